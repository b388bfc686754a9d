# The evening of a room, for who runs it: what to say and do, the checklist, who hosts. Several sentences stand one a line.
evening-title = La soirée
evening-get-ready = À préparer
evening-is-now = Maintenant
evening-is-next = Ensuite
evening-later-on = Plus tard ce soir
evening-print = Imprimer l'affiche, les feuilles des tables et ce scénario
evening-welcome = Accueillez les gens à la porte, et montrez-leur le code sous Inviter.
evening-until = Maintenant, jusqu'à { $time } environ · { $kind }
evening-what-say = Que dire
evening-what-do = Que faire
evening-nothing-more = Rien d'autre n'est prévu ce soir.
evening-next-at = Ensuite, { $when } · { $kind }
evening-at = à { $time }
evening-about-planned = vers { $time } (prévu à { $planned })
evening-in-moment = dans un instant
evening-doors = Avant l'ouverture
evening-doors-state = Avant l'ouverture : { $state }
evening-same-ticks = Toutes les personnes qui animent cette salle voient les mêmes coches.
evening-ticked = { $name }, { $time }
evening-checked-all = Tout est prêt. Vous pouvez ouvrir les portes.
evening-checked = { $done } sur { $count } faits
evening-late-by = { $count ->
    [one] Le programme a { $count } minute de retard.
   *[other] Le programme a { $count } minutes de retard.
 } Toutes les heures ici en tiennent compte.
evening-ahead-by = { $count ->
    [one] Le programme a { $count } minute d'avance.
   *[other] Le programme a { $count } minutes d'avance.
 } Toutes les heures ici en tiennent compte.
evening-soon-moment = Dans un instant : { $title }
evening-soon-in = { $count ->
    [one] Dans { $count } minute : { $title }
   *[other] Dans { $count } minutes : { $title }
 }
evening-phones-nobody = { $phones }, et personne n'est enregistré : aucun vote de cette salle ne peut compter. Enregistrez les présents.
evening-phones-many = { $phones }, et { $people } au registre : certains téléphones seront refusés. Recomptez la salle.
evening-you = vous
evening-phone = téléphone { $letters }
evening-alone = Vous seul avez cette page ouverte. Une deuxième personne peut l'ouvrir avec le même code.
evening-together = Vous animez cette salle avec { $names }.
evening-headcount-you = Vous avez enregistré { $people } à { $time }.
evening-headcount-by = { $name } a enregistré { $people } à { $time }.
evening-hands-you = Vous avez entré { $hands } à { $time }.
evening-hands-by = { $name } a entré { $hands } à { $time }.
evening-button-you = Vous avez appuyé sur le bouton pour la salle à { $time }.
evening-button-by = { $name } a appuyé sur le bouton pour la salle à { $time }.
evening-who-runs = Qui anime cette salle
evening-say-who = Dire qui je suis
evening-your-name = Votre nom, pour les autres personnes qui animent cette salle
evening-check-screen = Le grand écran montre le nom de cette salle et une image.
evening-check-sound = Le son s'entend au dernier rang.
evening-check-awake = La veille et l'économiseur du grand écran sont désactivés, et il est branché.
evening-check-wifi = Un téléphone qui n'est pas le mien est entré avec le code, sur le Wi-Fi d'ici.
evening-check-posters = L'affiche avec le code est à la porte et au fond.
evening-check-tables = Des tables de quatre à huit personnes, avec une feuille sur chacune.
evening-check-access = Un chemin sans marches jusqu'à la porte, à un siège et aux toilettes, et un siège près de l'écran pour qui voit ou entend mal.
evening-check-exits = Les sorties sont libres, et je sais où se retrouver dehors.
evening-check-conduct = J'ai lu les règles de conduite, et nommé qui peut demander à quelqu'un de partir.
evening-check-helper = Une deuxième personne a cette page ouverte sur son téléphone.
evening-check-paper = Du papier et des stylos, pour les gens sans téléphone et en cas de coupure.
evening-check-water = De l'eau, et de quoi manger après.
evening-ceremony = Cérémonie
evening-ceremony-say =
    Bienvenue à toutes et à tous.
    Ce soir, des salles de tout le pays se réunissent au même moment, et nous en sommes une.
    Trouvez une place d'où vous voyez l'écran.
evening-ceremony-do =
    Montez le son et baissez un peu la lumière.
    Laissez une personne à la porte pour les retardataires.
    Enregistrez toutes les personnes présentes.
evening-ceremony-before =
    L'écran montre l'image, et le son s'entend au fond.
    Tout le monde sait où entrer, et où sont les toilettes.
evening-speech = Discours
evening-speech-say =
    Nous écoutons maintenant un discours.
    Notez une chose dont vous voulez parler à votre table.
    Ensuite, tout le monde aura le temps de parler.
evening-speech-do =
    Montez le son.
    Faites entrer les retardataires sans bruit, et comptez-les.
    Si l'image se fige, gardez le son, et appelez à l'aide.
evening-speech-before =
    Demandez aux gens de revenir à leur place.
    Veillez à ce que tout le monde puisse lire l'écran.
evening-witness = Témoignage
evening-witness-say =
    Quelqu'un nous raconte maintenant ce qu'il a lui-même vécu.
    Nous ne l'enregistrons pas, et nous ne le jugeons pas.
    Si c'est trop dur pour vous, sortez : quelqu'un vous accompagne.
evening-witness-do =
    Montez le son, et arrêtez le bar et la cuisine.
    Regardez qui pourrait avoir besoin de compagnie.
    Laissez un moment de silence à la fin.
evening-witness-before =
    Demandez à une personne de s'occuper de qui sortirait.
    Faites le calme dans la salle.
evening-deliberation = À la chambre
evening-deliberation-say =
    Les membres tirés au sort parlent maintenant de la question entre eux.
    Suivez les raisons, pas seulement qui est pour.
    Notre tour vient : ce que nous disons va à la chambre.
evening-deliberation-do =
    Lisez la question à voix haute si on ne peut la lire au fond.
    Laissez chaque table noter ce qu'elle veut ajouter.
evening-deliberation-before =
    Lisez la question une fois à voix haute.
    Veillez à ce que chaque table ait de quoi écrire.
evening-breakout = Aux tables
evening-breakout-say =
    Nous parlons maintenant à nos tables, en petits groupes de quatre à huit.
    Tout le monde a le même temps, et chacun peut passer.
    Écoutez, s'il vous plaît, jusqu'à ce que l'autre ait fini.
evening-breakout-do =
    Réunissez les personnes seules, et partagez les tables de plus de huit.
    Baissez le son, et laissez l'écran allumé : il montre le temps.
    Deux minutes avant la fin, faites un tour, et demandez aux tables de s'accorder sur ce qu'elles diront.
evening-breakout-before =
    Rapprochez les tables pour quatre à huit personnes chacune.
    Posez la feuille de chaque table.
    À chaque table, demandez à une personne de surveiller le temps.
evening-vote = Vote
evening-vote-say =
    Maintenant, chacun répond à la question pour soi-même.
    Vous pouvez le faire sur votre téléphone, ou à main levée ici.
    Vous pouvez changer d'avis jusqu'à la clôture.
evening-vote-do =
    Enregistrez toutes les personnes présentes avant l'ouverture.
    Lisez la question et toutes les réponses à voix haute.
    Comptez les mains de qui n'a pas de téléphone, deux fois si c'est serré.
evening-vote-before =
    Enregistrez combien de personnes sont là maintenant.
    Demandez qui n'a pas de téléphone : ces personnes lèvent la main, ou utilisent le vôtre.
    Montrez encore le code pour les retardataires.
evening-break = Pause
evening-break-say =
    C'est maintenant la pause.
    Parlez avec quelqu'un que vous ne connaissiez pas avant ce soir.
    Je vous rappellerai deux minutes avant la reprise.
evening-break-do =
    Ouvrez une fenêtre.
    Voyez qui n'a pas encore parlé, et demandez comment ça va.
    Rappelez les gens deux minutes avant la reprise.
evening-break-before =
    Préparez de l'eau.
    Veillez à ce que la sortie soit libre.
evening-performance = Spectacle
evening-performance-say =
    Voici maintenant quelque chose pour le plaisir.
    Vous pouvez chanter, ou vous lever et vous étirer.
    Le programme reprend juste après.
evening-performance-do =
    Montez le son.
    Profitez-en pour compter qui est là.
evening-performance-before = Veillez à ce que le son s'entende au fond.
evening-notice = Annonce
evening-notice-say =
    Il y a quelque chose que tout le monde doit savoir.
    Écoutez un instant, s'il vous plaît.
    Demandez-moi ensuite si quelque chose n'est pas clair.
evening-notice-do =
    Montez le son.
    Répétez-la pour qui ne l'a pas entendue.
evening-notice-before = Faites le calme dans la salle.
