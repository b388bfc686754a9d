# Priorities: how many have come, found by words, entered from paper.
desk-priorities-show = Dangos blaenoriaethau ystafelloedd
desk-priorities-open = Agor y casglu
desk-priorities-close = Cau'r casglu
desk-priorities-paper = O bapur …
desk-priorities-select = Chwiliwch am y cynulliad, a dewiswch ef.
desk-priorities-search = Chwilio mewn enwau a geiriau, yna Enter
desk-priorities-search-name = Chwilio mewn blaenoriaethau
desk-priorities-never = Ni chesglir blaenoriaethau eto. Agorwch y casglu, a gall ystafelloedd a chynulliadau anfon hyd at bump ar y dudalen /priorities.
desk-priorities-of = o { $number }
desk-priorities-summary = { $received } o { $expected }
desk-priorities-is-open = Mae'r casglu ar agor.
desk-priorities-is-closed = Mae'r casglu ar gau.
desk-priorities-is-set = Mae'r casglu wedi'i osod, ac nid yw wedi dechrau.
desk-priorities-told = { $count ->
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
   *[other] { $count } o bobl
 } yn cytuno, { $papers } o bapur, tynnwyd { $withdrawn } yn ôl.
desk-priorities-not-open = Nid yw'r casglu ar agor.
desk-priorities-open-first = Agorwch y casglu yn gyntaf: ni dderbynnir dim tra bydd ar gau.
desk-priorities-unheard = Nid yw'r gweinydd yn ateb. Chwiliwch eto.
desk-priorities-found = Cafwyd hyd i { $count ->
    [two] { $count } gynulliad
   *[other] { $count } cynulliad
 }.
desk-priorities-found-first = Cafwyd hyd i { $count ->
    [two] { $count } gynulliad
   *[other] { $count } cynulliad
 }, y { $shown } cyntaf.
desk-priorities-state = { $area }: { $state ->
    [withdrawn] tynnwyd yn ôl
   *[nothing] dim wedi'i anfon eto
 }
desk-priorities-sent = { $first } ({ $language })
desk-priorities-sent-paper = { $first } ({ $language }, o bapur)
desk-priorities-how = Un flaenoriaeth y llinell, y bwysicaf yn gyntaf, yng ngeiriau'r papur; pam ar ôl bar (|). Nodir ei bod wedi'i rhoi i mewn o bapur, gyda'ch mewngofnod.
desk-priorities-from-paper = O bapur: { $name }
desk-priorities-enter-it = Rhoi i mewn
desk-priorities-people = Pobl a gytunodd
