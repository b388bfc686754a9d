# Motions: their votes in order, amendments, clauses, and the forms.
desk-motions-show = Show the motions
desk-motions-show-beside = Show words before and after side by side, or not
# What can be done, as the palette says it.
desk-motions-act-put = Put the next amendment to vote
desk-motions-act-bloc = Put what is selected to one vote
desk-motions-act-whole = Put the motion as a whole to the vote
desk-motions-act-screens = Prepare what is selected for the screens
desk-motions-act-page = Prepare the next part of what is in the hall
desk-motions-act-up = Move the selected vote up
desk-motions-act-down = Move the selected vote down
desk-motions-act-rule = Go back to the order of the rule
desk-motions-act-withdraw = Withdraw the selected amendment
desk-motions-act-back = Send the selected clause back
desk-motions-act-reading = Begin the next reading of the motion
desk-motions-act-table = Table a motion from a Markdown file
desk-motions-act-lines = Hand in amendments from a table
# The buttons.
desk-motions-button-put = Put next to the vote
desk-motions-button-bloc = Put selected …
desk-motions-button-screens = To the screens
desk-motions-button-page = Next part
desk-motions-button-up = Up
desk-motions-button-down = Down
desk-motions-button-rule = By the rule
desk-motions-button-amend = Amendment …
desk-motions-button-withdraw = Withdraw …
desk-motions-button-back = Send back …
desk-motions-button-table = Table …
desk-motions-button-lines = Import …
desk-motions-button-whole = The whole
desk-motions-button-reading = Next reading
desk-motions-again-put = Press again: prepare the poll
# What of a motion is listed.
desk-motions-listed = What of it is listed
desk-motions-kind = By which standing rule a vote is decided
desk-motions-list = Votes, amendments or clauses
desk-motions-part-votes = Votes in order
desk-motions-part-amendments = All amendments
desk-motions-part-clauses = Clauses
desk-motions-part-text = Text so far
# The motion as it stands.
desk-motions-empty = No motion was tabled. Table a text in Markdown: its numbered paragraphs become clauses, which are amended and voted on one by one.
desk-motions-closed = The chamber has decided on this motion. Begin a second reading to change it.
desk-motions-verdict = { $verdict ->
    [adopted] ADOPTED
   *[rejected] REJECTED
 }
desk-motions-adopted-by = Adopted in reading { $reading } by the poll { $poll }: { $digest }
desk-motions-no-votes = No vote on an amendment is left. The motion as a whole can be put to the vote.
# Marks at the left of a line, as short as they can be.
desk-motions-mark = { $state ->
    [put] PUT
    [next] NEXT
    [adopted] ADOPTED
    [rejected] REJECTED
    [fallen] FALLEN
   *[withdrawn] WITHDRAWN
 }
desk-motions-clause-mark = { $state ->
    [back] BACK
    [gone] GONE
    [new] NEW
    [moved] MOVED
   *[changed] CHANGED
 }
# What an amendment does, in few words.
desk-motions-does-replace = { $passage } → { $words }
desk-motions-does-replace-all = replace all by { $words }
desk-motions-does-strike = strike { $passage }
desk-motions-does-insert = put in { $words }
desk-motions-does-move = move { $passage } after { $after }
desk-motions-does-move-front = move { $passage } to the front
desk-motions-does-move-clause = move after { $after }
desk-motions-does-move-clause-front = move to the front
# What is said of the line that is selected.
desk-motions-clause = Clause { $number }
desk-motions-amendment = Amendment { $names }
desk-motions-amendment-by = Amendment { $names }, { $author }
desk-motions-sent-back = Sent back: { $reason }
desk-motions-put-by = Put to the vote: poll { $poll }.
desk-motions-changes = What it changes
desk-motions-said-struck = { "[" }struck: { $words }]
desk-motions-said-new = { "[" }new: { $words }]
# Why something cannot be done now.
desk-motions-why-reading = Nothing was decided or sent back yet.
desk-motions-why-no-rules = There are no standing rules that say what a vote needs. Import them first.
desk-motions-why-no-amendment = No amendment is left to be put to the vote.
desk-motions-why-by-rule = The order is that of the rule.
desk-motions-why-vote-first = First vote on { $names }, or have them withdrawn.
desk-motions-no-page = What is in the hall has no further part.
desk-motions-select-line = Select a line of the list first.
desk-motions-select-clause = Select a clause first: list the clauses.
desk-motions-select-amendment = Select an amendment first.
# Putting to the vote.
desk-motions-upcoming = Next: { $count ->
    [one] amendment
   *[other] amendments
 } { $names }
desk-motions-put = Put { $count ->
    [one] amendment
   *[other] amendments
 } { $names } to the vote
desk-motions-put-ask = Put { $count ->
    [one] amendment
   *[other] amendments
 } { $names } to the vote?
desk-motions-put-one-ask = Put { $count ->
    [one] amendment
   *[other] amendments
 } { $names } to one vote?
desk-motions-put-clauses-ask = Put { $count ->
    [one] clause
   *[other] clauses
 } { $names } as amended to the vote?
desk-motions-left-out = Left out, for others exclude them or are needed first: { $names }.
desk-motions-nothing-together = Nothing can be put to one vote.
desk-motions-together = One vote decides on all of them: they are adopted together, or rejected together.
desk-motions-decided-by = Decided by: { $rule }.
desk-motions-put-go = Prepare the poll
desk-motions-withdraw-ask = Withdraw amendment { $amendment }?
desk-motions-withdraw-says = Those on it are withdrawn with it.
desk-motions-withdraw-go = Withdraw
desk-motions-back-ask = Send { $clause } back?
desk-motions-back-says = It is not in the text of this reading, and amendments to it fall.
desk-motions-back-go = Send back
# The form of an amendment.
desk-motions-amend-ask = Propose an amendment: { $motion }
desk-motions-amend-go = Propose
desk-motions-kind-replace = Replace a passage, or a whole clause
desk-motions-kind-insert = Put words in, or a new clause
desk-motions-kind-delete = Strike a passage, or a whole clause
desk-motions-kind-move = Move a passage, or a whole clause
desk-motions-says-replace = Without a passage the whole clause is replaced, with all that stands in it.
desk-motions-says-insert = With a passage the words come after it in that clause; without one they are a new clause after the one that is named, or, where only a clause is named, the first in it.
desk-motions-says-delete = Without a passage the whole clause is struck, with all that stands in it.
desk-motions-says-move = The clause comes after the one that is named; after none it is the first where it is.
desk-motions-there-once = it is there once
desk-motions-number = Number
desk-motions-clause-field = Clause
desk-motions-passage = Passage, word by word
desk-motions-occurrence = Which of them
desk-motions-after-words = After these words
desk-motions-on = On amendment
desk-motions-author = Author
desk-motions-explained = What that means
# Texts and tables from files.
desk-motions-table-ask = Table { $file }
desk-motions-table-go = Table it
desk-motions-title-of-text = That of the text, if nothing stands here
desk-motions-choose-file = Choose a file
desk-motions-files-texts = Texts
desk-motions-files-tables = Tables
desk-motions-files-all = All
desk-motions-file-large = { $file } is larger than 4 MiB: that is no text to vote on.
desk-motions-file-not-utf = { $file } is not written in UTF-8. Save it as UTF-8 and choose it again.
desk-motions-file-unread = { $file } could not be read: { $reason }.
desk-motions-tabled = The motion is tabled: { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
 }.
desk-motions-handed-in = { $count ->
    [one] { $count } amendment is
   *[other] { $count } amendments are
 } handed in.
desk-motions-no-answer = The server did not answer. Choose the file again.
