"""Spans of time where there is little room: in columns of the desk's tables."""

from __future__ import annotations

from conference.words.spoken import say, spoken

__all__ = ["brief", "in_tenths"]

SECOND, MINUTE, HOUR, DAY = 1_000, 60_000, 3_600_000, 86_400_000

UNITS = (
    (DAY, "desk-rooms-age-days"),
    (HOUR, "desk-rooms-age-hours"),
    (MINUTE, "desk-rooms-age-minutes"),
)
"""From the largest on."""


def brief(millis: int) -> str:
    """How old something is, in its largest unit, with its sign: ``2 s``, ``3 min``, ``2 days``."""
    for unit, key in UNITS:
        if millis >= unit:
            return say(key, count=millis // unit)
    return say("desk-rooms-age-seconds", count=max(0, millis) // SECOND)


def in_tenths(millis: int) -> str:
    """Seconds to the tenth, without their unit: ``1.5``."""
    return f"{millis / SECOND:.1f}".replace(".", spoken().say("figures-decimal"))
