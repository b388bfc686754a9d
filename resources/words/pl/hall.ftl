# The screens of the hall, as far as they say other words than pages.
hall-rooms-talking = SALE ROZMAWIAJĄ
hall-rooms-are-talking = Sale rozmawiają
hall-rooms-back = SALE WRÓCIŁY
hall-coming-back = SALE WRACAJĄ · OSTATNIE SŁOWA
hall-phase = SALE ROZMAWIAJĄ · { $phase }, { $place } Z { $count }
hall-phase-kind = { $kind ->
    [settle] Rozgoszczenie
    [read] Czytanie
    [go_round] Runda
    [talk] Rozmowa
    [agree] Uzgadnianie
   *[write] Pisanie
 }
hall-then = Potem: { $phase } · { $back }
hall-speaking-time = CZAS WYPOWIEDZI
hall-time = GODZINA
hall-time-left = POZOSTAŁY CZAS
hall-time-up = Koniec czasu
hall-over-time = Po czasie
hall-come-to-end = Proszę kończyć
hall-waiting = Oczekiwanie na serwer
hall-connecting = Łączenie
hall-nothing-on = Nic się nie dzieje
hall-in-the-hall = Na sali
hall-as-of-ago = Stan sprzed { $age }
hall-live-video = WIDEO NA ŻYWO
hall-back-at = Powrót o { $time }
hall-until = Do { $time }
hall-parties = { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
   *[other] { $count } zebrań
 }
hall-tie = remis
hall-more = i jeszcze { $count }
hall-next-at = Następnie: { $title }, { $moment }
hall-moment = { $time }, { $day }
hall-there = { $time } ({ $zone })
# Where to join.
hall-join = Dołącz
hall-join-code = kodem twojego zebrania
hall-unreachable = Telefony nie mogą jeszcze dołączyć: ten serwer ma adres tylko na własnym komputerze.
# A poll.
hall-badge-open = OTWARTE
hall-ticked = Ile osób zaznaczyło każdą opcję
hall-scale = { $whole } · linia: { $line }
hall-needed = potrzeba { $count }
hall-too-few = Liczby pojawią się, gdy odpowie jeszcze kilka osób
hall-chosen-place = wybrana { $place }
hall-chosen = wybrana
hall-no-answers = Jeszcze bez odpowiedzi
hall-turnout-chamber = Izba: { $part } z { $whole } obecnych · { $share }
hall-turnout = { $part } z { $whole } osób · { $share } · { $parties }
hall-turnout-left-out = { $turnout } · pominięte: { $count }
hall-by-name = { $timing } · imiennie
hall-closes-in = Koniec za { $span }
hall-open-for = Otwarte od { $span }
hall-not-taken = Odpowiedzi jeszcze się nie przyjmuje
hall-not-counted = Nie liczy się
hall-hidden-close = Odpowiedzi zostaną pokazane po zamknięciu głosowania.
hall-hidden-published = Odpowiedzi zostaną pokazane po ogłoszeniu.
hall-points = { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 }
hall-votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
   *[other] { $count } głosów
 }
hall-carried-short = { $carried ->
    [yes] Przyjęto
   *[no] Nie przyjęto
 }: { $votes } z { $base }, potrzeba { $needed }.
hall-no-quorum = { $carried ->
    [yes] Przyjęto
   *[no] Nie przyjęto
 }: nie było kworum { $quorum }.
hall-carried-by = { $carried ->
    [yes] Przyjęto
   *[no] Nie przyjęto
 } { $by ->
    [lot] losem
   *[chair] rozstrzygającym głosem przewodniczącego
 }: po { $votes } z każdej strony.
hall-for = { $votes } za. { $needed }
hall-unit-seq-pav = zaznaczenia, mniej dla zadowolonych
hall-unit-phragmen = obciążenie, jeśli wybrana teraz: wybiera się najmniejsze
hall-unit-shares = cena, jeśli wybrana teraz: wybiera się najmniejszą
# Charts.
hall-middle = Odpowiedź w środku to { $answer }.
hall-middle-half = Odpowiedź w środku to { $answer }. Co najmniej połowa odpowiedzi to { $low }.
hall-middle-between = Odpowiedź w środku to { $answer }. Co najmniej połowa odpowiedzi mieści się od { $low } do { $high }.
hall-mark = { $mark ->
    [lower] jedna czwarta
    [upper] trzy czwarte
   *[median] mediana
 } { $value }
hall-of-all-answers = { $share } wszystkich odpowiedzi
hall-duels-title = Ilu woli wiersz od kolumny
hall-duels-wins = wygrane
hall-round = Runda { $number } z { $of }
hall-round-number = Runda { $number }
hall-lane = { $state ->
    [in] nadal w grze
    [out] odpada
    [not] nie wybrana
   *[exhausted] Bez dalszego wyboru
 }
# The count of an election.
hall-provisional = WSTĘPNIE
hall-standing = { $state ->
    [elected-now] WYBÓR
    [elected] wybór
    [out-now] ODPADA
    [out] odpada
    [guarded] chroniony
   *[doomed] nie może być wybrany
 }
hall-elected-round = RUNDA { $number }
hall-surplus-only = Nadwyżka ponad kwotę ({ $names }).
hall-nobody-elected = Nikt nie został wybrany.
hall-without-choice = { $votes } bez dalszego wyboru
hall-not-shown = niepokazani kandydaci: { $count }
hall-candidates = KANDYDACI
hall-vote-now = GŁOSUJ TERAZ
hall-order-by-lot = Kolejność wylosowano.
hall-voted-by-lot = { $voted } · Kolejność wylosowano
hall-voted-of = Zagłosowało { $part } z { $whole } obecnych
hall-voted = Zagłosowało { $part }
# A decision of the chamber.
hall-decides = IZBA DECYDUJE
hall-carried = PRZYJĘTO
hall-not-carried = NIE PRZYJĘTO
hall-signed-in = OBECNI
hall-have-voted = ZAGŁOSOWALI
hall-of-seats = z { $count ->
    [one] { $count } miejsca
   *[other] { $count } miejsc
 }
hall-of-signed-in = z { $count } obecnych
hall-quorum = kworum { $needed }
hall-quorum-met = jest kworum
hall-quorum-short = brakuje { $count }
hall-named-open = Głosowanie imienne: kto jak głosował, będzie można przeczytać po zamknięciu.
hall-secret-open = Głosowanie tajne: nikt nie widzi wyniku przed zamknięciem.
hall-result-follows = Głosowanie zamknięte. Wynik za chwilę.
hall-votes-not-taken = Głosów jeszcze się nie przyjmuje
hall-sides = { $yes } za + { $no } przeciw
hall-sides-abstained = { $yes } za + { $no } przeciw + { $count } wstrzymujących się
hall-sum = { $sides } = { $votes } · { $signed }
hall-sum-silent = { $sides } = { $votes } · { $silent } obecnych nie głosowało · { $signed }
hall-seats-signed = { $present } z { $count } miejsc obecnych
hall-way = { $number } { $way ->
    [phones] urządzeniem
    [hands] podniesieniem ręki
   *[paper] na papierze
 }
# What rooms, or members at home, answered to the same question. $whose is rooms or members.
hall-beside = { $whose ->
    [rooms] SALE, TO SAMO PYTANIE
   *[members] CZŁONKOWIE, TO SAMO PYTANIE
 }
hall-by-region = „{ $option }” według regionów
hall-by-area = „{ $option }” według obszarów
hall-beside-may = { $people } z { $whole } uprawnionych
hall-beside-in = { $people }, { $parties }
hall-beside-nobody = Nikt w izbie nie głosował za ani przeciw.
hall-beside-same = { $whose ->
    [rooms] Izba i sale skłaniają się ku:
   *[members] Izba i członkowie skłaniają się ku:
 } { $lean }, różnica { $points } punktu (z głosów za i przeciw).
hall-beside-differ = Różnią się: izba skłania się ku: { $ours }, { $whose ->
    [rooms] sale
   *[members] członkowie
 } ku: { $theirs }, różnica { $points } punktu (z głosów za i przeciw).
hall-lean = „{ $option }”
hall-lean-none = żadnej stronie
# What tables say.
hall-against = bez zgody: { $against }
hall-statements = wypowiedzi: { $count }, { $rooms }
hall-marked-goes = odpada
hall-marked-comes = dochodzi
hall-undecided = Jeszcze nie rozstrzygnięto: { $yes } za, { $no } przeciw.
hall-undecided-abstained = Jeszcze nie rozstrzygnięto: { $yes } za, { $no } przeciw, wstrzymało się: { $count }.
hall-points-parts = { $amount } punktu
hall-votes-parts = { $amount } głosu
# Outputs, and what they show, in a few words.
hall-output = { $output ->
    [hall] sala główna
    [rooms] sale
    [phones] telefony
    [members] członkowie
    [overlay] nakładka
   *[stage] scena
 }
hall-scene = { $scene ->
    [nothing] nic
    [video] wideo
    [poll] głosowanie
    [result] wynik głosowania
    [map] mapa
    [lottery] losowanie
    [rehearsal] próba losowania
    [timer] stoper
    [breakout] praca w grupach
    [speaker] mówca
    [motion] wniosek
    [message] wiadomość
    [holding] plansza oczekiwania
    [statements] wypowiedzi
   *[survey] ankieta
 }
hall-scene-titled = { $scene }: { $title }
# $poll is poll, result or map, of the chamber or of all.
hall-scene-poll = { $poll ->
    [poll-chamber] głosowanie izby
    [result-chamber] wynik głosowania izby
    [map-chamber] mapa głosowania izby
    [result] wynik głosowania
    [map] mapa głosowania
   *[poll] głosowanie
 } { $number }: { $title }
hall-scene-further = { $scene } ({ $count }. losowanie)
# The window of a display.
hall-window = Ekran konferencji: { $output }
hall-screen = ekran { $number }
hall-no-screen = Nie ma ekranu { $screen }. W --screen należy podać jeden z tych: { $screens }.
