"""Signing the record's tree heads: at least once a minute when it grew, and at each result.

A head is stored before it is shown, and heads never go backwards: a record that does not fit the
last signed head (a file that was altered, an old copy put back) is not signed any further.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator

from conference.core.clock import Clock
from conference.core.ids import PollId
from conference.core.treehead import HeadKey, SignedHead
from conference.deliberation.lottery.events import (
    LotteryCommitted,
    LotteryDrawn,
    LotteryRevealed,
    LotteryVoided,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollClosed, PollPublished, PollVoided
from conference.deliberation.polls.model import PollState
from conference.server.record.exchange import Committed
from conference.server.record.store.entries import Commit
from conference.server.record.store.port import RecordStore, StoreUnavailableError
from conference.server.record.writer import Writer
from conference.server.watchers.watcher import Watcher

__all__ = ["EVERY_SECONDS", "HeadSigner"]

_log = logging.getLogger("conference.server.record.transparency")

EVERY_SECONDS = 10.0
"""How soon after a ballot the next head is signed, so that a voter need not wait for the proof."""

AT_ONCE = (
    PollClosed, PollPublished, PollVoided,
    LotteryCommitted, LotteryDrawn, LotteryRevealed, LotteryVoided,
)  # fmt: skip
"""After these a head is signed without waiting for its turn."""


class HeadSigner(Watcher):
    """Signs what is durable. ``latest`` is the newest head that is stored."""

    def __init__(self, writer: Writer, store: RecordStore, key: HeadKey, clock: Clock) -> None:
        self.latest: SignedHead | None = store.last_signed()
        self._writer = writer
        self._store = store
        self._key = key
        self._clock = clock
        self._closed: list[PollId] = _perhaps_cut_short(writer.settled)
        self._at_once = asyncio.Event()
        self._signing = asyncio.Lock()
        self._forgetting = asyncio.Lock()
        self._fits = self._check_last()

    def committed(self, commit: Committed) -> None:
        """Events are durable; a closing, publishing or voiding among them is signed at once.

        So is every step of a lottery that binds: its commitment, and what was drawn.
        """
        for event in commit.events:
            if isinstance(event, PollClosed | PollVoided):
                self._closed.append(event.poll)
            if isinstance(event, AT_ONCE):
                self._at_once.set()

    async def run(self) -> None:
        """Sign until cancelled."""
        while True:
            await self.sign()
            await self.forget()
            try:
                async with asyncio.timeout(EVERY_SECONDS):
                    await self._at_once.wait()
            except TimeoutError:
                pass
            self._at_once.clear()

    def last_time(self) -> int:
        """When something was signed last, in seconds; 0 if nothing was."""
        return self.latest.time if self.latest else 0

    async def sign(self) -> None:
        """Sign the record as it is on disk, if it has grown since the last head."""
        async with self._signing:
            await self._sign()

    async def _sign(self) -> None:
        size, last = self._writer.settled_size, self.latest
        if not self._fits or size == 0 or (last is not None and size <= last.size):
            return
        time = max(self._clock.now() // 1000, last.time if last else 0)
        head = self._key.sign(size, self._writer.tree.root(size), time)
        if await self._write(lambda: self._store.append(Commit(signed=(head,)))):
            self.latest = head

    async def forget(self) -> None:
        """Have the store forget in which order people voted in the polls that were closed.

        A piece at a time, so that no ballot waits for all of it; a poll stays on the list until all
        of it is done. Whoever asks meanwhile waits for who asked before.
        """
        async with self._forgetting:
            while self._closed:
                if not await self._forget(self._store.forget_order(self._closed[0])):
                    return
                self._closed.pop(0)

    async def _forget(self, pieces: Iterator[None]) -> bool:
        """Whether all pieces could be stored."""
        is_done = False

        def one() -> None:
            nonlocal is_done
            is_done = next(pieces, pieces) is pieces

        while not is_done:
            if not await self._write(one):
                return False
        return True

    async def _write(self, what: Callable[[], None]) -> bool:
        """Whether it could be stored; if not, it is tried again at the next turn."""
        try:
            await self._writer.on_write_thread(what)
        except StoreUnavailableError as error:
            _log.warning("a tree head could not be stored: %s", error.reason)
            return False
        return True

    def _check_last(self) -> bool:
        last, tree = self.latest, self._writer.tree
        if last is None or (last.size <= tree.size and tree.root(last.size) == last.root):
            return True
        _log.error(
            "The record does not fit the tree head of %d entries that was signed before, so no "
            "more is signed. Find out why with: conference record verify FOLDER",
            last.size,
        )
        return False


def _perhaps_cut_short(meeting: Meeting) -> list[PollId]:
    """The polls of which a server that was killed may have left the roll in the order of voting."""
    polls = meeting.polls
    return [poll for poll in polls.latest() if polls.by_id[poll].state is not PollState.OPEN]
