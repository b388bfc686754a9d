# Displays by a browser: the monitor of the stage, the overlay over the picture.
display-stage = Escenario
display-stage-monitor = Monitor del escenario
display-stage-code = Escribe el código de la pantalla: es display_code en keys.json de la carpeta de la conferencia. O abre esta página como /stage#code=CÓDIGO.
display-overlay = Superposición
display-overlay-picture = Superposición para la imagen
display-overlay-over = Superposición sobre la imagen
display-overlay-code = Escribe el código de la pantalla: es display_code en keys.json de la carpeta de la conferencia. O abre esta página como /overlay#code=CÓDIGO.
display-code-label = El código de la pantalla
display-wall-clock =
    .aria-label = Hora del día
display-time-left =
    .aria-label = Tiempo restante
display-time-to-talk =
    .aria-label = Tiempo para hablar
display-strip =
    .aria-label = Palabras
display-who-speaks =
    .aria-label = Quién habla
