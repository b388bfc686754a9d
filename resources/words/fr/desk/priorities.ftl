# Priorities: how many have come, found by words, entered from paper.
desk-priorities-show = Voir les priorités des salles
desk-priorities-open = Ouvrir le recueil
desk-priorities-close = Clore le recueil
desk-priorities-paper = Du papier …
desk-priorities-select = Cherchez l'assemblée et choisissez-la.
desk-priorities-search = Chercher dans les noms et les mots, puis Enter
desk-priorities-search-name = Chercher dans les priorités
desk-priorities-never = Les priorités ne sont pas encore recueillies. Ouvrez le recueil, et les salles et assemblées pourront en envoyer jusqu'à cinq sur la page /priorities.
desk-priorities-of = sur { $number }
desk-priorities-summary = { $received } sur { $expected }
desk-priorities-is-open = Le recueil est ouvert.
desk-priorities-is-closed = Le recueil est clos.
desk-priorities-is-set = Le recueil est prévu et n'a pas commencé.
desk-priorities-told = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 } d'accord, { $papers } du papier, { $withdrawn } retirées.
desk-priorities-not-open = Le recueil n'est pas ouvert.
desk-priorities-open-first = Ouvrez d'abord le recueil : rien n'est pris tant qu'il est clos.
desk-priorities-unheard = Le serveur ne répond pas. Cherchez de nouveau.
desk-priorities-found = { $count ->
    [one] { $count } assemblée trouvée
   *[other] { $count } assemblées trouvées
 }.
desk-priorities-found-first = { $count ->
    [one] { $count } assemblée trouvée
   *[other] { $count } assemblées trouvées
 }, les { $shown } premières.
desk-priorities-state = { $area } : { $state ->
    [withdrawn] retirées
   *[nothing] rien d'envoyé
 }
desk-priorities-sent = { $first } ({ $language })
desk-priorities-sent-paper = { $first } ({ $language }, du papier)
desk-priorities-how = Une priorité par ligne, la plus importante d'abord, dans les mots du papier ; la raison après une barre (|). C'est marqué comme saisi du papier, avec votre compte.
desk-priorities-from-paper = Du papier : { $name }
desk-priorities-enter-it = Saisir
desk-priorities-people = Personnes d'accord
