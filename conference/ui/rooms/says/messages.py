"""Messages of the desks to parties: to whom one goes, and who has read those that were sent."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum

from conference.core.ids import PartyId
from conference.deliberation.rooms.commands import SendMessage, TakeMessageBack
from conference.protocol.views import MessageView
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone

__all__ = ["Draft", "SentMessage", "Whom", "hindrance", "message_of", "sent_messages", "whom_words"]


class Whom(IntEnum):
    """To whom a message goes."""

    SELECTED = 0
    FILTERED = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be sent, with who is selected and who passes the filter of the table."""

    whom: Whom
    text: str
    minutes: int
    selected: int | None
    filtered: Collection[int] | None


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message that was sent: its words, and what became of it."""

    key: str
    text: str
    fate: str
    tone: Tone
    may_take_back: bool


def whom_words(picture: Picture, draft: Draft) -> tuple[str, str, str]:
    """What the three choices are called now."""
    selected = "the selected party"
    if draft.selected is not None and draft.selected < len(picture.parties):
        selected = picture.parties[draft.selected].name
    some = draft.filtered if draft.filtered is not None else picture.parties
    filtered = words.quantity(len(some), "party", "parties")
    whole = words.quantity(len(picture.parties), "party", "parties")
    return selected, f"the {filtered} of the table", f"all {whole}"


def hindrance(picture: Picture, draft: Draft) -> str:
    """Why a draft cannot be sent now; "" when it can."""
    if why := picture.why_not(SendMessage, "No link to the server: nothing can be sent from here."):
        return why
    if draft.whom is Whom.SELECTED and draft.selected is None:
        return "Select a party in the table first."
    if draft.whom is Whom.FILTERED and draft.filtered is not None and not draft.filtered:
        return "No party passes the filter of the table."
    return "" if draft.text.strip() else "Write what the parties shall read."


def message_of(draft: Draft, ident: str) -> SendMessage:
    """The command that sends it."""
    parties: tuple[PartyId, ...] | None = None
    if draft.whom is Whom.SELECTED and draft.selected is not None:
        parties = (PartyId(draft.selected),)
    elif draft.whom is Whom.FILTERED and draft.filtered is not None:
        parties = tuple(map(PartyId, sorted(draft.filtered)))
    return SendMessage(ident, draft.text.strip(), draft.minutes, parties)


def sent_messages(picture: Picture) -> tuple[SentMessage, ...]:
    """All messages, the newest first."""
    return tuple(_sent(picture, one) for one in reversed(picture.messages))


def _sent(picture: Picture, message: MessageView) -> SentMessage:
    is_on = not message.taken_back and picture.now < message.until
    until = words.clock(message.until, picture.zone)
    ends = "taken back" if message.taken_back else f"until {until}" if is_on else f"over at {until}"
    whom = "all parties" if message.parties is None else _names(picture, message.parties)
    seen = f"seen by {words.number(message.seen)} of {words.number(message.total)}"
    fate = f"to {whom} · {seen} · {ends}"
    if is_on and message.seen and message.unseen:
        fate += f" · not yet by {_names(picture, message.unseen)}"
    tone = Tone.TEXT if is_on else Tone.MUTED
    return SentMessage(
        message.id, message.text, fate, tone, is_on and not picture.why_not(TakeMessageBack)
    )


def _names(picture: Picture, parties: tuple[int, ...]) -> str:
    """The names of few parties, the number of many."""
    if len(parties) > 3:
        return words.quantity(len(parties), "party", "parties")
    known = picture.parties
    return words.enumerated([known[one].name for one in parties if one < len(known)])
