desk-rooms-party = Parti
desk-rooms-show-card = Dangos cerdyn y parti
desk-rooms-filter-parties = Hidlo'r partïon
desk-rooms-mend-selected = Trwsio'r parti a ddewiswyd
desk-rooms-map-by-answers = Lliwio'r map yn ôl atebion
desk-rooms-map-by-links = Lliwio'r map yn ôl cysylltiadau
desk-rooms-write = Ysgrifennu at bartïon
desk-rooms-show-needs = Dangos yr ystafelloedd sydd eich angen
desk-rooms-answer = Ateb
desk-rooms-note = Nodi
desk-rooms-note-conduct = Nodi ymddygiad
desk-rooms-keep = Cadw
desk-rooms-help-done = Help wedi'i roi
desk-rooms-choose = Dewiswch barti ag Enter, yn y tabl neu ymhlith y rhai sydd angen help.
desk-rooms-note-hint = Nodyn i bob desg, megis: wedi ffonio, neb yno
desk-rooms-answer-hint = Ateb y mae'r hwyluswyr yn ei ddarllen ar unwaith
desk-rooms-conduct-hint = Beth ddigwyddodd, a beth a wnaed: i ddesgiau a hwyluswyr yr ystafell hon
desk-rooms-facilitator = Hwylusydd
desk-rooms-telephone = Ffôn
desk-rooms-joined = wedi ymuno
desk-rooms-lost-link = wedi colli'r cyswllt
desk-rooms-is-back = yn ôl
desk-rooms-act-headcount = nifer y bobl wedi'i osod
desk-rooms-act-capacity = maint yr ystafell wedi'i gywiro
desk-rooms-act-code = cod wedi'i adnewyddu
desk-rooms-act-phone = ffôn wedi dod i ben
desk-rooms-act-by = { $what } gan { $who }
desk-rooms-since = ers { $time }
desk-rooms-may-ask = Yn cael gofyn i rywun adael: { $names }
desk-rooms-conduct = { $time } Ymddygiad: { $text } ({ $who })
desk-rooms-people-of = { $part } o { $count ->
    [zero] { $count } person
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
    [many] { $count } o bobl
   *[other] { $count } o bobl
 }
desk-rooms-screens = { $count } sgrin
desk-rooms-facilitators = { $count ->
    [zero] { $count } hwylusydd
    [one] { $count } hwylusydd
    [two] { $count } hwylusydd
    [few] { $count } hwylusydd
    [many] { $count } hwylusydd
   *[other] { $count } o hwyluswyr
 }
desk-rooms-no-answer = Dim ateb i bleidlais { $number }.
desk-rooms-first-answer = Ateb cyntaf i bleidlais { $number } am { $time }.
desk-rooms-asks-since = Yn gofyn am help ers { $time }: { $about }
desk-rooms-answered = Atebwyd am { $time } ({ $who }): { $answer }
desk-rooms-help = { $topic ->
    [picture] Dim llun
    [sound] Dim sain
    [code] Cod
    [headcount] Nifer y bobl
    [conduct] Ymddygiad
    [access] Hygyrchedd
   *[other] Rhywbeth arall
 }
desk-rooms-help-words = { $topic }: { $text }
desk-rooms-all-linked = Mae pob parti a gollodd ei gyswllt yn ôl.
desk-rooms-all-back = Mae pob parti a oedd yma cyn cychwyn y gweinydd yn ôl.
desk-rooms-not-back-named = Nid yw { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 } yn ôl ers ailgychwyn y gweinydd: { $names }. Ffoniwch nhw.
desk-rooms-not-back-many = Nid yw { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 } yn ôl ers ailgychwyn y gweinydd. Mae “{ $panel }” (Ctrl+U) yn eu rhestru.
desk-rooms-crowded-one = { $name }: { $phones }, { $people }. Gofynnwch i'r hwylusydd; trwsiwch hyn â Ctrl+M.
desk-rooms-crowded-many = Mae gan { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 } fwy o ffonau na phobl. Dewiswch “{ $choice }” o dan hidlydd y partïon (Ctrl+F).
desk-rooms-lost-named = Mae { $names } wedi colli cyswllt. Ffoniwch yr hwylusydd.
desk-rooms-lost-many = Mae { $part } o { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 } wedi colli cyswllt. Edrychwch ar y map yn ôl cysylltiadau (Ctrl+2).
desk-rooms-map-none = dim ateb
desk-rooms-map-hidden = cudd: llai na { $count } ffôn
desk-rooms-by-answers = Atebion
desk-rooms-by-links = Cysylltiadau
desk-rooms-map-links = sut mae pob parti wedi'i gysylltu
desk-rooms-map-answers = opsiwn mwyaf poblogaidd pob parti: { $question }
desk-rooms-map-filtered = { $part } o { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 }, yn ôl yr hidlydd
desk-rooms-mend-choose = Dewiswch beth i'w wneud
desk-rooms-mend-letters = Y pedair llythyren y mae'r ffôn yn eu dangos
desk-rooms-phone = Ffôn
desk-rooms-people = Pobl
desk-rooms-mend = Trwsio …
desk-rooms-mend-tip = Helpu'r parti hwn (Ctrl+M)
desk-rooms-select-first = Dewiswch barti yn y tabl yn gyntaf.
desk-rooms-standing = { $phones }, { $people }; lle i { $holds }.
desk-rooms-mend-code-does = Mae pob ffôn yno allan, ac yn dod i mewn eto gyda'r cod newydd ar sgrin yr ystafell. Mae pleidleisiau a fwriwyd yn aros.
desk-rooms-mend-phone = Dod ag un ffôn i ben
desk-rooms-mend-phone-does = Mae allan; gyda chod yr ystafell gall ddod yn ôl. Mae pleidlais a fwriodd yn aros.
desk-rooms-mend-holds = Cywiro faint o bobl sydd â lle yno
desk-rooms-mend-holds-does = Mae lle i { $holds } hyd yn hyn, ac ni ellir cofrestru mwy. Gall yr hwylusydd gofrestru hyd at y nifer newydd ar unwaith.
desk-rooms-mend-no-poll = Nid oes pleidlais ar agor.
desk-rooms-mend-no-phones = Ni atebir y bleidlais agored ar ffonau.
desk-rooms-mend-over-does = Tynnir pleidleisiau pob ffôn yno o'r bleidlais agored, a gall pob un bleidleisio eto. Mae dwylo a botwm yn aros.
desk-rooms-mend-nothing-waits = Nid oes pleidlais ar agor nac yn aros i'w chyhoeddi.
desk-rooms-leave-out = Gadael y parti hwn allan
desk-rooms-leave-out-of = Gadael y parti hwn allan o “{ $question }”
desk-rooms-leave-out-does = Nid oes dim a ddaw oddi yno'n cyfrif yn y bleidlais hon, na'i bobl yn y nifer a bleidleisiodd. Mae'r canlyniad yn dweud hynny, gyda'ch rheswm. Gellir ei gyfrif eto nes cyhoeddi'r canlyniad.
desk-rooms-count-again = Cyfrif y parti hwn eto
desk-rooms-count-again-does = Mae ei holl atebion i “{ $question }” yn cyfrif eto, a'i bobl gyda nhw.
desk-rooms-done-code = Mae gan { $name } god newydd, sydd ar ei sgrin fawr.
desk-rooms-done-phone = Mae { $name } heb y ffôn { $phone }.
desk-rooms-done-over = Mae { $name } wedi ailddechrau ei ffonau: gall pob un bleidleisio unwaith eto.
desk-rooms-done-out = Mae { $name } wedi'i adael allan o'r bleidlais hon.
desk-rooms-done-in = Mae { $name } yn cyfrif eto yn y bleidlais hon.
desk-rooms-done-holds = Mae lle i { $count ->
    [zero] { $count } person
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
    [many] { $count } o bobl
   *[other] { $count } o bobl
 } yn { $name } nawr.
desk-rooms-write-hint = Beth ddylai'r partïon ei ddarllen ar eu sgriniau
desk-rooms-minutes = { " mun" }
desk-rooms-send = Anfon
desk-rooms-send-again = Eto i anfon
desk-rooms-take-back = Tynnu'n ôl
desk-rooms-take-back-tip = Y neges a ddewiswyd, oddi ar bob sgrin
desk-rooms-sent-list = Negeseuon at bartïon
desk-rooms-to-selected = At y parti a ddewiswyd
desk-rooms-to-party = At { $name }
desk-rooms-to-filtered = At { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 } y tabl
desk-rooms-to-all = At bawb: { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 }
desk-rooms-cannot-send = Dim cyswllt â'r gweinydd: ni ellir anfon dim oddi yma.
desk-rooms-none-passes = Nid oes parti'n mynd trwy hidlydd y tabl.
desk-rooms-write-something = Ysgrifennwch beth ddylai'r partïon ei ddarllen.
desk-rooms-sent-to-all = at bob parti
desk-rooms-sent-to = at { $names }
desk-rooms-sent-to-many = at { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 }
desk-rooms-seen-by = gwelwyd gan { $part } o { $whole }
desk-rooms-taken-back = wedi'i dynnu'n ôl
desk-rooms-until = tan { $time }
desk-rooms-over-at = ar ben am { $time }
desk-rooms-not-by = ddim eto gan { $names }
desk-rooms-not-by-many = ddim eto gan { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 }
desk-rooms-needs-all = Popeth sydd eich angen
desk-rooms-needs-list = Ystafelloedd sydd eich angen
desk-rooms-needs-topic = Pa alwadau am help a ddangosir
desk-rooms-needs-extend = +30 e
desk-rooms-needs-done-tip = Yr ystafell a ddewiswyd
desk-rooms-count-help = { $count } yn gofyn am help
desk-rooms-count-lost = { $count } wedi colli cyswllt
desk-rooms-count-agenda = { $count } o'r agenda
desk-rooms-count-not-back = { $count } heb ddod yn ôl eto
desk-rooms-count-no-answer = { $count } heb ateb
desk-rooms-need-help = yn gofyn am help
desk-rooms-need-lost = wedi colli'r cyswllt
desk-rooms-need-not-back = oedd yma cyn yr ailgychwyn, heb ddod yn ôl eto
desk-rooms-need-no-answer = heb ateb, ac mae'r bleidlais yn cau
desk-rooms-need-answered = { $what } (atebwyd)
desk-rooms-need-seen = { $what } (gwelwyd gan { $who })
desk-rooms-needs-deaf = Dim cyswllt â'r gweinydd: nid yw'r ddesg hon yn clywed pa ystafelloedd sydd angen rhywun.
desk-rooms-needs-none = Nid oes angen neb ar unrhyw ystafell. Bydd galwadau am help, ystafelloedd coll, atebion sydd ar goll a chynigion dyledus yn sefyll yma.
desk-rooms-filter-hint = Hidlo yn ôl enw, ardal neu ranbarth
desk-rooms-all-regions = Pob rhanbarth
desk-rooms-any-link = Unrhyw gyswllt
desk-rooms-too-many-phones = Gormod o ffonau
desk-rooms-area = Ardal
desk-rooms-link = Cyswllt
desk-rooms-heard = Clywyd
desk-rooms-phones = Ffonau
desk-rooms-state-lost = wedi colli
desk-rooms-state-phones = ffonau yn unig
desk-rooms-state-connected = wedi cysylltu
desk-rooms-state-not-joined = heb ymuno
desk-rooms-state-not-back = heb ddod yn ôl
desk-rooms-state-quiet = tawel
desk-rooms-state-slow = araf, { $seconds } e
desk-rooms-lost-ago = wedi colli, { $age }
desk-rooms-count-connected = { $count } wedi cysylltu
desk-rooms-count-phones-only = { $count } ffonau yn unig
desk-rooms-count-not-joined = { $count } heb ymuno
desk-rooms-count-crowded = { $count } â gormod o ffonau
desk-rooms-tip = { $name }: { $part } o { $count ->
    [zero] { $count } person
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
    [many] { $count } o bobl
   *[other] { $count } o bobl
 }
desk-rooms-crowd = { $phones }, { $people }
desk-rooms-waiting = Yn aros am y partïon …
desk-rooms-no-match = Nid oes parti'n cyfateb. Cliriwch yr hidlydd ag Esc.
desk-rooms-none-yet = Nid oes parti wedi'i gofrestru eto. Maent yn agor { $where } ac yn teipio eu cod.
desk-rooms-none-yet-here = Nid oes parti wedi'i gofrestru eto. Maent yn agor cyfeiriad y gynhadledd hon ac yn teipio eu cod.
