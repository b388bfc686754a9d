"""What a press of a moderator asks for, what undoes it, and why it cannot be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conference.deliberation.command import WireCommand
from conference.deliberation.statements.commands import (
    MOST_AT_ONCE,
    CloseStatements,
    MergeStatements,
    OpenStatements,
    PartStatement,
    PutBackStatement,
    ReadStatements,
    StarStatement,
    TakeOffStatement,
)
from conference.protocol.views import StatementView
from conference.ui.picture import Picture
from conference.ui.statements.says.sheet import Look, session_of
from conference.words.spoken import say

__all__ = ["ACTS", "REASONS", "Deed", "asked", "claimed_next", "why_not"]

REASONS = (
    "desk-statements-reason-other",
    "desk-statements-reason-person",
    "desk-statements-reason-insult",
    "desk-statements-reason-unread",
)
"""Why statements are taken off: keys of the words that then stand in the record."""

ACTS: Mapping[str, tuple[str, str, type[WireCommand]]] = {
    "next": ("desk-next", "N", ReadStatements),
    "star": ("desk-statements-star", "S", StarStatement),
    "merge": ("desk-statements-merge", "M", MergeStatements),
    "off": ("desk-statements-take-off", "O", TakeOffStatement),
    "undo": ("desk-statements-undo", "U", ReadStatements),
}
"""What can be done with a statement: the words' key, the list's letter, what it asks for."""

_KIND: Mapping[str, type[WireCommand]] = {"ask": OpenStatements, "close": CloseStatements}

AHEAD = 5
"""Statements that a moderator claims at once: enough that no press waits for the server."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What is asked for, and what takes it back, in order; ``statement`` is what it is about."""

    statement: str
    commands: tuple[WireCommand, ...]
    undo: tuple[WireCommand, ...]


def why_not(picture: Picture, act: str, look: Look, one: StatementView | None) -> str:
    """Why this cannot be done now, as a sentence; "" when it can."""
    if why := picture.why_not(_KIND[act] if act in _KIND else ACTS[act][2]):
        return why
    session = session_of(picture, look)
    if act == "close":
        is_open = session is not None and (
            session.closes_at is None or picture.now < session.closes_at
        )
        return "" if is_open else say("desk-statements-why-closed")
    if act in {"ask", "undo"}:
        return ""
    if one is None:
        return say("desk-statements-select")
    if one.state == "off" and act != "off":
        return say("desk-statements-why-off")
    return ""


def asked(
    act: str, one: StatementView, others: tuple[StatementView, ...], reason: str
) -> Deed | None:
    """What an act asks for, about one statement and, to merge, ``others``; None: nothing."""
    unread = (ReadStatements((one.id,), read=False),) if not one.read else ()
    match act:
        case "next":
            commands = (ReadStatements((one.id,)),) if not one.read else ()
            return Deed(one.id, commands, unread)
        case "star":
            back = StarStatement(one.id, one.starred)
            return Deed(one.id, (StarStatement(one.id, not one.starred),), (back, *unread))
        case "merge" if others:
            names = tuple(other.id for other in others)[:MOST_AT_ONCE]
            parted = tuple(PartStatement(name) for name in names)
            were = tuple(other.id for other in others if not other.read)
            again = (ReadStatements(were, read=False),) if were else ()
            return Deed(one.id, (MergeStatements(one.id, names),), (*parted, *again, *unread))
        case "off" if one.state == "off":
            return Deed(
                one.id, (PutBackStatement(one.id),), (TakeOffStatement(one.id, one.reason),)
            )
        case "off":
            undo = (PutBackStatement(one.id), *unread)
            return Deed(one.id, (TakeOffStatement(one.id, reason),), undo)
        case _:
            return None


def claimed_next(
    picture: Picture, lines: tuple[StatementView, ...], chosen: str
) -> tuple[str, ...]:
    """The unread ones from the chosen one on that shall be this desk's; none while they are."""
    mine = picture.login or "desk"
    places = [place for place, one in enumerate(lines) if one.id == chosen]
    ahead = [one for one in lines[places[0] :] if not one.read][:AHEAD] if places else []
    soon = picture.now + 30_000
    is_mine = bool(ahead) and ahead[0].claimed_by == mine and ahead[0].claimed_until > soon
    return () if is_mine else tuple(one.id for one in ahead)
