# The ceremony of a lottery in the hall, as far as it says other words than pages.
ceremony-head = TIRAGE AU SORT
ceremony-banner = Répétition : ce qui sort ici ne compte pas
# $form is that of a number in a row.
ceremony-further = Tirage n° { $count } du même engagement
ceremony-further-because = Tirage n° { $count } du même engagement, parce que : { $reason }
ceremony-read-again = Ce que deux personnes ont lu n'était pas identique. On relit.
ceremony-digit = { $place ->
    [d1] Premier chiffre
    [d2] Deuxième chiffre
    [d3] Troisième chiffre
    [d4] Quatrième chiffre
    [d5] Cinquième chiffre
    [d6] Sixième chiffre
   *[more] Chiffre { $count }
 }
ceremony-beacon = Valeur aléatoire publique : { $source }
ceremony-kept-some = { $kept } quotas sur { $count } sont respectés.
ceremony-made-line = { $count ->
    [one] { $count } personne sur { $pool } : dans un instant, elle prend place.
   *[other] { $count } personnes sur { $pool } : dans un instant, elles prennent place.
 }
# $kind is what the list has: whole panels, or compositions of seats.
ceremony-possible = { $count } { $kind ->
    [panels] panels
   *[compositions] compositions
 } sur { $entries } restent possibles
ceremony-numbers = Nombres de { $first } à { $last }.
ceremony-settled = Rien ne peut plus changer le tirage : il découle de ces seules valeurs.
ceremony-being-worked-out = On le calcule en ce moment.
ceremony-names-panel = Il désigne l'un des { $count } panels publiés.
ceremony-beacon-reserves = La valeur aléatoire publique ordonne les suppléants : { $source }.
ceremony-composition = La composition { $number } dit combien de sièges reçoit chaque groupe.
ceremony-beacon-turn = Qui c'est, la valeur aléatoire publique le décide : { $source }.
# $form is d1 to d6, or more: how many digits there are, where they are written in words.
ceremony-decide-panels = { $form ->
    [d1] Un chiffre tiré au vu de tous désigne
    [d2] Deux chiffres tirés au vu de tous désignent
    [d3] Trois chiffres tirés au vu de tous désignent
    [d4] Quatre chiffres tirés au vu de tous désignent
    [d5] Cinq chiffres tirés au vu de tous désignent
    [d6] Six chiffres tirés au vu de tous désignent
   *[more] { $count } chiffres tirés au vu de tous désignent
 } l'un des { $entries } panels publiés d'avance : personne ne peut l'orienter, et chacun peut le vérifier.
ceremony-decide-ways = { $form ->
    [d1] Un chiffre
    [d2] Deux chiffres
    [d3] Trois chiffres
    [d4] Quatre chiffres
    [d5] Cinq chiffres
    [d6] Six chiffres
   *[more] { $count } chiffres
 }{ $beacon ->
    [yes] {" "}et un nombre aléatoire public
   *[no] {""}
 }, au vu de tous, décident qui : personne ne peut l'orienter, et chacun peut le vérifier.
# Under figures.
ceremony-fact-pool = { $count ->
    [one] personne dans la réserve
   *[other] personnes dans la réserve
 }
ceremony-fact-seats = { $count ->
    [one] siège
   *[other] sièges
 }
ceremony-fact-seats-held = { $count ->
    [one] siège
   *[other] sièges
 }, dont { $held } déjà pris
ceremony-chance-same = chance de chacun
ceremony-chance-least = chance minimale
# Parts of the scene.
ceremony-sealed = Scellé avant le tirage
ceremony-digits-from = Chiffres tirés de : { $source }
ceremony-not-known = pas encore connue
ceremony-look-up = Regardez avec votre propre code.
ceremony-is-the-number = est le nombre
# Under the number of seats that are filled.
ceremony-people = { $count ->
    [one] personne
   *[other] personnes
 }
ceremony-people-drawn = { $count ->
    [one] personne tirée au sort
   *[other] personnes tirées au sort
 }
ceremony-seats = sièges
ceremony-pool-share = part de la réserve
# The make-up of the chamber, group by group.
ceremony-quota = quota { $count }
ceremony-quota-range = quota de { $low } à { $high }
ceremony-in-pool = { $count } dans la réserve, { $share }
ceremony-seats-number = { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }
ceremony-others = { $count ->
    [one] { $count } autre valeur
   *[other] { $count } autres valeurs
 } : { $seats }
ceremony-others-kept = { $count ->
    [one] { $count } autre valeur
   *[other] { $count } autres valeurs
 } : { $seats }, tous les quotas respectés
ceremony-others-kept-some = { $count ->
    [one] { $count } autre valeur
   *[other] { $count } autres valeurs
 } : { $seats }, quotas respectés : { $kept }
