"""From what happened to the next mood."""

from __future__ import annotations

from conference.deliberation.mood.events import MoodSet
from conference.deliberation.mood.model import Mood

from conference.deliberation.meeting import Meeting

__all__ = ["evolve"]


def evolve(state: Mood, event: MoodSet, _meeting: Meeting) -> Mood:
    """The mood that was said last."""
    return Mood(event.word, state.changes + 1)
