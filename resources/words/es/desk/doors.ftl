# Doors: who is in by which login, and what can be ended.
desk-doors-show = Ver quién está con qué cuenta, y terminar sesiones
desk-doors-by-login = MESAS DE CONTROL, POR CUENTA
desk-doors-others = TODOS LOS DEMÁS
desk-doors-end = Terminar
desk-doors-end-login = Terminar { $login }
desk-doors-facilitators = Facilitadores
desk-doors-facilitators-end = Terminar todos
desk-doors-code-tip = Vuelven a entrar con su código.
desk-doors-screens = Pantallas grandes
desk-doors-screens-end = Terminar todas
desk-doors-people = Móviles de la gente
desk-doors-people-end = Terminar todos
desk-doors-people-tip = La gente vuelve a entrar con el código de su asamblea, como personas nuevas: en una votación abierta, quien votó puede votar otra vez.
desk-doors-displays = Pantallas del salón
desk-doors-displays-end = Terminar todas
desk-doors-displays-tip = Vuelven a entrar con el código de la pantalla.
desk-doors-controllers = Controladores
desk-doors-controllers-end = Terminar todos
desk-doors-controllers-tip = Sus claves ya no abren nada: se hacen nuevas con conference controller.
desk-doors-asked = Se pregunta al servidor quién está.
desk-doors-on = { $count ->
    [one] { $count } mesa
   *[other] { $count } mesas
 } de control en marcha
desk-doors-counts = { $post }, { $count ->
    [one] { $count } mesa
   *[other] { $count } mesas
 } en marcha, { $number } con sesión
desk-doors-signed-in = { $number } con sesión
desk-doors-post = { $post ->
    [polls] votaciones
    [parties] asambleas
    [door] entrada
    [reader] lectura
   *[director] dirección
 }
desk-doors-this-machine = este equipo
desk-doors-why-folder = Tienen la propia carpeta. Una contraseña nueva las termina: conference password FOLDER
desk-doors-why-own = Esta es la cuenta de esta mesa de control.
desk-doors-login-tip = Sus mesas de control salen al momento y tienen que volver a entrar. Para dejar fuera a alguien, quita la cuenta: conference password FOLDER --remove NAME
desk-doors-no-link = No hay conexión con el servidor.
desk-doors-why-post = Las mesas de control y los dispositivos los desconecta el puesto de dirección.
desk-doors-nobody = Nadie tiene sesión.
desk-doors-ended = { $count ->
    [one] Se terminó { $count } sesión
   *[other] Se terminaron { $count } sesiones
 }.
desk-doors-refused = Rechazado: { $reason }
desk-doors-unheard = El servidor no respondió. Mira si las sesiones han terminado.
desk-doors-act = { $what }  (entrada { $number })
