"""What was counted or computed goes into the record, like any other command."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from conference.deliberation.elections.commands import (
    AskLot,
    RecordCountback,
    RecordSecondCount,
)
from conference.deliberation.lottery.commands import RecordCommitment, RecordDraw
from conference.deliberation.polls.commands import RecordOutcome
from conference.deliberation.sender import SERVER
from conference.deliberation.surveys.commands import TellSurvey
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Answer, Unavailable
from conference.server.record.writer import Writer

__all__ = ["recorded"]

STORE_SECONDS = 1.0
"""After a command that could not be stored."""


Computed = (
    RecordOutcome
    | RecordCommitment
    | RecordDraw
    | AskLot
    | RecordSecondCount
    | RecordCountback
    | TellSurvey
)


async def recorded(writer: Writer, command: Computed, by: str = "") -> Answer:
    """Have it decided and stored; tried again for as long as nothing can be stored.

    ``by`` is the login of the desk that asked for what was computed.
    """
    sender = replace(SERVER, login=by)
    while isinstance(answer := await answer_to(writer, sender, command), Unavailable):
        await asyncio.sleep(STORE_SECONDS)
    return answer
