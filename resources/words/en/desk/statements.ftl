# What tables say: read, starred, put together, taken off, and made into a poll.
desk-statements-show = Show what tables say
desk-statements-ask-words = Phones and facilitators of all rooms have a form at once. Say in a few words what you ask.
desk-statements-kinds-usual = Proposal, Worry, Question
desk-statements-ask = Ask rooms for statements
desk-statements-ask-done = Ask them
desk-statements-at-tables = At the tables
desk-statements-moderated = The facilitator reads each first
desk-statements-board-passed = all that pass
desk-statements-board-starred = those with a star
desk-statements-kinds = Kinds
desk-statements-most = A room sends at most
desk-statements-board = Screens show
desk-statements-close-in = Close statements in { $seconds } s
desk-statements-draft = Draft the next question of what is starred
desk-statements-selected = { $act }: the selected statement
desk-statements-no-undo = Nothing is left to undo.
desk-statements-no-alike = No other statement is like this one.
desk-statements-star-first = Star what shall be asked, or select a statement.
desk-statements-we-do-not = We do not agree
desk-statements-empty = Nobody has been asked for statements. Press “Ask …”: phones and facilitators then have a form, and what passes in the rooms comes here.
desk-statements-no-link = No link to the server: this desk does not hear what tables say.
desk-statements-none-left = Nothing is left here. Choose “All” to see what was dealt with.
desk-statements-none-passed = No statement has passed its room yet.
desk-statements-party = Party { $number }
desk-statements-table = table { $number }
desk-statements-with = with { $login }
desk-statements-off = taken off: { $reason }
desk-statements-same-words = the same words
desk-statements-share-words = { $share } of the words
desk-statements-summary = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
 } of { $rooms }, { $unread } unread
desk-statements-waiting = { $count ->
    [one] { $count } waits in its room
   *[other] { $count } wait in their rooms
 }.
desk-statements-takes = “{ $title }” takes statements.
desk-statements-takes-for = “{ $title }” takes statements for { $left } more.
desk-statements-is-closed = “{ $title }” is closed.
desk-statements-reason-other = Not about the question
desk-statements-reason-person = Names or describes a person
desk-statements-reason-insult = Insults somebody
desk-statements-reason-unread = Says nothing that can be read
desk-statements-star = Star
desk-statements-merge = Merge
desk-statements-take-off = Take off
desk-statements-undo = Undo
desk-statements-why-closed = No statements are taken now.
desk-statements-select = Select a statement first.
desk-statements-why-off = It was taken off. Press O to put it back.
desk-statements-unread = Unread
desk-statements-all = All
desk-statements-starred = Starred
desk-statements-taken-off = Taken off
desk-statements-ask-button = Ask …
desk-statements-question-button = Question …
desk-statements-list = What tables say
desk-statements-alike-list = Statements like the selected one
desk-statements-alike-head = Alike: M puts the marked ones under the selected one
desk-statements-all-kinds = All kinds
desk-statements-all-regions = All regions
desk-statements-show-name = Show
desk-statements-region = Region
desk-statements-off-reason = Reason for taking off
desk-statements-spoken-star = starred
