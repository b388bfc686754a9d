# Rooms without a link: entered by telephone or from paper, by two logins.
desk-telephone-show = Wpisz sale przez telefon
desk-telephone-enter = Wpisz jej liczby …
desk-telephone-list = Sale przez telefon
desk-telephone-search = Szukaj sali po nazwie lub miejscu
desk-telephone-search-name = Szukaj sali
desk-telephone-no-poll = Nie ma otwartego pytania, na które sale mogą odpowiedzieć policzonymi rękami. Gdy będzie, sala bez połączenia podaje liczbę obecnych i ręce przez telefon lub na papierze: jedno konto je wpisuje, a drugie wpisuje to samo, gdy sala je powtarza.
desk-telephone-how = „{ $question }” Proszę znaleźć salę i wpisać, co mówi. Liczby liczą się, gdy drugie konto wpisze to samo; sala, która odpowiada własnymi urządzeniami, nie jest przyjmowana.
desk-telephone-summary = { $count ->
    [one] { $count } sala liczy się
    [few] { $count } sale liczą się
   *[other] { $count } sal liczy się
 }, czeka: { $waiting }
desk-telephone-checked-in = odnotowano { $count ->
    [one] { $count } osobę
    [few] { $count } osoby
   *[other] { $count } osób
 }
desk-telephone-one-login = Wpisano: { $teller }; musi to zrobić jeszcze drugie konto.
desk-telephone-differ = Różnią się, żadne nie są przyjęte. { $figures }
desk-telephone-figures = { $teller }: { $people }, { $counts }
desk-telephone-waits = czeka
desk-telephone-taken = { $way ->
    [telephone] przez telefon: { $first } i { $second }
   *[paper] na papierze: { $first } i { $second }
 }
desk-telephone-why-no-poll = Nie ma otwartego pytania, na które odpowiadają policzone ręce.
desk-telephone-select = Proszę znaleźć salę i ją wybrać.
desk-telephone-from = Od: { $name }
desk-telephone-enter-it = Wpisz
desk-telephone-by-telephone = Przez telefon
desk-telephone-on-paper = Na papierze
desk-telephone-read-back = „{ $question }” Niech sala poda swoje liczby; proszę je wpisać i odczytać. Liczą się, gdy drugie konto wpisze to samo. To, co wpisane teraz, zastępuje to, co wpisano przedtem.
desk-telephone-people = Osoby w sali
desk-telephone-came = Przyszło
desk-telephone-hands = Ręce razem
desk-telephone-too-many = { $hands } z { $people }: więcej rąk niż osób
