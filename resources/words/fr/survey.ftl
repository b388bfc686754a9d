# How did it feel: a few questions on phones after a session, and what a room said.
survey-part =
    .aria-label = Comment était-ce ?
survey-step-one = Pas du tout
survey-step-two = Un peu
survey-step-three = Moyennement
survey-step-four = Assez
survey-step-five = Beaucoup
survey-blank = Répondez à ce que vous voulez. Personne ne voit votre nom.
survey-changed = Pas encore envoyé.
survey-in = Votre réponse est enregistrée. Vous pouvez la changer jusqu'à la clôture.
survey-about = À propos de : { $title }
survey-about-nothing = Une courte question à toutes les salles
survey-words-read = Les réponses en mots sont lues à la régie.
survey-hidden = Caché : moins de cinq réponses, ou on pourrait le déduire des autres.
survey-nobody = Personne n'a répondu.
survey-mean = { $mean } sur 5, d'après { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }.
survey-free = { $question } (si vous voulez, jusqu'à 200 signes ; pas de noms)
survey-all-said = Ce que toutes les salles ont dit :
survey-send = Envoyer ma réponse
survey-send-change = Envoyer le changement
survey-room-open = On demande aux téléphones comment c'était
survey-room-told = Comment c'était dans votre salle
survey-room-words = Chacun répond sur son propre téléphone, sans nom. Ce que votre salle a dit s'affiche ici après la clôture, si cinq personnes ou plus ont répondu.
survey-room-none = Aucun téléphone de votre salle n'a répondu.
