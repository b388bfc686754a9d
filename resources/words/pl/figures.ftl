# How figures, shares, days and lists are written.
figures-group = {"\u00A0"}
figures-decimal = {","}
# From how many digits on thousands are grouped.
figures-grouped-from = 5
# In place of a share of nothing.
figures-none = –
figures-percent = { $figure }%
figures-percent-under = <{ $figure }%
figures-percent-over = >{ $figure }%
figures-ordinal = { $number }.
# d0 is Sunday, m1 January.
figures-weekday = { $weekday ->
    [d0] niedziela
    [d1] poniedziałek
    [d2] wtorek
    [d3] środa
    [d4] czwartek
    [d5] piątek
   *[d6] sobota
 }
figures-month = { $month ->
    [m1] stycznia
    [m2] lutego
    [m3] marca
    [m4] kwietnia
    [m5] maja
    [m6] czerwca
    [m7] lipca
    [m8] sierpnia
    [m9] września
    [m10] października
    [m11] listopada
   *[m12] grudnia
 }
figures-day = { $weekday }, { $day } { $month }
figures-zone = czas: { $place }
figures-list-more = { $first }, { $next }
figures-list-last = { $first } i { $last }
figures-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
   *[other] { $count } osób
 }
figures-parties = { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
   *[other] { $count } zebrań
 }
figures-seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
   *[other] { $count } sekund
 }
figures-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[other] { $count } minut
 }
figures-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[other] { $count } godzin
 }
