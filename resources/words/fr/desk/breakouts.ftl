# Breakouts: their list with what can be done, and the form that prepares one.
desk-breakouts-show = Voir les travaux en groupes
desk-breakouts-prepare = Préparer un travail en groupes
desk-breakouts-begin = Préparer des groupes …
desk-breakouts-act-of = { $act } : { $title }
desk-breakouts-start = Démarrer
desk-breakouts-start-again = Démarrer : encore
desk-breakouts-more = +1 min
desk-breakouts-less = −1 min
desk-breakouts-next = Phase suivante
desk-breakouts-recall = Rappeler
desk-breakouts-recall-again = Rappeler : encore
desk-breakouts-end = Terminer
desk-breakouts-end-again = Terminer : encore
desk-breakouts-change = Modifier …
desk-breakouts-forget = Oublier les notes …
desk-breakouts-forget-heading = Oublier ce que les tables ont écrit dans « { $title } » ?
desk-breakouts-forget-words = Les notes de toutes les tables de ce travail en groupes sont retirées du serveur et de son disque, pour de bon. Les salles ne peuvent plus les lire. Les déclarations qu'elles ont remises restent, et les sauvegardes faites avant aussi.
desk-breakouts-forget-done = Oublier les notes
desk-breakouts-kind-settle = S'installer
desk-breakouts-kind-read = Lire
desk-breakouts-kind-go-round = Tour de table
desk-breakouts-kind-talk = Discussion libre
desk-breakouts-kind-agree = S'accorder
desk-breakouts-kind-write = Noter
desk-breakouts-on = { $number } en cours
desk-breakouts-ready = { $number } prêtes
desk-breakouts-talking = { $number } en discussion
desk-breakouts-finished = { $number } ont fini
desk-breakouts-late = { $number } en retard
desk-breakouts-silent = { $number } sans nouvelles
desk-breakouts-headway = { $rooms } : { $told }
desk-breakouts-prepared = PRÉPARÉ
desk-breakouts-called-back = RAPPELÉES
desk-breakouts-over = TERMINÉ
desk-breakouts-phase-place = { $phase }, { $place } SUR { $of }
desk-breakouts-phases = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
 }
desk-breakouts-phases-with = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
 }, avec déclarations
desk-breakouts-then-over = puis c'est fini
desk-breakouts-then = puis { $phase }, { $length }
desk-breakouts-then-recall = puis les salles sont rappelées, { $grace } s pour finir
desk-breakouts-for-rooms = pour { $count ->
    [one] { $count } salle
   *[other] { $count } salles
 }
desk-breakouts-for-all = pour toutes les salles
desk-breakouts-for-region = pour { $region }
desk-breakouts-rooms-late = En retard : { $rooms }
desk-breakouts-rooms-finished = Ont fini : { $rooms }
desk-breakouts-others = { $number } autres
desk-breakouts-empty = Aucun travail en groupes n'est préparé. Les salles parlent en petits groupes, par phases que vous fixez : s'installer, tour de table, discussion libre, s'accorder, noter.
desk-breakouts-min = min
desk-breakouts-s = s
desk-breakouts-usual-words = Mots à l'écran ; vide : les habituels
desk-breakouts-remove-phase = Retirer cette phase
desk-breakouts-minutes = Minutes
desk-breakouts-seconds = Secondes
desk-breakouts-words = Mots
desk-breakouts-sends = Les tables envoient des déclarations
desk-breakouts-kinds-usual = Genres, entre virgules ; vide : aucun
desk-breakouts-a-room = par salle
desk-breakouts-kinds = Genres de déclarations
desk-breakouts-most = Déclarations par salle au plus
desk-breakouts-change-heading = Modifier le travail en groupes
desk-breakouts-prepare-done = Préparer
desk-breakouts-title-words = Titre : les écrans le montrent
desk-breakouts-question-words = De quoi parlent les tables
desk-breakouts-add-phase = Ajouter une phase
desk-breakouts-all-rooms = Toutes les salles
desk-breakouts-by-name = Salles par nom ou numéro …
desk-breakouts-named = Mots d'un nom ou d'un lieu, ou numéros : 3, 7, 12
desk-breakouts-rooms = Salles
desk-breakouts-which = Quelles salles
desk-breakouts-at-table = par table
desk-breakouts-to-finish = s pour finir
desk-breakouts-mixed = Mélangés par tirage, pas comme ils sont assis
desk-breakouts-table-people = Personnes par table
desk-breakouts-grace = Secondes pour finir après le rappel
