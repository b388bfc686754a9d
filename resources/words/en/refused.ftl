# Why the server said no, by its codes (refused-CODE), with what to do. English sentences are those of the server.
refused-not-open = This poll has not been opened yet. Please wait for it.
refused-void = This poll was declared void. There is nothing more to do.
refused-unknown-poll = There is no such poll. Please load the page again.
refused-takes-no-names = This vote is secret and takes no names. Load the page again, then vote without one.
refused-has-paper = Seat { $seat } was given a paper ballot for this vote: vote on paper, it counts.
refused-hands-are-counted = Hands were counted of all who were here and had not voted. If yours was not, tell the tellers: they count again.
refused-already-voted = You have already voted in this poll. To change your vote, use the device you voted with.
refused-too-many-changes = A vote can be changed { $most } times. Your last one that was accepted counts.
refused-started-over = The votes of your room were started over, and this one does not count. Vote once more.
refused-superseded = A later vote of yours is already in; it counts.
refused-room-full-none = Nobody is checked in at your party yet. Ask the facilitator to enter the headcount.
refused-room-full = { $headcount ->
    [one] The one person checked in at your party has
   *[other] All { $headcount } people checked in at your party have
 } answered. Ask the facilitator: the headcount may be too low, or phones that are not here have voted.
refused-came-late = Your party was registered after this poll opened; it joins from the next one.
refused-too-many-hands = You entered { $hands } hands, but only { $left } people can still answer ({ $phones } voted by phone). Count again, or correct the headcount first.
refused-below-answers = { $answered } people of your party have already answered the open poll; the headcount cannot be lower. Correct the hands first.
refused-another-party = You can act for your own party only.
refused-wrong-code = This code is not right. Check it and type it again.
refused-other-version = This page is of another version than the server. Please load it again.
refused-dead-code = This code counts no more: another one was asked for. Use the newer one, or ask the office that sent it.
refused-full = All places are taken. It is tried again.
refused-room-full-hands = Hands were entered for everybody at your party who has not voted by phone. Ask the facilitator to correct the hands.
refused-bad-headcount = The headcount of this room is a number from 0 to { $capacity }. If it holds more, ask the desk, which can raise this number.
refused-no-practice = The practice question is over. There is nothing more to do.
refused-unknown-message = There is no such message to you.
refused-empty-text = Write what it is about, in a few words.
refused-mended-often = Much was mended in this room just now. Wait a few seconds, then do it.
refused-unknown-phone = No phone of this room shows { $phone }. Read the letters on the phone again.
refused-reported-often = This room has said { $most } times how far it is. Call the desk for help instead.
refused-drafts-full = No more text can be kept for this room. Copy it, and make it shorter or ask the desk.
refused-own-table = Say which table you sit at.
refused-not-asked = Other rooms are asked for statements now. Wait for your turn.
refused-statements-closed = The time for statements is over, and this one came too late. Keep it for the next time, or tell your facilitator.
refused-empty-statement = A statement has 1 to { $longest } letters. Write one sentence, then send it.
refused-too-many-statements = Your room has sent { $most } statements, as many as it may. Agree on what matters most.
refused-too-many-this-minute = Your room has sent { $most } statements within a minute. Wait a minute, then send it.
refused-of-the-desk = The conference has it on its list already. Ask for help to have it taken off.
refused-unknown-statement = There is no such statement here. See the list as it is now.
refused-survey-closed = This survey is not open. What you had sent before the closing counts.
refused-bad-answer = This is no answer to these questions. Load the page again.
refused-many-ticks = A checklist has { $most } lines at the most. Take a tick off another line first.
