"""A session on a real socket, with asyncio and ``websockets``."""

from __future__ import annotations

import asyncio
import secrets
import ssl
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import SystemRandom

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from conference.client.address import socket_url
from conference.client.session import Answered, Ended, Event, HangUp, Session
from conference.client.trust import trusting, untrusted
from conference.core.errors import ConferenceError
from conference.deliberation.command import WireCommand
from conference.protocol.messages import Ack, Refused, Role

__all__ = ["Link", "monotonic", "new_id", "open_session"]

OPEN_TIMEOUT = 10.0
CLOSE_TIMEOUT = 2.0
LARGEST_FRAME = 64 * 2**20
"""Bytes; the snapshot of a desk with ten thousand parties has some three million."""


def monotonic() -> float:
    """Milliseconds of a clock that never goes back."""
    return time.monotonic_ns() / 1e6


def new_id() -> str:
    """A command id or ballot key that nobody else has: 32 hex digits."""
    return secrets.token_hex(16)


def open_session(role: Role, secret: str = "", name: str = "") -> Session:
    """A session with chance from the machine."""
    return Session(role, secret, random=SystemRandom(), new_id=new_id, name=name)


class Link:
    """Keeps ``session`` connected to the server at ``url`` while :meth:`run` runs.

    ``listen`` is called with every event of the session, in order, in the loop's thread. ``ca``
    has the certificates that are trusted besides the machine's own, for ``https``.
    """

    def __init__(
        self,
        session: Session,
        url: str,
        listen: Callable[[Event], None] = lambda event: None,
        *,
        ca: Path | None = None,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.session = session
        self.url = socket_url(url)
        self._tls = trusting(ca) if self.url.startswith("wss:") else None
        self._listen = listen
        self._clock = clock
        self._sleep = sleep
        self._socket: ClientConnection | None = None
        self._woken = asyncio.Event()
        self._waiting: dict[str, asyncio.Future[Ack | Refused]] = {}
        self._heard = asyncio.Condition()

    async def run(self) -> Ended:
        """Connect, converse, reconnect; returns when the server ends it for good.

        Raises :class:`ConferenceError` ``untrusted`` when its certificate is not to be trusted.
        """
        try:
            while True:
                code = await self._converse()
                again = self.session.disconnected(self._clock(), code)
                await self._publish([])
                if again is None:
                    ended = self.session.ended
                    assert ended is not None
                    await self._publish([ended])
                    return ended
                await self._sleep(max(0.0, again - self._clock()) / 1000)
        finally:
            for future in self._waiting.values():
                future.cancel()

    def send(self, command: WireCommand, name: str = "") -> str:
        """Have ``command`` carried out; its answer comes to ``listen``. Returns the request's id.

        That is ``name``, or a new one.
        """
        name = self.session.send(command, self._clock(), name)
        self._woken.set()
        return name

    async def ask(
        self,
        command: WireCommand,
        timeout: float = 30.0,  # noqa: ASYNC109
        name: str = "",
    ) -> Ack | Refused:
        """Have ``command`` carried out and wait for its final answer, over any reconnects.

        Raises :class:`ConferenceError` ``no_answer`` after ``timeout`` seconds.
        """
        name = self.send(command, name)
        future = self._waiting.setdefault(name, asyncio.get_running_loop().create_future())
        try:
            async with asyncio.timeout(timeout):
                return await asyncio.shield(future)
        except TimeoutError:
            raise ConferenceError(
                "no_answer",
                f"The server gave no answer within {timeout:.0f} seconds. Is it running?",
            ) from None
        finally:
            self._waiting.pop(name, None)

    async def until(self, holds: Callable[[Session], bool], timeout: float = 30.0) -> None:  # noqa: ASYNC109
        """Wait until something holds of the session, looking after every event.

        Raises ``TimeoutError`` after ``timeout`` seconds.
        """
        async with asyncio.timeout(timeout), self._heard:
            await self._heard.wait_for(lambda: holds(self.session))

    async def _converse(self) -> int | None:
        """One connection from opening to its end; the close code where there was one."""
        try:
            socket = await connect(
                self.url,
                compression=None,
                max_size=LARGEST_FRAME,
                ping_interval=None,
                open_timeout=OPEN_TIMEOUT,
                close_timeout=CLOSE_TIMEOUT,
                proxy=None,
                ssl=self._tls,
            )
        except ssl.SSLCertVerificationError as error:
            raise untrusted(self.url, error) from error
        except InvalidURI as error:
            raise ConferenceError(
                "bad_url", f"{self.url} is no address of a server.", {"url": self.url}
            ) from error
        except (OSError, TimeoutError, InvalidHandshake):
            return None
        self._socket = socket
        try:
            self.session.connected(self._clock())
            async with asyncio.TaskGroup() as tasks:
                reader = tasks.create_task(self._read(socket), name="client link reader")
                writer = tasks.create_task(self._write(socket), name="client link writer")
                await asyncio.wait({reader, writer}, return_when=asyncio.FIRST_COMPLETED)
                writer.cancel()
                await socket.close()
        finally:
            self._socket = None
            socket.transport.abort()
        return socket.close_code

    async def _read(self, socket: ClientConnection) -> None:
        try:
            while True:
                frame = await socket.recv(decode=False)
                events = self.session.received(frame, self._clock())
                self._woken.set()
                await self._publish(events)
                if any(isinstance(event, HangUp) for event in events):
                    return
        except ConnectionClosed:
            return

    async def _write(self, socket: ClientConnection) -> None:
        try:
            while True:
                self._woken.clear()
                events = self.session.tick(self._clock())
                for frame in self.session.frames():
                    await socket.send(frame, text=True)
                await self._publish(events)
                if events:
                    return
                wake = self.session.wake_at()
                span = None if wake is None else max(0.001, (wake - self._clock()) / 1000)
                try:
                    async with asyncio.timeout(span):
                        await self._woken.wait()
                except TimeoutError:
                    continue
        except ConnectionClosed:
            return

    async def _publish(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Answered):
                future = self._waiting.get(event.request.id)
                if future is not None and not future.done():
                    future.set_result(event.answer)
            self._listen(event)
        async with self._heard:
            self._heard.notify_all()
