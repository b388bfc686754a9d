# The pages of rooms that sign up, and of a room's host. A party is a watch party, a local assembly.
signup-title = Einen Raum anmelden
signup-words = Ein Raum voller Menschen schaut gemeinsam zu, redet und stimmt ab. Erzählen Sie uns von Ihrem: Es dauert drei Minuten.
signup-the-room = Der Raum
signup-name = Name des Raums
signup-name-words = So, wie man ihn kennt: „Krone, Hinterzimmer“. Alle lesen ihn.
signup-area = Gebiet
signup-place = Adresse
signup-place-words = Straße und Ort. Nur die Regie der Konferenz liest sie.
signup-expected = Wie viele Personen erwarten Sie?
signup-expected-words = Eine gute Schätzung genügt. Die Zahl kann später geändert werden.
signup-access = Wer hineinkommen kann
signup-access-words = Kreuzen Sie an, was der Raum hat.
signup-languages = Dort gesprochene Sprachen
signup-you = Sie
signup-you-words = Nur die Regie der Konferenz liest das. Es steht nicht im öffentlichen Verzeichnis.
signup-host = Ihr Name
signup-telephone = Telefonnummer
signup-telephone-words = Die Regie ruft an, wenn der Raum sein Bild verloren hat oder Hilfe braucht.
signup-note = Sonst noch etwas? { $first }
signup-note-may = (Sie können es weglassen)
signup-send = Den Raum anmelden
signup-kept = Was Sie schreiben, bleibt auf diesem Gerät, bis es gesendet ist.
signup-mine = Der Raum, der auf diesem Gerät angemeldet wurde
signup-come-in = Sie haben schon einen Code? Kommen Sie herein
signup-choose = Wählen …
signup-step-free = Stufenloser Zugang
signup-toilet = Barrierefreie Toilette
signup-loop = Induktionsschleife
signup-sign = Gebärdensprache
signup-quiet = Ruheraum
signup-parking = Parkplatz an der Tür
signup-unsent = { $reason } Was Sie geschrieben haben, bleibt: Senden Sie es noch einmal.
signup-closed = Räume können sich jetzt nicht anmelden. Fragen Sie die Person, die Sie eingeladen hat, wann es geht. Haben Sie schon einen Code, gilt er wie immer.
signup-full = So viele Räume warten auf Einlass, dass sich gerade keine weiteren anmelden können. Bitte versuchen Sie es in einer Stunde wieder.
signup-at-once = Für { $conference }. Sie bekommen Ihre Codes sofort.
signup-nod = Für { $conference }. Die Regie der Konferenz sieht es an; dann bekommen Sie Ihre Codes.
signup-missing = { $count ->
    [one] Eines fehlt oder kann so nicht bleiben:
   *[other] { $count } Angaben fehlen oder können so nicht bleiben:
 }
signup-lacks-name = Sagen Sie, wie der Raum heißt, so, wie man ihn kennt: „Krone, Hinterzimmer“.
signup-lacks-area = Wählen Sie das Gebiet, in dem der Raum liegt.
signup-lacks-place = Sagen Sie, wo der Raum ist: Straße und Ort, damit man ihn findet.
signup-lacks-expected = Sagen Sie, wie viele Personen Sie erwarten: von 1 bis { $most }.
signup-lacks-host = Sagen Sie, wer sich um den Raum kümmert: Ein Vorname genügt.
signup-lacks-telephone = Geben Sie eine Telefonnummer an: Die Regie ruft sie an, wenn der Raum Hilfe braucht.
signup-short-telephone = Das ist zu kurz für eine Telefonnummer. Prüfen Sie sie.
signup-waiting = Wartet auf die Zusage der Regie
signup-waiting-next = Ihr Raum ist als nächster dran. Sie müssen nicht hier bleiben: Diese Seite ändert sich von selbst, und der Link unten führt immer zu ihr zurück.
signup-waiting-before = { $count ->
    [one] Ein Raum ist vor Ihrem dran.
   *[other] { $count } Räume sind vor Ihrem dran.
 } Sie müssen nicht hier bleiben: Diese Seite ändert sich von selbst, und der Link unten führt immer zu ihr zurück.
signup-in = Ihr Raum ist dabei
signup-in-next = Alles, was Sie brauchen, steht unten. Die Codes gelten ab jetzt.
signup-turned-down = Die Regie hat diesen Raum nicht zugelassen
signup-turned-down-next = Die Regie sagt: „{ $reason }“ Ist das ein Irrtum, rufen Sie die Person an, die Sie eingeladen hat, oder melden Sie sich noch einmal an.
signup-withdrawn = Sie haben diese Anmeldung zurückgenommen
signup-withdrawn-next = Es ist nichts mehr zu tun. Sie können jederzeit wieder einen Raum anmelden.
signup-where-expected = { $area }, { $people } erwartet
signup-where-room = { $area }, Platz für { $people }
signup-page-title = { $state }: { $room }
signup-your-room = Ihr Raum
signup-codes = Die Codes Ihres Raums
signup-for-everybody = Für alle im Raum
signup-point = Richten Sie die Kamera eines Telefons hierher, oder öffnen Sie { $first } und geben Sie ein
signup-poster = Als Plakat drucken
signup-run = Für Ihr Telefon: den Raum leiten
signup-run-words = Anwesende erfassen, Hände eintragen, Hilfe rufen. Wer diesen Code hat, leitet den Raum: Geben Sie ihn niemandem sonst.
signup-run-open = Auf diesem Gerät öffnen
signup-screen = Für den Fernseher oder Projektor
signup-screen-words = Öffnen Sie darauf die Adresse oben und geben Sie diesen Code ein. Damit kann niemand abstimmen oder etwas ändern.
signup-prepare = Was vorzubereiten ist
signup-steps =
    Probieren Sie den Fernseher oder Projektor am Tag davor: Öffnen Sie darauf die Adresse, geben Sie seinen Code ein und prüfen Sie, ob der Ton hinten im Raum zu hören ist.
    Drucken Sie das Plakat und hängen Sie es an den Eingang, und legen Sie eines auf jeden Tisch.
    Stellen Sie Stühle um Tische, vier bis acht an jeden: Dort reden die Leute zwischen den Reden.
    Laden Sie Ihr Telefon auf und öffnen Sie darauf „Den Raum leiten“, wenn die Türen öffnen.
    Legen Sie Stifte und Papier bereit. Niemand braucht ein Telefon, um teilzunehmen: Sie zählen Hände.
    Geht etwas nicht, rufen Sie auf Ihrem Telefon Hilfe: Die Regie ruft Sie zurück.
signup-link = Behalten Sie diesen Link
signup-link-words = Er ist der einzige Weg zurück auf diese Seite von einem anderen Gerät. Wer ihn hat, sieht die Codes Ihres Raums.
signup-copy = Link kopieren
signup-copied = Kopiert
signup-marked = Der Link ist markiert: Kopieren Sie ihn
signup-take-back = Anmeldung zurücknehmen
signup-take-back-again = Zum Zurücknehmen noch einmal drücken
signup-press-again = { $reason } Drücken Sie noch einmal.
signup-another = Einen weiteren Raum anmelden
signup-none = Auf diesem Gerät wurde kein Raum angemeldet
signup-none-next = Öffnen Sie den Link, den Sie bei der Anmeldung bekommen haben. Haben Sie sich noch nicht angemeldet, tun Sie es über den Link unten.
signup-no-room = Dieser Link öffnet keinen Raum
