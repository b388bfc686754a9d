# The lottery: its steps from the files to the reveal.
desk-lottery-file-of = { $kind ->
    [people] The file of people
    [quotas] The file of quotas
    [elected] The file of elected members
    [staying] The file of those staying on
   *[exclude] The file of those not to be drawn
 }
desk-lottery-tables = Tables
desk-lottery-unreadable = It cannot be read: { $reason }.
desk-lottery-not-all-arrived = Not all of it arrived. Send it again.
desk-lottery-not-taken = The server did not take it ({ $status }). Send it again.
desk-lottery-not-sent = Not sent: { $reason }. Send it again.
desk-lottery-void-ask = Declare this lottery void?
desk-lottery-void-explained = “{ $title }” will not count. Every screen and the record show it, with your reason.
# Digits, as two people enter them.
desk-lottery-another-login = Another login
desk-lottery-entered-hidden = has entered it; it stays hidden
desk-lottery-waits-for-another = It waits for another login, at a desk with a password of its own: conference password FOLDER --name NAME
desk-lottery-beacon = Beacon
# $form is that of a number in a row.
desk-lottery-place = { $form ->
    [one] { $count }st digit
    [two] { $count }nd digit
    [few] { $count }rd digit
   *[other] { $count }th digit
 }
desk-lottery-one-digit = One digit, 0 to 9.
desk-lottery-type-beacon = Paste or type the public random value, exactly as published.
desk-lottery-at-most-one-line = At most { $count } characters on one line.
desk-lottery-publish-first = Publish the commitment first.
desk-lottery-enters-now = enters now
desk-lottery-enters-again = enters it again, in place of what was entered
desk-lottery-enters-for-other = enters it once more, for the other
desk-lottery-may-enter = may do it; in a rehearsal one is enough
desk-lottery-enters-unseen = enters it too, unseen
desk-lottery-only-while-live = It takes digits only while it is live.
desk-lottery-every-value-agreed = Every value was agreed on.
desk-lottery-scene-is-off = Its scene is not on the screens. Put it back first.
desk-lottery-no-login = This desk has no login yet.
desk-lottery-all-agreed = All values are agreed on.
desk-lottery-live-first = Go live, or rehearse, first.
# $form is beacon, or that of a number in a row.
desk-lottery-enter = { $login }: enter { $form ->
    [beacon] the beacon
    [one] the { $count }st digit
    [two] the { $count }nd digit
    [few] the { $count }rd digit
   *[other] the { $count }th digit
 }
desk-lottery-enter-again = { $login }: enter { $form ->
    [beacon] the beacon
    [one] the { $count }st digit
    [two] the { $count }nd digit
    [few] the { $count }rd digit
   *[other] the { $count }th digit
 } again, in place of what you entered
desk-lottery-enter-more = { $login }: enter { $form ->
    [beacon] the beacon
    [one] the { $count }st digit
    [two] the { $count }nd digit
    [few] the { $count }rd digit
   *[other] the { $count }th digit
 } once more, as the second person
desk-lottery-enter-other = Another login: enter { $form ->
    [beacon] the beacon
    [one] the { $count }st digit
    [two] the { $count }nd digit
    [few] the { $count }rd digit
   *[other] the { $count }th digit
 } at another desk
desk-lottery-committed-source = Committed source: { $source }
desk-lottery-differ = TWO DIFFERENT { $what ->
    [beacon] BEACONS
   *[digit] DIGITS
 }. Neither counts. Both look again and enter it anew.
desk-lottery-differ-times = TWO DIFFERENT { $what ->
    [beacon] BEACONS
   *[digit] DIGITS
 }, { $count } times now. Neither counts. Both look again and enter it anew.
# The commitment and its figures.
desk-lottery-deviation-tip = The largest difference of a person's realised chance from the fair one.
desk-lottery-gini-tip = 0: the same chance for everybody; 1: one person has it all.
desk-lottery-publish = Publish quotas and commitment
desk-lottery-publish-armed = Press again: it is published for ever
desk-lottery-of-fair-chance = { $share } of the fair chance
desk-lottery-none = none
desk-lottery-nobody = nobody
desk-lottery-of-types = { $people } of { $count ->
    [one] { $count } type
   *[other] { $count } types
 }
desk-lottery-entries = { $count } { $kind ->
    [panels] panels
   *[compositions] compositions
 }
desk-lottery-seats = Seats
desk-lottery-people = People
desk-lottery-list = List
desk-lottery-deviation = Largest deviation
desk-lottery-least-fair = Least chance, fair
desk-lottery-greatest-fair = Greatest chance, fair
desk-lottery-gini-fair = Gini, fair
desk-lottery-without-chance = Without a chance
desk-lottery-least-realised = Least chance, realised
desk-lottery-greatest-realised = Greatest chance, realised
desk-lottery-gini-realised = Gini, realised
desk-lottery-chance = { $share }, 1 in { $times }
desk-lottery-held = { $count } are taken already.
desk-lottery-is-committed = Committed and in the record. From here on nothing of it can be changed.
desk-lottery-committed-already = It is committed already.
desk-lottery-computing-already = Something is being computed already.
desk-lottery-check-first = Check the files first.
desk-lottery-check-once-more = Check once more: the settings at this desk are not those of its last check.
desk-lottery-preparing = Fair chances, numbered list and pseudonyms are being computed.
desk-lottery-it-failed = It failed. Try again.
desk-lottery-nothing-published = Cancelled: nothing was published.
desk-lottery-everybody-will-see = Everybody will see the quotas, the rule and the commitment; neither can be changed afterwards.
desk-lottery-no-beacon = none: the digits alone decide
desk-lottery-sha-tip = SHA-256 over all of the below.
desk-lottery-pool-root = Pool, Merkle root
desk-lottery-quotas = Quotas
desk-lottery-numbered-list = Numbered list
desk-lottery-digits-from = Digits from
desk-lottery-beacon-from = Beacon from
desk-lottery-program = Program
# Whoever controls the digits chooses the panel: said wherever no beacon is named.
desk-lottery-known-beforehand = The list has compositions and no beacon was committed. Without a public random value, whoever controls the digits chooses the panel: from the people's file they can work out who would be drawn by each number.
desk-lottery-without-beacon = Without a public random value, whoever controls the digits chooses the panel.
desk-lottery-some-certain = Some people are certain to be drawn; a cap or GoldiLocks would avoid it.
desk-lottery-in-no-entry = In no entry of the list, in spite of a fair chance: { $people }.
# What was drawn.
desk-lottery-number-of = { $kind ->
    [panels] Panel number
   *[compositions] Composition number
 }
desk-lottery-drawn = Drawn
desk-lottery-nobody-rehearsal = nobody: a rehearsal
desk-lottery-digest = Digest
desk-lottery-digest-tip = Of commitment, value and panel.
# What is being computed, and where it stands.
desk-lottery-job = { $state ->
    [checking] Checking
    [preparing] Preparing the commitment
   *[drawing] Drawing
 }
desk-lottery-job-phase = { $job }: { $phase }
desk-lottery-job-of = { $job }, { $done } of { $total }
desk-lottery-job-done = { $job }, { $done }
desk-lottery-job-runs = { $job } …
desk-lottery-sent = Sent; the answer is awaited.
desk-lottery-badge = { $stage ->
    [preparing] PREPARING
    [rehearsal] REHEARSAL
    [void] VOID
    [ended] ENDED
    [live] LIVE
    [drawn] DRAWN
    [revealed] REVEALED
   *[committed] COMMITTED
 }
desk-lottery-people-in-file = People in the file
desk-lottery-may-be-drawn = May be drawn
desk-lottery-types = Types of people
# What is told outside: the line above the panels, and alerts.
desk-lottery-mark-draw = { $form ->
    [one] { $count }ST DRAW
    [two] { $count }ND DRAW
    [few] { $count }RD DRAW
   *[other] { $count }TH DRAW
 }
desk-lottery-mark-rehearsal = LOTTERY REHEARSAL
desk-lottery-mark-live = LOTTERY LIVE
desk-lottery-alert = Lottery { $lottery }: { $said }
desk-lottery-not-computed = It could not be computed.
desk-lottery-alert-committed = “{ $title }” is committed: { $figure } …
desk-lottery-alert-disagree = Two people do not agree on the { $form ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
 } value of “{ $title }”. Both enter it anew.
desk-lottery-alert-further = { $form ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
 } draw of “{ $title }” from one commitment: { $reason }
desk-lottery-alert-rehearsed = “{ $title }” is being rehearsed.
desk-lottery-alert-live = “{ $title }” is live.
desk-lottery-alert-drawn = “{ $title }” is drawn. Only the desks see it so far: reveal it.
desk-lottery-alert-void = “{ $title }” is void: { $reason }
desk-lottery-do-not-agree = two people do not agree
desk-lottery-being-drawn = being drawn
desk-lottery-awaited = { $form ->
    [beacon] beacon
    [one] { $count }st digit
    [two] { $count }nd digit
    [few] { $count }rd digit
   *[other] { $count }th digit
 } awaited
desk-lottery-awaited-entered = { $form ->
    [beacon] beacon
    [one] { $count }st digit
    [two] { $count }nd digit
    [few] { $count }rd digit
   *[other] { $count }th digit
 } awaited, { $login } has entered it
desk-lottery-void-because = void: { $reason }
desk-lottery-stage = { $stage ->
    [committed] committed
    [drawn] drawn
   *[revealed] revealed
 }
# Files, settings and the check.
desk-lottery-held-file = { $kind ->
    [elected] Elected members
    [staying] Staying on
   *[exclude] Not to be drawn
 }
desk-lottery-held-hint = { $kind ->
    [elected] Their features: they count in the quotas.
    [staying] Ids of those who keep their seats.
   *[exclude] Ids of those who may not be drawn this time.
 }
desk-lottery-people-hint = One person a row, a column for each feature.
desk-lottery-people-not-needed = not needed: those in the register may be drawn
desk-lottery-people-or-register = A file, or, as the settings say, those in the register.
desk-lottery-quotas-hint = feature,value,min,max: one group a row.
desk-lottery-cannot-change = What is committed cannot be changed.
desk-lottery-faults-all = { $faults }, all at once
desk-lottery-faults-first = { $faults }, all at once; the first { $count } are listed
desk-lottery-whole-file = whole file
desk-lottery-bytes = { $count } bytes
desk-lottery-no-number-fits = no number of seats fits all quotas
desk-lottery-quotas-allow = the quotas allow { $count }
desk-lottery-quotas-allow-range = the quotas allow { $low } to { $high }
desk-lottery-being-read = The files are being read.
desk-lottery-not-chosen = not chosen yet
desk-lottery-on-server = is on the server
desk-lottery-on-server-sized = on the server, { $size }
desk-lottery-choose-another = Choose another …
desk-lottery-choose = Choose a file …
desk-lottery-upload-cancelled = cancelled; nothing of it counts
desk-lottery-sending = sending { $sent } of { $size }
desk-lottery-still-sent = A file is still being sent.
desk-lottery-send-first = Send the files first.
desk-lottery-check-again = Check again
desk-lottery-check = Check the files
desk-lottery-choose-first = { $lacks ->
    [people] Choose the file of people first.
    [quotas] Choose the file of quotas first.
   *[both] Choose the file of people and that of quotas first.
 }
desk-lottery-checked-committed = The files were checked; the lottery is committed.
desk-lottery-not-checked = Not checked yet.
desk-lottery-being-checked = Being checked …
desk-lottery-nothing-changed = Cancelled. Nothing was changed.
desk-lottery-no-panel = No panel can meet these quotas. Change them as advised, or other ones, and send the file anew.
desk-lottery-files-have-faults = The files have faults. Mend them, send them anew, and check again.
desk-lottery-check-failed = The check failed. Try again.
desk-lottery-files-sound = The files are sound and a panel is possible.
# The steps.
desk-lottery-step = { $step ->
    [import] Import
    [settings] Settings
    [check] Check
    [publish] Publish
    [rehearse] Rehearse
    [live] Go live
    [digits] Digits
    [reveal] Reveal
   *[end] End
 }
desk-lottery-prepare-new = Prepare a new lottery
desk-lottery-new = New lottery
desk-lottery-alarm-void = VOID: { $reason }
desk-lottery-alarm-further = { $form ->
    [one] { $count }ST DRAW
    [two] { $count }ND DRAW
    [few] { $count }RD DRAW
   *[other] { $count }TH DRAW
 } of one commitment: { $reason }
desk-lottery-not-committed = { $title }, not committed
desk-lottery-is-new = { $title }, new
desk-lottery-not-possible = not possible
desk-lottery-on-hall-display = on the hall display
desk-lottery-draw = { $form ->
    [one] { $count }st draw
    [two] { $count }nd draw
    [few] { $count }rd draw
   *[other] { $count }th draw
 }
desk-lottery-heading = { $step ->
    [import] People and quotas
    [settings] What is to be drawn
    [check] Are the files sound, and is a panel possible?
    [publish] Publish quotas and commitment
    [rehearse] Rehearse the ceremony
    [live] Go live
    [digits] Digits
    [digits-beacon] Digits and beacon
    [reveal] The panel against its quotas
   *[end] After the reveal
 }
# What to do next.
desk-lottery-next-wait = Wait for the link: nothing can be done without it.
desk-lottery-next-files-register = Choose the file of people and that of quotas, or quotas and then the register.
desk-lottery-next-files = Choose the file of people and the file of quotas.
desk-lottery-next-settings = Say how many seats there are and how to draw, then check the files.
desk-lottery-next-checking = The files are being checked; wait, or cancel.
desk-lottery-next-check-again = Check again, or change the settings or the files first.
desk-lottery-next-mend = Mend what is listed and send the file anew, or change the settings.
desk-lottery-next-preparing = The commitment is being computed; wait, or cancel.
desk-lottery-next-publish = A panel is possible. Publish quotas and commitment.
desk-lottery-next-rehearse = Rehearse the ceremony once, or go live.
desk-lottery-next-put-back = Its scene was taken off. Put it back on the screens to go on.
desk-lottery-next-live = Go live when the hall is ready.
desk-lottery-next-look-again = Look again, both, without a word; then each enters it anew.
desk-lottery-next-digits = Two logins enter what they see, unseen by each other. It falls when both agree.
desk-lottery-next-working = The panel is being worked out; it takes seconds.
desk-lottery-next-reveal = { $whom ->
    [hall] Look at the make-up, then reveal it in the hall, as a rehearsal.
   *[everybody] Look at the make-up, then reveal it to everybody.
 }
desk-lottery-next-take-off = Take the scene off when the hall has seen it.
desk-lottery-next-appearing = The seats appear. Take the scene off afterwards.
desk-lottery-next-end-rehearsal = End the rehearsal; then go live when it counts.
desk-lottery-next-void = It is void. Draw once more with a reason, or prepare another lottery.
desk-lottery-next-done = Done. Reserves and replacements are drawn from the published files.
# The settings.
desk-lottery-objective = { $objective ->
    [leximin] Leximin: the least chances as great as can be, one after another
    [maximin] Maximin: the least chance as great as can be
    [nash] Nash welfare: the product of all chances as great as can be
    [goldilocks] GoldiLocks: neither very small nor very great chances
   *[random] Plain stratified draw: for comparison, promises nothing
 }
desk-lottery-digits-source = three digits, drawn on stage one by one
desk-lottery-default-title = The chamber
desk-lottery-give-title = Give it a title: it stands on every screen.
desk-lottery-title-long = The title has more than { $count } characters.
desk-lottery-say-seats = Say how many seats there are in all.
desk-lottery-cap-wrong = The cap is a chance: above 0 and up to 100%.
desk-lottery-say-source = Say where the digits come from: it is part of the commitment.
desk-lottery-source-long = Where digits and beacon come from: at most { $count } characters.
desk-lottery-limit-wrong = The time limit is at most a day.
desk-lottery-no-column = The people's file has no column { $names }.
desk-lottery-quoted = “{ $name }”
desk-lottery-advice-unknown = If the pool is too large for a list that names everybody, the digits choose seats for each type only, and a public random value, the beacon, must order the people.
desk-lottery-advice-panels = With { $people }, all can be named in { $entries } numbered panels: the digits choose one, and the beacon the order of its reserves.
desk-lottery-advice-panels-none = With { $people }, all can be named in { $entries } numbered panels. Without a public random value, whoever controls the digits chooses the panel, and the order of its reserves.
desk-lottery-advice-compositions = With { $people }, the list has compositions: the digits choose seats for each type, and the beacon orders the people within it.
desk-lottery-advice-compositions-none = With { $people }, { $entries } panels cannot name everybody: the list has compositions. Name a beacon. Without a public random value, whoever controls the digits chooses the panel: from the people's file they can work out beforehand who would be drawn by each number.
# On stage: rehearse, go live, reveal, end.
desk-lottery-appear = { $over ->
    [s30] The seats appear over 30 seconds
    [s60] The seats appear over 1 minute
    [s120] The seats appear over 2 minutes
    [s10] The seats appear over 10 seconds
   *[s0] The seats appear all at once
 }
desk-lottery-being-rehearsed = It is being rehearsed.
desk-lottery-rehearsal-only-before = A rehearsal is possible before the first real draw only.
desk-lottery-rehearsal-means = Everything as it will be: two people enter digits, the chamber appears. The hall display says REHEARSAL across the picture; parties and phones see nothing of it.
desk-lottery-rehearsal-nobody = Nobody is drawn. When it is ended, its digits are forgotten.
desk-lottery-rehearse = Rehearse it
desk-lottery-rehearse-armed = Press again: REHEARSAL on the hall display
desk-lottery-end-rehearsal-first = End the rehearsal first.
desk-lottery-is-live = It is live.
desk-lottery-void-before-draw = This commitment was declared void before any draw. Prepare another lottery.
desk-lottery-end-scene-first = End the scene of this draw first.
desk-lottery-would-be-further = This would be the { $form ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
 } draw from one commitment. One draw counts: every screen, the record and the audit will show that there was another, and your reason.
desk-lottery-screens-armed = Press again: it is on every screen
desk-lottery-go-live = Go live
desk-lottery-put-back = Put the scene back on the screens
desk-lottery-go-live-further = Go live with the { $form ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
 } draw
desk-lottery-live-means = The scene goes to the hall, the parties and all phones: what a lottery is, then the digits as they fall.
desk-lottery-live-no-return = From the first digit on nothing can be taken back, only declared void with a reason.
desk-lottery-is-revealed = It is revealed.
desk-lottery-nothing-drawn-yet = Nothing is drawn yet.
desk-lottery-reveal = Reveal
desk-lottery-reveal-armed = Press again: everybody sees it
desk-lottery-scene-not-on = Its scene is not on.
desk-lottery-no-draw-yet = There was no draw yet.
desk-lottery-end-rehearsal = End the rehearsal
desk-lottery-take-off = Take the scene off
desk-lottery-forgotten-armed = Press again: it is forgotten
desk-lottery-off-armed = Press again: the screens go on
desk-lottery-draw-more = Draw once more …
desk-lottery-show-again = Show the result again
desk-lottery-is-void = It is void.
desk-lottery-declare-void = Declare void …
desk-lottery-other-is-on = “{ $title }” is still on the screens. End it first.
desk-lottery-digits-first = The digits come first.
desk-lottery-draw-not-computed = The draw could not be computed.
desk-lottery-drawing = Drawing …
desk-lottery-digits-complete = The digits are complete; the panel is being worked out.
desk-lottery-outside-quota = Outside its quota: { $names }. Do not reveal it.
desk-lottery-quotas-met-desks = Every quota is met. Only the desks see this so far.
desk-lottery-quotas-met = Every quota is met.
desk-lottery-nothing-drawn = Nothing was drawn.
desk-lottery-declared-void = Declared void: { $reason }
desk-lottery-under-way = It is under way. Ending it now takes the scene off.
desk-lottery-nothing-revealed = Nothing is revealed yet.
desk-lottery-seats-to-go = { $done } of { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }, { $left } to go
desk-lottery-appearing = The chamber appears seat by seat.
desk-lottery-scene-over = The scene is over. The result stands in the record.
desk-lottery-rehearsal-over = The rehearsal is through. End it when everybody has seen it.
desk-lottery-all-shown = All seats are shown. People look for their own code.
# The workspace.
desk-lottery-which = Which lottery
desk-lottery-steps = Steps of the ceremony
desk-lottery-step-spoken = { $number } { $title }: { $state ->
    [done] done
    [now] now
   *[later] later
 }
desk-lottery-values = Values agreed on
desk-lottery-value-spoken = { $label }: { $value }
desk-lottery-value-not-yet = { $label }: not yet
desk-lottery-enter-anew = Enter again
desk-lottery-the-digit = The digit
desk-lottery-this-desk = THIS DESK
desk-lottery-other-desk = THE OTHER DESK
desk-lottery-beacon-placeholder = The public random value, exactly as published
desk-lottery-the-beacon = The public random value
desk-lottery-enter-button = Enter
desk-lottery-enter-as = Enter as { $login }    ⏎
desk-lottery-key-digit = Digit { $digit }
desk-lottery-fault-file = File
desk-lottery-fault-row = Row
desk-lottery-fault-column = Column
desk-lottery-fault-reason = What is wrong
desk-lottery-faults = Faults
desk-lottery-held-only = Only where seats are held or people are left out
desk-lottery-remove = Remove
desk-lottery-remove-file = { $label }: remove the file
desk-lottery-named-button = { $label }: { $button }
desk-lottery-title-placeholder = The title that stands on every screen
desk-lottery-files-stay = The files stay on the server's machine. Only numbers, quotas and pseudonyms are ever published.
desk-lottery-to-settings = Go on to the settings
desk-lottery-how-read = HOW THE FILES WERE READ
desk-lottery-why-no-panel = WHY NO PANEL IS POSSIBLE
desk-lottery-smallest-change = THE SMALLEST CHANGE THAT MAKES ONE POSSIBLE
desk-lottery-no-register = This conference has no register: conference register import FOLDER people.csv
desk-lottery-how-many = how many?
desk-lottery-those-of-file = Those of the file
desk-lottery-those-of-register = Those in the conference's register
desk-lottery-who-may = Who may be drawn
desk-lottery-no-households = none: people of one address may all be drawn
desk-lottery-no-training = none: everybody may be drawn
desk-lottery-no-beacon-placeholder = none: whoever controls the digits chooses the panel
desk-lottery-no-limit = none
desk-lottery-seconds-suffix = {" "}s
desk-lottery-cap-note = greatest chance of anybody; 100 % is no cap
desk-lottery-limit-note = then the best answer so far is taken, with its distance from the best
desk-lottery-propose = Propose one
desk-lottery-form-seats = Seats in all
desk-lottery-form-chances = Chances by
desk-lottery-form-weight = Weight of the least
desk-lottery-form-address = One person of an address
desk-lottery-form-trained = Only who is trained
desk-lottery-form-cap = Nobody's chance above
desk-lottery-form-digits = Digits come from
desk-lottery-form-beacon = Beacon comes from
desk-lottery-form-limit = Time limit
desk-lottery-columns = Columns ▾
desk-lottery-columns-tip = The columns of the people's file
desk-lottery-reason-placeholder = Why another draw is needed, in one sentence; all see it
desk-lottery-reason-of-draw = Reason of the further draw
desk-lottery-reason-first = Write the reason first.
desk-lottery-how-fast = How fast the seats appear
desk-lottery-name = LOTTERY
# Charts.
desk-lottery-make-up = Make-up of the panel
desk-lottery-group-spoken = { $group }: { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }, quota { $quota }
desk-lottery-group-before = { $group }: no seats, quota { $quota }
desk-lottery-group-outside = { $group }: { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }, quota { $quota }, OUTSIDE ITS QUOTA
desk-lottery-band = the quota as a band; the stroke is what the pool's share would give
desk-lottery-quota = Quota
desk-lottery-pool = Pool
desk-lottery-seat-by-seat = The chamber, seat by seat
desk-lottery-seats-taken = { $taken } of { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 } taken
