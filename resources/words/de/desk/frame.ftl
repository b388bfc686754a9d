desk-frame-act = { $act ->
    [start_item] GO
    [end_item] Beenden
    [set_standby] Bereit
    [take] TAKE
    [take_back] BACK
    [prepare_scene] Vorbereiten
    [open_poll] Öffnen
    [close_poll] Schließen
    [publish_poll] Veröffentlichen
    [void_poll] Ungültig
    [lift_black] Schwarz aufheben
    [black] SCHWARZ
    [prepare_poll] Abstimmung vorbereiten
    [extend_poll] Abstimmung verlängern
    [send_message] Nachricht senden
    [insert_item] Punkt einfügen
    [change_item] Punkt ändern
    [move_item] Punkt verschieben
    [delete_item] Punkt löschen
    [skip_item] Punkt auslassen
    [undo_edit] Änderung rückgängig
    [start_timer] Uhr starten
    [stop_timer] Uhr anhalten
    [start_breakout] Gruppenphase starten
    [recall_breakout] Gruppen zurückrufen
    [end_breakout] Gruppenphase beenden
    [open_survey] Umfrage öffnen
    [close_survey] Umfrage schließen
    [start_lottery] Auslosung starten
    [reveal_lottery] Auslosung enthüllen
    [call_speaker] Wort erteilen
    [end_speech] Rede beenden
    [open_floor] Redeliste öffnen
    [close_floor] Redeliste schließen
    [arm_cue] Cue scharf stellen
    [skip_cue] Cue auslassen
    [plan_cues] Cues ändern
    [help_done] Hilfe erledigt
    [identify_screens] Schirme benennen
   *[other] Auftrag
 }
desk-frame-act-about = { $act } „{ $name }“
desk-frame-sent-no-answer = Gesendet, noch keine Antwort ({ $seconds } s)
desk-frame-no-answer-yet = Noch keine Antwort ({ $seconds } s)
desk-frame-no-answer = Keine Antwort ({ $seconds } s)
desk-frame-seconds = ({ $seconds } s)
desk-frame-awaiting = Gesendet, noch keine Antwort ({ $seconds } s): { $act }
desk-frame-awaiting-more = Gesendet, noch keine Antwort ({ $seconds } s): { $act }, und { $number } weitere
desk-frame-lost = { $act }: um { $time } gesendet, und die Verbindung riss ab, bevor eine Antwort kam. Ob es geschehen ist, zeigt sich, wenn sie wieder da ist.
desk-frame-was-done = { $act }: erledigt. Die Verbindung ist wieder da, und der Server sagt es.
desk-frame-is-done = { $act }: erledigt. Die Antwort brauchte { $seconds } s.
desk-frame-too-late = { $act }: nicht noch einmal gesendet, denn es ist zu lange her. Ob es vor dem Abriss der Verbindung geschah, sieht man jetzt: Schauen Sie, was auf Sendung ist, und entscheiden Sie neu.
desk-frame-refused-late = Abgelehnt, { $act }: { $why }
desk-frame-refused = Abgelehnt: { $why }
desk-frame-no-alerts = Keine Meldungen
desk-frame-alerts = Meldungen { $number }
desk-frame-alert-tip = { $alert } Ein Klick oder Ctrl+E sagt, dass es gelesen ist.
desk-frame-commands-key = Befehle  Ctrl+K
desk-frame-shortcuts-key = Tasten  F1
desk-frame-locked = Gesperrt: Von diesem Pult aus geschieht nichts, bis es entsperrt ist. Alle anderen arbeiten weiter.
desk-frame-unlock = Entsperren
desk-frame-unlock-word = entsperren
desk-frame-type-password = Passwort eingeben, dann Enter
desk-frame-type-word = Das Wort { $word } eingeben, dann Enter
desk-frame-locked-goes-on = GESPERRT, alles wird gezeigt und läuft weiter
desk-frame-what-unlocks = Was dieses Pult entsperrt
desk-frame-not-it = Das war es nicht. GESPERRT
desk-frame-workspace = Arbeitsplatz
desk-frame-window = Fenster
desk-frame-full-screen = Vollbild
desk-frame-commands = Befehle
desk-frame-lock-desk = Dieses Pult sperren; alles wird weiter gezeigt
desk-frame-quit = Das Pult schließen; die Abstimmung läuft weiter
desk-frame-arrange = Die Bereiche zurück an ihre Plätze
desk-frame-the-workspace = Der Arbeitsplatz { $title } ({ $keys })
desk-frame-is-open = „{ $question }“ ist offen.
desk-frame-is-on-air = „{ $title }“ ist auf Sendung.
desk-frame-goes-on-without = Das geht ohne dieses Pult weiter.
desk-frame-close-desk-ask = Das Pult schließen?
desk-frame-close-desk = Pult schließen
desk-frame-nothing-to-do = Dafür gibt es jetzt nichts.
desk-frame-not-now = Jetzt nicht: { $label }.
desk-frame-why-not-now = { $why } Jetzt nicht: { $label }.
desk-frame-not-sent = Nicht gesendet: keine Verbindung zum Server.
desk-frame-all-outputs-black = alle Ausgänge: SCHWARZ
desk-frame-black = SCHWARZ
desk-frame-on-air = AUF SENDUNG
desk-frame-off-air = NICHT AUF SENDUNG
desk-frame-link-up = verbunden
desk-frame-link-up-tip = Verbunden; die Verzögerung wird gemessen.
desk-frame-link = Verb. { $delay } ms
desk-frame-link-tip = Zum Server und zurück.
desk-frame-connecting = verbindet …
desk-frame-not-let-in = abgewiesen
desk-frame-no-link = KEINE VERBINDUNG
desk-frame-login-tip = { $login }: die Anmeldung dieses Pults. Die Aufzeichnung nennt sie bei allem, was hier verlangt wird.
desk-frame-login = { $post ->
    [director] { $login } · Leitung
    [polls] { $login } · Abstimmungen
    [parties] { $login } · Versammlungen
    [door] { $login } · Einlass
   *[other] { $login } · liest mit
 }
desk-frame-post = { $post ->
    [director] Ihr Posten ist die Leitung: Sie darf alles verlangen.
    [polls] Ihr Posten sind die Abstimmungen: Sie führt sie durch und bereitet ihre Bilder vor.
    [parties] Ihr Posten sind die Versammlungen: Sie hilft Räumen und gibt Abstimmungen mehr Zeit.
    [door] Ihr Posten ist der Einlass: Sie bucht Ausweise ein und aus.
   *[other] Ihr Posten ist das Mitlesen: Sie sieht alles und darf nichts verlangen.
 }
desk-frame-kind-and-title = { $kind }: { $title }
desk-frame-waiting = wartet auf den Server
desk-frame-no-item = Kein Punkt läuft
desk-frame-programme-empty = Das Programm ist leer
desk-frame-crowd-tip = Versammlungen und Telefone, die verbunden sind. Die Tabelle sagt, wie viele Menschen eingetragen sind.
desk-frame-record = Aufz.
desk-frame-record-unheard = Von der Aufzeichnung ist noch nichts bekannt.
desk-frame-record-written = { $count ->
    [one] Die Aufzeichnung wird geschrieben: { $count } Eintrag.
   *[other] Die Aufzeichnung wird geschrieben: { $count } Einträge.
 }
desk-frame-record-fails = AUFZ. FEHLT
desk-frame-stream = Stream
desk-frame-stream-unheard = Vom Stream ist noch nichts bekannt.
desk-frame-stream-live = Live seit { $time }.
desk-frame-no-stream = kein Stream
desk-frame-no-stream-tip = Der Server läuft ohne Stream.
desk-frame-stream-fails = STREAM GESTÖRT
desk-frame-server-refuses = Der Server lässt dieses Pult nicht ein.
desk-frame-no-link-for = Seit { $age } keine Verbindung zum Server.
desk-frame-connecting-now = Verbindet.
desk-frame-connecting-for = Verbindet seit { $age }.
desk-frame-next-attempt = Nächster Versuch in { $age }.
desk-frame-trying = Neuer Versuch.
desk-frame-last-heard = Was Sie sehen, ist das zuletzt Gehörte; die Abstimmung hängt nicht von diesem Pult ab.
desk-frame-desk = Konferenzpult
desk-frame-desk-of = { $conference } – Konferenzpult
desk-frame-no-screen = Es gibt keinen Bildschirm für ein Fenster. Starten Sie dies in einer Desktop-Sitzung oder mit xvfb-run.
desk-frame-fault = Ein Fehler in diesem Pult: { $fault }. Die Abstimmung läuft weiter; sagen Sie es den Herstellern.
desk-frame-needs-password = Das Pult braucht sein Passwort. Geben Sie es im Fenster ein oder mit CONFERENCE_PASSWORD.
desk-frame-no-server = Unter { $url } ist kein Konferenzserver: { $reason } Starten Sie einen mit: conference serve FOLDER
