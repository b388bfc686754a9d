# Whether somebody was drawn by lot, as their own device works it out.
drawn-page = Czy cię wylosowano?
drawn-explained = Twoje własne urządzenie oblicza to z tego, co opublikowano. Twój identyfikator i kod na nim pozostają.
drawn-id = Twój identyfikator
drawn-code = Twój własny kod
drawn-code-hint = Jedno i drugie było w zaproszeniu. Kod ma 32 litery i cyfry.
drawn-lottery = Które losowanie
drawn-go = Sprawdź
drawn-asks = Ta strona prosi serwer o dowód dla jednego pseudonimu, który to urządzenie tworzy z twojego identyfikatora i kodu. Serwer widzi więc, że ktoś pyta o ten pseudonim; identyfikator i kod nie są wysyłane.
drawn-experts-hint = Pseudonim: SHA-256 z "conference/sortition/person/1", twojego kodu i identyfikatora, po każdym bajt zerowy. Pula: wiersze pool.csv jako drzewo według RFC 9162, rozdział 2.1. Zobowiązanie: SHA-256 jego JSON, nazwy posortowane, bez odstępów. Ta strona przyszła z tego samego serwera co pliki: aby nikomu nie ufać, pobierz pliki i sprawdź je poleceniem "conference sortition verify" na własnym komputerze.
drawn-script = Ta strona wymaga JavaScriptu: sprawdza twoje własne urządzenie. Zezwól na niego dla tego adresu.
drawn-id-missing = Wpisz swój identyfikator tak, jak go otrzymano.
drawn-code-wrong = Kod ma 32 litery i cyfry, od 0 do 9 i od a do f. Skopiuj go jeszcze raz.
drawn-lottery-missing = Wpisz nazwę losowania.
drawn-looking = Sprawdzanie
drawn-unknown = Nie udało się sprawdzić
drawn-unknown-why = { $reason } To nic o tobie nie mówi. Potem naciśnij Sprawdź jeszcze raz.
# What was found, with what to do.
drawn-no-lottery = Nie ma takiego losowania
drawn-no-lottery-why = Pod tą nazwą niczego jeszcze nie opublikowano. Sprawdź nazwę albo wróć, gdy losowanie zostanie ogłoszone.
drawn-not-in-pool = Nie ma cię w puli tego losowania
drawn-not-in-pool-why = Z tym identyfikatorem i kodem nikt nie mógł zostać wylosowany. Najpierw sprawdź, czy oba są wpisane tak, jak je otrzymano. Jeśli są poprawne, zapytaj przy stole konferencji. Kto ma już miejsce, nie jest w żadnej puli.
drawn-not-yet = Losowanie jeszcze się nie odbyło
drawn-not-yet-why = Jesteś w puli osób, które mogą zostać wylosowane (jest ich { $size }). Jak dotąd nie opublikowano ważnego losowania: wróć, gdy padną cyfry.
drawn-yes = Wylosowano cię
drawn-yes-why = Masz miejsce w izbie. Zachowaj identyfikator i kod i zapytaj przy stole konferencji, co dalej.
drawn-no = Tym razem cię nie wylosowano
drawn-no-why = Twój wpis był w puli (osób: { $size }), a los padł na innych.
drawn-misfit = Dowód się nie zgadza
drawn-misfit-why = { $reason } Zrób zdjęcie tej strony i pokaż je przy stole konferencji, a także innym.
# What was checked, a step each: its name, and what was found.
drawn-in-pool = Jesteś w puli
drawn-in-pool-not = W puli nie ma wiersza z twoim pseudonimem.
drawn-in-pool-other = Serwer przysłał wiersz kogoś innego.
drawn-in-pool-computed = Z twojego wiersza i z innych liczb (było ich { $others }) to urządzenie obliczyło korzeń puli, który ustalono z góry.
drawn-in-pool-misfit = Twój wiersz nie prowadzi do korzenia puli, który ustalono z góry.
drawn-who = Kogo wylosowano
drawn-who-looked = To urządzenie szukało twojego pseudonimu wśród wylosowanych (jest ich { $count }).
drawn-fixed = Co ustalono z góry
drawn-fixed-misfit = To, co opublikowano jako ustalone z góry, nie daje liczby, pod którą to opublikowano.
drawn-fixed-other = To urządzenie widziało na ekranie tego losowania inne zobowiązanie.
drawn-fixed-seen = Opublikowano to pod liczbą { $figure }. Tę liczbę to urządzenie widziało przed losowaniem.
drawn-fixed-compare = Opublikowano to pod liczbą { $figure }. Porównaj ją z tą na ekranach albo w rejestrze.
# For experts: what the figures are.
drawn-figure-pseudonym = Twój pseudonim
drawn-figure-commitment = Zobowiązanie
drawn-figure-root = Korzeń puli
drawn-figure-line = Twój wiersz
