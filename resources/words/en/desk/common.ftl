# What several parts of the desk say.
desk-cancel = Cancel
desk-close = Close
desk-keep = Keep
desk-press-again = Press again
desk-reason = Reason
desk-reason-why = Why, in one sentence. It stands in the record.
desk-title = Title
desk-kind = Kind
desk-name = Name
desk-question = Question
desk-next = Next
desk-all = All
desk-a-desk = a desk
desk-no-link = No link to the server.
desk-waiting-for-server = Waiting for the server …
desk-parties = { $count ->
    [one] { $count } party
   *[other] { $count } parties
 }
desk-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
desk-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
desk-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
 }
desk-phones = { $count ->
    [one] { $count } phone
   *[other] { $count } phones
 }
desk-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }
desk-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 }
desk-ballots = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
 }
desk-faults = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
 }
