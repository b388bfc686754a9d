# Health: ballots, delays and levels over time.
desk-health-show = Stimmzettel, Verzögerungen und Stände im Verlauf zeigen
desk-health-ago-minutes = vor { $count } min
desk-health-seconds = { $count } s
desk-health-now = jetzt
desk-health-rate = STIMMZETTEL PRO SEKUNDE
desk-health-recorded = aufgezeichnet { $number }
desk-health-delay = VERZÖGERUNG, HIN UND ZURÜCK, IN MS
desk-health-this-desk = dieses Pult { $delay }
desk-health-median = Versammlungen, Median { $delay }
desk-health-slowest = langsamste 5 % ab { $delay }
desk-health-unmeasured = nicht gemessen
desk-health-ms = { $number } ms
desk-health-connected = VERBUNDEN
desk-health-people = Personen am Telefon { $number }
desk-health-connections = Verbindungen { $number }
desk-health-empty = Noch wurde nichts gehört: Der Server sagt jede Sekunde, wie es ihm geht.
desk-health-span = die { $count ->
    [one] letzte Minute
   *[other] letzten { $count } Minuten
 }
desk-health-guessing = { $count ->
    [one] { $count } falscher Code
   *[other] { $count } falsche Codes
 } pro Minute: Vielleicht rät jemand
desk-health-backup = Die letzte Sicherung schlug um { $time } fehl: { $reason }.
desk-health-backup-none = Eine gute gibt es noch nicht.
desk-health-backup-good = Die letzte gute ist von { $moment }.
desk-health-obs = OBS ist seit { $time } nicht verbunden: { $trouble }
desk-health-viewers = das Bild ist im Mittel { $median } s hinter dem Saal, höchstens { $most } s bis auf eines von zwanzig, an { $count } Bildschirmen und Seiten
desk-health-later = Abstimmungen schließen { $later } s später für den langsamsten Raum
