# A survey on the screens of hall and rooms, and on phones: what is asked, and what was said.
survey-scene-call = Comment c’était
survey-scene-asked = Répondez sur votre téléphone. Personne ne voit votre nom.
survey-scene-counting = On compte les réponses.
survey-scene-none = Personne n’a répondu.
survey-scene-mean = { $question } : { $mean } sur 5
survey-scene-shares = { $question } : { $shares }
survey-scene-hidden = { $question } : caché, car moins de cinq personnes ont répondu
survey-scene-few = Caché, car moins de cinq personnes ont répondu.
survey-scene-ends = 1 veut dire pas du tout, 5 veut dire tout à fait.
survey-scene-shows = ce que les gens disent de « { $title } »
survey-scene-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }
survey-scene-rooms = { $count ->
    [one] { $count } salle
   *[other] { $count } salles
 }
