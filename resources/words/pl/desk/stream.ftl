desk-stream-show = Pokaż strumień z jego źródłami
desk-stream-pick-source = Wybierz { $title }, do TAKE
desk-stream-programme = Program
desk-stream-holding = Plansza
desk-stream-no-picture = Jeszcze bez obrazu
desk-stream-empty = Nic nie jest nadawane: serwer uruchomiono bez strumienia. Uruchom go ponownie ze strumieniem.
desk-stream-state = { $state ->
    [live] na żywo
    [ready] gotowe
    [waiting] czeka na koder
    [connected] połączone
    [lost] UTRACONE
    [failed] BŁĄD
    [refused] zły klucz
   *[other] jeszcze nieznane
 }
desk-stream-state-for = { $state }, { $age }
desk-stream-on-air = NA ANTENIE, { $state }
desk-stream-programme-state = { $state ->
    [on_air] na antenie
    [starting] uruchamia się
    [stale] przerwany, rusza ponownie
    [failed] BŁĄD
    [stopped] zatrzymany
    [off] wyłączony
   *[other] jeszcze nieznany
 }
desk-stream-kind = { $kind ->
    [rtmp] Koder przez RTMP
    [srt] Koder przez SRT
    [file] Plik wideo
    [hls] Inny strumień (HLS)
    [device] Urządzenie
   *[other] Plansza
 }
desk-stream-fps = { $fps } obrazów/s
desk-stream-kilobits = { $count } kbit/s
desk-stream-loudness = { $lufs } LUFS (cel: -23)
desk-stream-take = TAKE { $title }
desk-stream-take-armed = Naciśnij ponownie: TAKE
desk-stream-is-on = { $title }: na antenie.
desk-stream-pick = Najpierw wybierz źródło: kliknij jego obraz.
desk-stream-why-post = Może to zrobić tylko stanowisko reżysera.
desk-stream-fallen = { $title }: utracono. Do powrotu widać: { $shown }.
desk-stream-taken = { $time }: { $by } — { $title }.
desk-stream-taken-elsewhere = { $by }: w strumieniu jest teraz { $title }.
desk-stream-segment = Najnowszy segment ma { $age } s.
desk-stream-renditions = Tworzone: { $names }
desk-stream-counts = Opuszczone obrazy: { $dropped }, ponowne starty: { $restarts }
desk-stream-condition = { $what ->
    [silence] cisza
    [no_sound] brak dźwięku
    [clipping] przesterowanie
    [black] czerń
    [freeze] zamrożony obraz
    [no_picture] brak obrazu
    [lost] utracone
    [failed] błąd
   *[other] sprawdź
 }
desk-stream-alarm-silence = { $title }: cisza. Sprawdź tłumiki i wyciszenie konsolety, potem źródło dźwięku w koderze.
desk-stream-alarm-no-sound = { $title }: bez dźwięku. Włącz ścieżkę dźwięku w koderze.
desk-stream-alarm-clipping = { $title }: za głośno, dźwięk jest zniekształcony. Ścisz na konsolecie, aż szczyty będą poniżej -9.
desk-stream-alarm-black = { $title }: czerń. Sprawdź kamerę i scenę w koderze; tymczasem weź inne źródło.
desk-stream-alarm-freeze = { $title }: obraz stoi. Jeśli to nie celowe, uruchom ponownie kamerę lub przechwytywanie w koderze.
desk-stream-alarm-no-picture = { $title }: bez obrazu. Włącz wideo w koderze.
desk-stream-alarm-lost = { $title }: utracono. Sprawdź, czy koder nadaje i czy sieć działa; źródło wróci samo.
desk-stream-alarm-failed = { $title }: nie można odczytać. Wiersz źródła mówi dlaczego; tymczasem weź inne.
desk-stream-alarm-other = { $title }: { $what }. Sprawdź.
desk-stream-well = { $title }: znów w porządku.
desk-stream-server = Serwer
desk-stream-key = Klucz strumienia
desk-stream-copy-address = Kopiuj adres
desk-stream-copy-key = Kopiuj klucz
desk-stream-show-key = Pokaż klucz
desk-stream-hide-key = Ukryj klucz
desk-stream-new-key = Nowy klucz
desk-stream-new-key-armed = Odetnij koder
desk-stream-add = Dodaj źródło
desk-stream-change = Zmień
desk-stream-remove = Usuń
desk-stream-remove-armed = Usuń na pewno
desk-stream-keep = Zapisz
desk-stream-copied = Skopiowano, { $title }. Nie pokazuj klucza: kto go ma, może nadawać.
desk-stream-field-title = Tytuł
desk-stream-field-kind = Co to jest
desk-stream-field-address = Skąd pochodzi
desk-stream-field-backup = Gdy jest utracone
desk-stream-hint = { $kind ->
    [rtmp] Otrzyma adres i klucz do OBS, vMix lub sprzętu.
    [srt] Otrzyma adres z hasłem, dla słabych sieci.
    [file] Ścieżka na maszynie serwera; kilka, po jednej w wierszu, idzie po kolei.
    [hls] Adres, który zaczyna się od https:// i kończy na .m3u8.
    [device] Na przykład /dev/video0, a po nim hw:1 dla dźwięku.
   *[other] test lub holding.
 }
desk-stream-unheard = Serwer nie odpowiedział. Sprawdź, czy to zrobiono.
desk-stream-mark-last = Zaznacz ostatnie 60 sekund
desk-stream-mark-in = Początek
desk-stream-mark-out = Koniec
desk-stream-mark-rename = Nadaj tytuł
desk-stream-mark-runs = trwa
desk-stream-mark-open = Zaznaczenie trwa: najpierw zaznacz jego koniec.
desk-stream-mark-none-open = Nic nie jest zaznaczane: najpierw zaznacz początek.
desk-stream-mark-empty = Nic jeszcze nie zaznaczono. To, co zaznaczysz, od razu widać na stronie /missed.
desk-stream-marked = Zaznaczono.
