"""What the panel of sign-ups shows: rooms that wait first, and what can be done about each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conference.deliberation.command import WireCommand
from conference.deliberation.signups.book import ACCESS_WORDS, Access, Details, SignUpPage
from conference.deliberation.signups.commands import (
    AdmitRoom,
    EndHostLink,
    SetSigningUp,
    TurnRoomDown,
)
from conference.protocol.views import SigningUpView, SignUpView
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone

__all__ = ["ACTS", "SignUpLine", "SignUpsSheet", "rule_words", "signups_sheet", "why_not"]

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "admit": ("Let in the selected room", AdmitRoom),
    "down": ("Turn down the selected room", TurnRoomDown),
    "link": ("End the host's link of the selected room", EndHostLink),
    "rule": ("Say how rooms that sign up are let in", SetSigningUp),
}
"""What can be done, by the words of the palette, and what is asked for then."""

CLOSED = (
    "Rooms cannot sign up. “How they come in …” opens the page /signup to them: each waits here for"
    " your nod, or the first so many are let in at once."
)
NOBODY = "No room has signed up yet. They do so on the page /signup, and stand here at once."
NOTHING_FOUND = "No sign-up has these words. Empty the field to see all."
NO_LINK = "No link to the server: this desk does not hear which rooms sign up."
NONE_CHOSEN = "Select a room first."

STATES = {"admitted": "Let in", "turned_down": "Turned down", "withdrawn": "Taken back by its host"}


@dataclass(frozen=True, slots=True)
class SignUpLine:
    """A room: what it is called above, below where it stands and, at the right, since when.

    ``text`` is all that is known of it, for who selects it.
    """

    key: str
    number: int
    name: str
    state: str
    since: str
    tone: Tone
    text: str


@dataclass(frozen=True, slots=True)
class SignUpsSheet:
    """The panel; ``rule`` says how rooms are let in."""

    lines: tuple[SignUpLine, ...]
    summary: str
    rule: str
    empty: str
    is_stale: bool


def signups_sheet(picture: Picture, find: str = "") -> SignUpsSheet:
    """All sign-ups in which ``find`` occurs: those that wait by number, then the newest decided."""
    views = sorted(picture.replica.all(SignUpView), key=_rank)
    lines = (_line(picture, one, picture.replica.signups.get(one.number)) for one in views)
    found = tuple(line for line in lines if _has(line, find))
    waiting = sum(one.state == "waiting" for one in views)
    rule = picture.replica.get("signing_up", SigningUpView)
    return SignUpsSheet(
        lines=found,
        summary=f"{words.number(waiting)} waiting" if waiting else "",
        rule=rule_words(rule),
        empty="" if found else _empty(picture, rule, is_any=bool(views)),
        is_stale=not picture.link.is_up,
    )


def rule_words(rule: SigningUpView | None) -> str:
    """How rooms are let in, as a sentence."""
    if rule is None or rule.admitting == "closed":
        return "Rooms cannot sign up now."
    if rule.admitting == "nod":
        return "Each room waits for a nod."
    left = max(0, rule.at_once - rule.unasked)
    if not left:
        return f"{words.number(rule.unasked)} rooms came in at once; the next ones wait for a nod."
    return f"The next {words.quantity(left, 'room comes', 'rooms come')} in at once."


def why_not(picture: Picture, act: str, number: int | None) -> str:
    """Why an act cannot be done about the selected room, as a sentence; "" when it can."""
    if why := picture.why_not(ACTS[act][1]):
        return why
    if act == "rule":
        return ""
    view = picture.replica.get(f"signup/{number}", SignUpView) if number is not None else None
    if view is None:
        return NONE_CHOSEN
    page = picture.replica.signups.get(view.number)
    match act:
        case "link" if page is None or not page.has_link:
            return "Its host's link opens nothing any more."
        case "link":
            return ""
        case _ if view.state == "withdrawn":
            return "Its host took the sign-up back."
        case _ if view.state == "admitted":
            return "The room is in: its card under Parties has what can be changed."
        case "down" if view.state == "turned_down":
            return "It is turned down already."
        case _:
            return ""


def _empty(picture: Picture, rule: SigningUpView | None, *, is_any: bool) -> str:
    if not picture.link.is_up:
        return NO_LINK
    if is_any:
        return NOTHING_FOUND
    return CLOSED if rule is None or rule.admitting == "closed" else NOBODY


def _rank(view: SignUpView) -> tuple[int, int]:
    return (0, view.number) if view.state == "waiting" else (1, -(view.decided_at or 0))


def _has(line: SignUpLine, find: str) -> bool:
    return find.strip().casefold() in f"{line.name} {line.state} {line.text}".casefold()


def _line(picture: Picture, view: SignUpView, page: SignUpPage | None) -> SignUpLine:
    details = page.details if page is not None else None
    name = words.isolated(details.name) if details is not None else f"A room in {view.area_name}"
    at = view.at if view.decided_at is None else view.decided_at
    is_waiting = view.state == "waiting"
    return SignUpLine(
        key=str(view.number),
        number=view.number,
        name=f"{view.number} · {name}",
        state=_state(view, details),
        since=words.age(max(0, picture.now - at)),
        tone=Tone.WARNING if is_waiting else Tone.MUTED,
        text=_text(view, details),
    )


def _state(view: SignUpView, details: Details | None) -> str:
    people = words.quantity(view.expected, "person", "people")
    if view.state == "waiting":
        host = f" · {words.isolated(details.host)}, {details.telephone}" if details else ""
        return f"WAITS · {view.area_name}, {people}{host}"
    said = STATES[view.state]
    if view.state == "admitted":
        return f"{said} as party {view.party} · {view.area_name}"
    return f"{said}: {view.reason}" if view.reason else said


def _text(view: SignUpView, details: Details | None) -> str:
    """All that was written, a line for each."""
    if details is None:
        return view.reason
    access = ", ".join(ACCESS_WORDS[Access(one)] for one in details.access)
    parts = (
        f"{details.place}, {view.area_name}",
        f"Host: {details.host}, {details.telephone}",
        f"Has: {access}" if access else "Nothing is said of access",
        f"Languages: {details.languages}" if details.languages else "",
        f"“{details.note}”" if details.note else "",
    )
    return "\n".join(part for part in parts if part)
