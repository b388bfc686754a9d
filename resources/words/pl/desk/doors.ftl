# Doors: who is in by which login, and what can be ended.
desk-doors-show = Pokaż, kto jest na którym koncie, i zakończ sesje
desk-doors-by-login = PULPITY, WEDŁUG KONT
desk-doors-others = WSZYSTKIE INNE
desk-doors-end = Zakończ
desk-doors-end-login = Zakończ { $login }
desk-doors-facilitators = Prowadzący
desk-doors-facilitators-end = Zakończ wszystkich
desk-doors-code-tip = Wejdą ponownie ze swoim kodem.
desk-doors-screens = Duże ekrany
desk-doors-screens-end = Zakończ wszystkie
desk-doors-people = Telefony ludzi
desk-doors-people-end = Zakończ wszystkie
desk-doors-people-tip = Ludzie wejdą ponownie z kodem swojego zebrania, jako nowe osoby: w otwartym głosowaniu ten, kto głosował, może zagłosować jeszcze raz.
desk-doors-displays = Ekrany sali głównej
desk-doors-displays-end = Zakończ wszystkie
desk-doors-displays-tip = Wejdą ponownie z kodem ekranu.
desk-doors-controllers = Sterowniki
desk-doors-controllers-end = Zakończ wszystkie
desk-doors-controllers-tip = Ich tokeny nic już nie otwierają: nowe tworzy się poleceniem conference controller.
desk-doors-asked = Serwer jest pytany, kto jest.
desk-doors-on = { $count ->
    [one] { $count } pulpit działa
    [few] { $count } pulpity działają
   *[other] { $count } pulpitów działa
 }
desk-doors-counts = { $post }, { $count ->
    [one] { $count } pulpit działa
    [few] { $count } pulpity działają
   *[other] { $count } pulpitów działa
 }, zalogowani: { $number }
desk-doors-signed-in = zalogowani: { $number }
desk-doors-post = { $post ->
    [polls] głosowania
    [parties] zebrania
    [door] wejście
    [reader] podgląd
   *[director] kierowanie
 }
desk-doors-this-machine = ten komputer
desk-doors-why-folder = Mają sam folder. Kończy je nowe hasło: conference password FOLDER
desk-doors-why-own = To konto tego pulpitu.
desk-doors-login-tip = Jego pulpity wypadają od razu i muszą zalogować się ponownie. Aby kogoś nie wpuścić, usuń konto: conference password FOLDER --remove NAME
desk-doors-no-link = Nie ma połączenia z serwerem.
desk-doors-why-post = Pulpity i urządzenia wylogowuje stanowisko: kierowanie.
desk-doors-nobody = Nikt nie jest zalogowany.
desk-doors-ended = { $count ->
    [one] Zakończono { $count } sesję
    [few] Zakończono { $count } sesje
   *[other] Zakończono { $count } sesji
 }.
desk-doors-refused = Odmowa: { $reason }
desk-doors-unheard = Serwer nie odpowiedział. Proszę sprawdzić, czy sesje są zakończone.
desk-doors-act = { $what }  (wpis { $number })
