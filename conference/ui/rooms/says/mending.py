"""What the desk can do for one party that is in trouble, and what each act does, in a sentence.

Every act goes into the record with its reason, and none touches the answers of other parties.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conference.core.codes import ALPHABET
from conference.core.ids import PartyId, PollId
from conference.deliberation.polls.commands import (
    CountPartyAgain,
    LeaveOutParty,
    StartPhonesOver,
)
from conference.deliberation.rooms.commands import EndPhone, RenewRoomCode, SetCapacity
from conference.protocol.views import PartyView, PollView
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.ui.rooms.says.table import crowd_parts, placed, row
from conference.words.say import Value
from conference.words.spoken import say

__all__ = [
    "LABEL_LETTERS",
    "MOST",
    "MendAct",
    "Mending",
    "Remedy",
    "command_of",
    "done",
    "label_of",
    "mend_entry_fault",
    "mending",
]

LABEL_LETTERS = 4
"""Of the label by which a phone is known."""


MOST = 100_000
"""People that a room can be said to hold."""


class MendAct(StrEnum):
    """What can be done for a party."""

    RENEW_CODE = "renew_code"
    END_PHONE = "end_phone"
    START_OVER = "start_over"
    LEAVE_OUT = "leave_out"
    COUNT_AGAIN = "count_again"
    SET_CAPACITY = "set_capacity"


@dataclass(frozen=True, slots=True)
class Remedy:
    """An act, what it does, and, where it is not to be had now, why."""

    act: MendAct
    label: str
    sentence: str
    hindrance: str = ""


@dataclass(frozen=True, slots=True)
class Mending:
    """One party, how it stands, and what can be done.

    ``poll`` is the id that acts are about, ``times`` how often the phones were started over in it,
    ``renewed`` how often the party had a new code. It holds ``capacity`` people, and not fewer than
    ``least``.
    """

    party: int
    heading: str
    standing: str
    poll: str
    times: int
    renewed: int
    capacity: int
    least: int
    remedies: tuple[Remedy, ...]


def mend_entry_fault(picture: Picture, number: int | None) -> str:
    """Why no party can be mended now; "" when one can."""
    if why := picture.why_not(SetCapacity):
        return why
    if number is None or not 0 <= number < len(picture.parties):
        return say("desk-rooms-select-first")
    return ""


def mending(picture: Picture, number: int) -> Mending:
    """What can be done for this party, by the poll that is open, or was last."""
    party = picture.parties[number]
    seen = row(party, picture.replica.presence.get(number), picture.regions)
    poll, (phones, people) = _poll(picture), crowd_parts(seen)
    holds = words.number(party.capacity)
    return Mending(
        party=number,
        heading=placed(party.name, party.area_name),
        standing=say("desk-rooms-standing", phones=phones, people=people, holds=holds),
        poll=poll.id if poll is not None else "",
        times=_times(poll, number),
        renewed=party.renewed,
        capacity=party.capacity,
        least=max(1, party.headcount),
        remedies=(
            Remedy(
                MendAct.RENEW_CODE,
                say("facilitate-mend-code"),
                say("desk-rooms-mend-code-does"),
            ),
            Remedy(
                MendAct.END_PHONE,
                say("desk-rooms-mend-phone"),
                say("desk-rooms-mend-phone-does"),
            ),
            _start_over(poll),
            _counting(poll, party),
            Remedy(
                MendAct.SET_CAPACITY,
                say("desk-rooms-mend-holds"),
                say("desk-rooms-mend-holds-does", holds=holds),
            ),
        ),
    )


def label_of(typed: str) -> str:
    """The label of a phone as it was typed; "" when it cannot be one."""
    label = typed.strip().upper()
    is_one = len(label) == LABEL_LETTERS and all(letter in ALPHABET for letter in label)
    return label if is_one else ""


def command_of(
    sheet: Mending, act: MendAct, phone: str, reason: str, holds: int
) -> RenewRoomCode | EndPhone | StartPhonesOver | LeaveOutParty | CountPartyAgain | SetCapacity:
    """The command of an act; ``phone`` is the label of the one that is ended.

    ``holds`` is how many people the room holds, where that is corrected.
    """
    party, poll, why = PartyId(sheet.party), PollId(sheet.poll), reason.strip()
    match act:
        case MendAct.RENEW_CODE:
            return RenewRoomCode(why, party, sheet.renewed)
        case MendAct.END_PHONE:
            return EndPhone(label_of(phone), why, party)
        case MendAct.START_OVER:
            return StartPhonesOver(poll, why, party, sheet.times)
        case MendAct.LEAVE_OUT:
            return LeaveOutParty(poll, party, why)
        case MendAct.COUNT_AGAIN:
            return CountPartyAgain(poll, party, why)
        case MendAct.SET_CAPACITY:
            return SetCapacity(holds, why, party)


def done(picture: Picture, command: object) -> str:
    """What has come of a command that mended a room; "" for any other."""
    told: dict[str, Value] = {}
    match command:
        case RenewRoomCode(party=int() as party):
            key = "desk-rooms-done-code"
        case EndPhone(party=int() as party):
            key, told["phone"] = "desk-rooms-done-phone", command.phone
        case StartPhonesOver(party=int() as party):
            key = "desk-rooms-done-over"
        case LeaveOutParty(party=party):
            key = "desk-rooms-done-out"
        case CountPartyAgain(party=party):
            key = "desk-rooms-done-in"
        case SetCapacity(party=party, capacity=capacity):
            key, told["count"] = "desk-rooms-done-holds", capacity
        case _:
            return ""
    if party >= len(picture.parties):
        return ""
    return say(key, name=picture.parties[party].name, **told)


def _poll(picture: Picture) -> PollView | None:
    """The open poll; else the one that was open last, while its result is not published."""
    rooms = (one for one in picture.polls if one.electorate == "parties")
    found = next((one for one in rooms if one.state == "open"), None)
    last = found or picture.current_poll
    return last if last is not None and last.state in {"open", "closed"} else None


def _times(poll: PollView | None, party: int) -> int:
    begun = poll.started_over if poll is not None else ()
    return next((one.times for one in begun if one.party == party), 0)


def _start_over(poll: PollView | None) -> Remedy:
    why = ""
    if poll is None or poll.state != "open":
        why = say("desk-rooms-mend-no-poll")
    elif "phones" not in poll.channels:
        why = say("desk-rooms-mend-no-phones")
    return Remedy(
        MendAct.START_OVER,
        say("facilitate-mend-over"),
        say("desk-rooms-mend-over-does"),
        why,
    )


def _counting(poll: PollView | None, party: PartyView) -> Remedy:
    """Leave the party out, or take it in again."""
    if poll is None:
        why = say("desk-rooms-mend-nothing-waits")
        label = say("desk-rooms-leave-out")
        return Remedy(MendAct.LEAVE_OUT, label, say("desk-rooms-leave-out-does"), why)
    if any(out.party == party.id for out in poll.left_out):
        said = say("desk-rooms-count-again-does", question=poll.question)
        return Remedy(MendAct.COUNT_AGAIN, say("desk-rooms-count-again"), said)
    label = say("desk-rooms-leave-out-of", question=poll.question)
    return Remedy(MendAct.LEAVE_OUT, label, say("desk-rooms-leave-out-does"))
