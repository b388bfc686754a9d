"""Surveys: how it felt, asked on phones after a session or at any time, told by room and region.

A survey is two or three questions: how much one agrees (1 to 5), a choice, a few words. Answers
have no names and are no entries of the record: they are kept beside it, under a key that is thrown
away at the closing (:mod:`conference.server.watchers.surveyor`). What stands in the record is what
was asked, after which session, and what came of it in cells of five answers or more
(:mod:`.cells`). The subject ``programme`` says what the session was.
"""
