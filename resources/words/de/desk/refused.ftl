desk-refused-not-allowed = Diese Rolle darf das nicht. Nehmen Sie die richtige Seite oder den richtigen Code.
desk-refused-not-your-post = Ihr Posten ist { $post }, und das macht { $posts }. Fragen Sie dort oder melden Sie sich mit einem anderen Zugang an.
desk-refused-not-your-post-scenes = Ihr Posten sind Abstimmungen: Sie bereiten die Bilder von Abstimmungen vor, die Leitung alle anderen.
desk-refused-not-your-post-director = Leitung
desk-refused-not-your-post-polls = Abstimmungen
desk-refused-not-your-post-parties = Versammlungen
desk-refused-not-your-post-door = Einlass
desk-refused-not-your-post-reader = Mitlesen
desk-refused-not-your-post-or-polls = Leitung oder Abstimmungen
desk-refused-not-your-post-or-door = Leitung oder Einlass
desk-refused-not-your-post-or-parties = Leitung oder Versammlungen
desk-refused-not-your-post-or-both = Leitung, Abstimmungen oder Versammlungen
desk-refused-ends-too-soon = Eine Abstimmung bleibt mindestens eine Sekunde offen. Um sie jetzt zu beenden, schließen Sie sie.
desk-refused-closed = Die Abstimmung endete um { $time }, bevor dies ankam; es zählt nicht.
desk-refused-closed-zone = Die Abstimmung endete um { $time } (Zeit von { $place }), bevor dies ankam; es zählt nicht.
desk-refused-unknown-poll = Diese Abstimmung gibt es nicht. Bitte sehen Sie die Liste, wie sie jetzt ist.
desk-refused-channel-closed = Diese Abstimmung wird anders beantwortet: { $ways }.
desk-refused-other-electorate-parties = Diese Abstimmung geht an Versammlungen: Niemand sonst beantwortet sie.
desk-refused-other-electorate-chamber = Diese Abstimmung geht an die Kammer: Niemand sonst beantwortet sie.
desk-refused-other-electorate-members = Diese Abstimmung geht an Mitglieder des Registers: Niemand sonst beantwortet sie.
desk-refused-other-area = Diese Abstimmung geht nur an Mitglieder in { $area }: Sie gehören zu einem anderen Gebiet.
desk-refused-no-area = Die Wählerliste hat kein Gebiet „{ $area }“. Nennen Sie eines, das sie hat, oder keines für alle.
desk-refused-adjourned = Die Abstimmung ist unterbrochen; sie geht mit der nächsten Sitzung weiter. Senden Sie Ihre Stimme dann noch einmal.
desk-refused-adjourned-until = Die Abstimmung ist unterbrochen; sie geht um { $time } weiter. Senden Sie Ihre Stimme dann noch einmal.
desk-refused-adjourned-zone = Die Abstimmung ist unterbrochen; sie geht um { $time } (Zeit von { $place }) weiter. Senden Sie Ihre Stimme dann noch einmal.
desk-refused-no-seats = Die Kammer hat noch keine Sitze. Setzen Sie zuerst die Gezogenen auf die bestätigte Liste.
desk-refused-rules-changed = Die Geschäftsordnung wurde geändert, seit diese Abstimmung vorbereitet wurde. Bereiten Sie sie neu vor und öffnen Sie sie dann.
desk-refused-counted-once = Notiert: { $teller } hat gezählt ({ $channel ->
    [hands] Hände
    [paper] Papier
   *[other] sonstiges
 }). Es zählt, wenn eine zweite Person mit anderem Zugang dasselbe gezählt hat.
desk-refused-tellers-differ = Die Zählenden sind nicht einig ({ $told }). Nichts wurde übernommen. Zählen Sie beide noch einmal.
desk-refused-too-many-hands-told = Sie haben { $told } gezählt, aber nur { $most } der Angemeldeten haben nicht anders abgestimmt. Zählen Sie noch einmal.
desk-refused-too-many-hands-paper = Sie haben { $told } gezählt, aber nur { $most } Stimmzettel wurden ausgegeben. Zählen Sie noch einmal.
desk-refused-told-once = { $login } hat diesen Raum eingetragen. Lassen Sie den Raum seine Zahlen noch einmal sagen: Ein anderer Zugang muss dasselbe eintragen.
desk-refused-told-once-desk = Ein Pult hat diesen Raum eingetragen. Lassen Sie den Raum seine Zahlen noch einmal sagen: Ein anderer Zugang muss dasselbe eintragen.
desk-refused-figures-differ = Die Zahlen sind verschieden, und keine wird übernommen ({ $told }). Fragen Sie den Raum noch einmal und tragen Sie sie neu ein.
desk-refused-has-own-answer-phones = Dieser Raum hat selbst geantwortet: { $count } seiner Telefone haben abgestimmt. Er wird nie auf zwei Weisen gezählt: Lassen Sie seine Antwort stehen oder lassen Sie den Raum bei dieser Abstimmung weg.
desk-refused-has-own-answer-hands = Dieser Raum hat selbst geantwortet: Er hat Hände oder einen Knopf eingetragen. Er wird nie auf zwei Weisen gezählt: Lassen Sie seine Antwort stehen oder lassen Sie den Raum bei dieser Abstimmung weg.
desk-refused-bad-headcount-told = Ein Raum am Telefon hat 1 bis { $capacity } Personen, so viele wie er fasst. Fragen Sie den Raum noch einmal.
desk-refused-bad-headcount-desk = Die Zahl der Anwesenden dieses Raums geht von 0 bis { $capacity }. Fasst er mehr, sagen Sie es zuerst unter Beheben (Ctrl+M).
desk-refused-more-hands-than-people = { $hands } Hände von { $people } Personen kann nicht sein. Fragen Sie den Raum noch einmal.
desk-refused-tie-is-open-chair = Es ist Gleichstand, und der Vorsitz entscheidet: Tragen Sie das zuerst ein und veröffentlichen Sie dann.
desk-refused-tie-is-open-lot = Es ist Gleichstand, und das Los entscheidet: Tragen Sie das zuerst ein und veröffentlichen Sie dann.
desk-refused-hands-changed = Die Hände dieses Raums wurden inzwischen auf einem anderen Gerät geändert: Dort steht { $hands }. Einigen Sie sich auf eine Zählung und tragen Sie sie neu ein.
desk-refused-hands-changed-none = Die Hände dieses Raums wurden inzwischen auf einem anderen Gerät geändert: Dort stehen keine. Einigen Sie sich auf eine Zählung und tragen Sie sie neu ein.
desk-refused-came-late-seat = Sitz { $seat } wurde nach Beginn dieser Abstimmung vergeben; er stimmt ab der nächsten mit.
desk-refused-not-draft = Diese Abstimmung ist schon { $state ->
    [open] offen
    [closed] geschlossen
    [published] veröffentlicht
    [void] ungültig
   *[other] vorbei
 }. Bereiten Sie stattdessen eine neue vor.
desk-refused-another-is-open = „{ $question }“ ist noch offen. Schließen Sie das zuerst.
desk-refused-not-closed = Diese Abstimmung ist { $state ->
    [draft] ein Entwurf
    [open] offen
    [published] veröffentlicht
    [void] ungültig
   *[other] nicht geschlossen
 }. Ein Ergebnis kann veröffentlicht werden, wenn sie geschlossen ist.
desk-refused-not-counted = Die Stimmen werden gerade nach der Regel ausgezählt. Veröffentlichen Sie gleich.
desk-refused-is-published = Ein veröffentlichtes Ergebnis steht fest. Stellen Sie die Frage noch einmal.
desk-refused-bad-poll-kind = Die Geschäftsordnung hat keine Art „{ $decision }“; sie hat: { $known }.
desk-refused-bad-poll-word = Die Abstimmung hat ein unbekanntes Wort: { $error }.
desk-refused-bad-poll-question = Die Abstimmung braucht eine Frage.
desk-refused-bad-poll-options = Geben Sie { $least } bis { $most } Möglichkeiten an.
desk-refused-bad-poll-alike = Jede Möglichkeit braucht einen eigenen Text.
desk-refused-bad-poll-channels = Wählen Sie mindestens einen Weg; hier ({ $electorate }) diese: { $known }.
desk-refused-bad-poll-named = Namen kommen mit Stimmen vom Telefon: Eine namentliche Abstimmung braucht den Weg Telefone.
desk-refused-bad-poll-by-hand = Diese Art ({ $kind }) zählt niemand von Hand aus: Lassen Sie nur den Weg Telefone.
desk-refused-bad-poll-decision = Nur die Kammer und Mitglieder entscheiden: Legen Sie eine Entscheidung einer von beiden vor.
desk-refused-bad-poll-choice = Eine Entscheidung hat eine Wahl aus zwei oder drei Möglichkeiten: dafür, dagegen, Enthaltung.
desk-refused-bad-poll-only-area = Nur eine Abstimmung von Mitgliedern geht an ein Gebiet: Lassen Sie das weg.
desk-refused-bad-poll-only-sittings = Nur eine Abstimmung von Mitgliedern hat Sitzungen: Lassen Sie das weg.
desk-refused-bad-poll-only-close = Nur eine Abstimmung von Mitgliedern hat Sitzungen. Schließen Sie diese stattdessen.
desk-refused-bad-poll-secret = Eine Abstimmung von Mitgliedern ist geheim: Niemand wird nach einem Namen gefragt.
desk-refused-bad-poll-rule = Die Regel „{ $rule }“ kann diese Art ({ $kind }) nicht auszählen; diese können es: { $names }.
desk-refused-bad-poll-seats = { $seats } Plätze lassen sich aus { $options } Möglichkeiten nicht besetzen.
desk-refused-bad-poll-scale = Jede Stufe einer Skala braucht eine Zahl, etwa 30%.
desk-refused-bad-poll-points = Nur eine Punkteabstimmung, und jede solche, hat eine Zahl von Punkten zu vergeben.
desk-refused-bad-poll-one-second = Eine Abstimmung bleibt mindestens eine Sekunde offen.
desk-refused-bad-poll-all-over = Alle geplanten Sitzungen sind vorbei. Planen Sie andere und öffnen Sie dann die Abstimmung.
desk-refused-bad-poll-rounds = Die Runden gehen von 1 bis { $last }; 0 sind alle.
desk-refused-bad-poll-void-why = Sagen Sie, warum die Abstimmung nicht zählt; der Grund wird veröffentlicht.
desk-refused-bad-poll-no-tie = Hier ist kein Gleichstand zu entscheiden.
desk-refused-bad-poll-lot = Das Los entscheidet: Ziehen Sie es öffentlich und tragen Sie ein, was gezogen wurde.
desk-refused-bad-poll-chair = Der Vorsitz entscheidet: Sagen Sie ja (dafür) oder nein (dagegen).
desk-refused-bad-poll-tie-decided = Der Gleichstand wurde schon entschieden.
desk-refused-bad-poll-next-sitting = Die nächste Sitzung beginnt frühestens in einer Sekunde.
desk-refused-bad-poll-closes-before = Die Abstimmung endet, bevor die nächste Sitzung beginnen würde. Geben Sie ihr zuerst ein anderes Ende.
desk-refused-bad-poll-most-sittings = Eine Abstimmung hat höchstens { $most } Sitzungen.
desk-refused-bad-poll-sitting-ends = Sitzung { $place } endet, bevor sie begonnen hat.
desk-refused-bad-poll-sitting-begins = Sitzung { $place } beginnt, bevor die davor vorbei ist.
desk-refused-bad-choice-counts = Tragen Sie für jede der { $options } Möglichkeiten eine Zahl ein, 0 oder mehr.
desk-refused-bad-choice-numbered = Die Möglichkeiten gehen von 0 bis { $last }.
desk-refused-bad-choice-tellers = Zählende zählen Hände oder Papier.
desk-refused-bad-choice-each = Tragen Sie für jede der { $options } Möglichkeiten eine Zahl ein.
desk-refused-not-present-paper = Sitz { $seat } ist nicht angemeldet: Prüfen Sie zuerst den Ausweis an der Tür.
desk-refused-paper-why = Sagen Sie, warum das Mitglied auf Papier abstimmt; der Grund steht in der Aufzeichnung.
desk-refused-preview-moved = Die Vorschau hat sich geändert, seit Sie TAKE gedrückt haben. Sehen Sie sie an und drücken Sie TAKE noch einmal.
desk-refused-programme-moved = Seit Sie BACK gedrückt haben, ist etwas anderes auf { $output ->
    [hall] dem Saal
    [rooms] den Räumen
    [phones] den Telefonen
    [members] den Mitgliedern
    [overlay] dem Overlay
    [stage] der Bühne
   *[other] dem Ausgang
 }. Sehen Sie hin und drücken Sie BACK noch einmal.
desk-refused-nothing-prepared = Auf der Vorschau dieser Ausgänge ist nichts. Bereiten Sie ein Bild vor und drücken Sie dann TAKE.
desk-refused-nothing-before = Vor diesem war auf diesen Ausgängen kein Bild auf Sendung.
desk-refused-nothing-before-past = Kein früheres Bild kann auf diesen Ausgängen noch gezeigt werden. Bereiten Sie ein anderes vor und drücken Sie TAKE.
desk-refused-bad-scene = Das kann nicht gezeigt werden: { $reason } Bereiten Sie ein anderes Bild vor.
desk-refused-no-displays = Keine Anzeige dieser Ausgänge hat sich gemeldet. Öffnen Sie eine mit: conference display.
desk-refused-unknown-display = Diese Anzeige ist nicht mehr verbunden. Wählen Sie eine von denen, die jetzt in der Liste stehen.
desk-refused-not-for-displays = Eine Anzeige kann das nicht zeigen ({ $output }): Das ist eine Seite im Browser. Wählen Sie Saal, Mitglieder, Overlay oder Bühne.
desk-refused-page-stays = { $display } zeigt immer denselben Ausgang. Öffnen Sie dort eine andere Seite oder Anzeige.
desk-refused-bad-scene-no-breakout = Diese Gruppenphase gibt es nicht.
desk-refused-unknown-item = Diesen Punkt gibt es im Programm nicht.
desk-refused-bad-scene-no-timer = Diese Uhr gibt es nicht.
desk-refused-bad-scene-no-statements = Niemand wurde um Aussagen gebeten.
desk-refused-bad-scene-no-words = Es hat keinen Text.
desk-refused-bad-scene-no-survey = Diese Umfrage gibt es nicht.
desk-refused-bad-scene-survey-draft = Diese Umfrage wurde noch nicht gestellt: Öffnen Sie sie zuerst.
desk-refused-bad-scene-no-poll = Diese Abstimmung gibt es nicht.
desk-refused-bad-scene-void = Die Abstimmung wurde für ungültig erklärt und zählt nicht.
desk-refused-bad-scene-unpublished = Ihr Ergebnis ist noch nicht veröffentlicht.
desk-refused-bad-scene-no-lottery = Diese Auslosung gibt es nicht.
desk-refused-bad-scene-rehearsal = Es ist eine Probe, die Räume nicht sehen: Lassen Sie { $outputs } weg.
desk-refused-bad-scene-draw-void = Die Ziehung wurde für ungültig erklärt und zählt nicht.
desk-refused-bad-scene-draw-ended = Die Ziehung wurde beendet: Beginnen Sie sie zuerst neu.
desk-refused-bad-scene-no-motion = Diesen Antrag gibt es nicht.
desk-refused-bad-scene-no-amendment = In dieser Lesung gibt es keinen Änderungsantrag { $amendment }.
desk-refused-bad-scene-no-clause = In dieser Lesung gibt es diesen Absatz nicht.
desk-refused-bad-scene-pages = So viele Seiten hat es nicht.
desk-refused-standby-moved = Jetzt steht „{ $title }“ bereit. Nichts ging auf Sendung: Lesen Sie es und drücken Sie dann GO noch einmal.
desk-refused-standby-moved-none = Jetzt steht nichts bereit. Nichts ging auf Sendung: Sehen Sie nach und drücken Sie dann GO noch einmal.
desk-refused-item-over = „{ $title }“ ist nicht auf Sendung: „{ $other }“ ist es und läuft weiter.
desk-refused-item-over-none = „{ $title }“ ist nicht auf Sendung: nichts ist es.
desk-refused-item-over-this = Dieser Punkt ist nicht auf Sendung: „{ $other }“ ist es und läuft weiter.
desk-refused-item-over-this-none = Dieser Punkt ist nicht auf Sendung: nichts ist es.
desk-refused-plan-moved = Das Programm wurde inzwischen geändert. Vergleichen Sie die Datei noch einmal damit und nehmen Sie sie dann an.
desk-refused-item-is-on = „{ $title }“ ist schon auf Sendung. Wählen Sie einen anderen Punkt.
desk-refused-item-exists = Die Kennung des neuen Punkts ist die von „{ $title }“. Wählen Sie eine andere.
desk-refused-item-stays-standby = „{ $title }“ bleibt im Ablauf, denn es steht bereit: Setzen Sie zuerst einen anderen Punkt dorthin.
desk-refused-item-stays-on-standby = „{ $title }“ bleibt im Ablauf, denn es steht bereit.
desk-refused-item-stays-on-air = „{ $title }“ bleibt im Ablauf, denn es ist auf Sendung.
desk-refused-item-stays-was-on = „{ $title }“ bleibt im Ablauf: Es war auf Sendung, und der Ablauf sagt, wann.
desk-refused-no-title = Ein Punkt braucht einen Titel.
desk-refused-nothing-left = „{ $title }“ dauert { $minutes } min: Teilen Sie es früher, damit etwas folgt.
desk-refused-edit-moved-none = Es gibt nichts mehr rückgängig zu machen oder zu wiederholen.
desk-refused-edit-moved = Dazwischen kam eine andere Änderung: „{ $title }“ ({ $what ->
    [inserted] eingefügt
    [deleted] gelöscht
    [moved] verschoben
    [split] geteilt
    [retitled] umbenannt
   *[other] geändert
 } von { $by }). Sie muss zuerst rückgängig gemacht oder wiederholt werden.
desk-refused-edit-moved-nobody = Dazwischen kam eine andere Änderung: „{ $title }“ ({ $what ->
    [inserted] eingefügt
    [deleted] gelöscht
    [moved] verschoben
    [split] geteilt
    [retitled] umbenannt
   *[other] geändert
 }). Sie muss zuerst rückgängig gemacht oder wiederholt werden.
desk-refused-edit-moved-plan = Dazwischen kam eine andere Änderung: { $by } hat einen ganzen Plan importiert. Sie muss zuerst rückgängig gemacht oder wiederholt werden.
desk-refused-edit-moved-plan-nobody = Dazwischen kam eine andere Änderung: Ein ganzer Plan wurde importiert. Sie muss zuerst rückgängig gemacht oder wiederholt werden.
desk-refused-plan-locked = Der Ablauf ist von { $by } gegen Änderungen gesperrt. Entsperren Sie ihn zuerst; jedes Pult darf das.
desk-refused-plan-locked-nobody = Der Ablauf ist gegen Änderungen gesperrt. Entsperren Sie ihn zuerst; jedes Pult darf das.
desk-refused-bad-plan-ids = Jeder Punkt des Programms braucht eine eigene Kennung.
desk-refused-bad-plan-on = Der Punkt, der läuft, muss im Programm bleiben.
desk-refused-bad-plan-none = Ein Programm hat Punkte, und jeder davon eine eigene Kennung.
desk-refused-bad-plan-id-length = { $item }: Eine Kennung hat 1 bis { $most } Zeichen.
desk-refused-bad-plan-title = { $item }: Ein Titel ist nicht leer; Texte haben höchstens { $most } Zeichen.
desk-refused-bad-plan-minutes = { $item }: Ein Punkt dauert { $least } bis { $most } Minuten.
desk-refused-bad-plan-start = { $item }: Der Beginn ist kein Zeitpunkt, oder der Tag keine Zahl ab 1.
desk-refused-bad-plan-poll = { $item }: Es gibt keine Abstimmung { $poll }.
desk-refused-bad-plan-parties = Neue Versammlungen haben Nummern ab { $first }.
desk-refused-bad-plan-areas = Diese Versammlungen sind in keinem bekannten Gebiet: { $parties }.
desk-refused-bad-plan-conference = Benennen Sie die Konferenz und ordnen Sie jedes Gebiet einer ihrer Regionen zu.
desk-refused-already-founded = Das ist schon die Aufzeichnung von { $name }.
desk-refused-unknown-cue = Diesen Cue hat der Punkt nicht.
desk-refused-bad-cues-standby = Nichts steht bereit.
desk-refused-nothing-on-standby = Nichts steht bereit. Wählen Sie zuerst einen Punkt.
desk-refused-nothing-on-air = Nichts ist auf Sendung.
desk-refused-nothing-open = Keine Abstimmung ist offen.
desk-refused-several-open = Mehrere Abstimmungen sind offen. Sagen Sie, welche zu schließen ist.
desk-refused-bad-cues-ids = Jeder Cue eines Punkts braucht eine eigene Kennung.
desk-refused-bad-cues-scene = Cue { $cue } braucht ein Bild und die Ausgänge, die es zeigen.
desk-refused-bad-cues-poll = Cue { $cue } braucht die Abstimmung, die er öffnet.
desk-refused-bad-cues-lottery = Cue { $cue } braucht die Auslosung, die er beginnt.
desk-refused-bad-cues-obs = Cue { $cue } braucht den Namen einer Szene von OBS.
desk-refused-bad-cues-go = Cue { $cue } geht zum nächsten Punkt weiter: Er braucht davor eine Wartezeit.
desk-refused-bad-cues-timer = Cue { $cue } braucht eine Uhr, wofür sie ist und wie lange sie läuft.
desk-refused-bad-cues-message = Cue { $cue } braucht den Text für die Räume und wie lange er gezeigt wird.
desk-refused-bad-cues-survey = Cue { $cue } braucht die Umfrage, die er öffnet.
desk-refused-bad-cues-breakout = Cue { $cue } braucht die Gruppenphase, um die es geht.
desk-refused-bad-cues-not-armed = Er wartet und ist nicht scharf: Er wird übersprungen.
desk-refused-bad-cues-was-not-armed = Er war nicht scharf: Das Publikum hätte es gesehen.
desk-refused-bad-cues-was-over = Sein Punkt war vorbei, bevor er fällig war.
desk-refused-bad-cues-already = „{ $question }“ ist schon { $state ->
    [open] offen
    [closed] geschlossen
    [published] veröffentlicht
    [void] ungültig
   *[other] vorbei
 }.
desk-refused-bad-cues-open-then = „{ $question }“ ist dann offen: Das muss vorher geschlossen werden.
desk-refused-bad-cues-not-open = „{ $question }“ ist nicht offen.
desk-refused-bad-cues-still-closes = „{ $question }“ ist noch offen: GO schließt es.
desk-refused-bad-cues-still-leaves = „{ $question }“ ist noch offen: GO lässt es offen.
desk-refused-bad-cues-chamber-closes = „{ $question }“ ist in der Kammer noch offen: GO schließt es.
desk-refused-bad-cues-chamber-leaves = „{ $question }“ ist in der Kammer noch offen: GO lässt es offen.
desk-refused-many-timers = { $most } Uhren laufen, mehr gehen nicht. Halten Sie eine an und starten Sie dann diese.
desk-refused-timer-is-on = Eine andere Uhr dieses Namens läuft. Halten Sie sie zuerst an oder starten Sie diese unter anderem Namen.
desk-refused-unknown-timer = Diese Uhr gibt es nicht: Sie wurde angehalten.
desk-refused-bad-timer-name = Sagen Sie, wofür die Uhr ist.
desk-refused-bad-timer-least = Eine Uhr läuft mindestens eine Sekunde.
desk-refused-bad-timer-most = Eine Uhr läuft höchstens einen Tag.
desk-refused-unknown-breakout = Diese Gruppenphase gibt es nicht. Bereiten Sie sie zuerst vor.
desk-refused-many-breakouts = Es gibt { $most } Gruppenphasen, mehr gehen nicht. Ändern Sie eine, die nicht begonnen wurde.
desk-refused-breakout-started = „{ $title }“ wurde begonnen und bleibt, wie es ist. Bereiten Sie eine andere unter neuem Namen vor.
desk-refused-breakout-over = „{ $title }“ ist vorbei. Bereiten Sie eine andere vor, um weiterzumachen.
desk-refused-not-running = „{ $title }“ wurde noch nicht begonnen. Beginnen Sie es zuerst.
desk-refused-not-running-recalled = „{ $title }“ wurde schon zurückgerufen: Die Leute kommen zum Ende.
desk-refused-not-running-over = „{ $title }“ ist vorbei.
desk-refused-rooms-are-busy = Räume davon sind in „{ $title }“. Rufen Sie dort zurück oder beenden Sie das zuerst.
desk-refused-last-phase = Das ist die letzte Phase von „{ $title }“. Rufen Sie die Räume zurück oder beenden Sie es.
desk-refused-not-for-room = „{ $title }“ ist für andere Räume. Folgen Sie dem, was auf dem Bildschirm ist.
desk-refused-still-on = In „{ $title }“ wird noch geschrieben. Beenden Sie es zuerst.
desk-refused-draft-moved = Jemand an Ihrem Tisch hat inzwischen geschrieben. Deren Text wird gezeigt; fügen Sie Ihren hinzu.
desk-refused-wrote-often = Dieser Raum speichert sehr oft. Ihre Seite versucht es gleich noch einmal.
desk-refused-bad-breakout-title = Geben Sie der Gruppenphase einen Titel.
desk-refused-bad-breakout-phase = Eine Gruppenphase braucht mindestens eine Phase.
desk-refused-bad-breakout-both = Wählen Sie eine Region oder einige Räume, nicht beides.
desk-refused-bad-breakout-region = Diese Region gibt es nicht.
desk-refused-bad-breakout-room = Es nennt einen Raum, den es nicht gibt.
desk-refused-bad-breakout-kinds = Geben Sie jeder Art von Aussage einen eigenen Namen, in einem Wort.
desk-refused-bad-breakout-day = Eine Gruppenphase dauert höchstens einen Tag.
desk-refused-unknown-party = Diese Versammlung gibt es nicht. Prüfen Sie die Nummer.
desk-refused-unknown-party-short = Diese Versammlung gibt es nicht.
desk-refused-bad-capacity-people = Dort sind { $count } Personen erfasst: Der Raum fasst { $least } bis { $most } Personen.
desk-refused-bad-capacity = Der Raum fasst { $least } bis { $most } Personen.
desk-refused-no-party = Sagen Sie, für welche Versammlung es ist.
desk-refused-empty-message = Schreiben Sie, was die Versammlungen lesen sollen, und wählen Sie, welche.
desk-refused-unknown-line = Diese Zeile des Logbuchs gibt es nicht mehr. Es ist nichts zu tun.
desk-refused-no-help = Dieser Raum bittet nicht mehr um Hilfe. Senden Sie ihm stattdessen eine Nachricht.
desk-refused-needs-reason = Sagen Sie, warum. Der Grund steht in der Aufzeichnung.
desk-refused-needs-reason-code = Sagen Sie, warum der Code zurückgenommen wird; der Grund steht in der Aufzeichnung.
desk-refused-needs-reason-host = Sagen Sie, warum: Die Gastgebenden lesen es, und es steht in der Aufzeichnung. Nennen Sie darin niemanden.
desk-refused-needs-reason-off = Sagen Sie, warum sie herausgenommen wird: Der Grund steht daneben in der Aufzeichnung.
desk-refused-needs-reason-draw = Aus dieser Festlegung wurde schon gezogen. Ziehung { $draw } sehen alle als solche: Sagen Sie, warum sie nötig ist.
desk-refused-unknown-session = Unter diesem Namen wurde nicht um Aussagen gebeten. Warten Sie, bis die Konferenz fragt.
desk-refused-another-statement = Eine andere Aussage hat diese Kennung schon. Schreiben Sie Ihre noch einmal.
desk-refused-bad-category = Wählen Sie zuerst, was es ist: { $kinds }.
desk-refused-bad-category-none = Aussagen haben hier keine Arten.
desk-refused-bad-session-about = Sagen Sie, worum es bei den Aussagen geht: Räume lesen es.
desk-refused-not-passed = Diese Aussage steht jetzt nicht auf der Liste: Sie wurde herausgenommen oder im Raum zurückgehalten. Nehmen Sie sie zuerst wieder auf.
desk-refused-claimed-by-other = { $login } bearbeitet das gerade. Nehmen Sie die nächste oder fragen Sie { $login }.
desk-refused-bad-merge-already = Eine davon ist schon mit einer anderen zusammengelegt. Trennen Sie sie zuerst.
desk-refused-bad-merge-sessions = Diese sind aus verschiedenen Runden. Legen Sie zusammen, was in einer gesagt wurde.
desk-refused-unknown-survey = Es gibt keine Umfrage { $survey }.
desk-refused-survey-is-open = „{ $title }“ läuft gerade. Schließen Sie das zuerst.
desk-refused-bad-survey-not-opened = Sie wurde noch nicht geöffnet. Öffnen Sie sie zuerst.
desk-refused-bad-survey-ids = Jede Umfrage braucht eine eigene Kennung.
desk-refused-bad-survey-many = Es wären mehr als { $most } Umfragen.
desk-refused-bad-survey-full = Es gibt schon { $most } Umfragen.
desk-refused-bad-survey-title = Sagen Sie, wie die Umfrage heißt.
desk-refused-bad-survey-asked = Sie wurde schon gestellt. Schreiben Sie eine andere.
desk-refused-bad-survey-asked-questions = Sie wurde schon gestellt. Schreiben Sie eine andere mit ihren Fragen.
desk-refused-bad-survey-item = Es gibt keinen Punkt { $item }. Wählen Sie einen aus dem Ablauf.
desk-refused-bad-survey-questions = Stellen Sie 1 bis { $most } Fragen; zwei oder drei werden am besten beantwortet.
desk-refused-bad-survey-words-once = Fragen Sie nur einmal nach Worten. Machen Sie die andere Frage zur Auswahl oder stellen Sie sie in einer anderen Umfrage.
desk-refused-bad-survey-tap = Stellen Sie mindestens eine Frage, die mit einem Tippen beantwortet wird.
desk-refused-bad-survey-no-words = Frage { $place } hat keinen Text. Schreiben Sie sie oder nehmen Sie sie weg.
desk-refused-bad-survey-choices = Frage { $place } braucht 2 bis { $most } Antworten zur Auswahl.
desk-refused-bad-survey-no-choice = Frage { $place } hat Antworten zur Auswahl und ist keine Auswahl.
desk-refused-bad-survey-answer-words = Jede Antwort auf Frage { $place } braucht eigene Worte.
desk-refused-second-person = { $login } hat es verlangt: Ein anderer Zugang muss innerhalb von { $minutes } Minuten bestätigen.
desk-refused-second-person-desk = Ein Pult hat es verlangt: Ein anderer Zugang muss innerhalb von { $minutes } Minuten bestätigen.
desk-refused-second-person-by-hand = Die Regeln verlangen zwei Personen: Beginnen Sie es von Hand, an zwei Pulten.
desk-refused-no-seat = Dieser Ausweis hat keinen Sitz in der Kammer. Fragen Sie die Ordner an der Tür.
desk-refused-seat-taken = Sitz { $seat } stimmt mit einem anderen Gerät ab. Melden Sie ihn dort ab und hier an; ist das Gerät verloren, fragen Sie die Ordner.
desk-refused-not-present = Sitz { $seat } ist nicht angemeldet. Lassen Sie den Ausweis an der Tür prüfen und stimmen Sie dann ab.
desk-refused-no-device = Sitz { $seat } stimmt nicht mehr mit diesem Gerät ab. Melden Sie sich mit dem Ausweis neu an und stimmen Sie dann ab.
desk-refused-vote-is-open = Die Kammer stimmt gerade ab. Ändern Sie die Geschäftsordnung danach.
desk-refused-vote-is-open-members = Eine Abstimmung von Mitgliedern ist offen. Erstellen Sie eine andere Liste, wenn sie geschlossen ist.
desk-refused-bad-rules-doubled = { $kind } hat mehr als eine Regel.
desk-refused-bad-rules-needs = { $kind } braucht eine Regel: Vorschlag { $proposal } ist fällig und muss zur Abstimmung kommen.
desk-refused-bad-seat-none = Es gibt keinen Sitz { $seat }.
desk-refused-bad-seat-names = Nennen Sie Mitglieder mit Pseudonym (64 hexadezimale Ziffern), jedes einmal.
desk-refused-bad-seat-drawn = Wer gezogen wurde, bekommt einen Sitz durch die Ziehung oder als Ersatz.
desk-refused-bad-seat-device-why = Sagen Sie, warum das Gerät abgenommen wird; der Grund steht in der Aufzeichnung.
desk-refused-unknown-election = Es gibt keine Wahl „{ $election }“. Setzen Sie sie zuerst an.
desk-refused-unknown-nominee = Die Wahl { $election } hat keinen Vorschlag { $number }. Sehen Sie in ihre Liste.
desk-refused-not-yours-nomination = Vorschlag { $number } ist nicht der Ihres Sitzes. Fragen Sie das Pult.
desk-refused-not-yours-amendment = Änderungsantrag { $amendment } ist nicht von Ihrem Sitz. Fragen Sie das Pult.
desk-refused-not-yours-proposal = Vorschlag { $number } ist nicht Ihrer. Fragen Sie, wer ihn eingebracht hat.
desk-refused-barred = Hier stimmen nur Mitglieder aus { $area } ab, und Sitz { $seat } gehört nicht dazu. Ist das falsch, bitten Sie das Pult, die Gebiete der Sitze vor der nächsten Abstimmung zu berichtigen.
desk-refused-lot-waits = Die Auszählung steht: Gleichstand von { $tied }, das Los entscheidet. Ziehen Sie es öffentlich und tragen Sie ein, was gezogen wurde.
desk-refused-not-counted-twice = Die Stimmzettel werden ein zweites Mal ausgezählt. Veröffentlichen Sie, wenn beide Zählungen da sind.
desk-refused-counts-differ = Die beiden Zählungen sind verschieden: { $differences } Nichts kann veröffentlicht werden. Exportieren Sie die Aufzeichnung und lassen Sie andere auszählen; starten Sie den Server mit einem berichtigten Programm, das neu zählt, oder erklären Sie die Abstimmung für ungültig und stimmen Sie noch einmal ab.
desk-refused-bad-election-of = { $election }: { $reason }
desk-refused-bad-election-title = Sagen Sie, wie die Wahl heißt.
desk-refused-bad-election-rule = Die Regel „{ $rule }“ besetzt kein Amt; diese tun es: { $known }.
desk-refused-bad-election-one = Die Regel { $rule } wählt eine Person: Nehmen Sie für { $seats } Plätze eine andere Regel.
desk-refused-bad-election-who = Es wählen: { $known }.
desk-refused-bad-election-signatures = „{ $text }“ ist keine Zahl von Unterschriften; schreiben Sie eine Zahl, einen Teil wie 1/50 oder nichts.
desk-refused-bad-election-guarantee = Eine Garantie hat beides: den Namen einer Gruppe und wie viele Plätze mindestens.
desk-refused-bad-election-kept = Plätze für eine Gruppe halten diese Regeln frei: { $known }.
desk-refused-bad-election-most = Es gibt höchstens { $most } Wahlen.
desk-refused-bad-election-twice = Diese Kennung steht zweimal da.
desk-refused-bad-election-closes = Die Zeit, zu der Vorschläge schließen, ist vorbei: Nennen Sie eine spätere.
desk-refused-bad-election-closes-they = Die Zeit, zu der sie schließen, ist vorbei: Nennen Sie eine spätere.
desk-refused-bad-election-area = Kein Sitz ist aus dem Gebiet „{ $area }“: Sehen Sie in die Gebiete der Sitze.
desk-refused-bad-election-list-area = Kein Gebiet der Wählerliste heißt „{ $area }“: { $known }.
desk-refused-bad-election-settled = Für diese Wahl ist jemand vorgeschlagen, oder sie ist vorbei; sie bleibt, wie sie angesetzt wurde: Setzen Sie sie ab und eine andere an.
desk-refused-bad-election-put = Über die Wahl wird abgestimmt, oder sie hat ein Ergebnis. Erklären Sie zuerst ihre Abstimmung für ungültig.
desk-refused-bad-election-off-why = Sagen Sie, warum sie abgesetzt wird; der Grund steht in der Aufzeichnung.
desk-refused-bad-election-off = Die Wahl ist abgesetzt: { $why }
desk-refused-bad-election-why = Sagen Sie, warum; der Grund steht in der Aufzeichnung.
desk-refused-bad-election-early-why = Vorschläge sollten länger angenommen werden. Sagen Sie, warum sie jetzt schließen; der Grund steht in der Aufzeichnung.
desk-refused-bad-election-reopen = Über die Wahl wird abgestimmt, oder sie ist vorbei. Erklären Sie zuerst ihre Abstimmung für ungültig; öffnen Sie dann die Vorschläge wieder.
desk-refused-bad-election-nobody = Durch diese Wahl ist noch niemand gewählt.
desk-refused-bad-election-value-stays = Die Reihenfolge wurde mit „{ $value }“ gezogen; dabei bleibt es.
desk-refused-bad-election-close-first = Schließen Sie zuerst die Vorschläge: Dann kann niemand wählen, wo er auf dem Stimmzettel steht.
desk-refused-bad-election-nobody-stands = Niemand tritt an. Öffnen Sie die Vorschläge wieder oder setzen Sie die Wahl ab.
desk-refused-bad-election-value = Tragen Sie den öffentlichen Wert ein, wie alle ihn gesehen haben.
desk-refused-bad-election-heard = Die Kandidierenden werden auf der Liste { $floor } gehört.
desk-refused-bad-election-order-first = Ziehen Sie zuerst die Reihenfolge des Stimmzettels: In ihr werden sie gehört.
desk-refused-floor-id = Eine andere Redeliste hat diese Kennung. Wählen Sie eine andere.
desk-refused-bad-election-put-by = Über die Wahl wird mit der Abstimmung { $poll } abgestimmt.
desk-refused-bad-election-close-and-draw = Schließen Sie zuerst die Vorschläge und ziehen Sie die Reihenfolge des Stimmzettels mit einem öffentlichen Wert.
desk-refused-poll-taken = Es gibt schon eine Abstimmung { $poll }. Nennen Sie eine andere.
desk-refused-bad-election-nothing-counted = Hier wird nichts ausgezählt.
desk-refused-bad-election-drawn = Tragen Sie ein, was gezogen wurde, wie alle es gesehen haben.
desk-refused-bad-election-no-lot = Hier wartet keine Auszählung auf ein Los.
desk-refused-bad-election-second-count = Die Stimmzettel werden nach der ersten Zählung ein zweites Mal gezählt.
desk-refused-bad-election-vacancy = Zwei Auszählungen für die Nachfolge sind verschieden: { $differences }
desk-refused-bad-areas-wrong = Die Gebiete der Sitze sind falsch: { $told }.
desk-refused-bad-areas-voting = { $area } stimmt über { $poll } ab. Ändern Sie die Gebiete danach.
desk-refused-bad-nomination-name-seats = Nennen Sie Sitze oder Personen, die keinen haben.
desk-refused-bad-nomination-proof = Sagen Sie, auf welchen Nachweis hin es notiert wird; er steht in der Aufzeichnung.
desk-refused-bad-nomination-closed = Die Vorschläge sind geschlossen. Gibt es einen Grund, kann das Pult sie wieder öffnen.
desk-refused-bad-nomination-again = { $name } hat zurückgezogen. Will sie oder er wieder antreten, schlägt das Pult vor.
desk-refused-bad-nomination-there = { $name } ist schon vorgeschlagen, als Nummer { $number }. Unterschreiben Sie diesen Vorschlag.
desk-refused-bad-nomination-name = Geben Sie den Namen an, wie er auf dem Stimmzettel stehen soll.
desk-refused-bad-nomination-who = Sagen Sie, wer vorschlägt oder warum; es steht in der Aufzeichnung.
desk-refused-not-entitled-propose = Hier schlagen nur Mitglieder aus { $area } vor.
desk-refused-not-entitled-sign = Hier unterschreiben nur Mitglieder aus { $area }.
desk-refused-not-entitled-own = Die eigene Unterschrift zählt nicht: Bitten Sie andere zu unterschreiben.
desk-refused-not-entitled-withdrawn = { $name } hat zurückgezogen.
desk-refused-not-entitled-training = { $name } braucht die Schulung „{ $training }“: Das Pult notiert, wer sie hat.
desk-refused-not-entitled-accepted = { $name } hat nicht angenommen: Das geht vom Sitz aus oder auf Papier am Pult.
desk-refused-not-entitled-signatures = { $name } hat { $there } von { $needed } Unterschriften: Andere müssen unterschreiben.
desk-refused-not-entitled-anew = Sitz { $seat } gehört jetzt einem anderen Mitglied: { $name } ist neu vorzuschlagen.
desk-refused-not-entitled-area = Hier tritt nur an, wer aus { $area } ist, und { $name } ist aus { $other }: Lassen Sie das Pult das Gebiet berichtigen oder schlagen Sie dort vor.
desk-refused-not-entitled-no-area = Hier tritt nur an, wer aus { $area } ist, und von { $name } ist kein Gebiet bekannt: Lassen Sie das Pult das Gebiet berichtigen oder schlagen Sie anderswo vor.
desk-refused-not-entitled-holds = { $name } hat dieses Amt schon: Schlagen Sie für die freien Plätze jemand anderen vor.
desk-refused-bad-nomination-most = Es gibt { $most } Vorschläge, mehr werden nicht angenommen.
desk-refused-bad-nomination-most-seat = Ein Sitz schlägt höchstens { $most } Personen vor. Unterschreiben Sie Vorschläge anderer.
desk-refused-bad-nomination-own-seats = Mitglieder unterschreiben von ihrem eigenen Sitz aus.
desk-refused-bad-nomination-sign-else = { $name } hat zurückgezogen. Unterschreiben Sie für jemand anderen.
desk-refused-bad-nomination-all-signed = { $name } hat alle nötigen Unterschriften.
desk-refused-bad-nomination-withdrawn-anew = { $name } hat zurückgezogen und ist neu vorzuschlagen.
desk-refused-bad-nomination-paper = Sagen Sie, auf welchem Papier angenommen wurde.
desk-refused-bad-nomination-put = Über die Wahl wird abgestimmt: Jetzt ändert sich nichts.
desk-refused-bad-nomination-put-void = Über die Wahl wird abgestimmt. Erklären Sie zuerst ihre Abstimmung für ungültig; dann ist ein Rückzug möglich.
desk-refused-bad-office-not = Diese Person hat das Amt nicht. Sehen Sie, wer es hat.
desk-refused-bad-office-no-longer = Diese Person hat das Amt nicht mehr.
desk-refused-bad-office-successors = Nachfolgende werden gewählt: Setzen Sie die Wahl an und veröffentlichen Sie sie.
desk-refused-bad-office-known = Sagen Sie, woher man es weiß; der Grund steht in der Aufzeichnung.
desk-refused-bad-office-recalled-by = Nennen Sie die veröffentlichte Abstimmung, durch die abberufen wurde.
desk-refused-bad-office-no-recall = Die Abstimmung { $poll } entscheidet keine Abberufung: Ihre Art in der Geschäftsordnung ist eine andere.
desk-refused-bad-office-electors = Die Abstimmung { $poll } ist weder von denen, die gewählt haben, noch von der Kammer.
desk-refused-bad-office-not-carried = Die Abberufung wurde in { $poll } nicht angenommen: Das Amt bleibt.
desk-refused-bad-office-somebody-else = Die Abstimmung { $poll } fragt nach jemand anderem: Ihre Frage nennt diese Person nicht.
desk-refused-bad-office-recalled = Die Abstimmung { $poll } hat schon jemanden abberufen.
desk-refused-bad-office-offer = { $name } wird jetzt kein freier Platz angeboten.
desk-refused-bad-office-paper = Sagen Sie, auf welchem Papier geantwortet wurde.
desk-refused-unknown-motion = Es gibt keinen Antrag „{ $motion }“. Bringen Sie ihn zuerst ein.
desk-refused-unknown-amendment = Der Antrag { $motion } hat keinen Änderungsantrag { $amendment }. Sehen Sie in seine Liste.
desk-refused-amendment-settled = Änderungsantrag { $amendment } ist { $state ->
    [adopted] angenommen
    [rejected] abgelehnt
    [fallen] hinfällig
    [withdrawn] zurückgezogen
   *[other] erledigt
 }. In dieser Lesung ist damit nichts mehr zu machen.
desk-refused-is-voted-on = Die Abstimmung { $poll } geht über { $what }. Veröffentlichen Sie sie zuerst oder erklären Sie sie für ungültig.
desk-refused-is-voted-on-motion = Die Abstimmung { $poll } geht über den Antrag. Veröffentlichen Sie sie zuerst oder erklären Sie sie für ungültig.
desk-refused-is-voted-on-whole = Die Abstimmung { $poll } geht über den Antrag im Ganzen. Veröffentlichen Sie sie zuerst oder erklären Sie sie für ungültig.
desk-refused-is-voted-on-amendment = Die Abstimmung { $poll } geht über Änderungsantrag { $amendment }. Veröffentlichen Sie sie zuerst oder erklären Sie sie für ungültig.
desk-refused-motion-closed = Der Antrag { $motion } ist { $verdict ->
    [adopted] angenommen
    [rejected] abgelehnt
   *[other] entschieden
 }. Beginnen Sie eine zweite Lesung, um ihn zu ändern.
desk-refused-bad-motion-id = Benennen Sie den Antrag mit Kleinbuchstaben, Ziffern und Strichen.
desk-refused-bad-motion-title = Der Titel hat mehr als { $most } Zeichen. Kürzen Sie ihn.
desk-refused-text-faults = Der Text hat Fehler: { $told }.
desk-refused-bad-motion-put = Über den Antrag { $motion } wurde abgestimmt; sein Text bleibt. Ändern Sie ihn durch Antrag oder bringen Sie einen anderen ein.
desk-refused-bad-motion-do-not-fit = Diese Änderungsanträge passen nicht zum neuen Text: { $told }. Lassen Sie sie zuerst zurückziehen.
desk-refused-bad-amendment-waiting = { $count } Änderungsanträge dieses Sitzes warten auf die Abstimmung. Ziehen Sie zuerst einen zurück.
desk-refused-bad-amendment-signs = Die Änderungsanträge dieses Sitzes haben zusammen mehr als { $most } Zeichen. Kürzen Sie diesen, ziehen Sie einen zurück oder geben Sie einen langen Text am Pult ab.
desk-refused-bad-motion-withdrawn-why = Sagen Sie, warum zurückgezogen wird; der Grund steht in der Aufzeichnung.
desk-refused-bad-vote-something-else = Die Abstimmung { $poll } geht über etwas anderes. Nennen Sie eine andere.
desk-refused-bad-vote-put = Stellen Sie Änderungsanträge, Absätze oder den Antrag im Ganzen zur Abstimmung.
desk-refused-bad-vote-clause = Es gibt keinen Absatz { $clause }. Sehen Sie in den Text.
desk-refused-bad-vote-whole-put = Über den Antrag im Ganzen wird abgestimmt. Veröffentlichen Sie diese Abstimmung oder erklären Sie sie für ungültig.
desk-refused-bad-vote-unpublished = Die Abstimmung { $poll } über diesen Antrag ist noch nicht veröffentlicht.
desk-refused-bad-vote-first-or-withdrawn = Stimmen Sie zuerst über { $what } ab oder lassen Sie sie zurückziehen.
desk-refused-bad-vote-sent-back = { $clause } ist zurückverwiesen: Stimmen Sie in der zweiten Lesung darüber ab.
desk-refused-bad-vote-amendment-poll = Eine Abstimmung über Änderungsantrag { $amendment } ist noch nicht veröffentlicht.
desk-refused-bad-vote-clause-poll = Eine Abstimmung über { $what } ist noch nicht veröffentlicht.
desk-refused-bad-vote-first-change = Stimmen Sie zuerst über { $what } ab, die ihn ändern.
desk-refused-bad-vote-nothing = Änderungsantrag { $amendment } ist { $state ->
    [adopted] angenommen
    [rejected] abgelehnt
    [fallen] hinfällig
    [withdrawn] zurückgezogen
   *[other] erledigt
 }: Es ist nichts abzustimmen.
desk-refused-bad-vote-together = Sie können nicht in einer Abstimmung sein: { $why }.
desk-refused-bad-vote-unpublished-and = Eine Abstimmung über { $what } ist noch nicht veröffentlicht, und: { $why }.
desk-refused-bad-vote-first-order = Stimmen Sie zuerst über { $what } ab ({ $why }) oder legen Sie eine andere Reihenfolge fest.
desk-refused-bad-vote-first = Stimmen Sie zuerst über { $what } ab: { $why }.
desk-refused-bad-vote-no-decision = Die Abstimmung { $poll } ist keine Entscheidung der Kammer.
desk-refused-bad-vote-of-kind = Die Abstimmung { $poll } ist von der Art { $kind }.
desk-refused-bad-vote-which-kind = Sagen Sie, nach welcher Art der Geschäftsordnung entschieden wird.
desk-refused-bad-vote-back-why = Sagen Sie, warum der Absatz zurückverwiesen wird; der Grund steht in der Aufzeichnung.
desk-refused-bad-vote-undecided = Über { $what } ist nichts entschieden. Stellen Sie sie zur Abstimmung oder lassen Sie sie zurückziehen; beginnen Sie dann die zweite Lesung.
desk-refused-bad-vote-second = Eine zweite Lesung ist für Zurückverwiesenes oder Entschiedenes. Stellen Sie den Antrag im Ganzen zur Abstimmung.
desk-refused-unknown-proposal = Es gibt keinen Vorschlag { $proposal }. Sehen Sie in die Liste der Vorschläge.
desk-refused-proposal-not-open-open = Vorschlag { $proposal } wartet auf Unterschriften.
desk-refused-proposal-not-open-due = Vorschlag { $proposal } ist fällig: Die Kammer entscheidet darüber.
desk-refused-proposal-not-open-put = Über Vorschlag { $proposal } wird abgestimmt.
desk-refused-proposal-not-open-carried = Vorschlag { $proposal } wurde angenommen.
desk-refused-proposal-not-open-rejected = Vorschlag { $proposal } wurde abgelehnt; bringen Sie ihn neu ein.
desk-refused-proposal-not-open-withdrawn = Vorschlag { $proposal } wurde zurückgezogen; bringen Sie ihn neu ein.
desk-refused-proposal-is-due = Vorschlag { $proposal } hat genug Unterschriften und gehört allen, die unterschrieben haben. Stellen Sie ihn zur Abstimmung; die Kammer entscheidet.
desk-refused-proposal-not-due-signatures = Vorschlag { $proposal } wartet auf Unterschriften. Er braucht mehr Unterschriften.
desk-refused-proposal-not-due-nothing = Es ist nichts zu entscheiden.
desk-refused-too-many-proposals = Höchstens { $open } Vorschläge eines Mitglieds warten auf Unterschriften, und { $all } werden insgesamt eingebracht. Ziehen Sie einen zurück oder unterschreiben Sie einen anderen.
desk-refused-bad-proposal-item = Sagen Sie, wie der Punkt heißt.
desk-refused-bad-proposal-witness = Sagen Sie, wer geladen wird.
desk-refused-bad-proposal-about = Sagen Sie, wozu befragt werden soll.
desk-refused-bad-proposal-recall = Sagen Sie, wer abberufen werden soll.
desk-refused-bad-proposal-office = Sagen Sie, aus welchem Amt.
desk-refused-bad-proposal-no-motion = Es gibt keinen Antrag „{ $motion }“. Nennen Sie einen eingebrachten oder schreiben Sie seinen Text.
desk-refused-bad-proposal-motion-over = Der Antrag „{ $motion }“ ist schon { $verdict ->
    [adopted] angenommen
    [rejected] abgelehnt
   *[other] entschieden
 }.
desk-refused-bad-proposal-motion-title = Sagen Sie, wie der Antrag heißt.
desk-refused-bad-proposal-motion-text = Schreiben Sie den Text des Antrags oder nennen Sie einen eingebrachten.
desk-refused-bad-proposal-order = Nennen Sie die Punkte des Tages in ihrer Reihenfolge.
desk-refused-bad-proposal-no-item = Im Programm gibt es keinen Punkt { $item }.
desk-refused-bad-proposal-other-day = Der Punkt { $item } ist am Tag { $day }, nicht am Tag { $other }.
desk-refused-bad-proposal-item-twice = Der Punkt { $item } steht zweimal da.
desk-refused-bad-proposal-signatures = Nach der Geschäftsordnung bringen Unterschriften das nicht vor die Kammer ({ $kind }). Fragen Sie das Pult.
desk-refused-bad-proposal-desk = Das Pult bringt nur Tagesordnungen ein. Setzen Sie Punkte ins Programm und bringen Sie Anträge ein.
desk-refused-bad-proposal-poll = Es gibt schon eine Abstimmung { $poll }. Nennen Sie eine andere: Ein Vorschlag hat seine eigene.
desk-refused-bad-proposal-not-carried = Vorschlag { $proposal } ist kein Punkt und keine Ladung, die die Kammer angenommen hat.
desk-refused-bad-proposal-no-witness = Vorschlag { $proposal } ist keine Ladung der Kammer.
desk-refused-bad-proposal-requested = Die Kammer lädt: Notieren Sie, was daraus wurde.
desk-refused-bad-proposal-cannot-come = Sagen Sie, warum die geladene Person nicht kommen kann; Mitglieder lesen es.
desk-refused-unknown-floor = Diese Redeliste gibt es nicht.
desk-refused-many-floors = { $most } Redelisten sind noch nicht vorbei. Beenden Sie eine und eröffnen Sie dann diese.
desk-refused-floor-is-taken = Auf der Liste „{ $title }“ spricht gerade jemand. Beenden Sie zuerst diese Rede.
desk-refused-floor-not-open = Die Liste „{ $title }“ ist geschlossen. Zur Geschäftsordnung kann man sich noch melden; für anderes fragen Sie den Vorsitz.
desk-refused-floor-is-full = { $most } warten auf dieser Liste, mehr gehen nicht. Fragen Sie wieder, wenn einige gesprochen haben.
desk-refused-floor-is-drawn = Die Liste ist ausgelost: Wo jemand Neues stünde, ist schon bekannt. Rufen Sie nach der Liste mit Grund auf oder eröffnen Sie eine andere.
desk-refused-not-in-hall = Das Mitglied von Sitz { $seat } ist nicht im Saal. Lassen Sie zuerst den Ausweis an der Tür prüfen.
desk-refused-already-asked = Schon auf der Liste als Nummer { $number }, { $kind }. Ziehen Sie das zuerst zurück.
desk-refused-already-asked-for = Schon auf der Liste als Nummer { $number }, dafür. Ziehen Sie das zuerst zurück.
desk-refused-already-asked-against = Schon auf der Liste als Nummer { $number }, dagegen. Ziehen Sie das zuerst zurück.
desk-refused-already-asked-question = Schon auf der Liste als Nummer { $number }, Frage. Ziehen Sie das zuerst zurück.
desk-refused-already-asked-order = Schon auf der Liste als Nummer { $number }, zur Geschäftsordnung. Ziehen Sie das zuerst zurück.
desk-refused-unknown-wish = Auf dieser Liste wartet niemand als Nummer { $number }: Es wurde gesprochen, zurückgezogen oder gestrichen.
desk-refused-list-moved-nobody = Nicht aufgerufen: Nach der Regel ist noch niemand dran. Rufen Sie auf, wie die Liste jetzt steht, oder sagen Sie, warum Sie jemand anderen aufrufen.
desk-refused-list-moved-next = Nicht aufgerufen: Nach der Regel ist { $who } dran ({ $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[other] zur Geschäftsordnung
 }). Rufen Sie auf, wie die Liste jetzt steht, oder sagen Sie, warum Sie jemand anderen aufrufen.
desk-refused-list-moved-speaks = Nicht aufgerufen: Jetzt spricht { $who }. Rufen Sie auf, wie die Liste jetzt steht, oder sagen Sie, warum Sie jemand anderen aufrufen.
desk-refused-list-moved-nobody-speaks = Nicht aufgerufen: Jetzt spricht niemand. Rufen Sie auf, wie die Liste jetzt steht, oder sagen Sie, warum Sie jemand anderen aufrufen.
desk-refused-bad-wish-place = Das ist der Platz von jemand anderem auf der Liste.
desk-refused-bad-wish-struck-why = Sagen Sie, warum gestrichen wird; der Grund steht in der Aufzeichnung.
desk-refused-bad-floor-not-lot = Diese Liste wird nicht ausgelost: Ihre Regel ist eine andere.
desk-refused-bad-floor-drawn = Die Liste wurde mit „{ $value }“ ausgelost; dabei bleibt es.
desk-refused-bad-floor-close = Schließen Sie zuerst die Liste: Dann kann niemand wählen, wo er steht.
desk-refused-bad-floor-about = Sagen Sie, worum es bei der Redeliste geht.
desk-refused-bad-floor-question = Diese Frage gibt es nicht.
desk-refused-bad-floor-groups = Geben Sie die Tabelle der Gruppen an, nach der diese Regel geht: welche Sitze in welcher Gruppe sind.
desk-refused-bad-floor-table = Die Tabelle der Gruppen ist falsch: { $told }.
desk-refused-bad-wish-both = Nennen Sie einen Sitz oder einen Raum, nicht beides.
desk-refused-bad-wish-on-why = Sagen Sie, warum sie auf die Liste kommen; der Grund steht in der Aufzeichnung.
desk-refused-bad-wish-order = Zur Geschäftsordnung melden sich Mitglieder der Kammer.
desk-refused-bad-wish-about = Sagen Sie in einem Satz, worüber der Raum sprechen will.
desk-refused-bad-wish-speaking = Diese Person hat das Wort. Fragen Sie nach der Rede wieder.
desk-refused-unknown-lottery = Diese Auslosung gibt es nicht. Legen Sie sich zuerst darauf fest.
desk-refused-committed-already = Eine Auslosung dieses Namens ist schon festgelegt, und eine Festlegung lässt sich nicht ändern. Geben Sie der neuen einen anderen Namen.
desk-refused-committed-already-files = Diese Auslosung ist festgelegt: Ihre Dateien lassen sich nicht ändern. Benennen Sie eine neue.
desk-refused-another-scene = „{ $title }“ ist noch auf den Bildschirmen. Beenden Sie das zuerst.
desk-refused-rehearsal-is-on = Das ist die Probe davon. Beenden Sie zuerst die Probe.
desk-refused-rehearsal-is-on-live = Sie läuft live. Eine Probe geht nur vorher.
desk-refused-not-live-committed = Diese Auslosung läuft noch nicht; Ziffern nimmt sie nur an, während sie läuft.
desk-refused-not-live-live = Diese Auslosung nimmt noch ihre Ziffern auf; Ziffern nimmt sie nur an, während sie läuft.
desk-refused-not-live-drawn = Diese Auslosung wurde gezogen; Ziffern nimmt sie nur an, während sie läuft.
desk-refused-not-live-revealed = Das Ergebnis dieser Auslosung wurde gezeigt; Ziffern nimmt sie nur an, während sie läuft.
desk-refused-not-live-void = Diese Auslosung wurde für ungültig erklärt; Ziffern nimmt sie nur an, während sie läuft.
desk-refused-not-drawn-committed = Diese Auslosung läuft noch nicht; es gibt nichts zu zeigen.
desk-refused-not-drawn-live = Diese Auslosung nimmt noch ihre Ziffern auf; es gibt nichts zu zeigen.
desk-refused-not-drawn-void = Diese Auslosung wurde für ungültig erklärt; es gibt nichts zu zeigen.
desk-refused-second-login = { $login } hat diesen Wert eingegeben, und ein anderer Zugang muss ihn auch eingeben. Öffnen Sie ein zweites Pult mit eigenem Passwort: conference password FOLDER --name NAME
desk-refused-place-agreed = Stelle { $place } wurde als { $value } bestätigt und steht. Ist sie falsch, erklären Sie die Ziehung für ungültig und sagen Sie, warum.
desk-refused-bad-lottery-name = Der Name einer Auslosung hat bis zu 48 Kleinbuchstaben, Ziffern und Striche.
desk-refused-bad-lottery-entries = Eine Liste mit { $entries } Einträgen lässt sich nicht allein durch Ziffern benennen: Geben Sie ihr 10, 100, 1.000 und so weiter.
desk-refused-bad-lottery-needs = Eine Auslosung braucht einen Titel und ihre Quoten.
desk-refused-bad-lottery-title = Geben Sie der Auslosung einen Titel.
desk-refused-bad-lottery-list = Die Liste hat 10, 100, 1.000 und so weiter Einträge: Jede Ziffernfolge benennt einen.
desk-refused-bad-lottery-next = Geben Sie als Nächstes Stelle { $place } ein.
desk-refused-bad-lottery-login = Ein Wert wird an einem Pult mit Zugang eingegeben.
desk-refused-bad-lottery-digit = Geben Sie eine Ziffer ein, 0 bis 9.
desk-refused-bad-lottery-beacon = Geben Sie den öffentlichen Zufallswert ein, bis zu { $most } Zeichen in einer Zeile.
desk-refused-bad-lottery-digits = Die Ziffern sind { $digits }, nicht { $other }.
desk-refused-bad-lottery-value = Der öffentliche Wert ist nicht der aus Ziffern und Beacon.
desk-refused-bad-lottery-seats = Die gezogenen Sitze sind nicht die der Gruppen.
desk-refused-bad-lottery-rehearsal = Eine Probe wählt niemanden aus.
desk-refused-bad-lottery-seconds = Die Sitze erscheinen über 0 bis { $most } Sekunden.
desk-refused-bad-lottery-void-why = Sagen Sie, warum die Ziehung nicht zählt; der Grund wird veröffentlicht.
desk-refused-busy-lottery = Die Auslosung { $lottery } wird gerade berechnet. Warten Sie oder brechen Sie ab.
desk-refused-busy-files = Diese Dateien sind in Gebrauch. Warten Sie oder brechen Sie die Berechnung ab.
desk-refused-busy-began = Die Berechnung hat inzwischen begonnen. Brechen Sie sie ab und senden Sie noch einmal.
desk-refused-needed = Eine Auslosung hat Personen und Quoten: Senden Sie sie stattdessen neu.
desk-refused-too-big = Eine Datei darf bis zu { $most } Bytes haben.
desk-refused-cut-short = Die Datei kam nicht ganz an. Senden Sie sie noch einmal.
desk-refused-not-stored = Die Datei konnte nicht gespeichert werden: { $error }. Schaffen Sie Platz.
desk-refused-job-send = Senden Sie die Personen und die Quoten.
desk-refused-job-stopped = Angehalten. Nichts wurde geändert.
desk-refused-job-fault = Der Server hat einen Fehler. Er versucht es noch einmal.
desk-refused-job-ended-outside = Die Berechnung wurde von außen beendet. Versuchen Sie es noch einmal.
desk-refused-job-time = Die Zeitgrenze war vorbei, bevor es eine Antwort gab; erlauben Sie mehr Zeit.
desk-refused-job-memory = Dieser Rechner hat zu wenig Speicher für so viele Personen.
desk-refused-job-file = { $file } kann nicht gelesen oder geschrieben werden: { $error }.
desk-refused-job-no-file = { $file } ist noch nicht da. Senden Sie es zuerst.
desk-refused-job-checked = { $people } Personen, davon können { $eligible } gezogen werden, in { $types } Typen. Ein Gremium von { $size } ist möglich.
desk-refused-job-held = { $held } Plätze davon sind vergeben, { $seats } werden gezogen.
desk-refused-job-not-listed = So viele Personen lassen sich nicht alle mit Namen auflisten.
desk-refused-job-few-orders = Ziffern allein bringen die Personen jedes Typs in nur { $entries } Reihenfolgen; es sind also nur { $entries } Gremien möglich, und wer den Topf hat, kann sie alle vor der Ziehung ausrechnen.
desk-refused-job-name-beacon = Nennen Sie ein Beacon: einen öffentlichen Zufallswert von einem Zeitpunkt nach der Festlegung, etwa eine Runde von drand.
desk-refused-job-committed-panels = Festgelegt: { $entries } nummerierte Gremien, Chancen von { $least } bis { $most }.
desk-refused-job-committed-compositions = Festgelegt: { $entries } nummerierte Zusammensetzungen, Chancen von { $least } bis { $most }.
desk-refused-job-fairest = Die Zeitgrenze war vorbei, bevor die gerechtesten Chancen gefunden waren: Der Bericht sagt, wie weit diese davon entfernt sein können.
desk-refused-job-mend-one = 1 Fehler in { $files }. Berichtigen und noch einmal senden.
desk-refused-job-mend = { $number } Fehler in { $files }. Berichtigen und noch einmal senden.
desk-refused-job-has-already = Das Register hat diese Sitzung schon.
desk-refused-job-sitting = Das Register hat sie als Sitzung { $sitting }, mit { $people } Personen.
desk-refused-job-not-a-sitting = { $draw } zählt nicht: Es ist aus den Sitzungen des Registers heraus.
desk-refused-job-who = Wer gezogen wurde, steht in { $file } im Ordner der Auslosung.
desk-refused-unavailable-fault = Der Server hat einen Fehler. Ihre Nachricht wird bald noch einmal gesendet.
desk-refused-unavailable-busy = Der Server ist sehr beschäftigt. Ihre Nachricht wird bald noch einmal gesendet.
desk-refused-unavailable-changing = Codes werden gerade geändert. Es wird von selbst noch einmal versucht.
desk-refused-server-fault = Der Server hat einen Fehler.
desk-refused-server-busy = Der Server ist beschäftigt. Versuchen Sie es noch einmal.
desk-refused-too-often = Das wurde gerade sehr oft verlangt. Warten Sie kurz und fragen Sie dann.
desk-refused-no-office = Dieser Server berechnet keine Auslosungen.
desk-refused-id-used = Diese Kennung wurde für einen anderen Befehl benutzt. Geben Sie jedem Druck eine eigene.
desk-refused-not-armed = Nichts ist scharf: Machen Sie es scharf und lösen Sie innerhalb von { $seconds } Sekunden aus.
desk-refused-too-soon = Es wurde eben erst scharf gemacht. Mit einem Druck geschieht nichts.
desk-refused-no-such-act = Diese Adresse gibt es nicht.
desk-refused-no-act-means = Sagen Sie bei { $act }, was gemeint ist.
desk-refused-no-act-arming = { $act } wird nicht scharf gemacht.
desk-refused-wrong-password = Dieses Passwort ist nicht richtig. Prüfen Sie es und geben Sie es noch einmal ein.
desk-refused-wrong-password-changed = Dieses Passwort wurde geändert. Fragen Sie nach dem neuen.
desk-refused-wrong-password-let-go = Dieses Gerät wurde abgemeldet. Um zurückzukommen, geben Sie das Passwort noch einmal ein.
desk-refused-locked = Das ist nicht richtig ({ $what ->
    [password] Passwort
    [token] Token
    [badge] Ausweis
   *[other] Code
 }), und von hier kamen zu viele falsche. Prüfen Sie es und versuchen Sie es in { $seconds } Sekunden wieder.
desk-refused-locked-second = Das ist nicht richtig ({ $what ->
    [password] Passwort
    [token] Token
    [badge] Ausweis
   *[other] Code
 }), und von hier kamen zu viele falsche. Prüfen Sie es und versuchen Sie es in einer Sekunde wieder.
desk-refused-room-full-phones = Dieser Raum hat so viele Telefone wie Plätze. Fragen Sie Ihre Moderation.
desk-refused-door-busy-password = Ein anderes Passwort von hier wird gerade geprüft. Dieses wird gleich noch einmal versucht.
desk-refused-door-busy-signing = Dieses Gerät wird gerade angemeldet. Es wird gleich noch einmal versucht.
desk-refused-idle = Dieses Pult wurde { $hours } Stunden nicht benutzt. Öffnen Sie es neu und melden Sie sich an.
desk-refused-signed-out = Dieses Pult wurde an einem anderen abgemeldet. Öffnen Sie es neu und melden Sie sich an.
desk-refused-conference-over = Diese Konferenz ist vorbei. Danke fürs Mitmachen.
desk-refused-too-slow = Ihre Verbindung ist zu langsam. Es wird noch einmal versucht.
desk-refused-too-much = Es kamen zu viele Nachrichten auf einmal.
desk-refused-no-hello = Die Begrüßung kam nicht rechtzeitig.
desk-refused-untrusted-self-made = Das Zertifikat von { $host } ist selbst gemacht oder von einer Stelle, die dieser Rechner nicht kennt. Ist es Ihres, geben Sie es mit --ca FILE an: eine Kopie dessen, was der Server als --tls-cert hat.
desk-refused-untrusted-host = Das Zertifikat ist nicht für { $host }. Nehmen Sie die Adresse, für die es ist, oder finden Sie heraus, wer dort antwortet.
desk-refused-untrusted-expired = Das Zertifikat von { $host } ist abgelaufen. Erneuern Sie es oder prüfen Sie die Uhr dieses Rechners.
desk-refused-bad-members-once = Nennen Sie Mitglieder, jedes einmal.
desk-refused-bad-members-pseudonym = Ein Mitglied ist ein Pseudonym: 64 hexadezimale Ziffern.
desk-refused-bad-members-badge = Ein Ausweis ist ein Pseudonym: 64 hexadezimale Ziffern.
desk-refused-bad-members-draw = Nennen Sie die Ziehung mit ihrer Prüfsumme: 64 hexadezimale Ziffern.
desk-refused-bad-members-not-revealed = Diese Ziehung ist nicht gezeigt, oder sie zählt nicht.
desk-refused-bad-members-not-those = Das sind nicht die gezogenen Mitglieder.
desk-refused-bad-members-standing = Ein Stand ist einer von: { $known }.
desk-refused-bad-members-by = Mitglieder werden durch die Ziehung eingeladen, sind mit ihrem Ausweis da und werden in einer Runde ersetzt.
desk-refused-bad-members-reason = Ein Grund ist eine Zeile mit bis zu { $most } Zeichen.
desk-refused-bad-members-rounds = Ersatzrunden werden ab 1 nummeriert.
desk-refused-has-seat = Das Mitglied { $member } hat schon einen Sitz in der Kammer; nehmen Sie das nächste.
desk-refused-not-drawn-person = Diese Person wurde nicht gezogen und hat hier keinen Platz.
desk-refused-not-drawn-badge = Dieser Ausweis wurde nicht gezogen. Er kann keinen Sitz bekommen; der Versuch steht in der Aufzeichnung.
desk-refused-replaced = Dieser Sitz ging an einen Ersatz.
desk-refused-drawn-before = Diese Person wurde schon gezogen; nehmen Sie die nächste.
desk-refused-not-accepted = Stand dieser Person: { $standing ->
    [invited] eingeladen
    [declined] abgesagt
    [unreachable] nicht erreichbar
    [withdrawn] zurückgezogen
   *[other] nicht angenommen
 }. Notieren Sie zuerst, dass sie annimmt.
desk-refused-not-from-here = Von „{ $from }“ geht es nicht zu „{ $to }“.
desk-refused-badge-has-seat = Dieser Ausweis hat einen Sitz.
desk-refused-no-panel = Dieser Ausweis gehört zu keinem Aufsichtsgremium, das jetzt tagt. Nehmen Sie den Ausweis aus der Ziehung dieses Gremiums.
desk-refused-bad-panel-already = Die Ziehung { $draw } ist schon das Gremium „{ $title }“. Ziehen Sie ein anderes.
desk-refused-bad-panel-none = Es gibt keine gezeigte Ziehung { $draw }. Ziehen Sie das Gremium zuerst durch eine Auslosung.
desk-refused-bad-panel-title = Sagen Sie, wie das Gremium heißt.
desk-refused-bad-panel-replaces = Jetzt tagt kein Gremium { $panel }. Sehen Sie in die Liste der Gremien.
desk-refused-bad-panel-chamber = Diese Ziehung ist die ganze Kammer: Ein Aufsichtsgremium hat eine eigene Ziehung.
desk-refused-bad-report-both = Ein Bericht hat einen Titel und einen Text. Schreiben Sie beides.
desk-refused-bad-report-long = Ein Titel hat bis zu 200 Zeichen, ein Bericht bis zu { $most }. Kürzen Sie ihn oder reichen Sie zwei ein.
desk-refused-bad-report-many = Sie haben { $most } Berichte eingereicht. Lassen Sie ein anderes Mitglied diesen einreichen.
desk-refused-no-voters = Es gibt noch keine Wählerliste. Erstellen Sie sie zuerst aus dem Register: conference voters list.
desk-refused-no-voter = Auf der Wählerliste hat niemand die Nummer { $number }. Suchen Sie sie: conference voters find.
desk-refused-has-code = Wähler { $number } hat einen Code, der zählt. Lassen Sie ihn zuerst von zwei Zugängen zurücknehmen.
desk-refused-bad-list-areas = Eine Liste hat 1 bis { $most } Gebiete; diese hat { $there }.
desk-refused-bad-list-names = Jedes Gebiet hat einen eigenen Namen.
desk-refused-bad-list-name = „{ $name }“ ist kein Name eines Gebiets.
desk-refused-bad-list-nobody = In „{ $area }“ ist niemand berechtigt: Lassen Sie das Gebiet weg.
desk-refused-bad-list-digest = Die Prüfsumme ist ein SHA-256 in hexadezimalen Ziffern.
desk-refused-bad-list-day = Der Tag des Registers wird als 2026-11-30 geschrieben.
desk-refused-unknown-language = Seiten haben keine Worte in „{ $language }“. Nennen Sie eine von diesen: { $known }.
desk-refused-is-original = Die Originale sind schon in { $language }. Stellen Sie die Sprache der Originale ein oder berichtigen Sie das Original selbst.
desk-refused-nothing-to-word = Es gibt kein „{ $what }“ mit Texten. Exportieren Sie die Tabelle neu und füllen Sie diese aus.
desk-refused-original-moved = Das Original von { $what } wurde seit der Übersetzung geändert. Exportieren Sie die Tabelle neu und sehen Sie das neue Original an.
desk-refused-bad-wording = { $what } in { $language }: { $reason }
desk-refused-bad-wording-twice = Zwei Möglichkeiten haben denselben Text. Geben Sie jeder ihren eigenen.
desk-refused-bad-wording-count = Es hat { $there } Texte, das Original { $most }. Geben Sie für jeden einen an.
desk-refused-bad-wording-missing = Es fehlt: { $part }. Fügen Sie es ein.
desk-refused-bad-wording-no-original = Ohne Original: { $part }. Lassen Sie es weg.
desk-refused-bad-wording-long = Zu lang: { $part } mit { $there } Zeichen, höchstens { $most }. Kürzen Sie.
desk-refused-asked-already = Nach { $what } wird oder wurde schon gefragt. Nennen Sie einen Grund: Er steht als Berichtigung in der Aufzeichnung, und Seiten sagen, dass der Wortlaut berichtigt wurde.
desk-refused-many-wordings = So viel lässt sich nicht übersetzen: höchstens { $most }. Ziehen Sie Übersetzungen zurück, die vorbei sind.
desk-refused-empty-conduct = Schreiben Sie die Verhaltensregeln und veröffentlichen Sie sie dann.
desk-refused-signing-up-closed = Räume können sich jetzt nicht anmelden. Fragen Sie, wer Sie eingeladen hat, wann es geht; ein Code gilt wie immer.
desk-refused-many-wait = { $most } Räume warten auf Einlass, mehr können nicht warten. Behalten Sie, was Sie geschrieben haben, und versuchen Sie es in einer Stunde wieder.
desk-refused-bad-name = Sagen Sie, wie der Raum heißt, mit bis zu 80 Zeichen.
desk-refused-bad-area = Wählen Sie ein Gebiet der Liste.
desk-refused-bad-expected = Sagen Sie, wie viele Personen Sie erwarten: 1 bis { $most }.
desk-refused-unknown-signup = Kein Raum hat sich als Nummer { $signup } angemeldet. Sehen Sie in die Liste der Anmeldungen.
desk-refused-is-in = Dieser Raum ist schon dabei, als Versammlung { $party }. Seine Karte unter Versammlungen hat, was sich ändern lässt.
desk-refused-is-withdrawn = Wer diesen Raum angemeldet hat, hat es zurückgenommen. Eine neue Anmeldung ist möglich.
desk-refused-is-decided = Das Pult hat über diesen Raum schon entschieden. Ihre Seite zeigt, was es gesagt hat.
desk-refused-bad-gathering = Das Sammeln endet nach seinem Beginn. Wählen Sie ein späteres Ende.
desk-refused-changed-since = Jemand anderes hat inzwischen von hier andere Prioritäten gesendet. Sehen Sie sie an und senden Sie dann, was gelten soll.
desk-refused-gathering-over = Das Sammeln ist beendet: Was vorher gesendet wurde, gilt. Fragen Sie die Konferenz, wenn etwas daran falsch ist.
desk-refused-not-gathered = Prioritäten werden noch nicht gesammelt. Behalten Sie, was Sie geschrieben haben, und senden Sie es dann.
desk-refused-not-on-paper = Diese Versammlung hat ihre Prioritäten selbst gesendet. Bitten Sie sie, sie zu berichtigen oder zurückzuziehen.
desk-refused-unknown-assembly = { $whose } gibt es nicht. Suchen Sie den Namen in der Liste.
desk-refused-bad-priorities-many = Senden Sie 1 bis { $most } Prioritäten.
desk-refused-bad-priorities-people = Sagen Sie, wie viele Personen zugestimmt haben: 1 bis { $most }.
desk-refused-bad-priorities-words = Priorität { $place } hat keinen Text. Schreiben Sie sie oder nehmen Sie die Zeile weg.
desk-refused-bad-priorities-long = Priorität { $place } ist zu lang: { $title } Zeichen, und { $why } für das Warum. Kürzen Sie sie.
desk-refused-bad-priorities-same = Zwei der Prioritäten sind gleich. Nehmen Sie eine weg.
desk-refused-bad-priorities-numbered = Versammlungen werden der Reihe nach nummeriert, bis { $most }.
desk-refused-bad-priorities-area = Es gibt kein Gebiet { $area }. Nennen Sie eines der Konferenz.
desk-refused-bad-priorities-name = Versammlung { $number } braucht einen Namen mit bis zu { $most } Zeichen.
desk-refused-bad-priorities-twice = Die Versammlung { $name } steht zweimal da. Behalten Sie eine davon.
desk-refused-bad-priorities-often = Diese wurden so oft geändert, dass nichts mehr angenommen wird. Rufen Sie die Konferenz an.
desk-refused-bad-wording-sitting = „{ $text }“ ist keine Sitzung wie etwa { $example }.
desk-refused-span-no-day = { $moment } ist kein Tag mit Uhrzeit wie 2026-11-28 14:00.
desk-refused-span-no-clock = { $moment } gibt es nicht: Da werden die Uhren vorgestellt.
desk-refused-span-over = { $moment } ist lange vorbei.
desk-refused-quorum = „{ $text }“ ist kein Quorum; schreiben Sie einen Teil wie 1/2, eine Zahl von Sitzen oder nichts.
desk-refused-signatures = „{ $text }“ ist keine Zahl von Unterschriften; schreiben Sie eine Zahl von Sitzen, einen Teil wie 1/20 oder nichts.
desk-refused-token-opens-nothing = Das Token öffnet nichts. Das letzte kam von { $address }.
