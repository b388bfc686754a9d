"""The documents of the programme: the playhead, the state of the plan, and an item each.

The desk sees all items, others the one that is on, the one on standby and the one that is next.
"""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.ids import ItemId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.events import SceneTaken, SceneTakenBack
from conference.deliberation.outputs.watched import items_on
from conference.deliberation.programme.events import (
    EditRedone,
    EditUndone,
    ItemChanged,
    ItemDeleted,
    ItemEnded,
    ItemInserted,
    ItemMoved,
    ItemSplit,
    ItemStarted,
    PlanLockSet,
    ProgrammePlanned,
    StandbySet,
)
from conference.deliberation.programme.model import (
    Edit,
    Item,
    Planned,
    Programme,
    Run,
    next_item,
    on_standby,
    passed_over,
)

__all__ = ["EditView", "ItemView", "PlanView", "PlayheadView", "documents", "touched"]

PLAYHEAD, PLAN = "playhead", "plan"


class PlayheadView(Lean, frozen=True, tag_field="view", tag="playhead"):
    """Where the programme is, by the ids of items: all screens read it here.

    ``on`` is on, ``standby`` goes on with GO, ``next`` is what comes next by the plan; they are
    the same unless the standby was ``picked`` by hand. ``skipped`` are the items that GO would
    leave out then (desk only). ``revision`` grows whenever the standby changes: GO names it.
    """

    on: str | None
    standby: str | None
    next: str | None
    picked: bool
    skipped: tuple[str, ...]
    revision: int


class EditView(Lean, frozen=True):
    """An edit of the plan: ``what`` it did to the item of this ``title``, and the login it was by.

    ``number`` is what undoing or redoing it names.
    """

    number: int
    what: str
    title: str
    by: str


class PlanView(Lean, frozen=True, tag_field="view", tag="plan"):
    """What may be done to the plan: the edits that ``undo`` and ``redo`` are next for.

    ``locked_by`` is the login that locked it against edits; None while it is not locked.
    """

    undo: EditView | None
    redo: EditView | None
    locked_by: str | None


class ItemView(Lean, frozen=True, tag_field="view", tag="item"):
    """An item. ``place`` is its position in the programme, from 0; times in ms since 1970, UTC.

    ``starts_at`` and ``minutes`` are the plan as it is now, ``planned_at`` and ``planned_minutes``
    as it was before edits at the desk. ``started_at`` and ``ended_at`` are the last of ``times``
    runs, ``first_started_at`` and ``first_ended_at`` the first. One that is ``skipped`` is passed
    over by what comes next.
    """

    id: ItemId
    place: int
    day: int
    kind: str
    title: str
    speaker: str
    starts_at: int
    minutes: int
    hard: bool
    poll: str | None
    started_at: int | None
    ended_at: int | None
    skipped: bool = False
    planned_at: int | None = None
    planned_minutes: int | None = None
    times: int = 0
    first_started_at: int | None = None
    first_ended_at: int | None = None


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, ItemView | PlayheadView | PlanView]]:
    """Playhead, plan, then the items in order; only those among ``paths`` where it is given."""
    programme, wanted = meeting.programme, chosen(paths, "item")
    if paths is None or PLAYHEAD in paths:
        yield PLAYHEAD, _playhead(programme, audience)
    if audience is Audience.DESK and (paths is None or PLAN in paths):
        yield PLAN, _plan(programme)
    if wanted is not None and not wanted:
        return
    if audience is not Audience.DESK:
        shown = _shown(programme) | items_on(meeting, audience)
        wanted = shown if wanted is None else wanted & shown
    for place, item in enumerate(programme.items):
        if wanted is None or item.id in wanted:
            planned = programme.planned.get(item.id) or Planned(item.starts_at, item.minutes)
            yield f"item/{item.id}", _item(item, place, planned, programme.runs.get(item.id))


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case ProgrammePlanned(items, _):
            known = (*items, *meeting.programme.items)
            return named("item", *(item.id for item in known)) | {PLAYHEAD, PLAN}
        case ItemStarted(item, _) | ItemEnded(item, _) | StandbySet(item, _):
            return named("item", item, *_shown(meeting.programme)) | {PLAYHEAD}
        case ItemChanged(changed, _, _):
            return named("item", changed.id, *_shown(meeting.programme)) | {PLAYHEAD, PLAN}
        case (
            ItemInserted() | ItemDeleted() | ItemMoved() | ItemSplit() | EditUndone() | EditRedone()
        ):
            return named("item", *(item.id for item in meeting.programme.items)) | {PLAYHEAD, PLAN}
        case PlanLockSet():
            return frozenset({PLAN})
        case SceneTaken() | SceneTakenBack():
            return named("item", *items_on(meeting, Audience.DESK))
        case _:
            return NO_PATHS


def _shown(programme: Programme) -> frozenset[ItemId]:
    """What others than the desk see: the item that is on, the one on standby, and the next."""
    shown = (programme.on, _standby(programme), _next(programme))
    return frozenset(item for item in shown if item is not None)


def _playhead(programme: Programme, audience: Audience) -> PlayheadView:
    is_desk = audience is Audience.DESK
    return PlayheadView(
        on=programme.on,
        standby=_standby(programme),
        next=_next(programme),
        picked=programme.standby is not None,
        skipped=tuple(item.id for item in passed_over(programme)) if is_desk else (),
        revision=programme.playhead,
    )


def _plan(programme: Programme) -> PlanView:
    return PlanView(_edit(programme.undo), _edit(programme.redo), programme.locked_by)


def _edit(line: tuple[Edit, ...]) -> EditView | None:
    if not line:
        return None
    edit = line[-1]
    return EditView(edit.number, edit.what.value, edit.title, edit.by)


def _standby(programme: Programme) -> ItemId | None:
    standby = on_standby(programme)
    return standby.id if standby is not None else None


def _next(programme: Programme) -> ItemId | None:
    following = next_item(programme.items, programme.runs, programme.on)
    return following.id if following is not None else None


def _item(item: Item, place: int, planned: Planned, run: Run | None) -> ItemView:
    first = (*run.earlier, run)[0] if run else None
    return ItemView(
        id=item.id,
        place=place,
        day=item.day,
        kind=item.kind.value,
        title=item.title,
        speaker=item.speaker,
        starts_at=item.starts_at,
        minutes=item.minutes,
        hard=item.hard,
        poll=item.poll,
        started_at=run.started_at if run else None,
        ended_at=run.ended_at if run else None,
        skipped=item.skipped,
        planned_at=planned.starts_at,
        planned_minutes=planned.minutes,
        times=len(run.earlier) + 1 if run else 0,
        first_started_at=first.started_at if first else None,
        first_ended_at=first.ended_at if first else None,
    )
