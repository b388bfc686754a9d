# Priorities: how many have come, found by words, entered from paper.
desk-priorities-show = Prioritäten der Räume zeigen
desk-priorities-open = Sammlung öffnen
desk-priorities-close = Sammlung schließen
desk-priorities-paper = Vom Papier …
desk-priorities-select = Suchen Sie die Versammlung und wählen Sie sie aus.
desk-priorities-search = In Namen und Worten suchen, dann Enter
desk-priorities-search-name = In Prioritäten suchen
desk-priorities-never = Noch werden keine Prioritäten gesammelt. Öffnen Sie die Sammlung, und Räume und Versammlungen können auf der Seite /priorities bis zu fünf senden.
desk-priorities-of = von { $number }
desk-priorities-summary = { $received } von { $expected }
desk-priorities-is-open = Die Sammlung ist offen.
desk-priorities-is-closed = Die Sammlung ist geschlossen.
desk-priorities-is-set = Die Sammlung ist angesetzt und hat noch nicht begonnen.
desk-priorities-told = { $count ->
    [one] { $count } Person stimmte
   *[other] { $count } Personen stimmten
 } zu, { $papers } vom Papier, { $withdrawn } zurückgezogen.
desk-priorities-not-open = Die Sammlung ist nicht offen.
desk-priorities-open-first = Öffnen Sie zuerst die Sammlung: Solange sie geschlossen ist, wird nichts angenommen.
desk-priorities-unheard = Der Server antwortet nicht. Suchen Sie noch einmal.
desk-priorities-found = { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 } gefunden.
desk-priorities-found-first = { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 } gefunden, die ersten { $shown }.
desk-priorities-state = { $area }: { $state ->
    [withdrawn] zurückgezogen
   *[nothing] noch nichts gesendet
 }
desk-priorities-sent = { $first } ({ $language })
desk-priorities-sent-paper = { $first } ({ $language }, vom Papier)
desk-priorities-how = Eine Priorität je Zeile, die wichtigste zuerst, in den Worten des Papiers; warum nach einem Strich (|). Sie wird als vom Papier eingetragen vermerkt, mit Ihrer Anmeldung.
desk-priorities-from-paper = Vom Papier: { $name }
desk-priorities-enter-it = Eintragen
desk-priorities-people = Personen, die zustimmten
