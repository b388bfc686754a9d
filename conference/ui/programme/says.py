"""The rundown: the programme as the operator runs it, and what GO would put on air."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId
from conference.deliberation.programme.model import Item, ItemKind, Lateness, Run, lateness
from conference.protocol.views import ItemView
from conference.ui.kit import words
from conference.ui.kit.search import CommandEntry
from conference.ui.picture import Picture, Tone

__all__ = [
    "KEYS",
    "ItemState",
    "Rundown",
    "RundownRow",
    "Standby",
    "expected_starts",
    "lateness_of",
    "programme_commands",
    "remaining",
    "rundown",
]

GO, GO_ANYWHERE, END = "Space", "Ctrl+Space", "F8"
KEYS = (
    CommandEntry("go", "Show", "GO: put standby on air", GO, also=GO_ANYWHERE),
    CommandEntry("end", "Show", "End the item on air", END),
)

SHIFTED = 60_000
"""An item whose start moves by this many ms or more shows when it is now expected."""

PAUSE = 2 * 60 * 60_000
"""A gap in the plan of this many ms or more parts two shows: the second is not moved by the first.
The night is longer; breaks within a show that are no items of their own are shorter."""

ICONS = {
    "ceremony": "music",
    "speech": "account-voice",
    "witness": "microphone",
    "deliberation": "account-group",
    "breakout": "account-group",
    "vote": "vote",
    "break": "pause",
    "performance": "music",
    "notice": "information",
}


class ItemState(StrEnum):
    """Where an item is against the show."""

    DONE = "done"
    SKIPPED = "skipped"
    ON = "on"
    STANDBY = "standby"
    LATER = "later"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class RundownRow:
    """A line: an item, or the heading of a day (``state`` DAY, ``title`` its date).

    ``progress`` is 0 to 1 of the item that is on, ``left`` its time in words, ``expected`` the
    new start where it differs from the planned ``time``.
    """

    key: str
    state: ItemState
    time: str
    title: str
    note: str = ""
    icon: str = ""
    hard: bool = False
    expected: str = ""
    progress: float | None = None
    left: str = ""
    left_tone: Tone = Tone.TEXT


@dataclass(frozen=True, slots=True)
class Standby:
    """What GO would put on air, and whether it may. ``why`` says why not, or what will happen."""

    item: str | None
    title: str
    may_go: bool
    why: str


@dataclass(frozen=True, slots=True)
class Rundown:
    """The whole panel. ``why_no_end`` says why no item can be ended now, "" when one can be."""

    rows: tuple[RundownRow, ...]
    standby: Standby
    why_no_end: str
    empty: str


def rundown(picture: Picture, chosen: str | None = None) -> Rundown:
    """The panel; ``chosen`` is an item that the operator has put on standby by hand."""
    standby = _standby(picture, chosen)
    expected = expected_starts(picture)
    rows: list[RundownRow] = []
    day = -1
    theirs = words.zone_words(picture.zone, picture.now)
    zone = f" · {theirs}" if theirs else ""
    for item in picture.items:
        if item.day != day:
            day = item.day
            heading = f"Day {day} · {words.day(item.starts_at, picture.zone)}{zone}"
            rows.append(RundownRow(f"day-{day}", ItemState.DAY, "", heading))
        rows.append(_row(picture, item, standby, expected.get(item.id)))
    empty = "" if rows else _empty(picture)
    return Rundown(tuple(rows), standby, _why_no_end(picture), empty)


def programme_commands(picture: Picture, sheet: Rundown) -> tuple[CommandEntry, ...]:
    """GO, the end of the item on air, and the items that can be put on standby."""
    standby = sheet.standby
    why = "" if standby.may_go else standby.why
    return (
        CommandEntry("go", "Show", f"GO: {standby.title}", GO, standby.may_go, why, GO_ANYWHERE),
        CommandEntry(
            "end", "Show", "End the item on air", END, not sheet.why_no_end, sheet.why_no_end
        ),
        *(CommandEntry(f"item:{one.id}", "Standby", one.title) for one in picture.items),
    )


def expected_starts(picture: Picture) -> dict[str, int]:
    """When the items to come will start if all take their time; hard starts wait.

    Counts from the end of the item that is on, or from now when none is. Midnight is a time like
    any other: a show that is late is late after it, too. Only a :data:`PAUSE` in the plan, such as
    the night, takes lateness up: what follows it begins on time, unless the show is still running.
    """
    on = picture.on
    rest = remaining(picture.items, on.id if on else None)
    if not rest:
        return {}
    starts: dict[str, int] = {}
    planned_end = rest[0].starts_at
    at: int = max(picture.now, planned_end)
    if on is not None and on.started_at is not None:
        at, planned_end = max(picture.now, _end(on, on.started_at)), _end(on, on.starts_at)
        rest = rest[1:]
    for item in rest:
        waits = item.hard or item.starts_at - planned_end >= PAUSE
        start = max(at, item.starts_at) if waits else at
        starts[item.id] = start
        at, planned_end = _end(item, start), _end(item, item.starts_at)
    return starts


def _end(item: ItemView, start: int) -> int:
    return start + item.minutes * 60_000


def remaining(items: tuple[ItemView, ...], on: str | None) -> tuple[ItemView, ...]:
    """The items from the one that is on, or, when none is, after the last one that ran."""
    last = -1
    for place, item in enumerate(items):
        if item.id == on:
            return items[place:]
        if item.started_at is not None:
            last = place
    return items[last + 1 :]


def lateness_of(picture: Picture) -> Lateness | None:
    """How late the rundown is; None without a programme, or when it is over."""
    on = picture.on
    views = remaining(picture.items, on.id if on else None)
    if not views:
        return None
    items = [_item(view) for view in views]
    runs = {
        ItemId(view.id): Run(Millis(view.started_at), None)
        for view in views
        if view.started_at is not None
    }
    return lateness(items, runs, ItemId(on.id) if on else None, picture.now)


def _standby(picture: Picture, chosen: str | None) -> Standby:
    item = next((item for item in picture.items if item.id == chosen), None) or _following(picture)
    if item is None:
        why = "The programme is over." if picture.items else "There is no programme yet."
        return Standby(None, "nothing", False, why)
    if picture.on is not None and item.id == picture.on.id:
        return Standby(item.id, item.title, False, "This item is on air already.")
    if not picture.link.is_up:
        why = "No link to the server: nothing can be put on air from here."
        return Standby(item.id, item.title, False, why)
    if picture.is_pending("start_item"):
        return Standby(item.id, item.title, False, "Waiting for the server …")
    return Standby(item.id, item.title, True, f"GO puts “{item.title}” on air.")


def _why_no_end(picture: Picture) -> str:
    if picture.on is None:
        return "No item is on air."
    if not picture.link.is_up:
        return "No link to the server: nothing can be ended from here."
    return "Waiting for the server …" if picture.is_pending("end_item") else ""


def _following(picture: Picture) -> ItemView | None:
    on = picture.on
    rest = remaining(picture.items, on.id if on else None)
    rest = rest[1:] if on is not None else rest
    return rest[0] if rest else None


def _row(picture: Picture, item: ItemView, standby: Standby, expected: int | None) -> RundownRow:
    state = _state(picture, item, standby)
    note = [item.kind.capitalize(), item.speaker, f"{item.minutes} min"]
    shifted = expected is not None and abs(expected - item.starts_at) >= SHIFTED
    row = RundownRow(
        key=item.id,
        state=state,
        time=words.clock(item.started_at or item.starts_at, picture.zone),
        title=item.title,
        note=" · ".join(part for part in note if part),
        icon=ICONS.get(item.kind, "information"),
        hard=item.hard,
        expected=words.clock(expected, picture.zone) if expected and shifted else "",
    )
    return _running(picture, item, row) if state is ItemState.ON else row


def _running(picture: Picture, item: ItemView, row: RundownRow) -> RundownRow:
    planned = max(1, item.minutes * 60_000)
    gone = max(0, picture.now - (item.started_at or picture.now))
    over = gone > planned
    left = f"{words.span(gone - planned)} over" if over else f"{words.span(planned - gone)} left"
    return RundownRow(
        key=row.key,
        state=row.state,
        time=row.time,
        title=row.title,
        note=row.note,
        icon=row.icon,
        hard=row.hard,
        progress=min(1.0, gone / planned),
        left=left,
        left_tone=Tone.WARNING if over else Tone.TEXT,
    )


def _state(picture: Picture, item: ItemView, standby: Standby) -> ItemState:
    on = picture.on
    if on is not None and item.id == on.id:
        return ItemState.ON
    if item.id == standby.item:
        return ItemState.STANDBY
    if item.started_at is not None:
        return ItemState.DONE
    started = [other.place for other in picture.items if other.started_at is not None]
    return ItemState.SKIPPED if started and item.place < max(started) else ItemState.LATER


def _empty(picture: Picture) -> str:
    if picture.conference is None:
        return "Waiting for the programme …"
    return "This conference has no programme yet. It is planned when the conference is made."


def _item(view: ItemView) -> Item:
    return Item(
        id=ItemId(view.id),
        day=view.day,
        kind=ItemKind(view.kind),
        title=view.title,
        starts_at=Millis(view.starts_at),
        minutes=view.minutes,
        speaker=view.speaker,
        hard=view.hard,
        poll=PollId(view.poll) if view.poll else None,
    )
