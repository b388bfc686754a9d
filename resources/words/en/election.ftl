# Elections: who stands, what a member can do, the count.
election-title = Elections
election-all = All elections
election-all-part =
    .aria-label = All elections
election-stage-open = Nominations are taken
election-stage-closed = The candidates are fixed
election-stage-put = Put to the vote
election-stage-elected = Elected
election-stage-cancelled = Called off
election-none = No election has been called so far. Come back after one has.
election-seat-count = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
election-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }, counted by { $rule }.
election-seats-of = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 } of { $area }, counted by { $rule }.
election-open = Nominations are taken.
election-open-until = Nominations are taken until { $moment }.
election-moment = { $day }, { $time }
election-signatures = { $count ->
    [one] { $count } signature is needed.
   *[other] { $count } signatures are needed.
 }
election-closed = Nominations are closed.
election-put = It is put to the vote.
election-barred-other = Only members of { $area } take part here, and your seat is of { $own }. If that is wrong, ask the desk.
election-barred-none = Only members of { $area } take part here, and your seat has no area. If that is wrong, ask the desk.
election-stands = Stands.
election-signed = { $signed } of { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }, { $accepted ->
    [yes] accepted
   *[no] has not accepted yet
 }
election-accepted = { $accepted ->
    [yes] accepted
   *[no] has not accepted yet
 }
election-of-groups = { $name } ({ $groups })
# What a member does at the seat.
election-sign = Sign
election-offer = A vacant seat of { $office } is offered to you.
election-take = Take it
election-decline = Decline
election-decline-again = Press again: somebody else is asked
election-you-stand = You stand in this election.
election-you-nominated = You are nominated. Do you want to stand?
election-accept = Accept
election-withdraw = Withdraw
election-withdraw-again = Press again: you stand no longer
election-name = Name, as on the ballot
    .aria-label = Their name, as it shall stand on the ballot
election-their-seat = Their seat, if any
    .aria-label = Their seat, if they have one
election-belongs = Belongs to: { $group }
election-stand-myself = Stand myself
election-propose-other = Propose somebody else
election-statement = What you say to those who vote
election-statement-save = Save what I say
election-photo = A photo, PNG or JPEG of at most 512 KB
election-photo-in = The photo is recorded.
# The page for everybody.
election-for-area = for { $area } alone
election-guarantee = { $group }: at least { $least } of { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
election-nobody-holds = Nobody holds the office.
election-hold = { $names } { $count ->
    [one] holds
   *[other] hold
 } the office.
election-empty = { $count ->
    [one] { $count } seat stays empty.
   *[other] { $count } seats stay empty.
 }
election-part-count = The count
election-part-people = Candidates
election-part-check = How to check it
election-round-before = Round before
election-round-next = Next round
election-not-over = The count is not over: nothing is final.
election-quota = Quota { $quota }
election-ballots = { $count ->
    [one] { $count } valid ballot
   *[other] { $count } valid ballots
 }
election-status-elected = { $votes } · elected
election-status-out = { $votes } · out
election-drawn-order = In the order of the ballot, which was drawn by “{ $value }”.
election-nobody-yet = Nobody is nominated so far.
election-check = Every ballot stands in the record without a name, and two counters that share no code have counted them. The second is a file that needs Python alone: anybody can take it and the record, and count again.
election-counter = Counted a second time by { $counter }.
election-own-ballot = Is my own ballot in it?
# What a round of the count did.
election-round-excluded = { $names } { $count ->
    [one] is
   *[other] are
 } excluded.
election-round-excluded-to = { $names } { $count ->
    [one] is
   *[other] are
 } excluded: { $where }.
election-round-surplus = What { $names } had above the quota: { $where }.
election-round-elected = { $names } { $count ->
    [one] is
   *[other] are
 } elected.
election-round-no-quota = Nobody has the quota yet.
election-round-nobody = Nobody is elected yet.
election-went = { $votes } to { $name }
election-went-others = { $votes } to { $count ->
    [one] { $count } other
   *[other] { $count } others
 }
election-went-nobody = { $votes } to nobody
election-guarded = For the guarantee: { $names } cannot be excluded any more.
election-doomed = For the guarantee: { $names } cannot be elected any more.
election-guarded-and-doomed = For the guarantee: { $names } cannot be excluded any more. { $others } cannot be elected any more.
election-kept = { $guarantee }: kept by the votes alone.
election-instead = { $guarantee }: { $names } in place of { $others }.
election-refused-withdrawn = { $name } has withdrawn.
election-refused-training = { $name } needs the training “{ $training }”: the desk notes who has it.
election-refused-accepted = { $name } has not accepted: they accept from their seat, or on paper at the desk.
election-refused-signatures = { $name } has { $there } of { $needed } signatures: others must sign.
election-refused-anew = Seat { $seat } is another member's now: { $name } is to be nominated anew.
election-refused-area = Only people of { $area } stand here, and { $name } is of { $other }: have the desk correct the area, or nominate them where they are.
election-refused-no-area = Only people of { $area } stand here, and { $name } is of no area that is known: have the desk correct the area, or nominate them where they are.
election-refused-holds = { $name } holds this office already: nominate somebody else for the vacant seats.
