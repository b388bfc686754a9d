"""The PROXY protocol: who a proxy speaks for, before the first byte of HTTP, a socket or TLS."""

import asyncio
import contextlib
import io
import ssl
from ipaddress import ip_address

import pytest
import uvloop
from certificates import make_certificate, trusting
from hypothesis import example, given
from hypothesis import strategies as st
from servers import sample_folder
from visitors import join_code
from websockets.asyncio.client import connect

from conference.cli import main
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.server.app import running
from conference.server.http_server import listen
from conference.server.wire.certificate import Certificate
from conference.server.wire.client_address import Proxies, network
from conference.server.wire.limits import Limits
from conference.server.wire.proxy_protocol import (
    LONGEST_LINE,
    SIGNATURE,
    BadHeaderError,
    read_header,
)
from conference.server.wire.site import Exposure, Site

STRICT = Limits(wrong_codes=3, wrong_codes_per_second=0.01)
ONE, OTHER = "192.0.2.1", "2001:db8::7"
STRICT = Limits(wrong_codes=3, wrong_codes_per_second=0.01)
ADDRESSES = st.ip_addresses().map(str)


def version_1(client):
    family = f"TCP{ip_address(client).version}"
    return f"PROXY {family} {client} {client} 56324 443\r\n".encode()


def version_2(client, command=0x21, more=b""):
    address = ip_address(client).packed
    body = address * 2 + b"\xdc\x04\x01\xbb" + more
    family = 0x11 if len(address) == 4 else 0x21
    return SIGNATURE + bytes((command, family)) + len(body).to_bytes(2) + body


def taken(data):
    """What a header says, and what is left after it; a byte or a few come at a time."""
    stream = io.BytesIO(data)

    async def read(count):
        return stream.read(min(count, 5))

    return asyncio.run(read_header(read)), stream.read()


@given(ADDRESSES, st.sampled_from([version_1, version_2]), st.binary(max_size=40))
def test_the_client_is_read_and_not_a_byte_more(client, version, rest):
    assert taken(version(client) + rest) == (str(ip_address(client)), rest)


@given(ADDRESSES, st.binary(max_size=900))
def test_what_else_stands_in_a_header_is_passed_over(client, more):
    assert taken(version_2(client, more=more) + b"GET")[1] == b"GET"


@pytest.mark.parametrize(
    "header",
    [
        b"PROXY UNKNOWN\r\n",
        b"PROXY UNKNOWN ffff:f...f:ffff ffff 65535 65535\r\n",
        version_2(ONE, command=0x20),
        SIGNATURE + b"\x20\x00\x00\x00",
        SIGNATURE + b"\x21\x31\x00\x04unix",
        SIGNATURE + b"\x21\x00\x00\x00",
    ],
)
def test_a_proxy_that_speaks_for_itself_names_nobody(header):
    assert taken(header + b"rest") == (None, b"rest")


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        b"PROXY TCP4 192.0.2.1 192.0.2.2 1\r\n",
        b"PROXY TCP4 192.0.2.1 192.0.2.2 1 65536\r\n",
        b"PROXY TCP4 2001:db8::7 2001:db8::8 1 2\r\n",
        b"PROXY TCP6 192.0.2.1 192.0.2.2 1 2\r\n",
        b"PROXY TCP5 192.0.2.1 192.0.2.2 1 2\r\n",
        b"PROXY TCP4 example.org 192.0.2.2 1 2\r\n",
        b"PROXY TCP4 \xff\xff 192.0.2.2 1 2\r\n",
        b"PROXY UNKNOWN" + b" " * LONGEST_LINE + b"\r\n",
        version_1(ONE)[:-2],
        version_2(ONE)[:-1],
        version_2(ONE, command=0x11),
        SIGNATURE + b"\x21\x11\x00\x04abcd",
        SIGNATURE + b"\x21\x11\xff\xff" + bytes(65_535),
    ],
)
def test_what_is_no_whole_header_is_refused(header):
    with pytest.raises(BadHeaderError):
        taken(header)


@given(st.binary(max_size=200))
@example(SIGNATURE)
@example(b"PROXY ")
def test_hostile_bytes_are_refused_and_nothing_else(data):
    with contextlib.suppress(BadHeaderError):
        taken(data)
    for start in (SIGNATURE, b"PROXY TCP4 "):
        with contextlib.suppress(BadHeaderError):
            taken(start + data)


# On a server


@contextlib.asynccontextmanager
async def serving(folder, *, pair=None, behind="127.0.0.1", limits=STRICT):
    certificate = Certificate(*pair) if pair else None
    exposure = Exposure(certificate, "", Proxies((network(behind),)), proxy_protocol=True)
    async with running(folder, listen("127.0.0.1", 0), limits=limits, exposure=exposure) as server:
        yield server


@contextlib.asynccontextmanager
async def begun(port, data):
    """A connection that begins with this; what comes over it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        yield reader
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


class Announcing:
    """Passes connections on, each with a header before its first bytes, in one piece with them."""

    def __init__(self, port, header):
        self._target, self._header, self._writers = port, header, []

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        return self._server.sockets[0].getsockname()[1]

    async def __aexit__(self, *_):
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        await self._server.wait_closed()

    async def _pass_on(self, reader, writer):
        onward_reader, onward = await asyncio.open_connection("127.0.0.1", self._target)
        self._writers += [writer, onward]
        onward.write(self._header + await reader.read(65_536))
        await asyncio.gather(self._pipe(reader, onward), self._pipe(onward_reader, writer))

    async def _pipe(self, reader, writer):
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65_536):
                writer.write(data)
            writer.close()


async def answer_to(port, code, trust=None):
    scheme = "wss" if trust else "ws"
    async with connect(f"{scheme}://127.0.0.1:{port}/ws", ssl=trust) as socket:
        await socket.send(encode(m.Hello(m.PROTOCOL_VERSION, Role.PERSON, code)).decode())
        return decode_server(await socket.recv())


async def joined(port, code, trust=None):
    import httpx

    scheme = "https" if trust else "http"
    async with httpx.AsyncClient(verify=trust or False) as web:
        asked = await web.post(f"{scheme}://127.0.0.1:{port}/api/join", json={"code": code})
        return asked.status_code


@pytest.fixture(params=[uvloop.new_event_loop, asyncio.new_event_loop], ids=["uvloop", "asyncio"])
def runner(request):
    with asyncio.Runner(loop_factory=request.param) as made:
        yield made


@pytest.mark.sockets
@pytest.mark.parametrize("by_tls", [False, True], ids=["clear", "tls"])
@pytest.mark.parametrize("version", [version_1, version_2])
def test_clients_of_one_proxy_are_told_apart_by_socket_and_http(tmp_path, runner, version, by_tls):
    pair = make_certificate(tmp_path) if by_tls else None
    runner.run(told_apart(sample_folder(tmp_path), version, pair))


async def told_apart(folder, version, pair):
    right, trust = join_code(folder), trusting(pair[0]) if pair else None
    async with serving(folder, pair=pair) as server:
        async with Announcing(server.port, version(ONE)) as port:
            for _ in range(STRICT.wrong_codes):
                assert (await answer_to(port, "WRONG2", trust)).code == "wrong_code"
            assert (await answer_to(port, "WRONG2", trust)).code == "locked"
            assert await joined(port, "WRONG2", trust) == 429
        async with Announcing(server.port, version(OTHER)) as port:
            assert isinstance(await answer_to(port, right, trust), m.Welcome)
            assert await joined(port, right, trust) == 200


GET = b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"


async def answered(port, data):
    """All that a server says to these bytes."""
    async with begun(port, data) as reader:
        with contextlib.suppress(ConnectionError):
            return await reader.read()
    return b""


@pytest.mark.sockets
async def test_without_a_header_or_from_another_address_nothing_is_answered(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        assert (await answered(server.port, version_2(ONE) + GET)).startswith(b"HTTP/1.1 200")
        assert (await answered(server.port, b"PROXY UNKNOWN\r\n" + GET)).startswith(b"HTTP/1.1 200")
        assert await answered(server.port, GET) == b""
        assert await answered(server.port, SIGNATURE + b"\xff" * 600) == b""
        assert await answered(server.port, b"PROXY TCP4 nobody\r\n" + GET) == b""
    async with serving(folder, behind="192.0.2.9") as server:
        assert await answered(server.port, version_2(ONE) + GET) == b""


@pytest.mark.sockets
async def test_who_does_not_end_a_header_is_let_go_of_and_keeps_nobody_else_waiting(tmp_path):
    async with (
        serving(sample_folder(tmp_path), limits=Limits(hello_seconds=0.2)) as server,
        begun(server.port, version_1(ONE)[:-1]) as slow,
    ):
        assert (await answered(server.port, version_1(OTHER) + GET)).startswith(b"HTTP/1.1 200")
        assert await slow.read() == b""


@pytest.mark.sockets
async def test_a_handshake_of_tls_that_fails_is_no_fault(tmp_path, caplog):
    pair = make_certificate(tmp_path)
    async with serving(sample_folder(tmp_path), pair=pair) as server:
        await answered(server.port, version_2(ONE) + GET)
        async with Announcing(server.port, version_2(ONE)) as port:
            with pytest.raises(ssl.SSLError):
                await answer_to(port, "WRONG2", ssl.create_default_context())
            assert await joined(port, "WRONG2", trusting(pair[0])) == 404
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


@pytest.mark.parametrize("more", [["--behind", "127.0.0.1"], ["--public-url", "https://vote.test"]])
def test_the_option_needs_the_proxies_and_the_way_through_them(tmp_path, capsys, more):
    command = ["serve", str(sample_folder(tmp_path).path), "--port", "0", "--no-stream"]
    assert main([*command, "--proxy-protocol", *more]) == 2
    assert "needs --behind" in capsys.readouterr().err


def test_programs_of_the_machine_come_through_the_proxy_too():
    public = "http://vote.test"
    assert Site(Exposure(public=public, proxy_protocol=True)).for_programs == public
    assert Site(Exposure(public=public)).for_programs == "http://127.0.0.1:8000"
