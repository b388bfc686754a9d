desk-rooms-party = Versammlung
desk-rooms-show-card = Karte der Versammlung zeigen
desk-rooms-filter-parties = Versammlungen filtern
desk-rooms-mend-selected = Der gewählten Versammlung helfen
desk-rooms-map-by-answers = Karte nach Antworten färben
desk-rooms-map-by-links = Karte nach Verbindungen färben
desk-rooms-write = Versammlungen schreiben
desk-rooms-show-needs = Räume zeigen, die Hilfe brauchen
desk-rooms-answer = Antworten
desk-rooms-note = Notieren
desk-rooms-note-conduct = Verhalten notieren
desk-rooms-keep = Speichern
desk-rooms-help-done = Hilfe erledigt
desk-rooms-choose = Wählen Sie mit Enter eine Versammlung, in der Tabelle oder unter denen, die Hilfe brauchen.
desk-rooms-note-hint = Eine Notiz für alle Pulte, etwa: angerufen, niemand da
desk-rooms-answer-hint = Eine Antwort, die die Moderation sofort liest
desk-rooms-conduct-hint = Was geschah und was getan wurde: für Pulte und die Moderation dieses Raums
desk-rooms-facilitator = Moderation
desk-rooms-telephone = Telefon
desk-rooms-joined = beigetreten
desk-rooms-lost-link = Verbindung verloren
desk-rooms-is-back = wieder da
desk-rooms-act-headcount = Anwesende eingetragen
desk-rooms-act-capacity = Platzzahl berichtigt
desk-rooms-act-code = Code erneuert
desk-rooms-act-phone = ein Telefon beendet
desk-rooms-act-by = { $what } (von: { $who })
desk-rooms-since = seit { $time }
desk-rooms-may-ask = Darf jemanden hinausbitten: { $names }
desk-rooms-conduct = { $time } Verhalten: { $text } ({ $who })
desk-rooms-people-of = { $part } von { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }
desk-rooms-screens = { $count ->
    [one] { $count } Bildschirm
   *[other] { $count } Bildschirme
 }
desk-rooms-facilitators = { $count ->
    [one] { $count } Moderation
   *[other] { $count } Moderationen
 }
desk-rooms-no-answer = Keine Antwort auf Abstimmung { $number }.
desk-rooms-first-answer = Erste Antwort auf Abstimmung { $number } um { $time }.
desk-rooms-asks-since = Bittet um Hilfe seit { $time }: { $about }
desk-rooms-answered = Beantwortet um { $time } ({ $who }): { $answer }
desk-rooms-help = { $topic ->
    [picture] Kein Bild
    [sound] Kein Ton
    [code] Ein Code
    [headcount] Zahl der Anwesenden
    [conduct] Verhalten
    [access] Barrierefreiheit
   *[other] Etwas anderes
 }
desk-rooms-help-words = { $topic }: { $text }
desk-rooms-all-linked = Alle Versammlungen, die ihre Verbindung verloren hatten, sind wieder da.
desk-rooms-all-back = Alle Versammlungen, die vor dem Start des Servers da waren, sind wieder da.
desk-rooms-not-back-named = { $count ->
    [one] { $count } Versammlung ist
   *[other] { $count } Versammlungen sind
 } seit dem Neustart des Servers nicht zurück: { $names }. Rufen Sie dort an.
desk-rooms-not-back-many = { $count ->
    [one] { $count } Versammlung ist
   *[other] { $count } Versammlungen sind
 } seit dem Neustart des Servers nicht zurück. „{ $panel }“ (Ctrl+U) zählt sie auf.
desk-rooms-crowded-one = { $name }: { $phones }, { $people }. Fragen Sie die Moderation; beheben Sie es mit Ctrl+M.
desk-rooms-crowded-many = { $count ->
    [one] { $count } Versammlung hat
   *[other] { $count } Versammlungen haben
 } mehr Telefone als Personen. Wählen Sie „{ $choice }“ unter dem Filter der Versammlungen (Ctrl+F).
desk-rooms-lost-named = { $names } { $count ->
    [one] hat die
   *[other] haben die
 } Verbindung verloren. Rufen Sie die Moderation an.
desk-rooms-lost-many = { $part } von { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 } haben die Verbindung verloren. Sehen Sie auf die Karte nach Verbindungen (Ctrl+2).
desk-rooms-map-none = keine Antwort
desk-rooms-map-hidden = verborgen: unter { $count ->
    [one] { $count } Telefon
   *[other] { $count } Telefonen
 }
desk-rooms-by-answers = Antworten
desk-rooms-by-links = Verbindungen
desk-rooms-map-links = wie jede Versammlung verbunden ist
desk-rooms-map-answers = meistgewählte Option jeder Versammlung: { $question }
desk-rooms-map-filtered = { $part } von { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 }, wie gefiltert
desk-rooms-mend-choose = Wählen, was zu tun ist
desk-rooms-mend-letters = Die vier Zeichen, die das Telefon zeigt
desk-rooms-phone = Telefon
desk-rooms-people = Personen
desk-rooms-mend = Helfen …
desk-rooms-mend-tip = Dieser Versammlung aushelfen (Ctrl+M)
desk-rooms-select-first = Wählen Sie zuerst eine Versammlung in der Tabelle.
desk-rooms-standing = { $phones }, { $people }; Platz für { $holds }.
desk-rooms-mend-code-does = Alle Telefone dort sind draußen und kommen mit dem neuen Code auf dem Bildschirm des Raums wieder herein. Abgegebene Stimmen bleiben.
desk-rooms-mend-phone = Ein Telefon beenden
desk-rooms-mend-phone-does = Es ist draußen; mit dem Code des Raums kann es zurückkommen. Eine abgegebene Stimme bleibt.
desk-rooms-mend-holds = Berichtigen, wie viele Personen er fasst
desk-rooms-mend-holds-does = Bisher fasst er { $holds }, und mehr können nicht eingecheckt werden. Die Moderation kann sofort bis zur neuen Zahl einchecken.
desk-rooms-mend-no-poll = Keine Abstimmung ist offen.
desk-rooms-mend-no-phones = Die offene Abstimmung wird nicht per Telefon beantwortet.
desk-rooms-mend-over-does = Die Stimmen aller Telefone dort werden aus der offenen Abstimmung herausgenommen, und jedes darf noch einmal abstimmen. Hände und Knopf bleiben.
desk-rooms-mend-nothing-waits = Keine Abstimmung ist offen oder wartet auf die Veröffentlichung.
desk-rooms-leave-out = Diese Versammlung auslassen
desk-rooms-leave-out-of = Diese Versammlung bei „{ $question }“ auslassen
desk-rooms-leave-out-does = Nichts von dort zählt in dieser Abstimmung, auch nicht die Personen bei der Beteiligung. Das Ergebnis sagt es, mit Ihrem Grund. Bis das Ergebnis veröffentlicht ist, kann sie wieder gezählt werden.
desk-rooms-count-again = Diese Versammlung wieder zählen
desk-rooms-count-again-does = Alle ihre Antworten auf „{ $question }“ zählen wieder, und ihre Personen dazu.
desk-rooms-done-code = { $name } hat einen neuen Code; er steht auf dem großen Bildschirm dort.
desk-rooms-done-phone = { $name } ist ohne das Telefon { $phone }.
desk-rooms-done-over = { $name } hat die Telefone neu begonnen: Jedes darf noch einmal abstimmen.
desk-rooms-done-out = { $name } zählt in dieser Abstimmung nicht mit.
desk-rooms-done-in = { $name } zählt in dieser Abstimmung wieder mit.
desk-rooms-done-holds = { $name } fasst jetzt { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }.
desk-rooms-write-hint = Was die Versammlungen auf ihren Bildschirmen lesen sollen
desk-rooms-minutes = { " min" }
desk-rooms-send = Senden
desk-rooms-send-again = Noch einmal: senden
desk-rooms-take-back = Zurücknehmen
desk-rooms-take-back-tip = Die gewählte Nachricht, von allen Bildschirmen
desk-rooms-sent-list = Nachrichten an Versammlungen
desk-rooms-to-selected = An die gewählte Versammlung
desk-rooms-to-party = An { $name }
desk-rooms-to-filtered = An die { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 } der Tabelle
desk-rooms-to-all = An alle: { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 }
desk-rooms-cannot-send = Keine Verbindung zum Server: Von hier kann nichts gesendet werden.
desk-rooms-none-passes = Keine Versammlung passt zum Filter der Tabelle.
desk-rooms-write-something = Schreiben Sie, was die Versammlungen lesen sollen.
desk-rooms-sent-to-all = an alle Versammlungen
desk-rooms-sent-to = an { $names }
desk-rooms-sent-to-many = an { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 }
desk-rooms-seen-by = gesehen von { $part } von { $whole }
desk-rooms-taken-back = zurückgenommen
desk-rooms-until = bis { $time }
desk-rooms-over-at = beendet um { $time }
desk-rooms-not-by = noch nicht von { $names }
desk-rooms-not-by-many = noch nicht von { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 }
desk-rooms-needs-all = Alle, die Hilfe brauchen
desk-rooms-needs-list = Räume, die Hilfe brauchen
desk-rooms-needs-topic = Welche Hilferufe gezeigt werden
desk-rooms-needs-extend = +30 s
desk-rooms-needs-done-tip = Für den gewählten Raum
desk-rooms-count-help = { $count ->
    [one] { $count } bittet um Hilfe
   *[other] { $count } bitten um Hilfe
 }
desk-rooms-count-lost = { $count } verloren
desk-rooms-count-agenda = { $count } der Tagesordnung
desk-rooms-count-not-back = { $count } noch nicht zurück
desk-rooms-count-no-answer = { $count } ohne Antwort
desk-rooms-need-help = bittet um Hilfe
desk-rooms-need-lost = hat die Verbindung verloren
desk-rooms-need-not-back = war vor dem Neustart da, noch nicht zurück
desk-rooms-need-no-answer = hat nicht geantwortet, und die Abstimmung schließt
desk-rooms-need-answered = { $what } (beantwortet)
desk-rooms-need-seen = { $what } (gesehen von { $who })
desk-rooms-needs-deaf = Keine Verbindung zum Server: Dieses Pult hört nicht, welche Räume jemanden brauchen.
desk-rooms-needs-none = Kein Raum braucht jemanden. Hilferufe, verlorene Räume, fehlende Antworten und fällige Vorschläge stehen dann hier.
desk-rooms-filter-hint = Nach Name, Gebiet oder Region filtern
desk-rooms-all-regions = Alle Regionen
desk-rooms-any-link = Jede Verbindung
desk-rooms-too-many-phones = Zu viele Telefone
desk-rooms-area = Gebiet
desk-rooms-link = Verbindung
desk-rooms-heard = Gehört
desk-rooms-phones = Telefone
desk-rooms-state-lost = verloren
desk-rooms-state-phones = nur Telefone
desk-rooms-state-connected = verbunden
desk-rooms-state-not-joined = nicht beigetreten
desk-rooms-state-not-back = noch nicht zurück
desk-rooms-state-quiet = still
desk-rooms-state-slow = langsam, { $seconds } s
desk-rooms-lost-ago = verloren, { $age }
desk-rooms-count-connected = { $count } verbunden
desk-rooms-count-phones-only = { $count } nur Telefone
desk-rooms-count-not-joined = { $count } nicht beigetreten
desk-rooms-count-crowded = { $count } mit zu vielen Telefonen
desk-rooms-tip = { $name }: { $part } von { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }
desk-rooms-crowd = { $phones }, { $people }
desk-rooms-waiting = Warten auf die Versammlungen …
desk-rooms-no-match = Keine Versammlung passt. Leeren Sie den Filter mit Esc.
desk-rooms-none-yet = Noch ist keine Versammlung angemeldet. Sie öffnen { $where } und geben ihren Code ein.
desk-rooms-none-yet-here = Noch ist keine Versammlung angemeldet. Sie öffnen die Adresse dieser Konferenz und geben ihren Code ein.
