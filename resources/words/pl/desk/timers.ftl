desk-timers-start = Uruchom stoper
desk-timers-start-more = Uruchom stoper …
desk-timers-start-it = Uruchom
desk-timers-empty = Żaden stoper nie działa. Punkt na antenie ma własny czas, na górnym pasku.
desk-timers-count = { $count ->
    [one] { $count } stoper
    [few] { $count } stopery
    [many] { $count } stoperów
   *[other] { $count } stopera
 }
desk-timers-pause = Wstrzymaj
desk-timers-resume = Wznów
desk-timers-more = +1 min
desk-timers-less = −1 min
desk-timers-stop = Zatrzymaj
desk-timers-pause-it = Wstrzymaj: { $label }
desk-timers-resume-it = Wznów: { $label }
desk-timers-more-it = +1 min: { $label }
desk-timers-less-it = −1 min: { $label }
desk-timers-stop-it = Zatrzymaj: { $label }
desk-timers-word = { $state ->
    [left] ZOSTAŁO
    [over] PO CZASIE
    [paused] WSTRZYMANY
   *[paused_over] WSTRZYMANY, PO CZASIE
 }
desk-timers-kind = { $kind ->
    [plenary] plenum
    [breakout] praca w grupach
    [speaker] mówca
   *[free] dowolny
 }
desk-timers-spoken = { $label }, { $kind }, { $time } { $state ->
    [left] zostało
    [over] po czasie
    [paused] wstrzymany
   *[paused_over] wstrzymany, po czasie
 }
desk-timers-what-for = Do czego służy albo kto mówi: ekrany to pokazują
desk-timers-minutes = Minuty
desk-timers-seconds = Sekundy
desk-timers-min-after = { " " }min
desk-timers-s-after = { " " }s
