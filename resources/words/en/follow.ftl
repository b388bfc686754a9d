# The page that everybody follows without a code, and what tables say on screens.
follow-title = Follow the conference
follow-in-room = You are in a room? Enter its code
follow-sign-up = Bring a room of people: sign it up
follow-as-of = As of { $time }. This page renews itself.
follow-old = As of { $time }. No connection right now: this page tries again by itself.
follow-on-now = On now
follow-asked = Asked now
follow-last = The last result
follow-said = What rooms say
follow-the-picture = Picture
follow-picture-show = Show the live picture
follow-picture-words = It needs some 15 MB a minute.
follow-programme = Programme
follow-programme-of = Programme of { $day }
follow-earlier = Earlier results
follow-sum = { $statements } of { $rooms }
follow-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
 }
follow-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
 }
follow-said-by = { $room } and { $count ->
    [one] { $count } other room
   *[other] { $count } other rooms
 }
follow-not-agreed = { $who }: not agreed at the table
board-call = What tables say
board-nothing = The tables are writing.
board-against = { $rooms }, { $count } not agreed
board-line = “{ $text }” · { $rooms }
