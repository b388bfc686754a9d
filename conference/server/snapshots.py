"""Writes a snapshot now and then: when no poll is open and the record has grown by a good part."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from conference.deliberation.events import Event
from conference.deliberation.state import Meeting
from conference.server.service import Service
from conference.server.snapshot import Columns, Snapshot, write_snapshot
from conference.server.store.port import RecordStore

__all__ = ["Snapshots"]

_log = logging.getLogger("conference.server.snapshot")

LEAST = 20_000
"""Entries to replay that are worth a snapshot; they take a quarter of a second."""


class Snapshots:
    """Keeps the snapshot at ``path`` not too far behind the record.

    ``covered`` is the size that the present one covers. Its successor comes when the record is by
    a quarter longer, so that all writing together stays proportional to the record. The boxes of
    polls that are over do not change any more, so the work is done in a thread beside the loop.
    """

    def __init__(self, service: Service, store: RecordStore, path: Path, covered: int) -> None:
        self._service = service
        self._store = store
        self._path = path
        self._covered = covered
        self._due = asyncio.Event()

    def listen(self) -> None:
        """Look at every change from now on, and at what was replayed."""
        self._service.on_change.append(self._look)
        self._look(self._service.settled, [])

    def _look(self, _before: Meeting, _events: list[Event]) -> None:
        grown = self._service.settled_size - self._covered
        if grown >= max(LEAST, self._covered // 4) and not self._service.settled.open_polls():
            self._due.set()

    async def run(self) -> None:
        """Write until cancelled."""
        while True:
            await self._due.wait()
            self._due.clear()
            await self.write()

    async def write(self) -> None:
        """Write one now; does nothing while a poll is open."""
        service = self._service
        meeting, size = service.settled, service.settled_size
        if meeting.open_polls():
            return
        leaves, time = service.tree.leaves(size), service.last_time

        def work() -> None:
            others = tuple(entry for entry in self._store.others() if entry.number < size)
            polls = {
                str(poll): Columns.of(box, service.numbers.places(poll))
                for poll, box in meeting.boxes.items()
            }
            write_snapshot(self._path, Snapshot(time, leaves, others, polls))

        try:
            await asyncio.to_thread(work)
        except Exception:  # noqa: BLE001 (a snapshot is a convenience)
            _log.exception("the snapshot could not be written")
        else:
            self._covered = size
