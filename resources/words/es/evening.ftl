# The evening of a room, for who runs it: what to say and do, the checklist, who hosts. Several sentences stand one a line.
evening-title = La sesión
evening-get-ready = Que preparar
evening-is-now = Ahora
evening-is-next = Después
evening-later-on = Más tarde hoy
evening-print = Imprimir el cartel, las hojas de las mesas y este guion
evening-welcome = Da la bienvenida en la puerta y enseña el código de Invitar.
evening-until = Ahora, hasta las { $time } más o menos · { $kind }
evening-what-say = Qué decir
evening-what-do = Qué hacer
evening-nothing-more = No hay nada más previsto para hoy.
evening-next-at = Después, { $when } · { $kind }
evening-at = a las { $time }
evening-about-planned = hacia las { $time } (previsto a las { $planned })
evening-in-moment = en un momento
evening-doors = Antes de abrir
evening-doors-state = Antes de abrir: { $state }
evening-same-ticks = Todas las personas que llevan esta sala ven las mismas marcas.
evening-ticked = { $name }, { $time }
evening-checked-all = Todo está listo. Puedes abrir las puertas.
evening-checked = { $done } de { $count } hechas
evening-late-by = { $count ->
    [one] El programa lleva { $count } minuto de retraso.
   *[other] El programa lleva { $count } minutos de retraso.
 } Todas las horas de aquí lo siguen.
evening-ahead-by = { $count ->
    [one] El programa va { $count } minuto por delante.
   *[other] El programa va { $count } minutos por delante.
 } Todas las horas de aquí lo siguen.
evening-soon-moment = En un momento: { $title }
evening-soon-in = { $count ->
    [one] En { $count } minuto: { $title }
   *[other] En { $count } minutos: { $title }
 }
evening-phones-nobody = { $phones }, y no se ha registrado a nadie: ningún voto de esta sala puede contar. Registra a las personas.
evening-phones-many = { $phones }, y { $people } en el registro: se rechazarán algunos móviles. Cuenta otra vez la sala.
evening-you = tú
evening-phone = móvil { $letters }
evening-alone = Solo tú tienes esta página abierta. Una segunda persona puede abrirla con el mismo código.
evening-together = Llevas esta sala junto con { $names }.
evening-headcount-you = Has registrado { $people } a las { $time }.
evening-headcount-by = { $name } ha registrado { $people } a las { $time }.
evening-hands-you = Has anotado { $hands } a las { $time }.
evening-hands-by = { $name } ha anotado { $hands } a las { $time }.
evening-button-you = Has pulsado el botón por la sala a las { $time }.
evening-button-by = { $name } ha pulsado el botón por la sala a las { $time }.
evening-who-runs = Quién lleva esta sala
evening-say-who = Decir quién soy
evening-your-name = Tu nombre, para las demás personas que llevan esta sala
evening-check-screen = La pantalla grande muestra el nombre de esta sala y una imagen.
evening-check-sound = El sonido se oye en la última fila.
evening-check-awake = La suspensión y el salvapantallas de la pantalla grande están desactivados, y está enchufada.
evening-check-wifi = Un móvil que no es el mío ha entrado con el código, en la wifi de este lugar.
evening-check-posters = El cartel con el código está en la puerta y al fondo.
evening-check-tables = Mesas para cuatro a ocho personas, con una hoja en cada una.
evening-check-access = Un camino sin escalones a la puerta, a un asiento y a un aseo, y un asiento cerca de la pantalla para quien ve u oye mal.
evening-check-exits = Las salidas están libres, y sé dónde reunirnos fuera.
evening-check-conduct = He leído las normas de conducta y he nombrado quién puede pedir a alguien que se vaya.
evening-check-helper = Una segunda persona tiene esta página abierta en su móvil.
evening-check-paper = Papel y bolígrafos, para quien no tiene móvil y por si se va la conexión.
evening-check-water = Agua, y algo de comer para después.
evening-ceremony = Ceremonia
evening-ceremony-say =
    Os damos la bienvenida.
    Hoy se reúnen salas de todo el país al mismo tiempo, y somos una de ellas.
    Buscad un sitio desde el que se vea la pantalla.
evening-ceremony-do =
    Sube el sonido y baja un poco la luz.
    Deja a una persona en la puerta para quien llegue tarde.
    Registra a todas las personas que hay.
evening-ceremony-before =
    La pantalla muestra la imagen, y el sonido se oye al fondo.
    Todo el mundo sabe por dónde se entra y dónde están los aseos.
evening-speech = Discurso
evening-speech-say =
    Ahora escuchamos un discurso.
    Apuntad una cosa de la que queráis hablar en vuestra mesa.
    Después hay tiempo para que hable todo el mundo.
evening-speech-do =
    Sube el sonido.
    Deja entrar sin ruido a quien llega tarde, y cuéntalo.
    Si la imagen se para, mantén el sonido y pide ayuda.
evening-speech-before =
    Pide a la gente que vuelva a su sitio.
    Mira que todo el mundo pueda leer la pantalla.
evening-witness = Testimonio
evening-witness-say =
    Ahora alguien nos cuenta lo que ha vivido en persona.
    No lo grabamos y no lo juzgamos.
    Si es demasiado para ti, sal fuera: alguien te acompaña.
evening-witness-do =
    Sube el sonido y para el bar y la cocina.
    Mira en la sala quién puede necesitar compañía.
    Deja un momento de silencio al final.
evening-witness-before =
    Pide a una persona que cuide de quien salga.
    Haz que haya silencio en la sala.
evening-deliberation = En la cámara
evening-deliberation-say =
    Las personas sorteadas hablan ahora entre ellas de la pregunta.
    Seguid las razones, no solo quién está a favor.
    Nos llega el turno: lo que decimos va a la cámara.
evening-deliberation-do =
    Lee la pregunta en voz alta si al fondo no se lee.
    Deja que cada mesa apunte lo que quiere añadir.
evening-deliberation-before =
    Lee la pregunta una vez en voz alta.
    Mira que cada mesa tenga con qué escribir.
evening-breakout = En las mesas
evening-breakout-say =
    Ahora hablamos en nuestras mesas, en grupos pequeños de cuatro a ocho.
    Todo el mundo tiene el mismo tiempo, y quien quiera puede pasar.
    Escuchad, por favor, hasta que la otra persona acabe.
evening-breakout-do =
    Une a quienes están solos y divide las mesas de más de ocho.
    Baja el sonido y deja la pantalla encendida: muestra el tiempo.
    Dos minutos antes del final da una vuelta y pide a las mesas que acuerden qué dirán.
evening-breakout-before =
    Junta mesas para cuatro a ocho personas cada una.
    Pon la hoja en cada mesa.
    Pide a una persona de cada mesa que mire el tiempo.
evening-vote = Votación
evening-vote-say =
    Ahora cada persona responde a la pregunta por sí misma.
    Podéis hacerlo en vuestro móvil o levantando la mano aquí.
    Podéis cambiar de idea hasta que se cierre.
evening-vote-do =
    Registra a todas las personas que hay antes de que se abra.
    Lee en voz alta la pregunta y todas las respuestas.
    Cuenta las manos de quien no tiene móvil, dos veces si está reñido.
evening-vote-before =
    Registra cuántas personas hay ahora.
    Pregunta quién no tiene móvil: levanta la mano o usa el tuyo.
    Enseña otra vez el código a quien llegó tarde.
evening-break = Descanso
evening-break-say =
    Ahora hay un descanso.
    Hablad con alguien a quien no conocíais antes de hoy.
    Os llamaré dos minutos antes de seguir.
evening-break-do =
    Abre una ventana.
    Mira quién no ha hablado aún y pregunta qué tal.
    Llama a la gente dos minutos antes de seguir.
evening-break-before =
    Ten agua preparada.
    Mira que la salida esté libre.
evening-performance = Actuación
evening-performance-say =
    Ahora viene algo para disfrutar.
    Podéis cantar, o levantaros y estiraros.
    El programa sigue justo después.
evening-performance-do =
    Sube el sonido.
    Aprovecha para contar quién está.
evening-performance-before = Mira que el sonido se oiga al fondo.
evening-notice = Aviso
evening-notice-say =
    Hay algo que todo el mundo tiene que saber.
    Escuchad un momento, por favor.
    Preguntadme después si algo no está claro.
evening-notice-do =
    Sube el sonido.
    Repítelo para quien no lo oyó.
evening-notice-before = Haz que haya silencio en la sala.
