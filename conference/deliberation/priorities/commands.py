"""What may be asked about priorities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Instant, Number
from conference.deliberation.command import WireCommand
from conference.deliberation.priorities.model import MOST, MOST_PEOPLE, Assembly, Priority

__all__ = [
    "Command",
    "EnterPriorities",
    "Language",
    "OfRooms",
    "ReceivePriorities",
    "RegisterAssemblies",
    "SendPriorities",
    "SetGathering",
    "WithdrawPriorities",
]

Language = Annotated[str, Meta(pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]
"""A language tag (BCP 47, RFC 5646, without its rarest forms): ``en``, ``cy``, ``pt-BR``."""

People = Annotated[int, Meta(ge=1, le=MOST_PEOPLE)]
Listed = Annotated[tuple[Priority, ...], Meta(min_length=1, max_length=MOST)]
Whose = Annotated[str, Meta(pattern="^(room|assembly)/[0-9]{1,9}$")]
"""Who sends: ``room/12`` is a party, ``assembly/3`` an assembly without a room."""


class SetGathering(WireCommand, frozen=True, tag="set_gathering"):
    """Priorities are gathered from one instant until another; None: not at all, without an end."""

    opens_at: Instant | None
    closes_at: Instant | None


class SendPriorities(WireCommand, frozen=True, tag="send_priorities"):
    """A party's facilitator sends what the room agreed on, in its order.

    ``version`` is the last one that the sender has seen, 0 for none: where somebody else sent
    another since, it is refused and nothing is lost of either. ``headcount`` people agreed.
    """

    version: Number
    language: Language
    headcount: People
    priorities: Listed


class WithdrawPriorities(WireCommand, frozen=True, tag="withdraw_priorities"):
    """What was sent does not stand any more; ``whose`` is for the desk only, of what came on paper.

    ``version`` is the one that is withdrawn.
    """

    version: Number
    whose: Whose | None = None


class EnterPriorities(WireCommand, frozen=True, tag="enter_priorities"):
    """The desk enters what came on paper; the rest as in :class:`SendPriorities`."""

    whose: Whose
    version: Number
    language: Language
    headcount: People
    priorities: Listed


@dataclass(frozen=True, slots=True)
class ReceivePriorities:
    """An assembly without a room sends, or withdraws (no ``priorities``); its code was checked."""

    assembly: int
    version: int
    language: str
    headcount: int
    priorities: tuple[Priority, ...]


@dataclass(frozen=True, slots=True)
class RegisterAssemblies:
    """Add assemblies without a room; their numbers follow on from those already there."""

    assemblies: tuple[Assembly, ...]


OfRooms = SendPriorities | ReceivePriorities
"""What thousands send at once: it shares commits."""

Command = (
    SetGathering
    | SendPriorities
    | WithdrawPriorities
    | EnterPriorities
    | ReceivePriorities
    | RegisterAssemblies
)
