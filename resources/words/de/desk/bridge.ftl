desk-bridge-no-answer = Der Server antwortet nicht.
desk-bridge-nobody = Dort antwortet kein Server.
desk-bridge-unknown-host = Der Rechner { $host } ist nicht bekannt.
desk-bridge-closed = Der Server hat die Verbindung beendet.
desk-bridge-other-server = Was dort antwortet, ist kein Konferenzserver.
desk-bridge-not-heard = { $count ->
    [one] Der Server ist seit { $count } Sekunde nicht zu hören.
   *[other] Der Server ist seit { $count } Sekunden nicht zu hören.
 }
desk-bridge-self-made = Das Zertifikat von { $host } ist selbst gemacht oder von einer Stelle, die dieser Rechner nicht kennt. Ist es Ihres, geben Sie es mit --ca DATEI an: eine Kopie dessen, was der Server als --tls-cert hat.
desk-bridge-other-host = Das Zertifikat gilt nicht für { $host }. Nehmen Sie die Adresse, für die es gilt, oder finden Sie heraus, wer dort antwortet.
desk-bridge-expired = Das Zertifikat von { $host } ist abgelaufen. Erneuern Sie es, oder prüfen Sie die Uhr dieses Rechners.
desk-bridge-not-trusted = Dem Zertifikat von { $host } wird nicht vertraut: { $detail }.
