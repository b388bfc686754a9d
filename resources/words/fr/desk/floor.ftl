# The floor: the list of speakers, its buttons and its forms.
desk-floor-show = Montrer la liste des orateurs
# What can be done, as the palette says it.
desk-floor-act-next = Donner la parole au suivant
desk-floor-act-end = Mettre fin à l'intervention
desk-floor-act-open = Ouvrir une liste des orateurs
desk-floor-act-add = Inscrire un siège sur la liste des orateurs
desk-floor-act-close = Clore la liste des orateurs
desk-floor-act-draw = Saisir la valeur publique d'une liste tirée au sort
desk-floor-act-over = Mettre fin à la liste des orateurs
desk-floor-act-call = Donner la parole à l'orateur sélectionné
desk-floor-act-strike = Rayer de la liste l'orateur sélectionné
# The buttons.
desk-floor-next = Suivant : { $name }
desk-floor-next-nobody = Suivant
desk-floor-again-call = Encore : donner la parole
desk-floor-button-end = Terminer
desk-floor-button-call = Appeler …
desk-floor-button-strike = Rayer …
desk-floor-button-add = Ajouter …
desk-floor-button-close = Clore la liste
desk-floor-button-draw = Tirer au sort …
desk-floor-button-over = Finir la liste …
desk-floor-button-open = Ouvrir une liste …
# The list.
desk-floor-waits = Orateurs en attente
desk-floor-used = Temps utilisé
desk-floor-used-by = { $name } { $time }
desk-floor-state = { $state ->
    [open] OUVERTE
   *[closed] CLOSE
 }
desk-floor-waiting = { $count ->
    [one] { $count } en attente
   *[other] { $count } en attente
 }
desk-floor-each = { $span } chacun
desk-floor-out-of-order = Hors tour : { $reason }
desk-floor-clock = { $state ->
    [left] RESTE
    [over] DE TROP
    [paused] EN PAUSE
   *[none] SANS MINUTEUR
 }
desk-floor-time = { $time } { $word }
desk-floor-place = { $state ->
    [next] SUIV.
    [room] SALLE
   *[away] ABSENT
 }
desk-floor-kind = { $kind ->
    [for] pour
    [against] contre
    [question] question
   *[order] motion d'ordre
 }
desk-floor-kind-about = { $kind } : { $about }
# Why something cannot be done now.
desk-floor-empty = Aucune liste des orateurs n'est ouverte. Ouvrez-en une sur le point à l'antenne, ou avec son propre titre.
desk-floor-nobody-waits = Personne n'attend sur cette liste.
desk-floor-not-drawn = La liste est tirée au sort : fermez-la, puis saisissez la valeur publique.
desk-floor-select-first = Sélectionnez d'abord quelqu'un sur la liste.
desk-floor-closed-already = La liste est déjà close.
desk-floor-not-by-lot = Cette liste n'est pas tirée au sort : elle suit une autre règle.
desk-floor-was-drawn = Elle a été tirée au sort par « { $value } ».
desk-floor-close-first = Fermez d'abord la liste.
# The forms.
desk-floor-about-placeholder = Le sujet des interventions
desk-floor-rule-first-come = Dans l'ordre des demandes
desk-floor-rule-alternating = Pour et contre tour à tour
desk-floor-rule-unheard = D'abord qui n'a pas parlé
desk-floor-rule-groups = Par groupe : d'abord le moins de temps
desk-floor-rule-lot = Par tirage au sort, avec une valeur publique
desk-floor-open-go = Ouvrir
desk-floor-minutes-suffix = min
desk-floor-seconds-suffix = s
desk-floor-groups-placeholder = Siège et groupe, un par ligne : 12, Nord
desk-floor-about = Sujet
desk-floor-rule = Règle
desk-floor-each-speaks = Temps de parole
desk-floor-groups = Groupes
desk-floor-each-minutes = Minutes pour chacun
desk-floor-each-seconds = Secondes pour chacun
desk-floor-groups-bad = Chaque ligne des groupes doit avoir un siège, une virgule et un groupe.
desk-floor-add = Inscrire un siège sur la liste
desk-floor-add-go = Ajouter
desk-floor-seat = Siège
desk-floor-for-what = Pour quoi
desk-floor-call-ask = Donner la parole hors tour à { $name } ?
desk-floor-call-go = Appeler
desk-floor-strike-ask = Rayer { $name } de la liste ?
desk-floor-strike-go = Rayer
desk-floor-rule-of = La règle de cette liste : { $rule }
desk-floor-draw-list = Tirer la liste au sort
desk-floor-value-once = L'ordre en découle, et ne peut plus être changé. Saisissez exactement ce que tout le monde a vu.
desk-floor-value = La valeur publique
desk-floor-draw-go = Tirer au sort
desk-floor-end-ask = Mettre fin à la liste « { $title } » ?
desk-floor-ends = Qui attend encore ne sera pas entendu. Ce qui a été dit reste dans le registre.
desk-floor-end-go = Finir la liste
