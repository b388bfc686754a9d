"""What an HTTP route says: one form for documents, one for everything that cannot be answered.

A route raises :class:`RefusedError` for what cannot be: the application answers with its status
and ``{"code", "sentence"}``, which no cache keeps. 429 and 503 say when to come again.
"""

from __future__ import annotations

import hashlib

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

__all__ = ["ASK_AGAIN", "NEVER", "RefusedError", "document", "is_known", "refusal", "tagged"]

NEVER = "no-store"
"""``Cache-Control`` of what is of this moment, or for this sender alone."""

ASK_AGAIN = "no-cache"
"""``Cache-Control`` of what a browser may keep, if it asks each time whether it still holds."""

TEMPORARY = frozenset({429, 503})


class RefusedError(Exception):
    """This is not answered; ``retry_seconds`` goes with what may be asked again (429, 503)."""

    def __init__(self, status: int, code: str, sentence: str, retry_seconds: int = 1) -> None:
        super().__init__(sentence)
        self.status, self.code, self.sentence = status, code, sentence
        self.retry_seconds = retry_seconds


def document(values: object, cache: str = NEVER, status: int = 200) -> Response:
    """An answer as JSON; ``cache`` is its ``Cache-Control``."""
    return JSONResponse(values, status, {"Cache-Control": cache})


def is_known(request: Request, tag: str) -> bool:
    """Whether who asks has this version already (RFC 9110, section 13.1.2).

    A proxy that compresses has made the tag a weak one, which says the same here.
    """
    said = ",".join(request.headers.getlist("If-None-Match"))
    tags = [one.strip().removeprefix("W/") for one in said.split(",")]
    return tag in tags or tags == ["*"]


def tagged(request: Request, body: bytes, kind: str, cache: str = ASK_AGAIN) -> Response:
    """An answer of the media type ``kind``; who has it already gets a 304 without the body."""
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"Cache-Control": cache, "ETag": tag}
    if is_known(request, tag):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=kind, headers=headers)


def refusal(_request: Request, error: Exception) -> Response:
    """The answer to what was refused; the application's handler of :class:`RefusedError`."""
    assert isinstance(error, RefusedError)
    answer = document({"code": error.code, "sentence": error.sentence}, status=error.status)
    if error.status in TEMPORARY:
        answer.headers["Retry-After"] = str(error.retry_seconds)
    return answer
