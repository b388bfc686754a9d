"""``burst``: everybody votes in the first seconds after the opening, and the desk closes early."""

from __future__ import annotations

import asyncio
from collections import Counter
from time import monotonic
from typing import Any

from conference.bench.figures import spread
from conference.bench.ingest import join_voters
from conference.bench.machine import used
from conference.bench.place import Desk, ServerProcess, desk, place, serving
from conference.bench.workers import Worker, limit_sentence, workers

__all__ = ["burst"]

PARTIES = 100
OPTIONS = 3
WINDOW = 1_000_000
HEAD_START = 0.2


async def burst(
    ballots: int, seconds: float, connections: int, seed: int, load: int
) -> dict[str, Any]:
    """Offer ``ballots`` within ``seconds`` of the opening over so many connections, twice.

    The first poll stays open; the second is closed by the desk in the middle.
    """
    each = max(1, ballots // connections)
    with place(PARTIES, connections) as where:
        async with serving(where) as server, workers(load) as crew:
            await join_voters(where, server, crew, connections, WINDOW, seed)
            async with desk(where, server.url) as control:
                whole = await _flood("p0", each, seconds, server, crew, control, None)
                cut = await _flood("p1", each, seconds, server, crew, control, seconds / 2)
    return {"connections": connections, "seconds": seconds, "burst": whole, "closed_early": cut}


async def _flood(
    poll: str,
    each: int,
    seconds: float,
    server: ServerProcess,
    crew: list[Worker],
    control: Desk,
    close_after: float | None,
) -> dict[str, Any]:
    await control.open_poll(poll, OPTIONS)
    at = monotonic() + HEAD_START
    before, loads = used(server.pid), [worker.used() for worker in crew]
    order = {"do": "flood", "poll": poll, "options": OPTIONS, "each": each, "at": at}
    for worker in crew:
        await worker.send({**order, "seconds": seconds})
    closing: dict[str, Any] = {}
    if close_after is not None:
        await asyncio.sleep(at + close_after - monotonic())
        asked = monotonic()
        await control.close_poll(poll)
        closing = {"asked": asked, "done": monotonic()}
    results = [await worker.receive() for worker in crew]
    after = used(server.pid)
    shares = [worker.used().share(then) for worker, then in zip(crew, loads, strict=True)]
    if close_after is None:
        await control.close_poll(poll)
    acknowledged = sum(result["acknowledged"] for result in results)
    delays = [delay for result in results for delay in result["delays_ms"]]
    refused = sum((Counter(result["refused"]) for result in results), Counter[str]())
    figures: dict[str, Any] = {
        "offered": sum(result["offered"] for result in results),
        "acknowledged": acknowledged,
        "refused": dict(refused),
        "unanswered": sum(result["unanswered"] for result in results),
        "lost_connections": sum(result["lost_connections"] for result in results),
        "offered_within_s": round(max(result["sent_until"] for result in results) - at, 2),
        "answered_within_s": round(max(result["last_ack"] for result in results) - at, 2),
        "answer_ms": spread(delays),
        "server_cpu_us_per_ballot": round(1e6 * after.since(before) / max(1, acknowledged), 1),
        "load": limit_sentence(shares),
    }
    if closing:
        figures["close"] = _closing(closing, results)
    return figures


def _closing(closing: dict[str, float], results: list[dict[str, Any]]) -> dict[str, Any]:
    """How fast the close took effect, and whether anything sent after it was accepted."""
    late = max(result["last_sent_of_acknowledged"] for result in results)
    first = [r["first_refused_closed"] for r in results if r["first_refused_closed"] is not None]
    refusals = [result["refusal"] for result in results if result["refusal"]]
    return {
        "effect_ms": round((closing["done"] - closing["asked"]) * 1000, 1),
        "first_refusal_ms": round((min(first) - closing["asked"]) * 1000, 1) if first else None,
        "sent_after_the_close_and_accepted": late > closing["done"],
        "refusals_say_when": bool(refusals)
        and all("closed_at" in refusal["params"] for refusal in refusals),
    }
