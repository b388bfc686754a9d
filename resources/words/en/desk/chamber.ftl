# The chamber: quorum, its vote, tellers, seats and standing rules.
desk-chamber-enter-count = Enter a teller's count
desk-chamber-give-paper = Give a paper ballot to a seat
desk-chamber-check-badge = Check a badge in or out
desk-chamber-decide-equality = Decide an equality of votes
desk-chamber-take-device = Take a lost device off a seat
desk-chamber-find-seat = Find a seat
desk-chamber-paper-heading = Give a paper ballot
desk-chamber-paper-says = The member votes on paper in this vote, and by no other way. Give the ballot out only once this is recorded.
desk-chamber-record-it = Record it
desk-chamber-unlock-heading = Take a lost device off a seat?
desk-chamber-unlock-says = The device votes for the seat no more, and the member signs in with another one. It takes two logins: the second one fills in this form for the same seat.
desk-chamber-ask-for-it = Ask for it
desk-chamber-kinds = { $count ->
    [one] { $count } kind
   *[other] { $count } kinds
 }
desk-chamber-count-heading = Enter what you counted
desk-chamber-count-done = Tell this count
desk-chamber-count-says = “{ $question }” It counts once a second teller, by another login, has entered the same. What you enter replaces what you entered before.
desk-chamber-counted = Counted
desk-chamber-together = Together
desk-chamber-hands-raised = Hands that were raised
desk-chamber-paper-ballots = Paper ballots
desk-chamber-seat = Seat
desk-chamber-by-lot = Decide by lot
desk-chamber-casting-vote = The chair's casting vote
desk-chamber-what-drawn = What was drawn in public, such as 4 1 7
desk-chamber-choose-side = Choose what the chair says
desk-chamber-lot-says = The votes on “{ $question }” are equal. Draw a value where all can see it, and enter it: with the closed vote it says, by a sum that anybody can check, for or against. It is entered once.
desk-chamber-drawn = Drawn
desk-chamber-chair-says = The votes on “{ $question }” are equal, and the chair has the casting vote. It decides; it is not added to the counts. It is recorded once.
desk-chamber-the-chair = The chair
desk-chamber-badge-heading = Badge at the door
desk-chamber-check-it = Check it
desk-chamber-badge-says = Scan the badge, or type what is on it: the id, a colon, the code.
desk-chamber-comes-in = comes in
desk-chamber-leaves = leaves the hall
desk-chamber-badge = Badge
desk-chamber-badge-hint = ID:CODE
desk-chamber-its-member = Its member
desk-chamber-badge-no-answer = The server did not answer. Check the badge again.
desk-chamber-member = Member
desk-chamber-signed-in = Signed in
desk-chamber-device = Device
desk-chamber-came-by = Came by
desk-chamber-kind = Kind
desk-chamber-majority = Majority
desk-chamber-of = Of
desk-chamber-quorum = Quorum
desk-chamber-vote = Vote
desk-chamber-base-sides = for and against
desk-chamber-base-cast = votes cast
desk-chamber-base-present = members present
desk-chamber-base-members = all members
desk-chamber-all-seats = All seats
desk-chamber-not-here-filter = Not here
desk-chamber-no-device-filter = Signed in, no device
desk-chamber-since = since { $time }
desk-chamber-has-device = device
desk-chamber-no-device = none
desk-chamber-seat-tip = Seat { $seat }: member { $member }…
desk-chamber-not-here = not here
desk-chamber-are-signed-in = { $here } of { $seats } signed in
desk-chamber-without-device = { $number } without a device
desk-chamber-shown = { $number } shown
desk-chamber-no-match = No seat matches. Clear the filter with Escape.
desk-chamber-waiting-seats = Waiting for the seats …
desk-chamber-no-seats = The chamber has no seats yet. Members get them once they are on the confirmed list: conference badge invite FOLDER DRAW
desk-chamber-no-seats-see = The chamber has no seats yet. Members get them once they are on the confirmed list: conference badge invite FOLDER DRAW. See docs/operate.md.
desk-chamber-by-name = by name
desk-chamber-secret = secret
desk-chamber-quorum-none = none
desk-chamber-quorum-of-seats = { $part } of seats
desk-chamber-quorum-must-vote = { $part } must vote
desk-chamber-brought = For members to bring one, { $signed }.
desk-chamber-part-must-sign = { $part } of all seats must sign
desk-chamber-seats-must-sign = { $part } seats must sign
desk-chamber-waiting-rules = Waiting for the rules …
desk-chamber-no-rules = The chamber has adopted no standing rules: it can be asked, but decides nothing. Adopt them from a table: conference rules FOLDER --adopt rules.csv
desk-chamber-filter-hint = Seat, or digits of the member
desk-chamber-filter-seats = Filter the seats
desk-chamber-pick-kind = Pick a kind to read all that it needs.
desk-chamber-next = NEXT
desk-chamber-open = OPEN
desk-chamber-closed = CLOSED
desk-chamber-result = RESULT
desk-chamber-void = VOID
desk-chamber-by-device = { $number } by device
desk-chamber-by-hands = { $number } by hands
desk-chamber-on-paper = { $number } on paper
desk-chamber-tell = Enter count …
desk-chamber-paper = Give paper …
desk-chamber-tie = Decide tie …
desk-chamber-badge-act = Badge in or out …
desk-chamber-unlock = Unlock seat …
desk-chamber-no-vote = No vote of the chamber has been prepared. Prepare one: Ctrl+N.
desk-chamber-waiting = Waiting for the chamber …
desk-chamber-no-quorum = no quorum needed
desk-chamber-quorum-mark = { $counts ->
    [voted] quorum { $needed } voted
   *[other] quorum { $needed } signed in
 }
desk-chamber-of-seats = { $count ->
    [one] of { $count } seat signed in
   *[other] of { $count } seats signed in
 }
desk-chamber-poll-number = POLL { $number }
desk-chamber-have-voted = { $people } of { $present } signed in have voted
desk-chamber-hidden = Counts are hidden until the close.
desk-chamber-you-asked = You have asked for it. Another login must confirm by { $until }.
desk-chamber-own-unlock = You have asked to take the device off seat { $seat }. A second login by { $until }.
desk-chamber-other-unlock = { $who } has asked to take the device off seat { $seat }. A second login by { $until }.
desk-chamber-a-desk = A desk
desk-chamber-this-desk = This desk
desk-chamber-confirm-seat = Confirm seat { $seat } …
desk-chamber-no-seats-yet = The chamber has no seats yet.
desk-chamber-none-open = No vote of the chamber is open.
desk-chamber-device-alone = This vote is by device alone: nobody counts hands or paper.
desk-chamber-no-paper = This vote has no paper ballots.
desk-chamber-no-tie = No equality of votes waits to be decided.
desk-chamber-tellers = TELLERS
desk-chamber-differ = { $channel ->
    [hands] Hands: { $told }. They differ: count again.
   *[other] Paper: { $told }. They differ: count again.
 }
desk-chamber-second-teller = { $channel ->
    [hands] Hands: { $told }. A second teller must count the same.
   *[other] Paper: { $told }. A second teller must count the same.
 }
desk-chamber-agreed = { $channel ->
    [hands] Hands: { $number } counted, two tellers agree.
   *[other] Paper: { $number } counted, two tellers agree.
 }
desk-chamber-nothing-counted = { $channel ->
    [hands] Hands: nothing counted.
   *[other] Paper: nothing counted.
 }
desk-chamber-who-counted = { $who } counted { $counts }
desk-chamber-who-has-counted = { $who } has counted
desk-chamber-origin-drawn = drawn
desk-chamber-origin-elected = elected
desk-chamber-origin-staying = staying
desk-chamber-origin-replacement = replacement
