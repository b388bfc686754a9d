"""Codes, sessions and the desk's password over HTTP: what lets in, and taking it back.

================================  ================================================================
``POST /api/renew/codes``         ``{"party", "kinds", "reason"}``: 200 ``{"codes", "ended",
                                  "open"}``; each new code of people is an entry, with the reason
``POST /api/renew/sessions``      ``{"party", "roles"}``, or ``{"login"}`` for the desks of one:
                                  200 ``{"ended", "open"}``; the asking token stays. Not of
                                  members: that is done seat by seat, by two logins
``POST /api/renew/password``      ``{"password", "token"}``, the hashes of both: 200 ``{"ended",
                                  "open"}``
``POST /api/renew/login``         ``{"name", "password"}``, its hash or "" to remove the login, and
                                  ``"post"`` where it gets another: 200 ``{"ended", "open"}``
``POST /api/renew/controller``    ``{"name", "token"}``, its hash or "" to remove the controller:
                                  200 ``{"ended", "open"}``
``GET /api/doors``                ``{"logins", "sessions", "acts"}``: the post of each login, its
                                  desks that are on and its sessions, sessions by role, and who did
                                  what, newest first
``DELETE /api/session``           ends the session of the token that is shown, of any role: 204
``POST /api/phones``              ``{"party"}``: 200 ``{"phones": [{"phone", "connected"}],
                                  "places"}``, the phones that are in at a party by their labels
================================  ================================================================

The first five with the password or token of a desk whose post is director; passwords are made with
the token of the folder alone, so that nobody at a desk is two logins. Facilitators, too, may list
the phones of their own party. ``party`` is a number, or null for all (of a facilitator: their own);
``open`` says whether a poll is open in which whoever was ended, and joins anew, can vote once more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.rooms.decide import party_of
from conference.deliberation.rooms.subject import ACTING
from conference.deliberation.sender import Post, Role
from conference.deliberation.subject import DESKS, DIRECTORS
from conference.protocol.close_codes import CloseCode
from conference.server.api.answers import RefusedError, document
from conference.server.api.door import Door, json_of
from conference.server.door.logins import DESK, THIS_MACHINE
from conference.server.door.renewal import (
    ENTERED,
    Change,
    Parting,
    Renewals,
    end_of_login,
    ending,
    new_controller,
    new_login,
    new_password,
    renewal,
)
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.writer import Writer

__all__ = ["RenewalsApi", "change_of"]

MOST_BYTES = 4096

HASH_BYTES = 32

SIGNED_OUT = Parting(
    CloseCode.NOT_ALLOWED,
    "signed_out",
    "This desk was signed out at another one. Open it again, and sign in.",
)
"""To desks of a login that was ended: they know their password, and would be back at once."""

PASSWORDS = frozenset({"password", "login", "controller"})
"""What makes passwords of the desk, and tokens of controllers."""

LONGEST_REASON = 300

NO_REASON = "Renewed by the desk."


class RenewalsApi:
    """Takes back what lets in; ``desks`` are the logins of the desks that are on now."""

    def __init__(
        self,
        writer: Writer,
        door: Door,
        renewals: Renewals,
        desks: Callable[[], Iterable[str]],
    ) -> None:
        self._writer = writer
        self._door = door
        self._renewals = renewals
        self._desks = desks

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/renew/{what}", self._renew, methods=["POST"]),
            Route("/api/doors", self._doors),
            Route("/api/session", self._leave, methods=["DELETE"]),
            Route("/api/phones", self._phones, methods=["POST"]),
        ]

    async def _renew(self, request: Request) -> Response:
        sentence = "Only the desk may change codes and sessions."
        sender = await self._door.one_of(request, DIRECTORS, sentence)
        what, token = request.path_params["what"], self._door.token_of(request)
        if what in PASSWORDS and sender.login != THIS_MACHINE:
            sentence = "Secrets are made where the folder is: conference password, or controller."
            raise RefusedError(403, "not_allowed", sentence)
        asked = await json_of(request, MOST_BYTES)
        change, reason = change_of(what, asked, token), _reason_of(asked)
        is_login = what == "sessions" and isinstance(asked, dict) and "login" in asked
        if change is None or reason is None:
            raise RefusedError(400, "bad_message", "This is no change of codes or sessions.")
        parting = SIGNED_OUT if is_login else None
        try:
            made = await self._renewals.make(change, reason, parting, by=sender.login)
        except StoreUnavailableError as error:
            raise RefusedError(503, error.code, error.reason) from error
        return document(
            {
                "codes": [row._asdict() for row in made.codes],
                "ended": len(made.ended),
                "open": bool(self._writer.settled.polls.open()),
            }
        )

    async def _doors(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, "Only the desk may see who is let in.")
        access = self._renewals.access
        rows = access.sessions()
        on = Counter(self._desks())
        kept = Counter(row.login or DESK for row in rows if row.role == Role.DESK)
        roles = Counter(row.role for row in rows if row.role != Role.DESK)
        names = dict.fromkeys((*access.logins(), *kept))
        return document(
            {
                "logins": [
                    {
                        "login": name,
                        "post": access.post(name),
                        "desks": on[name],
                        "sessions": kept[name],
                    }
                    for name in names
                ],
                "sessions": [{"role": role, "sessions": roles[role]} for role in sorted(roles)],
                "acts": [act._asdict() for act in self._writer.acts.newest() if act.by],
            }
        )

    async def _phones(self, request: Request) -> Response:
        sentence = "Only the desk and the room's facilitator may see its phones."
        sender = await self._door.one_of(request, DESKS | ACTING, sentence)
        asked = await json_of(request, MOST_BYTES)
        match asked:
            case {"party": int() | None as number}:
                named = _party(number)
            case _:
                raise RefusedError(400, "bad_message", "Say of which party.")
        party = party_of(self._writer.settled, sender, named)
        if isinstance(party, Refusal):
            raise RefusedError(400, party.code, party.sentence)
        phones = [one._asdict() for one in self._renewals.access.phones.listed(party.id)]
        return document({"phones": phones, "places": party.places})

    async def _leave(self, request: Request) -> Response:
        token = self._door.token_of(request)
        if token is not None:
            try:
                await self._renewals.leave(token)
            except StoreUnavailableError as error:
                raise RefusedError(503, error.code, error.reason) from error
        return Response(status_code=204)


def change_of(what: str, asked: object, keep: bytes | None) -> Change | None:
    """The change that such a document asks for; None if it is none. ``keep`` is not ended."""
    kept = () if keep is None else (keep,)
    match what, asked:
        case "codes", {"party": int() | None as party, "kinds": [*kinds]}:
            found = [kind for kind in ENTERED if kind in kinds]
            return renewal(_party(party), found) if len(found) == len(kinds) > 0 else None
        case "sessions", {"party": int() | None as party, "roles": [*roles]}:
            named = [role for role in Role if role in roles and role is not Role.MEMBER]
            return ending(_party(party), named, kept) if len(named) == len(roles) > 0 else None
        case "sessions", {"login": str(name)}:
            return end_of_login(name, kept) if name != THIS_MACHINE else None
        case "password", {"password": str(password), "token": str(token)}:
            hashed = _bytes(token)
            return None if hashed is None else new_password(password, hashed)
        case "login", {"name": str(name), "password": str(password), "post": str(post)}:
            is_post = bool(name) and post in set(Post)
            return new_login(name, password, Post(post)) if is_post else None
        case "login", {"name": str(name), "password": str(password)}:
            return new_login(name, password) if name else None
        case "controller", {"name": str(name), "token": str(token)} if name:
            hashed = _bytes(token)
            return new_controller(name, hashed) if hashed is not None or not token else None
        case _:
            return None


def _reason_of(asked: object) -> str | None:
    """Why it is asked for; the usual reason when none is said, None when it is none."""
    match asked:
        case {"reason": str(text)}:
            reason = text.strip() or NO_REASON
            return reason if len(reason) <= LONGEST_REASON else None
        case {"reason": _}:
            return None
        case _:
            return NO_REASON


def _party(number: int | None) -> PartyId | None:
    return None if number is None else PartyId(number)


def _bytes(text: str) -> bytes | None:
    """The hash of a token, from its hexadecimal digits."""
    try:
        found = bytes.fromhex(text)
    except ValueError:
        return None
    return found if len(found) == HASH_BYTES else None
