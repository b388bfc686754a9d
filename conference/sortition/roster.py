"""From drawn to seated: what becomes of each person, and the list that badges are checked against.

One person, one life cycle (:data:`MOVES`), every step with its time and reason. Only who was drawn
(or named as a replacement in a later round) can ever be checked in; an attempt with another badge
is a :class:`~conference.core.errors.Refusal`, and the refusal is what goes into the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from conference.core.clock import Millis
from conference.core.errors import Refusal

__all__ = ["MOVES", "Roster", "RosterEntry", "Standing"]


class Standing(Enum):
    """Where a drawn person stands."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    PRESENT = "present"
    SERVED = "served"
    DECLINED = "declined"
    SILENT = "silent"
    DROPPED = "dropped"
    REPLACED = "replaced"


MOVES: Mapping[Standing, frozenset[Standing]] = {
    Standing.INVITED: frozenset({Standing.ACCEPTED, Standing.DECLINED, Standing.SILENT}),
    Standing.ACCEPTED: frozenset({Standing.PRESENT, Standing.DECLINED, Standing.DROPPED}),
    Standing.PRESENT: frozenset({Standing.SERVED, Standing.DROPPED}),
    Standing.DECLINED: frozenset({Standing.REPLACED}),
    Standing.SILENT: frozenset({Standing.ACCEPTED, Standing.REPLACED}),
    Standing.DROPPED: frozenset({Standing.REPLACED}),
    Standing.SERVED: frozenset(),
    Standing.REPLACED: frozenset(),
}
"""From where to where one may go. Who was replaced does not come back: the seat is another's."""


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """The latest step of one drawn person. ``round`` is 0 for the draw, then each replacement's."""

    pseudonym: str
    standing: Standing
    since: Millis
    reason: str = ""
    round: int = 0


@dataclass(frozen=True)
class Roster:
    """The confirmed list, by pseudonym. A value: every step gives a new one."""

    places: Mapping[str, RosterEntry] = field(default_factory=dict)

    @classmethod
    def drawn(cls, pseudonyms: Iterable[str], now: Millis) -> Roster:
        """Everyone of a fresh draw is invited."""
        return cls({p: RosterEntry(p, Standing.INVITED, now, "drawn") for p in pseudonyms})

    def moved(
        self, pseudonym: str, standing: Standing, now: Millis, reason: str = ""
    ) -> Roster | Refusal:
        """This person goes to ``standing``, or a refusal: not drawn, or not from where they are."""
        place = self.places.get(pseudonym)
        if place is None:
            return Refusal("not_drawn", "This person was not drawn and has no place here.")
        if standing not in MOVES[place.standing]:
            return Refusal(
                "not_from_here",
                f"Somebody who is {place.standing.value} cannot become {standing.value}.",
                {"from": place.standing.value, "to": standing.value},
            )
        new = replace(place, standing=standing, since=now, reason=reason)
        return Roster({**self.places, pseudonym: new})

    def replaced(self, leaving: str, entering: str, now: Millis, round_: int) -> Roster | Refusal:
        """``entering`` is invited to the seat of ``leaving``, who declined, was silent or dropped
        out."""
        if entering in self.places:
            return Refusal("drawn_before", "This person was drawn before; take the next one.")
        moved = self.moved(leaving, Standing.REPLACED, now, f"round {round_}")
        if isinstance(moved, Refusal):
            return moved
        place = RosterEntry(entering, Standing.INVITED, now, f"replacement, round {round_}", round_)
        return Roster({**moved.places, entering: place})

    def checked_in(self, pseudonym: str, now: Millis) -> Roster | Refusal:
        """The badge of ``pseudonym`` at the door: present, or refused. Twice is the same as once.

        A refusal has one of the codes ``not_drawn``, ``replaced``, ``not_accepted``.
        """
        place = self.places.get(pseudonym)
        if place is None:
            return Refusal(
                "not_drawn",
                "This badge was not drawn. It cannot get a seat; the attempt is in the record.",
            )
        if place.standing is Standing.PRESENT:
            return self
        if place.standing is Standing.REPLACED:
            return Refusal("replaced", "This seat was given to a replacement.")
        if place.standing is not Standing.ACCEPTED:
            return Refusal(
                "not_accepted",
                f"This person is {place.standing.value}. Note first that they accept.",
                {"standing": place.standing.value},
            )
        return self.moved(pseudonym, Standing.PRESENT, now, "badge")

    def seated(self) -> tuple[str, ...]:
        """Who is present, sorted."""
        return tuple(
            sorted(p for p, place in self.places.items() if place.standing is Standing.PRESENT)
        )

    def open_seats(self) -> tuple[str, ...]:
        """Those whose seats need a replacement, sorted."""
        vacant = (Standing.DECLINED, Standing.SILENT, Standing.DROPPED)
        return tuple(sorted(p for p, place in self.places.items() if place.standing in vacant))
