# The big screen of a room, the page to watch along, and what a room has answered.
room-screen-title = The big screen
room-screen-of = The big screen of the party
room-on-now = ON NOW
room-full-screen =
    .aria-label = Full screen
room-picture =
    .aria-label = Picture
room-join = Join with your phone
room-join-at = at { $first }
room-join-code = code { $first }
room-awake = This page cannot keep the television awake by this address. Please turn off its sleep and its screen saver.
room-awake-done = Done
room-gate-title = The big screen of a party
room-gate-words = Type the code of the screen, which the facilitator's page shows under Invite. Everybody in the room will see the picture, the question and the code to join with.
room-gate-code = Code of the screen
room-rehearsal = REHEARSAL
room-rehearsal-mark =
    .aria-label = Rehearsal
room-conference = Conference
room-first-begin = We begin with
room-first-go-on = We go on with
room-back-soon = We are back soon
room-expected = Expected at { $when }
room-the-motion = The motion
room-phones = { $count ->
    [one] { $count } phone
   *[other] { $count } phones
 }
room-phones-joined = { $count ->
    [one] { $count } phone joined
   *[other] { $count } phones joined
 }
room-phones-of = { $part } of { $count ->
    [one] { $count } phone
   *[other] { $count } phones
 }
room-phones-over = { $phones }, { $people }: more phones than people.
room-in-this = In this room
room-left-out = This room does not count in this poll: { $reason }
room-by-phone = { $count } by phone
room-by-phone-later = { $count } by phone, not shown yet
room-by-phone-secret = { $count } by phone, kept secret
room-by-hands = { $count } by show of hands
room-by-button = Button: { $option }, for { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
room-nobody-here = Nobody is checked in here yet
room-first-choices = First choices
room-as-of = { $words }, as of { $time }
room-region-none = No answer yet
room-region-tie = A tie
room-regions =
    .aria-label = The regions
room-no-qr = No QR code: Phones cannot reach this address: it is of this computer alone. Start the server with --host 0.0.0.0, or with --public-url.
room-qr = QR code: { $address }
room-this-computer = this computer only
room-video-interrupted = The picture is interrupted. Connecting again by itself; voting goes on.
room-video-label = Live picture from the hall
room-video-connecting = Connecting to the picture from the hall
room-video-connecting-still = Connecting to the picture from the hall. Voting works all the same.
room-video-not-begun = The picture from the hall has not begun yet.
room-video-cannot = This browser cannot show the picture. Voting works all the same.
room-video-press = Press the button for picture and sound.
room-video-sound-on = Turn the sound on
room-video-sound-off = Turn the sound off
room-video-best = Best picture
room-video-saver = Save data
room-video-sound-only = Sound only
room-video-wish = How much of the stream is loaded
room-video-apart = Picture in its own window
room-video-sound-alone = The link is too slow for the picture: sound only. The picture comes back by itself.
room-video-sound-wished = Sound only, as chosen here.
room-video-words-alone = The link is too slow for picture and sound. Questions and voting go on; the picture comes back by itself.
room-watch-title = Watch along
room-watch-join = Join a party
room-watch-rehearsal = REHEARSAL: simulated parties, practice votes
    .aria-label = Rehearsal
room-nothing-on = Nothing is on right now
room-nothing-asked = Nothing is asked right now
room-quiet = When the parties are asked, the question and the count appear here.
room-talking = The parties are talking at their tables.
room-kept-out-nobody = { $count ->
    [one] { $count } phone cannot vote: nobody is checked in. Check people in. Its vote then goes in by itself.
   *[other] { $count } phones cannot vote: nobody is checked in. Check people in. Their votes then go in by themselves.
 }
room-kept-out-hands = { $count ->
    [one] { $count } phone cannot vote: hands are entered for everybody else who is checked in. Correct the hands, or check more people in. Its vote then goes in by itself.
   *[other] { $count } phones cannot vote: hands are entered for everybody else who is checked in. Correct the hands, or check more people in. Their votes then go in by themselves.
 }
room-kept-out-full = { $count ->
    [one] { $count } phone cannot vote: { $people } checked in, and so many have voted. If there are more, check them in. Its vote then goes in by itself.
   *[other] { $count } phones cannot vote: { $people } checked in, and so many have voted. If there are more, check them in. Their votes then go in by themselves.
 }
room-check-people-in = Check people in
room-correct-hands = Correct the hands
room-hands-base-phones = { $people } here, { $phones } voted by phone: { $left } can raise a hand.
room-hands-base = { $people } here: { $left } can raise a hand.
room-hands-nobody = Nobody is checked in yet.
room-hands-nobody-verdict = Check in the people first.
room-hands-too-many = { $count } too many. Count again, or correct the headcount.
room-hands-enter = Enter the hands for each option.
room-hands-rest = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } without a raised hand. That is fine.
room-hands-fits = It adds up.
room-pairing = On the facilitator’s phone, under Invite, type what stands here:
room-pairing-or = Or type the screen’s code here:
room-option-count = { $option }: { $number }
