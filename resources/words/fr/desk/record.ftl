# The record: whether it is written, and what in it anybody can check.
desk-record-checks = OÙ CHACUN PEUT LE VÉRIFIER
desk-record-published = CE QUI A ÉTÉ PUBLIÉ, LE PLUS RÉCENT D'ABORD
desk-record-deeds = QUI A FAIT QUOI AUX RÉGIES, LE PLUS RÉCENT D'ABORD
desk-record-empty = Rien n'est encore publié. Les résultats et les engagements figureront ici.
desk-record-idle = Rien n'a encore été demandé depuis une régie.
desk-record-origin = l'adresse de cette conférence
desk-record-number = NUMÉRO
desk-record-entries = Entrées
desk-record-rate = Bulletins par seconde
desk-record-connections = Connexions
desk-record-desks = Régies
desk-record-head = Tête signée, pour tous
desk-record-entry = Une entrée par son numéro
desk-record-receipt = Un reçu
desk-record-names = Qui a voté quoi, dans les votes nominatifs
desk-record-state-none = Aucune nouvelle du registre pour l'instant.
desk-record-state-ok = Le registre s'écrit : chaque entrée est gardée et peut être vérifiée.
desk-record-state-fault = Le registre ne peut pas s'écrire : { $fault }
desk-record-poll = Vote { $place }, { $state ->
    [void] nul
   *[published] publié
 }
desk-record-lottery-void = Tirage au sort, nul
desk-record-lottery-draw = Tirage au sort, { $draw } tirage
desk-record-lottery-revealed = Tirage au sort, révélé
desk-record-lottery-number = { $title } : { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }, d'après le nombre { $number }
desk-record-commitment = Engagement
