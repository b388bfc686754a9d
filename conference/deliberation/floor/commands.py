"""What may be asked about the floor."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from conference.core.bounds import Id, ItemName, PartyNumber, PollName, Reason, ShortText
from conference.deliberation.chamber.commands import SeatNumber
from conference.deliberation.command import WireCommand
from conference.deliberation.floor.model import FloorRule, SpeechKind

__all__ = [
    "AddSpeaker",
    "AskToSpeak",
    "CallSpeaker",
    "CloseFloor",
    "Command",
    "DrawFloor",
    "EndFloor",
    "EndSpeech",
    "GroupLine",
    "OpenFloor",
    "StrikeSpeaker",
    "WithdrawWish",
]

SpeakerNumber = Annotated[int, Meta(ge=1, le=1_000_000)]
"""The number of a wish on its list."""

SpeechSeconds = Annotated[int, Meta(ge=1, le=86_400)]


class GroupLine(Struct, frozen=True):
    """A group of members, such as a region, by the numbers of their seats."""

    name: Annotated[str, Meta(min_length=1, max_length=64)]
    seats: Annotated[tuple[SeatNumber, ...], Meta(max_length=5_000)]


class OpenFloor(WireCommand, frozen=True, tag="open_floor"):
    """Open a list of speakers about an item, a poll, or neither, with its rule of order.

    ``floor`` is its id, chosen by the sender; every speech is given so many ``seconds``.
    """

    floor: Id
    title: ShortText
    rule: FloorRule
    seconds: SpeechSeconds
    item: ItemName | None = None
    poll: PollName | None = None
    groups: Annotated[tuple[GroupLine, ...], Meta(max_length=100)] = ()


class AskToSpeak(WireCommand, frozen=True, tag="ask_to_speak"):
    """Be put on the list. The seat is the sender's, or the room; a room says what ``about``."""

    floor: Id
    kind: SpeechKind
    about: ShortText = ""


class WithdrawWish(WireCommand, frozen=True, tag="withdraw_wish"):
    """Be taken off the list again; ``number`` is that of the sender's own wish."""

    floor: Id
    number: SpeakerNumber


class AddSpeaker(WireCommand, frozen=True, tag="add_speaker"):
    """Put a seat or a room on the list that could not ask by itself; one of the two is given."""

    floor: Id
    kind: SpeechKind
    reason: Reason
    seat: SeatNumber | None = None
    party: PartyNumber | None = None
    about: ShortText = ""


class StrikeSpeaker(WireCommand, frozen=True, tag="strike_speaker"):
    """Take a wish off the list."""

    floor: Id
    number: SpeakerNumber
    reason: Reason


class CloseFloor(WireCommand, frozen=True, tag="close_floor"):
    """Close the list: after this only points of order can be asked for."""

    floor: Id


class DrawFloor(WireCommand, frozen=True, tag="draw_floor"):
    """Enter the public value by which a closed list is drawn; it cannot be changed."""

    floor: Id
    value: ShortText


class CallSpeaker(WireCommand, frozen=True, tag="call_speaker"):
    """Give the floor to the wish of this ``number``; who speaks now has ended.

    It is the next by the rule, a room that asked, or another member with a ``reason``, which the
    record keeps. ``during`` is who speaks as far as the sender sees, on this list: where it is
    somebody else by now, or nobody, this is refused.
    """

    floor: Id
    number: SpeakerNumber
    during: SpeakerNumber | None = None
    reason: Reason = ""


class EndSpeech(WireCommand, frozen=True, tag="end_speech"):
    """The speaker of this number has ended, and their clock stops."""

    floor: Id
    number: SpeakerNumber


class EndFloor(WireCommand, frozen=True, tag="end_floor"):
    """Nobody is called from this list any more; who still waits is not heard."""

    floor: Id


Command = (
    OpenFloor
    | AskToSpeak
    | WithdrawWish
    | AddSpeaker
    | StrikeSpeaker
    | CloseFloor
    | DrawFloor
    | CallSpeaker
    | EndSpeech
    | EndFloor
)
