"""What has happened to breakouts: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import PartyId
from conference.deliberation.breakouts.model import BreakoutPhase, HandIn, Headway, Reach

__all__ = [
    "BreakoutEnded",
    "BreakoutExtended",
    "BreakoutMoved",
    "BreakoutPrepared",
    "BreakoutRecalled",
    "BreakoutStarted",
    "Event",
    "PhaseEnded",
    "RoomReported",
    "TablesSet",
]


@dataclass(frozen=True, slots=True)
class BreakoutPrepared:
    """A breakout is ready to start, or was prepared anew; ``grace`` is in ms."""

    breakout: str
    title: str
    question: str
    phases: tuple[BreakoutPhase, ...]
    reach: Reach
    mixed: bool
    grace: Millis
    per_table: int
    at: Millis
    hand_in: HandIn | None = None


@dataclass(frozen=True, slots=True)
class BreakoutStarted:
    """It began in all rooms that it reaches; each phase ends at its instant."""

    breakout: str
    ends: tuple[Millis, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class BreakoutExtended:
    """The phase that was on, and those after it, got ``more`` ms; below zero: fewer."""

    breakout: str
    more: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class PhaseEnded:
    """The phase at ``place`` was ended before its time; those after it began as much earlier."""

    breakout: str
    place: int
    at: Millis


@dataclass(frozen=True, slots=True)
class BreakoutMoved:
    """The machine's clock was set: all instants of a breakout are ``shift`` ms later by it."""

    breakout: str
    shift: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class BreakoutRecalled:
    """People were called back, by the desk or as time was up. They may finish ``until`` then."""

    breakout: str
    until: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class BreakoutEnded:
    """It is over; one that was never started was withdrawn."""

    breakout: str
    at: Millis


@dataclass(frozen=True, slots=True)
class RoomReported:
    """The room of a party said how far it is."""

    breakout: str
    party: PartyId
    state: Headway
    at: Millis


@dataclass(frozen=True, slots=True)
class TablesSet:
    """The facilitator of a party said how people sit; no tables: as it comes."""

    party: PartyId
    tables: tuple[int, ...]
    at: Millis


Event = (
    BreakoutPrepared
    | BreakoutStarted
    | BreakoutExtended
    | PhaseEnded
    | BreakoutMoved
    | BreakoutRecalled
    | BreakoutEnded
    | RoomReported
    | TablesSet
)
