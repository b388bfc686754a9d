desk-programme-standby-group = Prêt
desk-programme-plan = prévu
desk-programme-expected = att.
desk-programme-actual = réel
desk-programme-day = Jour { $day } · { $date }
desk-programme-called = Témoin { $name } : { $state }
desk-programme-called-unplaced = Témoin { $name } : { $state }, pas encore placé
desk-programme-called-by-chamber = Appelé par la chambre : { $state }
desk-programme-kind = { $kind ->
    [ceremony] Cérémonie
    [speech] Discours
    [witness] Témoin
    [deliberation] Délibération
    [breakout] Travail en groupes
    [vote] Vote
    [break] Pause
    [performance] Spectacle
   *[notice] Annonce
 }
desk-programme-now-for = maintenant à { $time }
desk-programme-times = { $nth } fois, d'abord { $time }
desk-programme-is-skipped = Sauté
desk-programme-not-held = Non tenu
desk-programme-go-skips = GO le saute
desk-programme-length = { $minutes } min
desk-programme-length-planned = { $minutes } min ({ $planned } prévues)
desk-programme-left = reste { $time }
desk-programme-over = { $time } de trop
desk-programme-row-state = { $state ->
    [on] à l'antenne
    [standby] prêt
   *[done] fait
 }
desk-programme-row-expected = attendu { $time }
desk-programme-awaited = En attente du programme …
desk-programme-none-planned = Cette conférence n'a pas encore de programme. Il se prévoit quand on crée la conférence.
desk-programme-standby = PRÊT
desk-programme-standby-arms = PRÊT, { $who } arme GO
desk-programme-standby-picked = PRÊT, choisi à la main
desk-programme-standby-skips = PRÊT, choisi à la main : saute { $title }
desk-programme-standby-skips-many = PRÊT, choisi à la main : en saute { $count }, dont { $title }
desk-programme-nothing = rien
desk-programme-is-over = Le programme est terminé.
desk-programme-none-yet = Il n'y a pas encore de programme.
desk-programme-no-link-go = Pas de connexion au serveur : rien ne peut passer à l'antenne d'ici.
desk-programme-no-link-end = Pas de connexion au serveur : rien ne peut être terminé d'ici.
desk-programme-no-link-edit = Pas de connexion au serveur : rien ne peut être modifié d'ici.
desk-programme-go-puts = GO met « { $title } » à l'antenne.
desk-programme-go-puts-early = GO met « { $title } » à l'antenne, { $time } avant son début fixe.
desk-programme-none-on = Aucun point n'est à l'antenne.
desk-programme-go-typing = GO    Esc, puis Space
desk-programme-go-again = Encore pour l'antenne
desk-programme-end-item = Finir le point
desk-programme-end-again = Encore pour finir
desk-programme-typing = Vous écrivez dans un champ : Escape en sort, puis Space lance. Ctrl+Space lance aussitôt.
desk-programme-go = GO : ce qui est prêt, à l'antenne
desk-programme-go-item = GO : { $title }
desk-programme-end = Finir le point à l'antenne
desk-programme-next = Prêt : revenir à ce qui suit
desk-programme-to-rundown = Aller au conducteur : les flèches marquent, Return choisit
desk-programme-run-sheet = Feuille de conduite : l'ouvrir pour l'imprimer
desk-programme-run-sheet-unwritten = La feuille de conduite ne peut être écrite : { $reason } ({ $path }).
desk-programme-run-sheet-unopened = Rien ici n'ouvre la feuille de conduite. C'est { $path }.
desk-programme-none-picked = Rien n'a été choisi à la main : ce qui suit est prêt.
desk-programme-undo-last = Annuler la dernière modification du conducteur
desk-programme-redo-last = Rétablir la modification annulée
desk-programme-move-up = Monter un point
desk-programme-move-down = Descendre un point
desk-programme-longer = Une minute de plus pour le point à l'antenne
desk-programme-shorter = Une minute de moins pour le point à l'antenne
desk-programme-change = Modifier un point
desk-programme-lock = Verrouiller le conducteur, ou le déverrouiller
desk-programme-unlock = Déverrouiller le conducteur
desk-programme-insert = Insérer un point après celui-ci
desk-programme-change-it = Modifier « { $title } »
desk-programme-move-it-up = Monter « { $title } »
desk-programme-move-it-down = Descendre « { $title } »
desk-programme-skip-it = Sauter « { $title } »
desk-programme-hold-it = Tenir « { $title } » malgré tout
desk-programme-split-it = Couper « { $title } » en deux
desk-programme-delete-it = Retirer « { $title } »
desk-programme-cues-of = Tops de « { $title } »
desk-programme-cues-of-item = Tops d'un point
desk-programme-none-marked = Aucun point n'est marqué : cliquez-en un, ou allez-y avec les flèches.
desk-programme-is-first = C'est le premier.
desk-programme-is-last = C'est le dernier.
desk-programme-is-short = Il dure une minute : rien ne peut suivre.
desk-programme-is-least = Il dure une minute : finissez-le plutôt.
desk-programme-none-to-undo = Il n'y a rien à annuler.
desk-programme-none-to-redo = Il n'y a rien à rétablir.
desk-programme-undo-of = Annuler : { $edit }
desk-programme-redo-of = Rétablir : { $edit }
desk-programme-undone = Annulé : { $edit }.
desk-programme-redone = Rétabli : { $edit }.
desk-programme-the-server = le serveur
desk-programme-edited = { $who } a { $what ->
    [inserted] inséré
    [deleted] retiré
    [moved] déplacé
    [retitled] renommé
    [split] coupé
    [length] changé la durée de
    [times] changé le début de
   *[changed] modifié
 } « { $title } »
desk-programme-edited-skip = { $who } : « { $title } » { $what ->
    [skipped] à sauter
   *[unskipped] tenu malgré tout
 }
desk-programme-planned = { $who } a importé un plan
desk-programme-planned-items = { $who } a importé un plan de { $count ->
    [one] { $count } point
   *[other] { $count } points
 }
desk-programme-locked = Verrouillé contre les modifications. Ctrl+Shift+L le déverrouille.
desk-programme-locked-by = Verrouillé contre les modifications par { $who }. Ctrl+Shift+L le déverrouille.
desk-programme-form-insert = Insérer un point
desk-programme-form-change = Modifier le point
desk-programme-form-put-in = Insérer
desk-programme-form-done = Modifier
desk-programme-form-speaker = Orateur
desk-programme-form-minutes = Minutes
desk-programme-form-start = Début prévu
desk-programme-form-hard = Son début ne bouge pas
desk-programme-form-no-title = Un point a besoin d'un titre.
desk-programme-form-no-start = Le début prévu est une heure du jour, comme 9:05.
