# What tables say: read, starred, put together, taken off, and made into a poll.
desk-statements-show = Pokaż, co mówią stoliki
desk-statements-ask-words = Telefony i prowadzący wszystkich sal od razu mają formularz. Proszę w kilku słowach powiedzieć, o co chodzi.
desk-statements-kinds-usual = Propozycja, Obawa, Pytanie
desk-statements-ask = Poproś sale o wypowiedzi
desk-statements-ask-done = Poproś
desk-statements-at-tables = Przy stolikach
desk-statements-moderated = Prowadzący najpierw czyta każdą
desk-statements-board-passed = wszystkie przepuszczone
desk-statements-board-starred = te z gwiazdką
desk-statements-kinds = Rodzaje
desk-statements-most = Sala wysyła najwyżej
desk-statements-board = Ekrany pokazują
desk-statements-close-in = Zamknij wypowiedzi za { $seconds } s
desk-statements-draft = Ułóż następne pytanie z tego, co ma gwiazdkę
desk-statements-selected = { $act }: wybrana wypowiedź
desk-statements-no-undo = Nie ma już czego cofnąć.
desk-statements-no-alike = Żadna inna wypowiedź nie jest podobna.
desk-statements-star-first = Proszę oznaczyć gwiazdką to, o co zapytać, albo wybrać wypowiedź.
desk-statements-we-do-not = Nie zgadzamy się
desk-statements-empty = Nikogo nie poproszono o wypowiedzi. Po naciśnięciu „Poproś …” telefony i prowadzący mają formularz, a to, co przepuszczą sale, trafia tutaj.
desk-statements-no-link = Brak połączenia z serwerem: ten pulpit nie słyszy, co mówią stoliki.
desk-statements-none-left = Nic tu nie zostało. „Wszystkie” pokazuje to, co załatwiono.
desk-statements-none-passed = Żadna wypowiedź nie wyszła jeszcze ze swojej sali.
desk-statements-party = Zebranie { $number }
desk-statements-table = stolik { $number }
desk-statements-with = u: { $login }
desk-statements-off = zdjęta: { $reason }
desk-statements-same-words = te same słowa
desk-statements-share-words = { $share } słów
desk-statements-summary = { $count ->
    [one] { $count } wypowiedź
    [few] { $count } wypowiedzi
   *[other] { $count } wypowiedzi
 }, { $rooms }, nieprzeczytane: { $unread }
desk-statements-waiting = { $count ->
    [one] { $count } czeka w swojej sali
    [few] { $count } czekają w swoich salach
   *[other] { $count } czeka w swoich salach
 }.
desk-statements-takes = „{ $title }” przyjmuje wypowiedzi.
desk-statements-takes-for = „{ $title }” przyjmuje wypowiedzi jeszcze przez { $left }.
desk-statements-is-closed = „{ $title }” jest zamknięte.
desk-statements-reason-other = Nie na temat pytania
desk-statements-reason-person = Nazywa lub opisuje osobę
desk-statements-reason-insult = Obraża kogoś
desk-statements-reason-unread = Nie zawiera nic czytelnego
desk-statements-star = Gwiazdka
desk-statements-merge = Połącz
desk-statements-take-off = Zdejmij
desk-statements-undo = Cofnij
desk-statements-why-closed = Teraz nie przyjmuje się wypowiedzi.
desk-statements-select = Najpierw trzeba wybrać wypowiedź.
desk-statements-why-off = Zdjęto ją. O przywraca ją.
desk-statements-unread = Nieprzeczytane
desk-statements-all = Wszystkie
desk-statements-starred = Z gwiazdką
desk-statements-taken-off = Zdjęte
desk-statements-ask-button = Poproś …
desk-statements-question-button = Pytanie …
desk-statements-list = Co mówią stoliki
desk-statements-alike-list = Wypowiedzi podobne do wybranej
desk-statements-alike-head = Podobne: M wkłada zaznaczone pod wybraną
desk-statements-all-kinds = Wszystkie rodzaje
desk-statements-all-regions = Wszystkie regiony
desk-statements-show-name = Pokaż
desk-statements-region = Region
desk-statements-off-reason = Powód zdjęcia
desk-statements-spoken-star = z gwiazdką
