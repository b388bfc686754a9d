"""Requests that wait for what comes next (draft-pantos-hls-rfc8216bis, 6.2.5.2).

All that wait for the same share one future; while any wait, one task looks for news, on being woken
or some ten times a second by itself. So thousands that wait cost no more than their connections.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from math import ceil

from conference.server.stream.playlist import PART_TARGET
from conference.server.stream.published import Published

__all__ = ["ADVANCE", "LONGEST_WAIT", "BadDirective", "Waiting", "directive"]

LONGEST_WAIT = 3.0
"""Seconds that a request is held at most: three target durations."""

LOOK_EVERY = 0.025
"""Seconds between two looks for news, when nobody wakes."""

ADVANCE = ceil(3 / PART_TARGET)
"""Parts beyond the last one that may be waited for."""

Key = tuple[str, int, int]


class BadDirective(Exception):  # noqa: N818 - an answer, not an error
    """The query asks for what nobody can wait for; its text says why."""


def directive(query: dict[str, str]) -> tuple[int, int] | None:
    """Segment and part (-1: the whole one) that the list must have; None when nothing is asked.

    Raises :class:`BadDirective`.
    """
    told = {name: query[name] for name in ("_HLS_msn", "_HLS_part") if name in query}
    if not told:
        return None
    for name, value in told.items():
        if not (value.isascii() and value.isdecimal() and len(value) <= 12):
            raise BadDirective(f"{name} must be a number")
    if "_HLS_msn" not in told:
        raise BadDirective("_HLS_part needs _HLS_msn")
    return int(told["_HLS_msn"]), int(told.get("_HLS_part", -1))


class Waiting:
    """Lets requests wait for segments and parts of one stream."""

    def __init__(
        self,
        published: Published,
        *,
        longest: float = LONGEST_WAIT,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._published = published
        self._longest, self._clock = longest, clock
        self._asked: dict[Key, tuple[asyncio.Future[bool], float]] = {}
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        """How many different things are waited for."""
        return len(self._asked)

    def wake(self) -> None:
        """There may be something new."""
        self._woken.set()

    def check(self, rendition: str, number: int, part: int) -> None:
        """Raises :class:`BadDirective` for what is too far ahead to wait for."""
        last, last_part = self._published.reached(rendition)
        whole = self._published.index.tracks[rendition].last
        if number > max(whole, 0) + 2:
            raise BadDirective("_HLS_msn is too far ahead")
        if number >= last and part > ADVANCE + (last_part if number == last else -1):
            raise BadDirective("_HLS_part is too far ahead")

    def has(self, rendition: str, number: int, part: int) -> bool:
        """Whether the list has this already, or what comes after it."""
        if part < 0:
            return self._published.index.tracks[rendition].last >= number
        return self._published.reached(rendition) >= (number, part)

    async def until(self, rendition: str, number: int, part: int) -> bool:
        """Wait until the list has it; False when it did not come in time."""
        if self.has(rendition, number, part):
            return True
        key = rendition, number, part
        if key not in self._asked:
            loop = asyncio.get_running_loop()
            clock = self._clock = self._clock or loop.time
            self._asked[key] = loop.create_future(), clock() + self._longest
            if self._task is None or self._task.done():
                self._task = asyncio.create_task(self._watch(), name="parts of the stream")
        return await asyncio.shield(self._asked[key][0])

    async def _watch(self) -> None:
        """Look for news as long as anybody waits."""
        try:
            while self._asked:
                self._woken.clear()
                while self._published.refresh():
                    await asyncio.sleep(0)
                self._answer()
                if self._asked:
                    with suppress(TimeoutError):
                        async with asyncio.timeout(LOOK_EVERY):
                            await self._woken.wait()
        finally:
            for future, _ in self._asked.values():
                if not future.done():
                    future.set_result(False)
            self._asked.clear()

    def _answer(self) -> None:
        now = self._clock() if self._clock else 0.0
        for key, (future, deadline) in list(self._asked.items()):
            gone = not self._published.has(key[0])
            if gone or now >= deadline or self.has(*key):
                del self._asked[key]
                if not future.done():
                    future.set_result(not gone and self.has(*key))
