# The screens of the hall, as far as they say other words than pages.
hall-rooms-talking = MAE'R YSTAFELLOEDD YN SIARAD
hall-rooms-are-talking = Mae'r ystafelloedd yn siarad
hall-rooms-back = MAE'R YSTAFELLOEDD YN ÔL
hall-coming-back = MAE'R YSTAFELLOEDD YN DOD YN ÔL · GEIRIAU OLAF
hall-phase = MAE'R YSTAFELLOEDD YN SIARAD · { $phase }, { $place } O { $count }
hall-phase-kind = { $kind ->
    [settle] Setlo
    [read] Darllen
    [go_round] Rownd siarad
    [talk] Sgwrs agored
    [agree] Cytuno
   *[write] Ysgrifennu
 }
hall-then = Wedyn: { $phase } · { $back }
hall-speaking-time = AMSER SIARAD
hall-time = AMSER
hall-time-left = AMSER AR ÔL
hall-time-up = Mae'r amser ar ben
hall-over-time = Dros amser
hall-come-to-end = Dewch i ben, os gwelwch yn dda
hall-waiting = Yn aros am y gweinydd
hall-connecting = Yn cysylltu
hall-nothing-on = Nid oes dim ymlaen
hall-in-the-hall = Yn y neuadd
hall-as-of-ago = Fel yr oedd { $age } yn ôl
hall-live-video = FIDEO BYW
hall-back-at = Yn ôl am { $time }
hall-until = Tan { $time }
hall-parties = { $count ->
    [one] { $count } parti gwylio
   *[other] { $count } o bartïon gwylio
 }
hall-tie = cyfartal
hall-more = a { $count } arall
hall-next-at = Nesaf: { $title }, { $moment }
hall-moment = { $time }, { $day }
hall-there = { $time } ({ $zone })
# Where to join.
hall-join = Ymunwch
hall-join-code = gyda chod eich parti
hall-unreachable = Ni all ffonau ymuno eto: mae'r gweinydd hwn mewn cyfeiriad ar ei gyfrifiadur ei hun yn unig.
# A poll.
hall-badge-open = AR AGOR
hall-ticked = Faint o bobl a diciodd bob opsiwn
hall-scale = { $whole } · llinell: { $line }
hall-needed = angen { $count }
hall-too-few = Daw'r ffigurau pan fydd ychydig mwy wedi ateb
hall-chosen-place = dewiswyd yn { $place }
hall-chosen = dewiswyd
hall-no-answers = Dim atebion eto
hall-turnout-chamber = Y siambr: { $part } o { $whole } wedi mewngofnodi · { $share }
hall-turnout = { $part } o { $whole } o bobl · { $share } · { $parties }
hall-turnout-left-out = { $turnout } · { $count } wedi'u gadael allan
hall-by-name = { $timing } · wrth enw
hall-closes-in = Yn cau ymhen { $span }
hall-open-for = Ar agor ers { $span }
hall-not-taken = Ni dderbynnir atebion eto
hall-not-counted = Nid yw'n cyfrif
hall-hidden-close = Dangosir yr atebion pan fydd y bleidlais yn cau.
hall-hidden-published = Dangosir yr atebion unwaith y caiff ei gyhoeddi.
hall-points = { $count } pwynt
hall-votes = { $count ->
    [one] { $count } bleidlais
   *[other] { $count } pleidlais
 }
hall-carried-short = { $carried ->
    [yes] Derbyniwyd
   *[no] Ni dderbyniwyd
 }: { $votes } o { $base }, angen { $needed }.
hall-no-quorum = { $carried ->
    [yes] Derbyniwyd
   *[no] Ni dderbyniwyd
 }: nid oedd cworwm o { $quorum }.
hall-carried-by = { $carried ->
    [yes] Derbyniwyd
   *[no] Ni dderbyniwyd
 } drwy { $by ->
    [lot] goelbren
   *[chair] bleidlais fwrw'r cadeirydd
 }: { $votes } ar bob ochr.
hall-for = { $votes } o blaid. { $needed }
hall-unit-seq-pav = ticiau, llai i'r rhai bodlon
hall-unit-phragmen = llwyth os dewisir nesaf: y lleiaf a ddewisir
hall-unit-shares = pris os dewisir nesaf: y lleiaf a ddewisir
# Charts.
hall-middle = Yr ateb yn y canol yw { $answer }.
hall-middle-half = Yr ateb yn y canol yw { $answer }. Mae o leiaf hanner yr holl atebion yn { $low }.
hall-middle-between = Yr ateb yn y canol yw { $answer }. Mae o leiaf hanner yr holl atebion rhwng { $low } a { $high }.
hall-mark = { $mark ->
    [lower] chwarter
    [upper] tri chwarter
   *[median] canolrif
 } { $value }
hall-of-all-answers = { $share } o'r holl atebion
hall-duels-title = Faint sy'n ffafrio'r rhes dros y golofn
hall-duels-wins = buddugol
hall-round = Rownd { $number } o { $of }
hall-round-number = Rownd { $number }
hall-lane = { $state ->
    [in] yn dal i mewn
    [out] allan
    [not] heb ei ddewis
   *[exhausted] Dim dewis ar ôl
 }
# The count of an election.
hall-provisional = DROS DRO
hall-standing = { $state ->
    [elected-now] ETHOLWYD
    [elected] etholwyd
    [out-now] ALLAN
    [out] allan
    [guarded] diogel
   *[doomed] ni ellir ei ethol
 }
hall-elected-round = ROWND { $number }
hall-surplus-only = Yr hyn oedd gan { $names } uwchlaw'r cwota.
hall-nobody-elected = Nid oes neb wedi'i ethol.
hall-without-choice = { $votes } heb ddewis pellach
hall-not-shown = ymgeiswyr na ddangosir: { $count }
hall-candidates = YMGEISWYR
hall-vote-now = PLEIDLEISIWCH NAWR
hall-order-by-lot = Tynnwyd y drefn drwy goelbren.
hall-voted-by-lot = { $voted } · Tynnwyd y drefn drwy goelbren
hall-voted-of = Mae { $part } o { $whole } sydd wedi mewngofnodi wedi pleidleisio
hall-voted = Mae { $part } wedi pleidleisio
# A decision of the chamber.
hall-decides = Y SIAMBR SY'N PENDERFYNU
hall-carried = DERBYNIWYD
hall-not-carried = NI DDERBYNIWYD
hall-signed-in = WEDI MEWNGOFNODI
hall-have-voted = WEDI PLEIDLEISIO
hall-of-seats = o { $count } o seddi
hall-of-signed-in = o { $count } sydd wedi mewngofnodi
hall-quorum = cworwm { $needed }
hall-quorum-met = cworwm wedi'i gyrraedd
hall-quorum-short = { $count } yn brin
hall-named-open = Pleidlais wrth enw: gellir darllen pwy bleidleisiodd sut ar ôl iddi gau.
hall-secret-open = Pleidlais gudd: nid oes neb yn gweld y cyfrif cyn i'r bleidlais gau.
hall-result-follows = Mae'r bleidlais ar gau. Daw ei chanlyniad.
hall-votes-not-taken = Ni dderbynnir pleidleisiau eto
hall-sides = { $yes } o blaid + { $no } yn erbyn
hall-sides-abstained = { $yes } o blaid + { $no } yn erbyn + { $count } yn ymatal
hall-sum = { $sides } = { $votes } · { $signed }
hall-sum-silent = { $sides } = { $votes } · ni phleidleisiodd { $silent } oedd wedi mewngofnodi · { $signed }
hall-seats-signed = { $present } o { $count } o seddi wedi mewngofnodi
hall-way = { $number } { $way ->
    [phones] gyda dyfais
    [hands] drwy godi dwylo
   *[paper] ar bapur
 }
# What rooms, or members at home, answered to the same question. $whose is rooms or members.
hall-beside = { $whose ->
    [rooms] YR YSTAFELLOEDD, YR UN CWESTIWN
   *[members] YR AELODAU, YR UN CWESTIWN
 }
hall-by-region = “{ $option }” fesul rhanbarth
hall-by-area = “{ $option }” fesul ardal
hall-beside-may = { $people } o { $whole } a gaiff bleidleisio
hall-beside-in = { $people } mewn { $parties }
hall-beside-nobody = Ni phleidleisiodd neb yn y siambr o blaid nac yn erbyn.
hall-beside-same = { $whose ->
    [rooms] Mae'r siambr a'r ystafelloedd ill dwy'n tueddu at
   *[members] Mae'r siambr a'r aelodau'n tueddu at
 } { $lean }, { $points } pwynt ar wahân (o'r rhai o blaid ac yn erbyn).
hall-beside-differ = Maent yn wahanol: mae'r siambr yn tueddu at { $ours }, { $whose ->
    [rooms] yr ystafelloedd
   *[members] yr aelodau
 } at { $theirs }, { $points } pwynt ar wahân (o'r rhai o blaid ac yn erbyn).
hall-lean = “{ $option }”
hall-lean-none = y naill ffordd na'r llall
# What tables say.
hall-against = { $against } heb gytuno
hall-statements = { $count } o ddatganiadau gan { $rooms }
hall-marked-goes = mynd
hall-marked-comes = dod
hall-undecided = Heb ei benderfynu eto: { $yes } o blaid, { $no } yn erbyn.
hall-undecided-abstained = Heb ei benderfynu eto: { $yes } o blaid, { $no } yn erbyn, { $count } yn ymatal.
hall-points-parts = { $amount } pwynt
hall-votes-parts = { $amount } pleidlais
# Outputs, and what they show, in a few words.
hall-output = { $output ->
    [hall] neuadd
    [rooms] ystafelloedd
    [phones] ffonau
    [members] aelodau
    [overlay] troshaen
   *[stage] llwyfan
 }
hall-scene = { $scene ->
    [nothing] dim byd
    [video] fideo
    [poll] pleidlais
    [result] canlyniad y bleidlais
    [map] map
    [lottery] coelbren
    [rehearsal] ymarfer y coelbren
    [timer] amserydd
    [breakout] grwpiau
    [speaker] siaradwr
    [motion] cynnig
    [message] neges
    [holding] cerdyn aros
    [statements] datganiadau
   *[survey] arolwg
 }
hall-scene-titled = { $scene }: { $title }
# $poll is poll, result or map, of the chamber or of all.
hall-scene-poll = { $poll ->
    [poll-chamber] pleidlais y siambr
    [result-chamber] canlyniad pleidlais y siambr
    [map-chamber] map pleidlais y siambr
    [result] canlyniad pleidlais
    [map] map pleidlais
   *[poll] pleidlais
 } { $number }: { $title }
hall-scene-further = { $scene } (tyniad { $count })
# The window of a display.
hall-window = Arddangosfa'r gynhadledd: { $output }
hall-screen = sgrin { $number }
hall-no-screen = Nid oes sgrin { $screen }. Rhowch un o'r rhain i --screen: { $screens }.
