"""The teller: applies a poll's rule after its closing, off the event loop, and has it recorded."""

from __future__ import annotations

import asyncio
import logging

from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.commands import RecordOutcome
from conference.deliberation.polls.counting import needs_count, outcome_of
from conference.deliberation.polls.model import PollState
from conference.server.record.exchange import Committed
from conference.server.record.writer import Writer
from conference.server.watchers.recording import recorded
from conference.server.watchers.watcher import Watcher

__all__ = ["Teller"]

_log = logging.getLogger("conference.server.watchers.teller")


class Teller(Watcher):
    """Counts every closed poll that needs it, once; also those found closed at the start.

    What could not be counted is tried again when other parties are left out.
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
            and self._failed.get(poll.id) != frozenset(meeting.polls.left_out_of(poll.id))
        ]

    async def _count(self, poll_id: PollId) -> None:
        polls = self._writer.settled.polls
        left_out = frozenset(polls.left_out_of(poll_id))
        try:
            poll, box = polls.by_id[poll_id], polls.boxes[poll_id]
            outcome = await asyncio.to_thread(outcome_of, poll, box, left_out)
        except ConferenceError as error:
            self._failed[poll_id] = left_out
            _log.error("the poll %s cannot be counted: %s", poll_id, error.sentence)
            return
        except Exception:  # noqa: BLE001 (the fault of one poll keeps no other from its count)
            self._failed[poll_id] = left_out
            _log.exception("the poll %s could not be counted", poll_id)
            return
        await recorded(self._writer, RecordOutcome(poll_id, outcome, left_out))
