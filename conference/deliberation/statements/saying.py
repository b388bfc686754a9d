"""What rooms ask: to say something, and to pass it on or hold it back."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.decide import party_of
from conference.deliberation.sender import Role, Sender
from conference.deliberation.statements import refusals
from conference.deliberation.statements.commands import (
    HoldBackStatement,
    PassStatement,
    SubmitStatement,
)
from conference.deliberation.statements.events import (
    StatementHeldBack,
    StatementPassed,
    StatementSubmitted,
)
from conference.deliberation.statements.model import (
    KEPT_MINUTE,
    LIFE,
    LONGEST,
    RoomSaid,
    Said,
    Session,
    Statement,
)
from conference.deliberation.statements.words import as_said

__all__ = ["hold_back", "pass_on", "submit"]

MINUTE = 60_000


def submit(
    meeting: Meeting, sender: Sender, command: SubmitStatement, at: Millis
) -> tuple[StatementSubmitted, ...] | Refusal:
    """A room says something; sent again it is the same one, also when the time is over by then."""
    party = party_of(meeting, sender, None)
    if isinstance(party, Refusal):
        return party
    text, category = as_said(command.text), as_said(command.category)
    known = meeting.statements.by_id.get(command.statement)
    if known is not None:
        is_same = (known.session, known.party, known.said) == (command.session, party.id, text)
        return () if is_same else refusals.another_statement(command.statement)
    session = meeting.statements.sessions.get(command.session)
    if session is None:
        return refusals.unknown_session(command.session)
    fault = _fault(session, party.id, text, category, at)
    if fault is not None:
        return fault
    submitted = StatementSubmitted(
        statement=command.statement,
        session=session.id,
        place=len(session.order) + 1,
        party=party.id,
        table=command.table,
        text=text,
        category=category,
        agreed=command.agreed,
        passed=not session.moderated or sender.role is Role.FACILITATOR,
        at=at,
    )
    return (submitted,)


def _fault(
    session: Session, party: PartyId, text: str, category: str, at: Millis
) -> Refusal | None:
    """Why a room may not say this now; None when it may."""
    if not session.is_open(at):
        return refusals.statements_closed()
    if not 1 <= len(text) <= LONGEST:
        return refusals.empty_statement()
    if category not in (session.categories or ("",)):
        return refusals.bad_category(session.categories)
    room = session.rooms.get(party, RoomSaid())
    if room.said >= session.most:
        return refusals.too_many_statements(session.most)
    if sum(one > at - MINUTE for one in room.last) >= KEPT_MINUTE:
        return refusals.too_many_this_minute()
    return None


def pass_on(
    meeting: Meeting, sender: Sender, command: PassStatement
) -> tuple[StatementPassed, ...] | Refusal:
    """A statement of the room passes, with the facilitator's words where there are any."""
    mine = _mine(meeting, sender, command.statement)
    if isinstance(mine, Refusal):
        return mine
    text = mine.text if command.text is None else as_said(command.text)
    category = mine.category if command.category is None else as_said(command.category)
    if mine.state is Said.PASSED and (text, category) == (mine.text, mine.category):
        return ()
    if mine.state is Said.OFF or Said.PASSED not in LIFE[mine.state]:
        return refusals.of_the_desk()
    categories = meeting.statements.sessions[mine.session].categories
    if not 1 <= len(text) <= LONGEST:
        return refusals.empty_statement()
    if category not in {mine.category, *categories}:
        return refusals.bad_category(categories)
    return (StatementPassed(mine.id, text, category),)


def hold_back(
    meeting: Meeting, sender: Sender, command: HoldBackStatement
) -> tuple[StatementHeldBack, ...] | Refusal:
    """A statement stays in the room, as long as the desk has not dealt with it."""
    mine = _mine(meeting, sender, command.statement)
    if isinstance(mine, Refusal):
        return mine
    if mine.state is Said.HELD:
        return ()
    if mine.read or Said.HELD not in LIFE[mine.state]:
        return refusals.of_the_desk()
    return (StatementHeldBack(mine.id, as_said(command.reason)),)


def _mine(meeting: Meeting, sender: Sender, statement: str) -> Statement | Refusal:
    """A statement of the sender's own room."""
    party = party_of(meeting, sender, None)
    if isinstance(party, Refusal):
        return party
    found = meeting.statements.by_id.get(statement)
    if found is None or found.party != party.id:
        return refusals.unknown_statement(statement)
    return found
