# Rooms without a link: entered by telephone or from paper, by two logins.
desk-telephone-show = Räume per Telefon eintragen
desk-telephone-enter = Zahlen eintragen …
desk-telephone-list = Räume per Telefon
desk-telephone-search = Raum nach Name oder Ort suchen
desk-telephone-search-name = Raum suchen
desk-telephone-no-poll = Keine Frage ist offen, auf die Räume mit gezählten Händen antworten können. Sobald eine offen ist, sagt ein Raum ohne Verbindung seine Anwesenden und seine Hände per Telefon oder auf Papier: Eine Anmeldung trägt sie ein, und eine andere trägt dasselbe ein, während der Raum sie wiederholt.
desk-telephone-how = „{ $question }“ Suchen Sie den Raum und tragen Sie ein, was er sagt. Die Zahlen zählen, sobald eine andere Anmeldung dasselbe eingetragen hat; ein Raum, der mit eigenen Geräten antwortet, wird nicht angenommen.
desk-telephone-summary = { $count ->
    [one] { $count } Raum zählt
   *[other] { $count } Räume zählen
 }, { $waiting } warten
desk-telephone-checked-in = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 } erfasst
desk-telephone-one-login = { $teller } hat es eingetragen; eine andere Anmeldung muss es noch.
desk-telephone-differ = Sie weichen ab, keine wird angenommen. { $figures }
desk-telephone-figures = { $teller }: { $people }, { $counts }
desk-telephone-waits = wartet
desk-telephone-taken = { $way ->
    [telephone] per Telefon, durch { $first } und { $second }
   *[paper] auf Papier, durch { $first } und { $second }
 }
desk-telephone-why-no-poll = Keine Frage ist offen, auf die gezählte Hände antworten können.
desk-telephone-select = Suchen Sie den Raum und wählen Sie ihn aus.
desk-telephone-from = Von { $name }
desk-telephone-enter-it = Eintragen
desk-telephone-by-telephone = Per Telefon
desk-telephone-on-paper = Auf Papier
desk-telephone-read-back = „{ $question }“ Lassen Sie den Raum seine Zahlen sagen, tragen Sie sie ein und lesen Sie sie zurück. Sie zählen, sobald eine andere Anmeldung dasselbe eingetragen hat. Was Sie eintragen, ersetzt, was Sie vorher eingetragen haben.
desk-telephone-people = Personen im Raum
desk-telephone-came = Es kam
desk-telephone-hands = Hände zusammen
desk-telephone-too-many = { $hands } von { $people }: mehr Hände als Personen
