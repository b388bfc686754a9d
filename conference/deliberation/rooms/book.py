"""The book of rooms: what the desk knows of the people of a party. Pure.

Who runs a party, by which telephone they are reached, what was noted of them, that they ask for
help, who may ask somebody to leave, and what was noted about conduct is about persons. It is kept
beside the record and never in it: an entry stands for ever, and what little it says could be
guessed from the hash of its leaf, which everybody sees. So it can be corrected and forgotten. Only
desks are shown it; help and conduct the room's facilitators, too.
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
    AnswerHelp,
    AskForHelp,
    Beside,
    HelpDone,
    NameStewards,
    NoteConduct,
    NoteParty,
    SetContact,
)
from conference.deliberation.rooms.decide import party_of
from conference.deliberation.rooms.model import HELP, HelpTopic
from conference.deliberation.sender import Sender

__all__ = ["MOST_NOTES", "Note", "Page", "about_help", "of_party", "written"]

MOST_NOTES = 30
"""Of a party that are kept, the newest."""


@dataclass(frozen=True, slots=True)
class Note:
    """What was written down about a party: ``by`` the login of a desk, or a facilitator's phone."""

    at: int
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """What is kept of one party; ``help_at`` is since when it asks for ``help``, 0 if it does not.

    Notes are in the order in which they were written, those about ``conduct`` apart. ``topic`` is
    what help is about, ``answer`` what a desk (``answered_by``) said to it. ``stewards`` may ask
    somebody to leave.
    """

    party: PartyId
    facilitator: str = ""
    telephone: str = ""
    help_at: int = 0
    help: str = ""
    notes: tuple[Note, ...] = ()
    topic: str = ""
    answer: str = ""
    answered_at: int = 0
    answered_by: str = ""
    stewards: tuple[str, ...] = ()
    conduct: tuple[Note, ...] = ()


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
        case AskForHelp(text=text, topic=topic):
            if not text.strip() and topic is HelpTopic.OTHER:
                return refusals.empty_text()
            return _changed(page, help_at=page.help_at or at, help=text.strip(), topic=topic.value)
        case AnswerHelp(text=text):
            return _answered(page, sender, text.strip(), at)
        case HelpDone():
            return _changed(
                page, help_at=0, help="", topic="", answer="", answered_at=0, answered_by=""
            )
        case NameStewards(names=names):
            named = dict.fromkeys(name.strip() for name in names)
            return _changed(page, stewards=tuple(name for name in named if name))
        case NoteConduct(text=text):
            by = sender.login or f"phone {sender.device}"
            return _noted_conduct(page, Note(at, by, text.strip()))
        case _:
            assert_never(command)


def about_help(page: Page) -> str:
    """What a call for help is about, in one line: the topic, and what was said; "" without one."""
    if not page.help_at:
        return ""
    topic = HelpTopic(page.topic) if page.topic in set(HelpTopic) else HelpTopic.OTHER
    if not page.help or topic is HelpTopic.OTHER:
        return page.help or HELP[topic]
    return f"{HELP[topic]}: {page.help}"


def _answered(page: Page, sender: Sender, text: str, at: Millis) -> Page | Refusal:
    if not text:
        return refusals.empty_text()
    if not page.help_at:
        return refusals.no_help()
    if page.answer == text:
        return page
    return _changed(page, answer=text, answered_at=at, answered_by=sender.login)


def _noted_conduct(page: Page, note: Note) -> Page | Refusal:
    if not note.text:
        return refusals.empty_text()
    last = page.conduct[-1] if page.conduct else None
    if last is not None and (last.by, last.text) == (note.by, note.text):
        return page
    return _changed(page, conduct=(*page.conduct, note)[-MOST_NOTES:])


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
