# A person's vote: the question, the form, what became of it.
vote-title = Your vote
vote-joining = Joining
vote-this-phone = This phone: { $first }
vote-enter-code = Enter a code
vote-left-out = Your room does not count in this poll: { $first }
vote-answered =
    .aria-label = What was answered
vote-connecting = Connecting to the conference
vote-not-your-party = Not your party? Enter another code
vote-lottery =
    .aria-label = The lottery
vote-receipt = Receipt
vote-receipt-choice = Your vote
vote-receipt-choice-as = { $choice }, as { $name }
vote-receipt-entry = Entry in the record
vote-receipt-at = Accepted at
vote-receipt-leaf = Check figure
vote-receipt-check = Check it against the record
vote-counts = Your vote for { $choice } counts.
vote-choice = { $choice }.
vote-void = This poll was declared void
vote-void-detail = Nobody's vote counts. There is nothing to do.
vote-sending = Sending
vote-sending-busy = Many are voting right now. Your vote goes out again by itself.
vote-sending-offline = No connection right now. Your vote is kept on this phone and goes out by itself.
vote-sending-offline-device = No connection right now. Your vote is kept on this device and goes out by itself.
vote-hands = Hands up, please
vote-hands-detail = This one is answered in the room. Your facilitator counts the hands.
vote-talk = Talk, then answer as one
vote-talk-detail = This one is answered in the room. Your facilitator presses the button.
vote-refused = Your vote is not in
vote-send-again = Send again
vote-draft = Not sent yet
vote-change-blank = Change it to a blank vote
vote-change = Change my vote
vote-send-blank = Send a blank vote
vote-send = Send my vote
vote-earlier = Your earlier vote is on its way.
vote-points-left = { $count ->
    [one] { $count } point
   *[other] { $count } points
 } not given yet.
vote-in = Your vote is in
vote-in-detail = { $choice } You can change it until voting closes.
vote-again = Your room starts this vote over: please vote again
vote-again-detail = Your earlier vote was taken out, as all votes by phone of your room.
vote-again-elsewhere = If you have voted already, that vote stays in; another one takes its place.
vote-nothing-ticked = Nothing is ticked so far.
vote-closed = Closed
vote-closed-at = Closed at { $time }
vote-late = { $has ->
    [yes] Closed at { $closed }
   *[other] Closed
 }: your vote came at { $came } and does not count
vote-late-change = { $has ->
    [yes] Closed at { $closed }
   *[other] Closed
 }: this change came at { $came } and does not count
vote-late-nothing = Nothing of yours was counted in this poll.
vote-in-closed = { $choice } Voting { $has ->
    [yes] closed at { $closed }
   *[other] closed
 }.
vote-missed-before = If you had voted before you came in again, that vote counts.
vote-missed-again = Your room started this vote over, and you did not vote again.
vote-missed = You did not vote in this one.
vote-missed-refused = What you sent was not taken. { $reason }
vote-missed-unsent = What you had chosen was not sent.
vote-fault-ranking = Tap your first choice, then your second, as far as you wish.
vote-fault-points-over = That is { $count ->
    [one] { $count } point
   *[other] { $count } points
 } too many. Take some back.
vote-fault-points = Give away up to { $count ->
    [one] { $count } point
   *[other] { $count } points
 }.
vote-fault-answer = Tap your answer.
vote-blank = Blank vote
vote-in-all = { $choice } … { $count ->
    [one] { $count } in all
   *[other] { $count } in all
 }
vote-ranked = { $place } { $name }
vote-pointed = { $name } { $points }
vote-hint-approval = Tap all that you can support. None is a blank vote.
vote-hint-ranking = Tap in your order: first choice first. Below the options you can change the order.
vote-hint-points-left = { $count ->
    [one] { $count } point
   *[other] { $count } points
 } left to give
vote-hint-points-given = All points given
vote-said-rank = { $option } is { $place }
vote-said-no-rank = { $option } has no place any more
vote-said-points = { $option }: { $points }. { $count ->
    [one] { $count } point
   *[other] { $count } points
 } left
vote-said-moved = { $option } is now { $place }
vote-counts-now = Counts now
vote-point-less = One point less for { $option }
vote-point-more = One point more for { $option }
vote-points-for = Points for { $option }
vote-order = Your order
vote-move-up = Move { $option } up
vote-move-down = Move { $option } down
vote-not-open = Not open yet
vote-gate-again = { $reason } It stands on the big screen in your room.
vote-people-here = { $count ->
    [one] { $count } person here
   *[other] { $count } people here
 }
vote-no-place = Your room has no place left
vote-name = Your name
vote-name-change = Change name
vote-name-as = You vote as { $name }
vote-name-was = You voted as { $name }
vote-named = This vote is by name: everybody can read how you voted.
vote-was-named = This vote was by name.
vote-who-how = Who voted how
vote-who-how-at = Who voted how: { $address }
vote-members-named = Members vote by name.
vote-phones-named = Phones vote by name.
vote-name-missing = Write your name: this vote is by name.
vote-name-long = A name has at most { $count ->
    [one] { $count } character
   *[other] { $count } characters
 }. Shorten yours.
vote-name-strange = There is a character in your name that cannot be shown. Type it anew.
vote-name-unseen = Write your name with letters that can be seen.
vote-waits = As soon as there is room your vote goes in by itself: leave this page open.
vote-in-went = There is room now: it went in by itself, and you can change it. { $choice }
vote-main =
    .aria-label = Your vote
vote-keeps-nothing = This browser keeps nothing. Leave this page open until the end: loaded again, it does not know that you have voted.
vote-next-ask = Is somebody here without a phone? They can vote on this one.
vote-next = Next person on this phone
vote-next-part =
    .aria-label = Next person on this phone
vote-next-in = Your vote is in. Write down your receipt if you want it: this phone forgets it when you hand it on.
vote-next-guest = You vote on somebody else’s phone, for yourself.
vote-next-done = Done: hand the phone on
vote-next-without = Hand the phone on without a vote
vote-guest = Guest { $number } on this phone
vote-elsewhere = This phone has answered this question at { $party }, and each person answers once: it is not asked again here. From the next question on you answer here. Has somebody else this phone now? They press “{ $next }”.
vote-table =
    .aria-label = Your table
vote-handed = Hand this phone on
vote-handed-words = Nothing of the vote before is shown from here on. Each person votes once, and counts among the people who are checked in.
vote-handed-begin = I am the next person
vote-handed-back = Nobody else: back to the owner of this phone
vote-told-question = The question: { $question }
vote-told-result = The result of “{ $question }”: { $outcome }
