"""The rundown: the programme as the operator runs it, and what GO would put on air."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId
from conference.deliberation.programme.forecast import Forecast, forecast
from conference.deliberation.programme.model import Item, ItemKind, Lateness, Run, lateness
from conference.protocol.views import ItemView
from conference.ui.kit import words
from conference.ui.kit.search import SHOW, CommandEntry
from conference.ui.picture import Picture, Tone

__all__ = [
    "KEYS",
    "ItemState",
    "Rundown",
    "RundownRow",
    "Standby",
    "item_of",
    "lateness_of",
    "outlook",
    "programme_commands",
    "remaining",
    "rundown",
    "standby_head",
]

GO, GO_ANYWHERE, END, NEXT = "Space", "Ctrl+Space", "F8", "Home"
KEYS = (
    CommandEntry("go", "Show", "GO: put standby on air", GO, also=GO_ANYWHERE),
    CommandEntry("end", "Show", "End the item on air", END),
    CommandEntry("next", "Show", "Standby: back to what comes next", NEXT),
)

EARLY = 60_000
"""A fixed start that is put on earlier by this many ms or more is said to be early."""

SHIFTED = 60_000
"""An item whose start moves by this many ms or more shows when it is now expected."""

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
    """What GO would put on air, and whether it may. ``why`` says why not, or what will happen.

    ``revision`` is the playhead's: GO names it. ``head`` says how the item came to be on standby,
    and what GO would leave out; ``picked`` whether by hand.
    """

    item: str | None
    title: str
    may_go: bool
    why: str
    revision: int = 0
    head: str = "STANDBY"
    picked: bool = False


@dataclass(frozen=True, slots=True)
class Rundown:
    """The whole panel. ``why_no_end`` says why no item can be ended now, "" when one can be.

    ``on`` is the item on air, which is the one that the end is for.
    """

    rows: tuple[RundownRow, ...]
    standby: Standby
    why_no_end: str
    empty: str
    on: str | None = None


def rundown(picture: Picture) -> Rundown:
    """The panel."""
    standby = _standby(picture)
    expected = outlook(picture).expected
    rows: list[RundownRow] = []
    day = -1
    theirs = words.zone_words(picture.zone, picture.now)
    zone = f" · {theirs}" if theirs else ""
    for item in picture.items:
        if item.day != day:
            day = item.day
            heading = f"Day {day} · {words.day(item.starts_at, picture.zone)}{zone}"
            rows.append(RundownRow(f"day-{day}", ItemState.DAY, "", heading))
        when = None if item == picture.on else expected.get(item.id)
        rows.append(_row(picture, item, standby, when.starts_at if when else None))
    empty = "" if rows else _empty(picture)
    on = picture.on.id if picture.on else None
    return Rundown(tuple(rows), standby, _why_no_end(picture), empty, on)


def programme_commands(picture: Picture, sheet: Rundown) -> tuple[CommandEntry, ...]:
    """GO, the end of the item on air, what can be put on standby, and the way back."""
    standby = sheet.standby
    why = "" if standby.may_go else standby.why
    no_pick = "" if standby.picked else "Nothing was picked by hand: what comes next is on standby."
    return (
        CommandEntry(
            "go", "Show", f"GO: {standby.title}", GO, standby.may_go, why, GO_ANYWHERE, SHOW["go"]
        ),
        CommandEntry(
            "end", "Show", "End the item on air", END, not sheet.why_no_end, sheet.why_no_end
        ),
        CommandEntry("next", "Show", KEYS[2].label, NEXT, not no_pick, no_pick),
        CommandEntry("runsheet", "Show", "Run sheet: open it to print"),
        *(
            CommandEntry(f"item:{one.id}", "Standby", one.title)
            for one in picture.items
            if one.id != sheet.on
        ),
    )


def outlook(picture: Picture) -> Forecast:
    """When the items to come are expected to begin and end, as it stands."""
    on = picture.on
    began = on.started_at if on is not None else None
    return forecast(remaining(picture), began, picture.now, zone=picture.zone)


def remaining(picture: Picture) -> tuple[ItemView, ...]:
    """The item that is on, if one is, then those from standby on; skipped ones are left out."""
    on, standby = picture.on, picture.standby
    rest = tuple(
        item
        for item in picture.items
        if standby is not None
        and item.place >= standby.place
        and (item == standby or not item.skipped)
        and item != on
    )
    return rest if on is None else (on, *rest)


def lateness_of(picture: Picture) -> Lateness | None:
    """How late the rundown is; None without a programme, or when it is over."""
    on = picture.on
    views = remaining(picture)
    if not views:
        return None
    items = [item_of(view) for view in views]
    runs = {}
    if on is not None and on.started_at is not None:
        runs[ItemId(on.id)] = Run(Millis(on.started_at), None)
    return lateness(items, runs, ItemId(on.id) if on else None, picture.now)


def _standby(picture: Picture) -> Standby:
    item, playhead = picture.standby, picture.playhead
    if item is None or playhead is None:
        why = "The programme is over." if picture.items else "There is no programme yet."
        return Standby(None, "nothing", False, why)
    why_not = ""
    if not picture.link.is_up:
        why_not = "No link to the server: nothing can be put on air from here."
    elif picture.is_pending("start_item") or picture.is_pending("set_standby"):
        why_not = "Waiting for the server …"
    return Standby(
        item.id,
        item.title,
        not why_not,
        why_not or f"GO puts “{item.title}” on air{_early(item, picture.now)}.",
        playhead.revision,
        standby_head(picture),
        playhead.picked,
    )


def _early(item: ItemView, now: int) -> str:
    """How long before its fixed start an item would go on; "" where that is nothing to say."""
    early = item.starts_at - now
    return f", {words.span(early)} before its fixed start" if item.hard and early >= EARLY else ""


def standby_head(picture: Picture) -> str:
    """How the item on standby came there, and what GO would leave out, votes by name."""
    playhead = picture.playhead
    if playhead is None or not playhead.picked:
        return "STANDBY"
    skipped = [item for item in picture.items if item.id in playhead.skipped]
    if not skipped:
        return "STANDBY, picked by hand"
    named = next((item for item in skipped if item.kind == "vote"), skipped[0])
    if len(skipped) == 1:
        return f"STANDBY, picked by hand: skips {named.title}"
    return f"STANDBY, picked by hand: skips {len(skipped)}, among them {named.title}"


def _why_no_end(picture: Picture) -> str:
    if picture.on is None:
        return "No item is on air."
    if not picture.link.is_up:
        return "No link to the server: nothing can be ended from here."
    return "Waiting for the server …" if picture.is_pending("end_item") else ""


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
    left = f"{words.countdown(planned - gone)} {'over' if over else 'left'}"
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
    return ItemState.SKIPPED if item.skipped or item.place < _reached(picture) else ItemState.LATER


def _reached(picture: Picture) -> int:
    """The place up to which the programme has come: that of the item on, else of the next."""
    playhead = picture.playhead
    if picture.on is not None:
        return picture.on.place
    following = playhead.next if playhead is not None else None
    return next((item.place for item in picture.items if item.id == following), len(picture.items))


def _empty(picture: Picture) -> str:
    if picture.conference is None:
        return "Waiting for the programme …"
    return "This conference has no programme yet. It is planned when the conference is made."


def item_of(view: ItemView) -> Item:
    """The item that a document shows."""
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
        skipped=view.skipped,
    )
