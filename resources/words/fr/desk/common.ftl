desk-cancel = Annuler
desk-close = Fermer
desk-keep = Garder
desk-press-again = Encore
desk-reason = Motif
desk-reason-why = Pourquoi, en une phrase. Cela reste dans le registre.
desk-title = Titre
desk-kind = Genre
desk-name = Nom
desk-question = Question
desk-next = Suivant
desk-all = Tous
desk-a-desk = une régie
desk-no-link = Pas de connexion au serveur.
desk-waiting-for-server = En attente du serveur …
desk-parties = { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 }
desk-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
desk-seats = { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }
desk-rooms = { $count ->
    [one] { $count } salle
   *[other] { $count } salles
 }
desk-phones = { $count ->
    [one] { $count } téléphone
   *[other] { $count } téléphones
 }
desk-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }
desk-votes = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
 }
desk-ballots = { $count ->
    [one] { $count } bulletin
   *[other] { $count } bulletins
 }
desk-faults = { $count ->
    [one] { $count } faute
   *[other] { $count } fautes
 }
