"""The voters' list: how many people may vote from home, in which areas, and the digest of who.

Whoever is on the list has a number, from 1: areas follow each other in their order, and within one
area its people stand in the order of their pseudonyms. So the number says the area, and the
record needs no more of the list than how many there are in each area, and a digest. Neither a name
nor a pseudonym nor a code of a voter is ever in the record.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from immutables import Map

from conference.core.clock import Millis

__all__ = ["MOST_AREAS", "ListedArea", "Voters", "VotersList", "list_digest"]

MOST_AREAS = 1_000
"""Areas that a list has at most: every tally has a row for each."""


@dataclass(frozen=True, slots=True)
class ListedArea:
    """An area of the list, and how many of its people may vote."""

    name: str
    entitled: int


@dataclass(frozen=True)
class VotersList:
    """The list as it was drawn up. ``day`` is the date of the register that it was made from.

    ``digest`` is :func:`list_digest` of the pseudonyms in the order of the numbers.
    """

    areas: tuple[ListedArea, ...]
    digest: str
    day: str
    at: Millis

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """The last number of each area."""
        return tuple(accumulate(area.entitled for area in self.areas))

    @property
    def entitled(self) -> int:
        """How many people may vote."""
        return self.ends[-1] if self.ends else 0

    def area_of(self, number: int) -> int | None:
        """The place of the area of a voter; None where nobody has the number."""
        return bisect_left(self.ends, number) if 0 < number <= self.entitled else None

    def place_of(self, name: str) -> int | None:
        """The place of the area of this name; None where there is none."""
        return next((at for at, one in enumerate(self.areas) if one.name == name), None)


TakenBack = tuple[frozenset[int], Map[int, int]]
"""Of one list, ``waiting`` and ``replaced`` as :class:`Voters` has them."""


@dataclass(frozen=True, slots=True)
class Voters:
    """The slice of the meeting for voters: the list in force, and whose codes were taken back.

    ``waiting`` are the numbers whose code was taken back and who have no other one yet;
    ``replaced`` says how often the code of a number was taken back. ``former`` has both of the
    lists before, by their digests: a list that comes again has the same numbers, and may have the
    same codes, so a code that was taken back stays dead.
    """

    listed: VotersList | None = None
    waiting: frozenset[int] = frozenset()
    replaced: Map[int, int] = field(default_factory=Map)
    former: Map[str, TakenBack] = field(default_factory=Map)

    @property
    def entitled(self) -> int:
        """How many people may vote."""
        return 0 if self.listed is None else self.listed.entitled


def list_digest(pseudonyms: Iterable[str]) -> str:
    """SHA-256 (hex) over the pseudonyms in the order of their numbers, each on a line."""
    digest = hashlib.sha256()
    for one in pseudonyms:
        digest.update(f"{one}\n".encode())
    return digest.hexdigest()
