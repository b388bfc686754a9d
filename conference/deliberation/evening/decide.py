"""What asking about evenings leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.evening import refusals
from conference.deliberation.evening.commands import Command, PublishConduct
from conference.deliberation.evening.events import ConductPublished, Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender

__all__ = ["decide"]


def decide(
    meeting: Meeting, _sender: Sender, command: Command, at: Millis
) -> tuple[Event, ...] | Refusal:
    """The same rules published again change nothing."""
    match command:
        case PublishConduct(text=text):
            text = text.strip()
            if not text:
                return refusals.empty_conduct()
            return () if text == meeting.evening.conduct else (ConductPublished(text, at),)
        case _:
            assert_never(command)
