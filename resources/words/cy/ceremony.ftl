# The ceremony of a lottery in the hall, as far as it says other words than pages.
ceremony-head = COELBREN
ceremony-banner = Ymarfer: nid yw'r hyn sy'n disgyn yma yn cyfrif
# $form is that of a number in a row.
ceremony-further = Tyniad rhif { $count } o'r un ymrwymiad
ceremony-further-because = Tyniad rhif { $count } o'r un ymrwymiad, oherwydd: { $reason }
ceremony-read-again = Nid oedd yr hyn a ddarllenodd dau berson yr un fath. Fe'i darllenir eto.
ceremony-digit = { $place ->
    [d1] Digid cyntaf
    [d2] Ail ddigid
    [d3] Trydydd digid
    [d4] Pedwerydd digid
    [d5] Pumed digid
    [d6] Chweched digid
   *[more] Digid { $count }
 }
ceremony-beacon = Gwerth hap cyhoeddus: { $source }
ceremony-kept-some = Cedwir { $kept } o { $count } o gwotâu.
ceremony-made-line = { $count } o bobl o blith { $pool }: mewn eiliad byddant yn cymryd eu seddi.
# $kind is what the list has: whole panels, or compositions of seats.
ceremony-possible = Mae { $count } o { $entries } { $kind ->
    [panels] panel
   *[compositions] cyfansoddiad
 } yn dal yn bosibl
ceremony-numbers = Rhifau { $first } i { $last }.
ceremony-settled = Ni all dim newid y tyniad mwyach: mae'n dilyn o'r gwerthoedd hyn yn unig.
ceremony-being-worked-out = Mae'n cael ei gyfrifo nawr.
ceremony-names-panel = Mae'n enwi un o { $count } o baneli cyhoeddedig.
ceremony-beacon-reserves = Y gwerth hap cyhoeddus sy'n rhoi'r rhai wrth gefn mewn trefn: { $source }.
ceremony-composition = Mae cyfansoddiad { $number } yn dweud faint o seddi a gaiff pob grŵp.
ceremony-beacon-turn = Y gwerth hap cyhoeddus sy'n penderfynu pwy: { $source }.
# $form is d1 to d6, or more: how many digits there are, where they are written in words.
ceremony-decide-panels = Mae { $form ->
    [d1] un digid
    [d2] dau ddigid
    [d3] tri digid
    [d4] pedwar digid
    [d5] pum digid
    [d6] chwe digid
   *[more] { $count } digid
 } a dynnir yn agored yn enwi un o { $entries } o baneli a gyhoeddwyd ymlaen llaw: ni all neb ei lywio, a gall pawb ei wirio.
ceremony-decide-ways = Mae { $form ->
    [d1] un digid
    [d2] dau ddigid
    [d3] tri digid
    [d4] pedwar digid
    [d5] pum digid
    [d6] chwe digid
   *[more] { $count } digid
 }{ $beacon ->
    [yes] {" "}a rhif hap cyhoeddus
   *[no] {""}
 }, a dynnir yn agored, yn penderfynu pwy: ni all neb ei lywio, a gall pawb ei wirio.
# Under figures.
ceremony-fact-pool = o bobl yn y gronfa
ceremony-fact-seats = o seddi
ceremony-fact-seats-held = o seddi, { $held } wedi'u cymryd eisoes
ceremony-chance-same = siawns pawb
ceremony-chance-least = siawns leiaf
# Parts of the scene.
ceremony-sealed = Seliwyd cyn y tynnu
ceremony-digits-from = Digidau o: { $source }
ceremony-not-known = heb ei wybod eto
ceremony-look-up = Edrychwch gyda'ch cod eich hun.
ceremony-is-the-number = yw'r rhif
# Under the number of seats that are filled.
ceremony-people = o bobl
ceremony-people-drawn = o bobl, drwy goelbren
ceremony-seats = seddi
ceremony-pool-share = cyfran o'r gronfa
# The make-up of the chamber, group by group.
ceremony-quota = cwota { $count }
ceremony-quota-range = cwota { $low } i { $high }
ceremony-in-pool = { $count } yn y gronfa, { $share }
ceremony-seats-number = { $count } o seddi
ceremony-others = { $count } o werthoedd eraill: { $seats }
ceremony-others-kept = { $count } o werthoedd eraill: { $seats }, cadwyd pob cwota
ceremony-others-kept-some = { $count } o werthoedd eraill: { $seats }, cwotâu a gadwyd: { $kept }
