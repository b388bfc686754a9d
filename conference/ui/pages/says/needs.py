"""What the chamber's vote needs, as the pages say it; the twin of ``decision.js``."""

from __future__ import annotations

from conference.protocol.views import NeedsView, PollView
from conference.ui.kit import words

__all__ = ["CHAMBER_VOTES", "need_words"]

CHAMBER_VOTES = "The chamber votes"
"""Who is asked, on pages of others."""


def need_words(poll: PollView) -> str:
    """What a decision needs to pass, as long as there is no sheet that says what it had."""
    needs = poll.needs
    if needs is None or poll.sheet is not None or poll.state == "void":
        return ""
    is_before = poll.state in {"open", "draft"}
    tie = needs.tie_words[:1].upper() + needs.tie_words[1:]
    said = (_majority(needs, is_before=is_before), _quorum(needs), f"{tie}." if tie else "")
    return " ".join(part for part in said if part)


def _majority(needs: NeedsView, *, is_before: bool) -> str:
    if needs.votes is None or needs.base is None:
        return f"Passes with {needs.majority_words}."
    base = words.number(needs.base)
    still = ""
    if is_before and needs.of == "present":
        still = f", if {base} {'is' if needs.base == 1 else 'are'} here at the close"
    return f"Passes with {needs.majority_words}: {words.number(needs.votes)} of {base}{still}."


def _quorum(needs: NeedsView) -> str:
    if not needs.quorum_words:
        return ""
    if needs.quorum_votes is None or needs.quorum_base is None:
        return f"Quorum: {needs.quorum_words}."
    votes, base = words.number(needs.quorum_votes), words.number(needs.quorum_base)
    return f"Quorum: {needs.quorum_words}, {votes} of {base}."
