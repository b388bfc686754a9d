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
refused-bad-headcount = Le nombre de présents de cette salle va de 0 à { $capacity }. Si elle en contient plus, demandez à la régie, qui peut augmenter ce nombre.
refused-no-practice = La question d'essai est finie. Il n'y a plus rien à faire.
refused-unknown-message = Il n'y a pas de tel message pour vous.
refused-empty-text = Écrivez en quelques mots de quoi il s'agit.
refused-mended-often = Beaucoup vient d'être corrigé dans cette salle. Attendez quelques secondes, puis faites-le.
refused-unknown-phone = Aucun téléphone de cette salle ne montre { $phone }. Relisez les lettres sur le téléphone.
refused-reported-often = Cette salle a dit { $most } fois où elle en est. Appelez plutôt la régie à l'aide.
refused-drafts-full = Plus aucun texte ne peut être gardé pour cette salle. Copiez-le et raccourcissez-le, ou demandez à la régie.
refused-own-table = Dites à quelle table vous êtes.
refused-not-asked = D'autres salles sont interrogées maintenant. Attendez votre tour.
refused-statements-closed = Le temps des déclarations est passé, et celle-ci est arrivée trop tard. Gardez-la pour la prochaine fois, ou dites-la à la personne qui anime.
refused-empty-statement = Une déclaration a de 1 à { $longest } signes. Écrivez une phrase, puis envoyez-la.
refused-too-many-statements = Votre salle a envoyé { $most } déclarations, autant qu'elle le peut. Accordez-vous sur le plus important.
refused-too-many-this-minute = Votre salle a envoyé { $most } déclarations en une minute. Attendez une minute, puis envoyez-la.
refused-of-the-desk = La conférence l'a déjà sur sa liste. Appelez à l'aide pour la faire retirer.
refused-unknown-statement = Il n'y a pas de telle déclaration ici. Voyez la liste telle qu'elle est maintenant.
refused-survey-closed = Ce sondage n'est pas ouvert. Ce que vous aviez envoyé avant la clôture compte.
refused-bad-answer = Ce n'est pas une réponse à ces questions. Rechargez la page.
refused-many-ticks = Une liste a au plus { $most } lignes. Retirez d'abord une coche d'une autre ligne.
