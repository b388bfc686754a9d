# The front page, where people come in by a code, and the gate of pages that need one.
join-page = An der Konferenz teilnehmen
join-welcome = Kommen Sie herein, setzen Sie sich, reden Sie mit
join-code-label = Der Code Ihrer Versammlung
join-hint = Er steht auf dem großen Bildschirm in Ihrem Raum. Großschreibung, Leerzeichen und Striche sind gleich; ein Link kann ganz eingefügt werden.
join-go = Teilnehmen
join-facilitator = Willkommen zur Moderation von { $first }
join-device = Wofür ist dieses Gerät?
join-run = Die Versammlung leiten
join-run-hint = Anwesende erfassen, Hände eintragen, den Knopf drücken. Ein Telefon oder Tablet.
join-screen = Der große Bildschirm sein
join-screen-hint = Bild, Frage, Balken und der Code zum Teilnehmen. Ein Fernseher oder Beamer.
join-back =
    .aria-label = Versammlungen, in denen dieses Gerät war
join-watch = Kein Code? Schauen Sie zu
join-drawn = Wurden Sie ausgelost?
join-missing = Geben Sie den Code Ihrer Versammlung ein. Er steht auf dem großen Bildschirm in Ihrem Raum.
join-looking = Ihre Versammlung wird gesucht
join-welcome-to = Willkommen: { $party }
join-back-to = Zurück: { $party }
join-back-run = Leiten: { $party }
join-back-screen = Großer Bildschirm: { $party }
join-fault-length = Dieser Code stimmt nicht: Er hat { $count ->
    [one] 1 Zeichen
   *[other] { $count } Zeichen
 }; der einer Versammlung hat 9 und der ihrer Moderation 13.
join-fault-strange = Dieser Code stimmt nicht: In Codes gibt es kein { $letter }. Vergleichen Sie ihn mit Ihrem.
join-fault-check = Dieser Code stimmt nicht: Ein Zeichen ist ein anderes. Vergleichen Sie ihn mit Ihrem.
gate-again = Kommen Sie wieder herein
gate-go = Weiter
gate-front = Zur Startseite
gate-missing = Geben Sie zuerst den Code ein.
