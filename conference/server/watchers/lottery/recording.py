"""What was computed goes into the record, like any other command."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from conference.deliberation.lottery.commands import RecordCommitment, RecordDraw
from conference.deliberation.sender import SERVER
from conference.server.record.writer import Answer, Asked, Unavailable, Writer

__all__ = ["recorded"]

STORE_SECONDS = 1.0
"""After a command that could not be stored."""


async def recorded(writer: Writer, command: RecordCommitment | RecordDraw, by: str = "") -> Answer:
    """Have it decided and stored; tried again for as long as nothing can be stored.

    ``by`` is the login of the desk that asked for what was computed.
    """
    sender = replace(SERVER, login=by)
    while True:
        answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

        def on_answer(answer: Answer, answered: asyncio.Future[Answer] = answered) -> None:
            if not answered.done():  # the server stops
                answered.set_result(answer)

        writer.offer(Asked(sender, command, on_answer))
        answer = await answered
        if not isinstance(answer, Unavailable):
            return answer
        await asyncio.sleep(STORE_SECONDS)
