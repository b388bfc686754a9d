desk-cues-show-poll = Abstimmung zeigen
desk-cues-show-result = Ergebnis zeigen
desk-cues-show-map = Karte einer Abstimmung zeigen
desk-cues-show-speaker = Zeigen, wer spricht
desk-cues-show-breakout = Gruppenphase zeigen
desk-cues-show-stream = Stream zeigen
desk-cues-show-timer = Uhr zeigen
desk-cues-show-statements = Aussagen der Tische zeigen
desk-cues-show-survey = Umfrage zeigen
desk-cues-show-lottery = Auslosung zeigen
desk-cues-show-motion = Antrag zeigen
desk-cues-show-message = Nachricht zeigen
desk-cues-show-holding = Pausentafel zeigen
desk-cues-show-words = Texttafel zeigen
desk-cues-open-poll = Abstimmung öffnen
desk-cues-close-poll = Abstimmung schließen
desk-cues-go-live = Mit einer Auslosung auf Sendung
desk-cues-start-timer = Uhr starten
desk-cues-write-rooms = An alle Räume schreiben
desk-cues-start-breakout = Gruppenphase starten
desk-cues-call-back = Räume zurückrufen
desk-cues-end-breakout = Gruppenphase beenden
desk-cues-ask-survey = Umfrage stellen
desk-cues-close-survey = Umfrage schließen
desk-cues-obs-scene = Szene von OBS
desk-cues-go-on = GO: weiter zum nächsten Punkt
desk-cues-on-air = Er ist auf Sendung: Was geschah, bleibt; was Sie hier ändern, gilt fürs nächste Mal. Ein Cue, der noch wartet, läuft so, wie er hier steht.
desk-cues-usual = Das sind die Cues seiner Art. Sie folgen, wenn Art oder Abstimmung geändert werden.
desk-cues-own = Diese Cues sind seine eigenen.
desk-cues-none = Keine Cues: GO startet ihn und ändert nichts auf den Schirmen.
desk-cues-name-scene = Nennen Sie eine Szene von OBS.
desk-cues-write-it = Schreiben Sie, was darauf steht.
desk-cues-survey-then = die dann offene
desk-cues-poll-then = die dann offene
desk-cues-poll-then-rooms = die dann für die Räume offene
desk-cues-choose = { $what ->
    [poll] Abstimmung wählen
    [lottery] Auslosung wählen
    [item] Punkt wählen
    [breakout] Gruppenphase wählen
   *[other] Umfrage wählen
 }
desk-cues-there-is-none = { $what ->
    [poll] Noch keine Abstimmung
    [lottery] Noch keine Auslosung
    [item] Noch kein Punkt
    [breakout] Noch keine Gruppenphase
   *[other] Noch keine Umfrage
 }
desk-cues-choose-it = { $what ->
    [poll] Wählen Sie die Abstimmung.
    [lottery] Wählen Sie die Auslosung.
    [item] Wählen Sie den Punkt.
    [breakout] Wählen Sie die Gruppenphase.
   *[other] Wählen Sie die Umfrage.
 }
desk-cues-no-such = { $what ->
    [poll] Diese Abstimmung gibt es jetzt nicht.
    [lottery] Diese Auslosung gibt es jetzt nicht.
    [item] Diesen Punkt gibt es jetzt nicht.
    [breakout] Diese Gruppenphase gibt es jetzt nicht.
   *[other] Diese Umfrage gibt es jetzt nicht.
 }
desk-cues-of-chamber = { $number } (Kammer): { $question }
desk-cues-choose-outputs = Wählen Sie die Ausgänge, die es zeigen.
desk-cues-too-long = Der Text darunter hat mehr als { $most } Zeichen.
desk-cues-how-many-seconds = Sagen Sie, wie viele Sekunden.
desk-cues-needs-time = Er braucht eine Wartezeit: Sonst ginge es sofort weiter.
desk-cues-most = Ein Punkt hat höchstens { $most } Cues.
desk-cues-not-kept = { $count ->
    [one] Cue { $cues } kann so nicht bleiben: siehe dort.
   *[other] Cues { $cues } können so nicht bleiben: siehe dort.
 }
desk-cues-survey-asked = Diese Umfrage wurde schon gestellt.
desk-cues-poll-already = { $state ->
    [open] Diese Abstimmung ist schon offen.
    [closed] Diese Abstimmung ist schon geschlossen.
    [published] Diese Abstimmung ist schon veröffentlicht.
   *[other] Diese Abstimmung ist schon ungültig.
 }
desk-cues-without-obs = Der Server wurde ohne OBS gestartet.
desk-cues-obs-unknown = OBS ist nicht verbunden: Niemand kennt jetzt seine Szenen.
desk-cues-obs-no-scene = OBS hat keine Szene dieses Namens.
desk-cues-will-be-skipped = Er wartet und ist nicht scharf: Er wird ausgelassen.
desk-cues-after = { $does }, nach { $time }
desk-cues-opens = öffnen: { $poll }
desk-cues-opens-for = öffnen: { $poll }, für { $time }
desk-cues-closes = schließen: { $poll }
desk-cues-goes-live = auf Sendung: { $title }
desk-cues-goes-live-any = mit einer Auslosung auf Sendung
desk-cues-timer = Uhr { $name }: { $time }
desk-cues-writes = an alle Räume: { $text }
desk-cues-starts = Gruppenphase starten: { $title }
desk-cues-recalls = Räume zurückrufen von: { $title }
desk-cues-ends = Gruppenphase beenden: { $title }
desk-cues-asks = Umfrage stellen: { $title }
desk-cues-closes-survey = Umfrage schließen: { $title }
desk-cues-closes-open-survey = die offene Umfrage schließen
desk-cues-goes-on = GO: weiter zum Punkt danach
desk-cues-the-open-poll = die offene Abstimmung
desk-cues-the-rooms-open-poll = die offene Abstimmung der Räume
desk-cues-a-poll = eine Abstimmung
desk-cues-poll = Abstimmung { $number }: { $question }
desk-cues-chambers-poll = Abstimmung { $number } der Kammer: { $question }
desk-cues-go-title = GO: { $title }
desk-cues-nothing-standby = Nichts ist bereit
desk-cues-on = Läuft: { $title }
desk-cues-skips = { $count ->
    [one] Von Hand gewählt: GO überspringt { $count } Punkt, darunter { $named }.
   *[other] Von Hand gewählt: GO überspringt { $count } Punkte, darunter { $named }.
 }
desk-cues-in-trouble = { $count ->
    [one] { $count } Cue, { $number } gestört
   *[other] { $count } Cues, { $number } gestört
 }
desk-cues-checked = { $count ->
    [one] { $count } Cue, alle geprüft
   *[other] { $count } Cues, alle geprüft
 }
desk-cues-ok = ok
desk-cues-no-obs = Dieser Server hat kein OBS Studio: Starten Sie ihn mit --obs.
desk-cues-obs-trouble = OBS ist nicht verbunden: { $trouble }
desk-cues-obs-lacks = OBS hat keine Szene „{ $name }“.
desk-cues-not-done = nicht ausgeführt
desk-cues-done = erledigt
desk-cues-failed = fehlgeschlagen: { $why }
desk-cues-skipped = ausgelassen.
desk-cues-skipped-as = ausgelassen. { $why }
desk-cues-asked = verlangt, noch keine Antwort
desk-cues-waits = wartet
desk-cues-due-unarmed = in { $time }, nicht scharf
desk-cues-due = in { $time }
desk-cues-keys = Alt+↑ und Alt+↓ verschieben einen Cue, Alt+Insert fügt einen danach ein, Alt+Delete nimmt ihn heraus.
desk-cues-cues-of = Cues von „{ $title }“
desk-cues-add = Cue hinzufügen
desk-cues-as-its-kind = Wie bei seiner Art
desk-cues-server-refused = Der Server hat das abgelehnt: { $why }
desk-cues-does = Was er tut
desk-cues-what = Was
desk-cues-where = Wo
desk-cues-after-go = Nach GO
desk-cues-about = Worum es geht
desk-cues-until-closed = bis Schluss
desk-cues-at-once = sofort
desk-cues-armed = scharf
desk-cues-armed-name = Scharf
desk-cues-earlier = Früher: Alt+Up
desk-cues-later = Später: Alt+Down
desk-cues-take-out = Herausnehmen: Alt+Delete
desk-cues-words = Worte
desk-cues-under-it-any = Darunter, falls etwas
desk-cues-under-it = Worte darunter
desk-cues-lasts = Dauer in Sekunden
desk-cues-seconds-after-go = Sekunden nach GO
desk-cues-a-scene = Eine Szene von OBS
desk-cues-for = für
desk-cues-large = In großer Schrift
desk-cues-how-long = wie lange?
desk-cues-meanwhile = Ein anderes Pult hat diese Cues geändert, seit dies geöffnet wurde. Noch einmal „Behalten“ setzt an ihre Stelle, was hier steht.
desk-cues-change = Ändern …
desk-cues-change-cues = Cues eines Punkts ändern
desk-cues-arm = Scharf
desk-cues-disarm = Entschärfen
desk-cues-skip = Auslassen
desk-cues-on-output = Auf: { $output }
