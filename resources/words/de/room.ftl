# The big screen of a room, the page to watch along, and what a room has answered.
room-screen-title = Der große Bildschirm
room-screen-of = Der große Bildschirm der Versammlung
room-on-now = JETZT
room-full-screen =
    .aria-label = Vollbild
room-picture =
    .aria-label = Bild
room-join = Mit dem Telefon teilnehmen
room-join-at = auf { $first }
room-join-code = Code { $first }
room-awake = Diese Seite kann den Fernseher unter dieser Adresse nicht wach halten. Bitte schalten Sie Ruhezustand und Bildschirmschoner aus.
room-awake-done = Erledigt
room-gate-title = Der große Bildschirm einer Versammlung
room-gate-words = Geben Sie den Code des Bildschirms ein, den die Seite der Moderation unter Einladen zeigt. Alle im Raum sehen dann Bild, Frage und den Code zum Teilnehmen.
room-gate-code = Code des Bildschirms
room-rehearsal = PROBE
room-rehearsal-mark =
    .aria-label = Probe
room-conference = Konferenz
room-first-begin = Wir beginnen mit
room-first-go-on = Es geht weiter mit
room-back-soon = Wir sind gleich zurück
room-expected = Erwartet um { $when }
room-the-motion = Der Antrag
room-phones = { $count ->
    [one] { $count } Telefon
   *[other] { $count } Telefone
 }
room-phones-joined = { $count ->
    [one] { $count } Telefon dabei
   *[other] { $count } Telefone dabei
 }
room-phones-of = { $part } von { $count ->
    [one] { $count } Telefon
   *[other] { $count } Telefonen
 }
room-phones-over = { $phones }, { $people }: mehr Telefone als Personen.
room-in-this = In diesem Raum
room-left-out = Dieser Raum zählt bei dieser Abstimmung nicht: { $reason }
room-by-phone = { $count } per Telefon
room-by-phone-later = { $count } per Telefon, noch nicht gezeigt
room-by-phone-secret = { $count } per Telefon, bleiben geheim
room-by-hands = { $count } per Handzeichen
room-by-button = Knopf: { $option }, für { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }
room-nobody-here = Hier ist noch niemand erfasst
room-first-choices = Erste Wahl
room-as-of = { $words }, Stand { $time }
room-region-none = Noch keine Antwort
room-region-tie = Gleichstand
room-regions =
    .aria-label = Die Regionen
room-no-qr = Kein QR-Code: Telefone erreichen diese Adresse nicht, denn sie gehört nur zu diesem Computer. Starten Sie den Server mit --host 0.0.0.0 oder mit --public-url.
room-qr = QR-Code: { $address }
room-this-computer = nur dieser Computer
room-video-interrupted = Das Bild ist unterbrochen. Es verbindet sich von selbst wieder; die Abstimmung geht weiter.
room-video-label = Live-Bild aus dem Saal
room-video-connecting = Verbindung zum Bild aus dem Saal
room-video-connecting-still = Verbindung zum Bild aus dem Saal. Abstimmen geht trotzdem.
room-video-not-begun = Das Bild aus dem Saal hat noch nicht begonnen.
room-video-cannot = Dieser Browser kann das Bild nicht zeigen. Abstimmen geht trotzdem.
room-video-press = Drücken Sie den Knopf für Bild und Ton.
room-video-sound-on = Ton einschalten
room-video-sound-off = Ton ausschalten
room-video-best = Bestes Bild
room-video-saver = Daten sparen
room-video-sound-only = Nur Ton
room-video-wish = Wie viel vom Stream geladen wird
room-video-apart = Bild in eigenem Fenster
room-video-sound-alone = Die Verbindung ist zu langsam für das Bild: nur Ton. Das Bild kommt von selbst wieder.
room-video-sound-wished = Nur Ton, wie hier gewählt.
room-video-words-alone = Die Verbindung ist zu langsam für Bild und Ton. Fragen und Abstimmung gehen weiter; das Bild kommt von selbst wieder.
room-watch-title = Zuschauen
room-watch-join = An einer Versammlung teilnehmen
room-watch-rehearsal = PROBE: simulierte Versammlungen, Übungsstimmen
    .aria-label = Probe
room-nothing-on = Gerade läuft nichts
room-nothing-asked = Gerade wird nichts gefragt
room-quiet = Wenn die Versammlungen gefragt werden, erscheinen hier Frage und Auszählung.
room-talking = Die Versammlungen reden an ihren Tischen.
room-kept-out-nobody = { $count ->
    [one] { $count } Telefon kann
   *[other] { $count } Telefone können
 } nicht abstimmen: Niemand ist erfasst. Erfassen Sie die Anwesenden. Dann gehen die Stimmen von selbst ein.
room-kept-out-hands = { $count ->
    [one] { $count } Telefon kann
   *[other] { $count } Telefone können
 } nicht abstimmen: Für alle anderen Erfassten sind Hände eingetragen. Berichtigen Sie die Hände oder erfassen Sie mehr Personen. Dann gehen die Stimmen von selbst ein.
room-kept-out-full = { $count ->
    [one] { $count } Telefon kann
   *[other] { $count } Telefone können
 } nicht abstimmen: { $people } erfasst, und so viele haben abgestimmt. Sind es mehr, erfassen Sie sie. Dann gehen die Stimmen von selbst ein.
room-check-people-in = Anwesende erfassen
room-correct-hands = Hände berichtigen
room-hands-base-phones = { $people } hier, { $phones } stimmten per Telefon ab: { $left } können die Hand heben.
room-hands-base = { $people } hier: { $left } können die Hand heben.
room-hands-nobody = Noch ist niemand erfasst.
room-hands-nobody-verdict = Erfassen Sie zuerst die Anwesenden.
room-hands-too-many = { $count } zu viel. Zählen Sie noch einmal oder berichtigen Sie die Zahl der Anwesenden.
room-hands-enter = Tragen Sie die Hände für jede Option ein.
room-hands-rest = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 } ohne erhobene Hand. Das ist in Ordnung.
room-hands-fits = Es stimmt.
room-pairing = Geben Sie auf dem Telefon der Moderation unter Einladen ein, was hier steht:
room-pairing-or = Oder geben Sie hier den Code des Bildschirms ein:
room-option-count = { $option }: { $number }
