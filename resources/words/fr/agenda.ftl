# What members propose for the agenda, and how far it is.
agenda-heading = Ordre du jour
agenda-called = { $kind ->
    [item] Point de l'ordre du jour
    [motion] Motion
    [witness] Témoin
    [recall] Révocation
   *[order] Programme du jour
 } : { $title }
agenda-called-office = { $kind ->
    [recall] Révocation
   *[other] Proposition
 } : { $title }, { $office }
agenda-numbered = { $number }. { $called }
agenda-needs = { $count ->
    [one] { $count } siège doit la signer
   *[other] { $count } sièges doivent la signer
 } : la chambre doit alors voter sur elle.
agenda-needs-share = { $share } de tous les sièges doit la signer : la chambre doit alors voter sur elle.
agenda-by-desk = Présentée par le bureau.
agenda-signed = Signatures : { $count }.
agenda-signed-of = Signatures : { $signed } sur { $count }.
agenda-due = Elle a ses signatures ({ $count }) : la chambre doit voter sur elle.
agenda-due-undecided = Elle a ses signatures ({ $count }) : la chambre doit voter sur elle. Le dernier vote n'a rien décidé.
agenda-put = Elle est mise aux voix.
agenda-rejected = La chambre a voté contre.
agenda-withdrawn = Elle a été retirée.
agenda-carried = La chambre l'a adoptée.
agenda-carried-item = La chambre l'a adoptée ; elle { $where ->
    [in] est
   *[out] n'est pas encore
 } dans le programme.
agenda-carried-motion = La chambre l'a prise en considération : elle est déposée, pour être amendée et votée.
agenda-carried-witness = La chambre appelle ce témoin : { $state ->
    [requested] demandé
    [invited] invité
    [coming] vient
   *[cannot_come] ne peut pas venir
 }.
agenda-carried-witness-why = La chambre appelle ce témoin : { $state ->
    [requested] demandé
    [invited] invité
    [coming] vient
   *[cannot_come] ne peut pas venir
 } ({ $reason }).
agenda-departs = Le jour { $day } n'est pas tel que la chambre l'a adopté. { $departures }
agenda-sign = Signer
agenda-sign-it = Signer : { $proposal }
agenda-unsign = Retirer ma signature
agenda-unsign-it = Retirer ma signature : { $proposal }
agenda-withdraw = Retirer ma proposition
agenda-withdraw-it = Retirer : { $proposal }
# The form: what one can bring, and what is asked for each.
agenda-bring-title = Présenter une proposition
agenda-bring-what = Que proposez-vous ?
agenda-bring-go = La présenter à la chambre
agenda-form-item = Un point de l'ordre du jour
agenda-form-item-title = Comment s'appelle le point
agenda-form-item-text = De quoi il s'agit
agenda-form-motion = Une motion
agenda-form-motion-title = Comment s'appelle la motion
agenda-form-motion-text = Son texte, chaque article un paragraphe qui commence par un numéro
agenda-form-witness = Un témoin
agenda-form-witness-title = Qui doit être entendu
agenda-form-witness-text = Sur quoi il faut l'interroger
agenda-form-recall = La révocation de quelqu'un
agenda-form-recall-title = Qui doit être révoqué
agenda-form-recall-office = De quelle fonction
agenda-form-recall-text = Pourquoi
agenda-departed-gone = « { $title } » n'est plus au programme.
agenda-departed-day = « { $title } » est au jour { $day }.
agenda-departed-skipped = « { $title } » est sauté.
agenda-departed-called = « { $title } » s'appelle « { $other } ».
agenda-departed-added = « { $title } » a été ajouté.
agenda-departed-moved = « { $title } » est à une autre place.
