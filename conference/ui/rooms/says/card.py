"""The card of one party: who runs it, how it stands, what happened, what was noted."""

from __future__ import annotations

import json
from dataclasses import dataclass

from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.commands import NoteParty
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.ui.rooms.says.help import help_words
from conference.ui.rooms.says.links import TONES
from conference.ui.rooms.says.table import PartyColumn as Column
from conference.ui.rooms.says.table import cell, heard_until, placed, row
from conference.words.spoken import say

__all__ = ["Card", "Told", "card", "read_told"]

MOVES = {
    "party_joined": "desk-rooms-joined",
    "party_lost": "desk-rooms-lost-link",
    "party_back": "desk-rooms-is-back",
}
ACTS = {
    "headcount_set": "desk-rooms-act-headcount",
    "capacity_set": "desk-rooms-act-capacity",
    "room_code_renewed": "desk-rooms-act-code",
    "phone_ended": "desk-rooms-act-phone",
}
"""What happened to a party, by its kind in the record: the keys of its words."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the server was asked about a party: codes, and its history as times and words."""

    party: int
    codes: tuple[tuple[str, str], ...] = ()
    history: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A party as its card shows it; ``page`` is what can be changed there.

    ``why_not`` is why the post of this desk may not change it; "" when it may.
    """

    party: int
    heading: str
    link: str
    tone: Tone
    devices: str
    answer: str
    codes: str
    help: str
    answered: str
    stewards: str
    conduct: tuple[str, ...]
    history: tuple[str, ...]
    notes: tuple[str, ...]
    page: Page
    is_stale: bool
    why_not: str


def read_told(answer: bytes) -> Told | None:
    """What the server has answered; None when it is nothing of the kind."""
    try:
        found = json.loads(answer)
        history = [(int(at), say(MOVES[kind])) for at, kind in found["moves"]]
        for at, kind, by in found["acts"]:
            what = say(ACTS[kind])
            history.append((int(at), say("desk-rooms-act-by", what=what, who=by) if by else what))
        codes = tuple((str(who), str(code)) for who, code in found["codes"].items() if code)
        return Told(int(found["party"]), codes, tuple(sorted(history)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def card(picture: Picture, party: int, told: Told | None) -> Card | None:
    """The card of a party; None where there is no such party."""
    if not 0 <= party < len(picture.parties):
        return None
    view, until = picture.parties[party], heard_until(picture)
    presence = picture.replica.presence.get(party)
    shown = row(view, presence, picture.regions)
    page = picture.replica.book.get(party) or Page(view.id)  # type: ignore[arg-type]
    link = cell(shown, Column.LINK, until)
    since = presence.since if presence is not None else 0
    told = told if told is not None and told.party == party else None
    return Card(
        party=party,
        heading=placed(view.name, view.area_name),
        link=f"{link.text} · {_since(picture, since)}" if since else link.text,
        tone=TONES[shown.link],
        devices=_devices(picture, party),
        answer=_answer(picture, party),
        codes=" · ".join(f"{who}: {code}" for who, code in told.codes) if told else "",
        help=_help(picture, page),
        answered=_answered(picture, page),
        stewards=_stewards(page),
        conduct=tuple(
            say(
                "desk-rooms-conduct",
                time=_clock(picture, note.at),
                text=note.text,
                who=note.by or say("desk-a-desk"),
            )
            for note in reversed(page.conduct)
        ),
        history=tuple(f"{_clock(picture, at)} {what}" for at, what in reversed(told.history))
        if told
        else (),
        notes=tuple(
            f"{_clock(picture, note.at)} {note.text} ({note.by or say('desk-a-desk')})"
            for note in reversed(page.notes)
        ),
        page=page,
        is_stale=not picture.link.is_up,
        why_not=picture.why_not(NoteParty, ""),
    )


def _clock(picture: Picture, at: int) -> str:
    return words.moment(at, picture.now, picture.zone)


def _since(picture: Picture, at: int) -> str:
    return say("desk-rooms-since", time=_clock(picture, at))


def _stewards(page: Page) -> str:
    """Who may ask somebody to leave; "" where nobody was named."""
    names = ", ".join(page.stewards)
    return say("desk-rooms-may-ask", names=names) if names else ""


def _devices(picture: Picture, party: int) -> str:
    view, presence = picture.parties[party], picture.replica.presence.get(party)
    part = words.number(view.headcount)
    people = say("desk-rooms-people-of", part=part, count=view.capacity)
    if presence is None:
        return people
    screens = say("desk-rooms-screens", count=presence.screens)
    pages = say("desk-rooms-facilitators", count=presence.devices - presence.screens)
    phones = say("room-phones", count=presence.phones)
    return f"{people} · {screens} · {pages} · {phones}"


def _answer(picture: Picture, party: int) -> str:
    poll, presence = picture.current_poll, picture.replica.presence.get(party)
    if poll is None:
        return ""
    number = words.number(poll.place + 1)
    if presence is None or not presence.answered_at:
        return say("desk-rooms-no-answer", number=number)
    time = _clock(picture, presence.answered_at)
    return say("desk-rooms-first-answer", number=number, time=time)


def _help(picture: Picture, page: Page) -> str:
    about, time = help_words(page), _clock(picture, page.help_at)
    return say("desk-rooms-asks-since", time=time, about=about) if about else ""


def _answered(picture: Picture, page: Page) -> str:
    if not page.answer:
        return ""
    who, time = page.answered_by or say("desk-a-desk"), _clock(picture, page.answered_at)
    return say("desk-rooms-answered", time=time, who=who, answer=page.answer)
