# How figures, shares, days and lists are written.
figures-group = {"."}
figures-decimal = {","}
# From how many digits on thousands are grouped.
figures-grouped-from = 4
# In place of a share of nothing.
figures-none = –
figures-percent = { $figure }{"\u00A0"}%
figures-percent-under = <{ $figure }{"\u00A0"}%
figures-percent-over = >{ $figure }{"\u00A0"}%
figures-ordinal = { $number }.
# d0 is Sunday, m1 January.
figures-weekday = { $weekday ->
    [d0] Sonntag
    [d1] Montag
    [d2] Dienstag
    [d3] Mittwoch
    [d4] Donnerstag
    [d5] Freitag
   *[d6] Samstag
 }
figures-month = { $month ->
    [m1] Januar
    [m2] Februar
    [m3] März
    [m4] April
    [m5] Mai
    [m6] Juni
    [m7] Juli
    [m8] August
    [m9] September
    [m10] Oktober
    [m11] November
   *[m12] Dezember
 }
figures-day = { $weekday }, { $day }. { $month }
figures-zone = Ortszeit { $place }
figures-list-more = { $first }, { $next }
figures-list-last = { $first } und { $last }
figures-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }
figures-parties = { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 }
figures-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
 }
figures-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }
figures-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
 }
