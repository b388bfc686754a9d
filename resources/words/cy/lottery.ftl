# A lottery on screens and phones: what it is, what happens, who was drawn.
lottery-name = Y coelbren
lottery-what = Beth yw coelbren
lottery-seats-filled = Llenwir { $count } o seddi drwy goelbren o blith { $people }, fel bod pob grŵp yn cael ei gyfran y cytunwyd arni.
lottery-seats-filled-held = Llenwir { $count } o seddi (mae { $held } o'r { $size } wedi'u cymryd eisoes) drwy goelbren o blith { $people }, fel bod pob grŵp yn cael ei gyfran y cytunwyd arni.
# $beacon says whether a public random value is drawn too.
lottery-digits-panels = Mae { $count } digid a dynnir yn agored{ $beacon ->
    [yes] {" "}a gwerth hap cyhoeddus
   *[no] {""}
 } yn dewis un o { $entries } o baneli a gyhoeddwyd ymlaen llaw: ni all neb ei lywio, a gall pawb ei wirio.
lottery-digits-ways = Mae { $count } digid a dynnir yn agored{ $beacon ->
    [yes] {" "}a gwerth hap cyhoeddus
   *[no] {""}
 } yn dewis un o { $entries } o ffyrdd cyhoeddedig o lenwi'r seddi, a phwy yw hi ym mhob grŵp: ni all neb ei lywio, a gall pawb ei wirio.
lottery-same-chance = Mae gan bawb yn y gronfa'r un siawns: { $chance }.
lottery-chances = Mae'r siawns o gael eich dewis o leiaf { $low } ac ar y mwyaf { $high }, yn dibynnu ar ba mor brin yw grŵp.
lottery-one-in = 1 mewn { $times }
lottery-certain = sicr
lottery-mark-rehearsal = YMARFER: nid yw'r tynnu hwn yn cyfrif
lottery-mark-void = DI-RYM
lottery-mark-draw = { $draw ->
    [d2] AIL DYNIAD
    [d3] TRYDYDD TYNIAD
    [d4] PEDWERYDD TYNIAD
    [d5] PUMED TYNIAD
   *[more] TYNIAD: { $ordinal }
 }
lottery-earlier = Nid yw tynnu cynharach o'r coelbren hwn yn cyfrif.
lottery-void-because = Mae'n ddi-rym oherwydd: { $reason }
lottery-repeated-because = Bu tynnu cyn hwn. Fe'i hailadroddwyd oherwydd: { $reason }
lottery-prepared = Mae'r coelbren yn barod
lottery-prepared-line = Mae popeth y gellir ei wybod ymlaen llaw wedi'i bennu a'i gyhoeddi.
lottery-number = Y rhif yw { $number }
lottery-working = Nawr cyfrifir pwy mae hynny'n ei ddewis.
lottery-made = Tynnwyd y coelbren
lottery-made-line = Rhif { $number }. Bydd y siambr yn ymddangos mewn eiliad.
lottery-seating = Mae'r siambr yn cymryd ei seddi
lottery-seating-line = Mae pob dot yn berson a ddewiswyd.
lottery-number-then = Rhif { $number }. { $line }
lottery-are-drawn = Dewiswyd { $count } o bobl
lottery-is-void = Mae'r tynnu hwn yn ddi-rym
lottery-is-void-line = Nid yw'n cyfrif. Nid oes neb wedi'i ddewis ganddo.
lottery-read-again = Nid oedd yr hyn a roddodd dau berson yr un fath: fe'i darllenir eto.
lottery-digit-falls = Mae'r digid yn disgyn
lottery-digit-of = Digid { $place } o { $digits }
lottery-drawn-from = Fe'i tynnir: { $source }
lottery-drawn-open = Fe'i tynnir yn agored.
lottery-beacon-from = Yn olaf daw gwerth hap cyhoeddus: { $source }
lottery-beacon-open = Yn olaf daw gwerth hap cyhoeddus yn agored.
lottery-kept = Cedwir pob cwota ({ $count }).
lottery-not-kept = Ni chedwir { $off } o { $count } o gwotâu: { $names }.
lottery-not-kept-more = Ni chedwir { $off } o { $count } o gwotâu: { $names } ac eraill.
# Said for those who do not see it.
lottery-said = { $words }.
lottery-said-next = { $what } sydd nesaf.
lottery-said-digit = { $place ->
    [d1] Digid cyntaf
    [d2] Ail ddigid
    [d3] Trydydd digid
    [d4] Pedwerydd digid
    [d5] Pumed digid
   *[more] Digid { $ordinal }
 }: { $digit }.
lottery-said-beacon = Mae'r gwerth hap cyhoeddus i mewn.
lottery-said-feature = { $feature }: { $groups }.
# Parts of the scene.
lottery-colour-by = Lliwio'r seddi yn ôl
lottery-of-seats = { $held ->
    [yes] o { $count } a ddewiswyd
   *[no] o { $count } o seddi
 }
lottery-and-beacon = a { $value }
lottery-fixed-under = Pennwyd ymlaen llaw o dan y ffigur
lottery-fixed-what = beth a bennwyd
lottery-fixed-report = adroddiad gyda siartiau
lottery-were-you = A gawsoch eich dewis?
lottery-are-you-in = Gwiriwch eich bod yn y gronfa
lottery-look-at = Edrychwch ar eich ffôn, neu yn { $address }
lottery-make-up = Cyfansoddiad
lottery-drawn = dewiswyd
lottery-quota = cwota
lottery-pool = cronfa
lottery-share = cyfran yn y gronfa
lottery-who = Pwy a ddewiswyd
lottery-quotas = Y cwotâu
lottery-show-groups = Dangos pob grŵp
lottery-from-to = { $low } i { $high }
lottery-feature-in-short = { $feature }: { $words }
lottery-groups = { $count } grŵp
lottery-groups-kept = { $groups }, cadwyd pob cwota
lottery-groups-kept-some = { $groups }, cwotâu a gadwyd: { $kept }
lottery-appeared = Y siambr: mae { $shown } o { $count } o bobl wedi ymddangos
lottery-appeared-none = Y siambr: { $count } o seddi gwag
lottery-by = Yn ôl { $feature }
lottery-by-in-order = Yn ôl { $feature }, o'r chwith i'r dde
lottery-motion = Symudiad
lottery-motion-off = Mae symudiad i ffwrdd, fel y mae'r ddyfais hon yn gofyn
