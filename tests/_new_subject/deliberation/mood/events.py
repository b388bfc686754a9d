"""What has happened to the mood."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis

__all__ = ["Event", "MoodSet"]


@dataclass(frozen=True, slots=True)
class MoodSet:
    """The hall feels otherwise from now on."""

    word: str
    at: Millis


Event = MoodSet
