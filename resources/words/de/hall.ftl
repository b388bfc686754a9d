# The screens of the hall, as far as they say other words than pages.
hall-rooms-talking = DIE RÄUME BERATEN
hall-rooms-are-talking = Die Räume beraten
hall-rooms-back = DIE RÄUME SIND ZURÜCK
hall-coming-back = DIE RÄUME KOMMEN ZURÜCK · LETZTE WORTE
hall-phase = DIE RÄUME BERATEN · { $phase }, { $place } VON { $count }
hall-phase-kind = { $kind ->
    [settle] Ankommen
    [read] Lesen
    [go_round] Runde
    [talk] Offenes Gespräch
    [agree] Einigen
   *[write] Schreiben
 }
hall-then = Danach: { $phase } · { $back }
hall-speaking-time = REDEZEIT
hall-time = ZEIT
hall-time-left = VERBLEIBENDE ZEIT
hall-time-up = Die Zeit ist um
hall-over-time = Über der Zeit
hall-come-to-end = Bitte kommen Sie zum Schluss
hall-waiting = Warten auf den Server
hall-connecting = Verbinden
hall-nothing-on = Nichts läuft
hall-in-the-hall = Im Saal
hall-as-of-ago = Stand vor { $age }
hall-live-video = LIVE-VIDEO
hall-back-at = Zurück um { $time }
hall-until = Bis { $time }
hall-parties = { $count ->
    [one] { $count } Versammlung vor Ort
   *[other] { $count } Versammlungen vor Ort
 }
hall-tie = Gleichstand
hall-more = und { $count } weitere
hall-next-at = Als Nächstes: { $title }, { $moment }
hall-moment = { $time }, { $day }
hall-there = { $time } ({ $zone })
# Where to join.
hall-join = Teilnehmen
hall-join-code = mit dem Code Ihrer Versammlung
hall-unreachable = Telefone können noch nicht teilnehmen: Dieser Server hat eine Adresse nur auf seinem eigenen Computer.
# A poll.
hall-badge-open = OFFEN
hall-ticked = Wie viele Menschen jede Option angekreuzt haben
hall-scale = { $whole } · Linie: { $line }
hall-needed = { $count } nötig
hall-too-few = Die Zahlen folgen, wenn einige mehr geantwortet haben
hall-chosen-place = gewählt als { $place }
hall-chosen = gewählt
hall-no-answers = Noch keine Antworten
hall-turnout-chamber = Die Kammer: { $part } von { $whole } Anwesenden · { $share }
hall-turnout = { $part } von { $whole } Menschen · { $share } · { $parties }
hall-turnout-left-out = { $turnout } · ausgenommen: { $count }
hall-by-name = { $timing } · namentlich
hall-closes-in = Endet in { $span }
hall-open-for = Offen seit { $span }
hall-not-taken = Antworten werden noch nicht angenommen
hall-not-counted = Zählt nicht
hall-hidden-close = Die Antworten werden gezeigt, wenn die Abstimmung endet.
hall-hidden-published = Die Antworten werden gezeigt, sobald sie veröffentlicht sind.
hall-points = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
 }
hall-votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
 }
hall-carried-short = { $carried ->
    [yes] Angenommen
   *[no] Nicht angenommen
 }: { $votes } von { $base }, nötig waren { $needed }.
hall-no-quorum = { $carried ->
    [yes] Angenommen
   *[no] Nicht angenommen
 }: Das Quorum von { $quorum } war nicht erreicht.
hall-carried-by = { $carried ->
    [yes] Angenommen
   *[no] Nicht angenommen
 } durch { $by ->
    [lot] das Los
   *[chair] die entscheidende Stimme des Vorsitzes
 }: { $votes } auf jeder Seite.
hall-for = { $votes } dafür. { $needed }
hall-unit-seq-pav = Kreuze, weniger für die Zufriedenen
hall-unit-phragmen = Last, wenn als Nächstes gewählt: Die kleinste wird gewählt
hall-unit-shares = Preis, wenn als Nächstes gewählt: Der kleinste wird gewählt
# Charts.
hall-middle = Die Antwort in der Mitte ist { $answer }.
hall-middle-half = Die Antwort in der Mitte ist { $answer }. Mindestens die Hälfte aller Antworten ist { $low }.
hall-middle-between = Die Antwort in der Mitte ist { $answer }. Mindestens die Hälfte aller Antworten liegt von { $low } bis { $high }.
hall-mark = { $mark ->
    [lower] ein Viertel
    [upper] drei Viertel
   *[median] Median
 } { $value }
hall-of-all-answers = { $share } aller Antworten
hall-duels-title = Wie viele die Zeile der Spalte vorziehen
hall-duels-wins = gewinnt
hall-round = Runde { $number } von { $of }
hall-round-number = Runde { $number }
hall-lane = { $state ->
    [in] noch dabei
    [out] ausgeschieden
    [not] nicht gewählt
   *[exhausted] Keine Wahl mehr
 }
# The count of an election.
hall-provisional = VORLÄUFIG
hall-standing = { $state ->
    [elected-now] GEWÄHLT
    [elected] gewählt
    [out-now] AUSGESCHIEDEN
    [out] ausgeschieden
    [guarded] geschützt
   *[doomed] nicht mehr wählbar
 }
hall-elected-round = RUNDE { $number }
hall-surplus-only = Was über der Quote lag bei { $names }.
hall-nobody-elected = Niemand ist gewählt.
hall-without-choice = { $votes } ohne weitere Wahl
hall-not-shown = nicht gezeigt: { $count }
hall-candidates = KANDIDATUREN
hall-vote-now = JETZT ABSTIMMEN
hall-order-by-lot = Die Reihenfolge wurde ausgelost.
hall-voted-by-lot = { $voted } · Die Reihenfolge wurde ausgelost
hall-voted-of = { $part } von { $whole } Anwesenden haben abgestimmt
hall-voted = { $part } haben abgestimmt
# A decision of the chamber.
hall-decides = DIE KAMMER ENTSCHEIDET
hall-carried = ANGENOMMEN
hall-not-carried = NICHT ANGENOMMEN
hall-signed-in = ANGEMELDET
hall-have-voted = HABEN ABGESTIMMT
hall-of-seats = von { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitzen
 }
hall-of-signed-in = von { $count } Angemeldeten
hall-quorum = Quorum { $needed }
hall-quorum-met = Quorum erreicht
hall-quorum-short = es fehlen { $count }
hall-named-open = Namentliche Abstimmung: Wer wie gestimmt hat, kann man nach dem Ende lesen.
hall-secret-open = Geheime Abstimmung: Niemand sieht den Stand, bevor sie endet.
hall-result-follows = Die Abstimmung ist beendet. Das Ergebnis folgt.
hall-votes-not-taken = Stimmen werden noch nicht angenommen
hall-sides = { $yes } dafür + { $no } dagegen
hall-sides-abstained = { $yes } dafür + { $no } dagegen + { $count ->
    [one] { $count } Enthaltung
   *[other] { $count } Enthaltungen
 }
hall-sum = { $sides } = { $votes } · { $signed }
hall-sum-silent = { $sides } = { $votes } · { $silent } Angemeldete haben nicht abgestimmt · { $signed }
hall-seats-signed = { $present } von { $count } Sitzen angemeldet
hall-way = { $number } { $way ->
    [phones] per Gerät
    [hands] per Hand
   *[paper] auf Papier
 }
# What rooms, or members at home, answered to the same question. $whose is rooms or members.
hall-beside = { $whose ->
    [rooms] DIE RÄUME, DASSELBE GEFRAGT
   *[members] DIE MITGLIEDER, DASSELBE GEFRAGT
 }
hall-by-region = „{ $option }“ nach Region
hall-by-area = „{ $option }“ nach Gebiet
hall-beside-may = { $people } von { $whole } Stimmberechtigten
hall-beside-in = { $people } in { $parties }
hall-beside-nobody = Niemand in der Kammer hat dafür oder dagegen gestimmt.
hall-beside-same = { $whose ->
    [rooms] Kammer und Räume neigen zu
   *[members] Kammer und Mitglieder neigen zu
 } { $lean }, { $points } Punkte auseinander (von dafür und dagegen).
hall-beside-differ = Sie unterscheiden sich: Die Kammer neigt zu { $ours }, { $whose ->
    [rooms] die Räume
   *[members] die Mitglieder
 } zu { $theirs }, { $points } Punkte auseinander (von dafür und dagegen).
hall-lean = „{ $option }“
hall-lean-none = keiner Seite
# What tables say.
hall-against = { $against } nicht einig
hall-statements = { $count ->
    [one] { $count } Aussage
   *[other] { $count } Aussagen
 } · { $rooms }
hall-marked-goes = geht
hall-marked-comes = kommt
hall-undecided = Noch nicht entschieden: { $yes } dafür, { $no } dagegen.
hall-undecided-abstained = Noch nicht entschieden: { $yes } dafür, { $no } dagegen, Enthaltungen: { $count }.
hall-points-parts = { $amount } Punkte
hall-votes-parts = { $amount } Stimmen
# Outputs, and what they show, in a few words.
hall-output = { $output ->
    [hall] Saal
    [rooms] Räume
    [phones] Telefone
    [members] Mitglieder
    [overlay] Einblendung
   *[stage] Bühne
 }
hall-scene = { $scene ->
    [nothing] nichts
    [video] Video
    [poll] Abstimmung
    [result] Ergebnis der Abstimmung
    [map] Karte
    [lottery] Auslosung
    [rehearsal] Probe der Auslosung
    [timer] Uhr
    [breakout] Gruppenphase
    [speaker] Rede
    [motion] Antrag
    [message] Mitteilung
    [holding] Wartetafel
    [statements] Aussagen
   *[survey] Umfrage
 }
hall-scene-titled = { $scene }: { $title }
# $poll is poll, result or map, of the chamber or of all.
hall-scene-poll = { $poll ->
    [poll-chamber] Abstimmung der Kammer
    [result-chamber] Ergebnis der Abstimmung der Kammer
    [map-chamber] Karte der Abstimmung der Kammer
    [result] Ergebnis der Abstimmung
    [map] Karte der Abstimmung
   *[poll] Abstimmung
 } { $number }: { $title }
hall-scene-further = { $scene } ({ $count }. Ziehung)
# The window of a display.
hall-window = Anzeige der Konferenz: { $output }
hall-screen = Bildschirm { $number }
hall-no-screen = Es gibt keinen Bildschirm { $screen }. Geben Sie bei --screen einen von diesen an: { $screens }.
