# Elections: who stands, what a member can do, the count.
election-title = Wahlen
election-all = Alle Wahlen
election-all-part =
    .aria-label = Alle Wahlen
election-stage-open = Vorschläge werden angenommen
election-stage-closed = Die Kandidaturen stehen fest
election-stage-put = Es wird abgestimmt
election-stage-elected = Gewählt
election-stage-cancelled = Abgesagt
election-none = Bisher ist keine Wahl angesetzt. Kommen Sie danach wieder.
election-seat-count = { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitze
 }
election-seats = Sitze: { $count }. Auszählung: { $rule }.
election-seats-of = Sitze für { $area }: { $count }. Auszählung: { $rule }.
election-open = Vorschläge werden angenommen.
election-open-until = Vorschläge werden bis { $moment } angenommen.
election-moment = { $day }, { $time }
election-signatures = Nötige Unterschriften: { $count }.
election-closed = Die Vorschläge sind abgeschlossen.
election-put = Es wird abgestimmt.
election-barred-other = Hier nehmen nur Mitglieder aus { $area } teil, und Ihr Sitz gehört zu { $own }. Wenn das falsch ist, fragen Sie am Pult.
election-barred-none = Hier nehmen nur Mitglieder aus { $area } teil, und Ihr Sitz gehört zu keinem Gebiet. Wenn das falsch ist, fragen Sie am Pult.
election-stands = Kandidiert.
election-signed = Unterschriften: { $signed } von { $count }, { $accepted ->
    [yes] angenommen
   *[no] noch nicht angenommen
 }
election-accepted = { $accepted ->
    [yes] angenommen
   *[no] noch nicht angenommen
 }
election-of-groups = { $name } ({ $groups })
# What a member does at the seat.
election-sign = Unterschreiben
election-offer = Ein freier Sitz wird Ihnen angeboten: { $office }.
election-take = Annehmen
election-decline = Ablehnen
election-decline-again = Nochmals drücken: Jemand anderes wird gefragt
election-you-stand = Sie kandidieren bei dieser Wahl.
election-you-nominated = Sie sind vorgeschlagen. Wollen Sie kandidieren?
election-accept = Annehmen
election-withdraw = Zurückziehen
election-withdraw-again = Nochmals drücken: Sie kandidieren nicht mehr
election-name = Name, wie auf dem Stimmzettel
    .aria-label = Der Name, wie er auf dem Stimmzettel stehen soll
election-their-seat = Der Sitz, falls vorhanden
    .aria-label = Der Sitz der Person, falls sie einen hat
election-belongs = Gehört zu: { $group }
election-stand-myself = Selbst kandidieren
election-propose-other = Jemand anderen vorschlagen
election-statement = Was Sie denen sagen, die abstimmen
election-statement-save = Speichern, was ich sage
election-photo = Ein Foto, PNG oder JPEG mit höchstens 512 KB
election-photo-in = Das Foto ist gespeichert.
# The page for everybody.
election-for-area = nur für { $area }
election-guarantee = { $group }: mindestens { $least } von { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitzen
 }
election-nobody-holds = Niemand hat das Amt inne.
election-hold = Im Amt: { $names }.
election-empty = Sitze, die leer bleiben: { $count }.
election-part-count = Die Auszählung
election-part-people = Kandidaturen
election-part-check = Wie man es prüft
election-round-before = Vorige Runde
election-round-next = Nächste Runde
election-not-over = Die Auszählung ist nicht zu Ende: Nichts ist endgültig.
election-quota = Quote { $quota }
election-ballots = { $count ->
    [one] { $count } gültiger Stimmzettel
   *[other] { $count } gültige Stimmzettel
 }
election-status-elected = { $votes } · gewählt
election-status-out = { $votes } · ausgeschieden
election-drawn-order = In der Reihenfolge des Stimmzettels, die durch „{ $value }“ ausgelost wurde.
election-nobody-yet = Bisher ist niemand vorgeschlagen.
election-check = Jeder Stimmzettel steht ohne Namen im Verzeichnis, und zwei Programme ohne gemeinsamen Code haben sie gezählt. Das zweite ist eine Datei, die nur Python braucht: Alle können sie und das Verzeichnis nehmen und noch einmal zählen.
election-counter = Ein zweites Mal gezählt von { $counter }.
election-own-ballot = Ist mein eigener Stimmzettel dabei?
# What a round of the count did.
election-round-excluded = Ausgeschieden: { $names }.
election-round-excluded-to = Ausgeschieden: { $names }. Die Stimmen: { $where }.
election-round-surplus = Was über der Quote lag bei { $names }: { $where }.
election-round-elected = Gewählt: { $names }.
election-round-no-quota = Noch hat niemand die Quote.
election-round-nobody = Noch ist niemand gewählt.
election-went = { $votes } an { $name }
election-went-others = { $votes } an { $count ->
    [one] { $count } weitere Person
   *[other] { $count } weitere
 }
election-went-nobody = { $votes } an niemanden
election-guarded = Wegen der Garantie kann nicht mehr ausscheiden: { $names }.
election-doomed = Wegen der Garantie kann nicht mehr gewählt werden: { $names }.
election-guarded-and-doomed = Wegen der Garantie kann nicht mehr ausscheiden: { $names }. Nicht mehr gewählt werden kann: { $others }.
election-kept = { $guarantee }: schon durch die Stimmen erfüllt.
election-instead = { $guarantee }: { $names } anstelle von { $others }.
election-refused-withdrawn = { $name } hat zurückgezogen.
election-refused-training = { $name } braucht die Schulung „{ $training }“: Das Pult notiert, wer sie hat.
election-refused-accepted = { $name } hat nicht angenommen: Das geht vom Sitz aus oder auf Papier am Pult.
election-refused-signatures = { $name } hat { $there } von { $needed } Unterschriften: Andere müssen unterschreiben.
election-refused-anew = Sitz { $seat } gehört jetzt einem anderen Mitglied: { $name } ist neu vorzuschlagen.
election-refused-area = Hier tritt nur an, wer aus { $area } ist, und { $name } ist aus { $other }: Lassen Sie das Pult das Gebiet berichtigen oder schlagen Sie dort vor.
election-refused-no-area = Hier tritt nur an, wer aus { $area } ist, und von { $name } ist kein Gebiet bekannt: Lassen Sie das Pult das Gebiet berichtigen oder schlagen Sie anderswo vor.
election-refused-holds = { $name } hat dieses Amt schon: Schlagen Sie für die freien Plätze jemand anderen vor.
