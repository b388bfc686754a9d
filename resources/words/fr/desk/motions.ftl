# Motions: their votes in order, amendments, clauses, and the forms.
desk-motions-show = Montrer les motions
desk-motions-show-beside = Montrer les mots d'avant et d'après côte à côte, ou non
# What can be done, as the palette says it.
desk-motions-act-put = Mettre aux voix l'amendement suivant
desk-motions-act-bloc = Mettre la sélection aux voix en un seul vote
desk-motions-act-whole = Mettre aux voix la motion dans son ensemble
desk-motions-act-screens = Préparer la sélection pour les écrans
desk-motions-act-page = Préparer la suite de ce qui est dans la grande salle
desk-motions-act-up = Monter le vote sélectionné
desk-motions-act-down = Descendre le vote sélectionné
desk-motions-act-rule = Revenir à l'ordre de la règle
desk-motions-act-withdraw = Retirer l'amendement sélectionné
desk-motions-act-back = Renvoyer l'article sélectionné
desk-motions-act-reading = Commencer la lecture suivante de la motion
desk-motions-act-table = Déposer une motion depuis un fichier Markdown
desk-motions-act-lines = Remettre des amendements depuis un tableau
# The buttons.
desk-motions-button-put = Mettre aux voix le suivant
desk-motions-button-bloc = Voter la sélection …
desk-motions-button-screens = Aux écrans
desk-motions-button-page = Suite
desk-motions-button-up = Monter
desk-motions-button-down = Descendre
desk-motions-button-rule = Selon la règle
desk-motions-button-amend = Amendement …
desk-motions-button-withdraw = Retirer …
desk-motions-button-back = Renvoyer …
desk-motions-button-table = Déposer …
desk-motions-button-lines = Importer …
desk-motions-button-whole = L'ensemble
desk-motions-button-reading = Autre lecture
desk-motions-again-put = Appuyez encore : préparer le vote
# What of a motion is listed.
desk-motions-listed = Ce qui en est listé
desk-motions-kind = Selon quelle règle un vote est décidé
desk-motions-list = Votes, amendements ou articles
desk-motions-part-votes = Votes dans l'ordre
desk-motions-part-amendments = Tous les amendements
desk-motions-part-clauses = Articles
desk-motions-part-text = Texte actuel
# The motion as it stands.
desk-motions-empty = Aucune motion n'est déposée. Déposez un texte en Markdown : ses paragraphes numérotés deviennent des articles, amendés et votés un à un.
desk-motions-closed = La chambre a décidé sur cette motion. Commencez une seconde lecture pour la changer.
desk-motions-verdict = { $verdict ->
    [adopted] ADOPTÉE
   *[rejected] REJETÉE
 }
desk-motions-adopted-by = Adoptée en lecture { $reading } par le vote { $poll } : { $digest }
desk-motions-no-votes = Il ne reste aucun vote sur un amendement. La motion dans son ensemble peut être mise aux voix.
# Marks at the left of a line, as short as they can be.
desk-motions-mark = { $state ->
    [put] EN VOTE
    [next] SUIVANT
    [adopted] ADOPTÉ
    [rejected] REJETÉ
    [fallen] TOMBÉ
   *[withdrawn] RETIRÉ
 }
desk-motions-clause-mark = { $state ->
    [back] RENVOYÉ
    [gone] SUPPRIMÉ
    [new] NOUVEAU
    [moved] DÉPLACÉ
   *[changed] MODIFIÉ
 }
# What an amendment does, in few words.
desk-motions-does-replace = { $passage } → { $words }
desk-motions-does-replace-all = tout remplacer par { $words }
desk-motions-does-strike = supprimer { $passage }
desk-motions-does-insert = ajouter { $words }
desk-motions-does-move = déplacer { $passage } après { $after }
desk-motions-does-move-front = déplacer { $passage } au début
desk-motions-does-move-clause = déplacer après { $after }
desk-motions-does-move-clause-front = déplacer au début
# What is said of the line that is selected.
desk-motions-clause = Article { $number }
desk-motions-amendment = Amendement { $names }
desk-motions-amendment-by = Amendement { $names }, { $author }
desk-motions-sent-back = Renvoyé : { $reason }
desk-motions-put-by = Mis aux voix : vote { $poll }.
desk-motions-changes = Ce que cela change
desk-motions-said-struck = { "[" }barré : { $words }]
desk-motions-said-new = { "[" }nouveau : { $words }]
# Why something cannot be done now.
desk-motions-why-reading = Rien n'a encore été décidé ni renvoyé.
desk-motions-why-no-rules = Aucun règlement ne dit ce qu'il faut à un vote. Importez-le d'abord.
desk-motions-why-no-amendment = Il ne reste aucun amendement à mettre aux voix.
desk-motions-why-by-rule = L'ordre est celui de la règle.
desk-motions-why-vote-first = Votez d'abord sur { $names }, ou faites-les retirer.
desk-motions-no-page = Ce qui est dans la grande salle n'a pas de suite.
desk-motions-select-line = Sélectionnez d'abord une ligne de la liste.
desk-motions-select-clause = Sélectionnez d'abord un article : listez les articles.
desk-motions-select-amendment = Sélectionnez d'abord un amendement.
# Putting to the vote.
desk-motions-upcoming = Suivant : { $count ->
    [one] amendement
   *[other] amendements
 } { $names }
desk-motions-put = Mettre aux voix : { $count ->
    [one] amendement
   *[other] amendements
 } { $names }
desk-motions-put-ask = Mettre aux voix { $count ->
    [one] l'amendement
   *[other] les amendements
 } { $names } ?
desk-motions-put-one-ask = Mettre aux voix en un seul vote { $count ->
    [one] l'amendement
   *[other] les amendements
 } { $names } ?
desk-motions-put-clauses-ask = Mettre aux voix { $count ->
    [one] l'article
   *[other] les articles
 } { $names } avec les amendements ?
desk-motions-left-out = Laissés de côté, car d'autres les excluent ou sont nécessaires avant : { $names }.
desk-motions-nothing-together = Rien ne peut être mis aux voix en un seul vote.
desk-motions-together = Un seul vote décide de tous : ils sont adoptés ensemble, ou rejetés ensemble.
desk-motions-decided-by = Décidé selon : { $rule }.
desk-motions-put-go = Préparer le vote
desk-motions-withdraw-ask = Retirer l'amendement { $amendment } ?
desk-motions-withdraw-says = Ceux qui portent sur lui sont retirés avec lui.
desk-motions-withdraw-go = Retirer
desk-motions-back-ask = Renvoyer { $clause } ?
desk-motions-back-says = Il n'est pas dans le texte de cette lecture, et les amendements qui le visent tombent.
desk-motions-back-go = Renvoyer
# The form of an amendment.
desk-motions-amend-ask = Proposer un amendement : { $motion }
desk-motions-amend-go = Proposer
desk-motions-kind-replace = Remplacer un passage, ou tout un article
desk-motions-kind-insert = Ajouter des mots, ou un nouvel article
desk-motions-kind-delete = Supprimer un passage, ou tout un article
desk-motions-kind-move = Déplacer un passage, ou tout un article
desk-motions-says-replace = Sans passage, tout l'article est remplacé, avec tout ce qu'il contient.
desk-motions-says-insert = Avec un passage, les mots viennent après lui dans cet article ; sans passage, ils sont un nouvel article après celui qui est nommé ou, si seul un article est nommé, le premier dans celui-ci.
desk-motions-says-delete = Sans passage, tout l'article est supprimé, avec tout ce qu'il contient.
desk-motions-says-move = L'article vient après celui qui est nommé ; si aucun n'est nommé, il est le premier là où il est.
desk-motions-there-once = il y figure une fois
desk-motions-number = Numéro
desk-motions-clause-field = Article
desk-motions-passage = Passage, mot pour mot
desk-motions-occurrence = Lequel
desk-motions-after-words = Après ces mots
desk-motions-on = Sur l'amendement
desk-motions-author = Auteur
desk-motions-explained = Ce que cela veut dire
# Texts and tables from files.
desk-motions-table-ask = Déposer { $file }
desk-motions-table-go = Déposer
desk-motions-title-of-text = Celui du texte, si rien n'est écrit ici
desk-motions-choose-file = Choisir un fichier
desk-motions-files-texts = Textes
desk-motions-files-tables = Tableaux
desk-motions-files-all = Tous
desk-motions-file-large = { $file } dépasse 4 Mio : ce n'est pas un texte à voter.
desk-motions-file-not-utf = { $file } n'est pas écrit en UTF-8. Enregistrez-le en UTF-8 et choisissez-le à nouveau.
desk-motions-file-unread = { $file } n'a pas pu être lu : { $reason }.
desk-motions-tabled = La motion est déposée : { $count ->
    [one] { $count } article
   *[other] { $count } articles
 }.
desk-motions-handed-in = { $count ->
    [one] { $count } amendement est remis
   *[other] { $count } amendements sont remis
 }.
desk-motions-no-answer = Le serveur n'a pas répondu. Choisissez à nouveau le fichier.
