desk-rooms-party = Zebranie
desk-rooms-show-card = Pokaż kartę zebrania
desk-rooms-filter-parties = Filtruj zebrania
desk-rooms-mend-selected = Napraw wybrane zebranie
desk-rooms-map-by-answers = Pokoloruj mapę według odpowiedzi
desk-rooms-map-by-links = Pokoloruj mapę według połączeń
desk-rooms-write = Napisz do zebrań
desk-rooms-show-needs = Pokaż sale, które cię potrzebują
desk-rooms-answer = Odpowiedz
desk-rooms-note = Zanotuj
desk-rooms-note-conduct = Zanotuj zachowanie
desk-rooms-keep = Zapisz
desk-rooms-help-done = Pomoc zakończona
desk-rooms-choose = Wybierz zebranie klawiszem Enter, w tabeli albo wśród tych, które potrzebują pomocy.
desk-rooms-note-hint = Notatka dla wszystkich pulpitów, na przykład: dzwoniono, nikogo nie ma
desk-rooms-answer-hint = Odpowiedź, którą prowadzący przeczytają od razu
desk-rooms-conduct-hint = Co się stało i co zrobiono: dla pulpitów i prowadzących tej sali
desk-rooms-facilitator = Prowadzący
desk-rooms-telephone = Telefon
desk-rooms-joined = dołączyło
desk-rooms-lost-link = utracono połączenie
desk-rooms-is-back = z powrotem
desk-rooms-act-headcount = wpisano liczbę obecnych
desk-rooms-act-capacity = poprawiono liczbę miejsc
desk-rooms-act-code = kod odnowiono
desk-rooms-act-phone = zakończono telefon
desk-rooms-act-by = { $what } ({ $who })
desk-rooms-since = od { $time }
desk-rooms-may-ask = Może kogoś wyprosić: { $names }
desk-rooms-conduct = { $time } Zachowanie: { $text } ({ $who })
desk-rooms-people-of = { $part } z { $count ->
    [one] { $count } osoby
    [few] { $count } osób
    [many] { $count } osób
   *[other] { $count } osób
 }
desk-rooms-screens = { $count ->
    [one] { $count } ekran
    [few] { $count } ekrany
    [many] { $count } ekranów
   *[other] { $count } ekranu
 }
desk-rooms-facilitators = { $count ->
    [one] { $count } prowadzący
    [few] { $count } prowadzących
    [many] { $count } prowadzących
   *[other] { $count } prowadzących
 }
desk-rooms-no-answer = Brak odpowiedzi w głosowaniu { $number }.
desk-rooms-first-answer = Pierwsza odpowiedź w głosowaniu { $number } o { $time }.
desk-rooms-asks-since = Prosi o pomoc od { $time }: { $about }
desk-rooms-answered = Odpowiedziano o { $time } ({ $who }): { $answer }
desk-rooms-help = { $topic ->
    [picture] Brak obrazu
    [sound] Brak dźwięku
    [code] Kod
    [headcount] Liczba obecnych
    [conduct] Zachowanie
    [access] Dostępność
   *[other] Coś innego
 }
desk-rooms-help-words = { $topic }: { $text }
desk-rooms-all-linked = Wszystkie zebrania, które straciły połączenie, są z powrotem.
desk-rooms-all-back = Wszystkie zebrania, które były tu przed uruchomieniem serwera, są z powrotem.
desk-rooms-not-back-named = Od ponownego uruchomienia serwera nie { $count ->
    [one] wróciło { $count } zebranie
    [few] wróciły { $count } zebrania
    [many] wróciło { $count } zebrań
   *[other] wróciło { $count } zebrania
 }: { $names }. Zadzwoń do nich.
desk-rooms-not-back-many = Od ponownego uruchomienia serwera nie { $count ->
    [one] wróciło { $count } zebranie
    [few] wróciły { $count } zebrania
    [many] wróciło { $count } zebrań
   *[other] wróciło { $count } zebrania
 }. Lista jest w „{ $panel }” (Ctrl+U).
desk-rooms-crowded-one = { $name }: { $phones }, { $people }. Zapytaj prowadzącego; napraw to przez Ctrl+M.
desk-rooms-crowded-many = { $count ->
    [one] { $count } zebranie ma
    [few] { $count } zebrania mają
    [many] { $count } zebrań ma
   *[other] { $count } zebrania ma
 } więcej telefonów niż osób. Wybierz „{ $choice }” pod filtrem zebrań (Ctrl+F).
desk-rooms-lost-named = Utracono połączenie: { $names }. Zadzwoń do prowadzącego.
desk-rooms-lost-many = Utracono połączenie z { $part } z { $count ->
    [one] { $count } zebrania
    [few] { $count } zebrań
    [many] { $count } zebrań
   *[other] { $count } zebrań
 }. Spójrz na mapę według połączeń (Ctrl+2).
desk-rooms-map-none = brak odpowiedzi
desk-rooms-map-hidden = ukryte: mniej niż { $count ->
    [one] { $count } telefon
    [few] { $count } telefony
    [many] { $count } telefonów
   *[other] { $count } telefonów
 }
desk-rooms-by-answers = Odpowiedzi
desk-rooms-by-links = Połączenia
desk-rooms-map-links = jak połączone jest każde zebranie
desk-rooms-map-answers = najczęściej wybierana opcja każdego zebrania: { $question }
desk-rooms-map-filtered = { $part } z { $count ->
    [one] { $count } zebrania
    [few] { $count } zebrań
    [many] { $count } zebrań
   *[other] { $count } zebrań
 }, według filtra
desk-rooms-mend-choose = Wybierz, co zrobić
desk-rooms-mend-letters = Cztery litery, które pokazuje telefon
desk-rooms-phone = Telefon
desk-rooms-people = Osoby
desk-rooms-mend = Napraw …
desk-rooms-mend-tip = Pomóż temu zebraniu (Ctrl+M)
desk-rooms-select-first = Najpierw zaznacz zebranie w tabeli.
desk-rooms-standing = { $phones }, { $people }; miejsc: { $holds }.
desk-rooms-mend-code-does = Wszystkie telefony stamtąd zostają wyłączone i wracają z nowym kodem z ekranu sali. Oddane głosy zostają.
desk-rooms-mend-phone = Zakończ jeden telefon
desk-rooms-mend-phone-does = Jest wyłączony; z kodem sali może wrócić. Oddany przez niego głos zostaje.
desk-rooms-mend-holds = Popraw, ile osób mieści sala
desk-rooms-mend-holds-does = Dotąd mieści { $holds } i więcej nie można wpisać. Prowadzący może od razu wpisać osoby do nowej liczby.
desk-rooms-mend-no-poll = Żadne głosowanie nie jest otwarte.
desk-rooms-mend-no-phones = Na otwarte głosowanie nie odpowiada się telefonami.
desk-rooms-mend-over-does = Głosy wszystkich telefonów stamtąd zostają usunięte z otwartego głosowania, a każdy może zagłosować jeszcze raz. Ręce i przycisk zostają.
desk-rooms-mend-nothing-waits = Żadne głosowanie nie jest otwarte ani nie czeka na publikację.
desk-rooms-leave-out = Pomiń to zebranie
desk-rooms-leave-out-of = Pomiń to zebranie w „{ $question }”
desk-rooms-leave-out-does = Nic, co stamtąd przychodzi, nie liczy się w tym głosowaniu, ani osoby we frekwencji. Wynik to mówi, z twoim powodem. Do publikacji wyniku można je znowu liczyć.
desk-rooms-count-again = Licz to zebranie ponownie
desk-rooms-count-again-does = Wszystkie jego odpowiedzi na „{ $question }” znowu się liczą, a z nimi jego osoby.
desk-rooms-done-code = { $name } ma nowy kod, który jest na dużym ekranie.
desk-rooms-done-phone = { $name }: nie ma już telefonu { $phone }.
desk-rooms-done-over = { $name }: telefony zaczęto od nowa, każdy może zagłosować jeszcze raz.
desk-rooms-done-out = { $name } pominięto w tym głosowaniu.
desk-rooms-done-in = { $name } znowu liczy się w tym głosowaniu.
desk-rooms-done-holds = { $name } mieści teraz { $count ->
    [one] { $count } osobę
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osób
 }.
desk-rooms-write-hint = Co zebrania mają przeczytać na ekranach
desk-rooms-minutes = { " min" }
desk-rooms-send = Wyślij
desk-rooms-send-again = Jeszcze raz: wyślij
desk-rooms-take-back = Wycofaj
desk-rooms-take-back-tip = Zaznaczoną wiadomość, ze wszystkich ekranów
desk-rooms-sent-list = Wiadomości do zebrań
desk-rooms-to-selected = Do wybranego zebrania
desk-rooms-to-party = Do: { $name }
desk-rooms-to-filtered = { $count ->
    [one] Do { $count } zebrania
    [few] Do { $count } zebrań
    [many] Do { $count } zebrań
   *[other] Do { $count } zebrań
 } z tabeli
desk-rooms-to-all = Do wszystkich: { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
    [many] { $count } zebrań
   *[other] { $count } zebrań
 }
desk-rooms-cannot-send = Brak połączenia z serwerem: stąd niczego nie można wysłać.
desk-rooms-none-passes = Żadne zebranie nie pasuje do filtra tabeli.
desk-rooms-write-something = Napisz, co zebrania mają przeczytać.
desk-rooms-sent-to-all = do wszystkich zebrań
desk-rooms-sent-to = do: { $names }
desk-rooms-sent-to-many = do { $count ->
    [one] { $count } zebrania
    [few] { $count } zebrań
    [many] { $count } zebrań
   *[other] { $count } zebrań
 }
desk-rooms-seen-by = widziało { $part } z { $whole }
desk-rooms-taken-back = wycofano
desk-rooms-until = do { $time }
desk-rooms-over-at = koniec o { $time }
desk-rooms-not-by = jeszcze nie: { $names }
desk-rooms-not-by-many = jeszcze nie: { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
    [many] { $count } zebrań
   *[other] { $count } zebrań
 }
desk-rooms-needs-all = Wszystko, co cię potrzebuje
desk-rooms-needs-list = Sale, które cię potrzebują
desk-rooms-needs-topic = Które prośby o pomoc są pokazane
desk-rooms-needs-extend = +30 s
desk-rooms-needs-done-tip = Zaznaczonej sali
desk-rooms-count-help = prośby o pomoc: { $count }
desk-rooms-count-lost = utracone: { $count }
desk-rooms-count-agenda = z porządku obrad: { $count }
desk-rooms-count-not-back = jeszcze nie wróciły: { $count }
desk-rooms-count-no-answer = bez odpowiedzi: { $count }
desk-rooms-need-help = prosi o pomoc
desk-rooms-need-lost = straciło połączenie
desk-rooms-need-not-back = było przed ponownym uruchomieniem, jeszcze nie wróciło
desk-rooms-need-no-answer = nie odpowiedziało, a głosowanie się kończy
desk-rooms-need-answered = { $what } (odpowiedziano)
desk-rooms-need-seen = { $what } (widziane przez: { $who })
desk-rooms-needs-deaf = Brak połączenia z serwerem: ten pulpit nie słyszy, które sale kogoś potrzebują.
desk-rooms-needs-none = Żadna sala nikogo nie potrzebuje. Tu pojawią się prośby o pomoc, utracone sale, brakujące odpowiedzi i zaległe propozycje.
desk-rooms-filter-hint = Filtruj po nazwie, obszarze lub regionie
desk-rooms-all-regions = Wszystkie regiony
desk-rooms-any-link = Dowolne połączenie
desk-rooms-too-many-phones = Za dużo telefonów
desk-rooms-area = Obszar
desk-rooms-link = Połączenie
desk-rooms-heard = Słychać
desk-rooms-phones = Telefony
desk-rooms-state-lost = utracone
desk-rooms-state-phones = tylko telefony
desk-rooms-state-connected = połączone
desk-rooms-state-not-joined = nie dołączyło
desk-rooms-state-not-back = jeszcze nie wróciło
desk-rooms-state-quiet = cisza
desk-rooms-state-slow = wolne, { $seconds } s
desk-rooms-lost-ago = utracone, { $age }
desk-rooms-count-connected = połączone: { $count }
desk-rooms-count-phones-only = tylko telefony: { $count }
desk-rooms-count-not-joined = nie dołączyły: { $count }
desk-rooms-count-crowded = za dużo telefonów: { $count }
desk-rooms-tip = { $name }: { $part } z { $count ->
    [one] { $count } osoby
    [few] { $count } osób
    [many] { $count } osób
   *[other] { $count } osób
 }
desk-rooms-crowd = { $phones }, { $people }
desk-rooms-waiting = Oczekiwanie na zebrania …
desk-rooms-no-match = Żadne zebranie nie pasuje. Wyczyść filtr klawiszem Esc.
desk-rooms-none-yet = Żadne zebranie nie jest jeszcze zarejestrowane. Otwierają { $where } i wpisują swój kod.
desk-rooms-none-yet-here = Żadne zebranie nie jest jeszcze zarejestrowane. Otwierają adres tej konferencji i wpisują swój kod.
