desk-bridge-no-answer = Le serveur ne répond pas.
desk-bridge-nobody = Aucun serveur ne répond là.
desk-bridge-unknown-host = L'hôte { $host } n'est pas connu.
desk-bridge-closed = Le serveur a fermé la connexion.
desk-bridge-other-server = Ce qui répond là n'est pas un serveur de conférence.
desk-bridge-not-heard = { $count ->
    [one] Le serveur ne s'est pas fait entendre depuis { $count } seconde.
   *[other] Le serveur ne s'est pas fait entendre depuis { $count } secondes.
 }
desk-bridge-self-made = Le certificat de { $host } est fait maison, ou d'une autorité que cette machine ne connaît pas. S'il est à vous, donnez-le avec --ca FICHIER : une copie de ce que le serveur a comme --tls-cert.
desk-bridge-other-host = Le certificat n'est pas pour { $host }. Prenez l'adresse pour laquelle il est fait, ou cherchez qui répond là.
desk-bridge-expired = Le certificat de { $host } a expiré. Renouvelez-le, ou vérifiez l'horloge de cette machine.
desk-bridge-not-trusted = Le certificat de { $host } n'est pas reconnu : { $detail }.
