"""A vote of the chamber on the pages of others, in words; the twin of ``decision.js``."""

from __future__ import annotations

from conference.protocol.views import NeedsView, PollView
from conference.ui.kit import words
from conference.ui.polls.says.answers import is_of_chamber
from conference.words.spoken import say

__all__ = ["need_words", "whose"]


def whose(poll: PollView) -> str:
    """Who is asked; "" where those are asked who always are."""
    return say("poll-whose-chamber") if is_of_chamber(poll) else ""


def need_words(poll: PollView) -> str:
    """What a decision needs to pass, as long as there is no sheet that says what it had."""
    if poll.needs is None or poll.sheet is not None or poll.state == "void":
        return ""
    is_before = poll.state in {"open", "draft"}
    tie = poll.needs.tie_words
    parts = (
        _majority(poll.needs, is_before=is_before),
        _quorum(poll.needs),
        f"{tie[:1].upper()}{tie[1:]}." if tie else "",
    )
    return " ".join(part for part in parts if part)


def _majority(needs: NeedsView, *, is_before: bool) -> str:
    said = needs.majority_words
    if needs.votes is None or needs.base is None:
        return say("poll-passes", words=said)
    votes, base = words.number(needs.votes), words.number(needs.base)
    if is_before and needs.of == "present":
        return say("poll-passes-if", words=said, votes=votes, base=base, count=needs.base)
    return say("poll-passes-count", words=said, votes=votes, base=base)


def _quorum(needs: NeedsView) -> str:
    if not needs.quorum_words:
        return ""
    if needs.quorum_votes is None or needs.quorum_base is None:
        return say("poll-quorum", words=needs.quorum_words)
    votes, base = words.number(needs.quorum_votes), words.number(needs.quorum_base)
    return say("poll-quorum-count", words=needs.quorum_words, votes=votes, base=base)
