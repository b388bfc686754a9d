# The screens of the hall, as far as they say other words than pages.
hall-rooms-talking = LES SALLES DISCUTENT
hall-rooms-are-talking = Les salles discutent
hall-rooms-back = LES SALLES SONT DE RETOUR
hall-coming-back = LES SALLES REVIENNENT · DERNIERS MOTS
hall-phase = LES SALLES DISCUTENT · { $phase }, { $place } SUR { $count }
hall-phase-kind = { $kind ->
    [settle] S'installer
    [read] Lire
    [go_round] Tour de table
    [talk] Discussion ouverte
    [agree] S'accorder
   *[write] Écrire
 }
hall-then = Ensuite : { $phase } · { $back }
hall-speaking-time = TEMPS DE PAROLE
hall-time = HEURE
hall-time-left = TEMPS RESTANT
hall-time-up = Le temps est écoulé
hall-over-time = Temps dépassé
hall-come-to-end = Veuillez conclure
hall-waiting = En attente du serveur
hall-connecting = Connexion
hall-nothing-on = Rien en cours
hall-in-the-hall = Dans la salle
hall-as-of-ago = Il y a { $age }
hall-live-video = VIDÉO EN DIRECT
hall-back-at = Retour à { $time }
hall-until = Jusqu'à { $time }
hall-parties = { $count ->
    [one] { $count } assemblée locale
   *[other] { $count } assemblées locales
 }
hall-tie = égalité
hall-more = et { $count } de plus
hall-next-at = Ensuite : { $title }, { $moment }
hall-moment = { $time }, { $day }
hall-there = { $time } ({ $zone })
# Where to join.
hall-join = Rejoignez
hall-join-code = avec le code de votre assemblée
hall-unreachable = Les téléphones ne peuvent pas encore entrer : ce serveur est à une adresse de son seul ordinateur.
# A poll.
hall-badge-open = OUVERT
hall-ticked = Combien de personnes ont coché chaque option
hall-scale = { $whole } · trait : { $line }
hall-needed = { $count } nécessaires
hall-too-few = Les chiffres suivent quand quelques autres auront répondu
hall-chosen-place = choisie { $place }
hall-chosen = choisie
hall-no-answers = Pas encore de réponses
hall-turnout-chamber = La chambre : { $part } sur { $whole } présents · { $share }
hall-turnout = { $part } personnes sur { $whole } · { $share } · { $parties }
hall-turnout-left-out = { $turnout } · exclues : { $count }
hall-by-name = { $timing } · nominal
hall-closes-in = Clôture dans { $span }
hall-open-for = Ouvert depuis { $span }
hall-not-taken = Les réponses ne sont pas encore reçues
hall-not-counted = Ne compte pas
hall-hidden-close = Les réponses sont montrées à la clôture du vote.
hall-hidden-published = Les réponses sont montrées une fois publiées.
hall-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
 }
hall-votes = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
 }
hall-carried-short = { $carried ->
    [yes] Adopté
   *[no] Non adopté
 } : { $votes } sur { $base }, { $needed } nécessaires.
hall-no-quorum = { $carried ->
    [yes] Adopté
   *[no] Non adopté
 } : le quorum de { $quorum } n'était pas atteint.
hall-carried-by = { $carried ->
    [yes] Adopté
   *[no] Non adopté
 } par { $by ->
    [lot] tirage au sort
   *[chair] la voix prépondérante de la présidence
 } : { $votes } de chaque côté.
hall-for = { $votes } pour. { $needed }
hall-unit-seq-pav = coches, moins pour les satisfaits
hall-unit-phragmen = charge si choisie ensuite : la moindre est choisie
hall-unit-shares = prix si choisie ensuite : le moindre est choisi
# Charts.
hall-middle = La réponse du milieu est { $answer }.
hall-middle-half = La réponse du milieu est { $answer }. Au moins la moitié des réponses sont { $low }.
hall-middle-between = La réponse du milieu est { $answer }. Au moins la moitié des réponses vont de { $low } à { $high }.
hall-mark = { $mark ->
    [lower] un quart
    [upper] trois quarts
   *[median] médiane
 } { $value }
hall-of-all-answers = { $share } de toutes les réponses
hall-duels-title = Combien préfèrent la ligne à la colonne
hall-duels-wins = gagne
hall-round = Tour { $number } sur { $of }
hall-round-number = Tour { $number }
hall-lane = { $state ->
    [in] encore en lice
    [out] éliminée
    [not] non choisie
   *[exhausted] Plus de choix
 }
# The count of an election.
hall-provisional = PROVISOIRE
hall-standing = { $state ->
    [elected-now] ÉLU
    [elected] élu
    [out-now] ÉLIMINÉ
    [out] éliminé
    [guarded] protégé
   *[doomed] ne peut plus être élu
 }
hall-elected-round = TOUR { $number }
hall-surplus-only = Ce que { $names } avait au-dessus du quota.
hall-nobody-elected = Personne n'est élu.
hall-without-choice = { $votes } sans autre choix
hall-not-shown = candidats non affichés : { $count }
hall-candidates = CANDIDATS
hall-vote-now = VOTEZ MAINTENANT
hall-order-by-lot = L'ordre a été tiré au sort.
hall-voted-by-lot = { $voted } · L'ordre a été tiré au sort
hall-voted-of = { $part } présents sur { $whole } ont voté
hall-voted = { $part } ont voté
# A decision of the chamber.
hall-decides = LA CHAMBRE DÉCIDE
hall-carried = ADOPTÉ
hall-not-carried = NON ADOPTÉ
hall-signed-in = PRÉSENTS
hall-have-voted = ONT VOTÉ
hall-of-seats = sur { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }
hall-of-signed-in = sur { $count } présents
hall-quorum = quorum { $needed }
hall-quorum-met = quorum atteint
hall-quorum-short = il manque { $count }
hall-named-open = Vote nominal : qui a voté quoi se lira après la clôture.
hall-secret-open = Scrutin secret : personne ne voit le décompte avant la clôture.
hall-result-follows = Le vote est clos. Le résultat suit.
hall-votes-not-taken = Les votes ne sont pas encore reçus
hall-sides = { $yes } pour + { $no } contre
hall-sides-abstained = { $yes } pour + { $no } contre + { $count ->
    [one] { $count } abstention
   *[other] { $count } abstentions
 }
hall-sum = { $sides } = { $votes } · { $signed }
hall-sum-silent = { $sides } = { $votes } · { $silent } présents n'ont pas voté · { $signed }
hall-seats-signed = { $present } sièges présents sur { $count }
hall-way = { $number } { $way ->
    [phones] par appareil
    [hands] à main levée
   *[paper] sur papier
 }
# What rooms, or members at home, answered to the same question. $whose is rooms or members.
hall-beside = { $whose ->
    [rooms] LES SALLES, MÊME QUESTION
   *[members] LES MEMBRES, MÊME QUESTION
 }
hall-by-region = « { $option } » par région
hall-by-area = « { $option } » par secteur
hall-beside-may = { $people } sur { $whole } qui peuvent voter
hall-beside-in = { $people } dans { $parties }
hall-beside-nobody = Personne à la chambre n'a voté pour ou contre.
hall-beside-same = { $whose ->
    [rooms] Chambre et salles penchent pour
   *[members] Chambre et membres penchent pour
 } { $lean }, à { $points } points d'écart (sur pour et contre).
hall-beside-differ = Ils diffèrent : la chambre penche pour { $ours }, { $whose ->
    [rooms] les salles
   *[members] les membres
 } pour { $theirs }, à { $points } points d'écart (sur pour et contre).
hall-lean = « { $option } »
hall-lean-none = aucun des deux
# What tables say.
hall-against = { $against } pas d'accord
hall-statements = { $count ->
    [one] { $count } déclaration
   *[other] { $count } déclarations
 } de { $rooms }
hall-marked-goes = s'en va
hall-marked-comes = vient
hall-undecided = Pas encore décidé : { $yes } pour, { $no } contre.
hall-undecided-abstained = Pas encore décidé : { $yes } pour, { $no } contre, abstentions : { $count }.
hall-points-parts = { $amount } points
hall-votes-parts = { $amount } voix
# Outputs, and what they show, in a few words.
hall-output = { $output ->
    [hall] grande salle
    [rooms] salles
    [phones] téléphones
    [members] membres
    [overlay] incrustation
   *[stage] scène
 }
hall-scene = { $scene ->
    [nothing] rien
    [video] vidéo
    [poll] vote
    [result] résultat du vote
    [map] carte
    [lottery] tirage au sort
    [rehearsal] répétition du tirage
    [timer] minuteur
    [breakout] travail en groupes
    [speaker] orateur
    [motion] motion
    [message] message
    [holding] carton d'attente
    [statements] déclarations
   *[survey] enquête
 }
hall-scene-titled = { $scene } : { $title }
# $poll is poll, result or map, of the chamber or of all.
hall-scene-poll = { $poll ->
    [poll-chamber] vote de la chambre
    [result-chamber] résultat du vote de la chambre
    [map-chamber] carte du vote de la chambre
    [result] résultat du vote
    [map] carte du vote
   *[poll] vote
 } { $number } : { $title }
hall-scene-further = { $scene } (tirage n° { $count })
# The window of a display.
hall-window = Écran de la conférence : { $output }
hall-screen = écran { $number }
hall-no-screen = Il n'y a pas d'écran { $screen }. Indiquez dans --screen l'un de ceux-ci : { $screens }.
