"""From what happened to the next slice of evenings."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.deliberation.evening.events import ConductPublished, Event
from conference.deliberation.evening.model import Evening
from conference.deliberation.meeting import Meeting

__all__ = ["evolve"]


def evolve(state: Evening, event: Event, _meeting: Meeting) -> Evening:
    """The evenings after ``event``."""
    match event:
        case ConductPublished(text, at):
            return replace(state, conduct=text, conduct_at=at)
        case _:
            assert_never(event)
