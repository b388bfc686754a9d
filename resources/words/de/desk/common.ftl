desk-cancel = Abbrechen
desk-close = Schließen
desk-keep = Behalten
desk-press-again = Noch einmal
desk-reason = Grund
desk-reason-why = Warum, in einem Satz. Es steht in der Aufzeichnung.
desk-title = Titel
desk-kind = Art
desk-name = Name
desk-question = Frage
desk-next = Weiter
desk-all = Alle
desk-a-desk = ein Pult
desk-no-link = Keine Verbindung zum Server.
desk-waiting-for-server = Warten auf den Server …
desk-parties = { $count ->
    [one] { $count } Versammlung
   *[other] { $count } Versammlungen
 }
desk-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }
desk-seats = { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitze
 }
desk-rooms = { $count ->
    [one] { $count } Raum
   *[other] { $count } Räume
 }
desk-phones = { $count ->
    [one] { $count } Telefon
   *[other] { $count } Telefone
 }
desk-answers = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
 }
desk-votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
 }
desk-ballots = { $count ->
    [one] { $count } Stimmzettel
   *[other] { $count } Stimmzettel
 }
desk-faults = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
 }
