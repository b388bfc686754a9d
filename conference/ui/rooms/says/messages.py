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
from conference.words.spoken import say

__all__ = ["Draft", "SentMessage", "Whom", "hindrance", "message_of", "sent_messages", "whom_words"]


NAMED = 3
"""Up to so many parties are named one by one."""


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
    """What the three choices are called now: ``To Party 1``."""
    selected = say("desk-rooms-to-selected")
    if draft.selected is not None and draft.selected < len(picture.parties):
        selected = say("desk-rooms-to-party", name=picture.parties[draft.selected].name)
    some = draft.filtered if draft.filtered is not None else picture.parties
    filtered = say("desk-rooms-to-filtered", count=len(some))
    return selected, filtered, say("desk-rooms-to-all", count=len(picture.parties))


def hindrance(picture: Picture, draft: Draft) -> str:
    """Why a draft cannot be sent now; "" when it can."""
    if why := picture.why_not(SendMessage, say("desk-rooms-cannot-send")):
        return why
    if draft.whom is Whom.SELECTED and draft.selected is None:
        return say("desk-rooms-select-first")
    if draft.whom is Whom.FILTERED and draft.filtered is not None and not draft.filtered:
        return say("desk-rooms-none-passes")
    return "" if draft.text.strip() else say("desk-rooms-write-something")


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
    fate = [
        _whom(picture, message),
        say(
            "desk-rooms-seen-by",
            part=words.number(message.seen),
            whole=words.number(message.total),
        ),
        _end(picture, message, is_on=is_on),
    ]
    if is_on and message.seen and message.unseen:
        fate.append(_unseen(picture, message.unseen))
    tone = Tone.TEXT if is_on else Tone.MUTED
    may_take_back = is_on and not picture.why_not(TakeMessageBack)
    return SentMessage(message.id, message.text, " · ".join(fate), tone, may_take_back)


def _end(picture: Picture, message: MessageView, *, is_on: bool) -> str:
    """Until when it is on screens, or since when it is not."""
    if message.taken_back:
        return say("desk-rooms-taken-back")
    until = words.clock(message.until, picture.zone)
    return say("desk-rooms-until" if is_on else "desk-rooms-over-at", time=until)


def _whom(picture: Picture, message: MessageView) -> str:
    """To whom it went: few parties by name."""
    parties = message.parties
    if parties is None:
        return say("desk-rooms-sent-to-all")
    if len(parties) > NAMED:
        return say("desk-rooms-sent-to-many", count=len(parties))
    return say("desk-rooms-sent-to", names=_names(picture, parties))


def _unseen(picture: Picture, parties: tuple[int, ...]) -> str:
    """Who has not read it: few parties by name."""
    if len(parties) > NAMED:
        return say("desk-rooms-not-by-many", count=len(parties))
    return say("desk-rooms-not-by", names=_names(picture, parties))


def _names(picture: Picture, parties: tuple[int, ...]) -> str:
    known = picture.parties
    return words.enumerated([known[one].name for one in parties if one < len(known)])
