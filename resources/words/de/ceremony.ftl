# The ceremony of a lottery in the hall, as far as it says other words than pages.
ceremony-head = AUSLOSUNG
ceremony-banner = Probe: Was hier fällt, zählt nicht
# $form is that of a number in a row.
ceremony-further = { $count }. Ziehung aus derselben Festlegung
ceremony-further-because = { $count }. Ziehung aus derselben Festlegung, weil: { $reason }
ceremony-read-again = Was zwei Personen abgelesen haben, war nicht gleich. Es wird noch einmal abgelesen.
ceremony-digit = { $place ->
    [d1] Erste Ziffer
    [d2] Zweite Ziffer
    [d3] Dritte Ziffer
    [d4] Vierte Ziffer
    [d5] Fünfte Ziffer
    [d6] Sechste Ziffer
   *[more] Ziffer { $count }
 }
ceremony-beacon = Öffentlicher Zufallswert: { $source }
ceremony-kept-some = { $kept } von { $count ->
    [one] { $count } Quote ist
   *[other] { $count } Quoten sind
 } eingehalten.
ceremony-made-line = { $count ->
    [one] { $count } Mensch von { $pool }: Gleich nimmt er Platz.
   *[other] { $count } Menschen von { $pool }: Gleich nehmen sie Platz.
 }
# $kind is what the list has: whole panels, or compositions of seats.
ceremony-possible = { $count } von { $entries } { $kind ->
    [panels] Zusammenstellungen
   *[compositions] Sitzverteilungen
 } sind noch möglich
ceremony-numbers = Zahlen { $first } bis { $last }.
ceremony-settled = Nichts kann die Ziehung mehr ändern: Sie folgt allein aus diesen Werten.
ceremony-being-worked-out = Sie wird gerade ausgerechnet.
ceremony-names-panel = Sie bestimmt eine von { $count } veröffentlichten Zusammenstellungen.
ceremony-beacon-reserves = Der öffentliche Zufallswert ordnet die Nachrückenden: { $source }.
ceremony-composition = Die Sitzverteilung { $number } sagt, wie viele Sitze jede Gruppe bekommt.
ceremony-beacon-turn = Wer an der Reihe ist, entscheidet der öffentliche Zufallswert: { $source }.
# $form is d1 to d6, or more: how many digits there are, where they are written in words.
ceremony-decide-panels = { $form ->
    [d1] Eine offen gezogene Ziffer bestimmt
    [d2] Zwei offen gezogene Ziffern bestimmen
    [d3] Drei offen gezogene Ziffern bestimmen
    [d4] Vier offen gezogene Ziffern bestimmen
    [d5] Fünf offen gezogene Ziffern bestimmen
    [d6] Sechs offen gezogene Ziffern bestimmen
   *[more] { $count } offen gezogene Ziffern bestimmen
 } eine von { $entries } vorher veröffentlichten Zusammenstellungen: Niemand kann es steuern, und alle können es prüfen.
ceremony-decide-ways = { $form ->
    [d1] Eine offen gezogene Ziffer
    [d2] Zwei offen gezogene Ziffern
    [d3] Drei offen gezogene Ziffern
    [d4] Vier offen gezogene Ziffern
    [d5] Fünf offen gezogene Ziffern
    [d6] Sechs offen gezogene Ziffern
   *[more] { $count } offen gezogene Ziffern
 }{ $beacon ->
    [yes] {" "}und eine öffentliche Zufallszahl
   *[no] {""}
 } entscheiden, wer es ist: Niemand kann es steuern, und alle können es prüfen.
# Under figures.
ceremony-fact-pool = { $count ->
    [one] Person im Pool
   *[other] Personen im Pool
 }
ceremony-fact-seats = { $count ->
    [one] Sitz
   *[other] Sitze
 }
ceremony-fact-seats-held = { $count ->
    [one] Sitz
   *[other] Sitze
 }, davon { $held } schon besetzt
ceremony-chance-same = Chance für alle
ceremony-chance-least = kleinste Chance
# Parts of the scene.
ceremony-sealed = Vor der Ziehung versiegelt
ceremony-digits-from = Ziffern aus: { $source }
ceremony-not-known = noch nicht bekannt
ceremony-look-up = Sehen Sie mit Ihrem eigenen Code nach.
ceremony-is-the-number = ist die Zahl
# Under the number of seats that are filled.
ceremony-people = { $count ->
    [one] Mensch
   *[other] Menschen
 }
ceremony-people-drawn = { $count ->
    [one] Mensch
   *[other] Menschen
 }, ausgelost
ceremony-seats = Sitze
ceremony-pool-share = Anteil am Pool
# The make-up of the chamber, group by group.
ceremony-quota = Quote { $count }
ceremony-quota-range = Quote { $low } bis { $high }
ceremony-in-pool = { $count } im Pool, { $share }
ceremony-seats-number = { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitze
 }
ceremony-others = { $count ->
    [one] { $count } weiterer Wert
   *[other] { $count } weitere Werte
 }: { $seats }
ceremony-others-kept = { $count ->
    [one] { $count } weiterer Wert
   *[other] { $count } weitere Werte
 }: { $seats }, alle Quoten eingehalten
ceremony-others-kept-some = { $count ->
    [one] { $count } weiterer Wert
   *[other] { $count } weitere Werte
 }: { $seats }, eingehaltene Quoten: { $kept }
