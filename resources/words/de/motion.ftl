# Motions and amendments, for everybody and at the seat.
motion-title = Anträge und Änderungsanträge
motion-part =
    .aria-label = Anträge
motion-explained = Texte, über die die Kammer entscheidet, Abschnitt für Abschnitt. Durchgestrichene Wörter fallen weg, unterstrichene kommen hinzu.
motion-views =
    .aria-label = Was gezeigt wird
motion-view-text = Text
motion-view-beside = Nebeneinander
motion-view-amendments = Änderungsanträge
motion-marks = Im bisherigen Text { $first } und { $second }.
motion-marks-struck = fallen diese Wörter weg
motion-marks-put = kommen diese hinzu
motion-all = Alle Anträge
motion-none = Bisher ist kein Antrag eingebracht.
motion-adopted-in = Angenommen in Lesung { $reading }. Prüfsumme des Textes: { $digest }
motion-reading = Lesung { $number }
motion-clauses = { $count ->
    [one] { $count } Abschnitt
   *[other] { $count } Abschnitte
 }
motion-so-many = { $count ->
    [one] { $count } Antrag
   *[other] { $count } Anträge
 }
motion-settled = { $number } { $state ->
    [adopted] angenommen
    [rejected] abgelehnt
    [fallen] hinfällig
   *[withdrawn] zurückgezogen
 }
motion-votes-left = noch { $count ->
    [one] { $count } Abstimmung
   *[other] { $count } Abstimmungen
 }
motion-verdict = { $verdict ->
    [adopted] angenommen
    [rejected] abgelehnt
   *[open] offen
 }
motion-amendment-state = { $state ->
    [proposed] vorgeschlagen
    [next] als Nächstes
    [adopted] angenommen
    [rejected] abgelehnt
    [fallen] hinfällig
   *[withdrawn] zurückgezogen
 }
motion-order-none = Es steht keine Abstimmung über einen Änderungsantrag mehr aus.
motion-order = Ausstehende Abstimmungen, in dieser Reihenfolge: { $list }.
motion-none-proposed = Bisher hat niemand eine Änderung vorgeschlagen.
motion-reason = Grund: { $reason }
motion-changes-nothing = Er ändert nichts am Text, wie er jetzt ist.
motion-was-moved = verschoben
motion-moved = { $clause }, verschoben:
motion-by = durch Änderungsantrag { $list }
motion-sent-back = zurückverwiesen: { $reason }
motion-before = Vorher
motion-now = Jetzt
motion-not-in-text = Nicht im Text
# What an amendment does, in few words, and whose it is.
motion-line = { $where }: { $what }
motion-line-by = { $where }: { $what } · { $author }
motion-on = zu { $amendment }
motion-after = nach { $clause }
motion-replace = „{ $passage }“ wird zu „{ $words }“
motion-replace-all = alles wird zu „{ $words }“
motion-strike = „{ $passage }“ streichen
motion-strike-all = alles streichen
motion-insert = „{ $words }“ einfügen
motion-move-front = an den Anfang stellen
motion-move-after = nach { $after } stellen
motion-move-words-front = „{ $passage }“ an den Anfang stellen
motion-move-words-after = „{ $passage }“ nach { $after } stellen
# At the seat: the own amendments, and the form for another one.
motion-choose = Antrag
motion-read-it = Den Text und alle Änderungsanträge lesen
motion-withdraw = Zurückziehen
motion-withdraw-again = Nochmals drücken: { $amendment } zurückziehen
motion-amend = Eine Änderung vorschlagen
motion-amend-go = Die Änderung vorschlagen
motion-amend-what = Was sie tut
motion-amend-replace = Wörter oder einen ganzen Abschnitt ersetzen
motion-amend-insert = Wörter oder einen neuen Abschnitt einfügen
motion-amend-delete = Wörter oder einen ganzen Abschnitt streichen
motion-amend-move = Einen Abschnitt oder Wörter verschieben
motion-amend-clause = { $kind ->
    [insert] In oder nach Abschnitt
    [move] Abschnitt
   *[other] In Abschnitt
 }
motion-amend-passage = { $kind ->
    [insert] Nach diesen Wörtern (leer: ein neuer Abschnitt danach)
    [move] Diese Wörter daraus (leer: der ganze Abschnitt)
   *[other] Diese Wörter (leer: der ganze Abschnitt)
 }
motion-amend-select = Markieren Sie oben Wörter, dann stehen sie im Feld darunter.
motion-amend-words = Neue Wörter
motion-amend-after = Nach Abschnitt
motion-amend-front = an den Anfang, wo er steht
motion-amend-behind = Nach diesen Wörtern dort
motion-amend-reason = Grund
motion-departed = { $one } kommt vor { $others } zur Abstimmung, anders als nach der Regel.
