"""What the programme counts and says of itself, once a second and when something changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from conference.server.stream.programme.director import LOST
from conference.server.stream.programme.feed import Feed
from conference.server.stream.programme.files import FileFeed
from conference.server.stream.report import Condition, Report, SourceReport

if TYPE_CHECKING:
    from conference.server.stream.programme.outlet import ShelfOutlet
    from conference.server.stream.programme.sources import Sources

__all__ = ["EVERY", "Said"]

EVERY = 1.0
"""Seconds between two reports, when nothing changes."""


@dataclass(slots=True)
class Said:
    """Counts of the programme, and the report that is made of them.

    ``emit`` is given each report; ``wall`` gives unix seconds. ``word`` stays until another comes.
    """

    emit: Callable[[Report], None]
    wall: Callable[[], float]
    pictures: int = 0
    skipped: int = 0
    runs: int = 0
    renewed: str = ""
    word: str = ""
    _due: float = float("-inf")
    _then: tuple[float, int] | None = None
    _seen: object = None
    _fps: float = 0.0
    _states: dict[str, tuple[str, int]] = field(default_factory=dict)

    def say(
        self,
        now: float,
        *,
        mode: str,
        on_air: str,
        showing: str,
        outlet: ShelfOutlet,
        renditions: tuple[str, ...],
        sources: Sources,
        wrong: Mapping[str, tuple[Condition, ...]],
    ) -> None:
        """Make a report if one is due at monotonic time ``now``, or if there is news."""
        told = {
            name: self._source(name, feed, now, wrong.get(name, ()))
            for name, feed in sources.feeds.items()
        }
        word = outlet.fault or self.word
        states = {name: one.state for name, one in told.items()}
        kinds = [[one.kind for one in source.conditions] for source in told.values()]
        news = (outlet.segments, on_air, showing, mode, word, self.runs, states, kinds)
        if now < self._due and news == self._seen:
            return
        self._seen = news
        if now >= self._due:
            self._due = now + EVERY
            if self._then is not None and now > self._then[0]:
                self._fps = round((self.pictures - self._then[1]) / (now - self._then[0]), 1)
            self._then = now, self.pictures
        self.emit(
            Report(
                segments=outlet.segments,
                seconds=round(outlet.seconds, 3),
                skipped=self.skipped,
                fps=self._fps,
                mode=mode,
                runs=self.runs,
                renewed=self.renewed,
                on_air=on_air,
                showing=showing,
                renditions=renditions,
                word=word,
                sources=told,
                conditions=wrong.get(showing, ()),
            )
        )

    def _source(
        self, name: str, feed: Feed, now: float, wrong: tuple[Condition, ...]
    ) -> SourceReport:
        state = _state(feed, now)
        before = self._states.get(name)
        if before is None or before[0] != state:
            before = self._states[name] = state, int(self.wall() * 1000)
        facts = feed.facts
        return SourceReport(
            state=state,
            since=before[1],
            width=facts.width,
            height=facts.height,
            fps=facts.fps,
            channels=facts.channels,
            passes=feed.pass_picture is not None,
            why_not=feed.why_not,
            fault=feed.fault,
            conditions=wrong,
        )


def _state(feed: Feed, now: float) -> str:
    if feed.fault:
        return "failed"
    if feed.heard == float("-inf"):
        return "waiting"
    if isinstance(feed, FileFeed) and feed.anchor is None:
        return "ready"
    return "live" if now - feed.heard <= LOST else "lost"
