# Elections: who stands, what a member can do, the count.
election-title = Élections
election-all = Toutes les élections
election-all-part =
    .aria-label = Toutes les élections
election-stage-open = Les candidatures sont ouvertes
election-stage-closed = Les candidatures sont arrêtées
election-stage-put = Mise aux voix
election-stage-elected = Élection faite
election-stage-cancelled = Annulée
election-none = Aucune élection n'est encore convoquée. Revenez quand il y en aura une.
election-seat-count = { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }
election-seats = Sièges : { $count }. Décompte : { $rule }.
election-seats-of = Sièges de { $area } : { $count }. Décompte : { $rule }.
election-open = Les candidatures sont ouvertes.
election-open-until = Les candidatures sont ouvertes jusqu'à { $moment }.
election-moment = { $day }, { $time }
election-signatures = Signatures nécessaires : { $count }.
election-closed = Les candidatures sont closes.
election-put = Elle est mise aux voix.
election-barred-other = Seuls les membres de { $area } participent ici, et votre siège est de { $own }. Si c'est une erreur, demandez au bureau.
election-barred-none = Seuls les membres de { $area } participent ici, et votre siège n'a pas de secteur. Si c'est une erreur, demandez au bureau.
election-stands = Est candidat.
election-signed = Signatures : { $signed } sur { $count }, { $accepted ->
    [yes] accepté
   *[no] pas encore accepté
 }
election-accepted = { $accepted ->
    [yes] accepté
   *[no] pas encore accepté
 }
election-of-groups = { $name } ({ $groups })
# What a member does at the seat.
election-sign = Signer
election-offer = Un siège vacant de { $office } vous est proposé.
election-take = L'accepter
election-decline = Refuser
election-decline-again = Appuyez encore : quelqu'un d'autre sera sollicité
election-you-stand = Vous êtes candidat à cette élection.
election-you-nominated = Vous êtes proposé. Voulez-vous être candidat ?
election-accept = Accepter
election-withdraw = Me retirer
election-withdraw-again = Appuyez encore : vous n'êtes plus candidat
election-name = Nom, comme sur le bulletin
    .aria-label = Son nom, tel qu'il doit figurer sur le bulletin
election-their-seat = Son siège, le cas échéant
    .aria-label = Son siège, si la personne en a un
election-belongs = Appartient à : { $group }
election-stand-myself = Me présenter
election-propose-other = Proposer quelqu'un d'autre
election-statement = Ce que vous dites à ceux qui votent
election-statement-save = Enregistrer ce que je dis
election-photo = Une photo, PNG ou JPEG d'au plus 512 Ko
election-photo-in = La photo est enregistrée.
# The page for everybody.
election-for-area = pour { $area } seulement
election-guarantee = { $group } : au moins { $least } sur { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
 }
election-nobody-holds = Personne n'occupe la fonction.
election-hold = En fonction : { $names }.
election-empty = Sièges qui restent vides : { $count }.
election-part-count = Le décompte
election-part-people = Candidats
election-part-check = Comment vérifier
election-round-before = Tour précédent
election-round-next = Tour suivant
election-not-over = Le décompte n'est pas fini : rien n'est définitif.
election-quota = Quota { $quota }
election-ballots = { $count ->
    [one] { $count } bulletin valable
   *[other] { $count } bulletins valables
 }
election-status-elected = { $votes } · élu
election-status-out = { $votes } · éliminé
election-drawn-order = Dans l'ordre du bulletin, tiré au sort par « { $value } ».
election-nobody-yet = Personne n'est encore proposé.
election-check = Chaque bulletin est dans le registre sans nom, et deux programmes sans code commun les ont comptés. Le second est un fichier qui n'a besoin que de Python : chacun peut le prendre avec le registre et recompter.
election-counter = Compté une seconde fois par { $counter }.
election-own-ballot = Mon bulletin y est-il ?
# What a round of the count did.
election-round-excluded = Éliminés : { $names }.
election-round-excluded-to = Éliminés : { $names }. Leurs voix : { $where }.
election-round-surplus = Ce que { $names } avait au-dessus du quota : { $where }.
election-round-elected = Élus : { $names }.
election-round-no-quota = Personne n'a encore le quota.
election-round-nobody = Personne n'est encore élu.
election-went = { $votes } à { $name }
election-went-others = { $votes } à { $count ->
    [one] { $count } autre
   *[other] { $count } autres
 }
election-went-nobody = { $votes } à personne
election-guarded = Pour la garantie, { $names } ne peut plus être éliminé.
election-doomed = Pour la garantie, { $names } ne peut plus être élu.
election-guarded-and-doomed = Pour la garantie, { $names } ne peut plus être éliminé. { $others } ne peut plus être élu.
election-kept = { $guarantee } : respecté par les votes seuls.
election-instead = { $guarantee } : { $names } à la place de { $others }.
election-refused-withdrawn = { $name } s'est retiré.
election-refused-training = { $name } a besoin de la formation « { $training } » : la régie note qui l'a.
election-refused-accepted = { $name } n'a pas accepté : cela se fait depuis le siège, ou sur papier à la régie.
election-refused-signatures = { $name } a { $there } signatures sur { $needed } : d'autres doivent signer.
election-refused-anew = Le siège { $seat } est maintenant à un autre membre : { $name } est à proposer à nouveau.
election-refused-area = Seules des personnes de { $area } se présentent ici, et { $name } est de { $other } : faites corriger la zone par la régie, ou proposez là-bas.
election-refused-no-area = Seules des personnes de { $area } se présentent ici, et on ne connaît pas la zone de { $name } : faites-la corriger par la régie, ou proposez ailleurs.
election-refused-holds = { $name } occupe déjà cette charge : proposez quelqu'un d'autre pour les places vacantes.
