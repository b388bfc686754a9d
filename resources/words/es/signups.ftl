# The pages of rooms that sign up, and of a room's host. A party is a watch party, a local assembly.
signup-title = Inscribir una sala
signup-words = Una sala llena de gente mira junta, habla y vota. Cuéntanos cómo es la tuya: son tres minutos.
signup-the-room = La sala
signup-name = Nombre de la sala
signup-name-words = Como la conoce la gente: «La Corona, sala del fondo». Lo lee todo el mundo.
signup-area = Zona
signup-place = Dirección
signup-place-words = Calle y localidad. Solo la lee el control de la conferencia.
signup-expected = ¿Cuántas personas esperas?
signup-expected-words = Basta un cálculo aproximado. El número se puede cambiar después.
signup-access = Quién puede entrar
signup-access-words = Marca lo que tiene la sala.
signup-languages = Lenguas que se hablan allí
signup-you = Tú
signup-you-words = Esto solo lo lee el control de la conferencia. No forma parte del registro público.
signup-host = Tu nombre
signup-telephone = Teléfono
signup-telephone-words = El control llama cuando la sala ha perdido la imagen o necesita ayuda.
signup-note = ¿Algo más? { $first }
signup-note-may = (puedes dejarlo en blanco)
signup-send = Inscribir la sala
signup-kept = Lo que escribes se guarda en este dispositivo hasta que se envía.
signup-mine = La sala que se inscribió en este dispositivo
signup-come-in = ¿Ya tienes un código? Entra
signup-choose = Elige …
signup-step-free = Entrada sin escalones
signup-toilet = Aseo accesible
signup-loop = Bucle magnético
signup-sign = Lengua de signos
signup-quiet = Sala tranquila
signup-parking = Aparcamiento en la puerta
signup-unsent = { $reason } Lo que has escrito se guarda: envíalo otra vez.
signup-closed = Ahora no se pueden inscribir salas. Pregunta a quien te invitó cuándo se podrá. Si ya tienes un código, funciona como siempre.
signup-full = Esperan tantas salas que ahora no se puede inscribir ninguna más. Inténtalo dentro de una hora.
signup-at-once = Para { $conference }. Recibes tus códigos enseguida.
signup-nod = Para { $conference }. El control de la conferencia lo mira; después recibes tus códigos.
signup-missing = { $count ->
    [one] Falta una cosa, o no puede quedar así:
   *[other] Faltan { $count } cosas, o no pueden quedar así:
 }
signup-lacks-name = Di cómo se llama la sala, como la conoce la gente: «La Corona, sala del fondo».
signup-lacks-area = Elige la zona en la que está la sala.
signup-lacks-place = Di dónde está la sala: calle y localidad, para que la encuentren.
signup-lacks-expected = Di cuántas personas esperas: de 1 a { $most }.
signup-lacks-host = Di quién cuida de la sala: basta el nombre de pila.
signup-lacks-telephone = Da un número de teléfono: el control llama cuando la sala necesita ayuda.
signup-short-telephone = Es demasiado corto para un teléfono. Compruébalo.
signup-waiting = A la espera del visto bueno del control
signup-waiting-next = Tu sala es la siguiente. No hace falta que te quedes: esta página cambia sola, y el enlace de abajo siempre lleva a ella.
signup-waiting-before = { $count ->
    [one] Hay una sala antes que la tuya.
   *[other] Hay { $count } salas antes que la tuya.
 } No hace falta que te quedes: esta página cambia sola, y el enlace de abajo siempre lleva a ella.
signup-in = Tu sala está dentro
signup-in-next = Abajo está todo lo que necesitas. Los códigos funcionan desde ahora.
signup-turned-down = El control no ha admitido esta sala
signup-turned-down-next = El control dice: «{ $reason }» Si es un error, llama a quien te invitó o inscríbete otra vez.
signup-withdrawn = Has retirado esta inscripción
signup-withdrawn-next = No queda nada por hacer. Puedes inscribir una sala de nuevo cuando quieras.
signup-where-expected = { $area }, se esperan { $people }
signup-where-room = { $area }, caben { $people }
signup-page-title = { $state }: { $room }
signup-your-room = Tu sala
signup-codes = Los códigos de tu sala
signup-for-everybody = Para todas las personas de la sala
signup-point = Apunta aquí la cámara de un móvil, o abre { $first } y escribe
signup-poster = Imprimir como cartel
signup-run = Para tu móvil: llevar la sala
signup-run-words = Registra personas, anota manos, pide ayuda. Quien tiene este código lleva la sala: no se lo des a nadie más.
signup-run-open = Abrirlo en este dispositivo
signup-screen = Para el televisor o el proyector
signup-screen-words = Abre en él la dirección de arriba y escribe este código. Con él nadie puede votar ni cambiar nada.
signup-prepare = Qué preparar
signup-steps =
    Prueba el televisor o el proyector el día antes: abre en él la dirección, escribe su código y comprueba que el sonido se oye al fondo de la sala.
    Imprime el cartel y ponlo en la entrada, y uno en cada mesa.
    Pon sillas alrededor de mesas, de cuatro a ocho en cada una: allí se habla entre los discursos.
    Carga tu móvil y abre en él «Llevar la sala» cuando se abran las puertas.
    Ten preparados bolígrafos y papel. Nadie necesita un móvil para participar: tú cuentas las manos.
    Si algo no funciona, pide ayuda en tu móvil: el control te llama.
signup-link = Guarda este enlace
signup-link-words = Es el único camino de vuelta a esta página desde otro dispositivo. Quien lo tiene ve los códigos de tu sala.
signup-copy = Copiar el enlace
signup-copied = Copiado
signup-marked = El enlace está marcado: cópialo
signup-take-back = Retirar la inscripción
signup-take-back-again = Pulsa otra vez para retirarla
signup-press-again = { $reason } Pulsa otra vez.
signup-another = Inscribir otra sala
signup-none = No se ha inscrito ninguna sala en este dispositivo
signup-none-next = Abre el enlace que recibiste al inscribirte. Si aún no te has inscrito, hazlo con el enlace de abajo.
signup-no-room = Este enlace no abre ninguna sala
