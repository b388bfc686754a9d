desk-chamber-enter-count = Wpisz wynik liczącego
desk-chamber-give-paper = Wydaj papierową kartę miejscu
desk-chamber-check-badge = Zarejestruj wejście lub wyjście
desk-chamber-decide-equality = Rozstrzygnij równość głosów
desk-chamber-take-device = Odłącz zgubione urządzenie od miejsca
desk-chamber-find-seat = Znajdź miejsce
desk-chamber-paper-heading = Wydaj papierową kartę
desk-chamber-paper-says = Członek głosuje tu na papierze i w żaden inny sposób. Wydaj kartę dopiero, gdy to zapisano.
desk-chamber-record-it = Zapisz
desk-chamber-unlock-heading = Odłączyć zgubione urządzenie od miejsca?
desk-chamber-unlock-says = Urządzenie nie głosuje już za to miejsce, a członek loguje się innym. Potrzeba dwóch loginów: drugi wypełnia ten formularz dla tego samego miejsca.
desk-chamber-ask-for-it = Poproś
desk-chamber-kinds = { $count ->
    [one] { $count } rodzaj
    [few] { $count } rodzaje
    [many] { $count } rodzajów
   *[other] { $count } rodzaju
 }
desk-chamber-count-heading = Wpisz, ile naliczono
desk-chamber-count-done = Zgłoś wynik
desk-chamber-count-says = „{ $question }” Liczy się, gdy drugi liczący, z innym loginem, wpisze to samo. Nowy wpis zastępuje poprzedni.
desk-chamber-counted = Naliczono
desk-chamber-together = Razem
desk-chamber-hands-raised = Podniesione ręce
desk-chamber-paper-ballots = Karty papierowe
desk-chamber-seat = Miejsce
desk-chamber-by-lot = Rozstrzygnij losem
desk-chamber-casting-vote = Głos rozstrzygający przewodniczącego
desk-chamber-what-drawn = Co wylosowano publicznie, na przykład 4 1 7
desk-chamber-choose-side = Wybierz, co mówi przewodniczący
desk-chamber-lot-says = Głosy nad „{ $question }” są równe. Wylosuj wartość na oczach wszystkich i wpisz ją: razem z zamkniętym głosowaniem, przez sumę, którą każdy może sprawdzić, mówi ona za albo przeciw. Wpisuje się ją raz.
desk-chamber-drawn = Wylosowano
desk-chamber-chair-says = Głosy nad „{ $question }” są równe, a przewodniczący ma głos rozstrzygający. On decyduje; nie dolicza się go do wyniku. Zapisuje się go raz.
desk-chamber-the-chair = Przewodniczący
desk-chamber-badge-heading = Identyfikator przy wejściu
desk-chamber-check-it = Sprawdź
desk-chamber-badge-says = Zeskanuj identyfikator albo wpisz, co na nim jest: numer, dwukropek, kod.
desk-chamber-comes-in = wchodzi
desk-chamber-leaves = wychodzi z sali
desk-chamber-badge = Identyfikator
desk-chamber-badge-hint = ID:KOD
desk-chamber-its-member = Jego członek
desk-chamber-badge-no-answer = Serwer nie odpowiedział. Sprawdź identyfikator jeszcze raz.
desk-chamber-member = Członek
desk-chamber-signed-in = Obecny
desk-chamber-device = Urządz.
desk-chamber-came-by = Przez
desk-chamber-kind = Rodzaj
desk-chamber-majority = Większość
desk-chamber-of = Z
desk-chamber-quorum = Kworum
desk-chamber-vote = Głos
desk-chamber-base-sides = za i przeciw
desk-chamber-base-cast = oddane głosy
desk-chamber-base-present = obecni członkowie
desk-chamber-base-members = wszyscy członkowie
desk-chamber-all-seats = Wszystkie miejsca
desk-chamber-not-here-filter = Nieobecni
desk-chamber-no-device-filter = Obecni, bez urządzenia
desk-chamber-since = od { $time }
desk-chamber-has-device = jest
desk-chamber-no-device = brak
desk-chamber-seat-tip = Miejsce { $seat }: członek { $member }…
desk-chamber-not-here = nieobecny
desk-chamber-are-signed-in = { $here } z { $seats } obecnych
desk-chamber-without-device = { $number } bez urządzenia
desk-chamber-shown = { $number } na liście
desk-chamber-no-match = Żadne miejsce nie pasuje. Wyczyść filtr klawiszem Escape.
desk-chamber-waiting-seats = Czeka na miejsca …
desk-chamber-no-seats = Izba nie ma jeszcze miejsc. Członkowie dostają je, gdy są na potwierdzonej liście: conference badge invite FOLDER DRAW
desk-chamber-no-seats-see = Izba nie ma jeszcze miejsc. Członkowie dostają je, gdy są na potwierdzonej liście: conference badge invite FOLDER DRAW. Zobacz docs/operate.md.
desk-chamber-by-name = imienny
desk-chamber-secret = tajny
desk-chamber-quorum-none = brak
desk-chamber-quorum-of-seats = { $part } miejsc
desk-chamber-quorum-must-vote = { $part } musi głosować
desk-chamber-brought = Aby członkowie mogli wnieść wniosek: { $signed }.
desk-chamber-part-must-sign = musi podpisać { $part } wszystkich miejsc
desk-chamber-seats-must-sign = liczba miejsc, które muszą podpisać: { $part }
desk-chamber-waiting-rules = Czeka na reguły …
desk-chamber-no-rules = Izba nie przyjęła stałych reguł: można ją pytać, ale niczego nie rozstrzyga. Przyjmij je z tabeli: conference rules FOLDER --adopt rules.csv
desk-chamber-filter-hint = Miejsce albo cyfry członka
desk-chamber-filter-seats = Filtruj miejsca
desk-chamber-pick-kind = Wybierz rodzaj, aby przeczytać wszystko, czego wymaga.
desk-chamber-next = NASTĘPNE
desk-chamber-open = OTWARTE
desk-chamber-closed = ZAMKNIĘTE
desk-chamber-result = WYNIK
desk-chamber-void = NIEWAŻNE
desk-chamber-by-device = { $number } urządzeniem
desk-chamber-by-hands = { $number } przez podniesienie ręki
desk-chamber-on-paper = { $number } na papierze
desk-chamber-tell = Wpisz wynik …
desk-chamber-paper = Wydaj kartę …
desk-chamber-tie = Rozstrzygnij …
desk-chamber-badge-act = Identyfikator …
desk-chamber-unlock = Odblokuj miejsce …
desk-chamber-no-vote = Nie przygotowano głosowania izby. Przygotuj je: Ctrl+N.
desk-chamber-waiting = Czeka na izbę …
desk-chamber-no-quorum = kworum niepotrzebne
desk-chamber-quorum-mark = { $counts ->
    [voted] kworum { $needed } głosów
   *[other] kworum { $needed } obecnych
 }
desk-chamber-of-seats = { $count ->
    [one] z { $count } miejsca obecnych
    [few] z { $count } miejsc obecnych
    [many] z { $count } miejsc obecnych
   *[other] z { $count } miejsca obecnych
 }
desk-chamber-poll-number = GŁOSOWANIE { $number }
desk-chamber-have-voted = głosowało { $people } z { $present } obecnych
desk-chamber-hidden = Wyniki są ukryte do zamknięcia.
desk-chamber-you-asked = Prośba wysłana. Inny login musi potwierdzić do { $until }.
desk-chamber-own-unlock = Prośba o odłączenie urządzenia od miejsca { $seat } wysłana stąd. Drugi login do { $until }.
desk-chamber-other-unlock = { $who } prosi o odłączenie urządzenia od miejsca { $seat }. Drugi login do { $until }.
desk-chamber-a-desk = Pulpit
desk-chamber-this-desk = Ten pulpit
desk-chamber-confirm-seat = Potwierdź miejsce { $seat } …
desk-chamber-no-seats-yet = Izba nie ma jeszcze miejsc.
desk-chamber-none-open = Żadne głosowanie izby nie jest otwarte.
desk-chamber-device-alone = To głosowanie jest tylko urządzeniami: nikt nie liczy rąk ani kart.
desk-chamber-no-paper = To głosowanie nie ma papierowych kart.
desk-chamber-no-tie = Żadna równość głosów nie czeka na rozstrzygnięcie.
desk-chamber-tellers = LICZĄCY
desk-chamber-differ = { $channel ->
    [hands] Ręce: { $told }. Różnią się: liczcie ponownie.
   *[other] Karty: { $told }. Różnią się: liczcie ponownie.
 }
desk-chamber-second-teller = { $channel ->
    [hands] Ręce: { $told }. Drugi liczący musi naliczyć tyle samo.
   *[other] Karty: { $told }. Drugi liczący musi naliczyć tyle samo.
 }
desk-chamber-agreed = { $channel ->
    [hands] Ręce: naliczono { $number }, dwóch liczących zgodnych.
   *[other] Karty: naliczono { $number }, dwóch liczących zgodnych.
 }
desk-chamber-nothing-counted = { $channel ->
    [hands] Ręce: nic nie naliczono.
   *[other] Karty: nic nie naliczono.
 }
desk-chamber-who-counted = { $who }: { $counts }
desk-chamber-who-has-counted = { $who }: naliczono
desk-chamber-origin-drawn = wylosowane
desk-chamber-origin-elected = z wyboru
desk-chamber-origin-staying = pozostaje
desk-chamber-origin-replacement = z rezerwy
