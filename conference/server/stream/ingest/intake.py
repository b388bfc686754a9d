"""One source and who feeds it: at most one at a time, the newest that has the right to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from conference.core.clock import Clock
from conference.server.stream.ingest.faults import SourceFault
from conference.server.stream.ingest.outlet import Outlet
from conference.server.stream.ingest.relay import Relay, Unit
from conference.server.stream.ingest.states import TAKEN_OVER, Watch
from conference.server.stream.settings import SourceSetting

__all__ = ["Feeding", "Intake"]

ALIVE = 2000
"""Milliseconds since its last byte that a publisher counts as one that was taken from its place."""


class Feeding:
    """The right to feed a source, until it is ended or given to another."""

    def __init__(self, intake: Intake, outlet: Outlet, dismiss: Callable[[], None]) -> None:
        self._intake, self._outlet = intake, outlet
        self._dismiss: Callable[[], None] | None = dismiss

    @property
    def current(self) -> bool:
        """Whether it still holds."""
        return self._dismiss is not None

    def put(self, unit: Unit) -> None:
        """Pass something on."""
        if self.current:
            self._outlet.put(unit)
            watch = self._intake.watch
            watch.dropped = self._intake.dropped_before + self._outlet.dropped
            watch.media(len(unit.data), entry=unit.entry)

    def describe(self, encoder: str, jumps: int) -> None:
        """What the publisher calls itself ("" for unknown), and how often its times jumped."""
        if self.current:
            self._intake.watch.jumps = jumps
            if encoder:
                self._intake.watch.named(encoder)

    def refuse(self, peer: str, fault: SourceFault) -> None:
        """End it for what the publisher sends."""
        if self.current:
            self.end(clean=True)
            self._intake.watch.refused(peer, fault)

    def end(self, *, clean: bool, fault: SourceFault | None = None) -> None:
        """The publisher has gone, or must. Ending twice is ending once."""
        if self.current:
            self._dismiss = None
            self._intake.ended(self._outlet)
            self._intake.watch.ended(clean=clean, fault=fault)

    def give_way(self) -> None:
        """Another has the source now: the publisher is sent away."""
        dismiss, self._dismiss = self._dismiss, None
        if dismiss is not None:
            self._outlet.cut()
            dismiss()


class Intake:
    """A source: its setting, its state, and who feeds it."""

    def __init__(self, setting: SourceSetting, socket: Path, clock: Clock) -> None:
        self.setting = setting
        self.watch = Watch(clock)
        self.dropped_before = 0
        self._socket, self._clock = socket, clock
        self._feeding: Feeding | None = None
        self._closing: Outlet | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def admit(self, relay: Relay, peer: str, encoder: str, dismiss: Callable[[], None]) -> Feeding:
        """Let a publisher in, in the place of an earlier one; ``dismiss`` sends it away again."""
        watch, before = self.watch, self._feeding
        taken = before is not None and before.current and watch.silent_for < ALIVE
        if before is not None:
            before.give_way()
        if self._closing is not None:
            self._closing.cut()
        self.dropped_before = watch.dropped
        outlet = Outlet(self.setting.id, relay, self._socket, self._clock)
        self._feeding = Feeding(self, outlet, dismiss)
        watch.connected(peer, encoder)
        if taken:
            watch.troubled(_taken_over(peer))
        return self._feeding

    def ended(self, outlet: Outlet) -> None:
        """The publisher's outlet gives what it has left."""
        self._feeding, self._closing = None, outlet
        task = asyncio.create_task(outlet.close(), name=f"last of {self.setting.id}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """End whoever feeds it; for a source that is no more, or has another key."""
        if self._feeding is not None:
            self._feeding.give_way()
            self._feeding = None
            self.watch.ended(clean=True)
        if self._closing is not None:
            self._closing.cut()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _taken_over(peer: str) -> SourceFault:
    sentence = (
        f"The encoder at {peer} took the place of one that was still sending. If two use the same "
        "key, give one of them a source of its own."
    )
    return SourceFault(TAKEN_OVER, sentence, {"peer": peer})
