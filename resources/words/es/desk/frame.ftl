desk-frame-act = { $act ->
    [start_item] GO
    [end_item] Terminar
    [set_standby] Preparado
    [take] TAKE
    [take_back] BACK
    [prepare_scene] Preparar
    [open_poll] Abrir
    [close_poll] Cerrar
    [publish_poll] Publicar
    [void_poll] Anular
    [lift_black] Quitar negro
    [black] NEGRO
    [prepare_poll] Preparar votación
    [extend_poll] Prolongar votación
    [send_message] Enviar mensaje
    [insert_item] Insertar punto
    [change_item] Cambiar punto
    [move_item] Mover punto
    [delete_item] Borrar punto
    [skip_item] Saltar punto
    [undo_edit] Deshacer cambio
    [start_timer] Iniciar temporizador
    [stop_timer] Parar temporizador
    [start_breakout] Empezar grupos
    [recall_breakout] Llamar a los grupos
    [end_breakout] Terminar grupos
    [open_survey] Abrir encuesta
    [close_survey] Cerrar encuesta
    [start_lottery] Iniciar sorteo
    [reveal_lottery] Revelar sorteo
    [call_speaker] Dar la palabra
    [end_speech] Terminar intervención
    [open_floor] Abrir lista de oradores
    [close_floor] Cerrar lista de oradores
    [arm_cue] Armar cue
    [skip_cue] Saltar cue
    [plan_cues] Cambiar cues
    [help_done] Ayuda atendida
    [identify_screens] Identificar pantallas
   *[other] Orden
 }
desk-frame-act-about = { $act } «{ $name }»
desk-frame-sent-no-answer = Enviado, aún sin respuesta ({ $seconds } s)
desk-frame-no-answer-yet = Aún sin respuesta ({ $seconds } s)
desk-frame-no-answer = Sin respuesta ({ $seconds } s)
desk-frame-seconds = ({ $seconds } s)
desk-frame-awaiting = Enviado, aún sin respuesta ({ $seconds } s): { $act }
desk-frame-awaiting-more = Enviado, aún sin respuesta ({ $seconds } s): { $act }, y { $number } más
desk-frame-lost = { $act }: enviado a las { $time }, y la conexión se perdió antes de la respuesta. Si se hizo, se verá cuando vuelva la conexión.
desk-frame-was-done = { $act }: hecho. La conexión ha vuelto y el servidor lo dice.
desk-frame-is-done = { $act }: hecho. La respuesta tardó { $seconds } s.
desk-frame-too-late = { $act }: no se ha vuelto a enviar, es demasiado antiguo. Si se hizo antes de perder la conexión, se ve ahora: mira qué está en el aire y decide de nuevo.
desk-frame-refused-late = Rechazado, { $act }: { $why }
desk-frame-refused = Rechazado: { $why }
desk-frame-no-alerts = Sin avisos
desk-frame-alerts = Avisos { $number }
desk-frame-alert-tip = { $alert } Un clic, o Ctrl+E, indica que se ha leído.
desk-frame-commands-key = Órdenes  Ctrl+K
desk-frame-shortcuts-key = Atajos  F1
desk-frame-locked = Bloqueada: nada actúa desde esta mesa hasta que se desbloquee. Las demás siguen.
desk-frame-unlock = Desbloquear
desk-frame-unlock-word = desbloquear
desk-frame-type-password = Escribe tu contraseña y pulsa Intro
desk-frame-type-word = Escribe la palabra { $word } y pulsa Intro
desk-frame-locked-goes-on = BLOQUEADA, todo se muestra y sigue
desk-frame-what-unlocks = Lo que desbloquea esta mesa
desk-frame-not-it = No es eso. BLOQUEADA
desk-frame-workspace = Espacio
desk-frame-window = Ventana
desk-frame-full-screen = Pantalla completa
desk-frame-commands = Órdenes
desk-frame-lock-desk = Bloquear esta mesa; todo se sigue mostrando
desk-frame-quit = Cerrar la mesa; la votación sigue
desk-frame-arrange = Devolver los paneles a su sitio
desk-frame-the-workspace = El espacio { $title } ({ $keys })
desk-frame-is-open = «{ $question }» está abierta.
desk-frame-is-on-air = «{ $title }» está en el aire.
desk-frame-goes-on-without = Eso sigue sin esta mesa.
desk-frame-close-desk-ask = ¿Cerrar la mesa?
desk-frame-close-desk = Cerrar la mesa
desk-frame-nothing-to-do = Ahora no hay nada con qué hacerlo.
desk-frame-not-now = Ahora no: { $label }.
desk-frame-why-not-now = { $why } Ahora no: { $label }.
desk-frame-not-sent = No enviado: no hay conexión con el servidor.
desk-frame-all-outputs-black = todas las salidas: NEGRO
desk-frame-black = NEGRO
desk-frame-on-air = EN EL AIRE
desk-frame-off-air = FUERA DEL AIRE
desk-frame-link-up = conectada
desk-frame-link-up-tip = Conectada; se está midiendo el retardo.
desk-frame-link = red { $delay } ms
desk-frame-link-tip = Ida y vuelta al servidor.
desk-frame-connecting = conectando …
desk-frame-not-let-in = no admitida
desk-frame-no-link = SIN CONEXIÓN
desk-frame-login-tip = { $login }: la cuenta de esta mesa. El registro la nombra con todo lo que se pide aquí.
desk-frame-login = { $post ->
    [director] { $login } · dirección
    [polls] { $login } · votaciones
    [parties] { $login } · asambleas
    [door] { $login } · entrada
   *[other] { $login } · lectura
 }
desk-frame-post = { $post ->
    [director] Su puesto es dirección: puede pedirlo todo.
    [polls] Su puesto es votaciones: las lleva y prepara sus escenas.
    [parties] Su puesto es asambleas: ayuda a las salas y da más tiempo a las votaciones.
    [door] Su puesto es la entrada: registra entradas y salidas de acreditaciones.
   *[other] Su puesto es lectura: lo ve todo y no puede pedir nada.
 }
desk-frame-kind-and-title = { $kind }: { $title }
desk-frame-waiting = esperando al servidor
desk-frame-no-item = Ningún punto en curso
desk-frame-programme-empty = El programa está vacío
desk-frame-crowd-tip = Asambleas y móviles conectados. La tabla dice cuántas personas se han registrado.
desk-frame-record = registro
desk-frame-record-unheard = Aún no se sabe nada del registro.
desk-frame-record-written = { $count ->
    [one] El registro se está escribiendo: { $count } entrada.
   *[other] El registro se está escribiendo: { $count } entradas.
 }
desk-frame-record-fails = FALLA EL REGISTRO
desk-frame-stream = emisión
desk-frame-stream-unheard = Aún no se sabe nada de la emisión.
desk-frame-stream-live = En directo desde hace { $time }.
desk-frame-no-stream = sin emisión
desk-frame-no-stream-tip = El servidor funciona sin emisión.
desk-frame-stream-fails = FALLA LA EMISIÓN
desk-frame-server-refuses = El servidor no admite esta mesa.
desk-frame-no-link-for = Sin conexión con el servidor desde hace { $age }.
desk-frame-connecting-now = Conectando.
desk-frame-connecting-for = Conectando desde hace { $age }.
desk-frame-next-attempt = Próximo intento en { $age }.
desk-frame-trying = Intentando de nuevo.
desk-frame-last-heard = Lo que ves es lo último que se supo; la votación no depende de esta mesa.
desk-frame-desk = Mesa de control de la conferencia
desk-frame-desk-of = { $conference } – Mesa de control
desk-frame-no-screen = No hay pantalla en la que abrir una ventana. Ejecútalo en una sesión de escritorio o con xvfb-run.
desk-frame-fault = Un fallo en esta mesa: { $fault }. La votación sigue; avisa a los autores.
desk-frame-needs-password = La mesa necesita su contraseña. Dala en la ventana o con CONFERENCE_PASSWORD.
desk-frame-no-server = No hay servidor de conferencia en { $url }: { $reason } Inicia uno con: conference serve FOLDER
