# The count of a poll: badge, bars, verdict, who has answered.
poll-badge-live = EN DIRECT
poll-badge-stale = PAS EN DIRECT
poll-badge-result = RÉSULTAT
poll-badge-counted = COMPTÉ
poll-badge-hidden = SECRET POUR L'INSTANT
poll-badge-void = NUL
poll-badge-draft = PAS ENCORE OUVERT
poll-badge-closed = CLOS
poll-note-void = Nul, il ne compte pas.
poll-note-void-because = Nul, il ne compte pas : { $reason }.
poll-note-on-its-way = Le résultat arrive.
poll-note-on-close = Les réponses seront montrées après la clôture du vote.
poll-note-by-chair = Les réponses seront montrées quand la présidence les révélera.
poll-note-held = Les chiffres suivront quand quelques personnes de plus auront répondu.
poll-note-counting = Le compte continue.
poll-note-counted = Tous les votes sont comptés. Pas encore confirmé.
poll-note-final = Définitif et au registre.
poll-note-tied = { $count ->
    [one] { $count } assemblée à égalité
   *[other] { $count } assemblées à égalité
 }.
poll-as-of = Ces chiffres datent de { $time }.
poll-unit-people = personnes
poll-unit-parties = assemblées
poll-unit-members = membres
poll-unit-points = points
poll-unit-first = premiers choix
poll-unit-round = votes de ce tour
poll-unit-duels = comparaisons gagnées
poll-unit-borda = points de Borda
poll-unit-sav = votes, partagés entre les cochés
poll-whole-round = 100 % = tous les votes de ce tour
poll-whole-duels = 100 % = toutes les comparaisons
poll-whole-borda = 100 % = tous les points de Borda
poll-whole-sav = 100 % = tous les votes
poll-whole-answered = 100 % = toutes les réponses
poll-whole-first = 100 % = tous les premiers choix
poll-whole-points = 100 % = tous les points donnés
poll-whole-counted = 100 % = toutes les personnes comptées
poll-whole-sides = 100 % = votes pour et contre
poll-whole-cast = 100 % = votes exprimés, abstentions comprises
poll-whole-present = 100 % = membres présents
poll-whole-members = 100 % = tous les membres
poll-mark-needed = nécessaire
poll-mark-half = moitié
poll-own = Votre vote
poll-most = { $shown } sur { $count ->
    [one] { $count } option
   *[other] { $count } options
 } : celles qui en ont le plus
poll-first = Les { $shown } premières sur { $count ->
    [one] { $count } option
   *[other] { $count } options
 }
poll-nobody-answered = Personne n'a encore répondu
poll-nobody-voted = Personne n'a encore voté
poll-turnout-chamber = { $part } sur { $count } { $count ->
    [one] personne présente a
   *[other] personnes présentes ont
 } voté
poll-turnout-members = { $part } sur { $whole } { $count ->
    [one] votant possible a
   *[other] votants possibles ont
 } voté
poll-turnout-people = { $part } sur { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
 } répondu
poll-turnout-parties = { $part } sur { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 }
poll-left-out = { $count ->
    [one] { $count } assemblée écartée
   *[other] { $count } assemblées écartées
 } : { $names }.
poll-left-out-one = { $name } ({ $reason })
poll-left-out-more = { $count } de plus
poll-started-over = { $count ->
    [one] { $count } assemblée a
   *[other] { $count } assemblées ont
 } recommencé les téléphones.
poll-round = Tour { $number } sur { $of }.
poll-round-out = Éliminés : { $names }.
poll-round-chosen = Choisis : { $names }.
poll-gone = éliminé
poll-duels-none = Aucune option ne bat toutes les autres ; la règle tranche.
poll-duels-one = { $name } bat toutes les autres options.
poll-duels-won = { $won } sur { $of }
poll-verdict-nobody = Personne n'a répondu.
poll-verdict-none = Aucune option n'est choisie par la règle { $rule }.
poll-verdict-chosen = Choisi : { $names }. Règle : { $rule }.
poll-verdict-middle = Au milieu : { $names }. Règle : { $rule }.
poll-verdict-tie-lot = Une égalité a été tranchée par le sort.
poll-verdict-tie-rule = Une égalité a été tranchée par la règle.
poll-needed = { $needed } nécessaires
poll-needed-rule = { $needed } nécessaires ({ $majority } des { $base })
poll-base-sides = votes pour et contre
poll-base-cast = votes exprimés, abstentions comprises
poll-base-present = membres présents
poll-base-members = tous les membres
poll-sheet-option = « { $option } »
poll-sheet-carried-many = { $names } sont adoptés : { $part } sur { $whole } chacun, { $needed }.
poll-sheet-tie = Égalité : { $names }, { $part } sur { $whole } chacun.
poll-sheet-tie-needed = Égalité : { $names }, { $part } sur { $whole } chacun, { $needed }.
poll-sheet-majority = { $names } a la majorité : { $part } sur { $whole }, { $needed }.
poll-sheet-most = { $names } arrive en tête, mais sans majorité : { $part } sur { $whole }, { $needed }.
poll-sheet-carried = { $names } est adopté : { $part } sur { $whole }, { $needed }.
poll-sheet-not-carried = { $names } n'est pas adopté : { $part } sur { $whole }, { $needed }.
poll-most-against = Au plus { $most } peuvent être contre : { $against } le sont.
poll-casting-vote = { $by ->
    [lot] Le sort a dit
   *[other] La voix prépondérante de la présidence était
 } { $side ->
    [yes] oui
   *[other] non
 } : { $passed ->
    [yes] adopté
   *[other] non adopté
 }.
poll-quorum-none = Le quorum de { $quorum } n'était pas atteint.
poll-quorum-met = Le quorum de { $quorum } était atteint.
poll-whose-members = Les membres votent de chez eux
poll-whose-chamber = La chambre vote
poll-whose-question = { $whose } : { $question }
poll-passes = Adopté avec : { $words }.
poll-passes-count = Adopté avec { $words } : { $votes } sur { $base }.
poll-passes-if = Adopté avec { $words } : { $votes } sur { $base }, si { $base } { $count ->
    [one] personne est là
   *[other] personnes sont là
 } à la clôture.
poll-quorum = Quorum : { $words }.
poll-quorum-count = Quorum : { $words }, { $votes } sur { $base }.
poll-figure-abstained = Abstentions
poll-figure-voted = Votes en tout
poll-figure-present = Présents à la clôture
poll-figure-may = Peuvent voter
poll-figure-seats = Sièges
poll-decided = { $passed ->
    [yes] Adopté
   *[other] Non adopté
 } : { $yes } pour, { $no } contre.
poll-decided-abstained = { $passed ->
    [yes] Adopté
   *[other] Non adopté
 } : { $yes } pour, { $no } contre, { $count ->
    [one] { $count } abstention
   *[other] { $count } abstentions
 }.
poll-decided-needed = Il fallait : { $majority } de { $base } { $of }, soit { $needed }.
poll-decided-needed-members = Il fallait : { $majority } de tous les membres ({ $count }), soit { $needed }.
poll-decided-all = Il fallait : tous, { $base } { $of }.
poll-decided-all-members = Il fallait : tous les membres ({ $count }).
poll-decided-quorum = Le quorum de { $quorum } { $met ->
    [yes] était atteint
   *[other] n'était pas atteint
 } : { $count } { $what ->
    [voted] ont voté
   *[other] étaient présents
 }.
poll-decided-equal = Les voix étaient à égalité.
poll-decided-equal-side = Les voix étaient à égalité : { $by ->
    [lot] le sort a décidé
   *[other] la voix prépondérante de la présidence était
 } « { $side } ».
