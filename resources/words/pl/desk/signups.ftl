# Sign-ups: rooms that wait, what can be done about each, and how rooms come in.
desk-signups-show = Pokaż zapisane sale
desk-signups-down-words = Gospodarz czyta powód, a ten trafia do zapisu: proszę nikogo w nim nie wymieniać.
desk-signups-alert = Sala zapisała się i czeka na zgodę: Zapisy (Ctrl+Shift+U).
desk-signups-down-heading = Odrzuć zapis { $number }
desk-signups-down-done = Odrzuć
desk-signups-admitted-words = Od razu jest zebraniem, z kodami, które gospodarz czyta na swojej stronie. Nie bierze udziału w głosowaniu, które jest teraz otwarte.
desk-signups-ruled-words = Kto teraz czeka, czeka dalej. Każdy może przeczytać w zapisie regułę i kogo na jej podstawie wpuszczono.
desk-signups-by-nod = Każda sala czeka na zgodę
desk-signups-by-count = Pierwsze sale wchodzą od razu
desk-signups-by-none = Żadna sala nie może się zapisać
desk-signups-admit-heading = Wpuść salę z zapisu { $number }
desk-signups-admit-done = Wpuść
desk-signups-people-most = osób najwyżej
desk-signups-holds = Mieści
desk-signups-rule-heading = Jak wchodzą sale, które się zapisują
desk-signups-rule-done = Ustal
desk-signups-rooms-all = sal łącznie
desk-signups-rule-name = Jak wchodzą sale
desk-signups-at-once = Tyle od razu
desk-signups-admit-label = Wpuść wybraną salę
desk-signups-down-label = Odrzuć wybraną salę
desk-signups-link-label = Zakończ link gospodarza wybranej sali
desk-signups-rule-label = Ustal, jak wpuszcza się zapisane sale
desk-signups-admit = Wpuść …
desk-signups-down = Odrzuć …
desk-signups-link = Zakończ link
desk-signups-rule = Jak wchodzą …
desk-signups-empty-closed = Sale nie mogą się zapisywać. „Jak wchodzą …” otwiera im stronę /signup: każda czeka tu na zgodę albo pierwsze są wpuszczane od razu.
desk-signups-empty-nobody = Żadna sala jeszcze się nie zapisała. Robią to na stronie /signup i od razu są tutaj.
desk-signups-empty-found = Żaden zapis nie ma tych słów. Puste pole pokazuje wszystkie.
desk-signups-no-link = Brak połączenia z serwerem: ten pulpit nie słyszy, które sale się zapisują.
desk-signups-select = Najpierw trzeba wybrać salę.
desk-signups-waiting = czeka: { $number }
desk-signups-ruled-none = Teraz sale nie mogą się zapisywać.
desk-signups-ruled-nod = Każda sala czeka na zgodę.
desk-signups-ruled-done = { $count ->
    [one] { $count } sala weszła
    [few] { $count } sale weszły
   *[other] { $count } sal weszło
 } od razu; następne czekają na zgodę.
desk-signups-ruled-next = { $count ->
    [one] Następna { $count } sala wchodzi
    [few] Następne { $count } sale wchodzą
   *[other] Następnych { $count } sal wchodzi
 } od razu.
desk-signups-why-link = Link gospodarza nic już nie otwiera.
desk-signups-why-withdrawn = Gospodarz wycofał zapis.
desk-signups-why-admitted = Sala jest przyjęta: to, co można zmienić, jest na jej karcie w Zebraniach.
desk-signups-why-down = Już ją odrzucono.
desk-signups-room-in = Sala, { $area }
desk-signups-waits = CZEKA · { $area }, { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
   *[other] { $count } osób
 }
desk-signups-admitted = Wpuszczona jako zebranie { $party } · { $area }
desk-signups-turned-down = Odrzucona
desk-signups-withdrawn = Wycofana przez gospodarza
desk-signups-state-reason = { $state }: { $reason }
desk-signups-host = Gospodarz: { $host }, { $telephone }
desk-signups-has = Jest: { $access }
desk-signups-no-access = Nic nie powiedziano o dostępie
desk-signups-languages = Języki: { $languages }
desk-signups-note = „{ $note }”
desk-signups-access = { $way ->
    [step_free] wejście bez schodów
    [toilet] dostępna toaleta
    [loop] pętla indukcyjna
    [sign] język migowy
    [quiet] cichy pokój
   *[parking] parking przy drzwiach
 }
desk-signups-list = Zapisane sale
desk-signups-search = Szukaj: nazwa, gospodarz, telefon, miejsce
desk-signups-search-name = Szukaj zapisów
