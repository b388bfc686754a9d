# Parties: their table, map and card, messages to them, and which of them need somebody.
desk-rooms-party = Party
desk-rooms-show-card = Show the card of the party
desk-rooms-filter-parties = Filter the parties
desk-rooms-mend-selected = Mend the selected party
desk-rooms-map-by-answers = Colour the map by answers
desk-rooms-map-by-links = Colour the map by links
desk-rooms-write = Write to parties
desk-rooms-show-needs = Show the rooms that need you
desk-rooms-answer = Answer
desk-rooms-note = Note
desk-rooms-note-conduct = Note conduct
desk-rooms-keep = Keep
desk-rooms-help-done = Help is done
desk-rooms-choose = Choose a party with Enter, in the table or among those in need.
desk-rooms-note-hint = A note for all desks, such as: called, nobody there
desk-rooms-answer-hint = An answer that the facilitators read at once
desk-rooms-conduct-hint = What happened, and what was done: for desks and this room's facilitators
desk-rooms-facilitator = Facilitator
desk-rooms-telephone = Telephone
desk-rooms-joined = joined
desk-rooms-lost-link = lost its link
desk-rooms-is-back = back
desk-rooms-act-headcount = headcount set
desk-rooms-act-capacity = capacity corrected
desk-rooms-act-code = code renewed
desk-rooms-act-phone = a phone ended
desk-rooms-act-by = { $what } by { $who }
desk-rooms-since = since { $time }
desk-rooms-may-ask = May ask somebody to leave: { $names }
desk-rooms-conduct = { $time } Conduct: { $text } ({ $who })
desk-rooms-people-of = { $part } of { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
desk-rooms-screens = { $count ->
    [one] { $count } screen
   *[other] { $count } screens
 }
desk-rooms-facilitators = { $count ->
    [one] { $count } facilitator
   *[other] { $count } facilitators
 }
desk-rooms-no-answer = No answer to poll { $number }.
desk-rooms-first-answer = First answer to poll { $number } at { $time }.
desk-rooms-asks-since = Asks for help since { $time }: { $about }
desk-rooms-answered = Answered at { $time } by { $who }: { $answer }
desk-rooms-help = { $topic ->
    [picture] No picture
    [sound] No sound
    [code] A code
    [headcount] The headcount
    [conduct] Conduct
    [access] Access
   *[other] Something else
 }
desk-rooms-help-words = { $topic }: { $text }
desk-rooms-all-linked = All parties that had lost their link are back.
desk-rooms-all-back = All parties that were here before the server was started are back.
desk-rooms-not-back-named = { $count ->
    [one] { $count } party is
   *[other] { $count } parties are
 } not back since the server was started anew: { $names }. Call them.
desk-rooms-not-back-many = { $count ->
    [one] { $count } party is
   *[other] { $count } parties are
 } not back since the server was started anew. { $panel } (Ctrl+U) lists them.
desk-rooms-crowded-one = { $name }: { $phones }, { $people }. Ask the facilitator; mend it with Ctrl+M.
desk-rooms-crowded-many = { $count ->
    [one] { $count } party has
   *[other] { $count } parties have
 } more phones than people. Choose “{ $choice }” below the filter of the parties (Ctrl+F).
desk-rooms-lost-named = { $names } { $count ->
    [one] has lost its link
   *[other] have lost their link
 }. Call the facilitator.
desk-rooms-lost-many = { $part } of { $count ->
    [one] { $count } party
   *[other] { $count } parties
 } have lost their link. Look at the map by links (Ctrl+2).
desk-rooms-map-none = no answer
desk-rooms-map-hidden = hidden: under { $count ->
    [one] { $count } phone
   *[other] { $count } phones
 }
desk-rooms-by-answers = Answers
desk-rooms-by-links = Links
desk-rooms-map-links = how each party is connected
desk-rooms-map-answers = each party's most chosen option: { $question }
desk-rooms-map-filtered = { $part } of { $count ->
    [one] { $count } party
   *[other] { $count } parties
 }, as filtered
desk-rooms-mend-choose = Choose what to do
desk-rooms-mend-letters = The four letters that the phone shows
desk-rooms-phone = Phone
desk-rooms-people = People
desk-rooms-mend = Mend …
desk-rooms-mend-tip = Help this party out (Ctrl+M)
desk-rooms-select-first = Select a party in the table first.
desk-rooms-standing = { $phones }, { $people }; room for { $holds }.
desk-rooms-mend-code-does = All phones there are out, and come in again by the new code on the room's screen. Votes that were cast stay.
desk-rooms-mend-phone = End one phone
desk-rooms-mend-phone-does = It is out; with the room's code it can come back. A vote that it has cast stays.
desk-rooms-mend-holds = Correct how many people it holds
desk-rooms-mend-holds-does = It holds { $holds } so far, and no more can be checked in. The facilitator can check in up to the new number at once.
desk-rooms-mend-no-poll = No poll is open.
desk-rooms-mend-no-phones = The open poll is not answered on phones.
desk-rooms-mend-over-does = The votes of all phones there are taken out of the open poll, and each may vote again. Hands and button stay.
desk-rooms-mend-nothing-waits = No poll is open or waits to be published.
desk-rooms-leave-out = Leave this party out
desk-rooms-leave-out-of = Leave this party out of “{ $question }”
desk-rooms-leave-out-does = Nothing that comes from there counts in this poll, nor do its people in the turnout. The result says so, with your reason. It can be counted again until the result is published.
desk-rooms-count-again = Count this party again
desk-rooms-count-again-does = All its answers to “{ $question }” count again, and its people with them.
desk-rooms-done-code = { $name } has a new code, which is on its big screen.
desk-rooms-done-phone = { $name } is without the phone { $phone }.
desk-rooms-done-over = { $name } has started its phones over: each may vote once more.
desk-rooms-done-out = { $name } is left out of this poll.
desk-rooms-done-in = { $name } counts again in this poll.
desk-rooms-done-holds = { $name } holds { $count ->
    [one] { $count } person
   *[other] { $count } people
 } now.
desk-rooms-write-hint = What the parties shall read on their screens
desk-rooms-minutes = { " min" }
desk-rooms-send = Send
desk-rooms-send-again = Press again to send
desk-rooms-take-back = Take back
desk-rooms-take-back-tip = The message that is selected, off all screens
desk-rooms-sent-list = Messages to parties
desk-rooms-to-selected = To the selected party
desk-rooms-to-party = To { $name }
desk-rooms-to-filtered = To the { $count ->
    [one] { $count } party
   *[other] { $count } parties
 } of the table
desk-rooms-to-all = To all { $count ->
    [one] { $count } party
   *[other] { $count } parties
 }
desk-rooms-cannot-send = No link to the server: nothing can be sent from here.
desk-rooms-none-passes = No party passes the filter of the table.
desk-rooms-write-something = Write what the parties shall read.
desk-rooms-sent-to-all = to all parties
desk-rooms-sent-to = to { $names }
desk-rooms-sent-to-many = to { $count ->
    [one] { $count } party
   *[other] { $count } parties
 }
desk-rooms-seen-by = seen by { $part } of { $whole }
desk-rooms-taken-back = taken back
desk-rooms-until = until { $time }
desk-rooms-over-at = over at { $time }
desk-rooms-not-by = not yet by { $names }
desk-rooms-not-by-many = not yet by { $count ->
    [one] { $count } party
   *[other] { $count } parties
 }
desk-rooms-needs-all = All that need you
desk-rooms-needs-list = Rooms that need you
desk-rooms-needs-topic = Which calls for help are shown
desk-rooms-needs-extend = +30 s
desk-rooms-needs-done-tip = Of the room that is selected
desk-rooms-count-help = { $count } asking for help
desk-rooms-count-lost = { $count } lost
desk-rooms-count-agenda = { $count } of the agenda
desk-rooms-count-not-back = { $count } not back yet
desk-rooms-count-no-answer = { $count } without an answer
desk-rooms-need-help = asks for help
desk-rooms-need-lost = has lost its link
desk-rooms-need-not-back = was here before the restart, not back yet
desk-rooms-need-no-answer = has not answered, and the poll closes
desk-rooms-need-answered = { $what } (answered)
desk-rooms-need-seen = { $what } (seen by { $who })
desk-rooms-needs-deaf = No link to the server: this desk does not hear which rooms need somebody.
desk-rooms-needs-none = No room needs anybody. Calls for help, lost rooms, missing answers and due proposals will stand here.
desk-rooms-filter-hint = Filter by name, area or region
desk-rooms-all-regions = All regions
desk-rooms-any-link = Any link
desk-rooms-too-many-phones = Too many phones
desk-rooms-area = Area
desk-rooms-link = Link
desk-rooms-heard = Heard
desk-rooms-phones = Phones
desk-rooms-state-lost = lost
desk-rooms-state-phones = phones only
desk-rooms-state-connected = connected
desk-rooms-state-not-joined = not joined
desk-rooms-state-not-back = not back yet
desk-rooms-state-quiet = quiet
desk-rooms-state-slow = slow, { $seconds } s
desk-rooms-lost-ago = lost { $age } ago
desk-rooms-count-connected = { $count } connected
desk-rooms-count-phones-only = { $count } phones only
desk-rooms-count-not-joined = { $count } not joined
desk-rooms-count-crowded = { $count } crowded
desk-rooms-tip = { $name }: { $part } of { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
desk-rooms-crowd = { $phones }, { $people }
desk-rooms-waiting = Waiting for the parties …
desk-rooms-no-match = No party matches. Clear the filter with Escape.
desk-rooms-none-yet = No party is registered yet. They open { $where } and type their code.
desk-rooms-none-yet-here = No party is registered yet. They open the address of this conference and type their code.
