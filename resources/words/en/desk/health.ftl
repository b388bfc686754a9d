# Health: ballots, delays and levels over time.
desk-health-show = Show ballots, delays and levels over time
desk-health-ago-minutes = { $count ->
    [one] { $count } min
   *[other] { $count } min
 } ago
desk-health-seconds = { $count } s
desk-health-now = now
desk-health-rate = BALLOTS A SECOND
desk-health-recorded = recorded { $number }
desk-health-delay = DELAY, THERE AND BACK, IN MS
desk-health-this-desk = this desk { $delay }
desk-health-median = parties, median { $delay }
desk-health-slowest = slowest 5% from { $delay }
desk-health-unmeasured = not measured
desk-health-ms = { $number } ms
desk-health-connected = CONNECTED
desk-health-people = people by phone { $number }
desk-health-connections = connections { $number }
desk-health-empty = Nothing was heard yet: the server says once a second how it is.
desk-health-span = the last { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
desk-health-guessing = { $count ->
    [one] { $count } wrong code
   *[other] { $count } wrong codes
 } a minute: somebody may be guessing
desk-health-backup = The last backup failed at { $time }: { $reason }.
desk-health-backup-none = There is no good one yet.
desk-health-backup-good = The last good one is of { $moment }.
desk-health-obs = OBS is not connected since { $time }: { $trouble }
desk-health-viewers = the picture is { $median } s behind the hall in the middle, { $most } s at most but for one in twenty, at { $count } screens and pages
desk-health-later = polls close { $later } s later for the slowest room
