"""The door for HTTP: who asks, whether they may, and how much they may send.

A route that needs a sender gets one here and nowhere else. The secret comes as
``Authorization: Bearer``: a token of any role, as a welcome over the socket gives it, or the desk's
password. Who may ask for a command is the rule of :func:`conference.deliberation.decide.may_ask`,
over the socket and here; wrong secrets of a network count together, on both. What a page of another
site has a browser ask (``Sec-Fetch-Site``) is refused and counts for nothing.
"""

from __future__ import annotations

import json
import math
from collections.abc import AsyncIterator, Callable, Collection

from starlette.requests import ClientDisconnect, Request

from conference.deliberation.commands import Command
from conference.deliberation.decide import may_ask
from conference.deliberation.sender import Role, Sender
from conference.server.api.answers import RefusedError
from conference.server.door.access import Access
from conference.server.door.admission import Denial
from conference.server.record.store.entries import Code

__all__ = ["Door", "TooMuchError", "address_of", "json_of", "pieces_of"]


class TooMuchError(Exception):
    """A body has more than it may have; the rest of it was not read."""


class Door:
    """Lets in whoever may ask; ``now`` is monotonic, in seconds.

    What is not let in raises :class:`~conference.server.api.answers.RefusedError`: 403 with the
    ``sentence`` of the route, whether the secret is wrong, of another role, or one too many.
    """

    def __init__(self, access: Access, now: Callable[[], float]) -> None:
        self._access = access
        self._now = now

    async def one_of(self, request: Request, roles: Collection[Role], sentence: str) -> Sender:
        """Who asks for what is no command of the meeting: a sender of one of these roles."""
        return await self._let_in(request, lambda sender: sender.role in roles, sentence)

    async def asker(self, request: Request, kind: type[Command], sentence: str) -> Sender:
        """Who asks for a command of this kind: a sender that may, before its body is read."""
        return await self._let_in(request, lambda sender: may_ask(sender, kind), sentence)

    async def _let_in(
        self, request: Request, may: Callable[[Sender], bool], sentence: str
    ) -> Sender:
        _must_be_of_this_site(request)
        secret = _secret_of(request)
        sender = await self._access.sender_of(secret, address_of(request), self._now())
        if isinstance(sender, Denial) or not may(sender):
            raise RefusedError(403, "wrong_password", sentence)
        return sender

    def token_of(self, request: Request) -> bytes | None:
        """The hash of the token that is shown, of whatever role; None if it opens nothing."""
        _must_be_of_this_site(request)
        return self._access.token_of(_secret_of(request))

    def opened_by(self, request: Request, code: str) -> Code:
        """What a code of a party opens; a wrong one is 404, and 429 when it is one too many."""
        _must_be_of_this_site(request)
        found = self._access.look_up(code, address_of(request), self._now())
        if isinstance(found, Denial):
            wait = math.ceil((found.retry_ms or 1000) / 1000)
            status = 429 if found.code == "locked" else 404
            raise RefusedError(status, found.code, found.sentence, wait)
        return found


def _secret_of(request: Request) -> str:
    _, _, secret = request.headers.get("Authorization", "").partition(" ")
    return secret.strip()


def _must_be_of_this_site(request: Request) -> None:
    """Raise 403 for what another site's page asks: its visitors are no guessers."""
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        raise RefusedError(403, "cross_site", "This may be asked by the conference's own pages.")


def address_of(request: Request) -> str:
    """Where a request comes from; "" when nobody can say."""
    return request.client.host if request.client else ""


async def pieces_of(request: Request, most: int) -> AsyncIterator[bytes]:
    """The body as it comes; raises :class:`TooMuchError` at the first byte beyond ``most``.

    Raises ``ClientDisconnect`` when it does not come whole.
    """
    count = 0
    async for piece in request.stream():
        count += len(piece)
        if count > most:
            raise TooMuchError
        yield piece


async def json_of(request: Request, most: int) -> object:
    """The body as a JSON value; None when it is none, is not whole, or has over ``most`` bytes."""
    try:
        return json.loads(b"".join([piece async for piece in pieces_of(request, most)]))
    except (TooMuchError, ClientDisconnect, ValueError, RecursionError):
        return None
