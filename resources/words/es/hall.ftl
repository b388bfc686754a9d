# The screens of the hall, as far as they say other words than pages.
hall-rooms-talking = LAS SALAS ESTÁN HABLANDO
hall-rooms-are-talking = Las salas están hablando
hall-rooms-back = LAS SALAS HAN VUELTO
hall-coming-back = LAS SALAS VUELVEN · ÚLTIMAS PALABRAS
hall-phase = LAS SALAS ESTÁN HABLANDO · { $phase }, { $place } DE { $count }
hall-phase-kind = { $kind ->
    [settle] Acomodarse
    [read] Leer
    [go_round] Ronda
    [talk] Charla abierta
    [agree] Acordar
   *[write] Escribir
 }
hall-then = Después: { $phase } · { $back }
hall-speaking-time = TIEMPO DE PALABRA
hall-time = HORA
hall-time-left = TIEMPO RESTANTE
hall-time-up = Se acabó el tiempo
hall-over-time = Fuera de tiempo
hall-come-to-end = Ve terminando, por favor
hall-waiting = Esperando al servidor
hall-connecting = Conectando
hall-nothing-on = No hay nada en curso
hall-in-the-hall = En la sala
hall-as-of-ago = De hace { $age }
hall-live-video = VÍDEO EN DIRECTO
hall-back-at = Vuelta a las { $time }
hall-until = Hasta las { $time }
hall-parties = { $count ->
    [one] { $count } asamblea local
   *[other] { $count } asambleas locales
 }
hall-tie = empate
hall-more = y { $count } más
hall-next-at = A continuación: { $title }, { $moment }
hall-moment = { $time }, { $day }
hall-there = { $time } ({ $zone })
# Where to join.
hall-join = Únete
hall-join-code = con el código de tu asamblea
hall-unreachable = Los móviles aún no pueden entrar: este servidor está en una dirección solo de su propio ordenador.
# A poll.
hall-badge-open = ABIERTA
hall-ticked = Cuántas personas marcaron cada opción
hall-scale = { $whole } · línea: { $line }
hall-needed = se necesitan { $count }
hall-too-few = Las cifras llegan cuando hayan respondido algunas personas más
hall-chosen-place = elegida { $place }
hall-chosen = elegida
hall-no-answers = Aún no hay respuestas
hall-turnout-chamber = La cámara: { $part } de { $whole } presentes · { $share }
hall-turnout = { $part } de { $whole } personas · { $share } · { $parties }
hall-turnout-left-out = { $turnout } · fuera: { $count }
hall-by-name = { $timing } · nominal
hall-closes-in = Cierra en { $span }
hall-open-for = Abierta desde hace { $span }
hall-not-taken = Aún no se admiten respuestas
hall-not-counted = No cuenta
hall-hidden-close = Las respuestas se muestran cuando se cierra la votación.
hall-hidden-published = Las respuestas se muestran cuando se publique.
hall-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
 }
hall-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
 }
hall-carried-short = { $carried ->
    [yes] Aprobada
   *[no] No aprobada
 }: { $votes } de { $base }, se necesitaban { $needed }.
hall-no-quorum = { $carried ->
    [yes] Aprobada
   *[no] No aprobada
 }: no hubo cuórum de { $quorum }.
hall-carried-by = { $carried ->
    [yes] Aprobada
   *[no] No aprobada
 } por { $by ->
    [lot] sorteo
   *[chair] el voto de calidad de la presidencia
 }: { $votes } en cada lado.
hall-for = { $votes } a favor. { $needed }
hall-unit-seq-pav = marcas, menos para quienes ya tienen lo suyo
hall-unit-phragmen = carga si se elige ahora: se elige la menor
hall-unit-shares = precio si se elige ahora: se elige el menor
# Charts.
hall-middle = La respuesta del medio es { $answer }.
hall-middle-half = La respuesta del medio es { $answer }. Al menos la mitad de las respuestas son { $low }.
hall-middle-between = La respuesta del medio es { $answer }. Al menos la mitad de las respuestas van de { $low } a { $high }.
hall-mark = { $mark ->
    [lower] un cuarto
    [upper] tres cuartos
   *[median] mediana
 } { $value }
hall-of-all-answers = { $share } de todas las respuestas
hall-duels-title = Cuántos prefieren la fila a la columna
hall-duels-wins = gana
hall-round = Ronda { $number } de { $of }
hall-round-number = Ronda { $number }
hall-lane = { $state ->
    [in] sigue
    [out] fuera
    [not] no elegida
   *[exhausted] Sin más opciones
 }
# The count of an election.
hall-provisional = PROVISIONAL
hall-standing = { $state ->
    [elected-now] SALE
    [elected] sale
    [out-now] FUERA
    [out] fuera
    [guarded] protegido
   *[doomed] ya no puede salir
 }
hall-elected-round = RONDA { $number }
hall-surplus-only = Lo que sobraba de la cuota a { $names }.
hall-nobody-elected = No sale nadie.
hall-without-choice = { $votes } sin más opciones
hall-not-shown = candidaturas no mostradas: { $count }
hall-candidates = CANDIDATURAS
hall-vote-now = VOTA AHORA
hall-order-by-lot = El orden se ha sorteado.
hall-voted-by-lot = { $voted } · El orden se ha sorteado
hall-voted-of = Han votado { $part } de { $whole } presentes
hall-voted = Han votado { $part }
# A decision of the chamber.
hall-decides = LA CÁMARA DECIDE
hall-carried = APROBADA
hall-not-carried = NO APROBADA
hall-signed-in = PRESENTES
hall-have-voted = HAN VOTADO
hall-of-seats = de { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 }
hall-of-signed-in = de { $count } presentes
hall-quorum = cuórum { $needed }
hall-quorum-met = hay cuórum
hall-quorum-short = faltan { $count }
hall-named-open = Votación nominal: quién votó qué se puede leer cuando se cierre.
hall-secret-open = Votación secreta: nadie ve el recuento antes de que se cierre.
hall-result-follows = La votación está cerrada. Sigue el resultado.
hall-votes-not-taken = Aún no se admiten votos
hall-sides = { $yes } a favor + { $no } en contra
hall-sides-abstained = { $yes } a favor + { $no } en contra + { $count ->
    [one] { $count } abstención
   *[other] { $count } abstenciones
 }
hall-sum = { $sides } = { $votes } · { $signed }
hall-sum-silent = { $sides } = { $votes } · { $silent } presentes no votaron · { $signed }
hall-seats-signed = { $present } de { $count } escaños presentes
hall-way = { $number } { $way ->
    [phones] por dispositivo
    [hands] a mano alzada
   *[paper] en papel
 }
# What rooms, or members at home, answered to the same question. $whose is rooms or members.
hall-beside = { $whose ->
    [rooms] LAS SALAS, LA MISMA PREGUNTA
   *[members] LOS MIEMBROS, LA MISMA PREGUNTA
 }
hall-by-region = «{ $option }» por región
hall-by-area = «{ $option }» por zona
hall-beside-may = { $people } de { $whole } con derecho a voto
hall-beside-in = { $people } en { $parties }
hall-beside-nobody = Nadie en la cámara votó a favor ni en contra.
hall-beside-same = { $whose ->
    [rooms] Cámara y salas se inclinan por
   *[members] Cámara y miembros se inclinan por
 } { $lean }, con { $points } puntos de diferencia (entre a favor y en contra).
hall-beside-differ = Difieren: la cámara se inclina por { $ours }, { $whose ->
    [rooms] las salas
   *[members] los miembros
 } por { $theirs }, con { $points } puntos de diferencia (entre a favor y en contra).
hall-lean = «{ $option }»
hall-lean-none = ninguna
# What tables say.
hall-against = { $against } sin acuerdo
hall-statements = { $count ->
    [one] { $count } aportación
   *[other] { $count } aportaciones
 } de { $rooms }
hall-marked-goes = se va
hall-marked-comes = viene
hall-undecided = Aún sin decidir: { $yes } a favor, { $no } en contra.
hall-undecided-abstained = Aún sin decidir: { $yes } a favor, { $no } en contra, abstenciones: { $count }.
hall-points-parts = { $amount } puntos
hall-votes-parts = { $amount } votos
# Outputs, and what they show, in a few words.
hall-output = { $output ->
    [hall] salón
    [rooms] salas
    [phones] móviles
    [members] miembros
    [overlay] superposición
   *[stage] escenario
 }
hall-scene = { $scene ->
    [nothing] nada
    [video] vídeo
    [poll] votación
    [result] resultado de la votación
    [map] mapa
    [lottery] sorteo
    [rehearsal] ensayo del sorteo
    [timer] temporizador
    [breakout] trabajo en grupos
    [speaker] orador
    [motion] moción
    [message] mensaje
    [holding] tarjeta de espera
    [statements] declaraciones
   *[survey] encuesta
 }
hall-scene-titled = { $scene }: { $title }
# $poll is poll, result or map, of the chamber or of all.
hall-scene-poll = { $poll ->
    [poll-chamber] votación de la cámara
    [result-chamber] resultado de la votación de la cámara
    [map-chamber] mapa de la votación de la cámara
    [result] resultado de la votación
    [map] mapa de la votación
   *[poll] votación
 } { $number }: { $title }
hall-scene-further = { $scene } (sorteo n.º { $count })
# The window of a display.
hall-window = Pantalla de la conferencia: { $output }
hall-screen = pantalla { $number }
hall-no-screen = No hay ninguna pantalla { $screen }. Indica en --screen una de estas: { $screens }.
