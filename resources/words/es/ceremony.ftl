# The ceremony of a lottery in the hall, as far as it says other words than pages.
ceremony-head = SORTEO
ceremony-banner = Ensayo: lo que salga aquí no cuenta
# $form is that of a number in a row.
ceremony-further = Sorteo n.º { $count } del mismo compromiso
ceremony-further-because = Sorteo n.º { $count } del mismo compromiso, porque: { $reason }
ceremony-read-again = Lo que leyeron dos personas no coincidía. Se lee de nuevo.
ceremony-digit = { $place ->
    [d1] Primera cifra
    [d2] Segunda cifra
    [d3] Tercera cifra
    [d4] Cuarta cifra
    [d5] Quinta cifra
    [d6] Sexta cifra
   *[more] Cifra { $count }
 }
ceremony-beacon = Valor aleatorio público: { $source }
ceremony-kept-some = Se cumplen { $kept } de { $count } cuotas.
ceremony-made-line = { $count ->
    [one] { $count } persona de { $pool }: en un momento toma asiento.
   *[other] { $count } personas de { $pool }: en un momento toman asiento.
 }
# $kind is what the list has: whole panels, or compositions of seats.
ceremony-possible = Aún son posibles { $count } de { $entries } { $kind ->
    [panels] paneles
   *[compositions] composiciones
 }
ceremony-numbers = Números del { $first } al { $last }.
ceremony-settled = Ya nada puede cambiar el sorteo: se sigue solo de estos valores.
ceremony-being-worked-out = Se está calculando.
ceremony-names-panel = Determina uno de los { $count } paneles publicados.
ceremony-beacon-reserves = El valor aleatorio público ordena a los suplentes: { $source }.
ceremony-composition = La composición { $number } dice cuántos escaños recibe cada grupo.
ceremony-beacon-turn = A quién le toca lo decide el valor aleatorio público: { $source }.
# $form is d1 to d6, or more: how many digits there are, where they are written in words.
ceremony-decide-panels = { $form ->
    [d1] Una cifra sorteada
    [d2] Dos cifras sorteadas
    [d3] Tres cifras sorteadas
    [d4] Cuatro cifras sorteadas
    [d5] Cinco cifras sorteadas
    [d6] Seis cifras sorteadas
   *[more] { $count } cifras sorteadas
 } a la vista de todos { $form ->
    [d1] determina
   *[more] determinan
 } uno de los { $entries } paneles publicados de antemano: nadie puede dirigirlo y todos pueden comprobarlo.
ceremony-decide-ways = { $form ->
    [d1] Una cifra
    [d2] Dos cifras
    [d3] Tres cifras
    [d4] Cuatro cifras
    [d5] Cinco cifras
    [d6] Seis cifras
   *[more] { $count } cifras
 }{ $beacon ->
    [yes] {" "}y un número aleatorio público
   *[no] {""}
 }, a la vista de todos, deciden quién: nadie puede dirigirlo y todos pueden comprobarlo.
# Under figures.
ceremony-fact-pool = { $count ->
    [one] persona en la bolsa
   *[other] personas en la bolsa
 }
ceremony-fact-seats = { $count ->
    [one] escaño
   *[other] escaños
 }
ceremony-fact-seats-held = { $count ->
    [one] escaño
   *[other] escaños
 }, { $held } ya ocupados
ceremony-chance-same = probabilidad de cada persona
ceremony-chance-least = probabilidad mínima
# Parts of the scene.
ceremony-sealed = Sellado antes del sorteo
ceremony-digits-from = Cifras de: { $source }
ceremony-not-known = aún no se conoce
ceremony-look-up = Míralo con tu propio código.
ceremony-is-the-number = es el número
# Under the number of seats that are filled.
ceremony-people = { $count ->
    [one] persona
   *[other] personas
 }
ceremony-people-drawn = { $count ->
    [one] persona, por sorteo
   *[other] personas, por sorteo
 }
ceremony-seats = escaños
ceremony-pool-share = parte de la bolsa
# The make-up of the chamber, group by group.
ceremony-quota = cuota { $count }
ceremony-quota-range = cuota de { $low } a { $high }
ceremony-in-pool = { $count } en la bolsa, { $share }
ceremony-seats-number = { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 }
ceremony-others = { $count ->
    [one] { $count } valor más
   *[other] { $count } valores más
 }: { $seats }
ceremony-others-kept = { $count ->
    [one] { $count } valor más
   *[other] { $count } valores más
 }: { $seats }, todas las cuotas cumplidas
ceremony-others-kept-some = { $count ->
    [one] { $count } valor más
   *[other] { $count } valores más
 }: { $seats }, cuotas cumplidas: { $kept }
