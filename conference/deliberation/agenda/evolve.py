"""From what happened to the next slice of the agenda."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import assert_never

from conference.deliberation.agenda.events import (
    Event,
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
from conference.deliberation.agenda.model import (
    AdoptedOrder,
    Agenda,
    Due,
    Outcome,
    Proposal,
    ProposalKind,
    ProposalState,
    WitnessState,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import MembersReplaced
from conference.deliberation.polls.events import PollPrepared, PollVoided
from conference.deliberation.polls.model import Poll

__all__ = ["Heard", "evolve"]

Heard = Event | MembersReplaced | PollPrepared | PollVoided
"""What changes the agenda: its own events, new members on seats that have signed, and that a poll
on a proposal does not count, or asks something else."""


def evolve(state: Agenda, event: Heard, meeting: Meeting) -> Agenda:
    """The agenda after ``event``."""
    match event:
        case ProposalBrought():
            return state.put(_brought(event, meeting))
        case OrderAdopted(day, lines, digest, proposal, at):
            order = AdoptedOrder(day, lines, digest, proposal, at)
            return replace(state, orders=state.orders.set(day, order))
        case MembersReplaced(pairs, _, _):
            by_member = meeting.chamber.by_member
            left = {by_member[leaving] for leaving, _ in pairs if leaving in by_member}
            return _unsigned(state, left)
        case PollPrepared(poll):
            known = meeting.polls.by_id.get(poll.id)
            return state if _is_alike(known, poll) else _taken_off(state, poll)
        case PollVoided(poll_id, _, _):
            poll = meeting.polls.by_id[poll_id]
            return _taken_off(state, poll)
        case ProposalPut(number, poll_id, at):
            put = state.put(replace(state.proposals[number], poll=poll_id, put_at=at))
            return replace(put, by_poll=state.by_poll.set(poll_id, number))
        case _:
            return state.put(_changed(state.proposals[event.proposal], event))


def _brought(event: ProposalBrought, meeting: Meeting) -> Proposal:
    seat = meeting.chamber.seats.get(event.seat or 0)
    return Proposal(
        event.proposal,
        event.what,
        event.seat,
        seat.member if seat is not None else "",
        event.at,
        frozenset() if event.seat is None else frozenset({event.seat}),
    )


def _changed(
    one: Proposal,
    event: ProposalSigned
    | SignatureWithdrawn
    | ProposalDue
    | ProposalWithdrawn
    | ProposalDecided
    | WitnessNoted,
) -> Proposal:
    match event:
        case ProposalSigned(_, seat, _):
            return replace(one, signatures=one.signatures | {seat})
        case SignatureWithdrawn(_, seat, _):
            return replace(one, signatures=one.signatures - {seat})
        case ProposalDue(_, signatures, needed, seats, at):
            return replace(one, due=Due(signatures, needed, seats, at))
        case ProposalWithdrawn(_, at):
            return replace(one, withdrawn_at=at)
        case ProposalDecided(_, poll, Outcome.UNDECIDED, _):
            return replace(one, poll=None, put_at=None, undecided=(*one.undecided, poll))
        case ProposalDecided(_, _, outcome, at):
            called = outcome is Outcome.CARRIED and one.what.kind is ProposalKind.WITNESS
            witness = WitnessState.REQUESTED if called else None
            return replace(one, outcome=outcome, decided_at=at, witness=witness)
        case WitnessNoted(_, state, reason, _):
            return replace(one, witness=state, reason=reason)
        case _:
            assert_never(event)


def _unsigned(state: Agenda, seats: Collection[int]) -> Agenda:
    """What is due stays so; of what is open, the signatures of members who left are gone."""
    for one in state.open():
        if not one.signatures.isdisjoint(seats):
            state = state.put(replace(one, signatures=one.signatures.difference(seats)))
    return state


def _is_alike(known: Poll | None, poll: Poll) -> bool:
    """Whether a draft still asks what it was made for, by the same kind of rule."""
    return (
        known is not None
        and known.needs is not None
        and poll.needs is not None
        and known.needs.kind == poll.needs.kind
        and (known.question, known.options, known.electorate)
        == (poll.question, poll.options, poll.electorate)
    )


def _taken_off(state: Agenda, poll: Poll) -> Agenda:
    """Without a poll that decides nothing: what it was on is to be put anew."""
    one = state.proposals.get(state.by_poll.get(poll.id, 0))
    if one is None or one.poll != poll.id or one.state is not ProposalState.PUT:
        return state
    return state.put(replace(one, poll=None, put_at=None))
