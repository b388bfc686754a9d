"""The statements of a session as the panel lists them, and those that are like the selected one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from conference.protocol.views import StatementsView, StatementView
from conference.texts.likeness import likest
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

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
    empty = "" if found or not everything else say("desk-statements-none-left")
    if session is None:
        empty = say("desk-statements-empty" if picture.link.is_up else "desk-statements-no-link")
    elif not everything:
        empty = say("desk-statements-none-passed")
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
    is_known, is_off = one.party < len(parties), one.state == "off"
    number = str(one.party)
    room = parties[one.party].name if is_known else say("desk-statements-party", number=number)
    table = say("desk-statements-table", number=str(one.table)) if one.table else ""
    is_with = _with_other(picture, one)
    with_other = say("desk-statements-with", login=one.claimed_by) if is_with else ""
    off = say("desk-statements-off", reason=one.reason) if is_off else ""
    parts = (f"{one.place}", room, table, one.category, with_other, off)
    mark = "★" if one.starred else "" if one.read else "•"
    tone = Tone.MUTED if is_off or is_with else Tone.TEXT
    who = " · ".join(part for part in parts if part)
    return StatementLine(one.id, mark, one.text, who, _rooms(one), tone)


def _rooms(one: StatementView) -> str:
    said = say("desk-rooms", count=one.rooms)
    return say("board-against", rooms=said, count=one.against) if one.against else said


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
        how = say("desk-statements-same-words")
        if not like.same:
            share = say("figures-percent", figure=str(round(100 * like.share)))
            how = say("desk-statements-share-words", share=share)
        yield AlikeLine(one.id, one.text, f"{_rooms(one)} · {how}", like.same)


def _summary(everything: list[StatementView], session: StatementsView | None) -> str:
    if session is None:
        return ""
    unread = sum(not one.read and one.into is None and one.state == "passed" for one in everything)
    rooms = len({one.party for one in everything if one.state == "passed"})
    return say(
        "desk-statements-summary",
        count=len(everything),
        rooms=say("desk-rooms", count=rooms),
        unread=words.number(unread),
    )


def _state(picture: Picture, session: StatementsView | None) -> str:
    if session is None:
        return ""
    if session.closes_at is None:
        said = say("desk-statements-takes", title=session.title)
    elif picture.now < session.closes_at:
        left = words.countdown(session.closes_at - picture.now)
        said = say("desk-statements-takes-for", title=session.title, left=left)
    else:
        said = say("desk-statements-is-closed", title=session.title)
    waiting = session.waiting or 0
    held = say("desk-statements-waiting", count=waiting) if waiting else ""
    return f"{said} {held}".rstrip()
