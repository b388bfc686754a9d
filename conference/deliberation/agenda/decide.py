"""What asking for a proposal, a signature, or a vote on one leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import ItemId
from conference.deliberation.agenda import refusals
from conference.deliberation.agenda.bringing import proposed
from conference.deliberation.agenda.commands import (
    BringProposal,
    Command,
    FindDue,
    NoteWitness,
    PlaceProposal,
    PutProposal,
    SettleProposal,
    SignProposal,
    WithdrawProposal,
    WithdrawSignature,
)
from conference.deliberation.agenda.events import (
    Event,
    ProposalBrought,
    ProposalPut,
    ProposalSigned,
    ProposalWithdrawn,
    SignatureWithdrawn,
    WitnessNoted,
)
from conference.deliberation.agenda.model import (
    MOST_BROUGHT,
    MOST_OPEN,
    Proposal,
    ProposalKind,
    Proposed,
    WitnessState,
)
from conference.deliberation.agenda.settling import due_now, settlement
from conference.deliberation.agenda.words import question
from conference.deliberation.chamber.model import Seat
from conference.deliberation.chamber.refusals import no_seat
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.events import MotionTabled
from conference.deliberation.motions.words import OPTIONS
from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.draft import draft_fault, drafted
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import PollPrepared
from conference.deliberation.polls.refusals import bad_poll
from conference.deliberation.programme.commands import InsertItem
from conference.deliberation.programme.editing import decide_edit
from conference.deliberation.programme.events import Event as ProgrammeEvent
from conference.deliberation.programme.model import ItemKind
from conference.deliberation.sender import Role, Sender

__all__ = ["decide"]

Decision = tuple[Event | PollPrepared | MotionTabled | ProgrammeEvent, ...] | Refusal


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about the agenda leads to; ``at`` is not before the last event."""
    match command:
        case FindDue():
            return due_now(meeting, at)
        case SettleProposal(poll):
            return settlement(meeting, poll, at)
        case BringProposal():
            return _bring(meeting, sender, command, at)
        case _:
            pass
    one = meeting.agenda.proposals.get(command.proposal)
    if one is None:
        return refusals.unknown_proposal(command.proposal)
    match command:
        case SignProposal():
            return _sign(meeting, sender, one, at)
        case WithdrawSignature():
            return _unsign(meeting, sender, one, at)
        case WithdrawProposal():
            return _withdraw(meeting, sender, one, at)
        case PutProposal():
            return _put(meeting, one, command, at)
        case PlaceProposal():
            return _place(meeting, sender, one, command, at)
        case NoteWitness():
            return _note(one, command, at)
        case _:
            assert_never(command)


def _seat(meeting: Meeting, sender: Sender) -> Seat | Refusal:
    seat = meeting.chamber.seats.get(sender.seat or 0)
    return no_seat() if seat is None else seat


def _bring(meeting: Meeting, sender: Sender, command: BringProposal, at: Millis) -> Decision:
    what = proposed(meeting, command)
    if isinstance(what, Refusal):
        return what
    number = len(meeting.agenda.proposals) + 1
    if sender.role is not Role.MEMBER:
        return _bring_order(meeting, what, number, at)
    seat = _seat(meeting, sender)
    if isinstance(seat, Refusal):
        return seat
    rule = meeting.chamber.rules.get(what.kind.value)
    if rule is None or not rule.signatures:
        return refusals.bad_proposal(
            f"By the standing rules signatures bring no {what.kind.value} before the chamber. Ask"
            " the desk."
        )
    mine = [*meeting.agenda.of_member(seat.member)]
    waiting = [one for one in mine if one.is_open]
    if any(one.what == what for one in waiting):
        return ()
    if len(waiting) >= MOST_OPEN or len(mine) >= MOST_BROUGHT:
        return refusals.too_many()
    return (ProposalBrought(number, what, seat.number, at),)


def _bring_order(meeting: Meeting, what: Proposed, number: int, at: Millis) -> Decision:
    """The desk has the order of a day voted on; all else it can do without."""
    if what.kind is not ProposalKind.ORDER:
        return refusals.bad_proposal(
            "The desk brings orders of the day alone. Put items into the programme, and table"
            " motions."
        )
    known = (one for one in meeting.agenda.in_order() if one.seat is None and one.may_be_put)
    if any(one.what == what for one in known):
        return ()
    return (ProposalBrought(number, what, None, at),)


def _sign(meeting: Meeting, sender: Sender, one: Proposal, at: Millis) -> Decision:
    seat = _seat(meeting, sender)
    if isinstance(seat, Refusal):
        return seat
    if seat.number in one.signatures:
        return ()
    if not one.is_open or one.seat is None:
        return refusals.not_open(one)
    return (ProposalSigned(one.number, seat.number, at),)


def _unsign(meeting: Meeting, sender: Sender, one: Proposal, at: Millis) -> Decision:
    seat = _seat(meeting, sender)
    if isinstance(seat, Refusal):
        return seat
    if seat.number not in one.signatures:
        return ()
    if not one.is_open:
        return refusals.not_open(one)
    return (SignatureWithdrawn(one.number, seat.number, at),)


def _withdraw(meeting: Meeting, sender: Sender, one: Proposal, at: Millis) -> Decision:
    """From the seat by who brought it, also after a change of seats; the desk's own at the desk."""
    if sender.role is Role.MEMBER:
        seat = _seat(meeting, sender)
        if isinstance(seat, Refusal):
            return seat
        is_own = one.seat is not None and seat.member == one.member
    else:
        is_own = one.seat is None
    if one.due is not None and one.decided_at is None:
        return refusals.is_due(one)
    if not is_own:
        return refusals.not_yours(one.number)
    if one.withdrawn_at is not None:
        return ()
    return (ProposalWithdrawn(one.number, at),) if one.is_open else refusals.not_open(one)


def _put(meeting: Meeting, one: Proposal, command: PutProposal, at: Millis) -> Decision:
    if one.poll == command.poll and one.outcome is None:
        return ()
    if not one.may_be_put:
        return refusals.not_due(one)
    if command.poll in meeting.polls.by_id:
        return refusals.bad_proposal(
            f"There is a poll {command.poll} already. Name another one: a proposal has its own."
        )
    draft = drafted(
        PreparePoll(
            poll=command.poll,
            question=question(one.what),
            options=OPTIONS,
            channels=("phones", "hands", "paper"),
            electorate=Electorate.CHAMBER.value,
            decision=one.what.kind.value,
        ),
        meeting.chamber.rules,
    )
    if isinstance(draft, Refusal):
        return draft
    fault = draft_fault(draft)
    if fault:
        return bad_poll(fault)
    return (PollPrepared(draft), ProposalPut(one.number, command.poll, at))


def _place(
    meeting: Meeting, sender: Sender, one: Proposal, command: PlaceProposal, at: Millis
) -> Decision:
    if not one.gets_item:
        return refusals.bad_proposal(
            f"Proposal {one.number} is no item or witness that the chamber has carried."
        )
    if meeting.programme.item(one.item) is not None:
        return ()
    is_witness = one.what.kind is ProposalKind.WITNESS
    asked = InsertItem(
        item=one.item,
        after=ItemId(command.after) if command.after is not None else None,
        title=one.what.title,
        minutes=command.minutes,
        kind=ItemKind.WITNESS if is_witness else ItemKind.DELIBERATION,
        speaker=one.what.title if is_witness else "",
    )
    return decide_edit(meeting.programme, asked, sender.login, at)


def _note(one: Proposal, command: NoteWitness, at: Millis) -> Decision:
    reason = command.reason.strip()
    if one.witness is None:
        return refusals.bad_proposal(
            f"Proposal {one.number} is no witness whom the chamber has called."
        )
    if (one.witness, one.reason) == (command.state, reason):
        return ()
    if command.state is WitnessState.REQUESTED:
        return refusals.bad_proposal("A witness is requested by the chamber: note what came of it.")
    if command.state is WitnessState.CANNOT_COME and not reason:
        return refusals.bad_proposal("Say why the witness cannot come; members read it.")
    return (WitnessNoted(one.number, command.state, reason, at),)
