"""What has happened to what needs a second person: entries of the record."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.seconding.model import SecondAct

__all__ = ["AskingWithdrawn", "Event", "SecondAsked"]


@dataclass(frozen=True, slots=True)
class SecondAsked:
    """A login has asked for an act; it is done when another one asks for the same in time."""

    act: SecondAct
    about: str
    login: str
    at: Millis


@dataclass(frozen=True, slots=True)
class AskingWithdrawn:
    """An act waits for nobody any more."""

    act: SecondAct
    about: str
    at: Millis


Event = SecondAsked | AskingWithdrawn
