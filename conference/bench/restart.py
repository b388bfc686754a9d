"""``restart``: how long until a long record is served again, and everybody is back."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import monotonic
from typing import Any

from conference.bench.machine import memory, used
from conference.bench.place import Place, ServerProcess, place, serving
from conference.bench.workers import Worker, limit_sentence, workers
from conference.core.clock import Millis
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import PartyId, PersonId, PollId
from conference.core.seal import seal
from conference.deliberation.commands import Command
from conference.deliberation.decide import decide
from conference.deliberation.events import Event
from conference.deliberation.evolve import evolve
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll
from conference.deliberation.polls.events import BallotCast
from conference.deliberation.sender import SERVER
from conference.protocol.codec import encode_event
from conference.server.record import snapshots
from conference.server.record.replay import replay
from conference.server.record.store.entries import Commit
from conference.server.record.store.sqlite import SqliteStore

__all__ = ["Filler", "fill", "restart", "snapshot_of", "started"]

OPTIONS = ("Yes", "No", "Abstain")
COMMIT = 5_000
PARTIES = 400
HEALTH_SECONDS = 300.0
SNAPSHOT_SECONDS = 60.0


def fill(
    where: Place, ballots: int, polls: int, parties: int, seed: int, *, open_last: bool = False
) -> None:
    """Write ``polls`` polls with ``ballots`` in all into the record, as a server does.

    All are closed, but for the last one with ``open_last``.
    """
    store = SqliteStore(where.folder.record)
    try:
        writer = Filler(store)
        chance = random.Random(seed)  # noqa: S311 (a load, not secrets)
        for number in range(polls):
            count = ballots // polls + (number < ballots % polls)
            writer.poll(PollId(f"q{number}"), count, parties, chance)
            if number < polls - 1 or not open_last:
                writer.close(PollId(f"q{number}"))
        writer.flush()
    finally:
        store.close()


class Filler:
    """Decides and stores like the server's writer, in large commits and with nobody to answer."""

    def __init__(self, store: SqliteStore) -> None:
        replayed = replay(store.entries(), store.roll())
        self._store = store
        self._meeting = replayed.meeting
        self._tree = replayed.tree
        self._time = replayed.last_time
        self._written: list[tuple[str, bytes]] = []
        self._roll: list[tuple[PollId, PersonId]] = []

    def poll(self, poll: PollId, ballots: int, parties: int, chance: random.Random) -> None:
        """One poll, up to its last ballot; every ballot is another person's."""
        self.do(PreparePoll(poll, "Which one?", OPTIONS))
        self.do(OpenPoll(poll))
        people = (PersonId(chance.getrandbits(62)) for _ in range(ballots))
        self.fill(poll, ((PartyId(n % parties), one) for n, one in enumerate(people)), chance)

    def fill(
        self, poll: PollId, voters: Iterable[tuple[PartyId, PersonId]], chance: random.Random
    ) -> None:
        """A ballot of each of these people, under the number that stands for their party."""
        box = self._meeting.polls.boxes[poll]
        for party, person in voters:
            key = f"{chance.getrandbits(128):032x}"
            ballot = BallotCast(poll, party, key, 1, (chance.randrange(3),))
            box.cast(party, key, 1, ballot.choice)
            box.mark_voter(person)
            self._roll.append((poll, person))
            self.add(ballot)
        box.settle()

    def close(self, poll: PollId) -> None:
        """Close it."""
        self.do(ClosePoll(poll))

    def do(self, command: Command) -> None:
        """The server itself asks for it; raises what it is refused."""
        decision = decide(self._meeting, SERVER, command, Millis(self._time * 1000))
        if isinstance(decision, Refusal):
            raise ConferenceError(decision.code, decision.sentence)
        for happened in decision:
            self._meeting = evolve(self._meeting, happened)
            self.add(happened)

    def add(self, happened: Event) -> None:
        """Write it, with others."""
        self._written.append(encode_event(happened))
        if len(self._written) >= COMMIT:
            self.flush()

    def flush(self) -> None:
        """Store what is not stored yet."""
        sealed = seal(self._tree, self._time, self._written)
        self._store.append(Commit(sealed.entries, sealed.head, tuple(self._roll)))
        self._written.clear()
        self._roll.clear()


async def restart(
    ballots: int,
    polls: int,
    connections: int,
    spread: float,
    seed: int,
    load: int,
    *,
    open_last: bool = False,
) -> dict[str, Any]:
    """Fill a record, serve it, let everybody in, kill the server, serve it again.

    ``spread`` is the time in seconds over which clients come back by themselves (full jitter).
    The first start finds no snapshot, the second has one when the record is long enough.
    """
    parties = max(PARTIES, connections)
    with place(parties, max(1, -(-ballots // polls // PARTIES))) as where:
        began = monotonic()
        await asyncio.to_thread(fill, where, ballots, polls, PARTIES, seed, open_last=open_last)
        filled = monotonic() - began
        size = where.folder.record.stat().st_size
        async with workers(load) as crew:
            async with started(where) as first:
                await _join(where, first.server, crew, connections)
                has_snapshot = await snapshot_of(where, ballots)
                await first.server.kill()
            async with started(where, first.server.port) as again:
                back = await _come_back(again, crew, spread)
    return {
        "ballots": ballots,
        "polls": polls,
        "poll_is_open": open_last,
        "snapshot_used": has_snapshot,
        "record_mib": round(size / 2**20, 1),
        "filled_within_s": round(filled, 1),
        "first_start_s": first.seconds,
        "restart_s": again.seconds,
        "restart_cpu_s": again.cpu,
        "server_memory_mib": again.memory_mib,
        "connections": connections,
        "spread_s": spread,
        **back,
    }


@dataclass(frozen=True, slots=True)
class _Start:
    """A server that answers since ``ready``, and what its start took: seconds, CPU, memory."""

    server: ServerProcess
    ready: float
    seconds: float
    cpu: float
    memory_mib: int


@asynccontextmanager
async def started(where: Place, port: int = 0) -> AsyncIterator[_Start]:
    """A server of its own process, until the block ends."""
    began = monotonic()
    async with serving(where, port=port) as server:
        while not await server.health():
            if monotonic() - began > HEALTH_SECONDS:
                raise ConferenceError("no_server", "The server does not answer.")
            await asyncio.sleep(0.02)
        ready = monotonic()
        cpu, mib = round(used(server.pid).cpu, 2), round(memory(server.pid) / 2**20)
        yield _Start(server, ready, round(ready - began, 2), cpu, mib)


async def snapshot_of(where: Place, ballots: int) -> bool:
    """Wait for the server's snapshot, if the record is worth one; whether it came."""
    deadline = monotonic() + SNAPSHOT_SECONDS
    while ballots >= snapshots.LEAST and monotonic() < deadline:
        if where.folder.snapshot.exists():
            return True
        await asyncio.sleep(0.05)
    return False


async def _join(where: Place, server: ServerProcess, crew: list[Worker], count: int) -> None:
    codes = [codes.facilitator for codes in where.codes]
    first = 0
    for number, worker in enumerate(crew):
        part = count // len(crew) + (number < count % len(crew))
        order = {"do": "listeners", "port": server.port, "codes": codes, "count": part}
        await worker.send({**order, "first": first})
        first += part
    for worker in crew:
        await worker.receive()
        await worker.ask({"do": "leave"})


async def _come_back(again: _Start, crew: list[Worker], spread: float) -> dict[str, Any]:
    server, ready = again.server, again.ready
    before, loads = used(server.pid), [worker.used() for worker in crew]
    for worker in crew:
        await worker.send({"do": "come_back", "spread": spread})
    results = [await worker.receive() for worker in crew]
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
