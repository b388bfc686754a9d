"""A load process's listeners: screens that hear every tick, and count those that did not come."""

from __future__ import annotations

import asyncio
import gc
import random
import re
import time
from array import array
from time import monotonic
from typing import Any

from conference.bench.pings import Pings
from conference.bench.wire import Wire, connect, masked
from conference.deliberation.breakouts.commands import ReportRoom, SaveDraft
from conference.deliberation.breakouts.model import Headway
from conference.deliberation.command import WireCommand
from conference.protocol import messages as m
from conference.protocol.codec import encode_request
from conference.protocol.messages import Role

__all__ = ["Listeners"]

JOINING_AT_ONCE = 64
_TICK = b'{"type":"tick"'
_WELCOME = b'{"type":"welcome"'
_STATE = (b'{"type":"snapshot"', b'{"type":"event"')
_LAST = b'{"type":"room"'
"""Of what the server greets a party with: before it came what was missed."""
_N = re.compile(rb'"n":(\d+),"now":(\d+)')
_TOKEN = re.compile(rb'"token":"([0-9a-f]*)"')
_SEQ = re.compile(rb'"seq":(\d+)')
_RUNNING = b'"state":"running"'
_ACK, _REFUSED = b'{"type":"ack"', b'{"type":"refused"'
_SAID = re.compile(rb'"id":"[nr](\d+)"')
"""Which of what rooms report and tables write is answered."""
_PING = masked(b'{"type":"ping","sent":0,"delay":1}')


class _Screen:
    __slots__ = ("is_in", "number", "seq", "token", "wire")

    def __init__(self, number: int) -> None:
        self.number = number
        self.token = ""
        self.seq = -1
        self.is_in = False
        self.wire: Wire | None = None


class Listeners:
    """Screens of parties, or (``kind`` other than ``ours``) readers of a yardstick.

    ``codes`` are facilitator codes, one a party; ``first`` is the number of the first screen. Each
    pings once in ``every`` seconds from when it is in, but not where something else was just
    answered, as pages do: the server takes the silent for gone, also while thousands are still
    coming. 0 is never.
    """

    def __init__(
        self,
        port: int,
        codes: list[str],
        count: int,
        first: int = 0,
        seed: int = 1,
        kind: str = "ours",
        path: str = "/ws",
        role: str = Role.PARTY,
        every: float = 0.0,
    ) -> None:
        self._port = port
        self._codes = codes
        self._kind = kind
        self._path = path
        self._screens = [_Screen(first + n) for n in range(count)]
        self._random = random.Random(seed)  # noqa: S311 (load, not secrets)
        self._ticks: dict[bytes, tuple[int, float]] = {}
        self._heard: dict[int, int] = {}
        self._delays = array("f")
        self._others = 0
        self._lost = 0
        self._pinging: asyncio.Task[None] | None = None
        self._pings: Pings | None = None
        self._role = Role(role)
        self._every = every
        self._began = array("d")
        self._answers = {"ack": 0, "refused": 0}
        self._talking: asyncio.Task[None] | None = None

    async def join(self) -> dict[str, Any]:
        """Connect all of them, a few at a time."""
        start = monotonic()
        await self.do_ping(self._every)
        turn = asyncio.Semaphore(JOINING_AT_ONCE)
        async with asyncio.TaskGroup() as tasks:
            for screen in self._screens:
                tasks.create_task(self._one(screen, turn))
        gc.collect()
        gc.freeze()
        return {"joined": len(self._screens), "seconds": monotonic() - start}

    async def _one(self, screen: _Screen, turn: asyncio.Semaphore) -> None:
        async with turn:
            await self._connect(screen)

    async def _connect(self, screen: _Screen) -> None:
        screen.is_in = False
        if self._kind != "ours":
            screen.wire = await connect(self._port, None, self._on_frame, screen.number, self._path)
            screen.wire.lost = self._on_lost
            return
        up_to_date = asyncio.Event()

        def on_frame(payload: bytes) -> None:
            if payload.startswith(_WELCOME):
                found = _TOKEN.search(payload)
                screen.token = found.group(1).decode() if found else ""
            elif payload.startswith(_STATE):
                seq = _SEQ.search(payload[:60])
                if seq:
                    screen.seq = int(seq.group(1))
            elif payload.startswith(_LAST):
                up_to_date.set()

        code = self._codes[screen.number % len(self._codes)]
        hello = m.Hello(m.PROTOCOL_VERSION, self._role, screen.token or code, screen.seq)
        screen.wire = await connect(self._port, hello, on_frame, screen.number)
        async with asyncio.timeout(60):
            await up_to_date.wait()
        screen.wire.on_frame = self._on_frame
        screen.wire.lost = self._on_lost
        screen.is_in = True

    def _on_frame(self, payload: bytes) -> None:
        tick = self._ticks.get(payload)
        if tick is None:
            found = _N.search(payload) if payload.startswith(_TICK) else None
            if found is None:
                self._others += 1
                self._note(payload)
                return
            tick = (int(found.group(1)), int(found.group(2)) / 1000)
            self._ticks[payload] = tick
        self._delays.append(time.time() - tick[1])
        self._heard[tick[0]] = self._heard.get(tick[0], 0) + 1

    def _note(self, payload: bytes) -> None:
        """When a breakout began here, and what was answered to what rooms report and write."""
        if payload.startswith(_STATE[1]) and _RUNNING in payload:
            self._began.append(time.time())
        elif payload.startswith(_ACK):
            self._answers["ack"] += 1
            found = _SAID.search(payload)
            if found is not None and self._pings is not None:
                self._pings.answered(int(found.group(1)) % len(self._screens), monotonic())
        elif payload.startswith(_REFUSED):
            self._answers["refused"] += 1

    async def do_began(self) -> dict[str, Any]:
        """How many screens have been told that a breakout runs, and when the last one was."""
        return {
            "told": len(self._began),
            "last": max(self._began, default=0.0),
            "lost": self._lost,
            **self._answers,
        }

    async def do_talk(
        self, breakout: str, tables: int, reports: float, notes: float
    ) -> dict[str, Any]:
        """From now on rooms report, and so many tables of each write, so often a second in all."""
        self._talking = asyncio.create_task(
            self._talk(breakout, tables, reports, notes), name="talk"
        )
        return {}

    async def _talk(self, breakout: str, tables: int, reports: float, notes: float) -> None:
        start, said, wrote = monotonic(), 0, 0
        count = len(self._screens)
        while True:
            passed = monotonic() - start
            while said < passed * reports:
                state = ("ready", "talking", "finished")[said // count % 3]
                self._say(said, ReportRoom(breakout, Headway(state)), f"r{said}")
                said += 1
            while wrote < passed * notes:
                table, version = wrote // count % tables, wrote // (count * tables) + 1
                text = f"What table {table} has written so far, the {version}. time. " * 4
                self._say(wrote, SaveDraft(breakout, table, text, version), f"n{wrote}")
                wrote += 1
            await asyncio.sleep(0.02)

    def _say(self, number: int, command: WireCommand, name: str) -> None:
        wire = self._screens[number % len(self._screens)].wire
        if wire is not None:
            wire.write(masked(encode_request(m.Request(name, command))))

    def _on_lost(self) -> None:
        self._lost += 1

    async def do_begin(self) -> dict[str, Any]:
        """Forget what was heard so far."""
        self._ticks.clear()
        self._heard.clear()
        self._delays = array("f")
        self._others = 0
        return {}

    async def do_ping(self, every: float) -> dict[str, Any]:
        """From now on each screen pings every so many seconds, spread out; 0 ends it."""
        if self._pinging is not None:
            self._pinging.cancel()
            self._pinging = None
        if every:
            self._pinging = asyncio.create_task(self._ping(every), name="pings")
        return {}

    async def _ping(self, every: float) -> None:
        self._pings = Pings(len(self._screens), every, monotonic())
        while True:
            for place in self._pings.due(monotonic()):
                screen = self._screens[place]
                if screen.wire is not None and screen.is_in:
                    screen.wire.write(_PING)
            await asyncio.sleep(0.02)

    async def do_result(self) -> dict[str, Any]:
        """What was heard: by tick how many screens, delays in ms (at most 200,000 by chance)."""
        delays = self._delays
        if len(delays) > 200_000:
            delays = array("f", self._random.sample(delays, 200_000))
        return {
            "screens": len(self._screens),
            "heard": self._heard,
            "others": self._others,
            "bytes": max(map(len, self._ticks), default=0),
            "delays_ms": [round(delay * 1000, 1) for delay in delays],
            "lost_connections": self._lost,
        }

    async def do_leave(self) -> dict[str, Any]:
        """Close all connections, which then do not count as lost."""
        await self.do_ping(0)
        if self._talking is not None:
            self._talking.cancel()
        for screen in self._screens:
            if screen.wire is not None:
                screen.wire.lost = lambda: None
                screen.wire.close()
        await asyncio.sleep(0.1)
        return {}

    async def do_come_back(self, spread: float) -> dict[str, Any]:
        """All connect again by their tokens, each at a moment by chance within ``spread`` seconds.

        A refused connection is tried again after a jittered while, as our clients do.
        """
        start = monotonic()
        retries = 0

        async def one(screen: _Screen) -> float:
            nonlocal retries
            await asyncio.sleep(self._random.random() * spread)
            while True:
                try:
                    await self._connect(screen)
                except (OSError, TimeoutError):
                    retries += 1
                    await asyncio.sleep(0.2 + self._random.random())
                else:
                    return monotonic()

        async with asyncio.TaskGroup() as tasks:
            made = [tasks.create_task(one(screen)) for screen in self._screens]
        at = sorted(task.result() for task in made)
        return {
            "screens": len(at),
            "start": start,
            "all_back_at": max(at, default=start),
            "retries": retries,
        }
