# Displays by a browser: the monitor of the stage, the overlay over the picture.
display-stage = Scène
display-stage-monitor = Moniteur de scène
display-stage-code = Tapez le code de l'écran : c'est display_code dans keys.json du dossier de la conférence. Ou ouvrez cette page par /stage#code=CODE.
display-overlay = Incrustation
display-overlay-picture = Incrustation pour l'image
display-overlay-over = Incrustation sur l'image
display-overlay-code = Tapez le code de l'écran : c'est display_code dans keys.json du dossier de la conférence. Ou ouvrez cette page par /overlay#code=CODE.
display-code-label = Le code de l'écran
display-wall-clock =
    .aria-label = Heure
display-time-left =
    .aria-label = Temps restant
display-time-to-talk =
    .aria-label = Temps de discussion
display-strip =
    .aria-label = Texte
display-who-speaks =
    .aria-label = Qui parle
