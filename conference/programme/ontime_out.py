"""A programme as a project file of Ontime (getontime.no), version 4.

A rundown a day, titled with its date; what Ontime has no field for is in custom fields. The rest of
a project (views, automations) Ontime fills in itself.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from conference.deliberation.programme.model import Item
from conference.programme.reading import Plan

__all__ = ["ontime_text"]

DAY = 86_400_000
MINUTE = 60_000
NIGHT = timedelta(hours=6)
"""What begins before this time of day is in the rundown of the evening before."""

CUSTOM = ("kind", "speaker", "fixed", "poll")


def ontime_text(plan: Plan) -> str:
    """The project file."""
    days = [_rundown(plan, items) for items in _days(plan)]
    project = {
        "rundowns": {str(one["id"]): one for one in days},
        "project": {"title": plan.name, "description": "", "url": "", "info": "", "custom": []},
        "settings": {"version": "4.0.0", "timeFormat": "24", "language": "en"},
        "urlPresets": [],
        "customFields": {name: {"type": "text", "colour": "", "label": name} for name in CUSTOM},
    }
    return json.dumps(project, ensure_ascii=False, indent=1) + "\n"


def _days(plan: Plan) -> Sequence[Sequence[Item]]:
    """The items by days; the night is of the evening before."""
    groups: list[list[Item]] = [[item] for item in plan.items[:1]]
    for before, item in pairwise(plan.items):
        if (_there(plan, item) - NIGHT).date() == (_there(plan, before) - NIGHT).date():
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _rundown(plan: Plan, items: Sequence[Item]) -> dict[str, object]:
    first = _there(plan, items[0]).date()
    ids = [item.id for item in items]
    entries = {}
    before: Item | None = None
    for number, item in enumerate(items, 1):
        offset = (_there(plan, item).date() - first).days
        entries[item.id] = _event(plan, item, before, number, offset)
        before = item
    return {
        "id": f"{first.isoformat()}-{items[0].id}",
        "title": f"Day {items[0].day}, {first.isoformat()}",
        "order": ids,
        "flatOrder": ids,
        "entries": entries,
        "revision": 0,
    }


def _event(
    plan: Plan, item: Item, before: Item | None, number: int, offset: int
) -> dict[str, object]:
    at = _there(plan, item)
    start = (at.hour * 3600 + at.minute * 60 + at.second) * 1000 + item.starts_at % 1000
    lasts = item.minutes * MINUTE
    gap = 0 if before is None else item.starts_at - before.starts_at - before.minutes * MINUTE
    return {
        "type": "event",
        "id": item.id,
        "flag": item.hard,
        "cue": str(number),
        "title": item.title,
        "note": "",
        "endAction": "none",
        "timerType": "count-down",
        "countToEnd": False,
        "linkStart": before is not None and gap == 0 and not item.hard,
        "timeStrategy": "lock-duration",
        "timeStart": start,
        "timeEnd": (start + lasts) % DAY,
        "duration": lasts,
        "skip": item.skipped,
        "colour": "",
        "timeWarning": 2 * MINUTE,
        "timeDanger": MINUTE,
        "custom": {
            "kind": item.kind.value,
            "speaker": item.speaker,
            "fixed": "yes" if item.hard else "no",
            "poll": item.poll or "",
        },
        "triggers": [],
        "parent": None,
        "revision": 0,
        "delay": 0,
        "dayOffset": offset,
        "gap": gap,
    }


def _there(plan: Plan, item: Item) -> datetime:
    """The local time at which an item is planned to start."""
    at = datetime.fromtimestamp(item.starts_at // 1000, UTC)
    return at.astimezone(plan.zone).replace(tzinfo=None)
