"""What has happened to the chamber: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.chamber.model import Origin, StandingRule

__all__ = [
    "CheckedOut",
    "Event",
    "RulesAdopted",
    "SeatLeft",
    "SeatSigned",
    "SeatUnlocked",
    "SeatsGiven",
]


@dataclass(frozen=True, slots=True)
class RulesAdopted:
    """The standing rules, by kind, in place of those before."""

    rules: tuple[StandingRule, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class SeatsGiven:
    """Members who were not drawn have seats, numbered on from the last one."""

    members: tuple[str, ...]
    origin: Origin
    at: Millis


@dataclass(frozen=True, slots=True)
class SeatSigned:
    """A member signed in with a device; ``device`` is the beginning of a hash of its token."""

    seat: int
    device: str
    at: Millis


@dataclass(frozen=True, slots=True)
class SeatLeft:
    """The seat has no device any more; its member did so."""

    seat: int
    at: Millis


@dataclass(frozen=True, slots=True)
class SeatUnlocked:
    """The seat has no device any more; the desk did so, for a stated reason."""

    seat: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class CheckedOut:
    """The member of a seat has left the hall."""

    seat: int
    at: Millis


Event = RulesAdopted | SeatsGiven | SeatSigned | SeatLeft | SeatUnlocked | CheckedOut
