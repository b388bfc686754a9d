# A person's vote: the question, the form, what became of it.
vote-title = Eich pleidlais
vote-joining = Yn ymuno
vote-this-phone = Y ffôn hwn: { $first }
vote-enter-code = Rhowch god
vote-left-out = Nid yw eich ystafell yn cyfrif yn y bleidlais hon: { $first }
vote-answered =
    .aria-label = Beth oedd yr atebion
vote-connecting = Yn cysylltu â'r gynhadledd
vote-not-your-party = Nid eich parti chi? Rhowch god arall
vote-lottery =
    .aria-label = Y loteri
vote-receipt = Derbynneb
vote-receipt-choice = Eich pleidlais
vote-receipt-choice-as = { $choice }, fel { $name }
vote-receipt-entry = Cofnod yn y gofrestr
vote-receipt-at = Derbyniwyd am
vote-receipt-leaf = Ffigur gwirio
vote-receipt-check = Gwiriwch hi yn erbyn y gofrestr
vote-counts = Mae eich pleidlais dros { $choice } yn cyfrif.
vote-choice = { $choice }.
vote-void = Cyhoeddwyd bod y bleidlais hon yn ddi-rym
vote-void-detail = Nid oes pleidlais neb yn cyfrif. Nid oes dim i'w wneud.
vote-sending = Yn anfon
vote-sending-busy = Mae llawer yn pleidleisio nawr. Bydd eich pleidlais yn mynd eto'n awtomatig.
vote-sending-offline = Dim cysylltiad ar hyn o bryd. Cedwir eich pleidlais ar y ffôn hwn a bydd yn mynd yn awtomatig.
vote-sending-offline-device = Dim cysylltiad ar hyn o bryd. Cedwir eich pleidlais ar y ddyfais hon a bydd yn mynd yn awtomatig.
vote-hands = Codwch eich dwylo, os gwelwch yn dda
vote-hands-detail = Atebir hon yn yr ystafell. Bydd eich hwylusydd yn cyfrif y dwylo.
vote-talk = Siaradwch, yna atebwch fel un
vote-talk-detail = Atebir hon yn yr ystafell. Bydd eich hwylusydd yn pwyso'r botwm.
vote-refused = Nid yw eich pleidlais i mewn
vote-send-again = Anfon eto
vote-draft = Heb ei hanfon eto
vote-change-blank = Newid i bleidlais wag
vote-change = Newid fy mhleidlais
vote-send-blank = Anfon pleidlais wag
vote-send = Anfon fy mhleidlais
vote-earlier = Mae eich pleidlais gynharach ar ei ffordd.
vote-points-left = { $count } pwynt heb ei roi eto.
vote-in = Mae eich pleidlais i mewn
vote-in-detail = { $choice } Gallwch ei newid nes i'r pleidleisio gau.
vote-again = Mae eich ystafell yn dechrau'r bleidlais hon eto: pleidleisiwch eto
vote-again-detail = Tynnwyd eich pleidlais gynharach allan, fel pob pleidlais ffôn yn eich ystafell.
vote-again-elsewhere = Os ydych wedi pleidleisio'n barod, mae'r bleidlais honno'n aros; bydd un arall yn cymryd ei lle.
vote-nothing-ticked = Does dim wedi'i dicio hyd yn hyn.
vote-closed = Ar gau
vote-closed-at = Caewyd am { $time }
vote-late = { $has ->
    [yes] Caewyd am { $closed }
   *[other] Ar gau
 }: daeth eich pleidlais am { $came } ac nid yw'n cyfrif
vote-late-change = { $has ->
    [yes] Caewyd am { $closed }
   *[other] Ar gau
 }: daeth y newid hwn am { $came } ac nid yw'n cyfrif
vote-late-nothing = Ni chyfrifwyd dim gennych chi yn y bleidlais hon.
vote-in-closed = { $choice } { $has ->
    [yes] Caeodd y pleidleisio am { $closed }
   *[other] Caeodd y pleidleisio
 }.
vote-missed-before = Os oeddech wedi pleidleisio cyn i chi ddod i mewn eto, mae'r bleidlais honno'n cyfrif.
vote-missed-again = Dechreuodd eich ystafell y bleidlais hon eto, ac ni wnaethoch bleidleisio eto.
vote-missed = Ni wnaethoch bleidleisio yn hon.
vote-missed-refused = Ni dderbyniwyd yr hyn a anfonoch. { $reason }
vote-missed-unsent = Nid anfonwyd yr hyn a ddewisoch.
vote-fault-ranking = Tapiwch eich dewis cyntaf, yna'r ail, mor bell ag y dymunwch.
vote-fault-points-over = Mae hynny'n { $count } pwynt yn ormod. Cymerwch rai yn ôl.
vote-fault-points = Rhowch hyd at { $count } o bwyntiau.
vote-fault-answer = Tapiwch eich ateb.
vote-blank = Pleidlais wag
vote-in-all = { $choice } … { $count } i gyd
vote-ranked = { $place } { $name }
vote-pointed = { $name } { $points }
vote-hint-approval = Tapiwch bob un y gallwch ei gefnogi. Mae dim un yn bleidlais wag.
vote-hint-ranking = Tapiwch yn eich trefn: y dewis cyntaf yn gyntaf. O dan yr opsiynau gallwch newid y drefn.
vote-hint-points-left = { $count } pwynt ar ôl i'w roi
vote-hint-points-given = Pob pwynt wedi'i roi
vote-said-rank = { $option }: { $place }
vote-said-no-rank = Nid oes lle i { $option } bellach
vote-said-points = { $option }: { $points }. { $count } pwynt ar ôl
vote-said-moved = { $option }: { $place } nawr
vote-counts-now = Yn cyfrif nawr
vote-point-less = Un pwynt yn llai i { $option }
vote-point-more = Un pwynt yn fwy i { $option }
vote-points-for = Pwyntiau i { $option }
vote-order = Eich trefn
vote-move-up = Symud { $option } i fyny
vote-move-down = Symud { $option } i lawr
vote-not-open = Heb agor eto
vote-gate-again = { $reason } Mae ar y sgrin fawr yn eich ystafell.
vote-people-here = { $count ->
    [one] { $count } person yma
   *[other] { $count } o bobl yma
 }
vote-no-place = Nid oes lle ar ôl yn eich ystafell
vote-name = Eich enw
vote-name-change = Newid enw
vote-name-as = Rydych yn pleidleisio fel { $name }
vote-name-was = Pleidleisioch fel { $name }
vote-named = Pleidlais wrth enw yw hon: gall pawb ddarllen sut y pleidleisioch.
vote-was-named = Pleidlais wrth enw oedd hon.
vote-who-how = Pwy bleidleisiodd sut
vote-who-how-at = Pwy bleidleisiodd sut: { $address }
vote-members-named = Mae aelodau'n pleidleisio wrth enw.
vote-phones-named = Mae ffonau'n pleidleisio wrth enw.
vote-name-missing = Ysgrifennwch eich enw: pleidlais wrth enw yw hon.
vote-name-long = Mae gan enw hyd at { $count } nod. Byrhewch eich un chi.
vote-name-strange = Mae nod yn eich enw na ellir ei ddangos. Teipiwch ef eto.
vote-name-unseen = Ysgrifennwch eich enw â llythrennau y gellir eu gweld.
vote-waits = Cyn gynted ag y bydd lle bydd eich pleidlais yn mynd i mewn yn awtomatig: gadewch y dudalen hon ar agor.
vote-in-went = Mae lle nawr: aeth i mewn yn awtomatig, a gallwch ei newid. { $choice }
vote-main =
    .aria-label = Eich pleidlais
vote-keeps-nothing = Nid yw'r porwr hwn yn cadw dim. Gadewch y dudalen hon ar agor tan y diwedd: o'i hail-lwytho, ni fydd yn gwybod eich bod wedi pleidleisio.
vote-next-ask = A oes rhywun yma heb ffôn? Gallant bleidleisio ar hwn.
vote-next = Y person nesaf ar y ffôn hwn
vote-next-part =
    .aria-label = Y person nesaf ar y ffôn hwn
vote-next-in = Mae eich pleidlais i mewn. Ysgrifennwch eich derbynneb os ydych ei heisiau: bydd y ffôn hwn yn ei hanghofio pan fyddwch yn ei basio ymlaen.
vote-next-guest = Rydych yn pleidleisio ar ffôn rhywun arall, drosoch eich hun.
vote-next-done = Wedi gorffen: pasiwch y ffôn ymlaen
vote-next-without = Pasio'r ffôn ymlaen heb bleidlais
vote-guest = Gwestai { $number } ar y ffôn hwn
vote-elsewhere = Mae'r ffôn hwn wedi ateb y cwestiwn hwn yn { $party }, ac mae pob person yn ateb unwaith: ni ofynnir iddo eto yma. O'r cwestiwn nesaf ymlaen byddwch yn ateb yma. Oes rhywun arall â'r ffôn nawr? Dylent bwyso “{ $next }”.
vote-table =
    .aria-label = Eich bwrdd
vote-handed = Pasiwch y ffôn hwn ymlaen
vote-handed-words = Ni ddangosir dim o'r bleidlais flaenorol o hyn ymlaen. Mae pob person yn pleidleisio unwaith, ac yn cyfrif ymhlith y bobl sydd wedi'u cofrestru.
vote-handed-begin = Fi yw'r person nesaf
vote-handed-back = Neb arall: yn ôl at berchennog y ffôn hwn
vote-told-question = Y cwestiwn: { $question }
vote-told-result = Canlyniad “{ $question }”: { $outcome }
