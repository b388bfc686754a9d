"""A throw-away conference in a temporary folder, and the server process that serves it."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket as sockets
import sys
import tempfile
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from conference.client import program
from conference.client.events import Event
from conference.client.link import Link, open_session
from conference.core.clock import SystemClock
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.core.ids import AreaId, PartyId, PollId, RegionId
from conference.deliberation.command import WireCommand
from conference.deliberation.commands import Command
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll
from conference.deliberation.rooms.commands import RegisterParties
from conference.deliberation.rooms.model import Area, Party, Region
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.rehearsal.stage import Program, started
from conference.server.door.password import make_password
from conference.server.founding import found
from conference.server.record.store.sqlite import SqliteStore

__all__ = ["Codes", "Place", "ServerProcess", "desk", "free_port", "place", "serving"]

REGIONS = 8
LOWEST_PORT = 10_000
PORT_TRIES = 100
UNBOUNDED = (
    "--no-stream", "--messages-per-second", "1000000", "--connections-per-address", "1000000",
    "--vote-changes", "1000000",
)  # fmt: skip


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
        """What to add for processes of this place: their notes stay here, not with the user's."""
        return {"XDG_STATE_HOME": str(self.state)}


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
    """A server that runs; ``url`` is where it answers."""

    def __init__(self, program: Program, url: str) -> None:
        self._program = program
        self.pid = program.pid
        self.url = f"{url}/"
        self.port = int(url.rpartition(":")[2])

    async def kill(self) -> None:
        """End it at once, as when the power fails."""
        await self._program.kill()

    async def health(self) -> bool:
        """Whether ``/health`` answers."""

        def ask() -> bool:
            with urllib.request.urlopen(f"{self.url}health", timeout=10) as answer:  # noqa: S310
                return bool(answer.status == 200)

        try:
            return await asyncio.to_thread(ask)
        except OSError:
            return False


@contextlib.asynccontextmanager
async def serving(
    where: Place, extra: Iterable[str] = (), port: int = 0
) -> AsyncIterator[ServerProcess]:
    """The real program, serving the place without bounds from here to the end of the block.

    What it complained of is shown when it has ended.
    """
    arguments = program.serving(where.folder.path, port, *UNBOUNDED, *extra)
    async with started("server", arguments, environment=where.environment) as server:
        try:
            yield ServerProcess(server, await server.opened())
        finally:
            await server.stop()
            sys.stderr.write(server.errors())


class Desk:
    """The desk of a benchmark: prepares, opens and closes polls."""

    def __init__(self, link: Link) -> None:
        self.link = link

    async def do(self, command: WireCommand) -> m.Ack:
        """Have a command carried out; raises :class:`ConferenceError` when it is refused."""
        answer = await self.link.ask(command)
        if isinstance(answer, m.Refused):
            raise ConferenceError(answer.code, answer.sentence)
        return answer

    async def open_poll(self, poll: str, options: int = 3) -> None:
        """Prepare a poll with so many options, and open it."""
        await self.do(
            PreparePoll(
                PollId(poll), "Which one?", tuple(f"Option {n + 1}" for n in range(options))
            )
        )
        await self.do(OpenPoll(PollId(poll)))

    async def close_poll(self, poll: str) -> None:
        """Close it."""
        await self.do(ClosePoll(PollId(poll)))


@contextlib.asynccontextmanager
async def desk(
    where: Place,
    url: str,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    listen: Callable[[Event], None] = lambda event: None,
) -> AsyncIterator[Desk]:
    """A desk, connected; ``sleep`` is how it waits between attempts to come back.

    ``listen`` is called with every event of its session.
    """
    session = open_session(Role.DESK, where.folder.keys().desk_token, "bench")
    link = Link(session, url, listen, sleep=sleep)
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
