# Surveys: written, asked, closed, read by region and by room.
desk-surveys-show = Ver las encuestas
desk-surveys-write = Escribir …
desk-surveys-open = Preguntar ya
desk-surveys-report = A la vista previa
desk-surveys-rooms = Por sala …
desk-surveys-write-label = Escribir una encuesta
desk-surveys-open-label = Preguntar la encuesta seleccionada
desk-surveys-close-label = Cerrar la encuesta seleccionada
desk-surveys-report-label = Preparar la encuesta seleccionada para el salón y las salas
desk-surveys-rooms-label = Lo que dijeron las salas de la encuesta seleccionada
desk-surveys-usual = Pude decir lo que quería decir
desk-surveys-usual-stake = Entendí lo que estaba en juego
desk-surveys-usual-length = La duración fue: demasiado corta / adecuada / demasiado larga
desk-surveys-usual-better = ¿Qué lo habría mejorado?
desk-surveys-how = Una pregunta por línea. Con respuestas tras dos puntos, separadas por barras, se elige; con un signo de interrogación al final pide unas palabras; todas las demás se responden de 1 (nada) a 5 (mucho).
desk-surveys-keep = Conservar
desk-surveys-name = ¿Cómo te ha ido?
desk-surveys-after-none = Después de ninguna sesión en particular
desk-surveys-after-session = Después de: { $title }
desk-surveys-session = Sesión
desk-surveys-questions = Preguntas
desk-surveys-lacks-title = Ponle un título.
desk-surveys-by-room = { $title }: por sala
desk-surveys-rooms-list = Salas
desk-surveys-words = Respuestas con palabras
desk-surveys-unread = El servidor no ha respondido. Inténtalo otra vez.
desk-surveys-no-room = No se muestra ninguna sala: en cada una han respondido menos de cinco, o lo que dijeron podría deducirse de las demás.
desk-surveys-rooms-hidden = { $rooms }. { $count ->
    [one] { $count } sala está oculta
   *[other] { $count } salas están ocultas
 }: menos de cinco respuestas, o podrían deducirse.
desk-surveys-empty = Aún no se ha escrito ninguna encuesta. Haz dos o tres preguntas después de una sesión: los móviles responden sin nombres, y no se muestra nada de menos de cinco personas.
desk-surveys-hidden = oculto, menos de cinco
desk-surveys-summary = { $count ->
    [one] ha respondido { $count }
   *[other] han respondido { $count }
 }
desk-surveys-select = Selecciona primero una encuesta.
desk-surveys-why-asked = Ya se preguntó. Escribe otra.
desk-surveys-why-other = «{ $title }» se está preguntando ahora. Ciérrala primero.
desk-surveys-why-not-open = No está abierta.
desk-surveys-why-not-told = Se informa de las salas cuando está cerrada y contada.
desk-surveys-why-nothing = No hay nada que mostrar: aún no está contada, o respondieron menos de cinco.
desk-surveys-state = { $state ->
    [open] se pregunta ahora
    [closed] cerrada, contando
    [told] contada
   *[draft] aún sin preguntar
 }
desk-surveys-state-after = { $state }, después de { $session }
desk-surveys-asked-scale = { $question } (de 1 a 5)
desk-surveys-asked-words = { $question } (unas palabras)
desk-surveys-all-rooms = Todas las salas
desk-surveys-no-answers = sin respuestas
desk-surveys-mean = { $mean } de 5 ({ $number })
desk-surveys-alone = por su cuenta
desk-surveys-kind = { $kind ->
    [ceremony] ceremonia
    [speech] discurso
    [witness] testimonio
    [breakout] grupos
    [vote] votación
    [break] pausa
    [performance] actuación
    [notice] aviso
   *[deliberation] deliberación
 }
