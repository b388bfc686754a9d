# Timers: their list, and the form by which one is started.
desk-timers-start = Start a timer
desk-timers-start-more = Start a timer …
desk-timers-start-it = Start
desk-timers-empty = No timer runs. The item on air has its own time, in the top bar.
desk-timers-count = { $count ->
    [one] { $count } timer
   *[other] { $count } timers
 }
desk-timers-pause = Pause
desk-timers-resume = Resume
desk-timers-more = +1 min
desk-timers-less = −1 min
desk-timers-stop = Stop
desk-timers-pause-it = Pause: { $label }
desk-timers-resume-it = Resume: { $label }
desk-timers-more-it = +1 min: { $label }
desk-timers-less-it = −1 min: { $label }
desk-timers-stop-it = Stop: { $label }
desk-timers-word = { $state ->
    [left] LEFT
    [over] OVER
    [paused] PAUSED
   *[paused_over] PAUSED, OVER
 }
desk-timers-kind = { $kind ->
    [plenary] plenary
    [breakout] breakout
    [speaker] speaker
   *[free] free
 }
desk-timers-spoken = { $label }, { $kind }, { $time } { $state ->
    [left] left
    [over] over
    [paused] paused
   *[paused_over] paused, over
 }
desk-timers-what-for = What it is for, or who speaks: screens show it
desk-timers-minutes = Minutes
desk-timers-seconds = Seconds
desk-timers-min-after = { " " }min
desk-timers-s-after = { " " }s
