"""The segments of one rendition as the index tells of them, in little memory."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from itertools import pairwise

from conference.server.stream.made import Made, segment_name
from conference.server.stream.playlist import TARGET, Segment

__all__ = ["GAP", "LOST", "Track"]

HOLE = 1000
"""Lines of a run that may be missing in the index and are then shown as gaps."""

GAP, LOST = -1, -2
"""In place of a size: a segment that never was, and one that is gone."""


class Track:
    """The segments of one rendition, in little memory: 40 bytes each."""

    def __init__(self, made: Made) -> None:
        self.made = made
        self.longest = TARGET
        """The EXT-X-TARGETDURATION that all segments keep."""
        self._numbers, self._runs, self._sizes = array("q"), array("q"), array("q")
        self._at, self._seconds = array("d"), array("d")
        self._starts: list[int] = []
        self._kept_from = 0
        self._latest: list[tuple[float, int]] = []
        self.peak = 0.0
        """The most bits a second of any segments of some target duration (RFC 8216, 4.3.4.2)."""
        self._bits = self._time = 0.0

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def average(self) -> float:
        """Bits a second."""
        return self._bits / self._time if self._time else 0.0

    @property
    def last(self) -> int:
        """The number of the last segment, or -1."""
        return self._numbers[-1] if self._numbers else -1

    @property
    def kept_from(self) -> int:
        """The place of the first segment that is not lost."""
        return self._kept_from

    def changed(self, made: Made) -> None:
        """From now on it is made so; what was measured before counts no more when it differs."""
        if made != self.made:
            self.made, self.peak, self._latest = made, 0.0, []
            self._bits = self._time = 0.0

    def add(self, number: int, run: int, at: float, seconds: float, size: int) -> None:
        """One more; what is missing between it and the last one of the same run is a gap."""
        last = self.last
        if last + 1 < number <= last + HOLE and last >= 0 and self._runs[-1] == run:
            for missing in range(last + 1, number):
                before = self._at[-1] + self._seconds[-1]
                self._put(missing, run, before, self._seconds[-1], GAP)
        if number > last:
            self._put(number, run, at, seconds, size)

    def lose(self, number: int) -> None:
        """The file of a segment is gone."""
        place = self.place(number)
        if place is not None:
            self._sizes[place] = LOST
            while self._kept_from < len(self) and self._sizes[self._kept_from] < 0:
                self._kept_from += 1

    def place(self, number: int) -> int | None:
        """Where a segment is, or None."""
        place = bisect_left(self._numbers, number)
        found = place < len(self) and self._numbers[place] == number
        return place if found else None

    def number(self, place: int) -> int:
        """The number of the segment at a place."""
        return self._numbers[place]

    def from_number(self, number: int) -> int:
        """The place of the first segment of this number or a higher one."""
        return bisect_left(self._numbers, number)

    def segment(self, place: int, init: str = "") -> Segment:
        """The segment at a place from 0, which needs the file ``init`` before it."""
        number, run, size = self._numbers[place], self._runs[place], self._sizes[place]
        return Segment(
            number=number,
            name=segment_name(number, self.made.ending),
            seconds=self._seconds[place],
            at=self._at[place],
            init=init,
            breaks=run != self._runs[place - 1] if place else run > 0,
            run=run,
            gap=size < 0,
            size=max(size, 0),
        )

    def rows(self, begin: int, after: int) -> zip[tuple[int, float, float, int]]:
        """Number, time, seconds and size of the segments from one place to before another."""
        columns = (self._numbers, self._at, self._seconds, self._sizes)
        return zip(*(column[begin:after] for column in columns), strict=True)

    def run_of(self, place: int) -> int:
        """The ordinal of the run of the segment at a place."""
        return self._runs[place]

    def spans(self) -> list[tuple[int, int]]:
        """From which place to before which each run goes; within one, times grow."""
        return list(pairwise([*self._starts, len(self)]))

    def between(self, begin: float, end: float) -> tuple[int, int]:
        """From which place to before which segments show what was between two wall clock times.

        Where the clock was set back in between, all that was made meanwhile is in it.
        """
        touched = []
        for first, after in self.spans():
            low = bisect_right(self._at, begin, first, after)
            if low > first and self.ends(low - 1) > begin:
                low -= 1
            high = bisect_left(self._at, end, first, after)
            if low < high:
                touched.append((low, high))
        return (touched[0][0], touched[-1][1]) if touched else (len(self), len(self))

    def ends(self, place: int) -> float:
        """The wall clock time at which the segment at a place ends."""
        return self._at[place] + self._seconds[place]

    def tail(self, most: int, first_run: int) -> int:
        """The place of the first of at most ``most`` last ones that follow by number.

        None of a run before ``first_run``.
        """
        place = len(self)
        while place > 0 and len(self) - place < most and self._runs[place - 1] >= first_run:
            if place < len(self) and self._numbers[place - 1] + 1 != self._numbers[place]:
                break
            place -= 1
        return place

    def _put(self, number: int, run: int, at: float, seconds: float, size: int) -> None:
        if not self._runs or self._runs[-1] != run:
            self._starts.append(len(self))
        self._numbers.append(number)
        self._runs.append(run)
        self._at.append(at)
        self._seconds.append(seconds)
        self._sizes.append(size)
        self.longest = max(self.longest, round(seconds))
        if size < 0:
            self._latest = []
            return
        self._bits += size * 8
        self._time += seconds
        self._latest.append((seconds, size))
        self._measure()

    def _measure(self) -> None:
        """The rate of all rows of segments that end here and have some target duration in all."""
        least, most = 0.5 * self.longest, 1.5 * self.longest
        seconds, size, used = 0.0, 0, 0
        for one_seconds, one_size in reversed(self._latest):
            seconds, size = seconds + one_seconds, size + one_size
            if seconds > most and used:
                break
            used += 1
            if seconds >= least and size * 8 > self.peak * seconds:
                self.peak = size * 8 / seconds
        del self._latest[:-used]
