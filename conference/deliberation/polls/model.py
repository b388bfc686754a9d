"""The poll: one question put to an electorate, and its life as a table.

::

    draft ──open──> open ──close──> closed ──publish──> published
      └──────┴────────┴──── void ─────┴─────────────────> void
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from conference.core.clock import Millis
from conference.core.ids import PollId
from conference.deliberation.polls.electorate import Electorate, Needs
from conference.deliberation.polls.tally import Tally

__all__ = [
    "CHANNELS",
    "LIFE",
    "Adjournment",
    "Channel",
    "Kind",
    "Poll",
    "PollState",
    "Reveal",
    "Sitting",
    "Way",
    "choice_fault",
    "marks",
]


class PollState(StrEnum):
    """Where a poll is in its life."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    PUBLISHED = "published"
    VOID = "void"


LIFE: dict[PollState, frozenset[PollState]] = {
    PollState.DRAFT: frozenset({PollState.OPEN, PollState.VOID}),
    PollState.OPEN: frozenset({PollState.CLOSED, PollState.VOID}),
    PollState.CLOSED: frozenset({PollState.PUBLISHED, PollState.VOID}),
    PollState.PUBLISHED: frozenset(),
    PollState.VOID: frozenset(),
}
"""From each state, where a poll may go. A published result stands for ever."""


class Channel(StrEnum):
    """How answers come in.

    A party answers by ``phones``, ``hands`` or ``button``; the chamber by ``phones`` (each member's
    own device), by ``hands`` that two tellers count alike, and on ``paper``.
    """

    PHONES = "phones"
    HANDS = "hands"
    BUTTON = "button"
    PAPER = "paper"


class Kind(StrEnum):
    """What a ballot says. A choice is a list of whole numbers, read by the kind.

    single     ``[option]``
    approval   ``[option, ...]`` in rising order; none is a blank ballot
    scale      ``[step]``: the options are the steps of the scale, in order
    ranking    ``[best, next, ...]``, as far as the voter wishes, at least one
    points     ``[points of option 0, ...]``, one number an option, their sum at most the budget
    """

    SINGLE = "single"
    APPROVAL = "approval"
    SCALE = "scale"
    RANKING = "ranking"
    POINTS = "points"


class Reveal(StrEnum):
    """When an audience sees the counts; before that only the turnout goes out to it."""

    LIVE = "live"
    ON_CLOSE = "on_close"
    MANUAL = "manual"


CHANNELS: dict[Electorate, frozenset[Channel]] = {
    Electorate.PARTIES: frozenset({Channel.PHONES, Channel.HANDS, Channel.BUTTON}),
    Electorate.CHAMBER: frozenset({Channel.PHONES, Channel.HANDS, Channel.PAPER}),
    Electorate.MEMBERS: frozenset({Channel.PHONES}),
}
"""By which channels an electorate may answer."""

ROOM_KINDS = frozenset({Kind.SINGLE, Kind.SCALE})
"""What a room can answer as one: by a show of hands or by pressing the button."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A span in which a poll of members is planned to take ballots."""

    begins_at: Millis
    ends_at: Millis


@dataclass(frozen=True, slots=True)
class Adjournment:
    """A break between two sittings that were held."""

    adjourned_at: Millis
    resumed_at: Millis


class Way(StrEnum):
    """How the figures of a room without a link came to the desk."""

    TELEPHONE = "telephone"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Poll:
    """A question and where it stands.

    ``budget`` is the number of points a voter has (kind ``points`` only, else 0). ``rule`` names
    the counting rule of the outcome, ``seats`` how many it elects (where it elects),
    ``closes_at`` the announced end (None: the operator closes), ``tally`` the final counts once
    it is closed. ``named`` polls are answered on phones by name, all others in secret (see
    :mod:`~conference.deliberation.polls.names`).

    A poll of the chamber with ``needs`` is a decision: its options are for, against and, where it
    has a third, abstention, in this order. Once it is closed, ``seated`` is the number of seats and
    ``present`` how many members were signed in then (or have voted, if these are more);
    ``tie_broken`` is "yes" or "no" when the chair, or a lot, has decided an equality.

    A poll of members may be put to one ``area`` of the voters' list alone ("" for all), and have
    planned ``sittings``. ``breaks`` between them are
    over; while it is adjourned it takes no
    ballots, since ``adjourned_at`` and, where that is known, until ``resumes_at``.
    """

    id: PollId
    question: str
    options: tuple[str, ...]
    channels: frozenset[Channel] = CHANNELS[Electorate.PARTIES]
    kind: Kind = Kind.SINGLE
    rule: str = ""
    budget: int = 0
    seats: int = 1
    reveal_parties: Reveal = Reveal.LIVE
    reveal_chamber: Reveal = Reveal.LIVE
    state: PollState = PollState.DRAFT
    opened_at: Millis | None = None
    closes_at: Millis | None = None
    closed_at: Millis | None = None
    tally: Tally | None = None
    named: bool = False
    electorate: Electorate = Electorate.PARTIES
    needs: Needs | None = None
    seated: int | None = None
    present: int | None = None
    tie_broken: str = ""
    area: str = ""
    sittings: tuple[Sitting, ...] = ()
    breaks: tuple[Adjournment, ...] = ()
    adjourned_at: Millis | None = None
    resumes_at: Millis | None = None

    def may_become(self, state: PollState) -> bool:
        """Whether the table of its life allows this step."""
        return state in LIFE[self.state]


def choice_fault(poll: Poll, choice: Sequence[int]) -> str | None:
    """Why ``choice`` is no valid answer to ``poll``, as a sentence; None when it is one."""
    count = len(poll.options)
    if len(choice) == 1 and poll.kind is not Kind.POINTS and 0 <= choice[0] < count:
        return None  # most ballots: one option, which is right in all other kinds
    match poll.kind:
        case Kind.SINGLE | Kind.SCALE:
            if len(choice) != 1:
                return "Choose exactly one option."
        case Kind.POINTS:
            if len(choice) != count or min(choice) < 0:
                return f"Give each of the {count} options its points, none below 0."
            if sum(choice) > poll.budget:
                return f"Spend at most {poll.budget} points; this ballot spends {sum(choice)}."
            return None
        case Kind.RANKING:
            if not choice or len(set(choice)) != len(choice):
                return "Rank at least one option, and each option once."
        case Kind.APPROVAL:
            if any(a >= b for a, b in pairwise(choice)):
                return "Name each option once, in their order."
    if choice and (min(choice) < 0 or max(choice) >= count):
        return f"Options are numbered 0 to {count - 1}."
    return None


def marks(kind: Kind, choice: Sequence[int]) -> list[tuple[int, int]]:
    """What a ballot adds to the running tally: pairs of option and weight.

    A ranking shows as its first preference while the poll runs; its rule counts the whole ranking.
    """
    if kind is Kind.POINTS:
        return [(option, points) for option, points in enumerate(choice) if points]
    if kind is Kind.APPROVAL:
        return [(option, 1) for option in choice]
    return [(choice[0], 1)]
