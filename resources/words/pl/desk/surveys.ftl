# Surveys: written, asked, closed, read by region and by room.
desk-surveys-show = Pokaż ankiety
desk-surveys-write = Napisz …
desk-surveys-open = Zadaj teraz
desk-surveys-report = Do podglądu
desk-surveys-rooms = Według sal …
desk-surveys-write-label = Napisz ankietę
desk-surveys-open-label = Zadaj wybraną ankietę
desk-surveys-close-label = Zamknij wybraną ankietę
desk-surveys-report-label = Przygotuj wybraną ankietę dla sali głównej i sal
desk-surveys-rooms-label = Co sale powiedziały w wybranej ankiecie
desk-surveys-usual = Mogłem lub mogłam powiedzieć, co chcę
desk-surveys-usual-stake = Rozumiem, o co chodziło
desk-surveys-usual-length = Czas trwania był: za krótki / w sam raz / za długi
desk-surveys-usual-better = Co by to poprawiło?
desk-surveys-how = Jedno pytanie w wierszu. Z odpowiedziami po dwukropku, rozdzielonymi ukośnikami, jest wyborem; ze znakiem zapytania na końcu prosi o kilka słów; na wszystkie inne odpowiada się od 1 (wcale) do 5 (bardzo).
desk-surveys-keep = Zachowaj
desk-surveys-name = Jak było?
desk-surveys-after-none = Po żadnej określonej sesji
desk-surveys-after-session = Po: { $title }
desk-surveys-session = Sesja
desk-surveys-questions = Pytania
desk-surveys-lacks-title = Proszę nadać tytuł.
desk-surveys-by-room = { $title }: według sal
desk-surveys-rooms-list = Sale
desk-surveys-words = Odpowiedzi słowami
desk-surveys-unread = Serwer nie odpowiedział. Proszę spróbować ponownie.
desk-surveys-no-room = Nie pokazano żadnej sali: w każdej odpowiedziało mniej niż pięć osób albo dałoby się to wyliczyć z pozostałych.
desk-surveys-rooms-hidden = { $rooms }. { $count ->
    [one] Ukryto { $count } salę
    [few] Ukryto { $count } sale
   *[other] Ukryto { $count } sal
 }: mniej niż pięć odpowiedzi albo dałoby się je wyliczyć.
desk-surveys-empty = Nie napisano jeszcze żadnej ankiety. Po sesji można zadać dwa lub trzy pytania: telefony odpowiadają bez nazwisk, a z mniej niż pięciu osób nic nie jest pokazywane.
desk-surveys-hidden = ukryte, mniej niż pięć
desk-surveys-summary = odpowiedzi: { $count }
desk-surveys-select = Najpierw trzeba wybrać ankietę.
desk-surveys-why-asked = Już ją zadano. Trzeba napisać inną.
desk-surveys-why-other = „{ $title }” jest właśnie zadawana. Najpierw trzeba ją zamknąć.
desk-surveys-why-not-open = Nie jest otwarta.
desk-surveys-why-not-told = Sale podaje się, gdy jest zamknięta i policzona.
desk-surveys-why-nothing = Nie ma czego pokazać: jeszcze nie policzono albo odpowiedziało mniej niż pięć osób.
desk-surveys-state = { $state ->
    [open] zadawana teraz
    [closed] zamknięta, liczenie
    [told] policzona
   *[draft] jeszcze niezadana
 }
desk-surveys-state-after = { $state }, po: { $session }
desk-surveys-asked-scale = { $question } (1 do 5)
desk-surveys-asked-words = { $question } (kilka słów)
desk-surveys-all-rooms = Wszystkie sale
desk-surveys-no-answers = brak odpowiedzi
desk-surveys-mean = { $mean } na 5 ({ $number })
desk-surveys-alone = osobno
desk-surveys-kind = { $kind ->
    [ceremony] uroczystość
    [speech] przemówienie
    [witness] świadek
    [breakout] grupy
    [vote] głosowanie
    [break] przerwa
    [performance] występ
    [notice] ogłoszenie
   *[deliberation] narada
 }
