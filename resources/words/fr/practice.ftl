# The practice question of a room, on its phones and its screen.
practice-part =
    .aria-label = Essai
practice-notice = ESSAI, pas un vote. Il ne compte nulle part, et rien n'en est gardé.
practice-question = Entendez-vous bien le son de la grande salle ?
practice-yes = Oui, bien
practice-quiet = Trop bas
practice-loud = Trop fort
practice-tap = Touchez une réponse.
practice-in = Votre réponse d'essai est arrivée : { $option }. Vous pouvez la changer.
practice-line = ESSAI, pas un vote : { $question } { $counts }
