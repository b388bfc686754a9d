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
from collections.abc import AsyncIterator, Callable
from typing import NoReturn

from starlette.requests import ClientDisconnect, Request

from conference.core.errors import Refusal
from conference.deliberation.command import WireCommand
from conference.deliberation.commands import Command
from conference.deliberation.decide import askers_of, is_among, out_of_post
from conference.deliberation.sender import Sender
from conference.deliberation.subject import Askers
from conference.server.api.answers import RefusedError
from conference.server.door.access import TOKEN_LENGTH, Access
from conference.server.door.admission import Denial
from conference.server.door.security import SecurityLog
from conference.server.record.store.entries import Code
from conference.server.wire.site import Site

__all__ = ["Door", "TooMuchError", "address_of", "json_of", "pieces_of"]


class TooMuchError(Exception):
    """A body has more than it may have; the rest of it was not read."""


class Door:
    """Lets in whoever may ask; ``now`` is monotonic, in seconds.

    What is not let in raises :class:`~conference.server.api.answers.RefusedError`: 403 with the
    ``sentence`` of the route, whether the secret is wrong, of another role, or one too many.
    """

    def __init__(self, access: Access, now: Callable[[], float], site: Site | None = None) -> None:
        self._access = access
        self._now = now
        self._security = SecurityLog(now)
        self._site = site or Site()

    async def one_of(
        self,
        request: Request,
        askers: Askers,
        sentence: str,
        on_refusal: Callable[[Sender, Refusal], None] = lambda _sender, _refusal: None,
    ) -> Sender:
        """Who asks for what is no command of the meeting: one of these roles and posts.

        ``on_refusal`` is called before a desk is refused that is known and has another post.
        """
        secret = self._secret_of(request, sentence)
        address = address_of(request)
        sender = await self._access.sender_of(secret, address, self._now())
        if isinstance(sender, Denial):
            self._security.refused(address, "a request", sender.code)
            raise RefusedError(403, "wrong_password", sentence)
        if is_among(sender, askers):
            return sender
        assert sender.role is not None, "only the server itself has none"
        self._security.refused(address, sender.role.value, "not_allowed")
        if refusal := out_of_post(sender, askers):
            on_refusal(sender, refusal)
            raise RefusedError(403, refusal.code, refusal.sentence)
        raise RefusedError(403, "wrong_password", sentence)

    async def asker(
        self,
        request: Request,
        kind: type[Command | WireCommand],
        sentence: str,
        on_refusal: Callable[[Sender, Refusal], None] = lambda _sender, _refusal: None,
    ) -> Sender:
        """Who asks for a command of this kind: a sender that may, before its body is read."""
        return await self.one_of(request, askers_of(kind), sentence, on_refusal)

    def shown(self, request: Request) -> str:
        """What is shown as a secret, not looked at yet; raises 403 for pages of other sites."""
        self.must_be_of_our_pages(request)
        return _secret_of(request)

    async def acting(self, request: Request, askers: Askers, sentence: str) -> Sender:
        """Who asks by a token of one of these roles, or as a facilitator by the room's code.

        Wrong codes count as attempts: 403, and 429 when it is one too many.
        """
        secret = self._secret_of(request, sentence)
        if len(secret) == TOKEN_LENGTH:
            return await self.one_of(request, askers, sentence)
        address = address_of(request)
        found = self._access.facilitator_by(secret[:50], address, self._now())
        if isinstance(found, Denial):
            self._security.refused(address, "a code", found.code)
            wait = math.ceil((found.retry_ms or 1000) / 1000)
            if found.code == "locked":
                raise RefusedError(429, found.code, found.sentence, wait)
            raise RefusedError(403, found.code, sentence)
        return found

    def _secret_of(self, request: Request, sentence: str) -> str:
        """The secret that is shown; without one it is refused, and is no guess."""
        self.must_be_of_our_pages(request)
        secret = _secret_of(request)
        if not secret:
            raise RefusedError(403, "wrong_password", sentence)
        return secret

    def token_of(self, request: Request) -> bytes | None:
        """The hash of the token that is shown, of whatever role; None if it opens nothing."""
        self.must_be_of_our_pages(request)
        return self._access.token_of(_secret_of(request))

    def opened_by(self, request: Request, code: str) -> Code:
        """What a code of a party opens; a wrong one is 404, and 429 when it is one too many."""
        self.must_be_of_our_pages(request)
        address = address_of(request)
        found = self._access.look_up(code, address, self._now())
        if isinstance(found, Denial):
            self._security.refused(address, "a code", found.code)
            wait = math.ceil((found.retry_ms or 1000) / 1000)
            status = 429 if found.code == "locked" else 404
            raise RefusedError(status, found.code, found.sentence, wait)
        return found

    def badge_of(self, request: Request, shown: str, is_one: Callable[[str], bool]) -> str:
        """The pseudonym of a badge (``ID:CODE``) that is one of those; raises 403, or 429."""
        self.must_be_of_our_pages(request)
        address = address_of(request)
        found = self._access.badge_of(shown[:500], is_one, address, self._now())
        if isinstance(found, Denial):
            self._security.refused(address, "a badge", found.code)
            wait = math.ceil((found.retry_ms or 1000) / 1000)
            status = 429 if found.code == "locked" else 403
            raise RefusedError(status, found.code, found.sentence, wait)
        return found

    def refuse_code(self, request: Request, sentence: str, *, counts: bool) -> NoReturn:
        """Refuse who shows a wrong code that no session knows; 429 when it is one too many.

        It ``counts`` as an attempt where anything was shown.
        """
        address = address_of(request)
        if counts:
            self._security.refused(address, "a code", "wrong_code")
            found = self._access.wrong_code(address, self._now())
            if found.code == "locked":
                wait = math.ceil((found.retry_ms or 1000) / 1000)
                raise RefusedError(429, found.code, found.sentence, wait)
        raise RefusedError(403, "wrong_code", sentence)

    def must_be_of_our_pages(self, request: Request) -> None:
        """Any page of the web can send its visitors' browsers here: it must not guess for them."""
        headers = request.headers
        site = headers.get("Sec-Fetch-Site", "none")
        if site not in {"same-origin", "none"}:
            sentence = "A page of another address may not ask this. Open the conference itself."
            raise RefusedError(403, "cross_site", sentence)
        if "Sec-Fetch-Site" not in headers:
            origin, host = headers.get("Origin"), headers.get("Host", "")
            if elsewhere := self._site.refusal_of(origin, host, _scheme(request)):
                raise RefusedError(403, "cross_site", elsewhere)


def _scheme(request: Request) -> str | None:
    """What is known to come by TLS; else nobody knows, for a proxy may have taken it off."""
    return "https" if request.url.scheme == "https" else None


def _secret_of(request: Request) -> str:
    _, _, secret = request.headers.get("Authorization", "").partition(" ")
    return secret.strip()


def address_of(request: Request) -> str:
    """Where a request comes from, as believed proxies say; "" when nobody can say."""
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
