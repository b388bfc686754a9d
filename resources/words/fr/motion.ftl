# Motions and amendments, for everybody and at the seat.
motion-title = Motions et amendements
motion-part =
    .aria-label = Motions
motion-explained = Textes sur lesquels la chambre décide, article par article. Les mots barrés sont retirés, les mots soulignés sont ajoutés.
motion-views =
    .aria-label = Ce qui est montré
motion-view-text = Texte
motion-view-beside = Côte à côte
motion-view-amendments = Amendements
motion-marks = Dans le texte actuel, { $first } et { $second }.
motion-marks-struck = ces mots sont barrés
motion-marks-put = ceux-ci sont ajoutés
motion-all = Toutes les motions
motion-none = Aucune motion n'est encore déposée.
motion-adopted-in = Adoptée en lecture { $reading }. Empreinte du texte : { $digest }
motion-reading = Lecture { $number }
motion-clauses = { $count ->
    [one] { $count } article
   *[other] { $count } articles
 }
motion-so-many = { $count ->
    [one] { $count } motion
   *[other] { $count } motions
 }
motion-settled = { $state ->
    [adopted] adoptés
    [rejected] rejetés
    [fallen] tombés
   *[withdrawn] retirés
 } : { $number }
motion-votes-left = votes restants : { $count }
motion-verdict = { $verdict ->
    [adopted] adoptée
    [rejected] rejetée
   *[open] ouverte
 }
motion-amendment-state = { $state ->
    [proposed] proposé
    [next] suivant
    [adopted] adopté
    [rejected] rejeté
    [fallen] tombé
   *[withdrawn] retiré
 }
motion-order-none = Il ne reste aucun vote sur un amendement.
motion-order = Votes restants, dans cet ordre : { $list }.
motion-none-proposed = Personne n'a encore proposé d'amendement.
motion-reason = Motif : { $reason }
motion-changes-nothing = Il ne change rien au texte tel qu'il est maintenant.
motion-was-moved = déplacé
motion-moved = { $clause }, déplacé :
motion-by = par l'amendement { $list }
motion-sent-back = renvoyé : { $reason }
motion-before = Avant
motion-now = Maintenant
motion-not-in-text = Pas dans le texte
# What an amendment does, in few words, and whose it is.
motion-line = { $where } : { $what }
motion-line-by = { $where } : { $what } · { $author }
motion-on = sur { $amendment }
motion-after = après { $clause }
motion-replace = « { $passage } » devient « { $words } »
motion-replace-all = le tout devient « { $words } »
motion-strike = supprimer « { $passage } »
motion-strike-all = supprimer le tout
motion-insert = ajouter « { $words } »
motion-move-front = le déplacer au début
motion-move-after = le déplacer après { $after }
motion-move-words-front = déplacer « { $passage } » au début
motion-move-words-after = déplacer « { $passage } » après { $after }
# At the seat: the own amendments, and the form for another one.
motion-choose = Motion
motion-read-it = Lire le texte et tous les amendements
motion-withdraw = Retirer
motion-withdraw-again = Appuyez encore : retirer { $amendment }
motion-amend = Proposer un amendement
motion-amend-go = Proposer l'amendement
motion-amend-what = Ce qu'il fait
motion-amend-replace = Remplacer des mots, ou tout un article
motion-amend-insert = Ajouter des mots, ou un nouvel article
motion-amend-delete = Supprimer des mots, ou tout un article
motion-amend-move = Déplacer un article, ou des mots
motion-amend-clause = { $kind ->
    [insert] Dans l'article, ou après
    [move] Article
   *[other] Dans l'article
 }
motion-amend-passage = { $kind ->
    [insert] Après ces mots (rien : un nouvel article après)
    [move] Ces mots de l'article (rien : tout l'article)
   *[other] Ces mots (rien : tout l'article)
 }
motion-amend-select = Sélectionnez des mots ci-dessus, et ils sont dans le champ ci-dessous.
motion-amend-words = Nouveaux mots
motion-amend-after = Après l'article
motion-amend-front = au début, là où il est
motion-amend-behind = Après ces mots-là
motion-amend-reason = Motif
motion-departed = { $one } est mis au vote avant { $others }, autrement que par la règle.
