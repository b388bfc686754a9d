"""The rundown: the programme as the operator runs it, and what GO would put on air."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId
from conference.deliberation.programme.commands import EndItem, StartItem
from conference.deliberation.programme.forecast import Forecast, forecast
from conference.deliberation.programme.model import Item, ItemKind, Lateness, Run, lateness
from conference.protocol.views import ItemView, ProposalView
from conference.ui.agenda.says.sheet import witness_words
from conference.ui.kit import words
from conference.ui.kit.search import SHOW, CommandEntry
from conference.ui.picture import Picture
from conference.ui.programme.editing import edit_entries, edit_keys, lock_words
from conference.ui.programme.rows import ItemState, RundownRow, row_of
from conference.words.spoken import say

__all__ = [
    "ItemState",
    "Rundown",
    "RundownRow",
    "Standby",
    "item_of",
    "lateness_of",
    "outlook",
    "programme_commands",
    "programme_keys",
    "remaining",
    "rundown",
    "standby_head",
    "who_else_arms",
]

GO, GO_ANYWHERE, END, NEXT = "Space", "Ctrl+Space", "F8", "Home"
TO_RUNDOWN = "Ctrl+R"

EARLY = 60_000
"""A fixed start that is put on earlier by this many ms or more is said to be early."""


@dataclass(frozen=True, slots=True)
class Standby:
    """What GO would put on air, and whether it may. ``why`` says why not, or what will happen.

    ``revision`` is the playhead's: GO names it. ``head`` says how the item came to be on standby,
    and what GO would leave out; ``picked`` whether by hand. ``is_armed_elsewhere`` says that
    somebody else is about to press GO.
    """

    item: str | None
    title: str
    may_go: bool
    why: str
    revision: int = 0
    head: str = ""
    picked: bool = False
    is_armed_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Rundown:
    """The whole panel. ``why_no_end`` says why no item can be ended now, "" when one can be.

    ``on`` is the item on air, which is the one that the end is for; ``locked`` says that the plan
    is locked against edits, "" while it is not.
    """

    rows: tuple[RundownRow, ...]
    standby: Standby
    why_no_end: str
    empty: str
    on: str | None = None
    locked: str = ""


def rundown(picture: Picture, cursor: str | None = None) -> Rundown:
    """The panel; ``cursor`` is the item that edits by keys are for."""
    standby = _standby(picture)
    expected = outlook(picture).expected
    rows: list[RundownRow] = []
    day = -1
    zone = words.zone_words(picture.zone, picture.now)
    for item in picture.items:
        if item.day != day:
            day = item.day
            date = words.day(item.starts_at, picture.zone)
            facts = (say("desk-programme-day", day=str(day), date=date), zone)
            heading = " · ".join(filter(None, facts))
            rows.append(RundownRow(f"day-{day}", ItemState.DAY, "", heading))
        when = None if item == picture.on else expected.get(item.id)
        state = _state(picture, item, standby)
        row = row_of(picture, item, state, when.starts_at if when else None)
        rows.append(replace(row, cursor=True) if item.id == cursor else row)
    rows += [
        RundownRow(f"called-{one.number}", ItemState.DAY, "", _called(one))
        for one in picture.proposals
        if one.witness and not one.item
    ]
    empty = "" if rows else _empty(picture)
    on = picture.on.id if picture.on else None
    return Rundown(tuple(rows), standby, _why_no_end(picture), empty, on, lock_words(picture))


def programme_keys() -> tuple[CommandEntry, ...]:
    """What has a key, as the sheet of shortcuts lists it."""
    show = say("desk-panels-show")
    return (
        CommandEntry("go", show, say("desk-programme-go"), GO, also=GO_ANYWHERE),
        CommandEntry("end", show, say("desk-programme-end"), END),
        _next_entry(""),
        _rundown_entry(),
        *edit_keys(),
    )


def _next_entry(why: str) -> CommandEntry:
    label = say("desk-programme-next")
    return CommandEntry("next", say("desk-panels-show"), label, NEXT, not why, why)


def _rundown_entry() -> CommandEntry:
    label = say("desk-programme-to-rundown")
    return CommandEntry("rundown", say("desk-panels-rundown"), label, TO_RUNDOWN)


def _called(view: ProposalView) -> str:
    """A witness whom the chamber has called, and who has no item yet."""
    is_placeless = view.witness != "cannot_come"
    key = "desk-programme-called-unplaced" if is_placeless else "desk-programme-called"
    return say(key, name=view.title, state=witness_words(view))


def programme_commands(
    picture: Picture, sheet: Rundown, target: str | None = None
) -> tuple[CommandEntry, ...]:
    """GO, the end of the item on air, what can be put on standby, and edits of ``target``."""
    standby = sheet.standby
    why = "" if standby.may_go else standby.why
    no_pick = "" if standby.picked else say("desk-programme-none-picked")
    go = say("desk-programme-go-item", title=standby.title)
    show = say("desk-panels-show")
    return (
        CommandEntry("go", show, go, GO, standby.may_go, why, GO_ANYWHERE, SHOW["go"]),
        CommandEntry(
            "end", show, say("desk-programme-end"), END, not sheet.why_no_end, sheet.why_no_end
        ),
        _next_entry(no_pick),
        _rundown_entry(),
        CommandEntry("runsheet", show, say("desk-programme-run-sheet")),
        *(
            CommandEntry(f"item:{one.id}", say("desk-programme-standby-group"), one.title)
            for one in picture.items
            if one.id != sheet.on
        ),
        *edit_entries(picture, target),
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
        why = say("desk-programme-is-over" if picture.items else "desk-programme-none-yet")
        return Standby(
            None, say("desk-programme-nothing"), False, why, head=say("desk-programme-standby")
        )
    why_not = picture.why_not(StartItem, say("desk-programme-no-link-go"))
    if not why_not and (picture.is_pending("start_item") or picture.is_pending("set_standby")):
        why_not = say("desk-waiting-for-server")
    return Standby(
        item.id,
        item.title,
        not why_not,
        why_not or _goes(item, picture.now),
        playhead.revision,
        standby_head(picture),
        playhead.picked,
        bool(who_else_arms(picture, "go")),
    )


def _goes(item: ItemView, now: int) -> str:
    """What GO would put on air, and how long before its fixed start where that is to be said."""
    early = item.starts_at - now
    if not item.hard or early < EARLY:
        return say("desk-programme-go-puts", title=item.title)
    return say("desk-programme-go-puts-early", title=item.title, time=words.span(early))


def standby_head(picture: Picture) -> str:
    """How the item on standby came there, who else arms GO, and what GO would leave out.

    Votes are left out by name.
    """
    playhead = picture.playhead
    if others := who_else_arms(picture, "go"):
        return say("desk-programme-standby-arms", who=others)
    if playhead is None or not playhead.picked:
        return say("desk-programme-standby")
    skipped = [item for item in picture.items if item.id in playhead.skipped]
    if not skipped:
        return say("desk-programme-standby-picked")
    named = next((item for item in skipped if item.kind == "vote"), skipped[0])
    if len(skipped) == 1:
        return say("desk-programme-standby-skips", title=named.title)
    return say("desk-programme-standby-skips-many", count=len(skipped), title=named.title)


def who_else_arms(picture: Picture, act: str) -> str:
    """Who has armed an act at another desk or outside and can still fire it; "" for nobody."""
    return picture.armed_elsewhere(act)


def _why_no_end(picture: Picture) -> str:
    if picture.on is None:
        return say("desk-programme-none-on")
    if why := picture.why_not(EndItem, say("desk-programme-no-link-end")):
        return why
    return say("desk-waiting-for-server") if picture.is_pending("end_item") else ""


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
        return say("desk-programme-awaited")
    return say("desk-programme-none-planned")


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
