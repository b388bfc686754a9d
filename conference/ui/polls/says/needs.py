"""What a decision of the chamber needs, in words and figures, before and after the vote.

Figures are those of :mod:`conference.voting.decision`; nothing is worked out here.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.chamber import words as said
from conference.deliberation.polls.electorate import Needs, QuorumOf, Tie, rule_of
from conference.protocol.views import NeedsView, PollView, RuleView
from conference.ui.picture import Counted, Picture, counted
from conference.voting.decision import Decision, Votes, decide, majority
from conference.words.spoken import is_english, say

__all__ = [
    "Quorum",
    "majority_words",
    "needs_words",
    "passes_words",
    "quorum_of",
    "quorum_words",
    "tie_words",
]


@dataclass(frozen=True, slots=True)
class Quorum:
    """A quorum: what was ``reached`` and what is ``needed`` of a ``whole``; ``met`` says whether.

    ``counts`` is what is counted for it: who is signed in (``present``), or who has ``voted``.
    """

    reached: int
    needed: int
    whole: int
    met: bool
    counts: str

    @property
    def says(self) -> str:
        """``quorum met``, or how many are missing."""
        if self.met:
            return say("hall-quorum-met")
        return say("hall-quorum-short", count=self.needed - self.reached)


def majority_words(text: str) -> str:
    """``more than 1/2`` or ``at least 2/3``, where there is little room."""
    needed = majority(text)
    if needed.p == 0:
        return say("desk-polls-more-than-none")
    how = "more" if needed.more_than else "least"
    return say("rule-share", how=how, part=f"{needed.p}/{needed.q}")


def passes_words(needs: NeedsView | RuleView) -> str:
    """``Passes with at least two thirds of members present.``"""
    return say("poll-passes", words=_majority(needs))


def quorum_words(needs: NeedsView | RuleView) -> str:
    """``Quorum: half of all seats must be signed in.``; "" where there is none."""
    words = _quorum_said(needs)
    return say("poll-quorum", words=words) if words else ""


def tie_words(needs: NeedsView | RuleView) -> str:
    """``In a tie the chair has the casting vote.``"""
    return say("rule-tie", tie=needs.tie)


def needs_words(needs: NeedsView | RuleView) -> str:
    """All that a decision needs, as sentences."""
    parts = (passes_words(needs), quorum_words(needs), tie_words(needs))
    return " ".join(part for part in parts if part)


def _majority(needs: NeedsView | RuleView) -> str:
    """The majority in words; in English those of the record."""
    if is_english():
        return said.majority_words(needs.majority, needs.of)
    needed = majority(needs.majority)
    if (needed.p, needed.q) == (1, 1):
        return say("rule-all", of=needs.of)
    how = "more" if needed.more_than else "least"
    return say("rule-majority", how=how, part=f"{needed.p}/{needed.q}", of=needs.of)


def _quorum_said(needs: NeedsView | RuleView) -> str:
    """The quorum in words; "" where there is none. In English those of the record."""
    part = needs.quorum
    if is_english() or not part:
        return said.quorum_words(needs.quorum, needs.quorum_of)
    is_share, is_of_seats = "/" in part, needs.quorum_of == "seats"
    if not is_share and not is_of_seats:
        return say("rule-quorum-votes", part=part)
    of = "present" if not is_of_seats else "seats" if is_share else "number"
    return say("rule-quorum", of=of, part=part)


def quorum_of(picture: Picture, poll: PollView | None) -> Quorum | None:
    """The quorum of a decision as it stands, or stood at the close; None where it needs none."""
    if poll is None or poll.needs is None or not poll.needs.quorum:
        return None
    known, chamber = counted(picture, poll), picture.chamber
    seats = poll.seated if poll.seated is not None else chamber.seats if chamber else 0
    present = poll.present if poll.present is not None else chamber.present if chamber else 0
    voted = _voted(poll, known)
    votes = Votes(0, 0, min(voted, present), present=present, members=max(seats, present))
    found = decide(votes, rule_of(_needs(poll.needs)))
    return _quorum(found, poll.needs, present=present, voted=voted, seats=seats)


def _quorum(
    found: Decision, needs: NeedsView, *, present: int, voted: int, seats: int
) -> Quorum | None:
    if found.quorum_needed is None:
        return None
    if needs.quorum_of == QuorumOf.SEATS:
        return Quorum(present, found.quorum_needed, seats, found.quorum_met, "present")
    return Quorum(voted, found.quorum_needed, present, found.quorum_met, "voted")


def _voted(poll: PollView, known: Counted | None) -> int:
    return known.turnout.people if known is not None and poll.state != "draft" else 0


def _needs(needs: NeedsView) -> Needs:
    return Needs(
        needs.kind,
        needs.majority,
        needs.of,
        needs.quorum,
        QuorumOf(needs.quorum_of),
        Tie(needs.tie),
    )
