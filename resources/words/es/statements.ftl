# What tables say: the form of a phone, and the list of the facilitator.
statements-part =
    .aria-label = Lo que dice tu mesa
statements-over = Se acabó el tiempo para las aportaciones.
statements-until = Se aceptan aportaciones hasta las { $time }.
statements-finish = Termina tu frase: { $count ->
    [one] queda { $count } segundo
   *[other] quedan { $count } segundos
 }.
statements-too-many = { $count ->
    [one] { $count } letra
   *[other] { $count } letras
 } de más
statements-left = { $count ->
    [one] queda { $count } letra
   *[other] quedan { $count } letras
 }
statements-fault-empty = Escribe primero una frase.
statements-fault-long = Hazla más corta.
statements-fault-kind = Elige qué es.
statements-agree = Estamos de acuerdo
statements-not-all = No todos estamos de acuerdo
statements-arrived = Ha llegado.
statements-not-sent = Aún sin enviar. Se envía automáticamente cuando haya conexión.
statements-waiting = Quien facilita la lee primero.
statements-waits-for-you = Te espera a ti.
statements-held = Se queda en esta sala.
statements-held-because = Se queda en esta sala: { $reason }
statements-off = La conferencia la ha retirado.
statements-off-because = La conferencia la ha retirado: { $reason }
statements-passed = Está en la conferencia.
statements-table = Mesa { $number }
statements-some-disagree = no todos de acuerdo
statements-wait = { $count ->
    [one] Una aportación te espera.
   *[other] { $count } aportaciones te esperan.
 }
statements-none-wait = Ninguna te espera.
statements-none-yet = Ninguna mesa ha dicho nada aún. Escriben en un móvil o lo escribes tú abajo.
statements-send = Enviar
statements-label = Lo que dice tu mesa, en una frase
statements-sent = Lo que has enviado
statements-kind = Qué es
statements-agrees = ¿Está de acuerdo la mesa?
statements-again = Escribirlo otra vez
statements-title = Lo que dicen las mesas
statements-other-words = Otras palabras
statements-pass = Pasarla
statements-correct = Corregirla
statements-hold = Retenerla
