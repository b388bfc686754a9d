"""Highlights of the stream over HTTP: marks for desks, and chapters for everybody.

=========================  =======================================================================
``GET /api/stream/marks``  ``{"marks", "chapters"}``: each mark with its ``clip``, a playlist, once
                           it has an end; chapters are the items that were on
``POST /api/stream/marks``  ``{"act"}``: ``in``, ``out``, ``last`` (the last minute), ``span`` with
                           ``begin`` and ``end`` (ms since 1970), each with ``title`` or none;
                           ``rename`` with ``mark`` and ``title``; ``remove`` with ``mark``
``GET /missed/what.json``  for everybody: chapters, highlights, results, what rooms said
=========================  =======================================================================

Marks are made by desks and controllers. ``what.json`` depends on nobody who asks, and caches keep
it for a while.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.clock import Clock
from conference.deliberation.sender import Role
from conference.deliberation.subject import DESKS, OPERATORS, Askers
from conference.protocol.codec import encode
from conference.server.api.answers import RefusedError, document, file_answer
from conference.server.api.door import Door
from conference.server.api.stream import asked_of, in_words
from conference.server.pages.stored import Stored, stored
from conference.server.record.writer import Writer
from conference.server.stream.chapters import chapters_of, missed_of
from conference.server.stream.marks import LAST_SECONDS, Mark, Marks, clip_address

__all__ = ["A_LITTLE", "HighlightsApi"]

A_LITTLE = "public, max-age=10, s-maxage=20, stale-while-revalidate=120, stale-if-error=86400"
"""``Cache-Control`` of what everybody may read and what changes a few times an hour."""

MARKERS: Askers = OPERATORS | {Role.CONTROLLER}

SEES = "Only desks may see the marks."

MARKS = "Only desks that are no readers, and controllers, may mark."

JSON = "application/json"


class HighlightsApi:
    """Marks by desks; what everybody may look at again."""

    def __init__(self, writer: Writer, door: Door, marks: Marks, clock: Clock) -> None:
        self._writer, self._door, self._marks, self._clock = writer, door, marks, clock
        self._lock = asyncio.Lock()
        self._made: tuple[object, Stored] | None = None

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/stream/marks", self._list),
            Route("/api/stream/marks", self._act, methods=["POST"]),
            Route("/missed/what.json", self._missed),
        ]

    async def _list(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, SEES)
        return document(self._told())

    def _told(self) -> dict[str, object]:
        chapters = chapters_of(self._writer.settled)
        return {
            "marks": [_row(mark) for mark in self._marks.all()],
            "chapters": [chapter.row() for chapter in chapters],
        }

    async def _act(self, request: Request) -> Response:
        by, asked = await asked_of(self._door, request, MARKERS, MARKS)
        async with self._lock:
            with in_words():
                mark = await asyncio.to_thread(self._marked, asked, by)
        told = {"mark": None if mark is None else mark.id}
        return document({**told, **self._told()})

    def _marked(self, asked: Mapping[str, Any], by: str) -> Mark | None:
        """Carry an act out; None where the mark is gone by it."""
        now, on = self._clock.now(), self._writer.settled.programme.on
        title = asked.get("title", "")
        if not isinstance(title, str):
            raise RefusedError(400, "bad_message", "A title is a text.")
        match asked:
            case {"act": "in"}:
                return self._marks.add(now, None, title, by, on or "")
            case {"act": "out"}:
                return self._marks.close(now, by)
            case {"act": "last"}:
                return self._marks.add(now - 1000 * LAST_SECONDS, now, title, by, on or "")
            case {"act": "span", "begin": int(begin), "end": int(end)}:
                return self._marks.add(begin, end, title, by, "")
            case {"act": "rename", "mark": str(name)}:
                return self._marks.rename(name, title, by)
            case {"act": "remove", "mark": str(name)}:
                self._marks.remove(name, by)
                return None
            case _:
                sentence = "An act is in, out, last, span with begin and end, rename or remove."
                raise RefusedError(400, "bad_message", sentence)

    async def _missed(self, request: Request) -> Response:
        meeting = self._writer.settled
        seen = (meeting, self._marks.all())
        if self._made is None or self._made[0] != seen:
            told = missed_of(meeting, self._marks.all())
            self._made = seen, stored(encode(told), JSON)
        return file_answer(request, self._made[1], A_LITTLE)


def _row(mark: Mark) -> dict[str, object]:
    return {
        "id": mark.id,
        "begin": mark.begin,
        "end": mark.end,
        "title": mark.title,
        "by": mark.by,
        "chapter": mark.chapter,
        "clip": None if mark.end is None else clip_address(mark.begin, mark.end),
    }
