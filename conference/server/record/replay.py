"""From a record to the meeting it describes: at the start of the server, and to verify."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Protocol

from conference.core.ids import PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.core.seal import Entry
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY, Meeting
from conference.deliberation.polls.ballotbox import BallotBox, Slot
from conference.deliberation.polls.events import BallotCast, PollOpened
from conference.deliberation.polls.keptballots import KeptBallots
from conference.deliberation.polls.registerbox import RegisterBox
from conference.protocol.codec import by_of, decode_event
from conference.server.record.acts import Acts
from conference.server.record.received import Received
from conference.server.record.snapshot import Snapshot

__all__ = ["EntryNumbers", "Replayed", "replay"]


class _Ballot(Protocol):
    @property
    def poll(self) -> PollId: ...
    @property
    def key(self) -> str: ...
    @property
    def revision(self) -> int: ...


class EntryNumbers:
    """Where in the record the ballot that counts of each voter stands: for receipts."""

    def __init__(self) -> None:
        self._latest: dict[PollId, dict[str, tuple[int, int]]] = defaultdict(dict)
        self._kept: dict[PollId, KeptBallots] = {}

    def opened(self, poll: PollId, box: BallotBox) -> None:
        """A poll has a box now; one of a great many voters keeps the numbers itself."""
        if isinstance(box, RegisterBox):
            self._kept[poll] = box.slots

    def add(self, poll: PollId, key: str, revision: int, number: int) -> None:
        """Add that a ballot stands at ``number``; of two with one key the greater revision's."""
        if poll in self._kept:
            self._kept[poll].put_number(key, revision, number)
            return
        numbers = self._latest[poll]
        known = numbers.get(key)
        if known is None or known[0] < revision:
            numbers[key] = (revision, number)

    def add_all(self, ballots: Iterable[_Ballot], first: int) -> None:
        """Add that ballots stand at ``first`` and on."""
        poll: PollId | None = None
        numbers: dict[str, tuple[int, int]] = {}
        for number, ballot in enumerate(ballots, first):
            if ballot.poll in self._kept:
                self.add(ballot.poll, ballot.key, ballot.revision, number)
                continue
            if ballot.poll != poll:
                poll = ballot.poll
                numbers = self._latest[poll]
            key, revision = ballot.key, ballot.revision
            known = numbers.get(key)
            if known is None or known[0] < revision:
                numbers[key] = (revision, number)

    def restore(self, poll: PollId, slots: dict[str, Slot], numbers: list[int]) -> None:
        """All ballots of a poll at once, in the order of ``slots``."""
        revisions = [slot.revision for slot in slots.values()]
        places = zip(revisions, numbers, strict=True)
        self._latest[poll] = dict(zip(slots, places, strict=True))

    def places(self, poll: PollId) -> dict[str, tuple[int, int]]:
        """Revision and entry number by key."""
        return self._latest[poll]

    def of(self, poll: PollId, key: str, revision: int) -> int | None:
        """The number of the voter's ballot when it is of this revision; None otherwise."""
        if poll in self._kept:
            return self._kept[poll].number(key, revision)
        known = self._latest[poll].get(key)
        return known[1] if known is not None and known[0] == revision else None


@dataclass(slots=True)
class Replayed:
    """A meeting as its record tells it. ``last_time`` is that of the last entry, in seconds."""

    meeting: Meeting = EMPTY
    tree: MerkleTree = field(default_factory=MerkleTree)
    numbers: EntryNumbers = field(default_factory=EntryNumbers)
    acts: Acts = field(default_factory=Acts)
    received: Received = field(default_factory=Received)
    last_time: int = 0


def replay(
    entries: Iterable[Entry],
    roll: Iterable[tuple[PollId, PersonId]],
    start: tuple[Snapshot, MerkleTree] | None = None,
) -> Replayed:
    """Fold the entries, then the roll. Raises :class:`ConferenceError` on what is no entry.

    With a snapshot, and the tree over its leaves, ``entries`` are those after it.
    """
    result = Replayed()
    was_enabled = gc.isenabled()
    gc.disable()  # nothing is thrown away here, and there are millions
    try:
        if start is not None:
            _restore(result, *start)
        _fold(result, entries)
        for poll, rows in groupby(roll, itemgetter(0)):
            result.meeting.polls.boxes[poll].mark_voters(map(itemgetter(1), rows))
    finally:
        if was_enabled:
            gc.enable()
    for box in result.meeting.polls.boxes.values():
        box.settle()
    return result


def _restore(result: Replayed, snapshot: Snapshot, tree: MerkleTree) -> None:
    _fold(result, snapshot.others)
    result.tree, result.last_time = tree, snapshot.time
    for box in result.meeting.polls.boxes.values():
        box.settle()  # what rooms have answered
    for name, columns in snapshot.polls.items():
        box = result.meeting.polls.boxes[PollId(name)]
        if isinstance(box, RegisterBox):
            box.refill(*columns.filling())
            continue
        slots = columns.slots()
        struck = columns.struck_keys()
        box.restore(slots, columns.parties, columns.choice, columns.choices, struck)
        result.numbers.restore(PollId(name), slots, columns.numbers.tolist())


def _fold(result: Replayed, entries: Iterable[Entry]) -> None:
    meeting, add_number, leaves = result.meeting, result.numbers.add, []
    for entry in entries:
        event = decode_event(entry.kind, entry.body)
        if type(event) is BallotCast:
            box = meeting.polls.boxes[event.poll]
            box.cast(event.party, event.key, event.revision, event.choice, event.name)
            add_number(event.poll, event.key, event.revision, entry.number)
        else:
            for poll in meeting.polls.open():
                meeting.polls.boxes[poll.id].settle()
            meeting = evolve(meeting, event)
            if isinstance(event, PollOpened):
                result.numbers.opened(event.poll, meeting.polls.boxes[event.poll])
            result.acts.add(entry.number, entry.time, event, by_of(entry.body))
            result.received.add(entry.number, event)
        leaves.append(entry.leaf)
        result.last_time = entry.time
    result.tree.extend(leaves)
    result.meeting = meeting
