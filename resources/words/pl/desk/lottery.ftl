# The lottery: its steps from the files to the reveal.
desk-lottery-file-of = { $kind ->
    [people] Plik osób
    [quotas] Plik kwot
    [elected] Plik członków wybranych
    [staying] Plik osób, które zostają
   *[exclude] Plik osób wyłączonych z losowania
 }
desk-lottery-tables = Tabele
desk-lottery-unreadable = Nie można odczytać: { $reason }.
desk-lottery-not-all-arrived = Nie wszystko dotarło. Wyślij ponownie.
desk-lottery-not-taken = Serwer nie przyjął pliku ({ $status }). Wyślij ponownie.
desk-lottery-not-sent = Nie wysłano: { $reason }. Wyślij ponownie.
desk-lottery-void-ask = Unieważnić to losowanie?
desk-lottery-void-explained = „{ $title }” nie będzie się liczyć. Pokażą to wszystkie ekrany i zapis, wraz z powodem.
# Digits, as two people enter them.
desk-lottery-another-login = Inne konto
desk-lottery-entered-hidden = wpisano; wartość pozostaje ukryta
desk-lottery-waits-for-another = Czeka na inne konto, przy pulpicie z własnym hasłem: conference password FOLDER --name NAME
desk-lottery-beacon = Wartość losowa
# $form is that of a number in a row.
desk-lottery-place = { $count }. cyfra
desk-lottery-one-digit = Jedna cyfra, od 0 do 9.
desk-lottery-type-beacon = Wklej lub wpisz publiczną wartość losową, dokładnie jak opublikowano.
desk-lottery-at-most-one-line = Najwyżej { $count } znaków w jednym wierszu.
desk-lottery-publish-first = Najpierw opublikuj zobowiązanie.
desk-lottery-enters-now = wpisuje teraz
desk-lottery-enters-again = wpisuje ponownie, w miejsce poprzedniego wpisu
desk-lottery-enters-for-other = wpisuje jeszcze raz, za drugą osobę
desk-lottery-may-enter = może to zrobić; na próbie wystarczy jedna osoba
desk-lottery-enters-unseen = też wpisuje, bez podglądu
desk-lottery-only-while-live = Cyfry przyjmuje tylko na żywo.
desk-lottery-every-value-agreed = Wszystkie wartości są zgodne.
desk-lottery-scene-is-off = Jego sceny nie ma na ekranach. Najpierw ją przywróć.
desk-lottery-no-login = Ten pulpit nie ma jeszcze konta.
desk-lottery-all-agreed = Wszystkie wartości są zgodne.
desk-lottery-live-first = Najpierw wejdź na żywo albo zrób próbę.
# $form is beacon, or that of a number in a row.
desk-lottery-enter = { $login }: wpisz { $form ->
    [beacon] wartość losową
   *[other] { $count }. cyfrę
 }
desk-lottery-enter-again = { $login }: wpisz ponownie { $form ->
    [beacon] wartość losową
   *[other] { $count }. cyfrę
 }, w miejsce poprzedniego wpisu
desk-lottery-enter-more = { $login }: wpisz jeszcze raz { $form ->
    [beacon] wartość losową
   *[other] { $count }. cyfrę
 }, jako druga osoba
desk-lottery-enter-other = Inne konto: wpisz { $form ->
    [beacon] wartość losową
   *[other] { $count }. cyfrę
 } przy innym pulpicie
desk-lottery-committed-source = Ustalone źródło: { $source }
desk-lottery-differ = DWIE RÓŻNE { $what ->
    [beacon] WARTOŚCI LOSOWE
   *[digit] CYFRY
 }. Żadna się nie liczy. Obie osoby sprawdzają jeszcze raz i wpisują od nowa.
desk-lottery-differ-times = DWIE RÓŻNE { $what ->
    [beacon] WARTOŚCI LOSOWE
   *[digit] CYFRY
 }, już { $count } razy. Żadna się nie liczy. Obie osoby sprawdzają jeszcze raz i wpisują od nowa.
# The commitment and its figures.
desk-lottery-deviation-tip = Największa różnica między rzeczywistą a uczciwą szansą jednej osoby.
desk-lottery-gini-tip = 0: ta sama szansa dla wszystkich; 1: jedna osoba ma wszystko.
desk-lottery-publish = Opublikuj kwoty i zobowiązanie
desk-lottery-publish-armed = Naciśnij ponownie: publikacja na zawsze
desk-lottery-of-fair-chance = { $share } uczciwej szansy
desk-lottery-none = brak
desk-lottery-nobody = nikt
desk-lottery-of-types = { $people } ({ $count ->
    [one] { $count } typ
    [few] { $count } typy
    [many] { $count } typów
   *[other] { $count } typu
 })
desk-lottery-entries = { $kind ->
    [panels] panele
   *[compositions] składy
 }: { $count }
desk-lottery-seats = Miejsca
desk-lottery-people = Osoby
desk-lottery-list = Lista
desk-lottery-deviation = Największe odchylenie
desk-lottery-least-fair = Najmniejsza szansa, uczciwa
desk-lottery-greatest-fair = Największa szansa, uczciwa
desk-lottery-gini-fair = Gini, uczciwy
desk-lottery-without-chance = Bez szans
desk-lottery-least-realised = Najmniejsza szansa, faktyczna
desk-lottery-greatest-realised = Największa szansa, faktyczna
desk-lottery-gini-realised = Gini, faktyczny
desk-lottery-chance = { $share }, 1 na { $times }
desk-lottery-held = Już zajęte: { $count }.
desk-lottery-is-committed = Ustalone i w zapisie. Odtąd niczego nie można zmienić.
desk-lottery-committed-already = Już ustalone.
desk-lottery-computing-already = Trwają już inne obliczenia.
desk-lottery-check-first = Najpierw sprawdź pliki.
desk-lottery-check-once-more = Sprawdź jeszcze raz: ustawienia tego pulpitu nie są tymi z ostatniego sprawdzenia.
desk-lottery-preparing = Trwa obliczanie uczciwych szans, listy numerowanej i pseudonimów.
desk-lottery-it-failed = Nie powiodło się. Spróbuj ponownie.
desk-lottery-nothing-published = Anulowano: niczego nie opublikowano.
desk-lottery-everybody-will-see = Wszyscy zobaczą kwoty, regułę i zobowiązanie; potem nie można ich zmienić.
desk-lottery-no-beacon = brak: decydują same cyfry
desk-lottery-sha-tip = SHA-256 wszystkiego poniżej.
desk-lottery-pool-root = Pula, korzeń Merkle'a
desk-lottery-quotas = Kwoty
desk-lottery-numbered-list = Lista numerowana
desk-lottery-digits-from = Cyfry z
desk-lottery-beacon-from = Wartość losowa z
desk-lottery-program = Program
# Whoever controls the digits chooses the panel: said wherever no beacon is named.
desk-lottery-known-beforehand = Lista ma składy, a nie ustalono wartości losowej. Bez publicznej wartości losowej ten, kto panuje nad cyframi, wybiera panel: z pliku osób można obliczyć, kogo wskazałaby każda liczba.
desk-lottery-without-beacon = Bez publicznej wartości losowej ten, kto panuje nad cyframi, wybiera panel.
desk-lottery-some-certain = Niektóre osoby zostaną wylosowane na pewno; zapobiegłby temu limit albo GoldiLocks.
desk-lottery-in-no-entry = W żadnej pozycji listy, mimo uczciwej szansy: { $people }.
# What was drawn.
desk-lottery-number-of = { $kind ->
    [panels] Numer panelu
   *[compositions] Numer składu
 }
desk-lottery-drawn = Wylosowano
desk-lottery-nobody-rehearsal = nikogo: to próba
desk-lottery-digest = Skrót
desk-lottery-digest-tip = Z zobowiązania, wartości i panelu.
# What is being computed, and where it stands.
desk-lottery-job = { $state ->
    [checking] Sprawdzanie
    [preparing] Przygotowanie zobowiązania
   *[drawing] Losowanie
 }
desk-lottery-job-phase = { $job }: { $phase }
desk-lottery-job-of = { $job }, { $done } z { $total }
desk-lottery-job-done = { $job }, { $done }
desk-lottery-job-runs = { $job } …
desk-lottery-sent = Wysłano; oczekiwanie na odpowiedź.
desk-lottery-badge = { $stage ->
    [preparing] PRZYGOTOWANIE
    [rehearsal] PRÓBA
    [void] NIEWAŻNE
    [ended] ZAKOŃCZONE
    [live] NA ŻYWO
    [drawn] WYLOSOWANO
    [revealed] UJAWNIONO
   *[committed] USTALONE
 }
desk-lottery-people-in-file = Osoby w pliku
desk-lottery-may-be-drawn = Mogą być wylosowane
desk-lottery-types = Typy osób
# What is told outside: the line above the panels, and alerts.
desk-lottery-mark-draw = { $count }. LOSOWANIE
desk-lottery-mark-rehearsal = PRÓBA LOSOWANIA
desk-lottery-mark-live = LOSOWANIE NA ŻYWO
desk-lottery-alert = Losowanie { $lottery }: { $said }
desk-lottery-not-computed = Nie udało się obliczyć.
desk-lottery-alert-committed = „{ $title }” jest ustalone: { $figure } …
desk-lottery-alert-disagree = Dwie osoby nie są zgodne co do { $count }. wartości „{ $title }”. Obie wpisują ją od nowa.
desk-lottery-alert-further = { $count }. losowanie „{ $title }” z jednego zobowiązania: { $reason }
desk-lottery-alert-rehearsed = Trwa próba: „{ $title }”.
desk-lottery-alert-live = „{ $title }” jest na żywo.
desk-lottery-alert-drawn = „{ $title }”: wylosowano. Na razie widzą to tylko pulpity: ujawnij.
desk-lottery-alert-void = „{ $title }” jest nieważne: { $reason }
desk-lottery-do-not-agree = dwie osoby nie są zgodne
desk-lottery-being-drawn = trwa losowanie
desk-lottery-awaited = oczekiwanie: { $form ->
    [beacon] wartość losowa
   *[other] { $count }. cyfra
 }
desk-lottery-awaited-entered = oczekiwanie: { $form ->
    [beacon] wartość losowa
   *[other] { $count }. cyfra
 }, wpis jest od: { $login }
desk-lottery-void-because = nieważne: { $reason }
desk-lottery-stage = { $stage ->
    [committed] ustalone
    [drawn] wylosowane
   *[revealed] ujawnione
 }
# Files, settings and the check.
desk-lottery-held-file = { $kind ->
    [elected] Członkowie wybrani
    [staying] Zostają
   *[exclude] Wyłączeni z losowania
 }
desk-lottery-held-hint = { $kind ->
    [elected] Ich cechy: liczą się do kwot.
    [staying] Identyfikatory osób, które zachowują miejsca.
   *[exclude] Identyfikatory osób, których tym razem nie wolno losować.
 }
desk-lottery-people-hint = Jedna osoba w wierszu, kolumna dla każdej cechy.
desk-lottery-people-not-needed = niepotrzebny: losuje się z rejestru
desk-lottery-people-or-register = Plik albo, zależnie od ustawień, osoby z rejestru.
desk-lottery-quotas-hint = feature,value,min,max: jedna grupa w wierszu.
desk-lottery-cannot-change = Tego, co ustalono, nie można zmienić.
desk-lottery-faults-all = { $faults }, wszystkie naraz
desk-lottery-faults-first = { $faults }, wszystkie naraz; wypisano pierwsze { $count }
desk-lottery-whole-file = cały plik
desk-lottery-bytes = { $count } B
desk-lottery-no-number-fits = żadna liczba miejsc nie spełnia wszystkich kwot
desk-lottery-quotas-allow = kwoty pozwalają na { $count }
desk-lottery-quotas-allow-range = kwoty pozwalają na od { $low } do { $high }
desk-lottery-being-read = Trwa odczyt plików.
desk-lottery-not-chosen = jeszcze nie wybrano
desk-lottery-on-server = jest na serwerze
desk-lottery-on-server-sized = na serwerze, { $size }
desk-lottery-choose-another = Wybierz inny …
desk-lottery-choose = Wybierz plik …
desk-lottery-upload-cancelled = anulowano; nic z tego się nie liczy
desk-lottery-sending = wysyłanie { $sent } z { $size }
desk-lottery-still-sent = Plik jest jeszcze wysyłany.
desk-lottery-send-first = Najpierw wyślij pliki.
desk-lottery-check-again = Sprawdź ponownie
desk-lottery-check = Sprawdź pliki
desk-lottery-choose-first = { $lacks ->
    [people] Najpierw wybierz plik osób.
    [quotas] Najpierw wybierz plik kwot.
   *[both] Najpierw wybierz pliki osób i kwot.
 }
desk-lottery-checked-committed = Pliki sprawdzono; losowanie jest ustalone.
desk-lottery-not-checked = Jeszcze nie sprawdzono.
desk-lottery-being-checked = Trwa sprawdzanie …
desk-lottery-nothing-changed = Anulowano. Niczego nie zmieniono.
desk-lottery-no-panel = Żaden panel nie spełni tych kwot. Zmień je zgodnie z radą albo inne i wyślij plik od nowa.
desk-lottery-files-have-faults = Pliki mają błędy. Popraw je, wyślij od nowa i sprawdź ponownie.
desk-lottery-check-failed = Sprawdzenie się nie powiodło. Spróbuj ponownie.
desk-lottery-files-sound = Pliki są poprawne i panel jest możliwy.
# The steps.
desk-lottery-step = { $step ->
    [import] Import
    [settings] Ustawienia
    [check] Sprawdź
    [publish] Opublikuj
    [rehearse] Próba
    [live] Na żywo
    [digits] Cyfry
    [reveal] Ujawnij
   *[end] Koniec
 }
desk-lottery-prepare-new = Przygotuj nowe losowanie
desk-lottery-new = Nowe losowanie
desk-lottery-alarm-void = NIEWAŻNE: { $reason }
desk-lottery-alarm-further = { $count }. LOSOWANIE z jednego zobowiązania: { $reason }
desk-lottery-not-committed = { $title }, nieustalone
desk-lottery-is-new = { $title }, nowe
desk-lottery-not-possible = niemożliwe
desk-lottery-on-hall-display = na ekranie sali
desk-lottery-draw = { $count }. losowanie
desk-lottery-heading = { $step ->
    [import] Osoby i kwoty
    [settings] Co będzie losowane
    [check] Czy pliki są poprawne, a panel możliwy?
    [publish] Opublikuj kwoty i zobowiązanie
    [rehearse] Próba ceremonii
    [live] Wejście na żywo
    [digits] Cyfry
    [digits-beacon] Cyfry i wartość losowa
    [reveal] Panel a jego kwoty
   *[end] Po ujawnieniu
 }
# What to do next.
desk-lottery-next-wait = Poczekaj na połączenie: bez niego nic nie można zrobić.
desk-lottery-next-files-register = Wybierz pliki osób i kwot albo kwoty, a potem rejestr.
desk-lottery-next-files = Wybierz plik osób i plik kwot.
desk-lottery-next-settings = Podaj liczbę miejsc i sposób losowania, potem sprawdź pliki.
desk-lottery-next-checking = Trwa sprawdzanie plików; poczekaj albo anuluj.
desk-lottery-next-check-again = Sprawdź ponownie albo najpierw zmień ustawienia lub pliki.
desk-lottery-next-mend = Popraw to, co na liście, i wyślij plik od nowa albo zmień ustawienia.
desk-lottery-next-preparing = Trwa obliczanie zobowiązania; poczekaj albo anuluj.
desk-lottery-next-publish = Panel jest możliwy. Opublikuj kwoty i zobowiązanie.
desk-lottery-next-rehearse = Zrób raz próbę ceremonii albo wejdź na żywo.
desk-lottery-next-put-back = Scenę zdjęto. Przywróć ją na ekrany, by kontynuować.
desk-lottery-next-live = Wejdź na żywo, gdy sala będzie gotowa.
desk-lottery-next-look-again = Niech obie osoby spojrzą jeszcze raz, bez słowa; potem każda wpisuje od nowa.
desk-lottery-next-digits = Dwa konta wpisują to, co widzą, bez podglądu. Cyfra pada, gdy się zgadzają.
desk-lottery-next-working = Trwa obliczanie panelu; to kwestia sekund.
desk-lottery-next-reveal = { $whom ->
    [hall] Obejrzyj skład, potem ujawnij go na sali, jako próbę.
   *[everybody] Obejrzyj skład, potem ujawnij go wszystkim.
 }
desk-lottery-next-take-off = Zdejmij scenę, gdy sala ją obejrzy.
desk-lottery-next-appearing = Pojawiają się miejsca. Potem zdejmij scenę.
desk-lottery-next-end-rehearsal = Zakończ próbę; potem wejdź na żywo naprawdę.
desk-lottery-next-void = Jest nieważne. Losuj jeszcze raz z podaniem powodu albo przygotuj inne losowanie.
desk-lottery-next-done = Gotowe. Rezerwowych i zastępców losuje się z opublikowanych plików.
# The settings.
desk-lottery-objective = { $objective ->
    [leximin] Leximin: kolejno jak największe najmniejsze szanse
    [maximin] Maximin: jak największa najmniejsza szansa
    [nash] Dobrobyt Nasha: jak największy iloczyn wszystkich szans
    [goldilocks] GoldiLocks: szanse ani bardzo małe, ani bardzo duże
   *[random] Proste losowanie warstwowe: do porównania, niczego nie obiecuje
 }
desk-lottery-digits-source = trzy cyfry, losowane na scenie po kolei
desk-lottery-default-title = Izba
desk-lottery-give-title = Nadaj tytuł: widać go na każdym ekranie.
desk-lottery-title-long = Tytuł ma ponad { $count } znaków.
desk-lottery-say-seats = Podaj, ile jest wszystkich miejsc.
desk-lottery-cap-wrong = Limit to szansa: powyżej 0 i do 100%.
desk-lottery-say-source = Podaj, skąd pochodzą cyfry: to część zobowiązania.
desk-lottery-source-long = Skąd pochodzą cyfry i wartość losowa: najwyżej { $count } znaków.
desk-lottery-limit-wrong = Limit czasu to najwyżej jeden dzień.
desk-lottery-no-column = Plik osób nie ma kolumny { $names }.
desk-lottery-quoted = „{ $name }”
desk-lottery-advice-unknown = Jeśli pula jest za duża na listę wymieniającą wszystkich, cyfry wybierają tylko miejsca dla każdego typu, a kolejność osób musi ustalić publiczna wartość losowa.
desk-lottery-advice-panels = Pula: { $people }. Wszystkich można wymienić w numerowanych panelach (jest ich { $entries }): cyfry wybierają jeden, a wartość losowa kolejność rezerwowych.
desk-lottery-advice-panels-none = Pula: { $people }. Wszystkich można wymienić w numerowanych panelach (jest ich { $entries }). Bez publicznej wartości losowej ten, kto panuje nad cyframi, wybiera panel i kolejność rezerwowych.
desk-lottery-advice-compositions = Pula: { $people }. Lista ma składy: cyfry wybierają miejsca dla każdego typu, a wartość losowa kolejność osób w nim.
desk-lottery-advice-compositions-none = Pula: { $people }. Panele (jest ich { $entries }) nie wymienią wszystkich: lista ma składy. Podaj wartość losową. Bez publicznej wartości losowej ten, kto panuje nad cyframi, wybiera panel: z pliku osób można z góry obliczyć, kogo wskazałaby każda liczba.
# On stage: rehearse, go live, reveal, end.
desk-lottery-appear = { $over ->
    [s30] Miejsca pojawią się w 30 sekund
    [s60] Miejsca pojawią się w 1 minutę
    [s120] Miejsca pojawią się w 2 minuty
    [s10] Miejsca pojawią się w 10 sekund
   *[s0] Miejsca pojawią się naraz
 }
desk-lottery-being-rehearsed = Trwa próba.
desk-lottery-rehearsal-only-before = Próba jest możliwa tylko przed pierwszym prawdziwym losowaniem.
desk-lottery-rehearsal-means = Wszystko tak, jak będzie: dwie osoby wpisują cyfry, pojawia się izba. Ekran sali pokazuje w poprzek obrazu PRÓBA; zebrania i telefony nic z tego nie widzą.
desk-lottery-rehearsal-nobody = Nikt nie zostaje wylosowany. Po zakończeniu cyfry są zapominane.
desk-lottery-rehearse = Zrób próbę
desk-lottery-rehearse-armed = Naciśnij ponownie: PRÓBA na ekranie sali
desk-lottery-end-rehearsal-first = Najpierw zakończ próbę.
desk-lottery-is-live = Jest na żywo.
desk-lottery-void-before-draw = To zobowiązanie unieważniono przed losowaniem. Przygotuj inne losowanie.
desk-lottery-end-scene-first = Najpierw zakończ scenę tego losowania.
desk-lottery-would-be-further = Byłoby to { $count }. losowanie z jednego zobowiązania. Liczy się jedno: wszystkie ekrany, zapis i audyt pokażą, że było inne, oraz podany powód.
desk-lottery-screens-armed = Naciśnij ponownie: na wszystkich ekranach
desk-lottery-go-live = Wejdź na żywo
desk-lottery-put-back = Przywróć scenę na ekrany
desk-lottery-go-live-further = Wejdź na żywo z { $count }. losowaniem
desk-lottery-live-means = Scena trafia do sali, zebrań i na wszystkie telefony: czym jest losowanie, potem cyfry w miarę losowania.
desk-lottery-live-no-return = Od pierwszej cyfry niczego nie można cofnąć, tylko unieważnić z podaniem powodu.
desk-lottery-is-revealed = Już ujawnione.
desk-lottery-nothing-drawn-yet = Nic jeszcze nie wylosowano.
desk-lottery-reveal = Ujawnij
desk-lottery-reveal-armed = Naciśnij ponownie: zobaczą wszyscy
desk-lottery-scene-not-on = Jego scena nie jest pokazywana.
desk-lottery-no-draw-yet = Jeszcze nie było losowania.
desk-lottery-end-rehearsal = Zakończ próbę
desk-lottery-take-off = Zdejmij scenę
desk-lottery-forgotten-armed = Naciśnij ponownie: zostanie zapomniana
desk-lottery-off-armed = Naciśnij ponownie: ekrany idą dalej
desk-lottery-draw-more = Losuj jeszcze raz …
desk-lottery-show-again = Pokaż wynik ponownie
desk-lottery-is-void = Jest nieważne.
desk-lottery-declare-void = Unieważnij …
desk-lottery-other-is-on = „{ $title }” jest jeszcze na ekranach. Najpierw je zakończ.
desk-lottery-digits-first = Najpierw cyfry.
desk-lottery-draw-not-computed = Nie udało się obliczyć losowania.
desk-lottery-drawing = Losowanie …
desk-lottery-digits-complete = Cyfry są kompletne; trwa obliczanie panelu.
desk-lottery-outside-quota = Poza kwotą: { $names }. Nie ujawniać.
desk-lottery-quotas-met-desks = Każda kwota jest spełniona. Na razie widzą to tylko pulpity.
desk-lottery-quotas-met = Każda kwota jest spełniona.
desk-lottery-nothing-drawn = Nic nie wylosowano.
desk-lottery-declared-void = Unieważniono: { $reason }
desk-lottery-under-way = Trwa. Zakończenie teraz zdejmie scenę.
desk-lottery-nothing-revealed = Nic jeszcze nie ujawniono.
desk-lottery-seats-to-go = { $done } z { $count ->
    [one] { $count } miejsca
    [few] { $count } miejsc
    [many] { $count } miejsc
   *[other] { $count } miejsca
 }, pozostało { $left }
desk-lottery-appearing = Izba pojawia się miejsce po miejscu.
desk-lottery-scene-over = Scena dobiegła końca. Wynik jest w zapisie.
desk-lottery-rehearsal-over = Próba przebiegła do końca. Zakończ ją, gdy wszyscy obejrzą.
desk-lottery-all-shown = Widać wszystkie miejsca. Ludzie szukają własnego kodu.
# The workspace.
desk-lottery-which = Które losowanie
desk-lottery-steps = Kroki ceremonii
desk-lottery-step-spoken = { $number } { $title }: { $state ->
    [done] gotowe
    [now] teraz
   *[later] później
 }
desk-lottery-values = Uzgodnione wartości
desk-lottery-value-spoken = { $label }: { $value }
desk-lottery-value-not-yet = { $label }: jeszcze nie
desk-lottery-enter-anew = Wpisz ponownie
desk-lottery-the-digit = Cyfra
desk-lottery-this-desk = TEN PULPIT
desk-lottery-other-desk = DRUGI PULPIT
desk-lottery-beacon-placeholder = Publiczna wartość losowa, dokładnie jak opublikowano
desk-lottery-the-beacon = Publiczna wartość losowa
desk-lottery-enter-button = Wpisz
desk-lottery-enter-as = Wpisz jako { $login }    ⏎
desk-lottery-key-digit = Cyfra { $digit }
desk-lottery-fault-file = Plik
desk-lottery-fault-row = Wiersz
desk-lottery-fault-column = Kolumna
desk-lottery-fault-reason = Co jest nie tak
desk-lottery-faults = Błędy
desk-lottery-held-only = Tylko gdy miejsca są zajęte albo osoby pominięte
desk-lottery-remove = Usuń
desk-lottery-remove-file = { $label }: usuń plik
desk-lottery-named-button = { $label }: { $button }
desk-lottery-title-placeholder = Tytuł widoczny na każdym ekranie
desk-lottery-files-stay = Pliki pozostają na komputerze serwera. Publikuje się tylko liczby, kwoty i pseudonimy.
desk-lottery-to-settings = Przejdź do ustawień
desk-lottery-how-read = JAK ODCZYTANO PLIKI
desk-lottery-why-no-panel = DLACZEGO PANEL JEST NIEMOŻLIWY
desk-lottery-smallest-change = NAJMNIEJSZA ZMIANA, KTÓRA GO UMOŻLIWI
desk-lottery-no-register = Ta konferencja nie ma rejestru: conference register import FOLDER people.csv
desk-lottery-how-many = ile?
desk-lottery-those-of-file = Osoby z pliku
desk-lottery-those-of-register = Osoby z rejestru konferencji
desk-lottery-who-may = Kogo można losować
desk-lottery-no-households = brak: można wylosować wszystkich spod jednego adresu
desk-lottery-no-training = brak: można wylosować każdego
desk-lottery-no-beacon-placeholder = brak: kto panuje nad cyframi, wybiera panel
desk-lottery-no-limit = brak
desk-lottery-seconds-suffix = {" "}s
desk-lottery-cap-note = największa szansa kogokolwiek; 100 % to brak limitu
desk-lottery-limit-note = potem brana jest najlepsza dotąd odpowiedź, z jej odległością od optimum
desk-lottery-propose = Zaproponuj
desk-lottery-form-seats = Miejsca razem
desk-lottery-form-chances = Szanse według
desk-lottery-form-weight = Waga najmniejszej
desk-lottery-form-address = Jedna osoba z adresu
desk-lottery-form-trained = Tylko przeszkoleni
desk-lottery-form-cap = Szansa nie większa niż
desk-lottery-form-digits = Cyfry pochodzą z
desk-lottery-form-beacon = Wartość losowa pochodzi z
desk-lottery-form-limit = Limit czasu
desk-lottery-columns = Kolumny ▾
desk-lottery-columns-tip = Kolumny pliku osób
desk-lottery-reason-placeholder = Dlaczego potrzebne jest kolejne losowanie, jednym zdaniem; zobaczą je wszyscy
desk-lottery-reason-of-draw = Powód kolejnego losowania
desk-lottery-reason-first = Najpierw wpisz powód.
desk-lottery-how-fast = Jak szybko pojawiają się miejsca
desk-lottery-name = LOSOWANIE
# Charts.
desk-lottery-make-up = Skład panelu
desk-lottery-group-spoken = { $group }: { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
 }, kwota { $quota }
desk-lottery-group-before = { $group }: brak miejsc, kwota { $quota }
desk-lottery-group-outside = { $group }: { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
 }, kwota { $quota }, POZA KWOTĄ
desk-lottery-band = kwota jako pas; kreska to tyle, ile dałby udział w puli
desk-lottery-quota = Kwota
desk-lottery-pool = Pula
desk-lottery-seat-by-seat = Izba, miejsce po miejscu
desk-lottery-seats-taken = zajęte: { $taken } z { $count }
