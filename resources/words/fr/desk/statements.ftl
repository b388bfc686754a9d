# What tables say: read, starred, put together, taken off, and made into a poll.
desk-statements-show = Voir ce que disent les tables
desk-statements-ask-words = Les téléphones et animateurs de toutes les salles ont aussitôt un formulaire. Dites en quelques mots ce que vous demandez.
desk-statements-kinds-usual = Proposition, Inquiétude, Question
desk-statements-ask = Demander des déclarations aux salles
desk-statements-ask-done = Demander
desk-statements-at-tables = Aux tables
desk-statements-moderated = L'animateur lit chacune d'abord
desk-statements-board-passed = toutes celles qui passent
desk-statements-board-starred = celles avec une étoile
desk-statements-kinds = Genres
desk-statements-most = Une salle envoie au plus
desk-statements-board = Les écrans montrent
desk-statements-close-in = Clore les déclarations dans { $seconds } s
desk-statements-draft = Rédiger la prochaine question avec ce qui a une étoile
desk-statements-selected = { $act } : la déclaration choisie
desk-statements-no-undo = Il n'y a plus rien à annuler.
desk-statements-no-alike = Aucune autre déclaration ne ressemble à celle-ci.
desk-statements-star-first = Mettez une étoile à ce qui doit être demandé, ou choisissez une déclaration.
desk-statements-we-do-not = Nous ne sommes pas d'accord
desk-statements-empty = Personne n'a été sollicité. Appuyez sur « Demander … » : les téléphones et animateurs ont alors un formulaire, et ce qui passe dans les salles arrive ici.
desk-statements-no-link = Pas de connexion au serveur : cette régie n'entend pas ce que disent les tables.
desk-statements-none-left = Il ne reste rien ici. Choisissez « Toutes » pour voir ce qui est traité.
desk-statements-none-passed = Aucune déclaration n'est encore passée dans sa salle.
desk-statements-party = Assemblée { $number }
desk-statements-table = table { $number }
desk-statements-with = chez { $login }
desk-statements-off = retirée : { $reason }
desk-statements-same-words = les mêmes mots
desk-statements-share-words = { $share } des mots
desk-statements-summary = { $count ->
    [one] { $count } déclaration
   *[other] { $count } déclarations
 }, { $rooms }, { $unread } non lues
desk-statements-waiting = { $count ->
    [one] { $count } attend dans sa salle
   *[other] { $count } attendent dans leurs salles
 }.
desk-statements-takes = « { $title } » prend des déclarations.
desk-statements-takes-for = « { $title } » prend des déclarations encore { $left }.
desk-statements-is-closed = « { $title } » est clos.
desk-statements-reason-other = Hors de la question
desk-statements-reason-person = Nomme ou décrit une personne
desk-statements-reason-insult = Insulte quelqu'un
desk-statements-reason-unread = Ne dit rien de lisible
desk-statements-star = Étoile
desk-statements-merge = Réunir
desk-statements-take-off = Retirer
desk-statements-undo = Annuler
desk-statements-why-closed = Aucune déclaration n'est prise maintenant.
desk-statements-select = Choisissez d'abord une déclaration.
desk-statements-why-off = Elle a été retirée. Appuyez sur O pour la remettre.
desk-statements-unread = Non lues
desk-statements-all = Toutes
desk-statements-starred = Avec étoile
desk-statements-taken-off = Retirées
desk-statements-ask-button = Demander …
desk-statements-question-button = Question …
desk-statements-list = Ce que disent les tables
desk-statements-alike-list = Déclarations semblables à celle choisie
desk-statements-alike-head = Semblables : M met les marquées sous celle choisie
desk-statements-all-kinds = Tous les genres
desk-statements-all-regions = Toutes les régions
desk-statements-show-name = Montrer
desk-statements-region = Région
desk-statements-off-reason = Motif du retrait
desk-statements-spoken-star = avec étoile
