# The front page, where people come in by a code, and the gate of pages that need one.
join-page = Rejoindre la conférence
join-welcome = Entrez, asseyez-vous, dites ce que vous pensez
join-code-label = Le code de votre assemblée
join-hint = Il est affiché sur le grand écran de votre salle. Majuscules, espaces et tirets ne comptent pas ; on peut coller un lien entier.
join-go = Entrer
join-facilitator = Bienvenue à vous qui animez { $first }
join-device = À quoi sert cet appareil ?
join-run = Animer l'assemblée
join-run-hint = Enregistrer les personnes, compter les mains, appuyer sur le bouton. Un téléphone ou une tablette.
join-screen = Être le grand écran
join-screen-hint = L'image, la question, les barres et le code pour entrer. Un téléviseur ou un projecteur.
join-back =
    .aria-label = Assemblées où cet appareil a été
join-watch = Pas de code ? Regardez avec nous
join-drawn = Avez-vous été tiré au sort ?
join-missing = Tapez le code de votre assemblée. Il est affiché sur le grand écran de votre salle.
join-looking = Recherche de votre assemblée
join-welcome-to = Bienvenue à { $party }
join-back-to = Retour à { $party }
join-back-run = Animer { $party }
join-back-screen = Grand écran de { $party }
join-fault-length = Ce code n'est pas le bon : il a { $count ->
    [one] 1 lettre ou chiffre
   *[other] { $count } lettres et chiffres
 } ; celui d'une assemblée en a 9, celui de son animation 13.
join-fault-strange = Ce code n'est pas le bon : il n'y a pas de { $letter } dans les codes. Comparez-le avec le vôtre.
join-fault-check = Ce code n'est pas le bon : une lettre ou un chiffre est différent. Comparez-le avec le vôtre.
gate-again = Entrez de nouveau
gate-go = Continuer
gate-front = Vers la page d'accueil
gate-missing = Tapez d'abord le code.
