"""The recounter: counts elections a second time, and for vacancies, off the event loop.

The second count is of another counter than the teller's. Both go into the record; while they
differ nothing is published, and a start of the server counts once more.
"""

from __future__ import annotations

import asyncio
import logging

from conference.core.errors import ConferenceError
from conference.core.ids import ElectionId, PollId
from conference.deliberation.elections.commands import RecordCountback, RecordSecondCount
from conference.deliberation.elections.counts import (
    BackCounter,
    SecondCounter,
    count_back,
    second_count,
    vacant,
)
from conference.deliberation.elections.model import Election, Stage
from conference.deliberation.elections.offices import gone_of
from conference.deliberation.meeting import Meeting
from conference.server.record.exchange import Committed
from conference.server.record.writer import Writer
from conference.server.watchers.recording import recorded
from conference.server.watchers.teller import lot_asking
from conference.server.watchers.watcher import Watcher

__all__ = ["Recounter"]

_log = logging.getLogger("conference.server.watchers.recounter")


class Recounter(Watcher):
    """Counts every election a second time by ``second``, called ``name``, vacancies by ``back``."""

    def __init__(self, writer: Writer, name: str, second: SecondCounter, back: BackCounter) -> None:
        self._writer = writer
        self._name, self._second, self._back = name, second, back
        self._wake = asyncio.Event()
        self._wake.set()
        self._done: set[PollId] = set()

    def committed(self, _commit: Committed) -> None:
        """Something was recorded: perhaps a poll was counted, or an office vacated."""
        self._wake.set()

    async def run(self) -> None:
        """Count until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            for ident in self._writer.settled.elections.order:
                await self._look_after(ident)

    async def _look_after(self, ident: ElectionId) -> None:
        meeting = self._writer.settled
        election = meeting.elections.by_id[ident]
        if election.poll is None:
            return
        if election.stage is Stage.PUT and election.poll in meeting.polls.outcomes:
            await self._count_again(meeting, election.poll)
        elif election.stage is Stage.ELECTED:
            await self._count_back(meeting, election)

    async def _count_again(self, meeting: Meeting, poll: PollId) -> None:
        election = meeting.elections.of_poll(poll)
        second = election.second if election is not None else None
        is_agreed = second is not None and not second.differences
        if is_agreed or poll in self._done:
            return
        self._done.add(poll)
        outcome = meeting.polls.outcomes[poll]
        elected, differing = tuple[int, ...](), tuple[str, ...]()
        try:
            found = await asyncio.to_thread(second_count, meeting, poll, outcome, self._second)
            elected, differing = found.elected, found.differences
        except ConferenceError as error:
            elected, differing = (), (f"The second counter cannot count: {error.sentence}",)
        except Exception:  # noqa: BLE001 (a fault of the counter is no agreement)
            _log.exception("the second count of the poll %s failed", poll)
            elected, differing = (), ("The second counter has failed; the server's log says why.",)
        if differing:
            _log.error("the counts of the poll %s differ: %s", poll, " ".join(differing))
        await recorded(self._writer, RecordSecondCount(poll, self._name, elected, differing))

    async def _count_back(self, meeting: Meeting, election: Election) -> None:
        vacancy, poll = election.vacancy(), election.poll
        assert poll is not None, "somebody was elected"
        lot = meeting.elections.back_lots.get(poll)
        if vacancy is None or not vacancy.waits_for_count or (lot and not lot.value):
            return
        gone, notes = gone_of(election, vacancy), tuple[str, ...]()
        winner: int | None = None
        try:
            what = vacant(meeting, election, vacancy)
            found = await asyncio.to_thread(count_back, meeting, what, self._back)
            winner, notes = found.winner, found.notes
        except ConferenceError as error:
            if asking := lot_asking(meeting, poll, error, back=True):
                await recorded(self._writer, asking)
                return
            notes = (error.sentence,)
        order = meeting.elections.by_poll[poll].order
        number = order[winner] if winner is not None else None
        await recorded(
            self._writer, RecordCountback(election.id, vacancy.number, number, gone, notes)
        )
