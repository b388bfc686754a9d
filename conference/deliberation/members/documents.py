"""The documents of members: none. The confirmed list is in the record, no screen follows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Never

from conference.deliberation.audience import NO_PATHS, Audience, Paths
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting

__all__ = ["documents", "touched"]


def documents(
    _meeting: Meeting, _audience: Audience, _paths: Paths | None = None
) -> Iterator[tuple[str, Never]]:
    """Nothing."""
    return iter(())


def touched(_event: Event, _meeting: Meeting) -> Paths:
    """Nothing."""
    return NO_PATHS
