# What tables say: the form of a phone, and the list of the facilitator.
statements-part =
    .aria-label = Co mówi wasz stolik
statements-over = Czas na wypowiedzi minął.
statements-until = Wypowiedzi przyjmujemy do { $time }.
statements-finish = Dokończ zdanie: { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
   *[other] { $count } sekund
 }.
statements-too-many = Za dużo o { $count ->
    [one] { $count } znak
    [few] { $count } znaki
   *[other] { $count } znaków
 }
statements-left = pozostało { $count ->
    [one] { $count } znak
    [few] { $count } znaki
   *[other] { $count } znaków
 }
statements-fault-empty = Najpierw napisz jedno zdanie.
statements-fault-long = Skróć je.
statements-fault-kind = Wybierz, co to jest.
statements-agree = Zgadzamy się
statements-not-all = Nie wszyscy się zgadzamy
statements-arrived = Dotarło.
statements-not-sent = Jeszcze nie wysłano. Zostanie wysłane samoczynnie, gdy będzie połączenie.
statements-waiting = Najpierw przeczyta to osoba prowadząca.
statements-waits-for-you = Czeka na ciebie.
statements-held = Zostaje w tej sali.
statements-held-because = Zostaje w tej sali: { $reason }
statements-off = Konferencja to wycofała.
statements-off-because = Konferencja to wycofała: { $reason }
statements-passed = Jest w konferencji.
statements-table = Stolik { $number }
statements-some-disagree = nie wszyscy się zgadzają
statements-wait = { $count ->
    [one] Czeka na ciebie { $count } wypowiedź.
    [few] Czekają na ciebie { $count } wypowiedzi.
   *[other] Czeka na ciebie { $count } wypowiedzi.
 }
statements-none-wait = Żadna na ciebie nie czeka.
statements-none-yet = Żaden stolik jeszcze nic nie powiedział. Piszą na telefonie albo piszesz za nich poniżej.
statements-send = Wyślij
statements-label = Co mówi wasz stolik, w jednym zdaniu
statements-sent = Co wysłano
statements-kind = Co to jest
statements-agrees = Czy stolik się zgadza?
statements-again = Napisz ponownie
statements-title = Co mówią stoliki
statements-other-words = Inne słowa
statements-pass = Przekaż dalej
statements-correct = Popraw
statements-hold = Zatrzymaj
