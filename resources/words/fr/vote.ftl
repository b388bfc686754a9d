# A person's vote: the question, the form, what became of it.
vote-title = Votre vote
vote-joining = Connexion
vote-this-phone = Ce téléphone : { $first }
vote-enter-code = Entrer un code
vote-left-out = Votre salle ne compte pas dans ce vote : { $first }
vote-answered =
    .aria-label = Ce qui a été répondu
vote-connecting = Connexion à la conférence
vote-not-your-party = Pas votre assemblée ? Entrez un autre code
vote-lottery =
    .aria-label = Le tirage au sort
vote-receipt = Reçu
vote-receipt-choice = Votre vote
vote-receipt-choice-as = { $choice }, sous le nom de { $name }
vote-receipt-entry = Entrée du registre
vote-receipt-at = Accepté à
vote-receipt-leaf = Chiffre de contrôle
vote-receipt-check = Vérifiez-le dans le registre
vote-counts = Votre vote pour { $choice } compte.
vote-choice = { $choice }.
vote-void = Ce vote a été déclaré nul
vote-void-detail = Aucun vote ne compte. Il n'y a rien à faire.
vote-sending = Envoi en cours
vote-sending-busy = Beaucoup votent en ce moment. Votre vote repart tout seul.
vote-sending-offline = Pas de connexion pour l'instant. Votre vote est gardé sur ce téléphone et partira tout seul.
vote-sending-offline-device = Pas de connexion pour l'instant. Votre vote est gardé sur cet appareil et partira tout seul.
vote-hands = Levez la main, s'il vous plaît
vote-hands-detail = On répond à celle-ci dans la salle. La personne qui anime compte les mains.
vote-talk = Discutez, puis répondez d'une seule voix
vote-talk-detail = On répond à celle-ci dans la salle. La personne qui anime appuie sur le bouton.
vote-refused = Votre vote n'est pas enregistré
vote-send-again = Renvoyer
vote-draft = Pas encore envoyé
vote-change-blank = Changer pour un vote blanc
vote-change = Changer mon vote
vote-send-blank = Envoyer un vote blanc
vote-send = Envoyer mon vote
vote-earlier = Votre vote précédent est en route.
vote-points-left = { $count ->
    [one] { $count } point
   *[other] { $count } points
 } à donner encore.
vote-in = Votre vote est enregistré
vote-in-detail = { $choice } Vous pouvez le changer jusqu'à la clôture du vote.
vote-again = Votre salle recommence ce vote : votez de nouveau, s'il vous plaît
vote-again-detail = Votre vote précédent a été retiré, comme tous les votes par téléphone de votre salle.
vote-again-elsewhere = Si vous avez déjà voté, ce vote reste ; un autre prendra sa place.
vote-nothing-ticked = Rien n'est coché pour l'instant.
vote-closed = Clos
vote-closed-at = Clos à { $time }
vote-late = { $has ->
    [yes] Clos à { $closed }
   *[other] Clos
 } : votre vote est arrivé à { $came } et ne compte pas
vote-late-change = { $has ->
    [yes] Clos à { $closed }
   *[other] Clos
 } : ce changement est arrivé à { $came } et ne compte pas
vote-late-nothing = Rien de vous n'a été compté dans ce vote.
vote-in-closed = { $choice } { $has ->
    [yes] Le vote a été clos à { $closed }
   *[other] Le vote est clos
 }.
vote-missed-before = Si vous aviez voté avant de revenir, ce vote compte.
vote-missed-again = Votre salle a recommencé ce vote et vous n'avez pas revoté.
vote-missed = Vous n'avez pas voté cette fois.
vote-missed-refused = Ce que vous avez envoyé n'a pas été accepté. { $reason }
vote-missed-unsent = Ce que vous aviez choisi n'a pas été envoyé.
vote-fault-ranking = Touchez votre premier choix, puis le deuxième, aussi loin que vous voulez.
vote-fault-points-over = C'est { $count ->
    [one] { $count } point
   *[other] { $count } points
 } de trop. Reprenez-en.
vote-fault-points = Donnez jusqu'à { $count ->
    [one] { $count } point
   *[other] { $count } points
 }.
vote-fault-answer = Touchez votre réponse.
vote-blank = Vote blanc
vote-in-all = { $choice } … { $count } en tout
vote-ranked = { $place } { $name }
vote-pointed = { $name } { $points }
vote-hint-approval = Touchez tout ce que vous pouvez soutenir. Rien du tout est un vote blanc.
vote-hint-ranking = Touchez dans votre ordre : le premier choix d'abord. Sous les options, vous pouvez changer l'ordre.
vote-hint-points-left = { $count ->
    [one] { $count } point
   *[other] { $count } points
 } à donner
vote-hint-points-given = Tous les points sont donnés
vote-said-rank = { $option } : { $place }
vote-said-no-rank = { $option } n'a plus de rang
vote-said-points = { $option } : { $points }. Reste { $count ->
    [one] { $count } point
   *[other] { $count } points
 }
vote-said-moved = { $option } : maintenant { $place }
vote-counts-now = Compte maintenant
vote-point-less = Un point de moins pour { $option }
vote-point-more = Un point de plus pour { $option }
vote-points-for = Points pour { $option }
vote-order = Votre ordre
vote-move-up = Monter { $option }
vote-move-down = Descendre { $option }
vote-not-open = Pas encore ouvert
vote-gate-again = { $reason } Il est affiché sur le grand écran de votre salle.
vote-people-here = { $count ->
    [one] { $count } personne ici
   *[other] { $count } personnes ici
 }
vote-no-place = Il n'y a plus de place dans votre salle
vote-name = Votre nom
vote-name-change = Changer de nom
vote-name-as = Vous votez sous le nom de { $name }
vote-name-was = Vous avez voté sous le nom de { $name }
vote-named = Ce vote est nominal : tout le monde peut lire ce que vous avez voté.
vote-was-named = Ce vote était nominal.
vote-who-how = Qui a voté quoi
vote-who-how-at = Qui a voté quoi : { $address }
vote-members-named = Les membres votent nominalement.
vote-phones-named = Par téléphone, on vote nominalement.
vote-name-missing = Écrivez votre nom : ce vote est nominal.
vote-name-long = Un nom a au plus { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
 }. Raccourcissez le vôtre.
vote-name-strange = Votre nom contient un caractère qui ne peut pas être affiché. Retapez-le.
vote-name-unseen = Écrivez votre nom avec des lettres visibles.
vote-waits = Dès qu'il y aura de la place, votre vote sera enregistré tout seul : laissez cette page ouverte.
vote-in-went = Il y a de la place maintenant : il a été enregistré tout seul et vous pouvez le changer. { $choice }
vote-main =
    .aria-label = Votre vote
vote-keeps-nothing = Ce navigateur ne garde rien. Laissez cette page ouverte jusqu'à la fin : rechargée, elle ne sait pas que vous avez voté.
vote-next-ask = Quelqu'un ici n'a pas de téléphone ? Cette personne peut voter sur celui-ci.
vote-next = Personne suivante sur ce téléphone
vote-next-part =
    .aria-label = Personne suivante sur ce téléphone
vote-next-in = Votre vote est enregistré. Notez votre reçu si vous le voulez : ce téléphone l'oublie quand vous le passez.
vote-next-guest = Vous votez pour vous-même sur le téléphone de quelqu'un d'autre.
vote-next-done = C'est fait : passez le téléphone
vote-next-without = Passer le téléphone sans voter
vote-guest = Invité { $number } sur ce téléphone
vote-elsewhere = Ce téléphone a répondu à cette question à { $party }, et chacun répond une fois : on ne la lui pose pas de nouveau ici. Dès la prochaine question, vous répondez ici. Quelqu’un d’autre a ce téléphone maintenant ? Cette personne appuie sur « { $next } ».
vote-table =
    .aria-label = Votre table
vote-handed = Passer ce téléphone
vote-handed-words = À partir d'ici, rien du vote précédent n'est montré. Chaque personne vote une fois, et compte parmi les présents enregistrés.
vote-handed-begin = Je suis la personne suivante
vote-handed-back = Personne d'autre : retour à la personne à qui est ce téléphone
vote-told-question = La question : { $question }
vote-told-result = Le résultat de « { $question } » : { $outcome }
