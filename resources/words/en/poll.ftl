# The count of a poll: badge, bars, verdict, who has answered.
poll-badge-live = LIVE
poll-badge-stale = NOT LIVE
poll-badge-result = RESULT
poll-badge-counted = COUNTED
poll-badge-hidden = SECRET FOR NOW
poll-badge-void = VOID
poll-badge-draft = NOT YET OPEN
poll-badge-closed = CLOSED
poll-note-void = Void, it does not count.
poll-note-void-because = Void, it does not count: { $reason }.
poll-note-on-its-way = The result is on its way.
poll-note-on-close = The answers are shown when voting has closed.
poll-note-by-chair = The answers are shown when the chair reveals them.
poll-note-held = The figures follow when a few more have answered.
poll-note-counting = Still counting.
poll-note-counted = All votes are counted. Not yet confirmed.
poll-note-final = Final and in the record.
poll-note-tied = { $count ->
    [one] { $count } party
   *[other] { $count } parties
 } tied.
poll-as-of = These figures are as of { $time }.
poll-unit-people = people
poll-unit-parties = parties
poll-unit-members = members
poll-unit-points = points
poll-unit-first = first choices
poll-unit-round = votes in this round
poll-unit-duels = comparisons won
poll-unit-borda = Borda points
poll-unit-sav = votes, shared among the ticked
poll-whole-round = 100% = all votes in this round
poll-whole-duels = 100% = all comparisons
poll-whole-borda = 100% = all Borda points
poll-whole-sav = 100% = all votes
poll-whole-answered = 100% = all who answered
poll-whole-first = 100% = all first preferences
poll-whole-points = 100% = all points given
poll-whole-counted = 100% = all who are counted
poll-whole-sides = 100% = votes for and against
poll-whole-cast = 100% = votes cast, abstentions included
poll-whole-present = 100% = members present
poll-whole-members = 100% = all members
poll-mark-needed = needed
poll-mark-half = half
poll-own = Your vote
poll-most = { $shown } of { $count ->
    [one] { $count } option
   *[other] { $count } options
 }: those with most
poll-first = The first { $shown } of { $count ->
    [one] { $count } option
   *[other] { $count } options
 }
poll-nobody-answered = Nobody has answered yet
poll-nobody-voted = Nobody has voted yet
poll-turnout-chamber = { $part } of { $count } signed in { $count ->
    [one] has
   *[other] have
 } voted
poll-turnout-members = { $part } of { $whole } who may vote { $count ->
    [one] has
   *[other] have
 } voted
poll-turnout-people = { $part } of { $count ->
    [one] { $count } person has
   *[other] { $count } people have
 } answered
poll-turnout-parties = { $part } of { $count ->
    [one] { $count } party
   *[other] { $count } parties
 }
poll-left-out = { $count ->
    [one] { $count } party
   *[other] { $count } parties
 } left out: { $names }.
poll-left-out-one = { $name } ({ $reason })
poll-left-out-more = { $count } more
poll-started-over = { $count ->
    [one] { $count } party
   *[other] { $count } parties
 } started the phones over.
poll-round = Round { $number } of { $of }.
poll-round-out = Out: { $names }.
poll-round-chosen = Chosen: { $names }.
poll-gone = out
poll-duels-none = No option wins against every other; the rule decides between them.
poll-duels-one = { $name } wins against every other option.
poll-duels-won = { $won } of { $of }
poll-verdict-nobody = Nobody answered.
poll-verdict-none = No option is chosen by the rule { $rule }.
poll-verdict-chosen = Chosen: { $names }. Rule: { $rule }.
poll-verdict-middle = In the middle: { $names }. Rule: { $rule }.
poll-verdict-tie-lot = A tie was decided by lot.
poll-verdict-tie-rule = A tie was decided by the rule.
poll-needed = { $needed } needed
poll-needed-rule = { $needed } needed ({ $majority } of { $base })
poll-base-sides = votes for and against
poll-base-cast = votes cast, abstentions included
poll-base-present = members present
poll-base-members = all members
poll-sheet-option = “{ $option }”
poll-sheet-carried-many = { $names } are carried: { $part } of { $whole } each, { $needed }.
poll-sheet-tie = A tie: { $names }, { $part } of { $whole } each.
poll-sheet-tie-needed = A tie: { $names }, { $part } of { $whole } each, { $needed }.
poll-sheet-majority = { $names } has a majority: { $part } of { $whole }, { $needed }.
poll-sheet-most = { $names } has the most, but no majority: { $part } of { $whole }, { $needed }.
poll-sheet-carried = { $names } is carried: { $part } of { $whole }, { $needed }.
poll-sheet-not-carried = { $names } is not carried: { $part } of { $whole }, { $needed }.
poll-most-against = At most { $most } may be against: { $against } are.
poll-casting-vote = { $by ->
    [lot] The lot said
   *[other] The chair's casting vote was
 } { $side ->
    [yes] yes
   *[other] no
 }: { $passed ->
    [yes] carried
   *[other] not carried
 }.
poll-quorum-none = There was no quorum of { $quorum }.
poll-quorum-met = The quorum of { $quorum } was met.
poll-whose-members = Members vote from home
poll-whose-chamber = The chamber votes
poll-whose-question = { $whose }: { $question }
poll-passes = Passes with { $words }.
poll-passes-count = Passes with { $words }: { $votes } of { $base }.
poll-passes-if = Passes with { $words }: { $votes } of { $base }, if { $base } { $count ->
    [one] is
   *[other] are
 } here at the close.
poll-quorum = Quorum: { $words }.
poll-quorum-count = Quorum: { $words }, { $votes } of { $base }.
poll-figure-abstained = Abstained
poll-figure-voted = Voted, all together
poll-figure-present = Signed in at the close
poll-figure-may = May vote
poll-figure-seats = Seats
poll-decided = { $passed ->
    [yes] Carried
   *[other] Not carried
 }: { $yes } for, { $no } against.
poll-decided-abstained = { $passed ->
    [yes] Carried
   *[other] Not carried
 }: { $yes } for, { $no } against, { $count ->
    [one] { $count } abstention
   *[other] { $count } abstentions
 }.
poll-decided-needed = Needed: { $majority } of { $base } { $of }, that is { $needed }.
poll-decided-needed-members = Needed: { $majority } of all { $count ->
    [one] { $count } member
   *[other] { $count } members
 }, that is { $needed }.
poll-decided-all = Needed: all { $base } { $of }.
poll-decided-all-members = Needed: all { $count ->
    [one] { $count } member
   *[other] { $count } members
 }.
poll-decided-quorum = The quorum of { $quorum } { $met ->
    [yes] was met
   *[other] was not met
 }: { $count } { $what ->
    [voted] voted
   *[other] were signed in
 }.
poll-decided-equal = The votes were equal.
poll-decided-equal-side = The votes were equal: { $by ->
    [lot] a lot decided
   *[other] the chair's casting vote was
 } “{ $side }”.
