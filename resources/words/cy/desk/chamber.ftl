desk-chamber-enter-count = Nodi cyfrif rhifwr
desk-chamber-give-paper = Rhoi papur pleidleisio i sedd
desk-chamber-check-badge = Cofnodi bathodyn i mewn neu allan
desk-chamber-decide-equality = Penderfynu pleidleisiau cyfartal
desk-chamber-take-device = Tynnu dyfais goll oddi ar sedd
desk-chamber-find-seat = Dod o hyd i sedd
desk-chamber-paper-heading = Rhoi papur pleidleisio
desk-chamber-paper-says = Mae'r aelod yn pleidleisio ar bapur yn y bleidlais hon, ac nid mewn ffordd arall. Rhowch y papur allan dim ond wedi i hyn gael ei gofnodi.
desk-chamber-record-it = Cofnodi
desk-chamber-unlock-heading = Tynnu dyfais goll oddi ar sedd?
desk-chamber-unlock-says = Nid yw'r ddyfais yn pleidleisio dros y sedd mwyach, ac mae'r aelod yn mewngofnodi gydag un arall. Mae'n cymryd dau fewngofnod: mae'r ail yn llenwi'r ffurflen hon ar gyfer yr un sedd.
desk-chamber-ask-for-it = Gofyn amdano
desk-chamber-kinds = { $count ->
    [zero] { $count } math
    [one] { $count } math
    [two] { $count } fath
    [few] { $count } math
    [many] { $count } math
   *[other] { $count } math
 }
desk-chamber-count-heading = Nodwch beth a gyfrifoch
desk-chamber-count-done = Rhoi'r cyfrif hwn
desk-chamber-count-says = “{ $question }” Mae'n cyfrif unwaith i ail rifwr, gyda mewngofnod arall, nodi'r un peth. Mae'r hyn a nodwch yn disodli'r hyn a nodwyd gennych o'r blaen.
desk-chamber-counted = Cyfrifwyd
desk-chamber-together = Gyda'i gilydd
desk-chamber-hands-raised = Dwylo a godwyd
desk-chamber-paper-ballots = Papurau pleidleisio
desk-chamber-seat = Sedd
desk-chamber-by-lot = Penderfynu trwy goelbren
desk-chamber-casting-vote = Pleidlais fwrw'r cadeirydd
desk-chamber-what-drawn = Beth a dynnwyd yn gyhoeddus, fel 4 1 7
desk-chamber-choose-side = Dewiswch beth mae'r cadeirydd yn ei ddweud
desk-chamber-lot-says = Mae'r pleidleisiau ar “{ $question }” yn gyfartal. Tynnwch werth lle gall pawb ei weld, a'i nodi: gyda'r bleidlais wedi'i chau mae'n dweud, trwy swm y gall unrhyw un ei wirio, o blaid neu yn erbyn. Fe'i nodir unwaith.
desk-chamber-drawn = Tynnwyd
desk-chamber-chair-says = Mae'r pleidleisiau ar “{ $question }” yn gyfartal, ac mae gan y cadeirydd y bleidlais fwrw. Hi sy'n penderfynu; ni chaiff ei hychwanegu at y cyfrif. Fe'i cofnodir unwaith.
desk-chamber-the-chair = Y cadeirydd
desk-chamber-badge-heading = Bathodyn wrth y drws
desk-chamber-check-it = Gwirio
desk-chamber-badge-says = Sganiwch y bathodyn, neu teipiwch beth sydd arno: yr id, colon, y cod.
desk-chamber-comes-in = yn dod i mewn
desk-chamber-leaves = yn gadael y neuadd
desk-chamber-badge = Bathodyn
desk-chamber-badge-hint = ID:COD
desk-chamber-its-member = Ei aelod
desk-chamber-badge-no-answer = Nid atebodd y gweinydd. Gwiriwch y bathodyn eto.
desk-chamber-member = Aelod
desk-chamber-signed-in = Yn bresennol
desk-chamber-device = Dyfais
desk-chamber-came-by = Daeth trwy
desk-chamber-kind = Math
desk-chamber-majority = Mwyafrif
desk-chamber-of = O
desk-chamber-quorum = Cworwm
desk-chamber-vote = Dull
desk-chamber-base-sides = o blaid ac yn erbyn
desk-chamber-base-cast = pleidleisiau a fwriwyd
desk-chamber-base-present = aelodau sy'n bresennol
desk-chamber-base-members = pob aelod
desk-chamber-all-seats = Pob sedd
desk-chamber-not-here-filter = Ddim yma
desk-chamber-no-device-filter = Yn bresennol, heb ddyfais
desk-chamber-since = ers { $time }
desk-chamber-has-device = dyfais
desk-chamber-no-device = dim
desk-chamber-seat-tip = Sedd { $seat }: aelod { $member }…
desk-chamber-not-here = ddim yma
desk-chamber-are-signed-in = { $here } o { $seats } yn bresennol
desk-chamber-without-device = { $number } heb ddyfais
desk-chamber-shown = { $number } i'w gweld
desk-chamber-no-match = Does dim sedd yn cyfateb. Cliriwch yr hidlydd gydag Escape.
desk-chamber-waiting-seats = Yn aros am y seddau …
desk-chamber-no-seats = Does gan y siambr ddim seddau eto. Caiff aelodau hwy unwaith y byddant ar y rhestr a gadarnhawyd: conference badge invite FOLDER DRAW
desk-chamber-no-seats-see = Does gan y siambr ddim seddau eto. Caiff aelodau hwy unwaith y byddant ar y rhestr a gadarnhawyd: conference badge invite FOLDER DRAW. Gweler docs/operate.md.
desk-chamber-by-name = wrth enw
desk-chamber-secret = cudd
desk-chamber-quorum-none = dim
desk-chamber-quorum-of-seats = { $part } o seddau
desk-chamber-quorum-must-vote = { $part } i bleidleisio
desk-chamber-brought = I aelodau ddod ag un: { $signed }.
desk-chamber-part-must-sign = rhaid i { $part } o bob sedd lofnodi
desk-chamber-seats-must-sign = rhaid i { $part } sedd lofnodi
desk-chamber-waiting-rules = Yn aros am y rheolau …
desk-chamber-no-rules = Nid yw'r siambr wedi mabwysiadu rheolau sefydlog: gellir gofyn iddi, ond nid yw'n penderfynu dim. Mabwysiadwch hwy o dabl: conference rules FOLDER --adopt rules.csv
desk-chamber-filter-hint = Sedd, neu ddigidau'r aelod
desk-chamber-filter-seats = Hidlo'r seddau
desk-chamber-pick-kind = Dewiswch fath i ddarllen popeth sydd ei angen arno.
desk-chamber-next = NESAF
desk-chamber-open = AR AGOR
desk-chamber-closed = AR GAU
desk-chamber-result = CANLYNIAD
desk-chamber-void = DIRYM
desk-chamber-by-device = { $number } trwy ddyfais
desk-chamber-by-hands = { $number } trwy godi dwylo
desk-chamber-on-paper = { $number } ar bapur
desk-chamber-tell = Nodi cyfrif …
desk-chamber-paper = Rhoi papur …
desk-chamber-tie = Torri dadl …
desk-chamber-badge-act = Bathodyn …
desk-chamber-unlock = Datgloi sedd …
desk-chamber-no-vote = Ni pharatowyd pleidlais i'r siambr. Paratowch un: Ctrl+N.
desk-chamber-waiting = Yn aros am y siambr …
desk-chamber-no-quorum = dim angen cworwm
desk-chamber-quorum-mark = { $counts ->
    [voted] cworwm { $needed } wedi pleidleisio
   *[other] cworwm { $needed } yn bresennol
 }
desk-chamber-of-seats = { $count ->
    [zero] o { $count } sedd yn bresennol
    [one] o { $count } sedd yn bresennol
    [two] o { $count } sedd yn bresennol
    [few] o { $count } sedd yn bresennol
    [many] o { $count } sedd yn bresennol
   *[other] o { $count } sedd yn bresennol
 }
desk-chamber-poll-number = PLEIDLAIS { $number }
desk-chamber-have-voted = mae { $people } o { $present } sy'n bresennol wedi pleidleisio
desk-chamber-hidden = Mae'r cyfrifon yn gudd tan y cau.
desk-chamber-you-asked = Rydych wedi gofyn amdano. Rhaid i fewngofnod arall gadarnhau erbyn { $until }.
desk-chamber-own-unlock = Rydych wedi gofyn am dynnu'r ddyfais oddi ar sedd { $seat }. Ail fewngofnod erbyn { $until }.
desk-chamber-other-unlock = Mae { $who } wedi gofyn am dynnu'r ddyfais oddi ar sedd { $seat }. Ail fewngofnod erbyn { $until }.
desk-chamber-a-desk = Desg
desk-chamber-this-desk = Y ddesg hon
desk-chamber-confirm-seat = Cadarnhau sedd { $seat } …
desk-chamber-no-seats-yet = Does gan y siambr ddim seddau eto.
desk-chamber-none-open = Does dim pleidlais o'r siambr ar agor.
desk-chamber-device-alone = Trwy ddyfais yn unig mae'r bleidlais hon: does neb yn cyfrif dwylo na phapur.
desk-chamber-no-paper = Does gan y bleidlais hon ddim papurau.
desk-chamber-no-tie = Does dim pleidleisiau cyfartal yn aros am benderfyniad.
desk-chamber-tellers = RHIFWYR
desk-chamber-differ = { $channel ->
    [hands] Dwylo: { $told }. Maent yn wahanol: cyfrifwch eto.
   *[other] Papur: { $told }. Maent yn wahanol: cyfrifwch eto.
 }
desk-chamber-second-teller = { $channel ->
    [hands] Dwylo: { $told }. Rhaid i ail rifwr gyfrif yr un peth.
   *[other] Papur: { $told }. Rhaid i ail rifwr gyfrif yr un peth.
 }
desk-chamber-agreed = { $channel ->
    [hands] Dwylo: cyfrifwyd { $number }, dau rifwr yn cytuno.
   *[other] Papur: cyfrifwyd { $number }, dau rifwr yn cytuno.
 }
desk-chamber-nothing-counted = { $channel ->
    [hands] Dwylo: dim wedi'i gyfrif.
   *[other] Papur: dim wedi'i gyfrif.
 }
desk-chamber-who-counted = { $who }: { $counts }
desk-chamber-who-has-counted = mae { $who } wedi cyfrif
desk-chamber-origin-drawn = tynnwyd
desk-chamber-origin-elected = etholwyd
desk-chamber-origin-staying = yn aros
desk-chamber-origin-replacement = eilydd
