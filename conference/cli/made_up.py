"""Made-up members for a rehearsal: seats of the chamber, with badges that simulated people show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.members.commands import Command

__all__ = ["MOST_SEATS", "seat_made_up"]

MOST_SEATS = 10_000


def seat_made_up(
    folder: ConferenceFolder, count: int, ask: Callable[[Command], object] | None = None
) -> int:
    """Give ``count`` made-up members seats, after those that there are; how many there are then.

    Their badges are in the folder's private ``badges.csv``. ``ask`` has a command carried out; in
    its place it is stored here, in a folder that nobody serves. Raises :class:`ConferenceError`:
    ``no_rehearsal`` where the conference is none, ``bad_option`` for a number that makes no sense.
    """
    from conference.core.clock import SystemClock
    from conference.rehearsal.badges import badges_of, make_badges, seating, write_badges
    from conference.server.members import meeting_of, write

    meeting = meeting_of(folder)
    if not meeting.founding.rehearsal:
        raise ConferenceError(
            "no_rehearsal",
            f"“{meeting.founding.name}” is not marked as a rehearsal, so nobody is made up for it. "
            "Make one with: conference new FOLDER --sample",
        )
    there = len(meeting.chamber.seats)
    if not 1 <= count <= MOST_SEATS:
        raise ConferenceError("bad_option", f"Give --members a number from 1 to {MOST_SEATS}.")
    badges = make_badges(count, there + 1)
    for command in seating(badges):
        if ask is None:
            write(folder, command, SystemClock())
        else:
            ask(command)
    write_badges(badges_of(folder.path), badges)
    return there + count
