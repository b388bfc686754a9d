"""Voters' codes and the roll of a poll of theirs, as they are stored in a folder, served or not."""

from __future__ import annotations

from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.core.ids import PollId
from conference.core.votercodes import hash_of, read_table, read_voter_code
from conference.deliberation.polls.registerbox import RegisterBox
from conference.server.door.voters import SETTING, later_codes
from conference.server.members import meeting_of, settings_of

__all__ = ["number_of_code", "roll_of"]


def roll_of(folder: ConferenceFolder, poll: str) -> list[tuple[int, str]]:
    """The numbers of those who voted in a poll of members, each with its area; never how.

    Raises ``unknown_poll``.
    """
    meeting = meeting_of(folder)
    box, listed = meeting.polls.boxes.get(PollId(poll)), meeting.voters.listed
    if not isinstance(box, RegisterBox) or listed is None:
        raise ConferenceError("unknown_poll", f"No poll {poll!r} of members was opened.")
    numbers = box.roll.numbers().tolist()
    areas = [listed.area_of(number) for number in numbers]
    names = ["" if area is None else listed.areas[area].name for area in areas]
    return list(zip(numbers, names, strict=True))


def number_of_code(folder: ConferenceFolder, typed: str) -> int | None:
    """Whose code it is on the list in force; None for nobody's, and for one that counts no more."""
    table, code = read_table(folder.voters), read_voter_code(typed)
    voters = meeting_of(folder).voters
    if table is None or voters.listed is None or table.digest != voters.listed.digest:
        return None
    found = hash_of(table.digest, code)
    later = later_codes(settings_of(folder, SETTING)).get(table.name, {})
    number = next((one for one, known in later.items() if known == found), None)
    if number is None:
        number = table.number_of(found)
        number = None if number in later else number
    return None if number in voters.waiting else number
