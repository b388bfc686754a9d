# Breakouts: their list with what can be done, and the form that prepares one.
desk-breakouts-show = Dangos y grwpiau
desk-breakouts-prepare = Paratoi grwpiau
desk-breakouts-begin = Paratoi grwpiau …
desk-breakouts-act-of = { $act }: { $title }
desk-breakouts-start = Dechrau
desk-breakouts-start-again = Dechrau: pwyswch eto
desk-breakouts-more = +1 mun
desk-breakouts-less = −1 mun
desk-breakouts-next = Cyfnod nesaf
desk-breakouts-recall = Galw'n ôl
desk-breakouts-recall-again = Galw'n ôl: pwyswch eto
desk-breakouts-end = Gorffen
desk-breakouts-end-again = Gorffen nawr: pwyswch eto
desk-breakouts-change = Newid …
desk-breakouts-forget = Dileu nodiadau …
desk-breakouts-forget-heading = Dileu'r hyn a ysgrifennodd byrddau yn “{ $title }”?
desk-breakouts-forget-words = Tynnir nodiadau holl fyrddau'r grwpiau hyn oddi ar y gweinydd a'i ddisg, am byth. Ni all ystafelloedd eu darllen mwyach. Mae'r datganiadau a roesant i mewn yn aros, a hefyd y copïau wrth gefn a wnaed o'r blaen.
desk-breakouts-forget-done = Dileu'r nodiadau
desk-breakouts-kind-settle = Eistedd
desk-breakouts-kind-read = Darllen
desk-breakouts-kind-go-round = Pawb yn ei dro
desk-breakouts-kind-talk = Sgwrs agored
desk-breakouts-kind-agree = Cytuno
desk-breakouts-kind-write = Ysgrifennu
desk-breakouts-on = { $number } ymlaen
desk-breakouts-ready = { $number } yn barod
desk-breakouts-talking = { $number } yn siarad
desk-breakouts-finished = { $number } wedi gorffen
desk-breakouts-late = { $number } yn hwyr
desk-breakouts-silent = { $number } heb glywed
desk-breakouts-headway = { $rooms }: { $told }
desk-breakouts-prepared = WEDI'I BARATOI
desk-breakouts-called-back = GALWYD YN ÔL
desk-breakouts-over = AR BEN
desk-breakouts-phase-place = { $phase }, { $place } O { $of }
desk-breakouts-phases = { $count ->
    [two] { $count } gyfnod
    [few] { $count } chyfnod
    [many] { $count } chyfnod
   *[other] { $count } cyfnod
 }
desk-breakouts-phases-with = { $count ->
    [two] { $count } gyfnod
    [few] { $count } chyfnod
    [many] { $count } chyfnod
   *[other] { $count } cyfnod
 }, gyda datganiadau
desk-breakouts-then-over = yna mae ar ben
desk-breakouts-then = wedyn { $phase }, { $length }
desk-breakouts-then-recall = wedyn gelwir yr ystafelloedd yn ôl, { $grace } e i orffen
desk-breakouts-for-rooms = i { $count } ystafell
desk-breakouts-for-all = i bob ystafell
desk-breakouts-for-region = i { $region }
desk-breakouts-rooms-late = Yn hwyr: { $rooms }
desk-breakouts-rooms-finished = Wedi gorffen: { $rooms }
desk-breakouts-others = { $number } arall
desk-breakouts-empty = Does dim grwpiau wedi'u paratoi. Mae ystafelloedd yn siarad mewn grwpiau bach, mewn cyfnodau a osodwch chi: eistedd, pawb yn ei dro, sgwrs agored, cytuno, ysgrifennu.
desk-breakouts-min = mun
desk-breakouts-s = e
desk-breakouts-usual-words = Geiriau ar sgriniau; gwag: y rhai arferol
desk-breakouts-remove-phase = Tynnu'r cyfnod hwn
desk-breakouts-minutes = Munudau
desk-breakouts-seconds = Eiliadau
desk-breakouts-words = Geiriau
desk-breakouts-sends = Mae byrddau'n anfon datganiadau
desk-breakouts-kinds-usual = Mathau, rhwng comas; gwag: dim
desk-breakouts-a-room = yr ystafell
desk-breakouts-kinds = Mathau o ddatganiadau
desk-breakouts-most = Datganiadau'r ystafell ar y mwyaf
desk-breakouts-change-heading = Newid y grwpiau
desk-breakouts-prepare-done = Paratoi
desk-breakouts-title-words = Teitl: mae sgriniau'n ei ddangos
desk-breakouts-question-words = Beth mae byrddau'n siarad amdano
desk-breakouts-add-phase = Ychwanegu cyfnod
desk-breakouts-all-rooms = Pob ystafell
desk-breakouts-by-name = Ystafelloedd yn ôl enw neu rif …
desk-breakouts-named = Geiriau o enw neu le, neu rifau: 3, 7, 12
desk-breakouts-rooms = Ystafelloedd
desk-breakouts-which = Pa ystafelloedd
desk-breakouts-at-table = wrth fwrdd
desk-breakouts-to-finish = e i orffen
desk-breakouts-mixed = Wedi'u cymysgu trwy goelbren, nid fel y maent yn eistedd
desk-breakouts-table-people = Pobl wrth fwrdd
desk-breakouts-grace = Eiliadau i orffen ar ôl galw'n ôl
