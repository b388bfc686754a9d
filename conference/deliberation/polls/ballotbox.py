"""The ballot box of one poll: nobody is counted twice.

For each party let H be its headcount, frozen when the poll opened, and P the people with a phone
ballot:

- phones: every person has one ballot; one that would make the party's total exceed H is refused;
- hands:  one count an option; their sum is at most H - P;
- button: one option for the room; it counts H - P.

A room's new hands or button replace its earlier ones. So no party ever counts for more than H
people. Of a room that has no link the desk enters H and the hands; such a room is in
``by_telephone``, and answers in no other way.

The box is provisional until :meth:`BallotBox.settle`: ``rollback`` takes back all that came
since. Counts are taken from the settled state only, and so is what a room is shown of itself
(:meth:`BallotBox.room_answer`), which may be asked for while a commit is under way.

A party's phones may start over: their ballots are struck, and each phone comes as a new person.
Which parties do not count in the poll is not the box's: it keeps their answers like all others,
and whoever counts says who is left out.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from conference.core.ids import PartyId, PersonId
from conference.core.lean import Lean
from conference.deliberation.polls.model import Kind, marks
from conference.deliberation.polls.tally import Tally, Turnout

__all__ = ["BallotBox", "Counts", "PhoneVotes", "RoomAnswer", "Slot", "leading_options"]

Counts = npt.NDArray[np.int64]
Choice = tuple[int, ...]

NO_OPTION = -1


class Slot(Lean, frozen=True):
    """What the box holds of one voter: the ballot with the greatest revision.

    ``name`` is that of the voter in a poll by name, and empty in a secret one.
    """

    party: PartyId
    revision: int
    choice: tuple[int, ...]
    name: str = ""


class RoomAnswer(NamedTuple):
    """How one party has answered: people who voted by phone, and the room's hands or button."""

    phones: int
    hands: tuple[int, ...] | None
    button: int | None


class PhoneVotes(NamedTuple):
    """The phone ballots at some moment: marks by party and option, and voters by party."""

    marks: Counts
    voters: Counts


class BallotBox:
    """All answers to one poll.

    ``headcounts`` has one number a party, ``regions`` the index of each party's region, both
    fixed at the opening (corrections by :meth:`correct_headcount`). ``named`` says that the poll
    is by name.
    """

    def __init__(
        self,
        kind: Kind,
        options: int,
        headcounts: Sequence[int],
        regions: npt.ArrayLike,
        region_count: int,
        *,
        named: bool = False,
    ) -> None:
        self.kind = kind
        self.named = named
        self.options = options
        self.region_count = region_count
        self.headcounts: list[int] = list(headcounts)
        self.regions = np.asarray(regions, dtype=np.int64)
        parties = len(self.headcounts)
        self.phone_voters: list[int] = [0] * parties
        self.hands: dict[PartyId, tuple[int, ...]] = {}
        self.buttons: dict[PartyId, int] = {}
        self.by_telephone: set[PartyId] = set()
        self.roll: set[PersonId] = set()
        self.slots: dict[str, Slot] = {}
        self.struck: set[str] = set()
        self._phones: Counts = np.zeros((parties, options), dtype=np.int64)
        self._undo: list[Callable[[], None] | tuple[str, Slot | None, PartyId] | PersonId] = []
        self._cells: list[int] = []
        self._weights: list[int] = []
        self._rooms_before: dict[PartyId, tuple[tuple[int, ...] | None, int | None]] = {}
        self._new_phones: Mapping[PartyId, int] | None = None
        self._phones_before: dict[PartyId, int] = {}
        self._settled_tally: tuple[frozenset[PartyId], Tally] | None = None
        self._settled: _Settled | None = None

    def room_left(self, party: PartyId) -> int:
        """H - P - hands: how many people of the party have not answered themselves."""
        hands = self.hands.get(party)
        return self.headcounts[party] - self.phone_voters[party] - (sum(hands) if hands else 0)

    def cast(
        self, party: PartyId, key: str, revision: int, choice: tuple[int, ...], name: str = ""
    ) -> None:
        """Put a ballot in; of two with one key, the greater revision stays, in any order."""
        old = self.slots.get(key)
        if old is not None:
            if old.revision >= revision:
                return
            self._mark(old.party, old.choice, -1)
        else:
            self.phone_voters[party] += 1
            self._new_phones = None
        self.slots[key] = Slot(party, revision, choice, name)
        self._mark(party, choice, 1)
        self._undo.append((key, old, party))

    def start_over(self, party: PartyId) -> int:
        """Strike the phone ballots of a party, and say how many; the roll stays as it is.

        Their keys are known as ``struck`` from then on.
        """
        struck = {key: slot for key, slot in self.slots.items() if slot.party == party}
        self._phones_before.setdefault(party, self.room_answer(party).phones)
        for key, slot in struck.items():
            del self.slots[key]
            self._mark(party, slot.choice, -1)
        self.struck |= struck.keys()
        self.phone_voters[party] -= len(struck)
        self._undo.append(partial(self._put_back, party, struck))
        return len(struck)

    def _put_back(self, party: PartyId, struck: dict[str, Slot]) -> None:
        self.slots |= struck
        self.struck -= struck.keys()
        self.phone_voters[party] += len(struck)

    def restore(
        self,
        slots: dict[str, Slot],
        parties: Counts,
        choice: Counts,
        choices: Sequence[Choice],
        struck: Iterable[str] = (),
    ) -> None:
        """Take over a settled state at once, into an empty box, from whoever knows it is right.

        ``parties`` and ``choice`` (an index into ``choices``) are those of ``slots``, in order.
        """
        if self.slots or self._undo:
            raise RuntimeError("only an empty box is filled at once")
        self.slots = slots
        self.struck = set(struck)
        count = len(self.headcounts)
        self.phone_voters = np.bincount(parties, minlength=count).tolist()
        weights = np.zeros((len(choices), self.options), dtype=np.int64)
        for place, marked in enumerate(choices):
            for option, weight in marks(self.kind, marked):
                weights[place, option] += weight
        np.add.at(self._phones, parties, weights[choice])
        self._settled = None
        self._settled_tally = None

    def mark_voters(self, people: Iterable[PersonId]) -> None:
        """Put people on the roll who are on it durably."""
        self.roll.update(people)

    def mark_voter(self, person: PersonId) -> None:
        """Put a person on the roll."""
        if person not in self.roll:
            self.roll.add(person)
            self._undo.append(person)

    def enter_hands(self, party: PartyId, counts: tuple[int, ...]) -> None:
        """Set the room's answer to a show of hands."""
        self._remember_room(party)
        self.buttons.pop(party, None)
        self.hands[party] = counts

    def take_by_telephone(self, party: PartyId, headcount: int, counts: tuple[int, ...]) -> None:
        """Set headcount and hands of a room that has no link, as the desk entered them."""
        if party not in self.by_telephone:
            self.by_telephone.add(party)
            self._undo.append(partial(self.by_telephone.discard, party))
        self.correct_headcount(party, headcount)
        self.enter_hands(party, counts)

    def press_button(self, party: PartyId, option: int) -> None:
        """Set the room's answer to one press."""
        self._remember_room(party)
        self.hands.pop(party, None)
        self.buttons[party] = option

    def correct_headcount(self, party: PartyId, headcount: int) -> None:
        """Correct H of one party."""
        before = self.headcounts[party]
        self._undo.append(partial(self.headcounts.__setitem__, party, before))
        self.headcounts[party] = headcount

    def settle(self) -> None:
        """What came since the last settling is durable: count it."""
        if not self._undo:
            return
        if self._cells:
            cells, weights = np.array(self._cells), np.array(self._weights, dtype=np.int64)
            np.add.at(self._phones.reshape(-1), cells, weights)
            self._cells.clear()
            self._weights.clear()
        self._forget_provisional()
        self._undo.clear()
        self._settled = None
        self._settled_tally = None

    def rollback(self) -> None:
        """What came since the last settling never happened."""
        self._cells.clear()
        self._weights.clear()
        self._forget_provisional()
        while self._undo:
            step = self._undo.pop()
            if isinstance(step, tuple):
                self._take_out(*step)
            elif isinstance(step, int):
                self.roll.discard(step)
            else:
                step()

    def _forget_provisional(self) -> None:
        self._rooms_before.clear()
        self._phones_before.clear()
        self._new_phones = None

    @property
    def is_settled(self) -> bool:
        """Whether nothing is provisional."""
        return not self._undo

    def _mark(self, party: PartyId, choice: tuple[int, ...], sign: int) -> None:
        """Note what a ballot adds to the cells of (parties, options), numbered row by row."""
        row = party * self.options
        if self.kind is Kind.SINGLE:
            self._cells.append(row + choice[0])
            self._weights.append(sign)
            return
        for option, weight in marks(self.kind, choice):
            self._cells.append(row + option)
            self._weights.append(sign * weight)

    def _remember_room(self, party: PartyId) -> None:
        hands, option = self.hands.get(party), self.buttons.get(party)
        self._rooms_before.setdefault(party, (hands, option))
        self._undo.append(partial(self._put_back_room, party, hands, option))

    def _take_out(self, key: str, old: Slot | None, party: PartyId) -> None:
        if old is not None:
            self.slots[key] = old
        else:
            del self.slots[key]
            self.phone_voters[party] -= 1

    def _put_back_room(
        self, party: PartyId, hands: tuple[int, ...] | None, option: int | None
    ) -> None:
        self.hands.pop(party, None)
        self.buttons.pop(party, None)
        if hands is not None:
            self.hands[party] = hands
        if option is not None:
            self.buttons[party] = option

    def by_party(self) -> tuple[Counts, Counts, Counts]:
        """People by party and option for phones, hands, button; shape (parties, options) each."""
        if self._settled is None or self._undo:
            self._must_be_settled()
            self._settled = self._count_rooms(self.phone_voters)
        return self._phones, self._settled.hands, self._settled.button

    def _must_be_settled(self) -> None:
        if self._undo:
            raise RuntimeError("counts are taken from a settled box")

    def _count_rooms(self, voters: Sequence[int] | Counts) -> _Settled:
        """Hands, and what each button counts beside so many ``voters`` by phone."""
        shape = self._phones.shape
        hands = np.zeros(shape, dtype=np.int64)
        button = np.zeros(shape, dtype=np.int64)
        if self.hands:
            hands[list(self.hands)] = list(self.hands.values())
        for party, option in self.buttons.items():
            button[party, option] = self.headcounts[party] - voters[party]
        return _Settled(hands, button)

    def room_answer(self, party: PartyId) -> RoomAnswer:
        """How the party has answered as of the last settling; what is provisional is left out."""
        room = self._rooms_before.get(party)
        hands, button = room if room else (self.hands.get(party), self.buttons.get(party))
        if party in self._phones_before:
            return RoomAnswer(self._phones_before[party], hands, button)
        if self._new_phones is None:
            steps = (step for step in self._undo if isinstance(step, tuple))
            self._new_phones = Counter(there for _, old, there in steps if old is None)
        phones = self.phone_voters[party] - self._new_phones.get(party, 0)
        return RoomAnswer(phones, hands, button)

    def phones_of(self, party: PartyId) -> tuple[int, ...]:
        """The settled phone votes of one party, by option."""
        return _ints(self._phones[party])

    def leading(self) -> npt.NDArray[np.int64]:
        """Each party's most chosen option; -1 where it has not answered, -2 where options tie."""
        phones, hands, button = self.by_party()
        return leading_options(phones + hands + button)

    def tally(self, left_out: Collection[PartyId] = ()) -> Tally:
        """The counts as they stand, without the parties left out; the parts sum to the whole."""
        without = frozenset(left_out)
        if self._undo or self._settled_tally is None or self._settled_tally[0] != without:
            self._settled_tally = without, self._tally(self.by_party(), self._voters(), without)
        return self._settled_tally[1]

    def phone_votes(self, left_out: Collection[PartyId] = ()) -> PhoneVotes:
        """The settled phone ballots, as they are now, without those of the parties left out."""
        self._must_be_settled()
        out = list(left_out)
        return PhoneVotes(_without(self._phones, out), _without(self._voters(), out))

    def _voters(self) -> Counts:
        return np.array(self.phone_voters, dtype=np.int64)

    def tally_with(self, votes: PhoneVotes, left_out: Collection[PartyId] = ()) -> Tally:
        """The counts as they stand, with these phone ballots in place of those that there are.

        The phones of parties left out may be among them, nothing else of theirs.
        """
        self._must_be_settled()
        rooms = self._count_rooms(votes.voters)
        out = list(left_out)
        rooms.hands[out] = rooms.button[out] = 0
        return self._tally((votes.marks, rooms.hands, rooms.button), votes.voters)

    def _tally(
        self,
        by_party: tuple[Counts, Counts, Counts],
        voters: Counts,
        left_out: frozenset[PartyId] = frozenset(),
    ) -> Tally:
        if left_out:
            out = list(left_out)
            phones, hands, button = by_party
            by_party = _without(phones, out), _without(hands, out), _without(button, out)
            voters = _without(voters, out)
        told = by_party[1][list(self.by_telephone)].sum(axis=0) if self.by_telephone else ()
        regions = np.zeros((self.region_count, self.options), dtype=np.int64)
        np.add.at(regions, self.regions, sum(by_party))
        phones, hands, button = map(_columns, by_party)
        total = phones + hands + button
        leading = _leading(total)
        by_phones, by_hands, by_button = (int(part.sum()) for part in (voters, hands, button))
        answered = (voters > 0) | (hands + button).any(axis=0)
        turnout = Turnout(
            people=by_phones + by_hands + by_button,
            headcount=sum(self.headcounts) - sum(self.headcounts[one] for one in left_out),
            parties=int(answered.sum()),
            parties_total=len(self.headcounts) - len(left_out),
            phones=by_phones,
            hands=by_hands,
            button=by_button,
        )
        return Tally(
            turnout=turnout,
            people=_ints(total.sum(axis=1)),
            parties=_ints(np.bincount(leading[leading >= 0], minlength=self.options)),
            tied=int((leading == -2).sum()),
            phones=_ints(phones.sum(axis=1)),
            hands=_ints(hands.sum(axis=1)),
            button=_ints(button.sum(axis=1)),
            regions=tuple(_ints(row) for row in regions),
            telephone=tuple(int(count) for count in told),
        )

    def roll_digest(self) -> str:
        """SHA-256 (hex) over the sorted ids of all who voted by phone, eight bytes each."""
        ids = np.fromiter(self.roll, dtype=np.uint64, count=len(self.roll))
        ids.sort()
        return hashlib.sha256(ids.astype(">u8").tobytes()).hexdigest()


class _Settled(NamedTuple):
    hands: Counts
    button: Counts


def leading_options(total: Counts) -> Counts:
    """The most chosen option of each row; -1 where all are 0, -2 where the greatest are equal."""
    return _leading(_columns(total))


def _without(counts: Counts, parties: list[PartyId]) -> Counts:
    """A copy in which these parties have nothing."""
    rest = counts.copy()
    rest[parties] = 0
    return rest


def _columns(by_party: Counts) -> Counts:
    """Options by parties: numpy is several times as fast along a long last axis."""
    return np.ascontiguousarray(by_party.T)


def _leading(total: Counts) -> Counts:
    best = total.max(axis=0)
    winners = (total == best).sum(axis=0)
    option = total.argmax(axis=0)
    return np.where(best == 0, NO_OPTION, np.where(winners > 1, -2, option)).astype(np.int64)


def _ints(row: Counts) -> tuple[int, ...]:
    return tuple(row.tolist())
