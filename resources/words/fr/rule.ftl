# What a decision needs, in words. $how is more or least, $of what the majority is of, $part a fraction or a number.
rule-majority = { $how ->
    [more] plus de
   *[least] au moins
 } { $part } { $of ->
    [for-and-against] des voix pour et contre
    [cast] des voix exprimées, abstentions comprises
    [present] des membres présents
    [voters] des votants
    [entitled] de toutes les personnes ayant droit de vote
   *[members] de tous les membres
 }
rule-all = tous : { $of ->
    [for-and-against] voix pour et contre
    [cast] voix exprimées, abstentions comprises
    [present] membres présents
    [voters] votants
    [entitled] personnes ayant droit de vote
   *[members] membres
 }
rule-quorum = { $of ->
    [seats] { $part } de tous les sièges doivent être présents
    [number] { $part } sièges doivent être présents
    [entitled] { $part } des personnes ayant droit de vote doivent voter
   *[present] { $part } des présents doivent voter
 }
rule-quorum-votes = { $part } membres doivent voter
rule-tie = { $tie ->
    [chair] En cas d'égalité, la voix de la présidence est prépondérante.
    [lot] Une égalité est tranchée par tirage au sort.
   *[status_quo] À égalité, ce n'est pas adopté.
 }
rule-share = { $how ->
    [more] plus de
   *[least] au moins
 } { $part }
