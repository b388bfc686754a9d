# The pages of rooms that sign up, and of a room's host. A party is a watch party, a local assembly.
signup-title = Zgłoś salę
signup-words = Sala pełna ludzi wspólnie ogląda, rozmawia i głosuje. Opowiedz nam o swojej: to trzy minuty.
signup-the-room = Sala
signup-name = Nazwa sali
signup-name-words = Tak, jak ludzie ją znają: „Korona, sala z tyłu”. Czyta ją każdy.
signup-area = Obszar
signup-place = Adres
signup-place-words = Ulica i miejscowość. Czyta to tylko centrala konferencji.
signup-expected = Ilu osób się spodziewasz?
signup-expected-words = Wystarczy dobre przybliżenie. Liczbę można później zmienić.
signup-access = Kto może wejść
signup-access-words = Zaznacz, co ma sala.
signup-languages = Języki, którymi się tam mówi
signup-you = Ty
signup-you-words = Czyta to tylko centrala konferencji. Nie jest to częścią publicznego rejestru.
signup-host = Twoje imię i nazwisko
signup-telephone = Telefon
signup-telephone-words = Centrala dzwoni, gdy sala straciła obraz albo potrzebuje pomocy.
signup-note = Coś jeszcze? { $first }
signup-note-may = (można pominąć)
signup-send = Zgłoś salę
signup-kept = To, co piszesz, zostaje w tym urządzeniu do wysłania.
signup-mine = Sala zgłoszona na tym urządzeniu
signup-come-in = Masz już kod? Wejdź
signup-choose = Wybierz …
signup-step-free = Wejście bez schodów
signup-toilet = Dostępna toaleta
signup-loop = Pętla indukcyjna
signup-sign = Język migowy
signup-quiet = Cichy pokój
signup-parking = Parking przy drzwiach
signup-unsent = { $reason } To, co napisano, zostaje: wyślij jeszcze raz.
signup-closed = Teraz nie można zgłaszać sal. Zapytaj osobę, która cię zaprosiła, kiedy będzie można. Jeśli masz już kod, działa jak zawsze.
signup-full = Tyle sal czeka na wpuszczenie, że teraz nie można zgłosić kolejnej. Spróbuj za godzinę.
signup-at-once = Konferencja: { $conference }. Kody dostajesz od razu.
signup-nod = Konferencja: { $conference }. Centrala obejrzy zgłoszenie; potem dostaniesz kody.
signup-missing = { $count ->
    [one] Jednej rzeczy brakuje albo nie może tak zostać:
    [few] { $count } rzeczy brakuje albo nie mogą tak zostać:
   *[many] { $count } rzeczy brakuje albo nie może tak zostać:
 }
signup-lacks-name = Podaj nazwę sali, tak jak ludzie ją znają: „Korona, sala z tyłu”.
signup-lacks-area = Wybierz obszar, w którym jest sala.
signup-lacks-place = Podaj, gdzie jest sala: ulicę i miejscowość, aby ludzie ją znaleźli.
signup-lacks-expected = Podaj, ilu osób się spodziewasz: od 1 do { $most }.
signup-lacks-host = Podaj, kto opiekuje się salą: wystarczy imię.
signup-lacks-telephone = Podaj numer telefonu: centrala dzwoni, gdy sala potrzebuje pomocy.
signup-short-telephone = To za krótki numer telefonu. Sprawdź go.
signup-waiting = Czeka na zgodę centrali
signup-waiting-next = Twoja sala jest następna. Nie musisz tu czekać: ta strona zmienia się sama, a link poniżej zawsze do niej prowadzi.
signup-waiting-before = { $count ->
    [one] Przed twoją jest jedna sala.
    [few] Przed twoją są { $count } sale.
   *[many] Przed twoją jest { $count } sal.
 } Nie musisz tu czekać: ta strona zmienia się sama, a link poniżej zawsze do niej prowadzi.
signup-in = Twoja sala jest przyjęta
signup-in-next = Wszystko, czego potrzebujesz, jest poniżej. Kody działają od teraz.
signup-turned-down = Centrala nie przyjęła tej sali
signup-turned-down-next = Centrala mówi: „{ $reason }” Jeśli to pomyłka, zadzwoń do osoby, która cię zaprosiła, albo zgłoś salę jeszcze raz.
signup-withdrawn = To zgłoszenie zostało wycofane przez ciebie
signup-withdrawn-next = Nie trzeba nic więcej robić. W każdej chwili możesz znów zgłosić salę.
signup-where-expected = { $area }, spodziewane: { $people }
signup-where-room = { $area }, miejsce na: { $people }
signup-page-title = { $state }: { $room }
signup-your-room = Twoja sala
signup-codes = Kody twojej sali
signup-for-everybody = Dla wszystkich w sali
signup-point = Skieruj tu aparat telefonu albo otwórz { $first } i wpisz
signup-poster = Wydrukuj jako plakat
signup-run = Dla twojego telefonu: prowadzenie sali
signup-run-words = Odnotuj obecnych, wpisz ręce, wezwij pomoc. Kto ma ten kod, prowadzi salę: nie dawaj go nikomu innemu.
signup-run-open = Otwórz na tym urządzeniu
signup-screen = Dla telewizora lub projektora
signup-screen-words = Otwórz na nim adres powyżej i wpisz ten kod. Nikt nie może nim głosować ani niczego zmienić.
signup-prepare = Co przygotować
signup-steps =
    Sprawdź telewizor lub projektor dzień wcześniej: otwórz na nim adres, wpisz jego kod i sprawdź, czy dźwięk słychać z tyłu sali.
    Wydrukuj plakat i powieś go przy wejściu, a po jednym połóż na stolikach.
    Ustaw krzesła wokół stolików, od czterech do ośmiu przy każdym: tam ludzie rozmawiają między przemówieniami.
    Naładuj telefon i otwórz na nim „Prowadzenie sali”, gdy otworzą się drzwi.
    Przygotuj długopisy i papier. Nikt nie potrzebuje telefonu, by brać udział: liczysz ręce.
    Gdy coś nie działa, wezwij pomoc na telefonie: centrala oddzwoni.
signup-link = Zachowaj ten link
signup-link-words = To jedyna droga powrotu na tę stronę z innego urządzenia. Kto go ma, widzi kody twojej sali.
signup-copy = Kopiuj link
signup-copied = Skopiowano
signup-marked = Link jest zaznaczony: skopiuj go
signup-take-back = Wycofaj zgłoszenie
signup-take-back-again = Naciśnij ponownie, aby wycofać
signup-press-again = { $reason } Naciśnij ponownie.
signup-another = Zgłoś inną salę
signup-none = Na tym urządzeniu nie zgłoszono żadnej sali
signup-none-next = Otwórz link otrzymany przy zgłoszeniu. Jeśli sala nie jest jeszcze zgłoszona, zrób to linkiem poniżej.
signup-no-room = Ten link nie otwiera żadnej sali
