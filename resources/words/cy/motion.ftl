# Motions and amendments, for everybody and at the seat.
motion-title = Cynigion a gwelliannau
motion-part =
    .aria-label = Cynigion
motion-explained = Testunau y mae'r siambr yn penderfynu arnynt, fesul cymal. Gadewir geiriau â llinell drwyddynt allan, rhoddir geiriau wedi'u tanlinellu i mewn.
motion-views =
    .aria-label = Beth a ddangosir
motion-view-text = Testun
motion-view-beside = Ochr yn ochr
motion-view-amendments = Gwelliannau
motion-marks = Yn y testun hyd yn hyn { $first } a { $second }.
motion-marks-struck = tynnir y geiriau hyn
motion-marks-put = rhoddir y rhain i mewn
motion-all = Pob cynnig
motion-none = Nid oes cynnig wedi'i gyflwyno eto.
motion-adopted-in = Mabwysiadwyd yn narlleniad { $reading }. Crynodeb y testun: { $digest }
motion-reading = Darlleniad { $number }
motion-clauses = { $count } cymal
motion-so-many = { $count } cynnig
motion-settled = { $state ->
    [adopted] wedi'u mabwysiadu
    [rejected] wedi'u gwrthod
    [fallen] wedi syrthio
   *[withdrawn] wedi'u tynnu'n ôl
 }: { $number }
motion-votes-left = pleidleisiau ar ôl: { $count }
motion-verdict = { $verdict ->
    [adopted] mabwysiadwyd
    [rejected] gwrthodwyd
   *[open] ar agor
 }
motion-amendment-state = { $state ->
    [proposed] cynigiwyd
    [next] nesaf
    [adopted] mabwysiadwyd
    [rejected] gwrthodwyd
    [fallen] wedi syrthio
   *[withdrawn] tynnwyd yn ôl
 }
motion-order-none = Nid oes pleidlais ar welliant ar ôl.
motion-order = Pleidleisiau sydd ar ôl, yn y drefn hon: { $list }.
motion-none-proposed = Nid oes neb wedi cynnig gwelliant eto.
motion-reason = Rheswm: { $reason }
motion-changes-nothing = Nid yw'n newid dim yn y testun fel y mae nawr.
motion-was-moved = symudwyd
motion-moved = { $clause }, symudwyd:
motion-by = gan welliant { $list }
motion-sent-back = anfonwyd yn ôl: { $reason }
motion-before = Cynt
motion-now = Nawr
motion-not-in-text = Ddim yn y testun
# What an amendment does, in few words, and whose it is.
motion-line = { $where }: { $what }
motion-line-by = { $where }: { $what } · { $author }
motion-on = ar { $amendment }
motion-after = ar ôl { $clause }
motion-replace = daw “{ $passage }” yn “{ $words }”
motion-replace-all = daw'r cyfan yn “{ $words }”
motion-strike = dileu “{ $passage }”
motion-strike-all = dileu'r cyfan
motion-insert = rhoi “{ $words }” i mewn
motion-move-front = ei symud i'r blaen
motion-move-after = ei symud ar ôl { $after }
motion-move-words-front = symud “{ $passage }” i'r blaen
motion-move-words-after = symud “{ $passage }” ar ôl { $after }
# At the seat: the own amendments, and the form for another one.
motion-choose = Cynnig
motion-read-it = Darllen y testun a phob gwelliant
motion-withdraw = Tynnu'n ôl
motion-withdraw-again = Pwyswch eto: tynnu { $amendment } yn ôl
motion-amend = Cynnig gwelliant
motion-amend-go = Cynnig y gwelliant
motion-amend-what = Beth mae'n ei wneud
motion-amend-replace = Newid geiriau, neu gymal cyfan
motion-amend-insert = Rhoi geiriau i mewn, neu gymal newydd
motion-amend-delete = Dileu geiriau, neu gymal cyfan
motion-amend-move = Symud cymal, neu eiriau
motion-amend-clause = { $kind ->
    [insert] Yng nghymal, neu ar ôl cymal
    [move] Cymal
   *[other] Yng nghymal
 }
motion-amend-passage = { $kind ->
    [insert] Ar ôl y geiriau hyn (dim: cymal newydd ar ei ôl)
    [move] Y geiriau hyn ohono (dim: y cymal cyfan)
   *[other] Y geiriau hyn (dim: y cymal cyfan)
 }
motion-amend-select = Dewiswch eiriau uchod, a byddant yn y maes isod.
motion-amend-words = Geiriau newydd
motion-amend-after = Ar ôl cymal
motion-amend-front = i'r blaen, lle mae
motion-amend-behind = Ar ôl y geiriau hyn yno
motion-amend-reason = Rheswm
motion-departed = Rhoddir { $one } i bleidlais cyn { $others }, yn wahanol i'r rheol.
