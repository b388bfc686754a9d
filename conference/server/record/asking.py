"""Awaiting what the writer answers to a command."""

from __future__ import annotations

import asyncio

from conference.deliberation.command import WireCommand
from conference.deliberation.commands import Command
from conference.deliberation.sender import Sender
from conference.server.record.exchange import Answer, Asked
from conference.server.record.writer import Writer

__all__ = ["answer_to"]


async def answer_to(writer: Writer, sender: Sender, command: Command | WireCommand) -> Answer:
    """Have a command decided and stored. It is stored as well when this is cancelled meanwhile."""
    answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

    def on_answer(answer: Answer) -> None:
        if not answered.done():  # else nobody waits any more
            answered.set_result(answer)

    writer.offer(Asked(sender, command, on_answer))
    return await answered
