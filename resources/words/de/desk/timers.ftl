desk-timers-start = Eine Uhr starten
desk-timers-start-more = Eine Uhr starten …
desk-timers-start-it = Starten
desk-timers-empty = Keine Uhr läuft. Der Punkt auf Sendung hat seine eigene Zeit, in der oberen Leiste.
desk-timers-count = { $count ->
    [one] { $count } Uhr
   *[other] { $count } Uhren
 }
desk-timers-pause = Anhalten
desk-timers-resume = Weiter
desk-timers-more = +1 min
desk-timers-less = −1 min
desk-timers-stop = Stopp
desk-timers-pause-it = Anhalten: { $label }
desk-timers-resume-it = Weiter: { $label }
desk-timers-more-it = +1 min: { $label }
desk-timers-less-it = −1 min: { $label }
desk-timers-stop-it = Stopp: { $label }
desk-timers-word = { $state ->
    [left] ÜBRIG
    [over] ÜBER
    [paused] ANGEHALTEN
   *[paused_over] ANGEHALTEN, ÜBER
 }
desk-timers-kind = { $kind ->
    [plenary] Plenum
    [breakout] Gruppenphase
    [speaker] Rede
   *[free] frei
 }
desk-timers-spoken = { $label }, { $kind }, { $time } { $state ->
    [left] übrig
    [over] über der Zeit
    [paused] angehalten
   *[paused_over] angehalten, über der Zeit
 }
desk-timers-what-for = Wofür sie ist oder wer spricht: Anzeigen zeigen es
desk-timers-minutes = Minuten
desk-timers-seconds = Sekunden
desk-timers-min-after = { " " }min
desk-timers-s-after = { " " }s
