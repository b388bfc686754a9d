# The lottery: its steps from the files to the reveal.
desk-lottery-file-of = { $kind ->
    [people] Ffeil y bobl
    [quotas] Ffeil y cwotâu
    [elected] Ffeil yr aelodau etholedig
    [staying] Ffeil y rhai sy'n aros
   *[exclude] Ffeil y rhai na ddylid eu tynnu
 }
desk-lottery-tables = Tablau
desk-lottery-unreadable = Ni ellir ei darllen: { $reason }.
desk-lottery-not-all-arrived = Ni chyrhaeddodd y cyfan. Anfonwch hi eto.
desk-lottery-not-taken = Ni dderbyniodd y gweinydd hi ({ $status }). Anfonwch hi eto.
desk-lottery-not-sent = Nis anfonwyd: { $reason }. Anfonwch hi eto.
desk-lottery-void-ask = Datgan y coelbren hwn yn ddi-rym?
desk-lottery-void-explained = Ni fydd “{ $title }” yn cyfrif. Mae pob sgrin a'r cofnod yn ei ddangos, gyda'ch rheswm.
# Digits, as two people enter them.
desk-lottery-another-login = Mewngofnod arall
desk-lottery-entered-hidden = wedi'i roi; mae'n aros yn gudd
desk-lottery-waits-for-another = Mae'n aros am fewngofnod arall, wrth ddesg â'i chyfrinair ei hun: conference password FOLDER --name NAME
desk-lottery-beacon = Gwerth hap
# $form is that of a number in a row.
desk-lottery-place = Digid { $count }
desk-lottery-one-digit = Un digid, 0 i 9.
desk-lottery-type-beacon = Gludwch neu deipiwch y gwerth hap cyhoeddus, yn union fel y'i cyhoeddwyd.
desk-lottery-at-most-one-line = Ar y mwyaf { $count } o nodau ar un llinell.
desk-lottery-publish-first = Cyhoeddwch yr ymrwymiad yn gyntaf.
desk-lottery-enters-now = yn rhoi nawr
desk-lottery-enters-again = yn ei roi eto, yn lle'r hyn a roddwyd
desk-lottery-enters-for-other = yn ei roi unwaith eto, dros y llall
desk-lottery-may-enter = gall ei wneud; mewn ymarfer mae un yn ddigon
desk-lottery-enters-unseen = yn ei roi hefyd, o'r golwg
desk-lottery-only-while-live = Dim ond tra mae'n fyw y mae'n derbyn digidau.
desk-lottery-every-value-agreed = Cytunwyd ar bob gwerth.
desk-lottery-scene-is-off = Nid yw ei golygfa ar y sgriniau. Rhowch hi'n ôl yn gyntaf.
desk-lottery-no-login = Nid oes mewngofnod gan y ddesg hon eto.
desk-lottery-all-agreed = Cytunwyd ar yr holl werthoedd.
desk-lottery-live-first = Ewch yn fyw, neu ymarfer, yn gyntaf.
# $form is beacon, or that of a number in a row.
desk-lottery-enter = { $login }: rhowch { $form ->
    [beacon] y gwerth hap
   *[other] ddigid { $count }
 }
desk-lottery-enter-again = { $login }: rhowch { $form ->
    [beacon] y gwerth hap
   *[other] ddigid { $count }
 } eto, yn lle'r hyn a roddoch
desk-lottery-enter-more = { $login }: rhowch { $form ->
    [beacon] y gwerth hap
   *[other] ddigid { $count }
 } unwaith eto, fel yr ail berson
desk-lottery-enter-other = Mewngofnod arall: rhowch { $form ->
    [beacon] y gwerth hap
   *[other] ddigid { $count }
 } wrth ddesg arall
desk-lottery-committed-source = Ffynhonnell yr ymrwymwyd iddi: { $source }
desk-lottery-differ = DAU { $what ->
    [beacon] WERTH HAP
   *[digit] DDIGID
 } GWAHANOL. Nid yw'r naill na'r llall yn cyfrif. Edrychwch eto, eich dau, a'i roi o'r newydd.
desk-lottery-differ-times = DAU { $what ->
    [beacon] WERTH HAP
   *[digit] DDIGID
 } GWAHANOL, { $count } gwaith bellach. Nid yw'r naill na'r llall yn cyfrif. Edrychwch eto, eich dau, a'i roi o'r newydd.
# The commitment and its figures.
desk-lottery-deviation-tip = Y gwahaniaeth mwyaf rhwng siawns wirioneddol person a'r un deg.
desk-lottery-gini-tip = 0: yr un siawns i bawb; 1: un person sydd â'r cyfan.
desk-lottery-publish = Cyhoeddi cwotâu ac ymrwymiad
desk-lottery-publish-armed = Pwyswch eto: fe'i cyhoeddir am byth
desk-lottery-of-fair-chance = { $share } o'r siawns deg
desk-lottery-none = dim
desk-lottery-nobody = neb
desk-lottery-of-types = { $people } o { $count } math
desk-lottery-entries = { $count } { $kind ->
    [panels] panel
   *[compositions] cyfansoddiad
 }
desk-lottery-seats = Seddi
desk-lottery-people = Pobl
desk-lottery-list = Rhestr
desk-lottery-deviation = Gwyriad mwyaf
desk-lottery-least-fair = Siawns leiaf, teg
desk-lottery-greatest-fair = Siawns fwyaf, teg
desk-lottery-gini-fair = Gini, teg
desk-lottery-without-chance = Heb siawns
desk-lottery-least-realised = Siawns leiaf, gwirioneddol
desk-lottery-greatest-realised = Siawns fwyaf, gwirioneddol
desk-lottery-gini-realised = Gini, gwirioneddol
desk-lottery-chance = { $share }, 1 mewn { $times }
desk-lottery-held = Mae { $count } wedi'u cymryd eisoes.
desk-lottery-is-committed = Wedi ymrwymo ac yn y cofnod. O hyn ymlaen ni ellir newid dim.
desk-lottery-committed-already = Mae wedi ymrwymo eisoes.
desk-lottery-computing-already = Mae rhywbeth yn cael ei gyfrifo eisoes.
desk-lottery-check-first = Gwiriwch y ffeiliau yn gyntaf.
desk-lottery-check-once-more = Gwiriwch unwaith eto: nid gosodiadau'r gwiriad diwethaf sydd wrth y ddesg hon.
desk-lottery-preparing = Mae siawnsiau teg, rhestr wedi'i rhifo a ffugenwau yn cael eu cyfrifo.
desk-lottery-it-failed = Methodd. Rhowch gynnig arall arni.
desk-lottery-nothing-published = Canslwyd: ni chyhoeddwyd dim.
desk-lottery-everybody-will-see = Bydd pawb yn gweld y cwotâu, y rheol a'r ymrwymiad; ni ellir newid dim wedyn.
desk-lottery-no-beacon = dim: y digidau yn unig sy'n penderfynu
desk-lottery-sha-tip = SHA-256 dros y cyfan isod.
desk-lottery-pool-root = Cronfa, gwreiddyn Merkle
desk-lottery-quotas = Cwotâu
desk-lottery-numbered-list = Rhestr wedi'i rhifo
desk-lottery-digits-from = Digidau o
desk-lottery-beacon-from = Gwerth hap o
desk-lottery-program = Rhaglen
# Whoever controls the digits chooses the panel: said wherever no beacon is named.
desk-lottery-known-beforehand = Mae gan y rhestr gyfansoddiadau ac nid ymrwymwyd i werth hap. Heb werth hap cyhoeddus, pwy bynnag sy'n rheoli'r digidau sy'n dewis y panel: o ffeil y bobl gellir cyfrifo pwy a dynnid gan bob rhif.
desk-lottery-without-beacon = Heb werth hap cyhoeddus, pwy bynnag sy'n rheoli'r digidau sy'n dewis y panel.
desk-lottery-some-certain = Mae rhai pobl yn sicr o gael eu tynnu; byddai cap neu GoldiLocks yn osgoi hynny.
desk-lottery-in-no-entry = Heb fod mewn unrhyw gofnod o'r rhestr, er gwaethaf siawns deg: { $people }.
# What was drawn.
desk-lottery-number-of = { $kind ->
    [panels] Rhif y panel
   *[compositions] Rhif y cyfansoddiad
 }
desk-lottery-drawn = Tynnwyd
desk-lottery-nobody-rehearsal = neb: ymarfer
desk-lottery-digest = Crynodeb
desk-lottery-digest-tip = O ymrwymiad, gwerth a phanel.
# What is being computed, and where it stands.
desk-lottery-job = { $state ->
    [checking] Gwirio
    [preparing] Paratoi'r ymrwymiad
   *[drawing] Tynnu
 }
desk-lottery-job-phase = { $job }: { $phase }
desk-lottery-job-of = { $job }, { $done } o { $total }
desk-lottery-job-done = { $job }, { $done }
desk-lottery-job-runs = { $job } …
desk-lottery-sent = Anfonwyd; disgwylir yr ateb.
desk-lottery-badge = { $stage ->
    [preparing] PARATOI
    [rehearsal] YMARFER
    [void] DI-RYM
    [ended] WEDI GORFFEN
    [live] BYW
    [drawn] TYNNWYD
    [revealed] DATGELWYD
   *[committed] YMRWYMWYD
 }
desk-lottery-people-in-file = Pobl yn y ffeil
desk-lottery-may-be-drawn = Gellir eu tynnu
desk-lottery-types = Mathau o bobl
# What is told outside: the line above the panels, and alerts.
desk-lottery-mark-draw = TYNIAD { $count }
desk-lottery-mark-rehearsal = YMARFER Y COELBREN
desk-lottery-mark-live = COELBREN BYW
desk-lottery-alert = Coelbren { $lottery }: { $said }
desk-lottery-not-computed = Ni ellid ei gyfrifo.
desk-lottery-alert-committed = Ymrwymwyd i “{ $title }”: { $figure } …
desk-lottery-alert-disagree = Nid yw dau berson yn cytuno ar werth { $count } “{ $title }”. Rhowch ef o'r newydd, eich dau.
desk-lottery-alert-further = Tyniad { $count } o “{ $title }” o un ymrwymiad: { $reason }
desk-lottery-alert-rehearsed = Mae “{ $title }” yn cael ei ymarfer.
desk-lottery-alert-live = Mae “{ $title }” yn fyw.
desk-lottery-alert-drawn = Tynnwyd “{ $title }”. Dim ond y desgiau sy'n ei weld hyd yn hyn: datgelwch ef.
desk-lottery-alert-void = Mae “{ $title }” yn ddi-rym: { $reason }
desk-lottery-do-not-agree = nid yw dau berson yn cytuno
desk-lottery-being-drawn = yn cael ei dynnu
desk-lottery-awaited = disgwylir { $form ->
    [beacon] y gwerth hap
   *[other] digid { $count }
 }
desk-lottery-awaited-entered = disgwylir { $form ->
    [beacon] y gwerth hap
   *[other] digid { $count }
 }, mae { $login } wedi'i roi
desk-lottery-void-because = di-rym: { $reason }
desk-lottery-stage = { $stage ->
    [committed] wedi ymrwymo
    [drawn] tynnwyd
   *[revealed] datgelwyd
 }
# Files, settings and the check.
desk-lottery-held-file = { $kind ->
    [elected] Aelodau etholedig
    [staying] Yn aros
   *[exclude] I beidio â'u tynnu
 }
desk-lottery-held-hint = { $kind ->
    [elected] Eu nodweddion: maent yn cyfrif yn y cwotâu.
    [staying] Ids y rhai sy'n cadw eu seddi.
   *[exclude] Ids y rhai na chaniateir eu tynnu y tro hwn.
 }
desk-lottery-people-hint = Un person ym mhob rhes, colofn i bob nodwedd.
desk-lottery-people-not-needed = dim angen: tynnir o'r gofrestr
desk-lottery-people-or-register = Ffeil neu, yn ôl y gosodiadau, y rhai yn y gofrestr.
desk-lottery-quotas-hint = feature,value,min,max: un grŵp ym mhob rhes.
desk-lottery-cannot-change = Ni ellir newid yr hyn yr ymrwymwyd iddo.
desk-lottery-faults-all = { $faults }, i gyd ar unwaith
desk-lottery-faults-first = { $faults }, i gyd ar unwaith; rhestrir y { $count } cyntaf
desk-lottery-whole-file = y ffeil gyfan
desk-lottery-bytes = { $count } beit
desk-lottery-no-number-fits = nid oes nifer o seddi yn bodloni pob cwota
desk-lottery-quotas-allow = mae'r cwotâu yn caniatáu { $count }
desk-lottery-quotas-allow-range = mae'r cwotâu yn caniatáu { $low } i { $high }
desk-lottery-being-read = Mae'r ffeiliau yn cael eu darllen.
desk-lottery-not-chosen = heb ei dewis eto
desk-lottery-on-server = mae ar y gweinydd
desk-lottery-on-server-sized = ar y gweinydd, { $size }
desk-lottery-choose-another = Dewis un arall …
desk-lottery-choose = Dewis ffeil …
desk-lottery-upload-cancelled = canslwyd; nid oes dim ohoni'n cyfrif
desk-lottery-sending = yn anfon { $sent } o { $size }
desk-lottery-still-sent = Mae ffeil yn dal i gael ei hanfon.
desk-lottery-send-first = Anfonwch y ffeiliau yn gyntaf.
desk-lottery-check-again = Gwirio eto
desk-lottery-check = Gwirio'r ffeiliau
desk-lottery-choose-first = { $lacks ->
    [people] Dewiswch ffeil y bobl yn gyntaf.
    [quotas] Dewiswch ffeil y cwotâu yn gyntaf.
   *[both] Dewiswch ffeiliau'r bobl a'r cwotâu yn gyntaf.
 }
desk-lottery-checked-committed = Gwiriwyd y ffeiliau; ymrwymwyd i'r coelbren.
desk-lottery-not-checked = Heb eu gwirio eto.
desk-lottery-being-checked = Yn cael eu gwirio …
desk-lottery-nothing-changed = Canslwyd. Ni newidiwyd dim.
desk-lottery-no-panel = Ni all unrhyw banel fodloni'r cwotâu hyn. Newidiwch hwy fel y cynghorir, neu rai eraill, ac anfonwch y ffeil o'r newydd.
desk-lottery-files-have-faults = Mae namau yn y ffeiliau. Trwsiwch hwy, anfonwch hwy o'r newydd a gwiriwch eto.
desk-lottery-check-failed = Methodd y gwiriad. Rhowch gynnig arall arni.
desk-lottery-files-sound = Mae'r ffeiliau'n iawn ac mae panel yn bosibl.
# The steps.
desk-lottery-step = { $step ->
    [import] Mewnforio
    [settings] Gosodiadau
    [check] Gwirio
    [publish] Cyhoeddi
    [rehearse] Ymarfer
    [live] Mynd yn fyw
    [digits] Digidau
    [reveal] Datgelu
   *[end] Diwedd
 }
desk-lottery-prepare-new = Paratoi coelbren newydd
desk-lottery-new = Coelbren newydd
desk-lottery-alarm-void = DI-RYM: { $reason }
desk-lottery-alarm-further = TYNIAD { $count } o un ymrwymiad: { $reason }
desk-lottery-not-committed = { $title }, heb ymrwymo
desk-lottery-is-new = { $title }, newydd
desk-lottery-not-possible = ddim yn bosibl
desk-lottery-on-hall-display = ar sgrin y neuadd
desk-lottery-draw = tyniad { $count }
desk-lottery-heading = { $step ->
    [import] Pobl a chwotâu
    [settings] Beth sydd i'w dynnu
    [check] Ydy'r ffeiliau'n iawn, ac ydy panel yn bosibl?
    [publish] Cyhoeddi cwotâu ac ymrwymiad
    [rehearse] Ymarfer y seremoni
    [live] Mynd yn fyw
    [digits] Digidau
    [digits-beacon] Digidau a gwerth hap
    [reveal] Y panel yn erbyn ei gwotâu
   *[end] Ar ôl y datgeliad
 }
# What to do next.
desk-lottery-next-wait = Arhoswch am y cyswllt: ni ellir gwneud dim hebddo.
desk-lottery-next-files-register = Dewiswch ffeiliau'r bobl a'r cwotâu, neu'r cwotâu ac yna'r gofrestr.
desk-lottery-next-files = Dewiswch ffeil y bobl a ffeil y cwotâu.
desk-lottery-next-settings = Dywedwch faint o seddi sydd a sut i dynnu, yna gwiriwch y ffeiliau.
desk-lottery-next-checking = Mae'r ffeiliau'n cael eu gwirio; arhoswch, neu canslwch.
desk-lottery-next-check-again = Gwiriwch eto, neu newidiwch y gosodiadau neu'r ffeiliau yn gyntaf.
desk-lottery-next-mend = Trwsiwch yr hyn a restrir ac anfonwch y ffeil o'r newydd, neu newidiwch y gosodiadau.
desk-lottery-next-preparing = Mae'r ymrwymiad yn cael ei gyfrifo; arhoswch, neu canslwch.
desk-lottery-next-publish = Mae panel yn bosibl. Cyhoeddwch gwotâu ac ymrwymiad.
desk-lottery-next-rehearse = Ymarferwch y seremoni unwaith, neu ewch yn fyw.
desk-lottery-next-put-back = Tynnwyd ei golygfa oddi ar y sgriniau. Rhowch hi'n ôl i fynd ymlaen.
desk-lottery-next-live = Ewch yn fyw pan fydd y neuadd yn barod.
desk-lottery-next-look-again = Edrychwch eto, eich dau, heb air; yna rhowch ef o'r newydd.
desk-lottery-next-digits = Mae dau fewngofnod yn rhoi'r hyn a welant, heb weld ei gilydd. Mae'n disgyn pan fydd y ddau'n cytuno.
desk-lottery-next-working = Mae'r panel yn cael ei gyfrifo; mae'n cymryd eiliadau.
desk-lottery-next-reveal = { $whom ->
    [hall] Edrychwch ar y cyfansoddiad, yna datgelwch ef yn y neuadd, fel ymarfer.
   *[everybody] Edrychwch ar y cyfansoddiad, yna datgelwch ef i bawb.
 }
desk-lottery-next-take-off = Tynnwch yr olygfa i ffwrdd wedi i'r neuadd ei gweld.
desk-lottery-next-appearing = Mae'r seddi'n ymddangos. Tynnwch yr olygfa i ffwrdd wedyn.
desk-lottery-next-end-rehearsal = Gorffennwch yr ymarfer; yna ewch yn fyw o ddifrif.
desk-lottery-next-void = Mae'n ddi-rym. Tynnwch unwaith eto â rheswm, neu paratowch goelbren arall.
desk-lottery-next-done = Wedi gorffen. Tynnir rhai wrth gefn ac eilyddion o'r ffeiliau cyhoeddedig.
# The settings.
desk-lottery-objective = { $objective ->
    [leximin] Leximin: y siawnsiau lleiaf mor fawr â phosibl, y naill ar ôl y llall
    [maximin] Maximin: y siawns leiaf mor fawr â phosibl
    [nash] Lles Nash: lluoswm yr holl siawnsiau mor fawr â phosibl
    [goldilocks] GoldiLocks: siawnsiau heb fod yn fach iawn nac yn fawr iawn
   *[random] Tynnu haenedig plaen: er cymhariaeth, nid yw'n addo dim
 }
desk-lottery-digits-source = tri digid, wedi'u tynnu ar y llwyfan fesul un
desk-lottery-default-title = Y siambr
desk-lottery-give-title = Rhowch deitl iddo: mae ar bob sgrin.
desk-lottery-title-long = Mae dros { $count } o nodau yn y teitl.
desk-lottery-say-seats = Dywedwch faint o seddi sydd i gyd.
desk-lottery-cap-wrong = Siawns yw'r cap: uwch na 0 a hyd at 100%.
desk-lottery-say-source = Dywedwch o ble y daw'r digidau: mae'n rhan o'r ymrwymiad.
desk-lottery-source-long = O ble y daw'r digidau a'r gwerth hap: ar y mwyaf { $count } o nodau.
desk-lottery-limit-wrong = Mae'r terfyn amser yn ddiwrnod ar y mwyaf.
desk-lottery-no-column = Nid oes colofn { $names } yn ffeil y bobl.
desk-lottery-quoted = “{ $name }”
desk-lottery-advice-unknown = Os yw'r gronfa'n rhy fawr i restr sy'n enwi pawb, dim ond seddi i bob math y mae'r digidau'n eu dewis, a rhaid i werth hap cyhoeddus roi trefn ar y bobl.
desk-lottery-advice-panels = Gyda { $people }, gellir enwi pawb mewn { $entries } o baneli wedi'u rhifo: y digidau sy'n dewis un, a'r gwerth hap drefn y rhai wrth gefn.
desk-lottery-advice-panels-none = Gyda { $people }, gellir enwi pawb mewn { $entries } o baneli wedi'u rhifo. Heb werth hap cyhoeddus, pwy bynnag sy'n rheoli'r digidau sy'n dewis y panel, a threfn y rhai wrth gefn.
desk-lottery-advice-compositions = Gyda { $people }, cyfansoddiadau sydd ar y rhestr: y digidau sy'n dewis seddi i bob math, a'r gwerth hap sy'n rhoi trefn ar y bobl ynddo.
desk-lottery-advice-compositions-none = Gyda { $people }, ni all { $entries } o baneli enwi pawb: cyfansoddiadau sydd ar y rhestr. Enwch werth hap. Heb werth hap cyhoeddus, pwy bynnag sy'n rheoli'r digidau sy'n dewis y panel: o ffeil y bobl gellir cyfrifo ymlaen llaw pwy a dynnid gan bob rhif.
# On stage: rehearse, go live, reveal, end.
desk-lottery-appear = { $over ->
    [s30] Y seddi'n ymddangos dros 30 eiliad
    [s60] Y seddi'n ymddangos dros 1 funud
    [s120] Y seddi'n ymddangos dros 2 funud
    [s10] Y seddi'n ymddangos dros 10 eiliad
   *[s0] Y seddi'n ymddangos ar unwaith
 }
desk-lottery-being-rehearsed = Mae'n cael ei ymarfer.
desk-lottery-rehearsal-only-before = Dim ond cyn y tynnu go iawn cyntaf y gellir ymarfer.
desk-lottery-rehearsal-means = Popeth fel y bydd: dau berson yn rhoi digidau, y siambr yn ymddangos. Mae sgrin y neuadd yn dangos YMARFER ar draws y llun; nid yw partïon na ffonau'n gweld dim ohono.
desk-lottery-rehearsal-nobody = Ni thynnir neb. Pan ddaw i ben, anghofir ei ddigidau.
desk-lottery-rehearse = Ymarfer
desk-lottery-rehearse-armed = Pwyswch eto: YMARFER ar sgrin y neuadd
desk-lottery-end-rehearsal-first = Gorffennwch yr ymarfer yn gyntaf.
desk-lottery-is-live = Mae'n fyw.
desk-lottery-void-before-draw = Datganwyd yr ymrwymiad hwn yn ddi-rym cyn unrhyw dynnu. Paratowch goelbren arall.
desk-lottery-end-scene-first = Gorffennwch olygfa'r tynnu hwn yn gyntaf.
desk-lottery-would-be-further = Hwn fyddai tyniad { $count } o un ymrwymiad. Un sy'n cyfrif: bydd pob sgrin, y cofnod a'r archwiliad yn dangos bod un arall wedi bod, a'ch rheswm.
desk-lottery-screens-armed = Pwyswch eto: ar bob sgrin
desk-lottery-go-live = Mynd yn fyw
desk-lottery-put-back = Rhoi'r olygfa'n ôl ar y sgriniau
desk-lottery-go-live-further = Mynd yn fyw gyda thyniad { $count }
desk-lottery-live-means = Mae'r olygfa'n mynd i'r neuadd, y partïon a phob ffôn: beth yw coelbren, yna'r digidau wrth iddynt ddisgyn.
desk-lottery-live-no-return = O'r digid cyntaf ymlaen ni ellir tynnu dim yn ôl, dim ond ei ddatgan yn ddi-rym â rheswm.
desk-lottery-is-revealed = Fe'i datgelwyd.
desk-lottery-nothing-drawn-yet = Nid oes dim wedi'i dynnu eto.
desk-lottery-reveal = Datgelu
desk-lottery-reveal-armed = Pwyswch eto: bydd pawb yn ei weld
desk-lottery-scene-not-on = Nid yw ei golygfa ymlaen.
desk-lottery-no-draw-yet = Ni fu tynnu eto.
desk-lottery-end-rehearsal = Gorffen yr ymarfer
desk-lottery-take-off = Tynnu'r olygfa i ffwrdd
desk-lottery-forgotten-armed = Pwyswch eto: fe'i hanghofir
desk-lottery-off-armed = Pwyswch eto: â'r sgriniau yn eu blaen
desk-lottery-draw-more = Tynnu unwaith eto …
desk-lottery-show-again = Dangos y canlyniad eto
desk-lottery-is-void = Mae'n ddi-rym.
desk-lottery-declare-void = Datgan yn ddi-rym …
desk-lottery-other-is-on = Mae “{ $title }” ar y sgriniau o hyd. Gorffennwch ef yn gyntaf.
desk-lottery-digits-first = Y digidau sy'n dod gyntaf.
desk-lottery-draw-not-computed = Ni ellid cyfrifo'r tynnu.
desk-lottery-drawing = Yn tynnu …
desk-lottery-digits-complete = Mae'r digidau'n gyflawn; mae'r panel yn cael ei gyfrifo.
desk-lottery-outside-quota = Y tu allan i'w gwota: { $names }. Peidiwch â'i ddatgelu.
desk-lottery-quotas-met-desks = Bodlonwyd pob cwota. Dim ond y desgiau sy'n gweld hyn hyd yn hyn.
desk-lottery-quotas-met = Bodlonwyd pob cwota.
desk-lottery-nothing-drawn = Ni thynnwyd dim.
desk-lottery-declared-void = Datganwyd yn ddi-rym: { $reason }
desk-lottery-under-way = Mae ar waith. Bydd ei orffen nawr yn tynnu'r olygfa i ffwrdd.
desk-lottery-nothing-revealed = Nid oes dim wedi'i ddatgelu eto.
desk-lottery-seats-to-go = { $done } o { $count } o seddi, { $left } i fynd
desk-lottery-appearing = Mae'r siambr yn ymddangos fesul sedd.
desk-lottery-scene-over = Mae'r olygfa ar ben. Mae'r canlyniad yn y cofnod.
desk-lottery-rehearsal-over = Mae'r ymarfer drwodd. Gorffennwch ef wedi i bawb ei weld.
desk-lottery-all-shown = Dangosir pob sedd. Mae pobl yn chwilio am eu cod eu hunain.
# The workspace.
desk-lottery-which = Pa goelbren
desk-lottery-steps = Camau'r seremoni
desk-lottery-step-spoken = { $number } { $title }: { $state ->
    [done] wedi'i wneud
    [now] nawr
   *[later] wedyn
 }
desk-lottery-values = Gwerthoedd y cytunwyd arnynt
desk-lottery-value-spoken = { $label }: { $value }
desk-lottery-value-not-yet = { $label }: ddim eto
desk-lottery-enter-anew = Rhoi eto
desk-lottery-the-digit = Y digid
desk-lottery-this-desk = Y DDESG HON
desk-lottery-other-desk = Y DDESG ARALL
desk-lottery-beacon-placeholder = Y gwerth hap cyhoeddus, yn union fel y'i cyhoeddwyd
desk-lottery-the-beacon = Y gwerth hap cyhoeddus
desk-lottery-enter-button = Rhoi
desk-lottery-enter-as = Rhoi fel { $login }    ⏎
desk-lottery-key-digit = Digid { $digit }
desk-lottery-fault-file = Ffeil
desk-lottery-fault-row = Rhes
desk-lottery-fault-column = Colofn
desk-lottery-fault-reason = Beth sydd o'i le
desk-lottery-faults = Namau
desk-lottery-held-only = Dim ond lle cedwir seddi neu lle gadewir pobl allan
desk-lottery-remove = Tynnu
desk-lottery-remove-file = { $label }: tynnu'r ffeil
desk-lottery-named-button = { $label }: { $button }
desk-lottery-title-placeholder = Y teitl sydd ar bob sgrin
desk-lottery-files-stay = Mae'r ffeiliau'n aros ar beiriant y gweinydd. Dim ond rhifau, cwotâu a ffugenwau a gyhoeddir byth.
desk-lottery-to-settings = Ymlaen i'r gosodiadau
desk-lottery-how-read = SUT Y DARLLENWYD Y FFEILIAU
desk-lottery-why-no-panel = PAM NAD OES PANEL YN BOSIBL
desk-lottery-smallest-change = Y NEWID LLEIAF SY'N GWNEUD UN YN BOSIBL
desk-lottery-no-register = Nid oes cofrestr gan y gynhadledd hon: conference register import FOLDER people.csv
desk-lottery-how-many = faint?
desk-lottery-those-of-file = Y rhai yn y ffeil
desk-lottery-those-of-register = Y rhai yng nghofrestr y gynhadledd
desk-lottery-who-may = Pwy y gellir eu tynnu
desk-lottery-no-households = dim: gellir tynnu pawb mewn un cyfeiriad
desk-lottery-no-training = dim: gellir tynnu pawb
desk-lottery-no-beacon-placeholder = dim: pwy bynnag sy'n rheoli'r digidau sy'n dewis y panel
desk-lottery-no-limit = dim
desk-lottery-seconds-suffix = {" "}eiliad
desk-lottery-cap-note = siawns fwyaf unrhyw un; 100 % yw dim cap
desk-lottery-limit-note = yna cymerir yr ateb gorau hyd hynny, gyda'i bellter o'r gorau
desk-lottery-propose = Cynnig un
desk-lottery-form-seats = Seddi i gyd
desk-lottery-form-chances = Siawnsiau yn ôl
desk-lottery-form-weight = Pwysau'r lleiaf
desk-lottery-form-address = Un person o bob cyfeiriad
desk-lottery-form-trained = Dim ond rhai a hyfforddwyd
desk-lottery-form-cap = Siawns neb uwchlaw
desk-lottery-form-digits = Daw'r digidau o
desk-lottery-form-beacon = Daw'r gwerth hap o
desk-lottery-form-limit = Terfyn amser
desk-lottery-columns = Colofnau ▾
desk-lottery-columns-tip = Colofnau ffeil y bobl
desk-lottery-reason-placeholder = Pam mae angen tynnu arall, mewn un frawddeg; bydd pawb yn ei gweld
desk-lottery-reason-of-draw = Rheswm y tynnu pellach
desk-lottery-reason-first = Ysgrifennwch y rheswm yn gyntaf.
desk-lottery-how-fast = Pa mor gyflym mae'r seddi'n ymddangos
desk-lottery-name = COELBREN
# Charts.
desk-lottery-make-up = Cyfansoddiad y panel
desk-lottery-group-spoken = { $group }: { $count } o seddi, cwota { $quota }
desk-lottery-group-before = { $group }: dim seddi, cwota { $quota }
desk-lottery-group-outside = { $group }: { $count } o seddi, cwota { $quota }, Y TU ALLAN I'W GWOTA
desk-lottery-band = y cwota fel band; y llinell yw'r hyn a roddai cyfran y gronfa
desk-lottery-quota = Cwota
desk-lottery-pool = Cronfa
desk-lottery-seat-by-seat = Y siambr, fesul sedd
desk-lottery-seats-taken = { $taken } o { $count } o seddi wedi'u cymryd
