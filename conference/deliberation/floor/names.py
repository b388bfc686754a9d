"""How a speaker is called on screens and clocks."""

from __future__ import annotations

from conference.deliberation.floor.model import NAMES, Wish
from conference.deliberation.meeting import Meeting

__all__ = ["region_of", "speaker_line", "speaker_name"]


def speaker_name(meeting: Meeting, wish: Wish) -> str:
    """``Seat 412``, or the name of the room; of a candidate the name."""
    if wish.name:
        return wish.name
    if wish.party is None:
        return f"Seat {wish.seat}"
    return meeting.rooms.called(wish.party)


def speaker_line(meeting: Meeting, wish: Wish) -> str:
    """The same with what the speech is: ``Seat 412, for``."""
    return f"{speaker_name(meeting, wish)}, {NAMES[wish.kind]}"


def region_of(meeting: Meeting, wish: Wish) -> str:
    """The name of the region of a room; "" for a seat, whose region is not known."""
    if wish.party is None:
        return ""
    area = meeting.rooms.parties[wish.party].area
    return meeting.founding.regions[meeting.founding.region_index(area)].name
