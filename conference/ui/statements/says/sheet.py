"""The statements of a session as the panel lists them, and those that are like the selected one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from conference.protocol.views import StatementsView, StatementView
from conference.texts.likeness import likest
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone

__all__ = [
    "AlikeLine",
    "Look",
    "Show",
    "StatementLine",
    "StatementsSheet",
    "listed",
    "session_of",
    "sheet",
]

EMPTY = (
    "Nobody has been asked for statements. Press “Ask …”: phones and facilitators then have a"
    " form, and what passes in the rooms comes here."
)
NO_LINK = "No link to the server: this desk does not hear what tables say."
NONE_LEFT = "Nothing is left here. Choose “All” to see what was dealt with."
MOST_ALIKE = 12


class Show(StrEnum):
    """Which statements are listed."""

    UNREAD = "unread"
    ALL = "all"
    STARRED = "starred"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Look:
    """What the operator looks at: a session ("" is the latest), a kind, a region (None: all).

    ``chosen`` is the id of the selected statement, "" for none.
    """

    session: str = ""
    show: Show = Show.UNREAD
    category: str = ""
    region: int | None = None
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A statement: its words above, below who says it, at the right how many rooms do."""

    key: str
    mark: str
    text: str
    who: str
    rooms: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class AlikeLine:
    """A statement that is like the selected one; ``same`` says that only its form differs."""

    key: str
    text: str
    note: str
    same: bool


@dataclass(frozen=True, slots=True)
class StatementsSheet:
    """The panel: lines, what is like the selected one, and sentences about the session."""

    lines: tuple[StatementLine, ...]
    alike: tuple[AlikeLine, ...]
    summary: str
    empty: str
    state: str
    categories: tuple[str, ...]
    is_stale: bool


def session_of(picture: Picture, look: Look) -> StatementsView | None:
    """The session that is looked at, else the latest; None where there is none."""
    found = picture.replica.all(StatementsView)
    wanted = [one for one in found if one.id == look.session]
    return (wanted or list(found))[-1] if found else None


def listed(picture: Picture, look: Look) -> tuple[StatementView, ...]:
    """The statements that stand for themselves and are listed now, as they came.

    The selected one stays, also when it was dealt with. Whose turn it is to deal with one that
    another moderator has claimed is not this desk's, so of those that are unread they are left out.
    """
    session = session_of(picture, look)
    if session is None:
        return ()
    return tuple(
        one
        for one in picture.replica.all(StatementView)
        if one.session == session.id and one.into is None and _is_listed(picture, look, one)
    )


def sheet(picture: Picture, look: Look) -> StatementsSheet:
    """What is shown of the session that is looked at."""
    session = session_of(picture, look)
    found = listed(picture, look)
    everything = [
        one
        for one in picture.replica.all(StatementView)
        if session is not None and one.session == session.id
    ]
    empty = "" if found else NONE_LEFT if everything else ""
    if session is None:
        empty = EMPTY if picture.link.is_up else NO_LINK
    elif not everything:
        empty = "No statement has passed its room yet."
    return StatementsSheet(
        lines=tuple(_line(picture, one) for one in found),
        alike=tuple(_alike(picture, look, everything)),
        summary=_summary(everything, session),
        empty=empty,
        state=_state(picture, session),
        categories=session.categories if session is not None else (),
        is_stale=not picture.link.is_up,
    )


def _is_listed(picture: Picture, look: Look, one: StatementView) -> bool:
    if one.id == look.chosen:
        return True
    if look.category and one.category != look.category:
        return False
    if look.region is not None and _region(picture, one) != look.region:
        return False
    is_off = one.state == "off"
    match look.show:
        case Show.UNREAD:
            return not (one.read or is_off or _with_other(picture, one))
        case Show.ALL:
            return not is_off
        case Show.STARRED:
            return one.starred and not is_off
        case Show.OFF:
            return is_off


def _with_other(picture: Picture, one: StatementView) -> bool:
    mine = picture.login or "desk"
    return one.claimed_by not in {"", mine} and picture.now < one.claimed_until


def _region(picture: Picture, one: StatementView) -> int | None:
    parties = picture.parties
    return parties[one.party].region if one.party < len(parties) else None


def _line(picture: Picture, one: StatementView) -> StatementLine:
    parties = picture.parties
    room = parties[one.party].name if one.party < len(parties) else f"Party {one.party}"
    table = f"table {one.table}" if one.table else ""
    with_other = f"with {one.claimed_by}" if _with_other(picture, one) else ""
    off = f"taken off: {one.reason}" if one.state == "off" else ""
    parts = (f"{one.place}", room, table, one.category, with_other, off)
    mark = "★" if one.starred else "" if one.read else "•"
    tone = Tone.MUTED if one.state == "off" or with_other else Tone.TEXT
    who = " · ".join(part for part in parts if part)
    return StatementLine(one.id, mark, one.text, who, _rooms(one), tone)


def _rooms(one: StatementView) -> str:
    said = words.quantity(one.rooms, "room", "rooms")
    if not one.against:
        return said
    return f"{said}, {words.number(one.against)} not agreed"


def _alike(picture: Picture, look: Look, everything: list[StatementView]) -> Iterator[AlikeLine]:
    """Those that could be put together with the selected one."""
    by_id = {one.id: one for one in everything}
    chosen = by_id.get(look.chosen)
    if chosen is None or chosen.state == "off":
        return
    others = (
        (one.id, one.text)
        for one in everything
        if one.id != chosen.id and one.into is None and one.state == "passed"
        and not _with_other(picture, one)
    )  # fmt: skip
    for like in likest(chosen.text, others)[:MOST_ALIKE]:
        one = by_id[like.key]
        how = "the same words" if like.same else f"{like.share:.0%} of the words"
        yield AlikeLine(one.id, one.text, f"{_rooms(one)} · {how}", like.same)


def _summary(everything: list[StatementView], session: StatementsView | None) -> str:
    if session is None:
        return ""
    unread = sum(not one.read and one.into is None and one.state == "passed" for one in everything)
    rooms = len({one.party for one in everything if one.state == "passed"})
    said = words.quantity(len(everything), "statement", "statements")
    return f"{said} of {words.quantity(rooms, 'room', 'rooms')}, {words.number(unread)} unread"


def _state(picture: Picture, session: StatementsView | None) -> str:
    if session is None:
        return ""
    waiting = session.waiting or 0
    held = f" {words.number(waiting)} wait in their rooms." if waiting else ""
    if session.closes_at is None:
        return f"“{session.title}” takes statements.{held}"
    if picture.now < session.closes_at:
        left = words.countdown(session.closes_at - picture.now)
        return f"“{session.title}” takes statements for {left} more.{held}"
    return f"“{session.title}” is closed.{held}"
