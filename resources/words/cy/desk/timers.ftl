desk-timers-start = Cychwyn amserydd
desk-timers-start-more = Cychwyn amserydd …
desk-timers-start-it = Cychwyn
desk-timers-empty = Nid oes amserydd yn rhedeg. Mae gan yr eitem ar yr awyr ei hamser ei hun, yn y bar uchaf.
desk-timers-count = { $count ->
    [one] { $count } amserydd
    [two] { $count } amserydd
   *[other] { $count } o amseryddion
 }
desk-timers-pause = Oedi
desk-timers-resume = Ailgychwyn
desk-timers-more = +1 mun
desk-timers-less = −1 mun
desk-timers-stop = Stopio
desk-timers-pause-it = Oedi: { $label }
desk-timers-resume-it = Ailgychwyn: { $label }
desk-timers-more-it = +1 mun: { $label }
desk-timers-less-it = −1 mun: { $label }
desk-timers-stop-it = Stopio: { $label }
desk-timers-word = { $state ->
    [left] AR ÔL
    [over] DROSODD
    [paused] WEDI OEDI
   *[paused_over] WEDI OEDI, DROSODD
 }
desk-timers-kind = { $kind ->
    [plenary] cyfarfod llawn
    [breakout] grwpiau
    [speaker] siaradwr
   *[free] rhydd
 }
desk-timers-spoken = { $label }, { $kind }, { $time } { $state ->
    [left] ar ôl
    [over] drosodd
    [paused] wedi oedi
   *[paused_over] wedi oedi, drosodd
 }
desk-timers-what-for = At beth mae, neu pwy sy'n siarad: mae sgriniau'n ei ddangos
desk-timers-minutes = Munudau
desk-timers-seconds = Eiliadau
desk-timers-min-after = { " " }mun
desk-timers-s-after = { " " }eil
