desk-log-show = Zeigen, wer was getan hat, an allen Pulten
desk-log-list = Logbuch aller Pulte
desk-log-empty = Noch ist nichts geschehen. Hier steht, was ein Pult tut.
desk-log-seen = { $sentence } (gesehen: { $by })
desk-log-quoted = „{ $name }“
desk-log-proposal = { $number } „{ $title }“
desk-log-server = Der Server
desk-log-a-desk = Ein Pult
desk-log-facilitator = Die Moderation
desk-log-somebody = Jemand ({ $way })
desk-log-an-item = (gelöscht)
desk-log-a-message = (gelöscht)
desk-log-a-party = (unbekannt)
desk-log-party-unknown = Eine Versammlung
desk-log-a-room = (unbekannt)
desk-log-seat = Sitz { $number }
desk-log-message-to = „{ $text }“ an { $whom }
desk-log-all-parties = alle Versammlungen
desk-log-act = { $act ->
    [publish_poll] Abstimmung veröffentlichen
    [start_lottery] Auslosung beginnen
    [reveal_lottery] Auslosung enthüllen
    [unlock_seat] das Gerät abmelden, Sitz
   *[withdraw_voter_code] Wählercode zurückziehen
 }
desk-log-scene = { $scene ->
    [video] das Video
    [poll] die Abstimmung
    [result] das Ergebnis
    [lottery] die Auslosung
    [timer] die Uhr
    [breakout] die Gruppenphase
    [speaker] die sprechende Person
    [motion] der Antrag
    [message] die Nachricht
    [holding] die Wartetafel
    [map] die Karte
    [statements] die Aussagen
    [survey] die Umfrage
   *[next] was als Nächstes kommt
 }
desk-log-scene-on = { $scene } ({ $outputs })
desk-log-output = { $output ->
    [hall] Saal
    [rooms] Räume
    [phones] Telefone
    [members] Mitglieder
    [overlay] Einblendung
    [stage] Bühne
   *[all] alle Ausgänge
 }
desk-log-did-item-started = { $by } hat den Punkt { $name } auf Sendung genommen.
desk-log-did-item-ended = { $by } hat den Punkt { $name } beendet.
desk-log-did-poll-prepared = { $by } hat die Abstimmung { $name } vorbereitet.
desk-log-did-poll-opened = { $by } hat die Abstimmung { $name } geöffnet.
desk-log-did-poll-extended = { $by } hat geändert, wann die Abstimmung { $name } schließt.
desk-log-did-poll-closed = { $by } hat die Abstimmung { $name } geschlossen.
desk-log-did-poll-published = { $by } hat das Ergebnis der Abstimmung { $name } veröffentlicht.
desk-log-did-poll-voided = { $by } hat die Abstimmung { $name } für ungültig erklärt.
desk-log-did-round-shown = { $by } hat eine Runde der Abstimmung { $name } gezeigt.
desk-log-did-party-left-out = { $by } hat eine Versammlung aus der Abstimmung { $name } ausgelassen.
desk-log-did-party-counted-again = { $by } hat eine Versammlung in der Abstimmung { $name } wieder mitgezählt.
desk-log-did-phones-started-over = { $by } hat Telefone in der Abstimmung { $name } neu abstimmen lassen.
desk-log-did-headcount-set = { $by } hat die Zahl der Anwesenden geändert: { $name }.
desk-log-did-conduct-published = { $by } hat die Verhaltensregeln veröffentlicht.
desk-log-did-capacity-set = { $by } hat berichtigt, wie viele in den Raum passen: { $name }.
desk-log-did-room-code-renewed = { $by } hat einen neuen Beitrittscode ausgegeben: { $name }.
desk-log-did-phone-ended = { $by } hat ein Telefon abgemeldet: { $name }.
desk-log-did-item-inserted = { $by } hat den Punkt { $name } in den Ablauf eingefügt.
desk-log-did-item-deleted = { $by } hat einen Punkt aus dem Ablauf entfernt.
desk-log-did-item-moved = { $by } hat den Punkt { $name } im Ablauf verschoben.
desk-log-did-item-changed = { $by } hat den Punkt { $name } im Ablauf geändert.
desk-log-did-item-split = { $by } hat den Punkt { $name } geteilt.
desk-log-did-edit-undone = { $by } hat die letzte Änderung am Ablauf rückgängig gemacht.
desk-log-did-edit-redone = { $by } hat die zuletzt zurückgenommene Änderung am Ablauf wiederhergestellt.
desk-log-did-programme-planned = { $by } hat ein Programm angenommen.
desk-log-did-lottery-committed = { $by } hat die Festlegung der Auslosung { $name } veröffentlicht.
desk-log-did-lottery-started = { $by } hat die Auslosung { $name } begonnen.
desk-log-did-lottery-value-entered = { $by } hat einen Wert der Auslosung { $name } eingegeben.
desk-log-did-lottery-drawn = { $by } hat die Auslosung { $name } gezogen.
desk-log-did-lottery-revealed = { $by } hat das Ergebnis der Auslosung { $name } enthüllt.
desk-log-did-lottery-ended = { $by } hat die Auslosung { $name } beendet.
desk-log-did-lottery-voided = { $by } hat die Auslosung { $name } für ungültig erklärt.
desk-log-did-members-invited = { $by } hat die Ausgelosten der Auslosung { $name } eingeladen.
desk-log-did-standing-noted = { $by } hat den Stand eines Mitglieds der Auslosung { $name } festgehalten.
desk-log-did-members-replaced = { $by } hat Mitglieder der Auslosung { $name } ersetzt.
desk-log-did-badge-checked = { $by } hat einen Ausweis der Auslosung { $name } geprüft.
desk-log-did-cues-planned = { $by } hat die Cues des Punkts { $name } geplant.
desk-log-did-survey-prepared = { $by } hat die Umfrage { $name } verfasst.
desk-log-did-survey-opened = { $by } hat die Umfrage { $name } geöffnet.
desk-log-did-survey-closed = { $by } hat die Umfrage { $name } geschlossen.
desk-log-did-languages-set = { $by } hat die Sprachen der Konferenz festgelegt.
desk-log-did-texts-worded = { $by } hat Texte in einer anderen Sprache gefasst.
desk-log-did-priorities-received = { $by } hat Prioritäten vom Papier eingegeben: { $name }.
desk-log-did-priorities-withdrawn = { $by } hat Prioritäten zurückgezogen: { $name }.
desk-log-did-standby-set = { $state ->
    [next] { $by } hat wieder den nächsten Punkt in Bereitschaft genommen.
   *[item] { $by } hat den Punkt { $name } in Bereitschaft genommen.
 }
desk-log-did-second-asked = { $by } hat eine andere Anmeldung um Bestätigung gebeten: { $text } { $name }.
desk-log-did-asking-withdrawn = { $by } hat zurückgezogen, was auf eine andere Anmeldung wartete: { $text } { $name }.
desk-log-did-message-sent = { $by } hat geschrieben: { $name }.
desk-log-did-message-taken-back = { $by } hat die Nachricht { $name } zurückgenommen.
desk-log-did-timer-started = { $by } hat die Uhr { $name } gestartet.
desk-log-did-timer-paused = { $by } hat die Uhr { $name } angehalten.
desk-log-did-timer-resumed = { $by } hat die Uhr { $name } weiterlaufen lassen.
desk-log-did-timer-stopped = { $by } hat die Uhr { $name } gestoppt.
desk-log-did-motion-tabled = { $by } hat den Antrag { $name } eingebracht.
desk-log-did-amendments-proposed = { $by } hat Änderungsanträge zum Antrag { $name } eingereicht.
desk-log-did-amendment-withdrawn = { $by } hat einen Änderungsantrag zum Antrag { $name } zurückziehen lassen.
desk-log-did-voting-order-set = { $by } hat die Reihenfolge der Abstimmungen zum Antrag { $name } festgelegt.
desk-log-did-vote-put = { $by } hat den Antrag { $name } oder Änderungen dazu zur Abstimmung gestellt.
desk-log-did-vote-settled = { $by } hat eine Abstimmung zum Antrag { $name } abgeschlossen.
desk-log-did-clause-sent-back = { $by } hat einen Absatz des Antrags { $name } zurückverwiesen.
desk-log-did-second-reading-begun = { $by } hat eine weitere Lesung des Antrags { $name } begonnen.
desk-log-did-text-adopted = { $by } hat den Text des Antrags { $name } annehmen lassen.
desk-log-did-floor-opened = { $by } hat die Redeliste { $name } geöffnet.
desk-log-did-speech-asked = { $by } hat jemanden auf die Redeliste { $name } gesetzt.
desk-log-did-speaker-struck = { $by } hat Nummer { $text } von der Redeliste { $name } gestrichen.
desk-log-did-floor-closed = { $by } hat die Redeliste { $name } geschlossen.
desk-log-did-floor-drawn = { $by } hat die Redeliste { $name } mit { $text } ausgelost.
desk-log-did-speaker-called = { $by } hat Nummer { $text } der Redeliste { $name } aufgerufen.
desk-log-did-speaker-called-early = { $by } hat Nummer { $text } der Redeliste { $name } außer der Reihe aufgerufen ({ $why }).
desk-log-did-speech-ended = { $by } hat die Rede von Nummer { $text } der Redeliste { $name } beendet.
desk-log-did-floor-ended = { $by } hat die Redeliste { $name } beendet.
desk-log-did-election-called = { $by } hat die Wahl { $name } ausgerufen.
desk-log-did-seat-areas-given = { $by } hat Sitzen ihre Gebiete gegeben.
desk-log-did-training-noted = { $by } hat festgehalten, wer eine Schulung hat.
desk-log-did-person-nominated = { $by } hat jemanden für die Wahl { $name } vorgeschlagen.
desk-log-did-nomination-signed = { $by } hat einen Vorschlag für die Wahl { $name } unterschrieben.
desk-log-did-nomination-accepted = { $by } hat festgehalten, dass jemand den Vorschlag für die Wahl { $name } annimmt.
desk-log-did-statement-given = { $by } hat die Erklärung einer vorgeschlagenen Person der Wahl { $name } geändert.
desk-log-did-photo-given = { $by } hat das Foto einer vorgeschlagenen Person der Wahl { $name } geändert.
desk-log-did-nomination-withdrawn = { $by } hat einen Vorschlag für die Wahl { $name } zurückgezogen.
desk-log-did-nominations-closed = { $by } hat die Vorschläge für die Wahl { $name } geschlossen.
desk-log-did-nominations-reopened = { $by } hat die Vorschläge für die Wahl { $name } wieder geöffnet.
desk-log-did-ballot-order-drawn = { $by } hat die Reihenfolge auf dem Stimmzettel der Wahl { $name } mit { $text } ausgelost.
desk-log-did-hustings-opened = { $by } hat die Vorstellungsrunde der Wahl { $name } eröffnet.
desk-log-did-election-put = { $by } hat die Wahl { $name } zur Abstimmung gestellt.
desk-log-did-lot-asked = { $by } hat die Zählung der Wahl { $name } für ein Los angehalten.
desk-log-did-lot-entered = { $by } hat das Los der Wahl { $name } eingegeben: { $text }.
desk-log-did-election-counted-again = { $by } hat die Wahl { $name } ein zweites Mal gezählt.
desk-log-did-election-settled = { $by } hat veröffentlicht, wer in der Wahl { $name } gewählt ist.
desk-log-did-election-cancelled = { $by } hat die Wahl { $name } abgesagt.
desk-log-did-office-vacated = { $by } hat festgehalten, dass jemand das Amt der Wahl { $name } verlassen hat.
desk-log-did-office-counted-back = { $by } hat die Stimmzettel der Wahl { $name } für einen frei gewordenen Sitz gezählt.
desk-log-did-offer-answered = { $by } hat die Antwort auf das Angebot eines Sitzes der Wahl { $name } festgehalten.
desk-log-did-proposal-brought = { $by } hat einen Auftrag der Tagesordnung eingebracht, Vorschlag { $name }.
desk-log-did-proposal-signed = { $by } hat den Vorschlag { $name } unterschrieben.
desk-log-did-signature-withdrawn = { $by } hat eine Unterschrift unter dem Vorschlag { $name } zurückgenommen.
desk-log-did-proposal-due = { $by } hat den Vorschlag { $name } fällig gestellt.
desk-log-did-proposal-withdrawn = { $by } hat den Vorschlag { $name } zurückgezogen.
desk-log-did-proposal-put = { $by } hat den Vorschlag { $name } zur Abstimmung gestellt.
desk-log-did-proposal-decided = { $by } hat den Vorschlag { $name } entscheiden lassen.
desk-log-did-order-adopted = { $by } hat einen Auftrag der Tagesordnung beschließen lassen, Vorschlag { $name }.
desk-log-did-panel-seated = { $by } hat das Aufsichtsgremium { $name } eingesetzt.
desk-log-did-report-filed = { $by } hat einen Bericht des Gremiums { $name } eingereicht.
desk-log-did-statements-opened = { $by } hat die Räume um Aussagen gebeten: { $name }.
desk-log-did-statements-closed = { $by } hat die Aussagen geschlossen: { $name }.
desk-log-did-statements-read = { $by } hat Aussagen gelesen.
desk-log-did-statement-starred = { $by } hat einer Aussage einen Stern gegeben oder genommen.
desk-log-did-statements-merged = { $by } hat Aussagen zusammengelegt.
desk-log-did-statement-parted = { $by } hat Aussagen wieder getrennt.
desk-log-did-statement-taken-off = { $by } hat eine Aussage heruntergenommen: { $text }.
desk-log-did-statement-put-back = { $by } hat eine Aussage zurückgeholt.
desk-log-did-statements-claimed = { $by } hat Aussagen bearbeitet.
desk-log-did-statements-released = { $by } hat Aussagen anderen überlassen.
desk-log-did-rules-adopted = { $by } hat die Geschäftsordnung der Kammer gesetzt.
desk-log-did-seats-given = { $by } hat Sitze der Kammer an nicht ausgeloste Mitglieder vergeben.
desk-log-did-seat-signed = { $by } hat ein Gerät angemeldet: { $name }.
desk-log-did-seat-left = { $by } hat das Gerät abgemeldet: { $name }.
desk-log-did-seat-unlocked = { $by } hat das verlorene Gerät abgemeldet: { $name }.
desk-log-did-checked-out = { $by } hat ausgetragen: { $name }.
desk-log-did-counts-told = { $by } hat eine Zählung der Abstimmung { $name } gemeldet.
desk-log-did-counts-agreed = { $by } hat in der Abstimmung { $name } dasselbe gezählt wie die andere zählende Person.
desk-log-did-paper-given = { $by } hat in der Abstimmung { $name } einen Stimmzettel ausgegeben.
desk-log-did-poll-adjourned = { $by } hat die Abstimmung { $name } vertagt.
desk-log-did-poll-resumed = { $by } hat die Abstimmung { $name } fortgesetzt.
desk-log-did-signing-up-set = { $by } hat festgelegt, wie angemeldete Räume hereingelassen werden.
desk-log-did-room-admitted = { $by } hat den Raum { $name } hereingelassen.
desk-log-did-room-turned-down = { $by } hat den Raum der Anmeldung { $name } abgelehnt.
desk-log-did-parties-registered = { $by } hat eine Versammlung hinzugefügt.
desk-log-did-voters-listed = { $by } hat ein Wählerverzeichnis in Kraft gesetzt.
desk-log-did-voter-code-withdrawn = { $by } hat den Code von Wähler { $text } zurückgezogen.
desk-log-did-voter-code-issued = { $by } hat Wähler { $text } einen anderen Code gegeben.
desk-log-did-tie-broken = { $by } hat festgehalten, wie der Gleichstand der Abstimmung { $name } entschieden wurde.
desk-log-did-breakout-prepared = { $by } hat die Gruppenphase { $name } vorbereitet.
desk-log-did-breakout-started = { $by } hat die Gruppenphase { $name } begonnen.
desk-log-did-breakout-extended = { $by } hat die Dauer der Phase der Gruppenphase { $name } geändert.
desk-log-did-phase-ended = { $by } hat die nächste Phase der Gruppenphase { $name } begonnen.
desk-log-did-breakout-recalled = { $by } hat die Räume aus der Gruppenphase { $name } zurückgerufen.
desk-log-did-breakout-ended = { $by } hat die Gruppenphase { $name } beendet.
desk-log-did-stream-taken = { $by } hat { $name } auf den Stream genommen.
desk-log-did-stream-source-added = { $by } hat dem Stream die Quelle { $name } hinzugefügt.
desk-log-did-stream-source-changed = { $by } hat die Quelle { $name } des Streams geändert.
desk-log-did-stream-source-removed = { $by } hat die Quelle { $name } aus dem Stream entfernt.
desk-log-did-stream-key-renewed = { $by } hat { $name } einen neuen Stream-Schlüssel gegeben.
desk-log-did-stream-settings-changed = { $by } hat die Einstellungen des Streams geändert.
desk-log-holding-card = die Pausentafel
desk-log-did-scene-prepared = { $by } hat für { $outputs } vorbereitet: { $scene }.
desk-log-did-scene-taken = { $by } hat aufgeschaltet: { $scene }.
desk-log-did-scene-taken-back = { $by } hat zurückgeschaltet auf: { $scene }.
desk-log-did-blackout-set = { $state ->
    [black] { $by } hat schwarz geschaltet: { $outputs }.
   *[lifted] { $by } hat Schwarz aufgehoben: { $outputs }.
 }
desk-log-did-plan-lock-set = { $state ->
    [locked] { $by } hat den Ablauf gesperrt.
   *[unlocked] { $by } hat den Ablauf entsperrt.
 }
desk-log-did-gathering-set = { $state ->
    [ended] { $by } hat die Sammlung von Prioritäten beendet.
    [opened] { $by } hat die Sammlung von Prioritäten geöffnet.
   *[set] { $by } hat die Zeit zum Sammeln von Prioritäten festgelegt.
 }
desk-log-did-timer-added = { $state ->
    [more] { $by } hat der Uhr { $name } { $text } s hinzugefügt.
   *[less] { $by } hat der Uhr { $name } { $text } s abgezogen.
 }
desk-log-did-witness-noted = { $by } hat zur Anhörung zum Vorschlag { $name } festgehalten: { $state ->
    [requested] angefragt
    [invited] eingeladen
    [coming] kommt
   *[cannot_come] kann nicht kommen
 }.
desk-log-did-witness-noted-why = { $by } hat zur Anhörung zum Vorschlag { $name } festgehalten: { $state ->
    [requested] angefragt
    [invited] eingeladen
    [coming] kommt
   *[cannot_come] kann nicht kommen
 } ({ $why }).
desk-log-did-other = { $by }: { $what }.
desk-log-asked-set-signing-up = festlegen, wie angemeldete Räume hereingelassen werden
desk-log-asked-admit-room = einen angemeldeten Raum hereinlassen
desk-log-asked-turn-room-down = einen angemeldeten Raum ablehnen
desk-log-asked-end-host-link = die Verbindung einer gastgebenden Person beenden
desk-log-asked-start-item = den Punkt { $name } auf Sendung nehmen
desk-log-asked-end-item = den Punkt { $name } beenden
desk-log-asked-set-standby = den Punkt { $name } in Bereitschaft nehmen
desk-log-asked-set-edit-lock = den Ablauf sperren oder entsperren
desk-log-asked-insert-item = einen Punkt in den Ablauf einfügen
desk-log-asked-delete-item = den Punkt { $name } aus dem Ablauf entfernen
desk-log-asked-move-item = den Punkt { $name } im Ablauf verschieben
desk-log-asked-skip-item = den Punkt { $name } überspringen oder doch nicht
desk-log-asked-change-item = den Punkt { $name } im Ablauf ändern
desk-log-asked-split-item = den Punkt { $name } teilen
desk-log-asked-undo-edit = eine Änderung am Ablauf rückgängig machen
desk-log-asked-redo-edit = eine Änderung am Ablauf wiederherstellen
desk-log-asked-prepare-poll = eine Abstimmung vorbereiten
desk-log-asked-open-poll = die Abstimmung { $name } öffnen
desk-log-asked-close-poll = die Abstimmung { $name } schließen
desk-log-asked-extend-poll = ändern, wann die Abstimmung { $name } schließt
desk-log-asked-show-round = eine Runde der Abstimmung { $name } zeigen
desk-log-asked-publish-poll = das Ergebnis der Abstimmung { $name } veröffentlichen
desk-log-asked-void-poll = die Abstimmung { $name } für ungültig erklären
desk-log-asked-start-phones-over = Telefone in der Abstimmung { $name } neu abstimmen lassen
desk-log-asked-leave-out-party = eine Versammlung aus der Abstimmung { $name } auslassen
desk-log-asked-count-party-again = eine Versammlung in der Abstimmung { $name } wieder mitzählen
desk-log-asked-start-lottery = die Auslosung { $name } beginnen
desk-log-asked-enter-lottery-value = einen Wert der Auslosung { $name } eingeben
desk-log-asked-reveal-lottery = das Ergebnis der Auslosung { $name } enthüllen
desk-log-asked-end-lottery = die Auslosung { $name } beenden
desk-log-asked-void-lottery = die Auslosung { $name } für ungültig erklären
desk-log-asked-check-lottery = eine Auslosung prüfen
desk-log-asked-commit-lottery = die Festlegung einer Auslosung veröffentlichen
desk-log-asked-cancel-lottery = die Berechnung für die Auslosung { $name } abbrechen
desk-log-asked-set-headcount = die Zahl der Anwesenden ändern
desk-log-asked-publish-conduct = die Verhaltensregeln veröffentlichen
desk-log-asked-set-capacity = berichtigen, wie viele in einen Raum passen
desk-log-asked-renew-room-code = einem Raum einen neuen Beitrittscode geben
desk-log-asked-end-phone = ein Telefon abmelden
desk-log-asked-send-message = eine Nachricht senden
desk-log-asked-take-message-back = eine Nachricht zurücknehmen
desk-log-asked-acknowledge-line = eine Zeile des Logbuchs bestätigen
desk-log-asked-note-party = eine Notiz zu einer Versammlung schreiben
desk-log-asked-answer-help = auf einen Hilferuf antworten
desk-log-asked-name-stewards = benennen, wer jemanden bitten darf zu gehen
desk-log-asked-note-conduct = eine Notiz zum Verhalten schreiben
desk-log-asked-set-contact = ändern, wie eine Versammlung zu erreichen ist
desk-log-asked-help-done = sagen, dass einer Versammlung geholfen ist
desk-log-asked-prepare-scene = ein Bild vorbereiten
desk-log-asked-take = die Vorschau aufschalten
desk-log-asked-take-back = zu den vorigen Bildern zurückgehen
desk-log-asked-set-blackout = Ausgänge schwarz schalten oder Schwarz aufheben
desk-log-asked-plan-cues = die Cues des Punkts { $name } planen
desk-log-asked-arm-cue = einen Cue des Punkts { $name } scharf oder unscharf stellen
desk-log-asked-skip-cue = einen Cue des Punkts { $name } überspringen
desk-log-asked-start-timer = eine Uhr starten
desk-log-asked-pause-timer = die Uhr { $name } anhalten
desk-log-asked-resume-timer = die Uhr { $name } weiterlaufen lassen
desk-log-asked-prepare-survey = eine Umfrage verfassen
desk-log-asked-plan-surveys = Umfragen aus einer Tabelle verfassen
desk-log-asked-open-survey = die Umfrage { $name } öffnen
desk-log-asked-close-survey = die Umfrage { $name } schließen
desk-log-asked-set-languages = die Sprachen der Konferenz festlegen
desk-log-asked-word-in = Texte in einer anderen Sprache fassen
desk-log-asked-set-gathering = festlegen, wann Prioritäten gesammelt werden
desk-log-asked-enter-priorities = Prioritäten vom Papier eingeben
desk-log-asked-withdraw-priorities = Prioritäten zurückziehen
desk-log-asked-add-to-timer = die Zeit der Uhr { $name } ändern
desk-log-asked-restart-timer = die Uhr { $name } neu starten
desk-log-asked-stop-timer = die Uhr { $name } stoppen
desk-log-asked-table-motion = den Antrag { $name } einbringen
desk-log-asked-propose-amendment = einen Änderungsantrag zum Antrag { $name } einreichen
desk-log-asked-withdraw-amendment = einen Änderungsantrag zum Antrag { $name } zurückziehen
desk-log-asked-set-voting-order = die Reihenfolge der Abstimmungen zum Antrag { $name } festlegen
desk-log-asked-call-election = die Wahl { $name } ausrufen
desk-log-asked-give-seat-areas = Sitzen ihre Gebiete geben
desk-log-asked-note-training = festhalten, wer eine Schulung hat
desk-log-asked-nominate = jemanden für die Wahl { $name } vorschlagen
desk-log-asked-accept-nomination = festhalten, dass jemand den Vorschlag für die Wahl { $name } annimmt
desk-log-asked-give-statement = die Erklärung einer vorgeschlagenen Person der Wahl { $name } ändern
desk-log-asked-withdraw-nomination = einen Vorschlag für die Wahl { $name } zurückziehen
desk-log-asked-close-nominations = die Vorschläge für die Wahl { $name } schließen
desk-log-asked-reopen-nominations = die Vorschläge für die Wahl { $name } wieder öffnen
desk-log-asked-draw-ballot-order = die Reihenfolge auf dem Stimmzettel der Wahl { $name } auslosen
desk-log-asked-open-hustings = die Vorstellungsrunde der Wahl { $name } eröffnen
desk-log-asked-put-election = die Wahl { $name } zur Abstimmung stellen
desk-log-asked-enter-lot = das Los der Wahl { $name } eingeben
desk-log-asked-cancel-election = die Wahl { $name } absagen
desk-log-asked-vacate-office = festhalten, dass jemand das Amt der Wahl { $name } verlassen hat
desk-log-asked-answer-offer = die Antwort auf das Angebot eines Sitzes der Wahl { $name } festhalten
desk-log-asked-put-to-vote = den Antrag { $name } zur Abstimmung stellen
desk-log-asked-send-back = einen Absatz des Antrags { $name } zurückverweisen
desk-log-asked-second-reading = eine weitere Lesung des Antrags { $name } beginnen
desk-log-asked-open-floor = eine Redeliste öffnen
desk-log-asked-add-speaker = jemanden auf die Redeliste { $name } setzen
desk-log-asked-strike-speaker = jemanden von der Redeliste { $name } streichen
desk-log-asked-close-floor = die Redeliste { $name } schließen
desk-log-asked-draw-floor = die Redeliste { $name } auslosen
desk-log-asked-call-speaker = jemanden von der Redeliste { $name } aufrufen
desk-log-asked-end-speech = eine Rede der Redeliste { $name } beenden
desk-log-asked-end-floor = die Redeliste { $name } beenden
desk-log-asked-bring-proposal = einen Auftrag der Tagesordnung einbringen
desk-log-asked-withdraw-proposal = den Vorschlag { $name } zurückziehen
desk-log-asked-put-proposal = den Vorschlag { $name } zur Abstimmung stellen
desk-log-asked-place-proposal = den Vorschlag { $name } ins Programm aufnehmen
desk-log-asked-note-witness = festhalten, wie weit es mit der Anhörung zum Vorschlag { $name } ist
desk-log-asked-seat-panel = das Aufsichtsgremium { $name } einsetzen
desk-log-asked-open-statements = die Räume um Aussagen bitten
desk-log-asked-close-statements = die Aussagen schließen: { $name }
desk-log-asked-read-statements = Aussagen lesen
desk-log-asked-star-statement = einer Aussage einen Stern geben
desk-log-asked-merge-statements = Aussagen zusammenlegen
desk-log-asked-part-statement = Aussagen wieder trennen
desk-log-asked-take-off-statement = eine Aussage herunternehmen
desk-log-asked-put-back-statement = eine Aussage zurückholen
desk-log-asked-claim-statements = Aussagen bearbeiten
desk-log-asked-release-statements = Aussagen anderen überlassen
desk-log-asked-withdraw-asking = zurückziehen, was auf eine andere Anmeldung wartet
desk-log-asked-identify-screens = Anzeigen sagen lassen, welche sie sind
desk-log-asked-redirect-display = einer Anzeige einen anderen Ausgang geben
desk-log-asked-adopt-rules = die Geschäftsordnung der Kammer setzen
desk-log-asked-unlock-seat = das Gerät eines Sitzes abmelden
desk-log-asked-check-out = einen Ausweis austragen
desk-log-asked-tell-counts = eine Zählung der Abstimmung { $name } melden
desk-log-asked-tell-room = einen Raum per Telefon in der Abstimmung { $name } eingeben
desk-log-asked-give-paper = in der Abstimmung { $name } einen Stimmzettel ausgeben
desk-log-asked-adjourn-poll = die Abstimmung { $name } vertagen
desk-log-asked-resume-poll = die Abstimmung { $name } fortsetzen
desk-log-asked-withdraw-voter-code = den Code einer wählenden Person zurückziehen
desk-log-asked-break-tie = festhalten, wie der Gleichstand der Abstimmung { $name } entschieden wurde
desk-log-asked-prepare-breakout = eine Gruppenphase vorbereiten
desk-log-asked-start-breakout = die Gruppenphase { $name } beginnen
desk-log-asked-extend-breakout = die Dauer der Phase der Gruppenphase { $name } ändern
desk-log-asked-next-phase = die nächste Phase der Gruppenphase { $name } beginnen
desk-log-asked-recall-breakout = die Räume aus der Gruppenphase { $name } zurückrufen
desk-log-asked-end-breakout = die Gruppenphase { $name } beenden
desk-log-asked-forget-drafts = löschen, was Tische in der Gruppenphase { $name } geschrieben haben
desk-log-asked-run-the-show = die Regie führen
desk-log-asked-other = { $text } ausführen
desk-log-cue-outcome = { $outcome ->
    [skipped] übersprungen
   *[failed] gescheitert
 }
desk-log-refused = { $count ->
    [one] { $by } wollte: { $what }. Abgelehnt: { $why }
   *[other] { $by } wollte: { $what }. Abgelehnt ({ $count }-mal): { $why }
 }
desk-log-parties-lost = { $count ->
    [one] { $count } Versammlung hat die Verbindung verloren. Siehe die Karte nach Verbindungen (Ctrl+2).
   *[other] { $count } Versammlungen haben auf einmal die Verbindung verloren. Siehe die Karte nach Verbindungen (Ctrl+2).
 }
desk-log-parties-back = { $count ->
    [one] { $count } Versammlung ist wieder da.
   *[other] { $count } Versammlungen sind wieder da.
 }
desk-log-room-signed-up = „{ $name }“ hat sich angemeldet und wartet unter Anmeldungen (Ctrl+Shift+U).
desk-log-helped-by = { $by }: { $name } ist geholfen.
desk-log-helped = { $name } ist geholfen, sagt die Moderation dort.
desk-log-poll-over = { $name } hat sich von selbst geschlossen, die Zeit war um. Veröffentlichen.
desk-log-cue-not-done = Ein Cue wurde nicht ausgeführt, { $cue }: { $why }
desk-log-party-lost = { $name } hat die Verbindung verloren. Rufen Sie die Moderation an: Die Nummer steht auf der Karte.
desk-log-party-back = { $name } ist wieder da.
desk-log-party-joined = { $name } ist dazugekommen.
desk-log-help-asked = { $name } bittet um Hilfe: { $text }
desk-log-help-answered = { $by } hat { $name } geantwortet: { $text }
desk-log-conduct-noted = { $name } hat eine Notiz zum Verhalten, von { $by }: siehe Karte.
