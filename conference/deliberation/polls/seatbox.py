"""The box of a poll of the chamber: one ballot a seat, by device, hands or paper.

A seat that votes by its device is on the roll; one that was given a paper ballot votes by no other
way; hands are counted of those in the hall who have done neither, and once they are, nobody who
was there then begins to vote otherwise. So nobody is counted twice between the three.

Who is in the hall changes while people vote, and is no part of the box: it is the chamber's
(:mod:`conference.deliberation.chamber`), and whoever decides on an answer asks there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.ballotbox import BallotBox, Choice, Counts, PhoneVotes, Slot
from conference.deliberation.polls.model import Channel, Kind
from conference.deliberation.polls.tally import Tally

__all__ = ["SeatBox"]


class SeatBox(BallotBox):
    """All answers of the chamber to one poll; ``seats`` is how many may vote in it.

    ``among`` are these, by number, where not all seats may; else it is None.

    It is a box with a single row, which is also the last one: that of
    :data:`~conference.deliberation.polls.electorate.CHAMBER`. ``papers`` are the seats that were
    given a paper ballot, ``counted`` what two tellers agreed on, by channel, and
    ``by_hand`` who was in the hall when hands were counted.
    """

    def __init__(
        self,
        kind: Kind,
        options: int,
        seats: int,
        *,
        named: bool = False,
        among: frozenset[int] | None = None,
    ) -> None:
        super().__init__(kind, options, [seats], [0], 1, named=named)
        self.seats = seats
        self.among = among
        self.papers: set[int] = set()
        self.counted: dict[Channel, tuple[int, ...]] = {}
        self.by_hand: frozenset[int] = frozenset()

    def here(self, present: Iterable[int]) -> list[int]:
        """Those of the seats ``present`` that may vote, and were there when the poll was opened."""
        if self.among is not None:
            return [seat for seat in present if seat in self.among]
        return [seat for seat in present if seat <= self.seats]

    def give_paper(self, seat: int) -> None:
        """From now on this seat votes on paper."""
        if seat not in self.papers:
            self.papers.add(seat)
            self._undo.append(partial(self.papers.discard, seat))

    def agree(
        self, channel: Channel, counts: tuple[int, ...], present: Collection[int] = ()
    ) -> None:
        """Set what two tellers counted alike, in place of what they counted before.

        Of hands, ``present`` are the seats that were in the hall then. Who was there at an earlier
        count is held to have been counted as long as there are hands that count: a corrected
        count may still have theirs.
        """
        self._undo.append(partial(self._put_back_counts, dict(self.counted), self.by_hand))
        self.counted[channel] = counts
        if channel is Channel.HANDS:
            self.by_hand = self.by_hand.union(present) if any(counts) else frozenset()

    def _put_back_counts(
        self, counted: dict[Channel, tuple[int, ...]], by_hand: frozenset[int]
    ) -> None:
        self.counted, self.by_hand = counted, by_hand

    def waiting(self, present: Collection[int]) -> int:
        """How many of the seats ``present`` have voted neither by device nor on paper."""
        return sum(seat not in self.roll and seat not in self.papers for seat in present)

    def has_voted(self, seat: int) -> bool:
        """Whether this seat has a ballot by its device, or was given one on paper."""
        return PersonId(seat) in self.roll or seat in self.papers

    def restore(
        self,
        slots: dict[str, Slot],
        parties: Counts,
        choice: Counts,
        choices: Sequence[Choice],
        struck: Iterable[str] = (),
    ) -> None:
        """As for parties; every ballot is one of the only row."""
        super().restore(slots, np.zeros_like(parties), choice, choices, struck)

    def tally(self, left_out: Collection[PartyId] = ()) -> Tally:
        """The counts as they stand; what was counted by tellers is a channel of its own."""
        assert not left_out, "no party votes here"
        return self._of_seats(super().tally())

    def tally_with(self, votes: PhoneVotes, left_out: Collection[PartyId] = ()) -> Tally:
        """The counts with these ballots of devices in place of those that there are."""
        return self._of_seats(super().tally_with(votes, left_out))

    def _of_seats(self, counted: Tally) -> Tally:
        hands, paper = (self._counts(channel) for channel in (Channel.HANDS, Channel.PAPER))
        people = tuple(map(sum, zip(counted.phones, hands, paper, strict=True)))
        turnout = replace(
            counted.turnout,
            people=counted.turnout.phones + sum(hands) + sum(paper),
            parties=0,
            parties_total=0,
            hands=sum(hands),
            paper=sum(paper),
        )
        return Tally(
            turnout=turnout,
            people=people,
            parties=(0,) * self.options,
            tied=0,
            phones=counted.phones,
            hands=hands,
            button=(0,) * self.options,
            regions=(),
            paper=paper,
        )

    def _counts(self, channel: Channel) -> tuple[int, ...]:
        return self.counted.get(channel, (0,) * self.options)
