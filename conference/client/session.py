"""The conversation with the server, without a socket (sans-I/O).

A driver owns the socket and calls the verbs ``connected``, ``received``, ``disconnected``, ``tick``
and ``send``; after each it sends what ``frames`` gives and deals with the returned values::

    offline ──connected──> greeting ──welcome──> online
       └───────────── disconnected ────────────────┘        ended: Ended, for good

Commands are sent again under the same id after a reconnect, and after a refusal that is temporary,
until each has its one final answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from conference.client.backoff import Backoff
from conference.client.clock import ServerClock
from conference.client.events import (
    TIMINGS,
    Answered,
    Captioned,
    Changed,
    Ended,
    Event,
    ForDisplay,
    HangUp,
    State,
    Timing,
    Welcomed,
)
from conference.client.replica import NOTHING, Gap, Replica
from conference.core.clock import Millis
from conference.core.errors import ConferenceError
from conference.deliberation.command import WireCommand
from conference.protocol.close_codes import CloseCode
from conference.protocol.codec import decode_server, encode, encode_request
from conference.protocol.messages import (
    PROTOCOL_VERSION,
    Ack,
    Arming,
    Arms,
    BookPages,
    Bye,
    CaptionLanguages,
    Captions,
    EventMessage,
    Health,
    Hello,
    Identify,
    Listen,
    LogLines,
    LotteryJob,
    Painted,
    Ping,
    Pong,
    Presence,
    Refused,
    Request,
    Role,
    RoomMessage,
    Screens,
    ServerMessage,
    ShowOutput,
    SignUpPages,
    Snapshot,
    StreamNow,
    Tick,
    Welcome,
    too_late,
)
from conference.words.spoken import say

__all__ = [
    "Answered",
    "Captioned",
    "Changed",
    "Ended",
    "Event",
    "ForDisplay",
    "HangUp",
    "Session",
    "State",
    "Timing",
    "Welcomed",
]


@dataclass(slots=True)
class _Pending:
    request: Request
    given_at: float
    first_sent: float | None = None
    due: float | None = None
    """When to send it again after a temporary refusal; None while an answer is awaited."""
    backoff: Backoff | None = None


class Session:
    """One client's conversation, over as many connections as it takes.

    ``secret`` is the code or password of the first hello; afterwards the token of the welcome is
    used. ``random`` spreads reconnects and retries; ``new_id`` gives ids that are unique for this
    client for ever. ``replica`` is the picture of the meeting, kept (and stale) while offline.
    """

    def __init__(
        self,
        role: Role,
        secret: str = "",
        *,
        random: Random,
        new_id: Callable[[], str],
        name: str = "",
        timing: Timing | None = None,
        decode: Callable[[bytes | str], ServerMessage] = decode_server,
    ) -> None:
        self.role = role
        self.name = name
        self.new_id = new_id
        self.timing = timing or TIMINGS.get(role, Timing())
        self.replica: Replica = NOTHING
        self.state = State.OFFLINE
        self.welcome: Welcome | None = None
        self.bye: Bye | None = None
        self.reconnects = 0
        self._secret = secret
        self._token: str | None = None
        self._random = random
        self._backoff = Backoff(random, most=self.timing.longest_wait)
        self._decode = decode
        self._frames: list[bytes] = []
        self._pending: dict[str, _Pending] = {}
        self._resync = False
        self._hung_up = False
        self._connected_at = 0.0
        self._welcomed_at: float | None = None
        self._heard_at: float | None = None
        self._pinged_at = 0.0
        self._clock = ServerClock()

    # What the driver does

    def frames(self) -> list[bytes]:
        """Take what is to be sent now, as text frames (UTF-8), in order."""
        frames, self._frames = self._frames, []
        return frames

    def connected(self, now: float) -> None:
        """A socket is open: say hello."""
        if self.state is not State.OFFLINE:
            raise RuntimeError(f"connected while {self.state.name.lower()}")
        self.state = State.GREETING
        self._frames.clear()
        self.bye = None
        self._hung_up = False
        self._connected_at = now
        self._welcomed_at = None
        since = -1 if self._resync else self.replica.seq
        self._put(Hello(PROTOCOL_VERSION, self.role, self._token or self._secret, since, self.name))

    def received(self, frame: bytes | str, now: float) -> list[Event]:
        """A text frame came in."""
        if self.state not in {State.GREETING, State.ONLINE}:
            return []
        self._heard_at = now
        try:
            message = self._decode(frame)
        except ConferenceError as error:
            return self._hang_up(error.sentence, resync=True)
        match message:
            case Ack() | Refused():
                return self._answered(message, now)
            case Pong():
                self._clock.measured(message.sent, message.now, now)
                return []
            case Welcome():
                return self._welcomed(message, now)
            case Bye():
                self.bye = message
                return []
            case Identify() | ShowOutput():
                return [ForDisplay(message)]
            case Captions():
                return [Captioned(message)]
            case CaptionLanguages():
                return []
            case _:
                return self._renew(message)

    def disconnected(self, now: float, code: int | None = None) -> float | None:
        """The socket is gone, or could not be opened: when to connect again (None: never).

        ``code`` is the close code of RFC 6455 where there was one. When None is returned,
        :attr:`ended` says why.
        """
        if self.state is State.ENDED:
            return None
        bye, was = self.bye, self.state
        self.state = State.OFFLINE
        self._frames.clear()
        if self._is_final(code):
            wrong = code == CloseCode.WRONG_CODE or (
                bye is not None and bye.code.startswith("wrong_")
            )
            if self._token is None or not wrong or not self._secret:
                self.state = State.ENDED
                return None
            self._token = None  # the token is forgotten there; the code may still be good
            self._resync = True
        if was is State.ONLINE:
            self.reconnects += 1
            if self._welcomed_at is not None and (
                now - self._welcomed_at >= self.timing.holds_after
            ):
                self._backoff.reset()
        wait = bye.retry_ms if bye is not None and bye.retry_ms is not None else 0
        return now + wait + self._backoff.next()

    def tick(self, now: float) -> list[Event]:
        """Time has passed: ping, send again what is due, and find out that the link is dead."""
        if self.state not in {State.GREETING, State.ONLINE}:
            return []
        if now - self._last_sign() >= self.timing.dead_after:
            seconds = round(self.timing.dead_after / 1000)
            return self._hang_up(say("desk-bridge-not-heard", count=seconds))
        if self.state is State.ONLINE:
            if now - self._pinged_at >= self.timing.ping_every:
                self._ping(now)
            due = [p for p in self._pending.values() if p.due is not None and now >= p.due]
            return self._submit_all(due, now)
        return []

    def wake_at(self) -> float | None:
        """When ``tick`` has something to do at the latest; None while there is no socket."""
        if self.state not in {State.GREETING, State.ONLINE} or self._hung_up:
            return None
        times = [self._last_sign() + self.timing.dead_after]
        if self.state is State.ONLINE:
            times.append(self._pinged_at + self.timing.ping_every)
            times += [p.due for p in self._pending.values() if p.due is not None]
        return min(times)

    # What the program does

    def send(self, command: WireCommand, now: float, name: str = "") -> str:
        """Have ``command`` carried out, now or after the next welcome; returns the request's id.

        That is ``name``, or a new one. The answer comes as :class:`Answered`. A request whose id is
        pending already is not taken twice. Raises ``RuntimeError`` when the session has ended.
        """
        if self.state is State.ENDED:
            raise RuntimeError("the session has ended")
        name = name or self.new_id()
        if name not in self._pending:
            pending = self._pending[name] = _Pending(Request(name, command), now)
            if self.state is State.ONLINE:
                self._submit(pending, now)
        return name

    def announce(self, arming: Arming) -> None:
        """Others may see what is armed here. Not kept: without a link nobody is told."""
        if self.state is State.ONLINE:
            self._put(arming)

    def report(self, painted: Painted) -> None:
        """Have the server know what this screen shows; nothing while there is no link."""
        if self.state is State.ONLINE:
            self._put(painted)

    def listen(self, language: str) -> None:
        """Have captions of a language sent, or none (""); nothing while there is no link."""
        if self.state is State.ONLINE:
            self._put(Listen(language))

    @property
    def pending(self) -> tuple[Request, ...]:
        """What has no final answer yet, in the order in which it was given."""
        return tuple(pending.request for pending in self._pending.values())

    @property
    def ended(self) -> Ended | None:
        """Why it is over; None as long as it is not."""
        if self.state is not State.ENDED:
            return None
        if self.bye is not None:
            return Ended(self.bye.code, self.bye.sentence, self.pending)
        return Ended("not_welcome", "The server does not let this program in.", self.pending)

    @property
    def token(self) -> str | None:
        """The secret for next time; worth keeping over a restart of the program."""
        return self._token

    @property
    def is_online(self) -> bool:
        """Whether commands go out at once."""
        return self.state is State.ONLINE

    def age(self, now: float) -> float | None:
        """How old, in ms, the last word of the server is; None when there was none."""
        return None if self._heard_at is None else max(0.0, now - self._heard_at)

    def server_time(self, now: float) -> float | None:
        """What the server's clock shows, ms since 1970; None when it is not known yet."""
        return self._clock.at(now)

    @property
    def round_trip(self) -> float | None:
        """The last round trip of a ping in ms; None before the first."""
        return self._clock.round_trip

    # The rest

    def _put(self, message: Hello | Painted | Ping | Arming | Listen) -> None:
        self._frames.append(encode(message))

    def _last_sign(self) -> float:
        heard = self._heard_at
        return self._connected_at if heard is None else max(heard, self._connected_at)

    def _submit(self, pending: _Pending, now: float) -> None:
        if pending.first_sent is None:
            pending.first_sent = now
            until, asked = self._until(pending.given_at), pending.request
            pending.request = Request(asked.id, asked.command, until)
        pending.due = None
        self._frames.append(encode_request(pending.request))

    def _until(self, given_at: float) -> Millis | None:
        """Until when, by the server's clock, what was given then is meant; None: for ever."""
        life, there = self.timing.command_life, self._clock.at(given_at)
        return None if life is None or there is None else Millis(round(there + life))

    def _submit_all(self, every: list[_Pending], now: float) -> list[Event]:
        """Send again what is not too old to be meant any more."""
        life, dropped = self.timing.command_life, list[Event]()
        for pending in every:
            if life is None or now - pending.given_at <= life:
                self._submit(pending, now)
                continue
            request = pending.request
            del self._pending[request.id]
            dropped.append(Answered(request, too_late(request.id), now - pending.given_at))
        return dropped

    def _ping(self, now: float) -> None:
        self._pinged_at = now
        trip = self.round_trip
        self._put(Ping(now, None if trip is None else min(600_000, round(trip))))

    def _hang_up(self, reason: str, *, resync: bool = False) -> list[Event]:
        self._resync = self._resync or resync
        if self._hung_up:
            return []
        self._hung_up = True
        return [HangUp(reason)]

    def _welcomed(self, welcome: Welcome, now: float) -> list[Event]:
        self.state = State.ONLINE
        self.welcome = welcome
        self._token = welcome.token or None
        self._welcomed_at = now
        self._clock.guess(welcome.now, now)
        self._ping(now)
        return [Welcomed(welcome), *self._submit_all(list(self._pending.values()), now)]

    def _answered(self, answer: Ack | Refused, now: float) -> list[Event]:
        pending = self._pending.get(answer.id)
        if pending is None:
            return []
        if isinstance(answer, Refused) and answer.temporary:
            if pending.backoff is None:
                pending.backoff = Backoff(self._random)
            pending.due = now + pending.backoff.next()
            return []
        del self._pending[answer.id]
        sent = pending.first_sent
        return [Answered(pending.request, answer, 0.0 if sent is None else now - sent)]

    def _renew(self, message: ServerMessage) -> list[Event]:
        try:
            replica = self.replica.apply(message)
        except Gap as gap:
            return self._hang_up(f"Something was missed: {gap}.", resync=True)
        if isinstance(message, Snapshot):
            self._resync = False
        if replica is self.replica:
            return []
        self.replica = replica
        return [Changed(_what(message), message)]

    def _is_final(self, code: int | None) -> bool:
        if self.bye is not None:
            return self.bye.retry_ms is None
        return code in set(CloseCode) and CloseCode(code).is_final


def _what(message: ServerMessage) -> frozenset[str]:
    match message:
        case EventMessage():
            return frozenset(change.path for change in message.changes)
        case Tick():
            return frozenset({f"tick/{message.poll}"})
        case RoomMessage():
            return frozenset({"room"})
        case Presence():
            return frozenset({"presence"})
        case Health():
            return frozenset({"health"})
        case StreamNow():
            return frozenset({"stream"})
        case Screens():
            return frozenset({"screens"})
        case Arms():
            return frozenset({"arms"})
        case LotteryJob():
            return frozenset({f"job/{message.lottery}"})
        case LogLines():
            return frozenset({"log"})
        case BookPages():
            return frozenset({"book"})
        case SignUpPages():
            return frozenset({"signups"})
        case _:
            return frozenset({"*"})
