# The screens of the hall, as far as they say other words than pages.
hall-rooms-talking = ROOMS ARE TALKING
hall-rooms-are-talking = The rooms are talking
hall-rooms-back = ROOMS ARE BACK
hall-coming-back = ROOMS ARE COMING BACK · LAST WORDS
hall-phase = ROOMS ARE TALKING · { $phase }, { $place } OF { $count }
hall-phase-kind = { $kind ->
    [settle] Settle in
    [read] Read
    [go_round] Go-round
    [talk] Open talk
    [agree] Agree
   *[write] Write down
 }
hall-then = Then: { $phase } · { $back }
hall-speaking-time = SPEAKING TIME
hall-time = TIME
hall-time-left = TIME LEFT
hall-time-up = Time is up
hall-over-time = Over time
hall-come-to-end = Please come to an end
hall-waiting = Waiting for the server
hall-connecting = Connecting
hall-nothing-on = Nothing is on
hall-in-the-hall = In the hall
hall-as-of-ago = As of { $age } ago
hall-live-video = LIVE VIDEO
hall-back-at = Back at { $time }
hall-until = Until { $time }
hall-parties = { $count ->
    [one] { $count } watch party
   *[other] { $count } watch parties
 }
hall-tie = tie
hall-more = and { $count } more
hall-next-at = Next: { $title }, { $moment }
hall-moment = { $time }, { $day }
hall-there = { $time } ({ $zone })
# Where to join.
hall-join = Join
hall-join-code = with the code of your party
hall-unreachable = Phones cannot join yet: this server is at an address of its own computer alone.
# A poll.
hall-badge-open = OPEN
hall-ticked = How many people ticked each option
hall-scale = { $whole } · line: { $line }
hall-needed = { $count } needed
hall-too-few = The figures follow when a few more have answered
hall-chosen-place = chosen { $place }
hall-chosen = chosen
hall-no-answers = No answers yet
hall-turnout-chamber = The chamber: { $part } of { $whole } signed in · { $share }
hall-turnout = { $part } of { $whole } people · { $share } · { $parties }
hall-turnout-left-out = { $turnout } · { $count } left out
hall-by-name = { $timing } · by name
hall-closes-in = Closes in { $span }
hall-open-for = Open for { $span }
hall-not-taken = Answers are not taken yet
hall-not-counted = Does not count
hall-hidden-close = The answers are shown when the poll closes.
hall-hidden-published = The answers are shown once it is published.
hall-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
 }
hall-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 }
hall-carried-short = { $carried ->
    [yes] Carried
   *[no] Not carried
 }: { $votes } of { $base }, { $needed } needed.
hall-no-quorum = { $carried ->
    [yes] Carried
   *[no] Not carried
 }: there was no quorum of { $quorum }.
hall-carried-by = { $carried ->
    [yes] Carried
   *[no] Not carried
 } by { $by ->
    [lot] a lot
   *[chair] the chair's casting vote
 }: { $votes } on each side.
hall-for = { $votes } for. { $needed }
hall-unit-seq-pav = ticks, fewer for the satisfied
hall-unit-phragmen = load if chosen next: the least is chosen
hall-unit-shares = price if chosen next: the least is chosen
# Charts.
hall-middle = The answer in the middle is { $answer }.
hall-middle-half = The answer in the middle is { $answer }. At least half of all answers are { $low }.
hall-middle-between = The answer in the middle is { $answer }. At least half of all answers lie from { $low } to { $high }.
hall-mark = { $mark ->
    [lower] quarter
    [upper] three quarters
   *[median] median
 } { $value }
hall-of-all-answers = { $share } of all answers
hall-duels-title = How many prefer the row to the column
hall-duels-wins = wins
hall-round = Round { $number } of { $of }
hall-round-number = Round { $number }
hall-lane = { $state ->
    [in] still in
    [out] out
    [not] not chosen
   *[exhausted] No choice left
 }
# The count of an election.
hall-provisional = PROVISIONAL
hall-standing = { $state ->
    [elected-now] ELECTED
    [elected] elected
    [out-now] OUT
    [out] out
    [guarded] guarded
   *[doomed] cannot be elected
 }
hall-elected-round = ROUND { $number }
hall-surplus-only = What { $names } had above the quota.
hall-nobody-elected = Nobody is elected.
hall-without-choice = { $votes } without a further choice
hall-not-shown = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
 } not shown
hall-candidates = CANDIDATES
hall-vote-now = VOTE NOW
hall-order-by-lot = The order was drawn by lot.
hall-voted-by-lot = { $voted } · The order was drawn by lot
hall-voted-of = { $part } of { $whole } signed in have voted
hall-voted = { $part } have voted
# A decision of the chamber.
hall-decides = THE CHAMBER DECIDES
hall-carried = CARRIED
hall-not-carried = NOT CARRIED
hall-signed-in = SIGNED IN
hall-have-voted = HAVE VOTED
hall-of-seats = of { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
hall-of-signed-in = of { $count } signed in
hall-quorum = quorum { $needed }
hall-quorum-met = quorum met
hall-quorum-short = { $count } short
hall-named-open = Vote by name: who voted how can be read once it has closed.
hall-secret-open = Secret ballot: nobody sees the counts before the vote has closed.
hall-result-follows = The vote is closed. Its result follows.
hall-votes-not-taken = Votes are not taken yet
hall-sides = { $yes } for + { $no } against
hall-sides-abstained = { $yes } for + { $no } against + { $count ->
    [one] { $count } abstention
   *[other] { $count } abstentions
 }
hall-sum = { $sides } = { $votes } · { $signed }
hall-sum-silent = { $sides } = { $votes } · { $silent } signed in did not vote · { $signed }
hall-seats-signed = { $present } of { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 } signed in
hall-way = { $number } { $way ->
    [phones] by device
    [hands] by hands
   *[paper] on paper
 }
# What rooms, or members at home, answered to the same question. $whose is rooms or members.
hall-beside = { $whose ->
    [rooms] THE ROOMS, ASKED THE SAME
   *[members] THE MEMBERS, ASKED THE SAME
 }
hall-by-region = “{ $option }” by region
hall-by-area = “{ $option }” by area
hall-beside-may = { $people } of { $whole } who may vote
hall-beside-in = { $people } in { $parties }
hall-beside-nobody = Nobody in the chamber voted for or against.
hall-beside-same = { $whose ->
    [rooms] Chamber and rooms both lean
   *[members] Chamber and members both lean
 } { $lean }, { $points } points apart (of those for and against).
hall-beside-differ = They differ: the chamber leans { $ours }, { $whose ->
    [rooms] the rooms
   *[members] the members
 } { $theirs }, { $points } points apart (of those for and against).
hall-lean = “{ $option }”
hall-lean-none = neither way
# What tables say.
hall-against = { $against } not agreed
hall-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
 } of { $rooms }
hall-marked-goes = goes
hall-marked-comes = comes
hall-undecided = Not decided yet: { $yes } for, { $no } against.
hall-undecided-abstained = Not decided yet: { $yes } for, { $no } against, { $count ->
    [one] { $count } abstention
   *[other] { $count } abstentions
 }.
hall-points-parts = { $amount } points
hall-votes-parts = { $amount } votes
# Outputs, and what they show, in a few words.
hall-output = { $output ->
    [hall] hall
    [rooms] rooms
    [phones] phones
    [members] members
    [overlay] overlay
   *[stage] stage
 }
hall-scene = { $scene ->
    [nothing] nothing
    [video] video
    [poll] poll
    [result] result of poll
    [map] map
    [lottery] lottery
    [rehearsal] lottery rehearsal
    [timer] timer
    [breakout] breakout
    [speaker] speaker
    [motion] motion
    [message] message
    [holding] holding card
    [statements] statements
   *[survey] survey
 }
hall-scene-titled = { $scene }: { $title }
# $poll is poll, result or map, of the chamber or of all.
hall-scene-poll = { $poll ->
    [poll-chamber] chamber's poll
    [result-chamber] result of chamber's poll
    [map-chamber] map of chamber's poll
    [result] result of poll
    [map] map of poll
   *[poll] poll
 } { $number }: { $title }
hall-scene-further = { $scene } ({ $form ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
 } draw)
# The window of a display.
hall-window = Conference display: { $output }
hall-screen = screen { $number }
hall-no-screen = There is no screen { $screen }. Give --screen one of these: { $screens }.
