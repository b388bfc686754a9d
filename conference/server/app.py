"""The composition root of the server: one event loop, one port."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import logging
import resource
import signal
import socket as sockets
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import uvicorn
import uvloop
from starlette.routing import BaseRoute

from conference import __version__
from conference.core.assets import asset
from conference.core.clock import Clock, SystemClock
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, announce, served, withdraw
from conference.core.places import passed
from conference.core.treehead import HeadKey
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.protocol.views import Audience
from conference.server.api.door import Door
from conference.server.api.lottery import LotteryApi
from conference.server.api.members import MembersApi
from conference.server.api.pages import make_app
from conference.server.api.record import RecordApi
from conference.server.door.access import Access
from conference.server.door.connection import Connections
from conference.server.door.presence import Presence
from conference.server.feed.audiences import Audiences
from conference.server.feed.publish import Publisher
from conference.server.record.replay import replay
from conference.server.record.snapshot import read_snapshot
from conference.server.record.snapshots import Snapshots
from conference.server.record.store.port import RecordStore
from conference.server.record.store.sql import SqlStore, migrate
from conference.server.record.writer import Writer
from conference.server.stream.files import hls_app
from conference.server.stream.supervisor import StreamState, StreamSupervisor
from conference.server.watchers.closer import Closer
from conference.server.watchers.lottery import LotteryOffice
from conference.server.watchers.signer import HeadSigner
from conference.server.watchers.teller import Teller
from conference.server.watchers.watcher import Watcher, kept_running
from conference.server.wire.frames import text_frame
from conference.server.wire.http import Caller
from conference.server.wire.limits import Limits

__all__ = ["Running", "listen", "running", "serve"]

_log = logging.getLogger("conference.server")

BACKLOG = 4096

SWITCH_SECONDS = 0.0001
"""How long the write thread waits for the interpreter when the event loop is busy: with the usual
5 ms, and half a dozen turns a commit, it would wait longer for that than for the disk."""

YOUNG = 50_000
"""Objects between two collections of the youngest generation; a batch of ballots makes many that
live a moment. The meeting as it was replayed is frozen: a million ballots need not be looked at
again and again."""

MIDDLE = 3
"""Collections of the youngest generation between two of the middle one. Sockets are cycles, and a
closed one that outlived a collection waits for this: with 20, closed connections took 40 MiB."""


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers on ``port``; tests and benchmarks look inside."""

    port: int
    writer: Writer
    audiences: Audiences
    connections: Connections
    presence: Presence


@dataclass(frozen=True, slots=True)
class _Parts:
    """What acts by itself, and what answers over HTTP."""

    publisher: Publisher
    signer: HeadSigner
    teller: Teller
    office: LotteryOffice
    closer: Closer
    snapshots: Snapshots
    record: RecordApi
    lottery: LotteryApi
    members: MembersApi


WATCHERS: tuple[Callable[[_Parts], Watcher], ...] = (
    lambda parts: parts.publisher,
    lambda parts: parts.signer,
    lambda parts: parts.teller,
    lambda parts: parts.office,
    lambda parts: parts.closer,
    lambda parts: parts.snapshots,
)
"""Who is told of each commit, in this order: audiences first, and last the snapshots, which may
copy a million ballots in their turn."""

ROUTES: tuple[Callable[[_Parts], list[BaseRoute]], ...] = (
    lambda parts: parts.record.routes(),
    lambda parts: parts.lottery.routes(),
    lambda parts: parts.members.routes(),
)
"""What is asked without a socket, beside the pages."""


def listen(host: str, port: int) -> sockets.socket:
    """The listening socket; raises ``port_in_use`` and the like as one sentence."""
    if not 0 <= port <= 65535:
        sentence = f"There is no port {port}. Give --port a number from 0 to 65535."
        raise ConferenceError("bad_port", sentence, {"port": port})
    try:
        family = sockets.AF_INET6 if ":" in host else sockets.AF_INET
        return sockets.create_server((host, port), family=family, backlog=BACKLOG)
    except (OSError, UnicodeError) as error:
        code, sentence = _not_listening(host, port, error)
        raise ConferenceError(code, sentence, {"host": host, "port": port}) from error


def _not_listening(host: str, port: int, error: Exception) -> tuple[str, str]:
    """Why nobody can be heard there, and what to do."""
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.EADDRINUSE:
        advice = "Name another one with --port, or 0 for any."
        return "port_in_use", f"Port {port} on {host} is in use by another program. {advice}"
    if number in {errno.EACCES, errno.EPERM}:
        return "port_forbidden", f"This user may not use port {port}. Give --port one above 1023."
    sentence = (
        f"This machine has no address {host}. Give --host one of its own, or 0.0.0.0 for all."
    )
    return "bad_host", sentence


@contextlib.asynccontextmanager
async def running(
    folder: ConferenceFolder,
    listener: sockets.socket,
    *,
    limits: Limits | None = None,
    clock: Clock | None = None,
    source: Path | None = None,
) -> AsyncIterator[Running]:
    """A server for the folder, from here to the end of the block; ``source`` is what it streams."""
    with listener, served(folder.must_exist()):
        passed("start: migrate")
        migrate(folder.record)
        passed("start: open the store")
        store = SqlStore(folder.record)
        try:
            async with _assembled(
                folder, store, listener, limits or Limits(), clock or SystemClock(), source
            ) as server:
                yield server
        finally:
            store.close()


@contextlib.asynccontextmanager
async def _assembled(
    folder: ConferenceFolder,
    store: RecordStore,
    listener: sockets.socket,
    limits: Limits,
    clock: Clock,
    source: Path | None,
) -> AsyncIterator[Running]:
    loop = asyncio.get_running_loop()
    passed("start: read the snapshot")
    known = read_snapshot(folder.snapshot, store.root)
    covered = known[0].size if known else 0
    passed("start: replay")
    writer = Writer(store, replay(store.entries(covered), store.roll(), known), clock, limits)
    if not writer.tree.size:
        raise ConferenceError(
            "empty_record", f"{folder.record} has no entries. Restore it from a copy."
        )
    passed("start: let people in")
    access = Access(
        list(store.codes()),
        store.sessions(),
        password_hash=store.setting("password") or "",
        display_code=store.setting("display_code") or "",
        limits=limits,
    )
    writer.on_joined = access.remember
    audiences, presence = Audiences(), Presence()
    stream = StreamSupervisor(source, folder.stream) if source else None
    health = _Health(writer, audiences, presence, stream, clock, lambda: connections.count)
    publisher = Publisher(writer, audiences, presence, access, clock, health.message)
    office = LotteryOffice(
        writer, folder.lottery, lambda job: audiences.write_desks(text_frame(encode(job)))
    )
    passed("start: accept connections")
    connections = Connections(access, writer, audiences, presence, publisher, clock, limits, office)
    writer.answerer = connections
    signer = HeadSigner(writer, store, HeadKey.at(folder.head_key), clock)
    door = Door(access, loop.time)
    record = RecordApi(writer, store, signer, limits)
    parts = _Parts(
        publisher=publisher,
        signer=signer,
        teller=Teller(writer),
        office=office,
        closer=Closer(writer, clock),
        snapshots=Snapshots(writer, store, folder.snapshot, covered),
        record=record,
        lottery=LotteryApi(writer, door, office),
        members=MembersApi(writer, door),
    )
    writer.listeners = watchers = [watcher(parts) for watcher in WATCHERS]
    app = make_app(
        writer,
        access,
        door,
        hls_app(folder.stream),
        health.report,
        [route for routes in ROUTES for route in routes(parts)],
    )
    http = _Http(app, connections, limits)
    port = listener.getsockname()[1]
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(record.close)
        await signer.sign()
        tasks = await stack.enter_async_context(asyncio.TaskGroup())
        running_tasks = [
            tasks.create_task(writer.run(), name="writer"),
            tasks.create_task(connections.sweep(), name="sweep"),
        ]
        serving = tasks.create_task(http.serve(sockets=[listener]), name="http")
        if stream is not None:
            await stream.start()
            stack.push_async_callback(stream.stop)
        await http.is_up.wait()
        running_tasks += [
            tasks.create_task(kept_running(watcher), name=type(watcher).__name__)
            for watcher in watchers
        ]
        passed("start: announce")
        announce(folder, port)
        try:
            yield Running(port, writer, audiences, connections, presence)
        finally:
            withdraw(port)
            await writer.drain()
            await signer.sign()
            await connections.stop("The server stops. Your page comes back by itself.")
            http.should_exit = True
            await serving
            for task in running_tasks:
                task.cancel()


class _Http(uvicorn.Server):
    """uvicorn, with upgrades going to our connections and signals left to us."""

    def __init__(self, app: object, connections: Connections, limits: Limits) -> None:
        config = uvicorn.Config(
            app,  # type: ignore[arg-type]
            ws=connections,  # type: ignore[arg-type]
            http=partial(Caller, limits=limits),  # type: ignore[arg-type]
            lifespan="off",
            access_log=False,
            log_level="warning",
            server_header=False,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=2,
            backlog=BACKLOG,
        )
        super().__init__(config)
        self.is_up = asyncio.Event()

    async def startup(self, sockets: list[sockets.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_up.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class _Health:
    """How the server is, for desks and for ``/health``."""

    def __init__(
        self,
        writer: Writer,
        audiences: Audiences,
        presence: Presence,
        stream: StreamSupervisor | None,
        clock: Clock,
        count: Callable[[], int],
    ) -> None:
        self._writer, self._audiences, self._presence = writer, audiences, presence
        self._stream, self._clock = stream, clock
        self._ballots = (writer.ballots_stored, clock.monotonic())
        self.count = count

    def message(self) -> m.Health:
        """For the desks, once a second."""
        stored, now = self._writer.ballots_stored, self._clock.monotonic()
        before, then = self._ballots
        if now - then >= 1000:
            self._ballots = (stored, now)
        rate = (stored - before) * 1000 // max(now - then, 1000)
        state, seconds = self._stream_state()
        return m.Health(
            now=self._clock.now(),
            connections=self.count(),
            parties=self._presence.parties,
            people=self._presence.people,
            ballots=rate,
            entries=self._writer.tree.size,
            record=self._writer.trouble or "ok",
            stream=state,
            stream_seconds=seconds,
            desks=len(self._audiences.topics[Audience.DESK].clients),
        )

    def report(self) -> dict[str, object]:
        """For ``/health``: what anybody may know."""
        meeting = self._writer.settled
        return {
            "status": "ok" if self._writer.trouble is None else "record",
            "name": meeting.founding.name,
            "parties": self._presence.parties,
            "people": self._presence.people,
            "connections": self.count(),
            "entries": self._writer.tree.size,
            "polls_open": [poll.id for poll in meeting.polls.open()],
            "stream": self._stream_state()[0],
            "stream_segments": self._stream.status.segments if self._stream else 0,
            "version": __version__,
        }

    def _stream_state(self) -> tuple[str, float]:
        if self._stream is None:
            return "off", 0.0
        status = self._stream.status
        if status.state is StreamState.ON_AIR:
            return "on air", status.seconds
        return f"{status.state.value}: {status.error}" if status.error else status.state.value, 0.0


def serve(
    folder: ConferenceFolder,
    host: str,
    port: int,
    *,
    limits: Limits | None = None,
    source: Path | None = None,
    on_ready: Callable[[str, int], None],
) -> None:
    """Serve until SIGINT or SIGTERM; ``on_ready`` is told the conference's name and the port."""
    folder.must_exist()
    listener = listen(host, port)
    _allow_many_files()

    async def main() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        async with running(folder, listener, limits=limits, source=source) as server:
            gc.collect()
            gc.freeze()
            gc.set_threshold(YOUNG, MIDDLE, 20)
            on_ready(server.writer.settled.founding.name, server.port)
            await stop.wait()

    sys.setswitchinterval(SWITCH_SECONDS)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main())


def default_source(folder: ConferenceFolder) -> Path:
    """What is streamed unless another source is named: the folder's talk, or the sample."""
    own = folder.path / "talk.mp4"
    return own if own.is_file() else asset("samples", "talk.mp4")


def _allow_many_files() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
