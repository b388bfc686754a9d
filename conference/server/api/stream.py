"""The stream over HTTP, for desks: sources with their keys, takes, live pictures.

=====================================  ===========================================================
``GET /api/stream``                    settings, sources with what to type into an encoder, and
                                       how it stands; keys and addresses for directors alone
``POST /api/stream/take``              ``{"id", "source"}``: put a source on air; ``holding`` is
                                       the holding card. The same ``id`` again is the same take
``POST /api/stream/source``            ``{"title", "kind", "address", "backup"}`` adds a source,
                                       with the ``id`` of one it changes that
``POST /api/stream/source/remove``     ``{"source"}``
``POST /api/stream/key``               ``{"source"}``: a new key; the encoder with the old one ends
``POST /api/stream/settings``          ``{"renditions", "pass_through", "low_delay", "fps",
                                       "holding", "rtmp_port", "srt_port",
                                       "wait_for_rooms"}`` or some of these
``GET /api/stream/live``               levels of sound, and the versions of the live pictures;
                                       who asks has them made for three seconds more
``GET /api/stream/monitor/ID.jpg``     the live picture of a source, or of ``programme``
=====================================  ===========================================================

Changes are asked by desks whose post is director, takes by controllers too. What is wrong with a
change is 400 ``{"code": "bad_stream", "sentence", "faults"}``, every fault at once, and nothing
was changed then.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError
from conference.core.hosts import is_loopback, is_unspecified
from conference.deliberation.decide import is_among
from conference.deliberation.subject import DESKS, DIRECTORS, DIRECTORS_AND_CONTROLLERS, Askers
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.server.api.answers import NEVER, RefusedError, document
from conference.server.api.door import Door, json_of
from conference.server.stream.changes import NotChangedError
from conference.server.stream.control import StreamControl
from conference.server.stream.ingest_address import typed_into
from conference.server.stream.settings import LADDER
from conference.server.wire.site import Site

__all__ = ["StreamApi", "asked_of", "in_words"]

MOST_BYTES = 20_000

SEES = "Only desks may see the stream's sources."

CHANGES = "Only desks that direct may change the stream."

PICTURE = re.compile(r"[a-z0-9-]{1,40}")


class StreamApi:
    """Answers desks about the stream; ``look`` is how it stands, ``levels`` what sounds now."""

    def __init__(
        self,
        door: Door,
        control: StreamControl,
        site: Site,
        look: Callable[[], m.StreamNow],
        levels: Callable[[], Mapping[str, object]],
    ) -> None:
        self._door, self._control, self._site = door, control, site
        self._look, self._levels = look, levels

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/stream", self._state),
            Route("/api/stream/take", self._take, methods=["POST"]),
            Route("/api/stream/source", self._change, methods=["POST"]),
            Route("/api/stream/source/remove", self._remove, methods=["POST"]),
            Route("/api/stream/key", self._renew_key, methods=["POST"]),
            Route("/api/stream/settings", self._adjust, methods=["POST"]),
            Route("/api/stream/live", self._live),
            Route("/api/stream/monitor/{picture}.jpg", self._monitor),
        ]

    async def _state(self, request: Request) -> Response:
        sender = await self._door.one_of(request, DESKS, SEES)
        return document(self._told(request, with_keys=is_among(sender, DIRECTORS)))

    def _told(self, request: Request, *, with_keys: bool) -> dict[str, object]:
        settings, host = self._control.settings, _host(request, self._site)
        sources = []
        for one in settings.sources:
            source: dict[str, object] = {
                "id": one.id,
                "title": one.title,
                "kind": one.kind.value,
                "backup": one.backup,
            }
            if with_keys:
                source |= {"address": one.address, "key": one.key}
                source |= typed_into(settings, one, host)
            sources.append(source)
        return {
            "sources": sources,
            "on_air": settings.on_air,
            "renditions": list(settings.renditions),
            "ladder": [
                {"name": one.name, "height": one.height, "kilobits": one.kilobits} for one in LADDER
            ],
            "pass_through": settings.pass_through,
            "low_delay": settings.low_delay,
            "fps": settings.fps,
            "holding": settings.holding if with_keys else "",
            "wait_for_rooms": settings.wait_for_rooms,
            "rtmp_port": settings.rtmp_port,
            "srt_port": settings.srt_port,
            "now": json.loads(encode(self._look())),
        }

    async def _take(self, request: Request) -> Response:
        sender, asked = await asked_of(self._door, request, DIRECTORS_AND_CONTROLLERS, CHANGES)
        match asked:
            case {"id": str(name), "source": str(source)} if 0 < len(name) <= 100:
                pass
            case _:
                sentence = 'Send {"id": "...", "source": "..."}, another id for each press.'
                raise RefusedError(400, "bad_message", sentence)
        with in_words():
            taken = await self._control.take(source, name, sender)
        return document({"answer": "done", "id": name, "by": taken.by, "at": taken.at})

    async def _change(self, request: Request) -> Response:
        by, asked = await asked_of(self._door, request, DIRECTORS, CHANGES)
        with in_words():
            source = await self._control.change(asked, by)
        return document({"source": source.id, **self._told(request, with_keys=True)})

    async def _remove(self, request: Request) -> Response:
        by, asked = await asked_of(self._door, request, DIRECTORS, CHANGES)
        with in_words():
            await self._control.remove(_source_of(asked), by)
        return document(self._told(request, with_keys=True))

    async def _renew_key(self, request: Request) -> Response:
        by, asked = await asked_of(self._door, request, DIRECTORS, CHANGES)
        with in_words():
            source = await self._control.renew_key(_source_of(asked), by)
        return document({"source": source.id, **self._told(request, with_keys=True)})

    async def _adjust(self, request: Request) -> Response:
        by, asked = await asked_of(self._door, request, DIRECTORS, CHANGES)
        with in_words():
            await self._control.adjust(asked, by)
        return document(self._told(request, with_keys=True))

    async def _live(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, SEES)
        self._control.watch()
        pictures = await asyncio.to_thread(_versions, self._control.monitors)
        return document({"levels": dict(self._levels()), "pictures": pictures})

    async def _monitor(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, SEES)
        self._control.watch()
        name = request.path_params["picture"]
        path = self._control.monitors / f"{name}.jpg"
        picture = None
        if PICTURE.fullmatch(name):
            picture = await asyncio.to_thread(_bytes, path)
        if picture is None:
            raise RefusedError(404, "no_picture", "There is no picture of this source now.")
        return Response(picture, media_type="image/jpeg", headers={"Cache-Control": NEVER})


async def asked_of(
    door: Door, request: Request, askers: Askers, sentence: str
) -> tuple[str, Mapping[str, Any]]:
    """Who asks, by login, and the object that they send; raises 403, or 400 where it is none."""
    sender = await door.one_of(request, askers, sentence)
    asked = await json_of(request, MOST_BYTES)
    if not isinstance(asked, dict):
        raise RefusedError(400, "bad_message", "Send a JSON object.")
    return sender.login, asked


@contextmanager
def in_words() -> Iterator[None]:
    """Have what went wrong answered: every fault of a change, or the one sentence."""
    try:
        yield
    except NotChangedError as error:
        faults = [
            {
                "field": one.field,
                "code": one.code,
                "params": dict(one.params),
                "sentence": one.sentence,
            }
            for one in error.faults
        ]
        raise RefusedError(400, "bad_stream", str(error), more={"faults": faults}) from error
    except ConferenceError as error:
        status = 503 if error.code == "not_written" else 409
        raise RefusedError(status, error.code, error.sentence) from error


def _source_of(asked: Mapping[str, object]) -> str:
    source = asked.get("source")
    if not isinstance(source, str):
        raise RefusedError(400, "bad_message", 'Say which: {"source": "..."}.')
    return source


def _host(request: Request, site: Site) -> str:
    """The name or address of this machine as encoders elsewhere reach it, as far as is known."""
    asked = request.url.hostname or ""
    if asked and not is_loopback(asked) and not is_unspecified(asked):
        return asked
    own = (urlsplit(one).hostname for one in site.own_addresses)
    return next((one for one in own if one), asked or "127.0.0.1")


def _versions(folder: Path) -> dict[str, int]:
    """The live pictures that there are, and when each was made, ms since 1970."""
    try:
        found = sorted(folder.glob("*.jpg"))
        return {path.stem: path.stat().st_mtime_ns // 1_000_000 for path in found}
    except OSError:
        return {}


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
