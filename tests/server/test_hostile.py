"""Clients that cost more than they say: each is let go of, and the others are served meanwhile."""

import asyncio
import contextlib
import time
from functools import partial
from itertools import pairwise

import httpx
import pytest
import uvloop
from fuzzing import frame
from hypothesis import given
from hypothesis import strategies as st
from servers import POLL, sample_folder, serving, talking
from visitors import desk_of, join_code
from websockets.exceptions import ConnectionClosed

from conference.deliberation.polls.commands import Cast, OpenPoll, PreparePoll
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.codec import encode, encode_request
from conference.protocol.messages import Role
from conference.server.door import connection
from conference.server.wire import gate, reading, socket
from conference.server.wire.gate import RESERVE, Gate
from conference.server.wire.limits import Limits
from conference.server.wire.reading import PIECE_BYTES, TURN_REQUESTS, TURN_SECONDS, PacedReader

pytestmark = pytest.mark.sockets

MANY = 20_000
HANDSHAKE = (
    b"GET /ws HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)
CHUNKED = b"%b /health HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"

FLOODS = {
    "pings": HANDSHAKE + frame(b"", opcode=9) * MANY,
    "pongs": HANDSHAKE + frame(b"", opcode=10) * MANY,
    "parts of a message": HANDSHAKE
    + frame(b"{", fin=False)
    + frame(b"", opcode=0, fin=False) * MANY,
    "empty texts": HANDSHAKE + frame(b"") * MANY,
    "texts after the goodbye": HANDSHAKE + frame(b"no hello") + frame(b"{}") * MANY,
    "a body of single bytes": CHUNKED % b"POST" + b"1\r\nx\r\n" * MANY,
    "a body that nothing takes": CHUNKED % b"GET" + b"1\r\nx\r\n" * MANY,
    "trailers": CHUNKED % b"POST" + b"0\r\n" + b"a: b\r\n" * MANY + b"\r\n",
    "many requests at once": b"GET /health HTTP/1.1\r\nHost: here\r\n\r\n" * MANY,
}


@pytest.fixture
async def server(tmp_path):
    async with serving(sample_folder(tmp_path)) as running:
        yield running


def stand_still(seconds):
    """Keep the event loop from everything for so long, as a flood or a full disk may."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        pass


async def attack(server, flood):
    """Send it all, as fast as it is taken, and read until the server ends it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    with contextlib.suppress(ConnectionError):
        writer.write(flood)
        writer.write_eof()
        while await reader.read(65_536):
            pass
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()


@pytest.mark.parametrize("name", FLOODS)
async def test_a_flood_is_cut_off_and_hardly_looked_at(server, name, monkeypatch):
    taken = []
    process = socket.Socket.process_event
    monkeypatch.setattr(
        socket.Socket,
        "process_event",
        lambda self, event: (taken.append(1), process(self, event))[1],
    )
    async with talking(server, Role.OBSERVER) as honest:
        async with asyncio.TaskGroup() as tasks:
            flooding = tasks.create_task(attack(server, FLOODS[name]))
            for number in range(20):
                await honest.say(m.Ping(float(number)))
                await honest.hear(m.Pong, lambda pong, sent=number: pong.sent == sent)
                await asyncio.sleep(0)
        assert flooding.done()
        await honest.say(m.Ping(99.0))
        await honest.hear(m.Pong, lambda pong: pong.sent == 99.0)
        assert len(taken) < MANY / 10
    assert server.connections.gate.count <= 1


class Transport:
    """That of a reader that is fed by hand."""

    paused = aborted = False

    def abort(self):
        self.aborted = True

    def pause_reading(self):
        self.paused = True

    def resume_reading(self):
        self.paused = False

    def is_closing(self):
        return False


async def test_all_that_wait_together_have_a_bounded_time_of_a_turn(monkeypatch):
    now = 0.0
    monkeypatch.setattr(reading, "perf_counter", lambda: now)
    turns, taken = [], [[] for _ in range(50)]

    def take(number, piece):
        nonlocal now
        now += TURN_SECONDS / 4
        taken[number].append(piece)

    readers = [
        PacedReader(Transport(), partial(take, number), lambda: False) for number in range(50)
    ]
    data = bytes(range(256)) * (10 * PIECE_BYTES // 256)
    for reader in readers:
        reader.feed(data)
    assert all(len(pieces) == 1 for pieces in taken)  # each its first one, at once
    while any(len(b"".join(pieces)) < len(data) for pieces in taken):
        before = now
        await asyncio.sleep(0)
        turns.append(now - before)
        lengths = [len(pieces) for pieces in taken]
        assert max(lengths) - min(lengths) <= 1  # one after another
    assert max(turns) <= TURN_SECONDS * 1.01
    assert all(b"".join(pieces) == data for pieces in taken)
    assert all(len(piece) <= PIECE_BYTES for pieces in taken for piece in pieces)


async def test_of_requests_that_come_together_few_begin_in_a_turn():
    taken = []
    readers = [
        PacedReader(Transport(), taken.append, lambda: False, works_later=True) for _ in range(50)
    ]
    for reader in readers:
        reader.feed(b"GET / HTTP/1.1\r\n\r\n")
    counts = [0]
    while len(taken) < 50:
        await asyncio.sleep(0)
        counts.append(len(taken))
    assert max(after - before for before, after in pairwise(counts)) == TURN_REQUESTS


async def test_a_connection_whose_bytes_cannot_be_taken_is_dropped_and_holds_up_no_other(caplog):
    def fail(piece):
        raise ValueError("a fault of ours")

    transports, taken = [Transport(), Transport()], []
    for transport, take in zip(transports, (fail, taken.append), strict=True):
        PacedReader(transport, take, lambda: False, works_later=True).feed(bytes(3 * PIECE_BYTES))
    for _ in range(5):
        await asyncio.sleep(0)
    assert [transport.aborted for transport in transports] == [True, False]
    assert len(b"".join(taken)) == 3 * PIECE_BYTES
    assert "could not be taken" in caplog.text


async def test_a_hold_in_the_middle_of_a_piece_loses_nothing():
    held, taken, transport = False, [], Transport()

    def take(piece):
        nonlocal held
        taken.append(piece)
        held = len(taken) == 2
        if held:
            reader.resume()  # too early: it is held still

    reader = PacedReader(transport, take, lambda: False, lambda: held)
    reader.feed(bytes(5 * PIECE_BYTES))
    for _ in range(5):
        await asyncio.sleep(0)
    assert (len(taken), transport.paused) == (2, True)
    held = False
    reader.resume()
    for _ in range(5):
        await asyncio.sleep(0)
    assert (len(taken), transport.paused) == (5, False)


async def test_an_upload_in_ordinary_pieces_and_a_client_that_keeps_itself_alive_are_welcome(
    server,
):
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http:
        answer = await http.put("/api/lottery/x/people", content=b"id,name\n" * 200_000)
        assert answer.status_code in {401, 403}
        assert (await http.get("/health")).status_code == 200
    async with talking(server, Role.OBSERVER) as talk:
        for _ in range(30):
            await (await talk.socket.ping())


async def test_after_a_standstill_nobody_is_taken_for_silent(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(connection, "SWEEP_SECONDS", 0.02)
    monkeypatch.setattr(connection, "LATE_SECONDS", 0.1)
    limits = Limits(silence_seconds=0.3)
    async with (
        serving(sample_folder(tmp_path), limits=limits) as server,
        talking(server, Role.OBSERVER) as talk,
    ):
        stand_still(0.5)
        await talk.say(m.Ping(1.0))
        assert (await talk.hear(m.Pong)).sent == 1.0
    assert "stood still" in caplog.text


def test_a_ballot_that_was_there_before_the_closing_counts_after_a_standstill(tmp_path):
    """On the loop of ``conference serve``: it reads what is there before it looks at timers."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(ballot_before_the_closing(tmp_path))


async def ballot_before_the_closing(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, desk_of(server, folder) as desk:
        await desk.ask(SetHeadcount(5, party=0))
        await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
        async with talking(server, Role.PERSON, join_code(folder)) as person:
            await desk.ask(OpenPoll(POLL, 1_000))
            ballot = m.Request("v", Cast(POLL, "0f" * 16, 1, (1,)))
            await person.say(ballot)
            stand_still(1.5)  # the poll's time is over before the loop reads the ballot
            assert isinstance(await person.hear(m.Ack | m.Refused), m.Ack)
        await desk.hear(
            m.EventMessage,
            lambda event: any(
                change.path == f"poll/{POLL}" and change.view.state == "closed"
                for change in event.changes
            ),
        )
        assert server.writer.settled.polls.by_id[POLL].tally.people == (0, 1)


async def test_when_all_places_are_taken_those_who_wait_make_room_and_desks_get_in(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, contextlib.AsyncExitStack() as stack:
        server.connections.gate._most = 3
        waiting = [await waiting_connection(stack, server) for _ in range(3)]
        observer = await stack.enter_async_context(talking(server, Role.OBSERVER))
        await observer.say(m.Ping(1.0))
        await observer.hear(m.Pong)
        assert await waiting[0].read() == b"", "the eldest made room"
        for _ in range(2):
            await stack.enter_async_context(talking(server, Role.PERSON, join_code(folder)))
        with pytest.raises(ConnectionClosed) as refused:
            await stack.enter_async_context(talking(server, Role.OBSERVER))
        assert refused.value.rcvd.reason == "full"
        async with desk_of(server, folder) as desk:
            assert isinstance(await desk.ask(SetHeadcount(5, party=0)), m.Ack)
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http:
            assert (await http.get("/health")).status_code == 503


async def waiting_connection(stack, server):
    """The reader of a connection that has had its answer, and is kept."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    stack.callback(writer.close)
    writer.write(b"GET /health HTTP/1.1\r\nHost: here\r\n\r\n")
    await reader.readuntil(b'"version"')
    await reader.readuntil(b"}")
    return reader


class Doors:
    """A gate, and who comes to it from which address; who was let go of."""

    def __init__(self, **bounds):
        self.gate, self.gone = Gate(**bounds), []

    def __call__(self, address, who=None, *, known=False):
        who = who or address
        came_in = self.gate.enter(address, who, lambda: self.gone.append(who))
        if known:
            self.gate.knows(who)
        return came_in

    def watches(self, address, who):
        assert self(address, who)
        self.gate.watches(who, address, lambda: self.gone.append(who))


def test_the_gate_counts_a_network_as_one_and_keeps_places_for_desks(caplog):
    doors = Doors(per_network=3, most=5)
    assert all(doors(f"2001:db8::{number}", known=True) for number in range(3))
    assert not doors("2001:db8::4")
    assert doors("10.0.0.1", known=True)
    assert doors("10.0.0.2", known=True)
    assert not doors.gate.is_in_reserve
    assert doors("10.0.0.3", known=True)
    assert doors.gate.is_in_reserve
    for number in range(RESERVE - 1):
        assert doors(f"10.1.0.{number}", known=True)
    assert not doors("10.2.0.1")
    assert caplog.text.count("all 5 connections are taken") == 1
    doors.gate.leave("10.0.0.1", "10.0.0.1")
    assert doors("10.2.0.1")
    assert doors.gone == []


def test_who_only_waits_is_let_go_of_first_the_eldest_before_the_others():
    doors = Doors(per_network=9, most=2)
    for name in ("first", "second"):
        doors(f"10.0.0.{len(name)}", name, known=True)
        doors.gate.idles(name, lambda name=name: doors.gone.append(name))
    doors.gate.works("first")
    doors.gate.idles("first", lambda: doors.gone.append("first"))
    doors("10.0.0.9")
    assert doors.gone == ["second"]


def test_a_newcomer_gets_the_place_of_the_eldest_stranger_of_the_largest_network():
    doors = Doors(per_network=99, most=6)
    doors("10.0.0.1", "quick")
    for number in range(4):
        doors("10.0.0.2", f"idler {number}")
    doors("10.0.0.3", "voter", known=True)
    for number in range(3):
        assert doors(f"10.0.1.{number}")
        assert not doors.gate.is_in_reserve, "who is let go of takes no place"
    assert doors.gone == ["idler 0", "idler 1", "idler 2"]
    for who in doors.gone:
        doors.gate.leave("10.0.0.2", who)
    assert doors.gate.count == 6


def test_who_watches_from_a_network_with_most_places_gives_way_and_no_other():
    doors = Doors(per_network=99, most=4)
    for address in ("10.0.0.1", "10.0.0.1", "10.0.0.2", "10.0.0.3"):
        doors.watches(address, f"{address} {doors.gate.count}")
    assert doors("10.0.1.1", known=True)
    assert doors.gone == []
    assert doors.gate.is_in_reserve
    doors.watches("10.0.0.1", "third")
    assert doors("10.0.1.2", known=True)
    assert doors.gone == ["10.0.0.1 0"]


def test_who_has_a_secret_gets_the_place_of_whoever_watches():
    doors = Doors(per_network=99, most=2)
    assert doors.gate.make_room()
    doors.watches("10.0.0.1", "watcher")
    doors("10.0.0.2", "voter", known=True)
    doors("10.0.0.3", "other voter", known=True)
    assert doors.gate.make_room()
    assert doors.gone == ["watcher"]
    assert doors.gate.make_room(), "there is a place once the watcher is gone"
    doors("10.0.0.4", "third voter", known=True)
    assert not doors.gate.make_room()


@given(
    st.lists(
        st.tuples(st.sampled_from("enter leave know watch room".split()), st.integers(0, 5)),
        max_size=60,
    )
)
def test_the_gate_lets_go_of_nobody_twice_and_counts_all(steps):
    doors, there = Doors(per_network=6, most=5), {}
    for number, (what, network) in enumerate(steps):
        address, some = f"10.0.{network}.1", next(iter(there), None)
        if what == "enter" and doors(address, number):
            there[number] = address
        elif what == "leave" and some is not None:
            doors.gate.leave(there.pop(some), some)
        elif what == "know" and some is not None:
            doors.gate.knows(some)
        elif what == "watch" and some is not None:
            doors.gate.watches(some, there[some], lambda some=some: doors.gone.append(some))
        elif what == "room":
            doors.gate.make_room()
        assert doors.gate.count == len(there) <= 5 + RESERVE
        assert len(doors.gone) == len(set(doors.gone))


async def test_who_opens_connections_and_says_nothing_keeps_nobody_out(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, contextlib.AsyncExitStack() as stack:
        server.connections.gate._most = 5
        for _ in range(20):
            _, writer = await asyncio.open_connection("127.0.0.1", server.port)
            stack.callback(writer.close)
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http:
            assert (await http.get("/")).status_code == 200
        await stack.enter_async_context(talking(server, Role.PERSON, join_code(folder)))


async def test_who_watches_makes_room_for_who_votes(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, contextlib.AsyncExitStack() as stack:
        server.connections.gate._most = 3
        watching = [
            await stack.enter_async_context(talking(server, Role.OBSERVER)) for _ in range(3)
        ]
        for _ in range(2):
            await stack.enter_async_context(talking(server, Role.PERSON, join_code(folder)))
        assert (await watching[0].hear(m.Bye)).code == "full"


def test_the_gate_follows_the_bound_of_open_files(monkeypatch):
    monkeypatch.setattr(gate.resource, "getrlimit", lambda _: (1_000, 1_000))
    assert Gate(per_network=1).most == 1_000 - gate.OWN_FILES - RESERVE
    monkeypatch.setattr(gate.resource, "getrlimit", lambda _: (20, 20))
    assert Gate(per_network=1).most == gate.FEWEST


async def test_a_client_may_send_its_hello_and_ballots_in_one_go(server, tmp_path):
    hello = encode(m.Hello(m.PROTOCOL_VERSION, Role.OBSERVER))
    ping = encode_request(m.Request("x", Cast(POLL, "0f" * 16, 1, (0,))))
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(HANDSHAKE)
    await reader.readuntil(b"\r\n\r\n")
    writer.write(frame(hello))
    assert b"welcome" in await reader.readuntil(b"}")
    writer.write(frame(ping))
    assert b"not_allowed" in await reader.readuntil(b"not_allowed")
    writer.close()
    await writer.wait_closed()


async def test_a_vote_is_changed_so_often_and_no_more(tmp_path):
    folder = sample_folder(tmp_path)
    limits = Limits(vote_changes=3)
    async with serving(folder, limits=limits) as server, desk_of(server, folder) as desk:
        await desk.ask(SetHeadcount(5, party=0))
        await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
        await desk.ask(OpenPoll(POLL))
        async with talking(server, Role.PERSON, join_code(folder)) as person:
            answers = [
                await person.ask(Cast(POLL, "0f" * 16, revision, (revision % 2,)))
                for revision in range(1, 7)
            ]
        assert [type(answer) for answer in answers[:4]] == [m.Ack] * 4
        assert {answer.code for answer in answers[4:]} == {"too_many_changes"}
        assert (await desk.ask(Cast(POLL, "0f" * 16, 9, (0,)))).code == "not_allowed"
        assert server.writer.settled.polls.boxes[POLL].tally().people == (1, 0)
