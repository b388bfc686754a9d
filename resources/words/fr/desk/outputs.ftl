desk-outputs-displays = Écrans
desk-outputs-displays-count = Écrans { $count }
desk-outputs-displays-tip = Les écrans de la grande salle : lequel est lequel, et ce que chacun montre.
desk-outputs-identify = Identifier les écrans
desk-outputs-identify-tip = Chaque écran montre pendant cinq secondes, en grand, lequel il est : le public le voit.
desk-outputs-no-display = Aucun écran ne s'est signalé. Ouvrez-en un avec : conference display.
desk-outputs-show-output = montrer : { $output }
desk-outputs-show-instead = { $display } : montrer plutôt { $output }
desk-outputs-display = { $name } ({ $output })
desk-outputs-display-late = { $name } ({ $output }, pas encore ce qui est à l'antenne)
desk-outputs-is-page = Une page d'un navigateur : ouvrez-y une autre page.
desk-outputs-outputs = Sorties
desk-outputs-take = TAKE de ce qui est en aperçu
desk-outputs-black-all = NOIR sur toutes les sorties, ou le lever
desk-outputs-back-before = BACK à la scène d'avant
desk-outputs-only = seulement pour : { $output }
desk-outputs-the-output = la sortie { $output }
desk-outputs-message = Un message pour l'aperçu
desk-outputs-prepare = Préparer
desk-outputs-prepare-menu = Préparer …
desk-outputs-message-large = En grandes lettres
desk-outputs-message-under = Dessous, s'il le faut
desk-outputs-page = Comme le voit la première assemblée, d'une page de navigateur : ses textes, chiffres et places. L'image en direct, le code et ce qu'une salle a répondu elle-même ne sont que sur la page.
desk-outputs-nothing-prepared = rien de préparé
desk-outputs-black-over = NOIR sur { $scene }
desk-outputs-black = NOIR
desk-outputs-lift-all = LEVER le noir
desk-outputs-black-one = Noir : { $output }
desk-outputs-lift-one = Lever : { $output }
desk-outputs-lift = Lever le noir
desk-outputs-cannot-show = ne peut être montré
desk-outputs-prepared = préparé
desk-outputs-another-for = { $fault } Préparez une autre scène pour la sortie { $output } (Ctrl+K).
desk-outputs-nothing-for = Rien n'est préparé pour la sortie { $output }. Préparez une scène (Ctrl+K), ou mettez un point en attente.
desk-outputs-take-brings = TAKE amène : { $scene }
desk-outputs-no-change = Son aperçu ne changerait rien.
desk-outputs-take-waits = Le dernier TAKE n'a pas encore de réponse.
desk-outputs-take-to = TAKE vers { $outputs }
desk-outputs-take-to-many = TAKE vers { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
 }
desk-outputs-no-target = Aucune cible n'est cochée.
desk-outputs-another = { $fault } Préparez une autre scène.
desk-outputs-nothing-new = Rien n'est préparé qui ne soit déjà à l'antenne.
desk-outputs-no-before = Aucune scène n'était à l'antenne avant celle-ci.
desk-outputs-two-presses = { $what }. Il faut appuyer deux fois.
desk-outputs-none-reported = Aucun écran ne s'est signalé : { $output }.
desk-outputs-none-reported-what = Aucun écran n'a signalé ce qu'il montre : { $output }.
desk-outputs-showing = { $part } sur { $count ->
    [one] { $count } écran
   *[other] { $count } écrans
 } le montrent.
desk-outputs-showing-not-yet = { $part } sur { $count ->
    [one] { $count } écran
   *[other] { $count } écrans
 } le montrent. Pas encore : { $names }.
desk-outputs-all-show = Tous les { $count } le montrent.
desk-outputs-more = { $count } de plus
desk-outputs-lagging = { $part } sur { $whole } ne le montrent pas : { $names }
desk-outputs-lagging-yet = { $part } sur { $whole } ne le montrent pas encore
desk-outputs-targets = Cibles de TAKE
desk-outputs-on-air = À l'antenne
desk-outputs-look-at = Sorties à regarder
desk-outputs-open = Ce qui est ouvert maintenant
desk-outputs-open-now = OUVERT
desk-outputs-open-nothing = RIEN D'OUVERT
desk-outputs-close-whose = Fermer : { $whose ->
    [parties] salles
    [chamber] chambre
   *[members] membres
 }
desk-outputs-whose-answers = { $whose ->
    [parties] SALLES
    [chamber] CHAMBRE
   *[members] MEMBRES
 } { $part } sur { $whole }
desk-outputs-question = « { $question } »
desk-outputs-poll = vote { $number } « { $question } » { $part } sur { $whole }
desk-outputs-poll-none = vote { $number } « { $question } » pas de réponse
desk-outputs-black-on = NOIR { $outputs }
desk-outputs-lottery = { $rehearsal ->
    [yes] répétition du tirage au sort
   *[no] tirage au sort
 } : { $title }
desk-outputs-cue-in = top dans { $span } : { $cue }
desk-outputs-skip = Sauter
desk-outputs-back = Retour
desk-outputs-prepare-message = message …
desk-outputs-prepare-next = ce qui vient ensuite
desk-outputs-poll-void = Le vote a été déclaré nul et ne compte pas.
desk-outputs-not-published = Son résultat n'est pas encore publié.
