# What became of a vote that had waited for a link, once its question is no more.
late-answer-in = Your vote on “{ $question }” is in.
late-answer-late = “{ $question }” was closed before your vote came: it does not count.
late-answer-change = “{ $question }” was closed before your change came: your earlier vote counts.
