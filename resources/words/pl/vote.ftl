# A person's vote: the question, the form, what became of it.
vote-title = Twój głos
vote-joining = Dołączanie
vote-this-phone = Ten telefon: { $first }
vote-enter-code = Wpisz kod
vote-left-out = Wasza sala nie liczy się w tym głosowaniu: { $first }
vote-answered =
    .aria-label = Jakie padły odpowiedzi
vote-connecting = Łączenie z konferencją
vote-not-your-party = To nie twoje zebranie? Wpisz inny kod
vote-lottery =
    .aria-label = Losowanie
vote-receipt = Potwierdzenie
vote-receipt-choice = Twój głos
vote-receipt-choice-as = { $choice }, jako { $name }
vote-receipt-entry = Wpis w rejestrze
vote-receipt-at = Przyjęto o
vote-receipt-leaf = Liczba kontrolna
vote-receipt-check = Sprawdź w rejestrze
vote-counts = Twój głos na { $choice } się liczy.
vote-choice = { $choice }.
vote-void = To głosowanie uznano za nieważne
vote-void-detail = Niczyj głos się nie liczy. Nie trzeba nic robić.
vote-sending = Wysyłanie
vote-sending-busy = Teraz głosuje wiele osób. Twój głos zostanie wysłany ponownie samoczynnie.
vote-sending-offline = Teraz nie ma połączenia. Twój głos jest zachowany w tym telefonie i zostanie wysłany samoczynnie.
vote-sending-offline-device = Teraz nie ma połączenia. Twój głos jest zachowany w tym urządzeniu i zostanie wysłany samoczynnie.
vote-hands = Proszę podnieść ręce
vote-hands-detail = Na to odpowiada się w sali. Osoba prowadząca liczy ręce.
vote-talk = Porozmawiajcie, a potem odpowiedzcie wspólnie
vote-talk-detail = Na to odpowiada się w sali. Osoba prowadząca naciska przycisk.
vote-refused = Twój głos nie został przyjęty
vote-send-again = Wyślij ponownie
vote-draft = Jeszcze nie wysłano
vote-change-blank = Zmień na głos pusty
vote-change = Zmień mój głos
vote-send-blank = Wyślij głos pusty
vote-send = Wyślij mój głos
vote-earlier = Twój wcześniejszy głos jest w drodze.
vote-points-left = Nierozdane: { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 }.
vote-in = Twój głos został przyjęty
vote-in-detail = { $choice } Możesz go zmienić do zamknięcia głosowania.
vote-again = Wasza sala zaczyna to głosowanie od nowa: zagłosuj ponownie
vote-again-detail = Twój wcześniejszy głos został wycofany, jak wszystkie głosy telefoniczne z waszej sali.
vote-again-elsewhere = Jeśli już głosowano, ten głos pozostaje; kolejny go zastąpi.
vote-nothing-ticked = Na razie nic nie zaznaczono.
vote-closed = Zamknięte
vote-closed-at = Zamknięte o { $time }
vote-late = { $has ->
    [yes] Zamknięte o { $closed }
   *[other] Zamknięte
 }: twój głos przyszedł o { $came } i się nie liczy
vote-late-change = { $has ->
    [yes] Zamknięte o { $closed }
   *[other] Zamknięte
 }: ta zmiana przyszła o { $came } i się nie liczy
vote-late-nothing = W tym głosowaniu nie policzono niczego od ciebie.
vote-in-closed = { $choice } { $has ->
    [yes] Głosowanie zamknięto o { $closed }
   *[other] Głosowanie zamknięto
 }.
vote-missed-before = Jeśli głos oddano przed ponownym wejściem, ten głos się liczy.
vote-missed-again = Wasza sala zaczęła to głosowanie od nowa, a ty nie oddałeś głosu ponownie.
vote-missed = W tym głosowaniu nie oddano twojego głosu.
vote-missed-refused = To, co wysłano, nie zostało przyjęte. { $reason }
vote-missed-unsent = To, co wybrano, nie zostało wysłane.
vote-fault-ranking = Dotknij pierwszego wyboru, potem drugiego, tak daleko, jak chcesz.
vote-fault-points-over = O { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 } za dużo. Odbierz kilka.
vote-fault-points = Rozdaj do { $count ->
    [one] { $count } punktu
   *[other] { $count } punktów
 }.
vote-fault-answer = Dotknij swojej odpowiedzi.
vote-blank = Głos pusty
vote-in-all = { $choice } … razem { $count }
vote-ranked = { $place } { $name }
vote-pointed = { $name } { $points }
vote-hint-approval = Dotknij wszystkiego, co możesz poprzeć. Brak wyboru to głos pusty.
vote-hint-ranking = Dotykaj w swojej kolejności: najpierw pierwszy wybór. Pod opcjami możesz zmienić kolejność.
vote-hint-points-left = Do rozdania: { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 }
vote-hint-points-given = Wszystkie punkty rozdane
vote-said-rank = { $option }: { $place }
vote-said-no-rank = { $option } nie ma już miejsca
vote-said-points = { $option }: { $points }. Zostało { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 }
vote-said-moved = { $option }: teraz { $place }
vote-counts-now = Liczy się teraz
vote-point-less = Jeden punkt mniej: { $option }
vote-point-more = Jeden punkt więcej: { $option }
vote-points-for = Punkty: { $option }
vote-order = Twoja kolejność
vote-move-up = Przesuń w górę: { $option }
vote-move-down = Przesuń w dół: { $option }
vote-not-open = Jeszcze nie otwarte
vote-gate-again = { $reason } Jest na dużym ekranie w waszej sali.
vote-people-here = { $count ->
    [one] { $count } osoba na miejscu
    [few] { $count } osoby na miejscu
   *[other] { $count } osób na miejscu
 }
vote-no-place = W waszej sali nie ma już miejsca
vote-name = Twoje imię i nazwisko
vote-name-change = Zmień imię i nazwisko
vote-name-as = Głosujesz jako { $name }
vote-name-was = Głosowano jako { $name }
vote-named = To głosowanie jest imienne: każdy może przeczytać, jak zagłosowano.
vote-was-named = To głosowanie było imienne.
vote-who-how = Kto jak głosował
vote-who-how-at = Kto jak głosował: { $address }
vote-members-named = Członkowie głosują imiennie.
vote-phones-named = Telefonami głosuje się imiennie.
vote-name-missing = Wpisz imię i nazwisko: to głosowanie jest imienne.
vote-name-long = Nazwa może mieć najwyżej { $count ->
    [one] { $count } znak
    [few] { $count } znaki
   *[other] { $count } znaków
 }. Skróć swoją.
vote-name-strange = W twojej nazwie jest znak, którego nie da się pokazać. Wpisz ją od nowa.
vote-name-unseen = Wpisz nazwę widocznymi literami.
vote-waits = Gdy tylko będzie miejsce, twój głos wejdzie samoczynnie: zostaw tę stronę otwartą.
vote-in-went = Jest już miejsce: wszedł samoczynnie i możesz go zmienić. { $choice }
vote-main =
    .aria-label = Twój głos
vote-keeps-nothing = Ta przeglądarka niczego nie zapamiętuje. Zostaw tę stronę otwartą do końca: wczytana ponownie nie wie, że oddano głos.
vote-next-ask = Czy ktoś tu nie ma telefonu? Może głosować na tym.
vote-next = Następna osoba na tym telefonie
vote-next-part =
    .aria-label = Następna osoba na tym telefonie
vote-next-in = Twój głos został przyjęty. Zapisz potwierdzenie, jeśli chcesz: ten telefon zapomni je, gdy go przekażesz.
vote-next-guest = Głosujesz za siebie na cudzym telefonie.
vote-next-done = Gotowe: przekaż telefon
vote-next-without = Przekaż telefon bez głosu
vote-guest = Gość { $number } na tym telefonie
vote-elsewhere = Ten telefon odpowiedział już na to pytanie w: { $party }, a każdy odpowiada raz: tutaj nie pytamy go drugi raz. Od następnego pytania odpowiadasz tutaj. Jeśli telefon ma teraz kto inny, ta osoba naciska „{ $next }”.
vote-table =
    .aria-label = Twój stolik
vote-handed = Przekaż ten telefon
vote-handed-words = Od tej chwili nie widać nic z poprzedniego głosu. Każda osoba głosuje raz i liczy się wśród odnotowanych obecnych.
vote-handed-begin = Jestem następną osobą
vote-handed-back = Nikt więcej: wróć do właściciela tego telefonu
vote-told-question = Pytanie: { $question }
vote-told-result = Wynik głosowania „{ $question }”: { $outcome }
