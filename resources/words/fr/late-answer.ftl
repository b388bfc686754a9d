# What became of a vote that had waited for a link, once its question is no more.
late-answer-in = Votre vote sur « { $question } » est enregistré.
late-answer-late = « { $question } » a été clos avant l'arrivée de votre vote : il ne compte pas.
late-answer-change = « { $question } » a été clos avant l'arrivée de votre changement : votre vote précédent compte.
