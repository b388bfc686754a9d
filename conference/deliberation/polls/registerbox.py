"""The box of a poll of members of the register: one ballot an entitled person, a row an area.

Who has voted is one byte of the voters' list, what was voted a row of
:class:`~conference.deliberation.polls.keptballots.KeptBallots`; nothing joins the two. A ballot
says the area of its voter, and so there is a tally by area.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, MutableSet, Sequence
from dataclasses import replace

import numpy as np

from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.ballotbox import BallotBox, Choice, Counts, PhoneVotes, Slot
from conference.deliberation.polls.electorate import area_of_party
from conference.deliberation.polls.keptballots import KeptBallots, Rows
from conference.deliberation.polls.model import Kind, marks
from conference.deliberation.polls.tally import Tally

__all__ = ["RegisterBox", "Roll"]


class Roll(MutableSet[PersonId]):
    """Which numbers of a list of so many people are on the roll: a byte each."""

    def __init__(self, people: int) -> None:
        self._marks = bytearray(people + 1)
        self._count = 0

    def __contains__(self, person: object) -> bool:
        if not isinstance(person, int) or not 0 < person < len(self._marks):
            return False
        return self._marks[person] == 1

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[PersonId]:
        return map(PersonId, self.numbers().tolist())

    def numbers(self) -> Rows:
        """The numbers on it, in order."""
        return np.flatnonzero(np.frombuffer(self._marks, dtype=np.uint8)).astype(np.int64)

    def add(self, value: PersonId) -> None:
        """Put a number on the roll; ``IndexError`` where the list has none such."""
        if not 0 < value < len(self._marks):
            raise IndexError(f"nobody has the number {value}")
        self._count += 1 - self._marks[value]
        self._marks[value] = 1

    def discard(self, value: PersonId) -> None:
        """Take a number off the roll."""
        if value in self:
            self._marks[value] = 0
            self._count -= 1

    def update(self, people: Iterable[PersonId]) -> None:
        """Put many on it at once."""
        numbers = np.fromiter(people, dtype=np.int64)
        if numbers.size and not 0 < numbers.min() <= numbers.max() < len(self._marks):
            raise IndexError("nobody has such a number")
        written = np.frombuffer(self._marks, dtype=np.uint8)
        written[numbers] = 1
        self._count = int(written.sum())


class RegisterBox(BallotBox):
    """All answers of members to one poll; ``areas`` is how many are entitled in each area.

    In a poll that is put to one ``area`` alone, by its place, nobody is entitled in the others;
    they keep their rows and numbers. A ballot's party is the one that stands for its area
    (:data:`~conference.deliberation.polls.electorate.VOTERS`); in slots it is the area's place.
    """

    slots: KeptBallots  # type: ignore[assignment]
    roll: Roll  # type: ignore[assignment]

    def __init__(
        self, kind: Kind, options: int, areas: Sequence[int], area: int | None = None
    ) -> None:
        entitled = [most if area in (None, at) else 0 for at, most in enumerate(areas)]
        super().__init__(kind, options, entitled, np.arange(len(areas)), len(areas))
        self.slots = KeptBallots()
        self.roll = Roll(sum(areas))
        self.entitled = sum(entitled)
        self._ends = np.cumsum(np.asarray(areas, dtype=np.int64))

    def cast(
        self, party: PartyId, key: str, revision: int, choice: tuple[int, ...], name: str = ""
    ) -> None:
        """As for parties; ``party`` stands for the area."""
        super().cast(PartyId(area_of_party(party)), key, revision, choice, name)

    def restore(
        self,
        slots: dict[str, Slot],
        parties: Counts,
        choice: Counts,
        choices: Sequence[Choice],
        struck: Iterable[str] = (),
    ) -> None:
        """As for parties; ``parties`` are the places of areas."""
        kept = KeptBallots()
        for key, slot in slots.items():
            kept[key] = slot
        super().restore(kept, parties, choice, choices, struck)  # type: ignore[arg-type]

    def refill(
        self, keys: bytes, areas: Rows, revisions: Rows, chosen: Rows, numbers: Rows,
        choices: Sequence[Choice],
    ) -> None:  # fmt: skip
        """Take over a settled state at once, with the entries' numbers, into an empty box."""
        self.slots.fill(keys, areas, revisions, chosen, numbers, choices)
        weights = np.zeros((len(choices), self.options), dtype=np.int64)
        for place, marked in enumerate(choices):
            for option, weight in marks(self.kind, marked):
                weights[place, option] += weight
        np.add.at(self._phones, areas, weights[chosen])
        self.phone_voters = np.bincount(areas, minlength=len(self.headcounts)).tolist()
        self._settled = self._settled_tally = None

    def tally(self, left_out: Collection[PartyId] = ()) -> Tally:
        """The counts as they stand: by area, and nothing of parties."""
        assert not left_out, "no party votes here"
        return self._of_areas(super().tally(), self.phone_voters)

    def tally_with(self, votes: PhoneVotes, left_out: Collection[PartyId] = ()) -> Tally:
        """The counts with these ballots in place of those that there are."""
        return self._of_areas(super().tally_with(votes), votes.voters.tolist())

    def _of_areas(self, counted: Tally, voters: Sequence[int]) -> Tally:
        turnout = replace(counted.turnout, parties=0, parties_total=0, areas=tuple(voters))
        return replace(counted, turnout=turnout, parties=(0,) * self.options, tied=0)

    def roll_by_area(self) -> list[int]:
        """How many on the roll are of each area: as many as have a ballot of it."""
        areas = np.searchsorted(self._ends, self.roll.numbers())
        found: list[int] = np.bincount(areas, minlength=len(self._ends)).tolist()
        return found

    def roll_digest(self) -> str:
        """SHA-256 (hex) over the numbers of all who voted, in order, eight bytes each."""
        return hashlib.sha256(self.roll.numbers().astype(">u8").tobytes()).hexdigest()
