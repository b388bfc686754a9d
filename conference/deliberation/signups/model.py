"""Rooms that sign up, and what became of each.

Here is what everybody may know: that some room in an area signed up for so many people, when, and
what was decided. What it is called is known once it is a party. Who hosts it, where, and by which
telephone, is about persons and is kept beside the record (:mod:`.book`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import AreaId, PartyId

__all__ = [
    "MOST_EXPECTED",
    "MOST_SIGNUPS",
    "MOST_WAITING",
    "Admitting",
    "SignUp",
    "Signups",
    "State",
    "capacity_for",
]

MOST_WAITING = 2_000
"""So many sign-ups wait at most: anybody can send one, and each stands in the record for ever."""

MOST_SIGNUPS = 100_000
"""So many there are at most in one conference."""

MOST_EXPECTED = 5_000
"""So many people a room may say that it expects; a greater one is the desk's to let in."""


class Admitting(StrEnum):
    """How rooms that sign up are let in: not at all, each by a desk, or the first ones at once."""

    CLOSED = "closed"
    NOD = "nod"
    AT_ONCE = "at_once"


class State(StrEnum):
    """What became of a room that signed up."""

    WAITING = "waiting"
    ADMITTED = "admitted"
    TURNED_DOWN = "turned_down"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class SignUp:
    """A room in ``area`` that signed up ``at`` some time for so many people, ``expected``.

    ``digest`` commits to all that it wrote (see :func:`.book.digest_of`). ``party`` is what it was
    admitted as; ``reason`` is why it was turned down.
    """

    number: int
    area: AreaId
    expected: int
    digest: str
    at: Millis
    state: State = State.WAITING
    party: PartyId | None = None
    reason: str = ""
    decided_at: Millis | None = None


@dataclass(frozen=True, slots=True)
class Signups:
    """The slice of the meeting for rooms that sign up; their numbers count from 1 without a gap.

    ``at_once`` is how many rooms may be in without a desk's nod while ``admitting`` says so;
    ``unasked`` is how many are. ``waiting`` are the numbers that nobody has decided on.
    """

    admitting: Admitting = Admitting.CLOSED
    at_once: int = 0
    rooms: Map[int, SignUp] = field(default_factory=Map)
    waiting: frozenset[int] = frozenset()
    unasked: int = 0

    def put(self, room: SignUp) -> Signups:
        """With this sign-up as it is now."""
        others = self.waiting - {room.number}
        waiting = others | {room.number} if room.state is State.WAITING else others
        return replace(self, rooms=self.rooms.set(room.number, room), waiting=waiting)

    @property
    def lets_in_at_once(self) -> bool:
        """Whether the next room that signs up is let in without a desk."""
        return self.admitting is Admitting.AT_ONCE and self.unasked < self.at_once


def capacity_for(expected: int) -> int:
    """What a room that expects so many people is taken to hold, until a desk says otherwise."""
    return expected + max(10, expected // 4)
