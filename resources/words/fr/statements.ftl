# What tables say: the form of a phone, and the list of the facilitator.
statements-part =
    .aria-label = Ce que dit votre table
statements-over = Le temps des déclarations est terminé.
statements-until = Les déclarations sont prises jusqu'à { $time }.
statements-finish = Terminez votre phrase : { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
 }.
statements-too-many = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
 } de trop
statements-left = { $count ->
    [one] { $count } lettre restante
   *[other] { $count } lettres restantes
 }
statements-fault-empty = Écrivez d'abord une phrase.
statements-fault-long = Raccourcissez-la.
statements-fault-kind = Choisissez ce que c'est.
statements-agree = Nous sommes d'accord
statements-not-all = Nous ne sommes pas tous d'accord
statements-arrived = C'est arrivé.
statements-not-sent = Pas encore envoyé. L'envoi se fera tout seul dès qu'il y aura une connexion.
statements-waiting = La personne qui anime la lit d'abord.
statements-waits-for-you = Elle vous attend.
statements-held = Elle reste dans cette salle.
statements-held-because = Elle reste dans cette salle : { $reason }
statements-off = La conférence l'a retirée.
statements-off-because = La conférence l'a retirée : { $reason }
statements-passed = Elle est à la conférence.
statements-table = Table { $number }
statements-some-disagree = pas tous d'accord
statements-wait = { $count ->
    [one] Une déclaration vous attend.
   *[other] { $count } déclarations vous attendent.
 }
statements-none-wait = Aucune ne vous attend.
statements-none-yet = Aucune table n'a encore rien dit. Elles écrivent sur un téléphone, ou vous écrivez pour elles ci-dessous.
statements-send = Envoyer
statements-label = Ce que dit votre table, en une phrase
statements-sent = Ce que vous avez envoyé
statements-kind = Ce que c'est
statements-agrees = La table est-elle d'accord ?
statements-again = Réécrire
statements-title = Ce que disent les tables
statements-other-words = D'autres mots
statements-pass = La transmettre
statements-correct = La corriger
statements-hold = La retenir
