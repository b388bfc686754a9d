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
