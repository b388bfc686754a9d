# Elections: who is nominated, both counts, the rounds, and the forms.
desk-elections-show = Montrer les élections
# What can be done, as the palette says it.
desk-elections-act-close = Clore les candidatures
desk-elections-act-draw = Tirer au sort l'ordre du bulletin
desk-elections-act-hustings = Ouvrir l'audition des candidats
desk-elections-act-put = Mettre l'élection aux voix
desk-elections-act-lot = Saisir le tirage au sort
desk-elections-act-previous = Montrer le tour précédent
desk-elections-act-following = Montrer le tour suivant
desk-elections-act-whole = Montrer tout le décompte
desk-elections-act-accept = Noter que la personne sélectionnée accepte
desk-elections-act-withdraw = Retirer la candidature sélectionnée
desk-elections-act-vacate = Noter que la personne sélectionnée a démissionné
desk-elections-act-take = Le siège vacant est accepté
desk-elections-act-decline = Le siège vacant est refusé
desk-elections-act-reopen = Rouvrir les candidatures
desk-elections-act-cancel = Annuler l'élection
# The buttons.
desk-elections-button-close = Clore …
desk-elections-button-draw = Tirer l'ordre …
desk-elections-button-hustings = Audition …
desk-elections-button-put = Mettre aux voix
desk-elections-button-lot = Tirage …
desk-elections-button-accept = Accepte …
desk-elections-button-withdraw = Retirer …
desk-elections-button-vacate = Démission …
desk-elections-button-take = Accepté …
desk-elections-button-decline = Refusé …
desk-elections-button-reopen = Rouvrir …
desk-elections-button-cancel = Annuler …
desk-elections-step-previous = Avant
desk-elections-step-following = Suivant
desk-elections-step-whole = Tous
desk-elections-election = Élection
desk-elections-list = Personnes proposées, ou qui occupe la fonction
# What is said where nobody fit is selected.
desk-elections-select-accept = Sélectionnez quelqu'un qui n'a pas encore accepté.
desk-elections-select-withdraw = Sélectionnez d'abord quelqu'un.
desk-elections-select-vacate = Sélectionnez quelqu'un qui occupe la fonction.
# The election as it stands.
desk-elections-empty = Aucune élection n'est convoquée. Convoquez-en par un tableau : conference election call FOLDER --file elections.csv. Voir docs/elections.md.
desk-elections-state = { $state ->
    [open] CANDIDATURES OUVERTES
    [closed] CANDIDATURES ARRÊTÉES
    [put] MISE AUX VOIX
    [elected] ÉLECTION FAITE
   *[cancelled] ANNULÉE
 }
desk-elections-signatures = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }
desk-elections-next-close = Les candidatures sont ouvertes. Clôturez-les ensuite : elles sont alors arrêtées.
desk-elections-next-close-until = Les candidatures sont ouvertes jusqu'à { $moment }. Clôturez-les ensuite : elles sont alors arrêtées.
desk-elections-next-nobody = Personne n'est candidat. Rouvrez les candidatures ou annulez l'élection.
desk-elections-next-draw = Tirez au sort l'ordre du bulletin par une valeur publique.
desk-elections-next-put = Mettez l'élection aux voix ; le vote reste un brouillon jusqu'à son ouverture.
desk-elections-next-poll-draft = Le vote { $poll } est un brouillon. Ouvrez-le avec les votes { $whose ->
    [members] des membres
   *[chamber] de la chambre
 }.
desk-elections-next-poll-open = Le vote { $poll } est ouvert. Fermez-le avec les votes { $whose ->
    [members] des membres
   *[chamber] de la chambre
 }.
desk-elections-next-lot = Le décompte s'est arrêté : { $names } sont à égalité. Tirez au sort en public et saisissez le résultat.
desk-elections-next-counting = Les bulletins sont en cours de décompte.
desk-elections-next-counting-again = Les bulletins sont comptés une seconde fois.
desk-elections-next-differ = Les deux décomptes diffèrent, et rien ne peut être publié. Voir docs/elections.md.
desk-elections-next-rounds = Les deux décomptes sont les mêmes. Montrez le premier tour, publiez, puis continuez tour par tour.
desk-elections-office-offered = Le siège de { $name } est proposé à { $who } : accepté ou refusé ?
desk-elections-office-counting = Les bulletins sont comptés pour le siège de { $name }.
desk-elections-office-empty = { $count ->
    [one] { $count } siège reste vide
   *[other] { $count } sièges restent vides
 }.
desk-elections-office-filled = Tous les sièges sont pourvus.
# Both counts, and which round is shown.
desk-elections-first-waits = Premier décompte : pas encore là
desk-elections-first = Premier décompte : { $names }
desk-elections-first-nobody = Premier décompte : personne
desk-elections-second-waits = Second décompte : pas encore là
desk-elections-second-differs = Le second décompte diffère. { $differences }
desk-elections-second-same = Second décompte : le même à la dernière décimale ({ $counter })
desk-elections-lot = Tirage au sort entre { $names } : { $value }
desk-elections-round = Tour { $round } sur { $count }
desk-elections-rounds = { $count ->
    [one] Tous les tours ({ $count })
   *[other] Les { $count } tours
 }
# How somebody nominated stands, and what became of who was elected.
desk-elections-withdrawn = retirée : { $reason }
desk-elections-lacks-nothing = rien ne manque
desk-elections-statement = { $has ->
    [yes] déclaration
   *[no] sans déclaration
 }
desk-elections-photo = { $has ->
    [yes] photo
   *[no] sans photo
 }
desk-elections-holder = { $came ->
    [recount] par nouveau décompte
   *[vote] par élection
 }, { $cause ->
    [resigned] démission
    [died] décès
    [recalled] révocation
    [succeeded] remplacement par d'autres
   *[none] en fonction
 }
desk-elections-holder-why = { $came ->
    [recount] par nouveau décompte
   *[vote] par élection
 }, { $cause ->
    [resigned] démission
    [died] décès
    [recalled] révocation
   *[succeeded] remplacement par d'autres
 } : { $reason }
# Why something cannot be done now.
desk-elections-why-none = Aucune élection n'est convoquée.
desk-elections-why-reopen = Les candidatures ne se rouvrent qu'avant la mise aux voix de l'élection.
desk-elections-why-close-and-draw = Clôturez d'abord les candidatures et tirez au sort l'ordre du bulletin.
desk-elections-why-hustings = L'audition des candidats est déjà ouverte : voir les orateurs.
desk-elections-why-fixed = Le bulletin ne peut plus être changé.
desk-elections-why-nobody-holds = Personne n'occupe encore la fonction par cette élection.
desk-elections-why-not-offered = Aucun siège vacant n'est proposé à personne.
desk-elections-why-not-cancelled = Elle est mise aux voix, ou finie : déclarez d'abord son vote nul.
desk-elections-why-no-count = Il n'y a pas encore de décompte à montrer.
desk-elections-why-no-round = Ce tour n'existe pas : voyez lequel est montré.
desk-elections-why-drawn = L'ordre a été tiré au sort par « { $value } ».
desk-elections-why-close-first = Clôturez d'abord les candidatures : personne ne peut alors choisir sa place sur le bulletin.
desk-elections-why-nobody-stands = Personne n'est candidat.
desk-elections-why-no-lot = Aucun décompte n'attend de tirage au sort.
# The forms: what is asked, and the button.
desk-elections-lot-drawn = Ce qui a été tiré en public
desk-elections-paper = Sur quel papier, ou comment on le sait. Cela reste dans le registre.
desk-elections-close-says = Les candidatures sont alors arrêtées ; qui a un manque n'est pas candidat.
desk-elections-close-go = Clore
desk-elections-lot-ask = Saisir le tirage au sort
desk-elections-lot-go = Saisir
desk-elections-accept-ask = La personne proposée accepte
desk-elections-accept-says = La personne veut être candidate.
desk-elections-accept-go = Accepter
desk-elections-withdraw-ask = Retirer la candidature
desk-elections-withdraw-says = La personne n'est pas candidate.
desk-elections-withdraw-go = Retirer
desk-elections-vacate-ask = Quelqu'un quitte la fonction
desk-elections-vacate-says = Les bulletins de l'élection sont recomptés pour le siège, et ceux qui restent gardent le leur.
desk-elections-vacate-go = Quitte la fonction
desk-elections-take-says = La personne occupe la fonction dès maintenant.
desk-elections-take-go = Accepte
desk-elections-decline-says = Les bulletins sont recomptés sans cette personne.
desk-elections-decline-go = Refuse
desk-elections-reopen-says = L'ordre tiré au sort est nul ; les personnes proposées le restent.
desk-elections-reopen-go = Ouvrir
desk-elections-cancel-says = Personne n'est élu par elle.
desk-elections-cancel-go = Annuler
