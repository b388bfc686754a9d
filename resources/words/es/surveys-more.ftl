# A survey on the screens of hall and rooms, and on phones: what is asked, and what was said.
survey-scene-call = Cómo fue
survey-scene-asked = Responda en su teléfono. Nadie ve su nombre.
survey-scene-counting = Se están contando las respuestas.
survey-scene-none = Nadie ha respondido.
survey-scene-mean = { $question }: { $mean } de 5
survey-scene-shares = { $question }: { $shares }
survey-scene-hidden = { $question }: oculto, porque han respondido menos de cinco
survey-scene-few = Oculto, porque han respondido menos de cinco.
survey-scene-ends = 1 es nada, 5 es mucho.
survey-scene-shows = lo que dice la gente de «{ $title }»
survey-scene-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
 }
survey-scene-rooms = { $count ->
    [one] { $count } sala
   *[other] { $count } salas
 }
