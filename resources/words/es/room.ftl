# The big screen of a room, the page to watch along, and what a room has answered.
room-screen-title = La pantalla grande
room-screen-of = La pantalla grande de la asamblea
room-on-now = AHORA
room-full-screen =
    .aria-label = Pantalla completa
room-picture =
    .aria-label = Imagen
room-join = Entra con tu móvil
room-join-at = en { $first }
room-join-code = código { $first }
room-awake = Esta página no puede mantener despierto el televisor con esta dirección. Desactiva su suspensión y su salvapantallas.
room-awake-done = Hecho
room-gate-title = La pantalla grande de una asamblea
room-gate-words = Escribe el código de la pantalla, que la página de facilitación muestra en Invitar. Toda la sala verá la imagen, la pregunta y el código para entrar.
room-gate-code = Código de la pantalla
room-rehearsal = ENSAYO
room-rehearsal-mark =
    .aria-label = Ensayo
room-conference = Conferencia
room-first-begin = Empezamos con
room-first-go-on = Seguimos con
room-back-soon = Volvemos pronto
room-expected = Previsto a las { $when }
room-the-motion = La moción
room-phones = { $count ->
    [one] { $count } móvil
   *[other] { $count } móviles
 }
room-phones-joined = { $count ->
    [one] { $count } móvil conectado
   *[other] { $count } móviles conectados
 }
room-phones-of = { $part } de { $count ->
    [one] { $count } móvil
   *[other] { $count } móviles
 }
room-phones-over = { $phones }, { $people }: más móviles que personas.
room-in-this = En esta sala
room-left-out = Esta sala no cuenta en esta votación: { $reason }
room-by-phone = { $count } por móvil
room-by-phone-later = { $count } por móvil, aún sin mostrar
room-by-phone-secret = { $count } por móvil, en secreto
room-by-hands = { $count } a mano alzada
room-by-button = Botón: { $option }, por { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 }
room-nobody-here = Aún no se ha registrado a nadie aquí
room-first-choices = Primeras opciones
room-as-of = { $words }, a las { $time }
room-region-none = Aún sin respuesta
room-region-tie = Empate
room-regions =
    .aria-label = Las regiones
room-no-qr = Sin código QR: los móviles no llegan a esta dirección, que es solo de este ordenador. Inicia el servidor con --host 0.0.0.0 o con --public-url.
room-qr = Código QR: { $address }
room-this-computer = solo este ordenador
room-video-interrupted = La imagen se ha interrumpido. Se reconecta automáticamente; la votación sigue.
room-video-label = Imagen en directo de la sala
room-video-connecting = Conectando con la imagen de la sala
room-video-connecting-still = Conectando con la imagen de la sala. La votación funciona igualmente.
room-video-not-begun = La imagen de la sala aún no ha empezado.
room-video-cannot = Este navegador no puede mostrar la imagen. La votación funciona igualmente.
room-video-press = Pulsa el botón para imagen y sonido.
room-video-sound-on = Activar el sonido
room-video-sound-off = Silenciar
room-video-best = Mejor imagen
room-video-saver = Ahorrar datos
room-video-sound-only = Solo sonido
room-video-wish = Cuánto se carga de la emisión
room-video-apart = Imagen en ventana propia
room-video-sound-alone = La conexión es demasiado lenta para la imagen: solo sonido. La imagen vuelve por sí sola.
room-video-sound-wished = Solo sonido, como se eligió aquí.
room-video-words-alone = La conexión es demasiado lenta para imagen y sonido. Las preguntas y la votación siguen; la imagen vuelve por sí sola.
room-watch-title = Mira con nosotros
room-watch-join = Entrar en una asamblea
room-watch-rehearsal = ENSAYO: asambleas simuladas, votos de práctica
    .aria-label = Ensayo
room-nothing-on = Ahora no hay nada
room-nothing-asked = Ahora no se pregunta nada
room-quiet = Cuando se pregunte a las asambleas, aquí aparecerán la pregunta y el recuento.
room-talking = Las asambleas hablan en sus mesas.
room-kept-out-nobody = { $count ->
    [one] { $count } móvil no puede
   *[other] { $count } móviles no pueden
 } votar: no hay nadie registrado. Registra a las personas. Después los votos entran automáticamente.
room-kept-out-hands = { $count ->
    [one] { $count } móvil no puede
   *[other] { $count } móviles no pueden
 } votar: hay manos anotadas de todas las demás personas registradas. Corrige las manos o registra a más personas. Después los votos entran automáticamente.
room-kept-out-full = { $count ->
    [one] { $count } móvil no puede
   *[other] { $count } móviles no pueden
 } votar: hay registradas { $people }, y ya han votado todas. Si sois más, registradlas. Después los votos entran automáticamente.
room-check-people-in = Registrar personas
room-correct-hands = Corregir las manos
room-hands-base-phones = { $people } aquí, { $phones } votaron por móvil: { $left } pueden levantar la mano.
room-hands-base = { $people } aquí: { $left } pueden levantar la mano.
room-hands-nobody = Aún no hay nadie registrado.
room-hands-nobody-verdict = Registra primero a las personas.
room-hands-too-many = Sobran { $count }. Cuenta otra vez o corrige el número de personas.
room-hands-enter = Anota las manos de cada opción.
room-hands-rest = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 } sin levantar la mano. Está bien.
room-hands-fits = Cuadra.
room-pairing = En el móvil de quien facilita, en Invitar, escribe lo que pone aquí:
room-pairing-or = O escribe aquí el código de la pantalla:
room-option-count = { $option }: { $number }
