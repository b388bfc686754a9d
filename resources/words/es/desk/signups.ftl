# Sign-ups: rooms that wait, what can be done about each, and how rooms come in.
desk-signups-show = Ver las salas inscritas
desk-signups-down-words = Quien invita lee el motivo, y queda en el registro: no nombres a nadie.
desk-signups-alert = Una sala se ha inscrito y espera el visto bueno: Inscripciones (Ctrl+Shift+U).
desk-signups-down-heading = Rechazar la inscripción { $number }
desk-signups-down-done = Rechazar
desk-signups-admitted-words = Es una asamblea al momento, con códigos que su anfitrión lee en su página. No participa en una votación que está abierta ahora.
desk-signups-ruled-words = Quien espera ahora sigue esperando. Todos pueden leer en el registro la regla y quién entró por ella.
desk-signups-by-nod = Cada sala espera el visto bueno
desk-signups-by-count = Las primeras salas entran al momento
desk-signups-by-none = Ninguna sala puede inscribirse
desk-signups-admit-heading = Dejar entrar la sala de la inscripción { $number }
desk-signups-admit-done = Dejar entrar
desk-signups-people-most = personas como máximo
desk-signups-holds = Caben
desk-signups-rule-heading = Cómo entran las salas que se inscriben
desk-signups-rule-done = Fijar
desk-signups-rooms-all = salas en total
desk-signups-rule-name = Cómo entran las salas
desk-signups-at-once = Tantas al momento
desk-signups-admit-label = Dejar entrar la sala seleccionada
desk-signups-down-label = Rechazar la sala seleccionada
desk-signups-link-label = Anular el enlace del anfitrión de la sala seleccionada
desk-signups-rule-label = Decidir cómo entran las salas que se inscriben
desk-signups-admit = Dejar entrar …
desk-signups-down = Rechazar …
desk-signups-link = Anular enlace
desk-signups-rule = Cómo entran …
desk-signups-empty-closed = Las salas no pueden inscribirse. «Cómo entran …» les abre la página /signup: cada una espera aquí tu visto bueno, o las primeras entran al momento.
desk-signups-empty-nobody = Aún no se ha inscrito ninguna sala. Lo hacen en la página /signup, y aparecen aquí al momento.
desk-signups-empty-found = Ninguna inscripción tiene estas palabras. Vacía el campo para verlas todas.
desk-signups-no-link = Sin conexión con el servidor: esta mesa de control no oye qué salas se inscriben.
desk-signups-select = Selecciona primero una sala.
desk-signups-waiting = { $number } en espera
desk-signups-ruled-none = Las salas no pueden inscribirse ahora.
desk-signups-ruled-nod = Cada sala espera el visto bueno.
desk-signups-ruled-done = { $count ->
    [one] { $count } sala entró
   *[other] { $count } salas entraron
 } al momento; las siguientes esperan el visto bueno.
desk-signups-ruled-next = { $count ->
    [one] La próxima { $count } sala entra
   *[other] Las próximas { $count } salas entran
 } al momento.
desk-signups-why-link = El enlace de su anfitrión ya no abre nada.
desk-signups-why-withdrawn = Su anfitrión retiró la inscripción.
desk-signups-why-admitted = La sala ya está dentro: lo que se puede cambiar está en su ficha, en Asambleas.
desk-signups-why-down = Ya está rechazada.
desk-signups-room-in = Una sala en { $area }
desk-signups-waits = ESPERA · { $area }, { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 }
desk-signups-admitted = Dentro como asamblea { $party } · { $area }
desk-signups-turned-down = Rechazada
desk-signups-withdrawn = Retirada por su anfitrión
desk-signups-state-reason = { $state }: { $reason }
desk-signups-host = Anfitrión: { $host }, { $telephone }
desk-signups-has = Tiene: { $access }
desk-signups-no-access = No se dice nada del acceso
desk-signups-languages = Lenguas: { $languages }
desk-signups-note = «{ $note }»
desk-signups-access = { $way ->
    [step_free] entrada sin escalones
    [toilet] aseo accesible
    [loop] bucle auditivo
    [sign] lengua de signos
    [quiet] sala tranquila
   *[parking] aparcamiento en la puerta
 }
desk-signups-list = Salas inscritas
desk-signups-search = Buscar nombre, anfitrión, teléfono, lugar
desk-signups-search-name = Buscar inscripciones
