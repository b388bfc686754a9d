# The agenda: what members have brought, what is due, and how far witnesses are.
desk-agenda-show = Tagesordnung zeigen
# What can be done, as the palette says it.
desk-agenda-act-put = Über den gewählten Vorschlag abstimmen lassen
desk-agenda-act-place = Den gewählten Vorschlag ins Programm setzen
desk-agenda-act-witness = Vermerken, wie es um die gewählte Anhörung steht
desk-agenda-act-order = Über den Ablauf eines Tages abstimmen lassen
desk-agenda-act-withdraw = Den vom Pult eingebrachten Ablauf des Tages zurückziehen
# The buttons.
desk-agenda-button-put = Abstimmen
desk-agenda-button-place = Ins Programm …
desk-agenda-button-witness = Anhörung …
desk-agenda-button-order = Tagesablauf …
desk-agenda-button-withdraw = Zurückziehen
desk-agenda-list = Vorschläge von Mitgliedern
# Where there is nothing, and why something cannot be done now.
desk-agenda-empty = Kein Mitglied hat einen Vorschlag eingebracht. Das geht vom Sitz aus, wenn die Geschäftsordnung für eine Art Unterschriften vorsieht: item, motion, witness, recall oder order (rules.csv).
desk-agenda-no-link = Keine Verbindung zum Server: Dieses Pult erfährt nicht, was Mitglieder einbringen.
desk-agenda-select-first = Wählen Sie zuerst einen Vorschlag aus.
desk-agenda-no-programme = Es gibt noch kein Programm.
desk-agenda-waits-for-signatures = Er wartet auf Unterschriften: Abgestimmt wird nur über das, was fällig ist.
desk-agenda-placed-already = Er steht im Programm.
desk-agenda-own-alone = Nur einen Ablauf des Tages, den das Pult eingebracht hat und über den noch nicht abgestimmt wird.
desk-agenda-carried-alone = Nur was die Kammer angenommen hat: einen Punkt oder eine Anhörung.
desk-agenda-decided = Darüber wird abgestimmt, oder es ist schon entschieden.
# Where a proposal stands.
desk-agenda-due = { $count ->
    [one] { $count } fällig
   *[other] { $count } fällig
 }
desk-agenda-waiting = { $count ->
    [one] { $count } wartet auf Unterschriften
   *[other] { $count } warten auf Unterschriften
 }
desk-agenda-own = Vom Pult: abstimmen lassen oder zurückziehen
desk-agenda-by-seat = von Sitz { $seat }
desk-agenda-by-desk = vom Pult
desk-agenda-is-due = FÄLLIG mit { $signed } von { $count ->
    [one] { $count } Unterschrift
   *[other] { $count } Unterschriften
 }
desk-agenda-is-due-undecided = FÄLLIG mit { $signed } von { $count ->
    [one] { $count } Unterschrift
   *[other] { $count } Unterschriften
 }, die letzte Abstimmung hat nichts entschieden
desk-agenda-is-put = In der Abstimmung
desk-agenda-is-over = { $state ->
    [rejected] Abgelehnt
   *[withdrawn] Zurückgezogen
 }
desk-agenda-unknown = Unterschriften noch nicht bekannt
desk-agenda-no-rule = { $count ->
    [one] { $count } Unterschrift
   *[other] { $count } Unterschriften
 }, zurzeit keine Regel dafür
desk-agenda-signed = { $signed } von { $count ->
    [one] { $count } Unterschrift
   *[other] { $count } Unterschriften
 }
desk-agenda-carried = Angenommen
desk-agenda-in-programme = im Programm
desk-agenda-not-in-programme = noch nicht im Programm
desk-agenda-motion = Antrag { $motion }
desk-agenda-witness = { $state ->
    [requested] angefragt
    [invited] eingeladen
    [coming] kommt
   *[cannot_come] kann nicht kommen
 }
desk-agenda-witness-why = { $state ->
    [requested] angefragt
    [invited] eingeladen
    [coming] kommt
   *[cannot_come] kann nicht kommen
 }: { $reason }
desk-agenda-departs = Tag { $day } weicht von dem Ablauf ab, den die Kammer beschlossen hat: { $departures }
# What the desk owes the chamber, as it stands after the name of the proposal.
desk-agenda-owed-due = ist fällig: abstimmen lassen
desk-agenda-owed-again = ist fällig: noch einmal abstimmen lassen, die letzte Abstimmung hat nichts entschieden
desk-agenda-owed-invite = von der Kammer zur Anhörung gerufen: einladen
desk-agenda-owed-place = ist angenommen: ins Programm setzen
desk-agenda-news-due = { $proposal }: fällig, die Kammer muss darüber abstimmen.
desk-agenda-news-carried = { $proposal }: angenommen.
# The forms.
desk-agenda-place-ask = „{ $title }“ ins Programm setzen
desk-agenda-place-go = Einsetzen
desk-agenda-place-explained = Daraus wird ein Punkt des Programms unter eigenem Titel. Zeit und Länge lassen sich dort ändern wie bei jedem anderen Punkt.
desk-agenda-first = Ganz am Anfang
desk-agenda-after-item = Tag { $day }: { $title }
desk-agenda-after = Nach
desk-agenda-length = Länge
desk-agenda-witness-ask = { $proposal }: Wie weit?
desk-agenda-witness-go = Vermerken
desk-agenda-witness-choice = { $state ->
    [invited] Eingeladen
    [coming] Kommt
   *[cannot_come] Kann nicht kommen
 }
desk-agenda-witness-reason = Warum die Person nicht kommen kann oder wann sie kommt
desk-agenda-witness-state = Stand
desk-agenda-witness-explained = Mitglieder lesen es sofort, und es steht im Ablauf und in der Aufzeichnung.
desk-agenda-order-go = Einbringen
desk-agenda-order-day = Tag { $day } ({ $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
 })
desk-agenda-day = Tag
desk-agenda-order-explained = Die Punkte des Tages werden der Kammer in der Reihenfolge vorgelegt, in der sie jetzt im Programm stehen. Ist sie angenommen, wird jede Abweichung den Mitgliedern und im Protokoll mitgeteilt.
