"""Callers on a live server who say nothing, too little or too much are let go of."""

import asyncio
import contextlib

import pytest
from servers import PASSWORD, sample_folder, serving, talking
from visitors import codes_of

from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.server.wire.limits import Limits

pytestmark = pytest.mark.sockets

GET = b"GET /health HTTP/1.1\r\nHost: h\r\n\r\n"
QUICK = Limits(hello_seconds=0.1, silence_seconds=0.1)
PATIENT = Limits(hello_seconds=60, silence_seconds=60)


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


@contextlib.asynccontextmanager
async def calling(server):
    """A bare connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    try:
        yield reader, writer
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


async def rest_of(reader):
    """All that comes until the server lets go, which it must do within 5 seconds."""
    async with asyncio.timeout(5):
        try:
            return await reader.read()
        except ConnectionResetError:
            return b""


async def answered(reader):
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].split()[0])
    await reader.readexactly(length)
    return head


@pytest.mark.parametrize("said", [b"", b"GE", GET[:-2], b"GET /ws HTTP/1.1\r\nUpgrade: websoc"])
async def test_who_says_nothing_or_does_not_end_a_request_is_let_go(folder, said):
    async with serving(folder, limits=QUICK) as server, calling(server) as (reader, writer):
        writer.write(said)
        assert await rest_of(reader) == b""


@pytest.mark.parametrize("who", ["the server", "the caller"])
async def test_a_body_that_does_not_end_is_given_up_without_a_fault_in_the_log(folder, capfd, who):
    limits = QUICK if who == "the server" else PATIENT
    token = folder.keys().desk_token.encode()
    async with serving(folder, limits=limits) as server, calling(server) as (reader, writer):
        writer.write(
            b"POST /api/badges/check HTTP/1.1\r\nHost: h\r\nContent-Length: 999\r\n"
            b"Authorization: Bearer " + token + b"\r\n\r\nsome"
        )
        if who == "the caller":
            await asyncio.sleep(0.05)
            writer.transport.abort()
        else:
            assert await rest_of(reader) == b""
    assert "Exception" not in "".join(capfd.readouterr())


async def test_a_head_that_comes_a_byte_at_a_time_has_no_longer_than_one_that_does_not_come(folder):
    async with serving(folder, limits=QUICK) as server, calling(server) as (reader, writer):
        end = asyncio.create_task(rest_of(reader))
        writer.write(GET[:-2])
        while not end.done():
            writer.write(b"x")
            await asyncio.sleep(0.01)
        assert end.result() == b""


async def test_a_kept_connection_is_let_go_when_its_next_request_does_not_end(folder):
    async with serving(folder, limits=QUICK) as server, calling(server) as (reader, writer):
        writer.write(GET)
        assert (await answered(reader)).startswith(b"HTTP/1.1 200")
        writer.write(GET[:9])
        assert await rest_of(reader) == b""


async def test_a_head_without_end_is_cut_off(folder):
    async with serving(folder, limits=PATIENT) as server, calling(server) as (reader, writer):
        end = asyncio.create_task(rest_of(reader))
        writer.write(GET[:-2])
        with contextlib.suppress(ConnectionError):
            for number in range(100):
                writer.write(b"X-%d: %s\r\n" % (number, b"y" * 2000))
                await writer.drain()
                await asyncio.sleep(0)
        assert await end == b""
        assert server.connections.count == 0


async def test_a_body_that_comes_with_its_head_is_no_part_of_it(folder):
    limits = Limits(head_bytes=200)
    async with serving(folder, limits=limits) as server, calling(server) as (reader, writer):
        body = b"x" * 1000
        writer.write(b"POST /health HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n" + body)
        assert (await answered(reader)).startswith(b"HTTP/1.1 405")


async def test_who_asks_in_time_is_answered_also_several_times_and_slowly(folder):
    limits = Limits(hello_seconds=0.3, silence_seconds=0.3)
    async with serving(folder, limits=limits) as server, calling(server) as (reader, writer):
        for _ in range(3):
            writer.write(GET)
            assert (await answered(reader)).startswith(b"HTTP/1.1 200")
            await asyncio.sleep(0.15)


async def test_a_socket_that_was_opened_is_no_business_of_http_any_more(folder):
    limits = Limits(hello_seconds=0.1)
    async with serving(folder, limits=limits) as server, talking(server, Role.OBSERVER) as talk:
        await asyncio.sleep(0.3)
        await talk.say(m.Ping(1.0))
        assert (await talk.hear(m.Pong)).sent == 1.0


async def goodbye_of(server, role, secret):
    """How the server answers a hello that it does not like."""
    from websockets.asyncio.client import connect

    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        await socket.send(encode(m.Hello(m.PROTOCOL_VERSION, role, secret)).decode())
        return decode_server(await socket.recv())


async def test_after_a_hundred_wrong_codes_from_an_address_every_right_one_gets_in(folder):
    import httpx

    codes = {code.role: code.code for code in codes_of(folder, party=0)}
    right = [
        (Role.PERSON, codes["person"]),
        (Role.FACILITATOR, codes["facilitator"]),
        (Role.PARTY, codes["facilitator"]),
        (Role.DISPLAY, folder.keys().display_code),
        (Role.DESK, PASSWORD),
    ]
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as browser,
    ):
        for role, _ in right:
            said = [(await goodbye_of(server, role, f"WRONG{n}")).code for n in range(100)]
            assert said.count("locked") > 50, role
        told = [
            (await browser.post("/api/join", json={"code": f"WRONG{n}"})).status_code
            for n in range(100)
        ]
        assert told.count(429) > 50
        async with asyncio.timeout(2):
            for role, secret in right:
                async with talking(server, role, secret):
                    pass
            assert (
                await browser.post("/api/join", json={"code": codes["person"]})
            ).status_code == 200
            headers = {"Authorization": f"Bearer {PASSWORD}"}
            assert (await browser.get("/api/codes", headers=headers)).status_code == 200


async def test_the_bound_of_the_command_line_holds_for_an_address(tmp_path):
    from conference.bench.place import place, serving

    with place(1, 1) as where:
        async with serving(where, ("--connections-per-address", "2")) as server:
            async with talking(server, Role.OBSERVER), talking(server, Role.OBSERVER):
                from websockets.asyncio.client import connect
                from websockets.exceptions import InvalidStatus

                with pytest.raises(InvalidStatus) as refused:
                    await connect(f"ws://127.0.0.1:{server.port}/ws")
                assert refused.value.response.status_code == 429
            async with talking(server, Role.OBSERVER):
                pass
