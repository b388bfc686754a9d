"""Nominations: who is proposed, who supports them, that they accept, and how it ends."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.elections import refusals
from conference.deliberation.elections.commands import (
    AcceptNomination,
    CloseNominations,
    GiveStatement,
    Nominate,
    ReopenNominations,
    SetPhoto,
    SignNomination,
    WithdrawNomination,
)
from conference.deliberation.elections.eligibility import (
    is_of_area,
    needed_signatures,
    nominee_faults,
    person_faults,
    supporters,
    takes_nominations,
)
from conference.deliberation.elections.events import (
    NominationAccepted,
    NominationsClosed,
    NominationSigned,
    NominationsReopened,
    NominationWithdrawn,
    PersonNominated,
    PhotoGiven,
    StatementGiven,
)
from conference.deliberation.elections.model import Election, Nomination, Stage, person_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Role, Sender

__all__ = ["MOST", "about_nominee", "closed", "closing", "is_own", "nominated", "reopened"]

MOST = 150
"""So many nominations an election has, those withdrawn among them."""

MOST_OF_SEAT = 3
"""So many people one seat proposes in one election."""

Event = (
    PersonNominated
    | NominationSigned
    | NominationAccepted
    | StatementGiven
    | PhotoGiven
    | NominationWithdrawn
)
Decision = tuple[Event, ...] | Refusal


def is_own(meeting: Meeting, sender: Sender, one: Nomination) -> bool:
    """Whether a member asks about the own nomination; the seat may be another member's now."""
    seat = meeting.chamber.seats.get(sender.seat or 0)
    return seat is not None and seat.number == one.seat and seat.member == one.member


def not_taken(election: Election, at: Millis) -> Refusal | None:
    """Why nominations are taken no longer."""
    if election.stage is Stage.CANCELLED:
        return refusals.bad_election(f"The election is called off: {election.reason}")
    if election.stage is not Stage.OPEN or not takes_nominations(election, at):
        return refusals.bad_nomination(
            "Nominations are closed. If there is a reason for it, the desk can open them again."
        )
    return None


def nominated(
    meeting: Meeting, election: Election, sender: Sender, command: Nominate, at: Millis
) -> Decision:
    """Somebody is proposed; who proposes the own seat has accepted by it."""
    by_member = sender.role is Role.MEMBER
    proposer = sender.seat if by_member else None
    seat = meeting.chamber.seats.get(command.seat or 0)
    one = Nomination(
        len(election.nominations) + 1,
        " ".join(command.name.split()),
        command.area.strip() if seat is None else "",
        tuple(sorted({" ".join(group.split()) for group in command.groups} - {""})),
        command.seat,
        seat.member if seat is not None else "",
        proposer,
        "" if by_member else command.reason.strip(),
    )
    known = _known(election, one)
    if known is not None and _is_same(known, one):
        return ()
    if command.seat is not None and seat is None:
        return refusals.bad_nomination(f"There is no seat {command.seat}.")
    if fault := _nomination_fault(meeting, election, one, at):
        return fault
    if known is not None and (not known.withdrawn or by_member):
        return _twice(known)
    new = PersonNominated(
        election.id, one.number, one.name, one.area, one.groups, one.seat, proposer, one.reason, at
    )
    if proposer is None or proposer != one.seat:
        return (new,)
    return new, NominationAccepted(election.id, one.number, "", at)


def _known(election: Election, one: Nomination) -> Nomination | None:
    """The last nomination of the same person."""
    person = person_of(one.name, one.member)
    found = [o for o in election.nominations if person_of(o.name, o.member) == person]
    return found[-1] if found else None


def _is_same(known: Nomination, one: Nomination) -> bool:
    who = (one.name, one.area, one.groups, one.seat, one.proposer, one.reason)
    is_as_before = (
        known.name, known.area, known.groups, known.seat, known.proposer, known.reason,
    ) == who  # fmt: skip
    return is_as_before and not known.withdrawn


def _twice(known: Nomination) -> Refusal:
    if known.withdrawn:
        return refusals.not_entitled(
            f"{known.name} has withdrawn. If they want to stand again, the desk nominates them."
        )
    return refusals.not_entitled(
        f"{known.name} is nominated already, as number {known.number}. Sign that nomination."
    )


def _nomination_fault(
    meeting: Meeting, election: Election, one: Nomination, at: Millis
) -> Refusal | None:
    if refusal := not_taken(election, at):
        return refusal
    if not one.name or not one.name.isprintable():
        return refusals.bad_nomination("Give the name as it shall stand on the ballot.")
    if one.proposer is None and not one.reason:
        return refusals.bad_nomination("Say who proposes them, or why; it is in the record.")
    area = election.call.area
    if one.proposer is not None and not is_of_area(meeting, one.proposer, area):
        return refusals.not_entitled(f"Only members of {area} propose candidates here.")
    if faults := " ".join(person_faults(meeting, election.call, one)):
        return refusals.not_entitled(faults)
    if len(election.nominations) >= MOST:
        return refusals.bad_nomination(f"There are {MOST} nominations, and no more are taken.")
    mine = [o for o in election.nominations if o.proposer == one.proposer is not None]
    if len(mine) >= MOST_OF_SEAT:
        return refusals.bad_nomination(
            f"A seat proposes {MOST_OF_SEAT} people at the most. Sign the nominations of others."
        )
    return None


def about_nominee(
    meeting: Meeting,
    election: Election,
    one: Nomination,
    sender: Sender,
    command: SignNomination | AcceptNomination | GiveStatement | SetPhoto | WithdrawNomination,
    at: Millis,
) -> Decision:
    """What is asked about one nomination."""
    if isinstance(command, SignNomination):
        return _signed(meeting, election, one, sender, at)
    if sender.role is Role.MEMBER and not is_own(meeting, sender, one):
        return refusals.not_yours(one.number)
    match command:
        case AcceptNomination(_, _, paper):
            return _accepted(election, one, sender, paper.strip(), at)
        case GiveStatement(_, _, text):
            if one.statement == text.strip():
                return ()
            gone = _cannot_change(election, one)
            return gone or (StatementGiven(election.id, one.number, text.strip(), at),)
        case SetPhoto(_, _, photo):
            if one.photo == photo:
                return ()
            return _cannot_change(election, one) or (
                PhotoGiven(election.id, one.number, photo, at),
            )
        case WithdrawNomination(_, _, reason):
            return _withdrawn(election, one, reason.strip(), at)
        case _:
            assert_never(command)


def _signed(
    meeting: Meeting, election: Election, one: Nomination, sender: Sender, at: Millis
) -> Decision:
    seat = sender.seat
    if seat is None:
        return refusals.bad_nomination("Members sign from their own seats.")
    if seat == one.seat:
        return refusals.not_entitled("The own signature does not count: ask others to sign.")
    if seat in one.signed or seat == one.proposer:
        return ()
    if refusal := not_taken(election, at):
        return refusal
    if one.withdrawn:
        return refusals.bad_nomination(f"{one.name} has withdrawn. Sign for somebody else.")
    area = election.call.area
    if not is_of_area(meeting, seat, area):
        return refusals.not_entitled(f"Only members of {area} sign here.")
    if len(supporters(one)) >= needed_signatures(meeting, election.call):
        return refusals.bad_nomination(f"{one.name} has all the signatures that are needed.")
    return (NominationSigned(election.id, one.number, seat, at),)


def _accepted(
    election: Election, one: Nomination, sender: Sender, paper: str, at: Millis
) -> Decision:
    if one.accepted:
        return ()
    if refusal := not_taken(election, at):
        return refusal
    if one.withdrawn:
        return refusals.bad_nomination(f"{one.name} has withdrawn, and is to be nominated anew.")
    by_member = sender.role is Role.MEMBER
    if not by_member and not paper:
        return refusals.bad_nomination("Say on which paper they have accepted.")
    return (NominationAccepted(election.id, one.number, "" if by_member else paper, at),)


def _cannot_change(election: Election, one: Nomination) -> Refusal | None:
    if one.withdrawn:
        return refusals.bad_nomination(f"{one.name} has withdrawn.")
    if election.stage not in (Stage.OPEN, Stage.CLOSED):
        return refusals.bad_nomination("The election is put to the vote: nothing changes now.")
    return None


def _withdrawn(election: Election, one: Nomination, reason: str, at: Millis) -> Decision:
    if one.withdrawn:
        return ()
    if election.stage not in (Stage.OPEN, Stage.CLOSED):
        return refusals.bad_nomination(
            "The election is put to the vote. Declare its poll void first; then they can withdraw."
        )
    if not reason:
        return refusals.bad_nomination("Say why; the reason is in the record.")
    return (NominationWithdrawn(election.id, one.number, reason, at),)


def closing(meeting: Meeting, election: Election, reason: str, at: Millis) -> NominationsClosed:
    """Who qualifies as things are, and of the others why not."""
    found = [
        (one, " ".join(nominee_faults(meeting, election, one))) for one in election.nominations
    ]
    return NominationsClosed(
        election.id,
        tuple(one.number for one, told in found if not told),
        tuple((one.number, told) for one, told in found if told),
        needed_signatures(meeting, election.call),
        reason,
        at,
    )


def closed(
    meeting: Meeting, election: Election, command: CloseNominations, at: Millis
) -> tuple[NominationsClosed, ...] | Refusal:
    """The candidates are fixed; earlier than was published only for a reason."""
    if election.stage in (Stage.CLOSED, Stage.PUT, Stage.ELECTED):
        return ()
    if election.stage is Stage.CANCELLED:
        return refusals.bad_election(f"The election is called off: {election.reason}")
    reason, ends = command.reason.strip(), election.call.closes_at
    is_early = ends is not None and at < ends
    if is_early and not reason:
        return refusals.bad_election(
            "Nominations were to be taken longer. Say why they close now; the reason is in the"
            " record."
        )
    return (closing(meeting, election, reason if is_early else "", at),)


def reopened(
    election: Election, command: ReopenNominations, at: Millis
) -> tuple[NominationsReopened, ...] | Refusal:
    """Nominations are taken again; a ballot order that was drawn is none any more."""
    if election.stage is Stage.OPEN:
        return ()
    if election.stage is not Stage.CLOSED:
        return refusals.bad_election(
            "The election is put to the vote, or over. Declare its poll void first; then open"
            " nominations again."
        )
    if not command.reason.strip():
        return refusals.bad_election("Say why; the reason is in the record.")
    if command.closes_at is not None and command.closes_at <= at:
        return refusals.bad_election("The time at which they close is over: name a later one.")
    return (NominationsReopened(election.id, command.closes_at, command.reason.strip(), at),)
