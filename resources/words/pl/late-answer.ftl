# What became of a vote that had waited for a link, once its question is no more.
late-answer-in = Twój głos w sprawie „{ $question }” został przyjęty.
late-answer-late = Głosowanie „{ $question }” zamknięto, zanim dotarł twój głos: nie liczy się.
late-answer-change = Głosowanie „{ $question }” zamknięto, zanim dotarła twoja zmiana: liczy się twój wcześniejszy głos.
