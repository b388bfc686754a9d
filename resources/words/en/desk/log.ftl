# The log that all desks share: who did what, what was refused, and what happened by itself.
desk-log-show = Show who did what, at all desks
desk-log-list = Log of all desks
desk-log-empty = Nothing has happened yet. What any desk does will stand here.
desk-log-seen = { $sentence } (seen by { $by })
# Whom and what lines name.
desk-log-quoted = “{ $name }”
desk-log-proposal = { $number } “{ $title }”
desk-log-server = The server
desk-log-a-desk = A desk
desk-log-facilitator = The facilitator
desk-log-somebody = Somebody ({ $way })
desk-log-an-item = an item
desk-log-a-message = a message
desk-log-a-party = a party
desk-log-party-unknown = A party
desk-log-a-room = a room that signed up
desk-log-seat = seat { $number }
desk-log-message-to = “{ $text }” to { $whom }
desk-log-all-parties = all parties
desk-log-act = { $act ->
    [publish_poll] publish poll
    [start_lottery] start lottery
    [reveal_lottery] reveal lottery
    [unlock_seat] unlock seat
   *[withdraw_voter_code] withdraw voter code
 }
desk-log-scene = { $scene ->
    [video] the video
    [poll] the poll
    [result] the result
    [lottery] the lottery
    [timer] the timer
    [breakout] the breakout
    [speaker] the speaker
    [motion] the motion
    [message] the message
    [holding] the holding card
    [map] the map
    [statements] the statements
    [survey] the survey
   *[next] what comes next
 }
desk-log-scene-on = { $scene } on { $outputs }
desk-log-output = { $output ->
    [hall] hall
    [rooms] rooms
    [phones] phones
    [members] members
    [overlay] overlay
    [stage] stage
   *[all] all outputs
 }
# What somebody did, by the kind of the entry in the record.
desk-log-did-item-started = { $by } put { $name } on air.
desk-log-did-item-ended = { $by } ended { $name }.
desk-log-did-poll-prepared = { $by } prepared the poll { $name }.
desk-log-did-poll-opened = { $by } opened the poll { $name }.
desk-log-did-poll-extended = { $by } changed when the poll { $name } closes.
desk-log-did-poll-closed = { $by } closed the poll { $name }.
desk-log-did-poll-published = { $by } published the result of the poll { $name }.
desk-log-did-poll-voided = { $by } declared the poll { $name } void.
desk-log-did-round-shown = { $by } showed a round of the poll { $name }.
desk-log-did-party-left-out = { $by } left a party out of the poll { $name }.
desk-log-did-party-counted-again = { $by } counted a party again in the poll { $name }.
desk-log-did-phones-started-over = { $by } had phones vote anew in the poll { $name }.
desk-log-did-headcount-set = { $by } set the headcount of { $name }.
desk-log-did-conduct-published = { $by } published the rules of conduct.
desk-log-did-capacity-set = { $by } corrected how many the room of { $name } holds.
desk-log-did-room-code-renewed = { $by } gave { $name } a new code for joining.
desk-log-did-phone-ended = { $by } signed a phone of { $name } out.
desk-log-did-item-inserted = { $by } added { $name } to the rundown.
desk-log-did-item-deleted = { $by } removed an item from the rundown.
desk-log-did-item-moved = { $by } moved { $name } in the rundown.
desk-log-did-item-changed = { $by } changed { $name } in the rundown.
desk-log-did-item-split = { $by } split { $name } in two.
desk-log-did-edit-undone = { $by } undid the last edit of the rundown.
desk-log-did-edit-redone = { $by } redid the edit of the rundown that was undone last.
desk-log-did-programme-planned = { $by } accepted a programme.
desk-log-did-lottery-committed = { $by } published the commitment of the lottery { $name }.
desk-log-did-lottery-started = { $by } went live with the lottery { $name }.
desk-log-did-lottery-value-entered = { $by } entered a value of the lottery { $name }.
desk-log-did-lottery-drawn = { $by } drew the lottery { $name }.
desk-log-did-lottery-revealed = { $by } revealed the lottery { $name }.
desk-log-did-lottery-ended = { $by } ended the lottery { $name }.
desk-log-did-lottery-voided = { $by } declared the lottery { $name } void.
desk-log-did-members-invited = { $by } invited the members of the lottery { $name }.
desk-log-did-standing-noted = { $by } recorded how a member of the lottery { $name } stands.
desk-log-did-members-replaced = { $by } replaced members of the lottery { $name }.
desk-log-did-badge-checked = { $by } checked a badge of the lottery { $name }.
desk-log-did-cues-planned = { $by } planned the cues of { $name }.
desk-log-did-survey-prepared = { $by } wrote the survey { $name }.
desk-log-did-survey-opened = { $by } opened the survey { $name }.
desk-log-did-survey-closed = { $by } closed the survey { $name }.
desk-log-did-languages-set = { $by } set the languages of the conference.
desk-log-did-texts-worded = { $by } worded texts in another language.
desk-log-did-priorities-received = { $by } entered the priorities of { $name } from paper.
desk-log-did-priorities-withdrawn = { $by } withdrew the priorities of { $name }.
desk-log-did-standby-set = { $state ->
    [next] { $by } set standby back to what comes next.
   *[item] { $by } put { $name } on standby.
 }
desk-log-did-second-asked = { $by } asked another login to confirm: { $text } { $name }.
desk-log-did-asking-withdrawn = { $by } withdrew what waited for another login: { $text } { $name }.
desk-log-did-message-sent = { $by } wrote { $name }.
desk-log-did-message-taken-back = { $by } took back the message { $name }.
desk-log-did-timer-started = { $by } started the timer { $name }.
desk-log-did-timer-paused = { $by } paused the timer { $name }.
desk-log-did-timer-resumed = { $by } resumed the timer { $name }.
desk-log-did-timer-stopped = { $by } stopped the timer { $name }.
desk-log-did-motion-tabled = { $by } tabled the motion { $name }.
desk-log-did-amendments-proposed = { $by } handed in amendments to the motion { $name }.
desk-log-did-amendment-withdrawn = { $by } had an amendment to the motion { $name } withdrawn.
desk-log-did-voting-order-set = { $by } set the order of votes on the motion { $name }.
desk-log-did-vote-put = { $by } put the motion { $name }, or amendments to it, to the vote.
desk-log-did-vote-settled = { $by } settled a vote on the motion { $name }.
desk-log-did-clause-sent-back = { $by } sent back a clause of the motion { $name }.
desk-log-did-second-reading-begun = { $by } began another reading of the motion { $name }.
desk-log-did-text-adopted = { $by } had the text of the motion { $name } adopted.
desk-log-did-floor-opened = { $by } opened the list of speakers { $name }.
desk-log-did-speech-asked = { $by } put somebody on the list of speakers { $name }.
desk-log-did-speaker-struck = { $by } struck number { $text } off the list of speakers { $name }.
desk-log-did-floor-closed = { $by } closed the list of speakers { $name }.
desk-log-did-floor-drawn = { $by } drew the list of speakers { $name } by { $text }.
desk-log-did-speaker-called = { $by } called number { $text } of the list of speakers { $name }.
desk-log-did-speaker-called-early = { $by } called number { $text }, out of order ({ $why }), of the list of speakers { $name }.
desk-log-did-speech-ended = { $by } ended the speech of number { $text } of the list of speakers { $name }.
desk-log-did-floor-ended = { $by } ended the list of speakers { $name }.
desk-log-did-election-called = { $by } called the election { $name }.
desk-log-did-seat-areas-given = { $by } gave seats their areas.
desk-log-did-training-noted = { $by } recorded who has a training.
desk-log-did-person-nominated = { $by } nominated somebody in the election { $name }.
desk-log-did-nomination-signed = { $by } signed a nomination in the election { $name }.
desk-log-did-nomination-accepted = { $by } recorded that a nominee of the election { $name } accepts.
desk-log-did-statement-given = { $by } changed the statement of a nominee of the election { $name }.
desk-log-did-photo-given = { $by } changed the photo of a nominee of the election { $name }.
desk-log-did-nomination-withdrawn = { $by } withdrew a nomination in the election { $name }.
desk-log-did-nominations-closed = { $by } closed nominations for the election { $name }.
desk-log-did-nominations-reopened = { $by } opened nominations for the election { $name } again.
desk-log-did-ballot-order-drawn = { $by } drew the order of the ballot of the election { $name } by { $text }.
desk-log-did-hustings-opened = { $by } opened the hustings of the election { $name }.
desk-log-did-election-put = { $by } put the election { $name } to the vote.
desk-log-did-lot-asked = { $by } stopped the count of the election { $name } for a lot.
desk-log-did-lot-entered = { $by } entered the lot of the election { $name }: { $text }.
desk-log-did-election-counted-again = { $by } counted the election { $name } a second time.
desk-log-did-election-settled = { $by } published who is elected in the election { $name }.
desk-log-did-election-cancelled = { $by } called the election { $name } off.
desk-log-did-office-vacated = { $by } recorded that somebody left the office of the election { $name }.
desk-log-did-office-counted-back = { $by } counted the ballots of the election { $name } for a vacancy.
desk-log-did-offer-answered = { $by } recorded the answer of whom a seat of the election { $name } was offered.
desk-log-did-proposal-brought = { $by } brought an order of the day, proposal { $name }.
desk-log-did-proposal-signed = { $by } signed proposal { $name }.
desk-log-did-signature-withdrawn = { $by } took back a signature on proposal { $name }.
desk-log-did-proposal-due = { $by } made proposal { $name } due.
desk-log-did-proposal-withdrawn = { $by } withdrew proposal { $name }.
desk-log-did-proposal-put = { $by } put proposal { $name } to the vote.
desk-log-did-proposal-decided = { $by } had proposal { $name } decided.
desk-log-did-order-adopted = { $by } had an order of the day adopted, proposal { $name }.
desk-log-did-panel-seated = { $by } seated the panel of oversight { $name }.
desk-log-did-report-filed = { $by } filed a report of the panel { $name }.
desk-log-did-statements-opened = { $by } asked rooms for statements: { $name }.
desk-log-did-statements-closed = { $by } closed the statements on { $name }.
desk-log-did-statements-read = { $by } read statements.
desk-log-did-statement-starred = { $by } starred a statement, or took its star away.
desk-log-did-statements-merged = { $by } put statements together.
desk-log-did-statement-parted = { $by } parted statements again.
desk-log-did-statement-taken-off = { $by } took a statement off: { $text }.
desk-log-did-statement-put-back = { $by } put a statement back.
desk-log-did-statements-claimed = { $by } dealt with statements.
desk-log-did-statements-released = { $by } left statements to others.
desk-log-did-rules-adopted = { $by } set the standing rules of the chamber.
desk-log-did-seats-given = { $by } gave seats in the chamber to members who were not drawn.
desk-log-did-seat-signed = { $by } signed in a device for { $name }.
desk-log-did-seat-left = { $by } took the device off { $name }.
desk-log-did-seat-unlocked = { $by } took the lost device off { $name }.
desk-log-did-checked-out = { $by } checked out { $name }.
desk-log-did-counts-told = { $by } told a count of the poll { $name }.
desk-log-did-counts-agreed = { $by } counted the same as another teller in the poll { $name }.
desk-log-did-paper-given = { $by } gave a paper ballot in the poll { $name }.
desk-log-did-poll-adjourned = { $by } adjourned the poll { $name }.
desk-log-did-poll-resumed = { $by } resumed the poll { $name }.
desk-log-did-signing-up-set = { $by } set how rooms that sign up are let in.
desk-log-did-room-admitted = { $by } let in { $name }.
desk-log-did-room-turned-down = { $by } turned down the room of sign-up { $name }.
desk-log-did-parties-registered = { $by } added a party.
desk-log-did-voters-listed = { $by } put a voters' list in force.
desk-log-did-voter-code-withdrawn = { $by } took back the code of voter { $text }.
desk-log-did-voter-code-issued = { $by } gave voter { $text } another code.
desk-log-did-tie-broken = { $by } recorded how the equality was decided in the poll { $name }.
desk-log-did-breakout-prepared = { $by } prepared the breakout { $name }.
desk-log-did-breakout-started = { $by } started the breakout { $name }.
desk-log-did-breakout-extended = { $by } changed how long the phase of the breakout { $name } is.
desk-log-did-phase-ended = { $by } began the next phase of the breakout { $name }.
desk-log-did-breakout-recalled = { $by } called rooms back from the breakout { $name }.
desk-log-did-breakout-ended = { $by } ended the breakout { $name }.
desk-log-did-stream-taken = { $by } put { $name } on the stream.
desk-log-did-stream-source-added = { $by } added the source { $name } to the stream.
desk-log-did-stream-source-changed = { $by } changed the source { $name } of the stream.
desk-log-did-stream-source-removed = { $by } removed the source { $name } from the stream.
desk-log-did-stream-key-renewed = { $by } gave { $name } a new stream key.
desk-log-did-stream-settings-changed = { $by } changed the settings of the stream.
desk-log-holding-card = the holding card
desk-log-did-scene-prepared = { $by } prepared { $scene } for { $outputs }.
desk-log-did-scene-taken = { $by } put { $scene }.
desk-log-did-scene-taken-back = { $by } went back to { $scene }.
desk-log-did-blackout-set = { $state ->
    [black] { $by } made { $outputs } black.
   *[lifted] { $by } lifted black from { $outputs }.
 }
desk-log-did-plan-lock-set = { $state ->
    [locked] { $by } locked the rundown.
   *[unlocked] { $by } unlocked the rundown.
 }
desk-log-did-gathering-set = { $state ->
    [ended] { $by } no longer gathers priorities.
    [opened] { $by } opened gathering of priorities.
   *[set] { $by } set the gathering of priorities.
 }
desk-log-did-timer-added = { $state ->
    [more] { $by } added { $text } s to the timer { $name }.
   *[less] { $by } took { $text } s off the timer { $name }.
 }
desk-log-did-witness-noted = { $by } noted of the witness of proposal { $name }: { $state ->
    [requested] requested
    [invited] invited
    [coming] coming
   *[cannot_come] cannot come
 }.
desk-log-did-witness-noted-why = { $by } noted of the witness of proposal { $name }: { $state ->
    [requested] requested
    [invited] invited
    [coming] coming
   *[cannot_come] cannot come
 } ({ $why }).
desk-log-did-other = { $by } { $what }.
# What somebody asked for, by the name of the command: it stands in the sentence that says why it was refused.
desk-log-asked-set-signing-up = set how rooms that sign up are let in
desk-log-asked-admit-room = let in a room that signed up
desk-log-asked-turn-room-down = turn down a room that signed up
desk-log-asked-end-host-link = end the link of a host
desk-log-asked-start-item = put { $name } on air
desk-log-asked-end-item = end { $name }
desk-log-asked-set-standby = put { $name } on standby
desk-log-asked-set-edit-lock = lock or unlock the rundown
desk-log-asked-insert-item = add an item to the rundown
desk-log-asked-delete-item = remove { $name } from the rundown
desk-log-asked-move-item = move { $name } in the rundown
desk-log-asked-skip-item = skip { $name }, or not to
desk-log-asked-change-item = change { $name } in the rundown
desk-log-asked-split-item = split { $name } in two
desk-log-asked-undo-edit = undo an edit of the rundown
desk-log-asked-redo-edit = redo an edit of the rundown
desk-log-asked-prepare-poll = prepare a poll
desk-log-asked-open-poll = open the poll { $name }
desk-log-asked-close-poll = close the poll { $name }
desk-log-asked-extend-poll = change when the poll { $name } closes
desk-log-asked-show-round = show a round of the poll { $name }
desk-log-asked-publish-poll = publish the result of the poll { $name }
desk-log-asked-void-poll = declare the poll { $name } void
desk-log-asked-start-phones-over = have phones vote anew in the poll { $name }
desk-log-asked-leave-out-party = leave a party out of the poll { $name }
desk-log-asked-count-party-again = count a party again in the poll { $name }
desk-log-asked-start-lottery = go live with the lottery { $name }
desk-log-asked-enter-lottery-value = enter a value of the lottery { $name }
desk-log-asked-reveal-lottery = reveal the lottery { $name }
desk-log-asked-end-lottery = end the lottery { $name }
desk-log-asked-void-lottery = declare the lottery { $name } void
desk-log-asked-check-lottery = check a lottery
desk-log-asked-commit-lottery = publish the commitment of a lottery
desk-log-asked-cancel-lottery = cancel what is computed for the lottery { $name }
desk-log-asked-set-headcount = set a headcount
desk-log-asked-publish-conduct = publish the rules of conduct
desk-log-asked-set-capacity = correct how many a room holds
desk-log-asked-renew-room-code = give a room a new code for joining
desk-log-asked-end-phone = sign a phone out
desk-log-asked-send-message = send a message
desk-log-asked-take-message-back = take a message back
desk-log-asked-acknowledge-line = acknowledge a line of the log
desk-log-asked-note-party = write a note about a party
desk-log-asked-answer-help = answer a call for help
desk-log-asked-name-stewards = name who may ask somebody to leave
desk-log-asked-note-conduct = write a note about conduct
desk-log-asked-set-contact = change how a party is reached
desk-log-asked-help-done = say that a party is helped
desk-log-asked-prepare-scene = prepare a scene
desk-log-asked-take = take what is on the preview
desk-log-asked-take-back = go back to the scenes before
desk-log-asked-set-blackout = make outputs black, or lift it
desk-log-asked-plan-cues = plan the cues of { $name }
desk-log-asked-arm-cue = arm or disarm a cue of { $name }
desk-log-asked-skip-cue = skip a cue of { $name }
desk-log-asked-start-timer = start a timer
desk-log-asked-pause-timer = pause the timer { $name }
desk-log-asked-resume-timer = resume the timer { $name }
desk-log-asked-prepare-survey = write a survey
desk-log-asked-plan-surveys = write surveys from a table
desk-log-asked-open-survey = open the survey { $name }
desk-log-asked-close-survey = close the survey { $name }
desk-log-asked-set-languages = set the languages of the conference
desk-log-asked-word-in = word texts in another language
desk-log-asked-set-gathering = set when priorities are gathered
desk-log-asked-enter-priorities = enter priorities from paper
desk-log-asked-withdraw-priorities = withdraw priorities
desk-log-asked-add-to-timer = change the time of the timer { $name }
desk-log-asked-restart-timer = restart the timer { $name }
desk-log-asked-stop-timer = stop the timer { $name }
desk-log-asked-table-motion = table the motion { $name }
desk-log-asked-propose-amendment = hand in an amendment to the motion { $name }
desk-log-asked-withdraw-amendment = withdraw an amendment to the motion { $name }
desk-log-asked-set-voting-order = set the order of votes on the motion { $name }
desk-log-asked-call-election = call the election { $name }
desk-log-asked-give-seat-areas = give seats their areas
desk-log-asked-note-training = record who has a training
desk-log-asked-nominate = nominate somebody in the election { $name }
desk-log-asked-accept-nomination = record that a nominee of the election { $name } accepts
desk-log-asked-give-statement = change the statement of a nominee of the election { $name }
desk-log-asked-withdraw-nomination = withdraw a nomination in the election { $name }
desk-log-asked-close-nominations = close nominations for the election { $name }
desk-log-asked-reopen-nominations = open nominations for the election { $name } again
desk-log-asked-draw-ballot-order = draw the order of the ballot of the election { $name }
desk-log-asked-open-hustings = open the hustings of the election { $name }
desk-log-asked-put-election = put the election { $name } to the vote
desk-log-asked-enter-lot = enter the lot of the election { $name }
desk-log-asked-cancel-election = call the election { $name } off
desk-log-asked-vacate-office = record that somebody left the office of the election { $name }
desk-log-asked-answer-offer = record the answer of whom a seat of the election { $name } was offered
desk-log-asked-put-to-vote = put the motion { $name } to the vote
desk-log-asked-send-back = send back a clause of the motion { $name }
desk-log-asked-second-reading = begin another reading of the motion { $name }
desk-log-asked-open-floor = open a list of speakers
desk-log-asked-add-speaker = put somebody on the list of speakers { $name }
desk-log-asked-strike-speaker = strike somebody off the list of speakers { $name }
desk-log-asked-close-floor = close the list of speakers { $name }
desk-log-asked-draw-floor = draw the list of speakers { $name }
desk-log-asked-call-speaker = call a speaker of the list { $name }
desk-log-asked-end-speech = end a speech of the list of speakers { $name }
desk-log-asked-end-floor = end the list of speakers { $name }
desk-log-asked-bring-proposal = bring an order of the day
desk-log-asked-withdraw-proposal = withdraw proposal { $name }
desk-log-asked-put-proposal = put proposal { $name } to the vote
desk-log-asked-place-proposal = put proposal { $name } into the programme
desk-log-asked-note-witness = note how far the witness of proposal { $name } is
desk-log-asked-seat-panel = seat the panel of oversight { $name }
desk-log-asked-open-statements = ask rooms for statements
desk-log-asked-close-statements = close the statements on { $name }
desk-log-asked-read-statements = read statements
desk-log-asked-star-statement = star a statement
desk-log-asked-merge-statements = put statements together
desk-log-asked-part-statement = part statements again
desk-log-asked-take-off-statement = take a statement off
desk-log-asked-put-back-statement = put a statement back
desk-log-asked-claim-statements = deal with statements
desk-log-asked-release-statements = leave statements to others
desk-log-asked-withdraw-asking = withdraw what waits for another login
desk-log-asked-identify-screens = have displays say which one they are
desk-log-asked-redirect-display = give a display another output
desk-log-asked-adopt-rules = set the standing rules of the chamber
desk-log-asked-unlock-seat = take the device off a seat
desk-log-asked-check-out = check a badge out
desk-log-asked-tell-counts = tell a count of the poll { $name }
desk-log-asked-tell-room = enter a room by telephone in the poll { $name }
desk-log-asked-give-paper = give a paper ballot in the poll { $name }
desk-log-asked-adjourn-poll = adjourn the poll { $name }
desk-log-asked-resume-poll = resume the poll { $name }
desk-log-asked-withdraw-voter-code = take back the code of a voter
desk-log-asked-break-tie = record how the equality was decided in the poll { $name }
desk-log-asked-prepare-breakout = prepare a breakout
desk-log-asked-start-breakout = start the breakout { $name }
desk-log-asked-extend-breakout = change how long the phase of the breakout { $name } is
desk-log-asked-next-phase = begin the next phase of the breakout { $name }
desk-log-asked-recall-breakout = call rooms back from the breakout { $name }
desk-log-asked-end-breakout = end the breakout { $name }
desk-log-asked-forget-drafts = remove what tables wrote in the breakout { $name }
desk-log-asked-run-the-show = run the show
desk-log-asked-other = do { $text }
desk-log-cue-outcome = { $outcome ->
    [skipped] skipped
   *[failed] failed
 }
desk-log-refused = { $count ->
    [one] { $by } asked to { $what }, and was refused: { $why }
   *[other] { $by } asked to { $what }, and was refused ({ $count } times): { $why }
 }
# What happened by itself, and what rooms say.
desk-log-parties-lost = { $count ->
    [one] { $count } party has lost its link at once. Look at the map by links (Ctrl+2).
   *[other] { $count } parties have lost their link at once. Look at the map by links (Ctrl+2).
 }
desk-log-parties-back = { $count ->
    [one] { $count } party is back.
   *[other] { $count } parties are back.
 }
desk-log-room-signed-up = “{ $name }” has signed up: it waits in Sign-ups (Ctrl+Shift+U).
desk-log-helped-by = { $by }: { $name } is helped.
desk-log-helped = { $name } is helped, its facilitator says.
desk-log-poll-over = { $name } has closed by itself, its time was over. Publish it.
desk-log-cue-not-done = A cue was not done, { $cue }: { $why }
desk-log-party-lost = { $name } has lost its link. Call its facilitator: the card has the telephone.
desk-log-party-back = { $name } is back.
desk-log-party-joined = { $name } has joined.
desk-log-help-asked = { $name } asks for help: { $text }
desk-log-help-answered = { $by } answered { $name }: { $text }
desk-log-conduct-noted = { $name } has a note about conduct, by { $by }: its card.
