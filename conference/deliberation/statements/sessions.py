"""What asking for the beginning and the end of a session leads to."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.statements import refusals
from conference.deliberation.statements.commands import CloseStatements, OpenStatements
from conference.deliberation.statements.events import StatementsClosed, StatementsOpened
from conference.deliberation.statements.words import as_said, named_apart

__all__ = ["close", "open_session"]


def open_session(
    meeting: Meeting, command: OpenStatements, at: Millis
) -> tuple[StatementsOpened, ...] | Refusal:
    """A session with these rules takes statements; whoever asks again changes nothing."""
    categories = tuple(as_said(one) for one in command.categories)
    if not named_apart(categories):
        return refusals.bad_session("Give each kind of statement a name of its own, in one word.")
    title = as_said(command.title)
    if not title:
        return refusals.bad_session("Say what the statements are about: rooms read it.")
    opened = StatementsOpened(
        command.session,
        title,
        as_said(command.question),
        categories,
        command.moderated,
        command.board,
        command.most,
        command.breakout,
        at,
    )
    known = meeting.statements.sessions.get(command.session)
    rules = (
        *(opened.title, opened.question, categories, opened.moderated, opened.board),
        *(opened.most, opened.breakout),
    )
    is_so = known is not None and known.closes_at is None and known.rules() == rules
    return () if is_so and meeting.statements.current == command.session else (opened,)


def close(
    meeting: Meeting, command: CloseStatements, at: Millis
) -> tuple[StatementsClosed, ...] | Refusal:
    """A session ends; one that is ending ends sooner or later, and one that is over stays so."""
    session = meeting.statements.sessions.get(command.session)
    if session is None:
        return refusals.unknown_session(command.session)
    if not session.is_open(at):
        return ()
    closes_at = Millis(at + command.grace * 1000)
    if session.closes_at == closes_at:
        return ()
    return (StatementsClosed(session.id, at, closes_at),)
