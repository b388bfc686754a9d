"""``chamber``: every seat votes in the first seconds, while the rooms vote as they do alone.

Rounds of two bursts of ballots from the rooms: one by itself, one with a decision of the chamber
that is open at the same time. Then the desk closes the decision and publishes it at once: how long
after the closing was asked for the verdict is on the devices of members and on the hall's displays.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from conference.bench.figures import spread
from conference.bench.ingest import join_voters
from conference.bench.machine import memory, used
from conference.bench.place import Desk, Place, ServerProcess, desk, place, serving
from conference.bench.workers import Worker, limit_sentence, workers
from conference.core.clock import SystemClock
from conference.core.errors import ConferenceError
from conference.core.ids import PollId
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.polls.commands import OpenPoll, PreparePoll, PublishPoll
from conference.protocol.messages import Refused
from conference.protocol.views import PollView
from conference.rehearsal.badges import Badge, make_badges, seating
from conference.server.members import write

__all__ = ["chamber"]

PARTIES = 100
OPTIONS = 3
DISPLAYS = 3
WINDOW = 1_000_000
HEAD_START = 0.3
PATIENCE_SECONDS = 20.0
MIB = 2**20
RULES = AdoptRules((RuleLine("constitution", "Constitution", "2/3", "present", "1/2"),))


@dataclass(slots=True)
class _Burst:
    """What became of the ballots of one kind, over all rounds."""

    results: list[dict[str, Any]] = field(default_factory=list)

    def add(self, results: Sequence[dict[str, Any]]) -> None:
        """Count those of one more burst."""
        self.results += results

    def sum(self, what: str) -> int:
        """The sum of a figure."""
        return sum(result[what] for result in self.results)

    @property
    def delays(self) -> list[float]:
        """How long each ballot waited for its answer, in ms from when it was due."""
        return [delay for result in self.results for delay in result["delays_ms"]]

    def figures(self) -> dict[str, Any]:
        """Counts and delays."""
        refused = sum((Counter(result["refused"]) for result in self.results), Counter[str]())
        return {
            "offered": self.sum("offered"),
            "acknowledged": self.sum("acknowledged"),
            "refused": dict(refused),
            "unanswered": self.sum("unanswered"),
            "lost_connections": max(result["lost_connections"] for result in self.results),
            "answer_ms": spread(self.delays),
        }


@dataclass(slots=True)
class _Found:
    """All rounds: bursts of the rooms alone and beside the chamber's, and the CPU of the server."""

    alone: _Burst = field(default_factory=_Burst)
    beside: _Burst = field(default_factory=_Burst)
    seats: _Burst = field(default_factory=_Burst)
    verdicts: list[dict[str, Any]] = field(default_factory=list)
    cpu_alone: float = 0.0
    cpu_beside: float = 0.0

    def figures(self) -> dict[str, Any]:
        """What is printed of them."""
        alone, beside, seats = bursts = self.alone, self.beside, self.seats
        ratio = spread(beside.delays).p99 / max(spread(alone.delays).p99, 0.1)
        both = beside.sum("acknowledged") + seats.sum("acknowledged")
        return {
            "rooms_alone": alone.figures(),
            "rooms_beside_chamber": beside.figures(),
            "chamber": seats.figures(),
            "p99_ratio_of_rooms": round(ratio, 2),
            "server_cpu_us_per_ballot": {
                "alone": round(1e6 * self.cpu_alone / max(1, alone.sum("acknowledged")), 1),
                "beside_chamber": round(1e6 * self.cpu_beside / max(1, both), 1),
            },
            "verdict_after_close_ms": {
                where: spread([ms for one in self.verdicts for ms in one[where]])
                for where in ("members", "hall")
            },
            "verdicts_missing": sum(one["missing"] for one in self.verdicts),
            "voted": [one["voted"] for one in self.verdicts],
            "present": [one["present"] for one in self.verdicts],
            "all_answered": all(one.sum("acknowledged") == one.sum("offered") for one in bursts),
        }


@dataclass(slots=True)
class _Hall:
    """The server, the desk, and those who vote: phones of rooms and seats of the chamber."""

    server: ServerProcess
    control: Desk
    rooms: list[Worker]
    seats: Worker
    seconds: float
    each: int

    async def burst(self, number: int, *, decides: bool) -> tuple[list[dict[str, Any]], ...]:
        """Everybody votes; the results of the rooms, and of the chamber if it ``decides``."""
        polls = [(worker, f"p{number}", self.each) for worker in self.rooms]
        await self.control.open_poll(f"p{number}", OPTIONS)
        if decides:
            await self._open_decision(PollId(f"c{number}"))
            polls.append((self.seats, f"c{number}", 1))
        at = monotonic() + HEAD_START
        for worker, poll, each in polls:
            order = {"do": "flood", "poll": poll, "options": OPTIONS, "each": each, "at": at}
            await worker.send({**order, "seconds": self.seconds})
        results = [await worker.receive() for worker, _, _ in polls]
        rooms = len(self.rooms)
        return results[:rooms], results[rooms:]

    async def _open_decision(self, poll: PollId) -> None:
        sides = ("For", "Against", "Abstain")
        draft = PreparePoll(
            poll, "Which one?", sides, ("phones",), electorate="chamber", decision="constitution",
            reveal_chamber="on_close",
        )  # fmt: skip
        await self.control.do(draft)
        await self.control.do(OpenPoll(poll))

    async def verdict(self, number: int) -> dict[str, Any]:
        """Close the decision and publish it: ms until the verdict was there, and what it says."""
        poll = PollId(f"c{number}")
        await self.seats.ask({"do": "expect", "poll": poll})
        asked = monotonic()
        await self.control.close_poll(poll)
        await self._publish(poll)
        came = await self.seats.ask({"do": "verdict", "seconds": PATIENCE_SECONDS})
        await self.control.close_poll(f"p{number}")
        path = f"poll/{poll}"
        view = self.control.link.session.replica.get(path, PollView)
        assert view is not None
        return {
            "members": [1000 * (at - asked) for at in came["members"]],
            "hall": [1000 * (at - asked) for at in came["hall"]],
            "missing": came["missing"],
            "voted": view.tally.turnout.people if view.tally else 0,
            "present": view.present,
        }

    async def _publish(self, poll: PollId) -> None:
        until = monotonic() + PATIENCE_SECONDS
        while isinstance(answer := await self.control.link.ask(PublishPoll(poll)), Refused):
            if answer.code != "not_counted" or monotonic() > until:
                raise ConferenceError(answer.code, answer.sentence)
            await asyncio.sleep(0.01)


async def chamber(
    seats: int, ballots: int, seconds: float, connections: int, rounds: int, seed: int, load: int
) -> dict[str, Any]:
    """Measure so many rounds: ``seats`` beside ``ballots`` of the rooms over ``connections``."""
    badges = make_badges(seats, 1)
    with place(PARTIES, connections) as where:
        for command in (RULES, *seating(badges)):
            write(where.folder, command, SystemClock())
        async with serving(where) as server, workers(load + 1) as everybody:
            *rooms, members = everybody
            await join_voters(where, server, rooms, connections, WINDOW, seed)
            before, cpu = memory(server.pid), used(server.pid)
            joined = await _sign_in(where, server, members, badges, seed)
            cpu_ms = 1000 * used(server.pid).since(cpu) / max(1, seats)
            async with desk(where, server.url) as control:
                each = max(1, ballots // connections)
                hall = _Hall(server, control, rooms, members, seconds, each)
                figures = await _rounds(hall, rounds)
            held = {"before": before, "after": memory(server.pid)}
    return {
        "seats": seats,
        "connections": connections,
        "seconds": seconds,
        "rounds": rounds,
        "signed_in_within_s": round(joined["seconds"], 2),
        "sign_in_ms": spread(joined["welcome_ms"]),
        "server_cpu_ms_per_sign_in": round(cpu_ms, 2),
        **figures,
        "server_memory_mib": {name: round(size / MIB, 1) for name, size in held.items()},
    }


async def _sign_in(
    where: Place, server: ServerProcess, members: Worker, badges: Sequence[Badge], seed: int
) -> dict[str, Any]:
    return await members.ask(
        {
            "do": "members",
            "port": server.port,
            "badges": [badge.secret for badge in badges],
            "displays": DISPLAYS,
            "display_code": where.folder.keys().display_code,
            "seed": seed,
        }
    )


async def _rounds(hall: _Hall, rounds: int) -> dict[str, Any]:
    found, loads = _Found(), [worker.used() for worker in hall.rooms]
    for number in range(0, 2 * rounds, 2):
        begun = used(hall.server.pid)
        found.alone.add((await hall.burst(number, decides=False))[0])
        found.cpu_alone += used(hall.server.pid).since(begun)
        await hall.control.close_poll(f"p{number}")
        begun = used(hall.server.pid)
        of_rooms, of_seats = await hall.burst(number + 1, decides=True)
        found.cpu_beside += used(hall.server.pid).since(begun)
        found.beside.add(of_rooms)
        found.seats.add(of_seats)
        found.verdicts.append(await hall.verdict(number + 1))
    shares = [worker.used().share(then) for worker, then in zip(hall.rooms, loads, strict=True)]
    return {**found.figures(), "load": limit_sentence(shares)}
