# Who voted how.
names-explained = W głosowaniach zapowiedzianych jako imienne każdy może przeczytać, jak kto głosował telefonem. Wszystkie inne są tajne. Nazwa jest taka, jaką wpisał głosujący; odpowiedzi całych sal tu nie ma.
names-by-name = Głosowania imienne
names-find = Znajdź nazwisko lub zebranie
names-name = Nazwa
names-party = Zebranie
names-answer = Odpowiedź
names-more = Pokaż więcej
names-all = Wszystkie głosowania imienne
names-none = Żadne głosowanie imienne jeszcze się nie zakończyło. Wróć, gdy się zakończy.
names-void = nieważne: bez nazwisk
names-votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
   *[other] { $count } głosów
 }
names-count = { $count ->
    [one] { $count } głos imienny
    [few] { $count } głosy imienne
   *[other] { $count } głosów imiennych
 }
names-found = { $found } z { $count ->
    [one] { $count } głosu imiennego
   *[other] { $count } głosów imiennych
 }
names-nobody-found = Nikogo tak nie znaleziono. Spróbuj części nazwy albo zebrania.
names-nobody = W tym głosowaniu nikt nie głosował imiennie.
