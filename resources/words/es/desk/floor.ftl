# The floor: the list of speakers, its buttons and its forms.
desk-floor-show = Mostrar la lista de oradores
# What can be done, as the palette says it.
desk-floor-act-next = Dar la palabra a quien sigue
desk-floor-act-end = Terminar la intervención
desk-floor-act-open = Abrir una lista de oradores
desk-floor-act-add = Poner un escaño en la lista de oradores
desk-floor-act-close = Cerrar la lista de oradores
desk-floor-act-draw = Introducir el valor público de una lista por sorteo
desk-floor-act-over = Dar por terminada la lista de oradores
desk-floor-act-call = Dar la palabra a quien está seleccionado
desk-floor-act-strike = Tachar de la lista a quien está seleccionado
# The buttons.
desk-floor-next = Siguiente: { $name }
desk-floor-next-nobody = Siguiente
desk-floor-again-call = Otra vez: dar la palabra
desk-floor-button-end = Terminar
desk-floor-button-call = Dar la palabra …
desk-floor-button-strike = Tachar …
desk-floor-button-add = Añadir …
desk-floor-button-close = Cerrar lista
desk-floor-button-draw = Sortear …
desk-floor-button-over = Terminar lista …
desk-floor-button-open = Abrir una lista …
# The list.
desk-floor-waits = Quienes esperan la palabra
desk-floor-used = Tiempo empleado
desk-floor-used-by = { $name } { $time }
desk-floor-state = { $state ->
    [open] ABIERTA
   *[closed] CERRADA
 }
desk-floor-waiting = { $count ->
    [one] { $count } en espera
   *[other] { $count } en espera
 }
desk-floor-each = { $span } por persona
desk-floor-out-of-order = Fuera de turno: { $reason }
desk-floor-clock = { $state ->
    [left] QUEDAN
    [over] DE MÁS
    [paused] EN PAUSA
   *[none] SIN RELOJ
 }
desk-floor-time = { $time } { $word }
desk-floor-place = { $state ->
    [next] SIGUE
    [room] SALA
   *[away] FUERA
 }
desk-floor-kind = { $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[order] cuestión de orden
 }
desk-floor-kind-about = { $kind }: { $about }
# Why something cannot be done now.
desk-floor-empty = No hay ninguna lista de oradores abierta. Abre una sobre el punto en el aire, o con un título propio.
desk-floor-nobody-waits = Nadie espera en esta lista.
desk-floor-not-drawn = La lista se sortea: ciérrala y luego introduce el valor público.
desk-floor-select-first = Selecciona primero a alguien de la lista.
desk-floor-closed-already = La lista ya está cerrada.
desk-floor-not-by-lot = Esta lista no se sortea: tiene otra regla.
desk-floor-was-drawn = Se sorteó con «{ $value }».
desk-floor-close-first = Cierra primero la lista.
# The forms.
desk-floor-about-placeholder = De qué se habla
desk-floor-rule-first-come = Por orden de petición
desk-floor-rule-alternating = A favor y en contra por turnos
desk-floor-rule-unheard = Primero quien no ha hablado
desk-floor-rule-groups = Por grupos: primero el de menos tiempo
desk-floor-rule-lot = Por sorteo, con un valor público
desk-floor-open-go = Abrir
desk-floor-minutes-suffix = min
desk-floor-seconds-suffix = s
desk-floor-groups-placeholder = Escaño y grupo, uno por línea: 12, Norte
desk-floor-about = Sobre
desk-floor-rule = Regla
desk-floor-each-speaks = Cada turno
desk-floor-groups = Grupos
desk-floor-each-minutes = Minutos para cada uno
desk-floor-each-seconds = Segundos para cada uno
desk-floor-groups-bad = Cada línea de los grupos necesita un escaño, una coma y un grupo.
desk-floor-add = Poner un escaño en la lista
desk-floor-add-go = Añadir
desk-floor-seat = Escaño
desk-floor-for-what = Para qué
desk-floor-call-ask = ¿Dar la palabra fuera de turno a { $name }?
desk-floor-call-go = Dar la palabra
desk-floor-strike-ask = ¿Tachar de la lista a { $name }?
desk-floor-strike-go = Tachar
desk-floor-rule-of = La regla de esta lista: { $rule }
desk-floor-draw-list = Sortear la lista
desk-floor-value-once = De ahí sale el orden, y no se puede cambiar. Introduce exactamente lo que todos vieron.
desk-floor-value = El valor público
desk-floor-draw-go = Sortear
desk-floor-end-ask = ¿Terminar la lista «{ $title }»?
desk-floor-ends = Quien aún espera no será oído. Lo que se habló queda en el registro.
desk-floor-end-go = Terminar la lista
