# What became of a vote that had waited for a link, once its question is no more.
late-answer-in = سُجّل صوتك على «{ $question }».
late-answer-late = أُغلق «{ $question }» قبل وصول صوتك: لا يُحتسب.
late-answer-change = أُغلق «{ $question }» قبل وصول تغييرك: يُحتسب صوتك السابق.
