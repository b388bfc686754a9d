desk-timers-start = Iniciar un temporizador
desk-timers-start-more = Iniciar un temporizador …
desk-timers-start-it = Iniciar
desk-timers-empty = No corre ningún temporizador. El punto en el aire tiene su propio tiempo, en la barra superior.
desk-timers-count = { $count ->
    [one] { $count } temporizador
   *[other] { $count } temporizadores
 }
desk-timers-pause = Pausar
desk-timers-resume = Reanudar
desk-timers-more = +1 min
desk-timers-less = −1 min
desk-timers-stop = Detener
desk-timers-pause-it = Pausar: { $label }
desk-timers-resume-it = Reanudar: { $label }
desk-timers-more-it = +1 min: { $label }
desk-timers-less-it = −1 min: { $label }
desk-timers-stop-it = Detener: { $label }
desk-timers-word = { $state ->
    [left] QUEDAN
    [over] DE MÁS
    [paused] EN PAUSA
   *[paused_over] EN PAUSA, DE MÁS
 }
desk-timers-kind = { $kind ->
    [plenary] pleno
    [breakout] grupos
    [speaker] orador
   *[free] libre
 }
desk-timers-spoken = { $label }, { $kind }, { $time } { $state ->
    [left] quedan
    [over] de más
    [paused] en pausa
   *[paused_over] en pausa, de más
 }
desk-timers-what-for = Para qué es o quién habla: las pantallas lo muestran
desk-timers-minutes = Minutos
desk-timers-seconds = Segundos
desk-timers-min-after = { " " }min
desk-timers-s-after = { " " }s
