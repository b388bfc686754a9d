# The pages of rooms that sign up, and of a room's host. A party is a watch party, a local assembly.
signup-title = Sign up a room
signup-words = A room full of people watches together, talks, and votes. Tell us about yours: it takes three minutes.
signup-the-room = The room
signup-name = Name of the room
signup-name-words = As people know it: “The Crown, back room”. Everybody reads it.
signup-area = Area
signup-place = Address
signup-place-words = Street and town. Only the desk of the conference reads it.
signup-expected = How many people do you expect?
signup-expected-words = A good guess is enough. The number can be changed later.
signup-access = Who can come in
signup-access-words = Tick what the room has.
signup-languages = Languages spoken there
signup-you = You
signup-you-words = Only the desk of the conference reads this. It is no part of the public record.
signup-host = Your name
signup-telephone = Telephone
signup-telephone-words = The desk calls when the room has lost its picture or needs help.
signup-note = Anything else? { $first }
signup-note-may = (you may leave it out)
signup-send = Sign up the room
signup-kept = What you write is kept on this device until it is sent.
signup-mine = The room that was signed up on this device
signup-come-in = You have a code already? Come in
signup-choose = Choose …
signup-step-free = Step-free way in
signup-toilet = Accessible toilet
signup-loop = Hearing loop
signup-sign = Sign language
signup-quiet = Quiet room
signup-parking = Parking at the door
signup-unsent = { $reason } What you wrote is kept: send it again.
signup-closed = Rooms cannot sign up now. Ask whoever invited you when they can. If you have a code already, it works as ever.
signup-full = So many rooms wait to be let in that no more can sign up just now. Please try again in an hour.
signup-at-once = For { $conference }. You get your codes at once.
signup-nod = For { $conference }. The desk of the conference looks at it; then you get your codes.
signup-missing = { $count ->
    [one] One thing is missing, or cannot be as it is:
   *[other] { $count } things are missing, or cannot be as they are:
 }
signup-lacks-name = Say what the room is called, as people know it: “The Crown, back room”.
signup-lacks-area = Choose the area that the room is in.
signup-lacks-place = Say where the room is: street and town, so that people find it.
signup-lacks-expected = Say how many people you expect: from 1 to { $most }.
signup-lacks-host = Say who looks after the room: a first name is enough.
signup-lacks-telephone = Give a telephone number: the desk calls it when the room needs help.
signup-short-telephone = This is too short for a telephone number. Check it.
signup-waiting = Waiting for the desk’s nod
signup-waiting-next = Your room is the next in line. You need not stay here: this page changes by itself, and the link below always leads back to it.
signup-waiting-before = { $count ->
    [one] One room is before yours.
   *[other] { $count } rooms are before yours.
 } You need not stay here: this page changes by itself, and the link below always leads back to it.
signup-in = Your room is in
signup-in-next = Everything that you need is below. The codes work from now on.
signup-turned-down = The desk did not let this room in
signup-turned-down-next = The desk says: “{ $reason }” If that is a mistake, call whoever invited you, or sign up once more.
signup-withdrawn = You took this sign-up back
signup-withdrawn-next = Nothing is left to do. You can sign up a room again at any time.
signup-where-expected = { $area }, { $people } expected
signup-where-room = { $area }, room for { $people }
signup-page-title = { $state }: { $room }
signup-your-room = Your room
signup-codes = The codes of your room
signup-for-everybody = For everybody in the room
signup-point = Point a phone’s camera here, or open { $first } and type
signup-poster = Print this as a poster
signup-run = For your phone: run the room
signup-run-words = Check people in, enter hands, ask for help. Whoever has this code runs the room: give it to nobody else.
signup-run-open = Open it on this device
signup-screen = For the television or projector
signup-screen-words = Open the address above on it and type this code. Nobody can vote or change anything by it.
signup-prepare = What to prepare
signup-steps =
    Try the television or projector the day before: open the address on it, type its code, and check that you hear the sound at the back of the room.
    Print the poster and put it where people come in, and one on each table.
    Put chairs around tables, four to eight at each: people talk there in the breaks between speeches.
    Charge your phone, and open “Run the room” on it when the doors open.
    Have some pens and paper ready. Nobody needs a phone to take part: you count hands.
    When something does not work, ask for help on your phone: the desk calls you back.
signup-link = Keep this link
signup-link-words = It is the only way back to this page on another device. Whoever has it sees the codes of your room.
signup-copy = Copy the link
signup-copied = Copied
signup-marked = The link is marked: copy it
signup-take-back = Take the sign-up back
signup-take-back-again = Press again to take it back
signup-press-again = { $reason } Press again.
signup-another = Sign up another room
signup-none = No room was signed up on this device
signup-none-next = Open the link that you got when you signed up. If you have not signed up yet, do it by the link below.
signup-no-room = This link opens no room
