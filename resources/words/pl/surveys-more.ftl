# A survey on the screens of hall and rooms, and on phones: what is asked, and what was said.
survey-scene-call = Jak było
survey-scene-asked = Odpowiedz na swoim telefonie. Nikt nie widzi twojego imienia.
survey-scene-counting = Odpowiedzi są liczone.
survey-scene-none = Nikt nie odpowiedział.
survey-scene-mean = { $question }: { $mean } na 5
survey-scene-shares = { $question }: { $shares }
survey-scene-hidden = { $question }: ukryte, bo odpowiedziało mniej niż pięć osób
survey-scene-few = Ukryte, bo odpowiedziało mniej niż pięć osób.
survey-scene-ends = 1 to wcale, 5 to bardzo.
survey-scene-shows = co ludzie mówią o „{ $title }”
survey-scene-answers = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
 }
survey-scene-rooms = { $count ->
    [one] { $count } sala
    [few] { $count } sale
    [many] { $count } sal
   *[other] { $count } sali
 }
