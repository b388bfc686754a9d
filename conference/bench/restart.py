"""``restart``: how long until a long record is served again, and everybody is back."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from time import monotonic
from typing import Any

from conference.bench.machine import memory, used
from conference.bench.place import Place, ServerProcess, place, start
from conference.bench.workers import Worker, limit_sentence, workers
from conference.core.clock import Millis
from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.deliberation.ballotbox import BallotBox
from conference.deliberation.events import (
    BallotCast,
    Event,
    PollClosed,
    PollOpened,
    PollPrepared,
    VoterMarked,
)
from conference.deliberation.polls import Poll
from conference.protocol.codec import encode_event
from conference.server.store.entries import Commit, Entry, TreeHead, leaf_of
from conference.server.store.sql import SqlStore

__all__ = ["fill", "restart"]

OPTIONS = ("Yes", "No", "Abstain")
COMMIT = 5_000
PARTIES = 400
HEALTH_SECONDS = 300.0


def fill(where: Place, ballots: int, polls: int, parties: int, seed: int) -> None:
    """Write ``polls`` closed polls with ``ballots`` in all into the record, as a server does."""
    store = SqlStore(where.folder.record)
    chance = random.Random(seed)  # noqa: S311 (a load, not secrets)
    try:
        tree, time = MerkleTree(), 0
        for entry in store.entries():
            tree.append(entry.leaf)
            time = entry.time
        entries: list[Entry] = []
        roll: list[tuple[PollId, PersonId]] = []

        def flush() -> None:
            store.append(Commit(tuple(entries), TreeHead(tree.size, tree.root()), tuple(roll)))
            entries.clear()
            roll.clear()

        for number in range(polls):
            count = ballots // polls + (number < ballots % polls)
            for event in _poll(PollId(f"q{number}"), count, parties, Millis(time * 1000), chance):
                if isinstance(event, VoterMarked):
                    roll.append((event.poll, event.person))
                    continue
                kind, body = encode_event(event)
                leaf = leaf_of(tree.size, time, kind, body)
                entries.append(Entry(tree.append(leaf), time, kind, body, leaf))
                if len(entries) >= COMMIT:
                    flush()
            flush()
    finally:
        store.close()


def _poll(
    poll: PollId, ballots: int, parties: int, at: Millis, chance: random.Random
) -> Iterator[Event]:
    """The events of one poll; every ballot is another person's."""
    most = -(-ballots // parties)
    box = BallotBox(
        Poll(poll, "", OPTIONS).kind,
        len(OPTIONS),
        [max(most, 1)] * parties,
        [party % 8 for party in range(parties)],
        8,
    )
    yield PollPrepared(Poll(poll, "Which one?", OPTIONS))
    yield PollOpened(poll, at, None)
    for number in range(ballots):
        key = f"{chance.getrandbits(128):032x}"
        ballot = BallotCast(poll, PartyId(number % parties), key, 1, (chance.randrange(3),))
        person = PersonId(chance.getrandbits(62))
        box.cast(ballot.party, key, 1, ballot.choice)
        box.mark_voter(person)
        yield ballot
        yield VoterMarked(poll, person)
    box.settle()
    yield PollClosed(poll, at, box.tally(), box.roll_digest())


async def restart(
    ballots: int, polls: int, connections: int, spread: float, seed: int, load: int
) -> dict[str, Any]:
    """Fill a record, serve it, let everybody in, kill the server, serve it again.

    ``spread`` is the time in seconds over which clients come back by themselves (full jitter).
    """
    parties = max(PARTIES, connections)
    with place(parties, max(1, -(-ballots // polls // PARTIES))) as where:
        began = monotonic()
        await asyncio.to_thread(fill, where, ballots, polls, PARTIES, seed)
        filled = monotonic() - began
        size = where.folder.record.stat().st_size
        async with workers(load) as crew:
            first = await _start(where)
            server = first["server"]
            try:
                await _join(where, server, crew, connections)
                server.process.kill()
                await server.process.wait()
                again = await _start(where, server.port)
                server = again["server"]
                back = await _come_back(server, crew, again["ready"], spread)
            finally:
                await server.stop()
    return {
        "ballots": ballots,
        "polls": polls,
        "record_mib": round(size / 2**20, 1),
        "filled_within_s": round(filled, 1),
        "first_start_s": first["seconds"],
        "restart_s": again["seconds"],
        "restart_cpu_s": again["cpu"],
        "server_memory_mib": again["memory_mib"],
        "connections": connections,
        "spread_s": spread,
        **back,
    }


async def _start(where: Place, port: int = 0) -> dict[str, Any]:
    began = monotonic()
    server = await start(where, port)
    while not await server.health():
        if monotonic() - began > HEALTH_SECONDS:
            raise ConferenceError("no_server", "The server does not answer.")
        await asyncio.sleep(0.02)
    ready = monotonic()
    return {
        "server": server,
        "ready": ready,
        "seconds": round(ready - began, 2),
        "cpu": round(used(server.pid).cpu, 2),
        "memory_mib": round(memory(server.pid) / 2**20),
    }


async def _join(where: Place, server: ServerProcess, crew: list[Worker], count: int) -> None:
    codes = [codes.facilitator for codes in where.codes]
    first = 0
    for number, worker in enumerate(crew):
        part = count // len(crew) + (number < count % len(crew))
        order = {"do": "listeners", "port": server.port, "codes": codes, "count": part}
        await worker.tell({**order, "first": first})
        first += part
    for worker in crew:
        await worker.hear()
        await worker.ask({"do": "leave"})


async def _come_back(
    server: ServerProcess, crew: list[Worker], ready: float, spread: float
) -> dict[str, Any]:
    before, loads = used(server.pid), [worker.used() for worker in crew]
    for worker in crew:
        await worker.tell({"do": "come_back", "spread": spread})
    results = [await worker.hear() for worker in crew]
    after = used(server.pid)
    shares = [worker.used().share(then) for worker, then in zip(crew, loads, strict=True)]
    count = sum(result["screens"] for result in results)
    last = max(result["all_back_at"] for result in results)
    return {
        "all_up_to_date_s": round(last - min(result["start"] for result in results), 2),
        "after_ready_s": round(last - ready, 2),
        "tried_again": sum(result["retries"] for result in results),
        "cpu_us_per_return": round(1e6 * after.since(before) / max(1, count)),
        "load": limit_sentence(shares),
    }
