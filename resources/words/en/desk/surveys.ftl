# Surveys: written, asked, closed, read by region and by room.
desk-surveys-show = Show the surveys
desk-surveys-write = Write …
desk-surveys-open = Ask now
desk-surveys-report = To the preview
desk-surveys-rooms = By room …
desk-surveys-write-label = Write a survey
desk-surveys-open-label = Ask the selected survey
desk-surveys-close-label = Close the selected survey
desk-surveys-report-label = Prepare the selected survey for hall and rooms
desk-surveys-rooms-label = What rooms said to the selected survey
desk-surveys-usual = I could say what I wanted to say
desk-surveys-usual-stake = I understood what was at stake
desk-surveys-usual-length = The length was: too short / just right / too long
desk-surveys-usual-better = What would have made it better?
desk-surveys-how = One question a line. With answers after a colon, divided by slashes, it is a choice; with a question mark at the end it asks for a few words; all others are answered from 1 (not at all) to 5 (very much).
desk-surveys-keep = Keep it
desk-surveys-name = How was it for you?
desk-surveys-after-none = After no session in particular
desk-surveys-after-session = After: { $title }
desk-surveys-session = Session
desk-surveys-questions = Questions
desk-surveys-lacks-title = Give it a title.
desk-surveys-by-room = { $title }: by room
desk-surveys-rooms-list = Rooms
desk-surveys-words = Answers in words
desk-surveys-unread = The server has not answered. Try again.
desk-surveys-no-room = No room is shown: fewer than five have answered in each, or what they said could be worked out from the others.
desk-surveys-rooms-hidden = { $rooms }. { $count ->
    [one] { $count } room is
   *[other] { $count } rooms are
 } hidden: fewer than five answers, or they could be worked out.
desk-surveys-empty = No survey was written yet. Ask two or three questions after a session: phones answer without names, and nothing is shown of fewer than five people.
desk-surveys-hidden = hidden, fewer than five
desk-surveys-summary = { $count } have answered
desk-surveys-select = Select a survey first.
desk-surveys-why-asked = It was asked already. Write another one.
desk-surveys-why-other = “{ $title }” is asked just now. Close it first.
desk-surveys-why-not-open = It is not open.
desk-surveys-why-not-told = Rooms are told once it is closed and counted.
desk-surveys-why-nothing = There is nothing to report: it is not told yet, or fewer than five answered.
desk-surveys-state = { $state ->
    [open] asked now
    [closed] closed, being counted
    [told] told
   *[draft] not asked yet
 }
desk-surveys-state-after = { $state }, after { $session }
desk-surveys-asked-scale = { $question } (1 to 5)
desk-surveys-asked-words = { $question } (a few words)
desk-surveys-all-rooms = All rooms
desk-surveys-no-answers = no answers
desk-surveys-mean = { $mean } out of 5 ({ $number })
desk-surveys-alone = on its own
desk-surveys-kind = { $kind ->
    [ceremony] ceremony
    [speech] speech
    [witness] witness
    [breakout] breakout
    [vote] vote
    [break] break
    [performance] performance
    [notice] notice
   *[deliberation] deliberation
 }
