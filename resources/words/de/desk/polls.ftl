desk-polls-list-prepare = Neue Abstimmung …
desk-polls-list-prepare-tip = Eine neue Frage schreiben (Ctrl+N)
desk-polls-row = Abstimmung { $number }, { $question }, { $state }, { $note }
desk-polls-none = Noch keine Abstimmung ist vorbereitet. Eine vorbereiten: Ctrl+N.
desk-polls-none-chamber = Noch keine Abstimmung der Kammer ist vorbereitet. Eine vorbereiten: Ctrl+N.
desk-polls-awaited = Warten auf die Abstimmungen …
desk-polls-heading = ABSTIMMUNG { $number }
desk-polls-heading-chamber = ABSTIMMUNG { $number } · KAMMER
desk-polls-heading-members = ABSTIMMUNG { $number } · MITGLIEDER
desk-polls-state-draft = ENTWURF
desk-polls-state-draft-tip = Nur das Pult sieht sie.
desk-polls-state-open-tip = Die Versammlungen antworten gerade.
desk-polls-state-closed-tip = Keine Antworten mehr. Noch nicht veröffentlicht.
desk-polls-state-published-tip = Veröffentlicht: Dieses Ergebnis gilt.
desk-polls-state-void-tip = Für ungültig erklärt.
desk-polls-options = { $count ->
    [one] { $count } Option
   *[other] { $count } Optionen
 }
desk-polls-of-chamber = Kammer
desk-polls-of-members = Mitglieder
desk-polls-answered-by = Antwort per: { $ways }
desk-polls-open-by-hand = offen { $time } · bis Sie sie schließen
desk-polls-open-closes = offen { $time } · schließt in { $left }
desk-polls-adjourned-until-you = vertagt · bis Sie sie fortsetzen
desk-polls-adjourned-till = vertagt · weiter um { $time }
desk-polls-closed-at = geschlossen um { $time }
desk-polls-void-since = ungültig seit { $time }
desk-polls-does-not-count = zählt nicht
desk-polls-rate = { $figure }/s
desk-polls-way-phones = Telefone
desk-polls-way-devices = Geräte
desk-polls-way-hands = Handzeichen
desk-polls-way-button = Knopf
desk-polls-way-paper = Papier
desk-polls-way-by-name = { $way } namentlich
desk-polls-no-answer = keine Antwort
desk-polls-signed-in = { $part } von { $whole } Anwesenden · { $share }
desk-polls-turnout = { $part } von { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 } · { $share }
desk-polls-parties = { $part } von { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 }
desk-polls-tied = { $count } mit Gleichstand
desk-polls-region-option = { $option }: { $people } ({ $share })
desk-polls-area-voted = { $part } von { $whole } haben abgestimmt
desk-polls-hidden = Die Zahlen bleiben bis zum Schluss verborgen, auch an diesem Pult.
desk-polls-kind-needs = { $kind }: { $needs }
desk-polls-left-out = { $count ->
    [one] { $count } Versammlung ist
   *[other] { $count } Versammlungen sind
 } ausgenommen: { $names }.
desk-polls-started-over = Telefone neu begonnen bei { $names }; { $count ->
    [one] { $count } Stimme per Telefon wurde
   *[other] { $count } Stimmen per Telefon wurden
 } herausgenommen.
desk-polls-by-name-devices = Namentlich: Nach dem Schließen können alle lesen, wer am Gerät wie gestimmt hat.
desk-polls-by-name-phones = Namentlich: Nach dem Schließen können alle lesen, wer am Telefon wie gestimmt hat.
desk-polls-by-name-result = Namentlich: Wer wie gestimmt hat, ist mit dem Ergebnis zu lesen.
desk-polls-by-name-at = Namentlich: Wer wie gestimmt hat, steht unter { $address }
desk-polls-this-address = der Adresse dieser Konferenz
desk-polls-no-answer-yet = Noch ist keine Antwort da. Mit der ersten bewegen sich die Balken.
desk-polls-first-preferences = Erste Präferenzen; die Regel zählt ganze Reihenfolgen.
desk-polls-points-each = Punkte; jede Person hat { $points }.
desk-polls-approve-several = Jede Person kann mehreren zustimmen; die Anteile sind von allen, die geantwortet haben.
desk-polls-rule-told = { $title }: { $sentence }
desk-polls-rule-elects = { $title }: { $sentence } Gewählt werden { $seats }.
desk-polls-equal-chair = Es ist Stimmengleichheit, und der Vorsitz entscheidet: das im Arbeitsplatz Kammer eintragen, dann veröffentlichen.
desk-polls-equal-lot = Es ist Stimmengleichheit, und das Los entscheidet: das im Arbeitsplatz Kammer eintragen, dann veröffentlichen.
desk-polls-language-en = Englisch
desk-polls-language-cy = Walisisch
desk-polls-language-es = Spanisch
desk-polls-language-fr = Französisch
desk-polls-language-de = Deutsch
desk-polls-language-pl = Polnisch
desk-polls-language-ur = Urdu
desk-polls-language-ar = Arabisch
desk-polls-also-in = Auch auf { $languages }.
desk-polls-changed-since = Die Frage wurde geändert, seit sie übersetzt wurde: { $languages }.
desk-polls-missing = Es { $count ->
    [one] fehlt
   *[other] fehlen
 } { $languages }.
desk-polls-wrong-lines = { $language } hat { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
 }: Frage und Optionen sind { $whole }, je eine Zeile.
desk-polls-say-why = Gefragt wird oder wurde schon: Sagen Sie, warum. Es steht in der Aufzeichnung.
desk-polls-wording-form = Die Frage in weiteren Sprachen
desk-polls-wording-tells = Eine Zeile für die Frage, dann eine für jede Option, in derselben Reihenfolge. Telefone und Bildschirme zeigen sie denen, die diese Sprache lesen; Stimmzettel, Zählung und Ergebnis gehören zum Original. Ein leeres Feld nimmt eine Übersetzung zurück. Tabellen zum Übersetzen: conference wordings FOLDER.
desk-polls-wording-language = Sprache
desk-polls-wording-text = Frage und Optionen in dieser Sprache, je eine Zeile
desk-polls-wording-why = Warum es berichtigt wird. Es steht in der Aufzeichnung und auf Telefonen.
desk-polls-wording-original = Original
desk-polls-wording-translation = Übersetzung
desk-polls-code-no-list = Es gibt keine Wählerliste: conference voters list erstellt sie aus dem Verzeichnis.
desk-polls-code-take-back = Den Code einer stimmberechtigten Person ersetzen …
desk-polls-code-confirm = Bestätigen: den Code von Nummer { $number } zurücknehmen, wie { $login } verlangt hat …
desk-polls-code-waiting = Zurückgenommen und noch ohne neuen Code: { $numbers }.
desk-polls-code-waiting-more = Zurückgenommen und noch ohne neuen Code: { $numbers } und { $count } weitere.
desk-polls-code-withdrawn = Der Code von Nummer { $number } lässt niemanden mehr ein. Einen neuen machen: { $command }
desk-polls-code-form = Den Code einer Person zurücknehmen?
desk-polls-code-ask = Verlangen
desk-polls-code-number = Nummer der Person
desk-polls-code-number-row = Nummer
desk-polls-code-why = Warum, in einem Satz. Es steht in der Aufzeichnung: keine Namen.
desk-polls-code-tells = Der Code ging verloren oder ist in falschen Händen: Er lässt niemanden mehr ein, und wer damit drin ist, ist draußen. Ein abgegebener Stimmzettel bleibt. Es braucht zwei Anmeldungen: Die zweite füllt dieses Formular für dieselbe Nummer aus. conference voters find FOLDER ID nennt die Nummer einer Person.
desk-polls-code-another = Dann gibt { $command } den neuen Code aus, einmal, wo der Server läuft. Geben oder senden Sie ihn nur dieser Person: Kein Pult und keine Aufzeichnung hat ihn.
desk-polls-edit = Ändern …
desk-polls-word = Sprachen …
desk-polls-open = Öffnen
desk-polls-open-armed = Noch einmal: öffnen
desk-polls-close = Schließen
desk-polls-close-armed = Noch einmal: schließen
desk-polls-extend = +30 s
desk-polls-unbind = Ohne Ende
desk-polls-adjourn = Vertagen
desk-polls-adjourn-armed = Noch einmal: vertagen
desk-polls-resume = Fortsetzen
desk-polls-resume-armed = Noch einmal: fortsetzen
desk-polls-publish = Veröffentlichen
desk-polls-publish-armed = Noch einmal: veröffentlichen
desk-polls-void = Ungültig …
desk-polls-open-rooms = Für Räume öffnen
desk-polls-close-rooms = Für Räume schließen
desk-polls-publish-rooms = Räume: veröffentlichen
desk-polls-open-chamber = In der Kammer öffnen
desk-polls-close-chamber = In der Kammer schließen
desk-polls-publish-chamber = Kammer: veröffentlichen
desk-polls-open-members = Für Mitglieder öffnen
desk-polls-close-members = Für Mitglieder schließen
desk-polls-publish-members = Mitglieder: veröffentlichen
desk-polls-arms-too = { $who } macht das auch scharf.
desk-polls-no-link = Keine Verbindung zum Server: Von hier lässt sich nichts ändern.
desk-polls-still-open = „{ $question }“ ist noch offen. Erst schließen (F6).
desk-polls-aim-chamber = „{ $question }“ gehört der Kammer: { $shortcut } meint sie im Arbeitsplatz Kammer.
desk-polls-aim-rooms = „{ $question }“ gehört den Räumen: { $shortcut } meint sie in jedem Arbeitsplatz außer diesem.
desk-polls-aim-members = „{ $question }“ gehört den Räumen: { $shortcut } meint sie, und keine Taste meint eine Abstimmung der Mitglieder.
desk-polls-no-poll = Es gibt noch keine Abstimmung.
desk-polls-all-opened = Jede Abstimmung war schon offen. Eine neue vorbereiten: Ctrl+N.
desk-polls-open-already = „{ $question }“ ist schon offen, und keine andere ist an der Reihe. F6 schließt sie.
desk-polls-none-due = Weder auf Sendung noch bereit ist eine Abstimmung zu öffnen. Eine andere öffnet ihr Knopf.
desk-polls-none-open = Keine Abstimmung ist offen.
desk-polls-none-waits = Keine Abstimmung wartet auf die Veröffentlichung.
desk-polls-do-open = Abstimmung öffnen
desk-polls-do-close = Abstimmung schließen
desk-polls-do-publish = Ergebnis veröffentlichen
desk-polls-do-previous = Die Runde davor zeigen, auf allen Bildschirmen
desk-polls-do-following = Die nächste Runde zeigen, auf allen Bildschirmen
desk-polls-do-all = Alle Runden zeigen, auf allen Bildschirmen
desk-polls-do-prepare = Eine Abstimmung vorbereiten
desk-polls-do-edit = Den Entwurf ändern
desk-polls-do-word = Die Abstimmung in weitere Sprachen übersetzen
desk-polls-do-extend = Die Abstimmung 30 Sekunden länger offen halten
desk-polls-do-unbind = Die Abstimmung offen halten, bis sie von Hand geschlossen wird
desk-polls-do-adjourn = Die Abstimmung der Mitglieder bis zur nächsten Sitzung vertagen
desk-polls-do-resume = Die Abstimmung der Mitglieder fortsetzen: Die nächste Sitzung beginnt
desk-polls-do-void = Die Abstimmung für ungültig erklären
desk-polls-not-draft = Nur ein Entwurf lässt sich ändern.
desk-polls-not-worded = Sie zählt nicht mehr, oder es ist keine Sprache festgelegt: conference wordings --languages.
desk-polls-not-open = Sie ist nicht offen.
desk-polls-not-ending = Sie hat kein Ende, das sich aufheben ließe.
desk-polls-not-adjourned = Nur eine offene Abstimmung der Mitglieder wird vertagt.
desk-polls-not-resumed = Nur eine vertagte Abstimmung der Mitglieder wird fortgesetzt.
desk-polls-not-voided = Sie kann nicht für ungültig erklärt werden.
desk-polls-act-on = { $act } – { $question }
desk-polls-look-at-poll = Abstimmung { $number }: { $question }
desk-polls-withdraw-asked = Zurückziehen, was { $login } verlangt hat: { $act ->
    [publish_poll] Ergebnis veröffentlichen
    [start_lottery] Auslosung beginnen
    [reveal_lottery] Auslosung aufdecken
    [unlock_seat] Gerät von einem Sitz nehmen
   *[withdraw_voter_code] Code einer Person zurücknehmen
 }
desk-polls-no-rounds = Diese Abstimmung hat keine Runden.
desk-polls-rounds-step = Runden: { $step }
desk-polls-being-counted = Die Stimmzettel werden nach der Regel gezählt …
desk-polls-in-round = Runde { $number }
desk-polls-invalid = { $count } ungültig
desk-polls-quota = Quote { $quota }
desk-polls-equally-good = Nach der Regel gleich gut: { $sets }.
desk-polls-sets-then = { $first }; { $next }
desk-polls-previous = Zurück
desk-polls-following = Weiter
desk-polls-from-first = Ab Runde 1
desk-polls-all-of-it = Alle
desk-polls-show-round = Runde { $number } zeigen
desk-polls-begin-first = Mit Runde 1 beginnen, auf allen Bildschirmen
desk-polls-show-whole = Das ganze Ergebnis auf allen Bildschirmen zeigen
desk-polls-first-round = Das ist die erste Runde
desk-polls-last-round = Das ist die letzte Runde
desk-polls-all-rounds = Alle { $count ->
    [one] { $count } Runde
   *[other] { $count } Runden
 }
desk-polls-steps-note = auf allen Bildschirmen  F9 F10 F12
desk-polls-duel = { $number } bevorzugen { $first } gegenüber { $second }, { $back } umgekehrt
desk-polls-path = { $number } ist der stärkste Weg von { $first } zu { $second }; zurück: { $back }
desk-polls-paths = Stärkster Weg von der Zeile zur Spalte
desk-polls-path-wins = Der stärkere Weg gewinnt.
desk-polls-row-wins = { $option } gewinnt { $record }
desk-polls-chart-scale = Antworten entlang der Skala
desk-polls-chart-rounds = Übertragung der Stimmen nach Runden
desk-polls-chart-pairs = Je zwei Optionen verglichen
desk-polls-by-region = NACH REGIONEN
desk-polls-closing-tip = Wie lange die Abstimmung offen bleibt
desk-polls-until-closed = bis ich schließe
desk-polls-for-half-minute = für 30 Sekunden
desk-polls-for-1-minute = für 1 Minute
desk-polls-for-2-minutes = für 2 Minuten
desk-polls-for-5-minutes = für 5 Minuten
desk-polls-open-again = Noch einmal: { $closing }
desk-polls-closed-itself = Abstimmung { $number } hat sich geschlossen, ihre Zeit ist um: { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
 }. Das Ergebnis mit F7 veröffentlichen.
desk-polls-closed-itself-chamber = Abstimmung { $number } hat sich geschlossen, ihre Zeit ist um: { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
 }. Das Ergebnis mit F7 im Arbeitsplatz Kammer veröffentlichen.
desk-polls-void-form = Diese Abstimmung für ungültig erklären?
desk-polls-void-tells = „{ $question }“ zählt dann nicht, für immer. Die Aufzeichnung behält den Grund.
desk-polls-form-change = Die Abstimmung ändern
desk-polls-form-keep = Als Entwurf behalten
desk-polls-form-example = 30 % oder 40 %?
desk-polls-form-one-a-line = Eine Option je Zeile
desk-polls-form-kind = Stimmzettel
desk-polls-form-options = Optionen
desk-polls-form-rule = Gezählt nach
desk-polls-form-seats = Gewählt werden
desk-polls-form-points = Punkte je Person
desk-polls-form-ways = Antwort per
desk-polls-form-secrecy = Telefone stimmen
desk-polls-form-reveal-parties = Räume sehen Zahlen
desk-polls-form-reveal-hall = Der Saal sieht Zahlen
desk-polls-form-source = Quelle: { $source }
desk-polls-form-of-at-most = von höchstens { $most }
desk-polls-form-refused = Der Server hat das abgelehnt: { $reason }
desk-polls-form-whom = Gefragt werden
desk-polls-form-area = Mitglieder aus
desk-polls-form-sittings = Sitzungen
desk-polls-form-decision = Art der Entscheidung
desk-polls-form-needs = Nötig ist
desk-polls-form-all-areas = Alle Stimmberechtigten
desk-polls-form-sittings-example = { $example }, je eine Zeile; keine, wenn sie sofort offen ist
desk-polls-kind-single = Eine Option
desk-polls-kind-approval = Beliebig viele Optionen
desk-polls-kind-scale = Eine Stufe einer Skala
desk-polls-kind-ranking = Eine Reihenfolge
desk-polls-kind-points = Punkte zum Verteilen
desk-polls-by-phones = Telefone: jede Person
desk-polls-by-hands = Hände: gezählte Handzeichen
desk-polls-by-button = Knopf: ein Druck für den Raum
desk-polls-seat-phones = Geräte: je Mitglied das eigene
desk-polls-seat-hands = Hände: zwei Zähler zählen gleich
desk-polls-seat-paper = Papier: an einzelne Sitze, mit Angabe des Grundes
desk-polls-home-phones = Geräte: das eigene, mit dem Code aus dem Brief
desk-polls-of-parties-words = Die Räume und die Leute darin
desk-polls-of-chamber-words = Die Kammer: anwesende Mitglieder
desk-polls-of-members-words = Mitglieder des Verzeichnisses, von zu Hause
desk-polls-side-for = Dafür
desk-polls-side-against = Dagegen
desk-polls-side-abstain = Enthaltung
desk-polls-no-decision = Keine Entscheidung: eine Frage mit eigenen Optionen
desk-polls-secret = Geheim: Niemand erfährt, wer wie gestimmt hat
desk-polls-by-name = Namentlich: Alle können lesen, wer wie gestimmt hat
desk-polls-reveal-live = während sie offen ist
desk-polls-reveal-close = wenn sie schließt
desk-polls-reveal-publish = wenn sie veröffentlicht ist
desk-polls-needs-by-name = { $needs } Es wird namentlich abgestimmt.
desk-polls-no-such-kind = Die stehenden Regeln haben diese Art nicht mehr.
desk-polls-no-rules = Die Kammer hat keine stehenden Regeln beschlossen, also entscheidet sie nichts.
desk-polls-no-verdict = Sie entscheidet nichts: Die meisten Stimmen führen; Mehrheit und Quorum sind nicht verlangt.
desk-polls-wrong-question = Schreiben Sie die Frage.
desk-polls-wrong-question-long = Die Frage hat mehr als { $most } Zeichen.
desk-polls-wrong-one-option = Geben Sie mindestens eine Option an, je eine Zeile.
desk-polls-wrong-two-options = Geben Sie mindestens zwei Optionen an, je eine Zeile.
desk-polls-wrong-many-options = Geben Sie höchstens { $most } Optionen an.
desk-polls-wrong-same = Zwei Optionen sind gleich.
desk-polls-wrong-option-long = Eine Option hat mehr als { $most } Zeichen.
desk-polls-wrong-ways = Wählen Sie mindestens einen Weg zu antworten.
desk-polls-wrong-secret = Eine Abstimmung der Mitglieder ist geheim: Niemand wird nach einem Namen gefragt.
desk-polls-wrong-names = Namen kommen mit Stimmzetteln am Telefon: Namentlich geht es nur mit Telefonen.
desk-polls-wrong-sides = Eine Entscheidung hat zwei oder drei Optionen: dafür, dagegen, Enthaltung.
desk-polls-wrong-rooms = Handzeichen und Knopf können nur mit einer Option antworten: Wählen Sie nur Telefone.
desk-polls-wrong-rule = Diese Regel kann solche Stimmzettel nicht zählen: Wählen Sie eine andere.
desk-polls-wrong-seats = { $seats } Sitze lassen sich nicht aus { $count ->
    [one] { $count } Option
   *[other] { $count } Optionen
 } besetzen: höchstens { $most }.
desk-polls-wrong-step = Jede Stufe einer Skala braucht eine Zahl, etwa 30 %: „{ $option }“ hat keine.
desk-polls-wrong-points = Geben Sie jeder Person mindestens einen Punkt.
desk-polls-asks-single = Jede Person wählt eine Option.
desk-polls-asks-approval = Jede Person kreuzt alle Optionen an, denen sie zustimmen kann, oder keine.
desk-polls-asks-scale = Jede Person wählt eine Stufe. Schreiben Sie die Stufen der Reihe nach, jede mit einer Zahl.
desk-polls-asks-ranking = Jede Person bringt die Optionen in eine Reihenfolge, so weit sie möchte.
desk-polls-asks-points = Jede Person verteilt Punkte auf die Optionen.
desk-polls-one-by-one-rooms = Ein Raum kann so nicht als Ganzes antworten: nur Telefone.
desk-polls-one-by-one-chamber = Solche Antworten zählt niemand von Hand: nur Geräte.
desk-polls-one-by-one-members = Mitglieder stimmen von zu Hause ab: nur Geräte.
desk-polls-usual-rule = { $rule } (üblich)
desk-polls-more-than-none = mehr als keine
