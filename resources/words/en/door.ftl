# The door of the chamber, for stewards: badges are checked in and out.
door-title = The door of the chamber
door-check-part =
    .aria-label = Check a badge
door-which-way = Which way
door-coming-in = Coming IN
door-going-out = Going OUT
door-badge = Scan the badge, or type it as ID:CODE
door-do-in = Check in
door-do-out = Check out
door-scan-it = Scan with the camera
door-none = No badge yet
door-none-yet = What the check says appears here, in big words.
door-hall-part =
    .aria-label = Who is in the hall
door-hall = in the hall now
door-hall-of = in the hall now, of { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
door-last-checks = The last checks
door-last-none = None on this device yet.
door-stewards = For stewards: here badges are checked in and out. The desk gives you a password.
door-password = Password
door-to-seat = You are a member? Sign in to your seat
door-signed-in = Signed in as { $login }
door-password-missing = Type the password first.
door-other-post = The post of this login is { $post }: it checks no badges. Ask the desk for a login of the post door.
door-signed-out = This device is not signed in any more. Ask the desk for the password.
door-tried-again = { $reason } It is tried again by itself. Do not let anybody pass unchecked.
door-old-figures = { $reason } These figures are not of this moment.
# What a check has found, in big words.
door-no-badge = Not a badge
door-no-badge-do = Scan the QR code of the badge again, or type what stands on it: the name or number, a colon, the code.
door-checking = Checking
door-checking-way = { $way ->
    [in] A badge that comes in.
   *[out] A badge that goes out.
 }
door-is-in = Seat { $seat } IN
door-is-in-words = Welcome. The seat counts as present from now on.
door-again-in = Seat { $seat } is IN already
door-again-in-words = This badge is in the hall already. If it is shown by somebody else, call the desk.
door-was-in = Seat { $seat } was IN already
door-is-out = Seat { $seat } OUT
door-is-out-words = The seat does not count as present until it is checked in again.
door-again-out = Seat { $seat } is OUT already
door-again-out-words = This badge was not in the hall.
door-was-out = Seat { $seat } was OUT already
door-no-seat = NO SEAT
door-no-seat-not-drawn = NO SEAT: not drawn
door-not-drawn = This badge was not drawn and gets no seat. The attempt is in the record. Compare id and code with the badge, once. If they are right, do not let the person in, and call the desk.
door-has-none = This badge has no seat. Compare id and code with the badge. If they are right, call the desk.
door-replaced = The seat of this badge was given to a replacement. Send the person to the desk of the conference.
door-refused = { $reason } Send the person to the desk of the conference.
