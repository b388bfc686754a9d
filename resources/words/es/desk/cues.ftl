desk-cues-show-poll = Mostrar una votación
desk-cues-show-result = Mostrar un resultado
desk-cues-show-map = Mostrar el mapa de una votación
desk-cues-show-speaker = Mostrar quién habla
desk-cues-show-breakout = Mostrar trabajo en grupos
desk-cues-show-stream = Mostrar la emisión
desk-cues-show-timer = Mostrar un temporizador
desk-cues-show-statements = Mostrar lo que dicen las mesas
desk-cues-show-survey = Mostrar una encuesta
desk-cues-show-lottery = Mostrar un sorteo
desk-cues-show-motion = Mostrar una moción
desk-cues-show-message = Mostrar un mensaje
desk-cues-show-holding = Mostrar una carátula
desk-cues-show-words = Mostrar un rótulo
desk-cues-open-poll = Abrir una votación
desk-cues-close-poll = Cerrar una votación
desk-cues-go-live = Sorteo en directo
desk-cues-start-timer = Iniciar un temporizador
desk-cues-write-rooms = Escribir a todas las salas
desk-cues-start-breakout = Empezar trabajo en grupos
desk-cues-call-back = Llamar a las salas
desk-cues-end-breakout = Terminar trabajo en grupos
desk-cues-ask-survey = Lanzar una encuesta
desk-cues-close-survey = Cerrar una encuesta
desk-cues-obs-scene = Escena de OBS
desk-cues-go-on = GO: al siguiente punto
desk-cues-on-air = Está en el aire: lo hecho, hecho está, y lo que cambies aquí vale para la próxima vez. Un cue que aún espera se hará como está aquí.
desk-cues-usual = Son los cues de su tipo. Cambian cuando cambia su tipo o su votación.
desk-cues-own = Estos cues son propios.
desk-cues-none = Sin cues: GO lo pone y no cambia nada en ninguna pantalla.
desk-cues-name-scene = Indica una escena de OBS.
desk-cues-write-it = Escribe lo que dice.
desk-cues-survey-then = la que esté abierta entonces
desk-cues-poll-then = la que esté abierta entonces
desk-cues-poll-then-rooms = la que esté abierta para las salas entonces
desk-cues-choose = { $what ->
    [poll] Elige la votación
    [lottery] Elige el sorteo
    [item] Elige el punto
    [breakout] Elige el trabajo en grupos
   *[other] Elige la encuesta
 }
desk-cues-there-is-none = { $what ->
    [poll] Aún no hay votación
    [lottery] Aún no hay sorteo
    [item] Aún no hay punto
    [breakout] Aún no hay grupos
   *[other] Aún no hay encuesta
 }
desk-cues-choose-it = { $what ->
    [poll] Elige la votación.
    [lottery] Elige el sorteo.
    [item] Elige el punto.
    [breakout] Elige el trabajo en grupos.
   *[other] Elige la encuesta.
 }
desk-cues-no-such = { $what ->
    [poll] Ahora no existe esa votación.
    [lottery] Ahora no existe ese sorteo.
    [item] Ahora no existe ese punto.
    [breakout] Ahora no existe ese trabajo en grupos.
   *[other] Ahora no existe esa encuesta.
 }
desk-cues-of-chamber = { $number } (cámara): { $question }
desk-cues-choose-outputs = Elige las salidas que lo muestran.
desk-cues-too-long = El texto de abajo tiene más de { $most } letras.
desk-cues-how-many-seconds = Indica cuántos segundos.
desk-cues-needs-time = Necesita un tiempo de espera: si no, seguiría enseguida.
desk-cues-most = Un punto tiene como mucho { $most } cues.
desk-cues-not-kept = { $count ->
    [one] El cue { $cues } no puede guardarse así: míralo.
   *[other] Los cues { $cues } no pueden guardarse así: míralos.
 }
desk-cues-survey-asked = Esa encuesta ya se lanzó.
desk-cues-poll-already = { $state ->
    [open] Esa votación ya está abierta.
    [closed] Esa votación ya está cerrada.
    [published] Esa votación ya está publicada.
   *[other] Esa votación ya es nula.
 }
desk-cues-without-obs = El servidor se inició sin OBS.
desk-cues-obs-unknown = OBS no está conectado: ahora nadie conoce sus escenas.
desk-cues-obs-no-scene = OBS no tiene ninguna escena con ese nombre.
desk-cues-will-be-skipped = Espera y no está armado: se saltará.
desk-cues-after = { $does }, tras { $time }
desk-cues-opens = abrir { $poll }
desk-cues-opens-for = abrir { $poll } durante { $time }
desk-cues-closes = cerrar { $poll }
desk-cues-goes-live = en directo: { $title }
desk-cues-goes-live-any = un sorteo en directo
desk-cues-timer = temporizador { $name }: { $time }
desk-cues-writes = a todas las salas: { $text }
desk-cues-starts = empezar los grupos: { $title }
desk-cues-recalls = llamar a las salas de: { $title }
desk-cues-ends = terminar los grupos: { $title }
desk-cues-asks = lanzar la encuesta: { $title }
desk-cues-closes-survey = cerrar la encuesta: { $title }
desk-cues-closes-open-survey = cerrar la encuesta abierta
desk-cues-goes-on = GO: al punto siguiente
desk-cues-the-open-poll = la votación abierta
desk-cues-the-rooms-open-poll = la votación abierta de las salas
desk-cues-a-poll = una votación
desk-cues-poll = votación { $number }: { $question }
desk-cues-chambers-poll = votación { $number } de la cámara: { $question }
desk-cues-go-title = GO: { $title }
desk-cues-nothing-standby = Nada preparado
desk-cues-on = En curso: { $title }
desk-cues-skips = { $count ->
    [one] Elegido a mano: GO salta { $count } punto, entre ellos { $named }.
   *[other] Elegido a mano: GO salta { $count } puntos, entre ellos { $named }.
 }
desk-cues-in-trouble = { $count ->
    [one] { $count } cue, { $number } con problemas
   *[other] { $count } cues, { $number } con problemas
 }
desk-cues-checked = { $count ->
    [one] { $count } cue, todo comprobado
   *[other] { $count } cues, todo comprobado
 }
desk-cues-ok = ok
desk-cues-no-obs = Este servidor no tiene OBS Studio: inícialo con --obs.
desk-cues-obs-trouble = OBS no está conectado: { $trouble }
desk-cues-obs-lacks = OBS no tiene la escena «{ $name }».
desk-cues-not-done = no hecho
desk-cues-done = hecho
desk-cues-failed = falló: { $why }
desk-cues-skipped = saltado.
desk-cues-skipped-as = saltado. { $why }
desk-cues-asked = pedido, aún sin respuesta
desk-cues-waits = espera
desk-cues-due-unarmed = en { $time }, sin armar
desk-cues-due = en { $time }
desk-cues-keys = Alt+↑ y Alt+↓ mueven un cue, Alt+Insert añade otro después, Alt+Delete lo quita.
desk-cues-cues-of = Cues de «{ $title }»
desk-cues-add = Añadir cue
desk-cues-as-its-kind = Como en su tipo
desk-cues-server-refused = El servidor lo rechazó: { $why }
desk-cues-does = Qué hace
desk-cues-what = Qué
desk-cues-where = Dónde
desk-cues-after-go = Tras GO
desk-cues-about = De qué trata
desk-cues-until-closed = hasta cerrar
desk-cues-at-once = al momento
desk-cues-armed = armado
desk-cues-armed-name = Armado
desk-cues-earlier = Antes: Alt+Up
desk-cues-later = Después: Alt+Down
desk-cues-take-out = Quitar: Alt+Delete
desk-cues-words = Palabras
desk-cues-under-it-any = Debajo, si hay algo
desk-cues-under-it = Palabras debajo
desk-cues-lasts = Segundos que dura
desk-cues-seconds-after-go = Segundos tras GO
desk-cues-a-scene = Una escena de OBS
desk-cues-for = durante
desk-cues-large = En letras grandes
desk-cues-how-long = ¿cuánto?
desk-cues-meanwhile = Otra mesa ha cambiado estos cues desde que se abrió esto. Guarda otra vez para poner en su lugar lo escrito aquí.
desk-cues-change = Cambiar …
desk-cues-change-cues = Cambiar los cues de un punto
desk-cues-arm = Armar
desk-cues-disarm = Desarmar
desk-cues-skip = Saltar
desk-cues-on-output = En: { $output }
