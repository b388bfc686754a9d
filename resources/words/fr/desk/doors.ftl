# Doors: who is in by which login, and what can be ended.
desk-doors-show = Voir qui est là avec quel compte, et terminer des sessions
desk-doors-by-login = RÉGIES, PAR COMPTE
desk-doors-others = TOUS LES AUTRES
desk-doors-end = Terminer
desk-doors-end-login = Terminer { $login }
desk-doors-facilitators = Animateurs
desk-doors-facilitators-end = Terminer tous
desk-doors-code-tip = Ils reviennent avec leur code.
desk-doors-screens = Grands écrans
desk-doors-screens-end = Terminer tous
desk-doors-people = Téléphones des gens
desk-doors-people-end = Terminer tous
desk-doors-people-tip = Les gens reviennent avec le code de leur assemblée, comme de nouvelles personnes : dans un vote ouvert, qui a voté peut voter encore une fois.
desk-doors-displays = Écrans de la grande salle
desk-doors-displays-end = Terminer tous
desk-doors-displays-tip = Ils reviennent avec le code de l'écran.
desk-doors-controllers = Contrôleurs
desk-doors-controllers-end = Terminer tous
desk-doors-controllers-tip = Leurs jetons n'ouvrent plus rien : on en fait de nouveaux avec conference controller.
desk-doors-asked = On demande au serveur qui est là.
desk-doors-on = { $count ->
    [one] { $count } régie en marche
   *[other] { $count } régies en marche
 }
desk-doors-counts = { $post }, { $count ->
    [one] { $count } régie
   *[other] { $count } régies
 } en marche, { $number } en session
desk-doors-signed-in = { $number } en session
desk-doors-post = { $post ->
    [polls] votes
    [parties] assemblées
    [door] entrée
    [reader] lecture
   *[director] direction
 }
desk-doors-this-machine = cette machine
desk-doors-why-folder = Elles ont le dossier lui-même. Un nouveau mot de passe y met fin : conference password FOLDER
desk-doors-why-own = C'est le compte de cette régie.
desk-doors-login-tip = Ses régies sortent aussitôt et doivent se reconnecter. Pour tenir quelqu'un dehors, retirez le compte : conference password FOLDER --remove NAME
desk-doors-no-link = Il n'y a pas de connexion au serveur.
desk-doors-why-post = Les régies et les appareils sont déconnectés par le poste de direction.
desk-doors-nobody = Personne n'est en session.
desk-doors-ended = { $count ->
    [one] { $count } session terminée
   *[other] { $count } sessions terminées
 }.
desk-doors-refused = Refusé : { $reason }
desk-doors-unheard = Le serveur n'a pas répondu. Vérifiez si les sessions sont terminées.
desk-doors-act = { $what }  (entrée { $number })
