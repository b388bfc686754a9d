"""A load process's screens: each follows its output, and reports what it shows.

They decode what changes their output and nothing else. A frame that came to one of them is decoded
once for all. A report goes out a frame of a display after the change came, as from a page.
"""

from __future__ import annotations

import asyncio
import gc
from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

from conference.bench.wire import Wire, connect, masked
from conference.deliberation.outputs.model import Output
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.protocol.views import OutputView, View

__all__ = ["OUTPUT_OF", "Screens", "changes_in"]

OUTPUT_OF: Mapping[Role, Output] = {
    Role.DISPLAY: Output.HALL,
    Role.PARTY: Output.ROOMS,
    Role.PERSON: Output.PHONES,
}

JOINING_AT_ONCE = 64
JOIN_SECONDS = 60.0
PAINT_SECONDS = 0.016
PING_SECONDS = 5.0
BEAT_SECONDS = 0.005
KEPT = 256
"""Frames that are remembered, decoded."""

_CHANGING = (b'{"type":"event"', b'{"type":"snapshot"')
_PING = masked(b'{"type":"ping","sent":0,"delay":1}')


@dataclass(frozen=True, slots=True)
class Said:
    """What a frame says of one output: its revision, and the report of a screen that shows it."""

    revision: int
    report: bytes


_NOTHING: Mapping[Output, Said] = {}


class Screens:
    """Screens of a conference, each given by its role and the secret that lets it in.

    ``first`` is the number of the first of them, by which their local addresses are spread.
    """

    def __init__(self, port: int, screens: Sequence[tuple[str, str]], first: int = 0) -> None:
        self._port = port
        self._screens = [(Role(role), secret) for role, secret in screens]
        self._first = first
        self._outputs = [OUTPUT_OF[role] for role, _ in self._screens]
        self._wires: list[Wire] = []
        self._known: dict[bytes, Mapping[Output, Said]] = {}
        self._came: defaultdict[tuple[Output, int], array[float]] = defaultdict(lambda: array("d"))
        self._bytes = 0
        self._lost = 0
        self._alive: asyncio.Task[None] | None = None

    async def join(self) -> dict[str, Any]:
        """Connect all of them, a few at a time; each has reported what it shows then."""
        turn = asyncio.Semaphore(JOINING_AT_ONCE)
        start = monotonic()

        async def one(number: int) -> Wire:
            async with turn:
                return await self._connect(number)

        async with asyncio.TaskGroup() as tasks:
            made = [tasks.create_task(one(number)) for number in range(len(self._screens))]
        self._wires = [task.result() for task in made]
        self._alive = asyncio.create_task(self._stay(), name="pings")
        gc.collect()
        gc.freeze()
        return {"joined": len(self._wires), "seconds": monotonic() - start}

    async def _connect(self, number: int) -> Wire:
        (role, secret), output = self._screens[number], self._outputs[number]
        loop = asyncio.get_running_loop()
        shown: asyncio.Future[None] = loop.create_future()

        def on_frame(payload: bytes) -> None:
            came = monotonic()
            changed = self._changes(payload).get(output)
            if changed is not None:
                self._came[output, changed.revision].append(came)
                loop.call_later(PAINT_SECONDS, wire.write, changed.report)
                if not shown.done():
                    shown.set_result(None)

        def on_lost() -> None:
            self._lost += 1
            if not shown.done():
                shown.set_exception(ConnectionError("the server let go of a screen that joined"))

        hello = m.Hello(m.PROTOCOL_VERSION, role, secret)
        wire = await connect(self._port, hello, on_frame, self._first + number)
        wire.lost = on_lost
        async with asyncio.timeout(JOIN_SECONDS):
            await shown
        return wire

    def _changes(self, payload: bytes) -> Mapping[Output, Said]:
        """What a frame says of outputs; most of them say nothing."""
        if not payload.startswith(_CHANGING):
            return _NOTHING
        known = self._known.get(payload)
        if known is None:
            if len(self._known) >= KEPT:
                self._known.clear()
            known = self._known[payload] = changes_in(payload)
            self._bytes = len(payload) if known else self._bytes
        return known

    async def _stay(self) -> None:
        """Ping now and then, spread out, as our clients do."""
        count, start, sent = len(self._wires), monotonic(), 0
        while True:
            due = int((monotonic() - start) * count / PING_SECONDS)
            while sent < due:
                self._wires[sent % count].write(_PING)
                sent += 1
            await asyncio.sleep(0.02)

    async def do_await(self, revisions: Mapping[str, int], seconds: float) -> dict[str, Any]:
        """When each screen of these outputs got the revision; ``seconds`` is the patience.

        ``bytes`` is the size of the frame by which it came last.
        """
        wanted = [(Output(name), revision) for name, revision in revisions.items()]
        deadline = monotonic() + seconds
        while any(self._missing(one) for one in wanted) and monotonic() < deadline:
            await asyncio.sleep(BEAT_SECONDS)
        answer = {
            "at": {output: self._came[output, revision].tolist() for output, revision in wanted},
            "missing": sum(map(self._missing, wanted)),
            "bytes": self._bytes,
            "lost_connections": self._lost,
        }
        self._came.clear()
        return answer

    def _missing(self, wanted: tuple[Output, int]) -> int:
        return self._outputs.count(wanted[0]) - len(self._came[wanted])


def changes_in(payload: bytes) -> Mapping[Output, Said]:
    """What a snapshot or event says of outputs, decoded."""
    message = decode_server(payload)
    views: list[View | None] = []
    if isinstance(message, m.Snapshot):
        views += message.views.values()
    elif isinstance(message, m.EventMessage):
        views += (change.view for change in message.changes)
    return {view.output: _change(view) for view in views if isinstance(view, OutputView)}


def _change(view: OutputView) -> Said:
    scene = m.BLACK if view.black else view.scene.kind.value
    return Said(view.revision, masked(encode(m.Painted(view.output, view.revision, scene))))
