# How figures, shares, days and lists are written.
figures-group = {","}
figures-decimal = {"."}
# From how many digits on thousands are grouped.
figures-grouped-from = 4
# In place of a share of nothing.
figures-none = –
figures-percent = { $figure }%
figures-percent-under = <{ $figure }%
figures-percent-over = >{ $figure }%
figures-ordinal = { $form ->
    [zero] { $number }fed
    [one] { $number }af
    [two] { $number }il
    [few] { $number }ydd
    [many] { $number }ed
   *[other] { $number }fed
 }
# d0 is Sunday, m1 January.
figures-weekday = { $weekday ->
    [d0] dydd Sul
    [d1] dydd Llun
    [d2] dydd Mawrth
    [d3] dydd Mercher
    [d4] dydd Iau
    [d5] dydd Gwener
   *[d6] dydd Sadwrn
 }
figures-month = { $month ->
    [m1] Ionawr
    [m2] Chwefror
    [m3] Mawrth
    [m4] Ebrill
    [m5] Mai
    [m6] Mehefin
    [m7] Gorffennaf
    [m8] Awst
    [m9] Medi
    [m10] Hydref
    [m11] Tachwedd
   *[m12] Rhagfyr
 }
figures-day = { $weekday } { $day } { $month }
figures-zone = amser { $place }
figures-list-more = { $first }, { $next }
figures-list-last = { $first } a { $last }
figures-people = { $count ->
    [one] { $count } person
   *[other] { $count } o bobl
 }
figures-parties = { $count ->
    [one] { $count } parti
   *[other] { $count } o bartïon
 }
figures-seconds = { $count } eiliad
figures-minutes = { $count ->
    [two] { $count } funud
   *[other] { $count } munud
 }
figures-hours = { $count } awr
