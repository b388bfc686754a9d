# The front page, where people come in by a code, and the gate of pages that need one.
join-page = Join the conference
join-welcome = Come in, sit down, have your say
join-code-label = The code of your party
join-hint = It stands on the big screen in your room. Capitals, blanks and dashes do not matter; a link can be pasted whole.
join-go = Join
join-facilitator = Welcome, facilitator of { $first }
join-device = What is this device for?
join-run = Run the party
join-run-hint = Check people in, enter hands, press the button. A phone or tablet.
join-screen = Be the big screen
join-screen-hint = Picture, question, bars and the code to join. A television or projector.
join-back =
    .aria-label = Parties this device was at
join-watch = No code? Watch along
join-drawn = Were you drawn by lot?
join-missing = Type the code of your party. It stands on the big screen in your room.
join-looking = Looking for your party
join-welcome-to = Welcome to { $party }
join-back-to = Back to { $party }
join-back-run = Run { $party }
join-back-screen = Big screen of { $party }
join-fault-length = This code is not right: it has { $count ->
    [one] 1 letter or digit
   *[other] { $count } letters and digits
 }, a party's has 9 and its facilitator's 13.
join-fault-strange = This code is not right: there is no { $letter } in codes. Compare it with the one you have.
join-fault-check = This code is not right: a letter or digit is another. Compare it with the one you have.
gate-again = Come in again
gate-go = Go on
gate-front = To the front page
gate-missing = Type the code first.
