"""The teller: applies a poll's rule after its closing, off the event loop, and has it recorded."""

from __future__ import annotations

import asyncio
import logging

from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PollId
from conference.deliberation.elections.commands import AskLot
from conference.deliberation.elections.counts import first_count
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.commands import RecordOutcome
from conference.deliberation.polls.counting import needs_count
from conference.deliberation.polls.model import PollState
from conference.server.record.exchange import Committed
from conference.server.record.writer import Writer
from conference.server.watchers.recording import recorded
from conference.server.watchers.watcher import Watcher

__all__ = ["Teller", "lot_asking"]

_log = logging.getLogger("conference.server.watchers.teller")


class Teller(Watcher):
    """Counts every closed poll that needs it, once; also those found closed at the start.

    What could not be counted is tried again when other parties are left out. The count of an
    election that stops at a tie goes on when a lot was drawn.
    """

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._wake = asyncio.Event()
        self._wake.set()
        self._failed: dict[PollId, frozenset[PartyId]] = {}

    def committed(self, _commit: Committed) -> None:
        """Something was recorded: perhaps a poll was closed."""
        self._wake.set()

    async def run(self) -> None:
        """Count until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            for poll in self._waiting(self._writer.settled):
                await self._count(poll)

    def _waiting(self, meeting: Meeting) -> list[PollId]:
        return [
            poll.id
            for poll in meeting.polls.by_id.values()
            if poll.state is PollState.CLOSED
            and needs_count(poll)
            and poll.id not in meeting.polls.outcomes
            and not _waits_for_lot(meeting, poll.id)
            and self._failed.get(poll.id) != frozenset(meeting.polls.left_out_of(poll.id))
        ]

    async def _count(self, poll_id: PollId) -> None:
        meeting = self._writer.settled
        left_out = frozenset(meeting.polls.left_out_of(poll_id))
        try:
            outcome = await asyncio.to_thread(first_count, meeting, poll_id)
        except ConferenceError as error:
            if asking := lot_asking(meeting, poll_id, error):
                await recorded(self._writer, asking)
                return
            self._failed[poll_id] = left_out
            _log.error("the poll %s cannot be counted: %s", poll_id, error.sentence)
            return
        except Exception:  # noqa: BLE001 (the fault of one poll keeps no other from its count)
            self._failed[poll_id] = left_out
            _log.exception("the poll %s could not be counted", poll_id)
            return
        await recorded(self._writer, RecordOutcome(poll_id, outcome, left_out))


def _waits_for_lot(meeting: Meeting, poll: PollId) -> bool:
    lot = meeting.elections.lots.get(poll)
    return lot is not None and not lot.value


def lot_asking(
    meeting: Meeting, poll_id: PollId, error: ConferenceError, *, back: bool = False
) -> AskLot | None:
    """That a lot is asked for where an election's count has stopped at a tie; else None."""
    put = meeting.elections.by_poll.get(poll_id)
    tied = error.params.get("tied")
    if put is None or error.code != "lot_needed" or not isinstance(tied, list):
        return None
    options = meeting.polls.by_id[poll_id].options
    names = tuple(options[int(one) - 1] for one in tied)
    return AskLot(put.election, poll_id, str(error.params.get("label", "")), names, back)
