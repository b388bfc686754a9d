# The agenda: what members have brought, what is due, and how far witnesses are.
desk-agenda-show = Montrer l'ordre du jour
# What can be done, as the palette says it.
desk-agenda-act-put = Mettre aux voix la proposition sélectionnée
desk-agenda-act-place = Placer la proposition sélectionnée dans le programme
desk-agenda-act-witness = Noter où en est le témoin sélectionné
desk-agenda-act-order = Faire voter le programme d'un jour
desk-agenda-act-withdraw = Retirer le programme du jour présenté par la régie
# The buttons.
desk-agenda-button-put = Mettre aux voix
desk-agenda-button-place = Placer …
desk-agenda-button-witness = Témoin …
desk-agenda-button-order = Programme du jour …
desk-agenda-button-withdraw = Retirer
desk-agenda-list = Propositions des membres
# Where there is nothing, and why something cannot be done now.
desk-agenda-empty = Aucun membre n'a présenté de proposition. Cela se fait depuis le siège, quand le règlement prévoit des signatures pour un genre : item, motion, witness, recall ou order (rules.csv).
desk-agenda-no-link = Pas de connexion au serveur : cette régie n'apprend pas ce que les membres présentent.
desk-agenda-select-first = Sélectionnez d'abord une proposition.
desk-agenda-no-programme = Il n'y a pas encore de programme.
desk-agenda-waits-for-signatures = Elle attend des signatures : seul ce qui est dû est mis aux voix.
desk-agenda-placed-already = Elle est dans le programme.
desk-agenda-own-alone = Seulement un programme du jour présenté par la régie et qui n'est pas mis aux voix.
desk-agenda-carried-alone = Seulement ce que la chambre a adopté : un point, ou un témoin.
desk-agenda-decided = Elle est mise aux voix, ou déjà décidée.
# Where a proposal stands.
desk-agenda-due = { $count ->
    [one] { $count } à mettre aux voix
   *[other] { $count } à mettre aux voix
 }
desk-agenda-waiting = { $count ->
    [one] { $count } attend des signatures
   *[other] { $count } attendent des signatures
 }
desk-agenda-own = De la régie : à mettre aux voix ou à retirer
desk-agenda-by-seat = du siège { $seat }
desk-agenda-by-desk = de la régie
desk-agenda-is-due = À VOTER avec { $signed } sur { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }
desk-agenda-is-due-undecided = À VOTER avec { $signed } sur { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }, le dernier vote n'a rien décidé
desk-agenda-is-put = Mise aux voix
desk-agenda-is-over = { $state ->
    [rejected] Rejetée
   *[withdrawn] Retirée
 }
desk-agenda-unknown = Signatures pas encore connues
desk-agenda-no-rule = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }, pas de règle pour cela maintenant
desk-agenda-signed = { $signed } sur { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }
desk-agenda-carried = Adoptée
desk-agenda-in-programme = dans le programme
desk-agenda-not-in-programme = pas encore dans le programme
desk-agenda-motion = motion { $motion }
desk-agenda-witness = { $state ->
    [requested] demandé
    [invited] invité
    [coming] vient
   *[cannot_come] ne peut pas venir
 }
desk-agenda-witness-why = { $state ->
    [requested] demandé
    [invited] invité
    [coming] vient
   *[cannot_come] ne peut pas venir
 } : { $reason }
desk-agenda-departs = Le jour { $day } s'écarte du programme adopté par la chambre : { $departures }
# What the desk owes the chamber, as it stands after the name of the proposal.
desk-agenda-owed-due = est due : mettez-la aux voix
desk-agenda-owed-again = est due : remettez-la aux voix, le dernier vote n'a rien décidé
desk-agenda-owed-invite = appelé par la chambre : invitez le témoin
desk-agenda-owed-place = est adoptée : placez-la dans le programme
desk-agenda-news-due = { $proposal } : la chambre doit voter.
desk-agenda-news-carried = { $proposal } : adopté par la chambre.
# The forms.
desk-agenda-place-ask = Placer « { $title } » dans le programme
desk-agenda-place-go = Placer
desk-agenda-place-explained = Elle devient un point du programme sous son propre titre. Son heure et sa durée s'y changent comme celles de tout autre point.
desk-agenda-first = Tout au début
desk-agenda-after-item = Jour { $day } : { $title }
desk-agenda-after = Après
desk-agenda-length = Durée
desk-agenda-witness-ask = { $proposal } : où en est-on ?
desk-agenda-witness-go = Noter
desk-agenda-witness-choice = { $state ->
    [invited] Invité
    [coming] Vient
   *[cannot_come] Ne peut pas venir
 }
desk-agenda-witness-reason = Pourquoi le témoin ne peut pas venir, ou quand il vient
desk-agenda-witness-state = État
desk-agenda-witness-explained = Les membres le lisent aussitôt, et cela figure dans le conducteur et le registre.
desk-agenda-order-go = Présenter
desk-agenda-order-day = Jour { $day } ({ $count ->
    [one] { $count } point
   *[other] { $count } points
 })
desk-agenda-day = Jour
desk-agenda-order-explained = Les points du jour sont soumis à la chambre dans l'ordre où ils sont maintenant dans le programme. Une fois adopté, tout écart est signalé aux membres et dans le procès-verbal.
