# Handing a room on, who is here, and the room's own evening.
handover-phones = Los teléfonos que llevan esta sala
handover-named = { $name } (teléfono { $letters })
handover-phone = Teléfono { $letters }
handover-own = Este teléfono
handover-here = Aquí ahora
handover-away = Sin conexión
handover-take-off = Quitar
handover-take-off-whom = Quitar: { $phone }
handover-take-off-again = Pulsa otra vez para quitarlo
handover-title = Pasar la sala a otro teléfono
handover-about = El otro teléfono lleva esta sala con un código que se puede usar una vez. Tu propio código sigue siendo tuyo.
handover-stay = Yo también sigo: llevamos la sala juntos.
handover-step-down = Lo dejo en cuanto el otro teléfono haya entrado.
handover-show = Mostrar un código
handover-how = Escanea esto con el otro teléfono, o escribe el código en la dirección donde la gente se une.
handover-left = { $count ->
    [one] Se puede usar una vez, durante { $count } minuto más.
   *[other] Se puede usar una vez, durante { $count } minutos más.
 }
handover-not = Mejor no
handover-over = El código ha caducado. Muestra otro si todavía hace falta.
handover-done-you = Pasaste la sala a { $phone } a las { $time }.
handover-done = { $name } pasó la sala a { $phone } a las { $time }.
handover-off-you = Quitaste { $phone } a las { $time }. Si vuelve, pide un código nuevo a la mesa.
handover-off = { $name } quitó { $phone } a las { $time }. Si vuelve, pide un código nuevo a la mesa.
refused-handed-on = Pasaste la sala a otro teléfono, que la lleva ahora. Este ya no.
refused-taken-off = Alguien que lleva esta sala ha quitado este teléfono. Pregúntale, o llama a la mesa.
refused-own-phone = Este es tu propio teléfono. Pulsa Salir en él, en Invitar.
refused-no-such-phone = Este teléfono ya no lleva la sala.
checkin-ways = Registrar por teléfonos o por una lista
checkin-by-phones = Por los teléfonos que se han unido
checkin-phones = { $count ->
    [one] Se ha unido { $count } teléfono.
   *[other] Se han unido { $count } teléfonos.
 }
checkin-no-phones = Todavía no se ha unido ningún teléfono.
checkin-over = { $people } son más de las que caben en la sala ({ $capacity }). Cuenta la sala.
checkin-go = Registrar { $count }
checkin-without-phone = Personas sin teléfono
checkin-follow = Seguir por sí solo cuando se unan más teléfonos
checkin-by-list = Por una lista de nombres
checkin-private = Los nombres se quedan solo en este teléfono: únicamente se envía el número. La lista desaparece un día después del último cambio.
checkin-list-came = { $count ->
    [one] Ha llegado { $count } de { $all }.
   *[other] Han llegado { $count } de { $all }.
 }
checkin-list-empty = Escribe o pega los nombres de quienes se esperan.
checkin-not-listed = Otras personas que no están en la lista
checkin-type-names = Nombres, uno por línea
checkin-add = Ponerlos en la lista
checkin-clear = Borrar la lista
checkin-clear-again = Pulsa otra vez para borrarla
checkin-not-kept = Este teléfono no puede guardar la lista: desaparece al cargar la página otra vez.
checkin-one-less = Una menos
checkin-one-more = Una más
telephone-counted = { $count ->
    [one] { $count } persona se contó por teléfono. Esta sala no se cuenta de otro modo en esta pregunta.
   *[other] { $count } personas se contaron por teléfono. Esta sala no se cuenta de otro modo en esta pregunta.
 }
refused-by-telephone = Tu sala se contó por teléfono en esta votación, con { $people } personas, y no se cuenta dos veces. Si no es correcto, llama a la mesa.
ours-page-title = Nuestra velada
ours-title = Nuestra velada
ours-about = Nuestras respuestas junto a las del país, lo que dijeron nuestras mesas, nuestras prioridades: para la pantalla grande al final, para fotografiar y para imprimir.
ours-open = Abrirla como página, para imprimir o compartir
ours-show = Mostrarla en la pantalla grande
ours-hide = Quitarla de la pantalla grande
ours-print = Imprimir
ours-share = Compartir como texto
ours-back = Volver a llevar la sala
ours-no-room = Abre esta página en el teléfono que lleva la sala, o entra allí primero.
ours-here = { $count ->
    [one] Estuvo { $count } persona
   *[other] Estuvimos { $count } personas
 }
ours-all = { $count ->
    [one] { $count } persona en el país
   *[other] { $count } personas en el país
 }
ours-rooms = { $count ->
    [one] { $count } sala
   *[other] { $count } salas
 }
ours-answers = Lo que respondimos
ours-ours = Nuestra sala
ours-country = El país
ours-no-answers = Todavía no se ha respondido ninguna pregunta.
ours-more = { $count ->
    [one] y { $count } respuesta más
   *[other] y { $count } respuestas más
 }
ours-few = Aquí votaron tan pocos teléfonos que no se muestra nuestra respuesta: diría quién votó qué.
ours-none = Nuestra sala no respondió esta pregunta.
ours-left-out = Nuestra sala no se contó en esta pregunta.
ours-priorities = Nuestras prioridades
ours-said = Lo que dijeron nuestras mesas
ours-thanks = Gracias por esta velada.
ours-shared = { $party }, { $area }: nuestra velada en { $conference }
ours-shared-answer = Dijimos: { $ours }. El país dijo: { $country }.
