# Sign-ups: rooms that wait, what can be done about each, and how rooms come in.
desk-signups-show = Voir les salles inscrites
desk-signups-down-words = L'hôte lit le motif, et il reste dans le registre : n'y nommez personne.
desk-signups-alert = Une salle s'est inscrite et attend un accord : Inscriptions (Ctrl+Shift+U).
desk-signups-down-heading = Refuser l'inscription { $number }
desk-signups-down-done = Refuser
desk-signups-admitted-words = C'est une assemblée aussitôt, avec des codes que son hôte lit sur sa page. Elle ne participe pas à un vote ouvert en ce moment.
desk-signups-ruled-words = Qui attend maintenant continue d'attendre. Chacun peut lire dans le registre la règle, et qui est entré par elle.
desk-signups-by-nod = Chaque salle attend un accord
desk-signups-by-count = Les premières salles entrent aussitôt
desk-signups-by-none = Aucune salle ne peut s'inscrire
desk-signups-admit-heading = Faire entrer la salle de l'inscription { $number }
desk-signups-admit-done = Faire entrer
desk-signups-people-most = personnes au plus
desk-signups-holds = Capacité
desk-signups-rule-heading = Comment entrent les salles qui s'inscrivent
desk-signups-rule-done = Fixer
desk-signups-rooms-all = salles en tout
desk-signups-rule-name = Comment entrent les salles
desk-signups-at-once = Tant aussitôt
desk-signups-admit-label = Faire entrer la salle choisie
desk-signups-down-label = Refuser la salle choisie
desk-signups-link-label = Supprimer le lien de l'hôte de la salle choisie
desk-signups-rule-label = Dire comment entrent les salles qui s'inscrivent
desk-signups-admit = Faire entrer …
desk-signups-down = Refuser …
desk-signups-link = Supprimer le lien
desk-signups-rule = Comment elles entrent …
desk-signups-empty-closed = Les salles ne peuvent pas s'inscrire. « Comment elles entrent … » leur ouvre la page /signup : chacune attend ici votre accord, ou les premières entrent aussitôt.
desk-signups-empty-nobody = Aucune salle ne s'est encore inscrite. Elles le font sur la page /signup, et figurent ici aussitôt.
desk-signups-empty-found = Aucune inscription n'a ces mots. Videz le champ pour toutes les voir.
desk-signups-no-link = Pas de connexion au serveur : cette régie n'entend pas quelles salles s'inscrivent.
desk-signups-select = Choisissez d'abord une salle.
desk-signups-waiting = { $number } en attente
desk-signups-ruled-none = Les salles ne peuvent pas s'inscrire maintenant.
desk-signups-ruled-nod = Chaque salle attend un accord.
desk-signups-ruled-done = { $count ->
    [one] { $count } salle est entrée
   *[other] { $count } salles sont entrées
 } aussitôt ; les suivantes attendent un accord.
desk-signups-ruled-next = { $count ->
    [one] La prochaine { $count } salle entre
   *[other] Les { $count } prochaines salles entrent
 } aussitôt.
desk-signups-why-link = Le lien de son hôte n'ouvre plus rien.
desk-signups-why-withdrawn = Son hôte a retiré l'inscription.
desk-signups-why-admitted = La salle est entrée : sa fiche sous Assemblées a ce qui peut être changé.
desk-signups-why-down = Elle est déjà refusée.
desk-signups-room-in = Une salle à { $area }
desk-signups-waits = ATTEND · { $area }, { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
desk-signups-admitted = Entrée comme assemblée { $party } · { $area }
desk-signups-turned-down = Refusée
desk-signups-withdrawn = Retirée par son hôte
desk-signups-state-reason = { $state } : { $reason }
desk-signups-host = Hôte : { $host }, { $telephone }
desk-signups-has = Il y a : { $access }
desk-signups-no-access = Rien n'est dit de l'accès
desk-signups-languages = Langues : { $languages }
desk-signups-note = « { $note } »
desk-signups-access = { $way ->
    [step_free] entrée sans marches
    [toilet] toilettes accessibles
    [loop] boucle auditive
    [sign] langue des signes
    [quiet] salle calme
   *[parking] parking à la porte
 }
desk-signups-list = Salles inscrites
desk-signups-search = Chercher nom, hôte, téléphone, lieu
desk-signups-search-name = Chercher les inscriptions
