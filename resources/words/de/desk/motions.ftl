# Motions: their votes in order, amendments, clauses, and the forms.
desk-motions-show = Anträge zeigen
desk-motions-show-beside = Wörter vorher und nachher nebeneinander zeigen oder nicht
# What can be done, as the palette says it.
desk-motions-act-put = Über den nächsten Änderungsantrag abstimmen lassen
desk-motions-act-bloc = Über das Gewählte in einem abstimmen lassen
desk-motions-act-whole = Über den Antrag im Ganzen abstimmen lassen
desk-motions-act-screens = Das Gewählte für die Bildschirme vorbereiten
desk-motions-act-page = Den nächsten Teil dessen vorbereiten, was im Saal steht
desk-motions-act-up = Die gewählte Abstimmung nach oben
desk-motions-act-down = Die gewählte Abstimmung nach unten
desk-motions-act-rule = Zurück zur Reihenfolge nach der Regel
desk-motions-act-withdraw = Den gewählten Änderungsantrag zurückziehen
desk-motions-act-back = Den gewählten Abschnitt zurückverweisen
desk-motions-act-reading = Die nächste Lesung des Antrags beginnen
desk-motions-act-table = Einen Antrag aus einer Markdown-Datei einbringen
desk-motions-act-lines = Änderungsanträge aus einer Tabelle einreichen
# The buttons.
desk-motions-button-put = Über Nächsten abstimmen
desk-motions-button-bloc = Über Gewähltes …
desk-motions-button-screens = Auf Bildschirme
desk-motions-button-page = Nächster Teil
desk-motions-button-up = Hoch
desk-motions-button-down = Runter
desk-motions-button-rule = Nach Regel
desk-motions-button-amend = Änderung …
desk-motions-button-withdraw = Zurückziehen …
desk-motions-button-back = Zurückverweisen …
desk-motions-button-table = Einbringen …
desk-motions-button-lines = Importieren …
desk-motions-button-whole = Das Ganze
desk-motions-button-reading = Nächste Lesung
desk-motions-again-put = Noch einmal: Abstimmung vorbereiten
# What of a motion is listed.
desk-motions-listed = Was davon aufgeführt ist
desk-motions-kind = Nach welcher Regel eine Abstimmung entschieden wird
desk-motions-list = Abstimmungen, Änderungsanträge oder Abschnitte
desk-motions-part-votes = Abstimmungen der Reihe nach
desk-motions-part-amendments = Alle Änderungsanträge
desk-motions-part-clauses = Abschnitte
desk-motions-part-text = Bisheriger Text
# The motion as it stands.
desk-motions-empty = Kein Antrag ist eingebracht. Bringen Sie einen Text in Markdown ein: Seine nummerierten Absätze werden Abschnitte, die einzeln geändert und abgestimmt werden.
desk-motions-closed = Die Kammer hat über diesen Antrag entschieden. Beginnen Sie eine zweite Lesung, um ihn zu ändern.
desk-motions-verdict = { $verdict ->
    [adopted] ANGENOMMEN
   *[rejected] ABGELEHNT
 }
desk-motions-adopted-by = Angenommen in Lesung { $reading } durch die Abstimmung { $poll }: { $digest }
desk-motions-no-votes = Es steht keine Abstimmung über einen Änderungsantrag mehr aus. Über den Antrag im Ganzen kann abgestimmt werden.
# Marks at the left of a line, as short as they can be.
desk-motions-mark = { $state ->
    [put] JETZT
    [next] NÄCHSTER
    [adopted] ANGEN.
    [rejected] ABGEL.
    [fallen] HINFÄLLIG
   *[withdrawn] ZURÜCK
 }
desk-motions-clause-mark = { $state ->
    [back] ZURÜCK
    [gone] ENTFÄLLT
    [new] NEU
    [moved] VERSCH.
   *[changed] GEÄNDERT
 }
# What an amendment does, in few words.
desk-motions-does-replace = { $passage } → { $words }
desk-motions-does-replace-all = alles ersetzen durch { $words }
desk-motions-does-strike = { $passage } streichen
desk-motions-does-insert = { $words } einfügen
desk-motions-does-move = { $passage } nach { $after } stellen
desk-motions-does-move-front = { $passage } an den Anfang stellen
desk-motions-does-move-clause = nach { $after } stellen
desk-motions-does-move-clause-front = an den Anfang stellen
# What is said of the line that is selected.
desk-motions-clause = Abschnitt { $number }
desk-motions-amendment = Änderungsantrag { $names }
desk-motions-amendment-by = Änderungsantrag { $names }, { $author }
desk-motions-sent-back = Zurückverwiesen: { $reason }
desk-motions-put-by = In der Abstimmung: { $poll }.
desk-motions-changes = Was es ändert
desk-motions-said-struck = { "[" }gestrichen: { $words }]
desk-motions-said-new = { "[" }neu: { $words }]
# Why something cannot be done now.
desk-motions-why-reading = Noch ist nichts entschieden oder zurückverwiesen.
desk-motions-why-no-rules = Es gibt keine Geschäftsordnung, die sagt, was eine Abstimmung braucht. Importieren Sie sie zuerst.
desk-motions-why-no-amendment = Es steht keine Abstimmung über einen Änderungsantrag mehr an.
desk-motions-why-by-rule = Die Reihenfolge ist die der Regel.
desk-motions-why-vote-first = Stimmen Sie zuerst ab über { $names }, oder lassen Sie sie zurückziehen.
desk-motions-no-page = Was im Saal steht, hat keinen weiteren Teil.
desk-motions-select-line = Wählen Sie zuerst eine Zeile der Liste aus.
desk-motions-select-clause = Wählen Sie zuerst einen Abschnitt aus: Führen Sie die Abschnitte auf.
desk-motions-select-amendment = Wählen Sie zuerst einen Änderungsantrag aus.
# Putting to the vote.
desk-motions-upcoming = Als Nächstes: { $count ->
    [one] Änderungsantrag
   *[other] Änderungsanträge
 } { $names }
desk-motions-put = Abstimmen über { $count ->
    [one] Änderungsantrag
   *[other] Änderungsanträge
 } { $names }
desk-motions-put-ask = Über { $count ->
    [one] Änderungsantrag
   *[other] Änderungsanträge
 } { $names } abstimmen lassen?
desk-motions-put-one-ask = Über { $count ->
    [one] Änderungsantrag
   *[other] Änderungsanträge
 } { $names } in einem abstimmen lassen?
desk-motions-put-clauses-ask = Über { $count ->
    [one] Abschnitt
   *[other] die Abschnitte
 } { $names } in geänderter Fassung abstimmen lassen?
desk-motions-left-out = Nicht dabei, weil andere sie ausschließen oder vorher nötig sind: { $names }.
desk-motions-nothing-together = Nichts davon geht in eine Abstimmung.
desk-motions-together = Eine Abstimmung entscheidet über alle: Sie werden zusammen angenommen oder zusammen abgelehnt.
desk-motions-decided-by = Entschieden nach: { $rule }.
desk-motions-put-go = Abstimmung vorbereiten
desk-motions-withdraw-ask = Änderungsantrag { $amendment } zurückziehen?
desk-motions-withdraw-says = Die Änderungsanträge dazu werden mit ihm zurückgezogen.
desk-motions-withdraw-go = Zurückziehen
desk-motions-back-ask = { $clause } zurückverweisen?
desk-motions-back-says = Er steht nicht im Text dieser Lesung, und Änderungsanträge dazu werden hinfällig.
desk-motions-back-go = Zurückverweisen
# The form of an amendment.
desk-motions-amend-ask = Eine Änderung vorschlagen: { $motion }
desk-motions-amend-go = Vorschlagen
desk-motions-kind-replace = Eine Stelle oder einen ganzen Abschnitt ersetzen
desk-motions-kind-insert = Wörter oder einen neuen Abschnitt einfügen
desk-motions-kind-delete = Eine Stelle oder einen ganzen Abschnitt streichen
desk-motions-kind-move = Eine Stelle oder einen ganzen Abschnitt verschieben
desk-motions-says-replace = Ohne Stelle wird der ganze Abschnitt ersetzt, mit allem, was darin steht.
desk-motions-says-insert = Mit einer Stelle kommen die Wörter in diesem Abschnitt dahinter; ohne sie sind sie ein neuer Abschnitt nach dem genannten oder, wenn nur ein Abschnitt genannt ist, der erste darin.
desk-motions-says-delete = Ohne Stelle wird der ganze Abschnitt gestrichen, mit allem, was darin steht.
desk-motions-says-move = Der Abschnitt kommt hinter den genannten; ist keiner genannt, wird er der erste, wo er steht.
desk-motions-there-once = sie kommt einmal vor
desk-motions-number = Nummer
desk-motions-clause-field = Abschnitt
desk-motions-passage = Stelle, Wort für Wort
desk-motions-occurrence = Die wievielte
desk-motions-after-words = Nach diesen Wörtern
desk-motions-on = Zu Änderungsantrag
desk-motions-author = Von wem
desk-motions-explained = Was das heißt
# Texts and tables from files.
desk-motions-table-ask = { $file } einbringen
desk-motions-table-go = Einbringen
desk-motions-title-of-text = Der des Textes, wenn hier nichts steht
desk-motions-choose-file = Datei auswählen
desk-motions-files-texts = Texte
desk-motions-files-tables = Tabellen
desk-motions-files-all = Alle
desk-motions-file-large = { $file } ist größer als 4 MiB: Das ist kein Text, über den man abstimmt.
desk-motions-file-not-utf = { $file } ist nicht in UTF-8 geschrieben. Speichern Sie die Datei als UTF-8 und wählen Sie sie noch einmal aus.
desk-motions-file-unread = { $file } konnte nicht gelesen werden: { $reason }.
desk-motions-tabled = Der Antrag ist eingebracht: { $count ->
    [one] { $count } Abschnitt
   *[other] { $count } Abschnitte
 }.
desk-motions-handed-in = { $count ->
    [one] { $count } Änderungsantrag ist
   *[other] { $count } Änderungsanträge sind
 } eingereicht.
desk-motions-no-answer = Der Server hat nicht geantwortet. Wählen Sie die Datei noch einmal aus.
