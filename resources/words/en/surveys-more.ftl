# A survey on the screens of hall and rooms, and on phones: what is asked, and what was said.
survey-scene-call = How it was
survey-scene-asked = Answer on your phone. Nobody sees your name.
survey-scene-counting = The answers are being counted.
survey-scene-none = Nobody has answered.
survey-scene-mean = { $question }: { $mean } out of 5
survey-scene-shares = { $question }: { $shares }
survey-scene-hidden = { $question }: hidden, because fewer than five have answered
survey-scene-few = Hidden, because fewer than five have answered.
survey-scene-ends = 1 is not at all, 5 is very much.
survey-scene-shows = what people say of “{ $title }”
survey-scene-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }
survey-scene-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
 }
