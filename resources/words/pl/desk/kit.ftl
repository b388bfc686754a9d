desk-kit-throw-away = Odrzuć
desk-kit-throw-away-or-go-on = To, co tu wpisano, nie jest nigdzie indziej zachowane. Odrzucić czy pisać dalej?
desk-kit-not-sent = Nie wysłano: nie ma połączenia z serwerem. To, co tu wpisano, zostaje, aż połączenie wróci.
desk-kit-first-this = Zachowaj to, co tu wpisano, albo anuluj, zanim otworzy się inny formularz.
desk-kit-declare-void = Unieważnij
desk-kit-why = Dlaczego, w jednym zdaniu
desk-kit-password = Hasło pulpitu
desk-kit-password-hint = Jak na wydruku: własne albo wspólne dla wszystkich pulpitów
desk-kit-connect = Połącz
desk-kit-what-to-do = Co chcesz zrobić?
desk-kit-nothing-called-that = Nic się tak nie nazywa.
desk-kit-shortcuts = Skróty
desk-kit-either-key = { $one }  lub  { $other }
desk-kit-second-press = To, co zmienia emisję, wymaga drugiego naciśnięcia w ciągu czterech sekund. Escape cofa pierwsze, opuszcza pole, zamyka formularz. Dowolny klawisz zamyka ten arkusz.
desk-kit-confirm = { $act ->
    [publish_poll] Potwierdź publikację: prosi { $who }
    [start_lottery] Potwierdź wejście na antenę: prosi { $who }
   *[other] Potwierdź ujawnienie: prosi { $who }
 }
desk-kit-another-confirms = Poproszono: potwierdza ktoś inny
desk-kit-you-asked = Prośba wysłana. Inny login musi potwierdzić do { $until }.
desk-kit-times = { $count ->
    [one] { $sentence } ({ $count } raz)
    [few] { $sentence } ({ $count } razy)
    [many] { $sentence } ({ $count } razy)
   *[other] { $sentence } ({ $count } raza)
 }
desk-kit-seconds = { $count } s
desk-kit-minutes = { $count } min
desk-kit-hours = { $count } h
desk-kit-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
 }
desk-kit-days-and-hours = { $count ->
    [one] { $count } dzień { $hours } h
    [few] { $count } dni { $hours } h
    [many] { $count } dni { $hours } h
   *[other] { $count } dnia { $hours } h
 }
desk-kit-percent-under = poniżej { $figure }%
desk-kit-percent-over = ponad { $figure }%
