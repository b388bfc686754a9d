"""The chamber's members: the confirmed list of who was drawn, and where each of them stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from conference.sortition.roster import Roster

__all__ = ["Members"]


@dataclass(frozen=True, slots=True)
class Members:
    """The slice of the meeting for members; ``roster`` is the confirmed list, by pseudonym."""

    roster: Roster = field(default_factory=Roster)
