# What tables say: the form of a phone, and the list of the facilitator.
statements-part =
    .aria-label = Was Ihr Tisch sagt
statements-over = Die Zeit für Beiträge ist vorbei.
statements-until = Beiträge werden bis { $time } angenommen.
statements-finish = Beenden Sie Ihren Satz: noch { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
 }.
statements-too-many = { $count } Zeichen zu viel
statements-left = noch { $count } Zeichen
statements-fault-empty = Schreiben Sie zuerst einen Satz.
statements-fault-long = Machen Sie ihn kürzer.
statements-fault-kind = Wählen Sie, was es ist.
statements-agree = Wir sind uns einig
statements-not-all = Wir sind uns nicht alle einig
statements-arrived = Er ist angekommen.
statements-not-sent = Noch nicht gesendet. Er geht von selbst hinaus, sobald eine Verbindung da ist.
statements-waiting = Die Moderation liest ihn zuerst.
statements-waits-for-you = Er wartet auf Sie.
statements-held = Er bleibt in diesem Raum.
statements-held-because = Er bleibt in diesem Raum: { $reason }
statements-off = Die Konferenz hat ihn zurückgezogen.
statements-off-because = Die Konferenz hat ihn zurückgezogen: { $reason }
statements-passed = Er ist bei der Konferenz.
statements-table = Tisch { $number }
statements-some-disagree = nicht alle einig
statements-wait = { $count ->
    [one] Ein Beitrag wartet auf Sie.
   *[other] { $count } Beiträge warten auf Sie.
 }
statements-none-wait = Keiner wartet auf Sie.
statements-none-yet = Noch hat kein Tisch etwas gesagt. Sie schreiben am Telefon, oder Sie schreiben unten für sie.
statements-send = Senden
statements-label = Was Ihr Tisch sagt, in einem Satz
statements-sent = Was Sie gesendet haben
statements-kind = Was es ist
statements-agrees = Ist sich der Tisch einig?
statements-again = Noch einmal schreiben
statements-title = Was die Tische sagen
statements-other-words = Andere Worte
statements-pass = Weitergeben
statements-correct = Berichtigen
statements-hold = Zurückhalten
