# Motions: their votes in order, amendments, clauses, and the forms.
desk-motions-show = Pokaż wnioski
desk-motions-show-beside = Pokazuj słowa przed i po obok siebie albo nie
# What can be done, as the palette says it.
desk-motions-act-put = Poddaj następną poprawkę pod głosowanie
desk-motions-act-bloc = Poddaj zaznaczone pod jedno głosowanie
desk-motions-act-whole = Poddaj cały wniosek pod głosowanie
desk-motions-act-screens = Przygotuj zaznaczone na ekrany
desk-motions-act-page = Przygotuj dalszą część tego, co jest w sali głównej
desk-motions-act-up = Przesuń zaznaczone głosowanie w górę
desk-motions-act-down = Przesuń zaznaczone głosowanie w dół
desk-motions-act-rule = Wróć do kolejności według reguły
desk-motions-act-withdraw = Wycofaj zaznaczoną poprawkę
desk-motions-act-back = Odeślij zaznaczony punkt
desk-motions-act-reading = Rozpocznij następne czytanie wniosku
desk-motions-act-table = Złóż wniosek z pliku Markdown
desk-motions-act-lines = Zgłoś poprawki z tabeli
# The buttons.
desk-motions-button-put = Następna pod głosowanie
desk-motions-button-bloc = Zaznaczone …
desk-motions-button-screens = Na ekrany
desk-motions-button-page = Dalsza część
desk-motions-button-up = W górę
desk-motions-button-down = W dół
desk-motions-button-rule = Wg reguły
desk-motions-button-amend = Poprawka …
desk-motions-button-withdraw = Wycofaj …
desk-motions-button-back = Odeślij …
desk-motions-button-table = Złóż …
desk-motions-button-lines = Importuj …
desk-motions-button-whole = Całość
desk-motions-button-reading = Następne czytanie
desk-motions-again-put = Naciśnij ponownie: przygotuj głosowanie
# What of a motion is listed.
desk-motions-listed = Co z niego jest na liście
desk-motions-kind = Według której reguły rozstrzyga się głosowanie
desk-motions-list = Głosowania, poprawki albo punkty
desk-motions-part-votes = Głosowania po kolei
desk-motions-part-amendments = Wszystkie poprawki
desk-motions-part-clauses = Punkty
desk-motions-part-text = Dotychczasowy tekst
# The motion as it stands.
desk-motions-empty = Nie złożono żadnego wniosku. Złóż tekst w Markdown: jego numerowane akapity stają się punktami, które zmienia się i głosuje po kolei.
desk-motions-closed = Izba zdecydowała o tym wniosku. Aby go zmienić, rozpocznij drugie czytanie.
desk-motions-verdict = { $verdict ->
    [adopted] PRZYJĘTY
   *[rejected] ODRZUCONY
 }
desk-motions-adopted-by = Przyjęty w czytaniu { $reading } głosowaniem { $poll }: { $digest }
desk-motions-no-votes = Nie zostało żadne głosowanie nad poprawką. Cały wniosek można poddać pod głosowanie.
# Marks at the left of a line, as short as they can be.
desk-motions-mark = { $state ->
    [put] TERAZ
    [next] NASTĘPNA
    [adopted] PRZYJĘTA
    [rejected] ODRZUC.
    [fallen] ODPADA
   *[withdrawn] WYCOF.
 }
desk-motions-clause-mark = { $state ->
    [back] ODESŁANY
    [gone] SKREŚL.
    [new] NOWY
    [moved] PRZENIES.
   *[changed] ZMIENIONY
 }
# What an amendment does, in few words.
desk-motions-does-replace = { $passage } → { $words }
desk-motions-does-replace-all = zastąpić całość: { $words }
desk-motions-does-strike = skreślić { $passage }
desk-motions-does-insert = dodać { $words }
desk-motions-does-move = przenieść { $passage } po: { $after }
desk-motions-does-move-front = przenieść { $passage } na początek
desk-motions-does-move-clause = przenieść po: { $after }
desk-motions-does-move-clause-front = przenieść na początek
# What is said of the line that is selected.
desk-motions-clause = Punkt { $number }
desk-motions-amendment = Poprawka { $names }
desk-motions-amendment-by = Poprawka { $names }, { $author }
desk-motions-sent-back = Odesłano: { $reason }
desk-motions-put-by = Pod głosowaniem: { $poll }.
desk-motions-changes = Co zmienia
desk-motions-said-struck = { "[" }skreślone: { $words }]
desk-motions-said-new = { "[" }nowe: { $words }]
# Why something cannot be done now.
desk-motions-why-reading = Niczego jeszcze nie rozstrzygnięto ani nie odesłano.
desk-motions-why-no-rules = Nie ma regulaminu, który mówi, czego wymaga głosowanie. Najpierw go zaimportuj.
desk-motions-why-no-amendment = Nie została żadna poprawka do głosowania.
desk-motions-why-by-rule = Kolejność jest zgodna z regułą.
desk-motions-why-vote-first = Najpierw zagłosuj nad: { $names }, albo niech zostaną wycofane.
desk-motions-no-page = To, co jest w sali głównej, nie ma dalszej części.
desk-motions-select-line = Najpierw zaznacz wiersz listy.
desk-motions-select-clause = Najpierw zaznacz punkt: wyświetl punkty.
desk-motions-select-amendment = Najpierw zaznacz poprawkę.
# Putting to the vote.
desk-motions-upcoming = Następnie: { $count ->
    [one] poprawka
    [few] poprawki
   *[other] poprawki
 } { $names }
desk-motions-put = Pod głosowanie: { $count ->
    [one] poprawka
    [few] poprawki
   *[other] poprawki
 } { $names }
desk-motions-put-ask = Poddać pod głosowanie { $count ->
    [one] poprawkę
    [few] poprawki
   *[other] poprawki
 } { $names }?
desk-motions-put-one-ask = Poddać pod jedno głosowanie { $count ->
    [one] poprawkę
    [few] poprawki
   *[other] poprawki
 } { $names }?
desk-motions-put-clauses-ask = Poddać pod głosowanie { $count ->
    [one] punkt
    [few] punkty
   *[other] punkty
 } { $names } wraz z poprawkami?
desk-motions-left-out = Pominięto, bo inne je wykluczają albo są potrzebne wcześniej: { $names }.
desk-motions-nothing-together = Niczego nie można poddać pod jedno głosowanie.
desk-motions-together = Jedno głosowanie rozstrzyga o wszystkich: są razem przyjęte albo razem odrzucone.
desk-motions-decided-by = Rozstrzyga: { $rule }.
desk-motions-put-go = Przygotuj głosowanie
desk-motions-withdraw-ask = Wycofać poprawkę { $amendment }?
desk-motions-withdraw-says = Poprawki do niej są wycofywane razem z nią.
desk-motions-withdraw-go = Wycofaj
desk-motions-back-ask = Odesłać { $clause }?
desk-motions-back-says = Nie ma go w tekście tego czytania, a poprawki do niego odpadają.
desk-motions-back-go = Odeślij
# The form of an amendment.
desk-motions-amend-ask = Zgłoś poprawkę: { $motion }
desk-motions-amend-go = Zgłoś
desk-motions-kind-replace = Zastąp fragment albo cały punkt
desk-motions-kind-insert = Dodaj słowa albo nowy punkt
desk-motions-kind-delete = Skreśl fragment albo cały punkt
desk-motions-kind-move = Przenieś fragment albo cały punkt
desk-motions-says-replace = Bez fragmentu zastępuje się cały punkt ze wszystkim, co w nim jest.
desk-motions-says-insert = Z fragmentem słowa stają po nim w tym punkcie; bez niego są nowym punktem po wskazanym albo, gdy podano tylko punkt, pierwszym w nim.
desk-motions-says-delete = Bez fragmentu skreśla się cały punkt ze wszystkim, co w nim jest.
desk-motions-says-move = Punkt staje po wskazanym; gdy żadnego nie wskazano, jest pierwszy tam, gdzie jest.
desk-motions-there-once = występuje raz
desk-motions-number = Numer
desk-motions-clause-field = Punkt
desk-motions-passage = Fragment, słowo w słowo
desk-motions-occurrence = Który z kolei
desk-motions-after-words = Po tych słowach
desk-motions-on = Do poprawki
desk-motions-author = Autor
desk-motions-explained = Co to znaczy
# Texts and tables from files.
desk-motions-table-ask = Złóż { $file }
desk-motions-table-go = Złóż
desk-motions-title-of-text = Tytuł z tekstu, jeśli tu nic nie ma
desk-motions-choose-file = Wybierz plik
desk-motions-files-texts = Teksty
desk-motions-files-tables = Tabele
desk-motions-files-all = Wszystkie
desk-motions-file-large = { $file } ma ponad 4 MiB: to nie jest tekst do głosowania.
desk-motions-file-not-utf = { $file } nie jest zapisany w UTF-8. Zapisz go jako UTF-8 i wybierz ponownie.
desk-motions-file-unread = Nie udało się odczytać pliku { $file }: { $reason }.
desk-motions-tabled = Wniosek złożono: { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 }.
desk-motions-handed-in = Zgłoszono { $count ->
    [one] { $count } poprawkę
    [few] { $count } poprawki
   *[other] { $count } poprawek
 }.
desk-motions-no-answer = Serwer nie odpowiedział. Wybierz plik ponownie.
