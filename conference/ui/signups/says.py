"""What the panel of sign-ups shows: rooms that wait first, and what can be done about each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conference.deliberation.command import WireCommand
from conference.deliberation.signups.book import Details, SignUpPage
from conference.deliberation.signups.commands import (
    AdmitRoom,
    EndHostLink,
    SetSigningUp,
    TurnRoomDown,
)
from conference.protocol.views import SigningUpView, SignUpView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["ACTS", "SignUpsSheet", "rule_words", "signups_sheet", "why_not"]

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "admit": ("desk-signups-admit-label", AdmitRoom),
    "down": ("desk-signups-down-label", TurnRoomDown),
    "link": ("desk-signups-link-label", EndHostLink),
    "rule": ("desk-signups-rule-label", SetSigningUp),
}
"""What can be done, by the key of the palette's words, and what is asked for then."""

STATES = {
    "admitted": "desk-signups-admitted",
    "turned_down": "desk-signups-turned-down",
    "withdrawn": "desk-signups-withdrawn",
}
"""Where a sign-up that waits no more stands, by the keys of the words."""


@dataclass(frozen=True, slots=True)
class SignUpsSheet:
    """The panel; ``rule`` says how rooms are let in.

    A line is what a room is called, where it stands, and at its end since when; its text is all
    that is known of the room. Its key is the sign-up's number.
    """

    lines: tuple[CardLine, ...]
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
        summary=say("desk-signups-waiting", number=words.number(waiting)) if waiting else "",
        rule=rule_words(rule),
        empty="" if found else _empty(picture, rule, is_any=bool(views)),
        is_stale=not picture.link.is_up,
    )


def rule_words(rule: SigningUpView | None) -> str:
    """How rooms are let in, as a sentence."""
    if rule is None or rule.admitting == "closed":
        return say("desk-signups-ruled-none")
    if rule.admitting == "nod":
        return say("desk-signups-ruled-nod")
    left = max(0, rule.at_once - rule.unasked)
    if not left:
        return say("desk-signups-ruled-done", count=rule.unasked)
    return say("desk-signups-ruled-next", count=left)


def why_not(picture: Picture, act: str, number: int | None) -> str:
    """Why an act cannot be done about the selected room, as a sentence; "" when it can."""
    if why := picture.why_not(ACTS[act][1]):
        return why
    if act == "rule":
        return ""
    view = picture.replica.get(f"signup/{number}", SignUpView) if number is not None else None
    if view is None:
        return say("desk-signups-select")
    page = picture.replica.signups.get(view.number)
    match act:
        case "link" if page is None or not page.has_link:
            return say("desk-signups-why-link")
        case "link":
            return ""
        case _ if view.state == "withdrawn":
            return say("desk-signups-why-withdrawn")
        case _ if view.state == "admitted":
            return say("desk-signups-why-admitted")
        case "down" if view.state == "turned_down":
            return say("desk-signups-why-down")
        case _:
            return ""


def _empty(picture: Picture, rule: SigningUpView | None, *, is_any: bool) -> str:
    if not picture.link.is_up:
        return say("desk-signups-no-link")
    if is_any:
        return say("desk-signups-empty-found")
    is_closed = rule is None or rule.admitting == "closed"
    return say("desk-signups-empty-closed" if is_closed else "desk-signups-empty-nobody")


def _rank(view: SignUpView) -> tuple[int, int]:
    return (0, view.number) if view.state == "waiting" else (1, -(view.decided_at or 0))


def _has(line: CardLine, find: str) -> bool:
    return find.strip().casefold() in f"{line.name} {line.state} {line.text}".casefold()


def _line(picture: Picture, view: SignUpView, page: SignUpPage | None) -> CardLine:
    details = page.details if page is not None else None
    name = say("desk-signups-room-in", area=view.area_name)
    if details is not None:
        name = words.isolated(details.name)
    at = view.at if view.decided_at is None else view.decided_at
    is_waiting = view.state == "waiting"
    return CardLine(
        key=str(view.number),
        name=f"{view.number} · {name}",
        state=_state(view, details),
        end=words.age(max(0, picture.now - at)),
        text=_text(view, details),
        tone=Tone.WARNING if is_waiting else Tone.MUTED,
    )


def _state(view: SignUpView, details: Details | None) -> str:
    if view.state == "waiting":
        said = say("desk-signups-waits", area=view.area_name, count=view.expected)
        host = f"{words.isolated(details.host)}, {details.telephone}" if details else ""
        return " · ".join(filter(None, (said, host)))
    key = STATES[view.state]
    if view.state == "admitted":
        return say(key, party=str(view.party), area=view.area_name)
    said = say(key)
    return say("desk-signups-state-reason", state=said, reason=view.reason) if view.reason else said


def _text(view: SignUpView, details: Details | None) -> str:
    """All that was written, a line for each."""
    if details is None:
        return view.reason
    access = ", ".join(say("desk-signups-access", way=one) for one in details.access)
    parts = [
        f"{details.place}, {view.area_name}",
        say("desk-signups-host", host=details.host, telephone=details.telephone),
        say("desk-signups-has", access=access) if access else say("desk-signups-no-access"),
    ]
    if details.languages:
        parts.append(say("desk-signups-languages", languages=details.languages))
    if details.note:
        parts.append(say("desk-signups-note", note=details.note))
    return "\n".join(parts)
