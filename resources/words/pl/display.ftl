# Displays by a browser: the monitor of the stage, the overlay over the picture.
display-stage = Scena
display-stage-monitor = Monitor sceny
display-stage-code = Wpisz kod wyświetlacza: to display_code w keys.json w folderze konferencji. Albo otwórz tę stronę jako /stage#code=KOD.
display-overlay = Nakładka
display-overlay-picture = Nakładka na obraz
display-overlay-over = Nakładka nad obrazem
display-overlay-code = Wpisz kod wyświetlacza: to display_code w keys.json w folderze konferencji. Albo otwórz tę stronę jako /overlay#code=KOD.
display-code-label = Kod wyświetlacza
display-wall-clock =
    .aria-label = Godzina
display-time-left =
    .aria-label = Pozostały czas
display-time-to-talk =
    .aria-label = Czas na rozmowę
display-strip =
    .aria-label = Słowa
display-who-speaks =
    .aria-label = Kto mówi
