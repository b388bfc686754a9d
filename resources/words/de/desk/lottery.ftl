# The lottery: its steps from the files to the reveal.
desk-lottery-file-of = { $kind ->
    [people] Datei der Personen
    [quotas] Datei der Quoten
    [elected] Datei der Gewählten
    [staying] Datei derer, die bleiben
   *[exclude] Datei derer, die nicht ausgelost werden
 }
desk-lottery-tables = Tabellen
desk-lottery-unreadable = Sie ist nicht lesbar: { $reason }.
desk-lottery-not-all-arrived = Sie kam nicht ganz an. Noch einmal senden.
desk-lottery-not-taken = Der Server nahm sie nicht an ({ $status }). Noch einmal senden.
desk-lottery-not-sent = Nicht gesendet: { $reason }. Noch einmal senden.
desk-lottery-void-ask = Diese Auslosung für ungültig erklären?
desk-lottery-void-explained = „{ $title }“ wird nicht zählen. Alle Bildschirme und die Aufzeichnung zeigen es, mit Ihrem Grund.
# Digits, as two people enter them.
desk-lottery-another-login = Andere Anmeldung
desk-lottery-entered-hidden = hat sie eingegeben; sie bleibt verborgen
desk-lottery-waits-for-another = Es wartet auf eine andere Anmeldung, an einem Pult mit eigenem Passwort: conference password FOLDER --name NAME
desk-lottery-beacon = Zufallswert
# $form is that of a number in a row.
desk-lottery-place = { $count }. Ziffer
desk-lottery-one-digit = Eine Ziffer, 0 bis 9.
desk-lottery-type-beacon = Den öffentlichen Zufallswert einfügen oder tippen, genau wie veröffentlicht.
desk-lottery-at-most-one-line = Höchstens { $count } Zeichen in einer Zeile.
desk-lottery-publish-first = Zuerst die Festlegung veröffentlichen.
desk-lottery-enters-now = gibt jetzt ein
desk-lottery-enters-again = gibt neu ein, anstelle des Eingegebenen
desk-lottery-enters-for-other = gibt noch einmal ein, für die andere Person
desk-lottery-may-enter = kann es tun; in einer Probe genügt eine Person
desk-lottery-enters-unseen = gibt auch ein, ungesehen
desk-lottery-only-while-live = Ziffern nimmt sie nur an, während sie live ist.
desk-lottery-every-value-agreed = Alle Werte stimmen überein.
desk-lottery-scene-is-off = Ihr Bild ist nicht auf den Bildschirmen. Erst wieder zeigen.
desk-lottery-no-login = Dieses Pult hat noch keine Anmeldung.
desk-lottery-all-agreed = Alle Werte stimmen überein.
desk-lottery-live-first = Erst live gehen oder proben.
# $form is beacon, or that of a number in a row.
desk-lottery-enter = { $login }: { $form ->
    [beacon] Zufallswert
   *[other] { $count }. Ziffer
 } eingeben
desk-lottery-enter-again = { $login }: { $form ->
    [beacon] Zufallswert
   *[other] { $count }. Ziffer
 } neu eingeben, anstelle der ersten Eingabe
desk-lottery-enter-more = { $login }: { $form ->
    [beacon] Zufallswert
   *[other] { $count }. Ziffer
 } noch einmal eingeben, als zweite Person
desk-lottery-enter-other = Andere Anmeldung: { $form ->
    [beacon] Zufallswert
   *[other] { $count }. Ziffer
 } an einem anderen Pult eingeben
desk-lottery-committed-source = Festgelegte Quelle: { $source }
desk-lottery-differ = ZWEI VERSCHIEDENE { $what ->
    [beacon] ZUFALLSWERTE
   *[digit] ZIFFERN
 }. Keine Eingabe zählt. Beide sehen noch einmal hin und geben neu ein.
desk-lottery-differ-times = ZWEI VERSCHIEDENE { $what ->
    [beacon] ZUFALLSWERTE
   *[digit] ZIFFERN
 }, schon { $count }-mal. Keine Eingabe zählt. Beide sehen noch einmal hin und geben neu ein.
# The commitment and its figures.
desk-lottery-deviation-tip = Die größte Abweichung der tatsächlichen Chance einer Person von der fairen.
desk-lottery-gini-tip = 0: gleiche Chance für alle; 1: eine Person hat alles.
desk-lottery-publish = Quoten und Festlegung veröffentlichen
desk-lottery-publish-armed = Noch einmal drücken: für immer veröffentlicht
desk-lottery-of-fair-chance = { $share } der fairen Chance
desk-lottery-none = keine
desk-lottery-nobody = niemand
desk-lottery-of-types = { $people } aus { $count ->
    [one] { $count } Typ
   *[other] { $count } Typen
 }
desk-lottery-entries = { $count } { $kind ->
    [panels] Zusammenstellungen
   *[compositions] Sitzverteilungen
 }
desk-lottery-seats = Sitze
desk-lottery-people = Personen
desk-lottery-list = Liste
desk-lottery-deviation = Größte Abweichung
desk-lottery-least-fair = Kleinste Chance, fair
desk-lottery-greatest-fair = Größte Chance, fair
desk-lottery-gini-fair = Gini, fair
desk-lottery-without-chance = Ohne Chance
desk-lottery-least-realised = Kleinste Chance, tatsächlich
desk-lottery-greatest-realised = Größte Chance, tatsächlich
desk-lottery-gini-realised = Gini, tatsächlich
desk-lottery-chance = { $share }, 1 zu { $times }
desk-lottery-held = { $count } sind schon besetzt.
desk-lottery-is-committed = Festgelegt und in der Aufzeichnung. Ab jetzt kann nichts mehr geändert werden.
desk-lottery-committed-already = Sie ist schon festgelegt.
desk-lottery-computing-already = Es wird schon etwas berechnet.
desk-lottery-check-first = Erst die Dateien prüfen.
desk-lottery-check-once-more = Noch einmal prüfen: Die Einstellungen an diesem Pult sind nicht die der letzten Prüfung.
desk-lottery-preparing = Faire Chancen, nummerierte Liste und Pseudonyme werden berechnet.
desk-lottery-it-failed = Es ist misslungen. Noch einmal versuchen.
desk-lottery-nothing-published = Abgebrochen: Nichts wurde veröffentlicht.
desk-lottery-everybody-will-see = Alle werden Quoten, Regel und Festlegung sehen; danach kann nichts davon geändert werden.
desk-lottery-no-beacon = keiner: allein die Ziffern entscheiden
desk-lottery-sha-tip = SHA-256 über alles Folgende.
desk-lottery-pool-root = Pool, Merkle-Wurzel
desk-lottery-quotas = Quoten
desk-lottery-numbered-list = Nummerierte Liste
desk-lottery-digits-from = Ziffern aus
desk-lottery-beacon-from = Zufallswert aus
desk-lottery-program = Programm
# Whoever controls the digits chooses the panel: said wherever no beacon is named.
desk-lottery-known-beforehand = Die Liste hat Sitzverteilungen, und kein Zufallswert wurde festgelegt. Ohne öffentlichen Zufallswert bestimmt, wer die Ziffern beherrscht, wer ausgelost wird: Aus der Personendatei lässt sich errechnen, wen jede Zahl auslosen würde.
desk-lottery-without-beacon = Ohne öffentlichen Zufallswert bestimmt, wer die Ziffern beherrscht, wer ausgelost wird.
desk-lottery-some-certain = Manche Personen werden sicher ausgelost; eine Obergrenze oder GoldiLocks würde das vermeiden.
desk-lottery-in-no-entry = In keinem Eintrag der Liste, trotz fairer Chance: { $people }.
# What was drawn.
desk-lottery-number-of = { $kind ->
    [panels] Nummer der Zusammenstellung
   *[compositions] Nummer der Sitzverteilung
 }
desk-lottery-drawn = Ausgelost
desk-lottery-nobody-rehearsal = niemand: eine Probe
desk-lottery-digest = Prüfsumme
desk-lottery-digest-tip = Aus Festlegung, Wert und Zusammenstellung.
# What is being computed, and where it stands.
desk-lottery-job = { $state ->
    [checking] Prüfung
    [preparing] Festlegung wird vorbereitet
   *[drawing] Ziehung
 }
desk-lottery-job-phase = { $job }: { $phase }
desk-lottery-job-of = { $job }, { $done } von { $total }
desk-lottery-job-done = { $job }, { $done }
desk-lottery-job-runs = { $job } …
desk-lottery-sent = Gesendet; die Antwort steht aus.
desk-lottery-badge = { $stage ->
    [preparing] VORBEREITUNG
    [rehearsal] PROBE
    [void] UNGÜLTIG
    [ended] BEENDET
    [live] LIVE
    [drawn] GEZOGEN
    [revealed] ENTHÜLLT
   *[committed] FESTGELEGT
 }
desk-lottery-people-in-file = Personen in der Datei
desk-lottery-may-be-drawn = Auslosbar
desk-lottery-types = Personentypen
# What is told outside: the line above the panels, and alerts.
desk-lottery-mark-draw = { $count }. ZIEHUNG
desk-lottery-mark-rehearsal = PROBE DER AUSLOSUNG
desk-lottery-mark-live = AUSLOSUNG LIVE
desk-lottery-alert = Auslosung { $lottery }: { $said }
desk-lottery-not-computed = Sie konnte nicht berechnet werden.
desk-lottery-alert-committed = „{ $title }“ ist festgelegt: { $figure } …
desk-lottery-alert-disagree = Zwei Personen stimmen beim { $count }. Wert von „{ $title }“ nicht überein. Beide geben ihn neu ein.
desk-lottery-alert-further = { $count }. Ziehung von „{ $title }“ aus einer Festlegung: { $reason }
desk-lottery-alert-rehearsed = „{ $title }“ wird geprobt.
desk-lottery-alert-live = „{ $title }“ ist live.
desk-lottery-alert-drawn = „{ $title }“ ist gezogen. Bisher sehen es nur die Pulte: enthüllen.
desk-lottery-alert-void = „{ $title }“ ist ungültig: { $reason }
desk-lottery-do-not-agree = zwei Personen stimmen nicht überein
desk-lottery-being-drawn = wird gezogen
desk-lottery-awaited = { $form ->
    [beacon] Zufallswert
   *[other] { $count }. Ziffer
 } erwartet
desk-lottery-awaited-entered = { $form ->
    [beacon] Zufallswert
   *[other] { $count }. Ziffer
 } erwartet, { $login } hat eingegeben
desk-lottery-void-because = ungültig: { $reason }
desk-lottery-stage = { $stage ->
    [committed] festgelegt
    [drawn] gezogen
   *[revealed] enthüllt
 }
# Files, settings and the check.
desk-lottery-held-file = { $kind ->
    [elected] Gewählte Mitglieder
    [staying] Bleiben
   *[exclude] Nicht auszulosen
 }
desk-lottery-held-hint = { $kind ->
    [elected] Ihre Merkmale: Sie zählen in den Quoten.
    [staying] Kennungen derer, die ihren Sitz behalten.
   *[exclude] Kennungen derer, die diesmal nicht ausgelost werden dürfen.
 }
desk-lottery-people-hint = Eine Person je Zeile, eine Spalte für jedes Merkmal.
desk-lottery-people-not-needed = nicht nötig: ausgelost wird aus dem Register
desk-lottery-people-or-register = Eine Datei oder, je nach Einstellung, das Register.
desk-lottery-quotas-hint = feature,value,min,max: eine Gruppe je Zeile.
desk-lottery-cannot-change = Was festgelegt ist, kann nicht geändert werden.
desk-lottery-faults-all = { $faults }, alle auf einmal
desk-lottery-faults-first = { $faults }, alle auf einmal; die ersten { $count } sind aufgeführt
desk-lottery-whole-file = ganze Datei
desk-lottery-bytes = { $count } Bytes
desk-lottery-no-number-fits = keine Zahl von Sitzen passt zu allen Quoten
desk-lottery-quotas-allow = die Quoten erlauben { $count }
desk-lottery-quotas-allow-range = die Quoten erlauben { $low } bis { $high }
desk-lottery-being-read = Die Dateien werden gelesen.
desk-lottery-not-chosen = noch nicht gewählt
desk-lottery-on-server = ist auf dem Server
desk-lottery-on-server-sized = auf dem Server, { $size }
desk-lottery-choose-another = Andere wählen …
desk-lottery-choose = Datei wählen …
desk-lottery-upload-cancelled = abgebrochen; nichts davon zählt
desk-lottery-sending = sende { $sent } von { $size }
desk-lottery-still-sent = Eine Datei wird noch gesendet.
desk-lottery-send-first = Erst die Dateien senden.
desk-lottery-check-again = Neu prüfen
desk-lottery-check = Dateien prüfen
desk-lottery-choose-first = { $lacks ->
    [people] Erst die Datei der Personen wählen.
    [quotas] Erst die Datei der Quoten wählen.
   *[both] Erst die Dateien der Personen und der Quoten wählen.
 }
desk-lottery-checked-committed = Die Dateien wurden geprüft; die Auslosung ist festgelegt.
desk-lottery-not-checked = Noch nicht geprüft.
desk-lottery-being-checked = Wird geprüft …
desk-lottery-nothing-changed = Abgebrochen. Nichts wurde geändert.
desk-lottery-no-panel = Keine Zusammenstellung kann diese Quoten erfüllen. Wie geraten ändern, oder andere, und die Datei neu senden.
desk-lottery-files-have-faults = Die Dateien haben Fehler. Beheben, neu senden und noch einmal prüfen.
desk-lottery-check-failed = Die Prüfung ist misslungen. Noch einmal versuchen.
desk-lottery-files-sound = Die Dateien sind in Ordnung, und eine Zusammenstellung ist möglich.
# The steps.
desk-lottery-step = { $step ->
    [import] Import
    [settings] Einstellungen
    [check] Prüfen
    [publish] Veröffentlichen
    [rehearse] Proben
    [live] Live gehen
    [digits] Ziffern
    [reveal] Enthüllen
   *[end] Ende
 }
desk-lottery-prepare-new = Neue Auslosung vorbereiten
desk-lottery-new = Neue Auslosung
desk-lottery-alarm-void = UNGÜLTIG: { $reason }
desk-lottery-alarm-further = { $count }. ZIEHUNG aus einer Festlegung: { $reason }
desk-lottery-not-committed = { $title }, nicht festgelegt
desk-lottery-is-new = { $title }, neu
desk-lottery-not-possible = nicht möglich
desk-lottery-on-hall-display = auf der Saalanzeige
desk-lottery-draw = { $count }. Ziehung
desk-lottery-heading = { $step ->
    [import] Personen und Quoten
    [settings] Was ausgelost wird
    [check] Sind die Dateien in Ordnung, ist eine Zusammenstellung möglich?
    [publish] Quoten und Festlegung veröffentlichen
    [rehearse] Die Zeremonie proben
    [live] Live gehen
    [digits] Ziffern
    [digits-beacon] Ziffern und Zufallswert
    [reveal] Die Zusammenstellung und ihre Quoten
   *[end] Nach der Enthüllung
 }
# What to do next.
desk-lottery-next-wait = Auf die Verbindung warten: Ohne sie geht nichts.
desk-lottery-next-files-register = Die Dateien der Personen und der Quoten wählen, oder Quoten und dann das Register.
desk-lottery-next-files = Die Dateien der Personen und der Quoten wählen.
desk-lottery-next-settings = Angeben, wie viele Sitze es gibt und wie gelost wird, dann die Dateien prüfen.
desk-lottery-next-checking = Die Dateien werden geprüft; warten oder abbrechen.
desk-lottery-next-check-again = Neu prüfen, oder erst Einstellungen oder Dateien ändern.
desk-lottery-next-mend = Beheben, was aufgeführt ist, und die Datei neu senden, oder die Einstellungen ändern.
desk-lottery-next-preparing = Die Festlegung wird berechnet; warten oder abbrechen.
desk-lottery-next-publish = Eine Zusammenstellung ist möglich. Quoten und Festlegung veröffentlichen.
desk-lottery-next-rehearse = Die Zeremonie einmal proben oder live gehen.
desk-lottery-next-put-back = Ihr Bild wurde abgenommen. Zum Weitermachen wieder auf die Bildschirme legen.
desk-lottery-next-live = Live gehen, sobald der Saal bereit ist.
desk-lottery-next-look-again = Beide sehen wortlos noch einmal hin; dann gibt jede Person neu ein.
desk-lottery-next-digits = Zwei Anmeldungen geben ein, was sie sehen, ohne einander zu sehen. Die Ziffer fällt, wenn beide übereinstimmen.
desk-lottery-next-working = Die Zusammenstellung wird berechnet; es dauert Sekunden.
desk-lottery-next-reveal = { $whom ->
    [hall] Die Zusammensetzung ansehen, dann im Saal enthüllen, als Probe.
   *[everybody] Die Zusammensetzung ansehen, dann für alle enthüllen.
 }
desk-lottery-next-take-off = Das Bild abnehmen, wenn der Saal es gesehen hat.
desk-lottery-next-appearing = Die Sitze erscheinen. Danach das Bild abnehmen.
desk-lottery-next-end-rehearsal = Die Probe beenden; dann live gehen, wenn es zählt.
desk-lottery-next-void = Sie ist ungültig. Mit einem Grund noch einmal ziehen oder eine andere Auslosung vorbereiten.
desk-lottery-next-done = Fertig. Nachrückende und Ersatz werden aus den veröffentlichten Dateien gezogen.
# The settings.
desk-lottery-objective = { $objective ->
    [leximin] Leximin: die kleinsten Chancen nacheinander so groß wie möglich
    [maximin] Maximin: die kleinste Chance so groß wie möglich
    [nash] Nash-Wohlfahrt: das Produkt aller Chancen so groß wie möglich
    [goldilocks] GoldiLocks: weder sehr kleine noch sehr große Chancen
   *[random] Einfache geschichtete Ziehung: zum Vergleich, verspricht nichts
 }
desk-lottery-digits-source = drei Ziffern, auf der Bühne einzeln gezogen
desk-lottery-default-title = Die Kammer
desk-lottery-give-title = Einen Titel geben: Er steht auf jedem Bildschirm.
desk-lottery-title-long = Der Titel hat mehr als { $count } Zeichen.
desk-lottery-say-seats = Angeben, wie viele Sitze es insgesamt gibt.
desk-lottery-cap-wrong = Die Obergrenze ist eine Chance: über 0 und bis 100 %.
desk-lottery-say-source = Angeben, woher die Ziffern kommen: Es ist Teil der Festlegung.
desk-lottery-source-long = Woher Ziffern und Zufallswert kommen: höchstens { $count } Zeichen.
desk-lottery-limit-wrong = Die Zeitgrenze ist höchstens ein Tag.
desk-lottery-no-column = Die Personendatei hat keine Spalte { $names }.
desk-lottery-quoted = „{ $name }“
desk-lottery-advice-unknown = Ist der Pool zu groß für eine Liste, die alle nennt, so bestimmen die Ziffern nur Sitze für jeden Typ, und ein öffentlicher Zufallswert muss die Personen ordnen.
desk-lottery-advice-panels = Bei { $people } können alle in { $entries } nummerierten Zusammenstellungen genannt werden: Die Ziffern bestimmen eine, der Zufallswert die Reihenfolge der Nachrückenden.
desk-lottery-advice-panels-none = Bei { $people } können alle in { $entries } nummerierten Zusammenstellungen genannt werden. Ohne öffentlichen Zufallswert bestimmt, wer die Ziffern beherrscht, wer ausgelost wird und in welcher Reihenfolge nachgerückt wird.
desk-lottery-advice-compositions = Bei { $people } hat die Liste Sitzverteilungen: Die Ziffern bestimmen die Sitze jedes Typs, der Zufallswert ordnet die Personen darin.
desk-lottery-advice-compositions-none = Bei { $people } können { $entries } Zusammenstellungen nicht alle nennen: Die Liste hat Sitzverteilungen. Einen Zufallswert nennen. Ohne öffentlichen Zufallswert bestimmt, wer die Ziffern beherrscht, wer ausgelost wird: Aus der Personendatei lässt sich vorher errechnen, wen jede Zahl auslosen würde.
# On stage: rehearse, go live, reveal, end.
desk-lottery-appear = { $over ->
    [s30] Die Sitze erscheinen in 30 Sekunden
    [s60] Die Sitze erscheinen in 1 Minute
    [s120] Die Sitze erscheinen in 2 Minuten
    [s10] Die Sitze erscheinen in 10 Sekunden
   *[s0] Die Sitze erscheinen auf einmal
 }
desk-lottery-being-rehearsed = Sie wird geprobt.
desk-lottery-rehearsal-only-before = Eine Probe ist nur vor der ersten echten Ziehung möglich.
desk-lottery-rehearsal-means = Alles, wie es sein wird: Zwei Personen geben Ziffern ein, die Kammer erscheint. Die Saalanzeige zeigt PROBE quer über das Bild; Versammlungen und Telefone sehen nichts davon.
desk-lottery-rehearsal-nobody = Niemand wird ausgelost. Am Ende werden die Ziffern vergessen.
desk-lottery-rehearse = Proben
desk-lottery-rehearse-armed = Noch einmal drücken: PROBE auf der Saalanzeige
desk-lottery-end-rehearsal-first = Erst die Probe beenden.
desk-lottery-is-live = Sie ist live.
desk-lottery-void-before-draw = Diese Festlegung wurde vor jeder Ziehung für ungültig erklärt. Eine andere Auslosung vorbereiten.
desk-lottery-end-scene-first = Erst das Bild dieser Ziehung beenden.
desk-lottery-would-be-further = Das wäre die { $count }. Ziehung aus einer Festlegung. Eine Ziehung zählt: Alle Bildschirme, die Aufzeichnung und die Prüfung werden zeigen, dass es schon eine gab, und Ihren Grund.
desk-lottery-screens-armed = Noch einmal drücken: auf allen Bildschirmen
desk-lottery-go-live = Live gehen
desk-lottery-put-back = Bild wieder auf die Bildschirme
desk-lottery-go-live-further = Mit der { $count }. Ziehung live gehen
desk-lottery-live-means = Das Bild geht in den Saal, zu den Versammlungen und auf alle Telefone: was eine Auslosung ist, dann die Ziffern, wie sie fallen.
desk-lottery-live-no-return = Ab der ersten Ziffer lässt sich nichts zurücknehmen, nur mit Grund für ungültig erklären.
desk-lottery-is-revealed = Sie ist enthüllt.
desk-lottery-nothing-drawn-yet = Noch ist nichts gezogen.
desk-lottery-reveal = Enthüllen
desk-lottery-reveal-armed = Noch einmal drücken: Alle sehen es
desk-lottery-scene-not-on = Ihr Bild ist nicht zu sehen.
desk-lottery-no-draw-yet = Es gab noch keine Ziehung.
desk-lottery-end-rehearsal = Probe beenden
desk-lottery-take-off = Bild abnehmen
desk-lottery-forgotten-armed = Noch einmal drücken: sie wird vergessen
desk-lottery-off-armed = Noch einmal drücken: Bildschirme gehen weiter
desk-lottery-draw-more = Noch einmal ziehen …
desk-lottery-show-again = Ergebnis wieder zeigen
desk-lottery-is-void = Sie ist ungültig.
desk-lottery-declare-void = Für ungültig erklären …
desk-lottery-other-is-on = „{ $title }“ ist noch auf den Bildschirmen. Erst beenden.
desk-lottery-digits-first = Erst kommen die Ziffern.
desk-lottery-draw-not-computed = Die Ziehung konnte nicht berechnet werden.
desk-lottery-drawing = Es wird gezogen …
desk-lottery-digits-complete = Die Ziffern sind vollständig; die Zusammenstellung wird berechnet.
desk-lottery-outside-quota = Außerhalb der Quote: { $names }. Nicht enthüllen.
desk-lottery-quotas-met-desks = Jede Quote ist erfüllt. Bisher sehen es nur die Pulte.
desk-lottery-quotas-met = Jede Quote ist erfüllt.
desk-lottery-nothing-drawn = Nichts wurde gezogen.
desk-lottery-declared-void = Für ungültig erklärt: { $reason }
desk-lottery-under-way = Sie läuft. Wird sie jetzt beendet, geht das Bild ab.
desk-lottery-nothing-revealed = Noch ist nichts enthüllt.
desk-lottery-seats-to-go = { $done } von { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitzen
 }, noch { $left }
desk-lottery-appearing = Die Kammer erscheint Sitz für Sitz.
desk-lottery-scene-over = Das Bild ist zu Ende. Das Ergebnis steht in der Aufzeichnung.
desk-lottery-rehearsal-over = Die Probe ist durch. Beenden, wenn alle sie gesehen haben.
desk-lottery-all-shown = Alle Sitze sind zu sehen. Die Leute sehen mit ihrem Code nach.
# The workspace.
desk-lottery-which = Welche Auslosung
desk-lottery-steps = Schritte der Zeremonie
desk-lottery-step-spoken = { $number } { $title }: { $state ->
    [done] erledigt
    [now] jetzt
   *[later] später
 }
desk-lottery-values = Bestätigte Werte
desk-lottery-value-spoken = { $label }: { $value }
desk-lottery-value-not-yet = { $label }: noch nicht
desk-lottery-enter-anew = Neu eingeben
desk-lottery-the-digit = Die Ziffer
desk-lottery-this-desk = DIESES PULT
desk-lottery-other-desk = DAS ANDERE PULT
desk-lottery-beacon-placeholder = Der öffentliche Zufallswert, genau wie veröffentlicht
desk-lottery-the-beacon = Der öffentliche Zufallswert
desk-lottery-enter-button = Eingeben
desk-lottery-enter-as = Eingeben als { $login }    ⏎
desk-lottery-key-digit = Ziffer { $digit }
desk-lottery-fault-file = Datei
desk-lottery-fault-row = Zeile
desk-lottery-fault-column = Spalte
desk-lottery-fault-reason = Was falsch ist
desk-lottery-faults = Fehler
desk-lottery-held-only = Nur wo Sitze besetzt bleiben oder Personen ausgenommen sind
desk-lottery-remove = Entfernen
desk-lottery-remove-file = { $label }: Datei entfernen
desk-lottery-named-button = { $label }: { $button }
desk-lottery-title-placeholder = Der Titel, der auf jedem Bildschirm steht
desk-lottery-files-stay = Die Dateien bleiben auf dem Rechner des Servers. Veröffentlicht werden nur Zahlen, Quoten und Pseudonyme.
desk-lottery-to-settings = Weiter zu den Einstellungen
desk-lottery-how-read = WIE DIE DATEIEN GELESEN WURDEN
desk-lottery-why-no-panel = WARUM KEINE ZUSAMMENSTELLUNG MÖGLICH IST
desk-lottery-smallest-change = DIE KLEINSTE ÄNDERUNG, DIE EINE MÖGLICH MACHT
desk-lottery-no-register = Diese Konferenz hat kein Register: conference register import FOLDER people.csv
desk-lottery-how-many = wie viele?
desk-lottery-those-of-file = Die aus der Datei
desk-lottery-those-of-register = Die aus dem Register der Konferenz
desk-lottery-who-may = Wer ausgelost werden kann
desk-lottery-no-households = keine: Alle einer Adresse können ausgelost werden
desk-lottery-no-training = keine: Alle können ausgelost werden
desk-lottery-no-beacon-placeholder = keiner: Wer die Ziffern beherrscht, bestimmt, wer ausgelost wird
desk-lottery-no-limit = keine
desk-lottery-seconds-suffix = {" "}s
desk-lottery-cap-note = größte Chance einer Person; 100 % ist keine Grenze
desk-lottery-limit-note = dann gilt die bisher beste Antwort, mit ihrem Abstand zur besten
desk-lottery-propose = Vorschlagen
desk-lottery-form-seats = Sitze insgesamt
desk-lottery-form-chances = Chancen nach
desk-lottery-form-weight = Gewicht der kleinsten
desk-lottery-form-address = Eine Person je Adresse
desk-lottery-form-trained = Nur wer geschult ist
desk-lottery-form-cap = Keine Chance über
desk-lottery-form-digits = Ziffern kommen aus
desk-lottery-form-beacon = Zufallswert kommt aus
desk-lottery-form-limit = Zeitgrenze
desk-lottery-columns = Spalten ▾
desk-lottery-columns-tip = Die Spalten der Personendatei
desk-lottery-reason-placeholder = Warum noch eine Ziehung nötig ist, in einem Satz; alle sehen ihn
desk-lottery-reason-of-draw = Grund der weiteren Ziehung
desk-lottery-reason-first = Erst den Grund schreiben.
desk-lottery-how-fast = Wie schnell die Sitze erscheinen
desk-lottery-name = AUSLOSUNG
# Charts.
desk-lottery-make-up = Zusammensetzung
desk-lottery-group-spoken = { $group }: { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitze
 }, Quote { $quota }
desk-lottery-group-before = { $group }: keine Sitze, Quote { $quota }
desk-lottery-group-outside = { $group }: { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitze
 }, Quote { $quota }, AUSSERHALB DER QUOTE
desk-lottery-band = die Quote als Band; der Strich ist, was dem Anteil am Pool entspräche
desk-lottery-quota = Quote
desk-lottery-pool = Pool
desk-lottery-seat-by-seat = Die Kammer, Sitz für Sitz
desk-lottery-seats-taken = { $taken } von { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitzen
 } besetzt
