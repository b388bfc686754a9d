# A lottery on screens and phones: what it is, what happens, who was drawn.
lottery-name = Die Auslosung
lottery-what = Was eine Auslosung ist
lottery-seats-filled = { $count ->
    [one] { $count } Sitz wird
   *[other] { $count } Sitze werden
 } durch Los vergeben, aus { $people }, so dass jede Gruppe ihren vereinbarten Anteil bekommt.
lottery-seats-filled-held = { $count ->
    [one] { $count } Sitz ({ $held } von { $size } sind schon besetzt) wird
   *[other] { $count } Sitze ({ $held } von { $size } sind schon besetzt) werden
 } durch Los vergeben, aus { $people }, so dass jede Gruppe ihren vereinbarten Anteil bekommt.
# $beacon says whether a public random value is drawn too.
lottery-digits-panels = { $count ->
    [one] Eine offen gezogene Ziffer
   *[other] { $count } offen gezogene Ziffern
 }{ $beacon ->
    [yes] {" "}und ein öffentlicher Zufallswert
   *[no] {""}
 } bestimmen eine von { $entries } vorher veröffentlichten Zusammenstellungen: Niemand kann es steuern, und alle können es prüfen.
lottery-digits-ways = { $count ->
    [one] Eine offen gezogene Ziffer
   *[other] { $count } offen gezogene Ziffern
 }{ $beacon ->
    [yes] {" "}und ein öffentlicher Zufallswert
   *[no] {""}
 } bestimmen eine von { $entries } veröffentlichten Arten, die Sitze zu besetzen, und wer es in jeder Gruppe ist: Niemand kann es steuern, und alle können es prüfen.
lottery-same-chance = Alle im Pool haben die gleiche Chance: { $chance }.
lottery-chances = Die Chance, ausgelost zu werden, ist mindestens { $low } und höchstens { $high }, je nachdem, wie selten eine Gruppe ist.
lottery-one-in = 1 zu { $times }
lottery-certain = sicher
lottery-mark-rehearsal = PROBE: Diese Ziehung zählt nicht
lottery-mark-void = UNGÜLTIG
lottery-mark-draw = { $draw ->
    [d2] ZWEITE ZIEHUNG
    [d3] DRITTE ZIEHUNG
    [d4] VIERTE ZIEHUNG
    [d5] FÜNFTE ZIEHUNG
   *[more] { $ordinal } ZIEHUNG
 }
lottery-earlier = Eine frühere Ziehung dieser Auslosung zählt nicht.
lottery-void-because = Sie ist ungültig, weil: { $reason }
lottery-repeated-because = Es gab schon eine Ziehung vor dieser. Sie wurde wiederholt, weil: { $reason }
lottery-prepared = Die Auslosung ist vorbereitet
lottery-prepared-line = Alles, was man vorher wissen kann, ist festgelegt und veröffentlicht.
lottery-number = Die Zahl ist { $number }
lottery-working = Jetzt wird ausgerechnet, wer damit ausgelost ist.
lottery-made = Die Ziehung ist gemacht
lottery-made-line = Zahl { $number }. Die Kammer erscheint gleich.
lottery-seating = Die Kammer nimmt Platz
lottery-seating-line = Jeder Punkt ist ein Mensch, der ausgelost wurde.
lottery-number-then = Zahl { $number }. { $line }
lottery-are-drawn = { $count ->
    [one] { $count } Mensch ist ausgelost
   *[other] { $count } Menschen sind ausgelost
 }
lottery-is-void = Diese Ziehung ist ungültig
lottery-is-void-line = Sie zählt nicht. Niemand ist damit ausgelost.
lottery-read-again = Was zwei Personen eingegeben haben, war nicht gleich: Es wird noch einmal abgelesen.
lottery-digit-falls = Die Ziffer fällt
lottery-digit-of = Ziffer { $place } von { $digits }
lottery-drawn-from = Sie wird gezogen: { $source }
lottery-drawn-open = Sie wird offen gezogen.
lottery-beacon-from = Zuletzt kommt ein öffentlicher Zufallswert: { $source }
lottery-beacon-open = Zuletzt kommt offen ein öffentlicher Zufallswert.
lottery-kept = { $count ->
    [one] Die Quote ist eingehalten.
   *[other] Alle { $count } Quoten sind eingehalten.
 }
lottery-not-kept = Nicht eingehalten: { $off } von { $count } Quoten: { $names }.
lottery-not-kept-more = Nicht eingehalten: { $off } von { $count } Quoten: { $names } und andere.
# Said for those who do not see it.
lottery-said = { $words }.
lottery-said-next = Als Nächstes: { $what }.
lottery-said-digit = { $place ->
    [d1] Erste Ziffer
    [d2] Zweite Ziffer
    [d3] Dritte Ziffer
    [d4] Vierte Ziffer
    [d5] Fünfte Ziffer
   *[more] { $ordinal } Ziffer
 }: { $digit }.
lottery-said-beacon = Der öffentliche Zufallswert ist da.
lottery-said-feature = { $feature }: { $groups }.
# Parts of the scene.
lottery-colour-by = Die Sitze färben nach
lottery-of-seats = { $held ->
    [yes] von { $count } ausgelost
   *[no] von { $count } Sitzen
 }
lottery-and-beacon = und { $value }
lottery-fixed-under = Vorher festgelegt unter dem Wert
lottery-fixed-what = was festgelegt ist
lottery-fixed-report = Bericht mit Diagrammen
lottery-were-you = Wurden Sie ausgelost?
lottery-are-you-in = Prüfen Sie, ob Sie im Pool sind
lottery-look-at = Sehen Sie auf Ihrem Telefon nach oder unter { $address }
lottery-make-up = Zusammensetzung
lottery-drawn = ausgelost
lottery-quota = Quote
lottery-pool = Pool
lottery-share = Anteil im Pool
lottery-who = Wer ausgelost wurde
lottery-quotas = Die Quoten
lottery-show-groups = Alle Gruppen zeigen
lottery-from-to = { $low } bis { $high }
lottery-feature-in-short = { $feature }: { $words }
lottery-groups = { $count ->
    [one] { $count } Gruppe
   *[other] { $count } Gruppen
 }
lottery-groups-kept = { $groups }, alle Quoten eingehalten
lottery-groups-kept-some = { $groups }, eingehaltene Quoten: { $kept }
lottery-appeared = Die Kammer: { $shown } von { $count } Personen sind erschienen
lottery-appeared-none = Die Kammer: { $count } leere Sitze
lottery-by = Nach { $feature }
lottery-by-in-order = Nach { $feature }, von links nach rechts
lottery-motion = Bewegung
lottery-motion-off = Bewegung ist aus, wie es dieses Gerät verlangt
