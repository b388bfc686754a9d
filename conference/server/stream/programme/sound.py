"""Sound by the sample: what a source gave at its times, taken at the times of the programme. Pure.

The two clocks differ by some parts in a million, and more when an encoder's timestamps are poor.
The line knows at which time its first sample is due; what is taken is stretched by at most one
percent until that agrees with the time at which it is taken. A difference that cannot be heard away
so soon is jumped over.
"""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

__all__ = ["CHANNELS", "RATE", "Samples", "SoundLine", "silence"]

RATE = 48_000
"""Samples a second."""

CHANNELS = 2

SEAM = 0.1
"""Seconds between the end of one piece and the beginning of the next that are a gap, not rounding;
half as many in the other direction are an overlap."""

FAR = 0.03
"""Seconds of difference from which on samples are left out, or silence is put in."""

CLOSE = 0.002
"""Seconds of difference that are left alone."""

LONGEST = 4.0
"""Seconds that wait at most; the oldest are dropped."""

TRUST = 0.05
"""How much of a small difference between two pieces is taken for true, the rest for rounding."""

PULL, STRETCH = 0.1, 0.01
"""The part of a difference that each piece takes away, and how much of the piece at most."""

Samples = npt.NDArray[np.float32]
"""Left and right by samples."""


def silence(count: int) -> Samples:
    """So many samples of silence."""
    return np.zeros((CHANNELS, count), dtype=np.float32)


class SoundLine:
    """A queue of sound in which every sample has its time, in seconds of any clock."""

    def __init__(self) -> None:
        self._pieces: deque[Samples] = deque()
        self._count = 0
        self._start = 0.0

    def __len__(self) -> int:
        return self._count

    @property
    def end(self) -> float:
        """The time up to which there is sound."""
        return self._start + self._count / RATE

    def clear(self) -> None:
        """Forget all."""
        self._pieces.clear()
        self._count = 0

    def put(self, samples: Samples, at: float) -> None:
        """Append sound whose first sample is due at ``at``."""
        if not self._count:
            self._start = at
        error = at - self.end
        if error > LONGEST or error < -LONGEST:
            self.clear()
            self._start = at
        elif error > SEAM:
            self._append(silence(round(error * RATE)))
        elif error < -SEAM / 2:
            samples = samples[:, round(-error * RATE) :]
        else:
            self._start += error * TRUST
        self._append(samples)
        if self._count > LONGEST * RATE:
            self._drop(self._count - round(LONGEST * RATE))

    def take(self, at: float, count: int) -> Samples:
        """The ``count`` samples from time ``at`` on; silence where there are none."""
        if not self._count:
            return silence(count)
        error = self._start - at
        if error < -FAR:
            self._drop(min(round(-error * RATE), self._count))
            error = self._start - at if self._count else 0.0
        if error > FAR:
            quiet = min(round(error * RATE), count)
            rest = self._pop(count - quiet)
            return np.hstack([silence(quiet), _filled(rest, count - quiet)])
        if abs(error) < CLOSE:
            error = 0.0
        most = max(1, round(count * STRETCH))
        extra = max(-most, min(most, round(-error * RATE * PULL)))
        if self._count < count + extra:
            return _filled(self._pop(min(count, self._count)), count)
        return _stretched(self._pop(count + extra), count)

    def _append(self, samples: Samples) -> None:
        if samples.shape[1]:
            self._pieces.append(samples)
            self._count += samples.shape[1]

    def _pop(self, count: int) -> Samples:
        """Up to so many samples from the front."""
        got: list[Samples] = []
        left = min(count, self._count)
        self._count -= left
        self._start += left / RATE
        while left:
            piece = self._pieces.popleft()
            if piece.shape[1] > left:
                self._pieces.appendleft(piece[:, left:])
                piece = piece[:, :left]
            got.append(piece)
            left -= piece.shape[1]
        return np.hstack(got) if got else silence(0)

    def _drop(self, count: int) -> None:
        self._pop(count)


def _filled(samples: Samples, count: int) -> Samples:
    missing = count - samples.shape[1]
    return np.hstack([samples, silence(missing)]) if missing > 0 else samples


def _stretched(samples: Samples, count: int) -> Samples:
    """The same sound in another number of samples, by straight lines between them."""
    have = samples.shape[1]
    if have == count:
        return samples
    places = np.linspace(0, have - 1, count)
    channels = [np.interp(places, np.arange(have), channel) for channel in samples]
    return np.array(channels, dtype=np.float32)
