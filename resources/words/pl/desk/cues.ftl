desk-cues-show-poll = Pokaż głosowanie
desk-cues-show-result = Pokaż wynik
desk-cues-show-map = Pokaż mapę głosowania
desk-cues-show-speaker = Pokaż, kto mówi
desk-cues-show-breakout = Pokaż pracę w grupach
desk-cues-show-stream = Pokaż strumień
desk-cues-show-timer = Pokaż stoper
desk-cues-show-statements = Pokaż wypowiedzi stolików
desk-cues-show-survey = Pokaż ankietę
desk-cues-show-lottery = Pokaż losowanie
desk-cues-show-motion = Pokaż wniosek
desk-cues-show-message = Pokaż wiadomość
desk-cues-show-holding = Pokaż planszę
desk-cues-show-words = Pokaż planszę ze słowami
desk-cues-open-poll = Otwórz głosowanie
desk-cues-close-poll = Zamknij głosowanie
desk-cues-go-live = Losowanie na żywo
desk-cues-start-timer = Uruchom stoper
desk-cues-write-rooms = Napisz do wszystkich sal
desk-cues-start-breakout = Rozpocznij pracę w grupach
desk-cues-call-back = Przywołaj sale
desk-cues-end-breakout = Zakończ pracę w grupach
desk-cues-ask-survey = Zadaj ankietę
desk-cues-close-survey = Zamknij ankietę
desk-cues-obs-scene = Scena OBS
desk-cues-go-on = GO: do następnego punktu
desk-cues-on-air = Jest na antenie: co zrobiono, zostaje, a zmiany tutaj są na następny raz. Cue, który jeszcze czeka, wykona się tak, jak tu stoi.
desk-cues-usual = To cue jego rodzaju. Zmieniają się wraz z rodzajem lub głosowaniem.
desk-cues-own = Te cue są jego własne.
desk-cues-none = Brak cue: GO go uruchamia i niczego nie zmienia na ekranach.
desk-cues-name-scene = Podaj scenę OBS.
desk-cues-write-it = Wpisz, co ma mówić.
desk-cues-survey-then = ta, która jest wtedy otwarta
desk-cues-poll-then = to, które jest wtedy otwarte
desk-cues-poll-then-rooms = to, które jest wtedy otwarte dla sal
desk-cues-choose = { $what ->
    [poll] Wybierz głosowanie
    [lottery] Wybierz losowanie
    [item] Wybierz punkt
    [breakout] Wybierz pracę w grupach
   *[other] Wybierz ankietę
 }
desk-cues-there-is-none = { $what ->
    [poll] Nie ma jeszcze głosowania
    [lottery] Nie ma jeszcze losowania
    [item] Nie ma jeszcze punktu
    [breakout] Nie ma jeszcze pracy w grupach
   *[other] Nie ma jeszcze ankiety
 }
desk-cues-choose-it = { $what ->
    [poll] Wybierz głosowanie.
    [lottery] Wybierz losowanie.
    [item] Wybierz punkt.
    [breakout] Wybierz pracę w grupach.
   *[other] Wybierz ankietę.
 }
desk-cues-no-such = { $what ->
    [poll] Teraz nie ma takiego głosowania.
    [lottery] Teraz nie ma takiego losowania.
    [item] Teraz nie ma takiego punktu.
    [breakout] Teraz nie ma takiej pracy w grupach.
   *[other] Teraz nie ma takiej ankiety.
 }
desk-cues-of-chamber = { $number } (izba): { $question }
desk-cues-choose-outputs = Wybierz wyjścia, które to pokażą.
desk-cues-too-long = Tekst pod spodem ma ponad { $most } znaków.
desk-cues-how-many-seconds = Podaj, na ile sekund.
desk-cues-needs-time = Potrzebuje czasu czekania: inaczej poszłoby od razu dalej.
desk-cues-most = Punkt ma najwyżej { $most } cue.
desk-cues-not-kept = { $count ->
    [one] Cue { $cues } nie może tak zostać: zob. tam.
    [few] Cue { $cues } nie mogą tak zostać: zob. tam.
    [many] Cue { $cues } nie mogą tak zostać: zob. tam.
   *[other] Cue { $cues } nie mogą tak zostać: zob. tam.
 }
desk-cues-survey-asked = Tę ankietę już zadano.
desk-cues-poll-already = { $state ->
    [open] To głosowanie jest już otwarte.
    [closed] To głosowanie jest już zamknięte.
    [published] To głosowanie jest już opublikowane.
   *[other] To głosowanie jest już nieważne.
 }
desk-cues-without-obs = Serwer uruchomiono bez OBS.
desk-cues-obs-unknown = OBS nie jest połączony: nikt teraz nie zna jego scen.
desk-cues-obs-no-scene = OBS nie ma sceny o tej nazwie.
desk-cues-will-be-skipped = Czeka i nie jest uzbrojony: zostanie pominięty.
desk-cues-after = { $does }, po { $time }
desk-cues-opens = otwórz { $poll }
desk-cues-opens-for = otwórz { $poll } na { $time }
desk-cues-closes = zamknij { $poll }
desk-cues-goes-live = na żywo: { $title }
desk-cues-goes-live-any = losowanie na żywo
desk-cues-timer = stoper { $name }: { $time }
desk-cues-writes = do wszystkich sal: { $text }
desk-cues-starts = rozpocznij pracę w grupach: { $title }
desk-cues-recalls = przywołaj sale z: { $title }
desk-cues-ends = zakończ pracę w grupach: { $title }
desk-cues-asks = zadaj ankietę: { $title }
desk-cues-closes-survey = zamknij ankietę: { $title }
desk-cues-closes-open-survey = zamknij otwartą ankietę
desk-cues-goes-on = GO: do punktu po nim
desk-cues-the-open-poll = otwarte głosowanie
desk-cues-the-rooms-open-poll = otwarte głosowanie sal
desk-cues-a-poll = głosowanie
desk-cues-poll = głosowanie { $number }: { $question }
desk-cues-chambers-poll = głosowanie { $number } izby: { $question }
desk-cues-go-title = GO: { $title }
desk-cues-nothing-standby = Nic nie jest gotowe
desk-cues-on = Trwa: { $title }
desk-cues-skips = { $count ->
    [one] Wybrano ręcznie: GO pomija { $count } punkt, w tym { $named }.
    [few] Wybrano ręcznie: GO pomija { $count } punkty, w tym { $named }.
    [many] Wybrano ręcznie: GO pomija { $count } punktów, w tym { $named }.
   *[other] Wybrano ręcznie: GO pomija { $count } punktu, w tym { $named }.
 }
desk-cues-in-trouble = { $count ->
    [one] { $count } cue, z kłopotem: { $number }
    [few] { $count } cue, z kłopotem: { $number }
    [many] { $count } cue, z kłopotem: { $number }
   *[other] { $count } cue, z kłopotem: { $number }
 }
desk-cues-checked = { $count ->
    [one] { $count } cue, wszystko sprawdzone
    [few] { $count } cue, wszystko sprawdzone
    [many] { $count } cue, wszystko sprawdzone
   *[other] { $count } cue, wszystko sprawdzone
 }
desk-cues-ok = ok
desk-cues-no-obs = Ten serwer nie ma OBS Studio: uruchom go z --obs.
desk-cues-obs-trouble = OBS nie jest połączony: { $trouble }
desk-cues-obs-lacks = OBS nie ma sceny „{ $name }”.
desk-cues-not-done = niewykonane
desk-cues-done = wykonane
desk-cues-failed = nie udało się: { $why }
desk-cues-skipped = pominięte.
desk-cues-skipped-as = pominięte. { $why }
desk-cues-asked = zlecone, bez odpowiedzi
desk-cues-waits = czeka
desk-cues-due-unarmed = za { $time }, nieuzbrojone
desk-cues-due = za { $time }
desk-cues-keys = Alt+↑ i Alt+↓ przesuwają cue, Alt+Insert dodaje następny, Alt+Delete usuwa.
desk-cues-cues-of = Cue punktu „{ $title }”
desk-cues-add = Dodaj cue
desk-cues-as-its-kind = Jak w jego rodzaju
desk-cues-server-refused = Serwer odmówił: { $why }
desk-cues-does = Co robi
desk-cues-what = Co
desk-cues-where = Gdzie
desk-cues-after-go = Po GO
desk-cues-about = Czego dotyczy
desk-cues-until-closed = do zamknięcia
desk-cues-at-once = od razu
desk-cues-armed = uzbr.
desk-cues-armed-name = Uzbrojone
desk-cues-earlier = Wcześniej: Alt+Up
desk-cues-later = Później: Alt+Down
desk-cues-take-out = Usuń: Alt+Delete
desk-cues-words = Słowa
desk-cues-under-it-any = Pod spodem, jeśli coś
desk-cues-under-it = Słowa pod spodem
desk-cues-lasts = Ile sekund trwa
desk-cues-seconds-after-go = Sekundy po GO
desk-cues-a-scene = Scena OBS
desk-cues-for = na
desk-cues-large = Wielkimi literami
desk-cues-how-long = jak długo?
desk-cues-meanwhile = Inny pulpit zmienił te cue od otwarcia. Zachowaj jeszcze raz, aby wstawić w ich miejsce to, co tu wpisano.
desk-cues-change = Zmień …
desk-cues-change-cues = Zmień cue punktu
desk-cues-arm = Uzbrój
desk-cues-disarm = Rozbrój
desk-cues-skip = Pomiń
desk-cues-on-output = Na: { $output }
