"""The draft of the next question, from what tables have said."""

from __future__ import annotations

from conference.protocol.views import StatementsView, StatementView
from conference.ui.polls.says.drafting import Draft
from conference.words.spoken import say

__all__ = ["LONGEST_OPTION", "MOST_OPTIONS", "next_poll"]

LONGEST_OPTION = 200
"""Letters that an option of a poll may have."""

MOST_OPTIONS = 8
"""Options that are read at one glance; who wants more adds lines to the form."""


def next_poll(
    session: StatementsView, starred: tuple[StatementView, ...], chosen: StatementView | None
) -> Draft | None:
    """What the form for a poll holds at first; None where nothing is chosen.

    Starred statements are the options, those that most rooms say first, and the session's question
    is asked. With fewer than two of them the chosen one is the question, to be agreed on or not.
    """
    if len(starred) >= 2:
        order = sorted(starred, key=lambda one: (-one.rooms, one.place))[:MOST_OPTIONS]
        question = session.question or session.title
        return Draft(question=question, options=tuple(_short(one.text) for one in order))
    one = chosen if chosen is not None else next(iter(starred), None)
    if one is None:
        return None
    options = (say("statements-agree"), say("desk-statements-we-do-not"))
    return Draft(question=_short(one.text), options=options)


def _short(text: str) -> str:
    if len(text) <= LONGEST_OPTION:
        return text
    return f"{text[: LONGEST_OPTION - 1].rstrip()}…"
