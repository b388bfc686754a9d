"""The shelves of the press: what few of those who follow ask for, and what is too much for all.

Priorities of every local assembly, area by area: an index names the file of each area, as the parts
of ``now.json`` are named, and an area is written anew only where somebody there has sent something
else since. At most once in :data:`EVERY` seconds, beside the loop: ten thousand documents are not
written down in a moment. And the archive: the results that are no longer among the newest.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from conference.core.ids import AreaId, PollId
from conference.deliberation.audience import named
from conference.deliberation.documents import documents
from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities.events import PrioritiesReceived, PrioritiesWithdrawn
from conference.deliberation.priorities.rows import PrioritiesRow, all_rows, area_of
from conference.protocol.codec import encode
from conference.protocol.views import Audience, PollView, as_told
from conference.server.pages.stored import Stored, stored

__all__ = ["EVERY", "JSON", "Editions", "Shelves", "archived", "written"]

EVERY = 60_000
"""ms from one edition of the priorities to the next, at least."""

KEPT = 4
"""Editions of an area that are kept: who read an index in a cache may ask for an old one."""

JSON = "application/json"


class Editions:
    """The last ``most`` editions of a file, by their digests."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[str, Stored] = OrderedDict()

    def put(self, file: Stored) -> str:
        """Keep it as the newest, also where it comes again; its digest."""
        self._kept[file.digest] = file
        self._kept.move_to_end(file.digest)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return file.digest

    def get(self, digest: str) -> Stored | None:
        """The edition of this digest; None where it is of long ago."""
        return self._kept.get(digest)


class Shelves:
    """``standing`` is what ``now.json`` says of each shelf: its digest, and how much is in it."""

    def __init__(self, editions: int) -> None:
        self.standing: dict[str, list[Any]] = {}
        self._index = Editions(editions)
        self._archive = Editions(editions)
        self._areas: dict[str, Editions] = {}
        self._newest: dict[AreaId, list[Any]] = {}
        self._changed: set[AreaId] | None = None
        self._printed = -EVERY
        self._filed: tuple[object, ...] = ()

    def file(self, name: str, digest: str) -> Stored | None:
        """A file of a shelf; None where it is of long ago, or there is none."""
        shelf = {"priorities": self._index, "archive": self._archive}.get(name)
        if shelf is None:
            shelf = self._areas.get(name.removeprefix("area."))
        return None if shelf is None else shelf.get(digest)

    def heard(self, events: Iterable[object], meeting: Meeting) -> None:
        """Somebody may have sent priorities: those of the area are written anew."""
        if self._changed is None:  # all of them are to be written
            return
        for event in events:
            if isinstance(event, PrioritiesReceived | PrioritiesWithdrawn):
                self._changed.add(area_of(meeting, event.whose))

    def is_due(self, now: int) -> bool:
        """Whether there is something to write, and long enough after the last time."""
        return self._changed != set() and now - self._printed >= EVERY

    def begin(self, now: int) -> frozenset[AreaId] | None:
        """The areas that are written now; None for all, at the start."""
        changed = None if self._changed is None else frozenset(self._changed)
        self._changed, self._printed = set(), now
        return changed

    def put(self, areas: Mapping[AreaId, tuple[Stored, Sequence[Any]]], meeting: Meeting) -> None:
        """These areas were written; an area without anything is on no shelf any more."""
        for area, (file, told) in areas.items():
            if not told[-1]:
                self._newest.pop(area, None)
                continue
            digest = self._areas.setdefault(str(area), Editions(KEPT)).put(file)
            self._newest[area] = [*told, digest]
        rows = sorted(self._newest.items(), key=lambda pair: (pair[1][:2], pair[0]))
        index = encode({"areas": [[area, *told] for area, told in rows]})
        if rows:
            total = meeting.priorities.total
            self.standing["priorities"] = [self._index.put(stored(index, JSON)), total]
        else:
            self.standing.pop("priorities", None)

    def archive(self, meeting: Meeting, polls: Sequence[PollId]) -> None:
        """These polls are published, and no longer among the newest; the first is the oldest."""
        key = tuple((one, meeting.polls.by_id[one]) for one in polls)
        if key == self._filed:
            return
        self._filed = key
        if not polls:
            self.standing.pop("archive", None)
            return
        file = stored(b'{"views":%b}' % encode(archived(meeting, polls)), JSON)
        self.standing["archive"] = [self._archive.put(file), len(polls)]


def archived(meeting: Meeting, polls: Iterable[PollId]) -> dict[str, PollView]:
    """Published polls as everybody is told of them."""
    found = documents(meeting, Audience.DESK, named("poll", *polls))
    return {
        path: as_told(view, Audience.ROOMS) for path, view in found if isinstance(view, PollView)
    }


def written(
    meeting: Meeting, areas: frozenset[AreaId] | None
) -> dict[AreaId, tuple[Stored, tuple[str, str, int]]]:
    """The file of each area, with the names of its region and its own, and how many are in it."""
    wanted = frozenset(meeting.founding.areas) if areas is None else areas
    found: dict[AreaId, list[PrioritiesRow]] = {area: [] for area in wanted}
    for row in all_rows(meeting):
        if row.sent is not None and row.sent.counts:
            area = area_of(meeting, row.whose)
            if area in found:
                found[area].append(row)
    names = {one.id: one.name for one in meeting.founding.regions}
    made = {}
    for area, rows in found.items():
        place = meeting.founding.areas[area]
        file = stored(encode({"rows": [_row(row) for row in rows]}), JSON)
        made[area] = (file, (names[place.region], place.name, len(rows)))
    return made


def _row(row: PrioritiesRow) -> dict[str, Any]:
    sent = row.sent
    assert sent is not None
    return {
        "name": row.name,
        "language": sent.language,
        "people": sent.headcount,
        "priorities": [[one.title, one.why] for one in sent.priorities],
    }
