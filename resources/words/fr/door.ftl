# The door of the chamber, for stewards: badges are checked in and out.
door-title = La porte de la chambre
door-check-part =
    .aria-label = Contrôler un badge
door-which-way = Dans quel sens
door-coming-in = ENTRE
door-going-out = SORT
door-badge = Scannez le badge, ou tapez-le sous la forme ID:CODE
door-do-in = Enregistrer l'entrée
door-do-out = Enregistrer la sortie
door-scan-it = Scanner avec la caméra
door-none = Pas encore de badge
door-none-yet = Ce que dit le contrôle apparaît ici, en grand.
door-hall-part =
    .aria-label = Qui est dans la salle
door-hall = dans la salle maintenant
door-hall-of = dans la salle maintenant, sur { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }
door-last-checks = Les derniers contrôles
door-last-none = Aucun encore sur cet appareil.
door-stewards = Pour l'accueil : ici, on enregistre les entrées et les sorties. Le bureau vous donne un mot de passe.
door-password = Mot de passe
door-to-seat = Vous êtes membre ? Connectez-vous à votre siège
door-signed-in = Connecté en tant que { $login }
door-password-missing = Tapez d'abord le mot de passe.
door-other-post = Le poste de cet identifiant est { $post } : il ne contrôle pas les badges. Demandez au bureau un identifiant pour la porte.
door-signed-out = Cet appareil n'est plus connecté. Demandez le mot de passe au bureau.
door-tried-again = { $reason } Un nouvel essai se fait tout seul. Ne laissez passer personne sans contrôle.
door-old-figures = { $reason } Ces chiffres ne sont pas de ce moment.
# What a check has found, in big words.
door-no-badge = Pas un badge
door-no-badge-do = Scannez de nouveau le code QR du badge, ou tapez ce qu'il porte : le nom ou le numéro, deux-points, le code.
door-checking = Contrôle en cours
door-checking-way = { $way ->
    [in] Un badge qui entre.
   *[out] Un badge qui sort.
 }
door-is-in = Siège { $seat } ENTRÉ
door-is-in-words = Bienvenue. Le siège compte désormais comme présent.
door-again-in = Le siège { $seat } est déjà ENTRÉ
door-again-in-words = Ce badge est déjà dans la salle. Si quelqu'un d'autre le montre, appelez le bureau.
door-was-in = Le siège { $seat } était déjà ENTRÉ
door-is-out = Siège { $seat } SORTI
door-is-out-words = Le siège ne compte pas comme présent jusqu'à sa prochaine entrée.
door-again-out = Le siège { $seat } est déjà SORTI
door-again-out-words = Ce badge n'était pas dans la salle.
door-was-out = Le siège { $seat } était déjà SORTI
door-no-seat = PAS DE SIÈGE
door-no-seat-not-drawn = PAS DE SIÈGE : non tiré au sort
door-not-drawn = Ce badge n'a pas été tiré au sort et n'a pas de siège. La tentative est dans le registre. Comparez une fois l'identifiant et le code avec le badge. S'ils sont justes, ne laissez pas entrer la personne et appelez le bureau.
door-has-none = Ce badge n'a pas de siège. Comparez l'identifiant et le code avec le badge. S'ils sont justes, appelez le bureau.
door-replaced = Le siège de ce badge a été donné à un remplaçant. Envoyez la personne au bureau de la conférence.
door-refused = { $reason } Envoyez la personne au bureau de la conférence.
