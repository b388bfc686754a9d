desk-log-show = Montrer qui a fait quoi, sur toutes les régies
desk-log-list = Journal de toutes les régies
desk-log-empty = Rien ne s'est encore passé. Ce que fait une régie sera écrit ici.
desk-log-seen = { $sentence } (vu : { $by })
desk-log-quoted = « { $name } »
desk-log-proposal = { $number } « { $title } »
desk-log-server = Le serveur
desk-log-a-desk = Une régie
desk-log-facilitator = L'animateur
desk-log-somebody = Quelqu'un ({ $way })
desk-log-an-item = (supprimé)
desk-log-a-message = (supprimé)
desk-log-a-party = (inconnue)
desk-log-party-unknown = Une assemblée
desk-log-a-room = (inconnue)
desk-log-seat = siège { $number }
desk-log-message-to = « { $text } » à { $whom }
desk-log-all-parties = toutes les assemblées
desk-log-act = { $act ->
    [publish_poll] publier le vote
    [start_lottery] lancer le tirage au sort
    [reveal_lottery] révéler le tirage au sort
    [unlock_seat] débloquer le siège
   *[withdraw_voter_code] retirer le code d'électeur
 }
desk-log-scene = { $scene ->
    [video] la vidéo
    [poll] le vote
    [result] le résultat
    [lottery] le tirage au sort
    [timer] le minuteur
    [breakout] le travail en groupes
    [speaker] l'orateur
    [motion] la motion
    [message] le message
    [holding] le carton d'attente
    [map] la carte
    [statements] les déclarations
    [survey] le sondage
   *[next] la suite
 }
desk-log-scene-on = { $scene } sur { $outputs }
desk-log-output = { $output ->
    [hall] grande salle
    [rooms] salles
    [phones] téléphones
    [members] membres
    [overlay] incrustation
    [stage] plateau
   *[all] toutes les sorties
 }
desk-log-did-item-started = { $by } a mis le point { $name } à l'antenne.
desk-log-did-item-ended = { $by } a terminé le point { $name }.
desk-log-did-poll-prepared = { $by } a préparé le vote { $name }.
desk-log-did-poll-opened = { $by } a ouvert le vote { $name }.
desk-log-did-poll-extended = { $by } a changé l'heure de clôture du vote { $name }.
desk-log-did-poll-closed = { $by } a clos le vote { $name }.
desk-log-did-poll-published = { $by } a publié le résultat du vote { $name }.
desk-log-did-poll-voided = { $by } a déclaré nul le vote { $name }.
desk-log-did-round-shown = { $by } a montré un tour du vote { $name }.
desk-log-did-party-left-out = { $by } a laissé une assemblée hors du vote { $name }.
desk-log-did-party-counted-again = { $by } a de nouveau compté une assemblée dans le vote { $name }.
desk-log-did-phones-started-over = { $by } a fait revoter les téléphones dans le vote { $name }.
desk-log-did-headcount-set = { $by } a fixé le nombre de présents : { $name }.
desk-log-did-conduct-published = { $by } a publié les règles de conduite.
desk-log-did-capacity-set = { $by } a corrigé combien de personnes la salle contient : { $name }.
desk-log-did-room-code-renewed = { $by } a donné un nouveau code pour rejoindre : { $name }.
desk-log-did-phone-ended = { $by } a déconnecté un téléphone : { $name }.
desk-log-did-item-inserted = { $by } a ajouté le point { $name } au conducteur.
desk-log-did-item-deleted = { $by } a retiré un point du conducteur.
desk-log-did-item-moved = { $by } a déplacé le point { $name } dans le conducteur.
desk-log-did-item-changed = { $by } a modifié le point { $name } dans le conducteur.
desk-log-did-item-split = { $by } a scindé le point { $name } en deux.
desk-log-did-edit-undone = { $by } a annulé la dernière modification du conducteur.
desk-log-did-edit-redone = { $by } a rétabli la dernière modification annulée du conducteur.
desk-log-did-programme-planned = { $by } a accepté un programme.
desk-log-did-lottery-committed = { $by } a publié l'engagement du tirage au sort { $name }.
desk-log-did-lottery-started = { $by } a lancé en direct le tirage au sort { $name }.
desk-log-did-lottery-value-entered = { $by } a saisi une valeur du tirage au sort { $name }.
desk-log-did-lottery-drawn = { $by } a tiré au sort : { $name }.
desk-log-did-lottery-revealed = { $by } a révélé le résultat du tirage au sort { $name }.
desk-log-did-lottery-ended = { $by } a terminé le tirage au sort { $name }.
desk-log-did-lottery-voided = { $by } a déclaré nul le tirage au sort { $name }.
desk-log-did-members-invited = { $by } a invité les membres du tirage au sort { $name }.
desk-log-did-standing-noted = { $by } a noté la situation d'un membre du tirage au sort { $name }.
desk-log-did-members-replaced = { $by } a remplacé des membres du tirage au sort { $name }.
desk-log-did-badge-checked = { $by } a vérifié un badge du tirage au sort { $name }.
desk-log-did-cues-planned = { $by } a planifié les tops du point { $name }.
desk-log-did-survey-prepared = { $by } a rédigé le sondage { $name }.
desk-log-did-survey-opened = { $by } a ouvert le sondage { $name }.
desk-log-did-survey-closed = { $by } a clos le sondage { $name }.
desk-log-did-languages-set = { $by } a fixé les langues de la conférence.
desk-log-did-texts-worded = { $by } a rédigé des textes dans une autre langue.
desk-log-did-priorities-received = { $by } a saisi des priorités sur papier : { $name }.
desk-log-did-priorities-withdrawn = { $by } a retiré les priorités : { $name }.
desk-log-did-standby-set = { $state ->
    [next] { $by } a remis en attente le point suivant.
   *[item] { $by } a mis le point { $name } en attente.
 }
desk-log-did-second-asked = { $by } a demandé à un autre compte de confirmer : { $text } { $name }.
desk-log-did-asking-withdrawn = { $by } a retiré ce qui attendait un autre compte : { $text } { $name }.
desk-log-did-message-sent = { $by } a écrit { $name }.
desk-log-did-message-taken-back = { $by } a repris le message { $name }.
desk-log-did-timer-started = { $by } a lancé le minuteur { $name }.
desk-log-did-timer-paused = { $by } a mis en pause le minuteur { $name }.
desk-log-did-timer-resumed = { $by } a repris le minuteur { $name }.
desk-log-did-timer-stopped = { $by } a arrêté le minuteur { $name }.
desk-log-did-motion-tabled = { $by } a déposé la motion { $name }.
desk-log-did-amendments-proposed = { $by } a déposé des amendements à la motion { $name }.
desk-log-did-amendment-withdrawn = { $by } a fait retirer un amendement à la motion { $name }.
desk-log-did-voting-order-set = { $by } a fixé l'ordre des votes sur la motion { $name }.
desk-log-did-vote-put = { $by } a mis aux voix la motion { $name }, ou des amendements.
desk-log-did-vote-settled = { $by } a arrêté un vote sur la motion { $name }.
desk-log-did-clause-sent-back = { $by } a renvoyé un article de la motion { $name }.
desk-log-did-second-reading-begun = { $by } a ouvert une nouvelle lecture de la motion { $name }.
desk-log-did-text-adopted = { $by } a fait adopter le texte de la motion { $name }.
desk-log-did-floor-opened = { $by } a ouvert la liste des orateurs { $name }.
desk-log-did-speech-asked = { $by } a inscrit quelqu'un sur la liste des orateurs { $name }.
desk-log-did-speaker-struck = { $by } a rayé le numéro { $text } de la liste des orateurs { $name }.
desk-log-did-floor-closed = { $by } a clos la liste des orateurs { $name }.
desk-log-did-floor-drawn = { $by } a tiré au sort la liste des orateurs { $name } avec { $text }.
desk-log-did-speaker-called = { $by } a appelé le numéro { $text } de la liste des orateurs { $name }.
desk-log-did-speaker-called-early = { $by } a appelé hors de son tour ({ $why }) le numéro { $text } de la liste des orateurs { $name }.
desk-log-did-speech-ended = { $by } a mis fin à l'intervention du numéro { $text } de la liste des orateurs { $name }.
desk-log-did-floor-ended = { $by } a mis fin à la liste des orateurs { $name }.
desk-log-did-election-called = { $by } a convoqué l'élection { $name }.
desk-log-did-seat-areas-given = { $by } a attribué leurs secteurs aux sièges.
desk-log-did-training-noted = { $by } a noté qui a suivi une formation.
desk-log-did-person-nominated = { $by } a proposé quelqu'un à l'élection { $name }.
desk-log-did-nomination-signed = { $by } a signé une candidature à l'élection { $name }.
desk-log-did-nomination-accepted = { $by } a noté qu'une personne proposée à l'élection { $name } accepte.
desk-log-did-statement-given = { $by } a modifié la déclaration d'une personne proposée à l'élection { $name }.
desk-log-did-photo-given = { $by } a modifié la photo d'une personne proposée à l'élection { $name }.
desk-log-did-nomination-withdrawn = { $by } a retiré une candidature à l'élection { $name }.
desk-log-did-nominations-closed = { $by } a clos les candidatures à l'élection { $name }.
desk-log-did-nominations-reopened = { $by } a rouvert les candidatures à l'élection { $name }.
desk-log-did-ballot-order-drawn = { $by } a tiré au sort avec { $text } l'ordre du bulletin de l'élection { $name }.
desk-log-did-hustings-opened = { $by } a ouvert l'audition des candidats à l'élection { $name }.
desk-log-did-election-put = { $by } a mis aux voix l'élection { $name }.
desk-log-did-lot-asked = { $by } a arrêté le dépouillement de l'élection { $name } pour un tirage au sort.
desk-log-did-lot-entered = { $by } a saisi le sort tiré pour l'élection { $name } : { $text }.
desk-log-did-election-counted-again = { $by } a dépouillé une deuxième fois l'élection { $name }.
desk-log-did-election-settled = { $by } a publié qui est élu à l'élection { $name }.
desk-log-did-election-cancelled = { $by } a annulé l'élection { $name }.
desk-log-did-office-vacated = { $by } a noté que quelqu'un a quitté la fonction de l'élection { $name }.
desk-log-did-office-counted-back = { $by } a dépouillé les bulletins de l'élection { $name } pour un siège vacant.
desk-log-did-offer-answered = { $by } a noté la réponse à l'offre d'un siège de l'élection { $name }.
desk-log-did-proposal-brought = { $by } a présenté un ordre du jour, proposition { $name }.
desk-log-did-proposal-signed = { $by } a signé la proposition { $name }.
desk-log-did-signature-withdrawn = { $by } a retiré une signature de la proposition { $name }.
desk-log-did-proposal-due = { $by } a rendu la proposition { $name } exigible.
desk-log-did-proposal-withdrawn = { $by } a retiré la proposition { $name }.
desk-log-did-proposal-put = { $by } a mis aux voix la proposition { $name }.
desk-log-did-proposal-decided = { $by } a fait trancher la proposition { $name }.
desk-log-did-order-adopted = { $by } a fait adopter un ordre du jour, proposition { $name }.
desk-log-did-panel-seated = { $by } a installé le panel de surveillance { $name }.
desk-log-did-report-filed = { $by } a déposé un rapport du panel { $name }.
desk-log-did-statements-opened = { $by } a demandé des déclarations aux salles : { $name }.
desk-log-did-statements-closed = { $by } a clos les déclarations : { $name }.
desk-log-did-statements-read = { $by } a lu des déclarations.
desk-log-did-statement-starred = { $by } a mis ou retiré une étoile à une déclaration.
desk-log-did-statements-merged = { $by } a regroupé des déclarations.
desk-log-did-statement-parted = { $by } a de nouveau séparé des déclarations.
desk-log-did-statement-taken-off = { $by } a retiré une déclaration : { $text }.
desk-log-did-statement-put-back = { $by } a remis une déclaration.
desk-log-did-statements-claimed = { $by } a traité des déclarations.
desk-log-did-statements-released = { $by } a laissé des déclarations à d'autres.
desk-log-did-rules-adopted = { $by } a fixé le règlement de la chambre.
desk-log-did-seats-given = { $by } a donné des sièges de la chambre à des membres non tirés au sort.
desk-log-did-seat-signed = { $by } a connecté un appareil : { $name }.
desk-log-did-seat-left = { $by } a retiré l'appareil : { $name }.
desk-log-did-seat-unlocked = { $by } a retiré l'appareil perdu : { $name }.
desk-log-did-checked-out = { $by } a enregistré la sortie : { $name }.
desk-log-did-counts-told = { $by } a communiqué un comptage du vote { $name }.
desk-log-did-counts-agreed = { $by } a compté comme un autre scrutateur dans le vote { $name }.
desk-log-did-paper-given = { $by } a remis un bulletin papier dans le vote { $name }.
desk-log-did-poll-adjourned = { $by } a ajourné le vote { $name }.
desk-log-did-poll-resumed = { $by } a repris le vote { $name }.
desk-log-did-signing-up-set = { $by } a fixé comment les salles inscrites sont admises.
desk-log-did-room-admitted = { $by } a admis la salle { $name }.
desk-log-did-room-turned-down = { $by } a refusé la salle de l'inscription { $name }.
desk-log-did-parties-registered = { $by } a ajouté une assemblée.
desk-log-did-voters-listed = { $by } a mis en vigueur une liste électorale.
desk-log-did-voter-code-withdrawn = { $by } a retiré le code de l'électeur { $text }.
desk-log-did-voter-code-issued = { $by } a donné un autre code à l'électeur { $text }.
desk-log-did-tie-broken = { $by } a noté comment l'égalité a été tranchée dans le vote { $name }.
desk-log-did-breakout-prepared = { $by } a préparé le travail en groupes { $name }.
desk-log-did-breakout-started = { $by } a lancé le travail en groupes { $name }.
desk-log-did-breakout-extended = { $by } a changé la durée de la phase du travail en groupes { $name }.
desk-log-did-phase-ended = { $by } a lancé la phase suivante du travail en groupes { $name }.
desk-log-did-breakout-recalled = { $by } a rappelé les salles du travail en groupes { $name }.
desk-log-did-breakout-ended = { $by } a terminé le travail en groupes { $name }.
desk-log-did-stream-taken = { $by } a mis { $name } dans le flux.
desk-log-did-stream-source-added = { $by } a ajouté au flux la source { $name }.
desk-log-did-stream-source-changed = { $by } a modifié la source { $name } du flux.
desk-log-did-stream-source-removed = { $by } a retiré du flux la source { $name }.
desk-log-did-stream-key-renewed = { $by } a donné à { $name } une nouvelle clé de flux.
desk-log-did-stream-settings-changed = { $by } a modifié les réglages du flux.
desk-log-holding-card = la carte d'attente
desk-log-did-scene-prepared = { $by } a préparé pour { $outputs } : { $scene }.
desk-log-did-scene-taken = { $by } a mis { $scene }.
desk-log-did-scene-taken-back = { $by } a remis { $scene }.
desk-log-did-blackout-set = { $state ->
    [black] { $by } a mis au noir : { $outputs }.
   *[lifted] { $by } a enlevé le noir : { $outputs }.
 }
desk-log-did-plan-lock-set = { $state ->
    [locked] { $by } a verrouillé le conducteur.
   *[unlocked] { $by } a déverrouillé le conducteur.
 }
desk-log-did-gathering-set = { $state ->
    [ended] { $by } a cessé de recueillir les priorités.
    [opened] { $by } a ouvert la collecte des priorités.
   *[set] { $by } a fixé la collecte des priorités.
 }
desk-log-did-timer-added = { $state ->
    [more] { $by } a ajouté { $text } s au minuteur { $name }.
   *[less] { $by } a retiré { $text } s au minuteur { $name }.
 }
desk-log-did-witness-noted = { $by } a noté au sujet du témoin de la proposition { $name } : { $state ->
    [requested] demandé
    [invited] invité
    [coming] viendra
   *[cannot_come] ne peut pas venir
 }.
desk-log-did-witness-noted-why = { $by } a noté au sujet du témoin de la proposition { $name } : { $state ->
    [requested] demandé
    [invited] invité
    [coming] viendra
   *[cannot_come] ne peut pas venir
 } ({ $why }).
desk-log-did-other = { $by }: { $what }.
desk-log-asked-set-signing-up = fixer comment les salles inscrites sont admises
desk-log-asked-admit-room = admettre une salle inscrite
desk-log-asked-turn-room-down = refuser une salle inscrite
desk-log-asked-end-host-link = mettre fin au lien d'un hôte
desk-log-asked-start-item = mettre le point { $name } à l'antenne
desk-log-asked-end-item = terminer le point { $name }
desk-log-asked-set-standby = mettre le point { $name } en attente
desk-log-asked-set-edit-lock = verrouiller ou déverrouiller le conducteur
desk-log-asked-insert-item = ajouter un point au conducteur
desk-log-asked-delete-item = retirer le point { $name } du conducteur
desk-log-asked-move-item = déplacer le point { $name } dans le conducteur
desk-log-asked-skip-item = sauter ou non le point { $name }
desk-log-asked-change-item = modifier le point { $name } dans le conducteur
desk-log-asked-split-item = scinder le point { $name } en deux
desk-log-asked-undo-edit = annuler une modification du conducteur
desk-log-asked-redo-edit = rétablir une modification du conducteur
desk-log-asked-prepare-poll = préparer un vote
desk-log-asked-open-poll = ouvrir le vote { $name }
desk-log-asked-close-poll = clore le vote { $name }
desk-log-asked-extend-poll = changer l'heure de clôture du vote { $name }
desk-log-asked-show-round = montrer un tour du vote { $name }
desk-log-asked-publish-poll = publier le résultat du vote { $name }
desk-log-asked-void-poll = déclarer nul le vote { $name }
desk-log-asked-start-phones-over = faire revoter les téléphones dans le vote { $name }
desk-log-asked-leave-out-party = laisser une assemblée hors du vote { $name }
desk-log-asked-count-party-again = compter de nouveau une assemblée dans le vote { $name }
desk-log-asked-start-lottery = lancer en direct le tirage au sort { $name }
desk-log-asked-enter-lottery-value = saisir une valeur du tirage au sort { $name }
desk-log-asked-reveal-lottery = révéler le résultat du tirage au sort { $name }
desk-log-asked-end-lottery = terminer le tirage au sort { $name }
desk-log-asked-void-lottery = déclarer nul le tirage au sort { $name }
desk-log-asked-check-lottery = vérifier un tirage au sort
desk-log-asked-commit-lottery = publier l'engagement d'un tirage au sort
desk-log-asked-cancel-lottery = annuler le calcul pour le tirage au sort { $name }
desk-log-asked-set-headcount = fixer un nombre de présents
desk-log-asked-publish-conduct = publier les règles de conduite
desk-log-asked-set-capacity = corriger la capacité d'une salle
desk-log-asked-renew-room-code = donner à une salle un nouveau code pour rejoindre
desk-log-asked-end-phone = déconnecter un téléphone
desk-log-asked-send-message = envoyer un message
desk-log-asked-take-message-back = reprendre un message
desk-log-asked-acknowledge-line = acquitter une ligne du journal
desk-log-asked-note-party = écrire une note sur une assemblée
desk-log-asked-answer-help = répondre à une demande d'aide
desk-log-asked-name-stewards = nommer qui peut demander à quelqu'un de partir
desk-log-asked-note-conduct = écrire une note sur la conduite
desk-log-asked-set-contact = modifier les coordonnées d'une assemblée
desk-log-asked-help-done = signaler qu'une assemblée a été aidée
desk-log-asked-prepare-scene = préparer une scène
desk-log-asked-take = prendre l'aperçu
desk-log-asked-take-back = revenir aux scènes précédentes
desk-log-asked-set-blackout = mettre des sorties au noir, ou l'enlever
desk-log-asked-plan-cues = planifier les tops du point { $name }
desk-log-asked-arm-cue = armer ou désarmer un top du point { $name }
desk-log-asked-skip-cue = sauter un top du point { $name }
desk-log-asked-start-timer = lancer un minuteur
desk-log-asked-pause-timer = mettre en pause le minuteur { $name }
desk-log-asked-resume-timer = reprendre le minuteur { $name }
desk-log-asked-prepare-survey = rédiger un sondage
desk-log-asked-plan-surveys = rédiger des sondages à partir d'un tableau
desk-log-asked-open-survey = ouvrir le sondage { $name }
desk-log-asked-close-survey = clore le sondage { $name }
desk-log-asked-set-languages = fixer les langues de la conférence
desk-log-asked-word-in = rédiger des textes dans une autre langue
desk-log-asked-set-gathering = fixer quand les priorités sont recueillies
desk-log-asked-enter-priorities = saisir des priorités sur papier
desk-log-asked-withdraw-priorities = retirer des priorités
desk-log-asked-add-to-timer = changer le temps du minuteur { $name }
desk-log-asked-restart-timer = relancer le minuteur { $name }
desk-log-asked-stop-timer = arrêter le minuteur { $name }
desk-log-asked-table-motion = déposer la motion { $name }
desk-log-asked-propose-amendment = déposer un amendement à la motion { $name }
desk-log-asked-withdraw-amendment = retirer un amendement à la motion { $name }
desk-log-asked-set-voting-order = fixer l'ordre des votes sur la motion { $name }
desk-log-asked-call-election = convoquer l'élection { $name }
desk-log-asked-give-seat-areas = attribuer leurs secteurs aux sièges
desk-log-asked-note-training = noter qui a suivi une formation
desk-log-asked-nominate = proposer quelqu'un à l'élection { $name }
desk-log-asked-accept-nomination = noter qu'une personne proposée à l'élection { $name } accepte
desk-log-asked-give-statement = modifier la déclaration d'une personne proposée à l'élection { $name }
desk-log-asked-withdraw-nomination = retirer une candidature à l'élection { $name }
desk-log-asked-close-nominations = clore les candidatures à l'élection { $name }
desk-log-asked-reopen-nominations = rouvrir les candidatures à l'élection { $name }
desk-log-asked-draw-ballot-order = tirer au sort l'ordre du bulletin de l'élection { $name }
desk-log-asked-open-hustings = ouvrir l'audition des candidats à l'élection { $name }
desk-log-asked-put-election = mettre aux voix l'élection { $name }
desk-log-asked-enter-lot = saisir le sort tiré pour l'élection { $name }
desk-log-asked-cancel-election = annuler l'élection { $name }
desk-log-asked-vacate-office = noter que quelqu'un a quitté la fonction de l'élection { $name }
desk-log-asked-answer-offer = noter la réponse à l'offre d'un siège de l'élection { $name }
desk-log-asked-put-to-vote = mettre aux voix la motion { $name }
desk-log-asked-send-back = renvoyer un article de la motion { $name }
desk-log-asked-second-reading = ouvrir une nouvelle lecture de la motion { $name }
desk-log-asked-open-floor = ouvrir une liste des orateurs
desk-log-asked-add-speaker = inscrire quelqu'un sur la liste des orateurs { $name }
desk-log-asked-strike-speaker = rayer quelqu'un de la liste des orateurs { $name }
desk-log-asked-close-floor = clore la liste des orateurs { $name }
desk-log-asked-draw-floor = tirer au sort la liste des orateurs { $name }
desk-log-asked-call-speaker = appeler un orateur de la liste { $name }
desk-log-asked-end-speech = mettre fin à une intervention de la liste des orateurs { $name }
desk-log-asked-end-floor = mettre fin à la liste des orateurs { $name }
desk-log-asked-bring-proposal = présenter un ordre du jour
desk-log-asked-withdraw-proposal = retirer la proposition { $name }
desk-log-asked-put-proposal = mettre aux voix la proposition { $name }
desk-log-asked-place-proposal = inscrire la proposition { $name } au programme
desk-log-asked-note-witness = noter où en est le témoin de la proposition { $name }
desk-log-asked-seat-panel = installer le panel de surveillance { $name }
desk-log-asked-open-statements = demander des déclarations aux salles
desk-log-asked-close-statements = clore les déclarations : { $name }
desk-log-asked-read-statements = lire des déclarations
desk-log-asked-star-statement = mettre une étoile à une déclaration
desk-log-asked-merge-statements = regrouper des déclarations
desk-log-asked-part-statement = séparer de nouveau des déclarations
desk-log-asked-take-off-statement = retirer une déclaration
desk-log-asked-put-back-statement = remettre une déclaration
desk-log-asked-claim-statements = traiter des déclarations
desk-log-asked-release-statements = laisser des déclarations à d'autres
desk-log-asked-withdraw-asking = retirer ce qui attend un autre compte
desk-log-asked-identify-screens = faire dire aux écrans lequel est lequel
desk-log-asked-redirect-display = donner une autre sortie à un écran
desk-log-asked-adopt-rules = fixer le règlement de la chambre
desk-log-asked-unlock-seat = retirer l'appareil d'un siège
desk-log-asked-check-out = enregistrer la sortie d'un badge
desk-log-asked-tell-counts = communiquer un comptage du vote { $name }
desk-log-asked-tell-room = saisir une salle par téléphone dans le vote { $name }
desk-log-asked-give-paper = remettre un bulletin papier dans le vote { $name }
desk-log-asked-adjourn-poll = ajourner le vote { $name }
desk-log-asked-resume-poll = reprendre le vote { $name }
desk-log-asked-withdraw-voter-code = retirer le code d'un électeur
desk-log-asked-break-tie = noter comment l'égalité a été tranchée dans le vote { $name }
desk-log-asked-prepare-breakout = préparer un travail en groupes
desk-log-asked-start-breakout = lancer le travail en groupes { $name }
desk-log-asked-extend-breakout = changer la durée de la phase du travail en groupes { $name }
desk-log-asked-next-phase = lancer la phase suivante du travail en groupes { $name }
desk-log-asked-recall-breakout = rappeler les salles du travail en groupes { $name }
desk-log-asked-end-breakout = terminer le travail en groupes { $name }
desk-log-asked-forget-drafts = effacer ce que les tables ont écrit dans le travail en groupes { $name }
desk-log-asked-run-the-show = diriger le direct
desk-log-asked-other = faire { $text }
desk-log-cue-outcome = { $outcome ->
    [skipped] sauté
   *[failed] échoué
 }
desk-log-refused = { $count ->
    [one] { $by } a demandé : { $what }. Refusé : { $why }
   *[other] { $by } a demandé : { $what }. Refusé ({ $count } fois) : { $why }
 }
desk-log-parties-lost = { $count ->
    [one] { $count } assemblée a perdu sa connexion. Regardez la carte par connexions (Ctrl+2).
   *[other] { $count } assemblées ont perdu leur connexion d'un coup. Regardez la carte par connexions (Ctrl+2).
 }
desk-log-parties-back = { $count ->
    [one] { $count } assemblée est revenue.
   *[other] { $count } assemblées sont revenues.
 }
desk-log-room-signed-up = « { $name } » s'est inscrite : elle attend dans Inscriptions (Ctrl+Shift+U).
desk-log-helped-by = { $by } : { $name } a été aidée.
desk-log-helped = { $name } a été aidée, selon la personne qui l'anime.
desk-log-poll-over = { $name } s'est clos de lui-même, son temps était écoulé. Publiez-le.
desk-log-cue-not-done = Un top n'a pas été exécuté, { $cue } : { $why }
desk-log-party-lost = { $name } a perdu sa connexion. Appelez l'animateur : le téléphone est sur la fiche.
desk-log-party-back = { $name } est de retour.
desk-log-party-joined = { $name } a rejoint.
desk-log-help-asked = { $name } demande de l'aide : { $text }
desk-log-help-answered = { $by } a répondu à { $name } : { $text }
desk-log-conduct-noted = { $name } a une note sur la conduite, de { $by } : voir sa fiche.
