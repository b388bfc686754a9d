# Breakouts: their list with what can be done, and the form that prepares one.
desk-breakouts-show = Ver los trabajos en grupos
desk-breakouts-prepare = Preparar un trabajo en grupos
desk-breakouts-begin = Preparar grupos …
desk-breakouts-act-of = { $act }: { $title }
desk-breakouts-start = Empezar
desk-breakouts-start-again = Empezar: pulsa otra vez
desk-breakouts-more = +1 min
desk-breakouts-less = −1 min
desk-breakouts-next = Fase siguiente
desk-breakouts-recall = Llamar
desk-breakouts-recall-again = Llamar: pulsa otra vez
desk-breakouts-end = Terminar
desk-breakouts-end-again = Terminar ya: pulsa otra vez
desk-breakouts-change = Cambiar …
desk-breakouts-forget = Olvidar notas …
desk-breakouts-forget-heading = ¿Olvidar lo que escribieron las mesas en «{ $title }»?
desk-breakouts-forget-words = Las notas de todas las mesas de este trabajo en grupos se borran del servidor y de su disco, para siempre. Las salas ya no pueden leerlas. Las declaraciones que entregaron se quedan, y también las copias de seguridad hechas antes.
desk-breakouts-forget-done = Olvidar las notas
desk-breakouts-kind-settle = Sentarse
desk-breakouts-kind-read = Leer
desk-breakouts-kind-go-round = Ronda
desk-breakouts-kind-talk = Charla abierta
desk-breakouts-kind-agree = Acordar
desk-breakouts-kind-write = Escribir
desk-breakouts-on = { $number } en curso
desk-breakouts-ready = { $number } listas
desk-breakouts-talking = { $number } hablando
desk-breakouts-finished = { $number } han terminado
desk-breakouts-late = { $number } con retraso
desk-breakouts-silent = { $number } sin noticias
desk-breakouts-headway = { $rooms }: { $told }
desk-breakouts-prepared = PREPARADO
desk-breakouts-called-back = LLAMADAS
desk-breakouts-over = TERMINADO
desk-breakouts-phase-place = { $phase }, { $place } DE { $of }
desk-breakouts-phases = { $count ->
    [one] { $count } fase
   *[other] { $count } fases
 }
desk-breakouts-phases-with = { $count ->
    [one] { $count } fase
   *[other] { $count } fases
 }, con declaraciones
desk-breakouts-then-over = luego termina
desk-breakouts-then = luego { $phase }, { $length }
desk-breakouts-then-recall = luego se llama a las salas, { $grace } s para acabar
desk-breakouts-for-rooms = para { $count ->
    [one] { $count } sala
   *[other] { $count } salas
 }
desk-breakouts-for-all = para todas las salas
desk-breakouts-for-region = para { $region }
desk-breakouts-rooms-late = Con retraso: { $rooms }
desk-breakouts-rooms-finished = Han terminado: { $rooms }
desk-breakouts-others = { $number } más
desk-breakouts-empty = No hay trabajo en grupos preparado. Las salas hablan en grupos pequeños, en fases que tú fijas: sentarse, una ronda, charla abierta, acordar, escribir.
desk-breakouts-min = min
desk-breakouts-s = s
desk-breakouts-usual-words = Palabras en pantalla; vacío: las habituales
desk-breakouts-remove-phase = Quitar esta fase
desk-breakouts-minutes = Minutos
desk-breakouts-seconds = Segundos
desk-breakouts-words = Palabras
desk-breakouts-sends = Las mesas envían declaraciones
desk-breakouts-kinds-usual = Tipos, entre comas; vacío: ninguno
desk-breakouts-a-room = por sala
desk-breakouts-kinds = Tipos de declaraciones
desk-breakouts-most = Declaraciones por sala como máximo
desk-breakouts-change-heading = Cambiar el trabajo en grupos
desk-breakouts-prepare-done = Preparar
desk-breakouts-title-words = Título: sale en las pantallas
desk-breakouts-question-words = De qué hablan las mesas
desk-breakouts-add-phase = Añadir una fase
desk-breakouts-all-rooms = Todas las salas
desk-breakouts-by-name = Salas por nombre o número …
desk-breakouts-named = Palabras de un nombre o lugar, o números: 3, 7, 12
desk-breakouts-rooms = Salas
desk-breakouts-which = Qué salas
desk-breakouts-at-table = por mesa
desk-breakouts-to-finish = s para acabar
desk-breakouts-mixed = Mezcladas por sorteo, no como están sentadas
desk-breakouts-table-people = Personas por mesa
desk-breakouts-grace = Segundos para acabar tras la llamada
