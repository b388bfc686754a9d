# The record: whether it is written, and what in it anybody can check.
desk-record-checks = WHERE ANYBODY CAN CHECK IT
desk-record-published = WHAT WAS PUBLISHED, NEWEST FIRST
desk-record-deeds = WHO DID WHAT AT THE DESKS, NEWEST FIRST
desk-record-empty = Nothing is published yet. Results and commitments will stand here.
desk-record-idle = Nothing was asked for at a desk yet.
desk-record-origin = the address of this conference
desk-record-number = NUMBER
desk-record-entries = Entries
desk-record-rate = Ballots a second
desk-record-connections = Connections
desk-record-desks = Desks
desk-record-head = Signed head, for anyone
desk-record-entry = An entry by its number
desk-record-receipt = A receipt
desk-record-names = Who voted how, in polls by name
desk-record-state-none = Nothing was heard of the record yet.
desk-record-state-ok = The record is being written: every entry is kept and can be checked.
desk-record-state-fault = The record cannot be written: { $fault }
desk-record-poll = Poll { $place }, { $state ->
    [void] void
   *[published] published
 }
desk-record-lottery-void = Lottery, void
desk-record-lottery-draw = Lottery, { $draw } draw
desk-record-lottery-revealed = Lottery, revealed
desk-record-lottery-number = { $title }: { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }, by the number { $number }
desk-record-commitment = Commitment
