# The record: whether it is written, and what in it anybody can check.
desk-record-checks = WO ALLE ES PRÜFEN KÖNNEN
desk-record-published = WAS VERÖFFENTLICHT WURDE, DAS NEUESTE ZUERST
desk-record-deeds = WER AN DEN PULTEN WAS TAT, DAS NEUESTE ZUERST
desk-record-empty = Noch ist nichts veröffentlicht. Ergebnisse und Festlegungen werden hier stehen.
desk-record-idle = Noch wurde an keinem Pult etwas verlangt.
desk-record-origin = die Adresse dieser Konferenz
desk-record-number = NUMMER
desk-record-entries = Einträge
desk-record-rate = Stimmzettel pro Sekunde
desk-record-connections = Verbindungen
desk-record-desks = Pulte
desk-record-head = Signierter Kopf, für alle
desk-record-entry = Ein Eintrag nach seiner Nummer
desk-record-receipt = Ein Beleg
desk-record-names = Wer wie gestimmt hat, in namentlichen Abstimmungen
desk-record-state-none = Von der Aufzeichnung wurde noch nichts gehört.
desk-record-state-ok = Die Aufzeichnung wird geschrieben: Jeder Eintrag bleibt und kann geprüft werden.
desk-record-state-fault = Die Aufzeichnung kann nicht geschrieben werden: { $fault }
desk-record-poll = Abstimmung { $place }, { $state ->
    [void] ungültig
   *[published] veröffentlicht
 }
desk-record-lottery-void = Auslosung, ungültig
desk-record-lottery-draw = Auslosung, { $draw } Ziehung
desk-record-lottery-revealed = Auslosung, offengelegt
desk-record-lottery-number = { $title }: { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitze
 }, nach der Zahl { $number }
desk-record-commitment = Festlegung
