"""Writes a snapshot now and then: when the record has grown by a good part, also during a poll.

What an open box holds is copied at a moment when it is settled, between two commits; that keeps
the event loop for 60 ms at a million ballots, and is therefore put off while ballots pour in. All
else, and the boxes of polls that are over, does not change any more: the work on it is done in a
thread beside the loop.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from conference.core.ids import PollId
from conference.core.merkle import MerkleTree
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.ballotbox import Slot
from conference.deliberation.polls.registerbox import RegisterBox
from conference.server.record.exchange import Committed
from conference.server.record.replay import EntryNumbers
from conference.server.record.snapshot import Columns, Snapshot, draft_of, write_snapshot
from conference.server.record.store.port import RecordStore
from conference.server.record.writer import Writer
from conference.server.watchers.watcher import Watcher

__all__ = ["Moment", "Snapshots"]

_log = logging.getLogger("conference.server.record.snapshot")

LEAST = 20_000
"""Entries to replay that are worth a snapshot; they take a quarter of a second."""

PART = 4
"""Of what the present one covers: a successor comes when the record is by a quarter longer, so that
all writing together stays proportional to the record."""

MOST = 1_500_000
"""So many are replayed in some eight seconds: too many, no matter how busy the server is."""

LULL_SECONDS = 1.0
POURING = 2_000
"""Entries within that time that are better spent time on than on a snapshot."""

GLANCE_SECONDS = 0.005
"""Between two looks whether a commit is done that may have no entry."""

RETRY_SECONDS = 60.0
"""After one that could not be written."""

_PIECE = 65_536
"""Leaves that are copied at once, for copying holds the interpreter."""

_Ballots = tuple[Mapping[str, Slot], Mapping[str, tuple[int, int]], Collection[str]]


class Moment(NamedTuple):
    """A settled meeting, with what will not change of it when the meeting goes on.

    ``size`` is the length of the record then, ``time`` that of its last entry in seconds;
    ``ballots`` has what each box holds, each key's revision and entry number, and the struck keys.
    """

    meeting: Meeting
    size: int
    time: int
    ballots: Mapping[PollId, _Ballots]

    @classmethod
    def of(cls, meeting: Meeting, numbers: EntryNumbers, size: int, time: int) -> Moment:
        """This moment, between two commits. Boxes that can still change are copied."""
        ballots: dict[PollId, _Ballots] = {}
        is_open = {poll.id for poll in meeting.polls.open()}
        for poll, box in meeting.polls.boxes.items():
            if isinstance(box, RegisterBox):
                ballots[poll] = box.slots.copy() if poll in is_open else box.slots, {}, ()
                continue
            slots, places, struck = box.slots, numbers.places(poll), box.struck
            if poll in is_open:
                slots, places, struck = slots.copy(), places.copy(), struck.copy()
            ballots[poll] = slots, places, struck
        return cls(meeting, size, time, ballots)

    def snapshot(self, store: RecordStore, tree: MerkleTree) -> Snapshot:
        """The snapshot of it; may be made later and in another thread.

        ``store`` and ``tree`` may have grown since.
        """
        pieces = range(0, self.size, _PIECE)
        leaves = b"".join(tree.leaves(min(at + _PIECE, self.size), at) for at in pieces)
        others = tuple(entry for entry in store.others() if entry.number < self.size)
        polls = {str(poll): Columns.of(*ballots) for poll, ballots in self.ballots.items()}
        return Snapshot(self.time, leaves, others, polls)


class Snapshots(Watcher):
    """Keeps the snapshot at ``path`` not too far behind the record.

    ``covered`` is the size that the present one covers.
    """

    def __init__(self, writer: Writer, store: RecordStore, path: Path, covered: int) -> None:
        self._writer = writer
        self._store = store
        self._path = path
        self._covered = covered
        self._due = asyncio.Event()
        self._wanted: asyncio.Future[Moment] | None = None

    def begin(self) -> None:
        """Clear away what a server left that was killed over it, and look at what was replayed."""
        draft_of(self._path).unlink(missing_ok=True)
        if self.is_due:
            self._due.set()

    @property
    def is_due(self) -> bool:
        """Whether the record has grown enough since the present one."""
        return self._grown >= max(LEAST, self._covered // PART)

    @property
    def _grown(self) -> int:
        return self._writer.settled_size - self._covered

    def committed(self, _commit: Committed) -> None:
        """The record has grown; nothing else is under way at this moment."""
        if self._wanted is not None:
            self._wanted.set_result(self._now())
            self._wanted = None
        if self.is_due:
            self._due.set()

    async def run(self) -> None:
        """Write until cancelled."""
        self.begin()
        while True:
            await self._due.wait()
            self._due.clear()
            if not self.is_due:
                continue
            await self._lull()
            if not await self.write():
                await asyncio.sleep(RETRY_SECONDS)

    async def _lull(self) -> None:
        """Wait while a poll is open and ballots pour in, unless too many are left to replay."""
        writer = self._writer
        while writer.settled.polls.open() and self._grown < MOST:
            before = writer.settled_size
            await asyncio.sleep(LULL_SECONDS)
            if writer.settled_size - before < POURING:
                return

    async def write(self) -> bool:
        """Write one now, and say whether it could be written."""
        moment = await self._moment()

        def work() -> None:
            write_snapshot(self._path, moment.snapshot(self._store, self._writer.tree))

        try:
            await _to_its_end(work)
        except OSError as error:
            _log.warning(
                "The snapshot could not be written (%s); the record is not touched.", error
            )
            return False
        except Exception:  # noqa: BLE001 (a snapshot is a convenience)
            _log.exception("the snapshot could not be written")
            return False
        self._covered = moment.size
        return True

    async def _moment(self) -> Moment:
        """Now, or when the commit that is under way is done.

        While ballots pour in, one commit follows the other, and only :meth:`committed` is between
        two; but it does not hear of a commit that adds no entry.
        """
        while not self._writer.is_settled:
            self._wanted = asyncio.get_running_loop().create_future()
            done, _ = await asyncio.wait((self._wanted,), timeout=GLANCE_SECONDS)
            if done:
                return done.pop().result()
        self._wanted = None
        return self._now()

    def _now(self) -> Moment:
        writer = self._writer
        return Moment.of(writer.settled, writer.numbers, writer.settled_size, writer.last_time)


async def _to_its_end(work: Callable[[], None]) -> None:
    """Work in a thread; when cancelled, not before it is done, for it reads from the store."""
    job = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        await asyncio.shield(job)
    except asyncio.CancelledError:
        await asyncio.wait((job,))
        raise
