# A survey on the screens of hall and rooms, and on phones: what is asked, and what was said.
survey-scene-call = Wie es war
survey-scene-asked = Antworten Sie auf Ihrem Telefon. Niemand sieht Ihren Namen.
survey-scene-counting = Die Antworten werden gezählt.
survey-scene-none = Niemand hat geantwortet.
survey-scene-mean = { $question }: { $mean } von 5
survey-scene-shares = { $question }: { $shares }
survey-scene-hidden = { $question }: verborgen, weil weniger als fünf geantwortet haben
survey-scene-few = Verborgen, weil weniger als fünf geantwortet haben.
survey-scene-ends = 1 heißt gar nicht, 5 heißt sehr.
survey-scene-shows = was Leute zu „{ $title }“ sagen
survey-scene-answers = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
 }
survey-scene-rooms = { $count ->
    [one] { $count } Raum
   *[other] { $count } Räume
 }
