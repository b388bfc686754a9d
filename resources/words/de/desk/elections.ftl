# Elections: who is nominated, both counts, the rounds, and the forms.
desk-elections-show = Wahlen zeigen
# What can be done, as the palette says it.
desk-elections-act-close = Vorschläge abschließen
desk-elections-act-draw = Reihenfolge des Stimmzettels auslosen
desk-elections-act-hustings = Vorstellungsrunde eröffnen
desk-elections-act-put = Über die Wahl abstimmen lassen
desk-elections-act-lot = Das gezogene Los eingeben
desk-elections-act-previous = Vorige Runde zeigen
desk-elections-act-following = Nächste Runde zeigen
desk-elections-act-whole = Ganze Auszählung zeigen
desk-elections-act-accept = Vermerken, dass die gewählte Person annimmt
desk-elections-act-withdraw = Den gewählten Vorschlag zurückziehen
desk-elections-act-vacate = Vermerken, dass die gewählte Person zurückgetreten ist
desk-elections-act-take = Der freie Sitz wird angenommen
desk-elections-act-decline = Der freie Sitz wird abgelehnt
desk-elections-act-reopen = Vorschläge wieder eröffnen
desk-elections-act-cancel = Die Wahl absagen
# The buttons.
desk-elections-button-close = Abschließen …
desk-elections-button-draw = Auslosen …
desk-elections-button-hustings = Vorstellung …
desk-elections-button-put = Abstimmen
desk-elections-button-lot = Los …
desk-elections-button-accept = Nimmt an …
desk-elections-button-withdraw = Zurückziehen …
desk-elections-button-vacate = Rücktritt …
desk-elections-button-take = Angenommen …
desk-elections-button-decline = Abgelehnt …
desk-elections-button-reopen = Neu öffnen …
desk-elections-button-cancel = Absagen …
desk-elections-step-previous = Vorige
desk-elections-step-following = Nächste
desk-elections-step-whole = Alle
desk-elections-election = Wahl
desk-elections-list = Vorgeschlagene, oder wer das Amt innehat
# What is said where nobody fit is selected.
desk-elections-select-accept = Wählen Sie jemanden aus, der noch nicht angenommen hat.
desk-elections-select-withdraw = Wählen Sie zuerst jemanden aus.
desk-elections-select-vacate = Wählen Sie jemanden aus, der das Amt innehat.
# The election as it stands.
desk-elections-empty = Keine Wahl ist angesetzt. Setzen Sie Wahlen mit einer Tabelle an: conference election call FOLDER --file elections.csv. Siehe docs/elections.md.
desk-elections-state = { $state ->
    [open] VORSCHLÄGE OFFEN
    [closed] KANDIDATUREN FEST
    [put] IN DER ABSTIMMUNG
    [elected] GEWÄHLT
   *[cancelled] ABGESAGT
 }
desk-elections-signatures = { $count ->
    [one] { $count } Unterschrift
   *[other] { $count } Unterschriften
 }
desk-elections-next-close = Vorschläge werden angenommen. Danach abschließen: Das legt die Kandidaturen fest.
desk-elections-next-close-until = Vorschläge werden angenommen bis { $moment }. Danach abschließen: Das legt die Kandidaturen fest.
desk-elections-next-nobody = Niemand kandidiert. Eröffnen Sie die Vorschläge wieder oder sagen Sie die Wahl ab.
desk-elections-next-draw = Losen Sie die Reihenfolge des Stimmzettels durch einen öffentlichen Wert aus.
desk-elections-next-put = Lassen Sie über die Wahl abstimmen; die Abstimmung bleibt ein Entwurf, bis sie eröffnet wird.
desk-elections-next-poll-draft = Die Abstimmung { $poll } ist ein Entwurf. Eröffnen Sie sie bei den Abstimmungen { $whose ->
    [members] der Mitglieder
   *[chamber] der Kammer
 }.
desk-elections-next-poll-open = Die Abstimmung { $poll } ist offen. Schließen Sie sie bei den Abstimmungen { $whose ->
    [members] der Mitglieder
   *[chamber] der Kammer
 }.
desk-elections-next-lot = Die Auszählung ist angehalten: Gleichstand von { $names }. Ziehen Sie öffentlich ein Los und geben Sie es ein.
desk-elections-next-counting = Die Stimmzettel werden gezählt.
desk-elections-next-counting-again = Die Stimmzettel werden ein zweites Mal gezählt.
desk-elections-next-differ = Die beiden Auszählungen weichen ab, und nichts kann veröffentlicht werden. Siehe docs/elections.md.
desk-elections-next-rounds = Beide Auszählungen sind gleich. Zeigen Sie die erste Runde, veröffentlichen Sie, und gehen Sie dann Runde für Runde weiter.
desk-elections-office-offered = Der Sitz von { $name } wird angeboten an { $who }: angenommen oder abgelehnt?
desk-elections-office-counting = Die Stimmzettel werden für den Sitz von { $name } gezählt.
desk-elections-office-empty = { $count ->
    [one] { $count } Sitz bleibt
   *[other] { $count } Sitze bleiben
 } leer.
desk-elections-office-filled = Alle Sitze sind besetzt.
# Both counts, and which round is shown.
desk-elections-first-waits = Erste Auszählung: noch nicht da
desk-elections-first = Erste Auszählung: { $names }
desk-elections-first-nobody = Erste Auszählung: niemand
desk-elections-second-waits = Zweite Auszählung: noch nicht da
desk-elections-second-differs = Zweite Auszählung weicht ab. { $differences }
desk-elections-second-same = Zweite Auszählung: gleich bis zur letzten Stelle ({ $counter })
desk-elections-lot = Los zwischen { $names }: { $value }
desk-elections-round = Runde { $round } von { $count }
desk-elections-rounds = { $count ->
    [one] Alle Runden ({ $count })
   *[other] Alle { $count } Runden
 }
# How somebody nominated stands, and what became of who was elected.
desk-elections-withdrawn = zurückgezogen: { $reason }
desk-elections-lacks-nothing = nichts fehlt
desk-elections-statement = { $has ->
    [yes] mit Vorstellung
   *[no] ohne Vorstellung
 }
desk-elections-photo = { $has ->
    [yes] mit Foto
   *[no] ohne Foto
 }
desk-elections-holder = { $came ->
    [recount] durch Nachzählung
   *[vote] gewählt
 }, { $cause ->
    [resigned] zurückgetreten
    [died] verstorben
    [recalled] abberufen
    [succeeded] abgelöst
   *[none] im Amt
 }
desk-elections-holder-why = { $came ->
    [recount] durch Nachzählung
   *[vote] gewählt
 }, { $cause ->
    [resigned] zurückgetreten
    [died] verstorben
    [recalled] abberufen
   *[succeeded] abgelöst
 }: { $reason }
# Why something cannot be done now.
desk-elections-why-none = Keine Wahl ist angesetzt.
desk-elections-why-reopen = Vorschläge werden nur wieder eröffnet, bevor über die Wahl abgestimmt wird.
desk-elections-why-close-and-draw = Schließen Sie zuerst die Vorschläge ab und losen Sie die Reihenfolge des Stimmzettels aus.
desk-elections-why-hustings = Die Vorstellungsrunde ist schon eröffnet: siehe Redeliste.
desk-elections-why-fixed = Der Stimmzettel lässt sich nicht mehr ändern.
desk-elections-why-nobody-holds = Durch diese Wahl ist noch niemand im Amt.
desk-elections-why-not-offered = Niemandem wird ein freier Sitz angeboten.
desk-elections-why-not-cancelled = Darüber wird abgestimmt, oder sie ist vorbei: Erklären Sie zuerst die Abstimmung für ungültig.
desk-elections-why-no-count = Es gibt noch keine Auszählung zu zeigen.
desk-elections-why-no-round = Diese Runde gibt es nicht: Sehen Sie, welche gezeigt wird.
desk-elections-why-drawn = Die Reihenfolge wurde durch „{ $value }“ ausgelost.
desk-elections-why-close-first = Schließen Sie zuerst die Vorschläge ab: Dann kann sich niemand einen Platz auf dem Stimmzettel aussuchen.
desk-elections-why-nobody-stands = Niemand kandidiert.
desk-elections-why-no-lot = Keine Auszählung wartet auf ein Los.
# The forms: what is asked, and the button.
desk-elections-lot-drawn = Was öffentlich gezogen wurde
desk-elections-paper = Auf welchem Schriftstück, oder woher es bekannt ist. Es steht in der Aufzeichnung.
desk-elections-close-says = Damit stehen die Kandidaturen fest; wem etwas fehlt, kandidiert nicht.
desk-elections-close-go = Abschließen
desk-elections-lot-ask = Das Los eingeben
desk-elections-lot-go = Eingeben
desk-elections-accept-ask = Die vorgeschlagene Person nimmt an
desk-elections-accept-says = Die Person will kandidieren.
desk-elections-accept-go = Annahme vermerken
desk-elections-withdraw-ask = Den Vorschlag zurückziehen
desk-elections-withdraw-says = Die Person kandidiert nicht.
desk-elections-withdraw-go = Zurückziehen
desk-elections-vacate-ask = Jemand scheidet aus dem Amt
desk-elections-vacate-says = Die Stimmzettel der Wahl werden für den Sitz noch einmal gezählt; wer bleibt, behält den eigenen.
desk-elections-vacate-go = Scheidet aus
desk-elections-take-says = Die Person hat das Amt von jetzt an inne.
desk-elections-take-go = Nimmt an
desk-elections-decline-says = Die Stimmzettel werden ohne diese Person noch einmal gezählt.
desk-elections-decline-go = Lehnt ab
desk-elections-reopen-says = Die ausgeloste Reihenfolge ist hinfällig; wer vorgeschlagen ist, bleibt es.
desk-elections-reopen-go = Öffnen
desk-elections-cancel-says = Durch sie wird niemand gewählt.
desk-elections-cancel-go = Absagen
