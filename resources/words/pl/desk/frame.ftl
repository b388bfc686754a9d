desk-frame-act = { $act ->
    [start_item] GO
    [end_item] Zakończ
    [set_standby] Gotowe
    [take] TAKE
    [take_back] BACK
    [prepare_scene] Przygotuj
    [open_poll] Otwórz
    [close_poll] Zamknij
    [publish_poll] Opublikuj
    [void_poll] Unieważnij
    [lift_black] Zdejmij czerń
    [black] CZERŃ
    [prepare_poll] Przygotuj głosowanie
    [extend_poll] Przedłuż głosowanie
    [send_message] Wyślij wiadomość
    [insert_item] Wstaw punkt
    [change_item] Zmień punkt
    [move_item] Przesuń punkt
    [delete_item] Usuń punkt
    [skip_item] Pomiń punkt
    [undo_edit] Cofnij zmianę
    [start_timer] Uruchom stoper
    [stop_timer] Zatrzymaj stoper
    [start_breakout] Rozpocznij pracę w grupach
    [recall_breakout] Przywołaj grupy
    [end_breakout] Zakończ pracę w grupach
    [open_survey] Otwórz ankietę
    [close_survey] Zamknij ankietę
    [start_lottery] Rozpocznij losowanie
    [reveal_lottery] Ujawnij losowanie
    [call_speaker] Udziel głosu
    [end_speech] Zakończ przemówienie
    [open_floor] Otwórz listę mówców
    [close_floor] Zamknij listę mówców
    [arm_cue] Uzbrój cue
    [skip_cue] Pomiń cue
    [plan_cues] Zmień cue
    [help_done] Pomoc udzielona
    [identify_screens] Pokaż nazwy ekranów
   *[other] Polecenie
 }
desk-frame-act-about = { $act } „{ $name }”
desk-frame-sent-no-answer = Wysłano, brak odpowiedzi ({ $seconds } s)
desk-frame-no-answer-yet = Jeszcze bez odpowiedzi ({ $seconds } s)
desk-frame-no-answer = Bez odpowiedzi ({ $seconds } s)
desk-frame-seconds = ({ $seconds } s)
desk-frame-awaiting = Wysłano, brak odpowiedzi ({ $seconds } s): { $act }
desk-frame-awaiting-more = Wysłano, brak odpowiedzi ({ $seconds } s): { $act } i jeszcze { $number }
desk-frame-lost = { $act }: wysłano o { $time }, a połączenie zerwało się przed odpowiedzią. Czy to wykonano, okaże się, gdy połączenie wróci.
desk-frame-was-done = { $act }: wykonano. Połączenie wróciło i serwer to potwierdza.
desk-frame-is-done = { $act }: wykonano. Odpowiedź przyszła po { $seconds } s.
desk-frame-too-late = { $act }: nie wysłano ponownie, minęło zbyt wiele czasu. Czy wykonano to przed zerwaniem, widać teraz: sprawdź, co jest na antenie, i zdecyduj od nowa.
desk-frame-refused-late = Odmowa, { $act }: { $why }
desk-frame-refused = Odmowa: { $why }
desk-frame-no-alerts = Brak alertów
desk-frame-alerts = Alerty { $number }
desk-frame-alert-tip = { $alert } Kliknięcie albo Ctrl+E oznacza jako przeczytane.
desk-frame-commands-key = Polecenia  Ctrl+K
desk-frame-shortcuts-key = Skróty  F1
desk-frame-locked = Zablokowano: z tego pulpitu nic nie działa, póki nie zostanie odblokowany. Pozostałe działają dalej.
desk-frame-unlock = Odblokuj
desk-frame-unlock-word = odblokuj
desk-frame-type-password = Wpisz hasło, potem Enter
desk-frame-type-word = Wpisz słowo { $word }, potem Enter
desk-frame-locked-goes-on = ZABLOKOWANO, wszystko widać i działa dalej
desk-frame-what-unlocks = Co odblokowuje ten pulpit
desk-frame-not-it = To nie to. ZABLOKOWANO
desk-frame-workspace = Przestrzeń
desk-frame-window = Okno
desk-frame-full-screen = Pełny ekran
desk-frame-commands = Polecenia
desk-frame-lock-desk = Zablokuj ten pulpit; wszystko nadal widać
desk-frame-quit = Zamknij pulpit; głosowanie trwa
desk-frame-arrange = Przywróć panele na ich miejsca
desk-frame-the-workspace = Przestrzeń { $title } ({ $keys })
desk-frame-is-open = „{ $question }” jest otwarte.
desk-frame-is-on-air = „{ $title }” jest na antenie.
desk-frame-goes-on-without = To trwa dalej bez tego pulpitu.
desk-frame-close-desk-ask = Zamknąć pulpit?
desk-frame-close-desk = Zamknij pulpit
desk-frame-nothing-to-do = Teraz nie ma do czego tego użyć.
desk-frame-not-now = Nie teraz: { $label }.
desk-frame-why-not-now = { $why } Nie teraz: { $label }.
desk-frame-not-sent = Nie wysłano: brak połączenia z serwerem.
desk-frame-all-outputs-black = wszystkie wyjścia: CZERŃ
desk-frame-black = CZERŃ
desk-frame-on-air = NA ANTENIE
desk-frame-off-air = POZA ANTENĄ
desk-frame-link-up = połączono
desk-frame-link-up-tip = Połączono; opóźnienie jest mierzone.
desk-frame-link = łącze { $delay } ms
desk-frame-link-tip = Do serwera i z powrotem.
desk-frame-connecting = łączenie …
desk-frame-not-let-in = brak dostępu
desk-frame-no-link = BRAK ŁĄCZA
desk-frame-login-tip = { $login }: login tego pulpitu. Zapis podaje go przy wszystkim, o co się tu prosi.
desk-frame-login = { $post ->
    [director] { $login } · kierowanie
    [polls] { $login } · głosowania
    [parties] { $login } · zebrania
    [door] { $login } · wejście
   *[other] { $login } · podgląd
 }
desk-frame-post = { $post ->
    [director] Stanowisko: kierowanie. Wolno mu prosić o wszystko.
    [polls] Stanowisko: głosowania. Prowadzi je i przygotowuje ich sceny.
    [parties] Stanowisko: zebrania. Pomaga salom i przedłuża głosowania.
    [door] Stanowisko: wejście. Rejestruje identyfikatory przy wejściu i wyjściu.
   *[other] Stanowisko: podgląd. Widzi wszystko, o nic nie może prosić.
 }
desk-frame-kind-and-title = { $kind }: { $title }
desk-frame-waiting = czeka na serwer
desk-frame-no-item = Żaden punkt nie trwa
desk-frame-programme-empty = Program jest pusty
desk-frame-crowd-tip = Połączone zebrania i telefony. Tabela podaje, ile osób zarejestrowano.
desk-frame-record = zapis
desk-frame-record-unheard = O zapisie jeszcze nic nie wiadomo.
desk-frame-record-written = { $count ->
    [one] Zapis trwa: { $count } wpis.
    [few] Zapis trwa: { $count } wpisy.
    [many] Zapis trwa: { $count } wpisów.
   *[other] Zapis trwa: { $count } wpisu.
 }
desk-frame-record-fails = BŁĄD ZAPISU
desk-frame-stream = strumień
desk-frame-stream-unheard = O strumieniu jeszcze nic nie wiadomo.
desk-frame-stream-live = Na żywo od { $time }.
desk-frame-no-stream = brak strumienia
desk-frame-no-stream-tip = Serwer działa bez strumienia.
desk-frame-stream-fails = BŁĄD STRUMIENIA
desk-frame-server-refuses = Serwer nie wpuszcza tego pulpitu.
desk-frame-no-link-for = Brak połączenia z serwerem od { $age }.
desk-frame-connecting-now = Łączenie.
desk-frame-connecting-for = Łączenie od { $age }.
desk-frame-next-attempt = Następna próba za { $age }.
desk-frame-trying = Kolejna próba.
desk-frame-last-heard = Widoczne jest to, co doszło jako ostatnie; głosowanie nie zależy od tego pulpitu.
desk-frame-desk = Pulpit konferencji
desk-frame-desk-of = { $conference } – Pulpit konferencji
desk-frame-no-screen = Nie ma ekranu, na którym można otworzyć okno. Uruchom to w sesji graficznej albo z xvfb-run.
desk-frame-fault = Błąd w tym pulpicie: { $fault }. Głosowanie trwa; powiadom twórców.
desk-frame-needs-password = Pulpit potrzebuje hasła. Podaj je w oknie albo przez CONFERENCE_PASSWORD.
desk-frame-no-server = Pod { $url } nie ma serwera konferencji: { $reason } Uruchom go: conference serve FOLDER
