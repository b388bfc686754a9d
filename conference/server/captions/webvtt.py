"""Captions as WebVTT (W3C WebVTT: The Web Video Text Tracks Format), whole or for HLS.

All times that go in are ms since 1970, UTC; those of the cues are counted from where a file begins.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from conference.server.captions.lines import Line

__all__ = ["LONGEST", "Cue", "cues", "escaped", "ticks", "webvtt", "webvtt_segment"]

SHORTEST, LONGEST = 1_200, 7_000
"""How long a line is shown, ms."""

LETTER = 65
"""What a letter takes to be read, ms: some fifteen a second."""

TWO_LINES = 2
"""Lines that are seen at once when people speak quickly."""

CLOCK = 90
"""Ticks of the MPEG clock in a millisecond."""

LEAD = 60_000
"""What the local clock of a segment shows where it begins, ms: a cue that began before it has a
time, too."""

WRAP = 2**33
"""Where that clock begins anew (RFC 8216, section 3.5)."""


class Cue(NamedTuple):
    """A line, and from when to when it is seen."""

    start: int
    end: int
    line: Line


def cues(lines: Iterable[Line], *, live: bool = False) -> list[Cue]:
    """When each line is seen: long enough to be read, and not below more than one later line.

    In the ``live`` stream a line is seen where it came, if that is later than where it was spoken:
    what came before is with the players already.
    """
    begun = [(max(one.at, one.heard) if live else one.at, one) for one in lines]
    begun.sort(key=lambda one: one[0])  # of one moment they stay in the order in which they came
    starts = [start for start, _ in begun]
    found = []
    for place, (start, line) in enumerate(begun):
        end = start + min(LONGEST, max(SHORTEST, LETTER * len(line.text)))
        if place + TWO_LINES < len(starts):
            end = min(end, max(starts[place + TWO_LINES], start + SHORTEST))
        found.append(Cue(start, end, line))
    return found


def webvtt(lines: Iterable[Line], start: int | None = None, end: int | None = None) -> str:
    """A file of what was spoken from ``start`` to ``end``, with times counted from ``start``.

    Without a ``start`` they are counted from the first line.
    """
    found = cues(lines)
    first = start if start is not None else (found[0].start if found else 0)
    seen = [
        Cue(max(one.start, first), one.end if end is None else min(one.end, end), one.line)
        for one in found
        if one.end > first and (end is None or one.start < end)
    ]
    return _file(f"WEBVTT\n\nNOTE begins {first / 1000:.3f} seconds after 1970", seen, first)


def webvtt_segment(
    lines: Iterable[Line], start: int, end: int, mpegts: int = 0, *, live: bool = True
) -> str:
    """One segment of subtitles for HLS (RFC 8216, section 3.5).

    It has each cue that is seen between ``start`` and ``end``; one that goes on is in the next,
    too, with the same times. ``mpegts`` is where the media is at ``start``, in ticks of 90 kHz.
    """
    stamp = f"X-TIMESTAMP-MAP=MPEGTS:{mpegts % WRAP},LOCAL:{_time(LEAD)}"
    found = [one for one in cues(lines, live=live) if start < one.end and one.start < end]
    return _file(f"WEBVTT\n{stamp}", found, start - LEAD)


def ticks(millis: float) -> int:
    """Milliseconds of media time as ticks of the MPEG clock."""
    return round(millis * CLOCK) % WRAP


def _file(head: str, found: Iterable[Cue], nought: int) -> str:
    blocks = [
        f"{_time(start - nought)} --> {_time(end - nought)}\n{escaped(line.text)}"
        for start, end, line in found
    ]
    return "\n\n".join((head, *blocks)) + "\n"


def escaped(text: str) -> str:
    """A text as it stands in a cue (section 4.2.2): nothing in it is a tag or an arrow."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(millis: int) -> str:
    seconds, rest = divmod(millis, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
