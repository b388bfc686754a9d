desk-refused-not-allowed = Ni chaiff y rôl hon wneud hynny. Defnyddiwch y dudalen neu'r cod cywir.
desk-refused-not-your-post = Eich swydd yw { $post }, a gwaith { $posts } yw hyn. Gofynnwch yno, neu mewngofnodwch â chyfrif arall.
desk-refused-not-your-post-scenes = Pleidleisiau yw eich swydd: chi sy'n paratoi golygfeydd pleidleisiau, a'r cyfarwyddwr bob un arall.
desk-refused-not-your-post-director = cyfarwyddwr
desk-refused-not-your-post-polls = pleidleisiau
desk-refused-not-your-post-parties = partïon
desk-refused-not-your-post-door = drws
desk-refused-not-your-post-reader = darllenydd
desk-refused-not-your-post-or-polls = cyfarwyddwr neu bleidleisiau
desk-refused-not-your-post-or-door = cyfarwyddwr neu ddrws
desk-refused-not-your-post-or-parties = cyfarwyddwr neu bartïon
desk-refused-not-your-post-or-both = cyfarwyddwr, pleidleisiau neu bartïon
desk-refused-ends-too-soon = Mae pleidlais ar agor am eiliad arall o leiaf. I'w gorffen nawr, caewch hi.
desk-refused-closed = Caeodd y bleidlais am { $time }, cyn i hyn gyrraedd; nid yw'n cyfrif.
desk-refused-closed-zone = Caeodd y bleidlais am { $time } (amser { $place }), cyn i hyn gyrraedd; nid yw'n cyfrif.
desk-refused-unknown-poll = Nid oes pleidlais o'r fath. Gweler y rhestr fel y mae nawr.
desk-refused-channel-closed = Atebir y bleidlais hon fel arall: { $ways }.
desk-refused-other-electorate-parties = I bartïon y mae'r bleidlais hon: nid oes neb arall yn ei hateb.
desk-refused-other-electorate-chamber = I'r siambr y mae'r bleidlais hon: nid oes neb arall yn ei hateb.
desk-refused-other-electorate-members = I aelodau'r gofrestr y mae'r bleidlais hon: nid oes neb arall yn ei hateb.
desk-refused-other-area = I aelodau yn { $area } yn unig y mae'r bleidlais hon: rydych chi o ardal arall.
desk-refused-no-area = Nid oes ardal ‘{ $area }’ ar restr y pleidleiswyr. Enwch un sydd arni, neu ddim un i bawb.
desk-refused-adjourned = Gohiriwyd y pleidleisio; mae'n parhau pan ddechrau'r eisteddiad nesaf. Anfonwch eich pleidlais eto bryd hynny.
desk-refused-adjourned-until = Gohiriwyd y pleidleisio; mae'n parhau am { $time }. Anfonwch eich pleidlais eto bryd hynny.
desk-refused-adjourned-zone = Gohiriwyd y pleidleisio; mae'n parhau am { $time } (amser { $place }). Anfonwch eich pleidlais eto bryd hynny.
desk-refused-no-seats = Nid oes seddi gan y siambr eto. Rhowch y rhai a dynnwyd ar y rhestr gadarn yn gyntaf.
desk-refused-rules-changed = Newidiwyd y rheolau sefydlog ers paratoi'r bleidlais hon. Paratowch hi eto, yna agorwch hi.
desk-refused-counted-once = Nodwyd: mae { $teller } wedi cyfrif ({ $channel ->
    [hands] dwylo
    [paper] papur
   *[other] arall
 }). Mae'n cyfrif pan fydd ail rifwr, â mewngofnod arall, wedi cyfrif yr un peth.
desk-refused-tellers-differ = Nid yw'r rhifwyr yn cytuno ({ $told }). Ni chymerwyd dim. Cyfrifwch eto, y ddau ohonoch.
desk-refused-too-many-hands-told = Cyfrifoch { $told }, ond dim ond { $most } o'r rhai a gofrestrwyd sydd heb bleidleisio fel arall. Cyfrifwch eto.
desk-refused-too-many-hands-paper = Cyfrifoch { $told }, ond dim ond { $most } o bapurau pleidleisio a roddwyd allan. Cyfrifwch eto.
desk-refused-told-once = Mae { $login } wedi nodi'r ystafell hon. Gofynnwch i'r ystafell ddweud ei ffigurau eto: rhaid i fewngofnod arall nodi'r un rhai.
desk-refused-told-once-desk = Mae desg wedi nodi'r ystafell hon. Gofynnwch i'r ystafell ddweud ei ffigurau eto: rhaid i fewngofnod arall nodi'r un rhai.
desk-refused-figures-differ = Mae'r ffigurau'n wahanol, ac ni chymerir yr un ({ $told }). Gofynnwch i'r ystafell eto, a'u nodi o'r newydd.
desk-refused-has-own-answer-phones = Mae'r ystafell hon wedi ateb â'i dyfeisiau ei hun: pleidleisiodd { $count } o'i ffonau. Ni chaiff ei chyfrif mewn dwy ffordd: gadewch ei hateb fel y mae, neu gadewch yr ystafell allan o'r bleidlais hon.
desk-refused-has-own-answer-hands = Mae'r ystafell hon wedi ateb â'i dyfeisiau ei hun: rhoddodd ddwylo neu fotwm. Ni chaiff ei chyfrif mewn dwy ffordd: gadewch ei hateb fel y mae, neu gadewch yr ystafell allan o'r bleidlais hon.
desk-refused-bad-headcount-told = Mae gan ystafell dros y ffôn 1 i { $capacity } o bobl, cynifer ag y mae'n eu dal. Gofynnwch i'r ystafell eto.
desk-refused-bad-headcount-desk = Mae nifer y bobl yn yr ystafell hon rhwng 0 a { $capacity }. Os yw'n dal mwy, dywedwch hynny yn gyntaf o dan Trwsio (Ctrl+M).
desk-refused-more-hands-than-people = Ni all fod { $hands } o ddwylo gan { $people } o bobl. Gofynnwch i'r ystafell eto.
desk-refused-tie-is-open-chair = Mae'r pleidleisiau'n gyfartal, a'r cadeirydd biau'r bleidlais fwrw: cofnodwch hynny yn gyntaf, yna cyhoeddwch.
desk-refused-tie-is-open-lot = Mae'r pleidleisiau'n gyfartal, a choelbren sy'n penderfynu: cofnodwch hynny yn gyntaf, yna cyhoeddwch.
desk-refused-hands-changed = Newidiwyd dwylo'r ystafell hon ar ddyfais arall yn y cyfamser: { $hands } sydd yno. Cytunwch ar un cyfrif, yna nodwch ef eto.
desk-refused-hands-changed-none = Newidiwyd dwylo'r ystafell hon ar ddyfais arall yn y cyfamser: nid oes dim yno. Cytunwch ar un cyfrif, yna nodwch ef eto.
desk-refused-came-late-seat = Rhoddwyd sedd { $seat } ar ôl i'r bleidlais hon agor; mae'n pleidleisio o'r nesaf ymlaen.
desk-refused-not-draft = Mae'r bleidlais hon eisoes { $state ->
    [open] ar agor
    [closed] ar gau
    [published] wedi'i chyhoeddi
    [void] yn ddi-rym
   *[other] ar ben
 }. Paratowch un newydd yn lle hynny.
desk-refused-another-is-open = Mae “{ $question }” ar agor o hyd. Caewch hi yn gyntaf.
desk-refused-not-closed = Mae'r bleidlais hon { $state ->
    [draft] yn ddrafft
    [open] ar agor
    [published] wedi'i chyhoeddi
    [void] yn ddi-rym
   *[other] heb ei chau
 }. Gellir cyhoeddi canlyniad ar ôl ei chau.
desk-refused-not-counted = Mae'r pleidleisiau'n cael eu cyfrif yn ôl y rheol. Cyhoeddwch ymhen eiliad.
desk-refused-is-published = Mae canlyniad a gyhoeddwyd yn sefyll. Gofynnwch y cwestiwn eto yn lle hynny.
desk-refused-bad-poll-kind = Nid oes math ‘{ $decision }’ yn y rheolau sefydlog; mae ganddynt: { $known }.
desk-refused-bad-poll-word = Mae gan y bleidlais air anhysbys: { $error }.
desk-refused-bad-poll-question = Mae angen cwestiwn ar y bleidlais.
desk-refused-bad-poll-options = Rhowch rhwng { $least } a { $most } o ddewisiadau.
desk-refused-bad-poll-alike = Mae angen ei thestun ei hun ar bob dewis.
desk-refused-bad-poll-channels = Dewiswch o leiaf un sianel; yma ({ $electorate }) y rhain: { $known }.
desk-refused-bad-poll-named = Daw enwau gyda phleidleisiau ffôn: mae angen y sianel ffonau ar bleidlais wrth enw.
desk-refused-bad-poll-by-hand = Nid oes neb yn cyfrif pleidlais o'r math hwn ({ $kind }) â llaw: gadewch y sianel ffonau yn unig.
desk-refused-bad-poll-decision = Dim ond y siambr a'r aelodau sy'n penderfynu: rhowch benderfyniad i un o'r rhain.
desk-refused-bad-poll-choice = Mae gan benderfyniad un dewis o ddau neu dri: o blaid, yn erbyn, ymatal.
desk-refused-bad-poll-only-area = Dim ond pleidlais aelodau a roddir i un ardal: gadewch hynny allan.
desk-refused-bad-poll-only-sittings = Dim ond pleidlais aelodau sydd ag eisteddiadau: gadewch hynny allan.
desk-refused-bad-poll-only-close = Dim ond pleidlais aelodau sydd ag eisteddiadau. Caewch hon yn lle hynny.
desk-refused-bad-poll-secret = Mae pleidlais aelodau yn gyfrinachol: ni ofynnir am enw neb.
desk-refused-bad-poll-rule = Ni all y rheol ‘{ $rule }’ gyfrif y math hwn ({ $kind }); gall y rhain: { $names }.
desk-refused-bad-poll-seats = Ni ellir llenwi { $seats } o seddi o { $options } o ddewisiadau.
desk-refused-bad-poll-scale = Mae angen rhif ar bob cam ar raddfa, megis 30%.
desk-refused-bad-poll-points = Mae gan bleidlais bwyntiau, a honno yn unig, nifer o bwyntiau i'w rhoi.
desk-refused-bad-poll-one-second = Mae pleidlais yn aros ar agor am o leiaf un eiliad.
desk-refused-bad-poll-all-over = Mae'r holl eisteddiadau a gynlluniwyd ar ben. Cynlluniwch eraill, yna agorwch y bleidlais.
desk-refused-bad-poll-rounds = Rhifir y rowndiau o 1 i { $last }; 0 yw'r cyfan.
desk-refused-bad-poll-void-why = Dywedwch pam nad yw'r bleidlais yn cyfrif; cyhoeddir y rheswm.
desk-refused-bad-poll-no-tie = Nid oes cyfartaledd i'w benderfynu yma.
desk-refused-bad-poll-lot = Coelbren sy'n penderfynu: tynnwch hi'n gyhoeddus, a nodwch beth a dynnwyd.
desk-refused-bad-poll-chair = Y cadeirydd sy'n penderfynu: dywedwch ie (o blaid) neu na (yn erbyn).
desk-refused-bad-poll-tie-decided = Penderfynwyd ar y cyfartaledd eisoes.
desk-refused-bad-poll-next-sitting = Mae'r eisteddiad nesaf yn dechrau ymhen eiliad ar y cynharaf.
desk-refused-bad-poll-closes-before = Mae'r bleidlais yn cau cyn y byddai'r eisteddiad nesaf yn dechrau. Rhowch ddiwedd arall iddi yn gyntaf.
desk-refused-bad-poll-most-sittings = Mae gan bleidlais { $most } o eisteddiadau ar y mwyaf.
desk-refused-bad-poll-sitting-ends = Mae eisteddiad { $place } yn gorffen cyn dechrau.
desk-refused-bad-poll-sitting-begins = Mae eisteddiad { $place } yn dechrau cyn i'r un cynt orffen.
desk-refused-bad-choice-counts = Nodwch un cyfrif, 0 neu fwy, ar gyfer pob un o'r { $options } dewis.
desk-refused-bad-choice-numbered = Rhifir y dewisiadau o 0 i { $last }.
desk-refused-bad-choice-tellers = Mae rhifwyr yn cyfrif dwylo neu bapur.
desk-refused-bad-choice-each = Nodwch un cyfrif ar gyfer pob un o'r { $options } dewis.
desk-refused-not-present-paper = Nid yw sedd { $seat } wedi mewngofnodi: gwiriwch y bathodyn wrth y drws yn gyntaf.
desk-refused-paper-why = Dywedwch pam mae'r aelod yn pleidleisio ar bapur; mae'r rheswm yn y cofnod.
desk-refused-preview-moved = Mae'r rhagolwg wedi newid ers i chi bwyso TAKE. Edrychwch arno, a phwyswch TAKE eto.
desk-refused-programme-moved = Mae rhywbeth arall ar { $output ->
    [hall] y neuadd
    [rooms] yr ystafelloedd
    [phones] y ffonau
    [members] yr aelodau
    [overlay] y troslun
    [stage] y llwyfan
   *[other] yr allbwn
 } ers i chi bwyso BACK. Edrychwch, a phwyswch BACK eto.
desk-refused-nothing-prepared = Nid oes dim ar ragolwg yr allbynnau hyn. Paratowch olygfa, yna pwyswch TAKE.
desk-refused-nothing-before = Nid oedd golygfa ar yr awyr cyn hon ar yr allbynnau hyn.
desk-refused-nothing-before-past = Ni ellir dangos unrhyw olygfa gynt ar yr allbynnau hyn bellach. Paratowch un arall, yna TAKE.
desk-refused-bad-scene = Ni ellir dangos hyn: { $reason } Paratowch olygfa arall.
desk-refused-no-displays = Nid oes arddangosfa o'r allbynnau hyn wedi adrodd. Agorwch un gyda: conference display.
desk-refused-unknown-display = Nid yw'r arddangosfa hon wedi'i chysylltu bellach. Dewiswch un o'r rhai a restrir nawr.
desk-refused-not-for-displays = Ni all arddangosfa ddangos hynny ({ $output }): tudalen porwr ydyw. Dewiswch y neuadd, yr aelodau, y troslun neu'r llwyfan.
desk-refused-page-stays = Mae { $display } yn dangos yr un allbwn bob amser. Agorwch dudalen neu arddangosfa arall yno.
desk-refused-bad-scene-no-breakout = Nid oes sesiwn grwpiau o'r fath.
desk-refused-unknown-item = Nid oes eitem o'r fath yn y rhaglen.
desk-refused-bad-scene-no-timer = Nid oes amserydd o'r fath.
desk-refused-bad-scene-no-statements = Ni ofynnwyd i neb am ddatganiadau.
desk-refused-bad-scene-no-words = Nid oes ganddi eiriau.
desk-refused-bad-scene-no-survey = Nid oes arolwg o'r fath.
desk-refused-bad-scene-survey-draft = Ni ofynnwyd yr arolwg hwnnw eto: agorwch ef yn gyntaf.
desk-refused-bad-scene-no-poll = Nid oes pleidlais o'r fath.
desk-refused-bad-scene-void = Cyhoeddwyd y bleidlais yn ddi-rym ac nid yw'n cyfrif.
desk-refused-bad-scene-unpublished = Nid yw ei chanlyniad wedi'i gyhoeddi eto.
desk-refused-bad-scene-no-lottery = Nid oes loteri o'r fath.
desk-refused-bad-scene-rehearsal = Ymarfer ydyw, na ddangosir i ystafelloedd: gadewch { $outputs } allan.
desk-refused-bad-scene-draw-void = Cyhoeddwyd y tynnu'n ddi-rym ac nid yw'n cyfrif.
desk-refused-bad-scene-draw-ended = Daeth y tynnu i ben: dechreuwch ef eto yn gyntaf.
desk-refused-bad-scene-no-motion = Nid oes cynnig o'r fath.
desk-refused-bad-scene-no-amendment = Nid oes gwelliant { $amendment } yn y darlleniad hwn.
desk-refused-bad-scene-no-clause = Nid oes cymal o'r fath yn y darlleniad hwn.
desk-refused-bad-scene-pages = Nid oes cynifer o dudalennau ganddo.
desk-refused-standby-moved = Mae “{ $title }” wrth gefn nawr. Nid aeth dim ar yr awyr: darllenwch ef, yna pwyswch GO eto.
desk-refused-standby-moved-none = Nid oes dim wrth gefn nawr. Nid aeth dim ar yr awyr: edrychwch, yna pwyswch GO eto.
desk-refused-item-over = Nid yw “{ $title }” ar yr awyr: mae “{ $other }”, ac yn parhau.
desk-refused-item-over-none = Nid yw “{ $title }” ar yr awyr: nid oes dim.
desk-refused-item-over-this = Nid yw'r eitem hon ar yr awyr: mae “{ $other }”, ac yn parhau.
desk-refused-item-over-this-none = Nid yw'r eitem hon ar yr awyr: nid oes dim.
desk-refused-plan-moved = Newidiwyd y rhaglen yn y cyfamser. Cymharwch y ffeil â hi eto, yna derbyniwch.
desk-refused-item-is-on = Mae “{ $title }” ar yr awyr eisoes. Dewiswch eitem arall.
desk-refused-item-exists = Dynodydd “{ $title }” yw un yr eitem newydd. Dewiswch un arall.
desk-refused-item-stays-standby = Mae “{ $title }” yn aros yn y rhediad gan ei bod wrth gefn: rhowch eitem arall yno yn gyntaf.
desk-refused-item-stays-on-standby = Mae “{ $title }” yn aros yn y rhediad gan ei bod wrth gefn.
desk-refused-item-stays-on-air = Mae “{ $title }” yn aros yn y rhediad gan ei bod ar yr awyr.
desk-refused-item-stays-was-on = Mae “{ $title }” yn aros yn y rhediad: bu ar yr awyr, a'r rhediad sy'n dweud pryd.
desk-refused-no-title = Mae angen teitl ar eitem.
desk-refused-nothing-left = Mae “{ $title }” yn cymryd { $minutes } mun: rhannwch hi'n gynt, fel bod rhywbeth yn dilyn.
desk-refused-edit-moved-none = Nid oes golygiad ar ôl i'w ddadwneud na'i ail-wneud.
desk-refused-edit-moved = Daeth golygiad arall yn y canol: “{ $title }” ({ $what ->
    [inserted] ychwanegwyd
    [deleted] dilëwyd
    [moved] symudwyd
    [split] rhannwyd
    [retitled] ailenwyd
   *[other] newidiwyd
 } gan { $by }). Rhaid ei ddadwneud neu ei ail-wneud yn gyntaf.
desk-refused-edit-moved-nobody = Daeth golygiad arall yn y canol: “{ $title }” ({ $what ->
    [inserted] ychwanegwyd
    [deleted] dilëwyd
    [moved] symudwyd
    [split] rhannwyd
    [retitled] ailenwyd
   *[other] newidiwyd
 }). Rhaid ei ddadwneud neu ei ail-wneud yn gyntaf.
desk-refused-edit-moved-plan = Daeth golygiad arall yn y canol: mewnforiodd { $by } gynllun cyfan. Rhaid ei ddadwneud neu ei ail-wneud yn gyntaf.
desk-refused-edit-moved-plan-nobody = Daeth golygiad arall yn y canol: mewnforiwyd cynllun cyfan. Rhaid ei ddadwneud neu ei ail-wneud yn gyntaf.
desk-refused-plan-locked = Mae'r rhediad wedi'i gloi rhag golygiadau gan { $by }. Datglowch ef yn gyntaf; caiff unrhyw ddesg.
desk-refused-plan-locked-nobody = Mae'r rhediad wedi'i gloi rhag golygiadau. Datglowch ef yn gyntaf; caiff unrhyw ddesg.
desk-refused-bad-plan-ids = Mae angen dynodydd ei hun ar bob eitem o'r rhaglen.
desk-refused-bad-plan-on = Rhaid i'r eitem sydd ymlaen aros yn y rhaglen.
desk-refused-bad-plan-none = Mae gan raglen eitemau, a phob un ei dynodydd ei hun.
desk-refused-bad-plan-id-length = { $item }: mae gan ddynodydd 1 i { $most } o nodau.
desk-refused-bad-plan-title = { $item }: nid yw teitl yn wag; mae gan destunau { $most } o nodau ar y mwyaf.
desk-refused-bad-plan-minutes = { $item }: mae eitem yn para { $least } i { $most } o funudau.
desk-refused-bad-plan-start = { $item }: nid yw ei dechrau'n foment, neu ei diwrnod yn rhif o 1 ymlaen.
desk-refused-bad-plan-poll = { $item }: nid oes pleidlais { $poll }.
desk-refused-bad-plan-parties = Rhifir partïon newydd o { $first } ymlaen.
desk-refused-bad-plan-areas = Nid yw'r partïon hyn mewn ardal hysbys: { $parties }.
desk-refused-bad-plan-conference = Enwch y gynhadledd, a rhowch bob ardal yn un o'i rhanbarthau.
desk-refused-already-founded = Cofnod { $name } yw hwn eisoes.
desk-refused-unknown-cue = Nid oes gan yr eitem giw o'r fath.
desk-refused-bad-cues-standby = Nid oes dim wrth gefn.
desk-refused-nothing-on-standby = Nid oes dim wrth gefn. Dewiswch eitem yn gyntaf.
desk-refused-nothing-on-air = Nid oes dim ar yr awyr.
desk-refused-nothing-open = Nid oes pleidlais ar agor.
desk-refused-several-open = Mae sawl pleidlais ar agor. Dywedwch pa un i'w chau.
desk-refused-bad-cues-ids = Mae angen dynodydd ei hun ar bob ciw eitem.
desk-refused-bad-cues-scene = Mae angen golygfa ar giw { $cue }, a'r allbynnau sy'n ei dangos.
desk-refused-bad-cues-poll = Mae angen y bleidlais y mae ciw { $cue } yn ei hagor.
desk-refused-bad-cues-lottery = Mae angen y loteri y mae ciw { $cue } yn ei dechrau.
desk-refused-bad-cues-obs = Mae angen enw golygfa OBS ar giw { $cue }.
desk-refused-bad-cues-go = Mae ciw { $cue } yn mynd i'r eitem nesaf: mae angen amser aros cyn hynny.
desk-refused-bad-cues-timer = Mae angen amserydd ar giw { $cue }, at beth y mae, a pha mor hir.
desk-refused-bad-cues-message = Mae angen y geiriau i'r ystafelloedd ar giw { $cue }, a pha mor hir y'u dangosir.
desk-refused-bad-cues-survey = Mae angen yr arolwg y mae ciw { $cue } yn ei agor.
desk-refused-bad-cues-breakout = Mae angen y sesiwn grwpiau y mae ciw { $cue } yn ymwneud â hi.
desk-refused-bad-cues-not-armed = Mae'n aros, ac nid yw wedi'i arfogi: caiff ei hepgor.
desk-refused-bad-cues-was-not-armed = Nid oedd wedi'i arfogi: byddai'r gynulleidfa wedi'i weld.
desk-refused-bad-cues-was-over = Roedd ei eitem ar ben cyn ei amser.
desk-refused-bad-cues-already = Mae “{ $question }” eisoes { $state ->
    [open] ar agor
    [closed] ar gau
    [published] wedi'i chyhoeddi
    [void] yn ddi-rym
   *[other] ar ben
 }.
desk-refused-bad-cues-open-then = Bydd “{ $question }” ar agor bryd hynny: rhaid ei chau cyn hynny.
desk-refused-bad-cues-not-open = Nid yw “{ $question }” ar agor.
desk-refused-bad-cues-still-closes = Mae “{ $question }” ar agor o hyd: mae GO yn ei chau.
desk-refused-bad-cues-still-leaves = Mae “{ $question }” ar agor o hyd: mae GO yn ei gadael ar agor.
desk-refused-bad-cues-chamber-closes = Mae “{ $question }” ar agor o hyd yn y siambr: mae GO yn ei chau.
desk-refused-bad-cues-chamber-leaves = Mae “{ $question }” ar agor o hyd yn y siambr: mae GO yn ei gadael ar agor.
desk-refused-many-timers = Mae { $most } o amseryddion ymlaen, ac ni ellir cael mwy. Stopiwch un, yna dechreuwch hwn.
desk-refused-timer-is-on = Mae amserydd arall o'r enw hwn ymlaen. Stopiwch ef yn gyntaf, neu dechreuwch hwn dan enw arall.
desk-refused-unknown-timer = Nid oes amserydd o'r fath: fe'i stopiwyd.
desk-refused-bad-timer-name = Dywedwch at beth y mae'r amserydd.
desk-refused-bad-timer-least = Mae amserydd yn rhedeg am o leiaf eiliad.
desk-refused-bad-timer-most = Mae amserydd yn rhedeg am ddiwrnod ar y mwyaf.
desk-refused-unknown-breakout = Nid oes sesiwn grwpiau o'r fath. Paratowch hi yn gyntaf.
desk-refused-many-breakouts = Mae { $most } o sesiynau grwpiau, ac ni ellir cael mwy. Newidiwch un na chafodd ei dechrau.
desk-refused-breakout-started = Dechreuwyd “{ $title }”, ac mae'n aros fel y mae. Paratowch un arall dan enw newydd.
desk-refused-breakout-over = Mae “{ $title }” ar ben. Paratowch un arall i barhau.
desk-refused-not-running = Ni ddechreuwyd “{ $title }” eto. Dechreuwch hi yn gyntaf.
desk-refused-not-running-recalled = Galwyd “{ $title }” yn ôl eisoes: mae pobl yn gorffen.
desk-refused-not-running-over = Mae “{ $title }” ar ben.
desk-refused-rooms-are-busy = Mae ystafelloedd ohoni yn “{ $title }”. Galwch honno'n ôl neu gorffennwch hi yn gyntaf.
desk-refused-last-phase = Cyfnod olaf “{ $title }” yw hwn. Galwch yr ystafelloedd yn ôl, neu gorffennwch hi.
desk-refused-not-for-room = I ystafelloedd eraill y mae “{ $title }”. Dilynwch yr hyn sydd ar y sgrin.
desk-refused-still-on = Mae pobl yn dal i ysgrifennu yn “{ $title }”. Gorffennwch hi yn gyntaf.
desk-refused-draft-moved = Mae rhywun wrth eich bwrdd wedi ysgrifennu yn y cyfamser. Dangosir eu geiriau; ychwanegwch eich rhai chi.
desk-refused-wrote-often = Mae'r ystafell hon yn cadw'n aml iawn. Bydd eich tudalen yn ceisio eto ymhen eiliad.
desk-refused-bad-breakout-title = Rhowch deitl i'r sesiwn grwpiau.
desk-refused-bad-breakout-phase = Mae angen o leiaf un cyfnod ar sesiwn grwpiau.
desk-refused-bad-breakout-both = Dewiswch ranbarth neu rai ystafelloedd, nid y ddau.
desk-refused-bad-breakout-region = Nid oes rhanbarth o'r fath.
desk-refused-bad-breakout-room = Mae'n enwi ystafell nad yw'n bod.
desk-refused-bad-breakout-kinds = Rhowch ei enw ei hun i bob math o ddatganiad, mewn un gair.
desk-refused-bad-breakout-day = Mae sesiwn grwpiau'n rhedeg am ddiwrnod ar y mwyaf.
desk-refused-unknown-party = Nid oes parti o'r fath. Gwiriwch ei rif.
desk-refused-unknown-party-short = Nid oes parti o'r fath.
desk-refused-bad-capacity-people = Mae { $count } o bobl wedi'u cofrestru yno: mae'r ystafell yn dal { $least } i { $most } o bobl.
desk-refused-bad-capacity = Mae'r ystafell yn dal { $least } i { $most } o bobl.
desk-refused-no-party = Dywedwch ar gyfer pa barti y mae.
desk-refused-empty-message = Ysgrifennwch yr hyn y bydd y partïon yn ei ddarllen, a dewiswch pa rai.
desk-refused-unknown-line = Nid yw'r llinell hon o'r log yn bod bellach. Nid oes dim i'w wneud.
desk-refused-no-help = Nid yw'r ystafell hon yn gofyn am help bellach. Anfonwch neges ati yn lle hynny.
desk-refused-needs-reason = Dywedwch pam. Mae'r rheswm yn y cofnod.
desk-refused-needs-reason-code = Dywedwch pam y cymerir y cod yn ôl; mae'r rheswm yn y cofnod.
desk-refused-needs-reason-host = Dywedwch pam: mae'r gwesteiwr yn ei ddarllen, ac mae'n y cofnod. Peidiwch ag enwi neb.
desk-refused-needs-reason-off = Dywedwch pam y'i tynnir i ffwrdd: mae'r rheswm wrth ei ochr yn y cofnod.
desk-refused-needs-reason-draw = Tynnwyd o'r ymrwymiad hwn eisoes. Dangosir tynnu { $draw } felly i bawb: dywedwch pam mae ei angen.
desk-refused-unknown-session = Ni ofynnodd neb am ddatganiadau dan yr enw hwn. Arhoswch i'r gynhadledd ofyn.
desk-refused-another-statement = Mae gan ddatganiad arall y dynodydd hwn. Ysgrifennwch eich un chi eto.
desk-refused-bad-category = Dewiswch beth ydyw yn gyntaf: { $kinds }.
desk-refused-bad-category-none = Nid oes mathau o ddatganiadau yma.
desk-refused-bad-session-about = Dywedwch am beth mae'r datganiadau: mae ystafelloedd yn ei ddarllen.
desk-refused-not-passed = Nid yw'r datganiad hwn ar y rhestr nawr: fe'i tynnwyd i ffwrdd, neu fe'i daliwyd yn ôl yn ei ystafell. Rhowch ef yn ôl yn gyntaf.
desk-refused-claimed-by-other = Mae { $login } yn delio â hwn nawr. Cymerwch yr un nesaf, neu gofynnwch i { $login }.
desk-refused-bad-merge-already = Mae un o'r rhain wedi'i chyfuno ag un arall eisoes. Gwahanwch hi yn gyntaf.
desk-refused-bad-merge-sessions = Mae'r rhain o sesiynau gwahanol. Cyfunwch yr hyn a ddywedwyd mewn un.
desk-refused-unknown-survey = Nid oes arolwg { $survey }.
desk-refused-survey-is-open = Gofynnir “{ $title }” nawr. Caewch ef yn gyntaf.
desk-refused-bad-survey-not-opened = Ni agorwyd ef eto. Agorwch ef yn gyntaf.
desk-refused-bad-survey-ids = Mae angen dynodydd ei hun ar bob arolwg.
desk-refused-bad-survey-many = Byddai mwy na { $most } arolwg.
desk-refused-bad-survey-full = Mae { $most } arolwg eisoes.
desk-refused-bad-survey-title = Dywedwch beth yw enw'r arolwg.
desk-refused-bad-survey-asked = Gofynnwyd ef eisoes. Ysgrifennwch un arall.
desk-refused-bad-survey-asked-questions = Gofynnwyd ef eisoes. Ysgrifennwch un arall â'i gwestiynau.
desk-refused-bad-survey-item = Nid oes eitem { $item }. Dewiswch un o'r rhediad.
desk-refused-bad-survey-questions = Gofynnwch 1 i { $most } o gwestiynau; dau neu dri sy'n cael eu hateb orau.
desk-refused-bad-survey-words-once = Gofynnwch am eiriau unwaith. Gwnewch y llall yn ddewis, neu gofynnwch hi mewn arolwg arall.
desk-refused-bad-survey-tap = Gofynnwch o leiaf un cwestiwn a atebir â thap.
desk-refused-bad-survey-no-words = Nid oes geiriau gan gwestiwn { $place }. Ysgrifennwch ef, neu tynnwch ef ymaith.
desk-refused-bad-survey-choices = Mae angen 2 i { $most } o atebion i ddewis ohonynt ar gwestiwn { $place }.
desk-refused-bad-survey-no-choice = Mae gan gwestiwn { $place } atebion i ddewis ohonynt, ac nid yw'n ddewis.
desk-refused-bad-survey-answer-words = Mae angen ei eiriau ei hun ar bob ateb i gwestiwn { $place }.
desk-refused-second-person = Mae { $login } wedi gofyn amdano: rhaid i fewngofnod arall gadarnhau o fewn { $minutes } munud.
desk-refused-second-person-desk = Mae desg wedi gofyn amdano: rhaid i fewngofnod arall gadarnhau o fewn { $minutes } munud.
desk-refused-second-person-by-hand = Mae'r rheolau'n gofyn am ddau berson: dechreuwch ef â llaw, wrth ddwy ddesg.
desk-refused-no-seat = Nid oes sedd yn y siambr gan y bathodyn hwn. Gofynnwch i'r stiwardiaid wrth y drws.
desk-refused-seat-taken = Mae sedd { $seat } yn pleidleisio â dyfais arall. Gadewch y sedd yno, yna mewngofnodwch yma; os collwyd y ddyfais, gofynnwch i'r stiwardiaid.
desk-refused-not-present = Nid yw sedd { $seat } wedi mewngofnodi. Gofynnwch i'r bathodyn gael ei wirio wrth y drws, yna pleidleisiwch.
desk-refused-no-device = Nid yw sedd { $seat } yn pleidleisio â'r ddyfais hon bellach. Mewngofnodwch eto â'r bathodyn, yna pleidleisiwch.
desk-refused-vote-is-open = Mae'r siambr yn pleidleisio. Newidiwch y rheolau sefydlog wedyn.
desk-refused-vote-is-open-members = Mae pleidlais aelodau ar agor. Lluniwch restr arall ar ôl iddi gau.
desk-refused-bad-rules-doubled = Mae gan { $kind } fwy nag un rheol.
desk-refused-bad-rules-needs = Mae angen rheol ar { $kind }: mae cynnig { $proposal } yn ddyledus a rhaid ei roi i bleidlais.
desk-refused-bad-seat-none = Nid oes sedd { $seat }.
desk-refused-bad-seat-names = Enwch aelodau â ffugenw (64 digid hecsadegol), pob un unwaith.
desk-refused-bad-seat-drawn = Mae'r sawl a dynnwyd yn cael sedd drwy'r tynnu, neu fel eilydd.
desk-refused-bad-seat-device-why = Dywedwch pam y tynnir y ddyfais; mae'r rheswm yn y cofnod.
desk-refused-unknown-election = Nid oes etholiad ‘{ $election }’. Galwch ef yn gyntaf.
desk-refused-unknown-nominee = Nid oes enwebiad { $number } gan yr etholiad { $election }. Gweler ei restr.
desk-refused-not-yours-nomination = Nid enwebiad eich sedd yw { $number }. Gofynnwch i'r ddesg amdano.
desk-refused-not-yours-amendment = Nid o'ch sedd chi y daeth gwelliant { $amendment }. Gofynnwch i'r ddesg amdano.
desk-refused-not-yours-proposal = Nid eich cynnig chi yw { $number }. Gofynnwch i'r sawl a'i cyflwynodd.
desk-refused-barred = Dim ond aelodau { $area } sy'n pleidleisio yma, ac nid yw sedd { $seat } yn un ohonynt. Os yw hynny'n anghywir, gofynnwch i'r ddesg gywiro ardaloedd y seddi cyn y bleidlais nesaf.
desk-refused-lot-waits = Mae'r cyfrif wedi stopio: mae { $tied } yn gyfartal a choelbren sy'n penderfynu. Tynnwch hi'n gyhoeddus, a nodwch beth a dynnwyd.
desk-refused-not-counted-twice = Mae'r papurau'n cael eu cyfrif yr eildro. Cyhoeddwch pan fydd y ddau gyfrif yno.
desk-refused-counts-differ = Mae'r ddau gyfrif yn wahanol: { $differences } Ni ellir cyhoeddi dim. Allforiwch y cofnod a gofynnwch i eraill gyfrif ei bapurau; dechreuwch y gweinydd â rhaglen wedi'i thrwsio, sy'n cyfrif eto, neu cyhoeddwch y bleidlais yn ddi-rym a phleidleisiwch eto.
desk-refused-bad-election-of = { $election }: { $reason }
desk-refused-bad-election-title = Dywedwch beth yw enw'r etholiad.
desk-refused-bad-election-rule = Nid yw'r rheol ‘{ $rule }’ yn llenwi swydd; mae'r rhain: { $known }.
desk-refused-bad-election-one = Mae'r rheol { $rule } yn ethol un: dewiswch reol arall ar gyfer { $seats } sedd.
desk-refused-bad-election-who = Y rhai sy'n ethol yw { $known }.
desk-refused-bad-election-signatures = Nid yw ‘{ $text }’ yn nifer o lofnodion; ysgrifennwch rif, rhan megis 1/50, neu ddim.
desk-refused-bad-election-guarantee = Mae gan warant y ddau: enw grŵp, a faint o seddi o leiaf.
desk-refused-bad-election-kept = Cedwir seddi i grŵp gan y rheolau hyn: { $known }.
desk-refused-bad-election-most = Mae { $most } o etholiadau ar y mwyaf.
desk-refused-bad-election-twice = Mae'r dynodydd hwn yno ddwywaith.
desk-refused-bad-election-closes = Mae'r amser y mae enwebiadau'n cau wedi mynd heibio: rhowch un diweddarach.
desk-refused-bad-election-closes-they = Mae'r amser y maent yn cau wedi mynd heibio: rhowch un diweddarach.
desk-refused-bad-election-area = Nid oes sedd o ardal ‘{ $area }’: gweler ardaloedd y seddi.
desk-refused-bad-election-list-area = Nid oes ardal o'r enw ‘{ $area }’ ar restr y pleidleiswyr: { $known }.
desk-refused-bad-election-settled = Mae rhywun wedi'i enwebu, neu mae'r etholiad ar ben, ac mae'n aros fel y'i galwyd: diddymwch ef a galwch un arall.
desk-refused-bad-election-put = Mae'r etholiad wedi'i roi i bleidlais, neu mae ganddo ganlyniad. Cyhoeddwch ei bleidlais yn ddi-rym yn gyntaf.
desk-refused-bad-election-off-why = Dywedwch pam y diddymir ef; mae'r rheswm yn y cofnod.
desk-refused-bad-election-off = Diddymwyd yr etholiad: { $why }
desk-refused-bad-election-why = Dywedwch pam; mae'r rheswm yn y cofnod.
desk-refused-bad-election-early-why = Roedd enwebiadau i'w derbyn yn hirach. Dywedwch pam maent yn cau nawr; mae'r rheswm yn y cofnod.
desk-refused-bad-election-reopen = Mae'r etholiad wedi'i roi i bleidlais, neu ar ben. Cyhoeddwch ei bleidlais yn ddi-rym yn gyntaf; yna agorwch enwebiadau eto.
desk-refused-bad-election-nobody = Nid oes neb wedi'i ethol yn yr etholiad hwn eto.
desk-refused-bad-election-value-stays = Tynnwyd y drefn gan “{ $value }”, sy'n aros.
desk-refused-bad-election-close-first = Caewch enwebiadau yn gyntaf: yna ni all neb ddewis ble y mae ar y papur.
desk-refused-bad-election-nobody-stands = Nid oes neb yn sefyll. Agorwch enwebiadau eto, neu diddymwch yr etholiad.
desk-refused-bad-election-value = Rhowch y gwerth cyhoeddus, fel y gwelodd pawb ef.
desk-refused-bad-election-heard = Clywir yr ymgeiswyr ar y rhestr { $floor }.
desk-refused-bad-election-order-first = Tynnwch drefn y papur yn gyntaf: yn ôl honno y'u clywir.
desk-refused-floor-id = Mae gan restr siaradwyr arall y dynodydd hwn. Dewiswch un arall.
desk-refused-bad-election-put-by = Rhoddir yr etholiad i bleidlais gan { $poll }.
desk-refused-bad-election-close-and-draw = Caewch enwebiadau a thynnwch drefn y papur yn gyntaf, gan werth cyhoeddus.
desk-refused-poll-taken = Mae pleidlais { $poll } eisoes. Enwch un arall.
desk-refused-bad-election-nothing-counted = Ni chyfrifir dim yma.
desk-refused-bad-election-drawn = Rhowch yr hyn a dynnwyd, fel y gwelodd pawb ef.
desk-refused-bad-election-no-lot = Nid oes cyfrif yn aros am goelbren yma.
desk-refused-bad-election-second-count = Cyfrifir y papurau yr eildro ar ôl y tro cyntaf.
desk-refused-bad-election-vacancy = Mae dau gyfrif ar gyfer y swydd wag yn wahanol: { $differences }
desk-refused-bad-areas-wrong = Mae ardaloedd y seddi'n anghywir: { $told }.
desk-refused-bad-areas-voting = Mae { $area } yn pleidleisio ar { $poll }. Newidiwch yr ardaloedd wedyn.
desk-refused-bad-nomination-name-seats = Enwch seddi, neu bobl heb sedd.
desk-refused-bad-nomination-proof = Dywedwch ar ba brawf y'i nodir; mae'n y cofnod.
desk-refused-bad-nomination-closed = Mae enwebiadau ar gau. Os oes rheswm, gall y ddesg eu hagor eto.
desk-refused-bad-nomination-again = Mae { $name } wedi tynnu'n ôl. Os ydynt am sefyll eto, y ddesg sy'n eu henwebu.
desk-refused-bad-nomination-there = Mae { $name } wedi'i enwebu eisoes, yn rhif { $number }. Llofnodwch yr enwebiad hwnnw.
desk-refused-bad-nomination-name = Rhowch yr enw fel y bydd ar y papur.
desk-refused-bad-nomination-who = Dywedwch pwy sy'n cynnig, neu pam; mae'n y cofnod.
desk-refused-not-entitled-propose = Dim ond aelodau { $area } sy'n cynnig ymgeiswyr yma.
desk-refused-not-entitled-sign = Dim ond aelodau { $area } sy'n llofnodi yma.
desk-refused-not-entitled-own = Nid yw'r llofnod eich hun yn cyfrif: gofynnwch i eraill lofnodi.
desk-refused-not-entitled-withdrawn = Mae { $name } wedi tynnu'n ôl.
desk-refused-not-entitled-training = Mae angen yr hyfforddiant “{ $training }” ar { $name }: mae'r ddesg yn nodi pwy sydd ag ef.
desk-refused-not-entitled-accepted = Nid yw { $name } wedi derbyn: gellir derbyn o'r sedd, neu ar bapur wrth y ddesg.
desk-refused-not-entitled-signatures = Mae gan { $name } { $there } o { $needed } o lofnodion: rhaid i eraill lofnodi.
desk-refused-not-entitled-anew = Mae sedd { $seat } gan aelod arall nawr: rhaid enwebu { $name } o'r newydd.
desk-refused-not-entitled-area = Dim ond pobl { $area } sy'n sefyll yma, ac o { $other } y daw { $name }: gofynnwch i'r ddesg gywiro'r ardal, neu enwebwch yno.
desk-refused-not-entitled-no-area = Dim ond pobl { $area } sy'n sefyll yma, ac nid oes ardal hysbys i { $name }: gofynnwch i'r ddesg ei chywiro, neu enwebwch mewn man arall.
desk-refused-not-entitled-holds = Mae { $name } yn y swydd hon eisoes: enwebwch rywun arall ar gyfer y seddi gwag.
desk-refused-bad-nomination-most = Mae { $most } o enwebiadau, ac ni dderbynnir mwy.
desk-refused-bad-nomination-most-seat = Mae sedd yn cynnig { $most } o bobl ar y mwyaf. Llofnodwch enwebiadau eraill.
desk-refused-bad-nomination-own-seats = Mae aelodau'n llofnodi o'u seddi eu hunain.
desk-refused-bad-nomination-sign-else = Mae { $name } wedi tynnu'n ôl. Llofnodwch dros rywun arall.
desk-refused-bad-nomination-all-signed = Mae gan { $name } yr holl lofnodion sydd eu hangen.
desk-refused-bad-nomination-withdrawn-anew = Mae { $name } wedi tynnu'n ôl, a rhaid enwebu o'r newydd.
desk-refused-bad-nomination-paper = Dywedwch ar ba bapur y derbyniwyd.
desk-refused-bad-nomination-put = Mae'r etholiad wedi'i roi i bleidlais: nid oes dim yn newid nawr.
desk-refused-bad-nomination-put-void = Mae'r etholiad wedi'i roi i bleidlais. Cyhoeddwch ei bleidlais yn ddi-rym yn gyntaf; yna gellir tynnu'n ôl.
desk-refused-bad-office-not = Nid ydynt yn y swydd hon. Gweler pwy sydd.
desk-refused-bad-office-no-longer = Nid ydynt yn y swydd mwyach.
desk-refused-bad-office-successors = Etholir olynwyr: galwch yr etholiad, a chyhoeddwch ef.
desk-refused-bad-office-known = Dywedwch sut y gwyddys; mae'r rheswm yn y cofnod.
desk-refused-bad-office-recalled-by = Enwch y bleidlais a gyhoeddwyd a'u galwodd yn ôl.
desk-refused-bad-office-no-recall = Nid yw'r bleidlais { $poll } yn penderfynu ar alw'n ôl: math arall o'r rheolau sefydlog yw hi.
desk-refused-bad-office-electors = Nid pleidlais y rhai a'u hetholodd, na'r siambr, yw { $poll }.
desk-refused-bad-office-not-carried = Ni dderbyniwyd y galw'n ôl gan { $poll }: maent yn aros yn y swydd.
desk-refused-bad-office-somebody-else = Mae'r bleidlais { $poll } yn gofyn am rywun arall: nid yw ei chwestiwn yn eu henwi.
desk-refused-bad-office-recalled = Mae'r bleidlais { $poll } eisoes wedi galw rhywun yn ôl.
desk-refused-bad-office-offer = Ni chynigir sedd wag i { $name } nawr.
desk-refused-bad-office-paper = Dywedwch ar ba bapur yr atebwyd.
desk-refused-unknown-motion = Nid oes cynnig ‘{ $motion }’. Cyflwynwch ef yn gyntaf.
desk-refused-unknown-amendment = Nid oes gwelliant { $amendment } gan y cynnig { $motion }. Gweler ei restr.
desk-refused-amendment-settled = Mae gwelliant { $amendment } { $state ->
    [adopted] wedi'i dderbyn
    [rejected] wedi'i wrthod
    [fallen] wedi cwympo
    [withdrawn] wedi'i dynnu'n ôl
   *[other] wedi'i setlo
 }. Ni ellir gwneud dim mwy ag ef yn y darlleniad hwn.
desk-refused-is-voted-on = Mae'r bleidlais { $poll } ar { $what }. Cyhoeddwch hi yn gyntaf, neu cyhoeddwch hi'n ddi-rym.
desk-refused-is-voted-on-motion = Mae'r bleidlais { $poll } ar y cynnig. Cyhoeddwch hi yn gyntaf, neu cyhoeddwch hi'n ddi-rym.
desk-refused-is-voted-on-whole = Mae'r bleidlais { $poll } ar y cynnig cyfan. Cyhoeddwch hi yn gyntaf, neu cyhoeddwch hi'n ddi-rym.
desk-refused-is-voted-on-amendment = Mae'r bleidlais { $poll } ar welliant { $amendment }. Cyhoeddwch hi yn gyntaf, neu cyhoeddwch hi'n ddi-rym.
desk-refused-motion-closed = Mae'r cynnig { $motion } { $verdict ->
    [adopted] wedi'i dderbyn
    [rejected] wedi'i wrthod
   *[other] wedi'i benderfynu
 }. Dechreuwch ail ddarlleniad i'w newid.
desk-refused-bad-motion-id = Enwch y cynnig â llythrennau bach, digidau a chysylltnodau.
desk-refused-bad-motion-title = Mae gan y teitl fwy na { $most } o arwyddion. Byrhewch ef.
desk-refused-text-faults = Mae gan y testun wallau: { $told }.
desk-refused-bad-motion-put = Rhoddwyd y cynnig { $motion } i bleidlais; mae ei destun yn aros. Gwellwch ef, neu cyflwynwch gynnig arall.
desk-refused-bad-motion-do-not-fit = Nid yw'r gwelliannau hyn yn ffitio'r testun newydd: { $told }. Gofynnwch iddynt gael eu tynnu'n ôl yn gyntaf.
desk-refused-bad-amendment-waiting = Mae { $count } o welliannau'r sedd hon yn aros am bleidlais. Tynnwch un yn ôl yn gyntaf.
desk-refused-bad-amendment-signs = Mae gan welliannau'r sedd hon fwy na { $most } o arwyddion gyda'i gilydd. Byrhewch hwn, tynnwch un yn ôl, neu rhowch destun hir i'r ddesg.
desk-refused-bad-motion-withdrawn-why = Dywedwch pam y'i tynnir yn ôl; mae'r rheswm yn y cofnod.
desk-refused-bad-vote-something-else = Mae'r bleidlais { $poll } ar rywbeth arall. Enwch un arall.
desk-refused-bad-vote-put = Rhowch welliannau, cymalau, neu'r cynnig cyfan i bleidlais.
desk-refused-bad-vote-clause = Nid oes cymal { $clause }. Gweler y testun.
desk-refused-bad-vote-whole-put = Mae'r cynnig cyfan wedi'i roi i bleidlais. Cyhoeddwch y bleidlais honno, neu cyhoeddwch hi'n ddi-rym.
desk-refused-bad-vote-unpublished = Nid yw'r bleidlais { $poll } ar y cynnig hwn wedi'i chyhoeddi eto.
desk-refused-bad-vote-first-or-withdrawn = Pleidleisiwch ar { $what } yn gyntaf, neu gofynnwch iddynt gael eu tynnu'n ôl.
desk-refused-bad-vote-sent-back = Anfonwyd { $clause } yn ôl: pleidleisiwch arno yn yr ail ddarlleniad.
desk-refused-bad-vote-amendment-poll = Nid yw pleidlais ar welliant { $amendment } wedi'i chyhoeddi eto.
desk-refused-bad-vote-clause-poll = Nid yw pleidlais ar { $what } wedi'i chyhoeddi eto.
desk-refused-bad-vote-first-change = Pleidleisiwch ar { $what } yn gyntaf, sy'n ei newid.
desk-refused-bad-vote-nothing = Mae gwelliant { $amendment } { $state ->
    [adopted] wedi'i dderbyn
    [rejected] wedi'i wrthod
    [fallen] wedi cwympo
    [withdrawn] wedi'i dynnu'n ôl
   *[other] wedi'i setlo
 }: nid oes dim i bleidleisio arno.
desk-refused-bad-vote-together = Ni allant fod mewn un bleidlais: { $why }.
desk-refused-bad-vote-unpublished-and = Nid yw pleidlais ar { $what } wedi'i chyhoeddi eto, a: { $why }.
desk-refused-bad-vote-first-order = Pleidleisiwch ar { $what } yn gyntaf ({ $why }), neu gosodwch drefn arall.
desk-refused-bad-vote-first = Pleidleisiwch ar { $what } yn gyntaf: { $why }.
desk-refused-bad-vote-no-decision = Nid penderfyniad y siambr yw'r bleidlais { $poll }.
desk-refused-bad-vote-of-kind = O'r math { $kind } y mae'r bleidlais { $poll }.
desk-refused-bad-vote-which-kind = Dywedwch yn ôl pa fath o'r rheolau sefydlog y penderfynir.
desk-refused-bad-vote-back-why = Dywedwch pam yr anfonir y cymal yn ôl; mae'r rheswm yn y cofnod.
desk-refused-bad-vote-undecided = Ni phenderfynwyd dim ar { $what }. Rhowch hwy i bleidlais, neu gofynnwch iddynt gael eu tynnu'n ôl; yna dechreuwch yr ail ddarlleniad.
desk-refused-bad-vote-second = Mae ail ddarlleniad ar gyfer yr hyn a anfonwyd yn ôl neu a benderfynwyd. Rhowch y cynnig cyfan i bleidlais.
desk-refused-unknown-proposal = Nid oes cynnig { $proposal }. Gweler y rhestr o gynigion.
desk-refused-proposal-not-open-open = Mae cynnig { $proposal } yn aros am lofnodion.
desk-refused-proposal-not-open-due = Mae cynnig { $proposal } yn ddyledus: y siambr sy'n penderfynu arno.
desk-refused-proposal-not-open-put = Rhoddir cynnig { $proposal } i bleidlais.
desk-refused-proposal-not-open-carried = Derbyniwyd cynnig { $proposal }.
desk-refused-proposal-not-open-rejected = Gwrthodwyd cynnig { $proposal }; cyflwynwch ef o'r newydd.
desk-refused-proposal-not-open-withdrawn = Tynnwyd cynnig { $proposal } yn ôl; cyflwynwch ef o'r newydd.
desk-refused-proposal-is-due = Mae gan gynnig { $proposal } ddigon o lofnodion ac mae'n eiddo i bawb a'i llofnododd. Rhowch ef i bleidlais; y siambr sy'n penderfynu.
desk-refused-proposal-not-due-signatures = Mae cynnig { $proposal } yn aros am lofnodion. Mae angen mwy arno.
desk-refused-proposal-not-due-nothing = Nid oes dim i'w benderfynu.
desk-refused-too-many-proposals = Mae { $open } o gynigion aelod ar y mwyaf yn aros am lofnodion, a chyflwynir { $all } i gyd. Tynnwch un yn ôl, neu llofnodwch un arall.
desk-refused-bad-proposal-item = Dywedwch beth yw enw'r eitem.
desk-refused-bad-proposal-witness = Dywedwch pwy yw'r tyst.
desk-refused-bad-proposal-about = Dywedwch am beth y gofynnir i'r tyst.
desk-refused-bad-proposal-recall = Dywedwch pwy sydd i'w alw'n ôl.
desk-refused-bad-proposal-office = Dywedwch o ba swydd.
desk-refused-bad-proposal-no-motion = Nid oes cynnig ‘{ $motion }’. Enwch un a gyflwynwyd, neu ysgrifennwch ei destun.
desk-refused-bad-proposal-motion-over = Mae'r cynnig ‘{ $motion }’ eisoes { $verdict ->
    [adopted] wedi'i dderbyn
    [rejected] wedi'i wrthod
   *[other] wedi'i benderfynu
 }.
desk-refused-bad-proposal-motion-title = Dywedwch beth yw enw'r cynnig.
desk-refused-bad-proposal-motion-text = Ysgrifennwch destun y cynnig, neu enwch un a gyflwynwyd.
desk-refused-bad-proposal-order = Enwch eitemau'r dydd yn eu trefn.
desk-refused-bad-proposal-no-item = Nid oes eitem { $item } yn y rhaglen.
desk-refused-bad-proposal-other-day = Ar ddiwrnod { $day } y mae eitem { $item }, nid ar ddiwrnod { $other }.
desk-refused-bad-proposal-item-twice = Mae eitem { $item } yno ddwywaith.
desk-refused-bad-proposal-signatures = Yn ôl y rheolau sefydlog nid yw llofnodion yn dod â hyn ({ $kind }) gerbron y siambr. Gofynnwch i'r ddesg.
desk-refused-bad-proposal-desk = Trefnau'r dydd yn unig y mae'r ddesg yn eu cyflwyno. Rhowch eitemau yn y rhaglen, a chyflwynwch gynigion.
desk-refused-bad-proposal-poll = Mae pleidlais { $poll } eisoes. Enwch un arall: mae gan gynnig ei bleidlais ei hun.
desk-refused-bad-proposal-not-carried = Nid yw cynnig { $proposal } yn eitem na thyst a dderbyniodd y siambr.
desk-refused-bad-proposal-no-witness = Nid yw cynnig { $proposal } yn dyst a alwodd y siambr.
desk-refused-bad-proposal-requested = Y siambr sy'n gofyn am dyst: nodwch beth ddaeth o hynny.
desk-refused-bad-proposal-cannot-come = Dywedwch pam na all y tyst ddod; mae aelodau'n ei ddarllen.
desk-refused-unknown-floor = Nid oes rhestr siaradwyr o'r fath.
desk-refused-many-floors = Nid yw { $most } o restri siaradwyr ar ben eto. Gorffennwch un, yna agorwch hon.
desk-refused-floor-is-taken = Mae rhywun yn siarad ar y rhestr “{ $title }”. Gorffennwch yr araith honno yn gyntaf.
desk-refused-floor-not-open = Mae'r rhestr “{ $title }” ar gau. Gellir gofyn am bwynt o drefn o hyd; am bopeth arall gofynnwch i'r cadeirydd.
desk-refused-floor-is-full = Mae { $most } yn aros ar y rhestr hon, ac ni all mwy. Gofynnwch eto pan fydd rhai wedi siarad.
desk-refused-floor-is-drawn = Tynnwyd y rhestr: gwyddys eisoes ble byddai siaradwr arall. Galwch hwy â rheswm ar ôl y rhestr, neu agorwch un arall.
desk-refused-not-in-hall = Nid yw aelod sedd { $seat } yn y neuadd. Gofynnwch i'r bathodyn gael ei wirio wrth y drws yn gyntaf.
desk-refused-already-asked = Eisoes ar y rhestr yn rhif { $number }, { $kind }. Tynnwch hynny'n ôl yn gyntaf.
desk-refused-already-asked-for = Eisoes ar y rhestr yn rhif { $number }, o blaid. Tynnwch hynny'n ôl yn gyntaf.
desk-refused-already-asked-against = Eisoes ar y rhestr yn rhif { $number }, yn erbyn. Tynnwch hynny'n ôl yn gyntaf.
desk-refused-already-asked-question = Eisoes ar y rhestr yn rhif { $number }, cwestiwn. Tynnwch hynny'n ôl yn gyntaf.
desk-refused-already-asked-order = Eisoes ar y rhestr yn rhif { $number }, pwynt o drefn. Tynnwch hynny'n ôl yn gyntaf.
desk-refused-unknown-wish = Nid oes neb yn aros yn rhif { $number } ar y rhestr hon: siaradwyd, tynnwyd yn ôl, neu ddileu.
desk-refused-list-moved-nobody = Ni alwyd: nid oes neb nesaf yn ôl y rheol eto. Galwch fel y mae'r rhestr nawr, neu dywedwch pam rydych yn galw un arall.
desk-refused-list-moved-next = Ni alwyd: y nesaf yn ôl y rheol yw { $who } ({ $kind ->
    [for] o blaid
    [against] yn erbyn
    [question] cwestiwn
   *[other] pwynt o drefn
 }). Galwch fel y mae'r rhestr nawr, neu dywedwch pam rydych yn galw un arall.
desk-refused-list-moved-speaks = Ni alwyd: mae { $who } yn siarad nawr. Galwch fel y mae'r rhestr nawr, neu dywedwch pam rydych yn galw un arall.
desk-refused-list-moved-nobody-speaks = Ni alwyd: nid oes neb yn siarad nawr. Galwch fel y mae'r rhestr nawr, neu dywedwch pam rydych yn galw un arall.
desk-refused-bad-wish-place = Lle rhywun arall ar y rhestr yw hwnnw.
desk-refused-bad-wish-struck-why = Dywedwch pam y dileir hwy; mae'r rheswm yn y cofnod.
desk-refused-bad-floor-not-lot = Ni thynnir y rhestr hon: rheol arall sydd ganddi.
desk-refused-bad-floor-drawn = Tynnwyd y rhestr gan “{ $value }”, sy'n aros.
desk-refused-bad-floor-close = Caewch y rhestr yn gyntaf: yna ni all neb ddewis ei le.
desk-refused-bad-floor-about = Dywedwch am beth y mae'r rhestr siaradwyr.
desk-refused-bad-floor-question = Nid oes cwestiwn o'r fath.
desk-refused-bad-floor-groups = Rhowch dabl y grwpiau y mae'r rheol hon yn mynd yn ei ôl: pa seddi sydd ym mha grŵp.
desk-refused-bad-floor-table = Mae tabl y grwpiau'n anghywir: { $told }.
desk-refused-bad-wish-both = Enwch sedd neu ystafell, ac nid y ddwy.
desk-refused-bad-wish-on-why = Dywedwch pam y'u rhoddir ar y rhestr; mae'r rheswm yn y cofnod.
desk-refused-bad-wish-order = I aelodau'r siambr y mae pwyntiau o drefn.
desk-refused-bad-wish-about = Dywedwch mewn brawddeg am beth y mae'r ystafell am siarad.
desk-refused-bad-wish-speaking = Y siaradwr hwn sydd â'r llawr. Gofynnwch eto ar ôl yr araith.
desk-refused-unknown-lottery = Nid oes loteri o'r fath. Ymrwymwch iddi yn gyntaf.
desk-refused-committed-already = Mae ymrwymiad i loteri o'r enw hwn eisoes, ac ni ellir newid ymrwymiad. Rhowch enw arall i'r un newydd.
desk-refused-committed-already-files = Mae ymrwymiad i'r loteri hon: ni ellir newid ei ffeiliau. Enwch un newydd.
desk-refused-another-scene = Mae “{ $title }” ar y sgriniau o hyd. Gorffennwch ef yn gyntaf.
desk-refused-rehearsal-is-on = Ei hymarfer yw hwn. Gorffennwch yr ymarfer yn gyntaf.
desk-refused-rehearsal-is-on-live = Mae'n fyw. Cyn hynny'n unig y mae ymarfer yn bosibl.
desk-refused-not-live-committed = Nid yw'r loteri hon yn fyw eto; dim ond tra bydd yn fyw y mae'n derbyn digidau.
desk-refused-not-live-live = Mae'r loteri hon yn derbyn ei digidau o hyd; dim ond tra bydd yn fyw y mae'n eu derbyn.
desk-refused-not-live-drawn = Tynnwyd y loteri hon; dim ond tra bydd yn fyw y mae'n derbyn digidau.
desk-refused-not-live-revealed = Datgelwyd y loteri hon; dim ond tra bydd yn fyw y mae'n derbyn digidau.
desk-refused-not-live-void = Cyhoeddwyd y loteri hon yn ddi-rym; dim ond tra bydd yn fyw y mae'n derbyn digidau.
desk-refused-not-drawn-committed = Nid yw'r loteri hon yn fyw eto; nid oes dim i'w ddatgelu.
desk-refused-not-drawn-live = Mae'r loteri hon yn derbyn ei digidau o hyd; nid oes dim i'w ddatgelu.
desk-refused-not-drawn-void = Cyhoeddwyd y loteri hon yn ddi-rym; nid oes dim i'w ddatgelu.
desk-refused-second-login = Mae { $login } wedi rhoi'r gwerth hwn, a rhaid i fewngofnod arall ei roi hefyd. Agorwch ail ddesg â'i chyfrinair ei hun: conference password FOLDER --name NAME
desk-refused-place-agreed = Cytunwyd ar le { $place } fel { $value } ac mae'n sefyll. Os yw'n anghywir, cyhoeddwch y tynnu'n ddi-rym a dywedwch pam.
desk-refused-bad-lottery-name = Mae gan enw loteri hyd at 48 o lythrennau bach, digidau a chysylltnodau.
desk-refused-bad-lottery-entries = Ni ellir enwi rhestr o { $entries } cofnod â digidau'n unig: rhowch 10, 100, 1,000 ac ati iddi.
desk-refused-bad-lottery-needs = Mae angen teitl a chwotâu ar loteri.
desk-refused-bad-lottery-title = Rhowch deitl i'r loteri.
desk-refused-bad-lottery-list = Mae gan y rhestr 10, 100, 1,000 ac ati o gofnodion: mae pob rhes o ddigidau'n enwi un.
desk-refused-bad-lottery-next = Rhowch le { $place } nesaf.
desk-refused-bad-lottery-login = Rhoddir gwerth wrth ddesg sydd â mewngofnod.
desk-refused-bad-lottery-digit = Rhowch un digid, 0 i 9.
desk-refused-bad-lottery-beacon = Rhowch y gwerth hap cyhoeddus, hyd at { $most } o nodau ar un llinell.
desk-refused-bad-lottery-digits = { $digits } yw'r digidau, nid { $other }.
desk-refused-bad-lottery-value = Nid gwerth y digidau a'r esiampl yw'r gwerth cyhoeddus.
desk-refused-bad-lottery-seats = Nid seddi'r grwpiau yw'r seddi a dynnwyd.
desk-refused-bad-lottery-rehearsal = Nid yw ymarfer yn dewis neb.
desk-refused-bad-lottery-seconds = Mae'r seddi'n ymddangos dros 0 i { $most } o eiliadau.
desk-refused-bad-lottery-void-why = Dywedwch pam nad yw'r tynnu'n cyfrif; cyhoeddir y rheswm.
desk-refused-busy-lottery = Mae'r loteri { $lottery } yn cael ei chyfrifo. Arhoswch, neu canslwch hi.
desk-refused-busy-files = Mae'r ffeiliau hyn yn cael eu defnyddio. Arhoswch, neu canslwch y cyfrifo.
desk-refused-busy-began = Dechreuodd y cyfrifo yn y cyfamser. Canslwch ef ac anfonwch eto.
desk-refused-needed = Mae gan loteri bobl a chwotâu: anfonwch hwy o'r newydd yn lle hynny.
desk-refused-too-big = Caiff ffeil hyd at { $most } beit.
desk-refused-cut-short = Ni ddaeth y ffeil yn gyfan. Anfonwch hi eto.
desk-refused-not-stored = Ni ellid storio'r ffeil: { $error }. Rhyddhewch le.
desk-refused-job-send = Anfonwch y bobl a'r cwotâu.
desk-refused-job-stopped = Stopiwyd. Ni newidiwyd dim.
desk-refused-job-fault = Mae nam ar y gweinydd. Mae'n ceisio eto.
desk-refused-job-ended-outside = Daethpwyd â'r cyfrifo i ben o'r tu allan. Ceisiwch eto.
desk-refused-job-time = Daeth y terfyn amser cyn cael ateb; caniatewch fwy o amser.
desk-refused-job-memory = Nid oes digon o gof gan y peiriant hwn ar gyfer cynifer o bobl.
desk-refused-job-file = Ni ellir darllen nac ysgrifennu { $file }: { $error }.
desk-refused-job-no-file = Nid yw { $file } yma eto. Anfonwch ef yn gyntaf.
desk-refused-job-checked = { $people } o bobl, gellir tynnu { $eligible } ohonynt, mewn { $types } o fathau. Mae panel o { $size } yn bosibl.
desk-refused-job-held = Cedwir { $held } o'r seddi, tynnir { $seats }.
desk-refused-job-not-listed = Ni ellir rhestru cynifer o bobl wrth eu henwau.
desk-refused-job-few-orders = Dim ond { $entries } o drefnau gwahanol o bobl pob math a rydd digidau'n unig, felly dim ond { $entries } o baneli sy'n bosibl, a gall y sawl sydd â'r gronfa eu cyfrifo i gyd cyn y tynnu.
desk-refused-job-name-beacon = Enwch esiampl: gwerth hap cyhoeddus o foment ar ôl yr ymrwymiad, megis rownd o drand.
desk-refused-job-committed-panels = Ymrwymwyd: { $entries } o baneli wedi'u rhifo, siawns o { $least } i { $most }.
desk-refused-job-committed-compositions = Ymrwymwyd: { $entries } o gyfansoddiadau wedi'u rhifo, siawns o { $least } i { $most }.
desk-refused-job-fairest = Daeth y terfyn amser cyn canfod y siawnsiau tecaf: mae'r adroddiad yn dweud pa mor bell y gall y rhain fod oddi wrthynt.
desk-refused-job-mend-one = 1 gwall yn { $files }. Trwsiwch ac anfonwch eto.
desk-refused-job-mend = { $number } o wallau yn { $files }. Trwsiwch ac anfonwch eto.
desk-refused-job-has-already = Mae'r eisteddiad hwn gan y gofrestr eisoes.
desk-refused-job-sitting = Mae hi gan y gofrestr fel eisteddiad { $sitting }, o { $people } o bobl.
desk-refused-job-not-a-sitting = Nid yw { $draw } yn cyfrif: mae allan o eisteddiadau'r gofrestr.
desk-refused-job-who = Mae pwy a dynnwyd yn { $file } yn ffolder y loteri.
desk-refused-unavailable-fault = Mae nam ar y gweinydd. Anfonir eich neges eto cyn hir.
desk-refused-unavailable-busy = Mae'r gweinydd yn brysur iawn. Anfonir eich neges eto cyn hir.
desk-refused-unavailable-changing = Mae codau'n cael eu newid ar hyn o bryd. Ceisir eto ohono'i hun.
desk-refused-server-fault = Mae nam ar y gweinydd.
desk-refused-server-busy = Mae'r gweinydd yn brysur. Ceisiwch eto.
desk-refused-too-often = Gofynnwyd am hynny lawer gwaith nawr. Arhoswch ychydig, yna gofynnwch.
desk-refused-no-office = Nid yw'r gweinydd hwn yn cyfrifo loterïau.
desk-refused-id-used = Defnyddiwyd y dynodydd hwn ar gyfer gorchymyn arall. Rhowch un ei hun i bob gwasgiad.
desk-refused-not-armed = Nid oes dim wedi'i arfogi: arfogwch ef, yna taniwch o fewn { $seconds } eiliad.
desk-refused-too-soon = Newydd ei arfogi y mae. Ni wneir dim ag un gwasgiad.
desk-refused-no-such-act = Nid oes cyfeiriad o'r fath.
desk-refused-no-act-means = Dywedwch gyda { $act } beth mae'n ei olygu.
desk-refused-no-act-arming = Nid oes arfogi ar { $act }.
desk-refused-wrong-password = Nid yw'r cyfrinair hwn yn iawn. Gwiriwch ef a'i deipio eto.
desk-refused-wrong-password-changed = Newidiwyd y cyfrinair hwn. Gofynnwch am yr un newydd.
desk-refused-wrong-password-let-go = Gollyngwyd y ddyfais hon. I ddod yn ôl, teipiwch y cyfrinair eto.
desk-refused-locked = Nid yw hyn yn iawn ({ $what ->
    [password] cyfrinair
    [token] tocyn
    [badge] bathodyn
   *[other] cod
 }), a daeth gormod o rai anghywir o fan hyn. Gwiriwch, a cheisiwch eto ymhen { $seconds } eiliad.
desk-refused-locked-second = Nid yw hyn yn iawn ({ $what ->
    [password] cyfrinair
    [token] tocyn
    [badge] bathodyn
   *[other] cod
 }), a daeth gormod o rai anghywir o fan hyn. Gwiriwch, a cheisiwch eto ymhen eiliad.
desk-refused-room-full-phones = Mae gan yr ystafell hon gynifer o ffonau ag o leoedd. Gofynnwch i'ch hwylusydd.
desk-refused-door-busy-password = Mae cyfrinair arall o fan hyn yn cael ei wirio. Ceisir hwn eto ymhen eiliad.
desk-refused-door-busy-signing = Mae'r ddyfais hon yn cael ei mewngofnodi. Ceisir eto ymhen eiliad.
desk-refused-idle = Ni ddefnyddiwyd y ddesg hon am { $hours } awr. Agorwch hi eto, a mewngofnodwch.
desk-refused-signed-out = Allgofnodwyd y ddesg hon wrth un arall. Agorwch hi eto, a mewngofnodwch.
desk-refused-conference-over = Mae'r gynhadledd hon ar ben. Diolch am gymryd rhan.
desk-refused-too-slow = Mae eich cysylltiad yn rhy araf. Ceisir eto.
desk-refused-too-much = Daeth gormod o negeseuon ar unwaith.
desk-refused-no-hello = Ni ddaeth y cyfarchiad mewn pryd.
desk-refused-untrusted-self-made = Tystysgrif gartref yw un { $host }, neu gan awdurdod nad yw'r peiriant hwn yn ei adnabod. Os eich un chi ydyw, rhowch hi gyda --ca FILE: copi o'r hyn sydd gan y gweinydd fel --tls-cert.
desk-refused-untrusted-host = Nid ar gyfer { $host } y mae'r dystysgrif. Defnyddiwch y cyfeiriad y mae ar ei gyfer, neu canfyddwch pwy sy'n ateb yno.
desk-refused-untrusted-expired = Mae tystysgrif { $host } wedi dod i ben. Adnewyddwch hi, neu gwiriwch gloc y peiriant hwn.
desk-refused-bad-members-once = Enwch aelodau, pob un unwaith.
desk-refused-bad-members-pseudonym = Ffugenw yw aelod: 64 digid hecsadegol.
desk-refused-bad-members-badge = Ffugenw yw bathodyn: 64 digid hecsadegol.
desk-refused-bad-members-draw = Enwch y tynnu wrth ei grynodeb: 64 digid hecsadegol.
desk-refused-bad-members-not-revealed = Ni ddatgelwyd y tynnu hwn, neu nid yw'n cyfrif.
desk-refused-bad-members-not-those = Nid y rhain yw'r aelodau a dynnwyd.
desk-refused-bad-members-standing = Mae statws yn un o: { $known }.
desk-refused-bad-members-by = Gwahoddir aelodau gan y tynnu, maent yn bresennol drwy eu bathodyn, a'u disodli gan rownd.
desk-refused-bad-members-reason = Un llinell o hyd at { $most } o nodau yw rheswm.
desk-refused-bad-members-rounds = Rhifir rowndiau disodli o 1.
desk-refused-has-seat = Mae sedd yn y siambr gan aelod { $member } eisoes; cymerwch y nesaf.
desk-refused-not-drawn-person = Ni thynnwyd y person hwn ac nid oes lle iddo yma.
desk-refused-not-drawn-badge = Ni thynnwyd y bathodyn hwn. Ni all gael sedd; mae'r ymgais yn y cofnod.
desk-refused-replaced = Rhoddwyd y sedd hon i eilydd.
desk-refused-drawn-before = Tynnwyd y person hwn o'r blaen; cymerwch y nesaf.
desk-refused-not-accepted = Statws y person hwn: { $standing ->
    [invited] gwahoddwyd
    [declined] gwrthododd
    [unreachable] methu cysylltu
    [withdrawn] tynnodd yn ôl
   *[other] heb dderbyn
 }. Nodwch yn gyntaf ei fod yn derbyn.
desk-refused-not-from-here = Ni all rhywun sy'n “{ $from }” ddod yn “{ $to }”.
desk-refused-badge-has-seat = Mae sedd gan y bathodyn hwn.
desk-refused-no-panel = Nid bathodyn panel goruchwylio sy'n eistedd nawr yw hwn. Defnyddiwch fathodyn tynnu'r panel hwnnw.
desk-refused-bad-panel-already = Y tynnu { $draw } yw'r panel “{ $title }” eisoes. Tynnwch un arall.
desk-refused-bad-panel-none = Nid oes tynnu a ddatgelwyd { $draw }. Tynnwch y panel drwy loteri yn gyntaf.
desk-refused-bad-panel-title = Dywedwch beth yw enw'r panel.
desk-refused-bad-panel-replaces = Nid oes panel { $panel } yn eistedd nawr. Gweler y rhestr o baneli.
desk-refused-bad-panel-chamber = Y siambr gyfan yw'r tynnu hwn: mae gan banel goruchwylio ei dynnu ei hun.
desk-refused-bad-report-both = Mae gan adroddiad deitl a thestun. Ysgrifennwch y ddau.
desk-refused-bad-report-long = Mae gan deitl hyd at 200 o arwyddion, adroddiad hyd at { $most }. Byrhewch ef, neu ffeiliwch ddau.
desk-refused-bad-report-many = Rydych wedi ffeilio { $most } o adroddiadau. Gofynnwch i aelod arall ffeilio hwn.
desk-refused-no-voters = Nid oes rhestr pleidleiswyr eto. Lluniwch hi o'r gofrestr yn gyntaf: conference voters list.
desk-refused-no-voter = Nid oes gan neb y rhif { $number } ar restr y pleidleiswyr. Canfyddwch ef: conference voters find.
desk-refused-has-code = Mae gan bleidleisiwr { $number } god sy'n cyfrif. Gofynnwch i ddau fewngofnod ei gymryd yn ôl yn gyntaf.
desk-refused-bad-list-areas = Mae gan restr 1 i { $most } o ardaloedd; mae gan hon { $there }.
desk-refused-bad-list-names = Mae gan bob ardal ei henw ei hun.
desk-refused-bad-list-name = Nid enw ardal yw ‘{ $name }’.
desk-refused-bad-list-nobody = Nid oes gan neb hawl yn ‘{ $area }’: gadewch yr ardal allan.
desk-refused-bad-list-digest = SHA-256 mewn digidau hecsadegol yw'r crynodeb.
desk-refused-bad-list-day = Ysgrifennir diwrnod y gofrestr fel 2026-11-30.
desk-refused-unknown-language = Nid oes geiriau mewn ‘{ $language }’ gan y tudalennau. Enwch un o'r rhain: { $known }.
desk-refused-is-original = Mae'r gwreiddiolion mewn { $language } eisoes. Gosodwch iaith y gwreiddiolion, neu cywirwch y gwreiddiol ei hun.
desk-refused-nothing-to-word = Nid oes ‘{ $what }’ â thestunau. Allforiwch y tabl o'r newydd, a llenwch hwnnw.
desk-refused-original-moved = Newidiwyd gwreiddiol { $what } ers ei gyfieithu. Allforiwch y tabl o'r newydd, ac edrychwch ar y gwreiddiol newydd.
desk-refused-bad-wording = { $what } mewn { $language }: { $reason }
desk-refused-bad-wording-twice = Mae gan ddau ddewis yr un testun. Geiriwch bob un yn ei ffordd ei hun.
desk-refused-bad-wording-count = Mae { $there } o destunau ganddo, a { $most } gan y gwreiddiol. Rhowch un i bob un.
desk-refused-bad-wording-missing = Mae ar goll: { $part }. Rhowch ef i mewn.
desk-refused-bad-wording-no-original = Heb wreiddiol: { $part }. Gadewch ef allan.
desk-refused-bad-wording-long = Rhy hir: { $part } â { $there } o lythrennau, { $most } ar y mwyaf. Byrhewch.
desk-refused-asked-already = Gofynnir { $what } eisoes, neu gofynnwyd. Rhowch reswm: mae'n y cofnod fel cywiriad, a dywed tudalennau i'r geiriad gael ei gywiro.
desk-refused-many-wordings = Ni ellir geirio cynifer o bethau: { $most } ar y mwyaf. Tynnwch eiriadau sydd ar ben yn ôl.
desk-refused-empty-conduct = Ysgrifennwch y rheolau ymddygiad, yna cyhoeddwch hwy.
desk-refused-signing-up-closed = Ni all ystafelloedd gofrestru nawr. Gofynnwch i'r sawl a'ch gwahoddodd pryd; mae cod yn gweithio fel arfer.
desk-refused-many-wait = Mae { $most } o ystafelloedd yn aros i ddod i mewn, ac ni all mwy aros. Cadwch yr hyn a ysgrifennoch, a cheisiwch eto ymhen awr.
desk-refused-bad-name = Dywedwch beth yw enw'r ystafell, mewn hyd at 80 o arwyddion.
desk-refused-bad-area = Dewiswch un o ardaloedd y rhestr.
desk-refused-bad-expected = Dywedwch faint o bobl rydych yn eu disgwyl: o 1 i { $most }.
desk-refused-unknown-signup = Ni chofrestrodd ystafell yn rhif { $signup }. Gweler y rhestr o gofrestriadau.
desk-refused-is-in = Mae'r ystafell hon i mewn eisoes, fel parti { $party }. Ar ei cherdyn dan Partïon y mae'r hyn y gellir ei newid.
desk-refused-is-withdrawn = Tynnodd y sawl a gofrestrodd yr ystafell hon ef yn ôl. Gallant gofrestru eto.
desk-refused-is-decided = Mae'r ddesg eisoes wedi penderfynu ar yr ystafell hon. Mae eich tudalen yn dangos yr hyn a ddywedodd.
desk-refused-bad-gathering = Mae'r casglu'n gorffen ar ôl iddo ddechrau. Dewiswch ddiwedd diweddarach.
desk-refused-changed-since = Mae rhywun arall wedi anfon blaenoriaethau eraill o fan hyn yn y cyfamser. Edrychwch arnynt, yna anfonwch eto yr hyn sydd i sefyll.
desk-refused-gathering-over = Mae'r casglu ar gau: mae'r hyn a anfonwyd cynt yn sefyll. Gofynnwch i'r gynhadledd os oes rhywbeth o'i le.
desk-refused-not-gathered = Nid yw blaenoriaethau'n cael eu casglu eto. Cadwch yr hyn a ysgrifennoch; anfonwch ef bryd hynny.
desk-refused-not-on-paper = Anfonodd y cynulliad hwn ei flaenoriaethau ei hun. Gofynnwch iddo eu cywiro neu eu tynnu'n ôl.
desk-refused-unknown-assembly = Nid oes { $whose }. Chwiliwch am ei enw yn y rhestr.
desk-refused-bad-priorities-many = Anfonwch 1 i { $most } o flaenoriaethau.
desk-refused-bad-priorities-people = Dywedwch faint o bobl a gytunodd: 1 i { $most }.
desk-refused-bad-priorities-words = Nid oes geiriau gan flaenoriaeth { $place }. Ysgrifennwch hi, neu tynnwch y llinell ymaith.
desk-refused-bad-priorities-long = Mae blaenoriaeth { $place } yn rhy hir: { $title } o arwyddion, a { $why } ar gyfer pam. Byrhewch hi.
desk-refused-bad-priorities-same = Mae dwy o'r blaenoriaethau yr un fath. Tynnwch un ymaith.
desk-refused-bad-priorities-numbered = Rhifir cynulliadau un ar ôl y llall, hyd at { $most }.
desk-refused-bad-priorities-area = Nid oes ardal { $area }. Enwch un o ardaloedd y gynhadledd.
desk-refused-bad-priorities-name = Mae angen enw o hyd at { $most } o arwyddion ar gynulliad { $number }.
desk-refused-bad-priorities-twice = Mae'r cynulliad { $name } yno ddwywaith. Cadwch un ohonynt.
desk-refused-bad-priorities-often = Newidiwyd y rhain mor aml fel na dderbynnir mwy. Ffoniwch y gynhadledd.
desk-refused-bad-wording-sitting = Nid eisteddiad megis { $example } yw “{ $text }”.
desk-refused-span-no-day = Nid diwrnod ac amser megis 2026-11-28 14:00 yw { $moment }.
desk-refused-span-no-clock = Nid yw { $moment } yn bod: caiff clociau eu troi ymlaen bryd hynny.
desk-refused-span-over = Mae { $moment } wedi hen fynd heibio.
desk-refused-quorum = Nid cworwm yw ‘{ $text }’; ysgrifennwch ran megis 1/2, nifer o seddi, neu ddim.
desk-refused-signatures = Nid nifer o lofnodion yw ‘{ $text }’; ysgrifennwch nifer o seddi, rhan megis 1/20, neu ddim.
desk-refused-token-opens-nothing = Nid yw'r tocyn yn agor dim. Daeth yr un olaf o { $address }.
