"""Opening a list of speakers: what it is about, and the table of groups."""

from __future__ import annotations

from collections import Counter

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.floor import refusals
from conference.deliberation.floor.commands import GroupLine, OpenFloor
from conference.deliberation.floor.events import FloorOpened
from conference.deliberation.floor.model import MOST_LISTS, FloorRule, SpeakersList
from conference.deliberation.meeting import Meeting

__all__ = ["opened"]


def opened(meeting: Meeting, command: OpenFloor, at: Millis) -> tuple[FloorOpened, ...] | Refusal:
    """A new list; one of the same id is only taken for the same."""
    title, known = command.title.strip(), meeting.floor.lists.get(command.floor)
    if known is not None:
        other = refusals.bad_floor("Another list of speakers has this id. Choose another id.")
        return () if _is_same(known, command) else other
    if fault := _fault(meeting, command, title):
        return refusals.bad_floor(fault)
    if len(meeting.floor.live()) >= MOST_LISTS:
        return refusals.many_floors()
    groups = tuple((line.name.strip(), line.seats) for line in command.groups)
    length = Millis(command.seconds * 1000)
    return (
        FloorOpened(
            command.floor, title, command.rule, length, command.item, command.poll, groups, at
        ),
    )


def _is_same(known: SpeakersList, command: OpenFloor) -> bool:
    groups = {seat: line.name.strip() for line in command.groups for seat in line.seats}
    return (known.title, known.rule, known.length, known.item, known.poll, dict(known.groups)) == (
        command.title.strip(),
        command.rule,
        command.seconds * 1000,
        command.item,
        command.poll,
        groups,
    )


def _fault(meeting: Meeting, command: OpenFloor, title: str) -> str:
    if not title:
        return "Say what the list of speakers is about."
    items = {item.id for item in meeting.programme.items}
    if command.item is not None and command.item not in items:
        return "There is no such item in the programme."
    if command.poll is not None and command.poll not in meeting.polls.by_id:
        return "There is no such question."
    if command.rule is FloorRule.GROUPS and not command.groups:
        return "Give the table of groups that this rule goes by: which seats are in which group."
    return _groups_fault(meeting, command.groups)


def _groups_fault(meeting: Meeting, groups: tuple[GroupLine, ...]) -> str:
    """What is wrong with the table of groups, all of it in one sentence; "" when nothing is."""
    names = Counter(line.name.strip() for line in groups)
    seats = Counter(seat for line in groups for seat in line.seats)
    wrong = ["a group has no name"] if "" in names else []
    wrong += [f"“{name}” is there twice" for name, many in names.items() if many > 1]
    wrong += [f"seat {seat} is in two groups" for seat in sorted(seats) if seats[seat] > 1]
    wrong += [
        f"there is no seat {one}" for one in sorted(seats) if one not in meeting.chamber.seats
    ]
    return f"The table of groups is wrong: {'; '.join(wrong)}." if wrong else ""
