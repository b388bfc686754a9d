# Why the server said no, by its codes (refused-CODE), with what to do. English sentences are those of the server.
refused-not-open = Ce vote n'est pas encore ouvert. Veuillez patienter.
refused-void = Ce vote a été déclaré nul. Il n'y a plus rien à faire.
refused-unknown-poll = Ce vote n'existe pas. Veuillez recharger la page.
refused-takes-no-names = Ce vote est secret et ne prend pas de nom. Rechargez la page, puis votez sans nom.
refused-has-paper = Le siège { $seat } a reçu un bulletin papier pour ce vote : votez sur papier, il compte.
refused-hands-are-counted = On a compté les mains de tous ceux qui étaient là sans avoir voté. Si la vôtre ne l'a pas été, dites-le aux scrutateurs : ils recomptent.
refused-already-voted = Vous avez déjà voté. Pour changer votre vote, utilisez l'appareil avec lequel vous avez voté.
refused-too-many-changes = Un vote peut être changé { $most } fois. Le dernier accepté compte.
refused-started-over = Les votes de votre salle ont été recommencés et celui-ci ne compte pas. Votez encore une fois.
refused-superseded = Un vote plus récent de vous est déjà enregistré ; il compte.
refused-room-full-none = Personne n'est encore enregistré dans votre assemblée. Demandez à la personne qui anime d'entrer le nombre de présents.
refused-room-full = { $headcount ->
    [one] La seule personne enregistrée a
   *[other] Les { $headcount } personnes enregistrées dans votre assemblée ont
 } répondu. Demandez à la personne qui anime : le nombre est peut-être trop bas, ou des téléphones qui ne sont pas ici ont voté.
refused-came-late = Votre assemblée a été inscrite après l'ouverture de ce vote ; elle participera dès le prochain.
refused-too-many-hands = Vous avez entré { $hands } mains, mais seules { $left } personnes peuvent encore répondre ({ $phones } ont voté par téléphone). Recomptez, ou corrigez d'abord le nombre de présents.
refused-below-answers = { $answered } personnes de votre assemblée ont déjà répondu ; le nombre de présents ne peut pas être plus bas. Corrigez d'abord les mains.
refused-another-party = Vous ne pouvez agir que pour votre propre assemblée.
refused-wrong-code = Ce code n'est pas le bon. Vérifiez-le et tapez-le de nouveau.
refused-other-version = Cette page n'est pas de la même version que le serveur. Veuillez la recharger.
refused-dead-code = Ce code ne vaut plus : un autre a été demandé. Utilisez le plus récent, ou demandez au bureau qui l'a envoyé.
refused-full = Toutes les places sont prises. Un nouvel essai se fait.
refused-room-full-hands = Des mains ont été entrées pour tous ceux de votre assemblée qui n'ont pas voté par téléphone. Demandez à la personne qui anime de corriger les mains.
