# How figures, shares, days and lists are written.
figures-group = {"."}
figures-decimal = {","}
# From how many digits on thousands are grouped.
figures-grouped-from = 5
# In place of a share of nothing.
figures-none = –
figures-percent = { $figure }{"\u00A0"}%
figures-percent-under = <{ $figure }{"\u00A0"}%
figures-percent-over = >{ $figure }{"\u00A0"}%
figures-ordinal = { $number }.º
# d0 is Sunday, m1 January.
figures-weekday = { $weekday ->
    [d0] domingo
    [d1] lunes
    [d2] martes
    [d3] miércoles
    [d4] jueves
    [d5] viernes
   *[d6] sábado
 }
figures-month = { $month ->
    [m1] enero
    [m2] febrero
    [m3] marzo
    [m4] abril
    [m5] mayo
    [m6] junio
    [m7] julio
    [m8] agosto
    [m9] septiembre
    [m10] octubre
    [m11] noviembre
   *[m12] diciembre
 }
figures-day = { $weekday } { $day } de { $month }
figures-zone = hora de { $place }
figures-list-more = { $first }, { $next }
figures-list-last = { $first } y { $last }
figures-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 }
figures-parties = { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 }
figures-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
 }
figures-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }
figures-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
 }
