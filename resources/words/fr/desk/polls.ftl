desk-polls-list-prepare = Préparer un vote …
desk-polls-list-prepare-tip = Écrire une nouvelle question (Ctrl+N)
desk-polls-row = Vote { $number }, { $question }, { $state }, { $note }
desk-polls-none = Aucun vote n'est encore préparé. En préparer un : Ctrl+N.
desk-polls-none-chamber = Aucun vote de la chambre n'est encore préparé. En préparer un : Ctrl+N.
desk-polls-awaited = En attente des votes …
desk-polls-heading = VOTE { $number }
desk-polls-heading-chamber = VOTE { $number } · CHAMBRE
desk-polls-heading-members = VOTE { $number } · MEMBRES
desk-polls-state-draft = BROUILLON
desk-polls-state-draft-tip = Seule la régie le voit.
desk-polls-state-open-tip = Les assemblées répondent en ce moment.
desk-polls-state-closed-tip = Plus de réponses. Pas encore publié.
desk-polls-state-published-tip = Publié : ce résultat est acquis.
desk-polls-state-void-tip = Déclaré nul : il ne compte pas.
desk-polls-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
 }
desk-polls-of-chamber = chambre
desk-polls-of-members = membres
desk-polls-answered-by = on répond par : { $ways }
desk-polls-open-by-hand = ouvert { $time } · jusqu'à ce que vous le fermiez
desk-polls-open-closes = ouvert { $time } · se ferme dans { $left }
desk-polls-adjourned-until-you = suspendu · jusqu'à ce que vous le repreniez
desk-polls-adjourned-till = suspendu · reprise à { $time }
desk-polls-closed-at = fermé à { $time }
desk-polls-void-since = nul depuis { $time }
desk-polls-does-not-count = ne compte pas
desk-polls-rate = { $figure }/s
desk-polls-way-phones = téléphones
desk-polls-way-devices = appareils
desk-polls-way-hands = mains levées
desk-polls-way-button = bouton
desk-polls-way-paper = papier
desk-polls-way-by-name = { $way } nominatif
desk-polls-no-answer = sans réponse
desk-polls-signed-in = { $part } sur { $whole } présents · { $share }
desk-polls-turnout = { $part } sur { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 } · { $share }
desk-polls-parties = { $part } sur { $count ->
    [one] { $count } assemblée
   *[other] { $count } assemblées
 }
desk-polls-tied = { $count } à égalité
desk-polls-region-option = { $option } : { $people } ({ $share })
desk-polls-area-voted = { $part } sur { $whole } ont voté
desk-polls-hidden = Les chiffres restent cachés jusqu'à la clôture, à cette régie aussi.
desk-polls-kind-needs = { $kind } : { $needs }
desk-polls-left-out = { $count ->
    [one] { $count } assemblée est écartée
   *[other] { $count } assemblées sont écartées
 } : { $names }.
desk-polls-started-over = Téléphones recommencés à { $names } ; { $count ->
    [one] { $count } voix par téléphone retirée
   *[other] { $count } voix par téléphone retirées
 }.
desk-polls-by-name-devices = Nominatif : après la clôture, chacun peut lire qui a voté quoi sur son appareil.
desk-polls-by-name-phones = Nominatif : après la clôture, chacun peut lire qui a voté quoi au téléphone.
desk-polls-by-name-result = Nominatif : qui a voté quoi se lit avec le résultat.
desk-polls-by-name-at = Nominatif : qui a voté quoi se lit sur { $address }
desk-polls-this-address = l'adresse de cette conférence
desk-polls-no-answer-yet = Aucune réponse n'est encore arrivée. Les barres bougent avec la première.
desk-polls-first-preferences = Premiers choix ; la règle compte les classements entiers.
desk-polls-points-each = Points ; chaque personne en a { $points }.
desk-polls-approve-several = Chaque personne peut en approuver plusieurs ; les parts sont de celles qui ont répondu.
desk-polls-rule-told = { $title } : { $sentence }
desk-polls-rule-elects = { $title } : { $sentence } En élit { $seats }.
desk-polls-equal-chair = Les voix sont à égalité, et la présidence a voix prépondérante : notez-le dans l'espace Chambre, puis publiez.
desk-polls-equal-lot = Les voix sont à égalité, et le sort décide : notez-le dans l'espace Chambre, puis publiez.
desk-polls-language-en = anglais
desk-polls-language-cy = gallois
desk-polls-language-es = espagnol
desk-polls-language-fr = français
desk-polls-language-de = allemand
desk-polls-language-pl = polonais
desk-polls-language-ur = ourdou
desk-polls-language-ar = arabe
desk-polls-also-in = Aussi en { $languages }.
desk-polls-changed-since = La question a changé depuis sa traduction : { $languages }.
desk-polls-missing = { $count ->
    [one] Manque
   *[other] Manquent
 } : { $languages }.
desk-polls-wrong-lines = { $language } : { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
 } ; la question et les options sont { $whole }, une par ligne.
desk-polls-say-why = La question est ou a déjà été posée : dites pourquoi. Cela reste dans le registre.
desk-polls-wording-form = La question dans d'autres langues
desk-polls-wording-tells = Une ligne pour la question, puis une par option, dans le même ordre. Téléphones et écrans la montrent à qui lit cette langue ; bulletins, comptes et résultats sont ceux de l'original. Un champ vide retire une traduction. Tableaux pour traduire : conference wordings FOLDER.
desk-polls-wording-language = Langue
desk-polls-wording-text = La question et les options dans cette langue, une par ligne
desk-polls-wording-why = Pourquoi c'est corrigé. Cela reste dans le registre et sur les téléphones.
desk-polls-wording-original = Original
desk-polls-wording-translation = Traduction
desk-polls-code-no-list = Il n'y a pas de liste électorale : conference voters list la tire du fichier des membres.
desk-polls-code-take-back = Retirer le code d'un votant, pour un autre …
desk-polls-code-confirm = Confirmer : retirer le code du votant { $number }, demandé par { $login } …
desk-polls-code-waiting = Retirés, et encore sans autre code : { $numbers }.
desk-polls-code-waiting-more = Retirés, et encore sans autre code : { $numbers } et { $count } de plus.
desk-polls-code-withdrawn = Le code du votant { $number } ne laisse plus entrer personne. En faire un autre : { $command }
desk-polls-code-form = Retirer le code d'un votant ?
desk-polls-code-ask = Demander
desk-polls-code-number = Numéro du votant
desk-polls-code-number-row = Numéro
desk-polls-code-why = Pourquoi, en une phrase. Cela reste dans le registre : pas de noms.
desk-polls-code-tells = Le code est perdu, ou en de mauvaises mains : il ne laisse plus entrer personne, et qui est entré avec lui sort. Un bulletin déposé reste. Il faut deux comptes : le second remplit ce formulaire pour le même numéro. conference voters find FOLDER ID donne le numéro d'une personne.
desk-polls-code-another = Ensuite { $command } donne l'autre code, une fois, là où tourne le serveur. Remettez-le ou envoyez-le à cette personne seule : ni régie ni registre ne l'a.
desk-polls-edit = Modifier …
desk-polls-word = Langues …
desk-polls-open = Ouvrir
desk-polls-open-armed = Encore pour ouvrir
desk-polls-close = Fermer
desk-polls-close-armed = Encore pour fermer
desk-polls-extend = +30 s
desk-polls-unbind = Sans fin
desk-polls-adjourn = Suspendre
desk-polls-adjourn-armed = Encore pour suspendre
desk-polls-resume = Reprendre
desk-polls-resume-armed = Encore pour reprendre
desk-polls-publish = Publier
desk-polls-publish-armed = Encore pour publier
desk-polls-void = Annuler le vote …
desk-polls-open-rooms = Ouvrir aux salles
desk-polls-close-rooms = Fermer aux salles
desk-polls-publish-rooms = Publier celui des salles
desk-polls-open-chamber = Ouvrir à la chambre
desk-polls-close-chamber = Fermer à la chambre
desk-polls-publish-chamber = Publier celui de la chambre
desk-polls-open-members = Ouvrir aux membres
desk-polls-close-members = Fermer aux membres
desk-polls-publish-members = Publier celui des membres
desk-polls-arms-too = { $who } l'arme aussi.
desk-polls-no-link = Pas de connexion au serveur : rien ne peut être changé d'ici.
desk-polls-still-open = « { $question } » est encore ouvert. Fermez-le d'abord (F6).
desk-polls-aim-chamber = « { $question } » est à la chambre : { $shortcut } le vise dans l'espace Chambre.
desk-polls-aim-rooms = « { $question } » est aux salles : { $shortcut } le vise dans chaque espace sauf celui-ci.
desk-polls-aim-members = « { $question } » est aux salles : { $shortcut } le vise, et aucune touche ne vise un vote des membres.
desk-polls-no-poll = Il n'y a pas encore de vote.
desk-polls-all-opened = Tous les votes ont déjà été ouverts. En préparer un autre : Ctrl+N.
desk-polls-open-already = « { $question } » est déjà ouvert, et aucun autre vote n'est dû. F6 le ferme.
desk-polls-none-due = Pas de vote à ouvrir à l'antenne ni prêt. Ouvrez-en un autre par son bouton.
desk-polls-none-open = Aucun vote n'est ouvert.
desk-polls-none-waits = Aucun vote n'attend d'être publié.
desk-polls-do-open = Ouvrir le vote
desk-polls-do-close = Fermer le vote
desk-polls-do-publish = Publier le résultat
desk-polls-do-previous = Montrer le tour d'avant, sur tous les écrans
desk-polls-do-following = Montrer le tour suivant, sur tous les écrans
desk-polls-do-all = Montrer tous les tours, sur tous les écrans
desk-polls-do-prepare = Préparer un vote
desk-polls-do-edit = Modifier le brouillon
desk-polls-do-word = Mettre le vote dans d'autres langues
desk-polls-do-extend = Garder le vote ouvert 30 secondes de plus
desk-polls-do-unbind = Garder le vote ouvert jusqu'à ce qu'on le ferme à la main
desk-polls-do-adjourn = Suspendre le vote des membres jusqu'à la prochaine séance
desk-polls-do-resume = Reprendre le vote des membres : la prochaine séance commence
desk-polls-do-void = Déclarer le vote nul
desk-polls-not-draft = Seul un brouillon peut être modifié.
desk-polls-not-worded = Il ne compte plus, ou aucune langue n'est fixée : conference wordings --languages.
desk-polls-not-open = Il n'est pas ouvert.
desk-polls-not-ending = Il n'a pas de fin à enlever.
desk-polls-not-adjourned = Seul un vote ouvert des membres est suspendu.
desk-polls-not-resumed = Seul un vote suspendu des membres est repris.
desk-polls-not-voided = Il ne peut pas être déclaré nul.
desk-polls-act-on = { $act } : { $question }
desk-polls-look-at-poll = Vote { $number } : { $question }
desk-polls-withdraw-asked = Retirer ce que { $login } a demandé : { $act ->
    [publish_poll] publier le résultat
    [start_lottery] commencer le tirage
    [reveal_lottery] révéler le tirage
    [unlock_seat] ôter l'appareil d'un siège
   *[withdraw_voter_code] retirer le code d'un votant
 }
desk-polls-no-rounds = Ce vote n'a pas de tours à parcourir.
desk-polls-rounds-step = Tours : { $step }
desk-polls-being-counted = Les bulletins sont comptés selon la règle …
desk-polls-in-round = tour { $number }
desk-polls-invalid = { $count ->
    [one] { $count } nul
   *[other] { $count } nuls
 }
desk-polls-quota = quota { $quota }
desk-polls-equally-good = Aussi bons selon la règle : { $sets }.
desk-polls-sets-then = { $first } ; { $next }
desk-polls-previous = Précédent
desk-polls-following = Suivant
desk-polls-from-first = Depuis le tour 1
desk-polls-all-of-it = Tous
desk-polls-show-round = Montrer le tour { $number }
desk-polls-begin-first = Commencer au tour 1, sur tous les écrans
desk-polls-show-whole = Montrer tout le résultat sur tous les écrans
desk-polls-first-round = C'est le premier tour
desk-polls-last-round = C'est le dernier tour
desk-polls-all-rounds = { $count ->
    [one] Le { $count } tour
   *[other] Les { $count } tours
 }
desk-polls-steps-note = sur tous les écrans  F9 F10 F12
desk-polls-duel = { $number } préfèrent { $first } à { $second }, { $back } l'inverse
desk-polls-path = { $number } est le chemin le plus fort de { $first } à { $second } ; retour : { $back }
desk-polls-paths = Chemin le plus fort de la ligne à la colonne
desk-polls-path-wins = Le chemin le plus fort l'emporte.
desk-polls-row-wins = { $option } gagne { $record }
desk-polls-chart-scale = Réponses le long de l'échelle
desk-polls-chart-rounds = Transferts de voix par tour
desk-polls-chart-pairs = Options comparées deux à deux
desk-polls-by-region = PAR RÉGION
desk-polls-closing-tip = Combien de temps le vote reste ouvert
desk-polls-until-closed = jusqu'à ma fermeture
desk-polls-for-half-minute = 30 secondes
desk-polls-for-1-minute = 1 minute
desk-polls-for-2-minutes = 2 minutes
desk-polls-for-5-minutes = 5 minutes
desk-polls-open-again = Encore : { $closing }
desk-polls-closed-itself = Le vote { $number } s'est fermé de lui-même, son temps est écoulé : { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }. Publiez son résultat avec F7.
desk-polls-closed-itself-chamber = Le vote { $number } s'est fermé de lui-même, son temps est écoulé : { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }. Publiez son résultat avec F7 dans l'espace Chambre.
desk-polls-void-form = Déclarer ce vote nul ?
desk-polls-void-tells = « { $question } » ne comptera plus, jamais. Le registre garde le motif.
desk-polls-form-change = Modifier le vote
desk-polls-form-keep = Garder en brouillon
desk-polls-form-example = 30 % ou 40 % ?
desk-polls-form-one-a-line = Une option par ligne
desk-polls-form-kind = Un bulletin, c'est
desk-polls-form-options = Options
desk-polls-form-rule = Compté par
desk-polls-form-seats = Élit
desk-polls-form-points = Points chacun
desk-polls-form-ways = On répond par
desk-polls-form-secrecy = Vote au téléphone
desk-polls-form-reveal-parties = Les assemblées voient
desk-polls-form-reveal-hall = La grande salle voit
desk-polls-form-source = Source : { $source }
desk-polls-form-of-at-most = sur { $most } au plus
desk-polls-form-refused = Le serveur a refusé cela : { $reason }
desk-polls-form-whom = On demande à
desk-polls-form-area = Membres de
desk-polls-form-sittings = Séances
desk-polls-form-decision = Genre de décision
desk-polls-form-needs = Il faut
desk-polls-form-all-areas = Tous ceux qui peuvent voter
desk-polls-form-sittings-example = { $example }, une par ligne ; aucune si c'est ouvert aussitôt
desk-polls-kind-single = Une option
desk-polls-kind-approval = Autant d'options qu'on veut
desk-polls-kind-scale = Un degré d'une échelle
desk-polls-kind-ranking = Un classement
desk-polls-kind-points = Des points à donner
desk-polls-by-phones = Téléphones : chaque personne
desk-polls-by-hands = Mains : mains levées comptées
desk-polls-by-button = Bouton : une pression pour la salle
desk-polls-seat-phones = Appareils : celui de chaque membre
desk-polls-seat-hands = Mains : deux scrutateurs comptent pareil
desk-polls-seat-paper = Papier : donné à certains sièges, pour un motif énoncé
desk-polls-home-phones = Appareils : celui de chaque votant, par le code d'une lettre
desk-polls-of-parties-words = Les salles et les gens qui y sont
desk-polls-of-chamber-words = La chambre : membres présents
desk-polls-of-members-words = Membres du fichier, qui votent de chez eux
desk-polls-side-for = Pour
desk-polls-side-against = Contre
desk-polls-side-abstain = Abstention
desk-polls-no-decision = Pas de décision : une question avec ses propres options
desk-polls-secret = Secret : nul n'apprend qui a voté quoi
desk-polls-by-name = Nominatif : chacun peut lire qui a voté quoi
desk-polls-reveal-live = tant qu'il est ouvert
desk-polls-reveal-close = à la clôture
desk-polls-reveal-publish = à la publication
desk-polls-needs-by-name = { $needs } On vote nominativement.
desk-polls-no-such-kind = Les règles fixes n'ont plus ce genre.
desk-polls-no-rules = La chambre n'a pas adopté de règles fixes, elle ne décide donc de rien.
desk-polls-no-verdict = Il ne tranche rien : le plus de voix mène, sans majorité ni quorum exigés.
desk-polls-wrong-question = Écrivez la question.
desk-polls-wrong-question-long = La question a plus de { $most } caractères.
desk-polls-wrong-one-option = Donnez au moins une option, une par ligne.
desk-polls-wrong-two-options = Donnez au moins deux options, une par ligne.
desk-polls-wrong-many-options = Donnez au plus { $most } options.
desk-polls-wrong-same = Deux options sont pareilles.
desk-polls-wrong-option-long = Une option a plus de { $most } caractères.
desk-polls-wrong-ways = Choisissez au moins une façon de répondre.
desk-polls-wrong-secret = Un vote des membres est secret : on ne demande de nom à personne.
desk-polls-wrong-names = Les noms viennent avec les bulletins au téléphone : un vote nominatif exige les téléphones.
desk-polls-wrong-sides = Une décision a deux ou trois options : pour, contre, abstention.
desk-polls-wrong-rooms = Mains et bouton ne répondent que par une option : choisissez les téléphones seuls.
desk-polls-wrong-rule = Cette règle ne peut pas compter de tels bulletins : choisissez-en une autre.
desk-polls-wrong-seats = { $seats } sièges ne peuvent être pourvus par { $count ->
    [one] { $count } option
   *[other] { $count } options
 } : { $most } au plus.
desk-polls-wrong-step = Chaque degré d'une échelle a besoin d'un nombre, comme 30 % : « { $option } » n'en a pas.
desk-polls-wrong-points = Donnez au moins un point à chaque personne.
desk-polls-asks-single = Chaque personne choisit une option.
desk-polls-asks-approval = Chaque personne coche toutes les options qui lui conviennent, ou aucune.
desk-polls-asks-scale = Chaque personne choisit un degré. Écrivez les degrés dans l'ordre, chacun avec un nombre.
desk-polls-asks-ranking = Chaque personne classe les options, autant qu'elle le souhaite.
desk-polls-asks-points = Chaque personne répartit des points entre les options.
desk-polls-one-by-one-rooms = Une salle ne peut répondre ainsi d'une seule voix : téléphones seulement.
desk-polls-one-by-one-chamber = Nul ne compte de telles réponses à la main : appareils seulement.
desk-polls-one-by-one-members = Les membres votent de chez eux : appareils seulement.
desk-polls-usual-rule = { $rule } (habituel)
desk-polls-more-than-none = plus qu'aucune
