"""The lottery over HTTP: the desk sends its files, anybody reads what is published.

=====================================  ==========================================================
``PUT /api/lottery/<id>/people``       the CSV as the body, from the desk (``Bearer``): 201
``PUT /api/lottery/<id>/quotas``       ``{"bytes", "sha256"}``; 409 once it is committed
``PUT``, ``DELETE .../elected``        elected members with their features; likewise ``staying``
                                       (ids that keep their seats), ``exclude`` (are not drawn)
``GET /lottery/<id>/files/<name>``     a published file; those of the draw once it is revealed
``GET /lottery/<id>/selected``         who was drawn, one pseudonym a line, once it is revealed
``GET /lottery/<id>/proof/<pseudonym>``  ``{"line", "index", "size", "path", "root"}``: the line of
                                       the pool and its audit path (RFC 9162, 2.1.3.1)
=====================================  ==========================================================

A pseudonym is SHA-256 over domain, salt and id, each followed by a zero byte
(:func:`conference.sortition.commitment.pseudonym_of`): a browser computes it from a person's id
and code, so neither is ever sent.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import re
from pathlib import Path

from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError
from conference.core.ids import LotteryId
from conference.deliberation.lottery.model import LotteryRun, LotteryStage, is_slug
from conference.deliberation.subject import DIRECTORS
from conference.lottery.plan import HELD_FILES, PUBLIC_FILES
from conference.lottery.proofs import prove
from conference.server.api.answers import ASK_AGAIN, RefusedError, document, is_known
from conference.server.api.door import Door, TooMuchError, pieces_of
from conference.server.record.writer import Writer
from conference.server.watchers.lottery.office import LotteryOffice

__all__ = ["LotteryApi"]

MOST_BYTES = {"people": 4 * 1024**3, "quotas": 16 * 1024**2} | dict.fromkeys(
    HELD_FILES, 256 * 1024**2
)
"""How much a file may have: two million people with many columns have some 300 MB."""

PIECE = 1024 * 1024
READING = 64
"""Proofs under way and waiting; beyond it the answer is 503 at once."""

LONG = "public, max-age=86400"
CHANGING = ("audit.json", "report.html", "draws.jsonl")
"""Files that a draw adds to."""

REPORT_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
TYPES = {".csv": "text/csv", ".json": "application/json", ".html": "text/html",
         ".jsonl": "application/jsonl"}  # fmt: skip
PSEUDONYM = re.compile("[0-9a-f]{64}")


class LotteryApi:
    """Answers for the lotteries."""

    def __init__(self, writer: Writer, door: Door, office: LotteryOffice) -> None:
        self._writer = writer
        self._door = door
        self._office = office
        self._reading = 0
        self._receiving: set[Path] = set()

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/lottery/{lottery}/{what}", self._send, methods=["PUT", "DELETE"]),
            Route("/lottery/{lottery}/files/{name}", self._file),
            Route("/lottery/{lottery}/selected", self._selected),
            Route("/lottery/{lottery}/proof/{pseudonym}", self._proof),
        ]

    # From the desk

    async def _send(self, request: Request) -> Response:
        lottery, what = request.path_params["lottery"], request.path_params["what"]
        if not is_slug(lottery) or what not in MOST_BYTES:
            sentence = f"Send {', '.join(MOST_BYTES)}, to a lottery with a short name."
            raise RefusedError(404, "no_such_file", sentence)
        await self._door.one_of(
            request, DIRECTORS, "Only the desk may send the files of a lottery."
        )
        paths = self._office.paths(lottery)
        path = paths.sent(what)
        if LotteryId(lottery) in self._writer.settled.lottery.runs:
            sentence = "This lottery is committed: its files cannot be changed. Name a new one."
            raise RefusedError(409, "committed_already", sentence)
        if self._office.is_busy(lottery) or path in self._receiving:
            raise RefusedError(
                409, "busy", "These files are in use. Wait, or cancel the computing."
            )
        if request.method == "DELETE" and what not in HELD_FILES:
            raise RefusedError(
                405, "needed", "A lottery has people and quotas: send them anew instead."
            )
        if request.method == "DELETE":
            path.unlink(missing_ok=True)
            self._office.files_changed(lottery)
            return Response(status_code=204)
        self._receiving.add(path)
        try:
            return await self._receive(request, lottery, path, MOST_BYTES[what])
        finally:
            self._receiving.discard(path)

    async def _receive(self, request: Request, lottery: str, path: Path, most: int) -> Response:
        draft = path.with_name(path.name + ".new")
        try:
            self._office.paths(lottery).make()
            count, digest = await _store(request, draft, most)
            if self._office.is_busy(lottery):
                raise RefusedError(
                    409, "busy", "The computing began meanwhile. Cancel it and send again."
                )
            draft.replace(path)
        except TooMuchError as error:
            sentence = f"A file may have up to {most:,} bytes."
            raise RefusedError(413, "too_big", sentence) from error
        except ClientDisconnect as error:
            sentence = "The file did not come whole. Send it again."
            raise RefusedError(400, "cut_short", sentence) from error
        except OSError as error:
            sentence = f"The file could not be stored: {error.strerror}. Free some space."
            raise RefusedError(507, "not_stored", sentence) from error
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
        self._office.files_changed(lottery)
        return JSONResponse({"bytes": count, "sha256": digest}, 201)

    # For everybody

    def _run(self, request: Request) -> LotteryRun | None:
        """The lottery that is asked for, if it is committed."""
        return self._writer.settled.lottery.runs.get(LotteryId(request.path_params["lottery"]))

    async def _file(self, request: Request) -> Response:
        run, name = self._run(request), request.path_params["name"]
        if run is None or name not in PUBLIC_FILES:
            raise _unknown()
        paths = self._office.paths(run.lottery.id)
        places = [paths.committed / name]
        if run.stage is LotteryStage.REVEALED and not run.rehearsal:
            places.insert(0, paths.draw(run.draw) / name)
        path = next((place for place in places if place.is_file()), None)
        if path is None:
            raise _unknown()
        return _file_response(request, path)

    async def _selected(self, request: Request) -> Response:
        run = self._run(request)
        shown = run is not None and run.stage is LotteryStage.REVEALED and not run.rehearsal
        if run is None or run.outcome is None or not shown:
            raise RefusedError(404, "not_revealed", "Nothing is revealed of this lottery yet.")
        tag = f'"{run.outcome.digest}"'
        headers = {"Cache-Control": ASK_AGAIN, "ETag": tag}
        if is_known(request, tag):
            return Response(status_code=304, headers=headers)
        return PlainTextResponse("\n".join(run.outcome.selected) + "\n", headers=headers)

    async def _proof(self, request: Request) -> Response:
        run, pseudonym = self._run(request), request.path_params["pseudonym"]
        if run is None or not PSEUDONYM.fullmatch(pseudonym):
            raise _unknown()
        if self._reading >= READING:
            raise RefusedError(
                503, "busy", "Many are looking themselves up. Try again in a second."
            )
        self._reading += 1
        try:
            folder = self._office.paths(run.lottery.id).committed
            proof = await asyncio.to_thread(prove, folder, pseudonym)
        except ConferenceError as error:
            sentence = "The pool cannot be read now. Try again later."
            raise RefusedError(503, error.code, sentence) from error
        finally:
            self._reading -= 1
        if proof is None:
            raise RefusedError(
                404, "not_in_pool", "This pseudonym is not in the pool of this lottery."
            )
        found = {
            "line": proof.line,
            "index": proof.index,
            "size": proof.size,
            "path": [node.hex() for node in proof.path],
            "root": proof.root.hex(),
        }
        return document(found, LONG)


async def _store(request: Request, draft: Path, most: int) -> tuple[int, str]:
    """Write the body to ``draft``; its bytes and SHA-256. Raises what ``pieces_of`` raises."""
    digest, count, waiting = hashlib.sha256(), 0, bytearray()
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:

        def write(data: bytes) -> None:
            digest.update(data)
            file.write(data)

        async for piece in pieces_of(request, most):
            count += len(piece)
            waiting += piece
            if len(waiting) >= PIECE:
                await asyncio.to_thread(write, bytes(waiting))
                waiting.clear()
        await asyncio.to_thread(write, bytes(waiting))
        file.flush()
        await asyncio.to_thread(os.fsync, file.fileno())
    return count, digest.hexdigest()


def _file_response(request: Request, path: Path) -> Response:
    status = path.stat()
    tag = f'"{status.st_mtime_ns:x}-{status.st_size:x}"'
    headers = {"Cache-Control": ASK_AGAIN if path.name in CHANGING else LONG, "ETag": tag}
    if is_known(request, tag):
        return Response(status_code=304, headers=headers)
    if path.suffix == ".html":
        headers["Content-Security-Policy"] = REPORT_POLICY
    return FileResponse(
        path,
        media_type=TYPES[path.suffix],
        headers=headers,
        stat_result=status,
        filename=path.name,
        content_disposition_type="inline",
    )


def _unknown() -> RefusedError:
    return RefusedError(404, "not_found", "There is no such lottery, or it has no such file.")
