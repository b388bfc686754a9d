"""The question on the phone of somebody who has not answered yet, and whether it is theirs."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import ChangeView, PollView
from conference.ui.pages.says.decision import need_words, whose
from conference.ui.pages.says.marked import marked_texts
from conference.ui.pages.says.moments import opening
from conference.ui.picture import Picture
from conference.ui.polls.says.answers import is_of_chamber
from conference.words.spoken import say

__all__ = ["Ballot", "ballot_on", "ballot_texts", "open_ballot"]

HINTS = {"approval": "vote-hint-approval", "ranking": "vote-hint-ranking"}
"""The key of how to answer, by the kind of poll."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """A question; ``options`` are cards to tap while it is open to phones, and none else.

    Of a poll by name there is a ``notice``; it ``asks_name`` while it is open, and says who voted
    how once it ``shows_names``. ``changes`` are the marked words that it is on.
    """

    opening: str
    is_last: bool
    question: str
    notice: str
    asks_name: bool
    shows_names: bool
    hint: str
    kind: str
    options: tuple[str, ...]
    changes: tuple[ChangeView, ...] = ()


def open_ballot(picture: Picture) -> PollView | None:
    """The poll that a phone can answer now."""
    return next(filter(_is_answered_here, picture.polls), None)


def _is_answered_here(poll: PollView) -> bool:
    """Whether phones can answer it now: never what the chamber is asked."""
    return poll.state == "open" and "phones" in poll.channels and not is_of_chamber(poll)


def ballot_on(picture: Picture, poll: PollView) -> Ballot:
    """A poll as a phone shows it: of the chamber's with what it needs, and nothing to tap."""
    is_open = _is_answered_here(poll)
    view = picture.passage_of(poll.id)
    begun = None if poll.state == "draft" else opening(picture, poll)
    hint = say(HINTS[poll.kind]) if poll.kind in HINTS else ""
    if poll.kind == "points":
        hint = say("vote-hint-points-left", count=poll.budget)
    told = begun.words if begun else say("vote-not-open")
    return Ballot(
        opening=" · ".join(filter(None, (whose(poll), told))),
        is_last=begun.last if begun else False,
        question=poll.question,
        notice=_notice(poll),
        asks_name=poll.named and is_open,
        shows_names=poll.named and poll.live and poll.state not in {"draft", "open"},
        hint=hint if is_open else need_words(poll),
        kind=poll.kind,
        options=poll.options if is_open else (),
        changes=view.changes if view is not None else (),
    )


def _notice(poll: PollView) -> str:
    """That a vote is by name; "" where it is secret, or another's that is not over."""
    if not poll.named:
        return ""
    if _is_answered_here(poll):
        return say("vote-named")
    is_others = is_of_chamber(poll) and poll.state in {"draft", "open"}
    return "" if is_others else say("vote-was-named")


def ballot_texts(ballot: Ballot) -> list[str]:
    """All that can be read of it, from the top."""
    found = [ballot.opening, ballot.question, *marked_texts(ballot.changes), ballot.notice]
    found += [say("vote-name")] if ballot.asks_name else []
    found += [say("vote-who-how")] if ballot.shows_names else []
    found.append(ballot.hint)
    for option in ballot.options:
        found += [option, "−", "+"] if ballot.kind == "points" else [option]
    return found
