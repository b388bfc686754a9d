"""Seats, presence and standing rules.

Every member of the confirmed list has a seat, numbered from 1 in the order in which members came
onto the list; a replacement takes the seat of whom it replaces. A seat is *signed in* from when its
member's badge was checked at the door, or its member signed in with a device, until the badge is
checked out. A seat has one device at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis
from conference.deliberation.polls.electorate import Needs

__all__ = ["UNDRAWN", "Chamber", "Origin", "Seat", "StandingRule"]


class Origin(StrEnum):
    """How a member came to the seat."""

    DRAWN = "drawn"
    REPLACEMENT = "replacement"
    ELECTED = "elected"
    STAYING = "staying"


UNDRAWN = frozenset({Origin.ELECTED, Origin.STAYING})
"""Those who are on no list of the draw: the seat itself says that they are members."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the chamber. ``member`` is a pseudonym, ``device`` the tag of the device that
    votes for it ("" for none), ``present_since`` when its member came in (None: not in the hall).
    """

    number: int
    member: str
    origin: Origin
    device: str = ""
    present_since: Millis | None = None

    @property
    def is_present(self) -> bool:
        """Whether its member is signed in."""
        return self.present_since is not None


@dataclass(frozen=True, slots=True)
class StandingRule:
    """How the chamber decides questions of one kind: what they need, and how it votes on them.

    ``title`` is what people call the kind. ``by_name`` says that it is voted on by name. With so
    many ``signatures`` of seats (a number, or a part of the seats given) members bring a question
    of this kind before the chamber; "": they cannot.
    """

    title: str
    needs: Needs
    by_name: bool = False
    signatures: str = ""


@dataclass(frozen=True, slots=True)
class Chamber:
    """The slice of the meeting for the chamber.

    ``seats`` by number, ``by_member`` the number by pseudonym; ``present`` counts the seats that
    are signed in; ``rules`` by kind, in the order in which they were adopted.
    """

    seats: Map[int, Seat] = field(default_factory=Map)
    by_member: Map[str, int] = field(default_factory=Map)
    present: int = 0
    rules: Map[str, StandingRule] = field(default_factory=Map)
    kinds: tuple[str, ...] = ()

    def seat_of(self, member: str) -> Seat | None:
        """The seat of a member, by pseudonym."""
        number = self.by_member.get(member)
        return None if number is None else self.seats[number]

    def put(self, seat: Seat) -> Chamber:
        """With this seat as it is now."""
        old = self.seats.get(seat.number)
        by_member = self.by_member
        if old is None or old.member != seat.member:
            if old is not None:
                by_member = by_member.delete(old.member)
            by_member = by_member.set(seat.member, seat.number)
        change = seat.is_present - (old is not None and old.is_present)
        return replace(
            self,
            seats=self.seats.set(seat.number, seat),
            by_member=by_member,
            present=self.present + change,
        )

    def signed_in(self) -> list[int]:
        """The numbers of the seats whose members are in the hall, in order."""
        return sorted(number for number, seat in self.seats.items() if seat.is_present)
