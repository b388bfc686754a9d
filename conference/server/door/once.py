"""Commands that come more than once are carried out once: by the ids that their senders chose.

A datagram may arrive twice, a press may be sent again because its answer was lost. The same id of
the same sender is the same command, and gets the same answer.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from functools import partial
from typing import NamedTuple

from conference.core.errors import Refusal
from conference.deliberation.command import WireCommand
from conference.deliberation.sender import Sender
from conference.protocol.messages import Request
from conference.server.record.exchange import Answer, Asked, Unavailable
from conference.server.record.writer import Writer

__all__ = ["MOST_IDS", "Once"]

MOST_IDS = 256
"""Ids that are known of each sender; of more the eldest are forgotten."""

MOST_SENDERS = 256

Key = tuple[str, str]
"""The role and the login of a sender."""


class _Known(NamedTuple):
    command: WireCommand
    answer: asyncio.Future[Answer]


class Once:
    """Has commands decided by the writer, each once."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._known: OrderedDict[Key, OrderedDict[str, _Known]] = OrderedDict()

    def known(
        self, sender: Sender, name: str, kind: type[WireCommand]
    ) -> asyncio.Future[Answer] | None:
        """The answer to what was asked under this id before; None when nothing was.

        Another command than one of this kind is refused as in :meth:`ask`.
        """
        ids = self._known.get(_key(sender))
        found = ids.get(name) if ids is not None else None
        if found is None or isinstance(found.command, kind):
            return None if found is None else found.answer
        return _used()

    def ask(self, sender: Sender, request: Request) -> asyncio.Future[Answer]:
        """The answer, now or later. Another command under an id that was used is refused.

        What could not be stored is not known any more: it may be asked again under its id.
        """
        ids = self._known.setdefault(_key(sender), OrderedDict())
        self._known.move_to_end(_key(sender))
        known = ids.get(request.id)
        if known is not None:
            return known.answer if known.command == request.command else _used()
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        ids[request.id] = _Known(request.command, answer)
        if len(ids) > MOST_IDS:
            ids.popitem(last=False)
        if len(self._known) > MOST_SENDERS:
            self._known.popitem(last=False)
        on_answer = partial(self._answered, ids, request.id, answer)
        self._writer.offer(Asked(sender, request.command, on_answer))
        return answer

    @staticmethod
    def _answered(
        ids: OrderedDict[str, _Known], name: str, future: asyncio.Future[Answer], answer: Answer
    ) -> None:
        if isinstance(answer, Unavailable):
            ids.pop(name, None)
        if not future.done():
            future.set_result(answer)


def _used() -> asyncio.Future[Answer]:
    sentence = "This id was used for another command. Give each press an id of its own."
    answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
    answer.set_result(Refusal("id_used", sentence))
    return answer


def _key(sender: Sender) -> Key:
    return (sender.role.value if sender.role is not None else "", sender.login)
