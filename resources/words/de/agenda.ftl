# What members propose for the agenda, and how far it is.
agenda-heading = Tagesordnung
agenda-called = { $kind ->
    [item] Tagesordnungspunkt
    [motion] Antrag
    [witness] Anhörung
    [recall] Abberufung
   *[order] Ablauf des Tages
 }: { $title }
agenda-called-office = { $kind ->
    [recall] Abberufung
   *[other] Vorschlag
 }: { $title }, { $office }
agenda-numbered = { $number }. { $called }
agenda-needs = { $count ->
    [one] { $count } Sitz muss unterschreiben
   *[other] { $count } Sitze müssen unterschreiben
 }: Dann muss die Kammer darüber abstimmen.
agenda-needs-share = { $share } aller Sitze muss unterschreiben: Dann muss die Kammer darüber abstimmen.
agenda-by-desk = Vom Pult eingebracht.
agenda-signed = Unterschriften: { $count }.
agenda-signed-of = { $signed } von { $count } Unterschriften.
agenda-due = Die Unterschriften sind da ({ $count }): Die Kammer muss darüber abstimmen.
agenda-due-undecided = Die Unterschriften sind da ({ $count }): Die Kammer muss darüber abstimmen. Die letzte Abstimmung hat nichts entschieden.
agenda-put = Es wird darüber abgestimmt.
agenda-rejected = Die Kammer hat dagegen gestimmt.
agenda-withdrawn = Es wurde zurückgezogen.
agenda-carried = Die Kammer hat es angenommen.
agenda-carried-item = Die Kammer hat es angenommen; es steht { $where ->
    [in] im Programm
   *[out] noch nicht im Programm
 }.
agenda-carried-motion = Die Kammer nimmt sich seiner an: Der Antrag ist eingebracht, um geändert und abgestimmt zu werden.
agenda-carried-witness = Die Kammer ruft diese Person zur Anhörung: { $state ->
    [requested] angefragt
    [invited] eingeladen
    [coming] kommt
   *[cannot_come] kann nicht kommen
 }.
agenda-carried-witness-why = Die Kammer ruft diese Person zur Anhörung: { $state ->
    [requested] angefragt
    [invited] eingeladen
    [coming] kommt
   *[cannot_come] kann nicht kommen
 } ({ $reason }).
agenda-departs = Tag { $day } ist nicht so, wie die Kammer ihn beschlossen hat. { $departures }
agenda-sign = Unterschreiben
agenda-sign-it = Unterschreiben: { $proposal }
agenda-unsign = Meine Unterschrift zurücknehmen
agenda-unsign-it = Meine Unterschrift zurücknehmen: { $proposal }
agenda-withdraw = Meinen Vorschlag zurückziehen
agenda-withdraw-it = Zurückziehen: { $proposal }
# The form: what one can bring, and what is asked for each.
agenda-bring-title = Einen Vorschlag einbringen
agenda-bring-what = Was schlagen Sie vor?
agenda-bring-go = Der Kammer vorlegen
agenda-form-item = Einen Tagesordnungspunkt
agenda-form-item-title = Wie der Punkt heißt
agenda-form-item-text = Worum es geht
agenda-form-motion = Einen Antrag
agenda-form-motion-title = Wie der Antrag heißt
agenda-form-motion-text = Sein Text, jeder Abschnitt ein Absatz, der mit einer Nummer beginnt
agenda-form-witness = Eine Anhörung
agenda-form-witness-title = Wer angehört werden soll
agenda-form-witness-text = Wozu die Person befragt werden soll
agenda-form-recall = Die Abberufung einer Person
agenda-form-recall-title = Wer abberufen werden soll
agenda-form-recall-office = Aus welchem Amt
agenda-form-recall-text = Warum
agenda-departed-gone = „{ $title }“ steht nicht mehr im Programm.
agenda-departed-day = „{ $title }“ ist am Tag { $day }.
agenda-departed-skipped = „{ $title }“ wird übersprungen.
agenda-departed-called = „{ $title }“ heißt „{ $other }“.
agenda-departed-added = „{ $title }“ kam hinzu.
agenda-departed-moved = „{ $title }“ steht an anderer Stelle.
