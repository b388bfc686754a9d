# Oversight: panels drawn by lot read the facts and file reports.
oversight-title = Contrôle
oversight-explained = Des panels tirés au sort veillent sur le processus : comment les personnes sont choisies, ce qui est à l'ordre du jour, et ce que les bureaux changent. Leurs rapports sont dans le registre et dans le compte rendu, mot pour mot, et chacun peut les lire.
oversight-part-reports = Rapports
oversight-part-facts = Les faits
oversight-facts-for = Les faits, pour { $panel }
oversight-renew = Relire les faits
oversight-write = Écrire un rapport
oversight-write-hint = Ce que vous envoyez est publié aussitôt, sous le nom de votre panel, et ne peut plus être changé.
oversight-write-title = Titre
oversight-write-text = Rapport
oversight-file = Déposer le rapport
oversight-filed-as = Déposé comme rapport { $number }.
oversight-for-members = Pour les membres d'un panel
oversight-badge-hint = Votre badge de ce tirage porte un nom ou un numéro, et un code. Cette page ne garde ni l'un ni l'autre.
oversight-show = Montrez-moi les faits
oversight-try-again = { $reason } Réessayez.
oversight-sitting = En fonction maintenant : { $panels }.
oversight-sitting-none = Aucun panel n'est en fonction maintenant.
oversight-panel = { $title } ({ $count ->
    [one] { $count } membre
   *[other] { $count } membres
 })
oversight-numbered = { $number }. { $title }
oversight-report-by = { $panel }, { $time }
oversight-no-report = Aucun rapport n'a encore été déposé.
# The facts of the process, part by part.
oversight-selection = Sélection
oversight-selection-none = Aucun tirage n'a été arrêté.
oversight-agenda = Ordre du jour
oversight-agenda-none = Rien n'a été présenté.
oversight-changes = Changements par les bureaux
oversight-changes-none = Les bureaux n'ont rien changé.
oversight-alerts = Alertes
oversight-alerts-none = Il n'y en a eu aucune depuis le démarrage du serveur.
oversight-members = Membres : { $standings }
oversight-standing = { $standing ->
    [invited] invités
    [accepted] ont accepté
    [declined] ont refusé
    [replaced] remplacés
    [present] présents
    [served] ont siégé
    [silent] sans réponse
    [dropped] écartés
   *[other] autres
 } : { $number }
oversight-draw = { $title } : { $stage ->
    [committed] arrêté
    [live] en cours
    [drawn] tiré
    [revealed] révélé
   *[void] nul
 }
oversight-draw-further = { $title } : tirage { $draw }, { $stage ->
    [committed] arrêté
    [live] en cours
    [drawn] tiré
    [revealed] révélé
   *[void] nul
 }
oversight-with-reason = { $words } ({ $reason })
oversight-digests = engagement { $commitment }, tirage { $draw }
oversight-digest-commitment = engagement { $commitment }
oversight-brought = { $number }. { $name } : { $state ->
    [open] ouverte
    [due] à mettre aux voix
    [put] mise aux voix
    [carried] adoptée
    [rejected] rejetée
   *[withdrawn] retirée
 }
oversight-signed = signatures : { $count }
oversight-signed-of = signatures : { $signed } sur { $count }
oversight-waits = à mettre aux voix depuis { $span }, pas encore fait
oversight-waited = attente de { $span } avant le vote
oversight-undecided = votes sans décision : { $count }
oversight-witness = témoin : { $state ->
    [requested] demandé
    [invited] invité
    [coming] vient
   *[cannot_come] ne peut pas venir
 }
oversight-order = Ordre du jour { $day }, adopté à { $time }. Le programme est tel qu'il a été adopté.
oversight-order-departs = Ordre du jour { $day }, adopté à { $time }. { $departures }
oversight-digest = empreinte { $digest }
oversight-change-by = { $time }, { $by }
oversight-refused = Refus à { $who } : { $text }
oversight-refused-somebody = Refus à quelqu'un : { $text }
oversight-room-lost = La salle { $room } a perdu sa liaison.
oversight-rooms-lost = Salles qui ont perdu leur liaison : { $count }.
