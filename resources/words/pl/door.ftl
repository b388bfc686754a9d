# The door of the chamber, for stewards: badges are checked in and out.
door-title = Drzwi izby
door-check-part =
    .aria-label = Sprawdzanie identyfikatora
door-which-way = W którą stronę
door-coming-in = WCHODZI
door-going-out = WYCHODZI
door-badge = Zeskanuj identyfikator albo wpisz go jako ID:KOD
door-do-in = Zapisz wejście
door-do-out = Zapisz wyjście
door-scan-it = Zeskanuj kamerą
door-none = Jeszcze bez identyfikatora
door-none-yet = Wynik sprawdzenia pojawi się tutaj, dużymi literami.
door-hall-part =
    .aria-label = Kto jest na sali
door-hall = teraz na sali
door-hall-of = teraz na sali, z { $count ->
    [one] { $count } miejsca
   *[other] { $count } miejsc
 }
door-last-checks = Ostatnie sprawdzenia
door-last-none = Na tym urządzeniu jeszcze żadnych.
door-stewards = Dla obsługi drzwi: tu zapisuje się wejścia i wyjścia. Hasło dostaniesz przy stole konferencji.
door-password = Hasło
door-to-seat = Jesteś członkiem? Zaloguj się na swoje miejsce
door-signed-in = Zalogowano jako { $login }
door-password-missing = Najpierw wpisz hasło.
door-other-post = Stanowisko tego konta to { $post }: nie sprawdza identyfikatorów. Poproś przy stole o konto dla drzwi.
door-signed-out = To urządzenie nie jest już zalogowane. Poproś o hasło przy stole.
door-tried-again = { $reason } Kolejna próba nastąpi samoczynnie. Nie przepuszczaj nikogo bez sprawdzenia.
door-old-figures = { $reason } Te liczby nie są z tej chwili.
# What a check has found, in big words.
door-no-badge = To nie identyfikator
door-no-badge-do = Zeskanuj kod QR jeszcze raz albo wpisz, co jest na identyfikatorze: nazwę lub numer, dwukropek, kod.
door-checking = Sprawdzanie
door-checking-way = { $way ->
    [in] Identyfikator wchodzi.
   *[out] Identyfikator wychodzi.
 }
door-is-in = Miejsce { $seat }: WEJŚCIE
door-is-in-words = Witamy. Miejsce liczy się odtąd jako obecne.
door-again-in = Miejsce { $seat } już jest W ŚRODKU
door-again-in-words = Ten identyfikator już jest na sali. Jeśli pokazuje go ktoś inny, wezwij obsługę stołu.
door-was-in = Miejsce { $seat } już było W ŚRODKU
door-is-out = Miejsce { $seat }: WYJŚCIE
door-is-out-words = Miejsce nie liczy się jako obecne, dopóki nie zapisze się wejścia.
door-again-out = Miejsce { $seat } już jest NA ZEWNĄTRZ
door-again-out-words = Tego identyfikatora nie było na sali.
door-was-out = Miejsce { $seat } już było NA ZEWNĄTRZ
door-no-seat = BRAK MIEJSCA
door-no-seat-not-drawn = BRAK MIEJSCA: nie wylosowano
door-not-drawn = Tego identyfikatora nie wylosowano i nie ma on miejsca. Próba jest w rejestrze. Porównaj raz identyfikator i kod z plakietką. Jeśli się zgadzają, nie wpuszczaj tej osoby i wezwij obsługę stołu.
door-has-none = Ten identyfikator nie ma miejsca. Porównaj identyfikator i kod z plakietką. Jeśli się zgadzają, wezwij obsługę stołu.
door-replaced = Miejsce tego identyfikatora przekazano osobie zastępującej. Skieruj tę osobę do stołu konferencji.
door-refused = { $reason } Skieruj tę osobę do stołu konferencji.
