# The count of a poll: badge, bars, verdict, who has answered.
poll-badge-live = EN DIRECTO
poll-badge-stale = SIN DIRECTO
poll-badge-result = RESULTADO
poll-badge-counted = CONTADO
poll-badge-hidden = SECRETO POR AHORA
poll-badge-void = NULA
poll-badge-draft = AÚN NO ABIERTA
poll-badge-closed = CERRADA
poll-note-void = Nula, no cuenta.
poll-note-void-because = Nula, no cuenta: { $reason }.
poll-note-on-its-way = El resultado está en camino.
poll-note-on-close = Las respuestas se muestran al cerrarse la votación.
poll-note-by-chair = Las respuestas se muestran cuando la presidencia las revele.
poll-note-held = Las cifras llegarán cuando respondan algunas personas más.
poll-note-counting = Se sigue contando.
poll-note-counted = Todos los votos están contados. Aún sin confirmar.
poll-note-final = Definitivo y en el registro.
poll-note-tied = { $count ->
    [one] { $count } asamblea empatada
   *[other] { $count } asambleas empatadas
 }.
poll-as-of = Estas cifras son de las { $time }.
poll-unit-people = personas
poll-unit-parties = asambleas
poll-unit-members = miembros
poll-unit-points = puntos
poll-unit-first = primeras opciones
poll-unit-round = votos en esta ronda
poll-unit-duels = comparaciones ganadas
poll-unit-borda = puntos Borda
poll-unit-sav = votos, repartidos entre las marcadas
poll-whole-round = 100 % = todos los votos de esta ronda
poll-whole-duels = 100 % = todas las comparaciones
poll-whole-borda = 100 % = todos los puntos Borda
poll-whole-sav = 100 % = todos los votos
poll-whole-answered = 100 % = quienes respondieron
poll-whole-first = 100 % = todas las primeras preferencias
poll-whole-points = 100 % = todos los puntos dados
poll-whole-counted = 100 % = quienes cuentan
poll-whole-sides = 100 % = votos a favor y en contra
poll-whole-cast = 100 % = votos emitidos, incluidas las abstenciones
poll-whole-present = 100 % = miembros presentes
poll-whole-members = 100 % = todos los miembros
poll-mark-needed = necesario
poll-mark-half = mitad
poll-own = Tu voto
poll-most = { $shown } de { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
 }: las que más tienen
poll-first = Las primeras { $shown } de { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
 }
poll-nobody-answered = Aún no ha respondido nadie
poll-nobody-voted = Aún no ha votado nadie
poll-turnout-chamber = { $part } de { $count } con sesión iniciada { $count ->
    [one] ha
   *[other] han
 } votado
poll-turnout-members = { $part } de { $whole } con derecho a voto { $count ->
    [one] ha
   *[other] han
 } votado
poll-turnout-people = { $part } de { $count ->
    [one] { $count } persona ha
   *[other] { $count } personas han
 } respondido
poll-turnout-parties = { $part } de { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 }
poll-left-out = { $count ->
    [one] { $count } asamblea excluida
   *[other] { $count } asambleas excluidas
 }: { $names }.
poll-left-out-one = { $name } ({ $reason })
poll-left-out-more = { $count } más
poll-started-over = { $count ->
    [one] { $count } asamblea reinició
   *[other] { $count } asambleas reiniciaron
 } los móviles.
poll-round = Ronda { $number } de { $of }.
poll-round-out = Fuera: { $names }.
poll-round-chosen = Elegidas: { $names }.
poll-gone = fuera
poll-duels-none = Ninguna opción gana a todas las demás; decide la regla.
poll-duels-one = { $name } gana a todas las demás opciones.
poll-duels-won = { $won } de { $of }
poll-verdict-nobody = No respondió nadie.
poll-verdict-none = La regla { $rule } no elige ninguna opción.
poll-verdict-chosen = Elegido: { $names }. Regla: { $rule }.
poll-verdict-middle = En el medio: { $names }. Regla: { $rule }.
poll-verdict-tie-lot = Un empate se decidió por sorteo.
poll-verdict-tie-rule = Un empate lo decidió la regla.
poll-needed = se necesitaban { $needed }
poll-needed-rule = se necesitaban { $needed } ({ $majority } de { $base })
poll-base-sides = votos a favor y en contra
poll-base-cast = votos emitidos, incluidas las abstenciones
poll-base-present = miembros presentes
poll-base-members = todos los miembros
poll-sheet-option = «{ $option }»
poll-sheet-carried-many = Se aprueban { $names }: { $part } de { $whole } cada una, { $needed }.
poll-sheet-tie = Empate: { $names }, { $part } de { $whole } cada una.
poll-sheet-tie-needed = Empate: { $names }, { $part } de { $whole } cada una, { $needed }.
poll-sheet-majority = { $names } tiene mayoría: { $part } de { $whole }, { $needed }.
poll-sheet-most = { $names } tiene más que las demás, pero no mayoría: { $part } de { $whole }, { $needed }.
poll-sheet-carried = Se aprueba { $names }: { $part } de { $whole }, { $needed }.
poll-sheet-not-carried = No se aprueba { $names }: { $part } de { $whole }, { $needed }.
poll-most-against = Como máximo { $most } pueden estar en contra: lo están { $against }.
poll-casting-vote = { $by ->
    [lot] El sorteo dijo
   *[other] El voto de calidad de la presidencia fue
 } { $side ->
    [yes] sí
   *[other] no
 }: { $passed ->
    [yes] aprobado
   *[other] no aprobado
 }.
poll-quorum-none = No hubo quórum de { $quorum }.
poll-quorum-met = Se alcanzó el quórum de { $quorum }.
poll-whose-members = Los miembros votan desde casa
poll-whose-chamber = Vota la cámara
poll-whose-question = { $whose }: { $question }
poll-passes = Se aprueba con: { $words }.
poll-passes-count = Se aprueba con { $words }: { $votes } de { $base }.
poll-passes-if = Se aprueba con { $words }: { $votes } de { $base }, si al cierre hay { $base } presentes.
poll-quorum = Quórum: { $words }.
poll-quorum-count = Quórum: { $words }, { $votes } de { $base }.
poll-figure-abstained = Abstenciones
poll-figure-voted = Votos en total
poll-figure-present = Presentes al cierre
poll-figure-may = Con derecho a voto
poll-figure-seats = Escaños
poll-decided = { $passed ->
    [yes] Aprobado
   *[other] No aprobado
 }: { $yes } a favor, { $no } en contra.
poll-decided-abstained = { $passed ->
    [yes] Aprobado
   *[other] No aprobado
 }: { $yes } a favor, { $no } en contra, { $count ->
    [one] { $count } abstención
   *[other] { $count } abstenciones
 }.
poll-decided-needed = Se necesitaba: { $majority } de { $base } { $of }, es decir { $needed }.
poll-decided-needed-members = Se necesitaba: { $majority } de todos los miembros ({ $count }), es decir { $needed }.
poll-decided-all = Se necesitaba: todos, { $base } { $of }.
poll-decided-all-members = Se necesitaba: todos los miembros ({ $count }).
poll-decided-quorum = El quórum de { $quorum } { $met ->
    [yes] se alcanzó
   *[other] no se alcanzó
 }: { $count } { $what ->
    [voted] votaron
   *[other] presentes
 }.
poll-decided-equal = Hubo empate de votos.
poll-decided-equal-side = Hubo empate de votos: { $by ->
    [lot] el sorteo decidió
   *[other] el voto de calidad de la presidencia fue
 } «{ $side }».
