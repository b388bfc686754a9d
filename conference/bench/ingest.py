"""``ingest``: durable ballots a second, and how long their voters wait for the answer."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from time import monotonic
from typing import Any

from conference.bench.figures import spread
from conference.bench.machine import used
from conference.bench.place import Desk, Place, ServerProcess, desk, place, serving
from conference.bench.workers import Worker, limit_sentence, workers

__all__ = ["ingest", "join_voters"]

PARTIES = 50
OPTIONS = 3
HEAD_START = 0.3


async def ingest(
    rates: Sequence[float], seconds: float, connections: int, window: int, seed: int, load: int
) -> dict[str, Any]:
    """Offer each of the ``rates`` (ballots a second) for so long, in a poll of its own.

    ``load`` is the number of load processes. Each voter votes again and again, so most ballots
    change a vote; each is an entry of the record and is durable before it is answered.
    """
    phases: list[dict[str, Any]] = []
    with place(PARTIES, connections) as where:
        async with serving(where) as server, workers(load) as crew:
            await join_voters(where, server, crew, connections, window, seed)
            async with desk(where, server.url) as control:
                for number in itertools.count():
                    if number == len(rates):
                        break
                    phases.append(
                        await _phase(f"p{number}", rates[number], seconds, server, crew, control)
                    )
    return {
        "connections": connections,
        "window": window,
        "seconds": seconds,
        "rates": phases,
    }


async def join_voters(
    where: Place,
    server: ServerProcess,
    crew: list[Worker],
    connections: int,
    window: int,
    seed: int,
) -> None:
    """Have the load processes connect so many voters, spread over the parties."""
    for number, worker in enumerate(crew):
        count = connections // len(crew) + (number < connections % len(crew))
        await worker.send(
            {
                "do": "voters",
                "port": server.port,
                "codes": [codes.join for codes in where.codes],
                "count": count,
                "window": window,
                "seed": seed + number,
            }
        )
    for worker in crew:
        await worker.receive()


async def _phase(
    poll: str,
    rate: float,
    seconds: float,
    server: ServerProcess,
    crew: list[Worker],
    control: Desk,
) -> dict[str, Any]:
    await control.open_poll(poll, OPTIONS)
    at = monotonic() + HEAD_START
    before, loads = used(server.pid), [worker.used() for worker in crew]
    for worker in crew:
        await worker.send(
            {
                "do": "vote",
                "poll": poll,
                "options": OPTIONS,
                "rate": rate / len(crew),
                "seconds": seconds,
                "at": at,
            }
        )
    results = [await worker.receive() for worker in crew]
    after = used(server.pid)
    shares = [worker.used().share(then) for worker, then in zip(crew, loads, strict=True)]
    await control.close_poll(poll)
    acknowledged = sum(result["acknowledged"] for result in results)
    until = max(result["last_ack"] for result in results)
    start = min(result["start"] for result in results)
    refused = sum((Counter(result["refused"]) for result in results), Counter[str]())
    delays = [delay for result in results for delay in result["delays_ms"]]
    return {
        "offered_per_second": rate,
        "acknowledged": acknowledged,
        "acknowledged_per_second": round(acknowledged / max(until - start, 1e-9)),
        "refused": dict(refused),
        "unanswered": sum(result["unanswered"] for result in results),
        "lost_connections": sum(result["lost_connections"] for result in results),
        "answer_ms": spread(delays),
        "server_cpu_us_per_ballot": round(1e6 * after.since(before) / max(acknowledged, 1), 1),
        "server_cores": round(after.share(before), 2),
        "load": limit_sentence(shares),
    }
