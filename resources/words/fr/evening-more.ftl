# Handing a room on, who is here, and the room's own evening.
handover-phones = Les téléphones qui animent cette salle
handover-named = { $name } (téléphone { $letters })
handover-phone = Téléphone { $letters }
handover-own = Ce téléphone
handover-here = Ici maintenant
handover-away = Non connecté
handover-take-off = Retirer
handover-take-off-whom = Retirer : { $phone }
handover-take-off-again = Appuyez encore pour le retirer
handover-title = Confier la salle à un autre téléphone
handover-about = L'autre téléphone anime cette salle avec un code utilisable une seule fois. Votre propre code reste le vôtre.
handover-stay = Je reste aussi : nous animons la salle ensemble.
handover-step-down = Je me retire dès que l'autre téléphone est entré.
handover-show = Afficher un code
handover-how = Scannez ceci avec l'autre téléphone, ou tapez le code à l'adresse où l'on se joint.
handover-left = { $count ->
    [one] Utilisable une fois, encore { $count } minute.
   *[other] Utilisable une fois, encore { $count } minutes.
 }
handover-not = Finalement non
handover-over = Le code a expiré. Affichez-en un autre s'il en faut encore un.
handover-done-you = Vous avez confié la salle à { $phone } à { $time }.
handover-done = { $name } a confié la salle à { $phone } à { $time }.
handover-off-you = Vous avez retiré { $phone } à { $time }. S'il revient, demandez un nouveau code à la régie.
handover-off = { $name } a retiré { $phone } à { $time }. S'il revient, demandez un nouveau code à la régie.
refused-handed-on = Vous avez confié la salle à un autre téléphone, qui l'anime maintenant. Celui-ci ne le fait plus.
refused-taken-off = Une personne qui anime cette salle en a retiré ce téléphone. Demandez-lui, ou appelez la régie.
refused-own-phone = C'est votre propre téléphone. Appuyez dessus sur Quitter, sous Inviter.
refused-no-such-phone = Ce téléphone n'anime plus la salle.
checkin-ways = Enregistrer par téléphones ou par une liste
checkin-by-phones = Par les téléphones qui se sont joints
checkin-phones = { $count ->
    [one] { $count } téléphone s'est joint.
   *[other] { $count } téléphones se sont joints.
 }
checkin-no-phones = Aucun téléphone ne s'est encore joint.
checkin-over = { $people }, c'est plus que ce que la salle contient ({ $capacity }). Comptez la salle.
checkin-go = Enregistrer { $count }
checkin-without-phone = Personnes sans téléphone
checkin-follow = Suivre de lui-même quand d'autres téléphones se joignent
checkin-by-list = Par une liste de noms
checkin-private = Les noms restent sur ce téléphone seul : seul le nombre est envoyé. La liste disparaît un jour après le dernier changement.
checkin-list-came = { $count ->
    [one] { $count } sur { $all } est là.
   *[other] { $count } sur { $all } sont là.
 }
checkin-list-empty = Tapez ou collez les noms des personnes attendues.
checkin-not-listed = D'autres qui ne sont pas sur la liste
checkin-type-names = Noms, un par ligne
checkin-add = Les mettre sur la liste
checkin-clear = Effacer la liste
checkin-clear-again = Appuyez encore pour l'effacer
checkin-not-kept = Ce téléphone ne peut pas garder la liste : elle disparaît quand la page est rechargée.
checkin-one-less = Un de moins
checkin-one-more = Un de plus
telephone-counted = { $count ->
    [one] { $count } personne a été comptée par téléphone. Cette salle n'est comptée d'aucune autre façon pour cette question.
   *[other] { $count } personnes ont été comptées par téléphone. Cette salle n'est comptée d'aucune autre façon pour cette question.
 }
refused-by-telephone = Votre salle a été comptée par téléphone dans ce vote, avec { $people } personnes, et n'est pas comptée deux fois. Si c'est faux, appelez la régie.
ours-page-title = Notre soirée
ours-title = Notre soirée
ours-about = Nos réponses à côté de celles du pays, ce que nos tables ont dit, nos priorités : pour le grand écran à la fin, à photographier et à imprimer.
ours-open = L'ouvrir comme page, à imprimer ou à partager
ours-show = La montrer sur le grand écran
ours-hide = La retirer du grand écran
ours-print = Imprimer
ours-share = Partager comme texte
ours-back = Revenir à l'animation de la salle
ours-no-room = Ouvrez cette page sur le téléphone qui anime la salle, ou connectez-vous d'abord là.
ours-here = { $count ->
    [one] { $count } personne était ici
   *[other] { $count } personnes étaient ici
 }
ours-all = { $count ->
    [one] { $count } personne dans le pays
   *[other] { $count } personnes dans le pays
 }
ours-rooms = { $count ->
    [one] { $count } salle
   *[other] { $count } salles
 }
ours-answers = Ce que nous avons répondu
ours-ours = Notre salle
ours-country = Le pays
ours-no-answers = Aucune question n'a encore reçu de réponse.
ours-more = { $count ->
    [one] et { $count } autre réponse
   *[other] et { $count } autres réponses
 }
ours-few = Si peu de téléphones ont voté ici que notre réponse n'est pas montrée : elle dirait qui a voté quoi.
ours-none = Notre salle n'a pas répondu à cette question.
ours-left-out = Notre salle n'a pas été comptée pour cette question.
ours-priorities = Nos priorités
ours-said = Ce que nos tables ont dit
ours-thanks = Merci pour cette soirée.
ours-shared = { $party }, { $area } : notre soirée à { $conference }
ours-shared-answer = Nous avons dit : { $ours }. Le pays a dit : { $country }.
