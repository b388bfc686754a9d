# Motions and amendments, for everybody and at the seat.
motion-title = Wnioski i poprawki
motion-part =
    .aria-label = Wnioski
motion-explained = Teksty, o których decyduje izba, punkt po punkcie. Słowa przekreślone odpadają, podkreślone są dodawane.
motion-views =
    .aria-label = Co jest pokazane
motion-view-text = Tekst
motion-view-beside = Obok siebie
motion-view-amendments = Poprawki
motion-marks = W dotychczasowym tekście { $first }, a { $second }.
motion-marks-struck = te słowa są skreślone
motion-marks-put = te są dodane
motion-all = Wszystkie wnioski
motion-none = Nie złożono jeszcze żadnego wniosku.
motion-adopted-in = Przyjęto w czytaniu { $reading }. Skrót tekstu: { $digest }
motion-reading = Czytanie { $number }
motion-clauses = { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 }
motion-so-many = { $count ->
    [one] { $count } wniosek
    [few] { $count } wnioski
   *[other] { $count } wniosków
 }
motion-settled = { $state ->
    [adopted] przyjęte
    [rejected] odrzucone
    [fallen] bezprzedmiotowe
   *[withdrawn] wycofane
 }: { $number }
motion-votes-left = pozostałe głosowania: { $count }
motion-verdict = { $verdict ->
    [adopted] przyjęty
    [rejected] odrzucony
   *[open] otwarty
 }
motion-amendment-state = { $state ->
    [proposed] zgłoszona
    [next] następna
    [adopted] przyjęta
    [rejected] odrzucona
    [fallen] bezprzedmiotowa
   *[withdrawn] wycofana
 }
motion-order-none = Nie zostało żadne głosowanie nad poprawką.
motion-order = Pozostałe głosowania, w tej kolejności: { $list }.
motion-none-proposed = Nikt nie zgłosił jeszcze poprawki.
motion-reason = Powód: { $reason }
motion-changes-nothing = Niczego nie zmienia w obecnym tekście.
motion-was-moved = przeniesiono
motion-moved = { $clause }, przeniesiono:
motion-by = poprawką { $list }
motion-sent-back = odesłano: { $reason }
motion-before = Przedtem
motion-now = Teraz
motion-not-in-text = Nie ma w tekście
# What an amendment does, in few words, and whose it is.
motion-line = { $where }: { $what }
motion-line-by = { $where }: { $what } · { $author }
motion-on = do { $amendment }
motion-after = po: { $clause }
motion-replace = „{ $passage }” otrzymuje brzmienie „{ $words }”
motion-replace-all = całość otrzymuje brzmienie „{ $words }”
motion-strike = skreślić „{ $passage }”
motion-strike-all = skreślić całość
motion-insert = dodać „{ $words }”
motion-move-front = przenieść na początek
motion-move-after = przenieść po: { $after }
motion-move-words-front = przenieść „{ $passage }” na początek
motion-move-words-after = przenieść „{ $passage }” po: { $after }
# At the seat: the own amendments, and the form for another one.
motion-choose = Wniosek
motion-read-it = Przeczytaj tekst i wszystkie poprawki
motion-withdraw = Wycofaj
motion-withdraw-again = Naciśnij ponownie: wycofać { $amendment }
motion-amend = Zgłoś poprawkę
motion-amend-go = Zgłoś tę poprawkę
motion-amend-what = Co robi
motion-amend-replace = Zmień słowa albo cały punkt
motion-amend-insert = Dodaj słowa albo nowy punkt
motion-amend-delete = Skreśl słowa albo cały punkt
motion-amend-move = Przenieś punkt albo słowa
motion-amend-clause = { $kind ->
    [insert] W punkcie lub po nim
    [move] Punkt
   *[other] W punkcie
 }
motion-amend-passage = { $kind ->
    [insert] Po tych słowach (puste: nowy punkt po nim)
    [move] Te słowa (puste: cały punkt)
   *[other] Te słowa (puste: cały punkt)
 }
motion-amend-select = Zaznacz słowa powyżej, a pojawią się w polu poniżej.
motion-amend-words = Nowe słowa
motion-amend-after = Po punkcie
motion-amend-front = na początek, tam gdzie jest
motion-amend-behind = Po tych słowach tam
motion-amend-reason = Powód
motion-departed = { $one } jest głosowane przed { $others }, inaczej niż według reguły.
