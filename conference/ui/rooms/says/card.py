"""The card of one party: who runs it, how it stands, what happened, what was noted."""

from __future__ import annotations

import json
from dataclasses import dataclass

from conference.deliberation.rooms.book import Page, about_help
from conference.deliberation.rooms.commands import NoteParty
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.ui.rooms.says.table import WORDS, cell, heard_until, placed, row
from conference.ui.rooms.says.table import PartyColumn as Column

__all__ = ["Card", "Told", "card", "read_told"]

MOVES = {"party_joined": "joined", "party_lost": "lost its link", "party_back": "back"}
ACTS = {
    "headcount_set": "headcount set",
    "capacity_set": "capacity corrected",
    "room_code_renewed": "code renewed",
    "phone_ended": "a phone ended",
}


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
        history = [(int(at), MOVES[kind]) for at, kind in found["moves"]]
        for at, kind, by in found["acts"]:
            history.append((int(at), f"{ACTS[kind]} by {by}" if by else ACTS[kind]))
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
        link=f"{link.text} · since {_clock(picture, since)}" if since else link.text,
        tone=WORDS[shown.link][1],
        devices=_devices(picture, party),
        answer=_answer(picture, party),
        codes=" · ".join(f"{who}: {code}" for who, code in told.codes) if told else "",
        help=_help(picture, page),
        answered=_answered(picture, page),
        stewards=f"May ask somebody to leave: {', '.join(page.stewards)}" if page.stewards else "",
        conduct=tuple(
            f"{_clock(picture, note.at)} Conduct: {note.text} ({note.by or 'a desk'})"
            for note in reversed(page.conduct)
        ),
        history=tuple(f"{_clock(picture, at)} {what}" for at, what in reversed(told.history))
        if told
        else (),
        notes=tuple(
            f"{_clock(picture, note.at)} {note.text} ({note.by or 'a desk'})"
            for note in reversed(page.notes)
        ),
        page=page,
        is_stale=not picture.link.is_up,
        why_not=picture.why_not(NoteParty, ""),
    )


def _clock(picture: Picture, at: int) -> str:
    return words.moment(at, picture.now, picture.zone)


def _devices(picture: Picture, party: int) -> str:
    view, presence = picture.parties[party], picture.replica.presence.get(party)
    people = f"{view.headcount} of {view.capacity} people"
    if presence is None:
        return people
    screens = words.quantity(presence.screens, "screen", "screens")
    pages = words.quantity(presence.devices - presence.screens, "facilitator", "facilitators")
    phones = words.quantity(presence.phones, "phone", "phones")
    return f"{people} · {screens} · {pages} · {phones}"


def _answer(picture: Picture, party: int) -> str:
    poll, presence = picture.current_poll, picture.replica.presence.get(party)
    if poll is None:
        return ""
    if presence is None or not presence.answered_at:
        return f"No answer to poll {poll.place + 1}."
    return f"First answer to poll {poll.place + 1} at {_clock(picture, presence.answered_at)}."


def _help(picture: Picture, page: Page) -> str:
    about = about_help(page)
    return f"Asks for help since {_clock(picture, page.help_at)}: {about}" if about else ""


def _answered(picture: Picture, page: Page) -> str:
    if not page.answer:
        return ""
    by = page.answered_by or "a desk"
    return f"Answered at {_clock(picture, page.answered_at)} by {by}: {page.answer}"
