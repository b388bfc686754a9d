"""Drives the session of a desk or display: socket and time in, frames of the picture out."""

from __future__ import annotations

import secrets
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from random import SystemRandom

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from conference.client import on_air
from conference.client.address import page_url, socket_url
from conference.client.on_air import conference
from conference.client.session import (
    Answered,
    Captioned,
    Changed,
    Ended,
    Event,
    ForDisplay,
    HangUp,
    Session,
    State,
    Welcomed,
)
from conference.core.clock import Millis
from conference.core.zones import zone_of
from conference.deliberation.command import WireCommand
from conference.deliberation.sender import Post
from conference.protocol.messages import Arming, EventMessage, Health, Painted, Presence, Role
from conference.ui.bridge.asking import Answer, Asking
from conference.ui.bridge.link import QtLink
from conference.ui.bridge.public import PublicAddress
from conference.ui.bridge.refused import in_words
from conference.ui.picture import LinkPhase, LinkStatus, Pending, Picture
from conference.words.refused import refusal_words

__all__ = ["FRAME", "Bridge", "Frame", "kind_of", "subject_of"]

FRAME = 16
"""ms between two redraws at the least."""

RATES = 90
"""Seconds of ballots a second that are kept."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture, and the parties that may differ from the frame before (None: all of them)."""

    picture: Picture
    parties: frozenset[int] | None


class Bridge(QObject):
    """The one way between the server and the windows.

    ``framed`` gives out a :class:`Frame`: after messages, at most once in 16 ms, and each second
    for what runs. ``answered`` has the answer to a command, ``for_display`` what a desk asks this
    display for, ``captioned`` the captions that it listens to, ``ended`` that the server does not
    want us back, ``failed`` that the very first attempt to connect
    came to nothing. ``secret`` is the desk's own, for what goes over HTTP.
    """

    framed = Signal(Frame)
    answered = Signal(Answered)
    welcomed = Signal()
    for_display = Signal(ForDisplay)
    captioned = Signal(Captioned)
    ended = Signal(Ended)
    failed = Signal(str)

    def __init__(
        self, url: str, role: Role, secret: str, name: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.url, self.secret = url, secret
        self.origin = page_url(url, "").rstrip("/")
        self._public = PublicAddress(self.origin, self)
        self._asking = Asking(self.origin, secret, self)
        self._uri = socket_url(url)
        self.session = Session(
            role, secret, random=SystemRandom(), new_id=lambda: secrets.token_hex(16), name=name
        )
        self._link: QtLink | None = None
        self._reason = ""
        self._retry_at: float | None = None
        self._was_online = False
        self._painted: Painted | None = None
        self._captions = ""
        self._rates: deque[int] = deque(maxlen=RATES)
        self._parties: set[int] | None = set()
        self._closing = False
        self._frame = self._timer(self._give_frame)
        self._second = self._timer(self._on_second)
        self._wake = self._timer(self._on_wake)
        self._retry = self._timer(self._connect)

    def start(self) -> None:
        """Connect, and stay connected until :meth:`stop`."""
        self._connect()
        self._on_second()

    def stop(self) -> None:
        """Hang up for good; no timer runs afterwards."""
        self._closing = True
        self._public.stop()
        self._asking.stop()
        for timer in (self._frame, self._second, self._wake, self._retry):
            timer.stop()
        if self._link is not None:
            link, self._link = self._link, None
            link.closed.disconnect(self._on_closed)
            link.close()
            link.abort()
            link.deleteLater()

    def send(self, command: WireCommand) -> bool:
        """Have a command carried out. False, and nothing happens, while there is no link.

        What changes the show is never queued behind a dead link: it would happen at a moment
        that nobody chose.
        """
        if not self.session.is_online:
            return False
        self.session.send(command, _now())
        self._after([])
        self._soon()
        return True

    def announce(self, arming: Arming) -> None:
        """Let others see what is armed here; while there is no link nobody does."""
        self.session.announce(arming)
        self._put_out()

    def report(self, painted: Painted) -> None:
        """Have the server know what this screen shows: now, and after every reconnect."""
        self._painted = painted
        self.session.report(painted)
        self._put_out()

    def listen(self, language: str) -> None:
        """Have captions of a language sent, or none (""): now, and after every reconnect."""
        self._captions = language
        self.session.listen(language)
        self._put_out()

    def ask(self, path: str, document: object, answer: Answer) -> None:
        """Ask the server over HTTP; ``answer`` is called once, later, unless we stop before."""
        self._asking.ask(path, document, answer)

    def new_id(self) -> str:
        """An id for a new command."""
        return self.session.new_id()

    def picture(self) -> Picture:
        """All that is known now: documents, link, and the commands without an answer."""
        now = _now()
        known = on_air.conference(self.session.replica)
        return Picture(
            now=self._server_time(now),
            link=self._link_now(now),
            replica=self.session.replica,
            rates=tuple(self._rates),
            pending=tuple(
                Pending(kind_of(request.command), subject_of(request.command))
                for request in self.session.pending
            ),
            origin=self._public.address,
            zone=zone_of(known.zone if known else ""),
            login=self.session.welcome.login if self.session.welcome else "",
            session=self.session.welcome.session if self.session.welcome else "",
            post=(self.session.welcome.post if self.session.welcome else None) or Post.DIRECTOR,
        )

    def _zone(self) -> tzinfo | None:
        """The conference's time zone; None, the machine's own, where it has none."""
        view = conference(self.session.replica)
        name = view.zone if view is not None else None
        return zone_of(name) if isinstance(name, str) else None

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _server_time(self, now: float) -> Millis:
        server = self.session.server_time(now)
        return Millis(round(server if server is not None else time.time() * 1000))

    def _link_now(self, now: float) -> LinkStatus:
        session = self.session
        age = session.age(now)
        heard = None if age is None else Millis(self._server_time(now) - round(age))
        trip = None if session.round_trip is None else round(session.round_trip)
        if session.is_online:
            return LinkStatus(LinkPhase.UP, trip, heard)
        retry = None if self._retry_at is None else Millis(max(0, round(self._retry_at - now)))
        if session.state is State.ENDED and session.ended is not None:
            why = refusal_words(session.ended.code, session.ended.sentence)
            return LinkStatus(LinkPhase.REFUSED, trip, heard, None, why)
        phase = LinkPhase.LOST if self._was_online else LinkPhase.CONNECTING
        return LinkStatus(phase, trip, heard, retry, self._reason)

    @Slot()
    def _connect(self) -> None:
        self._retry_at = None
        self._link = QtLink(self._uri, self)
        self._link.opened.connect(self._on_opened)
        self._link.received.connect(self._on_received)
        self._link.closed.connect(self._on_closed)
        self._link.open()
        self._soon()

    @Slot()
    def _on_opened(self) -> None:
        self.session.connected(_now())
        self._after([])

    @Slot(bytes)
    def _on_received(self, frame: bytes) -> None:
        self._after(self.session.received(frame, _now()))

    @Slot(int, str)
    def _on_closed(self, code: int, reason: str) -> None:
        if self._link is not None:
            self._link.deleteLater()
            self._link = None
        self._wake.stop()
        bye = self.session.bye
        self._reason = refusal_words(bye.code, bye.sentence) if bye else reason
        again = self.session.disconnected(_now(), code or None)
        ended = self.session.ended
        self._soon()
        if again is None and ended is not None:
            self.ended.emit(ended)
            return
        if not self._was_online:
            self.failed.emit(self._reason)
        if again is not None and not self._closing:
            self._retry_at = again
            self._retry.start(max(1, round(again - _now())))

    @Slot()
    def _on_wake(self) -> None:
        self._after(self.session.tick(_now()))

    @Slot()
    def _on_second(self) -> None:
        """Redraw on the full second of the server's clock, so that clocks move together."""
        self._give_frame()
        self._second.start(1_000 - self._server_time(_now()) % 1_000 + 2)

    def _after(self, events: list[Event]) -> None:
        hang_up = ""
        for event in events:
            match event:
                case Welcomed():
                    self._was_online = True
                    if self._painted is not None:
                        self.session.report(self._painted)
                    if self._captions:
                        self.session.listen(self._captions)
                    self._public.ask()
                    self.welcomed.emit()
                case Changed():
                    self._mark_changed(event)
                case Answered():
                    self.answered.emit(in_words(event))
                case ForDisplay():
                    self.for_display.emit(event)
                case Captioned():
                    self.captioned.emit(event)
                case HangUp():
                    hang_up = event.reason
                case Ended():
                    self.ended.emit(event)
        if events:
            self._soon()
        if hang_up and self._link is not None:
            self._link.abort(hang_up)
            return
        self._put_out()

    def _put_out(self) -> None:
        if self._link is None:
            return
        for frame in self.session.frames():
            self._link.send(frame)
        wake = self.session.wake_at()
        if wake is not None:
            self._wake.start(max(1, round(wake - _now())))

    def _mark_changed(self, event: Changed) -> None:
        """Remember which parties and rates the next frame must bring up to date."""
        message = event.message
        if isinstance(message, Health):
            self._rates.append(message.ballots)
        if self._parties is None:
            return
        if "*" in event.what or (isinstance(message, Presence) and message.whole):
            self._parties = None
        elif isinstance(message, Presence):
            self._parties.update(row.party for row in message.rows)
        elif isinstance(message, EventMessage):
            self._parties.update(
                int(path.removeprefix("party/")) for path in event.what if path.startswith("party/")
            )

    def _soon(self) -> None:
        if not self._frame.isActive() and not self._closing:
            self._frame.start(FRAME)

    @Slot()
    def _give_frame(self) -> None:
        self._frame.stop()
        parties = None if self._parties is None else frozenset(self._parties)
        self._parties = set()
        self.framed.emit(Frame(self.picture(), parties))


def kind_of(command: WireCommand) -> str:
    """The tag of a command, such as ``start_item``."""
    return str(type(command).__struct_config__.tag)


def subject_of(command: WireCommand) -> str:
    """The poll, item or lottery that a command is about; "" for others."""
    names = (getattr(command, kind, "") for kind in ("poll", "item", "lottery"))
    return str(next((name for name in names if name), ""))


def _now() -> float:
    return time.monotonic_ns() / 1e6
