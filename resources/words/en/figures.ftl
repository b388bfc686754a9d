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
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
 }
# d0 is Sunday, m1 January.
figures-weekday = { $weekday ->
    [d0] Sunday
    [d1] Monday
    [d2] Tuesday
    [d3] Wednesday
    [d4] Thursday
    [d5] Friday
   *[d6] Saturday
 }
figures-month = { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
 }
figures-day = { $weekday } { $day } { $month }
figures-zone = { $place } time
figures-list-more = { $first }, { $next }
figures-list-last = { $first } and { $last }
figures-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
figures-parties = { $count ->
    [one] { $count } party
   *[other] { $count } parties
 }
figures-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
 }
figures-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
figures-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
