"""``GET /minutes``: the minutes as a page, as the record stood at its last signed head.

They are made anew when somebody asks and a newer head is there, off the event loop, one at a time
and with as long a rest after it, so that no vote waits for them; until then the last ones are
given. Who has them already gets a 304.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.treehead import SignedHead
from conference.minutes.clerk import Clerk
from conference.minutes.document import document
from conference.minutes.making import minutes
from conference.minutes.page import page
from conference.server.api.answers import RefusedError, file_answer
from conference.server.pages.stored import Stored, stored
from conference.server.record.store.port import RecordStore, StoreUnavailableError
from conference.server.record.transparency.minutes import read_on
from conference.server.watchers.signer import HeadSigner

__all__ = ["MinutesApi"]

_log = logging.getLogger("conference.server.record.transparency")

T = TypeVar("T")

WAITING = 64
"""Who waits for minutes that are being made; beyond it the answer is 503 at once."""


class _Made(NamedTuple):
    """The page as it is sent, and its policy of content."""

    file: Stored
    policy: str


class MinutesApi:
    """Answers ``/minutes``."""

    def __init__(self, store: RecordStore, signer: HeadSigner) -> None:
        self._store = store
        self._signer = signer
        self._clerk = Clerk()
        self._made: _Made | None = None
        self._made_of: SignedHead | None = None
        self._rested_at = 0.0
        self._making = asyncio.Lock()
        self._hand = ThreadPoolExecutor(1, thread_name_prefix="minutes")
        self._waiting = 0

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [Route("/minutes", self._minutes)]

    def close(self) -> None:
        """Let the thread go."""
        self._hand.shutdown(wait=True)

    async def _apart(self, what: Callable[..., T], *given: object) -> T:
        """Carry this out beside the event loop."""
        return await asyncio.get_running_loop().run_in_executor(self._hand, what, *given)

    async def _minutes(self, request: Request) -> Response:
        if self._waiting >= WAITING:
            raise RefusedError(503, "busy", "Many ask for the minutes. Try again in a second.")
        self._waiting += 1
        try:
            found = await self._newest()
        finally:
            self._waiting -= 1
        answer = file_answer(request, found.file)
        answer.headers["Content-Security-Policy"] = found.policy
        return answer

    async def _newest(self) -> _Made:
        async with self._making:
            head = self._signer.latest
            is_old = self._made is None or head != self._made_of
            if is_old and (self._made is None or time.monotonic() >= self._rested_at):
                await self._make(head)
            assert self._made is not None, "it was made, or nothing could be read"
            return self._made

    async def _make(self, head: SignedHead | None) -> None:
        """Read what is new, a piece at a time, and write the page."""
        began = time.monotonic()
        size = head.size if head is not None else 0
        try:
            while not await self._apart(read_on, self._store, self._clerk, size):
                pass
        except StoreUnavailableError as error:
            _log.warning("the record could not be read: %s", error.reason)
            sentence = "The record cannot be read now. Try again later."
            raise RefusedError(503, "unavailable", sentence) from error
        self._made = await self._apart(_written, self._clerk, head)
        self._made_of = head
        ended = time.monotonic()
        self._rested_at = ended + (ended - began)


def _written(clerk: Clerk, head: SignedHead | None) -> _Made:
    html, policy = page(document(minutes(clerk, head)))
    return _Made(stored(html.encode(), "text/html; charset=utf-8"), policy)
