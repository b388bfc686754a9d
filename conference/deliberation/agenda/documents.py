"""The documents of the agenda: a proposal each, the signatures of all, an adopted order each day.

How many have signed what is open stands in a document of its own: it changes with each signature,
and is told to members with delay (:mod:`conference.server.feed.project`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import get_args

from conference.core.lean import Lean
from conference.deliberation.agenda.events import (
    Event as AgendaEvent,
)
from conference.deliberation.agenda.events import (
    OrderAdopted,
    ProposalBrought,
    ProposalSigned,
    SignatureWithdrawn,
)
from conference.deliberation.agenda.model import AdoptedOrder, Proposal, ProposalState
from conference.deliberation.agenda.orders import departures
from conference.deliberation.agenda.settling import needed_of
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.chamber.events import RulesAdopted, SeatsGiven
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import MembersInvited, MembersReplaced
from conference.deliberation.polls.events import PollPrepared, PollVoided
from conference.deliberation.programme.events import Event as ProgrammeEvent

__all__ = [
    "OrderLineView",
    "OrderView",
    "ProposalView",
    "SignaturesView",
    "SignedView",
    "documents",
    "signers_of",
    "touched",
]

AUDIENCES = frozenset({Audience.DESK, Audience.MEMBERS})

SIGNATURES = "signatures"

OWN, PROGRAMME = get_args(AgendaEvent), get_args(ProgrammeEvent)


class OrderLineView(Lean, frozen=True):
    """An item of an order of the day, by its id, and what it was called then."""

    item: str
    title: str


class ProposalView(Lean, frozen=True, tag_field="view", tag="proposal"):
    """A proposal, brought from a ``seat`` or by the desk (None).

    Once it is due, ``signatures`` of ``needed`` are those that made it due; 0 before, see
    :class:`SignaturesView`. ``poll`` decides on it or has decided, ``undecided`` are those that
    decided nothing. ``item`` is its id in the programme, "" while it is not there or is passed
    over. ``witness`` says how far a witness is, ``reason`` why not further.
    """

    number: int
    kind: str
    title: str
    text: str
    motion: str | None
    office: str
    day: int
    lines: tuple[OrderLineView, ...]
    seat: int | None
    state: str
    brought_at: int
    due_at: int | None
    put_at: int | None
    decided_at: int | None
    signatures: int
    needed: int
    poll: str | None
    undecided: tuple[str, ...]
    item: str
    witness: str
    reason: str


class SignedView(Lean, frozen=True):
    """How many have signed a proposal that is open, of how many that it needs now.

    ``needed`` is None where no number of signatures brings it before the chamber.
    """

    proposal: int
    signatures: int
    needed: int | None


class SignaturesView(Lean, frozen=True, tag_field="view", tag="signatures"):
    """The signatures of all proposals that wait for some."""

    rows: tuple[SignedView, ...]


class OrderView(Lean, frozen=True, tag_field="view", tag="order"):
    """The order of a day that the chamber adopted last, and where the programme departs from it."""

    day: int
    lines: tuple[OrderLineView, ...]
    digest: str
    proposal: int
    adopted_at: int
    departures: tuple[str, ...]


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, ProposalView | SignaturesView | OrderView]]:
    """Signatures, where there are proposals, proposals as they were brought, and orders by day.

    Members are not shown what was withdrawn.
    """
    agenda = meeting.agenda
    if audience not in AUDIENCES or not agenda.proposals:
        return
    if paths is None or SIGNATURES in paths:
        yield SIGNATURES, _signatures(meeting)
    wanted = chosen(paths, "proposal")
    for one in agenda.in_order() if wanted is None or wanted else ():
        is_told = audience is Audience.DESK or one.state is not ProposalState.WITHDRAWN
        if is_told and (wanted is None or str(one.number) in wanted):
            yield f"proposal/{one.number}", _proposal(meeting, one)
    days = chosen(paths, "order")
    for day in sorted(agenda.orders):
        if days is None or str(day) in days:
            yield f"order/{day}", _order(meeting, agenda.orders[day])


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    if isinstance(event, OrderAdopted):
        return named("order", event.day) | named("proposal", event.proposal)
    if isinstance(event, OWN):
        return named("proposal", event.proposal) | {SIGNATURES}
    if isinstance(event, PROGRAMME):
        placed = (one.number for one in meeting.agenda.in_order() if one.gets_item)
        return named("order", *meeting.agenda.orders) | named("proposal", *placed)
    match event:
        case PollVoided(poll, _, _):
            return named("proposal", meeting.agenda.by_poll.get(poll))
        case PollPrepared(poll):
            return named("proposal", meeting.agenda.by_poll.get(poll.id))
        case RulesAdopted() | SeatsGiven() | MembersInvited() | MembersReplaced():
            return frozenset({SIGNATURES})
        case _:
            return NO_PATHS


def signers_of(event: Event) -> Collection[int]:
    """The seats that are to be told what they have signed and brought."""
    match event:
        case ProposalSigned() | SignatureWithdrawn():
            return (event.seat,)
        case ProposalBrought(_, _, seat, _) if seat is not None:
            return (seat,)
        case _:
            return ()


def _signatures(meeting: Meeting) -> SignaturesView:
    return SignaturesView(
        tuple(
            SignedView(one.number, len(one.signatures), needed_of(meeting, one))
            for one in meeting.agenda.open()
        )
    )


def _proposal(meeting: Meeting, one: Proposal) -> ProposalView:
    what, due = one.what, one.due
    item = meeting.programme.item(one.item) if one.gets_item else None
    return ProposalView(
        number=one.number,
        kind=what.kind.value,
        title=what.title,
        text=what.text,
        motion=what.motion,
        office=what.office,
        day=what.day,
        lines=tuple(OrderLineView(line.item, line.title) for line in what.lines),
        seat=one.seat,
        state=one.state.value,
        brought_at=one.brought_at,
        due_at=due.at if due is not None else None,
        put_at=one.put_at,
        decided_at=one.decided_at,
        signatures=due.signatures if due is not None else 0,
        needed=due.needed if due is not None else 0,
        poll=one.poll,
        undecided=one.undecided,
        item=item.id if item is not None and not item.skipped else "",
        witness=one.witness.value if one.witness is not None else "",
        reason=one.reason,
    )


def _order(meeting: Meeting, order: AdoptedOrder) -> OrderView:
    return OrderView(
        order.day,
        tuple(OrderLineView(line.item, line.title) for line in order.lines),
        order.digest,
        order.proposal,
        order.at,
        departures(order, meeting.programme.items),
    )
