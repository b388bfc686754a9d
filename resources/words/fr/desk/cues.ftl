desk-cues-show-poll = Montrer un vote
desk-cues-show-result = Montrer un résultat
desk-cues-show-map = Montrer la carte d'un vote
desk-cues-show-speaker = Montrer qui parle
desk-cues-show-breakout = Montrer le travail en groupes
desk-cues-show-stream = Montrer le flux
desk-cues-show-timer = Montrer un minuteur
desk-cues-show-statements = Montrer ce que disent les tables
desk-cues-show-survey = Montrer un sondage
desk-cues-show-lottery = Montrer un tirage
desk-cues-show-motion = Montrer une motion
desk-cues-show-message = Montrer un message
desk-cues-show-holding = Montrer une carte d'attente
desk-cues-show-words = Montrer une carte de texte
desk-cues-open-poll = Ouvrir un vote
desk-cues-close-poll = Fermer un vote
desk-cues-go-live = Passer un tirage en direct
desk-cues-start-timer = Lancer un minuteur
desk-cues-write-rooms = Écrire à toutes les salles
desk-cues-start-breakout = Lancer les groupes
desk-cues-call-back = Rappeler les salles
desk-cues-end-breakout = Terminer les groupes
desk-cues-ask-survey = Lancer un sondage
desk-cues-close-survey = Fermer un sondage
desk-cues-obs-scene = Scène d'OBS
desk-cues-go-on = GO : point suivant
desk-cues-on-air = Il est à l'antenne : ce qui est fait reste fait, et ce qui change ici vaut pour la prochaine fois. Un top qui attend encore sera fait tel qu'il est ici.
desk-cues-usual = Ce sont les tops de son type. Ils suivent quand son type ou son vote change.
desk-cues-own = Ces tops lui sont propres.
desk-cues-none = Pas de tops : GO le lance et ne change rien sur aucun écran.
desk-cues-name-scene = Nommez une scène d'OBS.
desk-cues-write-it = Écrivez ce qu'il dit.
desk-cues-survey-then = celui qui est ouvert alors
desk-cues-poll-then = celui qui est ouvert alors
desk-cues-poll-then-rooms = celui qui est ouvert aux salles alors
desk-cues-choose = { $what ->
    [poll] Choisir le vote
    [lottery] Choisir le tirage
    [item] Choisir le point
    [breakout] Choisir les groupes
   *[other] Choisir le sondage
 }
desk-cues-there-is-none = { $what ->
    [poll] Pas encore de vote
    [lottery] Pas encore de tirage
    [item] Pas encore de point
    [breakout] Pas encore de groupes
   *[other] Pas encore de sondage
 }
desk-cues-choose-it = { $what ->
    [poll] Choisissez le vote.
    [lottery] Choisissez le tirage.
    [item] Choisissez le point.
    [breakout] Choisissez les groupes.
   *[other] Choisissez le sondage.
 }
desk-cues-no-such = { $what ->
    [poll] Ce vote n'existe pas maintenant.
    [lottery] Ce tirage n'existe pas maintenant.
    [item] Ce point n'existe pas maintenant.
    [breakout] Ces groupes n'existent pas maintenant.
   *[other] Ce sondage n'existe pas maintenant.
 }
desk-cues-of-chamber = { $number } (chambre) : { $question }
desk-cues-choose-outputs = Choisissez les sorties qui le montrent.
desk-cues-too-long = Le texte dessous a plus de { $most } lettres.
desk-cues-how-many-seconds = Dites pour combien de secondes.
desk-cues-needs-time = Il lui faut un temps d'attente : sinon il continuerait aussitôt.
desk-cues-most = Un point a au plus { $most } tops.
desk-cues-not-kept = { $count ->
    [one] Le top { $cues } ne peut rester ainsi : voyez-le.
   *[other] Les tops { $cues } ne peuvent rester ainsi : voyez-les.
 }
desk-cues-survey-asked = Ce sondage a déjà été lancé.
desk-cues-poll-already = { $state ->
    [open] Ce vote est déjà ouvert.
    [closed] Ce vote est déjà fermé.
    [published] Ce vote est déjà publié.
   *[other] Ce vote est déjà nul.
 }
desk-cues-without-obs = Le serveur a été lancé sans OBS.
desk-cues-obs-unknown = OBS n'est pas connecté : personne ne connaît ses scènes.
desk-cues-obs-no-scene = OBS n'a pas de scène de ce nom.
desk-cues-will-be-skipped = Il attend et n'est pas armé : il sera sauté.
desk-cues-after = { $does }, après { $time }
desk-cues-opens = ouvrir { $poll }
desk-cues-opens-for = ouvrir { $poll } pendant { $time }
desk-cues-closes = fermer { $poll }
desk-cues-goes-live = en direct : { $title }
desk-cues-goes-live-any = un tirage en direct
desk-cues-timer = minuteur { $name } : { $time }
desk-cues-writes = à toutes les salles : { $text }
desk-cues-starts = lancer les groupes : { $title }
desk-cues-recalls = rappeler les salles de : { $title }
desk-cues-ends = terminer les groupes : { $title }
desk-cues-asks = lancer le sondage : { $title }
desk-cues-closes-survey = fermer le sondage : { $title }
desk-cues-closes-open-survey = fermer le sondage ouvert
desk-cues-goes-on = GO : point d'après
desk-cues-the-open-poll = le vote ouvert
desk-cues-the-rooms-open-poll = le vote ouvert des salles
desk-cues-a-poll = un vote
desk-cues-poll = vote { $number } : { $question }
desk-cues-chambers-poll = vote { $number } de la chambre : { $question }
desk-cues-go-title = GO : { $title }
desk-cues-nothing-standby = Rien n'est prêt
desk-cues-on = En cours : { $title }
desk-cues-skips = { $count ->
    [one] Choisi à la main : GO saute { $count } point, dont { $named }.
   *[other] Choisi à la main : GO saute { $count } points, dont { $named }.
 }
desk-cues-in-trouble = { $count ->
    [one] { $count } top, { $number } en difficulté
   *[other] { $count } tops, { $number } en difficulté
 }
desk-cues-checked = { $count ->
    [one] { $count } top, tout vérifié
   *[other] { $count } tops, tout vérifié
 }
desk-cues-ok = ok
desk-cues-no-obs = Ce serveur n'a pas d'OBS Studio : lancez-le avec --obs.
desk-cues-obs-trouble = OBS n'est pas connecté : { $trouble }
desk-cues-obs-lacks = OBS n'a pas de scène « { $name } ».
desk-cues-not-done = pas fait
desk-cues-done = fait
desk-cues-failed = échec : { $why }
desk-cues-skipped = sauté.
desk-cues-skipped-as = sauté. { $why }
desk-cues-asked = demandé, pas encore de réponse
desk-cues-waits = attend
desk-cues-due-unarmed = dans { $time }, pas armé
desk-cues-due = dans { $time }
desk-cues-keys = Alt+↑ et Alt+↓ déplacent un top, Alt+Insert en ajoute un après, Alt+Delete le retire.
desk-cues-cues-of = Tops de « { $title } »
desk-cues-add = Ajouter un top
desk-cues-as-its-kind = Comme son type
desk-cues-server-refused = Le serveur a refusé : { $why }
desk-cues-does = Ce qu'il fait
desk-cues-what = Quoi
desk-cues-where = Où
desk-cues-after-go = Après GO
desk-cues-about = De quoi il s'agit
desk-cues-until-closed = jusqu'à clôture
desk-cues-at-once = aussitôt
desk-cues-armed = armé
desk-cues-armed-name = Armé
desk-cues-earlier = Plus tôt : Alt+Up
desk-cues-later = Plus tard : Alt+Down
desk-cues-take-out = Retirer : Alt+Delete
desk-cues-words = Texte
desk-cues-under-it-any = Dessous, s'il y a lieu
desk-cues-under-it = Texte dessous
desk-cues-lasts = Durée en secondes
desk-cues-seconds-after-go = Secondes après GO
desk-cues-a-scene = Une scène d'OBS
desk-cues-for = pour
desk-cues-large = En grandes lettres
desk-cues-how-long = combien ?
desk-cues-meanwhile = Une autre régie a modifié ces tops depuis l'ouverture. Gardez encore une fois pour mettre à leur place ce qui est écrit ici.
desk-cues-change = Modifier …
desk-cues-change-cues = Modifier les tops d'un point
desk-cues-arm = Armer
desk-cues-disarm = Désarmer
desk-cues-skip = Sauter
desk-cues-on-output = Sur : { $output }
