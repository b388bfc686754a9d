"""What a conference says, in further languages: questions and options, titles, words of scenes.

The original is what is decided on, counted and minuted; a wording stands beside it, text by text in
the same order. So a translation changes no tally: ballots name options by their numbers. What of
the meeting has texts says :mod:`~conference.deliberation.wordings.parts`; the table of translators
is :mod:`~conference.deliberation.wordings.table`.
"""
