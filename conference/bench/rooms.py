"""``rooms``: what a breakout costs the server, beside the same rooms idle.

All rooms are facilitators' pages that ping as pages do: not where something else was just
answered. First they are idle; then one breakout starts in all of them, rooms report how far they
are, and the one page of each room writes for its tables, as often as in a breakout of ``minutes``
in which each room reports ``REPORTS`` times and each table saves ``NOTES`` times. Each reads so
many seconds of the server's CPU.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import Any

from conference.bench.machine import used
from conference.bench.place import Desk, Place, ServerProcess, desk, place, serving
from conference.bench.workers import Worker, limit_sentence, workers
from conference.deliberation.breakouts.commands import PrepareBreakout, StartBreakout
from conference.deliberation.breakouts.model import BreakoutPhase, PhaseKind

__all__ = ["NOTES", "REPORTS", "rooms"]

PING_SECONDS = 5.0
SETTLE_SECONDS = 2.0
BREAKOUT = "talk"

REPORTS = 3
"""Ready, talking, finished."""

NOTES = 10
"""So often each table saves what it has written, over the whole breakout."""


@dataclass(frozen=True, slots=True)
class _Asked:
    rooms: int
    tables: int
    seconds: float
    minutes: float
    load: int


async def rooms(
    count: int, tables: int, seconds: float, minutes: float, load: int
) -> dict[str, Any]:
    """So many rooms with so many tables in all: idle, then in a breakout; figures and their ratio.

    ``all_began_ms`` is from the desk's command to the last room that was told. Where connections
    were lost, the ratio is of fewer rooms, and the figures say so.
    """
    asked = _Asked(count, tables, seconds, minutes, load)
    with place(count, 24) as where:
        async with serving(where) as server, workers(load) as crew, desk(where, server.url) as seat:
            joined = await _join(where, server, crew, count)
            idle = await _read(server.pid, crew, seconds)
            began = await _begin(seat, crew, count)
            await _talk(crew, asked)
            busy = await _read(server.pid, crew, seconds)
            told = [await worker.ask({"do": "began"}) for worker in crew]
            for worker in crew:
                await worker.ask({"do": "leave"})
    return {
        "rooms": count,
        "tables": tables,
        "joined_in_s": joined,
        "minutes_of_breakout": minutes,
        "reports_per_second": round(_reports(asked), 1),
        "notes_per_second": round(_notes(asked), 1),
        **began,
        "idle": idle,
        "in_breakout": busy,
        "cpu_ratio": round(busy["cpu_share"] / max(idle["cpu_share"], 1e-9), 2),
        "answered": sum(one["ack"] for one in told),
        "refused": sum(one["refused"] for one in told),
        "lost_connections": sum(one["lost"] for one in told),
    }


def _reports(asked: _Asked) -> float:
    return asked.rooms * REPORTS / (60 * asked.minutes)


def _notes(asked: _Asked) -> float:
    return asked.tables * NOTES / (60 * asked.minutes)


async def _join(where: Place, server: ServerProcess, crew: list[Worker], count: int) -> float:
    """All rooms come, and ping from then on, as pages do; how many seconds it took."""
    start = time.monotonic()
    codes, first = [code.facilitator for code in where.codes], 0
    for number, worker in enumerate(crew):
        part = count // len(crew) + (number < count % len(crew))
        await worker.send(
            {
                "do": "listeners",
                "port": server.port,
                "codes": codes,
                "count": part,
                "first": first,
                "role": "facilitator",
                "every": PING_SECONDS,
            }
        )
        first += part
    for worker in crew:
        await worker.receive()
    return round(time.monotonic() - start, 1)


async def _begin(seat: Desk, crew: list[Worker], count: int) -> dict[str, Any]:
    """Start the breakout, and wait until every room has it."""
    phases = (BreakoutPhase(PhaseKind.GO_ROUND, 3600), BreakoutPhase(PhaseKind.WRITE, 3600))
    await seat.do(PrepareBreakout(BREAKOUT, "Rents", "What would help?", phases))
    start = time.time()
    await seat.do(StartBreakout(BREAKOUT))
    told: list[dict[str, Any]] = []
    deadline = start + 30
    while time.time() < deadline:
        told = [await worker.ask({"do": "began"}) for worker in crew]
        if sum(one["told"] for one in told) >= count:
            break
        await asyncio.sleep(0.1)
    return {
        "rooms_told": sum(one["told"] for one in told),
        "all_began_ms": round(1000 * (max(one["last"] for one in told) - start)),
    }


async def _talk(crew: list[Worker], asked: _Asked) -> None:
    each = max(1, round(asked.tables / asked.rooms))
    for worker in crew:
        await worker.ask(
            {
                "do": "talk",
                "breakout": BREAKOUT,
                "tables": each,
                "reports": _reports(asked) / len(crew),
                "notes": _notes(asked) / len(crew),
            }
        )


async def _read(pid: int, crew: list[Worker], seconds: float) -> dict[str, Any]:
    """The share of a core that the server uses in a window of so many seconds."""
    await asyncio.sleep(SETTLE_SECONDS)
    before, loads = used(pid), [worker.used() for worker in crew]
    await asyncio.sleep(seconds)
    share = used(pid).share(before)
    shares = [worker.used().share(then) for worker, then in zip(crew, loads, strict=True)]
    return {"cpu_share": round(share, 4), "load": limit_sentence(shares)}
