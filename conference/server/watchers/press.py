"""The press: what everybody may follow without a code, as files that any cache can keep.

Nobody who follows has a connection here. What the screens of rooms are told (an observer hears the
same, without a code) is written down as a few JSON documents, at most every :data:`EVERY` seconds
and only when it differs. ``now.json`` is asked for again and again and is small: what is on, the
running tallies, and the names of the parts. A part (programme, questions, what was said) is named
by what is in it, never changes under its name, and so is fetched once from here by each cache and
once from a cache by each reader.

What few ask for is on shelves (:mod:`conference.server.watchers.shelves`): ``now.json`` names them,
and nobody fetches them who does not open them.

A new subject is followed by a line in :data:`PARTS` or :data:`NOW`, and a drawer on the page.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from conference.core.clock import Clock
from conference.core.ids import PollId
from conference.deliberation.audience import named
from conference.deliberation.documents import documents
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import PollState
from conference.protocol.codec import encode
from conference.protocol.views import Audience, PollView, View, WordingView, as_told, project
from conference.server.feed.bus import DraftReaders, Publication, Subscriber, TickFrame
from conference.server.pages.stored import Stored, stored
from conference.server.record.exchange import Committed
from conference.server.record.writer import Writer
from conference.server.watchers.shelves import JSON, Editions, Shelves, written
from conference.server.watchers.watcher import Watcher

__all__ = ["EVERY", "KEPT", "NOW", "PARTS", "Press"]

EVERY = 3.0
"""Seconds from one edition to the next, at least: what a cache may keep is as old."""

NOW = frozenset(
    {
        "conference", "playhead", "output", "timer", "passage", "floor", "chamber", "lottery",
        "breakout",
    }
)  # fmt: skip
"""Kinds of documents that stand in ``now.json`` itself; most of them are one, and small."""

PARTS: Mapping[str, frozenset[str]] = {
    "programme": frozenset({"item"}),
    "questions": frozenset({"poll", "region"}),
    "said": frozenset({"statements", "board"}),
    "wordings": frozenset({"wordings", "wording"}),
}
"""Kinds of documents (the first part of their paths) by the file that has them."""

SELDOM = frozenset({"wordings"})
"""Parts that there are only where they have anything."""

KEPT = 40
"""Editions of each part that are kept: who read ``now.json`` in a cache may ask for an old one."""

MOST_RESULTS = 60
"""Published results that are told, the newest."""


class Press(Watcher, Subscriber):
    """Writes editions; ``now`` is the newest, parts are had by name and digest.

    ``captions`` are the languages in which there are captions; they stand in it where there are.
    """

    def __init__(
        self,
        writer: Writer,
        clock: Clock,
        captions: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self._writer = writer
        self._captions = captions
        self._clock = clock
        self._ticks: dict[Electorate, bytes] = {}
        self._parts = {name: Editions(KEPT) for name in PARTS}
        self._shelves = Shelves(KEPT)
        self._is_due = True
        self._seen = b""
        self._told: Sequence[str] = ()
        self._now: Stored | None = None

    @property
    def now(self) -> Stored:
        """The newest ``now.json``."""
        if self._now is None:
            self.print()
        assert self._now is not None
        return self._now

    def part(self, name: str, digest: str) -> Stored | None:
        """A part, or a file of a shelf; None where it is of long ago, or of nobody."""
        kept = self._parts.get(name)
        return self._shelves.file(name, digest) if kept is None else kept.get(digest)

    def committed(self, commit: Committed) -> None:
        """Something happened: perhaps it can be seen."""
        if commit.events:
            self._is_due = True
            self._shelves.heard(commit.events, self._writer.settled)

    def deliver(self, what: Publication) -> None:
        """Nothing: documents are read from the meeting."""

    async def deliver_tick(self, tick: TickFrame) -> None:
        """Keep the newest tally that the screens of rooms are told."""
        if tick.audience is Audience.ROOMS:
            self._ticks[tick.electorate] = tick.frame.payload
            self._is_due = True

    def reaches(self, _audience: Audience) -> bool:
        """Nobody waits for frames here."""
        return False

    def reaches_room(self, _party: int) -> bool:
        """Nobody waits for frames here."""
        return False

    def reaches_readers(self, _readers: DraftReaders) -> bool:
        """Nobody waits for frames here."""
        return False

    async def run(self) -> None:
        """Print what differs, until cancelled."""
        while True:
            if self._shelves.is_due(now := self._clock.now()):
                meeting, areas = self._writer.settled, self._shelves.begin(now)
                self._shelves.put(await asyncio.to_thread(written, meeting, areas), meeting)
                self._is_due = True
            if self._is_due or self._captions() != self._told:
                self.print()
            await asyncio.sleep(EVERY)

    def print(self) -> None:
        """The newest edition, where it differs from the one before."""
        self._is_due = False
        self._told = self._captions()
        published = _published(self._writer.settled)
        views = _public(self._writer.settled, published[-MOST_RESULTS:])
        self._shelves.archive(self._writer.settled, published[:-MOST_RESULTS])
        found = {name: _of(views, kinds) for name, kinds in PARTS.items()}
        names = {
            name: self._part(name, part)
            for name, part in found.items()
            if part or name not in SELDOM
        }
        polls = {path.partition("/")[2] for path in views if path.startswith("poll/")}
        seen = b'"parts":%b,"shelves":%b,"views":%b,"ticks":[%b]' % (
            encode(names),
            encode(self._shelves.standing),
            encode(_of(views, NOW)),
            b",".join(self._running(polls)),
        )
        if self._told:
            seen = b'"captions":%b,%b' % (encode(self._told), seen)
        if seen == self._seen and self._now is not None:
            return
        self._seen = seen
        self._now = stored(b'{"at":%d,%b}' % (self._clock.now(), seen), JSON)

    def _running(self, polls: set[str]) -> list[bytes]:
        """The newest tick of each electorate; of a poll that is gone there is none."""
        return [frame for _, frame in sorted(self._ticks.items()) if polls]

    def _part(self, name: str, views: Mapping[str, View]) -> str:
        """The digest of a part as it is now; an edition that comes again is the newest again."""
        return self._parts[name].put(stored(b'{"views":%b}' % encode(views), JSON))


def _published(meeting: Meeting) -> list[PollId]:
    """The polls whose results are published, the oldest first."""
    polls = meeting.polls
    return [one for one in polls.order if polls.by_id[one].state is PollState.PUBLISHED]


def _public(meeting: Meeting, results: Sequence[PollId]) -> dict[str, View]:
    """What the screens of rooms are told, and what is public beside: the whole programme, and the
    newest results that were published, as everybody is told of them."""
    items = (item.id for item in meeting.programme.items if not item.skipped)
    shown = named("item", *items) | named("poll", *results)
    paths = shown | named("wording", *shown)
    beside = {
        path: as_told(view, Audience.ROOMS) if isinstance(view, PollView) else view
        for path, view in documents(meeting, Audience.DESK, paths)
        if not (isinstance(view, WordingView) and view.outdated)
    }
    return project(meeting, Audience.ROOMS) | beside


def _of(views: Mapping[str, View], kinds: frozenset[str]) -> dict[str, View]:
    return {path: view for path, view in views.items() if path.partition("/")[0] in kinds}
