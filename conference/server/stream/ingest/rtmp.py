"""The listener for RTMP: asyncio around :class:`Session`, with a limit on everything."""

from __future__ import annotations

import asyncio
import hmac
import secrets
import socket
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress

from conference.server.stream.ingest.chunks import ProtocolError
from conference.server.stream.ingest.door import Door
from conference.server.stream.ingest.faults import SourceFault
from conference.server.stream.ingest.flv import FlvRelay, unfit
from conference.server.stream.ingest.intake import Feeding, Intake
from conference.server.stream.ingest.session import (
    Event,
    Finished,
    MediaArrived,
    PublishAsked,
    Session,
    Stage,
    TurnedAway,
)
from conference.server.stream.settings import SourceKind

__all__ = ["RtmpListener", "find"]

SETUP = 10.0
"""Seconds from the connection, or from the end of a publish, to the next publish."""

SILENCE = 10.0
"""Seconds without a byte after which a publisher is gone."""

AT_ONCE = 64 * 1024
"""Bytes that are read at once from a publisher; from strangers less, so that none holds us up."""

GOODBYE = 2.0
"""Seconds that are waited for the other side to read why it is refused."""

ANSWERS = 32 * 1024
"""Bytes that the kernel may hold of what we say; an encoder is told little."""

WRONG_KEY = SourceFault(
    "wrong_key",
    "Someone came with a wrong stream key. If it was your encoder: copy the key from here again.",
)


def find(key: str, intakes: Iterable[Intake]) -> Intake | None:
    """The RTMP source with this key, compared with every one in constant time."""
    found, given = None, key.encode("utf-8", "replace")
    for intake in intakes:
        setting = intake.setting
        right = hmac.compare_digest(given, setting.key.encode())
        if right and setting.key and setting.kind is SourceKind.RTMP:
            found = intake
    return found


class RtmpListener:
    """Listens for publishers and brings what they send to the intakes."""

    def __init__(
        self, intakes: Mapping[str, Intake], *, setup: float = SETUP, silence: float = SILENCE
    ) -> None:
        self.setup, self.silence = setup, silence
        self._intakes = intakes
        self._door: Door[_Connection] = Door()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        """Where it listens; 0 while it does not."""
        if self._server is None or not self._server.sockets:
            return 0
        return int(self._server.sockets[0].getsockname()[1])

    async def listen(self, host: str | None, port: int) -> None:
        """Begin on another port, or for the first time. Raises ``OSError`` when it cannot be."""
        await self.stop()
        self._server = await asyncio.start_server(self._connected, host, port)

    async def stop(self) -> None:
        """Take nobody more; who publishes goes on."""
        server, self._server = self._server, None
        if server is not None:
            server.close()

    async def close(self) -> None:
        """End everything."""
        await self.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def identify(self, key: str) -> Intake | None:
        """The source whose key this is."""
        return find(key, self._intakes.values())

    def refused(self, peer: str, fault: SourceFault) -> None:
        """Someone was not let in who named no source: all that wait for one say so."""
        for intake in self._intakes.values():
            if intake.setting.kind is SourceKind.RTMP:
                intake.watch.refused(peer, fault)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = _Connection(self, reader, writer)
        task = asyncio.create_task(self._serve(connection), name=f"RTMP of {connection.peer}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, connection: _Connection) -> None:
        pushed_out = self._door.arrive(connection, connection.peer)
        if pushed_out is not None:
            pushed_out.abort()
        try:
            await connection.run(lambda: self._door.leave(connection))
        finally:
            self._door.leave(connection)


class _Connection:
    """One connection, from its first byte to its end."""

    def __init__(
        self, listener: RtmpListener, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._listener, self._reader, self._writer = listener, reader, writer
        self._session = Session(secrets.token_bytes(1528))
        self._relay = FlvRelay()
        self._feeding: Feeding | None = None
        raw = writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, ANSWERS)
        address = writer.get_extra_info("peername")
        self.peer = str(address[0]).removeprefix("::ffff:") if address else ""

    def abort(self) -> None:
        """End at once."""
        self._writer.transport.abort()

    async def run(self, let_in: Callable[[], None]) -> None:
        """Hear it to its end; ``let_in`` is called once its key was right."""
        try:
            await self._hear(let_in)
        except ProtocolError as error:
            self._end(clean=False, fault=_broken(error))
        except (OSError, TimeoutError):
            pass
        finally:
            self._end(clean=False)
            self.abort()  # close() would wait for ever for who does not read

    async def _hear(self, let_in: Callable[[], None]) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._listener.setup
        stage = self._session.stage
        while True:
            async with asyncio.timeout_at(deadline):
                data = await self._reader.read(AT_ONCE if stage is Stage.PUBLISHING else 4096)
            if not data:
                return
            for event in self._session.feed(data):
                self._handle(event)
            if outgoing := self._session.take_outgoing():
                self._writer.write(outgoing)
                async with asyncio.timeout(self._listener.silence):
                    await self._writer.drain()
            stage, before = self._session.stage, stage
            if stage is Stage.CLOSING:
                await self._say_goodbye()
                return
            if stage is Stage.PUBLISHING:
                deadline = loop.time() + self._listener.silence
                if before is not stage:
                    let_in()
            elif before is Stage.PUBLISHING:
                deadline = loop.time() + self._listener.setup

    def _handle(self, event: Event) -> None:
        match event:
            case PublishAsked(key, encoder):
                self._publish(key, encoder)
            case MediaArrived(kind, timestamp, payload):
                self._media(kind, timestamp, payload)
            case Finished():
                self._end(clean=True)
            case TurnedAway(sentence):
                fault = SourceFault("wrong_address", f"An encoder was turned away. {sentence}")
                self._listener.refused(self.peer, fault)

    def _publish(self, key: str, encoder: str) -> None:
        intake = self._listener.identify(key)
        if intake is None:
            self._listener.refused(self.peer, WRONG_KEY)
            self._session.refuse("NetStream.Publish.BadName", "The stream key is wrong.")
            return
        self._relay = FlvRelay()
        self._feeding = intake.admit(self._relay, self.peer, encoder, self.abort)
        self._session.accept()

    def _media(self, kind: int, timestamp: int, payload: bytes) -> None:
        feeding = self._feeding
        if feeding is None:
            return
        if fault := unfit(kind, payload):
            feeding.refuse(self.peer, fault)
            self._session.refuse("NetStream.Publish.Rejected", fault.sentence)
            return
        feeding.put(self._relay.unit(kind, timestamp, payload))
        feeding.describe(self._relay.encoder, self._relay.timeline.jumps)

    def _end(self, *, clean: bool, fault: SourceFault | None = None) -> None:
        if self._feeding is not None:
            self._feeding.end(clean=clean, fault=fault)
            self._feeding = None

    async def _say_goodbye(self) -> None:
        """Let the other side read its refusal: closing with unread bytes would take it away."""
        if self._writer.can_write_eof():
            self._writer.write_eof()
        with suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE):
                while await self._reader.read(AT_ONCE):
                    pass


def _broken(error: ProtocolError) -> SourceFault:
    sentence = (
        f"The encoder sent what is no RTMP ({error}) and was cut off. Start its stream again."
    )
    return SourceFault("not_rtmp", sentence, {"why": str(error)})
