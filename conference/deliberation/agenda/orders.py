"""Orders of the day that the chamber adopted, and where the programme departs from them. Pure."""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from conference.core.ids import ItemId
from conference.deliberation.agenda.model import AdoptedOrder, OrderLine
from conference.deliberation.programme.model import Item

__all__ = ["departures", "order_digest"]

DOMAIN = b"conference/agenda/order/1\0"


def order_digest(day: int, lines: Sequence[OrderLine]) -> str:
    """SHA-256 over the domain, a zero byte, and the canonical JSON of day and lines."""
    told = {"day": day, "lines": [[line.item, line.title] for line in lines]}
    text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(DOMAIN + text.encode()).hexdigest()


def departures(order: AdoptedOrder, items: Sequence[Item]) -> tuple[str, ...]:
    """Where the programme is not the order that was adopted, in sentences; none where it is."""
    return tuple(_departures(order, items))


def _departures(order: AdoptedOrder, items: Sequence[Item]) -> Iterator[str]:
    by_id = {item.id: item for item in items}
    titles = {line.item: line.title for line in order.lines}
    there: list[ItemId] = []
    for line in order.lines:
        item = by_id.get(line.item)
        if item is None:
            yield f"“{line.title}” is not in the programme any more."
        elif item.day != order.day:
            yield f"“{line.title}” is on day {item.day}."
        else:
            there.append(line.item)
            if item.skipped:
                yield f"“{line.title}” is passed over."
            if item.title != line.title:
                yield f"“{line.title}” is called “{item.title}”."
    actual = [item.id for item in items if item.day == order.day]
    for one in actual:
        if one not in titles:
            yield f"“{by_id[one].title}” was added."
    for one in _out_of_place(there, [one for one in actual if one in titles]):
        yield f"“{titles[one]}” stands in another place."


def _out_of_place(wanted: Sequence[ItemId], actual: Sequence[ItemId]) -> list[ItemId]:
    """The fewest items that would have to move for one order to be the other."""
    place = {one: n for n, one in enumerate(wanted)}
    ends: list[int] = []  # the least end of an increasing row of each length
    last: list[int] = []  # the places in ``actual`` of these ends
    before: list[int] = []
    for at, one in enumerate(actual):
        length = bisect_left(ends, place[one])
        ends[length : length + 1] = [place[one]]
        before.append(last[length - 1] if length else -1)
        last[length : length + 1] = [at]
    keep, at = set(), last[-1] if last else -1
    while at >= 0:
        keep.add(actual[at])
        at = before[at]
    return [one for one in actual if one not in keep]
