# The count of a poll: badge, bars, verdict, who has answered.
poll-badge-live = LIVE
poll-badge-stale = NICHT LIVE
poll-badge-result = ERGEBNIS
poll-badge-counted = AUSGEZÄHLT
poll-badge-hidden = NOCH GEHEIM
poll-badge-void = UNGÜLTIG
poll-badge-draft = NOCH NICHT OFFEN
poll-badge-closed = GESCHLOSSEN
poll-note-void = Ungültig, sie zählt nicht.
poll-note-void-because = Ungültig, sie zählt nicht: { $reason }.
poll-note-on-its-way = Das Ergebnis ist unterwegs.
poll-note-on-close = Die Antworten werden nach dem Ende der Abstimmung gezeigt.
poll-note-by-chair = Die Antworten werden gezeigt, wenn die Sitzungsleitung sie freigibt.
poll-note-held = Die Zahlen folgen, wenn noch einige geantwortet haben.
poll-note-counting = Es wird noch gezählt.
poll-note-counted = Alle Stimmen sind gezählt. Noch nicht bestätigt.
poll-note-final = Endgültig und im Verzeichnis.
poll-note-tied = { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 } mit Gleichstand.
poll-as-of = Diese Zahlen sind von { $time }.
poll-unit-people = Personen
poll-unit-parties = Versammlungen
poll-unit-members = Mitglieder
poll-unit-points = Punkte
poll-unit-first = erste Wahl
poll-unit-round = Stimmen in dieser Runde
poll-unit-duels = gewonnene Vergleiche
poll-unit-borda = Borda-Punkte
poll-unit-sav = Stimmen, auf das Angekreuzte verteilt
poll-whole-round = 100 % = alle Stimmen dieser Runde
poll-whole-duels = 100 % = alle Vergleiche
poll-whole-borda = 100 % = alle Borda-Punkte
poll-whole-sav = 100 % = alle Stimmen
poll-whole-answered = 100 % = alle, die geantwortet haben
poll-whole-first = 100 % = alle ersten Präferenzen
poll-whole-points = 100 % = alle vergebenen Punkte
poll-whole-counted = 100 % = alle Gezählten
poll-whole-sides = 100 % = Stimmen dafür und dagegen
poll-whole-cast = 100 % = abgegebene Stimmen mit Enthaltungen
poll-whole-present = 100 % = anwesende Mitglieder
poll-whole-members = 100 % = alle Mitglieder
poll-mark-needed = nötig
poll-mark-half = Hälfte
poll-own = Ihre Stimme
poll-most = { $shown } von { $count ->
    [one] { $count } Option
   *[other] { $count } Optionen
 }: die mit den meisten
poll-first = Die ersten { $shown } von { $count ->
    [one] { $count } Option
   *[other] { $count } Optionen
 }
poll-nobody-answered = Noch hat niemand geantwortet
poll-nobody-voted = Noch hat niemand abgestimmt
poll-turnout-chamber = { $part } von { $count } Angemeldeten { $count ->
    [one] hat
   *[other] haben
 } abgestimmt
poll-turnout-members = { $part } von { $whole } Stimmberechtigten { $count ->
    [one] hat
   *[other] haben
 } abgestimmt
poll-turnout-people = { $part } von { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
 } geantwortet
poll-turnout-parties = { $part } von { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 }
poll-left-out = { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 } ausgenommen: { $names }.
poll-left-out-one = { $name } ({ $reason })
poll-left-out-more = { $count } weitere
poll-started-over = { $count ->
    [one] { $count } Versammlung hat
   *[other] { $count } Versammlungen haben
 } die Telefone neu begonnen.
poll-round = Runde { $number } von { $of }.
poll-round-out = Ausgeschieden: { $names }.
poll-round-chosen = Gewählt: { $names }.
poll-gone = ausgeschieden
poll-duels-none = Keine Option schlägt alle anderen; die Regel entscheidet.
poll-duels-one = { $name } schlägt alle anderen Optionen.
poll-duels-won = { $won } von { $of }
poll-verdict-nobody = Niemand hat geantwortet.
poll-verdict-none = Nach der Regel { $rule } ist keine Option gewählt.
poll-verdict-chosen = Gewählt: { $names }. Regel: { $rule }.
poll-verdict-middle = In der Mitte: { $names }. Regel: { $rule }.
poll-verdict-tie-lot = Ein Gleichstand wurde durch das Los entschieden.
poll-verdict-tie-rule = Ein Gleichstand wurde durch die Regel entschieden.
poll-needed = { $needed } nötig
poll-needed-rule = { $needed } nötig ({ $majority }: { $base })
poll-base-sides = Stimmen dafür und dagegen
poll-base-cast = abgegebene Stimmen mit Enthaltungen
poll-base-present = anwesende Mitglieder
poll-base-members = alle Mitglieder
poll-sheet-option = „{ $option }“
poll-sheet-carried-many = { $names } sind angenommen: je { $part } von { $whole }, { $needed }.
poll-sheet-tie = Gleichstand: { $names }, je { $part } von { $whole }.
poll-sheet-tie-needed = Gleichstand: { $names }, je { $part } von { $whole }, { $needed }.
poll-sheet-majority = { $names } hat die Mehrheit: { $part } von { $whole }, { $needed }.
poll-sheet-most = { $names } hat die meisten, aber keine Mehrheit: { $part } von { $whole }, { $needed }.
poll-sheet-carried = { $names } ist angenommen: { $part } von { $whole }, { $needed }.
poll-sheet-not-carried = { $names } ist nicht angenommen: { $part } von { $whole }, { $needed }.
poll-most-against = Höchstens { $most } dürfen dagegen sein: { $against } sind es.
poll-casting-vote = { $by ->
    [lot] Das Los sagte
   *[other] Die Sitzungsleitung entschied mit
 } { $side ->
    [yes] Ja
   *[other] Nein
 }: { $passed ->
    [yes] angenommen
   *[other] nicht angenommen
 }.
poll-quorum-none = Das Quorum von { $quorum } wurde nicht erreicht.
poll-quorum-met = Das Quorum von { $quorum } wurde erreicht.
poll-whose-members = Mitglieder stimmen von zu Hause ab
poll-whose-chamber = Die Kammer stimmt ab
poll-whose-question = { $whose }: { $question }
poll-passes = Angenommen mit: { $words }.
poll-passes-count = Angenommen mit { $words }: { $votes } von { $base }.
poll-passes-if = Angenommen mit { $words }: { $votes } von { $base }, wenn zum Schluss { $base } da sind.
poll-quorum = Quorum: { $words }.
poll-quorum-count = Quorum: { $words }, { $votes } von { $base }.
poll-figure-abstained = Enthalten
poll-figure-voted = Abgestimmt insgesamt
poll-figure-present = Angemeldet zum Schluss
poll-figure-may = Stimmberechtigt
poll-figure-seats = Sitze
poll-decided = { $passed ->
    [yes] Angenommen
   *[other] Nicht angenommen
 }: { $yes } dafür, { $no } dagegen.
poll-decided-abstained = { $passed ->
    [yes] Angenommen
   *[other] Nicht angenommen
 }: { $yes } dafür, { $no } dagegen, { $count ->
    [one] { $count } Enthaltung
   *[other] { $count } Enthaltungen
 }.
poll-decided-needed = Nötig: { $majority } von { $base } ({ $of }), also { $needed }.
poll-decided-needed-members = Nötig: { $majority } aller Mitglieder ({ $count }), also { $needed }.
poll-decided-all = Nötig: alle { $base } ({ $of }).
poll-decided-all-members = Nötig: alle Mitglieder ({ $count }).
poll-decided-quorum = Das Quorum von { $quorum } { $met ->
    [yes] wurde erreicht
   *[other] wurde nicht erreicht
 }: { $count } { $what ->
    [voted] haben abgestimmt
   *[other] waren angemeldet
 }.
poll-decided-equal = Es war Stimmengleichheit.
poll-decided-equal-side = Es war Stimmengleichheit: { $by ->
    [lot] das Los entschied
   *[other] die Sitzungsleitung entschied
 } „{ $side }“.
