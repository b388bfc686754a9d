"""The link to OBS Studio: keeps itself up, knows its scenes and which is on air, changes it.

Nothing waits for OBS: whoever asks for a scene is told within a second that it is on air, or why
not, and a link that is lost is tried again for as long as the server runs. What is on air is what
OBS says, whoever put it there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from conference.core.clock import Clock
from conference.core.errors import ConferenceError
from conference.protocol.control import Obs
from conference.server.controls.obs import (
    AUTHENTICATION_FAILED,
    SUBPROTOCOL,
    Conversation,
    ObsError,
)
from conference.server.watchers.watcher import Watcher

__all__ = ["ObsError", "ObsLink", "ObsPlan", "obs_plan"]

_log = logging.getLogger("conference.server.watchers.obs")

PATIENCE_SECONDS = 1.0
"""For a request. Then its cue has failed; GO has gone on long before."""

BEGIN_SECONDS = 3.0
"""Until a connection is made and OBS has told its scenes."""

ALIVE_SECONDS = 3.0
"""Between two signs of life, and until one is answered."""

FIRST_WAIT, LONGEST_WAIT = 0.25, 4.0
"""Seconds until a lost link is tried again: twice as long each time."""

MOST_BYTES = 1_048_576
"""Of a frame of OBS: thousands of scenes have some 100 bytes each."""


@dataclass(frozen=True, slots=True)
class ObsPlan:
    """Where OBS listens, and the file that has its password; None where it asks for none."""

    url: str
    password: Path | None = None


def obs_plan(url: str, password: Path | None) -> ObsPlan:
    """The plan for such an address; raises ``bad_option`` when it is none."""
    try:
        parts = urlsplit(url)
        is_one = parts.scheme in {"ws", "wss"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_one = False
    if not is_one:
        sentence = "Give --obs the address of OBS, like ws://127.0.0.1:4455"
        raise ConferenceError("bad_option", sentence)
    return ObsPlan(url, password)


class _Straight(connect):
    """A connection to the named address or to none: nobody else says where the server goes."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class ObsLink(Watcher):
    """To one OBS, for as long as :meth:`run` is at work.

    ``trouble`` is None while the link is up, else a sentence; ``since`` is when that began.
    ``scenes`` and ``programme`` are as OBS said last. ``on_change`` is called after each change.
    """

    def __init__(self, plan: ObsPlan, clock: Clock, on_change: Callable[[], None]) -> None:
        self.scenes: frozenset[str] = frozenset()
        self.programme: str | None = None
        self.trouble: str | None = f"OBS at {plan.url} was not reached yet."
        self.since = clock.now()
        self._plan = plan
        self._clock = clock
        self._on_change = on_change
        self._conversation: Conversation | None = None
        self._connection: ClientConnection | None = None
        self._asked: dict[str, asyncio.Future[str]] = {}

    @property
    def status(self) -> Obs:
        """How it stands, as clients are shown it."""
        scenes = tuple(sorted(self.scenes))
        return Obs(self.trouble or "", self.since, scenes, self.programme)

    async def show(self, scene: str) -> None:
        """Put a scene on air: returns when OBS has done it.

        Raises :class:`ObsError` with the reason when it did not, after a second at the latest.
        """
        if self.trouble is not None or self._conversation is None or self._connection is None:
            raise ObsError(self.trouble or "OBS is not connected.")
        if scene not in self.scenes:
            raise ObsError(f"OBS has no scene “{scene}”.")
        name, frame = self._conversation.ask_for(scene)
        answer = self._asked[name] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._connection.send(frame)
                fault = await answer
        except TimeoutError:
            raise ObsError("OBS did not answer within a second.") from None
        except ConnectionClosed:
            raise ObsError("The link to OBS was lost.") from None
        finally:
            self._asked.pop(name, None)
        if fault:
            raise ObsError(fault)

    async def run(self) -> None:
        """Connect, and connect again, until cancelled."""
        wait = FIRST_WAIT
        while True:
            try:
                await self._converse()
                reason = "OBS has closed the link."
            except ObsError as error:
                reason = error.reason
            if self.trouble is None:  # it was up: it is back quickly, or so we hope
                wait = FIRST_WAIT
            self._lose(reason)
            await asyncio.sleep(wait)
            wait = min(2 * wait, LONGEST_WAIT)

    async def _converse(self) -> None:
        """One connection, from its beginning to its end; raises :class:`ObsError` with why."""
        conversation = Conversation(self._password())
        try:
            async with _Straight(
                self._plan.url,
                subprotocols=[Subprotocol(SUBPROTOCOL)],
                compression=None,
                open_timeout=BEGIN_SECONDS,
                close_timeout=PATIENCE_SECONDS,
                ping_interval=ALIVE_SECONDS,
                ping_timeout=ALIVE_SECONDS,
                max_size=MOST_BYTES,
                proxy=None,
            ) as connection:
                async with asyncio.timeout(BEGIN_SECONDS):
                    while not conversation.is_ready:
                        await self._hear(conversation, connection)
                self._conversation, self._connection = conversation, connection
                self._follow(conversation)
                while True:
                    await self._hear(conversation, connection)
                    self._follow(conversation)
        except ConnectionClosed as error:
            raise ObsError(self._parting(error)) from error
        except (OSError, TimeoutError, WebSocketException) as error:
            raise ObsError(f"OBS at {self._plan.url} does not answer.") from error

    async def _hear(self, conversation: Conversation, connection: ClientConnection) -> None:
        heard = conversation.receive(await connection.recv())
        for frame in heard.send:
            await connection.send(frame)
        for name, fault in heard.answered:
            asked = self._asked.get(name)
            if asked is not None and not asked.done():
                asked.set_result(fault)

    def _follow(self, conversation: Conversation) -> None:
        """The link is up, and OBS has said how it stands."""
        before = self.status
        if self.trouble is not None:
            _log.info("OBS is connected")
            self.trouble, self.since = None, self._clock.now()
        self.scenes, self.programme = conversation.scenes, conversation.programme
        if self.status != before:
            self._on_change()

    def _lose(self, reason: str) -> None:
        """The link is down: whoever waits for an answer is told, and nobody knows what is on."""
        self._conversation = self._connection = None
        for asked in self._asked.values():
            if not asked.done():
                asked.set_result("The link to OBS was lost.")
        before = self.status
        if self.trouble is None:
            _log.warning("OBS is not connected any more: %s", reason)
            self.since = self._clock.now()
        self.trouble, self.programme = reason, None
        if self.status != before:
            self._on_change()

    def _parting(self, error: ConnectionClosed) -> str:
        if error.rcvd is not None and error.rcvd.code == AUTHENTICATION_FAILED:
            return f"OBS refuses the password in {self._plan.password}."
        return "The link to OBS was lost."

    def _password(self) -> str:
        """Read each time, so that one that was wrong is mended without a start of the server."""
        if self._plan.password is None:
            return ""
        try:
            return self._plan.password.read_text("utf-8").strip("\r\n")
        except (OSError, ValueError) as error:
            raise ObsError(f"{self._plan.password} with OBS's password cannot be read.") from error
