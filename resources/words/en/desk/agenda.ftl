# The agenda: what members have brought, what is due, and how far witnesses are.
desk-agenda-show = Show the agenda
# What can be done, as the palette says it.
desk-agenda-act-put = Put the selected proposal to the vote
desk-agenda-act-place = Place the selected proposal in the programme
desk-agenda-act-witness = Note how far the selected witness is
desk-agenda-act-order = Have the order of a day voted on
desk-agenda-act-withdraw = Withdraw the desk's own order of the day
# The buttons.
desk-agenda-button-put = Put to the vote
desk-agenda-button-place = Place …
desk-agenda-button-witness = Witness …
desk-agenda-button-order = Order of the day …
desk-agenda-button-withdraw = Withdraw
desk-agenda-list = Proposals of members
# Where there is nothing, and why something cannot be done now.
desk-agenda-empty = No member has brought a proposal. They do so from their seats, where the standing rules have signatures for a kind: item, motion, witness, recall or order (rules.csv).
desk-agenda-no-link = No link to the server: this desk does not hear what members bring.
desk-agenda-select-first = Select a proposal first.
desk-agenda-no-programme = There is no programme yet.
desk-agenda-waits-for-signatures = It waits for signatures: only what is due is put to the vote.
desk-agenda-placed-already = It stands in the programme.
desk-agenda-own-alone = Only an order of the day that the desk brought, and that is not put to the vote.
desk-agenda-carried-alone = Only what the chamber has carried: an item, or a witness.
desk-agenda-decided = It is put to the vote, or decided already.
# Where a proposal stands.
desk-agenda-due = { $count ->
    [one] { $count } due
   *[other] { $count } due
 }
desk-agenda-waiting = { $count ->
    [one] { $count } waiting for signatures
   *[other] { $count } waiting for signatures
 }
desk-agenda-own = By the desk: put it to the vote, or withdraw it
desk-agenda-by-seat = by seat { $seat }
desk-agenda-by-desk = by the desk
desk-agenda-is-due = DUE with { $signed } of { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }
desk-agenda-is-due-undecided = DUE with { $signed } of { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }, the last vote decided nothing
desk-agenda-is-put = Put to the vote
desk-agenda-is-over = { $state ->
    [rejected] Rejected
   *[withdrawn] Withdrawn
 }
desk-agenda-unknown = Signatures are not known yet
desk-agenda-no-rule = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }, no rule for it now
desk-agenda-signed = { $signed } of { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }
desk-agenda-carried = Carried
desk-agenda-in-programme = in the programme
desk-agenda-not-in-programme = not in the programme yet
desk-agenda-motion = motion { $motion }
desk-agenda-witness = { $state ->
    [requested] requested
    [invited] invited
    [coming] coming
   *[cannot_come] cannot come
 }
desk-agenda-witness-why = { $state ->
    [requested] requested
    [invited] invited
    [coming] coming
   *[cannot_come] cannot come
 }: { $reason }
desk-agenda-departs = Day { $day } departs from the order that the chamber adopted: { $departures }
# What the desk owes the chamber, as it stands after the name of the proposal.
desk-agenda-owed-due = is due: put it to the vote
desk-agenda-owed-again = is due: put it to the vote again: the last vote decided nothing
desk-agenda-owed-invite = was called by the chamber: invite the witness
desk-agenda-owed-place = was carried: place it in the programme
desk-agenda-news-due = { $proposal } is due: the chamber must vote on it.
desk-agenda-news-carried = { $proposal } was carried.
# The forms.
desk-agenda-place-ask = Place “{ $title }” in the programme
desk-agenda-place-go = Place it
desk-agenda-place-explained = It becomes an item of the programme under its own title. Its time and length can be changed there as those of any other item.
desk-agenda-first = First of all
desk-agenda-after-item = Day { $day }: { $title }
desk-agenda-after = After
desk-agenda-length = Length
desk-agenda-witness-ask = { $proposal }: how far?
desk-agenda-witness-go = Note it
desk-agenda-witness-choice = { $state ->
    [invited] Invited
    [coming] Coming
   *[cannot_come] Cannot come
 }
desk-agenda-witness-reason = Why the witness cannot come, or when they do
desk-agenda-witness-state = State
desk-agenda-witness-explained = Members read it at once, and it stands in the rundown and in the record.
desk-agenda-order-go = Bring it
desk-agenda-order-day = Day { $day } ({ $count ->
    [one] { $count } item
   *[other] { $count } items
 })
desk-agenda-day = Day
desk-agenda-order-explained = The items of the day are put to the chamber in the order in which they stand in the programme now. Once it is carried, every departure from it is told to members and in the minutes.
