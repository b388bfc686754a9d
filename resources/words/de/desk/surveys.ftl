# Surveys: written, asked, closed, read by region and by room.
desk-surveys-show = Umfragen zeigen
desk-surveys-write = Schreiben …
desk-surveys-open = Jetzt fragen
desk-surveys-report = Zur Vorschau
desk-surveys-rooms = Nach Raum …
desk-surveys-write-label = Eine Umfrage schreiben
desk-surveys-open-label = Ausgewählte Umfrage stellen
desk-surveys-close-label = Ausgewählte Umfrage schließen
desk-surveys-report-label = Ausgewählte Umfrage für Saal und Räume vorbereiten
desk-surveys-rooms-label = Was Räume zur ausgewählten Umfrage sagten
desk-surveys-usual = Ich konnte sagen, was ich sagen wollte
desk-surveys-usual-stake = Ich habe verstanden, worum es geht
desk-surveys-usual-length = Die Länge war: zu kurz / gerade richtig / zu lang
desk-surveys-usual-better = Was hätte es besser gemacht?
desk-surveys-how = Eine Frage je Zeile. Mit Antworten nach einem Doppelpunkt, durch Schrägstriche getrennt, ist sie eine Auswahl; mit einem Fragezeichen am Ende fragt sie nach ein paar Worten; alle anderen beantwortet man von 1 (gar nicht) bis 5 (sehr).
desk-surveys-keep = Behalten
desk-surveys-name = Wie war es für Sie?
desk-surveys-after-none = Nach keinem bestimmten Punkt
desk-surveys-after-session = Nach: { $title }
desk-surveys-session = Sitzung
desk-surveys-questions = Fragen
desk-surveys-lacks-title = Geben Sie ihr einen Titel.
desk-surveys-by-room = { $title }: nach Raum
desk-surveys-rooms-list = Räume
desk-surveys-words = Antworten in Worten
desk-surveys-unread = Der Server hat nicht geantwortet. Versuchen Sie es noch einmal.
desk-surveys-no-room = Kein Raum wird gezeigt: In jedem haben weniger als fünf geantwortet, oder was sie sagten, ließe sich aus den anderen errechnen.
desk-surveys-rooms-hidden = { $rooms }. { $count ->
    [one] { $count } Raum ist
   *[other] { $count } Räume sind
 } verborgen: weniger als fünf Antworten, oder sie ließen sich errechnen.
desk-surveys-empty = Noch ist keine Umfrage geschrieben. Stellen Sie nach einer Sitzung zwei oder drei Fragen: Telefone antworten ohne Namen, und von weniger als fünf Personen wird nichts gezeigt.
desk-surveys-hidden = verborgen, weniger als fünf
desk-surveys-summary = { $count } haben geantwortet
desk-surveys-select = Wählen Sie zuerst eine Umfrage.
desk-surveys-why-asked = Sie wurde schon gestellt. Schreiben Sie eine andere.
desk-surveys-why-other = „{ $title }“ wird gerade gestellt. Schließen Sie sie zuerst.
desk-surveys-why-not-open = Sie ist nicht offen.
desk-surveys-why-not-told = Räume werden genannt, sobald sie geschlossen und gezählt ist.
desk-surveys-why-nothing = Es gibt nichts zu berichten: Sie ist noch nicht ausgezählt, oder weniger als fünf haben geantwortet.
desk-surveys-state = { $state ->
    [open] wird gestellt
    [closed] geschlossen, wird gezählt
    [told] ausgezählt
   *[draft] noch nicht gestellt
 }
desk-surveys-state-after = { $state }, nach { $session }
desk-surveys-asked-scale = { $question } (1 bis 5)
desk-surveys-asked-words = { $question } (ein paar Worte)
desk-surveys-all-rooms = Alle Räume
desk-surveys-no-answers = keine Antworten
desk-surveys-mean = { $mean } von 5 ({ $number })
desk-surveys-alone = für sich
desk-surveys-kind = { $kind ->
    [ceremony] Feier
    [speech] Rede
    [witness] Anhörung
    [breakout] Gruppen
    [vote] Abstimmung
    [break] Pause
    [performance] Auftritt
    [notice] Hinweis
   *[deliberation] Beratung
 }
