# How figures, shares, days and lists are written.
figures-group = {"\u202F"}
figures-decimal = {","}
# From how many digits on thousands are grouped.
figures-grouped-from = 4
# In place of a share of nothing.
figures-none = –
figures-percent = { $figure }{"\u202F"}%
figures-percent-under = <{ $figure }{"\u202F"}%
figures-percent-over = >{ $figure }{"\u202F"}%
figures-ordinal = { $form ->
    [one] { $number }er
   *[other] { $number }e
 }
# d0 is Sunday, m1 January.
figures-weekday = { $weekday ->
    [d0] dimanche
    [d1] lundi
    [d2] mardi
    [d3] mercredi
    [d4] jeudi
    [d5] vendredi
   *[d6] samedi
 }
figures-month = { $month ->
    [m1] janvier
    [m2] février
    [m3] mars
    [m4] avril
    [m5] mai
    [m6] juin
    [m7] juillet
    [m8] août
    [m9] septembre
    [m10] octobre
    [m11] novembre
   *[m12] décembre
 }
figures-day = { $weekday } { $day } { $month }
figures-zone = heure de { $place }
figures-list-more = { $first }, { $next }
figures-list-last = { $first } et { $last }
figures-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
figures-parties = { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 }
figures-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
 }
figures-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
figures-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
 }
