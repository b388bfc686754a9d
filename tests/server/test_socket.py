"""The lean socket keeps the library's promises: held here, because it leans on internals."""

import asyncio
import contextlib
import socket as sockets
import zlib
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from servers import PASSWORD, POLL, sample_folder, serving, talking
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
from websockets.frames import Frame, Opcode
from websockets.protocol import State

from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.tally import Turnout
from conference.deliberation.programme.commands import StartItem
from conference.protocol import messages as m
from conference.protocol.close_codes import CloseCode
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.protocol.views import Audience
from conference.server.door import connection
from conference.server.feed.bus import TickFrame
from conference.server.wire import frames
from conference.server.wire.frames import (
    DEFLATED,
    INDIRECT,
    LEAST_TO_DEFLATE,
    NOBODY,
    TEXT,
    Lines,
    SharedFrame,
    inflated,
    text_frame,
)
from conference.server.wire.limits import Limits

pytestmark = pytest.mark.sockets


@pytest.fixture
async def server(tmp_path):
    async with serving(sample_folder(tmp_path)) as running:
        yield running


async def end_of(socket):
    """What the server said last, and the code it closed with."""
    said = []
    with contextlib.suppress(ConnectionClosed):
        while True:
            said.append(decode_server(await socket.recv()))
    return said[-1] if said else None, socket.close_code


@pytest.mark.parametrize("length", [0, 125, 126, 65_535, 65_536])
def test_a_prebuilt_frame_is_the_one_that_the_library_would_build(length):
    payload = b"x" * length
    assert text_frame(payload) == Frame(Opcode.TEXT, payload).serialize(mask=False)


async def test_a_message_in_fragments_is_put_together(server):
    async with talking(server, Role.OBSERVER) as talk:
        whole = encode(m.Ping(17.0)).decode()

        async def parts():
            for letter in whole:
                yield letter

        await talk.socket.send(parts())
        assert (await talk.hear(m.Pong)).sent == 17.0


@pytest.mark.parametrize("step", [1, 3, 7, 1000])
async def test_frames_are_cut_at_their_ends_however_the_bytes_come(server, step):
    async with talking(server, Role.OBSERVER) as talk:
        pings = [encode(m.Ping(float(n))) for n in range(6)]
        frames = [Frame(Opcode.TEXT, ping).serialize(mask=True) for ping in pings]
        frames.insert(2, Frame(Opcode.TEXT, b" " * 200 + pings[5]).serialize(mask=True))
        whole = b"".join(frames)
        for start in range(0, len(whole), step):
            talk.socket.transport.write(whole[start : start + step])
            await asyncio.sleep(0)
        heard = [(await talk.hear(m.Pong)).sent for _ in range(7)]
        assert heard == [0.0, 1.0, 5.0, 2.0, 3.0, 4.0, 5.0]


@pytest.mark.parametrize("step", [1, 5, 1000])
async def test_compressed_messages_are_cut_too_among_plain_ones(server, step):
    async with talking(server, Role.OBSERVER) as talk:
        assert talk.socket.response.headers["Sec-WebSocket-Extensions"] == (
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
        )
        pings = [Frame(Opcode.TEXT, encode(m.Ping(float(n)))) for n in range(4)]
        (deflate,) = talk.socket.protocol.extensions
        sent = [
            ping.serialize(mask=True, extensions=[deflate] if n % 2 else [])
            for n, ping in enumerate(pings)
        ]
        assert [frame[0] for frame in sent] == [TEXT, DEFLATED, TEXT, DEFLATED]
        whole = b"".join(sent)
        for start in range(0, len(whole), step):
            talk.socket.transport.write(whole[start : start + step])
            await asyncio.sleep(0)
        assert [(await talk.hear(m.Pong)).sent for _ in range(4)] == [0.0, 1.0, 2.0, 3.0]


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (b" " * 10_000_000, 1009),
        (b" " * 16_385, 1009),
        (None, 1002),
    ],
    ids=["a bomb", "one byte too many", "no deflate"],
)
async def test_what_is_too_big_or_broken_when_unpacked_ends_the_connection(server, payload, code):
    async with talking(server, Role.OBSERVER) as talk:
        deflate = talk.socket.protocol.extensions if payload else []
        frame = Frame(Opcode.TEXT, payload or b"\xff\xff\xff").serialize(
            mask=True, extensions=deflate
        )
        talk.socket.transport.write(bytes([DEFLATED]) + frame[1:])
        _, closed = await end_of(talk.socket)
        assert closed == code


def test_a_line_gets_whole_frames_or_its_transport_the_rest():
    ours, theirs = sockets.socketpair()
    with ours, theirs:
        ours.setsockopt(sockets.SOL_SOCKET, sockets.SO_SNDBUF, 4096)
        ours.setblocking(False)
        lines, queued, encrypted, gone = Lines(), [], [], []
        place = lines.add(ours.fileno(), queued.append)
        lines.add(INDIRECT, encrypted.append)
        lost = lines.add(10**6, gone.append)
        frame = bytes(range(256)) * 1024
        lines.put(frame, 0, len(lines))
        assert (encrypted, gone) == ([frame], [frame])
        (rest,) = queued
        assert theirs.recv(len(frame) - len(rest)) + rest == frame
        lines.switch(place, NOBODY)
        lines.remove(lost)
        lines.put(frame, 0, 128)
        assert (len(queued), len(encrypted), len(gone)) == (1, 2, 1)
        assert lines.add(ours.fileno(), queued.append) == lost
        assert len(lines) == 3


async def test_a_tick_is_compressed_once_for_all_who_can_read_that(server, monkeypatch):
    made = []

    def counted(**options):
        made.append(options)
        return zlib.compressobj(**options)

    small = [ClientPerMessageDeflateFactory(server_max_window_bits=10)]
    async with (
        talking(server, Role.OBSERVER) as first,
        talking(server, Role.OBSERVER) as second,
        talking(server, Role.OBSERVER, compression=None) as plain,
        talking(server, Role.OBSERVER, compression=None, extensions=small) as narrow,
    ):
        tick = m.Tick(POLL, 7, 0, Turnout(*[10**9] * 7))
        monkeypatch.setattr(
            frames, "zlib", SimpleNamespace(**{**vars(zlib), "compressobj": counted})
        )
        frame = TickFrame(Audience.ROOMS, SharedFrame(encode(tick)), Electorate.PARTIES)
        await server.audiences.deliver_tick(frame)
        assert len(made) == 1
        for talk in (first, second, plain, narrow):
            assert (await talk.hear(m.Tick)).n == 7


@given(st.binary(max_size=3000).map(lambda some: some.hex().encode()))
def test_a_shared_frame_is_read_as_it_was_by_every_kind_of_client(payload):
    frame = SharedFrame(payload)
    assert frame.bytes_for(False) == text_frame(payload)
    packed = frame.bytes_for(True)
    assert packed is frame.bytes_for(True)
    if len(payload) < LEAST_TO_DEFLATE:
        assert packed == frame.plain
    else:
        assert packed[0] == DEFLATED
        head = 2 if packed[1] < 126 else 4
        assert inflated(packed[head:], len(payload)) == payload
        assert inflated(packed[head:], len(payload) - 1) is None


async def test_the_library_takes_over_in_the_middle_of_what_came_together(server):
    async with talking(server, Role.OBSERVER) as talk:
        frames = [
            Frame(Opcode.TEXT, encode(m.Ping(1.0))),
            Frame(Opcode.PING, b"are you there"),
            Frame(Opcode.TEXT, encode(m.Ping(2.0))[:5], fin=False),
            Frame(Opcode.CONT, encode(m.Ping(2.0))[5:]),
            Frame(Opcode.TEXT, encode(m.Ping(3.0))),
        ]
        talk.socket.transport.write(b"".join(frame.serialize(mask=True) for frame in frames))
        assert [(await talk.hear(m.Pong)).sent for _ in range(3)] == [1.0, 2.0, 3.0]


async def test_a_frame_without_a_mask_ends_the_connection(server):
    async with talking(server, Role.OBSERVER) as talk:
        talk.socket.transport.write(Frame(Opcode.TEXT, b"{}").serialize(mask=False))
        _, closed = await end_of(talk.socket)
        assert closed == 1002


async def test_the_librarys_own_pings_are_answered(server):
    async with talking(server, Role.OBSERVER) as talk:
        await (await talk.socket.ping())


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"binary", CloseCode.BAD_MESSAGE),
        ("no json", CloseCode.BAD_MESSAGE),
        ('{"type":"cast"}', CloseCode.BAD_MESSAGE),
        ("x" * 20_000, 1009),
    ],
)
async def test_what_is_no_message_ends_the_connection_with_its_code(server, frame, code):
    async with talking(server, Role.OBSERVER) as talk:
        await talk.socket.send(frame)
        bye, closed = await end_of(talk.socket)
        assert closed == code
        if code is CloseCode.BAD_MESSAGE and isinstance(frame, str):
            assert isinstance(bye, m.Bye)


async def test_hello_comes_first_and_once(server):
    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        await socket.send(encode(m.Ping(1.0)).decode())
        bye, code = await end_of(socket)
        assert (bye.code, code) == ("bad_message", CloseCode.BAD_MESSAGE)
    async with talking(server, Role.OBSERVER) as talk:
        await talk.say(m.Hello(m.PROTOCOL_VERSION, Role.OBSERVER))
        assert (await end_of(talk.socket))[1] == CloseCode.BAD_MESSAGE


async def test_a_wrong_code_is_told_in_a_sentence(server):
    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        await socket.send(encode(m.Hello(1, Role.PERSON, "WRONG2")).decode())
        bye, code = await end_of(socket)
        assert code == CloseCode.WRONG_CODE
        assert bye.sentence.endswith(".")


async def test_a_page_from_elsewhere_is_refused(server):
    with pytest.raises(InvalidStatus) as refused:
        async with connect(f"ws://127.0.0.1:{server.port}/ws", origin="https://elsewhere.example"):
            pass
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize(
    "limits",
    [
        Limits(messages_per_second=1, message_burst=5),
        Limits(address_messages_per_second=1, address_message_burst=5),
    ],
    ids=["of one connection", "of one address"],
)
async def test_too_many_messages_at_once_end_the_connection(tmp_path, limits):
    async with (
        serving(sample_folder(tmp_path), limits=limits) as server,
        talking(server, Role.OBSERVER) as talk,
    ):
        for _ in range(10):
            await talk.say(m.Ping(1.0))
        bye, code = await end_of(talk.socket)
        assert (bye.code, code) == ("too_much", CloseCode.TOO_MUCH)
        assert bye.retry_ms > 0


async def test_connections_of_one_address_are_bounded(tmp_path):
    limits = Limits(connections_per_address=1)
    async with (
        serving(sample_folder(tmp_path), limits=limits) as server,
        talking(server, Role.OBSERVER),
    ):
        with pytest.raises(InvalidStatus) as refused:
            await connect(f"ws://127.0.0.1:{server.port}/ws")
        assert refused.value.response.status_code == 429


async def test_who_says_no_hello_and_who_falls_silent_is_closed(tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "SWEEP_SECONDS", 0.05)
    limits = Limits(hello_seconds=0.1, silence_seconds=0.3)
    async with serving(sample_folder(tmp_path), limits=limits) as server:
        async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
            assert (await end_of(socket))[1] == CloseCode.NO_HELLO
        async with talking(server, Role.OBSERVER) as talk:
            with pytest.raises(ConnectionClosed):
                await talk.hear(m.Bye)
        assert server.connections.count == 0


async def lazy_reader(server):
    """A connection whose owner has stopped reading; with as little buffer as the system allows."""
    raw = sockets.socket()
    raw.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 2048)
    raw.setblocking(False)
    await asyncio.get_running_loop().sock_connect(raw, ("127.0.0.1", server.port))
    return await connect(
        f"ws://127.0.0.1:{server.port}/ws",
        sock=raw,
        max_queue=1,
        ping_interval=None,
        compression=None,
    )


def everyone(server):
    """The server's clients."""
    return [client for topic in server.audiences.topics.values() for client in topic.clients]


async def flood(server, talk, socket):
    """Publish ticks until the lazy reader's socket is full; the number of ticks it took."""
    for count in range(1, 5000):
        tick = SharedFrame(
            encode(m.Tick(POLL, count, 0, Turnout(*[0] * 7)))[:-1] + b" " * 4000 + b"}"
        )
        for audience in server.audiences.topics:
            await server.audiences.deliver_tick(TickFrame(audience, tick, Electorate.PARTIES))
        await talk.hear(m.Tick, lambda message, n=count: message.n == n)
        if socket.is_slow:
            return count
    raise AssertionError("the socket never filled")


async def test_a_slow_reader_slows_nobody_and_gets_the_newest_tick_when_it_drains(server):
    async with talking(server, Role.OBSERVER) as quick:
        lazy = await lazy_reader(server)
        await lazy.send(encode(m.Hello(1, Role.OBSERVER)).decode())
        await answered(quick)
        clients = everyone(server)
        assert len(clients) == 2
        slow = clients[-1].socket
        filled = await flood(server, quick, slow)
        unread = slow.unread()
        for count in range(filled + 1, filled + 20):
            tick = SharedFrame(encode(m.Tick(POLL, count, 0, Turnout(*[0] * 7))))
            for audience in server.audiences.topics:
                await server.audiences.deliver_tick(TickFrame(audience, tick, Electorate.PARTIES))
            await quick.hear(m.Tick, lambda message, n=count: message.n == n)
        assert slow.unread() == unread, "nothing more is queued for who does not read"
        seen = []
        while not seen or seen[-1] != filled + 19:
            message = decode_server(await lazy.recv())
            if isinstance(message, m.Tick):
                seen.append(message.n)
        assert seen == [*range(1, filled + 1), filled + 19], "whole frames, then the newest one"
        assert not slow.is_slow
        await lazy.close()


async def test_a_reader_that_never_drains_is_dropped_with_its_own_code(tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "SWEEP_SECONDS", 0.05)
    async with (
        serving(
            sample_folder(tmp_path), limits=Limits(slow_seconds=0.1, message_burst=1e6)
        ) as server,
        talking(server, Role.OBSERVER) as quick,
    ):
        lazy = await lazy_reader(server)
        await lazy.send(encode(m.Hello(1, Role.OBSERVER)).decode())
        await answered(quick)
        slow = everyone(server)[-1].socket
        await flood(server, quick, slow)
        while slow.protocol.state is State.OPEN:
            await answered(quick)
        async with asyncio.timeout(10):
            bye, code = await end_of(lazy)
        assert (bye.code, code) == ("too_slow", CloseCode.TOO_SLOW)
        await answered(quick)


async def answered(talk):
    """The server has seen all that was sent before, and still answers."""
    await talk.say(m.Ping(0.0))
    await talk.hear(m.Pong)


async def test_connections_that_close_in_the_middle_of_a_publication_disturb_nobody(server):
    async with contextlib.AsyncExitStack() as stack:
        talks = [await stack.enter_async_context(talking(server, Role.OBSERVER)) for _ in range(12)]
        desk = await stack.enter_async_context(talking(server, Role.DESK, PASSWORD))
        await desk.hear(m.Snapshot)
        for talk in talks[::2]:
            talk.socket.transport.abort()
        answers = [await desk.ask(StartItem(item)) for n, item in enumerate(["d1-0900", "nowhere"])]
        assert [type(answer).__name__ for answer in answers][1] == "Refused"
        tick = SharedFrame(encode(m.Tick(POLL, 1, 0, Turnout(*[0] * 7))))
        for audience in server.audiences.topics:
            await server.audiences.deliver_tick(TickFrame(audience, tick, Electorate.PARTIES))
        for talk in talks[1::2]:
            await talk.hear(m.Tick)


async def test_a_stopping_server_says_goodbye_and_when_to_come_back(tmp_path):
    folder = sample_folder(tmp_path)
    async with contextlib.AsyncExitStack() as stack:
        async with serving(folder) as server:
            talk = await stack.enter_async_context(talking(server, Role.OBSERVER))
        bye, code = await end_of(talk.socket)
        assert (bye.code, code) == ("server_stops", CloseCode.SERVER_STOPS)
        assert bye.retry_ms > 0


@pytest.mark.parametrize(("is_late", "code"), [(True, "too_late"), (False, "")])
async def test_what_waited_on_its_way_for_too_long_is_not_done(server, is_late, code):
    """A server or a network that stood still hands on at once all that was asked meanwhile."""
    async with talking(server, Role.DESK, PASSWORD) as desk:
        now = desk.welcome.now
        until = now - 1 if is_late else now + 60_000
        await desk.say(m.Request("go", StartItem("opening"), until))
        heard = await desk.hear(m.Ack | m.Refused, lambda one: one.id == "go")
        assert getattr(heard, "code", "") == code
