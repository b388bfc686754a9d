desk-frame-act = { $act ->
    [start_item] GO
    [end_item] Terminer
    [set_standby] Prêt
    [take] TAKE
    [take_back] BACK
    [prepare_scene] Préparer
    [open_poll] Ouvrir
    [close_poll] Fermer
    [publish_poll] Publier
    [void_poll] Annuler
    [lift_black] Lever le noir
    [black] NOIR
    [prepare_poll] Préparer le vote
    [extend_poll] Prolonger le vote
    [send_message] Envoyer le message
    [insert_item] Insérer un point
    [change_item] Modifier un point
    [move_item] Déplacer un point
    [delete_item] Supprimer un point
    [skip_item] Sauter un point
    [undo_edit] Annuler la modification
    [start_timer] Lancer le minuteur
    [stop_timer] Arrêter le minuteur
    [start_breakout] Lancer les groupes
    [recall_breakout] Rappeler les groupes
    [end_breakout] Terminer les groupes
    [open_survey] Ouvrir le sondage
    [close_survey] Fermer le sondage
    [start_lottery] Lancer le tirage
    [reveal_lottery] Révéler le tirage
    [call_speaker] Donner la parole
    [end_speech] Terminer l'intervention
    [open_floor] Ouvrir la liste des orateurs
    [close_floor] Fermer la liste des orateurs
    [arm_cue] Armer le top
    [skip_cue] Sauter le top
    [plan_cues] Modifier les tops
    [help_done] Aide terminée
    [identify_screens] Identifier les écrans
   *[other] Ordre
 }
desk-frame-act-about = { $act } « { $name } »
desk-frame-sent-no-answer = Envoyé, pas encore de réponse ({ $seconds } s)
desk-frame-no-answer-yet = Pas encore de réponse ({ $seconds } s)
desk-frame-no-answer = Sans réponse ({ $seconds } s)
desk-frame-seconds = ({ $seconds } s)
desk-frame-awaiting = Envoyé, pas encore de réponse ({ $seconds } s) : { $act }
desk-frame-awaiting-more = Envoyé, pas encore de réponse ({ $seconds } s) : { $act }, et { $number } de plus
desk-frame-lost = { $act } : envoyé à { $time }, et la connexion s'est perdue avant toute réponse. On saura si c'est fait quand elle sera revenue.
desk-frame-was-done = { $act } : fait. La connexion est revenue, et le serveur le dit.
desk-frame-is-done = { $act } : fait. La réponse a mis { $seconds } s.
desk-frame-too-late = { $act } : pas renvoyé, c'est trop ancien. On voit maintenant si c'était fait avant la coupure : regardez ce qui est à l'antenne, puis décidez à nouveau.
desk-frame-refused-late = Refusé, { $act } : { $why }
desk-frame-refused = Refusé : { $why }
desk-frame-no-alerts = Aucune alerte
desk-frame-alerts = Alertes { $number }
desk-frame-alert-tip = { $alert } Un clic, ou Ctrl+E, indique que c'est lu.
desk-frame-commands-key = Commandes  Ctrl+K
desk-frame-shortcuts-key = Raccourcis  F1
desk-frame-locked = Verrouillée : rien n'agit depuis cette régie tant qu'elle n'est pas déverrouillée. Les autres continuent.
desk-frame-unlock = Déverrouiller
desk-frame-unlock-word = déverrouiller
desk-frame-type-password = Tapez votre mot de passe, puis Entrée
desk-frame-type-word = Tapez le mot { $word }, puis Entrée
desk-frame-locked-goes-on = VERROUILLÉE, tout est montré et continue
desk-frame-what-unlocks = Ce qui déverrouille cette régie
desk-frame-not-it = Ce n'est pas cela. VERROUILLÉE
desk-frame-workspace = Espace
desk-frame-window = Fenêtre
desk-frame-full-screen = Plein écran
desk-frame-commands = Commandes
desk-frame-lock-desk = Verrouiller cette régie ; tout reste montré
desk-frame-quit = Fermer la régie ; le vote continue
desk-frame-arrange = Remettre les panneaux à leur place
desk-frame-the-workspace = L'espace { $title } ({ $keys })
desk-frame-is-open = « { $question } » est ouvert.
desk-frame-is-on-air = « { $title } » est à l'antenne.
desk-frame-goes-on-without = Cela continue sans cette régie.
desk-frame-close-desk-ask = Fermer la régie ?
desk-frame-close-desk = Fermer la régie
desk-frame-nothing-to-do = Il n'y a rien pour cela maintenant.
desk-frame-not-now = Pas maintenant : { $label }.
desk-frame-why-not-now = { $why } Pas maintenant : { $label }.
desk-frame-not-sent = Pas envoyé : pas de connexion au serveur.
desk-frame-all-outputs-black = toutes les sorties : NOIR
desk-frame-black = NOIR
desk-frame-on-air = À L'ANTENNE
desk-frame-off-air = HORS ANTENNE
desk-frame-link-up = connecté
desk-frame-link-up-tip = Connecté ; le délai est en cours de mesure.
desk-frame-link = lien { $delay } ms
desk-frame-link-tip = Aller-retour jusqu'au serveur.
desk-frame-connecting = connexion …
desk-frame-not-let-in = non admise
desk-frame-no-link = PAS DE LIEN
desk-frame-login-tip = { $login } : le compte de cette régie. Le registre le nomme avec tout ce qui est demandé ici.
desk-frame-login = { $post ->
    [director] { $login } · direction
    [polls] { $login } · votes
    [parties] { $login } · assemblées
    [door] { $login } · entrée
   *[other] { $login } · lecture
 }
desk-frame-post = { $post ->
    [director] Son poste est la direction : il peut tout demander.
    [polls] Son poste est les votes : il les mène et prépare leurs scènes.
    [parties] Son poste est les assemblées : il aide les salles et donne plus de temps aux votes.
    [door] Son poste est l'entrée : il enregistre les badges à l'entrée et à la sortie.
   *[other] Son poste est la lecture : il voit tout et ne peut rien demander.
 }
desk-frame-kind-and-title = { $kind } : { $title }
desk-frame-waiting = en attente du serveur
desk-frame-no-item = Aucun point en cours
desk-frame-programme-empty = Le programme est vide
desk-frame-crowd-tip = Assemblées et téléphones connectés. Le tableau dit combien de personnes sont enregistrées.
desk-frame-record = registre
desk-frame-record-unheard = On ne sait encore rien du registre.
desk-frame-record-written = { $count ->
    [one] Le registre s'écrit : { $count } entrée.
   *[other] Le registre s'écrit : { $count } entrées.
 }
desk-frame-record-fails = REGISTRE EN PANNE
desk-frame-stream = flux
desk-frame-stream-unheard = On ne sait encore rien du flux.
desk-frame-stream-live = En direct depuis { $time }.
desk-frame-no-stream = pas de flux
desk-frame-no-stream-tip = Le serveur tourne sans flux.
desk-frame-stream-fails = FLUX EN PANNE
desk-frame-server-refuses = Le serveur n'admet pas cette régie.
desk-frame-no-link-for = Pas de connexion au serveur depuis { $age }.
desk-frame-connecting-now = Connexion en cours.
desk-frame-connecting-for = Connexion en cours depuis { $age }.
desk-frame-next-attempt = Prochain essai dans { $age }.
desk-frame-trying = Nouvel essai.
desk-frame-last-heard = Ce que vous voyez est la dernière chose reçue ; le vote ne dépend pas de cette régie.
desk-frame-desk = Régie de la conférence
desk-frame-desk-of = { $conference } – Régie
desk-frame-no-screen = Il n'y a pas d'écran où ouvrir une fenêtre. Lancez ceci dans une session de bureau, ou avec xvfb-run.
desk-frame-fault = Une erreur dans cette régie : { $fault }. Le vote continue ; prévenez les auteurs.
desk-frame-needs-password = La régie a besoin de son mot de passe. Donnez-le dans la fenêtre, ou avec CONFERENCE_PASSWORD.
desk-frame-no-server = Il n'y a pas de serveur de conférence à { $url } : { $reason } Lancez-en un avec : conference serve FOLDER
