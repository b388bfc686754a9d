"""What a session has to tell, and what it can be told: values without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from conference.deliberation.command import WireCommand
from conference.protocol.messages import (
    Ack,
    Captions,
    Identify,
    Refused,
    Request,
    Role,
    ServerMessage,
    ShowOutput,
    Welcome,
)

__all__ = [
    "TIMINGS",
    "Answered",
    "Captioned",
    "Changed",
    "Ended",
    "Event",
    "ForDisplay",
    "HangUp",
    "State",
    "Timing",
    "Welcomed",
]


class State(Enum):
    """Where the conversation is."""

    OFFLINE = auto()
    """No socket."""
    GREETING = auto()
    """Hello was sent, no welcome yet."""
    ONLINE = auto()
    """Welcome was received."""
    ENDED = auto()
    """The server does not want this client back as it is."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Spans in ms: between pings, without a word until the link counts as dead, how long a link
    must have held until the next loss of it is answered quickly again, the longest between two
    attempts to connect, and after how long a command is neither sent nor carried out any more
    (None: never). A vote is good whenever it arrives; a GO is not."""

    ping_every: float = 5_000
    dead_after: float = 12_000
    holds_after: float = 10_000
    longest_wait: float = 15_000
    command_life: float | None = None


TIMINGS: Mapping[Role, Timing] = {
    Role.DESK: Timing(ping_every=2_000, longest_wait=2_000, command_life=6_000),
    Role.DISPLAY: Timing(longest_wait=2_000),
}
"""Of those that are few and must be back before the rooms are; all others have the usual one."""


@dataclass(frozen=True, slots=True)
class Welcomed:
    """The server let us in."""

    welcome: Welcome


@dataclass(frozen=True, slots=True)
class Changed:
    """The replica is new. ``what`` has the changed paths, or ``"*"`` for a fresh snapshot, or one
    of ``"tick/<poll>"``, ``"room"``, ``"presence"``, ``"health"``, ``"screens"``, ``"arms"``,
    ``"log"``, ``"book"`` and ``"job/<lottery>"``."""

    what: frozenset[str]
    message: ServerMessage


@dataclass(frozen=True, slots=True)
class Answered:
    """The one final answer to a command, ``delay`` ms after it was first sent."""

    request: Request
    answer: Ack | Refused
    delay: float

    @property
    def command(self) -> WireCommand:
        """What was asked."""
        return self.request.command


@dataclass(frozen=True, slots=True)
class ForDisplay:
    """A desk asks this display for something."""

    message: Identify | ShowOutput


@dataclass(frozen=True, slots=True)
class Captioned:
    """Captions have come, of the language that was asked for."""

    message: Captions


@dataclass(frozen=True, slots=True)
class HangUp:
    """Close the socket now and call ``disconnected``: the link is dead or something was missed."""

    reason: str


@dataclass(frozen=True, slots=True)
class Ended:
    """Coming back is pointless. ``unanswered`` may or may not have been carried out."""

    code: str
    sentence: str
    unanswered: tuple[Request, ...]


Event = Welcomed | Changed | Answered | ForDisplay | Captioned | HangUp | Ended
