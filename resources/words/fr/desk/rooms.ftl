desk-rooms-party = Assemblée
desk-rooms-show-card = Montrer la fiche de l'assemblée
desk-rooms-filter-parties = Filtrer les assemblées
desk-rooms-mend-selected = Dépanner l'assemblée choisie
desk-rooms-map-by-answers = Colorer la carte par réponses
desk-rooms-map-by-links = Colorer la carte par connexions
desk-rooms-write = Écrire aux assemblées
desk-rooms-show-needs = Montrer les salles qui ont besoin de vous
desk-rooms-answer = Répondre
desk-rooms-note = Noter
desk-rooms-note-conduct = Noter la conduite
desk-rooms-keep = Garder
desk-rooms-help-done = Aide terminée
desk-rooms-choose = Choisissez une assemblée avec Enter, dans le tableau ou parmi celles qui ont besoin d'aide.
desk-rooms-note-hint = Une note pour toutes les régies, par exemple : appelé, personne
desk-rooms-answer-hint = Une réponse que les animateurs lisent aussitôt
desk-rooms-conduct-hint = Ce qui s'est passé et ce qui a été fait : pour les régies et les animateurs de cette salle
desk-rooms-facilitator = Animateur
desk-rooms-telephone = Téléphone
desk-rooms-joined = entrée
desk-rooms-lost-link = connexion perdue
desk-rooms-is-back = de retour
desk-rooms-act-headcount = présents saisis
desk-rooms-act-capacity = capacité corrigée
desk-rooms-act-code = code renouvelé
desk-rooms-act-phone = un téléphone arrêté
desk-rooms-act-by = { $what } par { $who }
desk-rooms-since = depuis { $time }
desk-rooms-may-ask = Peut demander à quelqu'un de sortir : { $names }
desk-rooms-conduct = { $time } Conduite : { $text } ({ $who })
desk-rooms-people-of = { $part } sur { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
desk-rooms-screens = { $count ->
    [one] { $count } écran
   *[other] { $count } écrans
 }
desk-rooms-facilitators = { $count ->
    [one] { $count } animateur
   *[other] { $count } animateurs
 }
desk-rooms-no-answer = Aucune réponse au vote { $number }.
desk-rooms-first-answer = Première réponse au vote { $number } à { $time }.
desk-rooms-asks-since = Demande de l'aide depuis { $time } : { $about }
desk-rooms-answered = Répondu à { $time } ({ $who }) : { $answer }
desk-rooms-help = { $topic ->
    [picture] Pas d'image
    [sound] Pas de son
    [code] Un code
    [headcount] Le nombre de présents
    [conduct] Conduite
    [access] Accessibilité
   *[other] Autre chose
 }
desk-rooms-help-words = { $topic } : { $text }
desk-rooms-all-linked = Toutes les assemblées qui avaient perdu leur connexion sont de retour.
desk-rooms-all-back = Toutes les assemblées présentes avant le démarrage du serveur sont de retour.
desk-rooms-not-back-named = Depuis le redémarrage du serveur, { $count ->
    [one] { $count } assemblée n'est pas revenue
   *[other] { $count } assemblées ne sont pas revenues
 } : { $names }. Appelez-les.
desk-rooms-not-back-many = Depuis le redémarrage du serveur, { $count ->
    [one] { $count } assemblée n'est pas revenue
   *[other] { $count } assemblées ne sont pas revenues
 }. « { $panel } » (Ctrl+U) les énumère.
desk-rooms-crowded-one = { $name } : { $phones }, { $people }. Demandez à l'animateur ; réparez avec Ctrl+M.
desk-rooms-crowded-many = { $count ->
    [one] { $count } assemblée a
   *[other] { $count } assemblées ont
 } plus de téléphones que de personnes. Choisissez « { $choice } » sous le filtre des assemblées (Ctrl+F).
desk-rooms-lost-named = { $names } { $count ->
    [one] a
   *[other] ont
 } perdu la connexion. Appelez l'animateur.
desk-rooms-lost-many = { $part } sur { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 } ont perdu la connexion. Regardez la carte par connexions (Ctrl+2).
desk-rooms-map-none = sans réponse
desk-rooms-map-hidden = caché : moins de { $count ->
    [one] { $count } téléphone
   *[other] { $count } téléphones
 }
desk-rooms-by-answers = Réponses
desk-rooms-by-links = Connexions
desk-rooms-map-links = comment chaque assemblée est connectée
desk-rooms-map-answers = l'option la plus choisie de chaque assemblée : { $question }
desk-rooms-map-filtered = { $part } sur { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 }, selon le filtre
desk-rooms-mend-choose = Choisir que faire
desk-rooms-mend-letters = Les quatre lettres que montre le téléphone
desk-rooms-phone = Téléphone
desk-rooms-people = Personnes
desk-rooms-mend = Dépanner …
desk-rooms-mend-tip = Tirer d'affaire cette assemblée (Ctrl+M)
desk-rooms-select-first = Sélectionnez d'abord une assemblée dans le tableau.
desk-rooms-standing = { $phones }, { $people } ; de la place pour { $holds }.
desk-rooms-mend-code-does = Tous les téléphones de là sont dehors, et rentrent avec le nouveau code sur l'écran de la salle. Les votes exprimés restent.
desk-rooms-mend-phone = Arrêter un téléphone
desk-rooms-mend-phone-does = Il est dehors ; avec le code de la salle il peut revenir. Le vote qu'il a exprimé reste.
desk-rooms-mend-holds = Corriger combien de personnes elle contient
desk-rooms-mend-holds-does = Elle contient { $holds } jusqu'ici, et on ne peut en enregistrer plus. L'animateur peut aussitôt enregistrer jusqu'au nouveau nombre.
desk-rooms-mend-no-poll = Aucun vote n'est ouvert.
desk-rooms-mend-no-phones = On ne répond pas au vote ouvert par téléphone.
desk-rooms-mend-over-does = Les votes de tous les téléphones de là sont retirés du vote ouvert, et chacun peut voter encore. Les mains et le bouton restent.
desk-rooms-mend-nothing-waits = Aucun vote n'est ouvert ni n'attend d'être publié.
desk-rooms-leave-out = Laisser cette assemblée de côté
desk-rooms-leave-out-of = Laisser cette assemblée hors de « { $question } »
desk-rooms-leave-out-does = Rien de ce qui vient de là ne compte dans ce vote, ni ses personnes dans la participation. Le résultat le dit, avec votre motif. On peut la compter de nouveau jusqu'à la publication du résultat.
desk-rooms-count-again = Compter de nouveau cette assemblée
desk-rooms-count-again-does = Toutes ses réponses à « { $question } » comptent de nouveau, et ses personnes avec elles.
desk-rooms-done-code = { $name } a un nouveau code, affiché sur son grand écran.
desk-rooms-done-phone = { $name } est sans le téléphone { $phone }.
desk-rooms-done-over = { $name } a recommencé ses téléphones : chacun peut voter encore une fois.
desk-rooms-done-out = { $name } est laissée hors de ce vote.
desk-rooms-done-in = { $name } compte de nouveau dans ce vote.
desk-rooms-done-holds = { $name } contient maintenant { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }.
desk-rooms-write-hint = Ce que les assemblées liront sur leurs écrans
desk-rooms-minutes = { " min" }
desk-rooms-send = Envoyer
desk-rooms-send-again = Encore pour envoyer
desk-rooms-take-back = Reprendre
desk-rooms-take-back-tip = Le message choisi, de tous les écrans
desk-rooms-sent-list = Messages aux assemblées
desk-rooms-to-selected = À l'assemblée choisie
desk-rooms-to-party = À { $name }
desk-rooms-to-filtered = { $count ->
    [one] À l'assemblée ({ $count })
   *[other] Aux { $count } assemblées
 } du tableau
desk-rooms-to-all = À toutes : { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 }
desk-rooms-cannot-send = Pas de connexion au serveur : rien ne peut être envoyé d'ici.
desk-rooms-none-passes = Aucune assemblée ne passe le filtre du tableau.
desk-rooms-write-something = Écrivez ce que les assemblées doivent lire.
desk-rooms-sent-to-all = à toutes les assemblées
desk-rooms-sent-to = à { $names }
desk-rooms-sent-to-many = à { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 }
desk-rooms-seen-by = vu par { $part } sur { $whole }
desk-rooms-taken-back = repris
desk-rooms-until = jusqu'à { $time }
desk-rooms-over-at = fini à { $time }
desk-rooms-not-by = pas encore par { $names }
desk-rooms-not-by-many = pas encore par { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 }
desk-rooms-needs-all = Tout ce qui a besoin de vous
desk-rooms-needs-list = Salles qui ont besoin de vous
desk-rooms-needs-topic = Quels appels à l'aide sont montrés
desk-rooms-needs-extend = +30 s
desk-rooms-needs-done-tip = De la salle choisie
desk-rooms-count-help = { $count ->
    [one] { $count } demande de l'aide
   *[other] { $count } demandent de l'aide
 }
desk-rooms-count-lost = { $count ->
    [one] { $count } perdue
   *[other] { $count } perdues
 }
desk-rooms-count-agenda = { $count } de l'ordre du jour
desk-rooms-count-not-back = { $count } pas encore de retour
desk-rooms-count-no-answer = { $count } sans réponse
desk-rooms-need-help = demande de l'aide
desk-rooms-need-lost = a perdu la connexion
desk-rooms-need-not-back = était là avant le redémarrage, pas encore de retour
desk-rooms-need-no-answer = n'a pas répondu, et le vote se ferme
desk-rooms-need-answered = { $what } (répondu)
desk-rooms-need-seen = { $what } (vu par { $who })
desk-rooms-needs-deaf = Pas de connexion au serveur : cette régie n'entend pas quelles salles ont besoin de quelqu'un.
desk-rooms-needs-none = Aucune salle n'a besoin de quelqu'un. Les appels à l'aide, salles perdues, réponses manquantes et propositions dues seront ici.
desk-rooms-filter-hint = Filtrer par nom, zone ou région
desk-rooms-all-regions = Toutes les régions
desk-rooms-any-link = Toute connexion
desk-rooms-too-many-phones = Trop de téléphones
desk-rooms-area = Zone
desk-rooms-link = Connexion
desk-rooms-heard = Entendu
desk-rooms-phones = Tél.
desk-rooms-state-lost = perdue
desk-rooms-state-phones = téléphones seuls
desk-rooms-state-connected = connectée
desk-rooms-state-not-joined = pas entrée
desk-rooms-state-not-back = pas de retour
desk-rooms-state-quiet = muette
desk-rooms-state-slow = lente, { $seconds } s
desk-rooms-lost-ago = perdue, { $age }
desk-rooms-count-connected = { $count ->
    [one] { $count } connectée
   *[other] { $count } connectées
 }
desk-rooms-count-phones-only = { $count } avec téléphones seuls
desk-rooms-count-not-joined = { $count ->
    [one] { $count } pas entrée
   *[other] { $count } pas entrées
 }
desk-rooms-count-crowded = { $count } avec trop de téléphones
desk-rooms-tip = { $name } : { $part } sur { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
desk-rooms-crowd = { $phones }, { $people }
desk-rooms-waiting = En attente des assemblées …
desk-rooms-no-match = Aucune assemblée ne correspond. Videz le filtre avec Esc.
desk-rooms-none-yet = Aucune assemblée n'est encore enregistrée. Elles ouvrent { $where } et tapent leur code.
desk-rooms-none-yet-here = Aucune assemblée n'est encore enregistrée. Elles ouvrent l'adresse de cette conférence et tapent leur code.
