desk-kit-throw-away = Abandonner
desk-kit-throw-away-or-go-on = Ce qui est écrit ici n'est gardé nulle part ailleurs. L'abandonner ou continuer d'écrire ?
desk-kit-not-sent = Pas envoyé : il n'y a pas de connexion au serveur. Ce qui est écrit ici reste jusqu'à son retour.
desk-kit-first-this = Gardez ce qui est écrit ici, ou annulez-le, avant d'ouvrir un autre formulaire.
desk-kit-declare-void = Déclarer nul
desk-kit-why = Pourquoi, en une phrase
desk-kit-password = Mot de passe de la régie
desk-kit-password-hint = Comme il a été imprimé : le vôtre ou celui de toutes les régies
desk-kit-connect = Se connecter
desk-kit-what-to-do = Que voulez-vous faire ?
desk-kit-nothing-called-that = Rien ne s'appelle ainsi.
desk-kit-shortcuts = Raccourcis
desk-kit-either-key = { $one }  ou  { $other }
desk-kit-second-press = Ce qui change l'émission demande un second appui dans les quatre secondes. Échap annule le premier, quitte un champ, ferme un formulaire. N'importe quelle touche ferme cette fiche.
desk-kit-confirm = { $act ->
    [publish_poll] Confirmer la publication : demandée par { $who }
    [start_lottery] Confirmer le direct : demandé par { $who }
   *[other] Confirmer la révélation : demandée par { $who }
 }
desk-kit-another-confirms = Demandé : un autre confirme
desk-kit-you-asked = Vous l'avez demandé. Un autre compte doit confirmer avant { $until }.
desk-kit-times = { $count ->
    [one] { $sentence } ({ $count } fois)
   *[other] { $sentence } ({ $count } fois)
 }
desk-kit-seconds = { $count } s
desk-kit-minutes = { $count } min
desk-kit-hours = { $count } h
desk-kit-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
desk-kit-days-and-hours = { $count ->
    [one] { $count } jour { $hours } h
   *[other] { $count } jours { $hours } h
 }
desk-kit-percent-under = moins de { $figure }{"\u00A0"}%
desk-kit-percent-over = plus de { $figure }{"\u00A0"}%
