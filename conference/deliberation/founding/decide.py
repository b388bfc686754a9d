"""What asking to found a conference leads to."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.founding import refusals
from conference.deliberation.founding.commands import Command
from conference.deliberation.founding.events import ConferenceFounded, Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender

__all__ = ["decide"]


def decide(
    meeting: Meeting, _sender: Sender, command: Command, _at: Millis
) -> tuple[Event, ...] | Refusal:
    """A record has one founding; every area is in a region of it."""
    if meeting.founding.is_done:
        return refusals.already_founded(meeting.founding.name)
    known = {region.id for region in command.regions}
    if not command.name.strip() or any(area.region not in known for area in command.areas):
        return refusals.bad_plan("Name the conference, and put every area into one of its regions.")
    return (
        ConferenceFounded(
            command.name,
            command.rehearsal,
            command.regions,
            command.areas,
            command.zone,
            command.second_person,
        ),
    )
