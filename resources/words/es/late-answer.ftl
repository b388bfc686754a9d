# What became of a vote that had waited for a link, once its question is no more.
late-answer-in = Tu voto sobre «{ $question }» ha entrado.
late-answer-late = «{ $question }» se cerró antes de que llegara tu voto: no cuenta.
late-answer-change = «{ $question }» se cerró antes de que llegara tu cambio: cuenta tu voto anterior.
