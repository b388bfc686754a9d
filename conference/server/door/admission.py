"""What becomes of who comes to the door: let in, or not, and in which words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from conference.core.ids import PartyId, PersonId
from conference.deliberation.sender import Post, Role, Sender
from conference.protocol.close_codes import CloseCode
from conference.server.door.locks import Kind
from conference.server.record.store.entries import SessionRow

__all__ = [
    "BUSY",
    "DEAD_CODE",
    "OTHER_VERSION",
    "ROOM_FULL",
    "SIGNING_IN",
    "Admission",
    "Denial",
    "one_too_many",
    "wrong",
]


@dataclass(frozen=True, slots=True)
class Admission:
    """Someone is let in; ``new`` (None when they were known) is stored before they are told.

    ``as_of`` is how often what lets in had changed then; sessions that are ``ended`` make room.
    ``login`` is that of a desk or a controller, ``post`` that of a desk's login. A member has the
    ``seat``, by the pseudonym of a ``badge``; ``gone`` is the tag of its device that votes no more.
    Who votes from home has the number ``voter``; ``device`` are the letters of a facilitator's.
    """

    role: Role
    token: str
    party: PartyId | None
    person: PersonId | None
    new: SessionRow | None
    as_of: int = 0
    ended: tuple[bytes, ...] = ()
    login: str = ""
    post: Post = Post.DIRECTOR
    seat: int | None = None
    badge: str = ""
    gone: str = ""
    voter: int | None = None
    device: str = ""

    @property
    def sender(self) -> Sender:
        """In whose name they ask."""
        return Sender(
            self.role,
            self.party,
            self.person,
            self.login,
            self.post,
            self.seat,
            self.voter,
            self.device,
        )


@dataclass(frozen=True, slots=True)
class Denial:
    """Someone is not let in, and what they are told."""

    code: str
    sentence: str
    close: CloseCode
    retry_ms: int | None = None


OTHER_VERSION = Denial(
    "other_version",
    "This page is of another version than the server. Please load it again.",
    CloseCode.OTHER_VERSION,
)

DEAD_CODE = Denial(
    "dead_code",
    "This code counts no more: another one was asked for. Use the newer one, or ask the office that"
    " sent it.",
    CloseCode.WRONG_CODE,
)

ROOM_FULL = Denial(
    "room_full",
    "This room has as many phones as places. Ask your facilitator.",
    CloseCode.TOO_MUCH,
    10_000,
)

BUSY = Denial(
    "busy",
    "Another password from here is being checked. This one is tried again in a moment.",
    CloseCode.TOO_MUCH,
    1000,
)


SIGNING_IN = Denial(
    "busy",
    "This device is being signed in. It is tried again in a moment.",
    CloseCode.TOO_MUCH,
    500,
)


def wrong(kind: Kind) -> Denial:
    """A wrong secret of this kind."""
    what = _name(kind)
    sentence = f"This {what} is not right. Check it and type it again."
    return Denial(f"wrong_{what}", sentence, CloseCode.WRONG_CODE)


def one_too_many(kind: Kind, wait: float) -> Denial:
    """A wrong secret after too many others; the next is answered in ``wait`` seconds."""
    whole = math.ceil(wait)
    return Denial(
        "locked",
        f"This {_name(kind)} is not right, and too many wrong ones came from here. "
        f"Check it, and try again in {'a second' if whole <= 1 else f'{whole} seconds'}.",
        CloseCode.TOO_MUCH,
        math.ceil(wait * 1000),
    )


def _name(kind: Kind) -> str:
    match kind:
        case Kind.DESK:
            return "password"
        case Kind.CONTROLLER:
            return "token"
        case Kind.MEMBER:
            return "badge"
        case _:
            return "code"
