"""Desks are told how the stream stands: at each change, at most some times a second."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.server.feed.bus import Bus, DeskFrames
from conference.server.stream.control import StreamControl
from conference.server.watchers.watcher import Watcher
from conference.server.wire.frames import text_frame

__all__ = ["EVERY", "StreamTeller"]

EVERY = 0.25
"""Seconds between two looks at how it stands."""

AGES = 1_000
"""Milliseconds between two words on nothing but the age of the newest segment."""


class StreamTeller(Watcher):
    """Publishes what ``look`` gives whenever that differs; a desk that comes is greeted with it.

    How old the newest segment is, is told once a second.
    """

    def __init__(self, control: StreamControl, bus: Bus, look: Callable[[], m.StreamNow]) -> None:
        self._control = control
        self._bus = bus
        self._look = look
        self._told: m.StreamNow | None = None
        self._told_at = self._grown_at = control.clock.monotonic()
        self._segments = 0

    def whole(self) -> m.StreamNow:
        """How it stands, for a desk that comes."""
        now, found = self._control.clock.monotonic(), self._look()
        if found.segments != self._segments:
            self._segments, self._grown_at = found.segments, now
        return found.aged(now - self._grown_at if found.segments else 0)

    def tell(self) -> None:
        """Publish how it stands, where that is new; end pictures that nobody looks at."""
        self._control.refresh()
        self._control.unwatch()
        found, now = self.whole(), self._control.clock.monotonic()
        is_new = self._told is None or found.aged(0) != self._told.aged(0)
        if is_new or (found != self._told and now - self._told_at >= AGES):
            self._told, self._told_at = found, now
            self._bus.publish(DeskFrames(text_frame(encode(found))))

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            self.tell()
            await asyncio.sleep(EVERY)
