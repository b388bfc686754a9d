desk-stream-show = Montrer le flux avec ses sources
desk-stream-pick-source = Choisir { $title }, pour TAKE
desk-stream-programme = Le programme
desk-stream-holding = Carte d'attente
desk-stream-no-picture = Pas encore d'image
desk-stream-empty = Rien n'est diffusé : le serveur a été lancé sans flux. Relancez-le avec le flux.
desk-stream-state = { $state ->
    [live] en direct
    [ready] prête
    [waiting] attend son encodeur
    [connected] connectée
    [lost] PERDUE
    [failed] EN PANNE
    [refused] mauvaise clé
   *[other] pas encore connue
 }
desk-stream-state-for = { $state }, { $age }
desk-stream-on-air = À L'ANTENNE, { $state }
desk-stream-programme-state = { $state ->
    [on_air] à l'antenne
    [starting] démarre
    [stale] interrompu, redémarre
    [failed] EN PANNE
    [stopped] arrêté
    [off] éteint
   *[other] pas encore connu
 }
desk-stream-kind = { $kind ->
    [rtmp] Encodeur par RTMP
    [srt] Encodeur par SRT
    [file] Fichier vidéo
    [hls] Autre flux (HLS)
    [device] Carte d'acquisition
   *[other] Carte
 }
desk-stream-fps = { $fps } images/s
desk-stream-kilobits = { $count } kbit/s
desk-stream-loudness = { $lufs } LUFS (cible : -23)
desk-stream-take = TAKE { $title }
desk-stream-take-armed = Appuyez encore : TAKE
desk-stream-is-on = { $title } est à l'antenne.
desk-stream-pick = Choisissez d'abord une source : cliquez sur son image.
desk-stream-why-post = Seul le poste de direction peut le faire.
desk-stream-fallen = { $title } est perdu : { $shown } est montré jusqu'à son retour.
desk-stream-taken = { $time } : { $by } a pris { $title }.
desk-stream-taken-elsewhere = { $by } a mis { $title } dans le flux.
desk-stream-segment = Le segment le plus récent a { $age } s.
desk-stream-renditions = Produits : { $names }
desk-stream-counts = Images perdues : { $dropped }, redémarrages : { $restarts }
desk-stream-condition = { $what ->
    [silence] silence
    [no_sound] pas de son
    [clipping] saturé
    [black] noir
    [freeze] figé
    [no_picture] pas d'image
    [lost] perdue
    [failed] en panne
   *[other] à regarder
 }
desk-stream-alarm-silence = { $title } est muet. Vérifiez les curseurs et la coupure de la console de son, puis la source audio de l'encodeur.
desk-stream-alarm-no-sound = { $title } arrive sans son. Activez la piste audio dans l'encodeur.
desk-stream-alarm-clipping = { $title } est trop fort et sature. Baissez le son à la console jusqu'à ce que les crêtes restent sous -9.
desk-stream-alarm-black = { $title } est noir. Vérifiez la caméra et la scène de l'encodeur ; prenez une autre source en attendant.
desk-stream-alarm-freeze = { $title } est figé. Si ce n'est pas voulu, relancez la caméra ou la capture dans l'encodeur.
desk-stream-alarm-no-picture = { $title } arrive sans image. Activez la vidéo dans l'encodeur.
desk-stream-alarm-lost = { $title } est perdu. Voyez si son encodeur émet encore et si le réseau tient ; il revient de lui-même.
desk-stream-alarm-failed = { $title } ne peut être lu. Sa ligne dit pourquoi ; prenez une autre source en attendant.
desk-stream-alarm-other = { $title } : { $what }. À regarder.
desk-stream-well = { $title } va de nouveau bien.
desk-stream-server = Serveur
desk-stream-key = Clé de flux
desk-stream-copy-address = Copier l'adresse
desk-stream-copy-key = Copier la clé
desk-stream-show-key = Montrer la clé
desk-stream-hide-key = Cacher la clé
desk-stream-new-key = Nouvelle clé
desk-stream-new-key-armed = Couper l'encodeur
desk-stream-add = Ajouter une source
desk-stream-change = Modifier
desk-stream-remove = Retirer
desk-stream-remove-armed = Retirer vraiment
desk-stream-keep = Garder
desk-stream-copied = Copié, de { $title }. Gardez la clé secrète : qui l'a peut émettre.
desk-stream-field-title = Titre
desk-stream-field-kind = Ce que c'est
desk-stream-field-address = D'où cela vient
desk-stream-field-backup = Tant qu'elle est perdue
desk-stream-hint = { $kind ->
    [rtmp] Une adresse et une clé sont créées pour OBS, vMix ou un boîtier.
    [srt] Une adresse avec mot de passe est créée, pour les mauvais réseaux.
    [file] Le chemin sur la machine du serveur ; plusieurs, un par ligne, se suivent.
    [hls] Une adresse qui commence par https:// et finit par .m3u8.
    [device] Comme /dev/video0, puis hw:1 pour le son.
   *[other] test ou holding.
 }
desk-stream-unheard = Le serveur n'a pas répondu. Voyez si c'est fait.
desk-stream-mark-last = Marquer les 60 dernières secondes
desk-stream-mark-in = Marquer le début
desk-stream-mark-out = Marquer la fin
desk-stream-mark-rename = Donner un titre
desk-stream-mark-runs = en cours
desk-stream-mark-open = Un repère est ouvert : marquez d'abord sa fin.
desk-stream-mark-none-open = Aucun repère n'est ouvert : marquez d'abord un début.
desk-stream-mark-empty = Rien n'est encore marqué. Ce que vous marquez se voit aussitôt sur la page /missed.
desk-stream-marked = Marqué.
