# Surveys: written, asked, closed, read by region and by room.
desk-surveys-show = Voir les sondages
desk-surveys-write = Écrire …
desk-surveys-open = Poser
desk-surveys-report = Vers l'aperçu
desk-surveys-rooms = Par salle …
desk-surveys-write-label = Écrire un sondage
desk-surveys-open-label = Poser le sondage choisi
desk-surveys-close-label = Clore le sondage choisi
desk-surveys-report-label = Préparer le sondage choisi pour la grande salle et les salles
desk-surveys-rooms-label = Ce que les salles ont dit du sondage choisi
desk-surveys-usual = J'ai pu dire ce que je voulais dire
desk-surveys-usual-stake = J'ai compris l'enjeu
desk-surveys-usual-length = La durée était : trop courte / juste bien / trop longue
desk-surveys-usual-better = Qu'est-ce qui l'aurait amélioré ?
desk-surveys-how = Une question par ligne. Avec des réponses après deux-points, séparées par des barres obliques, c'est un choix ; avec un point d'interrogation à la fin, elle demande quelques mots ; à toutes les autres on répond de 1 (pas du tout) à 5 (beaucoup).
desk-surveys-keep = Garder
desk-surveys-name = Comment était-ce pour vous ?
desk-surveys-after-none = Après aucune séance en particulier
desk-surveys-after-session = Après : { $title }
desk-surveys-session = Séance
desk-surveys-questions = Questions
desk-surveys-lacks-title = Donnez-lui un titre.
desk-surveys-by-room = { $title } : par salle
desk-surveys-rooms-list = Salles
desk-surveys-words = Réponses en mots
desk-surveys-unread = Le serveur n'a pas répondu. Réessayez.
desk-surveys-no-room = Aucune salle n'est montrée : moins de cinq ont répondu dans chacune, ou leurs réponses pourraient se déduire des autres.
desk-surveys-rooms-hidden = { $rooms }. { $count ->
    [one] { $count } salle est cachée
   *[other] { $count } salles sont cachées
 } : moins de cinq réponses, ou elles pourraient se déduire.
desk-surveys-empty = Aucun sondage n'est encore écrit. Posez deux ou trois questions après une séance : les téléphones répondent sans nom, et rien n'est montré de moins de cinq personnes.
desk-surveys-hidden = caché, moins de cinq
desk-surveys-summary = { $count } ont répondu
desk-surveys-select = Choisissez d'abord un sondage.
desk-surveys-why-asked = Il a déjà été posé. Écrivez-en un autre.
desk-surveys-why-other = « { $title } » est posé en ce moment. Fermez-le d'abord.
desk-surveys-why-not-open = Il n'est pas ouvert.
desk-surveys-why-not-told = Les salles sont données une fois qu'il est clos et compté.
desk-surveys-why-nothing = Il n'y a rien à montrer : il n'est pas encore compté, ou moins de cinq ont répondu.
desk-surveys-state = { $state ->
    [open] posé maintenant
    [closed] clos, on compte
    [told] compté
   *[draft] pas encore posé
 }
desk-surveys-state-after = { $state }, après { $session }
desk-surveys-asked-scale = { $question } (de 1 à 5)
desk-surveys-asked-words = { $question } (quelques mots)
desk-surveys-all-rooms = Toutes les salles
desk-surveys-no-answers = pas de réponses
desk-surveys-mean = { $mean } sur 5 ({ $number })
desk-surveys-alone = à part
desk-surveys-kind = { $kind ->
    [ceremony] cérémonie
    [speech] discours
    [witness] témoin
    [breakout] groupes
    [vote] vote
    [break] pause
    [performance] spectacle
    [notice] annonce
   *[deliberation] délibération
 }
