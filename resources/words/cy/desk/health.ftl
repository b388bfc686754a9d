# Health: ballots, delays and levels over time.
desk-health-show = Dangos papurau pleidleisio, oedi a lefelau dros amser
desk-health-ago-minutes = { $count } munud yn ôl
desk-health-seconds = { $count } e
desk-health-now = nawr
desk-health-rate = PAPURAU PLEIDLEISIO YR EILIAD
desk-health-recorded = cofnodwyd { $number }
desk-health-delay = OEDI, YNO AC YN ÔL, MEWN MS
desk-health-this-desk = y ddesg hon { $delay }
desk-health-median = partïon, canolrif { $delay }
desk-health-slowest = 5% arafaf o { $delay }
desk-health-unmeasured = heb ei fesur
desk-health-ms = { $number } ms
desk-health-connected = WEDI CYSYLLTU
desk-health-people = pobl ar ffôn { $number }
desk-health-connections = cysylltiadau { $number }
desk-health-empty = Does dim wedi'i glywed eto: mae'r gweinydd yn dweud bob eiliad sut y mae.
desk-health-span = { $count ->
    [two] y { $count } funud diwethaf
   *[other] y { $count } munud diwethaf
 }
desk-health-guessing = { $count ->
    [two] { $count } god
    [few] { $count } chod
    [many] { $count } chod
   *[other] { $count } cod
 } anghywir y funud: efallai bod rhywun yn dyfalu
desk-health-backup = Methodd y copi wrth gefn diwethaf am { $time }: { $reason }.
desk-health-backup-none = Does dim un da eto.
desk-health-backup-good = Mae'r un da diwethaf o { $moment }.
desk-health-obs = Nid yw OBS wedi cysylltu ers { $time }: { $trouble }
desk-health-viewers = mae'r llun { $median } e ar ôl y neuadd yn y canol, { $most } e ar y mwyaf heblaw am un o bob ugain, ar { $count } sgrin a thudalen
desk-health-later = mae pleidleisiau'n cau { $later } e yn hwyrach ar gyfer yr ystafell arafaf
