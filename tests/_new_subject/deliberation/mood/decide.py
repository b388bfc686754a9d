"""What asking about the mood leads to."""

from __future__ import annotations

from conference.deliberation.mood.commands import SetMood
from conference.deliberation.mood.events import MoodSet
from conference.deliberation.mood.model import WORDS

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender

__all__ = ["decide"]


def decide(
    meeting: Meeting, _sender: Sender, command: SetMood, at: Millis
) -> tuple[MoodSet, ...] | Refusal:
    """Any mood that is known; the same one again changes nothing."""
    if command.word not in WORDS:
        return Refusal("bad_mood", f"A mood is one of: {', '.join(WORDS)}.")
    return () if meeting.mood.word == command.word else (MoodSet(command.word, at),)
