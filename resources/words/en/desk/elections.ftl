# Elections: who is nominated, both counts, the rounds, and the forms.
desk-elections-show = Show the elections
# What can be done, as the palette says it.
desk-elections-act-close = Close nominations
desk-elections-act-draw = Draw the order of the ballot
desk-elections-act-hustings = Open the hustings
desk-elections-act-put = Put the election to the vote
desk-elections-act-lot = Enter the lot that was drawn
desk-elections-act-previous = Show the round before
desk-elections-act-following = Show the next round
desk-elections-act-whole = Show the whole count
desk-elections-act-accept = Note that the selected nominee accepts
desk-elections-act-withdraw = Withdraw the selected nomination
desk-elections-act-vacate = Note that the selected person has resigned
desk-elections-act-take = The vacant seat is taken
desk-elections-act-decline = The vacant seat is declined
desk-elections-act-reopen = Open nominations again
desk-elections-act-cancel = Call the election off
# The buttons.
desk-elections-button-close = Close …
desk-elections-button-draw = Draw order …
desk-elections-button-hustings = Hustings …
desk-elections-button-put = Put to the vote
desk-elections-button-lot = Enter lot …
desk-elections-button-accept = Accepts …
desk-elections-button-withdraw = Withdraw …
desk-elections-button-vacate = Resigned …
desk-elections-button-take = Taken …
desk-elections-button-decline = Declined …
desk-elections-button-reopen = Open again …
desk-elections-button-cancel = Call off …
desk-elections-step-previous = Before
desk-elections-step-following = Next
desk-elections-step-whole = All
desk-elections-election = Election
desk-elections-list = Nominees, or who holds the office
# What is said where nobody fit is selected.
desk-elections-select-accept = Select a nominee who has not accepted yet.
desk-elections-select-withdraw = Select a nominee first.
desk-elections-select-vacate = Select somebody who holds the office.
# The election as it stands.
desk-elections-empty = No election is called. Call elections by a table: conference election call FOLDER --file elections.csv. See docs/elections.md.
desk-elections-state = { $state ->
    [open] NOMINATIONS OPEN
    [closed] CANDIDATES FIXED
    [put] PUT TO THE VOTE
    [elected] ELECTED
   *[cancelled] CALLED OFF
 }
desk-elections-signatures = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }
desk-elections-next-close = Nominations are taken. Then close them: that fixes the candidates.
desk-elections-next-close-until = Nominations are taken until { $moment }. Then close them: that fixes the candidates.
desk-elections-next-nobody = Nobody stands. Open nominations again, or call the election off.
desk-elections-next-draw = Draw the order of the ballot by a public value.
desk-elections-next-put = Put the election to the vote; the poll is a draft until it is opened.
desk-elections-next-poll-draft = The poll { $poll } is draft. Open it with the polls of { $whose ->
    [members] members
   *[chamber] the chamber
 }.
desk-elections-next-poll-open = The poll { $poll } is open. Close it with the polls of { $whose ->
    [members] members
   *[chamber] the chamber
 }.
desk-elections-next-lot = The count has stopped: { $names } are level. Draw a lot in public, and enter it.
desk-elections-next-counting = The ballots are being counted.
desk-elections-next-counting-again = The ballots are being counted a second time.
desk-elections-next-differ = The two counts differ, and nothing can be published. See docs/elections.md.
desk-elections-next-rounds = Both counts are the same. Show the first round, publish, then go on round by round.
desk-elections-office-offered = The seat of { $name } is offered to { $who }: taken or declined?
desk-elections-office-counting = The ballots are being counted for the seat of { $name }.
desk-elections-office-empty = { $count ->
    [one] { $count } seat stays
   *[other] { $count } seats stay
 } empty.
desk-elections-office-filled = All seats are filled.
# Both counts, and which round is shown.
desk-elections-first-waits = First count: not there yet
desk-elections-first = First count: { $names }
desk-elections-first-nobody = First count: nobody
desk-elections-second-waits = Second count: not there yet
desk-elections-second-differs = Second count differs. { $differences }
desk-elections-second-same = Second count: the same to the last decimal ({ $counter })
desk-elections-lot = Lot between { $names }: { $value }
desk-elections-round = Round { $round } of { $count }
desk-elections-rounds = { $count ->
    [one] All { $count } rounds
   *[other] All { $count } rounds
 }
# How somebody nominated stands, and what became of who was elected.
desk-elections-withdrawn = withdrawn: { $reason }
desk-elections-lacks-nothing = lacks nothing
desk-elections-statement = { $has ->
    [yes] statement
   *[no] no statement
 }
desk-elections-photo = { $has ->
    [yes] photo
   *[no] no photo
 }
desk-elections-holder = { $came ->
    [recount] by recount
   *[vote] elected
 }, { $cause ->
    [resigned] resigned
    [died] died
    [recalled] recalled
    [succeeded] succeeded by others
   *[none] holds the office
 }
desk-elections-holder-why = { $came ->
    [recount] by recount
   *[vote] elected
 }, { $cause ->
    [resigned] resigned
    [died] died
    [recalled] recalled
   *[succeeded] succeeded by others
 }: { $reason }
# Why something cannot be done now.
desk-elections-why-none = No election is called.
desk-elections-why-reopen = Nominations are opened again before the election is put to the vote alone.
desk-elections-why-close-and-draw = Close nominations and draw the order of the ballot first.
desk-elections-why-hustings = The hustings are open already: see the speakers.
desk-elections-why-fixed = The ballot cannot be changed any more.
desk-elections-why-nobody-holds = Nobody holds the office by this election yet.
desk-elections-why-not-offered = No vacant seat is offered to anybody.
desk-elections-why-not-cancelled = It is put to the vote, or over: declare its poll void first.
desk-elections-why-no-count = There is no count to show yet.
desk-elections-why-no-round = There is no such round: see which one is shown.
desk-elections-why-drawn = The order was drawn by “{ $value }”.
desk-elections-why-close-first = Close nominations first: then nobody can choose a place on the ballot.
desk-elections-why-nobody-stands = Nobody stands.
desk-elections-why-no-lot = No count waits for a lot.
# The forms: what is asked, and the button.
desk-elections-lot-drawn = What was drawn in public
desk-elections-paper = On which paper, or how it is known. It stands in the record.
desk-elections-close-says = The candidates are fixed by it; who lacks something does not stand.
desk-elections-close-go = Close
desk-elections-lot-ask = Enter the lot
desk-elections-lot-go = Enter
desk-elections-accept-ask = The nominee accepts
desk-elections-accept-says = They want to stand.
desk-elections-accept-go = Accept
desk-elections-withdraw-ask = Withdraw the nomination
desk-elections-withdraw-says = They do not stand.
desk-elections-withdraw-go = Withdraw
desk-elections-vacate-ask = Somebody leaves the office
desk-elections-vacate-says = The ballots of the election are counted again for the seat, and those who stay keep theirs.
desk-elections-vacate-go = Leaves the office
desk-elections-take-says = They hold the office from now on.
desk-elections-take-go = Takes it
desk-elections-decline-says = The ballots are counted again without them.
desk-elections-decline-go = Declines
desk-elections-reopen-says = The order that was drawn is void; those who are nominated stay.
desk-elections-reopen-go = Open
desk-elections-cancel-says = Nobody is elected by it.
desk-elections-cancel-go = Call off
