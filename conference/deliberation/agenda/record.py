"""What the record says of the agenda that does not follow from what was before it."""

from __future__ import annotations

from typing import assert_never

from conference.deliberation.agenda.events import (
    OrderAdopted,
    ProposalBrought,
    ProposalDecided,
    ProposalDue,
    ProposalPut,
    ProposalSigned,
    ProposalWithdrawn,
    SignatureWithdrawn,
    WitnessNoted,
)
from conference.deliberation.agenda.evolve import Heard
from conference.deliberation.agenda.model import (
    Proposal,
    ProposalKind,
    ProposalState,
    WitnessState,
)
from conference.deliberation.agenda.orders import order_digest
from conference.deliberation.agenda.settling import due_now, settlement
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import MembersReplaced
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import PollPrepared, PollVoided
from conference.deliberation.polls.model import PollState

__all__ = ["fault"]


def fault(meeting: Meeting, event: Heard) -> str | None:
    """What of an event about the agenda does not fit what was before it; None when it fits."""
    match event:
        case MembersReplaced() | PollPrepared() | PollVoided():
            return None
        case ProposalBrought():
            return _brought_fault(meeting, event)
        case _:
            pass
    one = meeting.agenda.proposals.get(event.proposal)
    if one is None:
        return f"there is no proposal {event.proposal}"
    match event:
        case ProposalSigned(_, seat, _):
            is_new = one.is_open and one.seat is not None and seat not in one.signatures
            is_so = is_new and seat in meeting.chamber.seats
            return None if is_so else "a proposal is signed twice, by nobody, or at the wrong time"
        case SignatureWithdrawn(_, seat, _):
            is_so = one.is_open and seat in one.signatures
            return None if is_so else "a signature is taken back that does not wait"
        case ProposalDue():
            is_so = event in due_now(meeting, event.at)
            return None if is_so else "a proposal is due without the signatures that its rule asks"
        case ProposalWithdrawn():
            return None if one.is_open else "a proposal is withdrawn that is due, or decided"
        case ProposalPut():
            return _put_fault(meeting, one, event)
        case ProposalDecided():
            is_so = settlement(meeting, event.poll, event.at)[:1] == (event,)
            return None if is_so else "a proposal is decided otherwise than its poll came out"
        case OrderAdopted():
            return _order_fault(one, event)
        case WitnessNoted(_, state, _, _):
            is_so = one.witness is not None and state is not WitnessState.REQUESTED
            return None if is_so else "a witness is noted whom the chamber has not called"
        case _:
            assert_never(event)


def _brought_fault(meeting: Meeting, event: ProposalBrought) -> str | None:
    if event.proposal != len(meeting.agenda.proposals) + 1:
        return "proposals are not numbered one after the other"
    if event.seat is None:
        is_order = event.what.kind is ProposalKind.ORDER
        return None if is_order else "the desk brings something else than an order of the day"
    return None if event.seat in meeting.chamber.seats else f"there is no seat {event.seat}"


def _put_fault(meeting: Meeting, one: Proposal, event: ProposalPut) -> str | None:
    poll = meeting.polls.by_id.get(event.poll)
    if not one.may_be_put:
        return "a proposal is put to the vote without signatures enough, or a second time"
    if event.poll in meeting.agenda.by_poll or poll is None or poll.needs is None:
        return "a proposal is put to the vote by a poll that is no decision on it"
    is_so = (
        poll.state is PollState.DRAFT
        and poll.electorate is Electorate.CHAMBER
        and poll.needs.kind == one.what.kind.value
    )
    return None if is_so else "a proposal is put to the vote by the rule of something else"


def _order_fault(one: Proposal, event: OrderAdopted) -> str | None:
    is_carried = one.state is ProposalState.CARRIED and one.what.kind is ProposalKind.ORDER
    if not is_carried or (event.day, event.lines) != (one.what.day, one.what.lines):
        return "an order of the day is adopted that the chamber has not carried"
    is_so = event.digest == order_digest(event.day, event.lines)
    return None if is_so else "the digest is not that of the order of the day"
