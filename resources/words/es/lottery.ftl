# A lottery on screens and phones: what it is, what happens, who was drawn.
lottery-name = El sorteo
lottery-what = Qué es un sorteo
lottery-seats-filled = Se sortean { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 } entre { $people }, de modo que cada grupo reciba la parte acordada.
lottery-seats-filled-held = Se sortean { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 } ({ $held } de los { $size } ya están ocupados) entre { $people }, de modo que cada grupo reciba la parte acordada.
# $beacon says whether a public random value is drawn too.
lottery-digits-panels = { $count ->
    [one] Una cifra sorteada
   *[other] { $count } cifras sorteadas
 } a la vista de todos{ $beacon ->
    [yes] {" "}y un valor aleatorio público
   *[no] {""}
 } determinan uno de los { $entries } paneles publicados de antemano: nadie puede dirigirlo y todos pueden comprobarlo.
lottery-digits-ways = { $count ->
    [one] Una cifra sorteada
   *[other] { $count } cifras sorteadas
 } a la vista de todos{ $beacon ->
    [yes] {" "}y un valor aleatorio público
   *[no] {""}
 } determinan una de las { $entries } maneras publicadas de ocupar los escaños, y quién es en cada grupo: nadie puede dirigirlo y todos pueden comprobarlo.
lottery-same-chance = Todas las personas de la bolsa tienen la misma probabilidad: { $chance }.
lottery-chances = La probabilidad de salir es al menos { $low } y como mucho { $high }, según lo raro que sea un grupo.
lottery-one-in = 1 entre { $times }
lottery-certain = segura
lottery-mark-rehearsal = ENSAYO: este sorteo no cuenta
lottery-mark-void = NULO
lottery-mark-draw = { $draw ->
    [d2] SEGUNDO SORTEO
    [d3] TERCER SORTEO
    [d4] CUARTO SORTEO
    [d5] QUINTO SORTEO
   *[more] SORTEO: { $ordinal }
 }
lottery-earlier = Un sorteo anterior no cuenta.
lottery-void-because = Es nulo porque: { $reason }
lottery-repeated-because = Hubo un sorteo antes de este. Se repitió porque: { $reason }
lottery-prepared = El sorteo está preparado
lottery-prepared-line = Todo lo que puede saberse de antemano está fijado y publicado.
lottery-number = El número es { $number }
lottery-working = Ahora se calcula a quién le toca.
lottery-made = El sorteo está hecho
lottery-made-line = Número { $number }. La cámara aparece en un momento.
lottery-seating = La cámara toma asiento
lottery-seating-line = Cada punto es una persona que ha salido.
lottery-number-then = Número { $number }. { $line }
lottery-are-drawn = { $count ->
    [one] Ha salido { $count } persona
   *[other] Han salido { $count } personas
 }
lottery-is-void = Este sorteo es nulo
lottery-is-void-line = No cuenta. Nadie sale por él.
lottery-read-again = Lo que anotaron dos personas no coincidía: se lee de nuevo.
lottery-digit-falls = Cae la cifra
lottery-digit-of = Cifra { $place } de { $digits }
lottery-drawn-from = Se sortea: { $source }
lottery-drawn-open = Se sortea a la vista de todos.
lottery-beacon-from = Al final viene un valor aleatorio público: { $source }
lottery-beacon-open = Al final viene un valor aleatorio público a la vista de todos.
lottery-kept = { $count ->
    [one] La cuota se cumple.
   *[other] Las { $count } cuotas se cumplen.
 }
lottery-not-kept = No se cumplen { $off } de { $count } cuotas: { $names }.
lottery-not-kept-more = No se cumplen { $off } de { $count } cuotas: { $names } y otras.
# Said for those who do not see it.
lottery-said = { $words }.
lottery-said-next = A continuación: { $what }.
lottery-said-digit = { $place ->
    [d1] Primera cifra
    [d2] Segunda cifra
    [d3] Tercera cifra
    [d4] Cuarta cifra
    [d5] Quinta cifra
   *[more] Cifra { $ordinal }
 }: { $digit }.
lottery-said-beacon = El valor aleatorio público ha llegado.
lottery-said-feature = { $feature }: { $groups }.
# Parts of the scene.
lottery-colour-by = Colorear los escaños por
lottery-of-seats = { $held ->
    [yes] de { $count } sorteados
   *[no] de { $count } escaños
 }
lottery-and-beacon = y { $value }
lottery-fixed-under = Fijado de antemano con la cifra
lottery-fixed-what = qué se fijó
lottery-fixed-report = informe con gráficos
lottery-were-you = ¿Te ha tocado?
lottery-are-you-in = Comprueba que estás en la bolsa
lottery-look-at = Míralo en tu móvil o en { $address }
lottery-make-up = Composición
lottery-drawn = salidos
lottery-quota = cuota
lottery-pool = bolsa
lottery-share = parte en la bolsa
lottery-who = Quién ha salido
lottery-quotas = Las cuotas
lottery-show-groups = Mostrar todos los grupos
lottery-from-to = { $low } a { $high }
lottery-feature-in-short = { $feature }: { $words }
lottery-groups = { $count ->
    [one] { $count } grupo
   *[other] { $count } grupos
 }
lottery-groups-kept = { $groups }, todas las cuotas cumplidas
lottery-groups-kept-some = { $groups }, cuotas cumplidas: { $kept }
lottery-appeared = La cámara: han aparecido { $shown } de { $count } personas
lottery-appeared-none = La cámara: { $count } escaños vacíos
lottery-by = Por { $feature }
lottery-by-in-order = Por { $feature }, de izquierda a derecha
lottery-motion = Movimiento
lottery-motion-off = El movimiento está desactivado, como pide este dispositivo
