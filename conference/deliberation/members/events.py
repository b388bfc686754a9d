"""What has happened to members: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.sortition.roster import Standing

__all__ = ["BadgeChecked", "Event", "MembersInvited", "MembersReplaced", "StandingNoted"]


@dataclass(frozen=True, slots=True)
class MembersInvited:
    """Those who were drawn are on the confirmed list, by pseudonym; ``draw`` is its digest."""

    draw: str
    members: tuple[str, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class StandingNoted:
    """Where members stand now, and why."""

    members: tuple[str, ...]
    standing: Standing
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class MembersReplaced:
    """A round of replacements: who left, and who was invited to that seat."""

    pairs: tuple[tuple[str, str], ...]
    round: int
    at: Millis


@dataclass(frozen=True, slots=True)
class BadgeChecked:
    """A badge was shown at the door. ``reason`` says why it was not accepted, or ``again``."""

    badge: str
    accepted: bool
    reason: str
    at: Millis


Event = MembersInvited | StandingNoted | MembersReplaced | BadgeChecked
