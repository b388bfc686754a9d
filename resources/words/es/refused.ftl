# Why the server said no, by its codes (refused-CODE), with what to do. English sentences are those of the server.
refused-not-open = Esta votación aún no se ha abierto. Espera, por favor.
refused-void = Esta votación se ha declarado nula. No hay nada más que hacer.
refused-unknown-poll = No existe esa votación. Vuelve a cargar la página.
refused-takes-no-names = Esta votación es secreta y no admite nombres. Vuelve a cargar la página y vota sin nombre.
refused-has-paper = Al escaño { $seat } se le dio una papeleta para esta votación: vota en papel, cuenta.
refused-hands-are-counted = Se contaron las manos de quienes estaban aquí y no habían votado. Si la tuya no, dilo a quienes escrutan: cuentan otra vez.
refused-already-voted = Ya has votado en esta votación. Para cambiar tu voto, usa el dispositivo con el que votaste.
refused-too-many-changes = Un voto se puede cambiar { $most } veces. Cuenta el último aceptado.
refused-started-over = Los votos de tu sala se reiniciaron y este no cuenta. Vota otra vez.
refused-superseded = Ya ha entrado un voto tuyo posterior; ese cuenta.
refused-room-full-none = Aún no se ha registrado a nadie en tu asamblea. Pide a quien facilita que anote cuántas personas sois.
refused-room-full = { $headcount ->
    [one] La única persona registrada
   *[other] Las { $headcount } personas registradas
 } en tu asamblea ya { $headcount ->
    [one] ha
   *[other] han
 } respondido. Pregunta a quien facilita: quizá el número es bajo o han votado móviles que no están aquí.
refused-came-late = Tu asamblea se registró después de abrirse esta votación; participa desde la próxima.
refused-too-many-hands = Has anotado { $hands } manos, pero solo { $left } personas pueden responder aún ({ $phones } votaron por móvil). Cuenta otra vez o corrige antes el número de personas.
refused-below-answers = { $answered } personas de tu asamblea ya han respondido; el número no puede ser menor. Corrige antes las manos.
refused-another-party = Solo puedes actuar por tu propia asamblea.
refused-wrong-code = Este código no es correcto. Revísalo y escríbelo otra vez.
refused-other-version = Esta página es de otra versión que el servidor. Vuelve a cargarla.
refused-dead-code = Este código ya no vale: se pidió otro. Usa el nuevo o pregunta a la oficina que lo envió.
refused-full = Todos los sitios están ocupados. Se vuelve a intentar.
refused-room-full-hands = Se anotaron manos de todas las personas de tu asamblea que no han votado por móvil. Pide a quien facilita que corrija las manos.
refused-bad-headcount = El número de personas de esta sala va de 0 a { $capacity }. Si caben más, pide al control que lo suba.
refused-no-practice = La pregunta de práctica ha terminado. No hay nada más que hacer.
refused-unknown-message = No hay ningún mensaje así para ti.
refused-empty-text = Escribe de qué se trata, en pocas palabras.
refused-mended-often = Se acaba de arreglar mucho en esta sala. Espera unos segundos y hazlo entonces.
refused-unknown-phone = Ningún móvil de esta sala muestra { $phone }. Vuelve a leer las letras en el móvil.
refused-reported-often = Esta sala ha dicho { $most } veces cómo va. Pide mejor ayuda al control.
refused-drafts-full = No se puede guardar más texto de esta sala. Cópialo y acórtalo, o pregunta al control.
refused-own-table = Di en qué mesa estás.
refused-not-asked = Ahora se pregunta a otras salas. Espera tu turno.
refused-statements-closed = El tiempo de las declaraciones ha terminado, y esta llegó tarde. Guárdala para la próxima vez o díselo a quien facilita.
refused-empty-statement = Una declaración tiene de 1 a { $longest } letras. Escribe una frase y envíala.
refused-too-many-statements = Tu sala ha enviado { $most } declaraciones, todas las que puede. Acordad lo que más importa.
refused-too-many-this-minute = Tu sala ha enviado { $most } declaraciones en un minuto. Espera un minuto y envíala.
refused-of-the-desk = La conferencia ya la tiene en su lista. Pide ayuda para que la quiten.
refused-unknown-statement = Aquí no hay ninguna declaración así. Mira la lista como está ahora.
refused-survey-closed = Esta encuesta no está abierta. Cuenta lo que enviaste antes del cierre.
refused-bad-answer = Esto no responde a estas preguntas. Vuelve a cargar la página.
refused-many-ticks = Una lista tiene como mucho { $most } líneas. Quita antes la marca de otra línea.
