"""What the desk looks at: small pictures of all sources and of the programme, levels, and what is
plainly wrong."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import numpy.typing as npt

from conference.server.stream.programme.fit import Fitter, Picture, planes
from conference.server.stream.report import Condition, Levels

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

    from conference.server.stream.programme.feed import Feed

__all__ = ["PROGRAMME", "Conditions", "Monitors", "picture_wrongs"]

PROGRAMME = "programme"
"""The name of the programme's own picture."""

SIZE = (320, 180)
OFTEN, SELDOM = 0.2, 1.0
"""Seconds between pictures, and between looks whether anything is wrong while nobody watches."""

NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""Sources whose pictures can be files."""

BLACK, DARK_PART = 24, 0.99
"""The brightness below which nearly all points are in a black picture."""

STILL = 0.05
"""Steps of brightness by which pictures differ at least, on average, unless they stand still."""

QUIET = -60.0
"""LUFS below which there is silence."""

LASTS = {"silence": 3.0, "black": 2.0, "freeze": 10.0, "no_sound": 3.0, "no_picture": 3.0}
"""Seconds for which something must be so before it is said."""

Light = npt.NDArray[np.uint8]


class Conditions:
    """What is wrong, and since when; it is said when it has lasted. Pure."""

    def __init__(self) -> None:
        self._since: dict[str, tuple[float, int]] = {}

    def judge(self, wrong: set[str], now: float, wall: float) -> tuple[Condition, ...]:
        """What has been ``wrong`` for long enough at ``now``; ``wall`` is unix seconds."""
        self._since = {
            kind: self._since.get(kind, (now, round(wall * 1000))) for kind in sorted(wrong)
        }
        return tuple(
            Condition(kind, millis)
            for kind, (since, millis) in self._since.items()
            if now - since >= LASTS.get(kind, 0.0)
        )


def picture_wrongs(light: Light, before: Light | None) -> set[str]:
    """Whether a small picture is black, or the same as the one before."""
    wrong = set()
    if np.count_nonzero(light < BLACK) >= DARK_PART * light.size:
        wrong.add("black")
    if before is None or before.shape != light.shape:
        return wrong
    if float(np.abs(light.astype(np.int16) - before).mean()) < STILL:
        wrong.add("freeze")
    return wrong


class _Screen:
    """One of the small pictures."""

    def __init__(self) -> None:
        self._fitter = Fitter(SIZE)
        self._coder: av.VideoCodecContext | None = None
        self._count = 0

    def small(self, picture: Picture) -> VideoFrame:
        """The picture as it is shown, small."""
        return self._fitter.fit(picture)

    def coded(self, small: VideoFrame) -> bytes:
        """As a JPEG."""
        if self._coder is None:
            self._coder = av.VideoCodecContext.create("mjpeg", "w")
            self._coder.width, self._coder.height = SIZE
            self._coder.pix_fmt, self._coder.time_base = "yuvj420p", Fraction(1, 5)
            self._coder.options = {"qmin": "5", "qmax": "8"}
        frame = small.reformat(format="yuvj420p")
        frame.pts, frame.time_base = self._count, Fraction(1, 5)
        self._count += 1
        return b"".join(bytes(packet) for packet in self._coder.encode(frame))


class Monitors:
    """Looks at all feeds and at the programme as often as is wanted.

    ``out`` is the folder of the stream; pictures are in ``monitors`` there. ``emit`` is given the
    levels of each feed, "" being the programme's. ``wanted`` says whether somebody watches.
    """

    def __init__(
        self,
        out: Path,
        emit: Callable[[Mapping[str, Levels]], None],
        wall: Callable[[], float],
    ) -> None:
        self._folder, self._emit, self._wall = out / "monitors", emit, wall
        self._due = float("-inf")
        self._screens: dict[str, _Screen] = {}
        self._judges: dict[str, Conditions] = {}
        self._before: dict[str, Light] = {}
        self._written: set[str] = set()
        self.wrong: dict[str, tuple[Condition, ...]] = {}
        self.wanted = False

    def look(
        self,
        now: float,
        feeds: Mapping[str, Feed],
        programme: Picture | None,
        levels: Callable[[], Mapping[str, Levels]],
    ) -> None:
        """Look, if it is time to. ``programme`` is what is shown, None when it is not decoded."""
        if now < self._due:
            return
        self._due = now + (OFTEN if self.wanted else SELDOM)
        self._forget(set(feeds))
        for name, feed in feeds.items():
            self._look_at(name, feed, now)
        if not self.wanted:
            self.clear()
            return
        if programme is not None:
            screen = self._screens.setdefault(PROGRAMME, _Screen())
            self._write(PROGRAMME, screen.coded(screen.small(programme)))
        self._emit(levels())

    def clear(self) -> None:
        """Remove the pictures: an old one must not be taken for what is there now."""
        for name in self._written:
            with contextlib.suppress(OSError):
                (self._folder / f"{name}.jpg").unlink()
        self._written.clear()

    def _look_at(self, name: str, feed: Feed, now: float) -> None:
        wrong: set[str] = set()
        heard = now - feed.heard < SELDOM
        if heard and feed.sound_wanted:
            if not feed.facts.channels:
                wrong.add("no_sound")
            elif feed.anchor is not None:
                with feed.lock:
                    wrong |= {"silence"} if feed.meter.loudness(4) < QUIET else set()
                    wrong |= {"clipping"} if feed.meter.clipped else set()
        picture = feed.picture
        if heard and feed.picture_wanted:
            if picture is None or not feed.facts.width:
                wrong.add("no_picture")
            else:
                wrong |= self._see(name, picture, moves=feed.anchor is not None)
        judge = self._judges.setdefault(name, Conditions())
        self.wrong[name] = judge.judge(wrong, now, self._wall())

    def _see(self, name: str, picture: Picture, *, moves: bool) -> set[str]:
        """Look at a picture; write it when somebody watches."""
        screen = self._screens.setdefault(name, _Screen())
        small = screen.small(picture)
        light = planes(small)[0].copy()
        wrong = picture_wrongs(light, self._before.get(name) if moves else None)
        self._before[name] = light
        if self.wanted and NAME.fullmatch(name):
            self._write(name, screen.coded(small))
        return wrong

    def _write(self, name: str, data: bytes) -> None:
        """A file that is there whole or not at all; a full disk costs pictures."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            draft = self._folder / f"{name}.part"
            draft.write_bytes(data)
            draft.replace(self._folder / f"{name}.jpg")
            self._written.add(name)

    def _forget(self, names: set[str]) -> None:
        for name in set(self._judges) - names:
            self._screens.pop(name, None)
            self._judges.pop(name, None)
            self._before.pop(name, None)
            self.wrong.pop(name, None)
