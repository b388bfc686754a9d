desk-programme-standby-group = Bereit
desk-programme-plan = Plan
desk-programme-expected = erw.
desk-programme-actual = Ist
desk-programme-day = Tag { $day } · { $date }
desk-programme-called = Zeuge { $name }: { $state }
desk-programme-called-unplaced = Zeuge { $name }: { $state }, noch ohne Platz im Ablauf
desk-programme-called-by-chamber = Von der Kammer geladen: { $state }
desk-programme-kind = { $kind ->
    [ceremony] Feier
    [speech] Rede
    [witness] Anhörung
    [deliberation] Beratung
    [breakout] Gruppenphase
    [vote] Abstimmung
    [break] Pause
    [performance] Auftritt
   *[notice] Hinweis
 }
desk-programme-now-for = jetzt für { $time }
desk-programme-times = { $nth } Mal, zuerst { $time }
desk-programme-is-skipped = Übersprungen
desk-programme-not-held = Nicht gehalten
desk-programme-go-skips = GO überspringt das
desk-programme-length = { $minutes } min
desk-programme-length-planned = { $minutes } min ({ $planned } geplant)
desk-programme-left = noch { $time }
desk-programme-over = { $time } drüber
desk-programme-row-state = { $state ->
    [on] auf Sendung
    [standby] bereit
   *[done] erledigt
 }
desk-programme-row-expected = erwartet { $time }
desk-programme-awaited = Warten auf das Programm …
desk-programme-none-planned = Diese Konferenz hat noch kein Programm. Es wird geplant, wenn die Konferenz angelegt wird.
desk-programme-standby = BEREIT
desk-programme-standby-arms = BEREIT, { $who } macht GO scharf
desk-programme-standby-picked = BEREIT, von Hand gewählt
desk-programme-standby-skips = BEREIT, von Hand gewählt: überspringt { $title }
desk-programme-standby-skips-many = BEREIT, von Hand gewählt: überspringt { $count }, darunter { $title }
desk-programme-nothing = nichts
desk-programme-is-over = Das Programm ist zu Ende.
desk-programme-none-yet = Es gibt noch kein Programm.
desk-programme-no-link-go = Keine Verbindung zum Server: Von hier kann nichts auf Sendung.
desk-programme-no-link-end = Keine Verbindung zum Server: Von hier lässt sich nichts beenden.
desk-programme-no-link-edit = Keine Verbindung zum Server: Von hier lässt sich nichts bearbeiten.
desk-programme-go-puts = GO bringt „{ $title }“ auf Sendung.
desk-programme-go-puts-early = GO bringt „{ $title }“ auf Sendung, { $time } vor dem festen Beginn.
desk-programme-none-on = Kein Punkt ist auf Sendung.
desk-programme-go-typing = GO    Esc, dann Space
desk-programme-go-again = Noch einmal: auf Sendung
desk-programme-end-item = Punkt beenden
desk-programme-end-again = Noch einmal: beenden
desk-programme-typing = Sie schreiben in einem Feld: Escape verlässt es, dann löst Space aus. Ctrl+Space löst sofort aus.
desk-programme-go = GO: was bereit ist, auf Sendung
desk-programme-go-item = GO: { $title }
desk-programme-end = Den Punkt auf Sendung beenden
desk-programme-next = Bereit: zurück zu dem, was als Nächstes kommt
desk-programme-to-rundown = Zum Ablauf: Pfeile markieren, Return wählt
desk-programme-run-sheet = Ablaufzettel: zum Drucken öffnen
desk-programme-run-sheet-unwritten = Der Ablaufzettel lässt sich nicht schreiben: { $reason } ({ $path }).
desk-programme-run-sheet-unopened = Hier öffnet nichts den Ablaufzettel. Er ist { $path }.
desk-programme-none-picked = Nichts wurde von Hand gewählt: Bereit ist, was als Nächstes kommt.
desk-programme-undo-last = Die letzte Änderung am Ablauf rückgängig machen
desk-programme-redo-last = Die rückgängig gemachte Änderung wiederholen
desk-programme-move-up = Einen Punkt nach oben
desk-programme-move-down = Einen Punkt nach unten
desk-programme-longer = Eine Minute mehr für den Punkt auf Sendung
desk-programme-shorter = Eine Minute weniger für den Punkt auf Sendung
desk-programme-change = Einen Punkt ändern
desk-programme-lock = Den Ablauf gegen Änderungen sperren oder freigeben
desk-programme-unlock = Den Ablauf freigeben
desk-programme-insert = Danach einen Punkt einfügen
desk-programme-change-it = „{ $title }“ ändern
desk-programme-move-it-up = „{ $title }“ nach oben
desk-programme-move-it-down = „{ $title }“ nach unten
desk-programme-skip-it = „{ $title }“ überspringen
desk-programme-hold-it = „{ $title }“ doch halten
desk-programme-split-it = „{ $title }“ teilen
desk-programme-delete-it = „{ $title }“ herausnehmen
desk-programme-cues-of = Cues von „{ $title }“
desk-programme-cues-of-item = Cues eines Punkts
desk-programme-none-marked = Kein Punkt ist markiert: einen anklicken oder mit den Pfeiltasten hingehen.
desk-programme-is-first = Es ist der erste.
desk-programme-is-last = Es ist der letzte.
desk-programme-is-short = Er dauert eine Minute: Nichts lässt sich abteilen.
desk-programme-is-least = Er dauert eine Minute: lieber beenden.
desk-programme-none-to-undo = Es gibt nichts rückgängig zu machen.
desk-programme-none-to-redo = Es gibt nichts zu wiederholen.
desk-programme-undo-of = Rückgängig: { $edit }
desk-programme-redo-of = Wiederholen: { $edit }
desk-programme-undone = Rückgängig gemacht: { $edit }.
desk-programme-redone = Wiederholt: { $edit }.
desk-programme-the-server = der Server
desk-programme-edited = { $who }: „{ $title }“ { $what ->
    [inserted] eingefügt
    [deleted] herausgenommen
    [moved] verschoben
    [retitled] umbenannt
    [split] geteilt
    [length] in der Länge geändert
    [times] im Beginn geändert
   *[changed] geändert
 }
desk-programme-edited-skip = { $who }: „{ $title }“ { $what ->
    [skipped] wird übersprungen
   *[unskipped] wird doch gehalten
 }
desk-programme-planned = { $who } hat einen Plan eingelesen
desk-programme-planned-items = { $who } hat einen Plan mit { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkten
 } eingelesen
desk-programme-locked = Gegen Änderungen gesperrt. Ctrl+Shift+L gibt ihn frei.
desk-programme-locked-by = Gegen Änderungen gesperrt von { $who }. Ctrl+Shift+L gibt ihn frei.
desk-programme-form-insert = Einen Punkt einfügen
desk-programme-form-change = Den Punkt ändern
desk-programme-form-put-in = Einfügen
desk-programme-form-done = Ändern
desk-programme-form-speaker = Redner
desk-programme-form-minutes = Minuten
desk-programme-form-start = Geplanter Beginn
desk-programme-form-hard = Der Beginn ist fest
desk-programme-form-no-title = Ein Punkt braucht einen Titel.
desk-programme-form-no-start = Der geplante Beginn ist eine Uhrzeit, etwa 9:05.
