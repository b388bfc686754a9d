# Oversight: panels drawn by lot read the facts and file reports.
oversight-title = Oversight
oversight-explained = Panels that are drawn by lot watch over the process: how people are selected, what is on the agenda, and what desks change. Their reports stand in the record and in the minutes, word for word, and everybody can read them.
oversight-part-reports = Reports
oversight-part-facts = The facts
oversight-facts-for = The facts, for { $panel }
oversight-renew = Read the facts again
oversight-write = Write a report
oversight-write-hint = What you send is published at once, under the name of your panel, and cannot be changed.
oversight-write-title = Title
oversight-write-text = Report
oversight-file = File the report
oversight-filed-as = Filed as report { $number }.
oversight-for-members = For members of a panel
oversight-badge-hint = Your badge of that draw shows a name or number, and a code. This page keeps neither.
oversight-show = Show me the facts
oversight-try-again = { $reason } Try again.
oversight-sitting = Sitting now: { $panels }.
oversight-sitting-none = No panel sits now.
oversight-panel = { $title } ({ $count ->
    [one] { $count } member
   *[other] { $count } members
 })
oversight-numbered = { $number }. { $title }
oversight-report-by = { $panel }, { $time }
oversight-no-report = No report was filed yet.
# The facts of the process, part by part.
oversight-selection = Selection
oversight-selection-none = No lottery was committed to.
oversight-agenda = Agenda
oversight-agenda-none = Nothing was brought.
oversight-changes = Changes by desks
oversight-changes-none = Desks have changed nothing.
oversight-alerts = Alerts
oversight-alerts-none = There were none since the server was started.
oversight-members = Members: { $standings }
oversight-standing = { $number } { $standing ->
    [invited] invited
    [accepted] accepted
    [declined] declined
    [replaced] replaced
    [present] present
    [served] served
    [silent] silent
    [dropped] dropped
   *[other] others
 }
oversight-draw = { $title }: { $stage ->
    [committed] committed
    [live] live
    [drawn] drawn
    [revealed] revealed
   *[void] void
 }
oversight-draw-further = { $title }: draw { $draw }, { $stage ->
    [committed] committed
    [live] live
    [drawn] drawn
    [revealed] revealed
   *[void] void
 }
oversight-with-reason = { $words } ({ $reason })
oversight-digests = commitment { $commitment }, draw { $draw }
oversight-digest-commitment = commitment { $commitment }
oversight-brought = { $number }. { $name }: { $state ->
    [open] open
    [due] due
    [put] put
    [carried] carried
    [rejected] rejected
   *[withdrawn] withdrawn
 }
oversight-signed = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }
oversight-signed-of = { $signed } of { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }
oversight-waits = due for { $span }, not put to the vote
oversight-waited = due for { $span } before the vote
oversight-undecided = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 } decided nothing
oversight-witness = witness { $state ->
    [requested] requested
    [invited] invited
    [coming] coming
   *[cannot_come] cannot come
 }
oversight-order = Order of day { $day }, adopted at { $time }. The programme is as it was adopted.
oversight-order-departs = Order of day { $day }, adopted at { $time }. { $departures }
oversight-digest = digest { $digest }
oversight-change-by = { $time }, { $by }
oversight-refused = { $who } was refused: { $text }
oversight-refused-somebody = Somebody was refused: { $text }
oversight-room-lost = Room { $room } lost its link.
oversight-rooms-lost = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
 } lost their links.
