"""``members``: a poll of a great many members, in memory, at a restart, and at the door."""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
from time import monotonic
from typing import Any

from conference.bench.figures import Spread, spread
from conference.bench.machine import memory
from conference.bench.place import Place, ServerProcess, place, serving
from conference.bench.restart import Filler, snapshot_of, started
from conference.bench.wire import connect
from conference.core.ids import PersonId, PollId
from conference.core.votercodes import make_voter_codes, write_table
from conference.deliberation.polls.commands import OpenPoll, PreparePoll
from conference.deliberation.polls.electorate import party_of_area
from conference.deliberation.voters.commands import ListVoters
from conference.deliberation.voters.model import ListedArea, list_digest
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.record.store.sqlite import SqliteStore

__all__ = ["home"]

POLL = PollId("members")
OPTIONS = ("For", "Against", "Abstain")
WELCOME = b'"type":"welcome"'
CROWD = 50

YARDSTICK = """
import random, resource, sys
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()
chance, before = random.Random(1), resident()
slots, roll = {}, set()
for number in range(int(sys.argv[1])):
    slots[f"{chance.getrandbits(128):032x}"] = (number % 300, 1, (chance.randrange(3),), number)
    roll.add(number)
print(resident() - before)
"""
"""The plainest box that there is: a dictionary of ballots, and a set of those who voted."""


async def home(entitled: int, areas: int, ballots: int, sign_ins: int, seed: int) -> dict[str, Any]:
    """A list of so many people, with their codes, and so many ballots in one open poll.

    Memory is what the server has more than the same server without list and ballots, a person.
    """
    with place(8, 10) as where:
        async with serving(where) as server:
            while not await server.health():
                await asyncio.sleep(0.02)
            empty = memory(server.pid)
        codes, made = await asyncio.to_thread(_codes, where, entitled)
        began = monotonic()
        await asyncio.to_thread(_fill, where, entitled, areas, ballots, seed)
        filled = monotonic() - began
        async with started(where) as first:
            has_snapshot = await snapshot_of(where, ballots)
            await first.server.kill()
        async with started(where) as again:
            after_start = memory(again.server.pid)
            times = await _sign_in(again.server, codes[:sign_ins])
            at_last = memory(again.server.pid)
    return {
        "entitled": entitled,
        "areas": areas,
        "ballots": ballots,
        "codes_made_and_kept_s": round(made, 1),
        "filled_within_s": round(filled, 1),
        "first_start_s": first.seconds,
        "snapshot_used": has_snapshot,
        "restart_s": again.seconds,
        "restart_cpu_s": again.cpu,
        "server_mib": round(at_last / 2**20),
        "empty_server_mib": round(empty / 2**20),
        "bytes_an_entitled_after_restart": round((after_start - empty) / entitled),
        "bytes_an_entitled_with_codes": round((at_last - empty) / entitled),
        "yardstick_bytes_a_ballot": _yardstick(ballots) // max(1, ballots),
        "sign_in_ms": times,
    }


def _codes(where: Place, entitled: int) -> tuple[list[str], float]:
    """Everybody's code, made and kept; the seconds that took."""
    began = monotonic()
    codes = make_voter_codes(entitled)
    write_table(where.folder.voters, _digest(entitled), codes)
    return codes, monotonic() - began


def _digest(entitled: int) -> str:
    return list_digest(map(str, range(entitled)))


def _fill(where: Place, entitled: int, areas: int, ballots: int, seed: int) -> None:
    """The list and the poll, and a ballot of each of the first so many of the list."""
    store = SqliteStore(where.folder.record)
    try:
        filler = Filler(store)
        sizes = [entitled // areas + (area < entitled % areas) for area in range(areas)]
        listed = tuple(ListedArea(f"Area {n}", size) for n, size in enumerate(sizes))
        filler.do(ListVoters(listed, _digest(entitled), "2026-11-30"))
        filler.do(PreparePoll(POLL, "Adopt it?", OPTIONS, ("phones",), electorate="members"))
        filler.do(OpenPoll(POLL))
        people = ((area, size) for area, size in enumerate(sizes) for _ in range(size))
        voters = (
            (party_of_area(area), PersonId(number)) for number, (area, _) in enumerate(people, 1)
        )
        some = (one for one, _ in zip(voters, range(ballots), strict=False))
        filler.fill(POLL, some, random.Random(seed))  # noqa: S311 (a load, not secrets)
        filler.flush()
    finally:
        store.close()


async def _sign_in(server: ServerProcess, codes: list[str]) -> Spread:
    """How long after the hello each welcome came, fifty at a time."""
    times: list[float] = []
    for first in range(0, len(codes), CROWD):
        crowd = codes[first : first + CROWD]
        times += await asyncio.gather(
            *(_welcomed(server.port, code, first + n) for n, code in enumerate(crowd))
        )
    return spread(times)


async def _welcomed(port: int, code: str, number: int) -> float:
    came: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def heard(payload: bytes) -> None:
        if WELCOME in payload[:40] and not came.done():
            came.set_result(monotonic())

    began = monotonic()
    wire = await connect(port, m.Hello(m.PROTOCOL_VERSION, Role.VOTER, code), heard, number)
    try:
        return 1000 * (await came - began)
    finally:
        wire.close()


def _yardstick(ballots: int) -> int:
    """What the plainest box takes, in bytes, in a process of its own."""
    command = [sys.executable, "-c", YARDSTICK, str(ballots)]
    return int(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
