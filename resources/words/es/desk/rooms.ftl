desk-rooms-party = Asamblea
desk-rooms-show-card = Mostrar la ficha de la asamblea
desk-rooms-filter-parties = Filtrar las asambleas
desk-rooms-mend-selected = Reparar la asamblea elegida
desk-rooms-map-by-answers = Colorear el mapa por respuestas
desk-rooms-map-by-links = Colorear el mapa por conexiones
desk-rooms-write = Escribir a asambleas
desk-rooms-show-needs = Mostrar las salas que te necesitan
desk-rooms-answer = Responder
desk-rooms-note = Anotar
desk-rooms-note-conduct = Anotar conducta
desk-rooms-keep = Guardar
desk-rooms-help-done = Ayuda resuelta
desk-rooms-choose = Elige una asamblea con Enter, en la tabla o entre las que necesitan ayuda.
desk-rooms-note-hint = Una nota para todas las mesas de control, como: llamado, no contesta nadie
desk-rooms-answer-hint = Una respuesta que los facilitadores leen al instante
desk-rooms-conduct-hint = Qué pasó y qué se hizo: para las mesas de control y los facilitadores de esta sala
desk-rooms-facilitator = Facilitador
desk-rooms-telephone = Teléfono
desk-rooms-joined = entró
desk-rooms-lost-link = perdió la conexión
desk-rooms-is-back = de vuelta
desk-rooms-act-headcount = asistentes fijados
desk-rooms-act-capacity = aforo corregido
desk-rooms-act-code = código renovado
desk-rooms-act-phone = un móvil terminado
desk-rooms-act-by = { $what } por { $who }
desk-rooms-since = desde las { $time }
desk-rooms-may-ask = Puede pedir a alguien que salga: { $names }
desk-rooms-conduct = { $time } Conducta: { $text } ({ $who })
desk-rooms-people-of = { $part } de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 }
desk-rooms-screens = { $count ->
    [one] { $count } pantalla
   *[other] { $count } pantallas
 }
desk-rooms-facilitators = { $count ->
    [one] { $count } facilitador
   *[other] { $count } facilitadores
 }
desk-rooms-no-answer = Sin respuesta a la votación { $number }.
desk-rooms-first-answer = Primera respuesta a la votación { $number } a las { $time }.
desk-rooms-asks-since = Pide ayuda desde las { $time }: { $about }
desk-rooms-answered = Respondido a las { $time } ({ $who }): { $answer }
desk-rooms-help = { $topic ->
    [picture] Sin imagen
    [sound] Sin sonido
    [code] Un código
    [headcount] El número de personas
    [conduct] Conducta
    [access] Accesibilidad
   *[other] Otra cosa
 }
desk-rooms-help-words = { $topic }: { $text }
desk-rooms-all-linked = Todas las asambleas que habían perdido la conexión están de vuelta.
desk-rooms-all-back = Todas las asambleas que estaban antes de arrancar el servidor están de vuelta.
desk-rooms-not-back-named = Desde que el servidor arrancó de nuevo { $count ->
    [one] falta { $count } asamblea
   *[other] faltan { $count } asambleas
 }: { $names }. Llámalas.
desk-rooms-not-back-many = Desde que el servidor arrancó de nuevo { $count ->
    [one] falta { $count } asamblea
   *[other] faltan { $count } asambleas
 }. «{ $panel }» (Ctrl+U) las enumera.
desk-rooms-crowded-one = { $name }: { $phones }, { $people }. Pregunta al facilitador; arréglalo con Ctrl+M.
desk-rooms-crowded-many = { $count ->
    [one] { $count } asamblea tiene
   *[other] { $count } asambleas tienen
 } más móviles que personas. Elige «{ $choice }» debajo del filtro de las asambleas (Ctrl+F).
desk-rooms-lost-named = { $names } { $count ->
    [one] ha
   *[other] han
 } perdido la conexión. Llama al facilitador.
desk-rooms-lost-many = { $part } de { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 } han perdido la conexión. Mira el mapa por conexiones (Ctrl+2).
desk-rooms-map-none = sin respuesta
desk-rooms-map-hidden = oculto: menos de { $count ->
    [one] { $count } móvil
   *[other] { $count } móviles
 }
desk-rooms-by-answers = Respuestas
desk-rooms-by-links = Conexiones
desk-rooms-map-links = cómo está conectada cada asamblea
desk-rooms-map-answers = la opción más elegida de cada asamblea: { $question }
desk-rooms-map-filtered = { $part } de { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 }, según el filtro
desk-rooms-mend-choose = Elige qué hacer
desk-rooms-mend-letters = Las cuatro letras que muestra el móvil
desk-rooms-phone = Móvil
desk-rooms-people = Personas
desk-rooms-mend = Reparar …
desk-rooms-mend-tip = Echar una mano a esta asamblea (Ctrl+M)
desk-rooms-select-first = Selecciona antes una asamblea en la tabla.
desk-rooms-standing = { $phones }, { $people }; caben { $holds }.
desk-rooms-mend-code-does = Todos los móviles de allí quedan fuera y vuelven a entrar con el código nuevo de la pantalla de la sala. Los votos emitidos se quedan.
desk-rooms-mend-phone = Terminar un móvil
desk-rooms-mend-phone-does = Queda fuera; con el código de la sala puede volver. El voto que haya emitido se queda.
desk-rooms-mend-holds = Corregir cuántas personas caben
desk-rooms-mend-holds-does = Hasta ahora caben { $holds }, y no se puede registrar a más. El facilitador puede registrar enseguida hasta el número nuevo.
desk-rooms-mend-no-poll = No hay ninguna votación abierta.
desk-rooms-mend-no-phones = La votación abierta no se responde con móviles.
desk-rooms-mend-over-does = Los votos de todos los móviles de allí se retiran de la votación abierta, y cada uno puede votar otra vez. Las manos y el botón se quedan.
desk-rooms-mend-nothing-waits = Ninguna votación está abierta ni espera publicarse.
desk-rooms-leave-out = Dejar fuera esta asamblea
desk-rooms-leave-out-of = Dejar esta asamblea fuera de «{ $question }»
desk-rooms-leave-out-does = Nada de lo que viene de allí cuenta en esta votación, ni su gente en la participación. El resultado lo dice, con tu motivo. Puede volver a contar hasta que se publique el resultado.
desk-rooms-count-again = Volver a contar esta asamblea
desk-rooms-count-again-does = Todas sus respuestas a «{ $question }» vuelven a contar, y con ellas su gente.
desk-rooms-done-code = { $name } tiene un código nuevo, que está en su pantalla grande.
desk-rooms-done-phone = { $name } está sin el móvil { $phone }.
desk-rooms-done-over = { $name } ha empezado de nuevo con sus móviles: cada uno puede votar otra vez.
desk-rooms-done-out = { $name } queda fuera de esta votación.
desk-rooms-done-in = { $name } vuelve a contar en esta votación.
desk-rooms-done-holds = En { $name } { $count ->
    [one] cabe ahora { $count } persona
   *[other] caben ahora { $count } personas
 }.
desk-rooms-write-hint = Lo que las asambleas leerán en sus pantallas
desk-rooms-minutes = { " min" }
desk-rooms-send = Enviar
desk-rooms-send-again = Otra vez para enviar
desk-rooms-take-back = Retirar
desk-rooms-take-back-tip = El mensaje elegido, de todas las pantallas
desk-rooms-sent-list = Mensajes a asambleas
desk-rooms-to-selected = A la asamblea elegida
desk-rooms-to-party = A { $name }
desk-rooms-to-filtered = { $count ->
    [one] A la { $count } asamblea
   *[other] A las { $count } asambleas
 } de la tabla
desk-rooms-to-all = A todas: { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 }
desk-rooms-cannot-send = Sin conexión con el servidor: desde aquí no se puede enviar nada.
desk-rooms-none-passes = Ninguna asamblea pasa el filtro de la tabla.
desk-rooms-write-something = Escribe lo que las asambleas deben leer.
desk-rooms-sent-to-all = a todas las asambleas
desk-rooms-sent-to = a { $names }
desk-rooms-sent-to-many = a { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 }
desk-rooms-seen-by = visto por { $part } de { $whole }
desk-rooms-taken-back = retirado
desk-rooms-until = hasta las { $time }
desk-rooms-over-at = terminó a las { $time }
desk-rooms-not-by = aún no por { $names }
desk-rooms-not-by-many = aún no por { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 }
desk-rooms-needs-all = Todo lo que te necesita
desk-rooms-needs-list = Salas que te necesitan
desk-rooms-needs-topic = Qué llamadas de ayuda se muestran
desk-rooms-needs-extend = +30 s
desk-rooms-needs-done-tip = De la sala elegida
desk-rooms-count-help = { $count ->
    [one] { $count } pide ayuda
   *[other] { $count } piden ayuda
 }
desk-rooms-count-lost = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
 }
desk-rooms-count-agenda = { $count } del orden del día
desk-rooms-count-not-back = { $count } aún sin volver
desk-rooms-count-no-answer = { $count } sin respuesta
desk-rooms-need-help = pide ayuda
desk-rooms-need-lost = ha perdido la conexión
desk-rooms-need-not-back = estaba antes del reinicio, aún no ha vuelto
desk-rooms-need-no-answer = no ha respondido, y la votación se cierra
desk-rooms-need-answered = { $what } (respondido)
desk-rooms-need-seen = { $what } (visto por { $who })
desk-rooms-needs-deaf = Sin conexión con el servidor: esta mesa de control no oye qué salas necesitan a alguien.
desk-rooms-needs-none = Ninguna sala necesita a nadie. Aquí aparecerán llamadas de ayuda, salas perdidas, respuestas que faltan y propuestas pendientes.
desk-rooms-filter-hint = Filtrar por nombre, zona o región
desk-rooms-all-regions = Todas las regiones
desk-rooms-any-link = Cualquier conexión
desk-rooms-too-many-phones = Demasiados móviles
desk-rooms-area = Zona
desk-rooms-link = Conexión
desk-rooms-heard = Oído
desk-rooms-phones = Móviles
desk-rooms-state-lost = perdida
desk-rooms-state-phones = solo móviles
desk-rooms-state-connected = conectada
desk-rooms-state-not-joined = sin entrar
desk-rooms-state-not-back = aún sin volver
desk-rooms-state-quiet = en silencio
desk-rooms-state-slow = lenta, { $seconds } s
desk-rooms-lost-ago = perdida, { $age }
desk-rooms-count-connected = { $count ->
    [one] { $count } conectada
   *[other] { $count } conectadas
 }
desk-rooms-count-phones-only = { $count } solo con móviles
desk-rooms-count-not-joined = { $count } sin entrar
desk-rooms-count-crowded = { $count } con demasiados móviles
desk-rooms-tip = { $name }: { $part } de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 }
desk-rooms-crowd = { $phones }, { $people }
desk-rooms-waiting = Esperando a las asambleas …
desk-rooms-no-match = Ninguna asamblea coincide. Vacía el filtro con Esc.
desk-rooms-none-yet = Aún no hay ninguna asamblea registrada. Abren { $where } y escriben su código.
desk-rooms-none-yet-here = Aún no hay ninguna asamblea registrada. Abren la dirección de esta conferencia y escriben su código.
