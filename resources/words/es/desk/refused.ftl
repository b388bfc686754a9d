desk-refused-not-allowed = Este papel no puede hacer eso. Usa la página o el código correctos.
desk-refused-not-your-post = Tu puesto es { $post }, y esto le toca a { $posts }. Pregunta allí o entra con otra cuenta.
desk-refused-not-your-post-scenes = Tu puesto es votaciones: preparas las escenas de votaciones, y dirección todas las demás.
desk-refused-not-your-post-director = dirección
desk-refused-not-your-post-polls = votaciones
desk-refused-not-your-post-parties = asambleas
desk-refused-not-your-post-door = entrada
desk-refused-not-your-post-reader = lectura
desk-refused-not-your-post-or-polls = dirección o votaciones
desk-refused-not-your-post-or-door = dirección o entrada
desk-refused-not-your-post-or-parties = dirección o asambleas
desk-refused-not-your-post-or-both = dirección, votaciones o asambleas
desk-refused-ends-too-soon = Una votación sigue abierta al menos un segundo más. Para terminarla ahora, ciérrala.
desk-refused-closed = La votación se cerró a las { $time }, antes de que llegara esto; no cuenta.
desk-refused-closed-zone = La votación se cerró a las { $time } (hora de { $place }), antes de que llegara esto; no cuenta.
desk-refused-unknown-poll = No existe esa votación. Mira la lista como está ahora.
desk-refused-channel-closed = Esta votación se responde de otro modo: { $ways }.
desk-refused-other-electorate-parties = Esta votación es para las asambleas: nadie más la responde.
desk-refused-other-electorate-chamber = Esta votación es para la cámara: nadie más la responde.
desk-refused-other-electorate-members = Esta votación es para los miembros del registro: nadie más la responde.
desk-refused-other-area = Esta votación es solo para miembros de { $area }: tú eres de otra zona.
desk-refused-no-area = La lista de votantes no tiene la zona «{ $area }». Nombra una que tenga, o ninguna para todas.
desk-refused-adjourned = La votación está suspendida; sigue cuando empiece la próxima sesión. Envía tu voto entonces.
desk-refused-adjourned-until = La votación está suspendida; sigue a las { $time }. Envía tu voto entonces.
desk-refused-adjourned-zone = La votación está suspendida; sigue a las { $time } (hora de { $place }). Envía tu voto entonces.
desk-refused-no-seats = La cámara aún no tiene escaños. Pon primero a quienes salieron en el sorteo en la lista confirmada.
desk-refused-rules-changed = El reglamento cambió desde que se preparó esta votación. Prepárala de nuevo y luego ábrela.
desk-refused-counted-once = Anotado: { $teller } ha contado ({ $channel ->
    [hands] manos
    [paper] papel
   *[other] otro
 }). Cuenta cuando otra persona, con otra cuenta, haya contado lo mismo.
desk-refused-tellers-differ = Quienes escrutan no coinciden ({ $told }). No se ha tomado nada. Contad otra vez los dos.
desk-refused-too-many-hands-told = Has contado { $told }, pero solo { $most } de los presentes no han votado de otro modo. Cuenta otra vez.
desk-refused-too-many-hands-paper = Has contado { $told }, pero solo se dieron { $most } papeletas. Cuenta otra vez.
desk-refused-told-once = { $login } ha anotado esta sala. Pide a la sala que repita sus cifras: otra cuenta debe anotar lo mismo.
desk-refused-told-once-desk = Una mesa de control ha anotado esta sala. Pide a la sala que repita sus cifras: otra cuenta debe anotar lo mismo.
desk-refused-figures-differ = Las cifras difieren y no se toma ninguna ({ $told }). Pregunta otra vez a la sala y anótalas de nuevo.
desk-refused-has-own-answer-phones = Esta sala ha respondido por sí misma: { $count } de sus móviles han votado. Nunca se cuenta de dos modos: deja su respuesta como está o deja la sala fuera de esta votación.
desk-refused-has-own-answer-hands = Esta sala ha respondido por sí misma: ha anotado manos o un botón. Nunca se cuenta de dos modos: deja su respuesta como está o deja la sala fuera de esta votación.
desk-refused-bad-headcount-told = Una sala por teléfono tiene de 1 a { $capacity } personas, las que caben. Pregunta otra vez a la sala.
desk-refused-bad-headcount-desk = El número de asistentes de esta sala va de 0 a { $capacity }. Si caben más, dilo primero en Arreglar (Ctrl+M).
desk-refused-more-hands-than-people = { $hands } manos de { $people } personas no puede ser. Pregunta otra vez a la sala.
desk-refused-tie-is-open-chair = Hay empate y decide la presidencia: anótalo primero y luego publica.
desk-refused-tie-is-open-lot = Hay empate y decide un sorteo: anótalo primero y luego publica.
desk-refused-hands-changed = Las manos de esta sala se cambiaron entretanto en otro dispositivo: ahí pone { $hands }. Acordad un recuento y anótalo de nuevo.
desk-refused-hands-changed-none = Las manos de esta sala se cambiaron entretanto en otro dispositivo: ahí no hay ninguna. Acordad un recuento y anótalo de nuevo.
desk-refused-came-late-seat = El escaño { $seat } se dio tras abrirse esta votación; vota desde la próxima.
desk-refused-not-draft = Esta votación ya está { $state ->
    [open] abierta
    [closed] cerrada
    [published] publicada
    [void] anulada
   *[other] terminada
 }. Prepara otra nueva.
desk-refused-another-is-open = «{ $question }» sigue abierta. Ciérrala primero.
desk-refused-not-closed = Esta votación está { $state ->
    [draft] en borrador
    [open] abierta
    [published] publicada
    [void] anulada
   *[other] sin cerrar
 }. El resultado se publica una vez cerrada.
desk-refused-not-counted = Se están contando los votos según la regla. Publica en un momento.
desk-refused-is-published = Un resultado publicado es firme. Plantea la pregunta otra vez.
desk-refused-bad-poll-kind = El reglamento no tiene el tipo «{ $decision }»; tiene: { $known }.
desk-refused-bad-poll-word = La votación tiene una palabra desconocida: { $error }.
desk-refused-bad-poll-question = La votación necesita una pregunta.
desk-refused-bad-poll-options = Da de { $least } a { $most } opciones.
desk-refused-bad-poll-alike = Cada opción necesita un texto propio.
desk-refused-bad-poll-channels = Elige al menos un canal; aquí ({ $electorate }) estos: { $known }.
desk-refused-bad-poll-named = Los nombres vienen con los votos por móvil: una votación nominal necesita el canal de móviles.
desk-refused-bad-poll-by-hand = Nadie cuenta a mano una votación de este tipo ({ $kind }): deja solo el canal de móviles.
desk-refused-bad-poll-decision = Solo deciden la cámara y los miembros: somete la decisión a una de ellas.
desk-refused-bad-poll-choice = Una decisión elige entre dos o tres opciones: a favor, en contra, abstención.
desk-refused-bad-poll-only-area = Solo una votación de miembros se plantea a una zona: quita eso.
desk-refused-bad-poll-only-sittings = Solo una votación de miembros tiene sesiones: quita eso.
desk-refused-bad-poll-only-close = Solo una votación de miembros tiene sesiones. Cierra esta en su lugar.
desk-refused-bad-poll-secret = Una votación de miembros es secreta: a nadie se le pide el nombre.
desk-refused-bad-poll-rule = La regla «{ $rule }» no puede contar este tipo ({ $kind }); estas sí: { $names }.
desk-refused-bad-poll-seats = No se pueden cubrir { $seats } puestos con { $options } opciones.
desk-refused-bad-poll-scale = Cada paso de una escala necesita un número, como 30%.
desk-refused-bad-poll-points = Una votación por puntos, y solo ella, tiene un número de puntos que dar.
desk-refused-bad-poll-one-second = Una votación sigue abierta al menos un segundo.
desk-refused-bad-poll-all-over = Todas las sesiones previstas han terminado. Planifica otras y luego abre la votación.
desk-refused-bad-poll-rounds = Las rondas van de 1 a { $last }; 0 son todas.
desk-refused-bad-poll-void-why = Di por qué la votación no cuenta; el motivo se publica.
desk-refused-bad-poll-no-tie = Aquí no hay ningún empate que decidir.
desk-refused-bad-poll-lot = Decide un sorteo: hazlo en público y anota lo que salió.
desk-refused-bad-poll-chair = Decide la presidencia: di sí (a favor) o no (en contra).
desk-refused-bad-poll-tie-decided = El empate ya se ha decidido.
desk-refused-bad-poll-next-sitting = La próxima sesión empieza como pronto en un segundo.
desk-refused-bad-poll-closes-before = La votación se cierra antes de que empezara la próxima sesión. Dale primero otro final.
desk-refused-bad-poll-most-sittings = Una votación tiene como máximo { $most } sesiones.
desk-refused-bad-poll-sitting-ends = La sesión { $place } termina antes de empezar.
desk-refused-bad-poll-sitting-begins = La sesión { $place } empieza antes de acabar la anterior.
desk-refused-bad-choice-counts = Anota un número, 0 o más, para cada una de las { $options } opciones.
desk-refused-bad-choice-numbered = Las opciones van de 0 a { $last }.
desk-refused-bad-choice-tellers = Se escrutan manos o papel.
desk-refused-bad-choice-each = Anota un número para cada una de las { $options } opciones.
desk-refused-not-present-paper = El escaño { $seat } no está registrado: comprueba antes la acreditación en la puerta.
desk-refused-paper-why = Di por qué vota en papel; el motivo queda en el registro.
desk-refused-preview-moved = La vista previa ha cambiado desde que pulsaste TAKE. Mírala y pulsa TAKE otra vez.
desk-refused-programme-moved = Desde que pulsaste BACK hay otra cosa en { $output ->
    [hall] el salón
    [rooms] las salas
    [phones] los móviles
    [members] los miembros
    [overlay] la superposición
    [stage] el escenario
   *[other] la salida
 }. Mira y pulsa BACK otra vez.
desk-refused-nothing-prepared = No hay nada en la vista previa de estas salidas. Prepara una escena y pulsa TAKE.
desk-refused-nothing-before = Antes de esta no hubo ninguna escena en el aire en estas salidas.
desk-refused-nothing-before-past = Ninguna escena anterior puede mostrarse ya en estas salidas. Prepara otra y pulsa TAKE.
desk-refused-bad-scene = Esto no se puede mostrar: { $reason } Prepara otra escena.
desk-refused-no-displays = Ninguna pantalla de estas salidas ha respondido. Abre una con: conference display.
desk-refused-unknown-display = Esta pantalla ya no está conectada. Elige una de las que están en la lista ahora.
desk-refused-not-for-displays = Una pantalla no puede mostrar eso ({ $output }): es una página del navegador. Elige salón, miembros, superposición o escenario.
desk-refused-page-stays = { $display } muestra siempre la misma salida. Abre allí otra página o pantalla.
desk-refused-bad-scene-no-breakout = No existe ese trabajo en grupos.
desk-refused-unknown-item = No existe ese punto en el programa.
desk-refused-bad-scene-no-timer = No existe ese temporizador.
desk-refused-bad-scene-no-statements = No se han pedido declaraciones a nadie.
desk-refused-bad-scene-no-words = No tiene texto.
desk-refused-bad-scene-no-survey = No existe esa encuesta.
desk-refused-bad-scene-survey-draft = Esa encuesta aún no se ha abierto: ábrela primero.
desk-refused-bad-scene-no-poll = No existe esa votación.
desk-refused-bad-scene-void = La votación se declaró nula y no cuenta.
desk-refused-bad-scene-unpublished = Su resultado aún no está publicado.
desk-refused-bad-scene-no-lottery = No existe ese sorteo.
desk-refused-bad-scene-rehearsal = Es un ensayo, que no se muestra a las salas: quita { $outputs }.
desk-refused-bad-scene-draw-void = El sorteo se declaró nulo y no cuenta.
desk-refused-bad-scene-draw-ended = El sorteo se terminó: inícialo de nuevo primero.
desk-refused-bad-scene-no-motion = No existe esa moción.
desk-refused-bad-scene-no-amendment = En esta lectura no hay ninguna enmienda { $amendment }.
desk-refused-bad-scene-no-clause = En esta lectura no existe esa cláusula.
desk-refused-bad-scene-pages = No tiene tantas páginas.
desk-refused-standby-moved = Ahora está preparado «{ $title }». Nada ha salido al aire: léelo y pulsa GO otra vez.
desk-refused-standby-moved-none = Ahora no hay nada preparado. Nada ha salido al aire: míralo y pulsa GO otra vez.
desk-refused-item-over = «{ $title }» no está en el aire: lo está «{ $other }», y sigue.
desk-refused-item-over-none = «{ $title }» no está en el aire: no hay nada.
desk-refused-item-over-this = Este punto no está en el aire: lo está «{ $other }», y sigue.
desk-refused-item-over-this-none = Este punto no está en el aire: no hay nada.
desk-refused-plan-moved = El programa cambió entretanto. Compara el archivo otra vez y luego acéptalo.
desk-refused-item-is-on = «{ $title }» ya está en el aire. Elige otro punto.
desk-refused-item-exists = El id del nuevo punto es el de «{ $title }». Elige otro.
desk-refused-item-stays-standby = «{ $title }» sigue en la escaleta porque está preparado: pon antes otro punto ahí.
desk-refused-item-stays-on-standby = «{ $title }» sigue en la escaleta porque está preparado.
desk-refused-item-stays-on-air = «{ $title }» sigue en la escaleta porque está en el aire.
desk-refused-item-stays-was-on = «{ $title }» sigue en la escaleta: estuvo en el aire, y la escaleta dice cuándo.
desk-refused-no-title = Un punto necesita un título.
desk-refused-nothing-left = «{ $title }» dura { $minutes } min: divídelo antes, para que quede algo después.
desk-refused-edit-moved-none = No queda ningún cambio que deshacer o rehacer.
desk-refused-edit-moved = Hubo otro cambio en medio: «{ $title }» ({ $what ->
    [inserted] añadido
    [deleted] borrado
    [moved] movido
    [split] dividido
    [retitled] renombrado
   *[other] cambiado
 } por { $by }). Hay que deshacerlo o rehacerlo primero.
desk-refused-edit-moved-nobody = Hubo otro cambio en medio: «{ $title }» ({ $what ->
    [inserted] añadido
    [deleted] borrado
    [moved] movido
    [split] dividido
    [retitled] renombrado
   *[other] cambiado
 }). Hay que deshacerlo o rehacerlo primero.
desk-refused-edit-moved-plan = Hubo otro cambio en medio: { $by } importó un plan entero. Hay que deshacerlo o rehacerlo primero.
desk-refused-edit-moved-plan-nobody = Hubo otro cambio en medio: se importó un plan entero. Hay que deshacerlo o rehacerlo primero.
desk-refused-plan-locked = La escaleta está bloqueada por { $by }. Desbloquéala primero; puede hacerlo cualquier mesa de control.
desk-refused-plan-locked-nobody = La escaleta está bloqueada. Desbloquéala primero; puede hacerlo cualquier mesa de control.
desk-refused-bad-plan-ids = Cada punto del programa necesita un id propio.
desk-refused-bad-plan-on = El punto que está en curso debe seguir en el programa.
desk-refused-bad-plan-none = Un programa tiene puntos, y cada uno un id propio.
desk-refused-bad-plan-id-length = { $item }: un id tiene de 1 a { $most } caracteres.
desk-refused-bad-plan-title = { $item }: un título no está vacío; los textos tienen como máximo { $most } caracteres.
desk-refused-bad-plan-minutes = { $item }: un punto dura de { $least } a { $most } minutos.
desk-refused-bad-plan-start = { $item }: su inicio no es un momento, o su día no es un número desde 1.
desk-refused-bad-plan-poll = { $item }: no hay ninguna votación { $poll }.
desk-refused-bad-plan-parties = Las asambleas nuevas se numeran desde { $first }.
desk-refused-bad-plan-areas = Estas asambleas no están en ninguna zona conocida: { $parties }.
desk-refused-bad-plan-conference = Pon nombre a la conferencia y cada zona en una de sus regiones.
desk-refused-already-founded = Este ya es el registro de { $name }.
desk-refused-unknown-cue = El punto no tiene ese cue.
desk-refused-bad-cues-standby = No hay nada preparado.
desk-refused-nothing-on-standby = No hay nada preparado. Elige antes un punto.
desk-refused-nothing-on-air = No hay nada en el aire.
desk-refused-nothing-open = No hay ninguna votación abierta.
desk-refused-several-open = Hay varias votaciones abiertas. Di cuál cerrar.
desk-refused-bad-cues-ids = Cada cue de un punto necesita un id propio.
desk-refused-bad-cues-scene = El cue { $cue } necesita una escena y las salidas que la muestran.
desk-refused-bad-cues-poll = El cue { $cue } necesita la votación que abre.
desk-refused-bad-cues-lottery = El cue { $cue } necesita el sorteo que inicia.
desk-refused-bad-cues-obs = El cue { $cue } necesita el nombre de una escena de OBS.
desk-refused-bad-cues-go = El cue { $cue } pasa al punto siguiente: necesita un tiempo de espera antes.
desk-refused-bad-cues-timer = El cue { $cue } necesita un temporizador, para qué es y cuánto dura.
desk-refused-bad-cues-message = El cue { $cue } necesita el texto para las salas y cuánto tiempo se muestra.
desk-refused-bad-cues-survey = El cue { $cue } necesita la encuesta que abre.
desk-refused-bad-cues-breakout = El cue { $cue } necesita el trabajo en grupos del que trata.
desk-refused-bad-cues-not-armed = Espera y no está armado: se saltará.
desk-refused-bad-cues-was-not-armed = No estaba armado: el público lo habría visto.
desk-refused-bad-cues-was-over = Su punto terminó antes de que le tocara.
desk-refused-bad-cues-already = «{ $question }» ya está { $state ->
    [open] abierta
    [closed] cerrada
    [published] publicada
    [void] anulada
   *[other] terminada
 }.
desk-refused-bad-cues-open-then = «{ $question }» estará abierta entonces: hay que cerrarla antes.
desk-refused-bad-cues-not-open = «{ $question }» no está abierta.
desk-refused-bad-cues-still-closes = «{ $question }» sigue abierta: GO la cierra.
desk-refused-bad-cues-still-leaves = «{ $question }» sigue abierta: GO la deja abierta.
desk-refused-bad-cues-chamber-closes = «{ $question }» sigue abierta en la cámara: GO la cierra.
desk-refused-bad-cues-chamber-leaves = «{ $question }» sigue abierta en la cámara: GO la deja abierta.
desk-refused-many-timers = Hay { $most } temporizadores en marcha y no caben más. Para uno y luego inicia este.
desk-refused-timer-is-on = Ya hay en marcha otro temporizador con ese nombre. Páralo primero o inicia este con otro nombre.
desk-refused-unknown-timer = No existe ese temporizador: se paró.
desk-refused-bad-timer-name = Di para qué es el temporizador.
desk-refused-bad-timer-least = Un temporizador dura al menos un segundo.
desk-refused-bad-timer-most = Un temporizador dura como máximo un día.
desk-refused-unknown-breakout = No existe ese trabajo en grupos. Prepáralo primero.
desk-refused-many-breakouts = Hay { $most } trabajos en grupos y no caben más. Cambia uno que no haya empezado.
desk-refused-breakout-started = «{ $title }» ya empezó y queda como está. Prepara otro con un nombre nuevo.
desk-refused-breakout-over = «{ $title }» ha terminado. Prepara otro para seguir.
desk-refused-not-running = «{ $title }» aún no ha empezado. Inícialo primero.
desk-refused-not-running-recalled = «{ $title }» ya se ha dado por terminado: la gente está acabando.
desk-refused-not-running-over = «{ $title }» ha terminado.
desk-refused-rooms-are-busy = Hay salas suyas en «{ $title }». Llama de vuelta o termina ese primero.
desk-refused-last-phase = Esta es la última fase de «{ $title }». Llama a las salas o termínalo.
desk-refused-not-for-room = «{ $title }» es para otras salas. Sigue lo que está en pantalla.
desk-refused-still-on = Aún se está escribiendo en «{ $title }». Termínalo primero.
desk-refused-draft-moved = Alguien de tu mesa ha escrito entretanto. Se muestra su texto; añade el tuyo.
desk-refused-wrote-often = Esta sala guarda muy a menudo. Tu página lo intenta de nuevo en un momento.
desk-refused-bad-breakout-title = Pon un título al trabajo en grupos.
desk-refused-bad-breakout-phase = Un trabajo en grupos necesita al menos una fase.
desk-refused-bad-breakout-both = Elige una región o algunas salas, no ambas cosas.
desk-refused-bad-breakout-region = No existe esa región.
desk-refused-bad-breakout-room = Nombra una sala que no existe.
desk-refused-bad-breakout-kinds = Da a cada tipo de declaración un nombre propio, de una palabra.
desk-refused-bad-breakout-day = Un trabajo en grupos dura como máximo un día.
desk-refused-unknown-party = No existe esa asamblea. Comprueba su número.
desk-refused-unknown-party-short = No existe esa asamblea.
desk-refused-bad-capacity-people = Allí hay { $count } personas registradas: la sala admite de { $least } a { $most } personas.
desk-refused-bad-capacity = La sala admite de { $least } a { $most } personas.
desk-refused-no-party = Di para qué asamblea es.
desk-refused-empty-message = Escribe lo que leerán las asambleas y elige cuáles.
desk-refused-unknown-line = Esta línea de la bitácora ya no existe. No hay nada que hacer.
desk-refused-no-help = Esta sala ya no pide ayuda. Envíale un mensaje.
desk-refused-needs-reason = Di por qué. El motivo queda en el registro.
desk-refused-needs-reason-code = Di por qué se retira el código; el motivo queda en el registro.
desk-refused-needs-reason-host = Di por qué: lo lee quien acoge y queda en el registro. No nombres a nadie.
desk-refused-needs-reason-off = Di por qué se quita: el motivo queda junto a ella en el registro.
desk-refused-needs-reason-draw = Con este compromiso ya se sorteó. El sorteo { $draw } se muestra así a todos: di por qué hace falta.
desk-refused-unknown-session = Nadie ha pedido declaraciones con este nombre. Espera a que la conferencia pregunte.
desk-refused-another-statement = Otra declaración ya tiene este id. Escribe la tuya otra vez.
desk-refused-bad-category = Elige primero qué es: { $kinds }.
desk-refused-bad-category-none = Aquí las declaraciones no tienen tipos.
desk-refused-bad-session-about = Di de qué tratan las declaraciones: las salas lo leen.
desk-refused-not-passed = Esta declaración no está ahora en la lista: se quitó o se retuvo en su sala. Vuelve a ponerla primero.
desk-refused-claimed-by-other = { $login } se ocupa de esta ahora mismo. Toma la siguiente o pregunta a { $login }.
desk-refused-bad-merge-already = Una de estas ya está unida a otra. Sepárala primero.
desk-refused-bad-merge-sessions = Son de rondas distintas. Une lo que se dijo en una misma.
desk-refused-unknown-survey = No hay ninguna encuesta { $survey }.
desk-refused-survey-is-open = «{ $title }» está en curso. Ciérrala primero.
desk-refused-bad-survey-not-opened = Aún no se ha abierto. Ábrela primero.
desk-refused-bad-survey-ids = Cada encuesta necesita un id propio.
desk-refused-bad-survey-many = Habría más de { $most } encuestas.
desk-refused-bad-survey-full = Ya hay { $most } encuestas.
desk-refused-bad-survey-title = Di cómo se llama la encuesta.
desk-refused-bad-survey-asked = Ya se planteó. Escribe otra.
desk-refused-bad-survey-asked-questions = Ya se planteó. Escribe otra con sus preguntas.
desk-refused-bad-survey-item = No hay ningún punto { $item }. Elige uno de la escaleta.
desk-refused-bad-survey-questions = Haz de 1 a { $most } preguntas; dos o tres se responden mejor.
desk-refused-bad-survey-words-once = Pide texto una sola vez. Haz de la otra una elección o ponla en otra encuesta.
desk-refused-bad-survey-tap = Haz al menos una pregunta que se responda con un toque.
desk-refused-bad-survey-no-words = La pregunta { $place } no tiene texto. Escríbela o quítala.
desk-refused-bad-survey-choices = La pregunta { $place } necesita de 2 a { $most } respuestas para elegir.
desk-refused-bad-survey-no-choice = La pregunta { $place } tiene respuestas para elegir y no es de elección.
desk-refused-bad-survey-answer-words = Cada respuesta a la pregunta { $place } necesita texto propio.
desk-refused-second-person = { $login } lo ha pedido: otra cuenta debe confirmarlo en { $minutes } minutos.
desk-refused-second-person-desk = Una mesa de control lo ha pedido: otra cuenta debe confirmarlo en { $minutes } minutos.
desk-refused-second-person-by-hand = Las reglas piden dos personas: inícialo a mano, en dos mesas de control.
desk-refused-no-seat = Esta acreditación no tiene escaño en la cámara. Pregunta al personal de la puerta.
desk-refused-seat-taken = El escaño { $seat } vota con otro dispositivo. Deja allí el escaño y entra aquí; si ese dispositivo se perdió, pregunta al personal.
desk-refused-not-present = El escaño { $seat } no está registrado. Que comprueben la acreditación en la puerta y luego vota.
desk-refused-no-device = El escaño { $seat } ya no vota con este dispositivo. Entra otra vez con la acreditación y luego vota.
desk-refused-vote-is-open = La cámara está votando. Cambia el reglamento después.
desk-refused-vote-is-open-members = Hay una votación de miembros abierta. Elabora otra lista cuando se cierre.
desk-refused-bad-rules-doubled = { $kind } tiene más de una regla.
desk-refused-bad-rules-needs = { $kind } necesita una regla: la propuesta { $proposal } está lista y debe votarse.
desk-refused-bad-seat-none = No hay ningún escaño { $seat }.
desk-refused-bad-seat-names = Nombra a los miembros por seudónimo (64 dígitos hexadecimales), cada uno una vez.
desk-refused-bad-seat-drawn = Quien salió en el sorteo recibe escaño por el sorteo o por sustitución.
desk-refused-bad-seat-device-why = Di por qué se retira el dispositivo; el motivo queda en el registro.
desk-refused-unknown-election = No hay ninguna elección «{ $election }». Convócala primero.
desk-refused-unknown-nominee = La elección { $election } no tiene la candidatura { $number }. Mira su lista.
desk-refused-not-yours-nomination = La candidatura { $number } no es la de tu escaño. Pregunta a la mesa de control.
desk-refused-not-yours-amendment = La enmienda { $amendment } no es de tu escaño. Pregunta a la mesa de control.
desk-refused-not-yours-proposal = La propuesta { $number } no es tuya. Pregunta a quien la presentó.
desk-refused-barred = Aquí solo votan miembros de { $area }, y el escaño { $seat } no lo es. Si es un error, pide a la mesa de control que corrija las zonas antes de la próxima votación.
desk-refused-lot-waits = El recuento se ha parado: empatan { $tied } y decide un sorteo. Hazlo en público y anota lo que salió.
desk-refused-not-counted-twice = Las papeletas se cuentan por segunda vez. Publica cuando estén los dos recuentos.
desk-refused-counts-differ = Los dos recuentos difieren: { $differences } No se puede publicar nada. Exporta el registro y que otros cuenten las papeletas; arranca el servidor con un programa corregido, que cuenta otra vez, o anula la votación y vota de nuevo.
desk-refused-bad-election-of = { $election }: { $reason }
desk-refused-bad-election-title = Di cómo se llama la elección.
desk-refused-bad-election-rule = La regla «{ $rule }» no cubre ningún cargo; estas sí: { $known }.
desk-refused-bad-election-one = La regla { $rule } elige a una persona: para { $seats } puestos elige otra regla.
desk-refused-bad-election-who = Quienes eligen son { $known }.
desk-refused-bad-election-signatures = «{ $text }» no es un número de firmas; escribe un número, una parte como 1/50, o nada.
desk-refused-bad-election-guarantee = Una garantía tiene ambas cosas: el nombre de un grupo y cuántos puestos como mínimo.
desk-refused-bad-election-kept = Reservan puestos para un grupo estas reglas: { $known }.
desk-refused-bad-election-most = Hay como máximo { $most } elecciones.
desk-refused-bad-election-twice = Este id está dos veces.
desk-refused-bad-election-closes = La hora de cierre de candidaturas ya pasó: pon una posterior.
desk-refused-bad-election-closes-they = La hora a la que se cierran ya pasó: pon una posterior.
desk-refused-bad-election-area = Ningún escaño es de la zona «{ $area }»: mira las zonas de los escaños.
desk-refused-bad-election-list-area = Ninguna zona de la lista de votantes se llama «{ $area }»: { $known }.
desk-refused-bad-election-settled = Ya hay una candidatura o la elección terminó, y queda como se convocó: desconvócala y convoca otra.
desk-refused-bad-election-put = La elección se está votando o tiene resultado. Anula primero su votación.
desk-refused-bad-election-off-why = Di por qué se desconvoca; el motivo queda en el registro.
desk-refused-bad-election-off = La elección se ha desconvocado: { $why }
desk-refused-bad-election-why = Di por qué; el motivo queda en el registro.
desk-refused-bad-election-early-why = Las candidaturas debían seguir abiertas. Di por qué se cierran ahora; el motivo queda en el registro.
desk-refused-bad-election-reopen = La elección se está votando o terminó. Anula primero su votación y luego reabre las candidaturas.
desk-refused-bad-election-nobody = Aún nadie ha sido elegido en esta elección.
desk-refused-bad-election-value-stays = El orden se sorteó con «{ $value }», y así queda.
desk-refused-bad-election-close-first = Cierra primero las candidaturas: así nadie puede elegir su lugar en la papeleta.
desk-refused-bad-election-nobody-stands = No se presenta nadie. Reabre las candidaturas o desconvoca la elección.
desk-refused-bad-election-value = Anota el valor público, tal como lo vieron todos.
desk-refused-bad-election-heard = A los candidatos se les oye en la lista { $floor }.
desk-refused-bad-election-order-first = Sortea primero el orden de la papeleta: en él se les oye.
desk-refused-floor-id = Otra lista de oradores tiene este id. Elige otro.
desk-refused-bad-election-put-by = La elección se vota con la votación { $poll }.
desk-refused-bad-election-close-and-draw = Cierra primero las candidaturas y sortea el orden de la papeleta con un valor público.
desk-refused-poll-taken = Ya hay una votación { $poll }. Nombra otra.
desk-refused-bad-election-nothing-counted = Aquí no se cuenta nada.
desk-refused-bad-election-drawn = Anota lo que salió, tal como lo vieron todos.
desk-refused-bad-election-no-lot = Aquí ningún recuento espera un sorteo.
desk-refused-bad-election-second-count = Las papeletas se cuentan por segunda vez después de la primera.
desk-refused-bad-election-vacancy = Dos recuentos para la vacante difieren: { $differences }
desk-refused-bad-areas-wrong = Las zonas de los escaños están mal: { $told }.
desk-refused-bad-areas-voting = { $area } está votando { $poll }. Cambia las zonas después.
desk-refused-bad-nomination-name-seats = Nombra escaños o personas que no tengan.
desk-refused-bad-nomination-proof = Di con qué prueba se anota; queda en el registro.
desk-refused-bad-nomination-closed = Las candidaturas están cerradas. Si hay motivo, la mesa de control puede reabrirlas.
desk-refused-bad-nomination-again = { $name } se ha retirado. Si quiere presentarse otra vez, lo propone la mesa de control.
desk-refused-bad-nomination-there = { $name } ya está propuesto, con el número { $number }. Firma esa candidatura.
desk-refused-bad-nomination-name = Da el nombre como debe aparecer en la papeleta.
desk-refused-bad-nomination-who = Di quién propone o por qué; queda en el registro.
desk-refused-not-entitled-propose = Aquí solo proponen miembros de { $area }.
desk-refused-not-entitled-sign = Aquí solo firman miembros de { $area }.
desk-refused-not-entitled-own = La firma propia no cuenta: pide a otros que firmen.
desk-refused-not-entitled-withdrawn = { $name } se ha retirado.
desk-refused-not-entitled-training = { $name } necesita la formación «{ $training }»: la mesa de control anota quién la tiene.
desk-refused-not-entitled-accepted = { $name } no ha aceptado: se acepta desde el escaño o en papel en la mesa de control.
desk-refused-not-entitled-signatures = { $name } tiene { $there } de { $needed } firmas: otros deben firmar.
desk-refused-not-entitled-anew = El escaño { $seat } es ahora de otro miembro: hay que proponer de nuevo a { $name }.
desk-refused-not-entitled-area = Aquí solo se presentan personas de { $area }, y { $name } es de { $other }: que la mesa de control corrija la zona, o propón donde corresponda.
desk-refused-not-entitled-no-area = Aquí solo se presentan personas de { $area }, y de { $name } no se conoce la zona: que la mesa de control la corrija, o propón donde corresponda.
desk-refused-not-entitled-holds = { $name } ya ocupa este cargo: propón a otra persona para las vacantes.
desk-refused-bad-nomination-most = Hay { $most } candidaturas y no se admiten más.
desk-refused-bad-nomination-most-seat = Un escaño propone como máximo a { $most } personas. Firma candidaturas de otros.
desk-refused-bad-nomination-own-seats = Los miembros firman desde su propio escaño.
desk-refused-bad-nomination-sign-else = { $name } se ha retirado. Firma por otra persona.
desk-refused-bad-nomination-all-signed = { $name } tiene todas las firmas necesarias.
desk-refused-bad-nomination-withdrawn-anew = { $name } se ha retirado; hay que proponerle de nuevo.
desk-refused-bad-nomination-paper = Di en qué papel se aceptó.
desk-refused-bad-nomination-put = La elección se está votando: ahora no cambia nada.
desk-refused-bad-nomination-put-void = La elección se está votando. Anula primero su votación; luego podrá retirarse.
desk-refused-bad-office-not = Esa persona no ocupa este cargo. Mira quién lo ocupa.
desk-refused-bad-office-no-longer = Esa persona ya no ocupa el cargo.
desk-refused-bad-office-successors = Quienes suceden se eligen: convoca la elección y publícala.
desk-refused-bad-office-known = Di cómo se sabe; el motivo queda en el registro.
desk-refused-bad-office-recalled-by = Nombra la votación publicada por la que se le destituyó.
desk-refused-bad-office-no-recall = La votación { $poll } no decide una destitución: su tipo en el reglamento es otro.
desk-refused-bad-office-electors = La votación { $poll } no es de quienes eligieron ni de la cámara.
desk-refused-bad-office-not-carried = La destitución no se aprobó en { $poll }: sigue en el cargo.
desk-refused-bad-office-somebody-else = La votación { $poll } pregunta por otra persona: su pregunta no la nombra.
desk-refused-bad-office-recalled = La votación { $poll } ya ha destituido a alguien.
desk-refused-bad-office-offer = Ahora no se ofrece ninguna vacante a { $name }.
desk-refused-bad-office-paper = Di en qué papel se respondió.
desk-refused-unknown-motion = No hay ninguna moción «{ $motion }». Preséntala primero.
desk-refused-unknown-amendment = La moción { $motion } no tiene la enmienda { $amendment }. Mira su lista.
desk-refused-amendment-settled = La enmienda { $amendment } está { $state ->
    [adopted] aprobada
    [rejected] rechazada
    [fallen] decaída
    [withdrawn] retirada
   *[other] resuelta
 }. En esta lectura no se puede hacer nada más con ella.
desk-refused-is-voted-on = La votación { $poll } trata de { $what }. Publícala primero o anúlala.
desk-refused-is-voted-on-motion = La votación { $poll } trata de la moción. Publícala primero o anúlala.
desk-refused-is-voted-on-whole = La votación { $poll } trata de la moción en conjunto. Publícala primero o anúlala.
desk-refused-is-voted-on-amendment = La votación { $poll } trata de la enmienda { $amendment }. Publícala primero o anúlala.
desk-refused-motion-closed = La moción { $motion } está { $verdict ->
    [adopted] aprobada
    [rejected] rechazada
   *[other] decidida
 }. Empieza una segunda lectura para cambiarla.
desk-refused-bad-motion-id = Nombra la moción con minúsculas, cifras y guiones.
desk-refused-bad-motion-title = El título tiene más de { $most } signos. Acórtalo.
desk-refused-text-faults = El texto tiene fallos: { $told }.
desk-refused-bad-motion-put = La moción { $motion } se ha sometido a votación; su texto queda. Enmiéndala o presenta otra.
desk-refused-bad-motion-do-not-fit = Estas enmiendas no encajan en el nuevo texto: { $told }. Haz que se retiren primero.
desk-refused-bad-amendment-waiting = { $count } enmiendas de este escaño esperan votación. Retira una primero.
desk-refused-bad-amendment-signs = Las enmiendas de este escaño suman más de { $most } signos. Acorta esta, retira una o entrega un texto largo a la mesa de control.
desk-refused-bad-motion-withdrawn-why = Di por qué se retira; el motivo queda en el registro.
desk-refused-bad-vote-something-else = La votación { $poll } trata de otra cosa. Nombra otra.
desk-refused-bad-vote-put = Somete a votación enmiendas, cláusulas o la moción en conjunto.
desk-refused-bad-vote-clause = No hay ninguna cláusula { $clause }. Mira el texto.
desk-refused-bad-vote-whole-put = La moción en conjunto se está votando. Publica esa votación o anúlala.
desk-refused-bad-vote-unpublished = La votación { $poll } sobre esta moción aún no está publicada.
desk-refused-bad-vote-first-or-withdrawn = Vota primero { $what }, o haz que se retiren.
desk-refused-bad-vote-sent-back = { $clause } se ha devuelto: vótalo en la segunda lectura.
desk-refused-bad-vote-amendment-poll = Aún no está publicada una votación sobre la enmienda { $amendment }.
desk-refused-bad-vote-clause-poll = Aún no está publicada una votación sobre { $what }.
desk-refused-bad-vote-first-change = Vota primero { $what }, que la cambian.
desk-refused-bad-vote-nothing = La enmienda { $amendment } está { $state ->
    [adopted] aprobada
    [rejected] rechazada
    [fallen] decaída
    [withdrawn] retirada
   *[other] resuelta
 }: no hay nada que votar.
desk-refused-bad-vote-together = No pueden ir en una sola votación: { $why }.
desk-refused-bad-vote-unpublished-and = Aún no está publicada una votación sobre { $what }, y: { $why }.
desk-refused-bad-vote-first-order = Vota primero { $what } ({ $why }), o fija otro orden de votaciones.
desk-refused-bad-vote-first = Vota primero { $what }: { $why }.
desk-refused-bad-vote-no-decision = La votación { $poll } no es una decisión de la cámara.
desk-refused-bad-vote-of-kind = La votación { $poll } es del tipo { $kind }.
desk-refused-bad-vote-which-kind = Di por qué tipo del reglamento se decide.
desk-refused-bad-vote-back-why = Di por qué se devuelve la cláusula; el motivo queda en el registro.
desk-refused-bad-vote-undecided = No hay nada decidido sobre { $what }. Vótalas o haz que se retiren; luego empieza la segunda lectura.
desk-refused-bad-vote-second = La segunda lectura es para lo devuelto o decidido. Somete a votación la moción en conjunto.
desk-refused-unknown-proposal = No hay ninguna propuesta { $proposal }. Mira la lista de propuestas.
desk-refused-proposal-not-open-open = La propuesta { $proposal } espera firmas.
desk-refused-proposal-not-open-due = La propuesta { $proposal } está lista: decide la cámara.
desk-refused-proposal-not-open-put = La propuesta { $proposal } se está votando.
desk-refused-proposal-not-open-carried = La propuesta { $proposal } se aprobó.
desk-refused-proposal-not-open-rejected = La propuesta { $proposal } se rechazó; preséntala de nuevo.
desk-refused-proposal-not-open-withdrawn = La propuesta { $proposal } se retiró; preséntala de nuevo.
desk-refused-proposal-is-due = La propuesta { $proposal } tiene firmas suficientes y es de todos los firmantes. Sométela a votación; decide la cámara.
desk-refused-proposal-not-due-signatures = La propuesta { $proposal } espera firmas. Necesita más firmas.
desk-refused-proposal-not-due-nothing = No hay nada que decidir.
desk-refused-too-many-proposals = Como máximo { $open } propuestas de un miembro esperan firmas, y se presentan { $all } en total. Retira una o firma otra.
desk-refused-bad-proposal-item = Di cómo se llama el punto.
desk-refused-bad-proposal-witness = Di quién es el testigo.
desk-refused-bad-proposal-about = Di sobre qué se preguntará al testigo.
desk-refused-bad-proposal-recall = Di a quién se destituye.
desk-refused-bad-proposal-office = Di de qué cargo.
desk-refused-bad-proposal-no-motion = No hay ninguna moción «{ $motion }». Nombra una presentada o escribe su texto.
desk-refused-bad-proposal-motion-over = La moción «{ $motion }» ya está { $verdict ->
    [adopted] aprobada
    [rejected] rechazada
   *[other] decidida
 }.
desk-refused-bad-proposal-motion-title = Di cómo se llama la moción.
desk-refused-bad-proposal-motion-text = Escribe el texto de la moción o nombra una presentada.
desk-refused-bad-proposal-order = Nombra los puntos del día en su orden.
desk-refused-bad-proposal-no-item = No hay ningún punto { $item } en el programa.
desk-refused-bad-proposal-other-day = El punto { $item } es del día { $day }, no del día { $other }.
desk-refused-bad-proposal-item-twice = El punto { $item } está dos veces.
desk-refused-bad-proposal-signatures = Según el reglamento, las firmas no llevan esto ({ $kind }) ante la cámara. Pregunta a la mesa de control.
desk-refused-bad-proposal-desk = La mesa de control solo propone órdenes del día. Pon puntos en el programa y presenta mociones.
desk-refused-bad-proposal-poll = Ya hay una votación { $poll }. Nombra otra: una propuesta tiene la suya.
desk-refused-bad-proposal-not-carried = La propuesta { $proposal } no es un punto ni un testigo aprobado por la cámara.
desk-refused-bad-proposal-no-witness = La propuesta { $proposal } no es un testigo llamado por la cámara.
desk-refused-bad-proposal-requested = La cámara solicita al testigo: anota en qué quedó.
desk-refused-bad-proposal-cannot-come = Di por qué el testigo no puede venir; lo leen los miembros.
desk-refused-unknown-floor = No existe esa lista de oradores.
desk-refused-many-floors = { $most } listas de oradores no han terminado. Termina una y luego abre esta.
desk-refused-floor-is-taken = Alguien habla en la lista «{ $title }». Termina primero esa intervención.
desk-refused-floor-not-open = La lista «{ $title }» está cerrada. Aún se puede pedir una cuestión de orden; para lo demás, pregunta a la presidencia.
desk-refused-floor-is-full = En esta lista esperan { $most } y no caben más. Pide otra vez cuando algunos hayan hablado.
desk-refused-floor-is-drawn = La lista está sorteada: ya se sabe dónde quedaría otro orador. Llámalo con un motivo después de la lista o abre otra.
desk-refused-not-in-hall = El miembro del escaño { $seat } no está en el salón. Que comprueben antes la acreditación en la puerta.
desk-refused-already-asked = Ya está en la lista con el número { $number }, { $kind }. Retira eso primero.
desk-refused-already-asked-for = Ya está en la lista con el número { $number }, a favor. Retira eso primero.
desk-refused-already-asked-against = Ya está en la lista con el número { $number }, en contra. Retira eso primero.
desk-refused-already-asked-question = Ya está en la lista con el número { $number }, pregunta. Retira eso primero.
desk-refused-already-asked-order = Ya está en la lista con el número { $number }, cuestión de orden. Retira eso primero.
desk-refused-unknown-wish = Nadie espera con el número { $number } en esta lista: ya habló, se retiró o se tachó.
desk-refused-list-moved-nobody = Sin llamar: según la regla aún no toca a nadie. Llama según está ahora la lista o di por qué llamas a otra persona.
desk-refused-list-moved-next = Sin llamar: según la regla toca a { $who } ({ $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[other] cuestión de orden
 }). Llama según está ahora la lista o di por qué llamas a otra persona.
desk-refused-list-moved-speaks = Sin llamar: ahora habla { $who }. Llama según está ahora la lista o di por qué llamas a otra persona.
desk-refused-list-moved-nobody-speaks = Sin llamar: ahora no habla nadie. Llama según está ahora la lista o di por qué llamas a otra persona.
desk-refused-bad-wish-place = Ese es el lugar de otra persona en la lista.
desk-refused-bad-wish-struck-why = Di por qué se tacha; el motivo queda en el registro.
desk-refused-bad-floor-not-lot = Esta lista no se sortea: su regla es otra.
desk-refused-bad-floor-drawn = La lista se sorteó con «{ $value }», y así queda.
desk-refused-bad-floor-close = Cierra primero la lista: así nadie puede elegir su lugar.
desk-refused-bad-floor-about = Di de qué trata la lista de oradores.
desk-refused-bad-floor-question = No existe esa pregunta.
desk-refused-bad-floor-groups = Da la tabla de grupos por la que va esta regla: qué escaños están en qué grupo.
desk-refused-bad-floor-table = La tabla de grupos está mal: { $told }.
desk-refused-bad-wish-both = Nombra un escaño o una sala, no ambos.
desk-refused-bad-wish-on-why = Di por qué se ponen en la lista; el motivo queda en el registro.
desk-refused-bad-wish-order = Las cuestiones de orden son para miembros de la cámara.
desk-refused-bad-wish-about = Di en una frase de qué quiere hablar la sala.
desk-refused-bad-wish-speaking = Esta persona tiene la palabra. Pide otra vez después de la intervención.
desk-refused-unknown-lottery = No existe ese sorteo. Comprométete primero.
desk-refused-committed-already = Ya hay un compromiso de un sorteo con este nombre, y un compromiso no se puede cambiar. Da otro nombre al nuevo.
desk-refused-committed-already-files = Este sorteo ya tiene compromiso: sus archivos no se pueden cambiar. Nombra uno nuevo.
desk-refused-another-scene = «{ $title }» sigue en las pantallas. Termínalo primero.
desk-refused-rehearsal-is-on = Este es su ensayo. Termina primero el ensayo.
desk-refused-rehearsal-is-on-live = Está en directo. Solo se puede ensayar antes.
desk-refused-not-live-committed = Este sorteo aún no está en directo; solo admite cifras mientras lo está.
desk-refused-not-live-live = Este sorteo aún está tomando sus cifras; solo admite cifras mientras está en directo.
desk-refused-not-live-drawn = Este sorteo ya se hizo; solo admite cifras mientras está en directo.
desk-refused-not-live-revealed = El resultado de este sorteo ya se mostró; solo admite cifras mientras está en directo.
desk-refused-not-live-void = Este sorteo se declaró nulo; solo admite cifras mientras está en directo.
desk-refused-not-drawn-committed = Este sorteo aún no está en directo; no hay nada que mostrar.
desk-refused-not-drawn-live = Este sorteo aún está tomando sus cifras; no hay nada que mostrar.
desk-refused-not-drawn-void = Este sorteo se declaró nulo; no hay nada que mostrar.
desk-refused-second-login = { $login } ha introducido este valor, y otra cuenta debe introducirlo también. Abre una segunda mesa de control con su propia contraseña: conference password FOLDER --name NAME
desk-refused-place-agreed = El lugar { $place } se acordó como { $value } y queda. Si está mal, anula el sorteo y di por qué.
desk-refused-bad-lottery-name = El nombre de un sorteo tiene hasta 48 minúsculas, cifras y guiones.
desk-refused-bad-lottery-entries = Una lista de { $entries } entradas no se nombra solo con cifras: dale 10, 100, 1.000, etc.
desk-refused-bad-lottery-needs = Un sorteo necesita un título y sus cuotas.
desk-refused-bad-lottery-title = Pon un título al sorteo.
desk-refused-bad-lottery-list = La lista tiene 10, 100, 1.000… entradas: cada fila de cifras nombra una.
desk-refused-bad-lottery-next = Introduce ahora el lugar { $place }.
desk-refused-bad-lottery-login = Un valor se introduce en una mesa de control con cuenta.
desk-refused-bad-lottery-digit = Introduce una cifra, de 0 a 9.
desk-refused-bad-lottery-beacon = Introduce el valor aleatorio público, hasta { $most } caracteres en una línea.
desk-refused-bad-lottery-digits = Las cifras son { $digits }, no { $other }.
desk-refused-bad-lottery-value = El valor público no es el de las cifras y la baliza.
desk-refused-bad-lottery-seats = Los puestos sorteados no son los de los grupos.
desk-refused-bad-lottery-rehearsal = Un ensayo no selecciona a nadie.
desk-refused-bad-lottery-seconds = Los puestos aparecen a lo largo de 0 a { $most } segundos.
desk-refused-bad-lottery-void-why = Di por qué el sorteo no cuenta; el motivo se publica.
desk-refused-busy-lottery = Se está calculando el sorteo { $lottery }. Espera o cancélalo.
desk-refused-busy-files = Estos archivos están en uso. Espera o cancela el cálculo.
desk-refused-busy-began = El cálculo empezó entretanto. Cancélalo y envía de nuevo.
desk-refused-needed = Un sorteo tiene personas y cuotas: envíalas de nuevo.
desk-refused-too-big = Un archivo puede tener hasta { $most } bytes.
desk-refused-cut-short = El archivo no llegó entero. Envíalo otra vez.
desk-refused-not-stored = No se pudo guardar el archivo: { $error }. Libera espacio.
desk-refused-job-send = Envía las personas y las cuotas.
desk-refused-job-stopped = Detenido. No se cambió nada.
desk-refused-job-fault = El servidor tiene un fallo. Lo intenta de nuevo.
desk-refused-job-ended-outside = El cálculo se terminó desde fuera. Inténtalo de nuevo.
desk-refused-job-time = Se agotó el tiempo antes de tener respuesta; permite más tiempo.
desk-refused-job-memory = Esta máquina tiene poca memoria para tantas personas.
desk-refused-job-file = { $file } no se puede leer o escribir: { $error }.
desk-refused-job-no-file = { $file } aún no está aquí. Envíalo primero.
desk-refused-job-checked = { $people } personas, de las que { $eligible } pueden salir, en { $types } tipos. Es posible un panel de { $size }.
desk-refused-job-held = De sus puestos, { $held } están reservados y { $seats } se sortean.
desk-refused-job-not-listed = Tantas personas no se pueden listar todas por nombre.
desk-refused-job-few-orders = Las cifras solas ponen a las personas de cada tipo en solo { $entries } órdenes, así que solo hay { $entries } paneles posibles, y quien tenga la bolsa puede calcularlos todos antes del sorteo.
desk-refused-job-name-beacon = Nombra una baliza: un valor aleatorio público de un momento posterior al compromiso, como una ronda de drand.
desk-refused-job-committed-panels = Comprometido: { $entries } paneles numerados, probabilidades de { $least } a { $most }.
desk-refused-job-committed-compositions = Comprometido: { $entries } composiciones numeradas, probabilidades de { $least } a { $most }.
desk-refused-job-fairest = Se agotó el tiempo antes de hallar las probabilidades más justas: el informe dice cuánto pueden distar.
desk-refused-job-mend-one = 1 fallo en { $files }. Corrige y envía de nuevo.
desk-refused-job-mend = { $number } fallos en { $files }. Corrige y envía de nuevo.
desk-refused-job-has-already = El registro de personas ya tiene esta sesión.
desk-refused-job-sitting = El registro de personas la tiene como sesión { $sitting }, de { $people } personas.
desk-refused-job-not-a-sitting = { $draw } no cuenta: está fuera de las sesiones del registro.
desk-refused-job-who = Quién salió está en { $file } de la carpeta del sorteo.
desk-refused-unavailable-fault = El servidor tiene un fallo. Tu mensaje se envía de nuevo pronto.
desk-refused-unavailable-busy = El servidor está muy ocupado. Tu mensaje se envía de nuevo pronto.
desk-refused-unavailable-changing = Se están cambiando los códigos. Se intenta de nuevo solo.
desk-refused-server-fault = El servidor tiene un fallo.
desk-refused-server-busy = El servidor está ocupado. Inténtalo de nuevo.
desk-refused-too-often = Eso se ha pedido muchas veces ahora. Espera un poco y pide.
desk-refused-no-office = Este servidor no calcula sorteos.
desk-refused-id-used = Este id se usó para otra orden. Da a cada pulsación un id propio.
desk-refused-not-armed = No hay nada armado: ármalo y dispara en { $seconds } segundos.
desk-refused-too-soon = Se acaba de armar. Con una sola pulsación no se hace nada.
desk-refused-no-such-act = No existe esa dirección.
desk-refused-no-act-means = Di con { $act } a qué se refiere.
desk-refused-no-act-arming = { $act } no se arma.
desk-refused-wrong-password = Esta contraseña no es correcta. Compruébala y escríbela otra vez.
desk-refused-wrong-password-changed = Esta contraseña se cambió. Pide la nueva.
desk-refused-wrong-password-let-go = Este dispositivo se soltó. Para volver, escribe otra vez la contraseña.
desk-refused-locked = Esto no es correcto ({ $what ->
    [password] contraseña
    [token] token
    [badge] acreditación
   *[other] código
 }), y desde aquí llegaron demasiados erróneos. Compruébalo e inténtalo en { $seconds } segundos.
desk-refused-locked-second = Esto no es correcto ({ $what ->
    [password] contraseña
    [token] token
    [badge] acreditación
   *[other] código
 }), y desde aquí llegaron demasiados erróneos. Compruébalo e inténtalo en un segundo.
desk-refused-room-full-phones = Esta sala tiene tantos móviles como plazas. Pregunta a quien facilita.
desk-refused-door-busy-password = Se está comprobando otra contraseña desde aquí. Esta se intenta de nuevo en un momento.
desk-refused-door-busy-signing = Este dispositivo está entrando. Se intenta de nuevo en un momento.
desk-refused-idle = Esta mesa de control no se usó en { $hours } horas. Ábrela otra vez y entra.
desk-refused-signed-out = Esta mesa de control se cerró desde otra. Ábrela otra vez y entra.
desk-refused-conference-over = Esta conferencia ha terminado. Gracias por participar.
desk-refused-too-slow = Tu conexión es demasiado lenta. Se intenta de nuevo.
desk-refused-too-much = Llegaron demasiados mensajes a la vez.
desk-refused-no-hello = El saludo no llegó a tiempo.
desk-refused-untrusted-self-made = El certificado de { $host } es de elaboración propia o de una autoridad que esta máquina no conoce. Si es tuyo, dalo con --ca FILE: una copia de lo que el servidor tiene como --tls-cert.
desk-refused-untrusted-host = El certificado no es para { $host }. Usa la dirección para la que es o averigua quién responde ahí.
desk-refused-untrusted-expired = El certificado de { $host } ha caducado. Renuévalo o comprueba el reloj de esta máquina.
desk-refused-bad-members-once = Nombra miembros, cada uno una vez.
desk-refused-bad-members-pseudonym = Un miembro es un seudónimo: 64 dígitos hexadecimales.
desk-refused-bad-members-badge = Una acreditación es un seudónimo: 64 dígitos hexadecimales.
desk-refused-bad-members-draw = Nombra el sorteo por su resumen: 64 dígitos hexadecimales.
desk-refused-bad-members-not-revealed = Este sorteo no se ha mostrado o no cuenta.
desk-refused-bad-members-not-those = Estos no son los miembros que salieron.
desk-refused-bad-members-standing = Una situación es una de: { $known }.
desk-refused-bad-members-by = A los miembros los invita el sorteo, su acreditación los hace presentes y una ronda los sustituye.
desk-refused-bad-members-reason = Un motivo es una línea de hasta { $most } caracteres.
desk-refused-bad-members-rounds = Las rondas de sustitución se numeran desde 1.
desk-refused-has-seat = El miembro { $member } ya tiene escaño en la cámara; toma el siguiente.
desk-refused-not-drawn-person = Esta persona no salió en el sorteo y no tiene plaza aquí.
desk-refused-not-drawn-badge = Esta acreditación no salió en el sorteo. No puede recibir escaño; el intento queda en el registro.
desk-refused-replaced = Este escaño se dio a un suplente.
desk-refused-drawn-before = Esta persona ya salió antes; toma la siguiente.
desk-refused-not-accepted = Situación de esta persona: { $standing ->
    [invited] invitada
    [declined] ha declinado
    [unreachable] ilocalizable
    [withdrawn] retirada
   *[other] sin aceptar
 }. Anota primero que acepta.
desk-refused-not-from-here = Quien está «{ $from }» no puede pasar a «{ $to }».
desk-refused-badge-has-seat = Esta acreditación tiene escaño.
desk-refused-no-panel = Esta acreditación no es de ningún panel de supervisión en funciones. Usa la del sorteo de ese panel.
desk-refused-bad-panel-already = El sorteo { $draw } ya es el panel «{ $title }». Sortea otro.
desk-refused-bad-panel-none = No hay ningún sorteo mostrado { $draw }. Sortea primero el panel.
desk-refused-bad-panel-title = Di cómo se llama el panel.
desk-refused-bad-panel-replaces = Ahora no hay ningún panel { $panel } en funciones. Mira la lista de paneles.
desk-refused-bad-panel-chamber = Este sorteo es toda la cámara: un panel de supervisión tiene el suyo propio.
desk-refused-bad-report-both = Un informe tiene título y texto. Escribe ambos.
desk-refused-bad-report-long = Un título tiene hasta 200 signos; un informe, hasta { $most }. Acórtalo o presenta dos.
desk-refused-bad-report-many = Has presentado { $most } informes. Que otro miembro del panel presente este.
desk-refused-no-voters = Aún no hay lista de votantes. Elabórala primero del registro: conference voters list.
desk-refused-no-voter = Nadie tiene el número { $number } en la lista de votantes. Búscalo: conference voters find.
desk-refused-has-code = El votante { $number } tiene un código válido. Que dos cuentas lo retiren primero.
desk-refused-bad-list-areas = Una lista tiene de 1 a { $most } zonas; esta tiene { $there }.
desk-refused-bad-list-names = Cada zona tiene un nombre propio.
desk-refused-bad-list-name = «{ $name }» no es nombre de zona.
desk-refused-bad-list-nobody = En «{ $area }» nadie tiene derecho: quita la zona.
desk-refused-bad-list-digest = El resumen es un SHA-256 en dígitos hexadecimales.
desk-refused-bad-list-day = El día del registro se escribe como 2026-11-30.
desk-refused-unknown-language = Las páginas no tienen textos en «{ $language }». Nombra una de estas: { $known }.
desk-refused-is-original = Los originales ya están en { $language }. Fija el idioma de los originales o corrige el original mismo.
desk-refused-nothing-to-word = No hay ningún «{ $what }» con textos. Exporta la tabla de nuevo y rellena esa.
desk-refused-original-moved = El original de { $what } cambió desde que se tradujo. Exporta la tabla de nuevo y mira el nuevo original.
desk-refused-bad-wording = { $what } en { $language }: { $reason }
desk-refused-bad-wording-twice = Dos opciones tienen el mismo texto. Redacta cada una a su manera.
desk-refused-bad-wording-count = Tiene { $there } textos y el original { $most }. Da uno para cada uno.
desk-refused-bad-wording-missing = Falta: { $part }. Ponlo.
desk-refused-bad-wording-no-original = Sin original: { $part }. Quítalo.
desk-refused-bad-wording-long = Demasiado largo: { $part } con { $there } letras, máximo { $most }. Acórtalo.
desk-refused-asked-already = Ya se pregunta o se preguntó { $what }. Da un motivo: queda en el registro como corrección y las páginas dicen que se corrigió el texto.
desk-refused-many-wordings = No se pueden redactar tantas cosas: { $most } como máximo. Retira textos que ya pasaron.
desk-refused-empty-conduct = Escribe las normas de conducta y luego publícalas.
desk-refused-signing-up-closed = Ahora las salas no se pueden inscribir. Pregunta a quien te invitó cuándo; un código sirve como siempre.
desk-refused-many-wait = { $most } salas esperan entrar y no pueden esperar más. Guarda lo escrito e inténtalo en una hora.
desk-refused-bad-name = Di cómo se llama la sala, en hasta 80 signos.
desk-refused-bad-area = Elige una de las zonas de la lista.
desk-refused-bad-expected = Di cuántas personas esperas: de 1 a { $most }.
desk-refused-unknown-signup = Ninguna sala se inscribió con el número { $signup }. Mira la lista de inscripciones.
desk-refused-is-in = Esta sala ya está dentro, como asamblea { $party }. Su ficha en Asambleas tiene lo que se puede cambiar.
desk-refused-is-withdrawn = Quien inscribió esta sala lo retiró. Puede inscribirse otra vez.
desk-refused-is-decided = La mesa de control ya decidió sobre esta sala. Tu página muestra lo que dijo.
desk-refused-bad-gathering = La recogida termina después de empezar. Elige un final posterior.
desk-refused-changed-since = Otra persona ha enviado entretanto otras prioridades desde aquí. Míralas y envía lo que deba quedar.
desk-refused-gathering-over = La recogida está cerrada: vale lo enviado antes. Pregunta a la conferencia si algo está mal.
desk-refused-not-gathered = Aún no se recogen prioridades. Guarda lo escrito y envíalo cuando se recojan.
desk-refused-not-on-paper = Esta asamblea envió sus prioridades por sí misma. Pídele que las corrija o las retire.
desk-refused-unknown-assembly = No existe { $whose }. Busca su nombre en la lista.
desk-refused-bad-priorities-many = Envía de 1 a { $most } prioridades.
desk-refused-bad-priorities-people = Di cuántas personas estuvieron de acuerdo: de 1 a { $most }.
desk-refused-bad-priorities-words = La prioridad { $place } no tiene texto. Escríbela o quita la línea.
desk-refused-bad-priorities-long = La prioridad { $place } es demasiado larga: { $title } signos, y { $why } para el porqué. Acórtala.
desk-refused-bad-priorities-same = Dos de las prioridades son iguales. Quita una.
desk-refused-bad-priorities-numbered = Las asambleas se numeran una tras otra, hasta { $most }.
desk-refused-bad-priorities-area = No hay ninguna zona { $area }. Nombra una de la conferencia.
desk-refused-bad-priorities-name = La asamblea { $number } necesita un nombre de hasta { $most } signos.
desk-refused-bad-priorities-twice = La asamblea { $name } está dos veces. Quédate con una.
desk-refused-bad-priorities-often = Se han cambiado tantas veces que ya no se admite más. Llama a la conferencia.
desk-refused-bad-wording-sitting = «{ $text }» no es una sesión, como { $example }.
desk-refused-span-no-day = { $moment } no es día y hora, como 2026-11-28 14:00.
desk-refused-span-no-clock = { $moment } no existe: entonces se adelantan los relojes.
desk-refused-span-over = { $moment } pasó hace mucho.
desk-refused-quorum = «{ $text }» no es un quórum; escribe una parte como 1/2, un número de escaños, o nada.
desk-refused-signatures = «{ $text }» no es un número de firmas; escribe un número de escaños, una parte como 1/20, o nada.
desk-refused-token-opens-nothing = El token no abre nada. El último vino de { $address }.
