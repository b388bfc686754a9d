"""What asking to accept a whole other plan leads to: an import, once somebody has read what it
changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from conference.core.errors import Refusal
from conference.deliberation.founding.refusals import bad_plan
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme import refusals
from conference.deliberation.programme.commands import AcceptProgramme
from conference.deliberation.programme.events import Event, ProgrammePlanned
from conference.deliberation.programme.model import Item

__all__ = ["MINUTES", "decide_accept", "plan_digest"]

MINUTES = range(1, 24 * 60 + 1)
"""How long an item may be."""

LONGEST_TEXT = 200
LONGEST_ID = 64
LAST = 2**53


def plan_digest(items: Sequence[Item]) -> str:
    """What tells one plan from any other: SHA-256 of its items, as hexadecimal digits."""
    text = json.dumps([asdict(item) for item in items], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def decide_accept(
    meeting: Meeting, command: AcceptProgramme, by: str
) -> tuple[Event, ...] | Refusal:
    """The plan is what it was when the difference was read, nobody locked it, and what is on stays.

    It is one edit, which can be undone.
    """
    programme, items = meeting.programme, command.items
    if programme.items == items:
        return ()
    if programme.locked_by is not None:
        return refusals.plan_locked(programme.locked_by)
    if command.base != plan_digest(programme.items):
        return refusals.plan_moved()
    ids = {item.id for item in items}
    if programme.on is not None and programme.on not in ids:
        return bad_plan("The item that is on must stay in the programme.")
    if len(ids) != len(items) or not items:
        return bad_plan("A programme has items, and each of them an id of its own.")
    why = next(_faults(meeting, items), None)
    return bad_plan(why) if why else (ProgrammePlanned(items, by),)


def _faults(meeting: Meeting, items: Sequence[Item]) -> Iterator[str]:
    """What makes an item none, in sentences."""
    for item in items:
        named = f"“{item.title[:LONGEST_TEXT]}” ({item.id[:LONGEST_ID]})"
        if not 0 < len(item.id) <= LONGEST_ID:
            yield f"{named}: an id has from 1 to {LONGEST_ID} characters."
        if not item.title.strip() or max(map(len, (item.title, item.speaker))) > LONGEST_TEXT:
            yield f"{named}: a title is not blank; texts have {LONGEST_TEXT} characters at most."
        if item.minutes not in MINUTES:
            yield f"{named}: an item lasts from {MINUTES[0]} to {MINUTES[-1]} minutes."
        if not 0 <= item.starts_at <= LAST or item.day < 1:
            yield f"{named}: its start is no moment, or its day no number from 1 on."
        if item.poll is not None and item.poll not in meeting.polls.by_id:
            yield f"{named}: there is no poll {item.poll[:LONGEST_ID]}."
