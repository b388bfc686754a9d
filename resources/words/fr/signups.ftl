# The pages of rooms that sign up, and of a room's host. A party is a watch party, a local assembly.
signup-title = Inscrire une salle
signup-words = Une salle pleine de gens regarde ensemble, parle et vote. Parlez-nous de la vôtre : cela prend trois minutes.
signup-the-room = La salle
signup-name = Nom de la salle
signup-name-words = Comme les gens la connaissent : « La Couronne, salle du fond ». Tout le monde le lit.
signup-area = Secteur
signup-place = Adresse
signup-place-words = Rue et ville. Seule la régie de la conférence la lit.
signup-expected = Combien de personnes attendez-vous ?
signup-expected-words = Une bonne estimation suffit. Le nombre peut être changé plus tard.
signup-access = Qui peut entrer
signup-access-words = Cochez ce que la salle possède.
signup-languages = Langues parlées sur place
signup-you = Vous
signup-you-words = Seule la régie de la conférence lit ceci. Cela ne fait pas partie du registre public.
signup-host = Votre nom
signup-telephone = Téléphone
signup-telephone-words = La régie appelle quand la salle a perdu l'image ou a besoin d'aide.
signup-note = Autre chose ? { $first }
signup-note-may = (vous pouvez l'omettre)
signup-send = Inscrire la salle
signup-kept = Ce que vous écrivez est gardé sur cet appareil jusqu'à l'envoi.
signup-mine = La salle inscrite sur cet appareil
signup-come-in = Vous avez déjà un code ? Entrez
signup-choose = Choisir …
signup-step-free = Entrée sans marches
signup-toilet = Toilettes accessibles
signup-loop = Boucle magnétique
signup-sign = Langue des signes
signup-quiet = Pièce calme
signup-parking = Stationnement à la porte
signup-unsent = { $reason } Ce que vous avez écrit est gardé : envoyez-le de nouveau.
signup-closed = Les salles ne peuvent pas s'inscrire maintenant. Demandez à la personne qui vous a invité quand ce sera possible. Si vous avez déjà un code, il marche comme toujours.
signup-full = Tant de salles attendent qu'aucune autre ne peut s'inscrire pour l'instant. Réessayez dans une heure.
signup-at-once = Pour { $conference }. Vous recevez vos codes tout de suite.
signup-nod = Pour { $conference }. La régie de la conférence regarde ; puis vous recevez vos codes.
signup-missing = { $count ->
    [one] Une chose manque, ou ne peut rester ainsi :
   *[other] { $count } choses manquent, ou ne peuvent rester ainsi :
 }
signup-lacks-name = Dites comment s'appelle la salle, comme les gens la connaissent : « La Couronne, salle du fond ».
signup-lacks-area = Choisissez le secteur où se trouve la salle.
signup-lacks-place = Dites où est la salle : rue et ville, pour qu'on la trouve.
signup-lacks-expected = Dites combien de personnes vous attendez : de 1 à { $most }.
signup-lacks-host = Dites qui s'occupe de la salle : un prénom suffit.
signup-lacks-telephone = Donnez un numéro de téléphone : la régie l'appelle quand la salle a besoin d'aide.
signup-short-telephone = C'est trop court pour un numéro de téléphone. Vérifiez-le.
signup-waiting = En attente de l'accord de la régie
signup-waiting-next = Votre salle est la prochaine. Vous n'avez pas à rester ici : cette page change toute seule, et le lien ci-dessous y ramène toujours.
signup-waiting-before = { $count ->
    [one] Une salle est avant la vôtre.
   *[other] { $count } salles sont avant la vôtre.
 } Vous n'avez pas à rester ici : cette page change toute seule, et le lien ci-dessous y ramène toujours.
signup-in = Votre salle est admise
signup-in-next = Tout ce qu'il vous faut est ci-dessous. Les codes marchent dès maintenant.
signup-turned-down = La régie n'a pas admis cette salle
signup-turned-down-next = La régie dit : « { $reason } » Si c'est une erreur, appelez la personne qui vous a invité, ou inscrivez-vous encore une fois.
signup-withdrawn = Vous avez retiré cette inscription
signup-withdrawn-next = Il n'y a plus rien à faire. Vous pouvez inscrire une salle de nouveau à tout moment.
signup-where-expected = { $area }, { $people } attendues
signup-where-room = { $area }, place pour { $people }
signup-page-title = { $state } : { $room }
signup-your-room = Votre salle
signup-codes = Les codes de votre salle
signup-for-everybody = Pour tout le monde dans la salle
signup-point = Dirigez l'appareil photo d'un téléphone ici, ou ouvrez { $first } et tapez
signup-poster = Imprimer en affiche
signup-run = Pour votre téléphone : animer la salle
signup-run-words = Enregistrer les présents, entrer les mains, appeler à l'aide. Qui a ce code anime la salle : ne le donnez à personne d'autre.
signup-run-open = L'ouvrir sur cet appareil
signup-screen = Pour le téléviseur ou le projecteur
signup-screen-words = Ouvrez-y l'adresse ci-dessus et tapez ce code. Personne ne peut voter ni rien changer avec.
signup-prepare = Que préparer
signup-steps =
    Essayez le téléviseur ou le projecteur la veille : ouvrez-y l'adresse, tapez son code, et vérifiez que le son s'entend au fond de la salle.
    Imprimez l'affiche et mettez-la à l'entrée, et une sur chaque table.
    Mettez des chaises autour des tables, de quatre à huit : les gens y parlent entre les discours.
    Chargez votre téléphone, et ouvrez-y « Animer la salle » à l'ouverture des portes.
    Préparez des stylos et du papier. Personne n'a besoin d'un téléphone : vous comptez les mains.
    Si quelque chose ne marche pas, appelez à l'aide sur votre téléphone : la régie vous rappelle.
signup-link = Gardez ce lien
signup-link-words = C'est le seul chemin vers cette page depuis un autre appareil. Qui l'a voit les codes de votre salle.
signup-copy = Copier le lien
signup-copied = Copié
signup-marked = Le lien est sélectionné : copiez-le
signup-take-back = Retirer l'inscription
signup-take-back-again = Appuyez encore pour la retirer
signup-press-again = { $reason } Appuyez encore.
signup-another = Inscrire une autre salle
signup-none = Aucune salle n'a été inscrite sur cet appareil
signup-none-next = Ouvrez le lien reçu à l'inscription. Si vous n'êtes pas encore inscrit, faites-le par le lien ci-dessous.
signup-no-room = Ce lien n'ouvre aucune salle
