# Outputs: preview, what is on air, the displays, and the strip of what is open now.
desk-outputs-displays = Displays
desk-outputs-displays-count = Displays { $count }
desk-outputs-displays-tip = The displays of the hall: which is which, and what each shows.
desk-outputs-identify = Identify the screens
desk-outputs-identify-tip = Each display shows for five seconds, large, which one it is: the audience sees it.
desk-outputs-no-display = No display has reported. Open one with: conference display.
desk-outputs-show-output = show { $output }
desk-outputs-show-instead = { $display }: show { $output } instead
desk-outputs-display = { $name } ({ $output })
desk-outputs-display-late = { $name } ({ $output }, not what is on air yet)
desk-outputs-is-page = A page of a browser: open another page there.
desk-outputs-outputs = Outputs
desk-outputs-take = TAKE what is on preview
desk-outputs-black-all = BLACK on all outputs, or lift it
desk-outputs-back-before = BACK to the scene before
desk-outputs-only = for { $output } only
desk-outputs-the-output = the output { $output }
desk-outputs-message = A message for the preview
desk-outputs-prepare = Prepare
desk-outputs-prepare-menu = Prepare …
desk-outputs-message-large = In large letters
desk-outputs-message-under = Under it, if anything
desk-outputs-page = As the first party sees it, of a page of a browser: its texts, figures and places. The live picture, the code and what a room has answered itself are on the page alone.
desk-outputs-nothing-prepared = nothing prepared
desk-outputs-black-over = BLACK over { $scene }
desk-outputs-black = BLACK
desk-outputs-lift-all = LIFT black
desk-outputs-black-one = Black { $output }
desk-outputs-lift-one = Lift { $output }
desk-outputs-lift = Lift black
desk-outputs-cannot-show = cannot be shown
desk-outputs-prepared = prepared
desk-outputs-another-for = { $fault } Prepare another scene for { $output } (Ctrl+K).
desk-outputs-nothing-for = Nothing is prepared for { $output }. Prepare a scene (Ctrl+K), or put an item on standby.
desk-outputs-take-brings = TAKE brings: { $scene }
desk-outputs-no-change = Its preview would change nothing.
desk-outputs-take-waits = The last TAKE is not answered yet.
desk-outputs-take-to = TAKE to { $outputs }
desk-outputs-take-to-many = TAKE to { $count ->
    [one] { $count } output
   *[other] { $count } outputs
 }
desk-outputs-no-target = No target is ticked.
desk-outputs-another = { $fault } Prepare another scene.
desk-outputs-nothing-new = Nothing is prepared that is not on.
desk-outputs-no-before = No scene was on air before this one.
desk-outputs-two-presses = { $what }. Takes two presses.
desk-outputs-none-reported = No screen of { $output } has reported.
desk-outputs-none-reported-what = No screen of { $output } has reported what it shows.
desk-outputs-showing = { $part } of { $count ->
    [one] { $count } screen shows
   *[other] { $count } screens show
 } it.
desk-outputs-showing-not-yet = { $part } of { $count ->
    [one] { $count } screen shows
   *[other] { $count } screens show
 } it. Not yet: { $names }.
desk-outputs-all-show = All { $count } show it.
desk-outputs-more = { $count } more
desk-outputs-lagging = { $part } of { $whole } do not show it: { $names }
desk-outputs-lagging-yet = { $part } of { $whole } do not show it yet
desk-outputs-targets = Targets of TAKE
desk-outputs-on-air = On air
desk-outputs-look-at = Outputs to look at
desk-outputs-open = What is open now
desk-outputs-open-now = OPEN NOW
desk-outputs-open-nothing = NOTHING IS OPEN
desk-outputs-close-whose = Close { $whose ->
    [parties] rooms
    [chamber] chamber
   *[members] members
 }
desk-outputs-whose-answers = { $whose ->
    [parties] ROOMS
    [chamber] CHAMBER
   *[members] MEMBERS
 } { $part } of { $whole }
desk-outputs-question = “{ $question }”
desk-outputs-poll = poll { $number } “{ $question }” { $part } of { $whole }
desk-outputs-poll-none = poll { $number } “{ $question }” no answers
desk-outputs-black-on = BLACK { $outputs }
desk-outputs-lottery = { $rehearsal ->
    [yes] lottery rehearsal
   *[no] lottery
 }: { $title }
desk-outputs-cue-in = cue in { $span }: { $cue }
desk-outputs-skip = Skip
desk-outputs-back = Back
desk-outputs-prepare-message = message …
desk-outputs-prepare-next = what comes next
desk-outputs-poll-void = The poll was declared void and does not count.
desk-outputs-not-published = Its result is not published yet.
