# Breakouts: their list with what can be done, and the form that prepares one.
desk-breakouts-show = Gruppenphasen zeigen
desk-breakouts-prepare = Eine Gruppenphase vorbereiten
desk-breakouts-begin = Gruppenphase vorbereiten …
desk-breakouts-act-of = { $act }: { $title }
desk-breakouts-start = Starten
desk-breakouts-start-again = Starten: noch einmal
desk-breakouts-more = +1 min
desk-breakouts-less = −1 min
desk-breakouts-next = Nächste Phase
desk-breakouts-recall = Zurückrufen
desk-breakouts-recall-again = Zurückrufen: noch einmal
desk-breakouts-end = Beenden
desk-breakouts-end-again = Jetzt beenden: noch einmal
desk-breakouts-change = Ändern …
desk-breakouts-forget = Notizen löschen …
desk-breakouts-forget-heading = Löschen, was Tische in „{ $title }“ geschrieben haben?
desk-breakouts-forget-words = Die Notizen aller Tische dieser Gruppenphase werden vom Server und seiner Platte entfernt, endgültig. Räume können sie nicht mehr lesen. Aussagen, die sie abgegeben haben, bleiben, ebenso Sicherungen, die vorher gemacht wurden.
desk-breakouts-forget-done = Notizen löschen
desk-breakouts-kind-settle = Zusammensetzen
desk-breakouts-kind-read = Lesen
desk-breakouts-kind-go-round = Reihum
desk-breakouts-kind-talk = Offenes Gespräch
desk-breakouts-kind-agree = Einigen
desk-breakouts-kind-write = Aufschreiben
desk-breakouts-on = { $number } laufend
desk-breakouts-ready = { $number } bereit
desk-breakouts-talking = { $number } im Gespräch
desk-breakouts-finished = { $number } fertig
desk-breakouts-late = { $number } verspätet
desk-breakouts-silent = { $number } ohne Nachricht
desk-breakouts-headway = { $rooms }: { $told }
desk-breakouts-prepared = VORBEREITET
desk-breakouts-called-back = ZURÜCKGERUFEN
desk-breakouts-over = VORBEI
desk-breakouts-phase-place = { $phase }, { $place } VON { $of }
desk-breakouts-phases = { $count ->
    [one] { $count } Phase
   *[other] { $count } Phasen
 }
desk-breakouts-phases-with = { $count ->
    [one] { $count } Phase
   *[other] { $count } Phasen
 }, mit Aussagen
desk-breakouts-then-over = dann ist es vorbei
desk-breakouts-then = dann { $phase }, { $length }
desk-breakouts-then-recall = dann werden die Räume zurückgerufen, { $grace } s zum Beenden
desk-breakouts-for-rooms = für { $count ->
    [one] { $count } Raum
   *[other] { $count } Räume
 }
desk-breakouts-for-all = für alle Räume
desk-breakouts-for-region = für { $region }
desk-breakouts-rooms-late = Verspätet: { $rooms }
desk-breakouts-rooms-finished = Fertig: { $rooms }
desk-breakouts-others = { $number } weitere
desk-breakouts-empty = Keine Gruppenphase ist vorbereitet. Räume reden in kleinen Gruppen, in Phasen, die Sie festlegen: Plätze finden, reihum, offenes Gespräch, einigen, aufschreiben.
desk-breakouts-min = min
desk-breakouts-s = s
desk-breakouts-usual-words = Worte auf Bildschirmen; leer: die üblichen
desk-breakouts-remove-phase = Diese Phase entfernen
desk-breakouts-minutes = Minuten
desk-breakouts-seconds = Sekunden
desk-breakouts-words = Worte
desk-breakouts-sends = Tische senden Aussagen
desk-breakouts-kinds-usual = Arten, durch Kommas getrennt; leer: keine
desk-breakouts-a-room = je Raum
desk-breakouts-kinds = Arten von Aussagen
desk-breakouts-most = Höchstens so viele Aussagen je Raum
desk-breakouts-change-heading = Gruppenphase ändern
desk-breakouts-prepare-done = Vorbereiten
desk-breakouts-title-words = Titel: Bildschirme zeigen ihn
desk-breakouts-question-words = Worüber die Tische reden
desk-breakouts-add-phase = Phase hinzufügen
desk-breakouts-all-rooms = Alle Räume
desk-breakouts-by-name = Räume nach Name oder Nummer …
desk-breakouts-named = Worte aus Name oder Ort, oder Nummern: 3, 7, 12
desk-breakouts-rooms = Räume
desk-breakouts-which = Welche Räume
desk-breakouts-at-table = an einem Tisch
desk-breakouts-to-finish = s zum Beenden
desk-breakouts-mixed = Ausgelost, nicht wie sie sitzen
desk-breakouts-table-people = Personen an einem Tisch
desk-breakouts-grace = Sekunden zum Beenden nach dem Rückruf
