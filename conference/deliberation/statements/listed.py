"""All that has passed its room, as the rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from conference.deliberation.meeting import Meeting
from conference.deliberation.statements.model import Said, Statement

__all__ = ["COLUMNS", "rows"]

COLUMNS = (
    *("session", "number", "time", "room", "area", "region", "table", "kind", "agreed"),
    *("statement", "rooms", "rooms against", "starred", "part of", "taken off because"),
)


def rows(meeting: Meeting) -> Iterator[tuple[str, ...]]:
    """One row a statement, in the order of sessions and numbers.

    What waits in its room or was held back there is not listed; of what was taken off stand the
    room and the reason, without the words.
    """
    state = meeting.statements
    for session in sorted(state.sessions.values(), key=lambda one: one.place):
        for name in session.order:
            one = state.by_id[name]
            if one.state in {Said.PASSED, Said.OFF}:
                yield _row(meeting, session.title, one)


def _row(meeting: Meeting, title: str, one: Statement) -> tuple[str, ...]:
    party = meeting.rooms.parties[one.party]
    area = meeting.founding.areas[party.area]
    region = next(region for region in meeting.founding.regions if region.id == area.region)
    said, against = meeting.statements.rooms(one.id)
    is_off = one.state is Said.OFF
    return (
        title,
        str(one.place),
        datetime.fromtimestamp(one.at / 1000, UTC).isoformat(timespec="seconds"),
        meeting.rooms.called(one.party),
        area.name,
        region.name,
        str(one.table or ""),
        one.category,
        "yes" if one.agreed else "no",
        "" if is_off else one.text,
        str(said),
        str(against),
        "yes" if one.starred else "",
        "" if one.into is None else str(meeting.statements.by_id[one.into].place),
        one.reason if is_off else "",
    )
