"""Recompute a whole record, and name the first entry that does not fit.

Checked are: numbers without gaps, times that never go back, the hash of each entry, the root
after each commit, every head that was signed, that each body is an entry, and, by counting again
from the ballots, the counts and the roll of each closing. A ballot after its poll's closing, or
more people than a headcount, would show here. Whether an event may be the next one is said by its
subject (:func:`~conference.deliberation.record.fault`).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from conference.core.errors import ConferenceError
from conference.core.ids import PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.core.seal import Entry, TreeHead, is_sealed
from conference.core.treehead import SignedHead, is_signed
from conference.deliberation.elections.counters import counted_again, counted_back
from conference.deliberation.elections.counts import (
    Vacant,
    count_back,
    first_count,
    second_count,
    vacant,
)
from conference.deliberation.elections.events import ElectionCountedAgain, OfficeCountedBack
from conference.deliberation.events import Event
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY, Meeting
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.events import (
    BallotCast,
    CountsAgreed,
    CountsTold,
    PartyCountedAgain,
    PartyLeftOut,
    PollClosed,
    PollCounted,
    TieBroken,
    VoterMarked,
)
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.polls.seated import lot_fault
from conference.deliberation.record import fault
from conference.deliberation.seconding.decide import key_of
from conference.protocol.codec import by_of, decode_event
from conference.server.record.store.port import RecordStore, StoreDamagedError
from conference.server.record.store.seats import AbleSeats

__all__ = ["Finding", "Given", "verify"]

Row = TypeVar("Row")


class Given(NamedTuple):
    """A value of a lottery's last draw, and the two logins that gave it, the first one first."""

    lottery: str
    draw: int
    value: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found. ``first_bad`` is the number of the first entry that does not fit."""

    entries: int
    ballots: int
    polls: int
    root: str
    lotteries: int = 0
    first_bad: int | None = None
    reason: str = ""
    given: tuple[Given, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether everything fits."""
        return not self.reason


@contextlib.contextmanager
def _closing(rows: Iterator[Row]) -> Iterator[Iterator[Row]]:
    """Let go of the database at the end of the block, wherever the reading stopped."""
    try:
        yield rows
    finally:
        close = getattr(rows, "close", None)
        if close is not None:
            close()


class _Misfit(Exception):  # noqa: N818 - a finding, not an error
    def __init__(self, number: int | None, reason: str) -> None:
        super().__init__(reason)
        self.number = number
        self.reason = reason


def verify(store: RecordStore) -> Finding:
    """Check everything in the store against everything else.

    Raises ``record_unavailable`` when it cannot be read now: that says nothing of the record.
    """
    check = _Check()
    number, reason = None, ""
    try:
        with _closing(store.entries()) as entries, _closing(store.heads()) as heads:
            check.entries(entries, heads)
        with _closing(store.signed_heads()) as signed:
            check.signed(signed)
        with _closing(store.roll()) as roll:
            check.roll(roll)
        check.outcomes()
        check.elections()
        check.founding()
    except _Misfit as misfit:
        number, reason = misfit.number, misfit.reason
    except StoreDamagedError as error:
        number, reason = check.tree.size, f"the database file is damaged: {error.detail}"
    return Finding(
        entries=check.tree.size,
        ballots=check.ballots,
        polls=check.closed,
        root=check.tree.root().hex(),
        lotteries=len(check.meeting.lottery.runs),
        first_bad=number,
        reason=reason,
        given=tuple(_given(check.meeting)),
    )


def _given(meeting: Meeting) -> Iterator[Given]:
    for ident in meeting.lottery.order:
        run = meeting.lottery.runs[ident]
        if not run.rehearsal:
            for value, by in zip(run.agreed, run.agreed_by, strict=True):
                yield Given(ident, run.draw, value, *by)


class _Check:
    def __init__(self) -> None:
        self.tree = MerkleTree()
        self.meeting: Meeting = EMPTY
        self.ballots = 0
        self.closed = 0
        self._able = AbleSeats()
        self._rolls: dict[PollId, tuple[int, str]] = {}
        self._outcomes: dict[PollId, tuple[int, PollOutcome]] = {}
        self._again: dict[PollId, tuple[int, ElectionCountedAgain]] = {}
        self._back: list[tuple[int, OfficeCountedBack, Vacant]] = []

    def entries(self, entries: Iterator[Entry], heads: Iterator[TreeHead]) -> None:
        head = next(heads, None)
        time = 0
        for entry in entries:
            number = self.tree.size
            if entry.number != number:
                raise _Misfit(number, f"entry {number} is missing; the next one is {entry.number}")
            if not _has_types(entry, (int, int, str, bytes, bytes)):
                raise _Misfit(number, "a column of it has another type than was stored")
            if entry.time < time:
                raise _Misfit(number, "its time is before that of the entry before it")
            time = entry.time
            if not is_sealed(entry):
                raise _Misfit(number, "its content does not have the hash that was stored with it")
            self._count(number, entry)
            self.tree.append(entry.leaf)
            if head is not None and head.size == self.tree.size:
                if head.root != self.tree.root():
                    raise _Misfit(number, "the root stored after it is not that of the entries")
                head = next(heads, None)
        if head is not None:
            raise _Misfit(self.tree.size, f"the record should have at least {head.size} entries")

    def signed(self, heads: Iterator[SignedHead]) -> None:
        """Every head that was ever signed is over a beginning of these entries."""
        for head in heads:
            if not _has_types(head, (int, bytes, int, bytes, bytes)):
                raise _Misfit(None, "a column of a signed head has another type than was stored")
            if head.size > self.tree.size:
                reason = f"a signed head says that there were at least {head.size} entries"
                raise _Misfit(self.tree.size, reason)
            if self.tree.root(head.size) != head.root:
                reason = f"the first {head.size} entries are not those over which a head was signed"
                raise _Misfit(None, reason)
            if not is_signed(head):
                raise _Misfit(None, f"the signature of the head of {head.size} entries is not good")

    def _count(self, number: int, entry: Entry) -> None:
        try:
            event = decode_event(entry.kind, entry.body)
            reason = fault(self.meeting, event) or self._able.fault(self.meeting, event)
            reason = reason or _by_fault(self.meeting, event, by_of(entry.body))
            if reason is not None:
                raise _Misfit(number, reason)
            self._collect(number, event)
            self.meeting = evolve(self.meeting, event)
            self._able.after(self.meeting, event)
        except ConferenceError as error:
            raise _Misfit(number, error.sentence) from error
        except (KeyError, IndexError, ValueError, AssertionError) as error:
            raise _Misfit(number, f"it speaks of something that is not there: {error!r}") from error
        self._settle(event)

    def _collect(self, number: int, event: Event) -> None:
        """Keep what can be checked once the roll is known; check what its digest decided."""
        match event:
            case BallotCast():
                self.ballots += 1
            case PollClosed(poll, _, _, roll):
                self.closed += 1
                self._rolls[poll] = (number, roll)
            case PollCounted(poll, outcome):
                self._outcomes[poll] = (number, outcome)
            case ElectionCountedAgain(_, poll):
                self._again[poll] = (number, event)
            case OfficeCountedBack(ident):
                election = self.meeting.elections.by_id[ident]
                vacancy = election.vacancy()
                if vacancy is not None:
                    what = vacant(self.meeting, election, vacancy)
                    lot = self.meeting.elections.back_lots.get(what.poll)
                    if lot is not None:  # in old records one value is that of all vacancies
                        what = what._replace(lot=lot.value)
                    self._back.append((number, event, what))
            case TieBroken(poll):
                roll = self._rolls[poll][1]
                if reason := lot_fault(self.meeting.polls.by_id[poll], roll, event):
                    raise _Misfit(number, reason)
            case PartyLeftOut(poll) | PartyCountedAgain(poll):
                self._outcomes.pop(poll, None)  # it was of other ballots
            case _:
                pass

    def _settle(self, event: Event) -> None:
        if not isinstance(event, BallotCast):
            for poll in self.meeting.polls.open():
                self.meeting.polls.boxes[poll.id].settle()

    def founding(self) -> None:
        """An emptied record would agree with itself."""
        if not self.tree.size:
            raise _Misfit(None, "it has no entries, not even the founding of the conference")

    def outcomes(self) -> None:
        """Count again, by each poll's rule, what was counted."""
        for poll_id, (number, outcome) in self._outcomes.items():
            self.meeting.polls.boxes[poll_id].settle()
            if first_count(self.meeting, poll_id) != outcome:
                raise _Misfit(number, "its outcome is not what the rule makes of the ballots")

    def elections(self) -> None:
        """Count again what was counted a second time, and for vacancies."""
        for poll_id, (number, event) in self._again.items():
            found = second_count(
                self.meeting, poll_id, self.meeting.polls.outcomes[poll_id], counted_again
            )
            is_agreed = not event.differences
            if is_agreed and (found.differences or found.elected != event.elected):
                raise _Misfit(number, "a second count does not come to what it says")
        for number, back, what in self._back:
            try:
                option = count_back(self.meeting, what, counted_back).winner
            except ConferenceError:
                option = None  # nobody can be found: by the rule, or of those who stood
            order = self.meeting.elections.by_poll[what.poll].order
            if back.winner != (None if option is None else order[option]):
                raise _Misfit(number, "a vacant seat is offered to another than the ballots find")

    def roll(self, rows: Iterator[tuple[PollId, PersonId]]) -> None:
        for poll, person in rows:
            if poll not in self.meeting.polls.boxes:
                raise _Misfit(None, f"the roll names the poll {poll}, which was never opened")
            try:
                self.meeting = evolve(self.meeting, VoterMarked(poll, person))
            except IndexError as error:
                raise _Misfit(None, f"the roll of {poll} has a number of nobody") from error
        for poll, box in self.meeting.polls.boxes.items():
            voters, ballots = len(box.roll), len(box.slots) + len(box.struck)
            if voters != ballots:
                number = self._rolls[poll][0] if poll in self._rolls else None
                reason = f"the roll of {poll} has {voters} voters for {ballots} ballots"
                raise _Misfit(number, reason)
            if isinstance(box, RegisterBox) and box.roll_by_area() != box.phone_voters:
                raise _Misfit(None, f"the roll of {poll} is of other areas than its ballots")
            if isinstance(box, SeatBox) and (strange := self._able.roll_fault(poll, box)):
                raise _Misfit(self._rolls[poll][0] if poll in self._rolls else None, strange)
        for poll, (number, digest) in self._rolls.items():
            if self.meeting.polls.boxes[poll].roll_digest() != digest:
                raise _Misfit(number, f"the roll of {poll} is not the one that was closed")


def _by_fault(meeting: Meeting, event: Event, by: str) -> str | None:
    """What does not fit between an event and the login that asked for it; "" for none."""
    key = key_of(meeting, event)
    asking = meeting.seconding.asked.get(key) if key is not None else None
    if asking is not None and by == asking.login:
        return "what takes two people was done by the one who had asked for it"
    match event:
        case BallotCast() if by:
            return "it is a ballot, and names who asked for it"
        case CountsTold(teller=teller) | CountsAgreed(tellers=(_, teller)) if by != teller:
            return "it says of a teller what another login has told"
        case _:
            return None


def _has_types(row: tuple[object, ...], types: tuple[type, ...]) -> bool:
    """Whether the columns are what they were declared to be; SQLite itself does not mind."""
    return tuple(type(value) for value in row) == types
