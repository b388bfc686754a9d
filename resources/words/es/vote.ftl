# A person's vote: the question, the form, what became of it.
vote-title = Tu voto
vote-joining = Entrando
vote-this-phone = Este móvil: { $first }
vote-enter-code = Introduce un código
vote-left-out = Tu sala no cuenta en esta votación: { $first }
vote-answered =
    .aria-label = Qué se respondió
vote-connecting = Conectando con la conferencia
vote-not-your-party = ¿No es tu asamblea? Introduce otro código
vote-lottery =
    .aria-label = El sorteo
vote-receipt = Recibo
vote-receipt-choice = Tu voto
vote-receipt-choice-as = { $choice }, como { $name }
vote-receipt-entry = Entrada en el registro
vote-receipt-at = Aceptado a las
vote-receipt-leaf = Cifra de control
vote-receipt-check = Compruébalo en el registro
vote-counts = Tu voto por { $choice } cuenta.
vote-choice = { $choice }.
vote-void = Esta votación se ha declarado nula
vote-void-detail = No cuenta el voto de nadie. No hay nada que hacer.
vote-sending = Enviando
vote-sending-busy = Hay mucha gente votando ahora. Tu voto se vuelve a enviar automáticamente.
vote-sending-offline = No hay conexión ahora. Tu voto se guarda en este móvil y se envía automáticamente.
vote-sending-offline-device = No hay conexión ahora. Tu voto se guarda en este dispositivo y se envía automáticamente.
vote-hands = Levantad la mano, por favor
vote-hands-detail = Esta se responde en la sala. Quien facilita cuenta las manos.
vote-talk = Hablad y responded con una sola voz
vote-talk-detail = Esta se responde en la sala. Quien facilita pulsa el botón.
vote-refused = Tu voto no ha entrado
vote-send-again = Enviar otra vez
vote-draft = Aún sin enviar
vote-change-blank = Cambiarlo por un voto en blanco
vote-change = Cambiar mi voto
vote-send-blank = Enviar un voto en blanco
vote-send = Enviar mi voto
vote-earlier = Tu voto anterior está en camino.
vote-points-left = { $count ->
    [one] Queda { $count } punto
   *[other] Quedan { $count } puntos
 } por dar.
vote-in = Tu voto ha entrado
vote-in-detail = { $choice } Puedes cambiarlo hasta que se cierre la votación.
vote-again = Tu sala repite esta votación: vota otra vez, por favor
vote-again-detail = Tu voto anterior se ha retirado, como todos los votos por móvil de tu sala.
vote-again-elsewhere = Si ya has votado, ese voto se mantiene; otro ocupará su lugar.
vote-nothing-ticked = Aún no hay nada marcado.
vote-closed = Cerrada
vote-closed-at = Cerrada a las { $time }
vote-late = { $has ->
    [yes] Cerrada a las { $closed }
   *[other] Cerrada
 }: tu voto llegó a las { $came } y no cuenta
vote-late-change = { $has ->
    [yes] Cerrada a las { $closed }
   *[other] Cerrada
 }: este cambio llegó a las { $came } y no cuenta
vote-late-nothing = No se ha contado nada tuyo en esta votación.
vote-in-closed = { $choice } { $has ->
    [yes] La votación se cerró a las { $closed }
   *[other] La votación se cerró
 }.
vote-missed-before = Si habías votado antes de volver a entrar, ese voto cuenta.
vote-missed-again = Tu sala repitió esta votación y no votaste otra vez.
vote-missed = No votaste en esta.
vote-missed-refused = Lo que enviaste no se aceptó. { $reason }
vote-missed-unsent = Lo que elegiste no se envió.
vote-fault-ranking = Toca tu primera opción, luego la segunda, hasta donde quieras.
vote-fault-points-over = { $count ->
    [one] Sobra { $count } punto
   *[other] Sobran { $count } puntos
 }. Quita alguno.
vote-fault-points = Reparte hasta { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
 }.
vote-fault-answer = Toca tu respuesta.
vote-blank = Voto en blanco
vote-in-all = { $choice } … { $count } en total
vote-ranked = { $place } { $name }
vote-pointed = { $name } { $points }
vote-hint-approval = Toca todas las que puedas apoyar. Ninguna es un voto en blanco.
vote-hint-ranking = Toca en tu orden: primero la primera opción. Debajo puedes cambiar el orden.
vote-hint-points-left = { $count ->
    [one] Queda { $count } punto
   *[other] Quedan { $count } puntos
 } por dar
vote-hint-points-given = Todos los puntos repartidos
vote-said-rank = { $option }: { $place }
vote-said-no-rank = { $option } ya no tiene lugar
vote-said-points = { $option }: { $points }. { $count ->
    [one] Queda { $count } punto
   *[other] Quedan { $count } puntos
 }
vote-said-moved = { $option }: ahora { $place }
vote-counts-now = Cuenta ahora
vote-point-less = Un punto menos para { $option }
vote-point-more = Un punto más para { $option }
vote-points-for = Puntos para { $option }
vote-order = Tu orden
vote-move-up = Subir { $option }
vote-move-down = Bajar { $option }
vote-not-open = Aún no está abierta
vote-gate-again = { $reason } Está en la pantalla grande de tu sala.
vote-people-here = { $count ->
    [one] { $count } persona aquí
   *[other] { $count } personas aquí
 }
vote-no-place = No queda sitio en tu sala
vote-name = Tu nombre
vote-name-change = Cambiar nombre
vote-name-as = Votas como { $name }
vote-name-was = Votaste como { $name }
vote-named = Esta votación es nominal: cualquiera puede leer qué has votado.
vote-was-named = Esta votación fue nominal.
vote-who-how = Quién votó qué
vote-who-how-at = Quién votó qué: { $address }
vote-members-named = Los miembros votan con su nombre.
vote-phones-named = Por móvil se vota con nombre.
vote-name-missing = Escribe tu nombre: esta votación es nominal.
vote-name-long = Un nombre tiene como máximo { $count ->
    [one] { $count } carácter
   *[other] { $count } caracteres
 }. Acorta el tuyo.
vote-name-strange = En tu nombre hay un carácter que no se puede mostrar. Escríbelo de nuevo.
vote-name-unseen = Escribe tu nombre con letras que se vean.
vote-waits = En cuanto haya sitio, tu voto entra automáticamente: deja esta página abierta.
vote-in-went = Ya hay sitio: ha entrado automáticamente y puedes cambiarlo. { $choice }
vote-main =
    .aria-label = Tu voto
vote-keeps-nothing = Este navegador no guarda nada. Deja esta página abierta hasta el final: si se recarga, no sabe que has votado.
vote-next-ask = ¿Hay alguien aquí sin móvil? Puede votar con este.
vote-next = Siguiente persona en este móvil
vote-next-part =
    .aria-label = Siguiente persona en este móvil
vote-next-in = Tu voto ha entrado. Apunta tu recibo si lo quieres: este móvil lo olvida cuando lo pasas.
vote-next-guest = Votas por ti en el móvil de otra persona.
vote-next-done = Hecho: pasa el móvil
vote-next-without = Pasar el móvil sin votar
vote-guest = Invitado { $number } en este móvil
vote-elsewhere = Este móvil ya respondió a esta pregunta en { $party }, y cada persona responde una vez: aquí no se le pregunta de nuevo. Desde la próxima pregunta, respondes aquí. ¿Lo tiene ahora otra persona? Que pulse «{ $next }».
vote-table =
    .aria-label = Tu mesa
vote-handed = Pasa este móvil
vote-handed-words = Desde aquí no se muestra nada del voto anterior. Cada persona vota una vez y cuenta entre las registradas.
vote-handed-begin = Soy la siguiente persona
vote-handed-back = Nadie más: vuelve a quien es dueño de este móvil
vote-told-question = La pregunta: { $question }
vote-told-result = El resultado de «{ $question }»: { $outcome }
