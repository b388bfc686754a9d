"""One rendition's samples on their way into segments and parts."""

from __future__ import annotations

from collections import deque
from fractions import Fraction
from typing import Protocol

from conference.server.stream.programme.fragment import Sample, fragment

__all__ = ["LEAD", "PART", "Outlet", "Track"]

LEAD = 1
"""Seconds added to all timestamps: the first packets of a coder may come before its time 0."""

PART = 0.21
"""Seconds of a part at most, in the profile of low delay: parts of 0.2 s, and a grain."""


class Outlet(Protocol):
    """Where segments and parts go; ``start`` is their media time in seconds."""

    def part(
        self, rendition: str, data: bytes, seconds: float, start: float, independent: bool
    ) -> None:
        """A part of the segment that comes next."""
        ...

    def add(self, rendition: str, data: bytes, seconds: float, start: float) -> None:
        """A whole segment."""
        ...


class Track:
    """Gathers samples until a bound of segments is reached, which is told by :meth:`mark`.

    ``base`` is the track's unit in seconds. With ``parts`` the outlet gets parts, each as soon as
    it is full.
    """

    def __init__(self, name: str, base: Fraction, outlet: Outlet, *, parts: bool) -> None:
        self.name, self._base, self._outlet, self._parts = name, base, outlet, parts
        self._bounds: deque[float] = deque()
        self._start: float | None = None
        self._samples: list[Sample] = []
        self._done = bytearray()
        self._fragments = 0

    def ticks(self, media: float) -> int:
        """Media seconds as a timestamp of the track."""
        return round((media + LEAD) / self._base)

    def mark(self, media: float) -> None:
        """A segment begins at media time ``media``, with the first sample that is not before."""
        self._bounds.append(media)

    def add(self, sample: Sample) -> None:
        """Take the next sample in the order of decoding; those before the first bound are lost."""
        at = float(sample.pts * self._base) - LEAD
        grain = float(sample.duration * self._base) / 2
        while self._bounds and at + grain >= self._bounds[0]:
            self._turn(self._bounds.popleft())
        if self._start is None:
            return
        self._samples.append(sample)
        if self._parts and self._length() + float(sample.duration * self._base) > PART:
            self._part()

    def close(self, end: float) -> None:
        """Publish what there is as the last segment, which ends at ``end``; also missed ones."""
        while self._bounds and self._bounds[0] < end:
            self._turn(self._bounds.popleft())
        if self._start is not None and (self._samples or self._done):
            self._turn(end)

    def _length(self) -> float:
        first, last = self._samples[0], self._samples[-1]
        return float((last.dts + last.duration - first.dts) * self._base)

    def _part(self) -> None:
        data = fragment(self._fragments, self._samples)
        self._fragments += 1
        self._done += data
        if self._parts:
            first = min(sample.pts for sample in self._samples)
            start = float(first * self._base) - LEAD
            self._outlet.part(self.name, data, self._length(), start, self._samples[0].key)
        self._samples = []

    def _turn(self, bound: float) -> None:
        """End the segment that was being gathered at ``bound``, and begin the next one."""
        start, self._start = self._start, bound
        if start is None:
            return
        if self._samples:
            self._part()
        data = bytes(self._done) or fragment(self._fragments, [])
        self._done.clear()
        self._outlet.add(self.name, data, max(bound - start, 0.001), start)
