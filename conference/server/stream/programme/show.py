"""The programme: what is shown from tick to tick, run after run, until it is told to stop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import numpy as np

from conference.core.errors import ConferenceError
from conference.server.stream.made import Made
from conference.server.stream.pace import Pace, Renew, Stopped
from conference.server.stream.programme.director import Director
from conference.server.stream.programme.feed import Feed
from conference.server.stream.programme.files import FileFeed
from conference.server.stream.programme.fit import Fitter
from conference.server.stream.programme.lateness import Clocks, Lateness
from conference.server.stream.programme.meters import Meter
from conference.server.stream.programme.monitors import Monitors
from conference.server.stream.programme.outlet import ShelfOutlet
from conference.server.stream.programme.plan import Plan, by_settings
from conference.server.stream.programme.run import MixedRun, PassedRun
from conference.server.stream.programme.said import Said
from conference.server.stream.programme.sound import Samples
from conference.server.stream.programme.sources import Sources
from conference.server.stream.report import Levels
from conference.server.stream.settings import LADDER, SourceSetting, StreamSettings
from conference.server.stream.shelf import Shelf
from conference.server.stream.source import FileChanged

__all__ = ["Replan", "Show"]

STEADY = 5.0
"""Seconds for which a source is shown encoded before its packets are passed: a take is at once."""

SLACK, BRIEF = 5.0, 0.02
"""Seconds to wait for the first picture of a file at most, and from look to look."""

FADE = 240
"""Samples over which the sound of one source gives way to another's."""

SOUND = next(one for one in LADDER if not one.height)


class Replan(Exception):  # noqa: N818 - a turn, not an error
    """The show must be planned anew."""


class Show:
    """Plays a plan into a folder.

    Where settings come for a show of one file alone, it ends with :class:`Replan`.

    ``report`` is called once a second and on change. ``live`` opens sources that come by the
    ingest; ``settings`` reads the settings anew; ``levels`` is given levels while monitors are
    watched, "" being the programme's. :meth:`order` may be called from any thread.
    """

    def __init__(
        self,
        plan: Plan,
        out: Path,
        clocks: Clocks,
        said: Said,
        *,
        live: Callable[[SourceSetting], Feed] | None = None,
        settings: Callable[[], StreamSettings | None] = lambda: None,
        levels: Callable[[Mapping[str, Levels]], None] = lambda _: None,
    ) -> None:
        self._plan, self._out, self._clocks, self._said = plan, out, clocks, said
        self._read = settings
        self._director = Director(plan.settings, plan.settings.on_air)
        self._sources = Sources(
            plan.canvas, clocks.wall_of, live, threaded=plan.threaded, begin=plan.begin
        )
        self._sources.change(plan.settings)
        self._fitter = Fitter(plan.canvas)
        self._pictures = plan.pictures
        self._outlet = self._new_outlet(None)
        self._orders: SimpleQueue[Mapping[str, Any]] = SimpleQueue()
        self._showing, self._since = "", clocks.monotonic()
        self._faded = ""
        self._monitors = Monitors(out, levels, clocks.wall)
        self._meter = Meter()
        self._remake = False
        self._next_pass: tuple[Feed, float] | None = None

    def order(self, order: Mapping[str, Any]) -> None:
        """Something to do before the next picture."""
        self._orders.put(order)

    def play(self) -> None:
        """Run after run. Ends when told to; raises :class:`FileChanged` when the one file did."""
        try:
            self._first_pass()
            while True:
                if self._remake:
                    self._remake = False
                    self._outlet = self._new_outlet(self._outlet)
                try:
                    if self._next_pass is not None:
                        self._pass(*self._next_pass)
                    else:
                        self._mix()
                except Renew as turn:
                    self._said.renewed = str(turn)
                    self._sources.resume(self._clocks.monotonic())
                    self._first_pass()
        except Stopped:
            return
        finally:
            self._monitors.clear()
            self._sources.close()

    def _mix(self) -> None:
        """A run in which everything is encoded."""
        zero = self._clocks.monotonic()
        pace = self._pace(zero)
        fps, parts = self._plan.fps, self._plan.settings.low_delay
        run = MixedRun(self._pictures, SOUND, self._plan.canvas, fps, self._outlet, parts=parts)
        self._begin(run, pace)
        slot, end = 0, 0.0
        lateness = Lateness(fps)
        pending: tuple[Feed, float] | None = None
        try:
            while not self._remake:
                late = pace.until(slot / fps)
                now = zero + slot / fps
                self._tick(now)
                pending = self._may_pass(now, pending)
                if pending is not None and pending[1] < now + 0.5 / fps:
                    self._next_pass, end = pending, max(pending[1] - zero, end)
                    return
                run.show(self._fitter.fit(self._sources.picture(self._showing)), slot)
                self._said.pictures += 1
                at, count = run.missing(slot)
                run.say(self._heard(zero + at, count))
                end = (slot + 1) / fps
                self._say(run.mode, now)
                slot, skipped = lateness.next_slot(slot, late, now)
                self._said.skipped += skipped
                if lateness.hopeless:
                    self._lighten()
        finally:
            run.close(end)

    def _pass(self, feed: Feed, zero: float) -> None:
        """A run that passes the packets of a feed, from its key picture at ``zero`` on."""
        self._next_pass = None
        pace = self._pace(zero)
        fps, parts = self._plan.fps, self._plan.settings.low_delay
        of = feed.pass_picture
        run = PassedRun(
            feed, zero, self._pictures, SOUND, self._plan.canvas, fps, self._outlet, parts=parts
        )
        self._begin(run, pace)
        slot, end, shown = 0, 0.0, self._showing
        feed.passing = True
        try:
            while not self._remake:
                slot += int(pace.until(slot / fps) * fps)
                now = zero + slot / fps
                self._tick(now)
                end = slot / fps
                if self._showing != shown or feed.pass_picture is not of:
                    return
                self._want(feed, run)
                canvas = None
                if run.decodes[0] and feed.picture is not None:
                    canvas = self._fitter.fit(feed.picture)
                self._said.pictures += run.tick(now, canvas)
                self._say(run.mode, now)
                slot += 1
        finally:
            feed.passing = False
            feed.picture_wanted = feed.sound_wanted = True
            run.close(max(end, 0.001))

    def _begin(self, run: MixedRun | PassedRun, pace: Pace) -> None:
        self._outlet.begin(run.inits, pace.at)
        self._said.runs += 1

    def _pace(self, zero: float) -> Pace:
        clocks = self._clocks
        return Pace(clocks.wait, wall=clocks.wall, monotonic=clocks.monotonic, zero=zero)

    def _tick(self, now: float) -> None:
        """Heed orders, decide what is shown, and bring the sources up to ``now``."""
        while True:
            try:
                self._heed(self._orders.get_nowait())
            except Empty:
                break
        showing = self._director.decide(now, self._sources.heard)
        if showing != self._showing:
            self._showing, self._since = showing, now
        self._sources.advance(now, showing)
        picture = self._sources.picture(showing)
        self._monitors.look(now, self._sources.feeds, picture, self._levels)
        if self._plan.alone:
            for feed in self._sources.feeds.values():
                if isinstance(feed, FileFeed) and feed.changed:
                    raise FileChanged

    def _heed(self, order: Mapping[str, Any]) -> None:
        if "take" in order:
            if not self._director.take(str(order["take"])):
                self._said.word = f"There is no source {order['take']} to take."
        elif order.get("settings"):
            try:
                settings = self._read()
            except ConferenceError as error:
                self._said.word = error.sentence
                return
            if settings is not None:
                self._change(settings)
        elif "monitors" in order:
            self._monitors.wanted = bool(order["monitors"])

    def _change(self, settings: StreamSettings) -> None:
        if self._plan.alone:
            raise Replan
        before, plan = self._plan.settings, by_settings(settings, self._director.on_air)
        if plan.canvas != self._plan.canvas:
            self._fitter = Fitter(plan.canvas)
            self._sources.resize(plan.canvas)
        self._plan = replace(self._plan, settings=settings, canvas=plan.canvas, fps=plan.fps)
        self._director.changed(settings)
        self._sources.change(settings)
        made = ("renditions", "fps", "low_delay", "pass_through")
        if any(getattr(before, name) != getattr(settings, name) for name in made):
            self._pictures, self._remake = self._plan.pictures, True
            self._said.word = ""

    def _heard(self, at: float, count: int) -> Samples:
        """The sound of what is shown, with a short fade from what was shown before."""
        samples = self._sources.sound(self._showing, at, count)
        if self._faded not in ("", self._showing) and count >= FADE:
            before = self._sources.sound(self._faded, at, FADE)
            slope = np.linspace(0.0, 1.0, FADE, dtype=np.float32)
            samples = samples.copy()
            samples[:, :FADE] = samples[:, :FADE] * slope + before * (1 - slope)
        self._faded = self._showing
        self._meter.hear(samples)
        return samples

    def _levels(self) -> Mapping[str, Levels]:
        """How loud every feed is, and under "" the programme."""
        found = {}
        for name, feed in self._sources.feeds.items():
            with feed.lock:
                found[name] = feed.meter.levels()
                if feed.passing:
                    found[""] = found[name]
        return {"": self._meter.levels(), **found}

    def _lighten(self) -> None:
        """The machine cannot make so many renditions: leave out the largest."""
        if len(self._pictures) > 1:
            largest = max(self._pictures, key=lambda one: one.height)
            self._pictures = tuple(one for one in self._pictures if one is not largest)
            self._said.word = (
                f"The machine cannot make {largest.name} with the others in time; it is left out."
            )
            self._remake = True

    def _may_pass(
        self, now: float, pending: tuple[Feed, float] | None
    ) -> tuple[Feed, float] | None:
        """The feed to pass and the time of the key picture to begin with, if that is wanted."""
        if not self._wants_pass() or now - self._since < STEADY:
            return None
        feed = self._sources.feeds.get(self._showing)
        if feed is None or feed.pass_picture is None:
            return None
        if pending is not None and pending[0] is feed:
            return pending
        key = feed.next_key(now)
        return None if key is None else (feed, key)

    def _wants_pass(self) -> bool:
        wanted = self._plan.settings.pass_through and self._plan.mode != "transcode"
        return wanted and bool(self._pictures)

    def _first_pass(self) -> None:
        """At the beginning, a file whose packets can be passed is, from its first key picture."""
        self._next_pass = None
        now = self._clocks.monotonic()
        self._tick(now)
        feed = self._sources.feeds.get(self._showing)
        if not isinstance(feed, FileFeed):
            return
        until = now + SLACK
        while now < until and not feed.fault:
            passes = self._wants_pass() and feed.pass_picture is not None
            key = feed.next_key(now)
            if passes and key is not None:
                self._next_pass = feed, key
                return
            if not passes and feed.picture is not None:
                return
            if self._clocks.wait(BRIEF):
                raise Stopped
            now = self._clocks.monotonic()
            self._sources.resume(now)
            self._tick(now)

    def _want(self, feed: Feed, run: PassedRun) -> None:
        """What of a passed feed is to be decoded: only what is needed."""
        picture, sound = run.decodes
        feed.picture_wanted = picture or self._monitors.wanted
        feed.sound_wanted = sound or self._monitors.wanted or not isinstance(feed, FileFeed)

    def _say(self, mode: str, now: float) -> None:
        self._said.say(
            now,
            mode=mode,
            on_air=self._director.on_air,
            showing=self._showing,
            outlet=self._outlet,
            renditions=(*(one.name for one in self._pictures), SOUND.name),
            sources=self._sources,
            wrong=self._monitors.wrong,
        )

    def _new_outlet(self, before: ShelfOutlet | None) -> ShelfOutlet:
        fps = float(self._plan.fps)
        made = [Made(one.name, "video", fps=fps, kilobits=one.kilobits) for one in self._pictures]
        made.append(Made(SOUND.name, "audio", kilobits=SOUND.kilobits, default=True))
        shelf = Shelf(
            self._out,
            self._clocks.wall(),
            made,
            low_delay=self._plan.settings.low_delay,
            keep=not self._plan.alone,
        )
        if shelf.found:
            self._said.renewed = shelf.found
        return ShelfOutlet(shelf, made[0].name, before)
