"""The book of rooms: what the desk knows of the people of a party. Pure.

Who runs a party, by which telephone they are reached, what was noted of them, and that they ask for
help is about persons. It is kept beside the record and never in it: an entry stands for ever, and
what little it says could be guessed from the hash of its leaf, which everybody sees. So it can be
corrected and forgotten, and only desks are shown it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms import refusals
from conference.deliberation.rooms.commands import (
    AskForHelp,
    Beside,
    HelpDone,
    NoteParty,
    SetContact,
)
from conference.deliberation.rooms.decide import party_of
from conference.deliberation.sender import Sender

__all__ = ["MOST_NOTES", "Note", "Page", "of_party", "written"]

MOST_NOTES = 30
"""Of a party that are kept, the newest."""


@dataclass(frozen=True, slots=True)
class Note:
    """What a desk wrote down about a party, by its login."""

    at: int
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """What is kept of one party; ``help_at`` is since when it asks for ``help``, 0 if it does not.

    Notes are in the order in which they were written.
    """

    party: PartyId
    facilitator: str = ""
    telephone: str = ""
    help_at: int = 0
    help: str = ""
    notes: tuple[Note, ...] = ()


def of_party(meeting: Meeting, sender: Sender, command: Beside) -> PartyId | Refusal:
    """The party that a command is about, or why its sender may not ask for it."""
    named = None if isinstance(command, AskForHelp) else command.party
    party = party_of(meeting, sender, named)
    return party if isinstance(party, Refusal) else party.id


def written(page: Page, sender: Sender, command: Beside, at: Millis) -> Page | Refusal:
    """The page after a command; the same one where it is already so."""
    match command:
        case NoteParty(text=text):
            return _noted(page, Note(at, sender.login, text.strip()))
        case SetContact(facilitator=facilitator, telephone=telephone):
            return _changed(page, facilitator=facilitator.strip(), telephone=telephone.strip())
        case AskForHelp(text=text):
            if not text.strip():
                return refusals.empty_text()
            return _changed(page, help_at=page.help_at or at, help=text.strip())
        case HelpDone():
            return _changed(page, help_at=0, help="")
        case _:
            assert_never(command)


def _noted(page: Page, note: Note) -> Page | Refusal:
    if not note.text:
        return refusals.empty_text()
    last = page.notes[-1] if page.notes else None
    if last is not None and (last.by, last.text) == (note.by, note.text):
        return page
    return _changed(page, notes=(*page.notes, note)[-MOST_NOTES:])


def _changed(page: Page, **what: Any) -> Page:
    """The page with other values; itself where they are no others."""
    new = replace(page, **what)
    return page if new == page else new
