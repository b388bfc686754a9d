# What a decision needs, in words. $how is more or least, $of what the majority is of, $part a fraction or a number.
rule-majority = { $how ->
    [more] más de
   *[least] al menos
 } { $part } de { $of ->
    [for-and-against] los votos a favor y en contra
    [cast] los votos emitidos, abstenciones incluidas
    [present] los miembros presentes
    [voters] quienes votan
    [entitled] todas las personas con derecho a voto
   *[members] todos los miembros
 }
rule-all = todos: { $of ->
    [for-and-against] votos a favor y en contra
    [cast] votos emitidos, abstenciones incluidas
    [present] miembros presentes
    [voters] quienes votan
    [entitled] personas con derecho a voto
   *[members] miembros
 }
rule-quorum = { $of ->
    [seats] { $part } de todos los escaños deben estar presentes
    [number] { $part } escaños deben estar presentes
    [entitled] debe votar { $part } de quienes tienen derecho a voto
   *[present] { $part } de los presentes deben votar
 }
rule-quorum-votes = deben votar { $part } miembros
rule-tie = { $tie ->
    [chair] En caso de empate, la presidencia tiene voto de calidad.
    [lot] Un empate se decide por sorteo.
   *[status_quo] Con empate no se aprueba.
 }
rule-share = { $how ->
    [more] más de
   *[least] al menos
 } { $part }
