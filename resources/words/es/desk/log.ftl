desk-log-show = Mostrar quién hizo qué, en todas las mesas
desk-log-list = Bitácora de todas las mesas
desk-log-empty = Aún no ha pasado nada. Aquí estará lo que haga cualquier mesa.
desk-log-seen = { $sentence } (visto: { $by })
desk-log-quoted = «{ $name }»
desk-log-proposal = { $number } «{ $title }»
desk-log-server = El servidor
desk-log-a-desk = Una mesa de control
desk-log-facilitator = Quien facilita
desk-log-somebody = Alguien ({ $way })
desk-log-an-item = (eliminado)
desk-log-a-message = (eliminado)
desk-log-a-party = (desconocida)
desk-log-party-unknown = Una asamblea
desk-log-a-room = (desconocida)
desk-log-seat = escaño { $number }
desk-log-message-to = «{ $text }» para { $whom }
desk-log-all-parties = todas las asambleas
desk-log-act = { $act ->
    [publish_poll] publicar votación
    [start_lottery] iniciar sorteo
    [reveal_lottery] revelar sorteo
    [unlock_seat] desbloquear escaño
   *[withdraw_voter_code] retirar código de votante
 }
desk-log-scene = { $scene ->
    [video] el vídeo
    [poll] la votación
    [result] el resultado
    [lottery] el sorteo
    [timer] el temporizador
    [breakout] el trabajo en grupos
    [speaker] quien habla
    [motion] la moción
    [message] el mensaje
    [holding] la tarjeta de espera
    [map] el mapa
    [statements] las declaraciones
    [survey] la encuesta
   *[next] lo que sigue
 }
desk-log-scene-on = { $scene } en { $outputs }
desk-log-output = { $output ->
    [hall] salón
    [rooms] salas
    [phones] móviles
    [members] miembros
    [overlay] rótulos
    [stage] escenario
   *[all] todas las salidas
 }
desk-log-did-item-started = { $by } puso en el aire el punto { $name }.
desk-log-did-item-ended = { $by } terminó el punto { $name }.
desk-log-did-poll-prepared = { $by } preparó la votación { $name }.
desk-log-did-poll-opened = { $by } abrió la votación { $name }.
desk-log-did-poll-extended = { $by } cambió cuándo se cierra la votación { $name }.
desk-log-did-poll-closed = { $by } cerró la votación { $name }.
desk-log-did-poll-published = { $by } publicó el resultado de la votación { $name }.
desk-log-did-poll-voided = { $by } declaró nula la votación { $name }.
desk-log-did-round-shown = { $by } mostró una ronda de la votación { $name }.
desk-log-did-party-left-out = { $by } dejó una asamblea fuera de la votación { $name }.
desk-log-did-party-counted-again = { $by } volvió a contar una asamblea en la votación { $name }.
desk-log-did-phones-started-over = { $by } hizo que los móviles votaran de nuevo en la votación { $name }.
desk-log-did-headcount-set = { $by } fijó el número de asistentes: { $name }.
desk-log-did-conduct-published = { $by } publicó las normas de conducta.
desk-log-did-capacity-set = { $by } corrigió cuántas personas caben en la sala: { $name }.
desk-log-did-room-code-renewed = { $by } dio un código nuevo para unirse: { $name }.
desk-log-did-phone-ended = { $by } cerró la sesión de un móvil: { $name }.
desk-log-did-item-inserted = { $by } añadió a la escaleta el punto { $name }.
desk-log-did-item-deleted = { $by } quitó un punto de la escaleta.
desk-log-did-item-moved = { $by } movió en la escaleta el punto { $name }.
desk-log-did-item-changed = { $by } cambió en la escaleta el punto { $name }.
desk-log-did-item-split = { $by } dividió en dos el punto { $name }.
desk-log-did-edit-undone = { $by } deshizo el último cambio de la escaleta.
desk-log-did-edit-redone = { $by } rehízo el último cambio deshecho de la escaleta.
desk-log-did-programme-planned = { $by } aceptó un programa.
desk-log-did-lottery-committed = { $by } publicó el compromiso del sorteo { $name }.
desk-log-did-lottery-started = { $by } dio comienzo en directo al sorteo { $name }.
desk-log-did-lottery-value-entered = { $by } introdujo un valor del sorteo { $name }.
desk-log-did-lottery-drawn = { $by } realizó la extracción del sorteo { $name }.
desk-log-did-lottery-revealed = { $by } reveló el resultado del sorteo { $name }.
desk-log-did-lottery-ended = { $by } terminó el sorteo { $name }.
desk-log-did-lottery-voided = { $by } declaró nulo el sorteo { $name }.
desk-log-did-members-invited = { $by } invitó a los miembros del sorteo { $name }.
desk-log-did-standing-noted = { $by } anotó la situación de un miembro del sorteo { $name }.
desk-log-did-members-replaced = { $by } sustituyó a miembros del sorteo { $name }.
desk-log-did-badge-checked = { $by } comprobó una tarjeta del sorteo { $name }.
desk-log-did-cues-planned = { $by } planificó los cues del punto { $name }.
desk-log-did-survey-prepared = { $by } redactó la encuesta { $name }.
desk-log-did-survey-opened = { $by } abrió la encuesta { $name }.
desk-log-did-survey-closed = { $by } cerró la encuesta { $name }.
desk-log-did-languages-set = { $by } fijó los idiomas de la conferencia.
desk-log-did-texts-worded = { $by } redactó textos en otro idioma.
desk-log-did-priorities-received = { $by } introdujo prioridades en papel: { $name }.
desk-log-did-priorities-withdrawn = { $by } retiró las prioridades: { $name }.
desk-log-did-standby-set = { $state ->
    [next] { $by } volvió a poner en preparado lo que sigue.
   *[item] { $by } puso en preparado el punto { $name }.
 }
desk-log-did-second-asked = { $by } pidió a otra cuenta que confirmara: { $text } { $name }.
desk-log-did-asking-withdrawn = { $by } retiró lo que esperaba a otra cuenta: { $text } { $name }.
desk-log-did-message-sent = { $by } escribió { $name }.
desk-log-did-message-taken-back = { $by } retiró el mensaje { $name }.
desk-log-did-timer-started = { $by } inició el temporizador { $name }.
desk-log-did-timer-paused = { $by } pausó el temporizador { $name }.
desk-log-did-timer-resumed = { $by } reanudó el temporizador { $name }.
desk-log-did-timer-stopped = { $by } detuvo el temporizador { $name }.
desk-log-did-motion-tabled = { $by } presentó la moción { $name }.
desk-log-did-amendments-proposed = { $by } presentó enmiendas a la moción { $name }.
desk-log-did-amendment-withdrawn = { $by } hizo retirar una enmienda a la moción { $name }.
desk-log-did-voting-order-set = { $by } fijó el orden de las votaciones sobre la moción { $name }.
desk-log-did-vote-put = { $by } sometió a votación la moción { $name } o enmiendas a ella.
desk-log-did-vote-settled = { $by } cerró una decisión sobre la moción { $name }.
desk-log-did-clause-sent-back = { $by } devolvió una cláusula de la moción { $name }.
desk-log-did-second-reading-begun = { $by } abrió otra lectura de la moción { $name }.
desk-log-did-text-adopted = { $by } hizo aprobar el texto de la moción { $name }.
desk-log-did-floor-opened = { $by } abrió la lista de oradores { $name }.
desk-log-did-speech-asked = { $by } anotó a alguien en la lista de oradores { $name }.
desk-log-did-speaker-struck = { $by } tachó el número { $text } de la lista de oradores { $name }.
desk-log-did-floor-closed = { $by } cerró la lista de oradores { $name }.
desk-log-did-floor-drawn = { $by } sorteó la lista de oradores { $name } con { $text }.
desk-log-did-speaker-called = { $by } llamó al número { $text } de la lista de oradores { $name }.
desk-log-did-speaker-called-early = { $by } llamó al número { $text } de la lista de oradores { $name } fuera de orden ({ $why }).
desk-log-did-speech-ended = { $by } terminó la intervención del número { $text } de la lista de oradores { $name }.
desk-log-did-floor-ended = { $by } terminó la lista de oradores { $name }.
desk-log-did-election-called = { $by } convocó la elección { $name }.
desk-log-did-seat-areas-given = { $by } asignó zonas a los escaños.
desk-log-did-training-noted = { $by } anotó quién tiene formación.
desk-log-did-person-nominated = { $by } propuso a alguien en la elección { $name }.
desk-log-did-nomination-signed = { $by } firmó una candidatura en la elección { $name }.
desk-log-did-nomination-accepted = { $by } anotó que una persona propuesta en la elección { $name } acepta.
desk-log-did-statement-given = { $by } cambió la declaración de una persona propuesta en la elección { $name }.
desk-log-did-photo-given = { $by } cambió la foto de una persona propuesta en la elección { $name }.
desk-log-did-nomination-withdrawn = { $by } retiró una candidatura en la elección { $name }.
desk-log-did-nominations-closed = { $by } cerró las candidaturas de la elección { $name }.
desk-log-did-nominations-reopened = { $by } reabrió las candidaturas de la elección { $name }.
desk-log-did-ballot-order-drawn = { $by } sorteó con { $text } el orden de la papeleta de la elección { $name }.
desk-log-did-hustings-opened = { $by } abrió la presentación de candidaturas de la elección { $name }.
desk-log-did-election-put = { $by } sometió a votación la elección { $name }.
desk-log-did-lot-asked = { $by } detuvo el recuento de la elección { $name } para un sorteo.
desk-log-did-lot-entered = { $by } introdujo el resultado del sorteo de la elección { $name }: { $text }.
desk-log-did-election-counted-again = { $by } contó por segunda vez la elección { $name }.
desk-log-did-election-settled = { $by } publicó quién ha resultado elegido en la elección { $name }.
desk-log-did-election-cancelled = { $by } canceló la elección { $name }.
desk-log-did-office-vacated = { $by } anotó que alguien dejó el cargo de la elección { $name }.
desk-log-did-office-counted-back = { $by } recontó las papeletas de la elección { $name } para cubrir una vacante.
desk-log-did-offer-answered = { $by } anotó la respuesta a la oferta de un escaño de la elección { $name }.
desk-log-did-proposal-brought = { $by } presentó un orden del día, propuesta { $name }.
desk-log-did-proposal-signed = { $by } firmó la propuesta { $name }.
desk-log-did-signature-withdrawn = { $by } retiró una firma de la propuesta { $name }.
desk-log-did-proposal-due = { $by } declaró pendiente de decisión la propuesta { $name }.
desk-log-did-proposal-withdrawn = { $by } retiró la propuesta { $name }.
desk-log-did-proposal-put = { $by } sometió a votación la propuesta { $name }.
desk-log-did-proposal-decided = { $by } hizo decidir la propuesta { $name }.
desk-log-did-order-adopted = { $by } hizo aprobar un orden del día, propuesta { $name }.
desk-log-did-panel-seated = { $by } constituyó el panel de supervisión { $name }.
desk-log-did-report-filed = { $by } presentó un informe del panel { $name }.
desk-log-did-statements-opened = { $by } pidió declaraciones a las salas: { $name }.
desk-log-did-statements-closed = { $by } cerró las declaraciones: { $name }.
desk-log-did-statements-read = { $by } leyó declaraciones.
desk-log-did-statement-starred = { $by } puso o quitó una estrella a una declaración.
desk-log-did-statements-merged = { $by } juntó declaraciones.
desk-log-did-statement-parted = { $by } volvió a separar declaraciones.
desk-log-did-statement-taken-off = { $by } retiró una declaración: { $text }.
desk-log-did-statement-put-back = { $by } repuso una declaración.
desk-log-did-statements-claimed = { $by } se ocupó de declaraciones.
desk-log-did-statements-released = { $by } dejó declaraciones a otros.
desk-log-did-rules-adopted = { $by } fijó el reglamento de la cámara.
desk-log-did-seats-given = { $by } dio escaños de la cámara a miembros no sorteados.
desk-log-did-seat-signed = { $by } registró un dispositivo: { $name }.
desk-log-did-seat-left = { $by } retiró el dispositivo: { $name }.
desk-log-did-seat-unlocked = { $by } retiró el dispositivo perdido: { $name }.
desk-log-did-checked-out = { $by } registró la salida: { $name }.
desk-log-did-counts-told = { $by } comunicó un recuento de la votación { $name }.
desk-log-did-counts-agreed = { $by } contó lo mismo que la otra persona escrutadora en la votación { $name }.
desk-log-did-paper-given = { $by } entregó una papeleta en papel en la votación { $name }.
desk-log-did-poll-adjourned = { $by } aplazó la votación { $name }.
desk-log-did-poll-resumed = { $by } reanudó la votación { $name }.
desk-log-did-signing-up-set = { $by } fijó cómo se admiten las salas inscritas.
desk-log-did-room-admitted = { $by } admitió la sala { $name }.
desk-log-did-room-turned-down = { $by } rechazó la sala de la inscripción { $name }.
desk-log-did-parties-registered = { $by } añadió una asamblea.
desk-log-did-voters-listed = { $by } puso en vigor una lista de votantes.
desk-log-did-voter-code-withdrawn = { $by } retiró el código del votante { $text }.
desk-log-did-voter-code-issued = { $by } dio otro código al votante { $text }.
desk-log-did-tie-broken = { $by } anotó cómo se resolvió el empate en la votación { $name }.
desk-log-did-breakout-prepared = { $by } preparó el trabajo en grupos { $name }.
desk-log-did-breakout-started = { $by } inició el trabajo en grupos { $name }.
desk-log-did-breakout-extended = { $by } cambió la duración de la fase del trabajo en grupos { $name }.
desk-log-did-phase-ended = { $by } inició la fase siguiente del trabajo en grupos { $name }.
desk-log-did-breakout-recalled = { $by } llamó a las salas de vuelta del trabajo en grupos { $name }.
desk-log-did-breakout-ended = { $by } terminó el trabajo en grupos { $name }.
desk-log-did-stream-taken = { $by } puso { $name } en la emisión.
desk-log-did-stream-source-added = { $by } añadió a la emisión la fuente { $name }.
desk-log-did-stream-source-changed = { $by } cambió la fuente { $name } de la emisión.
desk-log-did-stream-source-removed = { $by } quitó de la emisión la fuente { $name }.
desk-log-did-stream-key-renewed = { $by } dio a { $name } una nueva clave de emisión.
desk-log-did-stream-settings-changed = { $by } cambió los ajustes de la emisión.
desk-log-holding-card = la carátula
desk-log-did-scene-prepared = { $by } preparó para { $outputs }: { $scene }.
desk-log-did-scene-taken = { $by } puso { $scene }.
desk-log-did-scene-taken-back = { $by } volvió a poner { $scene }.
desk-log-did-blackout-set = { $state ->
    [black] { $by } puso en negro: { $outputs }.
   *[lifted] { $by } quitó el negro: { $outputs }.
 }
desk-log-did-plan-lock-set = { $state ->
    [locked] { $by } bloqueó la escaleta.
   *[unlocked] { $by } desbloqueó la escaleta.
 }
desk-log-did-gathering-set = { $state ->
    [ended] { $by } dejó de recoger prioridades.
    [opened] { $by } abrió la recogida de prioridades.
   *[set] { $by } fijó la recogida de prioridades.
 }
desk-log-did-timer-added = { $state ->
    [more] { $by } añadió { $text } s al temporizador { $name }.
   *[less] { $by } quitó { $text } s al temporizador { $name }.
 }
desk-log-did-witness-noted = { $by } anotó del testigo de la propuesta { $name }: { $state ->
    [requested] solicitado
    [invited] invitado
    [coming] vendrá
   *[cannot_come] no puede venir
 }.
desk-log-did-witness-noted-why = { $by } anotó del testigo de la propuesta { $name }: { $state ->
    [requested] solicitado
    [invited] invitado
    [coming] vendrá
   *[cannot_come] no puede venir
 } ({ $why }).
desk-log-did-other = { $by }: { $what }.
desk-log-asked-set-signing-up = fijar cómo se admiten las salas inscritas
desk-log-asked-admit-room = admitir una sala inscrita
desk-log-asked-turn-room-down = rechazar una sala inscrita
desk-log-asked-end-host-link = terminar el enlace de una persona anfitriona
desk-log-asked-start-item = poner en el aire el punto { $name }
desk-log-asked-end-item = terminar el punto { $name }
desk-log-asked-set-standby = poner en preparado el punto { $name }
desk-log-asked-set-edit-lock = bloquear o desbloquear la escaleta
desk-log-asked-insert-item = añadir un punto a la escaleta
desk-log-asked-delete-item = quitar de la escaleta el punto { $name }
desk-log-asked-move-item = mover en la escaleta el punto { $name }
desk-log-asked-skip-item = saltar o no el punto { $name }
desk-log-asked-change-item = cambiar en la escaleta el punto { $name }
desk-log-asked-split-item = dividir en dos el punto { $name }
desk-log-asked-undo-edit = deshacer un cambio de la escaleta
desk-log-asked-redo-edit = rehacer un cambio de la escaleta
desk-log-asked-prepare-poll = preparar una votación
desk-log-asked-open-poll = abrir la votación { $name }
desk-log-asked-close-poll = cerrar la votación { $name }
desk-log-asked-extend-poll = cambiar cuándo se cierra la votación { $name }
desk-log-asked-show-round = mostrar una ronda de la votación { $name }
desk-log-asked-publish-poll = publicar el resultado de la votación { $name }
desk-log-asked-void-poll = declarar nula la votación { $name }
desk-log-asked-start-phones-over = que los móviles voten de nuevo en la votación { $name }
desk-log-asked-leave-out-party = dejar una asamblea fuera de la votación { $name }
desk-log-asked-count-party-again = volver a contar una asamblea en la votación { $name }
desk-log-asked-start-lottery = dar comienzo en directo al sorteo { $name }
desk-log-asked-enter-lottery-value = introducir un valor del sorteo { $name }
desk-log-asked-reveal-lottery = revelar el resultado del sorteo { $name }
desk-log-asked-end-lottery = terminar el sorteo { $name }
desk-log-asked-void-lottery = declarar nulo el sorteo { $name }
desk-log-asked-check-lottery = comprobar un sorteo
desk-log-asked-commit-lottery = publicar el compromiso de un sorteo
desk-log-asked-cancel-lottery = cancelar lo que se calcula para el sorteo { $name }
desk-log-asked-set-headcount = fijar el número de asistentes
desk-log-asked-publish-conduct = publicar las normas de conducta
desk-log-asked-set-capacity = corregir cuántas personas caben en una sala
desk-log-asked-renew-room-code = dar a una sala un código nuevo para unirse
desk-log-asked-end-phone = cerrar la sesión de un móvil
desk-log-asked-send-message = enviar un mensaje
desk-log-asked-take-message-back = retirar un mensaje
desk-log-asked-acknowledge-line = confirmar una línea de la bitácora
desk-log-asked-note-party = escribir una nota sobre una asamblea
desk-log-asked-answer-help = responder a una petición de ayuda
desk-log-asked-name-stewards = nombrar quién puede pedir a alguien que se vaya
desk-log-asked-note-conduct = escribir una nota sobre la conducta
desk-log-asked-set-contact = cambiar cómo se contacta con una asamblea
desk-log-asked-help-done = indicar que una asamblea ya está atendida
desk-log-asked-prepare-scene = preparar una escena
desk-log-asked-take = pasar al aire la previsualización
desk-log-asked-take-back = volver a las escenas anteriores
desk-log-asked-set-blackout = poner salidas en negro o quitarlo
desk-log-asked-plan-cues = planificar los cues del punto { $name }
desk-log-asked-arm-cue = armar o desarmar un cue del punto { $name }
desk-log-asked-skip-cue = saltar un cue del punto { $name }
desk-log-asked-start-timer = iniciar un temporizador
desk-log-asked-pause-timer = pausar el temporizador { $name }
desk-log-asked-resume-timer = reanudar el temporizador { $name }
desk-log-asked-prepare-survey = redactar una encuesta
desk-log-asked-plan-surveys = redactar encuestas a partir de una tabla
desk-log-asked-open-survey = abrir la encuesta { $name }
desk-log-asked-close-survey = cerrar la encuesta { $name }
desk-log-asked-set-languages = fijar los idiomas de la conferencia
desk-log-asked-word-in = redactar textos en otro idioma
desk-log-asked-set-gathering = fijar cuándo se recogen prioridades
desk-log-asked-enter-priorities = introducir prioridades en papel
desk-log-asked-withdraw-priorities = retirar prioridades
desk-log-asked-add-to-timer = cambiar el tiempo del temporizador { $name }
desk-log-asked-restart-timer = reiniciar el temporizador { $name }
desk-log-asked-stop-timer = detener el temporizador { $name }
desk-log-asked-table-motion = presentar la moción { $name }
desk-log-asked-propose-amendment = presentar una enmienda a la moción { $name }
desk-log-asked-withdraw-amendment = retirar una enmienda a la moción { $name }
desk-log-asked-set-voting-order = fijar el orden de las votaciones sobre la moción { $name }
desk-log-asked-call-election = convocar la elección { $name }
desk-log-asked-give-seat-areas = asignar zonas a los escaños
desk-log-asked-note-training = anotar quién tiene formación
desk-log-asked-nominate = proponer a alguien en la elección { $name }
desk-log-asked-accept-nomination = anotar que una persona propuesta en la elección { $name } acepta
desk-log-asked-give-statement = cambiar la declaración de una persona propuesta en la elección { $name }
desk-log-asked-withdraw-nomination = retirar una candidatura en la elección { $name }
desk-log-asked-close-nominations = cerrar las candidaturas de la elección { $name }
desk-log-asked-reopen-nominations = reabrir las candidaturas de la elección { $name }
desk-log-asked-draw-ballot-order = sortear el orden de la papeleta de la elección { $name }
desk-log-asked-open-hustings = abrir la presentación de candidaturas de la elección { $name }
desk-log-asked-put-election = someter a votación la elección { $name }
desk-log-asked-enter-lot = introducir el resultado del sorteo de la elección { $name }
desk-log-asked-cancel-election = cancelar la elección { $name }
desk-log-asked-vacate-office = anotar que alguien dejó el cargo de la elección { $name }
desk-log-asked-answer-offer = anotar la respuesta a la oferta de un escaño de la elección { $name }
desk-log-asked-put-to-vote = someter a votación la moción { $name }
desk-log-asked-send-back = devolver una cláusula de la moción { $name }
desk-log-asked-second-reading = abrir otra lectura de la moción { $name }
desk-log-asked-open-floor = abrir una lista de oradores
desk-log-asked-add-speaker = anotar a alguien en la lista de oradores { $name }
desk-log-asked-strike-speaker = tachar a alguien de la lista de oradores { $name }
desk-log-asked-close-floor = cerrar la lista de oradores { $name }
desk-log-asked-draw-floor = sortear la lista de oradores { $name }
desk-log-asked-call-speaker = llamar a alguien de la lista { $name }
desk-log-asked-end-speech = terminar una intervención de la lista de oradores { $name }
desk-log-asked-end-floor = terminar la lista de oradores { $name }
desk-log-asked-bring-proposal = presentar un orden del día
desk-log-asked-withdraw-proposal = retirar la propuesta { $name }
desk-log-asked-put-proposal = someter a votación la propuesta { $name }
desk-log-asked-place-proposal = poner la propuesta { $name } en el programa
desk-log-asked-note-witness = anotar la situación del testigo de la propuesta { $name }
desk-log-asked-seat-panel = constituir el panel de supervisión { $name }
desk-log-asked-open-statements = pedir declaraciones a las salas
desk-log-asked-close-statements = cerrar las declaraciones: { $name }
desk-log-asked-read-statements = leer declaraciones
desk-log-asked-star-statement = poner una estrella a una declaración
desk-log-asked-merge-statements = juntar declaraciones
desk-log-asked-part-statement = volver a separar declaraciones
desk-log-asked-take-off-statement = retirar una declaración
desk-log-asked-put-back-statement = reponer una declaración
desk-log-asked-claim-statements = ocuparse de declaraciones
desk-log-asked-release-statements = dejar declaraciones a otros
desk-log-asked-withdraw-asking = retirar lo que espera a otra cuenta
desk-log-asked-identify-screens = hacer que las pantallas digan cuál es cada una
desk-log-asked-redirect-display = dar a una pantalla otra salida
desk-log-asked-adopt-rules = fijar el reglamento de la cámara
desk-log-asked-unlock-seat = retirar el dispositivo de un escaño
desk-log-asked-check-out = registrar la salida de una tarjeta
desk-log-asked-tell-counts = comunicar un recuento de la votación { $name }
desk-log-asked-tell-room = introducir por teléfono una sala en la votación { $name }
desk-log-asked-give-paper = entregar una papeleta en papel en la votación { $name }
desk-log-asked-adjourn-poll = aplazar la votación { $name }
desk-log-asked-resume-poll = reanudar la votación { $name }
desk-log-asked-withdraw-voter-code = retirar el código de un votante
desk-log-asked-break-tie = anotar cómo se resolvió el empate en la votación { $name }
desk-log-asked-prepare-breakout = preparar un trabajo en grupos
desk-log-asked-start-breakout = iniciar el trabajo en grupos { $name }
desk-log-asked-extend-breakout = cambiar la duración de la fase del trabajo en grupos { $name }
desk-log-asked-next-phase = iniciar la fase siguiente del trabajo en grupos { $name }
desk-log-asked-recall-breakout = llamar a las salas de vuelta del trabajo en grupos { $name }
desk-log-asked-end-breakout = terminar el trabajo en grupos { $name }
desk-log-asked-forget-drafts = borrar lo que las mesas escribieron en el trabajo en grupos { $name }
desk-log-asked-run-the-show = dirigir el espectáculo
desk-log-asked-other = hacer { $text }
desk-log-cue-outcome = { $outcome ->
    [skipped] se saltó
   *[failed] falló
 }
desk-log-refused = { $count ->
    [one] { $by } pidió: { $what }. Rechazado: { $why }
   *[other] { $by } pidió: { $what }. Rechazado ({ $count } veces): { $why }
 }
desk-log-parties-lost = { $count ->
    [one] { $count } asamblea ha perdido la conexión. Mira el mapa por conexiones (Ctrl+2).
   *[other] { $count } asambleas han perdido la conexión a la vez. Mira el mapa por conexiones (Ctrl+2).
 }
desk-log-parties-back = { $count ->
    [one] { $count } asamblea ha vuelto.
   *[other] { $count } asambleas han vuelto.
 }
desk-log-room-signed-up = «{ $name }» se ha inscrito: espera en Inscripciones (Ctrl+Shift+U).
desk-log-helped-by = { $by }: { $name } ya está atendida.
desk-log-helped = { $name } ya está atendida, según quien facilita allí.
desk-log-poll-over = { $name } se ha cerrado sola al acabar su tiempo. Publícala.
desk-log-cue-not-done = No se ejecutó un cue, { $cue }: { $why }
desk-log-party-lost = { $name } ha perdido la conexión. Llama a quien facilita: el teléfono está en la ficha.
desk-log-party-back = { $name } ha vuelto.
desk-log-party-joined = { $name } se ha unido.
desk-log-help-asked = { $name } pide ayuda: { $text }
desk-log-help-answered = { $by } respondió a { $name }: { $text }
desk-log-conduct-noted = { $name } tiene una nota sobre la conducta, de { $by }: en su ficha.
