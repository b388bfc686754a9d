"""What asking about watch parties leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.founding.refusals import bad_plan
from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms import refusals
from conference.deliberation.rooms.commands import Command, RegisterParties, SetHeadcount
from conference.deliberation.rooms.events import Event, HeadcountSet, PartiesRegistered
from conference.deliberation.sender import Sender

__all__ = ["MAX_HEADCOUNT", "decide"]

Decision = tuple[Event, ...] | Refusal

MAX_HEADCOUNT = 100_000


def decide(meeting: Meeting, sender: Sender, command: Command, _at: Millis) -> Decision:
    """A headcount keeps room for all who have answered an open poll.

    Who belongs to a party checks people in there and nowhere else.
    """
    match command:
        case RegisterParties():
            return _register(meeting, command)
        case SetHeadcount():
            return _set_headcount(meeting, sender, command)
        case _:
            assert_never(command)


def _set_headcount(meeting: Meeting, sender: Sender, command: SetHeadcount) -> Decision:
    number = command.party if sender.party is None else sender.party
    if command.party not in {None, number}:
        return refusals.another_party()
    if number is None:
        return refusals.no_party()
    party = meeting.rooms.parties.get(number)
    if party is None:
        return refusals.unknown_party(number)
    if not 0 <= command.headcount <= min(party.capacity, MAX_HEADCOUNT):
        return refusals.bad_headcount(party.capacity)
    for poll in meeting.polls.open():
        box = meeting.polls.boxes[poll.id]
        if number >= len(box.headcounts):
            continue
        answered = box.headcounts[number] - box.room_left(number)
        if command.headcount < answered:
            return refusals.below_answers(answered)
    if party.headcount == command.headcount:
        return ()
    return (HeadcountSet(number, command.headcount),)


def _register(meeting: Meeting, command: RegisterParties) -> Decision:
    first = len(meeting.rooms.parties)
    ids = [party.id for party in command.parties]
    if ids != list(range(first, first + len(ids))):
        return bad_plan(f"New parties are numbered from {first} on.")
    strangers = [
        party.name for party in command.parties if party.area not in meeting.founding.areas
    ]
    if strangers:
        return bad_plan(f"These parties are in no known area: {', '.join(strangers)}.")
    return (PartiesRegistered(command.parties),) if command.parties else ()
