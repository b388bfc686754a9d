"""Thousands of attendees on real sockets, in one event loop.

Each socket is the ``websockets`` library's Sans-I/O client under an ``asyncio`` transport: no task
and no timer a connection. One timer wakes the attendees that have something to do.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import cast

from websockets.client import ClientProtocol
from websockets.exceptions import WebSocketException
from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN
from websockets.uri import WebSocketURI, parse_uri

from conference.client.session import Event, HangUp, State, Welcomed
from conference.client.trust import trusting
from conference.protocol.codec import decode_server
from conference.protocol.messages import Tick
from conference.rehearsal.attendees import Attendee
from conference.rehearsal.ledger import Bookkeeper

__all__ = ["Crowd"]

TICK = b'{"type":"tick"'
ROOM = b'{"type":"room"'
PONG = b'{"type":"pong"'
"""How frequent frames begin. Only what a behaviour needs is decoded by its session: a simulated
screen does not draw its room, and a tick that thousands get is decoded once and timed for each."""

OPEN_TIMEOUT = 15.0
LARGEST_FRAME = 4 * 2**20


class _Guest:
    """An attendee and the socket it has, if any."""

    __slots__ = ("alarm", "attendee", "connects_at", "has_begun", "wire")

    def __init__(self, attendee: Attendee) -> None:
        self.attendee = attendee
        self.wire: _Wire | None = None
        self.alarm = float("inf")
        self.connects_at: float | None = None
        self.has_begun = False


class _Wire(asyncio.Protocol):
    """One socket from opening to its end."""

    def __init__(self, crowd: Crowd, guest: _Guest) -> None:
        self._crowd = crowd
        self._guest = guest
        self._protocol = ClientProtocol(crowd.uri, max_size=LARGEST_FRAME)
        self._transport: asyncio.Transport | None = None
        self._expiry: asyncio.TimerHandle | None = None
        self.is_timed = False
        """Whether a pong was heard, so that the clock of this link is known."""

    @property
    def close_code(self) -> int | None:
        return self._protocol.close_code

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._expiry = asyncio.get_running_loop().call_later(OPEN_TIMEOUT, self.cut)
        self._protocol.send_request(self._protocol.connect())
        self._flush()

    def data_received(self, data: bytes) -> None:
        protocol = self._protocol
        protocol.receive_data(data)
        for event in protocol.events_received():
            if isinstance(event, Frame):
                if event.opcode is Opcode.TEXT:
                    self._crowd.received(self._guest, self, bytes(event.data))
            elif protocol.handshake_exc is None:
                self._keep()
                self._crowd.opened(self._guest)
        self._flush()
        if protocol.close_expected() and self._transport is not None:
            self._transport.close()

    def send(self, frames: list[bytes]) -> None:
        if self._protocol.state is OPEN:
            for frame in frames:
                self._protocol.send_text(frame)
            self._flush()

    def leave(self) -> None:
        """Close as a browser does whose tab is closed."""
        if self._protocol.state is OPEN:
            self._protocol.send_close(1001)
            self._flush()
        else:
            self.cut()

    def cut(self) -> None:
        """Be gone without a word."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.abort()

    def forget(self) -> None:
        """The transport was closed by the loop while it was opened; it may not be touched."""
        self._keep()
        self._transport = None

    def connection_lost(self, exc: Exception | None) -> None:
        self._keep()
        self._transport = None
        try:
            self._protocol.receive_eof()
        except WebSocketException as error:
            self._crowd.trouble(str(error))
        self._crowd.lost(self._guest, self)

    def _keep(self) -> None:
        """The handshake need not be waited for any more."""
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None

    def _flush(self) -> None:
        transport = self._transport
        for data in self._protocol.data_to_send():
            if transport is None or transport.is_closing():
                continue
            if data:
                transport.write(data)
            elif transport.can_write_eof():
                transport.write_eof()


class Crowd:
    """Runs ``everybody`` against the socket at ``url`` until :meth:`finish`.

    ``clock`` gives milliseconds that never go back; the attendees' times of arrival count from the
    moment of :meth:`start`.
    """

    def __init__(
        self,
        url: str,
        everybody: list[Attendee],
        ledger: Bookkeeper,
        clock: Callable[[], float],
        ca: Path | None = None,
    ) -> None:
        self.uri: WebSocketURI = parse_uri(url)
        self.ledger = ledger
        self._clock = clock
        self._guests = [_Guest(attendee) for attendee in everybody]
        self._alarms: list[tuple[float, int, _Guest]] = []
        self._order = count()
        self._timer: asyncio.TimerHandle | None = None
        self._rings_at = float("inf")
        self._opening: set[asyncio.Task[None]] = set()
        self._tls = trusting(ca) if self.uri.secure else None
        self._tick_now = lru_cache(maxsize=16)(_tick_now)
        self._leaving = False

    def start(self) -> None:
        """Let them come, each at their time."""
        begun = self._clock()
        for guest in self._guests:
            guest.connects_at = begun + guest.attendee.arrives_at
            self._set_alarm(guest)

    @property
    def pending(self) -> int:
        """How many commands have no answer yet."""
        return sum(len(guest.attendee.session.pending) for guest in self._guests)

    async def finish(self, patience: float) -> None:
        """Let nobody begin anything new, wait for answers up to ``patience`` s, then leave."""
        for guest in self._guests:
            guest.attendee.rest()
            if not guest.has_begun:
                guest.connects_at = None
            elif guest.connects_at is not None:  # whoever sleeps wakes, to hear what is answered
                guest.connects_at = min(guest.connects_at, self._clock())
                self._set_alarm(guest)
        deadline = self._clock() + 1000 * patience
        while self.pending and self._clock() < deadline:
            await asyncio.sleep(0.05)
        self._leaving = True
        report = self.ledger.report
        report.reconnects = sum(guest.attendee.session.reconnects for guest in self._guests)
        for task in self._opening:
            task.cancel()
        for n, guest in enumerate(self._guests):
            if guest.wire is not None:
                guest.wire.leave()
            if n % 200 == 0:
                await asyncio.sleep(0)
        gone_by = self._clock() + 3000
        while any(guest.wire for guest in self._guests) and self._clock() < gone_by:
            await asyncio.sleep(0.02)
        for guest in self._guests:
            if guest.wire is not None:
                guest.wire.cut()
        if self._timer is not None:
            self._timer.cancel()

    # From the wires

    def opened(self, guest: _Guest) -> None:
        """The connection of a guest is open: the session says hello."""
        guest.attendee.session.connected(self._clock())
        self._after(guest)

    def received(self, guest: _Guest, wire: _Wire, frame: bytes) -> None:
        """Hand a text frame to the session of the guest; ticks only count their delay."""
        now = self._clock()
        session = guest.attendee.session
        if frame.startswith(TICK):
            if wire.is_timed:
                server = session.server_time(now)
                if server is not None:
                    self.ledger.report.tick.add(server - self._tick_now(frame))
            return
        if frame.startswith(ROOM) and not guest.attendee.reads_room:
            return
        events = session.received(frame, now)
        if frame.startswith(PONG):
            wire.is_timed = True
        else:
            self._on_events(guest, events, now)

    def lost(self, guest: _Guest, wire: _Wire) -> None:
        """The connection has ended; nothing to do if the guest has another already."""
        if guest.wire is not wire:
            return
        guest.wire = None
        self._offline(guest, wire.close_code)

    def trouble(self, sentence: str) -> None:
        """Something went wrong with a link."""
        self.ledger.report.troubles[sentence] += 1

    # The rest

    def _on_events(self, guest: _Guest, events: list[Event], now: float) -> None:
        attendee = guest.attendee
        for event in events:
            if isinstance(event, HangUp):
                self.trouble(event.reason)
                if guest.wire is not None:
                    guest.wire.cut()
            elif isinstance(event, Welcomed) and not guest.has_begun:
                guest.has_begun = True
                self.ledger.report.joined += 1
                attendee.begin(now)
            attendee.heard(event, now)
        self._after(guest)

    def _after(self, guest: _Guest) -> None:
        """Send what the session wants to send, and set the alarm anew."""
        attendee, wire = guest.attendee, guest.wire
        frames = attendee.session.frames()
        if wire is not None:
            if frames:
                wire.send(frames)
            if attendee.wants_cut:
                wire.cut()
        attendee.wants_cut = False
        self._set_alarm(guest)

    def _offline(self, guest: _Guest, code: int | None) -> None:
        session = guest.attendee.session
        now = self._clock()
        if session.state is State.OFFLINE and self._leaving:
            return
        again = session.disconnected(now, code)
        if again is None:
            ended = session.ended
            self.ledger.report.turned_away += 1
            if guest.attendee.turned_away():
                again = now + 1000
            elif ended is not None:
                self.trouble(ended.sentence)
        if again is not None:
            again = max(again, guest.attendee.sleeps_until)
        guest.connects_at = None if self._leaving else again
        self._set_alarm(guest)

    def _connect(self, guest: _Guest) -> None:
        guest.connects_at = None
        task = asyncio.create_task(self._open(guest), name="rehearsal connects")
        self._opening.add(task)
        task.add_done_callback(self._opening.discard)

    async def _open(self, guest: _Guest) -> None:
        loop = asyncio.get_running_loop()
        wire = guest.wire = _Wire(self, guest)
        try:
            async with asyncio.timeout(OPEN_TIMEOUT):
                await loop.create_connection(
                    lambda: wire,
                    self.uri.host,
                    self.uri.port,
                    ssl=self._tls,
                    server_hostname=self.uri.host if self._tls else None,
                )
        except (OSError, TimeoutError):
            wire.forget()
            self.lost(guest, wire)
        except asyncio.CancelledError:
            wire.forget()
            guest.wire = None
            raise

    def _set_alarm(self, guest: _Guest) -> None:
        attendee = guest.attendee
        times = (guest.connects_at, attendee.session.wake_at(), attendee.wake_at())
        alarm = min((time for time in times if time is not None), default=float("inf"))
        if alarm >= guest.alarm:
            return
        guest.alarm = alarm
        heapq.heappush(self._alarms, (alarm, next(self._order), guest))
        self._set_timer()

    def _set_timer(self) -> None:
        if not self._alarms or self._alarms[0][0] >= self._rings_at:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._rings_at = self._alarms[0][0]
        delay = max(0.0, (self._rings_at - self._clock()) / 1000)
        self._timer = asyncio.get_running_loop().call_later(delay, self._ring)

    def _ring(self) -> None:
        self._timer, self._rings_at = None, float("inf")
        now = self._clock()
        alarms = self._alarms
        while alarms and alarms[0][0] <= now:
            alarm, _, guest = heapq.heappop(alarms)
            if alarm == guest.alarm:
                guest.alarm = float("inf")
                self._wake(guest, now)
        self._set_timer()

    def _wake(self, guest: _Guest, now: float) -> None:
        if guest.connects_at is not None and guest.connects_at <= now:
            self._connect(guest)
        guest.attendee.act(now)
        self._on_events(guest, guest.attendee.session.tick(now), now)


def _tick_now(frame: bytes) -> int:
    tick = decode_server(frame)
    assert isinstance(tick, Tick)
    return tick.now
