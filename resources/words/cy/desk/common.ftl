desk-cancel = Canslo
desk-close = Cau
desk-keep = Cadw
desk-press-again = Eto
desk-reason = Rheswm
desk-reason-why = Pam, mewn un frawddeg. Mae'n sefyll yn y cofnod.
desk-title = Teitl
desk-kind = Math
desk-name = Enw
desk-question = Cwestiwn
desk-next = Nesaf
desk-all = Pob un
desk-a-desk = desg
desk-no-link = Dim cyswllt â'r gweinydd.
desk-waiting-for-server = Yn aros am y gweinydd …
desk-parties = { $count ->
    [zero] { $count } parti
    [one] { $count } parti
    [two] { $count } barti
    [few] { $count } parti
    [many] { $count } pharti
   *[other] { $count } o bartïon
 }
desk-people = { $count ->
    [zero] { $count } person
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
    [many] { $count } o bobl
   *[other] { $count } o bobl
 }
desk-seats = { $count ->
    [zero] { $count } sedd
    [one] { $count } sedd
    [two] { $count } sedd
    [few] { $count } sedd
    [many] { $count } sedd
   *[other] { $count } sedd
 }
desk-rooms = { $count ->
    [zero] { $count } ystafell
    [one] { $count } ystafell
    [two] { $count } ystafell
    [few] { $count } ystafell
    [many] { $count } ystafell
   *[other] { $count } ystafell
 }
desk-phones = { $count ->
    [zero] { $count } ffôn
    [one] { $count } ffôn
    [two] { $count } ffôn
    [few] { $count } ffôn
    [many] { $count } ffôn
   *[other] { $count } ffôn
 }
desk-answers = { $count ->
    [zero] { $count } ateb
    [one] { $count } ateb
    [two] { $count } ateb
    [few] { $count } ateb
    [many] { $count } ateb
   *[other] { $count } ateb
 }
desk-votes = { $count ->
    [zero] { $count } pleidlais
    [one] { $count } bleidlais
    [two] { $count } bleidlais
    [few] { $count } phleidlais
    [many] { $count } pleidlais
   *[other] { $count } o bleidleisiau
 }
desk-ballots = { $count ->
    [zero] { $count } papur pleidleisio
    [one] { $count } papur pleidleisio
    [two] { $count } bapur pleidleisio
    [few] { $count } phapur pleidleisio
    [many] { $count } papur pleidleisio
   *[other] { $count } o bapurau pleidleisio
 }
desk-faults = { $count ->
    [zero] { $count } nam
    [one] { $count } nam
    [two] { $count } nam
    [few] { $count } nam
    [many] { $count } nam
   *[other] { $count } nam
 }
