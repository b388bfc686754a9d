desk-chamber-enter-count = Saisir le comptage d'un scrutateur
desk-chamber-give-paper = Donner un bulletin papier à un siège
desk-chamber-check-badge = Enregistrer un badge à l'entrée ou à la sortie
desk-chamber-decide-equality = Trancher une égalité des voix
desk-chamber-take-device = Retirer d'un siège un appareil perdu
desk-chamber-find-seat = Trouver un siège
desk-chamber-paper-heading = Donner un bulletin papier
desk-chamber-paper-says = Le membre vote sur papier dans ce vote, et d'aucune autre façon. Ne remettez le bulletin qu'une fois ceci enregistré.
desk-chamber-record-it = Enregistrer
desk-chamber-unlock-heading = Retirer d'un siège un appareil perdu ?
desk-chamber-unlock-says = L'appareil ne vote plus pour le siège, et le membre se connecte avec un autre. Il faut deux comptes : le second remplit ce formulaire pour le même siège.
desk-chamber-ask-for-it = Demander
desk-chamber-kinds = { $count ->
    [one] { $count } type
   *[other] { $count } types
 }
desk-chamber-count-heading = Saisissez ce que vous avez compté
desk-chamber-count-done = Transmettre ce comptage
desk-chamber-count-says = « { $question } » Cela compte dès qu'un second scrutateur, avec un autre compte, a saisi la même chose. Votre saisie remplace la précédente.
desk-chamber-counted = Compté
desk-chamber-together = Ensemble
desk-chamber-hands-raised = Mains levées
desk-chamber-paper-ballots = Bulletins papier
desk-chamber-seat = Siège
desk-chamber-by-lot = Décider par tirage au sort
desk-chamber-casting-vote = La voix prépondérante de la présidence
desk-chamber-what-drawn = Ce qui a été tiré en public, par exemple 4 1 7
desk-chamber-choose-side = Choisir ce que dit la présidence
desk-chamber-lot-says = Les voix sur « { $question } » sont à égalité. Tirez une valeur à la vue de tous, et saisissez-la : avec le vote clos, elle dit, par une somme que chacun peut vérifier, pour ou contre. Elle se saisit une fois.
desk-chamber-drawn = Tiré
desk-chamber-chair-says = Les voix sur « { $question } » sont à égalité, et la présidence a la voix prépondérante. Elle décide ; elle ne s'ajoute pas au comptage. Elle est enregistrée une fois.
desk-chamber-the-chair = La présidence
desk-chamber-badge-heading = Badge à l'entrée
desk-chamber-check-it = Vérifier
desk-chamber-badge-says = Scannez le badge, ou tapez ce qui y figure : l'identifiant, deux-points, le code.
desk-chamber-comes-in = entre
desk-chamber-leaves = quitte la salle
desk-chamber-badge = Badge
desk-chamber-badge-hint = ID:CODE
desk-chamber-its-member = Son membre
desk-chamber-badge-no-answer = Le serveur n'a pas répondu. Vérifiez de nouveau le badge.
desk-chamber-member = Membre
desk-chamber-signed-in = Présent
desk-chamber-device = Appareil
desk-chamber-came-by = Venu par
desk-chamber-kind = Type
desk-chamber-majority = Majorité
desk-chamber-of = De
desk-chamber-quorum = Quorum
desk-chamber-vote = Vote
desk-chamber-base-sides = pour et contre
desk-chamber-base-cast = voix exprimées
desk-chamber-base-present = membres présents
desk-chamber-base-members = tous les membres
desk-chamber-all-seats = Tous les sièges
desk-chamber-not-here-filter = Absents
desk-chamber-no-device-filter = Présents, sans appareil
desk-chamber-since = depuis { $time }
desk-chamber-has-device = appareil
desk-chamber-no-device = aucun
desk-chamber-seat-tip = Siège { $seat } : membre { $member }…
desk-chamber-not-here = absent
desk-chamber-are-signed-in = { $here } sur { $seats } présents
desk-chamber-without-device = { $number } sans appareil
desk-chamber-shown = { $number } affichés
desk-chamber-no-match = Aucun siège ne correspond. Videz le filtre avec Échap.
desk-chamber-waiting-seats = En attente des sièges …
desk-chamber-no-seats = La chambre n'a pas encore de sièges. Les membres les reçoivent une fois sur la liste confirmée : conference badge invite FOLDER DRAW
desk-chamber-no-seats-see = La chambre n'a pas encore de sièges. Les membres les reçoivent une fois sur la liste confirmée : conference badge invite FOLDER DRAW. Voir docs/operate.md.
desk-chamber-by-name = nominal
desk-chamber-secret = secret
desk-chamber-quorum-none = aucun
desk-chamber-quorum-of-seats = { $part } des sièges
desk-chamber-quorum-must-vote = { $part } doit voter
desk-chamber-brought = Pour que des membres en déposent une : { $signed }.
desk-chamber-part-must-sign = { $part } des sièges doivent signer
desk-chamber-seats-must-sign = { $part } sièges doivent signer
desk-chamber-waiting-rules = En attente des règles …
desk-chamber-no-rules = La chambre n'a pas adopté de règles fixes : on peut l'interroger, mais elle ne décide rien. Adoptez-les depuis un tableau : conference rules FOLDER --adopt rules.csv
desk-chamber-filter-hint = Siège, ou chiffres du membre
desk-chamber-filter-seats = Filtrer les sièges
desk-chamber-pick-kind = Choisissez un type pour lire tout ce qu'il lui faut.
desk-chamber-next = ENSUITE
desk-chamber-open = OUVERT
desk-chamber-closed = FERMÉ
desk-chamber-result = RÉSULTAT
desk-chamber-void = NUL
desk-chamber-by-device = { $number } par appareil
desk-chamber-by-hands = { $number } à main levée
desk-chamber-on-paper = { $number } sur papier
desk-chamber-tell = Comptage …
desk-chamber-paper = Donner papier …
desk-chamber-tie = Égalité …
desk-chamber-badge-act = Badge …
desk-chamber-unlock = Libérer siège …
desk-chamber-no-vote = Aucun vote de la chambre n'est préparé. Préparez-en un : Ctrl+N.
desk-chamber-waiting = En attente de la chambre …
desk-chamber-no-quorum = pas de quorum requis
desk-chamber-quorum-mark = { $counts ->
    [voted] quorum { $needed } votants
   *[other] quorum { $needed } présents
 }
desk-chamber-of-seats = { $count ->
    [one] sur { $count } siège présents
   *[other] sur { $count } sièges présents
 }
desk-chamber-poll-number = VOTE { $number }
desk-chamber-have-voted = { $people } présents sur { $present } ont voté
desk-chamber-hidden = Les chiffres sont cachés jusqu'à la clôture.
desk-chamber-you-asked = Vous l'avez demandé. Un autre compte doit confirmer avant { $until }.
desk-chamber-own-unlock = Vous avez demandé de retirer l'appareil du siège { $seat }. Un second compte avant { $until }.
desk-chamber-other-unlock = { $who } a demandé de retirer l'appareil du siège { $seat }. Un second compte avant { $until }.
desk-chamber-a-desk = Une régie
desk-chamber-this-desk = Cette régie
desk-chamber-confirm-seat = Confirmer le siège { $seat } …
desk-chamber-no-seats-yet = La chambre n'a pas encore de sièges.
desk-chamber-none-open = Aucun vote de la chambre n'est ouvert.
desk-chamber-device-alone = Ce vote se fait par appareil seulement : personne ne compte mains ni papier.
desk-chamber-no-paper = Ce vote n'a pas de bulletins papier.
desk-chamber-no-tie = Aucune égalité n'attend d'être tranchée.
desk-chamber-tellers = SCRUTATEURS
desk-chamber-differ = { $channel ->
    [hands] Mains : { $told }. Écart : recomptez.
   *[other] Papier : { $told }. Écart : recomptez.
 }
desk-chamber-second-teller = { $channel ->
    [hands] Mains : { $told }. Un second scrutateur doit compter la même chose.
   *[other] Papier : { $told }. Un second scrutateur doit compter la même chose.
 }
desk-chamber-agreed = { $channel ->
    [hands] Mains : { $number } comptées, deux scrutateurs d'accord.
   *[other] Papier : { $number } comptés, deux scrutateurs d'accord.
 }
desk-chamber-nothing-counted = { $channel ->
    [hands] Mains : rien de compté.
   *[other] Papier : rien de compté.
 }
desk-chamber-who-counted = { $who } : { $counts }
desk-chamber-who-has-counted = { $who } a compté
desk-chamber-origin-drawn = tiré au sort
desk-chamber-origin-elected = élu
desk-chamber-origin-staying = maintenu
desk-chamber-origin-replacement = remplaçant
