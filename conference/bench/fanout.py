"""``fanout``: what it costs to tell everybody the running tally five times a second.

In one run, on the same machine: our whole server with party screens that were let in, first quiet
(ticks only), then lively (screens ping, ballots come in at ``rate`` and wait for their answers),
and beside it a bare ``websockets.broadcast`` with messages of the same size.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from time import monotonic
from typing import Any

from conference.bench.beside import (
    SETTLE_SECONDS,
    Reading,
    broadcast,
    measured_deliveries,
    push,
)
from conference.bench.figures import spread
from conference.bench.machine import memory, used
from conference.bench.place import Place, ServerProcess, desk, place, serving
from conference.bench.workers import Worker, workers

__all__ = ["fanout"]

TICKS = 5.0
PING_SECONDS = 5.0
VOTERS = 20
TICK_BYTES = 330
BYTES_AN_OPTION = 50


@dataclass(frozen=True, slots=True)
class _Asked:
    connections: int
    seconds: float
    payload: int
    rate: float
    seed: int
    load: int


async def fanout(
    connections: int,
    seconds: float,
    payload: int,
    rate: float,
    seed: int,
    load: int,
    nchan: bool,
) -> dict[str, Any]:
    """Measure our server, then the yardstick (and nchan when asked) with the same load.

    ``payload`` is about how many bytes a tick has: the number of options is chosen by it.
    """
    asked = _Asked(connections, seconds, payload, rate, seed, load)
    reading = Reading(connections, seconds, load, TICKS)
    ours = await _ours(asked)
    size = ours["tick_bytes"]
    figures: dict[str, Any] = {"connections": connections, "ticks_per_second": TICKS, "ours": ours}
    figures["websockets_broadcast"] = bare = await broadcast(reading, size)
    figures["cpu_ratio_to_broadcast"] = _ratio(ours["quiet"], bare)
    if nchan:
        figures["nchan"] = pushed = await push(reading, size)
        if "cpu_s_per_million" in pushed:
            figures["cpu_ratio_to_nchan"] = _ratio(ours["quiet"], pushed)
            figures["p99_ratio_to_nchan"] = round(
                ours["quiet"]["delivery_ms"].p99 / max(pushed["delivery_ms"].p99, 0.1), 2
            )
    return figures


def _ratio(ours: dict[str, Any], theirs: dict[str, Any]) -> float:
    mine, other = float(ours["cpu_s_per_million"]), float(theirs["cpu_s_per_million"])
    return round(mine / max(other, 1e-9), 2)


async def _ours(asked: _Asked) -> dict[str, Any]:
    options = max(2, (asked.payload - TICK_BYTES) // BYTES_AN_OPTION)
    parties = asked.connections
    with place(parties, VOTERS) as where:
        async with serving(where) as server, workers(asked.load + 1) as everybody:
            *crew, voters = everybody
            async with desk(where, server.url) as control:
                await asyncio.sleep(0.5)
                empty = memory(server.pid)
                joining = monotonic(), used(server.pid)
                await _join(where, server, crew, asked.connections)
                joined = monotonic() - joining[0]
                each = (memory(server.pid) - empty) / asked.connections
                join_cpu = used(server.pid).since(joining[1])
                await voters.ask(_voters(where, server, asked))
                await control.open_poll("quiet", options)
                quiet = await _phase(server.pid, crew, voters, "quiet", options, TICKS * 4, asked)
                await control.close_poll("quiet")
                await control.open_poll("lively", options)
                for worker in crew:
                    await worker.ask({"do": "ping", "every": PING_SECONDS})
                lively = await _phase(
                    server.pid, crew, voters, "lively", options, asked.rate, asked
                )
    return {
        "memory_kib_per_connection": round(each / 1024, 1),
        "joined_within_s": round(joined, 1),
        "join_cpu_us": round(1e6 * join_cpu / asked.connections),
        "tick_bytes": quiet.pop("bytes"),
        "quiet": quiet,
        "lively": {key: value for key, value in lively.items() if key != "bytes"},
    }


async def _join(where: Place, server: ServerProcess, crew: list[Worker], count: int) -> None:
    codes = [codes.facilitator for codes in where.codes]
    first = 0
    for number, worker in enumerate(crew):
        part = count // len(crew) + (number < count % len(crew))
        await worker.send(
            {
                "do": "listeners",
                "port": server.port,
                "codes": codes,
                "count": part,
                "first": first,
            }
        )
        first += part
    for worker in crew:
        await worker.receive()


def _voters(where: Place, server: ServerProcess, asked: _Asked) -> dict[str, Any]:
    return {
        "do": "voters",
        "port": server.port,
        "codes": [codes.join for codes in where.codes[:4]],
        "count": VOTERS,
        "window": 64,
        "seed": asked.seed,
    }


async def _phase(
    pid: int,
    crew: list[Worker],
    voters: Worker,
    poll: str,
    options: int,
    rate: float,
    asked: _Asked,
) -> dict[str, Any]:
    """Ballots at a low rate keep the tally changing, so that every tick is sent."""
    vote = {"do": "vote", "poll": poll, "options": options, "rate": rate, "at": monotonic()}
    await voters.send({**vote, "seconds": asked.seconds + SETTLE_SECONDS})
    figures = await measured_deliveries(pid, crew, asked.seconds)
    votes = await voters.receive()
    figures["ballots_per_second"] = rate
    figures["answer_ms"] = spread(votes["delays_ms"])
    figures["unanswered"] = votes["unanswered"]
    return figures
