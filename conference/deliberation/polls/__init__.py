"""Polls: a question, who may answer and how, its box, its count, its result. Pure.

``model`` has the life of a poll as a table, ``ballotbox`` keeps that nobody is counted twice,
``counting`` and ``results`` make the outcome and its sheet, ``secrecy`` says what
is too few to show.
"""
