# What tables say: the form of a phone, and the list of the facilitator.
statements-part =
    .aria-label = What your table says
statements-over = The time for statements is over.
statements-until = Statements are taken until { $time }.
statements-finish = Finish your sentence: { $count ->
    [one] { $count } second
   *[other] { $count } seconds
 } left.
statements-too-many = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
 } too many
statements-left = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
 } left
statements-fault-empty = Write one sentence first.
statements-fault-long = Make it shorter.
statements-fault-kind = Choose what it is.
statements-agree = We agree
statements-not-all = We do not all agree
statements-arrived = It has arrived.
statements-not-sent = Not sent yet. It goes out by itself once there is a connection.
statements-waiting = Your facilitator reads it first.
statements-waits-for-you = It waits for you.
statements-held = It stays in this room.
statements-held-because = It stays in this room: { $reason }
statements-off = The conference has taken it off.
statements-off-because = The conference has taken it off: { $reason }
statements-passed = It is with the conference.
statements-table = Table { $number }
statements-some-disagree = not all agree
statements-wait = { $count ->
    [one] One statement waits for you.
   *[other] { $count } statements wait for you.
 }
statements-none-wait = None waits for you.
statements-none-yet = No table has said anything yet. They write on a phone, or you write for them below.
statements-send = Send it
statements-label = What your table says, in one sentence
statements-sent = What you have sent
statements-kind = What it is
statements-agrees = Does the table agree?
statements-again = Write it again
statements-title = What the tables say
statements-other-words = Other words
statements-pass = Pass it on
statements-correct = Correct it
statements-hold = Hold it back
