desk-chamber-enter-count = Zählung eines Zählers eingeben
desk-chamber-give-paper = Einem Sitz einen Stimmzettel geben
desk-chamber-check-badge = Ausweis ein- oder ausbuchen
desk-chamber-decide-equality = Stimmengleichheit entscheiden
desk-chamber-take-device = Verlorenes Gerät von einem Sitz lösen
desk-chamber-find-seat = Sitz suchen
desk-chamber-paper-heading = Stimmzettel geben
desk-chamber-paper-says = Das Mitglied stimmt hier auf Papier ab und auf keine andere Weise. Geben Sie den Stimmzettel erst aus, wenn dies aufgezeichnet ist.
desk-chamber-record-it = Aufzeichnen
desk-chamber-unlock-heading = Verlorenes Gerät von einem Sitz lösen?
desk-chamber-unlock-says = Das Gerät stimmt nicht mehr für den Sitz ab, und das Mitglied meldet sich mit einem anderen an. Es braucht zwei Anmeldungen: Die zweite füllt dieses Formular für denselben Sitz aus.
desk-chamber-ask-for-it = Verlangen
desk-chamber-kinds = { $count ->
    [one] { $count } Art
   *[other] { $count } Arten
 }
desk-chamber-count-heading = Eingeben, was Sie gezählt haben
desk-chamber-count-done = Zählung melden
desk-chamber-count-says = „{ $question }“ Es zählt, sobald ein zweiter Zähler mit anderer Anmeldung dasselbe eingegeben hat. Was Sie eingeben, ersetzt Ihre frühere Eingabe.
desk-chamber-counted = Gezählt
desk-chamber-together = Zusammen
desk-chamber-hands-raised = Erhobene Hände
desk-chamber-paper-ballots = Stimmzettel
desk-chamber-seat = Sitz
desk-chamber-by-lot = Durch das Los entscheiden
desk-chamber-casting-vote = Stichentscheid des Vorsitzes
desk-chamber-what-drawn = Was öffentlich gezogen wurde, etwa 4 1 7
desk-chamber-choose-side = Wählen, was der Vorsitz sagt
desk-chamber-lot-says = Die Stimmen zu „{ $question }“ sind gleich. Ziehen Sie einen Wert, wo alle es sehen, und geben Sie ihn ein: Mit der geschlossenen Abstimmung sagt er, durch eine Summe, die jeder prüfen kann, dafür oder dagegen. Er wird einmal eingegeben.
desk-chamber-drawn = Gezogen
desk-chamber-chair-says = Die Stimmen zu „{ $question }“ sind gleich, und der Vorsitz hat den Stichentscheid. Er entscheidet; er wird nicht mitgezählt. Er wird einmal aufgezeichnet.
desk-chamber-the-chair = Der Vorsitz
desk-chamber-badge-heading = Ausweis am Einlass
desk-chamber-check-it = Prüfen
desk-chamber-badge-says = Scannen Sie den Ausweis, oder tippen Sie, was darauf steht: die Kennung, einen Doppelpunkt, den Code.
desk-chamber-comes-in = kommt herein
desk-chamber-leaves = verlässt den Saal
desk-chamber-badge = Ausweis
desk-chamber-badge-hint = ID:CODE
desk-chamber-its-member = Sein Mitglied
desk-chamber-badge-no-answer = Der Server hat nicht geantwortet. Prüfen Sie den Ausweis noch einmal.
desk-chamber-member = Mitglied
desk-chamber-signed-in = Anwesend
desk-chamber-device = Gerät
desk-chamber-came-by = Kam durch
desk-chamber-kind = Art
desk-chamber-majority = Mehrheit
desk-chamber-of = Von
desk-chamber-quorum = Quorum
desk-chamber-vote = Weise
desk-chamber-base-sides = dafür und dagegen
desk-chamber-base-cast = abgegebene Stimmen
desk-chamber-base-present = Anwesende
desk-chamber-base-members = alle Mitglieder
desk-chamber-all-seats = Alle Sitze
desk-chamber-not-here-filter = Nicht da
desk-chamber-no-device-filter = Anwesend, ohne Gerät
desk-chamber-since = seit { $time }
desk-chamber-has-device = Gerät
desk-chamber-no-device = keines
desk-chamber-seat-tip = Sitz { $seat }: Mitglied { $member }…
desk-chamber-not-here = nicht da
desk-chamber-are-signed-in = { $here } von { $seats } anwesend
desk-chamber-without-device = { $number } ohne Gerät
desk-chamber-shown = { $number } gezeigt
desk-chamber-no-match = Kein Sitz passt. Leeren Sie den Filter mit Escape.
desk-chamber-waiting-seats = Wartet auf die Sitze …
desk-chamber-no-seats = Die Kammer hat noch keine Sitze. Mitglieder bekommen sie, sobald sie auf der bestätigten Liste stehen: conference badge invite FOLDER DRAW
desk-chamber-no-seats-see = Die Kammer hat noch keine Sitze. Mitglieder bekommen sie, sobald sie auf der bestätigten Liste stehen: conference badge invite FOLDER DRAW. Siehe docs/operate.md.
desk-chamber-by-name = namentl.
desk-chamber-secret = geheim
desk-chamber-quorum-none = keines
desk-chamber-quorum-of-seats = { $part } der Sitze
desk-chamber-quorum-must-vote = { $part } müssen stimmen
desk-chamber-brought = Damit Mitglieder einen einbringen: { $signed }.
desk-chamber-part-must-sign = { $part } aller Sitze müssen unterschreiben
desk-chamber-seats-must-sign = { $part } Sitze müssen unterschreiben
desk-chamber-waiting-rules = Wartet auf die Regeln …
desk-chamber-no-rules = Die Kammer hat keine stehenden Regeln beschlossen: Sie kann gefragt werden, entscheidet aber nichts. Beschließen Sie sie aus einer Tabelle: conference rules FOLDER --adopt rules.csv
desk-chamber-filter-hint = Sitz oder Ziffern des Mitglieds
desk-chamber-filter-seats = Sitze filtern
desk-chamber-pick-kind = Wählen Sie eine Art, um alles zu lesen, was sie braucht.
desk-chamber-next = ALS NÄCHSTES
desk-chamber-open = OFFEN
desk-chamber-closed = GESCHLOSSEN
desk-chamber-result = ERGEBNIS
desk-chamber-void = UNGÜLTIG
desk-chamber-by-device = { $number } per Gerät
desk-chamber-by-hands = { $number } per Hand
desk-chamber-on-paper = { $number } auf Papier
desk-chamber-tell = Zählung …
desk-chamber-paper = Papier geben …
desk-chamber-tie = Gleichstand …
desk-chamber-badge-act = Ausweis …
desk-chamber-unlock = Sitz lösen …
desk-chamber-no-vote = Keine Abstimmung der Kammer ist vorbereitet. Bereiten Sie eine vor: Ctrl+N.
desk-chamber-waiting = Wartet auf die Kammer …
desk-chamber-no-quorum = kein Quorum nötig
desk-chamber-quorum-mark = { $counts ->
    [voted] Quorum { $needed } Stimmen
   *[other] Quorum { $needed } anwesend
 }
desk-chamber-of-seats = { $count ->
    [one] von { $count } Sitz anwesend
   *[other] von { $count } Sitzen anwesend
 }
desk-chamber-poll-number = ABSTIMMUNG { $number }
desk-chamber-have-voted = { $people } von { $present } Anwesenden haben abgestimmt
desk-chamber-hidden = Zahlen sind bis zum Schluss verdeckt.
desk-chamber-you-asked = Sie haben es verlangt. Eine andere Anmeldung muss bis { $until } bestätigen.
desk-chamber-own-unlock = Sie wollen das Gerät von Sitz { $seat } lösen. Eine zweite Anmeldung bis { $until }.
desk-chamber-other-unlock = { $who } will das Gerät von Sitz { $seat } lösen. Eine zweite Anmeldung bis { $until }.
desk-chamber-a-desk = Ein Pult
desk-chamber-this-desk = Dieses Pult
desk-chamber-confirm-seat = Sitz { $seat } bestätigen …
desk-chamber-no-seats-yet = Die Kammer hat noch keine Sitze.
desk-chamber-none-open = Keine Abstimmung der Kammer ist offen.
desk-chamber-device-alone = Hier wird nur mit Geräten abgestimmt: Niemand zählt Hände oder Papier.
desk-chamber-no-paper = Diese Abstimmung hat keine Stimmzettel.
desk-chamber-no-tie = Keine Stimmengleichheit wartet auf Entscheidung.
desk-chamber-tellers = ZÄHLER
desk-chamber-differ = { $channel ->
    [hands] Hände: { $told }. Abweichung: noch einmal zählen.
   *[other] Papier: { $told }. Abweichung: noch einmal zählen.
 }
desk-chamber-second-teller = { $channel ->
    [hands] Hände: { $told }. Ein zweiter Zähler muss dasselbe zählen.
   *[other] Papier: { $told }. Ein zweiter Zähler muss dasselbe zählen.
 }
desk-chamber-agreed = { $channel ->
    [hands] Hände: { $number } gezählt, zwei Zähler sind sich einig.
   *[other] Papier: { $number } gezählt, zwei Zähler sind sich einig.
 }
desk-chamber-nothing-counted = { $channel ->
    [hands] Hände: nichts gezählt.
   *[other] Papier: nichts gezählt.
 }
desk-chamber-who-counted = { $who }: { $counts }
desk-chamber-who-has-counted = { $who } hat gezählt
desk-chamber-origin-drawn = ausgelost
desk-chamber-origin-elected = gewählt
desk-chamber-origin-staying = bleibend
desk-chamber-origin-replacement = nachgerückt
