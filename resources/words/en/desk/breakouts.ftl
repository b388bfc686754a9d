# Breakouts: their list with what can be done, and the form that prepares one.
desk-breakouts-show = Show the breakouts
desk-breakouts-prepare = Prepare a breakout
desk-breakouts-begin = Prepare a breakout …
desk-breakouts-act-of = { $act }: { $title }
desk-breakouts-start = Start
desk-breakouts-start-again = Start: press again
desk-breakouts-more = +1 min
desk-breakouts-less = −1 min
desk-breakouts-next = Next phase
desk-breakouts-recall = Recall
desk-breakouts-recall-again = Recall: press again
desk-breakouts-end = End
desk-breakouts-end-again = End now: press again
desk-breakouts-change = Change …
desk-breakouts-forget = Forget notes …
desk-breakouts-forget-heading = Forget what tables wrote in “{ $title }”?
desk-breakouts-forget-words = The notes of all tables of this breakout are removed from the server and its disk, for good. Rooms can read them no more. Statements that they handed in stay, and so do backups that were made before.
desk-breakouts-forget-done = Forget the notes
desk-breakouts-kind-settle = Settle in
desk-breakouts-kind-read = Read
desk-breakouts-kind-go-round = Go-round
desk-breakouts-kind-talk = Open talk
desk-breakouts-kind-agree = Agree
desk-breakouts-kind-write = Write down
desk-breakouts-on = { $number } on
desk-breakouts-ready = { $number } ready
desk-breakouts-talking = { $number } talking
desk-breakouts-finished = { $number } finished
desk-breakouts-late = { $number } late
desk-breakouts-silent = { $number } not heard from
desk-breakouts-headway = { $rooms }: { $told }
desk-breakouts-prepared = PREPARED
desk-breakouts-called-back = CALLED BACK
desk-breakouts-over = OVER
desk-breakouts-phase-place = { $phase }, { $place } OF { $of }
desk-breakouts-phases = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
 }
desk-breakouts-phases-with = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
 }, with statements
desk-breakouts-then-over = then it is over
desk-breakouts-then = then { $phase }, { $length }
desk-breakouts-then-recall = then rooms are called back, { $grace } s to finish
desk-breakouts-for-rooms = for { $count ->
    [one] { $count } room
   *[other] { $count } rooms
 }
desk-breakouts-for-all = for all rooms
desk-breakouts-for-region = for { $region }
desk-breakouts-rooms-late = Late: { $rooms }
desk-breakouts-rooms-finished = Finished: { $rooms }
desk-breakouts-others = { $number } more
desk-breakouts-empty = No breakout is prepared. Rooms talk in small groups in phases that you set: find seats, a go-round, open talk, agree, write down.
desk-breakouts-min = min
desk-breakouts-s = s
desk-breakouts-usual-words = Words on screens; empty: the usual ones
desk-breakouts-remove-phase = Remove this phase
desk-breakouts-minutes = Minutes
desk-breakouts-seconds = Seconds
desk-breakouts-words = Words
desk-breakouts-sends = Tables send statements
desk-breakouts-kinds-usual = Kinds, between commas; empty: none
desk-breakouts-a-room = a room
desk-breakouts-kinds = Kinds of statements
desk-breakouts-most = Statements of a room at most
desk-breakouts-change-heading = Change the breakout
desk-breakouts-prepare-done = Prepare
desk-breakouts-title-words = Title: screens show it
desk-breakouts-question-words = What tables talk about
desk-breakouts-add-phase = Add a phase
desk-breakouts-all-rooms = All rooms
desk-breakouts-by-name = Rooms by name or number …
desk-breakouts-named = Words of a name or place, or numbers: 3, 7, 12
desk-breakouts-rooms = Rooms
desk-breakouts-which = Which rooms
desk-breakouts-at-table = at a table
desk-breakouts-to-finish = s to finish
desk-breakouts-mixed = Mixed by lot, not as they sit
desk-breakouts-table-people = People at a table
desk-breakouts-grace = Seconds to finish once called back
