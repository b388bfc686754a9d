# Polls: their list, the one that is looked at, what is done with it, and its forms.
desk-polls-list-prepare = Prepare poll …
desk-polls-list-prepare-tip = Write a new question (Ctrl+N)
desk-polls-row = Poll { $number }, { $question }, { $state }, { $note }
desk-polls-none = No poll has been prepared yet. Prepare one: Ctrl+N.
desk-polls-none-chamber = No vote of the chamber has been prepared yet. Prepare one: Ctrl+N.
desk-polls-awaited = Waiting for the polls …
desk-polls-heading = POLL { $number }
desk-polls-heading-chamber = POLL { $number } · CHAMBER
desk-polls-heading-members = POLL { $number } · MEMBERS
desk-polls-state-draft = DRAFT
desk-polls-state-draft-tip = Only the desk sees it.
desk-polls-state-open-tip = Parties are answering now.
desk-polls-state-closed-tip = No more answers. Not published yet.
desk-polls-state-published-tip = Published: this result stands.
desk-polls-state-void-tip = Declared not to count.
desk-polls-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
 }
desk-polls-of-chamber = chamber
desk-polls-of-members = members
desk-polls-answered-by = answered by { $ways }
desk-polls-open-by-hand = open { $time } · until you close it
desk-polls-open-closes = open { $time } · closes in { $left }
desk-polls-adjourned-until-you = adjourned · until you resume it
desk-polls-adjourned-till = adjourned · goes on at { $time }
desk-polls-closed-at = closed at { $time }
desk-polls-void-since = void since { $time }
desk-polls-does-not-count = does not count
desk-polls-rate = { $figure }/s
# Ways to answer, and how many have.
desk-polls-way-phones = phones
desk-polls-way-devices = devices
desk-polls-way-hands = hands
desk-polls-way-button = button
desk-polls-way-paper = paper
desk-polls-way-by-name = { $way } by name
desk-polls-no-answer = no answer
desk-polls-signed-in = { $part } of { $whole } signed in · { $share }
desk-polls-turnout = { $part } of { $count ->
    [one] { $count } person
   *[other] { $count } people
 } · { $share }
desk-polls-parties = { $part } of { $count ->
    [one] { $count } party
   *[other] { $count } parties
 }
desk-polls-tied = { $count } tied
desk-polls-region-option = { $option }: { $people } ({ $share })
desk-polls-area-voted = { $part } of { $whole } have voted
# The sentences under a poll.
desk-polls-hidden = Counts are hidden until the close, from this desk too.
desk-polls-kind-needs = { $kind }: { $needs }
desk-polls-left-out = { $count ->
    [one] { $count } party is
   *[other] { $count } parties are
 } left out: { $names }.
desk-polls-started-over = Phones were started over at { $names }; { $count ->
    [one] { $count } vote by phone was
   *[other] { $count } votes by phone were
 } taken out.
desk-polls-by-name-devices = By name: everybody can read who voted how by device, once it has closed.
desk-polls-by-name-phones = By name: everybody can read who voted how on phones, once it has closed.
desk-polls-by-name-result = By name: who voted how can be read with the result.
desk-polls-by-name-at = By name: who voted how stands at { $address }
desk-polls-this-address = the address of this conference
desk-polls-no-answer-yet = No answer has come in yet. Bars move with the first.
desk-polls-first-preferences = First preferences; the rule counts whole rankings.
desk-polls-points-each = Points; each person has { $points }.
desk-polls-approve-several = Each person may approve several; shares are of the people who answered.
desk-polls-rule-told = { $title }: { $sentence }
desk-polls-rule-elects = { $title }: { $sentence } Elects { $seats }.
desk-polls-equal-chair = The votes are equal, and the chair has the casting vote: record that in workspace Chamber, then publish.
desk-polls-equal-lot = The votes are equal, and a lot decides: record that in workspace Chamber, then publish.
# A poll in further languages.
desk-polls-language-en = English
desk-polls-language-cy = Welsh
desk-polls-language-es = Spanish
desk-polls-language-fr = French
desk-polls-language-de = German
desk-polls-language-pl = Polish
desk-polls-language-ur = Urdu
desk-polls-language-ar = Arabic
desk-polls-also-in = Also in { $languages }.
desk-polls-changed-since = The question was changed since it was put into { $languages }.
desk-polls-missing = { $languages } { $count ->
    [one] is
   *[other] are
 } missing.
desk-polls-wrong-lines = { $language } has { $count ->
    [one] { $count } line
   *[other] { $count } lines
 }: the question and the options are { $whole }, one a line.
desk-polls-say-why = People are asked already, or were: say why. It stands in the record.
desk-polls-wording-form = The question in further languages
desk-polls-wording-tells = One line for the question, then one for each option, in the same order. Phones and screens show it to those who read the language; ballots, counts and results are of the original. An empty field takes a translation back. Tables for translators: conference wordings FOLDER.
desk-polls-wording-language = Language
desk-polls-wording-text = The question and the options in this language, one a line
desk-polls-wording-why = Why it is corrected. It stands in the record, and on phones.
desk-polls-wording-original = Original
desk-polls-wording-translation = Translation
# Codes of voters.
desk-polls-code-no-list = There is no voters' list: conference voters list draws it up from the register.
desk-polls-code-take-back = Take back the code of a voter, for another one …
desk-polls-code-confirm = Confirm: take back the code of voter { $number }, as { $login } asked …
desk-polls-code-waiting = Taken back, and without another code yet: { $numbers }.
desk-polls-code-waiting-more = Taken back, and without another code yet: { $numbers } and { $count } more.
desk-polls-code-withdrawn = The code of voter { $number } lets in nobody any more. Make another one: { $command }
desk-polls-code-form = Take back the code of a voter?
desk-polls-code-ask = Ask for it
desk-polls-code-number = Number of the voter
desk-polls-code-number-row = Number
desk-polls-code-why = Why, in one sentence. It stands in the record: no names.
desk-polls-code-tells = The code was lost, or is in wrong hands: it lets in nobody any more, and whoever is in by it is out. A ballot that was cast stays. It takes two logins: the second one fills in this form for the same number. conference voters find FOLDER ID gives the number of a person.
desk-polls-code-another = Then { $command } gives the other code, once, where the server runs. Hand or send it to that person alone: no desk and no record has it.
# Buttons of a poll.
desk-polls-edit = Edit …
desk-polls-word = Languages …
desk-polls-open = Open poll
desk-polls-open-armed = Press again to open
desk-polls-close = Close poll
desk-polls-close-armed = Press again to close
desk-polls-extend = +30 s
desk-polls-unbind = No end
desk-polls-adjourn = Adjourn
desk-polls-adjourn-armed = Press again to adjourn
desk-polls-resume = Resume
desk-polls-resume-armed = Press again to resume
desk-polls-publish = Publish result
desk-polls-publish-armed = Press again to publish
desk-polls-void = Void …
desk-polls-open-rooms = Open to rooms
desk-polls-close-rooms = Close for rooms
desk-polls-publish-rooms = Publish rooms' result
desk-polls-open-chamber = Open in chamber
desk-polls-close-chamber = Close in chamber
desk-polls-publish-chamber = Publish chamber's result
desk-polls-open-members = Open to members
desk-polls-close-members = Close for members
desk-polls-publish-members = Publish members' result
desk-polls-arms-too = { $who } arms this, too.
desk-polls-no-link = No link to the server: nothing can be changed from here.
desk-polls-still-open = “{ $question }” is still open. Close it first (F6).
# Which poll a key means, and why none.
desk-polls-aim-chamber = “{ $question }” is the chamber's: { $shortcut } means it in workspace Chamber.
desk-polls-aim-rooms = “{ $question }” is the rooms': { $shortcut } means it in every workspace but this one.
desk-polls-aim-members = “{ $question }” is the rooms': { $shortcut } means it, and no key means a poll of members.
desk-polls-no-poll = There is no poll yet.
desk-polls-all-opened = Every poll has been opened before. Prepare another one: Ctrl+N.
desk-polls-open-already = “{ $question }” is open already, and no other poll is due. F6 closes it.
desk-polls-none-due = No poll to open on air or on standby. Open another one by its button.
desk-polls-none-open = No poll is open.
desk-polls-none-waits = No poll waits to be published.
# Commands.
desk-polls-do-open = Open the poll
desk-polls-do-close = Close the poll
desk-polls-do-publish = Publish the result
desk-polls-do-previous = Show the round before, on every screen
desk-polls-do-following = Show the next round, on every screen
desk-polls-do-all = Show all rounds, on every screen
desk-polls-do-prepare = Prepare a poll
desk-polls-do-edit = Change the draft
desk-polls-do-word = Put the poll into further languages
desk-polls-do-extend = Keep the poll open for 30 seconds more
desk-polls-do-unbind = Keep the poll open until it is closed by hand
desk-polls-do-adjourn = Adjourn the vote of members until the next sitting
desk-polls-do-resume = Resume the vote of members: the next sitting begins
desk-polls-do-void = Declare the poll void
desk-polls-not-draft = Only a draft can be changed.
desk-polls-not-worded = It counts no more, or no language is set: conference wordings --languages.
desk-polls-not-open = It is not open.
desk-polls-not-ending = It has no end that could be removed.
desk-polls-not-adjourned = Only an open vote of members is adjourned.
desk-polls-not-resumed = Only a vote of members that is adjourned is resumed.
desk-polls-not-voided = It cannot be declared void.
desk-polls-act-on = { $act }: { $question }
desk-polls-look-at-poll = Poll { $number }: { $question }
desk-polls-withdraw-asked = Withdraw what { $login } asked for: { $act ->
    [publish_poll] publish the result
    [start_lottery] start the lottery
    [reveal_lottery] reveal the lottery
    [unlock_seat] take the device off a seat
   *[withdraw_voter_code] take back the code of a voter
 }
desk-polls-no-rounds = This poll has no rounds to step through.
desk-polls-rounds-step = Rounds: { $step }
# What came of a poll.
desk-polls-being-counted = The ballots are being counted by the rule …
desk-polls-in-round = round { $number }
desk-polls-invalid = { $count } invalid
desk-polls-quota = quota { $quota }
desk-polls-equally-good = Equally good by the rule: { $sets }.
desk-polls-sets-then = { $first }; { $next }
desk-polls-previous = Previous
desk-polls-following = Next
desk-polls-from-first = From round 1
desk-polls-all-of-it = All
desk-polls-show-round = Show round { $number }
desk-polls-begin-first = Begin at round 1, on every screen
desk-polls-show-whole = Show the whole outcome on every screen
desk-polls-first-round = This is the first round
desk-polls-last-round = This is the last round
desk-polls-all-rounds = All { $count ->
    [one] { $count } round
   *[other] { $count } rounds
 }
desk-polls-steps-note = on every screen  F9 F10 F12
desk-polls-duel = { $number } prefer { $first } to { $second }, { $back } the other way round
desk-polls-path = { $number } is the strongest path from { $first } to { $second }; back: { $back }
desk-polls-paths = Strongest path from row to column
desk-polls-path-wins = The stronger path wins.
desk-polls-row-wins = { $option } wins { $record }
desk-polls-chart-scale = Answers along the scale
desk-polls-chart-rounds = Transfers of votes by round
desk-polls-chart-pairs = Every two options compared
desk-polls-by-region = BY REGION
desk-polls-closing-tip = How long the poll stays open
desk-polls-until-closed = until I close it
desk-polls-for-half-minute = for 30 seconds
desk-polls-for-1-minute = for 1 minute
desk-polls-for-2-minutes = for 2 minutes
desk-polls-for-5-minutes = for 5 minutes
desk-polls-open-again = Again: { $closing }
desk-polls-closed-itself = Poll { $number } has closed by itself, its time is over: { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }. Publish its result with F7.
desk-polls-closed-itself-chamber = Poll { $number } has closed by itself, its time is over: { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }. Publish its result with F7 in workspace Chamber.
desk-polls-void-form = Declare this poll void?
desk-polls-void-tells = “{ $question }” will not count, for ever. The record keeps the reason.
# The form that prepares a poll.
desk-polls-form-change = Change the poll
desk-polls-form-keep = Keep as draft
desk-polls-form-example = 30% or 40%?
desk-polls-form-one-a-line = One option a line
desk-polls-form-kind = A ballot is
desk-polls-form-options = Options
desk-polls-form-rule = Counted by
desk-polls-form-seats = Elects
desk-polls-form-points = Points each
desk-polls-form-ways = Answered by
desk-polls-form-secrecy = Phones vote
desk-polls-form-reveal-parties = Parties see counts
desk-polls-form-reveal-hall = The hall sees counts
desk-polls-form-source = Source: { $source }
desk-polls-form-of-at-most = of at most { $most }
desk-polls-form-refused = The server refused this: { $reason }
desk-polls-form-whom = Asked of
desk-polls-form-area = Members of
desk-polls-form-sittings = Sittings
desk-polls-form-decision = Kind of decision
desk-polls-form-needs = It needs
desk-polls-form-all-areas = All who may vote
desk-polls-form-sittings-example = { $example }, one a line; none where it is open at once
desk-polls-kind-single = One option
desk-polls-kind-approval = Any number of options
desk-polls-kind-scale = One step of a scale
desk-polls-kind-ranking = A ranking
desk-polls-kind-points = Points to give away
desk-polls-by-phones = Phones: each person
desk-polls-by-hands = Hands: a counted show of hands
desk-polls-by-button = Button: one press for the room
desk-polls-seat-phones = Devices: each member's own
desk-polls-seat-hands = Hands: two tellers count alike
desk-polls-seat-paper = Paper: given to single seats, for a stated reason
desk-polls-home-phones = Devices: each voter's own, by the code of a letter
desk-polls-of-parties-words = The rooms and the people in them
desk-polls-of-chamber-words = The chamber: members signed in
desk-polls-of-members-words = Members of the register, who vote from home
desk-polls-side-for = For
desk-polls-side-against = Against
desk-polls-side-abstain = Abstain
desk-polls-no-decision = No decision: a question with options of its own
desk-polls-secret = Secret: nobody learns who voted how
desk-polls-by-name = By name: everybody can read who voted how
desk-polls-reveal-live = while it is open
desk-polls-reveal-close = when it closes
desk-polls-reveal-publish = when it is published
desk-polls-needs-by-name = { $needs } It is voted on by name.
desk-polls-no-such-kind = The standing rules have no such kind any more.
desk-polls-no-rules = The chamber has adopted no standing rules, so it decides nothing.
desk-polls-no-verdict = It has no verdict: the most votes lead, and no majority or quorum is asked for.
# What is wrong with a draft.
desk-polls-wrong-question = Write the question.
desk-polls-wrong-question-long = The question has more than { $most } characters.
desk-polls-wrong-one-option = Give at least one option, one a line.
desk-polls-wrong-two-options = Give at least two options, one a line.
desk-polls-wrong-many-options = Give at most { $most } options.
desk-polls-wrong-same = Two options are the same.
desk-polls-wrong-option-long = An option has more than { $most } characters.
desk-polls-wrong-ways = Choose at least one way to answer.
desk-polls-wrong-secret = A vote of members is secret: nobody is asked for a name.
desk-polls-wrong-names = Names come with phone ballots: a vote by name needs phones.
desk-polls-wrong-sides = A decision has two or three options: for, against, abstention.
desk-polls-wrong-rooms = Hands and button can answer with one option only: choose phones alone.
desk-polls-wrong-rule = This rule cannot count such ballots: choose another.
desk-polls-wrong-seats = { $seats } seats cannot be filled from { $count ->
    [one] { $count } option
   *[other] { $count } options
 }: at most { $most }.
desk-polls-wrong-step = Every step of a scale needs a number, such as 30%: “{ $option }” has none.
desk-polls-wrong-points = Give each person at least one point.
# How a poll is counted.
desk-polls-asks-single = Each person chooses one option.
desk-polls-asks-approval = Each person ticks all options they can agree with, or none.
desk-polls-asks-scale = Each person chooses one step. Write the steps in order, each with a number.
desk-polls-asks-ranking = Each person puts the options in order, as far as they wish.
desk-polls-asks-points = Each person shares out points among the options.
desk-polls-one-by-one-rooms = A room cannot give such an answer as one: phones only.
desk-polls-one-by-one-chamber = Nobody counts such answers by hand: devices only.
desk-polls-one-by-one-members = Members vote from home: devices only.
desk-polls-usual-rule = { $rule } (usual)
desk-polls-more-than-none = more than none
