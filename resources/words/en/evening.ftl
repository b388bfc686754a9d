# The evening of a room, for who runs it: what to say and do, the checklist, who hosts. Several sentences stand one a line.
evening-title = The evening
evening-get-ready = Get ready
evening-is-now = Now
evening-is-next = Next
evening-later-on = Later this evening
evening-print = Print the poster, sheets for tables and this script
evening-welcome = Welcome people at the door, and show them the code under Invite.
evening-until = Now, until about { $time } · { $kind }
evening-what-say = What to say
evening-what-do = What to do
evening-nothing-more = Nothing else is planned for this evening.
evening-next-at = Next, { $when } · { $kind }
evening-at = at { $time }
evening-about-planned = about { $time } (planned for { $planned })
evening-in-moment = in a moment
evening-doors = Before doors
evening-doors-state = Before doors: { $state }
evening-same-ticks = All who run this room see the same ticks.
evening-ticked = { $name }, { $time }
evening-checked-all = All is seen to. You can open the doors.
evening-checked = { $done } of { $count ->
    [one] { $count } thing
   *[other] { $count } things
 } seen to
evening-late-by = { $count ->
    [one] The programme runs { $count } minute late.
   *[other] The programme runs { $count } minutes late.
 } All times here follow it.
evening-ahead-by = { $count ->
    [one] The programme is { $count } minute ahead of the plan.
   *[other] The programme is { $count } minutes ahead of the plan.
 } All times here follow it.
evening-soon-moment = In a moment: { $title }
evening-soon-in = { $count ->
    [one] In { $count } minute: { $title }
   *[other] In { $count } minutes: { $title }
 }
evening-phones-nobody = { $phones }, and nobody is checked in: no vote of this room can count. Check people in.
evening-phones-many = { $phones }, and { $people } checked in: some phones will be refused. Count the room again.
evening-you = you
evening-phone = phone { $letters }
evening-alone = You alone have this page open. A second person can open it with the same code.
evening-together = You run this room together with { $names }.
evening-headcount-you = You checked in { $people } at { $time }.
evening-headcount-by = { $name } checked in { $people } at { $time }.
evening-hands-you = You entered { $hands } at { $time }.
evening-hands-by = { $name } entered { $hands } at { $time }.
evening-button-you = You pressed the button for the room at { $time }.
evening-button-by = { $name } pressed the button for the room at { $time }.
evening-who-runs = Who runs this room
evening-say-who = Say who I am
evening-your-name = Your name, for the others who run this room
evening-check-screen = The big screen shows this room's name and a picture.
evening-check-sound = The sound can be heard in the last row.
evening-check-awake = Sleep and screen saver of the big screen are off, and it is on the mains.
evening-check-wifi = A phone that is not mine has joined by the code, on the Wi-Fi of this place.
evening-check-posters = The poster with the code hangs at the door and at the back.
evening-check-tables = Tables for four to eight people each, with a sheet on each.
evening-check-access = A way without steps to the door, to a seat and to a toilet, and a seat near the screen for who sees or hears badly.
evening-check-exits = The ways out are free, and I know where to meet outside.
evening-check-conduct = I have read the rules of conduct, and named who may ask somebody to leave.
evening-check-helper = A second person has this page open on their phone.
evening-check-paper = Paper and pens, for people without a phone and for when the link is gone.
evening-check-water = Water, and something to eat for after.
evening-ceremony = Ceremony
evening-ceremony-say =
    Welcome, everybody.
    Tonight rooms all over the country meet at the same moment, and we are one of them.
    Find a seat from which you can see the screen.
evening-ceremony-do =
    Turn the sound up and the lights down a little.
    Keep one person at the door for those who come late.
    Check in everybody who is here.
evening-ceremony-before =
    The screen shows the picture, and the sound can be heard at the back.
    Everybody knows where to get in, and where the toilets are.
evening-speech = Speech
evening-speech-say =
    Now we listen to a speech.
    Note one thing that you want to talk about at your table.
    After it there is time for everybody to speak.
evening-speech-do =
    Turn the sound up.
    Let those who come late in quietly, and count them.
    If the picture stands still, keep the sound, and call for help.
evening-speech-before =
    Ask people to come back to their seats.
    See that everybody can read the screen.
evening-witness = Witness
evening-witness-say =
    Now somebody tells us what they have lived through themselves.
    We do not record it, and we do not judge it.
    If it is too much for you, step outside: somebody goes with you.
evening-witness-do =
    Turn the sound up, and stop the bar and the kitchen.
    Look around the room for who may need company.
    Give it a moment of quiet when it ends.
evening-witness-before =
    Ask one person to look after whoever goes outside.
    Make the room quiet.
evening-deliberation = In the chamber
evening-deliberation-say =
    The drawn members now talk about the question among themselves.
    Follow the reasons, not only who is for it.
    Our turn comes: what we say goes to the chamber.
evening-deliberation-do =
    Read out the question if people at the back cannot.
    Let each table note what it wants to add.
evening-deliberation-before =
    Read the question aloud once.
    See that each table has something to write with.
evening-breakout = At the tables
evening-breakout-say =
    Now we talk at our tables, in small groups of four to eight.
    Everybody has the same time, and whoever wants to may pass.
    Please listen until the other one has finished.
evening-breakout-do =
    Join those who sit alone, and split tables of more than eight.
    Turn the sound down, and leave the screen on: it shows the time.
    Two minutes before the end go round once, and ask tables to agree on what to say.
evening-breakout-before =
    Push tables together for four to eight people each.
    Lay out the sheet for each table.
    Ask one person at each table to keep an eye on the time.
evening-vote = Vote
evening-vote-say =
    Now everybody answers the question, each for themselves.
    You can do it on your own phone, or by a show of hands here.
    You may change your mind until it closes.
evening-vote-do =
    Check in everybody who is here before it opens.
    Read the question and all answers aloud.
    Count the hands of those without a phone, twice if it is close.
evening-vote-before =
    Check in how many people are here now.
    Ask who has no phone with them: they raise a hand, or use yours.
    Show the code again for those who came late.
evening-break = Break
evening-break-say =
    Now there is a break.
    Talk to somebody whom you did not know before tonight.
    I will call you back two minutes before it goes on.
evening-break-do =
    Open a window.
    See who has not spoken yet, and ask how they are.
    Call people back two minutes before it goes on.
evening-break-before =
    Have water ready.
    See that the way out is free.
evening-performance = Performance
evening-performance-say =
    Now there is something to enjoy.
    You can sing along, or get up and stretch.
    It goes on with the programme right after it.
evening-performance-do =
    Turn the sound up.
    Use the time to count who is here.
evening-performance-before = See that the sound can be heard at the back.
evening-notice = Notice
evening-notice-say =
    There is something that everybody needs to know.
    Please listen for a moment.
    Ask me afterwards if something is not clear.
evening-notice-do =
    Turn the sound up.
    Repeat it for those who did not hear it.
evening-notice-before = Make the room quiet.
