"""How loud a sound is: sample peaks, and loudness by ITU-R BS.1770-4 and EBU R 128. Pure."""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

from conference.server.stream.programme.sound import CHANNELS, RATE, Samples, silence
from conference.server.stream.report import Levels

__all__ = ["FLOOR", "Meter"]

FLOOR = -120.0
"""What stands for silence, in dB."""

BLOCK = RATE // 10
"""Samples of a tenth of a second, the step of all measures."""

MOMENTARY, SHORT_TERM = 4, 30
"""Blocks of the two measures: 400 ms and 3 s."""

ABSOLUTE, RELATIVE = -70.0, -10.0
"""The gates of the integrated measure, in LUFS and in LU below what passes the first."""

BINS, FINE = 800, 0.1
"""Of the histogram of momentary loudness from the absolute gate upwards, so many LU each."""

CLIPPED, RUN = 0.999, 3
"""How loud a sample is that was cut off, and how many of a block must be."""

HEARD_CLIPPED = 20
"""Blocks for which clipping is remembered."""

SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (-1.69065929318241, 0.73248077421585),
)
LOW_CUT = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
"""The two filters of BS.1770 at 48 kHz: the head's, and that of low tones."""


def _weights() -> npt.NDArray[np.float64]:
    """The power that the filters let through at the frequencies of a block's transform."""
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(BLOCK))
    power = np.ones(len(z))
    for (b0, b1, b2), (a1, a2) in (SHELF, LOW_CUT):
        power *= np.abs((b0 + b1 * z + b2 * z**2) / (1 + a1 * z + a2 * z**2)) ** 2
    power[1:-1] *= 2  # the other half of the spectrum
    return np.asarray(power / BLOCK**2)


WEIGHTS = _weights()


class Meter:
    """Hears a sound that goes on and says how loud it is."""

    def __init__(self) -> None:
        self._rest = silence(0)
        self._powers: deque[float] = deque(maxlen=SHORT_TERM)
        self._clips: deque[bool] = deque(maxlen=HEARD_CLIPPED)
        self._peaks = np.zeros(CHANNELS)
        self._counts = np.zeros(BINS)
        self._sums = np.zeros(BINS)

    def hear(self, samples: Samples) -> None:
        """The sound that follows."""
        self._peaks = np.maximum(self._peaks, np.abs(samples).max(axis=1, initial=0.0))
        self._rest = np.hstack([self._rest, samples])
        while self._rest.shape[1] >= BLOCK:
            block, self._rest = self._rest[:, :BLOCK], self._rest[:, BLOCK:]
            power = float((np.abs(np.fft.rfft(block, axis=1)) ** 2 * WEIGHTS).sum())
            self._powers.append(power)
            self._clips.append(int((np.abs(block) >= CLIPPED).sum()) >= RUN)
            self._gate()

    def levels(self) -> Levels:
        """How loud it is now; peaks are the highest since this was asked for last."""
        peaks, self._peaks = self._peaks, np.zeros(CHANNELS)
        return Levels(
            peaks=tuple(round(_decibels(float(peak) ** 2), 1) for peak in peaks),
            momentary=self.loudness(MOMENTARY),
            short_term=self.loudness(SHORT_TERM),
            integrated=self._integrated(),
        )

    def loudness(self, blocks: int) -> float:
        """Of the last so many blocks, in LUFS."""
        last = list(self._powers)[-blocks:]
        return round(_loudness(sum(last) / len(last)), 1) if last else FLOOR

    @property
    def clipped(self) -> bool:
        """Whether it was cut off in the last two seconds."""
        return any(self._clips)

    def _gate(self) -> None:
        last = list(self._powers)[-MOMENTARY:]
        power = sum(last) / MOMENTARY
        place = int((_loudness(power) - ABSOLUTE) / FINE)
        if len(last) == MOMENTARY and place >= 0:
            self._counts[min(place, BINS - 1)] += 1
            self._sums[min(place, BINS - 1)] += power

    def _integrated(self) -> float:
        if not self._counts.any():
            return FLOOR
        gate = _loudness(float(self._sums.sum() / self._counts.sum())) + RELATIVE
        first = max(0, int((gate - ABSOLUTE) / FINE))
        counts = self._counts[first:].sum()
        return round(_loudness(float(self._sums[first:].sum() / counts)), 1) if counts else FLOOR


def _loudness(power: float) -> float:
    return _decibels(power) - 0.691 if power > 0 else FLOOR


def _decibels(power: float) -> float:
    return max(FLOOR, 10 * float(np.log10(power))) if power > 0 else FLOOR
