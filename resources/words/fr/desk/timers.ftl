desk-timers-start = Lancer un minuteur
desk-timers-start-more = Lancer un minuteur …
desk-timers-start-it = Lancer
desk-timers-empty = Aucun minuteur ne tourne. Le point à l'antenne a son propre temps, dans la barre du haut.
desk-timers-count = { $count ->
    [one] { $count } minuteur
   *[other] { $count } minuteurs
 }
desk-timers-pause = Pause
desk-timers-resume = Reprendre
desk-timers-more = +1 min
desk-timers-less = −1 min
desk-timers-stop = Arrêter
desk-timers-pause-it = Pause : { $label }
desk-timers-resume-it = Reprendre : { $label }
desk-timers-more-it = +1 min : { $label }
desk-timers-less-it = −1 min : { $label }
desk-timers-stop-it = Arrêter : { $label }
desk-timers-word = { $state ->
    [left] RESTE
    [over] DÉPASSÉ
    [paused] EN PAUSE
   *[paused_over] EN PAUSE, DÉPASSÉ
 }
desk-timers-kind = { $kind ->
    [plenary] plénière
    [breakout] groupes
    [speaker] orateur
   *[free] libre
 }
desk-timers-spoken = { $label }, { $kind }, { $time } { $state ->
    [left] restant
    [over] dépassé
    [paused] en pause
   *[paused_over] en pause, dépassé
 }
desk-timers-what-for = À quoi il sert, ou qui parle : les écrans le montrent
desk-timers-minutes = Minutes
desk-timers-seconds = Secondes
desk-timers-min-after = { " " }min
desk-timers-s-after = { " " }s
