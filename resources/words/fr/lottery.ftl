# A lottery on screens and phones: what it is, what happens, who was drawn.
lottery-name = Le tirage au sort
lottery-what = Ce qu'est un tirage au sort
lottery-seats-filled = { $count ->
    [one] { $count } siège est attribué
   *[other] { $count } sièges sont attribués
 } par tirage au sort parmi { $people }, de sorte que chaque groupe ait la part convenue.
lottery-seats-filled-held = { $count ->
    [one] { $count } siège ({ $held } des { $size } sont déjà pris) est attribué
   *[other] { $count } sièges ({ $held } des { $size } sont déjà pris) sont attribués
 } par tirage au sort parmi { $people }, de sorte que chaque groupe ait la part convenue.
# $beacon says whether a public random value is drawn too.
lottery-digits-panels = { $count ->
    [one] Un chiffre tiré
   *[other] { $count } chiffres tirés
 } au vu de tous{ $beacon ->
    [yes] {" "}et une valeur aléatoire publique
   *[no] {""}
 } désignent l'un des { $entries } panels publiés d'avance : personne ne peut l'orienter, et chacun peut le vérifier.
lottery-digits-ways = { $count ->
    [one] Un chiffre tiré
   *[other] { $count } chiffres tirés
 } au vu de tous{ $beacon ->
    [yes] {" "}et une valeur aléatoire publique
   *[no] {""}
 } désignent l'une des { $entries } façons publiées de pourvoir les sièges, et qui c'est dans chaque groupe : personne ne peut l'orienter, et chacun peut le vérifier.
lottery-same-chance = Chacun dans la réserve a la même chance : { $chance }.
lottery-chances = La chance d'être tiré au sort est d'au moins { $low } et d'au plus { $high }, selon la rareté du groupe.
lottery-one-in = 1 sur { $times }
lottery-certain = certaine
lottery-mark-rehearsal = RÉPÉTITION : ce tirage ne compte pas
lottery-mark-void = NUL
lottery-mark-draw = { $draw ->
    [d2] DEUXIÈME TIRAGE
    [d3] TROISIÈME TIRAGE
    [d4] QUATRIÈME TIRAGE
    [d5] CINQUIÈME TIRAGE
   *[more] TIRAGE : { $ordinal }
 }
lottery-earlier = Un tirage précédent ne compte pas.
lottery-void-because = Il est nul parce que : { $reason }
lottery-repeated-because = Il y a eu un tirage avant celui-ci. Il a été refait parce que : { $reason }
lottery-prepared = Le tirage est prêt
lottery-prepared-line = Tout ce qui peut être connu d'avance est fixé et publié.
lottery-number = Le nombre est { $number }
lottery-working = On calcule maintenant qui cela désigne.
lottery-made = Le tirage est fait
lottery-made-line = Nombre { $number }. La chambre apparaît dans un instant.
lottery-seating = La chambre prend place
lottery-seating-line = Chaque point est une personne tirée au sort.
lottery-number-then = Nombre { $number }. { $line }
lottery-are-drawn = { $count ->
    [one] { $count } personne est tirée au sort
   *[other] { $count } personnes sont tirées au sort
 }
lottery-is-void = Ce tirage est nul
lottery-is-void-line = Il ne compte pas. Personne n'est désigné par lui.
lottery-read-again = Ce que deux personnes ont saisi n'était pas identique : on relit.
lottery-digit-falls = Le chiffre tombe
lottery-digit-of = Chiffre { $place } sur { $digits }
lottery-drawn-from = Il est tiré : { $source }
lottery-drawn-open = Il est tiré au vu de tous.
lottery-beacon-from = En dernier vient une valeur aléatoire publique : { $source }
lottery-beacon-open = En dernier vient une valeur aléatoire publique au vu de tous.
lottery-kept = { $count ->
    [one] Le quota est respecté.
   *[other] Les { $count } quotas sont respectés.
 }
lottery-not-kept = Quotas non respectés : { $off } sur { $count } : { $names }.
lottery-not-kept-more = Quotas non respectés : { $off } sur { $count } : { $names } et d'autres.
# Said for those who do not see it.
lottery-said = { $words }.
lottery-said-next = À suivre : { $what }.
lottery-said-digit = { $place ->
    [d1] Premier chiffre
    [d2] Deuxième chiffre
    [d3] Troisième chiffre
    [d4] Quatrième chiffre
    [d5] Cinquième chiffre
   *[more] Chiffre { $ordinal }
 } : { $digit }.
lottery-said-beacon = La valeur aléatoire publique est arrivée.
lottery-said-feature = { $feature } : { $groups }.
# Parts of the scene.
lottery-colour-by = Colorer les sièges par
lottery-of-seats = { $held ->
    [yes] sur { $count } tirés au sort
   *[no] sur { $count } sièges
 }
lottery-and-beacon = et { $value }
lottery-fixed-under = Fixé d'avance sous le chiffre
lottery-fixed-what = ce qui a été fixé
lottery-fixed-report = rapport avec graphiques
lottery-were-you = Avez-vous été tiré au sort ?
lottery-are-you-in = Vérifiez que vous êtes dans la réserve
lottery-look-at = Regardez sur votre téléphone, ou sur { $address }
lottery-make-up = Composition
lottery-drawn = tirés
lottery-quota = quota
lottery-pool = réserve
lottery-share = part dans la réserve
lottery-who = Qui a été tiré au sort
lottery-quotas = Les quotas
lottery-show-groups = Afficher tous les groupes
lottery-from-to = { $low } à { $high }
lottery-feature-in-short = { $feature } : { $words }
lottery-groups = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
 }
lottery-groups-kept = { $groups }, tous les quotas respectés
lottery-groups-kept-some = { $groups }, quotas respectés : { $kept }
lottery-appeared = La chambre : { $shown } personnes sur { $count } sont apparues
lottery-appeared-none = La chambre : { $count } sièges vides
lottery-by = Par { $feature }
lottery-by-in-order = Par { $feature }, de gauche à droite
lottery-motion = Animation
lottery-motion-off = L'animation est coupée, comme cet appareil le demande
