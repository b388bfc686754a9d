# What is said in the hall, in words: on screens and phones, and the page of those who write it.
captions-called = Subtítulos
captions-part = Subtítulos
captions-language = Idioma de los subtítulos
captions-waiting = Los subtítulos están activados. Aparecen en cuanto alguien habla.
captions-said = Lo que se dijo
captions-search-for = Palabras, o varias seguidas
captions-search = Buscar
captions-found = { $count ->
    [one] { $count } línea, la más nueva primero
   *[other] { $count } líneas, la más nueva primero
 }
captioner-title = Escribir subtítulos
captioner-explained = Lo que usted escribe aquí se lee en las pantallas de todas las salas que quieren subtítulos en su idioma. Necesita un código propio, que da el control.
captioner-code = Su código
captioner-out = Salir de la cabina
captioner-room =
    .aria-label = Lo que ven las salas
captioner-line = La línea que usted escribe
captioner-send = Enviar
captioner-by-pause = Enviar la línea por sí sola cuando hago una pausa
captioner-late = Oigo la sala con este retraso en segundos
captioner-keys = Intro envía la línea. Flecha arriba cambia la última. Ctrl+Intro toma el turno y envía. Av Pág envía la línea siguiente del texto preparado.
captioner-sent = Lo enviado
captioner-words = Nombres y abreviaturas
captioner-words-hint = Escriba la abreviatura y un espacio: en su lugar se escribe la forma larga. La comparten todos los que escriben este idioma.
captioner-short = Corta
captioner-long = Larga
captioner-keep = Guardar
captioner-script = Texto preparado
captioner-script-hint = Pegue un discurso o una canción, un subtítulo por línea. Av Pág, o un mando de presentaciones, envía la línea siguiente; pulse una línea para seguir desde ella.
captioner-script-file = De un archivo
captioner-script-next = Enviar la línea siguiente
captioner-long-of = Lo que significa { $short }
captioner-remove-of = Quitar: { $text }
captioner-remove = Quitar
captioner-lost = { $reason } { $count ->
    [one] { $count } línea espera en este dispositivo y sale por sí sola.
   *[other] { $count } líneas esperan en este dispositivo y salen por sí solas.
 }
captioner-not-kept = Las salas ven sus líneas, pero el servidor no puede guardarlas ahora: quizá su disco esté lleno. Avise al control.
captioner-who = { $name }, { $language }
captioner-readers = { $count ->
    [one] { $count } pantalla lee este idioma
   *[other] { $count } pantallas leen este idioma
 }
captioner-not-yours = Es el turno de { $name }. Pulse Ctrl+Intro para tomarlo.
captioner-yours = Su turno: las salas leen lo que usted envía.
captioner-of = Es el turno de { $name }.
captioner-take = Tomar el turno
captioner-hand = Dar el turno a { $name }
captioner-waits = espera
captioner-change-of = Cambiar: { $text }
captioner-change = Cambiar
