# Health: ballots, delays and levels over time.
desk-health-show = Voir les bulletins, les délais et les niveaux dans le temps
desk-health-ago-minutes = il y a { $count } min
desk-health-seconds = { $count } s
desk-health-now = maintenant
desk-health-rate = BULLETINS PAR SECONDE
desk-health-recorded = enregistrés { $number }
desk-health-delay = DÉLAI, ALLER ET RETOUR, EN MS
desk-health-this-desk = cette régie { $delay }
desk-health-median = assemblées, médiane { $delay }
desk-health-slowest = 5 % les plus lents dès { $delay }
desk-health-unmeasured = non mesuré
desk-health-ms = { $number } ms
desk-health-connected = CONNECTÉS
desk-health-people = personnes par téléphone { $number }
desk-health-connections = connexions { $number }
desk-health-empty = Rien n'est encore arrivé : le serveur dit chaque seconde comment il va.
desk-health-span = { $count ->
    [one] la dernière minute
   *[other] les { $count } dernières minutes
 }
desk-health-guessing = { $count ->
    [one] { $count } code faux
   *[other] { $count } codes faux
 } par minute : quelqu'un devine peut-être
desk-health-backup = La dernière sauvegarde a échoué à { $time } : { $reason }.
desk-health-backup-none = Il n'y en a pas encore de bonne.
desk-health-backup-good = La dernière bonne est de : { $moment }.
desk-health-obs = OBS n'est plus connecté depuis { $time } : { $trouble }
desk-health-viewers = l'image a { $median } s de retard sur la salle en médiane, { $most } s au plus sauf une sur vingt, sur { $count } écrans et pages
desk-health-later = les votes se ferment { $later } s plus tard pour la salle la plus lente
