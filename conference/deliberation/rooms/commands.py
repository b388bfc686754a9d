"""What may be asked about watch parties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Id, Label, Minutes, Number, PartyNumber, Reason, ShortText
from conference.deliberation.command import WireCommand
from conference.deliberation.rooms.model import HelpTopic, Party

__all__ = [
    "AcknowledgeLine",
    "AnswerHelp",
    "AskForHelp",
    "Beside",
    "Command",
    "EndPhone",
    "HelpDone",
    "NameStewards",
    "NoteConduct",
    "NoteParty",
    "RegisterParties",
    "RenewRoomCode",
    "SeeMessage",
    "SendMessage",
    "SetCapacity",
    "SetContact",
    "SetHeadcount",
    "TakeMessageBack",
]


@dataclass(frozen=True, slots=True)
class RegisterParties:
    """Add parties; their ids must follow on from those already there."""

    parties: tuple[Party, ...]


class SetHeadcount(WireCommand, frozen=True, tag="set_headcount"):
    """The facilitator checks in how many people are in the room; ``party`` is for the desk only."""

    headcount: Number
    party: PartyNumber | None = None


class SetCapacity(WireCommand, frozen=True, tag="set_capacity"):
    """The desk corrects how many people the room of a party holds, which bounds its headcount."""

    capacity: Number
    reason: Reason
    party: PartyNumber


class RenewRoomCode(WireCommand, frozen=True, tag="renew_room_code"):
    """A new code for the people of a party, and an end to the sessions of those who are in.

    ``party`` is for the desk only. ``times`` is how often it was renewed as far as the sender has
    seen: when it was renewed since, nothing more is done. None renews in any case.
    """

    reason: Reason
    party: PartyNumber | None = None
    times: Number | None = None


class EndPhone(WireCommand, frozen=True, tag="end_phone"):
    """An end to the session of one phone, by the label that it shows; ``party`` is for the desk."""

    phone: Label
    reason: Reason
    party: PartyNumber | None = None


class SendMessage(WireCommand, frozen=True, tag="send_message"):
    """The desk writes to these parties, or to all (null): on their screens and facilitators' pages.

    ``message`` is the id, chosen by the desk. It is shown for so many ``minutes``.
    """

    message: Id
    text: ShortText
    minutes: Minutes
    parties: Annotated[tuple[PartyNumber, ...], Meta(max_length=10_000)] | None = None


class TakeMessageBack(WireCommand, frozen=True, tag="take_message_back"):
    """The desk takes a message off all screens."""

    message: Id


class SeeMessage(WireCommand, frozen=True, tag="see_message"):
    """The facilitator has read a message to their party."""

    message: Id


class NoteParty(WireCommand, frozen=True, tag="note_party"):
    """The desk writes down something about a party, such as that it was called."""

    party: PartyNumber
    text: Reason


class SetContact(WireCommand, frozen=True, tag="set_contact"):
    """The desk knows who runs a party and by which telephone they are reached; "" is not known."""

    party: PartyNumber
    facilitator: ShortText
    telephone: ShortText


class AskForHelp(WireCommand, frozen=True, tag="ask_for_help"):
    """The facilitator calls the desk for help, and says what it is about.

    ``text`` may be empty where the ``topic`` says enough; not with ``other``.
    """

    text: ShortText
    topic: HelpTopic = HelpTopic.OTHER


class AnswerHelp(WireCommand, frozen=True, tag="answer_help"):
    """The desk answers a call for help in words, which the room's facilitators read."""

    party: PartyNumber
    text: Reason


class NameStewards(WireCommand, frozen=True, tag="name_stewards"):
    """Who may ask somebody to leave the room, by name; ``party`` is for the desk only."""

    names: Annotated[tuple[ShortText, ...], Meta(max_length=6)]
    party: PartyNumber | None = None


class NoteConduct(WireCommand, frozen=True, tag="note_conduct"):
    """What happened in a room, and what was done about it; ``party`` is for the desk only.

    Desks and the facilitators of the room read it, nobody else, and it is in no record.
    """

    text: Annotated[str, Meta(max_length=1000)]
    party: PartyNumber | None = None


class AcknowledgeLine(WireCommand, frozen=True, tag="acknowledge_line"):
    """A desk has seen a line of the log, by its number: for all desks."""

    line: Number


class HelpDone(WireCommand, frozen=True, tag="help_done"):
    """Help is no longer needed; ``party`` is for the desk only."""

    party: PartyNumber | None = None


Command = (
    RegisterParties
    | SetHeadcount
    | SetCapacity
    | RenewRoomCode
    | EndPhone
    | SendMessage
    | TakeMessageBack
    | SeeMessage
)

Beside = NoteParty | SetContact | AskForHelp | AnswerHelp | HelpDone | NameStewards | NoteConduct
"""What is kept beside the record, see :mod:`conference.deliberation.rooms.book`."""
