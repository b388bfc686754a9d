# Health: ballots, delays and levels over time.
desk-health-show = Pokaż karty, opóźnienia i poziomy w czasie
desk-health-ago-minutes = { $count } min temu
desk-health-seconds = { $count } s
desk-health-now = teraz
desk-health-rate = KARTY NA SEKUNDĘ
desk-health-recorded = zapisano { $number }
desk-health-delay = OPÓŹNIENIE, TAM I Z POWROTEM, W MS
desk-health-this-desk = ten pulpit { $delay }
desk-health-median = zebrania, mediana { $delay }
desk-health-slowest = najwolniejsze 5% od { $delay }
desk-health-unmeasured = nie zmierzono
desk-health-ms = { $number } ms
desk-health-connected = POŁĄCZENI
desk-health-people = osoby przez telefon { $number }
desk-health-connections = połączenia { $number }
desk-health-empty = Nic jeszcze nie nadeszło: serwer co sekundę mówi, jaki jest jego stan.
desk-health-span = { $count ->
    [one] ostatnia minuta
    [few] ostatnie { $count } minuty
   *[other] ostatnie { $count } minut
 }
desk-health-guessing = { $count ->
    [one] { $count } błędny kod
    [few] { $count } błędne kody
   *[other] { $count } błędnych kodów
 } na minutę: ktoś może zgadywać
desk-health-backup = Ostatnia kopia zapasowa nie powiodła się o { $time }: { $reason }.
desk-health-backup-none = Dobrej jeszcze nie ma.
desk-health-backup-good = Ostatnia dobra: { $moment }.
desk-health-obs = OBS nie jest połączony od { $time }: { $trouble }
desk-health-viewers = obraz jest { $median } s za salą w medianie, najwyżej { $most } s poza jednym na dwadzieścia, na ekranach i stronach: { $count }
desk-health-later = głosowania zamykają się { $later } s później ze względu na najwolniejszą salę
