# A lottery on screens and phones: what it is, what happens, who was drawn.
lottery-name = Losowanie
lottery-what = Czym jest losowanie
lottery-seats-filled = Liczba losowanych miejsc: { $count }. Losuje się spośród puli ({ $people }) tak, by każda grupa miała uzgodniony udział.
lottery-seats-filled-held = Liczba losowanych miejsc: { $count } ({ $held } z { $size } jest już zajętych). Losuje się spośród puli ({ $people }) tak, by każda grupa miała uzgodniony udział.
# $beacon says whether a public random value is drawn too.
lottery-digits-panels = Cyfry losowane jawnie ({ $count }){ $beacon ->
    [yes] {" "}i publiczna wartość losowa
   *[no] {""}
 } wskazują jeden z paneli opublikowanych wcześniej (jest ich { $entries }): nikt nie może tym sterować, a każdy może to sprawdzić.
lottery-digits-ways = Cyfry losowane jawnie ({ $count }){ $beacon ->
    [yes] {" "}i publiczna wartość losowa
   *[no] {""}
 } wskazują jeden z opublikowanych sposobów obsadzenia miejsc (jest ich { $entries }) i to, kto to będzie w każdej grupie: nikt nie może tym sterować, a każdy może to sprawdzić.
lottery-same-chance = Każdy w puli ma tę samą szansę: { $chance }.
lottery-chances = Szansa na wylosowanie wynosi co najmniej { $low }, a najwyżej { $high }, zależnie od tego, jak rzadka jest grupa.
lottery-one-in = 1 na { $times }
lottery-certain = pewna
lottery-mark-rehearsal = PRÓBA: to losowanie się nie liczy
lottery-mark-void = NIEWAŻNE
lottery-mark-draw = { $draw ->
    [d2] DRUGIE LOSOWANIE
    [d3] TRZECIE LOSOWANIE
    [d4] CZWARTE LOSOWANIE
    [d5] PIĄTE LOSOWANIE
   *[more] LOSOWANIE: { $ordinal }
 }
lottery-earlier = Wcześniejsze losowanie się nie liczy.
lottery-void-because = Jest nieważne, ponieważ: { $reason }
lottery-repeated-because = Przed tym losowaniem było inne. Powtórzono je, ponieważ: { $reason }
lottery-prepared = Losowanie jest przygotowane
lottery-prepared-line = Wszystko, co można wiedzieć z góry, jest ustalone i opublikowane.
lottery-number = Liczba to { $number }
lottery-working = Teraz obliczamy, kogo to wskazuje.
lottery-made = Losowanie się odbyło
lottery-made-line = Liczba { $number }. Izba pojawi się za chwilę.
lottery-seating = Izba zajmuje miejsca
lottery-seating-line = Każda kropka to wylosowana osoba.
lottery-number-then = Liczba { $number }. { $line }
lottery-are-drawn = Wylosowane osoby: { $count }
lottery-is-void = To losowanie jest nieważne
lottery-is-void-line = Nie liczy się. Nikogo nim nie wylosowano.
lottery-read-again = Dwie osoby wpisały co innego: odczytuje się jeszcze raz.
lottery-digit-falls = Pada cyfra
lottery-digit-of = Cyfra { $place } z { $digits }
lottery-drawn-from = Losowanie: { $source }
lottery-drawn-open = Losuje się jawnie.
lottery-beacon-from = Na koniec publiczna wartość losowa: { $source }
lottery-beacon-open = Na koniec jawnie publiczna wartość losowa.
lottery-kept = { $count ->
    [one] Kwota jest zachowana.
   *[other] Wszystkie kwoty są zachowane ({ $count }).
 }
lottery-not-kept = Niezachowane kwoty: { $off } z { $count }: { $names }.
lottery-not-kept-more = Niezachowane kwoty: { $off } z { $count }: { $names } i inne.
# Said for those who do not see it.
lottery-said = { $words }.
lottery-said-next = Teraz: { $what }.
lottery-said-digit = { $place ->
    [d1] Pierwsza cyfra
    [d2] Druga cyfra
    [d3] Trzecia cyfra
    [d4] Czwarta cyfra
    [d5] Piąta cyfra
   *[more] Cyfra { $ordinal }
 }: { $digit }.
lottery-said-beacon = Jest już publiczna wartość losowa.
lottery-said-feature = { $feature }: { $groups }.
# Parts of the scene.
lottery-colour-by = Koloruj miejsca według
lottery-of-seats = { $held ->
    [yes] z { $count } wylosowanych
   *[no] z { $count } miejsc
 }
lottery-and-beacon = i { $value }
lottery-fixed-under = Ustalone z góry pod liczbą
lottery-fixed-what = co ustalono
lottery-fixed-report = raport z wykresami
lottery-were-you = Czy cię wylosowano?
lottery-are-you-in = Sprawdź, czy jesteś w puli
lottery-look-at = Sprawdź w telefonie albo pod { $address }
lottery-make-up = Skład
lottery-drawn = wylosowani
lottery-quota = kwota
lottery-pool = pula
lottery-share = udział w puli
lottery-who = Kogo wylosowano
lottery-quotas = Kwoty
lottery-show-groups = Pokaż wszystkie grupy
lottery-from-to = { $low } do { $high }
lottery-feature-in-short = { $feature }: { $words }
lottery-groups = { $count ->
    [one] { $count } grupa
    [few] { $count } grupy
   *[other] { $count } grup
 }
lottery-groups-kept = { $groups }, wszystkie kwoty zachowane
lottery-groups-kept-some = { $groups }, zachowane kwoty: { $kept }
lottery-appeared = Izba: pojawiło się osób: { $shown } z { $count }
lottery-appeared-none = Izba: puste miejsca: { $count }
lottery-by = Według: { $feature }
lottery-by-in-order = Według: { $feature }, od lewej do prawej
lottery-motion = Ruch
lottery-motion-off = Ruch jest wyłączony, jak prosi to urządzenie
