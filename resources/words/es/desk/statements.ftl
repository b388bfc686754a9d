# What tables say: read, starred, put together, taken off, and made into a poll.
desk-statements-show = Ver lo que dicen las mesas
desk-statements-ask-words = Los móviles y facilitadores de todas las salas tienen enseguida un formulario. Di en pocas palabras qué preguntas.
desk-statements-kinds-usual = Propuesta, Preocupación, Pregunta
desk-statements-ask = Pedir declaraciones a las salas
desk-statements-ask-done = Pedir
desk-statements-at-tables = En las mesas
desk-statements-moderated = El facilitador lee cada una antes
desk-statements-board-passed = todas las que pasan
desk-statements-board-starred = las que tienen estrella
desk-statements-kinds = Tipos
desk-statements-most = Una sala envía como máximo
desk-statements-board = Las pantallas muestran
desk-statements-close-in = Cerrar las declaraciones en { $seconds } s
desk-statements-draft = Redactar la próxima pregunta con lo que tiene estrella
desk-statements-selected = { $act }: la declaración seleccionada
desk-statements-no-undo = No queda nada que deshacer.
desk-statements-no-alike = Ninguna otra declaración se parece a esta.
desk-statements-star-first = Pon una estrella a lo que se deba preguntar, o selecciona una declaración.
desk-statements-we-do-not = No estamos de acuerdo
desk-statements-empty = No se han pedido declaraciones a nadie. Pulsa «Pedir …»: los móviles y facilitadores tendrán un formulario, y lo que pase en las salas llega aquí.
desk-statements-no-link = Sin conexión con el servidor: esta mesa de control no oye lo que dicen las mesas.
desk-statements-none-left = Aquí no queda nada. Elige «Todas» para ver lo ya tratado.
desk-statements-none-passed = Aún ninguna declaración ha pasado de su sala.
desk-statements-party = Asamblea { $number }
desk-statements-table = mesa { $number }
desk-statements-with = con { $login }
desk-statements-off = retirada: { $reason }
desk-statements-same-words = las mismas palabras
desk-statements-share-words = { $share } de las palabras
desk-statements-summary = { $count ->
    [one] { $count } declaración
   *[other] { $count } declaraciones
 }, { $rooms }, { $unread } sin leer
desk-statements-waiting = { $count ->
    [one] { $count } espera en su sala
   *[other] { $count } esperan en sus salas
 }.
desk-statements-takes = «{ $title }» recibe declaraciones.
desk-statements-takes-for = «{ $title }» recibe declaraciones { $left } más.
desk-statements-is-closed = «{ $title }» está cerrado.
desk-statements-reason-other = No trata de la pregunta
desk-statements-reason-person = Nombra o describe a una persona
desk-statements-reason-insult = Insulta a alguien
desk-statements-reason-unread = No dice nada legible
desk-statements-star = Estrella
desk-statements-merge = Unir
desk-statements-take-off = Retirar
desk-statements-undo = Deshacer
desk-statements-why-closed = Ahora no se aceptan declaraciones.
desk-statements-select = Selecciona primero una declaración.
desk-statements-why-off = Se retiró. Pulsa O para devolverla.
desk-statements-unread = Sin leer
desk-statements-all = Todas
desk-statements-starred = Con estrella
desk-statements-taken-off = Retiradas
desk-statements-ask-button = Pedir …
desk-statements-question-button = Pregunta …
desk-statements-list = Lo que dicen las mesas
desk-statements-alike-list = Declaraciones parecidas a la seleccionada
desk-statements-alike-head = Parecidas: M pone las marcadas bajo la seleccionada
desk-statements-all-kinds = Todos los tipos
desk-statements-all-regions = Todas las regiones
desk-statements-show-name = Mostrar
desk-statements-region = Región
desk-statements-off-reason = Motivo para retirar
desk-statements-spoken-star = con estrella
