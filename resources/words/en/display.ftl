# Displays by a browser: the monitor of the stage, the overlay over the picture.
display-stage = Stage
display-stage-monitor = Stage monitor
display-stage-code = Type the display's code: it is display_code in keys.json of the conference's folder. Or open this page as /stage#code=CODE.
display-overlay = Overlay
display-overlay-picture = Overlay for the picture
display-overlay-over = Overlay over the picture
display-overlay-code = Type the display's code: it is display_code in keys.json of the conference's folder. Or open this page as /overlay#code=CODE.
display-code-label = The display's code
display-wall-clock =
    .aria-label = Time of day
display-time-left =
    .aria-label = Time left
display-time-to-talk =
    .aria-label = Time to talk
display-strip =
    .aria-label = Words
display-who-speaks =
    .aria-label = Who speaks
