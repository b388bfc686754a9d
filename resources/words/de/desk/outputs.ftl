desk-outputs-displays = Anzeigen
desk-outputs-displays-count = Anzeigen { $count }
desk-outputs-displays-tip = Die Anzeigen des Saals: welche welche ist und was jede zeigt.
desk-outputs-identify = Bildschirme kennzeichnen
desk-outputs-identify-tip = Jede Anzeige zeigt fünf Sekunden lang groß, welche sie ist: Das Publikum sieht es.
desk-outputs-no-display = Keine Anzeige hat sich gemeldet. Öffnen Sie eine mit: conference display.
desk-outputs-show-output = { $output } zeigen
desk-outputs-show-instead = { $display }: stattdessen { $output } zeigen
desk-outputs-display = { $name } ({ $output })
desk-outputs-display-late = { $name } ({ $output }, noch nicht, was auf Sendung ist)
desk-outputs-is-page = Eine Seite im Browser: Öffnen Sie dort eine andere Seite.
desk-outputs-outputs = Ausgänge
desk-outputs-take = TAKE: was in der Vorschau ist
desk-outputs-black-all = SCHWARZ auf allen Ausgängen, oder aufheben
desk-outputs-back-before = BACK zum Bild davor
desk-outputs-only = nur für: { $output }
desk-outputs-the-output = der Ausgang { $output }
desk-outputs-message = Eine Mitteilung für die Vorschau
desk-outputs-prepare = Vorbereiten
desk-outputs-prepare-menu = Vorbereiten …
desk-outputs-message-large = In großer Schrift
desk-outputs-message-under = Darunter, falls nötig
desk-outputs-page = Wie die erste Versammlung es sieht, eine Seite im Browser: Texte, Zahlen und Plätze. Das Livebild, der Code und was ein Raum selbst geantwortet hat, stehen nur auf der Seite.
desk-outputs-nothing-prepared = nichts vorbereitet
desk-outputs-black-over = SCHWARZ über { $scene }
desk-outputs-black = SCHWARZ
desk-outputs-lift-all = Schwarz AUFHEBEN
desk-outputs-black-one = Schwarz: { $output }
desk-outputs-lift-one = Aufheben: { $output }
desk-outputs-lift = Schwarz aufheben
desk-outputs-cannot-show = nicht zeigbar
desk-outputs-prepared = vorbereitet
desk-outputs-another-for = { $fault } Bereiten Sie für den Ausgang { $output } ein anderes Bild vor (Ctrl+K).
desk-outputs-nothing-for = Für den Ausgang { $output } ist nichts vorbereitet. Bereiten Sie ein Bild vor (Ctrl+K) oder stellen Sie einen Punkt bereit.
desk-outputs-take-brings = TAKE bringt: { $scene }
desk-outputs-no-change = Seine Vorschau würde nichts ändern.
desk-outputs-take-waits = Der letzte TAKE ist noch nicht beantwortet.
desk-outputs-take-to = TAKE auf { $outputs }
desk-outputs-take-to-many = TAKE auf { $count ->
    [one] { $count } Ausgang
   *[other] { $count } Ausgänge
 }
desk-outputs-no-target = Kein Ziel ist angekreuzt.
desk-outputs-another = { $fault } Bereiten Sie ein anderes Bild vor.
desk-outputs-nothing-new = Nichts ist vorbereitet, was nicht schon läuft.
desk-outputs-no-before = Vor diesem war kein Bild auf Sendung.
desk-outputs-two-presses = { $what }. Zweimal drücken.
desk-outputs-none-reported = Kein Bildschirm hat sich gemeldet: { $output }.
desk-outputs-none-reported-what = Kein Bildschirm hat gemeldet, was er zeigt: { $output }.
desk-outputs-showing = { $part } von { $count ->
    [one] { $count } Bildschirm
   *[other] { $count } Bildschirmen
 } zeigen es.
desk-outputs-showing-not-yet = { $part } von { $count ->
    [one] { $count } Bildschirm
   *[other] { $count } Bildschirmen
 } zeigen es. Noch nicht: { $names }.
desk-outputs-all-show = Alle { $count } zeigen es.
desk-outputs-more = { $count } weitere
desk-outputs-lagging = { $part } von { $whole } zeigen es nicht: { $names }
desk-outputs-lagging-yet = { $part } von { $whole } zeigen es noch nicht
desk-outputs-targets = Ziele von TAKE
desk-outputs-on-air = Auf Sendung
desk-outputs-look-at = Ausgänge zum Ansehen
desk-outputs-open = Was gerade offen ist
desk-outputs-open-now = JETZT OFFEN
desk-outputs-open-nothing = NICHTS OFFEN
desk-outputs-close-whose = { $whose ->
    [parties] Räume
    [chamber] Kammer
   *[members] Mitglieder
 } schließen
desk-outputs-whose-answers = { $whose ->
    [parties] RÄUME
    [chamber] KAMMER
   *[members] MITGLIEDER
 } { $part } von { $whole }
desk-outputs-question = „{ $question }“
desk-outputs-poll = Abstimmung { $number } „{ $question }“ { $part } von { $whole }
desk-outputs-poll-none = Abstimmung { $number } „{ $question }“ keine Antworten
desk-outputs-black-on = SCHWARZ { $outputs }
desk-outputs-lottery = { $rehearsal ->
    [yes] Probe der Auslosung
   *[no] Auslosung
 }: { $title }
desk-outputs-cue-in = Cue in { $span }: { $cue }
desk-outputs-skip = Auslassen
desk-outputs-back = Zurück
desk-outputs-prepare-message = Mitteilung …
desk-outputs-prepare-next = was als Nächstes kommt
desk-outputs-poll-void = Die Abstimmung wurde für ungültig erklärt und zählt nicht.
desk-outputs-not-published = Ihr Ergebnis ist noch nicht veröffentlicht.
