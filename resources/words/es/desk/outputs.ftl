desk-outputs-displays = Pantallas
desk-outputs-displays-count = Pantallas { $count }
desk-outputs-displays-tip = Las pantallas del salón: cuál es cuál, y qué muestra cada una.
desk-outputs-identify = Identificar las pantallas
desk-outputs-identify-tip = Cada pantalla muestra durante cinco segundos, en grande, cuál es: el público lo ve.
desk-outputs-no-display = Ninguna pantalla ha dado señal. Abre una con: conference display.
desk-outputs-show-output = mostrar: { $output }
desk-outputs-show-instead = { $display }: mostrar en su lugar { $output }
desk-outputs-display = { $name } ({ $output })
desk-outputs-display-late = { $name } ({ $output }, aún no lo que está en el aire)
desk-outputs-is-page = Una página de un navegador: abre allí otra página.
desk-outputs-outputs = Salidas
desk-outputs-take = TAKE lo que está en la vista previa
desk-outputs-black-all = NEGRO en todas las salidas, o quitarlo
desk-outputs-back-before = BACK a la escena anterior
desk-outputs-only = solo para: { $output }
desk-outputs-the-output = la salida { $output }
desk-outputs-message = Un mensaje para la vista previa
desk-outputs-prepare = Preparar
desk-outputs-prepare-menu = Preparar …
desk-outputs-message-large = En letras grandes
desk-outputs-message-under = Debajo, si hace falta
desk-outputs-page = Como lo ve la primera asamblea, de una página de un navegador: sus textos, cifras y lugares. La imagen en directo, el código y lo que ha respondido la propia sala están solo en la página.
desk-outputs-nothing-prepared = nada preparado
desk-outputs-black-over = NEGRO sobre { $scene }
desk-outputs-black = NEGRO
desk-outputs-lift-all = QUITAR negro
desk-outputs-black-one = Negro: { $output }
desk-outputs-lift-one = Quitar: { $output }
desk-outputs-lift = Quitar negro
desk-outputs-cannot-show = no se puede mostrar
desk-outputs-prepared = preparado
desk-outputs-another-for = { $fault } Prepara otra escena para la salida { $output } (Ctrl+K).
desk-outputs-nothing-for = No hay nada preparado para la salida { $output }. Prepara una escena (Ctrl+K) o deja un punto preparado.
desk-outputs-take-brings = TAKE trae: { $scene }
desk-outputs-no-change = Su vista previa no cambiaría nada.
desk-outputs-take-waits = El último TAKE aún no tiene respuesta.
desk-outputs-take-to = TAKE a { $outputs }
desk-outputs-take-to-many = TAKE a { $count ->
    [one] { $count } salida
   *[other] { $count } salidas
 }
desk-outputs-no-target = No hay ningún destino marcado.
desk-outputs-another = { $fault } Prepara otra escena.
desk-outputs-nothing-new = No hay nada preparado que no esté ya en el aire.
desk-outputs-no-before = No hubo ninguna escena en el aire antes de esta.
desk-outputs-two-presses = { $what }. Hay que pulsar dos veces.
desk-outputs-none-reported = Ninguna pantalla ha dado señal: { $output }.
desk-outputs-none-reported-what = Ninguna pantalla ha dicho qué muestra: { $output }.
desk-outputs-showing = { $part } de { $count ->
    [one] { $count } pantalla
   *[other] { $count } pantallas
 } lo muestran.
desk-outputs-showing-not-yet = { $part } de { $count ->
    [one] { $count } pantalla
   *[other] { $count } pantallas
 } lo muestran. Aún no: { $names }.
desk-outputs-all-show = Las { $count } lo muestran.
desk-outputs-more = { $count } más
desk-outputs-lagging = { $part } de { $whole } no lo muestran: { $names }
desk-outputs-lagging-yet = { $part } de { $whole } aún no lo muestran
desk-outputs-targets = Destinos de TAKE
desk-outputs-on-air = En el aire
desk-outputs-look-at = Salidas para ver
desk-outputs-open = Qué está abierto ahora
desk-outputs-open-now = ABIERTO AHORA
desk-outputs-open-nothing = NADA ABIERTO
desk-outputs-close-whose = Cerrar { $whose ->
    [parties] salas
    [chamber] cámara
   *[members] miembros
 }
desk-outputs-whose-answers = { $whose ->
    [parties] SALAS
    [chamber] CÁMARA
   *[members] MIEMBROS
 } { $part } de { $whole }
desk-outputs-question = «{ $question }»
desk-outputs-poll = votación { $number } «{ $question }» { $part } de { $whole }
desk-outputs-poll-none = votación { $number } «{ $question }» sin respuestas
desk-outputs-black-on = NEGRO { $outputs }
desk-outputs-lottery = { $rehearsal ->
    [yes] ensayo del sorteo
   *[no] sorteo
 }: { $title }
desk-outputs-cue-in = cue en { $span }: { $cue }
desk-outputs-skip = Saltar
desk-outputs-back = Volver
desk-outputs-prepare-message = mensaje …
desk-outputs-prepare-next = lo que sigue
desk-outputs-poll-void = La votación se declaró nula y no cuenta.
desk-outputs-not-published = Su resultado aún no se ha publicado.
