"""The documents of the programme: an item each. Others than the desk see what is on and next."""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.ids import ItemId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme.events import ItemEnded, ItemStarted, ProgrammePlanned
from conference.deliberation.programme.model import Item, Programme, Run, next_item

__all__ = ["ItemView", "documents", "touched"]


class ItemView(Lean, frozen=True, tag_field="view", tag="item"):
    """An item. ``place`` is its position in the programme, from 0; times in ms since 1970, UTC."""

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


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, ItemView]]:
    """The items in order; only those among ``paths`` where it is given."""
    programme, wanted = meeting.programme, chosen(paths, "item")
    if wanted is not None and not wanted:
        return
    if audience is not Audience.DESK:
        shown = _shown(programme)
        wanted = shown if wanted is None else wanted & shown
    for place, item in enumerate(programme.items):
        if wanted is None or item.id in wanted:
            yield f"item/{item.id}", _item(item, place, programme.runs.get(item.id))


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case ProgrammePlanned(items):
            return named("item", *(item.id for item in (*items, *meeting.programme.items)))
        case ItemStarted(item, _) | ItemEnded(item, _):
            return named("item", item, *_shown(meeting.programme))
        case _:
            return NO_PATHS


def _shown(programme: Programme) -> frozenset[ItemId]:
    """What others than the desk see: the item that is on, and the next."""
    following = next_item(programme.items, programme.runs, programme.on)
    shown = (programme.on, following.id if following is not None else None)
    return frozenset(item for item in shown if item is not None)


def _item(item: Item, place: int, run: Run | None) -> ItemView:
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
    )
