desk-polls-list-prepare = Paratoi pleidlais …
desk-polls-list-prepare-tip = Ysgrifennu cwestiwn newydd (Ctrl+N)
desk-polls-row = Pleidlais { $number }, { $question }, { $state }, { $note }
desk-polls-none = Does dim pleidlais wedi'i pharatoi eto. Paratowch un: Ctrl+N.
desk-polls-none-chamber = Does dim pleidlais o'r siambr wedi'i pharatoi eto. Paratowch un: Ctrl+N.
desk-polls-awaited = Yn aros am y pleidleisiau …
desk-polls-heading = PLEIDLAIS { $number }
desk-polls-heading-chamber = PLEIDLAIS { $number } · SIAMBR
desk-polls-heading-members = PLEIDLAIS { $number } · AELODAU
desk-polls-state-draft = DRAFFT
desk-polls-state-draft-tip = Dim ond y ddesg sy'n ei gweld.
desk-polls-state-open-tip = Mae'r partïon yn ateb nawr.
desk-polls-state-closed-tip = Dim mwy o atebion. Heb ei chyhoeddi eto.
desk-polls-state-published-tip = Wedi'i chyhoeddi: mae'r canlyniad hwn yn sefyll.
desk-polls-state-void-tip = Wedi'i datgan yn ddi-rym.
desk-polls-options = { $count ->
    [zero] { $count } opsiwn
    [one] { $count } opsiwn
    [two] { $count } opsiwn
    [few] { $count } opsiwn
    [many] { $count } opsiwn
   *[other] { $count } o opsiynau
 }
desk-polls-of-chamber = siambr
desk-polls-of-members = aelodau
desk-polls-answered-by = atebir drwy: { $ways }
desk-polls-open-by-hand = ar agor { $time } · nes i chi ei chau
desk-polls-open-closes = ar agor { $time } · yn cau mewn { $left }
desk-polls-adjourned-until-you = wedi'i gohirio · nes i chi ei hailddechrau
desk-polls-adjourned-till = wedi'i gohirio · yn parhau am { $time }
desk-polls-closed-at = caewyd am { $time }
desk-polls-void-since = yn ddi-rym ers { $time }
desk-polls-does-not-count = nid yw'n cyfrif
desk-polls-rate = { $figure }/e
desk-polls-way-phones = ffonau
desk-polls-way-devices = dyfeisiau
desk-polls-way-hands = dwylo
desk-polls-way-button = botwm
desk-polls-way-paper = papur
desk-polls-way-by-name = { $way } wrth enw
desk-polls-no-answer = dim ateb
desk-polls-signed-in = { $part } o { $whole } wedi mewngofnodi · { $share }
desk-polls-turnout = { $part } o { $count ->
    [zero] { $count } person
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
    [many] { $count } o bobl
   *[other] { $count } o bobl
 } · { $share }
desk-polls-parties = { $part } o { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } pharti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 }
desk-polls-tied = { $count } yn gyfartal
desk-polls-region-option = { $option }: { $people } ({ $share })
desk-polls-area-voted = Mae { $part } o { $whole } wedi pleidleisio
desk-polls-hidden = Mae'r ffigurau wedi'u cuddio tan y diwedd, rhag y ddesg hon hefyd.
desk-polls-kind-needs = { $kind }: { $needs }
desk-polls-left-out = Gadewir allan { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } pharti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 }: { $names }.
desk-polls-started-over = Ailddechreuwyd y ffonau yn { $names }; tynnwyd { $count ->
    [zero] { $count } pleidlais
    [one] { $count } bleidlais
    [two] { $count } bleidlais
    [few] { $count } phleidlais
    [many] { $count } phleidlais
   *[other] { $count } o bleidleisiau
 } ffôn allan.
desk-polls-by-name-devices = Wrth enw: gall pawb ddarllen pwy bleidleisiodd sut ar ddyfais, wedi iddi gau.
desk-polls-by-name-phones = Wrth enw: gall pawb ddarllen pwy bleidleisiodd sut ar y ffonau, wedi iddi gau.
desk-polls-by-name-result = Wrth enw: gellir darllen pwy bleidleisiodd sut gyda'r canlyniad.
desk-polls-by-name-at = Wrth enw: mae pwy bleidleisiodd sut yn { $address }
desk-polls-this-address = cyfeiriad y gynhadledd hon
desk-polls-no-answer-yet = Does dim ateb wedi dod eto. Bydd y barrau'n symud gyda'r cyntaf.
desk-polls-first-preferences = Dewisiadau cyntaf; mae'r rheol yn cyfrif trefnau cyfan.
desk-polls-points-each = Pwyntiau; mae gan bob person { $points }.
desk-polls-approve-several = Gall pob person gymeradwyo sawl un; mae'r cyfrannau o'r bobl a atebodd.
desk-polls-rule-told = { $title }: { $sentence }
desk-polls-rule-elects = { $title }: { $sentence } Yn ethol { $seats }.
desk-polls-equal-chair = Mae'r pleidleisiau'n gyfartal, a'r cadeirydd sydd â'r bleidlais fwrw: cofnodwch hynny yn y gweithle Siambr, yna cyhoeddwch.
desk-polls-equal-lot = Mae'r pleidleisiau'n gyfartal, a choelbren sy'n penderfynu: cofnodwch hynny yn y gweithle Siambr, yna cyhoeddwch.
desk-polls-language-en = Saesneg
desk-polls-language-cy = Cymraeg
desk-polls-language-es = Sbaeneg
desk-polls-language-fr = Ffrangeg
desk-polls-language-de = Almaeneg
desk-polls-language-pl = Pwyleg
desk-polls-language-ur = Wrdw
desk-polls-language-ar = Arabeg
desk-polls-also-in = Hefyd yn: { $languages }.
desk-polls-changed-since = Newidiwyd y cwestiwn ers ei gyfieithu: { $languages }.
desk-polls-missing = Ar goll: { $languages }.
desk-polls-wrong-lines = { $language }: { $count ->
    [zero] { $count } llinell
    [one] { $count } llinell
    [two] { $count } linell
    [few] { $count } llinell
    [many] { $count } llinell
   *[other] { $count } o linellau
 }; mae'r cwestiwn a'r opsiynau'n { $whole }, un y llinell.
desk-polls-say-why = Mae pobl eisoes yn cael eu holi, neu wedi cael: dywedwch pam. Mae'n sefyll yn y cofnod.
desk-polls-wording-form = Y cwestiwn mewn ieithoedd eraill
desk-polls-wording-tells = Un llinell i'r cwestiwn, yna un i bob opsiwn, yn yr un drefn. Mae ffonau a sgriniau'n ei ddangos i'r rhai sy'n darllen yr iaith; o'r gwreiddiol y mae'r papurau, y cyfrif a'r canlyniadau. Mae maes gwag yn tynnu cyfieithiad yn ôl. Tablau i gyfieithwyr: conference wordings FOLDER.
desk-polls-wording-language = Iaith
desk-polls-wording-text = Y cwestiwn a'r opsiynau yn yr iaith hon, un y llinell
desk-polls-wording-why = Pam y mae'n cael ei gywiro. Mae'n sefyll yn y cofnod, ac ar ffonau.
desk-polls-wording-original = Gwreiddiol
desk-polls-wording-translation = Cyfieithiad
desk-polls-code-no-list = Does dim rhestr bleidleiswyr: mae conference voters list yn ei llunio o'r gofrestr.
desk-polls-code-take-back = Tynnu cod pleidleisiwr yn ôl, am un arall …
desk-polls-code-confirm = Cadarnhau: tynnu cod pleidleisiwr { $number } yn ôl, fel y gofynnodd { $login } …
desk-polls-code-waiting = Wedi'u tynnu'n ôl, a heb god arall eto: { $numbers }.
desk-polls-code-waiting-more = Wedi'u tynnu'n ôl, a heb god arall eto: { $numbers } a { $count } arall.
desk-polls-code-withdrawn = Nid yw cod pleidleisiwr { $number } yn gadael neb i mewn mwyach. Gwnewch un arall: { $command }
desk-polls-code-form = Tynnu cod pleidleisiwr yn ôl?
desk-polls-code-ask = Gofyn
desk-polls-code-number = Rhif y pleidleisiwr
desk-polls-code-number-row = Rhif
desk-polls-code-why = Pam, mewn un frawddeg. Mae'n sefyll yn y cofnod: dim enwau.
desk-polls-code-tells = Collwyd y cod, neu mae yn y dwylo anghywir: nid yw'n gadael neb i mewn mwyach, ac mae pwy bynnag sydd i mewn drwyddo allan. Mae papur a fwriwyd yn aros. Mae angen dau fewngofnod: mae'r ail yn llenwi'r ffurflen hon ar gyfer yr un rhif. Mae conference voters find FOLDER ID yn rhoi rhif person.
desk-polls-code-another = Yna mae { $command } yn rhoi'r cod arall, unwaith, lle mae'r gweinydd yn rhedeg. Rhowch neu anfonwch ef i'r person hwnnw'n unig: nid yw gan unrhyw ddesg na chofnod.
desk-polls-edit = Golygu …
desk-polls-word = Ieithoedd …
desk-polls-open = Agor pleidlais
desk-polls-open-armed = Eto i agor
desk-polls-close = Cau pleidlais
desk-polls-close-armed = Eto i gau
desk-polls-extend = +30 e
desk-polls-unbind = Dim diwedd
desk-polls-adjourn = Gohirio
desk-polls-adjourn-armed = Eto i ohirio
desk-polls-resume = Ailddechrau
desk-polls-resume-armed = Eto i ailddechrau
desk-polls-publish = Cyhoeddi canlyniad
desk-polls-publish-armed = Eto i gyhoeddi
desk-polls-void = Dirymu …
desk-polls-open-rooms = Agor i ystafelloedd
desk-polls-close-rooms = Cau i ystafelloedd
desk-polls-publish-rooms = Cyhoeddi canlyniad ystafelloedd
desk-polls-open-chamber = Agor yn y siambr
desk-polls-close-chamber = Cau yn y siambr
desk-polls-publish-chamber = Cyhoeddi canlyniad y siambr
desk-polls-open-members = Agor i aelodau
desk-polls-close-members = Cau i aelodau
desk-polls-publish-members = Cyhoeddi canlyniad aelodau
desk-polls-arms-too = Mae { $who } yn arfogi hyn hefyd.
desk-polls-no-link = Dim cyswllt â'r gweinydd: ni ellir newid dim o'r fan hon.
desk-polls-still-open = Mae “{ $question }” ar agor o hyd. Caewch hi'n gyntaf (F6).
desk-polls-aim-chamber = Y siambr biau “{ $question }”: mae { $shortcut } yn ei golygu yn y gweithle Siambr.
desk-polls-aim-rooms = Yr ystafelloedd biau “{ $question }”: mae { $shortcut } yn ei golygu ym mhob gweithle ond hwn.
desk-polls-aim-members = Yr ystafelloedd biau “{ $question }”: mae { $shortcut } yn ei golygu, ac nid oes bysell i bleidlais aelodau.
desk-polls-no-poll = Does dim pleidlais eto.
desk-polls-all-opened = Mae pob pleidlais wedi'i hagor o'r blaen. Paratowch un arall: Ctrl+N.
desk-polls-open-already = Mae “{ $question }” ar agor eisoes, ac nid oes un arall yn ei thro. Mae F6 yn ei chau.
desk-polls-none-due = Does dim pleidlais i'w hagor ar yr awyr nac wrth gefn. Agorwch un arall â'i botwm.
desk-polls-none-open = Does dim pleidlais ar agor.
desk-polls-none-waits = Does dim pleidlais yn aros i'w chyhoeddi.
desk-polls-do-open = Agor y bleidlais
desk-polls-do-close = Cau'r bleidlais
desk-polls-do-publish = Cyhoeddi'r canlyniad
desk-polls-do-previous = Dangos y rownd o'r blaen, ar bob sgrin
desk-polls-do-following = Dangos y rownd nesaf, ar bob sgrin
desk-polls-do-all = Dangos pob rownd, ar bob sgrin
desk-polls-do-prepare = Paratoi pleidlais
desk-polls-do-edit = Newid y drafft
desk-polls-do-word = Rhoi'r bleidlais mewn ieithoedd eraill
desk-polls-do-extend = Cadw'r bleidlais ar agor am 30 eiliad arall
desk-polls-do-unbind = Cadw'r bleidlais ar agor nes ei chau â llaw
desk-polls-do-adjourn = Gohirio pleidlais yr aelodau tan yr eisteddiad nesaf
desk-polls-do-resume = Ailddechrau pleidlais yr aelodau: mae'r eisteddiad nesaf yn dechrau
desk-polls-do-void = Datgan y bleidlais yn ddi-rym
desk-polls-not-draft = Dim ond drafft y gellir ei newid.
desk-polls-not-worded = Nid yw'n cyfrif mwyach, neu nid oes iaith wedi'i gosod: conference wordings --languages.
desk-polls-not-open = Nid yw ar agor.
desk-polls-not-ending = Does dim diwedd iddi y gellid ei dynnu.
desk-polls-not-adjourned = Dim ond pleidlais agored o aelodau a ohirir.
desk-polls-not-resumed = Dim ond pleidlais aelodau sydd wedi'i gohirio a ailddechreuir.
desk-polls-not-voided = Ni ellir ei datgan yn ddi-rym.
desk-polls-act-on = { $act }: { $question }
desk-polls-look-at-poll = Pleidlais { $number }: { $question }
desk-polls-withdraw-asked = Tynnu'n ôl yr hyn y gofynnodd { $login } amdano: { $act ->
    [publish_poll] cyhoeddi'r canlyniad
    [start_lottery] dechrau'r loteri
    [reveal_lottery] datgelu'r loteri
    [unlock_seat] tynnu'r ddyfais oddi ar sedd
   *[withdraw_voter_code] tynnu cod pleidleisiwr yn ôl
 }
desk-polls-no-rounds = Does gan y bleidlais hon ddim rowndiau i gamu drwyddynt.
desk-polls-rounds-step = Rowndiau: { $step }
desk-polls-being-counted = Mae'r papurau'n cael eu cyfrif yn ôl y rheol …
desk-polls-in-round = rownd { $number }
desk-polls-invalid = { $count } annilys
desk-polls-quota = cwota { $quota }
desk-polls-equally-good = Cystal â'i gilydd yn ôl y rheol: { $sets }.
desk-polls-sets-then = { $first }; { $next }
desk-polls-previous = Blaenorol
desk-polls-following = Nesaf
desk-polls-from-first = O rownd 1
desk-polls-all-of-it = Pob un
desk-polls-show-round = Dangos rownd { $number }
desk-polls-begin-first = Dechrau o rownd 1, ar bob sgrin
desk-polls-show-whole = Dangos y canlyniad cyfan ar bob sgrin
desk-polls-first-round = Dyma'r rownd gyntaf
desk-polls-last-round = Dyma'r rownd olaf
desk-polls-all-rounds = Pob un o'r { $count } rownd
desk-polls-steps-note = ar bob sgrin  F9 F10 F12
desk-polls-duel = { $number } yn ffafrio { $first } dros { $second }, { $back } y ffordd arall
desk-polls-path = { $number } yw'r llwybr cryfaf o { $first } i { $second }; yn ôl: { $back }
desk-polls-paths = Y llwybr cryfaf o'r rhes i'r golofn
desk-polls-path-wins = Y llwybr cryfach sy'n ennill.
desk-polls-row-wins = { $option } yn ennill { $record }
desk-polls-chart-scale = Atebion ar hyd y raddfa
desk-polls-chart-rounds = Trosglwyddo pleidleisiau fesul rownd
desk-polls-chart-pairs = Cymharu pob dau opsiwn
desk-polls-by-region = YN ÔL RHANBARTH
desk-polls-closing-tip = Am faint mae'r bleidlais ar agor
desk-polls-until-closed = nes i mi ei chau
desk-polls-for-half-minute = am 30 eiliad
desk-polls-for-1-minute = am 1 munud
desk-polls-for-2-minutes = am 2 funud
desk-polls-for-5-minutes = am 5 munud
desk-polls-open-again = Eto: { $closing }
desk-polls-closed-itself = Mae pleidlais { $number } wedi cau ohoni ei hun, mae ei hamser ar ben: { $count } ateb. Cyhoeddwch ei chanlyniad ag F7.
desk-polls-closed-itself-chamber = Mae pleidlais { $number } wedi cau ohoni ei hun, mae ei hamser ar ben: { $count } ateb. Cyhoeddwch ei chanlyniad ag F7 yn y gweithle Siambr.
desk-polls-void-form = Datgan y bleidlais hon yn ddi-rym?
desk-polls-void-tells = Ni fydd “{ $question }” yn cyfrif, byth. Mae'r cofnod yn cadw'r rheswm.
desk-polls-form-change = Newid y bleidlais
desk-polls-form-keep = Cadw'n ddrafft
desk-polls-form-example = 30% neu 40%?
desk-polls-form-one-a-line = Un opsiwn y llinell
desk-polls-form-kind = Papur pleidleisio
desk-polls-form-options = Opsiynau
desk-polls-form-rule = Cyfrifir drwy
desk-polls-form-seats = Yn ethol
desk-polls-form-points = Pwyntiau yr un
desk-polls-form-ways = Atebir drwy
desk-polls-form-secrecy = Ffonau'n pleidleisio
desk-polls-form-reveal-parties = Partïon yn gweld
desk-polls-form-reveal-hall = Y neuadd yn gweld
desk-polls-form-source = Ffynhonnell: { $source }
desk-polls-form-of-at-most = o { $most } ar y mwyaf
desk-polls-form-refused = Gwrthododd y gweinydd hyn: { $reason }
desk-polls-form-whom = Gofynnir i
desk-polls-form-area = Aelodau o
desk-polls-form-sittings = Eisteddiadau
desk-polls-form-decision = Math o benderfyniad
desk-polls-form-needs = Mae angen
desk-polls-form-all-areas = Pawb a gaiff bleidleisio
desk-polls-form-sittings-example = { $example }, un y llinell; dim os yw ar agor ar unwaith
desk-polls-kind-single = Un opsiwn
desk-polls-kind-approval = Unrhyw nifer o opsiynau
desk-polls-kind-scale = Un gris ar raddfa
desk-polls-kind-ranking = Trefn
desk-polls-kind-points = Pwyntiau i'w rhoi
desk-polls-by-phones = Ffonau: pob person
desk-polls-by-hands = Dwylo: cyfrif y dwylo a godir
desk-polls-by-button = Botwm: un pwysiad dros yr ystafell
desk-polls-seat-phones = Dyfeisiau: un pob aelod ei hun
desk-polls-seat-hands = Dwylo: dau rifwr yn cyfrif yr un fath
desk-polls-seat-paper = Papur: i seddi unigol, am reswm a nodir
desk-polls-home-phones = Dyfeisiau: un pob pleidleisiwr ei hun, drwy god mewn llythyr
desk-polls-of-parties-words = Yr ystafelloedd a'r bobl ynddynt
desk-polls-of-chamber-words = Y siambr: aelodau sydd wedi mewngofnodi
desk-polls-of-members-words = Aelodau'r gofrestr, sy'n pleidleisio o'u cartrefi
desk-polls-side-for = O blaid
desk-polls-side-against = Yn erbyn
desk-polls-side-abstain = Ymatal
desk-polls-no-decision = Dim penderfyniad: cwestiwn â'i opsiynau ei hun
desk-polls-secret = Cyfrinachol: nid oes neb yn dysgu pwy bleidleisiodd sut
desk-polls-by-name = Wrth enw: gall pawb ddarllen pwy bleidleisiodd sut
desk-polls-reveal-live = tra bo ar agor
desk-polls-reveal-close = pan fydd yn cau
desk-polls-reveal-publish = pan gyhoeddir hi
desk-polls-needs-by-name = { $needs } Pleidleisir wrth enw.
desk-polls-no-such-kind = Nid oes math o'r fath yn y rheolau sefydlog mwyach.
desk-polls-no-rules = Nid yw'r siambr wedi mabwysiadu rheolau sefydlog, felly nid yw'n penderfynu dim.
desk-polls-no-verdict = Does dim dyfarniad: y nifer fwyaf sy'n arwain, ac ni ofynnir am fwyafrif na chworwm.
desk-polls-wrong-question = Ysgrifennwch y cwestiwn.
desk-polls-wrong-question-long = Mae gan y cwestiwn fwy na { $most } nod.
desk-polls-wrong-one-option = Rhowch o leiaf un opsiwn, un y llinell.
desk-polls-wrong-two-options = Rhowch o leiaf ddau opsiwn, un y llinell.
desk-polls-wrong-many-options = Rhowch { $most } opsiwn ar y mwyaf.
desk-polls-wrong-same = Mae dau opsiwn yr un fath.
desk-polls-wrong-option-long = Mae gan opsiwn fwy na { $most } nod.
desk-polls-wrong-ways = Dewiswch o leiaf un ffordd o ateb.
desk-polls-wrong-secret = Mae pleidlais aelodau'n gyfrinachol: ni ofynnir i neb am enw.
desk-polls-wrong-names = Daw enwau gyda phapurau ffôn: mae angen ffonau ar bleidlais wrth enw.
desk-polls-wrong-sides = Mae gan benderfyniad ddau neu dri opsiwn: o blaid, yn erbyn, ymatal.
desk-polls-wrong-rooms = Dim ond ag un opsiwn y gall dwylo a botwm ateb: dewiswch ffonau'n unig.
desk-polls-wrong-rule = Ni all y rheol hon gyfrif papurau o'r fath: dewiswch un arall.
desk-polls-wrong-seats = Ni ellir llenwi { $seats } sedd o { $count ->
    [zero] { $count } opsiwn
    [one] { $count } opsiwn
    [two] { $count } opsiwn
    [few] { $count } opsiwn
    [many] { $count } opsiwn
   *[other] { $count } o opsiynau
 }: { $most } ar y mwyaf.
desk-polls-wrong-step = Mae angen rhif ar bob gris o raddfa, megis 30%: nid oes gan “{ $option }” un.
desk-polls-wrong-points = Rhowch o leiaf un pwynt i bob person.
desk-polls-asks-single = Mae pob person yn dewis un opsiwn.
desk-polls-asks-approval = Mae pob person yn ticio pob opsiwn y gall gytuno ag ef, neu ddim un.
desk-polls-asks-scale = Mae pob person yn dewis un gris. Ysgrifennwch y grisiau mewn trefn, pob un â rhif.
desk-polls-asks-ranking = Mae pob person yn rhoi'r opsiynau mewn trefn, cyn belled ag y mynnant.
desk-polls-asks-points = Mae pob person yn rhannu pwyntiau rhwng yr opsiynau.
desk-polls-one-by-one-rooms = Ni all ystafell roi ateb o'r fath fel un: ffonau'n unig.
desk-polls-one-by-one-chamber = Nid oes neb yn cyfrif atebion o'r fath â llaw: dyfeisiau'n unig.
desk-polls-one-by-one-members = Mae aelodau'n pleidleisio o'u cartrefi: dyfeisiau'n unig.
desk-polls-usual-rule = { $rule } (arferol)
desk-polls-more-than-none = mwy na dim
