# Displays by a browser: the monitor of the stage, the overlay over the picture.
display-stage = Bühne
display-stage-monitor = Bühnenmonitor
display-stage-code = Geben Sie den Code der Anzeige ein: Es ist display_code in keys.json im Ordner der Konferenz. Oder öffnen Sie diese Seite als /stage#code=CODE.
display-overlay = Einblendung
display-overlay-picture = Einblendung für das Bild
display-overlay-over = Einblendung über dem Bild
display-overlay-code = Geben Sie den Code der Anzeige ein: Es ist display_code in keys.json im Ordner der Konferenz. Oder öffnen Sie diese Seite als /overlay#code=CODE.
display-code-label = Der Code der Anzeige
display-wall-clock =
    .aria-label = Uhrzeit
display-time-left =
    .aria-label = Verbleibende Zeit
display-time-to-talk =
    .aria-label = Zeit zum Gespräch
display-strip =
    .aria-label = Text
display-who-speaks =
    .aria-label = Wer spricht
