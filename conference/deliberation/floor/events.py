"""What has happened on the floor: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId
from conference.deliberation.floor.model import FloorRule, Wish

__all__ = [
    "Event",
    "FloorClosed",
    "FloorDrawn",
    "FloorEnded",
    "FloorOpened",
    "SpeakerCalled",
    "SpeakerStruck",
    "SpeechAsked",
    "SpeechEnded",
    "WishWithdrawn",
]


@dataclass(frozen=True, slots=True)
class FloorOpened:
    """A list of speakers is open: speeches have ``length`` ms, ``groups`` are names and seats."""

    floor: str
    title: str
    rule: FloorRule
    length: Millis
    item: ItemId | None
    poll: PollId | None
    groups: tuple[tuple[str, tuple[int, ...]], ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class SpeechAsked:
    """A seat or a room is on the list; ``reason`` is why the desk put it there, else ""."""

    floor: str
    wish: Wish
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class WishWithdrawn:
    """Who asked does not want to speak any more."""

    floor: str
    number: int
    at: Millis


@dataclass(frozen=True, slots=True)
class SpeakerStruck:
    """The desk took a wish off the list, for a stated reason."""

    floor: str
    number: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class FloorClosed:
    """Nobody can ask any more but for a point of order."""

    floor: str
    at: Millis


@dataclass(frozen=True, slots=True)
class FloorDrawn:
    """The public value by which the order of a closed list follows."""

    floor: str
    value: str
    at: Millis


@dataclass(frozen=True, slots=True)
class SpeakerCalled:
    """A wish has the floor. ``speech`` counts all speeches of the conference, from 1.

    ``proposed`` was the next by the rule (None: nobody); ``reason`` is why another member was
    called, "" where that was not so. A room is called by the desk's choice.
    """

    floor: str
    number: int
    speech: int
    proposed: int | None
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """A speech is over, after ``used`` ms without its pauses."""

    floor: str
    number: int
    used: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class FloorEnded:
    """Nobody is called from this list any more."""

    floor: str
    at: Millis


Event = (
    FloorOpened
    | SpeechAsked
    | WishWithdrawn
    | SpeakerStruck
    | FloorClosed
    | FloorDrawn
    | SpeakerCalled
    | SpeechEnded
    | FloorEnded
)
