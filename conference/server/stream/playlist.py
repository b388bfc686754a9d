"""Media playlists as text (RFC 8216; draft-pantos-hls-rfc8216bis for parts)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from conference.server.stream.made import part_name

__all__ = [
    "PART_TARGET",
    "TARGET",
    "WINDOW",
    "Part",
    "Report",
    "Segment",
    "date",
    "lines_of",
    "render",
]

WINDOW = 10
"""Segments in the live playlist. With fewer than 8, players run dry when the server is busy."""

TARGET = 1
"""EXT-X-TARGETDURATION: no segment may round to more seconds than this (RFC 8216, 4.3.3.1)."""

PART_TARGET = 0.22
"""PART-TARGET: no part may be longer. With it, parts of 0.2 s of picture and of nine or ten frames
of AAC are all within the 85 % that a part must have at least."""

HOLD_BACK, PART_HOLD_BACK = 3.0, 3 * PART_TARGET
"""Seconds that players stay behind the end of the list, by segments and by parts."""

PARTS_SHOWN = 3
"""Whole segments whose parts are listed; players do not begin earlier by parts."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One file of media.

    ``number`` is its media sequence number, ``seconds`` its length, ``at`` the wall clock time of
    its first picture in seconds since 1970, ``init`` the file with its run's initialisation ("" for
    text). ``breaks`` says that it does not go on seamlessly from the one before
    (EXT-X-DISCONTINUITY), ``run`` is the number of the run, which grows by one with each such
    break; ``gap`` that there is no such file (EXT-X-GAP), ``size`` its bytes.
    """

    number: int
    name: str
    seconds: float
    at: float
    init: str
    breaks: bool = False
    run: int = 0
    gap: bool = False
    size: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a segment: of segment ``number`` the ``part``-th, from 0; times as there."""

    number: int
    part: int
    seconds: float
    at: float
    independent: bool


@dataclass(frozen=True, slots=True)
class Report:
    """How far another rendition is (EXT-X-RENDITION-REPORT)."""

    uri: str
    number: int
    part: int


def render(
    segments: Sequence[Segment],
    *,
    target: int = TARGET,
    parts: Iterable[Part] = (),
    low_delay: bool = False,
    ending: str = ".m4s",
    next_init: str = "",
    next_breaks: bool = False,
    reports: Iterable[Report] = (),
) -> str:
    """The live playlist. ``segments`` follow each other by number, ``parts`` are of the last ones.

    Parts may go one segment beyond the last whole one; ``next_init`` and ``next_breaks`` are then
    of that segment.
    """
    first = segments[0] if segments else None
    gone = first.run - first.breaks if first else 0
    lines = _head(target, first.number if first else 0, gone)
    by_number: dict[int, list[Part]] = {}
    if low_delay:
        lines += [
            f"#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,HOLD-BACK={HOLD_BACK * target:.1f},"
            f"PART-HOLD-BACK={PART_HOLD_BACK:.2f}",
            f"#EXT-X-PART-INF:PART-TARGET={PART_TARGET:.5f}",
        ]
        for part in parts:
            by_number.setdefault(part.number, []).append(part)
    init = ""
    for left, segment in zip(range(len(segments), 0, -1), segments, strict=True):
        shown = by_number.get(segment.number, []) if left <= PARTS_SHOWN else []
        lines += lines_of(segment, init, parts=_parts(shown, ending))
        init = segment.init
    if low_delay and segments:
        following = segments[-1].number + 1
        begun = by_number.get(following, [])
        if begun:
            lines += _opening(next_breaks, "" if next_init == init else next_init, begun[0].at)
            lines += _parts(begun, ending)
        hint = part_name(following, len(begun), ending)
        lines.append(f'#EXT-X-PRELOAD-HINT:TYPE=PART,URI="{hint}"')
        lines += [
            f'#EXT-X-RENDITION-REPORT:URI="{one.uri}",LAST-MSN={one.number}'
            + (f",LAST-PART={one.part}" if one.part >= 0 else "")
            for one in reports
        ]
    return "\n".join(lines) + "\n"


def lines_of(
    segment: Segment, init: str, *, parts: Sequence[str] = (), dated: bool = True
) -> list[str]:
    """The lines of one segment; ``init`` is that of the segment before."""
    lines = _opening(
        segment.breaks,
        "" if segment.init == init else segment.init,
        segment.at if dated else None,
    )
    lines += parts
    if segment.gap:
        lines.append("#EXT-X-GAP")
    lines += [f"#EXTINF:{segment.seconds:.5f},", segment.name]
    return lines


def date(at: float) -> str:
    """As EXT-X-PROGRAM-DATE-TIME wants it, to the millisecond."""
    instant = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=round(at * 1000))
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _head(target: int, first: int, gone: int) -> list[str]:
    return [
        "#EXTM3U",
        "#EXT-X-VERSION:7",
        f"#EXT-X-TARGETDURATION:{target}",
        f"#EXT-X-MEDIA-SEQUENCE:{first}",
        f"#EXT-X-DISCONTINUITY-SEQUENCE:{gone}",
        "#EXT-X-INDEPENDENT-SEGMENTS",
    ]


def _opening(breaks: bool, init: str, at: float | None) -> list[str]:
    lines = ["#EXT-X-DISCONTINUITY"] if breaks else []
    if init:
        lines.append(f'#EXT-X-MAP:URI="{init}"')
    if at is not None:
        lines.append(f"#EXT-X-PROGRAM-DATE-TIME:{date(at)}")
    return lines


def _parts(parts: Iterable[Part], ending: str) -> list[str]:
    return [
        f'#EXT-X-PART:DURATION={part.seconds:.5f},URI="{part_name(part.number, part.part, ending)}"'
        + (",INDEPENDENT=YES" if part.independent else "")
        for part in parts
    ]
