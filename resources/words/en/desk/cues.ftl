# Cues: what GO will do, what became of it, and the form in which they are changed.
desk-cues-show-poll = Show a poll
desk-cues-show-result = Show a result
desk-cues-show-map = Show the map of a poll
desk-cues-show-speaker = Show who speaks
desk-cues-show-breakout = Show a breakout
desk-cues-show-stream = Show the stream
desk-cues-show-timer = Show a timer
desk-cues-show-statements = Show what tables say
desk-cues-show-survey = Show a survey
desk-cues-show-lottery = Show a lottery
desk-cues-show-motion = Show a motion
desk-cues-show-message = Show a message
desk-cues-show-holding = Show a holding card
desk-cues-show-words = Show a card of words
desk-cues-open-poll = Open a poll
desk-cues-close-poll = Close a poll
desk-cues-go-live = Go live with a lottery
desk-cues-start-timer = Start a timer
desk-cues-write-rooms = Write to all rooms
desk-cues-start-breakout = Start a breakout
desk-cues-call-back = Call rooms back
desk-cues-end-breakout = End a breakout
desk-cues-ask-survey = Ask a survey
desk-cues-close-survey = Close a survey
desk-cues-obs-scene = Scene of OBS
desk-cues-go-on = GO on to the next item
desk-cues-on-air = It is on air: what was done stays done, and what is changed here is for its next time. A cue that still waits is done as it stands here.
desk-cues-usual = These are the cues of its kind. They follow when its kind or its poll is changed.
desk-cues-own = These cues are its own.
desk-cues-none = No cues: GO puts it on and changes nothing on any screen.
desk-cues-name-scene = Name a scene of OBS.
desk-cues-write-it = Write what it says.
desk-cues-survey-then = the one that is open then
desk-cues-poll-then = the one that is open then
desk-cues-poll-then-rooms = the one that is open to the rooms then
desk-cues-choose = { $what ->
    [poll] Choose the poll
    [lottery] Choose the lottery
    [item] Choose the item
    [breakout] Choose the breakout
   *[other] Choose the survey
 }
desk-cues-there-is-none = { $what ->
    [poll] There is no poll yet
    [lottery] There is no lottery yet
    [item] There is no item yet
    [breakout] There is no breakout yet
   *[other] There is no survey yet
 }
desk-cues-choose-it = { $what ->
    [poll] Choose the poll.
    [lottery] Choose the lottery.
    [item] Choose the item.
    [breakout] Choose the breakout.
   *[other] Choose the survey.
 }
desk-cues-no-such = { $what ->
    [poll] There is no such poll now.
    [lottery] There is no such lottery now.
    [item] There is no such item now.
    [breakout] There is no such breakout now.
   *[other] There is no such survey now.
 }
desk-cues-of-chamber = { $number } (chamber): { $question }
desk-cues-choose-outputs = Choose the outputs that show it.
desk-cues-too-long = The words under it have more than { $most } letters.
desk-cues-how-many-seconds = Say for how many seconds.
desk-cues-needs-time = It needs a time to wait: else it would go on at once.
desk-cues-most = An item has at most { $most } cues.
desk-cues-not-kept = { $count ->
    [one] Cue { $cues } cannot be kept as it is: see there.
   *[other] Cues { $cues } cannot be kept as they are: see there.
 }
desk-cues-survey-asked = That survey was asked already.
desk-cues-poll-already = { $state ->
    [open] That poll is open already.
    [closed] That poll is closed already.
    [published] That poll is published already.
   *[other] That poll is void already.
 }
desk-cues-without-obs = The server was started without an OBS.
desk-cues-obs-unknown = OBS is not connected: nobody knows its scenes now.
desk-cues-obs-no-scene = OBS has no scene of this name.
desk-cues-will-be-skipped = It waits, and is not armed: it will be skipped.
desk-cues-after = { $does }, after { $time }
desk-cues-opens = open { $poll }
desk-cues-opens-for = open { $poll } for { $time }
desk-cues-closes = close { $poll }
desk-cues-goes-live = go live: { $title }
desk-cues-goes-live-any = go live with a lottery
desk-cues-timer = timer { $name }: { $time }
desk-cues-writes = write to all rooms: { $text }
desk-cues-starts = start the breakout { $title }
desk-cues-recalls = call rooms back from { $title }
desk-cues-ends = end the breakout { $title }
desk-cues-asks = ask the survey { $title }
desk-cues-closes-survey = close the survey { $title }
desk-cues-closes-open-survey = close the survey that is open
desk-cues-goes-on = GO on to the item after it
desk-cues-the-open-poll = the open poll
desk-cues-the-rooms-open-poll = the rooms' open poll
desk-cues-a-poll = a poll
desk-cues-poll = poll { $number }: { $question }
desk-cues-chambers-poll = chamber's poll { $number }: { $question }
desk-cues-go-title = GO: { $title }
desk-cues-nothing-standby = Nothing is on standby
desk-cues-on = On: { $title }
desk-cues-skips = { $count ->
    [one] Picked by hand: GO skips { $count } item, among them { $named }.
   *[other] Picked by hand: GO skips { $count } items, among them { $named }.
 }
desk-cues-in-trouble = { $count ->
    [one] { $count } cue, { $number } in trouble
   *[other] { $count } cues, { $number } in trouble
 }
desk-cues-checked = { $count ->
    [one] { $count } cue, all checked
   *[other] { $count } cues, all checked
 }
desk-cues-ok = ok
desk-cues-no-obs = This server has no OBS Studio: start it with --obs.
desk-cues-obs-trouble = OBS is not connected: { $trouble }
desk-cues-obs-lacks = OBS has no scene “{ $name }”.
desk-cues-not-done = not done
desk-cues-done = done
desk-cues-failed = failed: { $why }
desk-cues-skipped = skipped.
desk-cues-skipped-as = skipped. { $why }
desk-cues-asked = asked, no answer yet
desk-cues-waits = waits
desk-cues-due-unarmed = in { $time }, not armed
desk-cues-due = in { $time }
desk-cues-keys = Alt+↑ and Alt+↓ move a cue, Alt+Insert adds one after it, Alt+Delete takes it out.
desk-cues-cues-of = Cues of “{ $title }”
desk-cues-add = Add a cue
desk-cues-as-its-kind = As its kind has it
desk-cues-server-refused = The server refused this: { $why }
desk-cues-does = What it does
desk-cues-what = What
desk-cues-where = Where
desk-cues-after-go = After GO
desk-cues-about = What it is about
desk-cues-until-closed = until closed
desk-cues-at-once = at once
desk-cues-armed = armed
desk-cues-armed-name = Armed
desk-cues-earlier = Earlier: Alt+Up
desk-cues-later = Later: Alt+Down
desk-cues-take-out = Take it out: Alt+Delete
desk-cues-words = Words
desk-cues-under-it-any = Under it, if anything
desk-cues-under-it = Words under it
desk-cues-lasts = Seconds that it lasts
desk-cues-seconds-after-go = Seconds after GO
desk-cues-a-scene = A scene of OBS
desk-cues-for = for
desk-cues-large = In large letters
desk-cues-how-long = how long?
desk-cues-meanwhile = Another desk has changed these cues since this was opened. Keep once more to put what is written here in their place.
desk-cues-change = Change …
desk-cues-change-cues = Change the cues of an item
desk-cues-arm = Arm
desk-cues-disarm = Disarm
desk-cues-skip = Skip
desk-cues-on-output = On { $output }
