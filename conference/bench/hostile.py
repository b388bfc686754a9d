"""``hostile``: what voters notice while others do their worst to the server."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from time import monotonic
from typing import Any

from conference.bench.figures import spread
from conference.bench.ingest import join_voters
from conference.bench.machine import memory, used
from conference.bench.place import Desk, ServerProcess, desk, place, serving
from conference.bench.workers import Worker, workers

__all__ = ["hostile"]

PARTIES = 50
OPTIONS = 3
HEAD_START = 0.3
REST = 1.0
"""After a poll, in seconds: the store forgets in which order people voted, and empties its log.
That is not what others do to the server, and must not be taken for it."""


async def hostile(
    kinds: Sequence[str],
    rate: float,
    seconds: float,
    connections: int,
    count: int,
    megabytes: float,
    seed: int,
) -> dict[str, Any]:
    """Voters at ``rate`` ballots a second, alone, then beside ``count`` clients of each kind.

    The hostile ones may send so many ``megabytes`` a second together.
    ``kinds`` are of :data:`conference.bench.hostiles.KINDS`. One process has the voters, another
    one the hostile clients. Delays of answers are in ms, memory is the server's resident set.
    """
    with place(PARTIES, connections) as where:
        async with serving(where) as server, workers(2) as (voters, others):
            await join_voters(where, server, [voters], connections, 16, seed)
            async with desk(where, server.url) as control:
                polls = (f"p{number}" for number in range(len(kinds) + 1))
                quiet = await _phase(next(polls), rate, seconds, server, voters, control)
                phases = {}
                for kind in kinds:
                    await others.ask(
                        {
                            "do": "hostiles",
                            "port": server.port,
                            "kind": kind,
                            "count": count,
                            "rate": megabytes * 1e6,
                        }
                    )
                    phases[kind] = await _phase(
                        next(polls), rate, seconds, server, voters, control, others
                    )
    usual = max(quiet["answer_ms"].p99, 1e-9)
    for phase in phases.values():
        phase["p99_to_quiet"] = round(phase["answer_ms"].p99 / usual, 2)
    return {
        "connections": connections,
        "hostile": count,
        "megabytes_per_second": megabytes,
        "ballots_per_second": rate,
        "seconds": seconds,
        "quiet": quiet,
        "kinds": phases,
    }


async def _phase(
    poll: str,
    rate: float,
    seconds: float,
    server: ServerProcess,
    voters: Worker,
    control: Desk,
    others: Worker | None = None,
) -> dict[str, Any]:
    await control.open_poll(poll, OPTIONS)
    at, before = monotonic() + HEAD_START, used(server.pid)
    vote = {"do": "vote", "poll": poll, "options": OPTIONS, "rate": rate, "seconds": seconds}
    await voters.send({**vote, "at": at})
    if others is not None:
        await others.send({"do": "attack", "seconds": seconds, "at": at})
    result = await voters.receive()
    attack = await others.receive() if others is not None else {}
    after = used(server.pid)
    await control.close_poll(poll)
    await asyncio.sleep(REST)
    return {
        "acknowledged": result["acknowledged"],
        "refused": result["refused"],
        "unanswered": result["unanswered"],
        "lost_connections": result["lost_connections"],
        "answer_ms": spread(result["delays_ms"]),
        "server_cores": round(after.share(before), 2),
        "server_mib": round(memory(server.pid) / 2**20),
        **({"attack": attack} if attack else {}),
    }
