# What stands on every page. A party is a watch party, a local assembly, never a political one.
page-unstyled = Cette page n'a pas pu être chargée. Connectez-vous au Wi-Fi s'il le demande, puis rechargez la page.
page-script = Cette page a besoin de JavaScript. Veuillez l'autoriser pour cette adresse.
page-leave = Quitter cet appareil
page-leave-again = Appuyez encore : cet appareil oublie ses codes, ses votes et ses reçus
page-leave-waits = Cet appareil a oublié. { $reason } La conférence sera prévenue dès qu'elle sera joignable.
page-no-connection = Pas de connexion à la conférence : connectez-vous d'abord au Wi-Fi, ou vérifiez le réseau de cet appareil.
page-no-answer = La conférence ne répond pas pour l'instant.
page-tried-again = { $reason } Un nouvel essai se fait tout seul.
page-code-tried-again = { $reason } Votre code sera réessayé tout seul.
page-the-conference = La conférence
page-minutes = Le compte rendu
page-back-to-party = Retour à l'assemblée
page-back-to-vote = Retour à mon vote
page-rehearsal = RÉPÉTITION : un essai, les votes ne comptent pas
    .aria-label = Répétition
