# The count of a poll: badge, bars, verdict, who has answered.
poll-badge-live = BYW
poll-badge-stale = DDIM YN FYW
poll-badge-result = CANLYNIAD
poll-badge-counted = WEDI'I GYFRIF
poll-badge-hidden = CYFRINACHOL AM NAWR
poll-badge-void = DI-RYM
poll-badge-draft = HEB AGOR ETO
poll-badge-closed = AR GAU
poll-note-void = Di-rym, nid yw'n cyfrif.
poll-note-void-because = Di-rym, nid yw'n cyfrif: { $reason }.
poll-note-on-its-way = Mae'r canlyniad ar ei ffordd.
poll-note-on-close = Dangosir yr atebion pan fydd y pleidleisio wedi cau.
poll-note-by-chair = Dangosir yr atebion pan fydd y cadeirydd yn eu datgelu.
poll-note-held = Bydd y ffigurau'n dilyn pan fydd ychydig mwy wedi ateb.
poll-note-counting = Yn dal i gyfrif.
poll-note-counted = Mae pob pleidlais wedi'i chyfrif. Heb ei chadarnhau eto.
poll-note-final = Terfynol ac yn y gofrestr.
poll-note-tied = { $count } parti yn gyfartal.
poll-as-of = Mae'r ffigurau hyn fel yr oeddent am { $time }.
poll-unit-people = pobl
poll-unit-parties = partïon
poll-unit-members = aelodau
poll-unit-points = pwyntiau
poll-unit-first = dewisiadau cyntaf
poll-unit-round = pleidleisiau yn y rownd hon
poll-unit-duels = cymariaethau a enillwyd
poll-unit-borda = pwyntiau Borda
poll-unit-sav = pleidleisiau, wedi'u rhannu rhwng y rhai a diciwyd
poll-whole-round = 100% = pob pleidlais yn y rownd hon
poll-whole-duels = 100% = pob cymhariaeth
poll-whole-borda = 100% = pob pwynt Borda
poll-whole-sav = 100% = pob pleidlais
poll-whole-answered = 100% = pawb a atebodd
poll-whole-first = 100% = pob dewis cyntaf
poll-whole-points = 100% = pob pwynt a roddwyd
poll-whole-counted = 100% = pawb sy'n cael eu cyfrif
poll-whole-sides = 100% = pleidleisiau o blaid ac yn erbyn
poll-whole-cast = 100% = pleidleisiau a fwriwyd, gan gynnwys ymataliadau
poll-whole-present = 100% = aelodau sy'n bresennol
poll-whole-members = 100% = pob aelod
poll-mark-needed = angen
poll-mark-half = hanner
poll-own = Eich pleidlais
poll-most = { $shown } o { $count } opsiwn: y rhai â'r mwyaf
poll-first = Y { $shown } cyntaf o { $count } opsiwn
poll-nobody-answered = Does neb wedi ateb eto
poll-nobody-voted = Does neb wedi pleidleisio eto
poll-turnout-chamber = Mae { $part } o'r { $count } sydd wedi mewngofnodi wedi pleidleisio
poll-turnout-members = Mae { $part } o'r { $whole } a gaiff bleidleisio wedi gwneud
poll-turnout-people = Mae { $part } o { $count ->
    [one] { $count } person
   *[other] { $count } o bobl
 } wedi ateb
poll-turnout-parties = { $part } o { $count ->
    [one] { $count } parti
   *[other] { $count } o bartïon
 }
poll-left-out = { $count } parti wedi'u gadael allan: { $names }.
poll-left-out-one = { $name } ({ $reason })
poll-left-out-more = { $count } arall
poll-started-over = Ailddechreuodd { $count } parti'r ffonau.
poll-round = Rownd { $number } o { $of }.
poll-round-out = Allan: { $names }.
poll-round-chosen = Dewiswyd: { $names }.
poll-gone = allan
poll-duels-none = Nid oes opsiwn yn ennill yn erbyn pob un arall; y rheol sy'n penderfynu.
poll-duels-one = Mae { $name } yn ennill yn erbyn pob opsiwn arall.
poll-duels-won = { $won } o { $of }
poll-verdict-nobody = Ni atebodd neb.
poll-verdict-none = Ni ddewisir unrhyw opsiwn gan y rheol { $rule }.
poll-verdict-chosen = Dewiswyd: { $names }. Rheol: { $rule }.
poll-verdict-middle = Yn y canol: { $names }. Rheol: { $rule }.
poll-verdict-tie-lot = Penderfynwyd cyfartaledd drwy goelbren.
poll-verdict-tie-rule = Penderfynwyd cyfartaledd gan y rheol.
poll-needed = angen { $needed }
poll-needed-rule = angen { $needed } ({ $majority } o { $base })
poll-base-sides = pleidleisiau o blaid ac yn erbyn
poll-base-cast = pleidleisiau a fwriwyd, gan gynnwys ymataliadau
poll-base-present = aelodau sy'n bresennol
poll-base-members = pob aelod
poll-sheet-option = “{ $option }”
poll-sheet-carried-many = Derbynnir { $names }: { $part } o { $whole } yr un, { $needed }.
poll-sheet-tie = Cyfartal: { $names }, { $part } o { $whole } yr un.
poll-sheet-tie-needed = Cyfartal: { $names }, { $part } o { $whole } yr un, { $needed }.
poll-sheet-majority = Mae gan { $names } fwyafrif: { $part } o { $whole }, { $needed }.
poll-sheet-most = { $names } sydd â'r mwyaf, ond dim mwyafrif: { $part } o { $whole }, { $needed }.
poll-sheet-carried = Derbynnir { $names }: { $part } o { $whole }, { $needed }.
poll-sheet-not-carried = Ni dderbynnir { $names }: { $part } o { $whole }, { $needed }.
poll-most-against = Caiff { $most } ar y mwyaf fod yn erbyn: mae { $against }.
poll-casting-vote = { $by ->
    [lot] Dywedodd y coelbren
   *[other] Pleidlais fwrw'r cadeirydd oedd
 } { $side ->
    [yes] ie
   *[other] na
 }: { $passed ->
    [yes] derbyniwyd
   *[other] ni dderbyniwyd
 }.
poll-quorum-none = Nid oedd cworwm o { $quorum }.
poll-quorum-met = Cyrhaeddwyd y cworwm o { $quorum }.
poll-whose-members = Aelodau'n pleidleisio o'u cartrefi
poll-whose-chamber = Mae'r siambr yn pleidleisio
poll-whose-question = { $whose }: { $question }
poll-passes = Caiff ei dderbyn gyda: { $words }.
poll-passes-count = Caiff ei dderbyn gyda { $words }: { $votes } o { $base }.
poll-passes-if = Caiff ei dderbyn gyda { $words }: { $votes } o { $base }, os bydd { $base } yma ar y diwedd.
poll-quorum = Cworwm: { $words }.
poll-quorum-count = Cworwm: { $words }, { $votes } o { $base }.
poll-figure-abstained = Ymataliodd
poll-figure-voted = Pleidleisiodd, i gyd
poll-figure-present = Wedi mewngofnodi ar y diwedd
poll-figure-may = Caiff bleidleisio
poll-figure-seats = Seddi
poll-decided = { $passed ->
    [yes] Derbyniwyd
   *[other] Ni dderbyniwyd
 }: { $yes } o blaid, { $no } yn erbyn.
poll-decided-abstained = { $passed ->
    [yes] Derbyniwyd
   *[other] Ni dderbyniwyd
 }: { $yes } o blaid, { $no } yn erbyn, { $count } yn ymatal.
poll-decided-needed = Angen: { $majority } o { $base } { $of }, sef { $needed }.
poll-decided-needed-members = Angen: { $majority } o'r holl { $count } aelod, sef { $needed }.
poll-decided-all = Angen: pob un o'r { $base } { $of }.
poll-decided-all-members = Angen: pob un o'r { $count } aelod.
poll-decided-quorum = { $met ->
    [yes] Cyrhaeddwyd
   *[other] Ni chyrhaeddwyd
 } y cworwm o { $quorum }: { $count } { $what ->
    [voted] a bleidleisiodd
   *[other] wedi mewngofnodi
 }.
poll-decided-equal = Roedd y pleidleisiau'n gyfartal.
poll-decided-equal-side = Roedd y pleidleisiau'n gyfartal: { $by ->
    [lot] penderfynodd coelbren
   *[other] pleidlais fwrw'r cadeirydd oedd
 } “{ $side }”.
