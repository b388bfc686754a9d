"""The sound of the live stream as recognisers want it, read from the stream's folder."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import av
from av.audio.resampler import AudioResampler

from conference.core.clock import Millis
from conference.server.captions.plugins import RATE
from conference.server.stream.index import Index
from conference.server.stream.made import place

__all__ = ["Sound", "StreamSound", "pcm_of"]

BEHIND = 3
"""Segments that are heard again at the beginning; older ones are not caught up with."""


class Sound(NamedTuple):
    """A piece of sound, and when it was in the hall (ms, UTC)."""

    at: Millis
    pcm: bytes


class StreamSound:
    """What is new in the sound of the stream in ``folder``, segment by segment."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = Index(folder)
        self._last: int | None = None

    def new(self) -> Iterator[Sound]:
        """The segments since the last call; of the first call the newest few."""
        self._index.read_all()
        made = self._index.runs[-1].made if self._index.runs else ()
        sounds = [one.name for one in made if one.kind == "audio"]
        named = sounds or [one.name for one in made if one.kind == "video"]
        if not named:
            return
        track = self._index.tracks[named[0]]
        first = max(0, len(track) - BEHIND)
        for segment in self._index.segments(named[0], first):
            if segment.gap or (self._last is not None and segment.number <= self._last):
                continue
            self._last = segment.number
            try:
                head = (self._folder / place(named[0], segment.init)).read_bytes()
                data = (self._folder / place(named[0], segment.name)).read_bytes()
            except OSError:
                continue  # it is gone already
            yield Sound(Millis(round(segment.at * 1000)), pcm_of(head + data))


def pcm_of(media: bytes) -> bytes:
    """The sound of a piece of media, one channel; nothing where there is none."""
    resampler = AudioResampler(format="s16", layout="mono", rate=RATE)
    pieces = []
    try:
        with av.open(io.BytesIO(media), "r") as file:
            for frame in file.decode(audio=0):
                pieces += [
                    bytes(one.planes[0])[: 2 * one.samples] for one in resampler.resample(frame)
                ]
            pieces += [bytes(one.planes[0])[: 2 * one.samples] for one in resampler.resample(None)]
    except (av.FFmpegError, IndexError):
        return b"".join(pieces)
    return b"".join(pieces)
