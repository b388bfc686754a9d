# Who has the floor, who comes next, and asking for it. $kind is what a speech is: for, against, question or order.
floor-speaker = { $name }, { $kind ->
    [for] pour
    [against] contre
    [question] question
   *[order] motion d'ordre
 }
floor-next = Parole suivante : { $who }
floor-nobody = Personne ne parle.
floor-speaking = A la parole : { $who }
floor-speaking-left = A la parole : { $who }, reste { $span }
floor-speaking-over = A la parole : { $who }, { $span } de trop
floor-have = Vous avez la parole.
floor-have-waits = Vous avez la parole. { $place }
floor-room-asked = Votre salle a demandé la parole, { $kind ->
    [for] pour
    [against] contre
    [question] question
   *[order] motion d'ordre
 }. La présidence choisit parmi les salles qui l'ont demandée.
floor-when-here = Vous êtes sur la liste, { $kind ->
    [for] pour
    [against] contre
    [question] question
   *[order] motion d'ordre
 }, et serez appelé dès que vous serez dans la salle.
floor-you-next = C'est bientôt à vous, { $kind ->
    [for] pour
    [against] contre
    [question] question
   *[order] motion d'ordre
 }.
floor-by-lot = Vous êtes sur la liste, { $kind ->
    [for] pour
    [against] contre
    [question] question
   *[order] motion d'ordre
 }. L'ordre est tiré au sort à la clôture de la liste.
floor-at-place = Votre place sur la liste, pour l'instant : { $place } sur { $count }, { $kind ->
    [for] pour
    [against] contre
    [question] question
   *[order] motion d'ordre
 }.
floor-rule = { $span } chacun. { $rule } Les motions d'ordre passent d'abord.
floor-rule-first-come = Dans l'ordre des demandes.
floor-rule-alternating = Pour et contre tour à tour, chaque camp dans l'ordre des demandes ; les questions passent quand elles ont été demandées avant l'intervention qui vient. Si un camp n'a personne, l'autre continue.
floor-rule-unheard = D'abord qui a le moins parlé sur cette liste ; à égalité, dans l'ordre des demandes.
floor-rule-groups = D'abord le groupe qui a le moins de temps de parole par membre ; dans un groupe, dans l'ordre des demandes. Un siège sans groupe en forme un à lui seul. La dernière intervention appelée compte pour le temps qui lui a été donné.
floor-rule-lot = Par tirage au sort : dans l'ordre du SHA-256 de la liste, d'une valeur publique et du siège. La valeur est saisie à la clôture de la liste.
floor-closed = La liste est close.
floor-room-about = Ce que votre salle veut dire, en une phrase
floor-ask-for = Parler pour
floor-ask-against = Parler contre
floor-ask-question = Poser une question
floor-ask-order = Motion d'ordre
floor-withdraw = Retirer : { $kind ->
    [for] pour
    [against] contre
    [question] question
   *[order] motion d'ordre
 }
