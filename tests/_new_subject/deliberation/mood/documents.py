"""The document of the mood, for everybody but phones."""

from __future__ import annotations

from collections.abc import Iterator

from conference.deliberation.mood.events import MoodSet

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting

__all__ = ["MoodView", "documents", "touched"]

MOOD = "mood"


class MoodView(Lean, frozen=True, tag_field="view", tag="mood"):
    """How the hall feels."""

    word: str
    changes: int


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, MoodView]]:
    """The mood, once there is one."""
    is_seen = audience is not Audience.PHONES and (paths is None or MOOD in paths)
    if is_seen and meeting.mood.word:
        yield MOOD, MoodView(meeting.mood.word, meeting.mood.changes)


def touched(event: Event, _meeting: Meeting) -> Paths:
    """The one path."""
    return frozenset({MOOD}) if isinstance(event, MoodSet) else NO_PATHS
