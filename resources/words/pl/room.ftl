# The big screen of a room, the page to watch along, and what a room has answered.
room-screen-title = Duży ekran
room-screen-of = Duży ekran zebrania
room-on-now = TERAZ
room-full-screen =
    .aria-label = Pełny ekran
room-picture =
    .aria-label = Obraz
room-join = Dołącz telefonem
room-join-at = na { $first }
room-join-code = kod { $first }
room-awake = Ta strona pod tym adresem nie utrzyma telewizora włączonego. Wyłącz jego usypianie i wygaszacz ekranu.
room-awake-done = Gotowe
room-gate-title = Duży ekran zebrania
room-gate-words = Wpisz kod ekranu, który strona osoby prowadzącej pokazuje w Zaproś. Wszyscy w sali zobaczą obraz, pytanie i kod do dołączenia.
room-gate-code = Kod ekranu
room-rehearsal = PRÓBA
room-rehearsal-mark =
    .aria-label = Próba
room-conference = Konferencja
room-first-begin = Zaczynamy od
room-first-go-on = Kontynuujemy:
room-back-soon = Wkrótce wracamy
room-expected = Spodziewane o { $when }
room-the-motion = Wniosek
room-phones = { $count ->
    [one] { $count } telefon
    [few] { $count } telefony
   *[other] { $count } telefonów
 }
room-phones-joined = Dołączyło: { $count ->
    [one] { $count } telefon
    [few] { $count } telefony
   *[other] { $count } telefonów
 }
room-phones-of = { $part } z { $count ->
    [one] { $count } telefonu
   *[other] { $count } telefonów
 }
room-phones-over = { $phones }, { $people }: więcej telefonów niż osób.
room-in-this = W tej sali
room-left-out = Ta sala nie liczy się w tym głosowaniu: { $reason }
room-by-phone = { $count } telefonem
room-by-phone-later = { $count } telefonem, jeszcze niepokazane
room-by-phone-secret = { $count } telefonem, tajne
room-by-hands = { $count } przez podniesienie ręki
room-by-button = Przycisk: { $option }, za { $count ->
    [one] { $count } osobę
    [few] { $count } osoby
   *[other] { $count } osób
 }
room-nobody-here = Nikogo tu jeszcze nie odnotowano
room-first-choices = Pierwsze wybory
room-as-of = { $words }, stan na { $time }
room-region-none = Jeszcze bez odpowiedzi
room-region-tie = Remis
room-regions =
    .aria-label = Regiony
room-no-qr = Brak kodu QR: telefony nie mają dostępu do tego adresu, bo jest tylko tego komputera. Uruchom serwer z --host 0.0.0.0 albo z --public-url.
room-qr = Kod QR: { $address }
room-this-computer = tylko ten komputer
room-video-interrupted = Obraz przerwano. Łączy się ponownie samoczynnie; głosowanie trwa.
room-video-label = Obraz na żywo z sali
room-video-connecting = Łączenie z obrazem z sali
room-video-connecting-still = Łączenie z obrazem z sali. Głosowanie działa mimo to.
room-video-not-begun = Obraz z sali jeszcze się nie zaczął.
room-video-cannot = Ta przeglądarka nie pokaże obrazu. Głosowanie działa mimo to.
room-video-press = Naciśnij przycisk, aby włączyć obraz i dźwięk.
room-video-sound-on = Włącz dźwięk
room-video-sound-off = Wyłącz dźwięk
room-video-best = Najlepszy obraz
room-video-saver = Oszczędzaj dane
room-video-sound-only = Tylko dźwięk
room-video-wish = Ile transmisji się wczytuje
room-video-apart = Obraz w osobnym oknie
room-video-sound-alone = Łącze jest za wolne na obraz: tylko dźwięk. Obraz wróci samoczynnie.
room-video-sound-wished = Tylko dźwięk, jak tu wybrano.
room-video-words-alone = Łącze jest za wolne na obraz i dźwięk. Pytania i głosowanie trwają; obraz wróci samoczynnie.
room-watch-title = Oglądaj z nami
room-watch-join = Dołącz do zebrania
room-watch-rehearsal = PRÓBA: symulowane zebrania, głosy ćwiczebne
    .aria-label = Próba
room-nothing-on = Teraz nic się nie dzieje
room-nothing-asked = Teraz o nic nie pytamy
room-quiet = Gdy zebrania zostaną zapytane, pojawią się tu pytanie i wynik.
room-talking = Zebrania rozmawiają przy stolikach.
room-kept-out-nobody = Nie może głosować: { $count ->
    [one] { $count } telefon
    [few] { $count } telefony
   *[other] { $count } telefonów
 }. Nikogo nie odnotowano. Odnotuj obecnych. Wtedy głosy wejdą samoczynnie.
room-kept-out-hands = Nie może głosować: { $count ->
    [one] { $count } telefon
    [few] { $count } telefony
   *[other] { $count } telefonów
 }. Dla pozostałych odnotowanych wpisano ręce. Popraw ręce albo odnotuj więcej osób. Wtedy głosy wejdą samoczynnie.
room-kept-out-full = Nie może głosować: { $count ->
    [one] { $count } telefon
    [few] { $count } telefony
   *[other] { $count } telefonów
 }. Odnotowano: { $people }, i tylu już głosowało. Jeśli jest was więcej, odnotuj ich. Wtedy głosy wejdą samoczynnie.
room-check-people-in = Odnotuj obecnych
room-correct-hands = Popraw ręce
room-hands-base-phones = { $people } na miejscu, { $phones } głosowało telefonem: rękę może podnieść { $left }.
room-hands-base = { $people } na miejscu: rękę może podnieść { $left }.
room-hands-nobody = Nikogo jeszcze nie odnotowano.
room-hands-nobody-verdict = Najpierw odnotuj obecnych.
room-hands-too-many = O { $count } za dużo. Policz ponownie albo popraw liczbę obecnych.
room-hands-enter = Wpisz ręce dla każdej opcji.
room-hands-rest = Bez podniesionej ręki: { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
   *[other] { $count } osób
 }. W porządku.
room-hands-fits = Zgadza się.
room-pairing = W telefonie osoby prowadzącej, w Zaproś, wpisz to, co tu widać:
room-pairing-or = Albo wpisz tutaj kod ekranu:
room-option-count = { $option }: { $number }
