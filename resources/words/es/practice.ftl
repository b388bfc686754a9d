# The practice question of a room, on its phones and its screen.
practice-part =
    .aria-label = Práctica
practice-notice = PRÁCTICA, no es una votación. No cuenta en ningún sitio y no se guarda nada.
practice-question = ¿Oyes bien el sonido de la sala principal?
practice-yes = Sí, bien
practice-quiet = Demasiado bajo
practice-loud = Demasiado alto
practice-tap = Toca una respuesta.
practice-in = Tu respuesta de práctica ha entrado: { $option }. Puedes cambiarla.
practice-line = PRÁCTICA, no es una votación: { $question } { $counts }
