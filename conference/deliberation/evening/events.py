"""What has happened to evenings: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis

__all__ = ["ConductPublished", "Event"]


@dataclass(frozen=True, slots=True)
class ConductPublished:
    """The rules of conduct for all rooms, word for word, from then on."""

    text: str
    at: Millis


Event = ConductPublished
