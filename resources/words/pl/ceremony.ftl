# The ceremony of a lottery in the hall, as far as it says other words than pages.
ceremony-head = LOSOWANIE
ceremony-banner = Próba: to, co tu wypadnie, się nie liczy
# $form is that of a number in a row.
ceremony-further = { $count }. losowanie z tego samego zobowiązania
ceremony-further-because = { $count }. losowanie z tego samego zobowiązania, ponieważ: { $reason }
ceremony-read-again = Dwie osoby odczytały co innego. Odczytuje się jeszcze raz.
ceremony-digit = { $place ->
    [d1] Pierwsza cyfra
    [d2] Druga cyfra
    [d3] Trzecia cyfra
    [d4] Czwarta cyfra
    [d5] Piąta cyfra
    [d6] Szósta cyfra
   *[more] Cyfra { $count }
 }
ceremony-beacon = Publiczna wartość losowa: { $source }
ceremony-kept-some = Zachowane kwoty: { $kept } z { $count }.
ceremony-made-line = { $count ->
    [one] { $count } osoba z { $pool }: za chwilę zajmie miejsce.
    [few] { $count } osoby z { $pool }: za chwilę zajmą miejsca.
    [many] { $count } osób z { $pool }: za chwilę zajmie miejsca.
   *[other] { $count } osoby z { $pool }: za chwilę zajmą miejsca.
 }
# $kind is what the list has: whole panels, or compositions of seats.
ceremony-possible = { $kind ->
    [panels] Nadal możliwe panele
   *[compositions] Nadal możliwe składy
 }: { $count } z { $entries }
ceremony-numbers = Liczby od { $first } do { $last }.
ceremony-settled = Nic już nie może zmienić losowania: wynika ono wyłącznie z tych wartości.
ceremony-being-worked-out = Trwa obliczanie.
ceremony-names-panel = Wskazuje jeden z opublikowanych paneli (jest ich { $count }).
ceremony-beacon-reserves = Publiczna wartość losowa ustala kolejność rezerwowych: { $source }.
ceremony-composition = Skład { $number } mówi, ile miejsc dostaje każda grupa.
ceremony-beacon-turn = O tym, kto to będzie, decyduje publiczna wartość losowa: { $source }.
# $form is d1 to d6, or more: how many digits there are, where they are written in words.
ceremony-decide-panels = { $form ->
    [d1] Jedna cyfra losowana jawnie wskazuje
    [d2] Dwie cyfry losowane jawnie wskazują
    [d3] Trzy cyfry losowane jawnie wskazują
    [d4] Cztery cyfry losowane jawnie wskazują
    [d5] Pięć cyfr losowanych jawnie wskazuje
    [d6] Sześć cyfr losowanych jawnie wskazuje
   *[more] Cyfry losowane jawnie ({ $count }) wskazują
 } jeden z paneli opublikowanych wcześniej (jest ich { $entries }): nikt nie może tym sterować, a każdy może to sprawdzić.
ceremony-decide-ways = { $form ->
    [d1] Jedna cyfra losowana jawnie
    [d2] Dwie cyfry losowane jawnie
    [d3] Trzy cyfry losowane jawnie
    [d4] Cztery cyfry losowane jawnie
    [d5] Pięć cyfr losowanych jawnie
    [d6] Sześć cyfr losowanych jawnie
   *[more] Cyfry losowane jawnie ({ $count })
 }{ $beacon ->
    [yes] {" "}i publiczna liczba losowa
   *[no] {""}
 } – to one decydują, kto: nikt nie może tym sterować, a każdy może to sprawdzić.
# Under figures.
ceremony-fact-pool = { $count ->
    [one] osoba w puli
    [few] osoby w puli
    [many] osób w puli
   *[other] osoby w puli
 }
ceremony-fact-seats = { $count ->
    [one] miejsce
    [few] miejsca
    [many] miejsc
   *[other] miejsca
 }
ceremony-fact-seats-held = { $count ->
    [one] miejsce
    [few] miejsca
    [many] miejsc
   *[other] miejsca
 }, już zajęte: { $held }
ceremony-chance-same = szansa każdej osoby
ceremony-chance-least = najmniejsza szansa
# Parts of the scene.
ceremony-sealed = Zapieczętowane przed losowaniem
ceremony-digits-from = Źródło cyfr: { $source }
ceremony-not-known = jeszcze nieznana
ceremony-look-up = Sprawdź za pomocą własnego kodu.
ceremony-is-the-number = to wylosowana liczba
# Under the number of seats that are filled.
ceremony-people = { $count ->
    [one] osoba
    [few] osoby
    [many] osób
   *[other] osoby
 }
ceremony-people-drawn = { $count ->
    [one] wylosowana osoba
    [few] wylosowane osoby
    [many] wylosowanych osób
   *[other] wylosowanej osoby
 }
ceremony-seats = miejsca
ceremony-pool-share = udział w puli
# The make-up of the chamber, group by group.
ceremony-quota = kwota { $count }
ceremony-quota-range = kwota od { $low } do { $high }
ceremony-in-pool = { $count } w puli, { $share }
ceremony-seats-number = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
 }
ceremony-others = { $count ->
    [one] { $count } inna wartość
    [few] { $count } inne wartości
    [many] { $count } innych wartości
   *[other] { $count } innej wartości
 }: { $seats }
ceremony-others-kept = { $count ->
    [one] { $count } inna wartość
    [few] { $count } inne wartości
    [many] { $count } innych wartości
   *[other] { $count } innej wartości
 }: { $seats }, wszystkie kwoty zachowane
ceremony-others-kept-some = { $count ->
    [one] { $count } inna wartość
    [few] { $count } inne wartości
    [many] { $count } innych wartości
   *[other] { $count } innej wartości
 }: { $seats }, zachowane kwoty: { $kept }
