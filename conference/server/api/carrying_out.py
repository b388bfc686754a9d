"""Having a command carried out for whoever asks over HTTP."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.command import WireCommand
from conference.deliberation.commands import Command
from conference.deliberation.sender import Sender
from conference.server.api.answers import RefusedError
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done
from conference.server.record.writer import Writer

__all__ = ["carried_out"]


async def carried_out(writer: Writer, sender: Sender, command: Command | WireCommand) -> None:
    """Have a command decided and stored.

    Raises :class:`RefusedError`: 409 where it is refused, 503 where it could not be stored now.
    """
    answer = await answer_to(writer, sender, command)
    if isinstance(answer, Refusal):
        raise RefusedError(409, answer.code, answer.sentence)
    if not isinstance(answer, Done):
        raise RefusedError(503, "busy", answer.sentence)
