"""The archive as playlists: all that was, or what was between two moments, without copying a byte.

While it grows it is of the type EVENT, and finished one of the type VOD (RFC 8216, 4.3.3.5). A
request for which nothing is new costs nothing; otherwise pieces are joined that are there already.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from conference.server.stream.index import Index
from conference.server.stream.made import Made, segment_name
from conference.server.stream.playlist import date
from conference.server.stream.published import Text
from conference.server.stream.track import Track

__all__ = ["ARCHIVE", "Archive", "BadRange", "asked_span", "span_query"]

ARCHIVE = "archive.m3u8"

KEPT = 16 * 1024 * 1024
"""Bytes of texts that are kept: clips that are watched now, and the whole."""

BLOCK = 600
"""Segments whose lines are made and kept together, for all lists in which they are."""

DATED_EVERY = 60
"""Segments between two dates: one each would make the text half as long again."""

SURELY_OVER = 60.0
"""Seconds after the end of a range that nothing of it comes any more."""

FOR_ALL = 1e12


class BadRange(Exception):  # noqa: N818 - an answer, not an error
    """What was asked for is no range of time; its text says why."""


def asked_span(query: dict[str, str]) -> tuple[float, float]:
    """The ``from`` and ``to`` of a query, in seconds since 1970; all time where they are missing.

    Raises :class:`BadRange`.
    """
    try:
        begin, end = float(query.get("from", 0)), float(query.get("to", FOR_ALL))
    except ValueError:
        raise BadRange("from and to must be seconds since 1970") from None
    if not 0 <= begin < end <= FOR_ALL:
        raise BadRange("from must be before to")
    return begin, end


def span_query(span: tuple[float, float]) -> str:
    """The query of an address that asks for this range."""
    begin, end = span
    told = [f"from={_number(begin)}"] if begin else []
    told += [f"to={_number(end)}"] if end < FOR_ALL else []
    return f"?{'&'.join(told)}" if told else ""


@dataclass(frozen=True, slots=True)
class _Made:
    """A text, up to which place it goes, of which state of the index, and whether it is all."""

    text: Text
    place: int
    changes: int
    is_over: bool


class Archive:
    """The texts of the archive's playlists. ``now`` is the wall clock in seconds since 1970."""

    def __init__(self, index: Index, now: Callable[[], float]) -> None:
        self._index, self._now = index, now
        self._made: OrderedDict[tuple[str, float, float], _Made] = OrderedDict()
        self._bytes = 0
        self._blocks: dict[tuple[str, int], bytes] = {}
        self._blocks_of = 0

    async def list(self, rendition: str, span: tuple[float, float]) -> tuple[Text, bool] | None:
        """The playlist of what a rendition shows in a span, and whether it is finished.

        None when there is nothing in it. Long lists are made piece by piece, so that others come
        in between, and the pieces are kept for all lists.
        """
        track = self._index.tracks.get(rendition)
        if track is None:
            return None
        key = rendition, *span
        made = self._made.pop(key, None)
        if made is not None:
            self._bytes -= len(made.text.body)
        if made is None or self._is_behind(made, track, span[1]):
            made = await self._make(rendition, track, span)
        if made is None:
            return None
        self._keep(key, made)
        return made.text, made.is_over

    def _keep(self, key: tuple[str, float, float], made: _Made) -> None:
        before = self._made.pop(key, None)
        self._bytes += len(made.text.body) - (len(before.text.body) if before else 0)
        self._made[key] = made
        while self._bytes > KEPT:
            _, old = self._made.popitem(last=False)
            self._bytes -= len(old.text.body)

    def _is_behind(self, made: _Made, track: Track, end: float) -> bool:
        if made.changes != self._index.changes:
            return True
        return not made.is_over and (made.place < len(track) or self._is_over(end))

    def _is_over(self, end: float) -> bool:
        """Whether nothing before ``end`` can come any more, of any rendition."""
        tracks = [self._index.tracks[one.name] for one in self._index.runs[-1].made]
        reached = all(len(track) and track.ends(len(track) - 1) >= end for track in tracks)
        return reached or self._now() > end + SURELY_OVER

    async def _make(self, rendition: str, track: Track, span: tuple[float, float]) -> _Made | None:
        begin, after = self.places(track, span)
        begin = max(begin, track.kept_from)
        if begin >= after:
            return None
        is_over, changes = self._is_over(span[1]), self._index.changes
        first = track.segment(begin)
        kind = "VOD" if is_over else "EVENT" if track.kept_from == 0 else ""
        head = (
            "#EXTM3U\n#EXT-X-VERSION:7\n"
            + (f"#EXT-X-PLAYLIST-TYPE:{kind}\n" if kind else "")
            + f"#EXT-X-TARGETDURATION:{track.longest}\n"
            f"#EXT-X-MEDIA-SEQUENCE:{first.number}\n"
            f"#EXT-X-DISCONTINUITY-SEQUENCE:{first.run}\n"
            "#EXT-X-INDEPENDENT-SEGMENTS\n"
        ).encode()
        body = [head, self._lines(track, begin, begin + 1, is_first=True)]
        place = begin + 1
        while place < after:
            end = min(after, (place // BLOCK + 1) * BLOCK)
            body.append(self._piece(rendition, track, place, end))
            place = end
            await asyncio.sleep(0)
        body.append(b"#EXT-X-ENDLIST\n" if is_over else b"")
        tag = f'"{begin}-{after}-{changes}-{int(is_over)}"'.encode()
        return _Made(Text(b"".join(body), tag), after, changes, is_over)

    def _piece(self, rendition: str, track: Track, place: int, end: int) -> bytes:
        """The lines from one place to before another, of which whole blocks are kept."""
        if end - place < BLOCK:
            return self._lines(track, place, end)
        if self._blocks_of != self._index.changes:
            self._blocks.clear()
            self._blocks_of = self._index.changes
        key = rendition, place
        if key not in self._blocks:
            self._blocks[key] = self._lines(track, place, end)
        return self._blocks[key]

    def made(self, span: tuple[float, float]) -> tuple[Made, ...]:
        """The renditions of the last run of which anything is in a span."""
        for run in reversed(self._index.runs):
            for one in run.made:
                track = self._index.tracks[one.name]
                low, high = track.between(*span)
                if low < high:
                    latest = self._index.by_ordinal(track.run_of(high - 1))
                    return latest.made if latest else run.made
        return ()

    def _lines(self, track: Track, begin: int, after: int, *, is_first: bool = False) -> bytes:
        """The lines from one place to before another; a list ``is_first`` of all has its dates."""
        ending, told = track.made.ending, []
        begins = {low for low, high in track.spans() if low < after and high > begin}
        for at, (number, wall, seconds, size) in enumerate(track.rows(begin, after), begin):
            if is_first or at in begins:
                if not is_first:
                    told.append("#EXT-X-DISCONTINUITY\n")
                if init := self._index.init(track, track.run_of(at)):
                    told.append(f'#EXT-X-MAP:URI="{init}"\n')
            if is_first or at in begins or at % DATED_EVERY == 0:
                told.append(f"#EXT-X-PROGRAM-DATE-TIME:{date(wall)}\n")
            if size < 0:
                told.append("#EXT-X-GAP\n")
            told.append(f"#EXTINF:{seconds:.5f},\n{segment_name(number, ending)}\n")
        return "".join(told).encode()

    def places(self, track: Track, span: tuple[float, float]) -> tuple[int, int]:
        """Where the range begins and ends; by number the same in all renditions."""
        for one in self._index.runs[-1].made:
            leading = self._index.tracks[one.name]
            low, high = leading.between(*span)
            if low < high:
                first, last = leading.number(low), leading.number(high - 1)
                return track.from_number(first), track.from_number(last + 1)
        return track.between(*span)


def _number(seconds: float) -> str:
    return f"{seconds:.3f}".rstrip("0").rstrip(".")
