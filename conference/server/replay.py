"""From a record to the meeting it describes: at the start of the server, and to verify."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from conference.core.ids import PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.deliberation.events import BallotCast, VoterMarked
from conference.deliberation.evolve import evolve
from conference.deliberation.state import EMPTY, Meeting
from conference.protocol.codec import decode_event
from conference.server.store.entries import Entry

__all__ = ["EntryNumbers", "Replayed", "replay"]


class EntryNumbers:
    """Where in the record the ballot that counts of each voter stands: for receipts."""

    def __init__(self) -> None:
        self._latest: dict[PollId, dict[str, tuple[int, int]]] = defaultdict(dict)

    def note(self, poll: PollId, key: str, revision: int, number: int) -> None:
        """A ballot stands at ``number``; of two with one key the greater revision is kept."""
        numbers = self._latest[poll]
        known = numbers.get(key)
        if known is None or known[0] < revision:
            numbers[key] = (revision, number)

    def of(self, poll: PollId, key: str, revision: int) -> int | None:
        """The number of the voter's ballot when it is of this revision; None otherwise."""
        known = self._latest[poll].get(key)
        return known[1] if known is not None and known[0] == revision else None


@dataclass(slots=True)
class Replayed:
    """A meeting as its record tells it. ``last_time`` is that of the last entry, in seconds."""

    meeting: Meeting = EMPTY
    tree: MerkleTree = field(default_factory=MerkleTree)
    numbers: EntryNumbers = field(default_factory=EntryNumbers)
    last_time: int = 0


def replay(entries: Iterable[Entry], roll: Iterable[tuple[PollId, PersonId]]) -> Replayed:
    """Fold the entries, then the roll. Raises :class:`ConferenceError` on what is no entry."""
    result = Replayed()
    meeting = EMPTY
    for entry in entries:
        event = decode_event(entry.kind, entry.body)
        if type(event) is BallotCast:
            meeting.boxes[event.poll].cast(event.party, event.key, event.revision, event.choice)
            result.numbers.note(event.poll, event.key, event.revision, entry.number)
        else:
            for poll in meeting.open_polls():
                meeting.boxes[poll.id].settle()
            meeting = evolve(meeting, event)
        result.tree.append(entry.leaf)
        result.last_time = entry.time
    for poll_id, person in roll:
        meeting = evolve(meeting, VoterMarked(poll_id, person))
    for box in meeting.boxes.values():
        box.settle()
    result.meeting = meeting
    return result
