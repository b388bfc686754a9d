"""What asking for the floor leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.floor import refusals
from conference.deliberation.floor.commands import (
    AddSpeaker,
    AskToSpeak,
    CallSpeaker,
    CloseFloor,
    Command,
    DrawFloor,
    EndFloor,
    EndSpeech,
    OpenFloor,
    StrikeSpeaker,
    WithdrawWish,
)
from conference.deliberation.floor.events import (
    Event,
    FloorClosed,
    FloorDrawn,
    FloorEnded,
    SpeakerStruck,
    WishWithdrawn,
)
from conference.deliberation.floor.model import FloorRule, FloorState, SpeakersList
from conference.deliberation.floor.opening import opened
from conference.deliberation.floor.speeches import called, speech_ended
from conference.deliberation.floor.wishes import added, asked
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender

__all__ = ["decide"]

Decision = tuple[Event, ...] | Refusal


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about the floor leads to; ``at`` is not before the last event."""
    one = meeting.floor.lists.get(command.floor)
    match command:
        case OpenFloor():
            return opened(meeting, command, at)
        case _ if one is None:
            return refusals.unknown_floor(command.floor)
        case AskToSpeak():
            return asked(meeting, one, sender, command, at)
        case AddSpeaker():
            return added(meeting, one, command, at)
        case WithdrawWish():
            return _withdraw(one, sender, command.number, at)
        case StrikeSpeaker():
            return _strike(one, command, at)
        case CloseFloor():
            is_open = one.state is FloorState.OPEN
            return (FloorClosed(one.id, at),) if is_open else ()
        case DrawFloor():
            return _draw(one, command.value.strip(), at)
        case CallSpeaker():
            return called(meeting, one, command, at)
        case EndSpeech():
            speech = one.speaking
            is_so = speech is not None and speech.wish.number == command.number
            return speech_ended(meeting, one, at) if is_so else ()
        case EndFloor():
            return _end(meeting, one, at)
        case _:
            assert_never(command)


def _withdraw(one: SpeakersList, sender: Sender, number: int, at: Millis) -> Decision:
    wish = one.waiting.get(number)
    if wish is None:
        return () if number <= one.asked else refusals.unknown_wish(number)
    if (wish.seat, wish.party) != (sender.seat, sender.party):
        return refusals.bad_wish("That is somebody else's place on the list.")
    return (WishWithdrawn(one.id, number, at),)


def _strike(one: SpeakersList, command: StrikeSpeaker, at: Millis) -> Decision:
    number, reason = command.number, command.reason.strip()
    if number not in one.waiting:
        return () if number <= one.asked else refusals.unknown_wish(number)
    if not reason:
        return refusals.bad_wish("Say why they are struck off; the reason is in the record.")
    return (SpeakerStruck(one.id, number, reason, at),)


def _draw(one: SpeakersList, value: str, at: Millis) -> Decision:
    if one.rule is not FloorRule.LOT:
        return refusals.bad_floor("This list is not drawn by lot: its rule is another one.")
    if not value:
        return refusals.bad_floor("Enter the public value, as everybody saw it.")
    if one.value:
        same = refusals.bad_floor(f"The list was drawn by “{one.value}”, which stays.")
        return () if one.value == value else same
    if one.state is not FloorState.CLOSED:
        return refusals.bad_floor("Close the list first: then nobody can choose where they stand.")
    return (FloorDrawn(one.id, value, at),)


def _end(meeting: Meeting, one: SpeakersList, at: Millis) -> Decision:
    if one.state is FloorState.OVER:
        return ()
    return (*speech_ended(meeting, one, at), FloorEnded(one.id, at))
