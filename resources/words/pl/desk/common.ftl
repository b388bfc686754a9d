desk-cancel = Anuluj
desk-close = Zamknij
desk-keep = Zachowaj
desk-press-again = Ponownie
desk-reason = Powód
desk-reason-why = Dlaczego, w jednym zdaniu. Trafia to do zapisu.
desk-title = Tytuł
desk-kind = Rodzaj
desk-name = Nazwa
desk-question = Pytanie
desk-next = Dalej
desk-all = Wszystkie
desk-a-desk = pulpit
desk-no-link = Brak połączenia z serwerem.
desk-waiting-for-server = Oczekiwanie na serwer …
desk-parties = { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
    [many] { $count } zebrań
   *[other] { $count } zebrania
 }
desk-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
 }
desk-seats = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
 }
desk-rooms = { $count ->
    [one] { $count } sala
    [few] { $count } sale
    [many] { $count } sal
   *[other] { $count } sali
 }
desk-phones = { $count ->
    [one] { $count } telefon
    [few] { $count } telefony
    [many] { $count } telefonów
   *[other] { $count } telefonu
 }
desk-answers = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
 }
desk-votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
 }
desk-ballots = { $count ->
    [one] { $count } karta
    [few] { $count } karty
    [many] { $count } kart
   *[other] { $count } karty
 }
desk-faults = { $count ->
    [one] { $count } błąd
    [few] { $count } błędy
    [many] { $count } błędów
   *[other] { $count } błędu
 }
