"""The conversation with each client: hello, pings, commands, answers, and the end.

Everything is bounded before it is decoded: the size of a frame, the number of messages a second,
wrong codes, connections of one address, silence, and how far a reader may lag behind.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from typing import Any, Protocol, assert_never

from websockets.http11 import Request, Response

from conference.core.clock import Clock
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.breakouts.commands import SaveDraft
from conference.deliberation.chamber.commands import SignIn
from conference.deliberation.command import WireCommand
from conference.deliberation.decide import denied
from conference.deliberation.lottery.commands import LotteryTask
from conference.deliberation.polls.commands import Cast
from conference.deliberation.polls.electorate import CHAMBER, party_of_area
from conference.deliberation.polls.refusals import too_many_changes
from conference.deliberation.sender import Sender
from conference.protocol import messages as m
from conference.protocol.close_codes import CloseCode
from conference.protocol.codec import ack_body, decode_client, encode
from conference.protocol.messages import Role
from conference.protocol.views import own_vote
from conference.server.door.access import AUDIENCE, Access
from conference.server.door.admission import Admission, Denial
from conference.server.door.phones import label_of
from conference.server.door.placeless import NO_PLACE, Placeless
from conference.server.door.presence import Presence
from conference.server.door.renewal import Parting
from conference.server.door.seats import tag_of
from conference.server.door.security import SecurityLog
from conference.server.feed.deliver import Audiences
from conference.server.feed.topic import Client
from conference.server.record.exchange import Answer, Asked, Ballot, Done, Join, Unavailable
from conference.server.record.store.entries import SessionRow
from conference.server.record.writer import ROOM_COMMANDS, Writer
from conference.server.wire.frames import text_frame
from conference.server.wire.gate import Gate
from conference.server.wire.limits import Limits, TokenBucket, network_of
from conference.server.wire.site import Site
from conference.server.wire.socket import Socket

__all__ = ["Aside", "Connections", "Office"]

_log = logging.getLogger("conference.server.door.connection")

OPERATING = frozenset({Role.DESK, Role.CONTROLLER})
"""Who runs the show, for whom places are kept: all others give way."""

BUDGETED = frozenset({Role.MEMBER, Role.FACILITATOR})
"""Whose asking is bounded by whom they act for, however many devices there are."""

UNBUDGETED = frozenset({Cast, SaveDraft, *ROOM_COMMANDS})
"""What shares commits, so that nothing waits for it."""

TOO_OFTEN = Refusal("too_often", "That was asked for many times just now. Wait a little, then ask.")

SWEEP_SECONDS = 1.0

LATE_SECONDS = 1.0
"""A sweep that is later than this judges nobody: the loop stood still, and nothing was read."""

ENDING_SECONDS = 3.0
"""How long a client has to read our goodbye and say its own."""


Aside = Callable[[Sender, Any, Callable[[Answer], None]], None]
"""Does what a command of one kind asks, beside the meeting, and calls the answer once."""


class Office(Protocol):
    """Who computes lotteries."""

    def ask(self, name: str, task: LotteryTask, answer: Callable[[Answer], None], by: str) -> None:
        """Begin, or stop, what a desk asks for under the id ``name``; ``answer`` is called once.

        ``by`` is the login of the desk.
        """
        ...

    def jobs(self) -> Iterable[m.LotteryJob]:
        """How the computing for each lottery stands."""
        ...


class Show(Protocol):
    """Who knows how the show stands, for controllers, and who has armed what."""

    def view(self) -> m.Control:
        """How it stands now."""
        ...

    def announce(self, who: str, session: str, arming: m.Arming) -> None:
        """A desk, by its login and the session of its welcome, has armed something, or not."""
        ...


class Captioning(Protocol):
    """Who sends captions to those who have chosen a language."""

    def joined(self, client: Client) -> None:
        """A client was welcomed."""
        ...

    def left(self, client: Client) -> None:
        """A client is gone."""
        ...

    def listen(self, client: Client, language: str) -> None:
        """A client has chosen a language, or none ("")."""
        ...

    def catch_up(self, client: Client) -> None:
        """A slow reader has drained."""
        ...


class _NoOffice:
    def ask(
        self, _name: str, _task: LotteryTask, answer: Callable[[Answer], None], _by: str
    ) -> None:
        answer(Refusal("no_office", "This server computes no lotteries."))

    def jobs(self) -> Iterable[m.LotteryJob]:
        return ()


@dataclass(slots=True)
class _Address:
    """One address: how many connections come from it, and how many messages may."""

    bucket: TokenBucket
    count: int = 0


class Connections:
    """All connections: the owner of every socket."""

    def __init__(
        self,
        access: Access,
        writer: Writer,
        audiences: Audiences,
        presence: Presence,
        clock: Clock,
        limits: Limits,
        office: Office | None = None,
        site: Site | None = None,
        show: Show | None = None,
        beside: Mapping[type[WireCommand], Aside] | None = None,
        refused: Callable[[Sender, WireCommand, Refusal], None] = lambda *_: None,
        placeless: Placeless | None = None,
        entered: Callable[[Sender, WireCommand], None] = lambda *_: None,
        captions: Captioning | None = None,
    ) -> None:
        self._access = access
        self._writer = writer
        self._audiences = audiences
        self._presence = presence
        self._clock = clock
        self._limits = limits
        self._loop = asyncio.get_running_loop()
        self._security = SecurityLog(self._loop.time)
        self._sockets: dict[Socket, float] = {}
        self._ending: dict[Socket, float] = {}
        self._addresses: dict[str, _Address] = {}
        self._asks: dict[int, TokenBucket] = {}
        self._admissions: set[asyncio.Task[None]] = set()
        self._unsent: dict[Socket, list[bytes]] = {}
        self._is_stopping = False
        self._office: Office = office or _NoOffice()
        self._site = site or Site()
        self._show = show
        self._beside = beside or {}
        self._refused = refused
        self._placeless = placeless or Placeless()
        self._entered = entered
        self._captions = captions
        self.gate = Gate(
            limits.connections_per_address,
            is_proxy=self._site.proxies.believe,
            with_tls=self._site.certificate is not None,
        )

    def __call__(self, **_: object) -> Socket:
        """A socket for an upgrade; this is what the HTTP server calls."""
        return Socket(self, self._limits.frame_bytes)

    @property
    def count(self) -> int:
        """How many connections are open."""
        return len(self._sockets)

    # What sockets tell

    def check(self, socket: Socket, request: Request) -> Response | None:
        """Refuse pages of other origins, too many from one client, and all when stopping.

        From here on the socket has the address of the client, which may be behind a proxy.
        """
        if self._is_stopping:
            return socket.reject(503, "The server is stopping.\n")
        headers = request.headers
        client = self._site.proxies.client_of(socket.peer, headers.raw_items())
        socket.address = client.address
        origins, hosts = headers.get_all("Origin"), headers.get_all("Host")
        elsewhere = self._site.refusal_of(",".join(origins), ",".join(hosts), client.scheme)
        if elsewhere:
            self._security.refused(socket.address, "a page", "other_origin")
            return socket.reject(403, f"{elsewhere}\n")
        address = self._addresses.get(network_of(socket.address))
        if address is not None and address.count >= self._limits.connections_per_address:
            return socket.reject(429, "Too many connections come from this address.\n")
        return None

    def opened(self, socket: Socket) -> None:
        """Wait for its hello."""
        self._sockets[socket] = self._loop.time()
        network = network_of(socket.address)
        address = self._addresses.get(network)
        if address is None:
            bucket = TokenBucket(self._limits.address_message_burst, self._loop.time())
            address = self._addresses[network] = _Address(bucket)
        address.count += 1
        self.gate.meets(socket, socket.address, partial(self._make_room, socket))

    def _make_room(self, socket: Socket) -> None:
        """All places are taken, and this one goes to somebody else."""
        if isinstance(socket.client, Client):
            self._turn_away(socket)
        else:
            socket.abort()

    def _turn_away(self, socket: Socket) -> None:
        sentence = "All places are taken. It is tried again."
        self.end(socket, CloseCode.TOO_MUCH, "full", sentence, 10_000)

    def closed(self, socket: Socket) -> None:
        """Forget it."""
        self._ending.pop(socket, None)
        if self._sockets.pop(socket, None) is None:
            return
        network = network_of(socket.address)
        address = self._addresses[network]
        address.count -= 1
        if not address.count:
            del self._addresses[network]
        client = socket.client
        if isinstance(client, Client):
            self._audiences.leave(client)
            if self._captions is not None:
                self._captions.left(client)
            self._presence.left(client, self._clock.now())
            if client.role is Role.PERSON and client.party is not None:
                self._access.phones.departed(client.party, client.session, self._loop.time())

    def gone(self, socket: Socket) -> None:
        """Let another one in."""
        self.gate.leave(socket.peer, socket)

    def misused(self, socket: Socket) -> None:
        """Say goodbye to whoever sends what costs us and says nothing."""
        self._security.refused(socket.address, "a connection", "too_much")
        sentence = "Too many frames came that say nothing."
        self.end(socket, CloseCode.TOO_MUCH, "too_much", sentence, 5000)
        socket.drop()

    def drained(self, socket: Socket) -> None:
        """Bring a slow reader up to date."""
        client = socket.client
        if isinstance(client, Client):
            client.slow_since = None
            self._audiences.catch_up(client)
            if self._captions is not None:
                self._captions.catch_up(client)

    def frames(self, socket: Socket, payloads: list[bytes]) -> None:
        """Take the messages that came together; none after our goodbye."""
        client = socket.client
        if socket in self._ending:
            return
        if not isinstance(client, Client):
            for payload in payloads:
                self._greet(socket, payload)
                if socket in self._ending:
                    break
            return
        client.seen_at = now = self._loop.time()
        limits, wanted = self._limits, len(payloads)
        passed = min(
            client.bucket.take(wanted, limits.messages_per_second, limits.message_burst, now),
            self._addresses[network_of(socket.address)].bucket.take(
                wanted, limits.address_messages_per_second, limits.address_message_burst, now
            ),
        )
        self._receive(client, payloads if passed == wanted else payloads[:passed])
        if passed < wanted:
            self._security.refused(socket.address, client.role.value, "too_much")
            sentence = "Too many messages came at once."
            self.end(socket, CloseCode.TOO_MUCH, "too_much", sentence, 5000)

    def _receive(self, client: Client, payloads: list[bytes]) -> None:
        """Decode messages and do what they ask; ballots that came together go on together."""
        socket, sender = client.socket, client.sender
        party, person = sender.party, sender.person
        if sender.seat is not None:
            party, person = CHAMBER, PersonId(sender.seat)
        if sender.voter is not None:
            party, person = self._of_voter(sender.voter)
        ballots: list[Ballot] = []
        most = self._limits.vote_changes + 1
        for payload in payloads:
            try:
                message = decode_client(payload)
                if type(message) is m.Request:
                    cast = message.command
                    if (
                        type(cast) is Cast
                        and party is not None
                        and person is not None
                        and cast.revision <= most
                    ):
                        ballots.append(_ballot(message.id, cast, party, person, socket))
                        continue
            except ConferenceError as error:
                self.end(socket, CloseCode.BAD_MESSAGE, error.code, error.sentence)
                break
            if ballots:
                self._writer.offer(*ballots)
                ballots = []
            self._dispatch(client, message)
            if socket in self._ending:
                break
        if ballots:
            self._writer.offer(*ballots)

    def _of_voter(self, number: int) -> tuple[PartyId | None, PersonId]:
        """What stands for the party of who votes from home, by the list in force; the person."""
        listed = self._writer.settled.voters.listed
        area = None if listed is None else listed.area_of(number)
        return None if area is None else party_of_area(area), PersonId(number)

    def end_voters(self, numbers: Collection[int] | None, sentence: str) -> None:
        """End the connections of these voters, or of all: their code counts no more."""
        for socket in list(self._sockets):
            client = socket.client
            if not isinstance(client, Client) or socket in self._ending:
                continue
            voter = client.sender.voter
            if voter is not None and (numbers is None or voter in numbers):
                self.end(socket, CloseCode.WRONG_CODE, "wrong_code", sentence)

    def end(
        self,
        socket: Socket,
        close: CloseCode,
        code: str,
        sentence: str,
        retry_ms: int | None = None,
    ) -> None:
        """Say goodbye with a reason, and close."""
        for frame in self._unsent.pop(socket, ()):
            socket.write(frame)
        socket.write(text_frame(encode(m.Bye(code, sentence, retry_ms))))
        socket.end(close, code)
        self._ending.setdefault(socket, self._loop.time())

    # Hello

    def _greet(self, socket: Socket, payload: bytes) -> None:
        if socket.client is not None or socket in self._ending:
            self.end(socket, CloseCode.BAD_MESSAGE, "bad_message", "Wait for the welcome first.")
            return
        try:
            hello = decode_client(payload)
        except ConferenceError as error:
            self.end(socket, CloseCode.BAD_MESSAGE, error.code, error.sentence)
            return
        if not isinstance(hello, m.Hello):
            self.end(socket, CloseCode.BAD_MESSAGE, "bad_message", "Say hello first.")
            return
        if hello.role is Role.OBSERVER and self.gate.is_in_reserve:
            self._turn_away(socket)
            return
        socket.client = hello
        task = asyncio.create_task(self._admit(socket, hello), name="admit")
        self._admissions.add(task)
        task.add_done_callback(self._admissions.discard)

    async def _admit(self, socket: Socket, hello: m.Hello) -> None:
        try:
            admission = await self._access.admit(
                hello, socket.address, self._loop.time(), lambda: self._is_waiting(socket)
            )
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("an admission failed")
            self.end(socket, CloseCode.NOT_ALLOWED, "fault", "The server has a fault.", 5000)
            return
        if isinstance(admission, Denial):
            self._security.refused(socket.address, hello.role.value, admission.code)
            self.end(
                socket, admission.close, admission.code, admission.sentence, admission.retry_ms
            )
            return
        if admission.role not in {*OPERATING, Role.OBSERVER} and not self.gate.make_room():
            self._access.refuse(admission)
            self._turn_away(socket)
            return
        if admission.role in OPERATING:
            by = "token" if admission.new is None else "password"
            self._security.let_in(socket.address, admission.role.value, by)
        if admission.new is None:
            self._welcome(socket, hello, admission)
        else:
            stored = partial(self._stored, socket, hello, admission)
            is_current = partial(self._access.is_current, admission)
            taken = _seat_taken(admission, admission.new)
            self._writer.offer(Join(admission.new, stored, admission.ended, is_current, taken))

    def _is_waiting(self, socket: Socket) -> bool:
        """Whether anybody is there to be welcomed."""
        return socket.is_open and socket not in self._ending

    def _stored(self, socket: Socket, hello: m.Hello, admission: Admission, answer: Answer) -> None:
        if isinstance(answer, Done):
            self._welcome(socket, hello, admission)
            return
        self._access.refuse(admission)
        if isinstance(answer, Refusal):
            self._security.refused(socket.address, admission.role.value, answer.code)
            self.end(socket, CloseCode.WRONG_CODE, answer.code, answer.sentence)
        elif self._access.is_current(admission):
            self.end(socket, CloseCode.SERVER_STOPS, "unavailable", answer.sentence, 3000)
        else:
            self.end(socket, CloseCode.TOO_MUCH, "busy", answer.sentence, 500)

    def _welcome(self, socket: Socket, hello: m.Hello, admission: Admission) -> None:
        if not self._is_waiting(socket):
            return
        now = self._loop.time()
        client = Client(
            socket=socket,
            sender=admission.sender,
            audience=AUDIENCE[admission.role],
            bucket=TokenBucket(self._limits.message_burst, now),
            seen_at=now,
            session=sha256(admission.token.encode()).digest(),
            name=hello.name,
            talk=os.urandom(8).hex(),
        )
        socket.client = client
        if admission.role is Role.OBSERVER:
            self.gate.watches(socket, socket.address, partial(self._make_room, socket))
        else:
            self.gate.knows(socket)
        is_phone = admission.role is Role.PERSON
        if is_phone and admission.party is not None:
            self._access.phones.arrived(admission.party, client.session)
        welcome = m.Welcome(
            version=m.PROTOCOL_VERSION,
            role=admission.role,
            session=client.talk,
            token=admission.token,
            now=self._clock.now(),
            party=admission.party,
            phone=label_of(client.session) if is_phone else client.sender.device,
            login=admission.login,
            seat=admission.seat,
            voter=admission.voter,
            post=admission.post if admission.role is Role.DESK else None,
        )
        socket.write(text_frame(encode(welcome)))
        self._audiences.join(client)
        self._presence.joined(client, self._clock.now())
        self._audiences.greet(client, hello.since)
        if self._captions is not None:
            self._captions.joined(client)
        if admission.voter is not None:
            own = own_vote(self._writer.settled, admission.voter)
            if own is not None:
                socket.write(text_frame(encode(m.VoterMessage(own))))
        if client.role is Role.CONTROLLER and self._show is not None:
            socket.write(text_frame(encode(self._show.view())))
        if client.role is Role.DESK:
            for job in self._office.jobs():
                socket.write(text_frame(encode(job)))

    # Commands

    def _dispatch(self, client: Client, message: m.ClientMessage) -> None:
        if isinstance(message, m.Ping):
            client.delay = message.delay
            self._presence.heard(client, self._clock.now())
            client.socket.write(text_frame(encode(m.Pong(message.sent, self._clock.now()))))
        elif isinstance(message, m.Painted):
            self._presence.screens.heard(client, message)
        elif isinstance(message, m.Watching):
            self._presence.viewers.heard(client, message)
        elif isinstance(message, m.Listen):
            if self._captions is not None:
                self._captions.listen(client, message.captions)
        elif isinstance(message, m.Arming):
            if client.role in OPERATING and self._show is not None:
                self._show.announce(client.sender.login, client.talk, message)
        elif isinstance(message, m.Hello):
            self.end(client.socket, CloseCode.BAD_MESSAGE, "bad_message", "You are in already.")
        else:
            self._ask(client, message)

    def _ask(self, client: Client, request: m.Request) -> None:
        """A command: what came too late or may not be asked for does not wait in the queue."""
        if request.until is not None and self._clock.now() > request.until:
            client.socket.write(text_frame(encode(m.too_late(request.id))))
            return
        command = request.command
        answer: Callable[[Answer], None] = partial(self._answer, client.socket, request.id)
        if client.role in OPERATING:
            answer = partial(self._answer_operator, client.sender, command, answer)
        refusal = denied(client.sender, command) or self._too_often(client.sender, command)
        if refusal is not None:
            self._security.refused(client.socket.address, client.role.value, refusal.code)
            answer(refusal)
        elif isinstance(command, Cast):
            answer(too_many_changes(self._limits.vote_changes))
        elif isinstance(command, LotteryTask):
            self._office.ask(request.id, command, answer, client.sender.login)
        elif (aside := self._beside.get(type(command))) is not None:
            self._access.uses.renew(client.session)
            aside(client.sender, command, answer)
        else:
            self._access.uses.renew(client.session)
            if client.role is Role.FACILITATOR:
                answer = partial(self._answer_host, client.sender, command, answer)
            self._writer.offer(Asked(client.sender, command, answer))

    def _too_often(self, sender: Sender, command: WireCommand) -> Refusal | None:
        """Why a seat or a room may not ask for this just now, by whatever device; None if it may.

        A room counts by its number, a seat by one below 0.
        """
        if sender.role not in BUDGETED or type(command) in UNBUDGETED:
            return None
        whose = -sender.seat if sender.seat is not None else sender.party or 0
        now, limits = self._loop.time(), self._limits
        bucket = self._asks.setdefault(whose, TokenBucket(limits.asks_at_once, now))
        passed = bucket.take(1, limits.asks_per_second, limits.asks_at_once, now)
        return None if passed else TOO_OFTEN

    def _answer_operator(
        self, sender: Sender, command: WireCommand, give: Callable[[Answer], None], answer: Answer
    ) -> None:
        """Answer who runs the show; what they were refused is for the log of all desks."""
        give(answer)
        if isinstance(answer, Refusal):
            self._refused(sender, command, answer)

    def _answer_host(
        self, sender: Sender, command: WireCommand, give: Callable[[Answer], None], answer: Answer
    ) -> None:
        """Answer a facilitator; what is stored, the others of the room see at once."""
        give(answer)
        if isinstance(answer, Done):
            self._entered(sender, command)

    def _answer(self, socket: Socket, command: str, answer: Answer) -> None:
        match answer:
            case Done(receipt):
                message: m.Ack | m.Refused = m.Ack(command, receipt)
            case Refusal(code, sentence, params):
                message = m.Refused(command, code, sentence, dict(params))
            case Unavailable(sentence):
                message = m.Refused(command, "unavailable", sentence, temporary=True)
            case _:
                assert_never(answer)
        self._answers_of_this_turn().setdefault(socket, []).append(text_frame(encode(message)))

    # What the writer asks of us, for the ballots

    def answer(self, ballot: Ballot, answer: Answer) -> None:
        """Answer one ballot."""
        if isinstance(answer, Refusal) and answer.code == NO_PLACE:
            self._placeless.refused(ballot)
        self._answer(ballot.sender, ballot.id, answer)

    def acknowledge(self, ballots: Sequence[Ballot], first: int, leaves: Sequence[bytes]) -> None:
        """Give their receipts to the senders of ballots that are entries ``first`` and on."""
        self._placeless.taken(ballots)
        unsent = self._answers_of_this_turn()
        for number, (ballot, leaf) in enumerate(zip(ballots, leaves, strict=True), first):
            frame = text_frame(ack_body(ballot.id, number, leaf))
            waiting = unsent.get(ballot.sender)
            if waiting is None:
                unsent[ballot.sender] = [frame]
            else:
                waiting.append(frame)

    def _answers_of_this_turn(self) -> dict[Socket, list[bytes]]:
        """What is written at the end of this turn of the loop, by connection."""
        if not self._unsent:
            self._loop.call_soon(self._send_answers)
        return self._unsent

    def _send_answers(self) -> None:
        """Write the answers of this turn of the loop, those to one client at once."""
        unsent, self._unsent = self._unsent, {}
        for socket, frames in unsent.items():
            socket.write(frames[0] if len(frames) == 1 else b"".join(frames))

    # The sweep

    async def sweep(self) -> None:
        """Once a second: end the silent, the slow and those who never said hello."""
        before = self._loop.time()
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            now = self._loop.time()
            late, before = now - before - SWEEP_SECONDS, now
            if late > LATE_SECONDS:
                _log.warning("the server stood still for %.1f s: nobody is judged by it", late)
                self._forgive(now)
                continue
            heard_since = now - self._limits.silence_seconds
            for socket, since in list(self._sockets.items()):
                client = socket.client
                if type(client) is Client and client.seen_at >= heard_since and not socket.is_slow:
                    continue  # nearly all of thousands
                self._sweep_one(socket, since, now)
            for socket, since in list(self._ending.items()):
                if now - since > ENDING_SECONDS:
                    socket.abort()

    def _forgive(self, now: float) -> None:
        """What everybody sent while we did not read is not read yet: they begin anew."""
        for socket in self._sockets:
            self._sockets[socket] = now
            client = socket.client
            if isinstance(client, Client):
                client.seen_at, client.slow_since = now, None

    def _sweep_one(self, socket: Socket, since: float, now: float) -> None:
        client, limits = socket.client, self._limits
        if socket in self._ending:
            return
        if not isinstance(client, Client):
            if client is None and now - since > limits.hello_seconds:
                self.end(socket, CloseCode.NO_HELLO, "no_hello", "The hello did not come in time.")
            return
        if now - client.seen_at > limits.silence_seconds:
            socket.abort()
        elif socket.is_slow:
            client.slow_since = client.slow_since or now
            is_late = now - client.slow_since > limits.slow_seconds
            if is_late or socket.unread() > limits.outbox_bytes:
                sentence = "Your connection is too slow. It is tried again."
                self.end(socket, CloseCode.TOO_SLOW, "too_slow", sentence, 2000)

    def end_sessions(
        self, rows: Collection[SessionRow], why: Parting | None, *, is_changed: bool
    ) -> None:
        """End the connections of sessions that were ended; who has a right code comes back.

        ``is_changed`` says that the code or password by which they came is another one now.
        """
        ended = {row.token for row in rows}
        for socket in list(self._sockets):
            client = socket.client
            if not isinstance(client, Client) or socket in self._ending:
                continue
            if client.session not in ended:
                continue
            if why is not None:
                self.end(socket, why.close, why.code, why.sentence)
            else:
                what, sentence = _withdrawn(client.role, is_changed=is_changed)
                self.end(socket, CloseCode.WRONG_CODE, f"wrong_{what}", sentence)

    def renumber(self, persons: Mapping[PersonId, PersonId]) -> None:
        """Whoever is connected as one of these persons acts as another one from now on.

        What they have sent already still comes from the person they were.
        """
        if not persons:
            return
        for socket in self._sockets:
            client = socket.client
            if not isinstance(client, Client) or client.sender.person is None:
                continue
            person = persons.get(client.sender.person)
            if person is not None:
                client.sender = replace(client.sender, person=person)

    async def stop(self, sentence: str) -> None:
        """Say goodbye to all: come back with jitter."""
        self._is_stopping = True
        for number, socket in enumerate(list(self._sockets)):
            self.end(socket, CloseCode.SERVER_STOPS, "server_stops", sentence, 1000)
            if number % 256 == 255:
                await asyncio.sleep(0)
        deadline = self._loop.time() + 2
        while self._sockets and self._loop.time() < deadline:
            await asyncio.sleep(0.02)
        for socket in list(self._sockets):
            socket.abort()


def _seat_taken(admission: Admission, row: SessionRow) -> SignIn | None:
    """What a member's new device asks of the meeting; None of all others."""
    if admission.seat is None:
        return None
    return SignIn(admission.badge, tag_of(row.token), admission.gone)


def _withdrawn(role: Role, *, is_changed: bool) -> tuple[str, str]:
    """Which kind of secret lets in no more, and what whoever came by it is told."""
    if role is Role.CONTROLLER:
        return "token", "This token opens nothing any more. Ask for a new one."
    if role is Role.MEMBER:
        return "badge", "This device votes for your seat no more. Show the badge again to sign in."
    what = "password" if role is Role.DESK else "code"
    if is_changed:
        return what, f"This {what} was changed. Ask for the new one."
    return what, f"This device was let go of. To come back, type the {what} again."


def _ballot(name: str, cast: Cast, party: PartyId, person: PersonId, socket: Socket) -> Ballot:
    """What a phone casts, under its id, as the writer takes it; raises as ``_key_hash`` does."""
    return Ballot(
        cast.poll,
        party,
        person,
        _key_hash(cast.key),
        cast.revision,
        cast.choice,
        socket,
        name,
        cast.name,
    )


def _key_hash(key: str) -> str:
    """What the box knows of a ballot key; raises ``bad_message`` if it is no key."""
    try:
        raw = bytes.fromhex(key)
    except ValueError:
        raw = b""
    if raw.hex() != key:
        sentence = "A ballot key is written as 32 hexadecimal digits, in small letters."
        raise ConferenceError("bad_message", sentence)
    return sha256(raw).hexdigest()[:32]
