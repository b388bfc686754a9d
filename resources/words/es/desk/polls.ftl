desk-polls-list-prepare = Preparar votación …
desk-polls-list-prepare-tip = Escribir una pregunta nueva (Ctrl+N)
desk-polls-row = Votación { $number }, { $question }, { $state }, { $note }
desk-polls-none = Aún no se ha preparado ninguna votación. Prepara una: Ctrl+N.
desk-polls-none-chamber = Aún no se ha preparado ninguna votación de la cámara. Prepara una: Ctrl+N.
desk-polls-awaited = Esperando las votaciones …
desk-polls-heading = VOTACIÓN { $number }
desk-polls-heading-chamber = VOTACIÓN { $number } · CÁMARA
desk-polls-heading-members = VOTACIÓN { $number } · MIEMBROS
desk-polls-state-draft = BORRADOR
desk-polls-state-draft-tip = Solo la ve la mesa de control.
desk-polls-state-open-tip = Las asambleas están respondiendo ahora.
desk-polls-state-closed-tip = No se admiten más respuestas. Aún sin publicar.
desk-polls-state-published-tip = Publicada: este resultado es firme.
desk-polls-state-void-tip = Declarada nula: no cuenta.
desk-polls-options = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
 }
desk-polls-of-chamber = cámara
desk-polls-of-members = miembros
desk-polls-answered-by = se responde por: { $ways }
desk-polls-open-by-hand = abierta { $time } · hasta que la cierres
desk-polls-open-closes = abierta { $time } · se cierra en { $left }
desk-polls-adjourned-until-you = suspendida · hasta que la reanudes
desk-polls-adjourned-till = suspendida · sigue a las { $time }
desk-polls-closed-at = cerrada a las { $time }
desk-polls-void-since = nula desde las { $time }
desk-polls-does-not-count = no cuenta
desk-polls-rate = { $figure }/s
desk-polls-way-phones = móviles
desk-polls-way-devices = dispositivos
desk-polls-way-hands = a mano alzada
desk-polls-way-button = botón
desk-polls-way-paper = papel
desk-polls-way-by-name = { $way } con nombre
desk-polls-no-answer = sin respuesta
desk-polls-signed-in = { $part } de { $whole } presentes · { $share }
desk-polls-turnout = { $part } de { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 } · { $share }
desk-polls-parties = { $part } de { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 }
desk-polls-tied = { $count ->
    [one] { $count } empatada
   *[other] { $count } empatadas
 }
desk-polls-region-option = { $option }: { $people } ({ $share })
desk-polls-area-voted = Han votado { $part } de { $whole }
desk-polls-hidden = Las cifras no se ven hasta el cierre, tampoco en esta mesa de control.
desk-polls-kind-needs = { $kind }: { $needs }
desk-polls-left-out = { $count ->
    [one] Queda fuera { $count } asamblea
   *[other] Quedan fuera { $count } asambleas
 }: { $names }.
desk-polls-started-over = Se reiniciaron los móviles en { $names }; { $count ->
    [one] se retiró { $count } voto
   *[other] se retiraron { $count } votos
 } por teléfono.
desk-polls-by-name-devices = Nominal: cuando se cierre, todo el mundo podrá leer quién votó qué con su dispositivo.
desk-polls-by-name-phones = Nominal: cuando se cierre, todo el mundo podrá leer quién votó qué por teléfono.
desk-polls-by-name-result = Nominal: quién votó qué se podrá leer con el resultado.
desk-polls-by-name-at = Nominal: quién votó qué está en { $address }
desk-polls-this-address = la dirección de esta conferencia
desk-polls-no-answer-yet = Aún no ha llegado ninguna respuesta. Las barras se mueven con la primera.
desk-polls-first-preferences = Primeras preferencias; la regla cuenta los órdenes completos.
desk-polls-points-each = Puntos; cada persona tiene { $points }.
desk-polls-approve-several = Cada persona puede aprobar varias; los porcentajes son de quienes respondieron.
desk-polls-rule-told = { $title }: { $sentence }
desk-polls-rule-elects = { $title }: { $sentence } Se eligen { $seats }.
desk-polls-equal-chair = Hay empate, y la presidencia tiene el voto de calidad: regístralo en el espacio Cámara y luego publica.
desk-polls-equal-lot = Hay empate, y decide el sorteo: regístralo en el espacio Cámara y luego publica.
desk-polls-language-en = inglés
desk-polls-language-cy = galés
desk-polls-language-es = español
desk-polls-language-fr = francés
desk-polls-language-de = alemán
desk-polls-language-pl = polaco
desk-polls-language-ur = urdu
desk-polls-language-ar = árabe
desk-polls-also-in = También en { $languages }.
desk-polls-changed-since = La pregunta cambió después de traducirla: { $languages }.
desk-polls-missing = { $count ->
    [one] Falta
   *[other] Faltan
 }: { $languages }.
desk-polls-wrong-lines = { $language }: { $count ->
    [one] hay { $count } línea
   *[other] hay { $count } líneas
 }; la pregunta y las opciones son { $whole }, una por línea.
desk-polls-say-why = Ya se pregunta o se ha preguntado: di por qué. Queda en el registro.
desk-polls-wording-form = La pregunta en otros idiomas
desk-polls-wording-tells = Una línea para la pregunta y después una por opción, en el mismo orden. Los móviles y las pantallas la muestran a quienes leen ese idioma; papeletas, recuentos y resultados son del original. Un campo vacío retira la traducción. Tablas para traducir: conference wordings FOLDER.
desk-polls-wording-language = Idioma
desk-polls-wording-text = La pregunta y las opciones en este idioma, una por línea
desk-polls-wording-why = Por qué se corrige. Queda en el registro y en los móviles.
desk-polls-wording-original = Original
desk-polls-wording-translation = Traducción
desk-polls-code-no-list = No hay lista de votantes: conference voters list la hace a partir del padrón.
desk-polls-code-take-back = Retirar el código de un votante, por otro …
desk-polls-code-confirm = Confirmar: retirar el código del votante { $number }, como pidió { $login } …
desk-polls-code-waiting = Retirados, y aún sin otro código: { $numbers }.
desk-polls-code-waiting-more = Retirados, y aún sin otro código: { $numbers } y { $count } más.
desk-polls-code-withdrawn = El código del votante { $number } ya no deja entrar a nadie. Haz otro: { $command }
desk-polls-code-form = ¿Retirar el código de un votante?
desk-polls-code-ask = Pedirlo
desk-polls-code-number = Número del votante
desk-polls-code-number-row = Número
desk-polls-code-why = Por qué, en una frase. Queda en el registro: sin nombres.
desk-polls-code-tells = El código se perdió o está en malas manos: ya no deja entrar a nadie, y quien entró con él sale. Una papeleta emitida se queda. Hacen falta dos cuentas: la segunda rellena este formulario para el mismo número. conference voters find FOLDER ID da el número de una persona.
desk-polls-code-another = Después { $command } da el otro código, una vez, donde corre el servidor. Entrégalo o envíalo solo a esa persona: ninguna mesa ni registro lo tiene.
desk-polls-edit = Editar …
desk-polls-word = Idiomas …
desk-polls-open = Abrir
desk-polls-open-armed = Otra vez para abrir
desk-polls-close = Cerrar
desk-polls-close-armed = Otra vez para cerrar
desk-polls-extend = +30 s
desk-polls-unbind = Sin fin
desk-polls-adjourn = Suspender
desk-polls-adjourn-armed = Otra vez para suspender
desk-polls-resume = Reanudar
desk-polls-resume-armed = Otra vez para reanudar
desk-polls-publish = Publicar
desk-polls-publish-armed = Otra vez para publicar
desk-polls-void = Anular …
desk-polls-open-rooms = Abrir a las salas
desk-polls-close-rooms = Cerrar a las salas
desk-polls-publish-rooms = Publicar el de las salas
desk-polls-open-chamber = Abrir en la cámara
desk-polls-close-chamber = Cerrar en la cámara
desk-polls-publish-chamber = Publicar el de la cámara
desk-polls-open-members = Abrir a los miembros
desk-polls-close-members = Cerrar a los miembros
desk-polls-publish-members = Publicar el de los miembros
desk-polls-arms-too = { $who } también lo arma.
desk-polls-no-link = Sin conexión con el servidor: desde aquí no se puede cambiar nada.
desk-polls-still-open = «{ $question }» sigue abierta. Ciérrala primero (F6).
desk-polls-aim-chamber = «{ $question }» es de la cámara: { $shortcut } se refiere a ella en el espacio Cámara.
desk-polls-aim-rooms = «{ $question }» es de las salas: { $shortcut } se refiere a ella en todos los espacios menos este.
desk-polls-aim-members = «{ $question }» es de las salas: { $shortcut } se refiere a ella, y ninguna tecla a una votación de miembros.
desk-polls-no-poll = Aún no hay ninguna votación.
desk-polls-all-opened = Todas las votaciones se han abierto ya. Prepara otra: Ctrl+N.
desk-polls-open-already = «{ $question }» ya está abierta, y no toca ninguna otra. F6 la cierra.
desk-polls-none-due = No hay votación que abrir en el aire ni preparada. Abre otra con su botón.
desk-polls-none-open = No hay ninguna votación abierta.
desk-polls-none-waits = Ninguna votación espera a publicarse.
desk-polls-do-open = Abrir la votación
desk-polls-do-close = Cerrar la votación
desk-polls-do-publish = Publicar el resultado
desk-polls-do-previous = Mostrar la ronda anterior, en todas las pantallas
desk-polls-do-following = Mostrar la ronda siguiente, en todas las pantallas
desk-polls-do-all = Mostrar todas las rondas, en todas las pantallas
desk-polls-do-prepare = Preparar una votación
desk-polls-do-edit = Cambiar el borrador
desk-polls-do-word = Poner la votación en otros idiomas
desk-polls-do-extend = Mantener abierta la votación 30 segundos más
desk-polls-do-unbind = Mantener abierta la votación hasta cerrarla a mano
desk-polls-do-adjourn = Suspender la votación de los miembros hasta la próxima sesión
desk-polls-do-resume = Reanudar la votación de los miembros: empieza la próxima sesión
desk-polls-do-void = Declarar nula la votación
desk-polls-not-draft = Solo se puede cambiar un borrador.
desk-polls-not-worded = Ya no cuenta, o no hay ningún idioma fijado: conference wordings --languages.
desk-polls-not-open = No está abierta.
desk-polls-not-ending = No tiene un final que se pueda quitar.
desk-polls-not-adjourned = Solo se suspende una votación abierta de los miembros.
desk-polls-not-resumed = Solo se reanuda una votación suspendida de los miembros.
desk-polls-not-voided = No se puede declarar nula.
desk-polls-act-on = { $act }: { $question }
desk-polls-look-at-poll = Votación { $number }: { $question }
desk-polls-withdraw-asked = Retirar lo que pidió { $login }: { $act ->
    [publish_poll] publicar el resultado
    [start_lottery] empezar el sorteo
    [reveal_lottery] revelar el sorteo
    [unlock_seat] quitar el dispositivo de un escaño
   *[withdraw_voter_code] retirar el código de un votante
 }
desk-polls-no-rounds = Esta votación no tiene rondas que recorrer.
desk-polls-rounds-step = Rondas: { $step }
desk-polls-being-counted = Las papeletas se están contando según la regla …
desk-polls-in-round = ronda { $number }
desk-polls-invalid = { $count ->
    [one] { $count } nula
   *[other] { $count } nulas
 }
desk-polls-quota = cuota { $quota }
desk-polls-equally-good = Igual de buenas según la regla: { $sets }.
desk-polls-sets-then = { $first }; { $next }
desk-polls-previous = Anterior
desk-polls-following = Siguiente
desk-polls-from-first = Desde la ronda 1
desk-polls-all-of-it = Todas
desk-polls-show-round = Mostrar la ronda { $number }
desk-polls-begin-first = Empezar por la ronda 1, en todas las pantallas
desk-polls-show-whole = Mostrar todo el resultado en todas las pantallas
desk-polls-first-round = Esta es la primera ronda
desk-polls-last-round = Esta es la última ronda
desk-polls-all-rounds = { $count ->
    [one] La { $count } ronda
   *[other] Las { $count } rondas
 }
desk-polls-steps-note = en todas las pantallas  F9 F10 F12
desk-polls-duel = { $number } prefieren { $first } a { $second }, { $back } al revés
desk-polls-path = { $number } es el camino más fuerte de { $first } a { $second }; de vuelta: { $back }
desk-polls-paths = Camino más fuerte de la fila a la columna
desk-polls-path-wins = Gana el camino más fuerte.
desk-polls-row-wins = { $option } gana { $record }
desk-polls-chart-scale = Respuestas en la escala
desk-polls-chart-rounds = Transferencias de votos por ronda
desk-polls-chart-pairs = Opciones comparadas de dos en dos
desk-polls-by-region = POR REGIÓN
desk-polls-closing-tip = Cuánto tiempo queda abierta la votación
desk-polls-until-closed = hasta que la cierre
desk-polls-for-half-minute = 30 segundos
desk-polls-for-1-minute = 1 minuto
desk-polls-for-2-minutes = 2 minutos
desk-polls-for-5-minutes = 5 minutos
desk-polls-open-again = Otra vez: { $closing }
desk-polls-closed-itself = La votación { $number } se ha cerrado sola, se acabó su tiempo: { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
 }. Publica su resultado con F7.
desk-polls-closed-itself-chamber = La votación { $number } se ha cerrado sola, se acabó su tiempo: { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
 }. Publica su resultado con F7 en el espacio Cámara.
desk-polls-void-form = ¿Declarar nula esta votación?
desk-polls-void-tells = «{ $question }» no contará, nunca. El registro guarda el motivo.
desk-polls-form-change = Cambiar la votación
desk-polls-form-keep = Guardar como borrador
desk-polls-form-example = ¿30 % o 40 %?
desk-polls-form-one-a-line = Una opción por línea
desk-polls-form-kind = La papeleta es
desk-polls-form-options = Opciones
desk-polls-form-rule = Se cuenta por
desk-polls-form-seats = Elige
desk-polls-form-points = Puntos por persona
desk-polls-form-ways = Se responde por
desk-polls-form-secrecy = El móvil vota
desk-polls-form-reveal-parties = Asambleas ven cifras
desk-polls-form-reveal-hall = El salón ve cifras
desk-polls-form-source = Fuente: { $source }
desk-polls-form-of-at-most = de { $most } como máximo
desk-polls-form-refused = El servidor lo rechazó: { $reason }
desk-polls-form-whom = Se pregunta a
desk-polls-form-area = Miembros de
desk-polls-form-sittings = Sesiones
desk-polls-form-decision = Tipo de decisión
desk-polls-form-needs = Necesita
desk-polls-form-all-areas = Todos los que pueden votar
desk-polls-form-sittings-example = { $example }, una por línea; ninguna si se abre enseguida
desk-polls-kind-single = Una opción
desk-polls-kind-approval = Cualquier número de opciones
desk-polls-kind-scale = Un paso de una escala
desk-polls-kind-ranking = Un orden de preferencia
desk-polls-kind-points = Puntos para repartir
desk-polls-by-phones = Móviles: cada persona
desk-polls-by-hands = Manos: recuento a mano alzada
desk-polls-by-button = Botón: una pulsación por la sala
desk-polls-seat-phones = Dispositivos: el de cada miembro
desk-polls-seat-hands = Manos: dos escrutadores cuentan lo mismo
desk-polls-seat-paper = Papel: a escaños sueltos, por un motivo declarado
desk-polls-home-phones = Dispositivos: el de cada votante, con el código de una carta
desk-polls-of-parties-words = Las salas y la gente que hay en ellas
desk-polls-of-chamber-words = La cámara: miembros presentes
desk-polls-of-members-words = Miembros del padrón, que votan desde casa
desk-polls-side-for = A favor
desk-polls-side-against = En contra
desk-polls-side-abstain = Abstención
desk-polls-no-decision = Ninguna decisión: una pregunta con opciones propias
desk-polls-secret = Secreta: nadie sabe quién votó qué
desk-polls-by-name = Nominal: todo el mundo puede leer quién votó qué
desk-polls-reveal-live = mientras está abierta
desk-polls-reveal-close = cuando se cierre
desk-polls-reveal-publish = cuando se publique
desk-polls-needs-by-name = { $needs } Se vota nominalmente.
desk-polls-no-such-kind = Las reglas fijas ya no tienen ese tipo.
desk-polls-no-rules = La cámara no ha aprobado reglas fijas, así que no decide nada.
desk-polls-no-verdict = No decide nada: va primero quien tiene más votos, y no se pide mayoría ni quórum.
desk-polls-wrong-question = Escribe la pregunta.
desk-polls-wrong-question-long = La pregunta tiene más de { $most } caracteres.
desk-polls-wrong-one-option = Da al menos una opción, una por línea.
desk-polls-wrong-two-options = Da al menos dos opciones, una por línea.
desk-polls-wrong-many-options = Da { $most } opciones como máximo.
desk-polls-wrong-same = Dos opciones son iguales.
desk-polls-wrong-option-long = Una opción tiene más de { $most } caracteres.
desk-polls-wrong-ways = Elige al menos una forma de responder.
desk-polls-wrong-secret = Una votación de los miembros es secreta: a nadie se le pide el nombre.
desk-polls-wrong-names = Los nombres vienen con las papeletas por teléfono: el voto nominal necesita teléfonos.
desk-polls-wrong-sides = Una decisión tiene dos o tres opciones: a favor, en contra, abstención.
desk-polls-wrong-rooms = Manos y botón solo pueden responder con una opción: elige solo móviles.
desk-polls-wrong-rule = Esta regla no puede contar esas papeletas: elige otra.
desk-polls-wrong-seats = No se pueden cubrir { $seats } escaños con { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
 }: { $most } como máximo.
desk-polls-wrong-step = Cada paso de una escala necesita un número, como 30 %: «{ $option }» no tiene.
desk-polls-wrong-points = Da a cada persona al menos un punto.
desk-polls-asks-single = Cada persona elige una opción.
desk-polls-asks-approval = Cada persona marca todas las opciones con las que está de acuerdo, o ninguna.
desk-polls-asks-scale = Cada persona elige un paso. Escribe los pasos en orden, cada uno con un número.
desk-polls-asks-ranking = Cada persona ordena las opciones, hasta donde quiera.
desk-polls-asks-points = Cada persona reparte puntos entre las opciones.
desk-polls-one-by-one-rooms = Una sala no puede dar una respuesta así como una sola: solo móviles.
desk-polls-one-by-one-chamber = Nadie cuenta a mano respuestas así: solo dispositivos.
desk-polls-one-by-one-members = Los miembros votan desde casa: solo dispositivos.
desk-polls-usual-rule = { $rule } (habitual)
desk-polls-more-than-none = más que ninguno
