"""What an HTTP route says: one form for documents, one for everything that cannot be answered.

A route raises :class:`RefusedError` for what cannot be: the application answers with its status
and ``{"code", "sentence"}``, which no cache keeps. 429 and 503 say when to come again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conference.server.pages.stored import Stored

__all__ = [
    "ASK_AGAIN",
    "FOR_GOOD",
    "NEVER",
    "RefusedError",
    "document",
    "file_answer",
    "is_known",
    "refusal",
    "tagged",
]

NEVER = "no-store"
"""``Cache-Control`` of what is of this moment, or for this sender alone."""

ASK_AGAIN = "no-cache"
"""``Cache-Control`` of what a browser may keep, if it asks each time whether it still holds."""

FOR_GOOD = "public, max-age=31536000, immutable"
"""``Cache-Control`` of what never changes under its address (RFC 8246)."""

TEMPORARY = frozenset({429, 503})


class RefusedError(Exception):
    """This is not answered; ``retry_seconds`` goes with what may be asked again (429, 503).

    ``more`` stands beside code and sentence in the answer.
    """

    def __init__(
        self,
        status: int,
        code: str,
        sentence: str,
        retry_seconds: int = 1,
        more: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        super().__init__(sentence)
        self.status, self.code, self.sentence = status, code, sentence
        self.retry_seconds = retry_seconds
        self.more = more


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


def file_answer(request: Request, file: Stored, cache: str = ASK_AGAIN) -> Response:
    """A file, compressed for who reads that; who has it already gets a 304 without the body.

    The tag is a weak one: it is the same for both forms (RFC 9110, section 8.8.1).
    """
    tag = f'"{file.digest}"'
    headers = {"Cache-Control": cache, "ETag": f"W/{tag}", "Vary": "Accept-Encoding"}
    if is_known(request, tag):
        return Response(status_code=304, headers=headers)
    body = file.body
    if file.packed is not None and _reads_gzip(request):
        body, headers["Content-Encoding"] = file.packed, "gzip"
    return Response(body, media_type=file.kind, headers=headers)


def _reads_gzip(request: Request) -> bool:
    """Whether who asks reads gzip (RFC 9110, section 12.5.3)."""
    for one in ",".join(request.headers.getlist("Accept-Encoding")).split(","):
        coding, _, weight = one.partition(";")
        if coding.strip().lower() in {"gzip", "*"}:
            return weight.replace(" ", "").lower() not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False


def refusal(_request: Request, error: Exception) -> Response:
    """The answer to what was refused; the application's handler of :class:`RefusedError`."""
    assert isinstance(error, RefusedError)
    told = {"code": error.code, "sentence": error.sentence, **error.more}
    answer = document(told, status=error.status)
    if error.status in TEMPORARY:
        answer.headers["Retry-After"] = str(error.retry_seconds)
    return answer
