# The lottery: its steps from the files to the reveal.
desk-lottery-file-of = { $kind ->
    [people] Fichier des personnes
    [quotas] Fichier des quotas
    [elected] Fichier des membres élus
    [staying] Fichier de ceux qui restent
   *[exclude] Fichier de ceux à ne pas tirer
 }
desk-lottery-tables = Tableaux
desk-lottery-unreadable = Il est illisible : { $reason }.
desk-lottery-not-all-arrived = Tout n'est pas arrivé. Envoyez-le de nouveau.
desk-lottery-not-taken = Le serveur ne l'a pas pris ({ $status }). Envoyez-le de nouveau.
desk-lottery-not-sent = Non envoyé : { $reason }. Envoyez-le de nouveau.
desk-lottery-void-ask = Déclarer ce tirage nul ?
desk-lottery-void-explained = « { $title } » ne comptera pas. Tous les écrans et le registre le montrent, avec votre motif.
# Digits, as two people enter them.
desk-lottery-another-login = Un autre compte
desk-lottery-entered-hidden = l'a saisi ; cela reste caché
desk-lottery-waits-for-another = On attend un autre compte, sur une régie avec son propre mot de passe : conference password FOLDER --name NAME
desk-lottery-beacon = Valeur aléatoire
# $form is that of a number in a row.
desk-lottery-place = Chiffre { $count }
desk-lottery-one-digit = Un chiffre, de 0 à 9.
desk-lottery-type-beacon = Collez ou tapez la valeur aléatoire publique, exactement comme publiée.
desk-lottery-at-most-one-line = Au plus { $count } caractères sur une ligne.
desk-lottery-publish-first = Publiez d'abord l'engagement.
desk-lottery-enters-now = saisit maintenant
desk-lottery-enters-again = saisit de nouveau, à la place de ce qui était saisi
desk-lottery-enters-for-other = saisit encore une fois, pour l'autre
desk-lottery-may-enter = peut le faire ; en répétition, une personne suffit
desk-lottery-enters-unseen = saisit aussi, sans être vu
desk-lottery-only-while-live = Il ne prend des chiffres que pendant le direct.
desk-lottery-every-value-agreed = Chaque valeur a été confirmée.
desk-lottery-scene-is-off = Sa scène n'est pas à l'écran. Remettez-la d'abord.
desk-lottery-no-login = Cette régie n'a pas encore de compte.
desk-lottery-all-agreed = Toutes les valeurs sont confirmées.
desk-lottery-live-first = Passez d'abord en direct, ou répétez.
# $form is beacon, or that of a number in a row.
desk-lottery-enter = { $login } : saisissez { $form ->
    [beacon] la valeur aléatoire
   *[other] le chiffre { $count }
 }
desk-lottery-enter-again = { $login } : saisissez de nouveau { $form ->
    [beacon] la valeur aléatoire
   *[other] le chiffre { $count }
 }, à la place de votre saisie
desk-lottery-enter-more = { $login } : saisissez encore { $form ->
    [beacon] la valeur aléatoire
   *[other] le chiffre { $count }
 }, comme seconde personne
desk-lottery-enter-other = Un autre compte : saisissez { $form ->
    [beacon] la valeur aléatoire
   *[other] le chiffre { $count }
 } sur une autre régie
desk-lottery-committed-source = Source engagée : { $source }
desk-lottery-differ = { $what ->
    [beacon] DEUX VALEURS ALÉATOIRES DIFFÉRENTES
   *[digit] DEUX CHIFFRES DIFFÉRENTS
 }. Aucune saisie ne compte. Chacun regarde de nouveau et ressaisit.
desk-lottery-differ-times = { $what ->
    [beacon] DEUX VALEURS ALÉATOIRES DIFFÉRENTES
   *[digit] DEUX CHIFFRES DIFFÉRENTS
 }, { $count } fois déjà. Aucune saisie ne compte. Chacun regarde de nouveau et ressaisit.
# The commitment and its figures.
desk-lottery-deviation-tip = Le plus grand écart entre la chance réelle d'une personne et la chance équitable.
desk-lottery-gini-tip = 0 : la même chance pour tous ; 1 : une personne a tout.
desk-lottery-publish = Publier quotas et engagement
desk-lottery-publish-armed = Appuyez encore : publié pour toujours
desk-lottery-of-fair-chance = { $share } de la chance équitable
desk-lottery-none = aucun
desk-lottery-nobody = personne
desk-lottery-of-types = { $people } de { $count ->
    [one] { $count } type
   *[other] { $count } types
 }
desk-lottery-entries = { $count } { $kind ->
    [panels] panels
   *[compositions] compositions
 }
desk-lottery-seats = Sièges
desk-lottery-people = Personnes
desk-lottery-list = Liste
desk-lottery-deviation = Plus grand écart
desk-lottery-least-fair = Chance minimale, équitable
desk-lottery-greatest-fair = Chance maximale, équitable
desk-lottery-gini-fair = Gini, équitable
desk-lottery-without-chance = Sans chance
desk-lottery-least-realised = Chance minimale, réelle
desk-lottery-greatest-realised = Chance maximale, réelle
desk-lottery-gini-realised = Gini, réel
desk-lottery-chance = { $share }, 1 sur { $times }
desk-lottery-held = { $count } sont déjà pris.
desk-lottery-is-committed = Engagé et au registre. Désormais, plus rien ne peut être changé.
desk-lottery-committed-already = Il est déjà engagé.
desk-lottery-computing-already = Un calcul est déjà en cours.
desk-lottery-check-first = Vérifiez d'abord les fichiers.
desk-lottery-check-once-more = Vérifiez encore : les réglages de cette régie ne sont pas ceux de la dernière vérification.
desk-lottery-preparing = Chances équitables, liste numérotée et pseudonymes sont en cours de calcul.
desk-lottery-it-failed = Échec. Réessayez.
desk-lottery-nothing-published = Annulé : rien n'a été publié.
desk-lottery-everybody-will-see = Tous verront les quotas, la règle et l'engagement ; rien ne pourra être changé ensuite.
desk-lottery-no-beacon = aucune : les chiffres seuls décident
desk-lottery-sha-tip = SHA-256 de tout ce qui suit.
desk-lottery-pool-root = Réserve, racine de Merkle
desk-lottery-quotas = Quotas
desk-lottery-numbered-list = Liste numérotée
desk-lottery-digits-from = Chiffres de
desk-lottery-beacon-from = Valeur aléatoire de
desk-lottery-program = Programme
# Whoever controls the digits chooses the panel: said wherever no beacon is named.
desk-lottery-known-beforehand = La liste a des compositions et aucune valeur aléatoire n'a été engagée. Sans valeur aléatoire publique, qui maîtrise les chiffres choisit le panel : avec le fichier des personnes, on peut calculer qui chaque nombre désignerait.
desk-lottery-without-beacon = Sans valeur aléatoire publique, qui maîtrise les chiffres choisit le panel.
desk-lottery-some-certain = Certaines personnes seront tirées à coup sûr ; un plafond ou GoldiLocks l'éviterait.
desk-lottery-in-no-entry = Dans aucune entrée de la liste, malgré une chance équitable : { $people }.
# What was drawn.
desk-lottery-number-of = { $kind ->
    [panels] Numéro du panel
   *[compositions] Numéro de la composition
 }
desk-lottery-drawn = Tiré
desk-lottery-nobody-rehearsal = personne : une répétition
desk-lottery-digest = Empreinte
desk-lottery-digest-tip = De l'engagement, de la valeur et du panel.
# What is being computed, and where it stands.
desk-lottery-job = { $state ->
    [checking] Vérification
    [preparing] Préparation de l'engagement
   *[drawing] Tirage
 }
desk-lottery-job-phase = { $job } : { $phase }
desk-lottery-job-of = { $job }, { $done } sur { $total }
desk-lottery-job-done = { $job }, { $done }
desk-lottery-job-runs = { $job } …
desk-lottery-sent = Envoyé ; réponse attendue.
desk-lottery-badge = { $stage ->
    [preparing] EN PRÉPARATION
    [rehearsal] RÉPÉTITION
    [void] NUL
    [ended] TERMINÉ
    [live] EN DIRECT
    [drawn] TIRÉ
    [revealed] RÉVÉLÉ
   *[committed] ENGAGÉ
 }
desk-lottery-people-in-file = Personnes dans le fichier
desk-lottery-may-be-drawn = Peuvent être tirées
desk-lottery-types = Types de personnes
# What is told outside: the line above the panels, and alerts.
desk-lottery-mark-draw = TIRAGE { $count }
desk-lottery-mark-rehearsal = RÉPÉTITION DU TIRAGE
desk-lottery-mark-live = TIRAGE EN DIRECT
desk-lottery-alert = Tirage { $lottery } : { $said }
desk-lottery-not-computed = Le calcul n'a pas pu se faire.
desk-lottery-alert-committed = « { $title } » est engagé : { $figure } …
desk-lottery-alert-disagree = Deux personnes ne sont pas d'accord sur la valeur { $count } de « { $title } ». Chacun la ressaisit.
desk-lottery-alert-further = Tirage { $count } de « { $title } » sur un même engagement : { $reason }
desk-lottery-alert-rehearsed = « { $title } » est en répétition.
desk-lottery-alert-live = « { $title } » est en direct.
desk-lottery-alert-drawn = « { $title } » est tiré. Seules les régies le voient pour l'instant : révélez-le.
desk-lottery-alert-void = « { $title } » est nul : { $reason }
desk-lottery-do-not-agree = deux personnes ne sont pas d'accord
desk-lottery-being-drawn = tirage en cours
desk-lottery-awaited = { $form ->
    [beacon] valeur aléatoire attendue
   *[other] chiffre { $count } attendu
 }
desk-lottery-awaited-entered = { $form ->
    [beacon] valeur aléatoire attendue
   *[other] chiffre { $count } attendu
 }, { $login } a saisi
desk-lottery-void-because = nul : { $reason }
desk-lottery-stage = { $stage ->
    [committed] engagé
    [drawn] tiré
   *[revealed] révélé
 }
# Files, settings and the check.
desk-lottery-held-file = { $kind ->
    [elected] Membres élus
    [staying] Restent
   *[exclude] À ne pas tirer
 }
desk-lottery-held-hint = { $kind ->
    [elected] Leurs catégories : ils comptent dans les quotas.
    [staying] Identifiants de ceux qui gardent leur siège.
   *[exclude] Identifiants de ceux qui ne peuvent pas être tirés cette fois.
 }
desk-lottery-people-hint = Une personne par ligne, une colonne par catégorie.
desk-lottery-people-not-needed = inutile : on tire parmi ceux du registre
desk-lottery-people-or-register = Un fichier ou, selon les réglages, ceux du registre.
desk-lottery-quotas-hint = feature,value,min,max : un groupe par ligne.
desk-lottery-cannot-change = Ce qui est engagé ne peut être changé.
desk-lottery-faults-all = { $faults }, toutes à la fois
desk-lottery-faults-first = { $faults }, toutes à la fois ; les { $count } premières sont listées
desk-lottery-whole-file = tout le fichier
desk-lottery-bytes = { $count } octets
desk-lottery-no-number-fits = aucun nombre de sièges ne satisfait tous les quotas
desk-lottery-quotas-allow = les quotas permettent { $count }
desk-lottery-quotas-allow-range = les quotas permettent de { $low } à { $high }
desk-lottery-being-read = Les fichiers sont en cours de lecture.
desk-lottery-not-chosen = pas encore choisi
desk-lottery-on-server = est sur le serveur
desk-lottery-on-server-sized = sur le serveur, { $size }
desk-lottery-choose-another = En choisir un autre …
desk-lottery-choose = Choisir un fichier …
desk-lottery-upload-cancelled = annulé ; rien n'en compte
desk-lottery-sending = envoi de { $sent } sur { $size }
desk-lottery-still-sent = Un fichier est encore en cours d'envoi.
desk-lottery-send-first = Envoyez d'abord les fichiers.
desk-lottery-check-again = Vérifier à nouveau
desk-lottery-check = Vérifier les fichiers
desk-lottery-choose-first = { $lacks ->
    [people] Choisissez d'abord le fichier des personnes.
    [quotas] Choisissez d'abord le fichier des quotas.
   *[both] Choisissez d'abord les fichiers des personnes et des quotas.
 }
desk-lottery-checked-committed = Les fichiers ont été vérifiés ; le tirage est engagé.
desk-lottery-not-checked = Pas encore vérifié.
desk-lottery-being-checked = Vérification en cours …
desk-lottery-nothing-changed = Annulé. Rien n'a été changé.
desk-lottery-no-panel = Aucun panel ne peut satisfaire ces quotas. Changez-les comme conseillé, ou d'autres, et renvoyez le fichier.
desk-lottery-files-have-faults = Les fichiers ont des erreurs. Corrigez-les, renvoyez-les et vérifiez à nouveau.
desk-lottery-check-failed = La vérification a échoué. Réessayez.
desk-lottery-files-sound = Les fichiers sont bons et un panel est possible.
# The steps.
desk-lottery-step = { $step ->
    [import] Importer
    [settings] Réglages
    [check] Vérifier
    [publish] Publier
    [rehearse] Répéter
    [live] En direct
    [digits] Chiffres
    [reveal] Révéler
   *[end] Fin
 }
desk-lottery-prepare-new = Préparer un nouveau tirage
desk-lottery-new = Nouveau tirage
desk-lottery-alarm-void = NUL : { $reason }
desk-lottery-alarm-further = TIRAGE { $count } d'un même engagement : { $reason }
desk-lottery-not-committed = { $title }, non engagé
desk-lottery-is-new = { $title }, nouveau
desk-lottery-not-possible = impossible
desk-lottery-on-hall-display = sur l'écran de la salle
desk-lottery-draw = tirage { $count }
desk-lottery-heading = { $step ->
    [import] Personnes et quotas
    [settings] Ce qui est à tirer
    [check] Les fichiers sont-ils bons, un panel est-il possible ?
    [publish] Publier quotas et engagement
    [rehearse] Répéter la cérémonie
    [live] Passer en direct
    [digits] Chiffres
    [digits-beacon] Chiffres et valeur aléatoire
    [reveal] Le panel face à ses quotas
   *[end] Après la révélation
 }
# What to do next.
desk-lottery-next-wait = Attendez la connexion : rien n'est possible sans elle.
desk-lottery-next-files-register = Choisissez les fichiers des personnes et des quotas, ou les quotas puis le registre.
desk-lottery-next-files = Choisissez le fichier des personnes et celui des quotas.
desk-lottery-next-settings = Dites combien de sièges il y a et comment tirer, puis vérifiez les fichiers.
desk-lottery-next-checking = Les fichiers sont en cours de vérification ; attendez ou annulez.
desk-lottery-next-check-again = Vérifiez à nouveau, ou changez d'abord les réglages ou les fichiers.
desk-lottery-next-mend = Corrigez ce qui est listé et renvoyez le fichier, ou changez les réglages.
desk-lottery-next-preparing = L'engagement est en cours de calcul ; attendez ou annulez.
desk-lottery-next-publish = Un panel est possible. Publiez quotas et engagement.
desk-lottery-next-rehearse = Répétez une fois la cérémonie, ou passez en direct.
desk-lottery-next-put-back = Sa scène a été retirée. Remettez-la à l'écran pour continuer.
desk-lottery-next-live = Passez en direct quand la salle est prête.
desk-lottery-next-look-again = Regardez de nouveau, tous deux, sans un mot ; puis chacun ressaisit.
desk-lottery-next-digits = Deux comptes saisissent ce qu'ils voient, sans se voir. Le chiffre tombe quand ils concordent.
desk-lottery-next-working = Le panel est en cours de calcul ; quelques secondes.
desk-lottery-next-reveal = { $whom ->
    [hall] Regardez la composition, puis révélez-la dans la salle, en répétition.
   *[everybody] Regardez la composition, puis révélez-la à tous.
 }
desk-lottery-next-take-off = Retirez la scène quand la salle l'a vue.
desk-lottery-next-appearing = Les sièges apparaissent. Retirez la scène ensuite.
desk-lottery-next-end-rehearsal = Terminez la répétition ; puis passez en direct pour de bon.
desk-lottery-next-void = Il est nul. Tirez encore une fois avec un motif, ou préparez un autre tirage.
desk-lottery-next-done = Terminé. Suppléants et remplacements sont tirés des fichiers publiés.
# The settings.
desk-lottery-objective = { $objective ->
    [leximin] Leximin : les plus petites chances aussi grandes que possible, l'une après l'autre
    [maximin] Maximin : la plus petite chance aussi grande que possible
    [nash] Bien-être de Nash : le produit de toutes les chances aussi grand que possible
    [goldilocks] GoldiLocks : des chances ni très petites ni très grandes
   *[random] Tirage stratifié simple : pour comparer, ne promet rien
 }
desk-lottery-digits-source = trois chiffres, tirés un à un sur scène
desk-lottery-default-title = La chambre
desk-lottery-give-title = Donnez-lui un titre : il figure sur chaque écran.
desk-lottery-title-long = Le titre a plus de { $count } caractères.
desk-lottery-say-seats = Dites combien de sièges il y a en tout.
desk-lottery-cap-wrong = Le plafond est une chance : au-dessus de 0 et jusqu'à 100 %.
desk-lottery-say-source = Dites d'où viennent les chiffres : cela fait partie de l'engagement.
desk-lottery-source-long = D'où viennent chiffres et valeur aléatoire : au plus { $count } caractères.
desk-lottery-limit-wrong = La limite de temps est d'un jour au plus.
desk-lottery-no-column = Le fichier des personnes n'a pas de colonne { $names }.
desk-lottery-quoted = « { $name } »
desk-lottery-advice-unknown = Si la réserve est trop grande pour une liste qui nomme tout le monde, les chiffres ne choisissent que des sièges par type, et une valeur aléatoire publique doit ordonner les personnes.
desk-lottery-advice-panels = Avec { $people }, toutes peuvent être nommées dans { $entries } panels numérotés : les chiffres en choisissent un, et la valeur aléatoire l'ordre des suppléants.
desk-lottery-advice-panels-none = Avec { $people }, toutes peuvent être nommées dans { $entries } panels numérotés. Sans valeur aléatoire publique, qui maîtrise les chiffres choisit le panel, et l'ordre de ses suppléants.
desk-lottery-advice-compositions = Avec { $people }, la liste a des compositions : les chiffres choisissent les sièges par type, et la valeur aléatoire ordonne les personnes de chacun.
desk-lottery-advice-compositions-none = Avec { $people }, { $entries } panels ne peuvent nommer tout le monde : la liste a des compositions. Nommez une valeur aléatoire. Sans valeur aléatoire publique, qui maîtrise les chiffres choisit le panel : avec le fichier des personnes, on peut calculer d'avance qui chaque nombre désignerait.
# On stage: rehearse, go live, reveal, end.
desk-lottery-appear = { $over ->
    [s30] Les sièges apparaissent en 30 secondes
    [s60] Les sièges apparaissent en 1 minute
    [s120] Les sièges apparaissent en 2 minutes
    [s10] Les sièges apparaissent en 10 secondes
   *[s0] Les sièges apparaissent d'un coup
 }
desk-lottery-being-rehearsed = Répétition en cours.
desk-lottery-rehearsal-only-before = La répétition n'est possible qu'avant le premier vrai tirage.
desk-lottery-rehearsal-means = Tout comme ce sera : deux personnes saisissent les chiffres, la chambre apparaît. L'écran de la salle affiche RÉPÉTITION en travers ; assemblées et téléphones n'en voient rien.
desk-lottery-rehearsal-nobody = Personne n'est tiré. À la fin, ses chiffres sont oubliés.
desk-lottery-rehearse = Répéter
desk-lottery-rehearse-armed = Appuyez encore : RÉPÉTITION sur l'écran de la salle
desk-lottery-end-rehearsal-first = Terminez d'abord la répétition.
desk-lottery-is-live = C'est en direct.
desk-lottery-void-before-draw = Cet engagement a été déclaré nul avant tout tirage. Préparez un autre tirage.
desk-lottery-end-scene-first = Terminez d'abord la scène de ce tirage.
desk-lottery-would-be-further = Ce serait le tirage { $count } d'un même engagement. Un seul compte : tous les écrans, le registre et l'audit montreront qu'il y en a eu un autre, et votre motif.
desk-lottery-screens-armed = Appuyez encore : sur tous les écrans
desk-lottery-go-live = Passer en direct
desk-lottery-put-back = Remettre la scène à l'écran
desk-lottery-go-live-further = Passer en direct avec le tirage { $count }
desk-lottery-live-means = La scène va dans la salle, aux assemblées et sur tous les téléphones : ce qu'est un tirage au sort, puis les chiffres à mesure qu'ils tombent.
desk-lottery-live-no-return = Dès le premier chiffre, rien ne peut être repris, seulement déclaré nul avec un motif.
desk-lottery-is-revealed = C'est révélé.
desk-lottery-nothing-drawn-yet = Rien n'est tiré pour l'instant.
desk-lottery-reveal = Révéler
desk-lottery-reveal-armed = Appuyez encore : tout le monde le voit
desk-lottery-scene-not-on = Sa scène n'est pas affichée.
desk-lottery-no-draw-yet = Il n'y a pas encore eu de tirage.
desk-lottery-end-rehearsal = Terminer la répétition
desk-lottery-take-off = Retirer la scène
desk-lottery-forgotten-armed = Appuyez encore : elle est oubliée
desk-lottery-off-armed = Appuyez encore : les écrans continuent
desk-lottery-draw-more = Tirer encore une fois …
desk-lottery-show-again = Montrer à nouveau le résultat
desk-lottery-is-void = Il est nul.
desk-lottery-declare-void = Déclarer nul …
desk-lottery-other-is-on = « { $title } » est encore à l'écran. Terminez-le d'abord.
desk-lottery-digits-first = D'abord les chiffres.
desk-lottery-draw-not-computed = Le tirage n'a pas pu être calculé.
desk-lottery-drawing = Tirage …
desk-lottery-digits-complete = Les chiffres sont au complet ; le panel est en cours de calcul.
desk-lottery-outside-quota = Hors de son quota : { $names }. Ne révélez pas.
desk-lottery-quotas-met-desks = Chaque quota est respecté. Seules les régies le voient pour l'instant.
desk-lottery-quotas-met = Chaque quota est respecté.
desk-lottery-nothing-drawn = Rien n'a été tiré.
desk-lottery-declared-void = Déclaré nul : { $reason }
desk-lottery-under-way = C'est en cours. Terminer maintenant retire la scène.
desk-lottery-nothing-revealed = Rien n'est encore révélé.
desk-lottery-seats-to-go = { $done } sur { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }, encore { $left }
desk-lottery-appearing = La chambre apparaît siège par siège.
desk-lottery-scene-over = La scène est terminée. Le résultat est au registre.
desk-lottery-rehearsal-over = La répétition est finie. Terminez-la quand tous l'ont vue.
desk-lottery-all-shown = Tous les sièges sont affichés. Chacun cherche son code.
# The workspace.
desk-lottery-which = Quel tirage
desk-lottery-steps = Étapes de la cérémonie
desk-lottery-step-spoken = { $number } { $title } : { $state ->
    [done] fait
    [now] maintenant
   *[later] plus tard
 }
desk-lottery-values = Valeurs confirmées
desk-lottery-value-spoken = { $label } : { $value }
desk-lottery-value-not-yet = { $label } : pas encore
desk-lottery-enter-anew = Saisir à nouveau
desk-lottery-the-digit = Le chiffre
desk-lottery-this-desk = CETTE RÉGIE
desk-lottery-other-desk = L'AUTRE RÉGIE
desk-lottery-beacon-placeholder = La valeur aléatoire publique, exactement comme publiée
desk-lottery-the-beacon = La valeur aléatoire publique
desk-lottery-enter-button = Saisir
desk-lottery-enter-as = Saisir comme { $login }    ⏎
desk-lottery-key-digit = Chiffre { $digit }
desk-lottery-fault-file = Fichier
desk-lottery-fault-row = Ligne
desk-lottery-fault-column = Colonne
desk-lottery-fault-reason = Ce qui ne va pas
desk-lottery-faults = Erreurs
desk-lottery-held-only = Seulement si des sièges sont pris ou des personnes écartées
desk-lottery-remove = Retirer
desk-lottery-remove-file = { $label } : retirer le fichier
desk-lottery-named-button = { $label } : { $button }
desk-lottery-title-placeholder = Le titre qui figure sur chaque écran
desk-lottery-files-stay = Les fichiers restent sur la machine du serveur. Seuls nombres, quotas et pseudonymes sont publiés.
desk-lottery-to-settings = Passer aux réglages
desk-lottery-how-read = COMMENT LES FICHIERS ONT ÉTÉ LUS
desk-lottery-why-no-panel = POURQUOI AUCUN PANEL N'EST POSSIBLE
desk-lottery-smallest-change = LE PLUS PETIT CHANGEMENT QUI EN REND UN POSSIBLE
desk-lottery-no-register = Cette conférence n'a pas de registre : conference register import FOLDER people.csv
desk-lottery-how-many = combien ?
desk-lottery-those-of-file = Ceux du fichier
desk-lottery-those-of-register = Ceux du registre de la conférence
desk-lottery-who-may = Qui peut être tiré
desk-lottery-no-households = aucune : toutes les personnes d'une adresse peuvent être tirées
desk-lottery-no-training = aucune : tout le monde peut être tiré
desk-lottery-no-beacon-placeholder = aucune : qui maîtrise les chiffres choisit le panel
desk-lottery-no-limit = aucune
desk-lottery-seconds-suffix = {" "}s
desk-lottery-cap-note = chance maximale de chacun ; 100 % = pas de plafond
desk-lottery-limit-note = ensuite la meilleure réponse trouvée est prise, avec son écart à l'optimum
desk-lottery-propose = En proposer une
desk-lottery-form-seats = Sièges en tout
desk-lottery-form-chances = Chances selon
desk-lottery-form-weight = Poids de la plus petite
desk-lottery-form-address = Une personne par adresse
desk-lottery-form-trained = Seulement les formés
desk-lottery-form-cap = Aucune chance au-dessus de
desk-lottery-form-digits = Les chiffres viennent de
desk-lottery-form-beacon = La valeur aléatoire vient de
desk-lottery-form-limit = Limite de temps
desk-lottery-columns = Colonnes ▾
desk-lottery-columns-tip = Les colonnes du fichier des personnes
desk-lottery-reason-placeholder = Pourquoi un autre tirage est nécessaire, en une phrase ; tous la voient
desk-lottery-reason-of-draw = Motif du nouveau tirage
desk-lottery-reason-first = Écrivez d'abord le motif.
desk-lottery-how-fast = À quelle vitesse les sièges apparaissent
desk-lottery-name = TIRAGE
# Charts.
desk-lottery-make-up = Composition du panel
desk-lottery-group-spoken = { $group } : { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }, quota { $quota }
desk-lottery-group-before = { $group } : aucun siège, quota { $quota }
desk-lottery-group-outside = { $group } : { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }, quota { $quota }, HORS DE SON QUOTA
desk-lottery-band = le quota en bande ; le trait est ce que donnerait la part de la réserve
desk-lottery-quota = Quota
desk-lottery-pool = Réserve
desk-lottery-seat-by-seat = La chambre, siège par siège
desk-lottery-seats-taken = { $taken } sur { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 } pris
