# What is said in the hall, in words: on screens and phones, and the page of those who write it.
captions-called = Napisy
captions-part = Napisy
captions-language = Język napisów
captions-waiting = Napisy są włączone. Pojawią się, gdy tylko ktoś zacznie mówić.
captions-said = Co powiedziano
captions-search-for = Słowa lub kilka po kolei
captions-search = Szukaj
captions-found = { $count ->
    [one] { $count } wiersz, najnowszy najpierw
    [few] { $count } wiersze, najnowszy najpierw
    [many] { $count } wierszy, najnowszy najpierw
   *[other] { $count } wiersza, najnowszy najpierw
 }
captioner-title = Pisanie napisów
captioner-explained = To, co tu napiszesz, czyta się na ekranach wszystkich sal, które chcą napisów w twoim języku. Potrzebujesz własnego kodu, który daje reżyserka.
captioner-code = Twój kod
captioner-out = Wyjdź z kabiny
captioner-room =
    .aria-label = Co widzą sale
captioner-line = Wiersz, który piszesz
captioner-send = Wyślij
captioner-by-pause = Wysyłaj wiersz samoczynnie, gdy robię przerwę
captioner-late = Słyszę salę z takim opóźnieniem w sekundach
captioner-keys = Enter wysyła wiersz. Strzałka w górę zmienia ostatni. Ctrl+Enter przejmuje kolej i wysyła. Page Down wysyła następny wiersz przygotowanego tekstu.
captioner-sent = Co wysłano
captioner-words = Nazwy i skróty
captioner-words-hint = Wpisz skrót i odstęp: w jego miejscu pojawi się długa postać. Dzielą je wszyscy, którzy piszą w tym języku.
captioner-short = Skrót
captioner-long = Długa postać
captioner-keep = Zachowaj
captioner-script = Przygotowany tekst
captioner-script-hint = Wklej przemówienie lub piosenkę, jeden napis w wierszu. Page Down albo pilot prezentera wysyła następny wiersz; naciśnij wiersz, aby iść dalej od niego.
captioner-script-file = Z pliku
captioner-script-next = Wyślij następny wiersz
captioner-long-of = Co oznacza { $short }
captioner-remove-of = Usuń: { $text }
captioner-remove = Usuń
captioner-lost = { $reason } { $count ->
    [one] { $count } wiersz czeka na tym urządzeniu i wyjdzie sam.
    [few] { $count } wiersze czekają na tym urządzeniu i wyjdą same.
    [many] { $count } wierszy czeka na tym urządzeniu i wyjdzie samo.
   *[other] { $count } wiersza czeka na tym urządzeniu i wyjdzie samo.
 }
captioner-not-kept = Sale widzą twoje wiersze, ale serwer nie może ich teraz zapisać: może jego dysk jest pełny. Powiedz reżyserce.
captioner-who = { $name }, { $language }
captioner-readers = { $count ->
    [one] { $count } ekran czyta ten język
    [few] { $count } ekrany czytają ten język
    [many] { $count } ekranów czyta ten język
   *[other] { $count } ekranu czyta ten język
 }
captioner-not-yours = Kolej na: { $name }. Naciśnij Ctrl+Enter, aby przejąć.
captioner-yours = Twoja kolej: sale czytają to, co wysyłasz.
captioner-of = Kolej na: { $name }.
captioner-take = Przejmij
captioner-hand = Przekaż: { $name }
captioner-waits = czeka
captioner-change-of = Zmień: { $text }
captioner-change = Zmień
