# What became of a vote that had waited for a link, once its question is no more.
late-answer-in = Ihre Stimme zu „{ $question }“ ist da.
late-answer-late = „{ $question }“ wurde geschlossen, bevor Ihre Stimme kam: Sie zählt nicht.
late-answer-change = „{ $question }“ wurde geschlossen, bevor Ihre Änderung kam: Ihre frühere Stimme zählt.
