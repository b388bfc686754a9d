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
desk-bridge-wrong-password = Dieses Passwort stimmt nicht. Prüfen Sie es und geben Sie es noch einmal ein.
desk-bridge-wrong-code = Dieser Code stimmt nicht. Prüfen Sie ihn und geben Sie ihn noch einmal ein.
desk-bridge-busy = Gerade wird von hier aus etwas anderes geprüft. Gleich wird es wieder versucht.
desk-bridge-locked = Von hier kamen zu viele falsche Passwörter. Gleich wird es wieder versucht.
desk-bridge-full = Alle Plätze sind belegt. Es wird wieder versucht.
desk-bridge-too-much = Es kamen zu viele Nachrichten auf einmal.
desk-bridge-too-slow = Die Verbindung ist zu langsam. Es wird wieder versucht.
desk-bridge-stops = Der Server hält an. Es wird wieder versucht.
desk-bridge-fault = Der Server hat einen Fehler.
desk-bridge-other-version = Dieses Pult ist von einer anderen Version als der Server.
