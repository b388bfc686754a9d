desk-stream-show = Den Stream mit seinen Quellen zeigen
desk-stream-pick-source = { $title } auswählen, für TAKE
desk-stream-programme = Das Programm
desk-stream-holding = Pausentafel
desk-stream-no-picture = Noch kein Bild
desk-stream-empty = Nichts wird gestreamt: Der Server wurde ohne Stream gestartet. Starten Sie ihn mit dem Stream neu.
desk-stream-state = { $state ->
    [live] live
    [ready] bereit
    [waiting] wartet auf den Encoder
    [connected] verbunden
    [lost] VERLOREN
    [failed] GESTÖRT
    [refused] falscher Schlüssel
   *[other] noch unbekannt
 }
desk-stream-state-for = { $state }, { $age }
desk-stream-on-air = AUF SENDUNG, { $state }
desk-stream-programme-state = { $state ->
    [on_air] auf Sendung
    [starting] startet
    [stale] unterbrochen, startet neu
    [failed] GESTÖRT
    [stopped] angehalten
    [off] aus
   *[other] noch unbekannt
 }
desk-stream-kind = { $kind ->
    [rtmp] Encoder über RTMP
    [srt] Encoder über SRT
    [file] Videodatei
    [hls] Anderer Stream (HLS)
    [device] Aufnahmegerät
   *[other] Tafel
 }
desk-stream-fps = { $fps } Bilder/s
desk-stream-kilobits = { $count } kbit/s
desk-stream-loudness = { $lufs } LUFS (Ziel: -23)
desk-stream-take = TAKE { $title }
desk-stream-take-armed = Nochmals drücken: TAKE
desk-stream-is-on = { $title } ist auf Sendung.
desk-stream-pick = Wählen Sie erst eine Quelle: ein Klick auf ihr Bild.
desk-stream-why-post = Das darf nur der Posten Regie.
desk-stream-fallen = { $title } ist verloren: Bis zur Rückkehr läuft { $shown }.
desk-stream-taken = { $time }: { $by } hat { $title } genommen.
desk-stream-taken-elsewhere = { $by } hat { $title } auf den Stream genommen.
desk-stream-segment = Das neueste Segment ist { $age } s alt.
desk-stream-renditions = Erzeugt: { $names }
desk-stream-counts = Verlorene Bilder: { $dropped }, Neustarts: { $restarts }
desk-stream-condition = { $what ->
    [silence] Stille
    [no_sound] kein Ton
    [clipping] übersteuert
    [black] schwarz
    [freeze] Standbild
    [no_picture] kein Bild
    [lost] verloren
    [failed] gestört
   *[other] bitte ansehen
 }
desk-stream-alarm-silence = { $title } ist stumm. Prüfen Sie Regler und Mute am Tonpult, dann die Tonquelle des Encoders.
desk-stream-alarm-no-sound = { $title } kommt ohne Ton. Schalten Sie im Encoder die Tonspur ein.
desk-stream-alarm-clipping = { $title } ist zu laut und verzerrt. Nehmen Sie am Tonpult den Pegel zurück, bis Spitzen unter -9 bleiben.
desk-stream-alarm-black = { $title } ist schwarz. Prüfen Sie Kamera und Szene im Encoder; nehmen Sie solange eine andere Quelle.
desk-stream-alarm-freeze = { $title } steht still. Falls das keine Absicht ist: Kamera oder Aufnahme im Encoder neu starten.
desk-stream-alarm-no-picture = { $title } kommt ohne Bild. Schalten Sie im Encoder das Video ein.
desk-stream-alarm-lost = { $title } ist verloren. Prüfen Sie, ob der Encoder noch sendet und das Netz hält; die Quelle kommt von selbst zurück.
desk-stream-alarm-failed = { $title } kann nicht gelesen werden. Die Zeile der Quelle sagt, warum; nehmen Sie solange eine andere.
desk-stream-alarm-other = { $title }: { $what }. Bitte ansehen.
desk-stream-well = { $title } ist wieder in Ordnung.
desk-stream-server = Server
desk-stream-key = Stream-Schlüssel
desk-stream-copy-address = Adresse kopieren
desk-stream-copy-key = Schlüssel kopieren
desk-stream-show-key = Schlüssel zeigen
desk-stream-hide-key = Schlüssel verbergen
desk-stream-new-key = Neuer Schlüssel
desk-stream-new-key-armed = Encoder abtrennen
desk-stream-add = Quelle hinzufügen
desk-stream-change = Ändern
desk-stream-remove = Entfernen
desk-stream-remove-armed = Wirklich entfernen
desk-stream-keep = Behalten
desk-stream-copied = Kopiert, von { $title }. Halten Sie den Schlüssel geheim: Wer ihn hat, kann senden.
desk-stream-field-title = Titel
desk-stream-field-kind = Was es ist
desk-stream-field-address = Woher es kommt
desk-stream-field-backup = Solange es verloren ist
desk-stream-hint = { $kind ->
    [rtmp] Adresse und Schlüssel für OBS, vMix oder Geräte werden erzeugt.
    [srt] Eine Adresse mit Passphrase wird erzeugt, für Encoder über schlechte Netze.
    [file] Der Pfad auf dem Rechner des Servers; mehrere, je Zeile einer, folgen aufeinander.
    [hls] Eine Adresse, die mit https:// beginnt und mit .m3u8 endet.
    [device] Etwa /dev/video0, danach hw:1 für den Ton.
   *[other] test oder holding.
 }
desk-stream-unheard = Der Server hat nicht geantwortet. Sehen Sie nach, ob es getan ist.
desk-stream-mark-last = Letzte 60 Sekunden merken
desk-stream-mark-in = Marke: Anfang
desk-stream-mark-out = Marke: Ende
desk-stream-mark-rename = Betiteln
desk-stream-mark-runs = läuft
desk-stream-mark-open = Eine Marke ist offen: Setzen Sie erst ihr Ende.
desk-stream-mark-none-open = Keine Marke ist offen: Setzen Sie erst einen Anfang.
desk-stream-mark-empty = Noch ist nichts gemerkt. Was Sie merken, ist sofort auf der Seite /missed zu sehen.
desk-stream-marked = Gemerkt.
