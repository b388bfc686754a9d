"""A throw-away conference in a temporary folder, and the server process that serves it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import re
import signal
import socket as sockets
import sys
import tempfile
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from conference.client.link import Link, new_id, open_session
from conference.core.clock import SystemClock
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.core.ids import AreaId, PartyId, RegionId
from conference.deliberation.commands import Command
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.rooms.commands import RegisterParties
from conference.deliberation.rooms.model import Area, Party, Region
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.founding import found, make_password
from conference.server.record.store.sqlite import SqliteStore

__all__ = ["Codes", "Place", "ServerProcess", "desk", "free_port", "place", "serving"]

REGIONS = 8
LOWEST_PORT = 10_000
PORT_TRIES = 100
START_SECONDS = 120.0

_READY = re.compile(rb"is open at http://[^/]*:(\d+)/")


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of one party."""

    join: str
    facilitator: str


@dataclass(frozen=True, slots=True)
class Place:
    """A conference in ``folder``; ``codes`` has those of each party, ``state`` is private."""

    folder: ConferenceFolder
    codes: tuple[Codes, ...]
    state: Path

    @property
    def environment(self) -> dict[str, str]:
        """For processes of this place: they leave their notes here and not with the user's."""
        return {**os.environ, "XDG_STATE_HOME": str(self.state)}


@contextlib.contextmanager
def place(parties: int, headcount: int, where: Path | None = None) -> Iterator[Place]:
    """A conference of ``parties`` full rooms in 8 regions, gone at the end of the block.

    ``where`` is the folder in which to make it, for the disk under it to be measured.
    """
    with tempfile.TemporaryDirectory(prefix="conference-bench-", dir=where) as base:
        folder = ConferenceFolder(Path(base) / "conference")
        found(folder, _commands(parties, headcount), make_password(), SystemClock())
        yield Place(folder, _codes(folder, parties), Path(base) / "state")


def _commands(parties: int, headcount: int) -> Iterable[Command]:
    regions = tuple(Region(RegionId(f"r{n}"), f"Region {n}") for n in range(REGIONS))
    areas = tuple(
        Area(AreaId(f"a{n}"), f"Area {n}", RegionId(f"r{n}"), 50.0 + n, 0.0) for n in range(REGIONS)
    )
    rooms = tuple(
        Party(
            PartyId(n),
            f"Party {n}",
            AreaId(f"a{n % REGIONS}"),
            50.0 + n % REGIONS,
            0.0,
            headcount,
            headcount,
        )
        for n in range(parties)
    )
    yield FoundConference("Benchmark", True, regions, areas)
    yield RegisterParties(rooms)


def _codes(folder: ConferenceFolder, parties: int) -> tuple[Codes, ...]:
    store = SqliteStore(folder.record)
    try:
        rows = {(row.party, row.role): row.code for row in store.codes()}
    finally:
        store.close()
    numbers = (PartyId(n) for n in range(parties))
    return tuple(Codes(rows[n, "person"], rows[n, "facilitator"]) for n in numbers)


class ServerProcess:
    """A server that runs; ``port`` is where it answers."""

    def __init__(self, process: asyncio.subprocess.Process, port: int) -> None:
        self.process = process
        self.port = port

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}/"

    async def stop(self) -> None:
        """Stop it in order; kill it when that takes too long."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                async with asyncio.timeout(60):
                    await self.process.wait()
            except TimeoutError:
                self.process.kill()
                await self.process.wait()

    async def health(self) -> bool:
        """Whether ``/health`` answers."""

        def ask() -> bool:
            with urllib.request.urlopen(f"{self.url}health", timeout=10) as answer:  # noqa: S310
                return bool(answer.status == 200)

        try:
            return await asyncio.to_thread(ask)
        except OSError:
            return False


async def start(where: Place, port: int = 0, extra: Iterable[str] = ()) -> ServerProcess:
    """Start the real program on the folder, and wait until it says that it is ready."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "conference",
        "serve",
        str(where.folder.path),
        "--port",
        str(port),
        "--no-stream",
        "--messages-per-second",
        "1000000",
        "--connections-per-address",
        "1000000",
        *extra,
        stdout=asyncio.subprocess.PIPE,
        env=where.environment,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(START_SECONDS):
            async for line in process.stdout:
                ready = _READY.search(line)
                if ready:
                    return ServerProcess(process, int(ready.group(1)))
    except TimeoutError:
        process.kill()
    await process.wait()
    raise ConferenceError("no_server", "The server did not start; see what it said above.")


@contextlib.asynccontextmanager
async def serving(where: Place, extra: Iterable[str] = ()) -> AsyncIterator[ServerProcess]:
    """A server of the place from here to the end of the block."""
    server = await start(where, 0, extra)
    try:
        yield server
    finally:
        await server.stop()


class Desk:
    """The desk of a benchmark: prepares, opens and closes polls."""

    def __init__(self, link: Link) -> None:
        self.link = link

    async def do(self, command: object) -> m.Ack:
        """Have a command carried out; raises :class:`ConferenceError` when it is refused."""
        answer = await self.link.ask(command)  # type: ignore[arg-type]
        if isinstance(answer, m.Refused):
            raise ConferenceError(answer.code, answer.sentence)
        return answer

    async def open_poll(self, poll: str, options: int = 3) -> None:
        """Prepare a poll with so many options, and open it."""
        await self.do(
            m.PreparePoll(
                new_id(), poll, "Which one?", tuple(f"Option {n + 1}" for n in range(options))
            )
        )
        await self.do(m.OpenPoll(new_id(), poll))

    async def close_poll(self, poll: str) -> None:
        """Close it."""
        await self.do(m.ClosePoll(new_id(), poll))


@contextlib.asynccontextmanager
async def desk(
    where: Place, url: str, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> AsyncIterator[Desk]:
    """A desk, connected; ``sleep`` is how it waits between attempts to come back."""
    session = open_session(Role.DESK, where.folder.keys().desk_token, "bench")
    link = Link(session, url, sleep=sleep)
    task = asyncio.create_task(link.run(), name="desk link")
    try:
        await link.until(lambda session: session.welcome is not None)
        yield Desk(link)
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def free_port() -> int:
    """A port of this machine that nobody listens on now, and that no client will be given.

    A server that is killed and comes back on a port of those that the system gives to clients may
    find it taken, even by a client that was calling the server itself.
    """
    lowest = _lowest_given_to_clients()
    for port in random.sample(range(LOWEST_PORT, lowest), PORT_TRIES):
        try:
            with sockets.create_server(("127.0.0.1", port)):
                return port
        except OSError:
            continue
    raise ConferenceError(
        "no_port", f"No port between {LOWEST_PORT} and {lowest} is free. Stop some servers."
    )


def _lowest_given_to_clients() -> int:
    try:
        text = Path("/proc/sys/net/ipv4/ip_local_port_range").read_text(encoding="ascii")
        return max(int(text.split()[0]), LOWEST_PORT + PORT_TRIES)
    except (OSError, ValueError, IndexError):
        return 32_768
