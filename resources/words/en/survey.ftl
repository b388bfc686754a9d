# How did it feel: a few questions on phones after a session, and what a room said.
survey-part =
    .aria-label = How was it?
survey-step-one = Not at all
survey-step-two = A little
survey-step-three = Somewhat
survey-step-four = Quite
survey-step-five = Very much
survey-blank = Answer what you like. Nobody sees your name.
survey-changed = Not sent yet.
survey-in = Your answer is in. You can change it until this is closed.
survey-about = About: { $title }
survey-about-nothing = A short question to all rooms
survey-words-read = Answers in words are read at the control desk.
survey-hidden = Hidden: fewer than five answered, or it could be worked out from the others.
survey-nobody = Nobody has answered.
survey-mean = { $mean } out of 5, from { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }.
survey-free = { $question } (if you like, up to 200 signs; no names)
survey-all-said = What all rooms have said:
survey-send = Send my answer
survey-send-change = Send the change
survey-room-open = Phones are asked how it was
survey-room-told = How it was in your room
survey-room-words = People answer on their own phones, without names. What your room said is shown here once it is closed, if five or more have answered.
survey-room-none = No phone of your room has answered.
