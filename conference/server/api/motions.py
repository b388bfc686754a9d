"""Motions over HTTP.

=====================================  ==========================================================
``GET /api/motions``                   200 a list of ``{"id", "title", "reading", "verdict"}``
``GET /api/motions/ID``                200 the document of the motion, with its ``markdown`` and
                                       that of the ``adopted_text``: for everybody; 404
``GET /api/motions/ID/text``           200 every clause before and now, with its marked words and
                                       the amendments that made them: the text so far
``GET /api/motions/ID/changes/AID``    200 ``{"changes"}``: what one amendment changes; 404
``POST /api/motions/ID``               ``{"title", "markdown"}``: tables it; 200 ``{"clauses"}``
``POST /api/motions/ID/amendments``    ``{"table", "file"}``: 200 ``{"amendments": how many}``
=====================================  ==========================================================

``table`` is the text of a table of amendments, ``file`` the name under which its faults are told.
What changes something is asked with the desk's password or token (:mod:`.door`); the answer comes
when the entry is in the record.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError
from conference.core.ids import MotionId
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.commands import ProposeAmendments, TableMotion
from conference.deliberation.motions.documents import motion_view
from conference.deliberation.motions.model import Motion, State
from conference.deliberation.motions.refusals import unknown_amendment, unknown_motion
from conference.deliberation.motions.table import amendments_of_table
from conference.protocol.codec import encode
from conference.server.api.answers import RefusedError, document, tagged
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.record.writer import Writer
from conference.texts.clause import Clause
from conference.texts.markdown import write_markdown
from conference.texts.marked import Row

__all__ = ["MotionsApi", "motion_document", "motion_of"]

MOST_BYTES = 4 * 1024 * 1024
MOST_SIGNS = 500_000
"""So long a text may be."""


def motion_of(meeting: Meeting, ident: str) -> Motion:
    """The motion of this id; raises ``unknown_motion``."""
    motion = meeting.motions.by_id.get(MotionId(ident))
    if motion is None:
        refusal = unknown_motion(ident)
        raise ConferenceError(refusal.code, refusal.sentence, refusal.params)
    return motion


def motion_document(motion: Motion) -> dict[str, Any]:
    """All that everybody may know of a motion, as JSON values; texts as Markdown besides."""
    found: dict[str, Any] = json.loads(encode(motion_view(motion)))
    adopted = motion.adopted
    found["markdown"] = write_markdown(motion.text)
    found["adopted_text"] = write_markdown(adopted.text) if adopted else None
    return found


def text_document(motion: Motion) -> list[dict[str, Any]]:
    """Every clause of the text so far beside the text before, as JSON values.

    What was deleted stands where it stood. Where nothing can be put together, the text as it was.
    """
    found = motion.reading.amended(motion.in_state(State.ADOPTED))
    return [_row(motion, row) for row in found]


def changes_document(motion: Motion, amendment: str) -> list[dict[str, Any]]:
    """What an amendment changes in the text with all that have passed, as JSON values."""
    if amendment not in motion.reading.by_id:
        return []
    passed = tuple(one for one in motion.in_state(State.ADOPTED) if one != amendment)
    return [_row(motion, row) for row in motion.reading.changes(amendment, passed)]


def _row(motion: Motion, row: Row) -> dict[str, Any]:
    clause = row.new or row.old
    assert clause is not None
    is_known = row.id in motion.text.by_id
    return {
        "id": row.id,
        "number": clause.name,
        "mark": clause.mark or clause.number,
        "depth": motion.text.depth(row.id) if is_known else 0,
        "moved": row.is_moved,
        "changed": row.is_changed,
        "old": _words(row.old),
        "new": _words(row.new),
        "heading": [{"kind": run.kind, "words": run.words} for run in row.heading],
        "text": [{"kind": run.kind, "words": run.words} for run in row.text],
        "amendments": list(row.amendments),
        "sent_back": motion.sent_back.get(row.id, ""),
    }


def _words(clause: Clause | None) -> dict[str, str] | None:
    return {"heading": clause.heading, "text": clause.text} if clause is not None else None


def _json(values: object) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()


class MotionsApi:
    """Answers about motions."""

    def __init__(self, writer: Writer, door: Door) -> None:
        self._writer = writer
        self._door = door
        self._known: dict[MotionId, tuple[Motion, dict[str, bytes]]] = {}
        self._making = asyncio.Lock()

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/motions", self._all),
            Route("/api/motions/{motion}", self._one, methods=["GET"]),
            Route("/api/motions/{motion}", self._table, methods=["POST"]),
            Route("/api/motions/{motion}/text", self._so_far),
            Route("/api/motions/{motion}/changes/{amendment}", self._changes),
            Route("/api/motions/{motion}/amendments", self._amend, methods=["POST"]),
        ]

    async def _all(self, _request: Request) -> Response:
        motions = self._writer.settled.motions
        listed = [
            {"id": one.id, "title": one.text.title, "reading": one.number, "verdict": one.verdict}
            for one in map(motions.by_id.__getitem__, motions.order)
        ]
        return document(listed)

    async def _one(self, request: Request) -> Response:
        return await self._read(request, "", motion_document)

    async def _so_far(self, request: Request) -> Response:
        return await self._read(request, "text", text_document)

    async def _changes(self, request: Request) -> Response:
        motion, one = self._motion(request), request.path_params["amendment"]
        if one not in {known.id for known in motion.amendments}:
            refusal = unknown_amendment(motion.id, one)
            raise RefusedError(404, refusal.code, refusal.sentence)
        return await self._read(
            request, f"changes/{one}", lambda motion: {"changes": changes_document(motion, one)}
        )

    async def _read(
        self, request: Request, what: str, make: Callable[[Motion], object]
    ) -> Response:
        """What everybody reads of a motion: made once for each state of it, in another thread.

        Whoever has it already is told so, without the body.
        """
        motion = self._motion(request)
        async with self._making:  # a hall asks for the same at once
            known, bodies = self._known.get(motion.id, (None, {}))
            if known is not motion:
                known, bodies = self._known[motion.id] = motion, {}
            if what not in bodies:
                bodies[what] = await asyncio.to_thread(lambda: _json(make(motion)))
        return tagged(request, bodies[what], "application/json")

    def _motion(self, request: Request) -> Motion:
        try:
            return motion_of(self._writer.settled, request.path_params["motion"])
        except ConferenceError as error:
            raise RefusedError(404, error.code, error.sentence) from error

    async def _table(self, request: Request) -> Response:
        told = "Only the desk may table motions."
        sender = await self._door.asker(request, TableMotion, told)
        match await json_of(request, MOST_BYTES):
            case {"title": str(title), "markdown": str(markdown)} if len(markdown) <= MOST_SIGNS:
                pass
            case _:
                raise RefusedError(400, "bad_message", "This is no text to be tabled.")
        ident = MotionId(request.path_params["motion"])
        await carried_out(self._writer, sender, TableMotion(ident, title[:200], markdown))
        return document({"clauses": len(self._motion(request).text.clauses)})

    async def _amend(self, request: Request) -> Response:
        told = "Only the desk may hand in tables of amendments."
        sender = await self._door.asker(request, ProposeAmendments, told)
        match await json_of(request, MOST_BYTES):
            case {"table": str(table), "file": str(file)}:
                pass
            case _:
                raise RefusedError(400, "bad_message", "This is no table of amendments.")
        try:
            command = amendments_of_table(table, file, self._motion(request))
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        await carried_out(self._writer, sender, command)
        return document({"amendments": len(command.amendments)})
