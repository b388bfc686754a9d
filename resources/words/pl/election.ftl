# Elections: who stands, what a member can do, the count.
election-title = Wybory
election-all = Wszystkie wybory
election-all-part =
    .aria-label = Wszystkie wybory
election-stage-open = Przyjmowane są kandydatury
election-stage-closed = Kandydaci są ustaleni
election-stage-put = Poddane pod głosowanie
election-stage-elected = Wybrano
election-stage-cancelled = Odwołane
election-none = Jak dotąd nie zarządzono żadnych wyborów. Wróć, gdy zostaną zarządzone.
election-seat-count = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
   *[other] { $count } miejsc
 }
election-seats = Miejsca: { $count }. Sposób liczenia: { $rule }.
election-seats-of = Miejsca ({ $area }): { $count }. Sposób liczenia: { $rule }.
election-open = Przyjmowane są kandydatury.
election-open-until = Kandydatury są przyjmowane do: { $moment }.
election-moment = { $day }, { $time }
election-signatures = Potrzebne podpisy: { $count }.
election-closed = Zgłaszanie kandydatur zakończono.
election-put = Jest poddane pod głosowanie.
election-barred-other = Biorą tu udział tylko członkowie z: { $area }, a twoje miejsce należy do: { $own }. Jeśli to błąd, zapytaj przy stole.
election-barred-none = Biorą tu udział tylko członkowie z: { $area }, a twoje miejsce nie ma obszaru. Jeśli to błąd, zapytaj przy stole.
election-stands = Kandyduje.
election-signed = Podpisy: { $signed } z { $count }, { $accepted ->
    [yes] zgoda jest
   *[no] zgody jeszcze nie ma
 }
election-accepted = { $accepted ->
    [yes] zgoda jest
   *[no] zgody jeszcze nie ma
 }
election-of-groups = { $name } ({ $groups })
# What a member does at the seat.
election-sign = Podpisz
election-offer = Proponujemy ci wolne miejsce: { $office }.
election-take = Przyjmij
election-decline = Odmów
election-decline-again = Naciśnij ponownie: zapytamy kogoś innego
election-you-stand = Kandydujesz w tych wyborach.
election-you-nominated = Zgłoszono twoją kandydaturę. Chcesz kandydować?
election-accept = Zgadzam się
election-withdraw = Wycofaj się
election-withdraw-again = Naciśnij ponownie: już nie kandydujesz
election-name = Nazwisko, jak na karcie
    .aria-label = Nazwisko, jakie ma być na karcie do głosowania
election-their-seat = Miejsce, jeśli jest
    .aria-label = Miejsce tej osoby, jeśli je ma
election-belongs = Należy do: { $group }
election-stand-myself = Kandyduję
election-propose-other = Zgłoś kogoś innego
election-statement = Co mówisz głosującym
election-statement-save = Zapisz, co mówię
election-photo = Zdjęcie, PNG lub JPEG, najwyżej 512 KB
election-photo-in = Zdjęcie zapisano.
# The page for everybody.
election-for-area = tylko: { $area }
election-guarantee = { $group }: co najmniej { $least } z { $count ->
    [one] { $count } miejsca
   *[other] { $count } miejsc
 }
election-nobody-holds = Nikt nie sprawuje funkcji.
election-hold = Funkcję sprawują: { $names }.
election-empty = Miejsca, które pozostają puste: { $count }.
election-part-count = Liczenie głosów
election-part-people = Kandydaci
election-part-check = Jak to sprawdzić
election-round-before = Poprzednia runda
election-round-next = Następna runda
election-not-over = Liczenie się nie skończyło: nic nie jest ostateczne.
election-quota = Kwota { $quota }
election-ballots = ważne karty: { $count }
election-status-elected = { $votes } · wybór
election-status-out = { $votes } · odpada
election-drawn-order = W kolejności z karty, wylosowanej przez „{ $value }”.
election-nobody-yet = Jak dotąd nikogo nie zgłoszono.
election-check = Każda karta jest w rejestrze bez nazwiska, a policzyły je dwa programy bez wspólnego kodu. Drugi to plik, który wymaga tylko Pythona: każdy może go wziąć wraz z rejestrem i policzyć jeszcze raz.
election-counter = Policzono po raz drugi: { $counter }.
election-own-ballot = Czy jest w nim moja karta?
# What a round of the count did.
election-round-excluded = Odpadają: { $names }.
election-round-excluded-to = Odpadają: { $names }. Ich głosy: { $where }.
election-round-surplus = Nadwyżka ponad kwotę ({ $names }): { $where }.
election-round-elected = Wybrano: { $names }.
election-round-no-quota = Nikt nie ma jeszcze kwoty.
election-round-nobody = Nikt nie został jeszcze wybrany.
election-went = { $votes } – { $name }
election-went-others = { $votes } – inni ({ $count })
election-went-nobody = { $votes } – nikt
election-guarded = Ze względu na gwarancję nie może już odpaść: { $names }.
election-doomed = Ze względu na gwarancję nie może już zostać wybrany: { $names }.
election-guarded-and-doomed = Ze względu na gwarancję nie może już odpaść: { $names }. Nie może już zostać wybrany: { $others }.
election-kept = { $guarantee }: spełnione samymi głosami.
election-instead = { $guarantee }: { $names } zamiast: { $others }.
election-refused-withdrawn = { $name }: rezygnacja.
election-refused-training = { $name } potrzebuje szkolenia „{ $training }”: pulpit odnotowuje, kto je ma.
election-refused-accepted = { $name }: brak zgody. Wyraża się ją z miejsca albo na papierze przy pulpicie.
election-refused-signatures = { $name } ma { $there } z { $needed } podpisów: muszą podpisać inni.
election-refused-anew = Miejsce { $seat } ma teraz inny członek: { $name } wymaga ponownego zgłoszenia.
election-refused-area = Kandydują tu tylko osoby z { $area }, a { $name } jest z { $other }: niech pulpit poprawi obszar albo zgłoś tam.
election-refused-no-area = Kandydują tu tylko osoby z { $area }, a obszar nie jest znany ({ $name }): niech pulpit go poprawi albo zgłoś gdzie indziej.
election-refused-holds = { $name } już pełni ten urząd: na wolne miejsca zgłoś kogoś innego.
