"""A load process's voters: ballots at a rate, or all at once, and what became of each."""

from __future__ import annotations

import asyncio
import gc
import json
import random
from collections import Counter, deque
from time import monotonic
from typing import Any

from conference.bench.wire import Wire, connect, masked
from conference.protocol import messages as m
from conference.protocol.messages import Role

__all__ = ["Voters"]

BEAT_SECONDS = 0.005
PATIENCE_SECONDS = 30.0
PING_SECONDS = 8.0
JOINING_AT_ONCE = 64
_ACK = b'{"type":"ack","id":"'
_REFUSED = b'{"type":"refused","id":"'
_OTHER = {b'{"type":"w': "welcome", b'{"type":"b': "bye"}


class _Voter:
    """One phone: a key a poll, and revisions that grow."""

    __slots__ = ("free", "is_in", "key", "revision", "waiting", "wire")

    def __init__(self, window: int) -> None:
        self.free = window
        self.is_in = False
        self.revision = 0
        self.key = ""
        self.waiting: dict[bytes, tuple[float, float]] = {}
        self.wire: Wire | None = None


class Voters:
    """People with phones, spread over parties.

    ``codes`` are the join codes; ``window`` is how many ballots a phone sends without waiting.
    """

    ROLE = Role.PERSON

    def __init__(self, port: int, codes: list[str], count: int, window: int, seed: int) -> None:
        self._port = port
        self._codes = codes
        self._random = random.Random(seed)  # noqa: S311 (load, not secrets)
        self._voters = [_Voter(window) for _ in range(count)]
        self._poll = ""
        self._options = 2
        self._answers: list[tuple[float, float, float]] = []
        self._refused: Counter[str] = Counter()
        self._closed_at: list[float] = []
        self._first_closed: dict[str, Any] = {}
        self._sent = 0
        self._lost = 0
        self._held: deque[float] = deque()
        self._ready: deque[_Voter] = deque()
        self._alive: asyncio.Task[None] | None = None
        self._voting: asyncio.Task[None] | None = None

    async def join(self) -> dict[str, Any]:
        """Connect and join all of them."""
        turn = asyncio.Semaphore(JOINING_AT_ONCE)
        start, waited = monotonic(), list[float]()

        async def one(number: int, voter: _Voter) -> None:
            async with turn:
                welcomed = asyncio.Event()

                def on_frame(payload: bytes) -> None:
                    kind = _OTHER.get(payload[:10])
                    if kind == "welcome":
                        voter.wire.on_frame = lambda frame: self._on_frame(voter, frame)  # type: ignore[union-attr]
                        voter.is_in = True
                        welcomed.set()

                code = self._codes[number % len(self._codes)]
                hello = m.Hello(m.PROTOCOL_VERSION, self.ROLE, code)
                came = monotonic()
                voter.wire = await connect(self._port, hello, on_frame, number)
                voter.wire.lost = self._on_lost
                async with asyncio.timeout(PATIENCE_SECONDS):
                    await welcomed.wait()
                waited.append(round(1000 * (monotonic() - came), 2))

        self._alive = asyncio.create_task(self._stay(), name="pings")
        async with asyncio.TaskGroup() as tasks:
            for number, voter in enumerate(self._voters):
                tasks.create_task(one(number, voter))
        gc.collect()
        gc.freeze()
        return {
            "joined": len(self._voters),
            "seconds": monotonic() - start,
            "welcome_ms": waited,
        }

    async def do_vote(
        self, poll: str, options: int, rate: float, seconds: float, at: float
    ) -> dict[str, Any]:
        """Offer ``rate`` ballots a second for so long from ``at`` on, then wait for all answers.

        The delay of an answer counts from when its ballot was due, also when the phone's window
        was full then.
        """
        self._begin(poll, options)
        await asyncio.sleep(max(0.0, at - monotonic()))
        start, total = monotonic(), int(rate * seconds)
        await self._offer_steadily(rate, total)
        ended = monotonic()
        await self._wait_for_answers()
        return self._result(start, ended, total)

    async def do_begin_voting(self, poll: str, options: int, rate: float) -> dict[str, Any]:
        """Offer ``rate`` ballots a second until ``end_voting``."""
        self._begin(poll, options)
        self._voting = asyncio.create_task(self._offer_steadily(rate), name="ballots")
        return {}

    async def do_end_voting(self) -> dict[str, Any]:
        """Offer no more, and wait for all answers."""
        assert self._voting is not None
        self._voting.cancel()
        ended = monotonic()
        await self._wait_for_answers()
        return self._result(ended, ended, self._sent + len(self._held))

    async def _offer_steadily(self, rate: float, total: int | None = None) -> None:
        start, offered = monotonic(), 0
        while total is None or offered < total:
            now = monotonic()
            due = int(rate * (now - start)) + 1
            due = due if total is None else min(total, due)
            for _ in range(due - offered):
                self._offer(now)
            offered = due
            await asyncio.sleep(BEAT_SECONDS)

    async def do_flood(
        self, poll: str, options: int, each: int, seconds: float, at: float
    ) -> dict[str, Any]:
        """Every phone votes ``each`` times, at moments spread by chance over ``seconds``."""
        self._begin(poll, options)
        moments = sorted(
            (self._random.random() * seconds, number)
            for number in range(len(self._voters))
            for _ in range(each)
        )
        await asyncio.sleep(max(0.0, at - monotonic()))
        start = monotonic()
        for moment, number in moments:
            if start + moment > monotonic():
                await asyncio.sleep(max(BEAT_SECONDS, start + moment - monotonic()))
            self._send(self._voters[number], start + moment)
        ended = monotonic()
        await self._wait_for_answers()
        return self._result(start, ended, len(moments))

    async def do_leave(self) -> dict[str, Any]:
        """Close all connections, which then do not count as lost."""
        for voter in self._voters:
            if voter.wire is not None:
                voter.wire.lost = lambda: None
                voter.wire.close()
        await asyncio.sleep(0)
        return {}

    async def _stay(self) -> None:
        """Ping now and then, spread out, so that nobody is taken for gone."""
        span = PING_SECONDS / max(1, len(self._voters))
        while True:
            for number, voter in enumerate(self._voters):
                if voter.is_in and voter.wire is not None:
                    voter.wire.write(masked(b'{"type":"ping","sent":0}'))
                if number % 16 == 15:
                    await asyncio.sleep(16 * span)
            await asyncio.sleep(span)

    def _begin(self, poll: str, options: int) -> None:
        self._poll, self._options = poll, options
        self._answers.clear()
        self._refused.clear()
        self._closed_at.clear()
        self._first_closed = {}
        self._sent = 0
        self._held.clear()
        self._ready = deque(self._voters)
        for voter in self._voters:
            voter.key = f"{self._random.getrandbits(128):032x}"
            voter.revision = 0
            voter.waiting.clear()

    def _offer(self, due: float) -> None:
        ready = self._ready
        if not ready:
            self._held.append(due)
            return
        voter = ready.popleft()
        voter.free -= 1
        self._send(voter, due)
        if voter.free:
            ready.append(voter)

    def _send(self, voter: _Voter, due: float) -> None:
        voter.revision += 1
        ident = b"%d" % voter.revision
        payload = (
            b'{"type":"cast","id":"%s","poll":"%s","key":"%s","revision":%s,"choice":[%d]}'
            % (
                ident,
                self._poll.encode(),
                voter.key.encode(),
                ident,
                (voter.revision * 7 + len(voter.waiting)) % self._options,
            )
        )
        voter.waiting[ident] = (due, monotonic())
        self._sent += 1
        assert voter.wire is not None
        voter.wire.write(masked(payload))

    def _on_frame(self, voter: _Voter, payload: bytes) -> None:
        if payload.startswith(_ACK):
            ident = payload[len(_ACK) : payload.index(b'"', len(_ACK))]
            now = monotonic()
            self._answers.append((now, *voter.waiting.pop(ident)))
        elif payload.startswith(_REFUSED):
            self._refuse(voter, payload)
        else:
            self.heard(payload)
            return
        voter.free += 1
        if self._held:
            voter.free -= 1
            self._send(voter, self._held.popleft())
        elif voter.free == 1:
            self._ready.append(voter)

    def heard(self, payload: bytes) -> None:
        """A frame came that is no answer."""

    def _refuse(self, voter: _Voter, payload: bytes) -> None:
        message = json.loads(payload)
        voter.waiting.pop(message["id"].encode(), None)
        self._refused[message["code"]] += 1
        if message["code"] == "closed":
            self._closed_at.append(monotonic())
            self._first_closed = self._first_closed or message

    def _on_lost(self) -> None:
        self._lost += 1

    async def _wait_for_answers(self) -> None:
        deadline = monotonic() + PATIENCE_SECONDS
        while monotonic() < deadline and (
            self._held or any(voter.waiting for voter in self._voters)
        ):
            await asyncio.sleep(0.02)

    def _result(self, start: float, ended: float, offered: int) -> dict[str, Any]:
        times = [at for at, _, _ in self._answers]
        return {
            "offered": offered,
            "sent": self._sent,
            "acknowledged": len(self._answers),
            "refused": dict(self._refused),
            "unanswered": sum(len(voter.waiting) for voter in self._voters),
            "lost_connections": self._lost,
            "start": start,
            "sent_until": ended,
            "last_ack": max(times, default=start),
            "first_refused_closed": min(self._closed_at, default=None),
            "refusal": self._first_closed,
            "last_sent_of_acknowledged": max((sent for _, _, sent in self._answers), default=start),
            "delays_ms": [round((at - due) * 1000, 2) for at, due, _ in self._answers],
            "acks_in_time": sum(at <= ended for at in times),
        }
