# Motions and amendments, for everybody and at the seat.
motion-title = Motions and amendments
motion-part =
    .aria-label = Motions
motion-explained = Texts that the chamber decides on, clause by clause. Struck words are left out, underlined words are put in.
motion-views =
    .aria-label = What is shown
motion-view-text = Text
motion-view-beside = Side by side
motion-view-amendments = Amendments
motion-marks = In the text so far { $first } and { $second }.
motion-marks-struck = these words are struck
motion-marks-put = these are put in
motion-all = All motions
motion-none = No motion has been tabled yet.
motion-adopted-in = Adopted in reading { $reading }. Digest of the text: { $digest }
motion-reading = Reading { $number }
motion-clauses = { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
 }
motion-so-many = { $count ->
    [one] { $count } motion
   *[other] { $count } motions
 }
motion-settled = { $number } { $state ->
    [adopted] adopted
    [rejected] rejected
    [fallen] fallen
   *[withdrawn] withdrawn
 }
motion-votes-left = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 } left
motion-verdict = { $verdict ->
    [adopted] adopted
    [rejected] rejected
   *[open] open
 }
motion-amendment-state = { $state ->
    [proposed] proposed
    [next] next
    [adopted] adopted
    [rejected] rejected
    [fallen] fallen
   *[withdrawn] withdrawn
 }
motion-order-none = No vote on an amendment is left.
motion-order = Votes that are left, in this order: { $list }.
motion-none-proposed = Nobody has proposed an amendment yet.
motion-reason = Reason: { $reason }
motion-changes-nothing = It changes nothing in the text as it is now.
motion-was-moved = moved
motion-moved = { $clause }, moved:
motion-by = by amendment { $list }
motion-sent-back = sent back: { $reason }
motion-before = Before
motion-now = Now
motion-not-in-text = Not in the text
# What an amendment does, in few words, and whose it is.
motion-line = { $where }: { $what }
motion-line-by = { $where }: { $what } · { $author }
motion-on = on { $amendment }
motion-after = after { $clause }
motion-replace = “{ $passage }” becomes “{ $words }”
motion-replace-all = all of it becomes “{ $words }”
motion-strike = strike “{ $passage }”
motion-strike-all = strike all of it
motion-insert = put in “{ $words }”
motion-move-front = move it to the front
motion-move-after = move it after { $after }
motion-move-words-front = move “{ $passage }” to the front
motion-move-words-after = move “{ $passage }” after { $after }
# At the seat: the own amendments, and the form for another one.
motion-choose = Motion
motion-read-it = Read the text and all amendments
motion-withdraw = Withdraw
motion-withdraw-again = Press again: withdraw { $amendment }
motion-amend = Propose an amendment
motion-amend-go = Propose the amendment
motion-amend-what = What it does
motion-amend-replace = Replace words, or a whole clause
motion-amend-insert = Put words in, or a new clause
motion-amend-delete = Strike words, or a whole clause
motion-amend-move = Move a clause, or words
motion-amend-clause = { $kind ->
    [insert] In or after clause
    [move] Clause
   *[other] In clause
 }
motion-amend-passage = { $kind ->
    [insert] After these words (nothing: a new clause after it)
    [move] These words of it (nothing: the whole clause)
   *[other] These words (nothing: the whole clause)
 }
motion-amend-select = Select words above, and they stand in the field below.
motion-amend-words = New words
motion-amend-after = After clause
motion-amend-front = to the front, where it is
motion-amend-behind = After these words there
motion-amend-reason = Reason
motion-departed = { $one } is put to the vote before { $others }, other than by rule.
