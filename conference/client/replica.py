"""The client's picture of the meeting: a frozen value that each message of the server renews.

Documents are had by their path, ``replica.get("poll/p1")``, or all of a kind in order,
``replica.all(PollView)``; of what they are about it knows nothing. What is unchanged is shared with
the picture before, so ``new.all(PartyView) is old.all(PartyView)`` says that no party changed.
What is on, as the conference's own document says it, is in :mod:`conference.client.on_air`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast, overload

from immutables import Map

from conference.deliberation.rooms.book import Page
from conference.deliberation.signups.book import SignUpPage
from conference.protocol.control import Armed
from conference.protocol.messages import (
    Arms,
    BookPages,
    DisplayRow,
    EventMessage,
    Health,
    LogLine,
    LogLines,
    LotteryJob,
    Presence,
    PresenceRow,
    RoomMessage,
    Screens,
    ScreensRow,
    ServerMessage,
    SignUpPages,
    Snapshot,
    StreamNow,
    Tick,
)
from conference.protocol.views import Change, RoomView, View

__all__ = ["NOTHING", "Gap", "Replica"]

V = TypeVar("V", bound=View)

MOST_LINES = 500
"""Of the log that are kept."""

Listed = tuple[View, ...]


class Gap(Exception):  # noqa: N818  (a gap is what it is, as StopIteration)
    """An event does not follow on the last one seen: a fresh snapshot is needed."""


@dataclass(frozen=True)
class Replica:
    """All that the server has told this client.

    ``views`` has the documents by path, as of entry ``seq`` of the record (-1: none yet), and
    ``listed`` those of each kind (the first part of the path) in order; ``ticks`` the latest
    running tally of each poll, ``presence`` the link of each party by number (desk), ``room`` the
    own party, ``health`` the server's (desk), ``jobs`` what is computed for each lottery (desk),
    ``screens`` what the screens of each output report that they show, ``displays`` those of the
    hall one by one (desk),
    ``book`` what is known of the people of parties (desk), ``signups`` what rooms wrote that
    signed up (desk), ``log`` what happened (desk), ``arms``
    what is armed at desks and outside (desk), ``stream`` how the stream stands (desk).
    """

    seq: int = -1
    views: Map[str, View] = field(default_factory=Map)
    listed: Map[str, Listed] = field(default_factory=Map)
    ticks: Map[str, Tick] = field(default_factory=Map)
    room: RoomView | None = None
    presence: Map[int, PresenceRow] = field(default_factory=Map)
    health: Health | None = None
    jobs: Map[str, LotteryJob] = field(default_factory=Map)
    screens: tuple[ScreensRow, ...] = ()
    displays: tuple[DisplayRow, ...] = ()
    arms: tuple[Armed, ...] = ()
    book: Map[int, Page] = field(default_factory=Map)
    signups: Map[int, SignUpPage] = field(default_factory=Map)
    log: tuple[LogLine, ...] = ()
    stream: StreamNow | None = None

    @overload
    def get(self, path: str) -> View | None: ...
    @overload
    def get(self, path: str, kind: type[V]) -> V | None: ...
    def get(self, path: str, kind: type[V] | None = None) -> View | V | None:
        """The document under ``path``; None when there is none, or none of this class."""
        found = self.views.get(path)
        return found if kind is None or isinstance(found, kind) else None

    def all(self, kind: type[V]) -> tuple[V, ...]:
        """The documents of this class in the order of their places; parties by their numbers."""
        tag = kind.__struct_config__.tag
        return cast("tuple[V, ...]", self.listed.get(str(tag), ()))

    def apply(self, message: ServerMessage) -> Replica:
        """The picture after ``message``; the same one when it says nothing about the meeting.

        An event that was seen already changes nothing. Raises :class:`Gap` when one is missing
        before this one.
        """
        match message:
            case Snapshot():
                return self._fresh(message)
            case EventMessage():
                return self._after(message)
            case Tick():
                return replace(self, ticks=self.ticks.set(message.poll, message))
            case RoomMessage():
                return replace(self, room=message.room)
            case Presence():
                return replace(self, presence=_merged(self.presence, message))
            case BookPages():
                known = Map[int, Page]() if message.whole else self.book
                pages = {int(page.party): page for page in message.pages}
                return replace(self, book=known.update(pages))
            case SignUpPages():
                sheets = Map[int, SignUpPage]() if message.whole else self.signups
                changed = {page.number: page for page in message.pages}
                return replace(self, signups=sheets.update(changed))
            case LogLines():
                return replace(self, log=_logged(self.log, message))
            case Health():
                return replace(self, health=message)
            case StreamNow():
                return replace(self, stream=message)
            case Arms(rows):
                return replace(self, arms=rows)
            case Screens(_, rows, displays):
                return replace(self, screens=rows, displays=displays)
            case LotteryJob():
                return replace(self, jobs=self.jobs.set(message.lottery, message))
            case _:
                return self

    def _fresh(self, snapshot: Snapshot) -> Replica:
        views: Map[str, View] = Map(snapshot.views)
        ticks: Map[str, Tick] = Map(
            {poll: tick for poll, tick in self.ticks.items() if f"poll/{poll}" in views}
        )
        return replace(
            self,
            seq=snapshot.seq,
            views=views,
            listed=_listed(views),
            ticks=ticks,
            jobs=Map(),
        )

    def _after(self, event: EventMessage) -> Replica:
        if event.seq <= self.seq:
            return self
        if event.after != self.seq:
            raise Gap(f"after {self.seq} came {event.seq}, which follows on {event.after}")
        views = _changed(self.views, event.changes)
        listed = self.listed
        for kind, changes in _by_kind(event.changes).items():
            known = listed.get(kind, ())
            exchanged = _exchanged(known, self.views, changes)
            new = _ordered(kind, views) if exchanged is None else exchanged
            listed = listed.set(kind, new) if new else _without(listed, kind)
        return replace(self, seq=event.seq, views=views, listed=listed)


NOTHING = Replica()
"""Before the first message."""


def _without(listed: Map[str, Listed], kind: str) -> Map[str, Listed]:
    return listed.delete(kind) if kind in listed else listed


def _place(view: View) -> int:
    """Its place among its kind: that which it says, else its number; 0 where it has neither."""
    place = getattr(view, "place", getattr(view, "id", getattr(view, "number", 0)))
    return place if isinstance(place, int) else 0


def _kind(path: str) -> str:
    return path.partition("/")[0]


def _listed(views: Mapping[str, View]) -> Map[str, Listed]:
    kinds: defaultdict[str, list[tuple[int, str, View]]] = defaultdict(list)
    for path, view in views.items():
        kinds[_kind(path)].append((_place(view), path, view))
    return Map({kind: _in_order(found) for kind, found in kinds.items()})


def _ordered(kind: str, views: Mapping[str, View]) -> Listed:
    return _in_order(
        [(_place(view), path, view) for path, view in views.items() if _kind(path) == kind]
    )


def _in_order(found: list[tuple[int, str, View]]) -> Listed:
    return tuple(view for _, _, view in sorted(found, key=lambda row: row[:2]))


def _by_kind(changes: Iterable[Change]) -> dict[str, list[Change]]:
    kinds: defaultdict[str, list[Change]] = defaultdict(list)
    for change in changes:
        kinds[_kind(change.path)].append(change)
    return kinds


def _exchanged(
    known: Listed, before: Mapping[str, View], changes: Iterable[Change]
) -> Listed | None:
    """``known`` with each changed document where it was, without sorting ten thousand for one.

    None when one is new, gone or elsewhere, or when its place is not its alone.
    """
    listed = list(known)
    for change in changes:
        old, new = before.get(change.path), change.view
        if old is None or new is None or _place(old) != _place(new):
            return None
        at = bisect_left(listed, _place(old), key=_place)
        if listed[at] is not old:
            return None
        listed[at] = new
    return tuple(listed)


def _changed(views: Map[str, View], changes: Iterable[Change]) -> Map[str, View]:
    draft = views.mutate()
    for change in changes:
        if change.view is not None:
            draft[change.path] = change.view
        elif change.path in draft:
            del draft[change.path]
    return draft.finish()


def _merged(known: Map[int, PresenceRow], presence: Presence) -> Map[int, PresenceRow]:
    rows = {row.party: row for row in presence.rows}
    return Map(rows) if presence.whole else known.update(rows)


def _logged(known: tuple[LogLine, ...], message: LogLines) -> tuple[LogLine, ...]:
    """The lines by number, the oldest first, those of a message in the place of known ones."""
    lines = {} if message.whole else {line.n: line for line in known}
    lines.update((line.n, line) for line in message.lines)
    return tuple(lines[n] for n in sorted(lines))[-MOST_LINES:]
