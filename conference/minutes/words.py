"""Times, numbers and lists in the words of minutes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from conference.core.clock import Millis
from conference.core.zones import zone_of, zone_words

__all__ = ["clock", "day", "enumerated", "figure", "many", "moment", "zone_said"]

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _local(at: Millis, zone: str) -> datetime:
    return datetime.fromtimestamp(at / 1000, zone_of(zone) or UTC)


def clock(at: Millis, zone: str) -> str:
    """``14:03``."""
    return _local(at, zone).strftime("%H:%M")


def day(iso: str) -> str:
    """``Thursday, 3 September 2026`` of a date."""
    found = date.fromisoformat(iso)
    return f"{DAYS[found.weekday()]}, {found.day} {MONTHS[found.month - 1]} {found.year}"


def moment(at: Millis, zone: str) -> str:
    """``3 September 2026, 14:03:20``."""
    found = _local(at, zone)
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}, {found.strftime('%H:%M:%S')}"


def zone_said(zone: str) -> str:
    """``London time``, or ``UTC``."""
    return zone_words(zone) if zone_of(zone) else "UTC"


def figure(count: int) -> str:
    """A number with its thousands apart."""
    return f"{count:,}"


def many(count: int, one: str, more: str) -> str:
    """``1 member``, ``1,000 members``."""
    return f"{figure(count)} {one if count == 1 else more}"


def enumerated(names: Sequence[str]) -> str:
    """``A, B and C``."""
    return " and ".join([*([", ".join(names[:-1])] if names[:-1] else []), *names[-1:]])
