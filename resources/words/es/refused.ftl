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
