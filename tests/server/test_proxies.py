"""Behind a proxy: clients are told apart as it says, by socket and HTTP, if it is believed."""

import asyncio
import contextlib
import io

import httpx
import pytest
import segno
from servers import Talk, sample_folder
from visitors import join_code
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.server.app import running
from conference.server.http_server import listen
from conference.server.wire.client_address import NO_PROXIES, Proxies, network
from conference.server.wire.limits import Limits
from conference.server.wire.site import Exposure

pytestmark = pytest.mark.sockets

BELIEVED = Proxies((network("127.0.0.1"),))
STRICT = Limits(wrong_codes=3, wrong_codes_per_second=0.01)
ONE, OTHER = "192.0.2.1", "192.0.2.2"


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


@contextlib.asynccontextmanager
async def serving(folder, proxies=BELIEVED, *, public="", limits=STRICT):
    exposure = Exposure(public=public, proxies=proxies)
    async with running(folder, listen("127.0.0.1", 0), limits=limits, exposure=exposure) as server:
        yield server


def browsing(server):
    """A client of the server's HTTP side."""
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}")


class StubProxy:
    """Passes connections on to a server, adding to what is asked whom it speaks for."""

    def __init__(self, port):
        self.port, self._target = 0, port
        self.header = "X-Forwarded-For: %s"
        self.client = ONE
        self._writers = []

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_):
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        await self._server.wait_closed()

    async def _pass_on(self, reader, writer):
        said = (self.header % self.client).encode()
        onward_reader, onward = await asyncio.open_connection("127.0.0.1", self._target)
        self._writers += [writer, onward]
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            onward.write(head[:-2] + said + b"\r\n\r\n")
            await asyncio.gather(_pipe(reader, onward), _pipe(onward_reader, writer))


async def _pipe(reader, writer):
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()


async def answer_to(port, code, role=Role.PERSON, **options):
    """What the server says to a hello with this code."""
    async with connect(f"ws://127.0.0.1:{port}/ws", **options) as socket:
        await socket.send(encode(m.Hello(m.PROTOCOL_VERSION, role, code)).decode())
        return decode_server(await socket.recv())


@pytest.mark.parametrize("header", ["X-Forwarded-For: %s", "Forwarded: for=%s;proto=http"])
async def test_two_clients_of_a_proxy_are_two_addresses_for_the_lock(folder, header):
    right = join_code(folder)
    async with serving(folder) as server, StubProxy(server.port) as proxy:
        proxy.header, proxy.client = header, ONE
        for _ in range(STRICT.wrong_codes):
            assert (await answer_to(proxy.port, "WRONG2")).code == "wrong_code"
        assert (await answer_to(proxy.port, "WRONG2")).code == "locked"
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{proxy.port}") as web:
            assert (await web.post("/api/join", json={"code": "WRONG2"})).status_code == 429
        proxy.client = OTHER
        assert isinstance(await answer_to(proxy.port, right), m.Welcome)
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{proxy.port}") as web:
            assert (await web.post("/api/join", json={"code": right})).status_code == 200


async def test_connections_through_a_proxy_are_bounded_by_client(folder):
    limits = Limits(connections_per_address=1)
    async with serving(folder, limits=limits) as server, StubProxy(server.port) as proxy:
        address = f"ws://127.0.0.1:{proxy.port}/ws"
        async with connect(address):
            with pytest.raises(InvalidStatus) as refused:
                await connect(address)
            assert refused.value.response.status_code == 429
            proxy.client = OTHER
            async with connect(address) as other:
                talk = Talk(other)
                await talk.say(m.Hello(m.PROTOCOL_VERSION, Role.OBSERVER))
                await talk.hear(m.Welcome)
        while server.connections.count:
            await asyncio.sleep(0)


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded"])
async def test_a_forged_header_changes_nothing_where_no_proxy_is_believed(folder, name):
    value = "for=%s" if name == "Forwarded" else "%s"
    async with serving(folder, NO_PROXIES) as server:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as web:
            for number in range(STRICT.wrong_codes):
                forged = {name: value % f"192.0.2.{number}"}
                answer = await web.post("/api/join", json={"code": "WRONG2"}, headers=forged)
                assert answer.status_code == 404
            forged = {name: value % "192.0.2.99"}
            answer = await web.post("/api/join", json={"code": "WRONG2"}, headers=forged)
            assert answer.status_code == 429
        said = await answer_to(server.port, "WRONG2", additional_headers=forged)
        assert said.code == "locked"


async def test_what_a_client_writes_before_the_proxy_does_changes_nothing(folder):
    async with serving(folder) as server, StubProxy(server.port) as proxy:
        for number in range(STRICT.wrong_codes):
            forged = {"X-Forwarded-For": f"198.51.100.{number}"}
            said = await answer_to(proxy.port, "WRONG2", additional_headers=forged)
            assert said.code == "wrong_code"
        assert (await answer_to(proxy.port, "WRONG2")).code == "locked"


async def refusal(port, origin, **headers):
    """The server's refusal of a page's socket; "" when it is let in."""
    try:
        async with connect(f"ws://127.0.0.1:{port}/ws", origin=origin, additional_headers=headers):
            return ""
    except InvalidStatus as refused:
        assert refused.response.status_code == 403
        return refused.response.body.decode()


async def test_a_page_behind_a_proxy_that_changes_the_host_needs_the_public_address(folder, caplog):
    origin = "https://vote.example"
    async with serving(folder, NO_PROXIES) as server:
        told = await refusal(server.port, origin)
        assert origin in told
        assert f"127.0.0.1:{server.port}" in told
        assert "--public-url https://vote.example" in told
        assert any(origin in record.getMessage() for record in caplog.records)
    async with serving(folder, NO_PROXIES, public=origin) as server:
        assert await refusal(server.port, origin) == ""
        assert await refusal(server.port, "https://elsewhere.example") != ""


async def test_a_page_that_came_plainly_may_not_speak_by_tls(folder):
    for proxies, is_let_in in ((BELIEVED, False), (NO_PROXIES, True)):
        async with serving(folder, proxies) as server:
            plain = f"http://127.0.0.1:{server.port}"
            said = await refusal(server.port, plain, **{"X-Forwarded-Proto": "https"})
            assert (said == "") is is_let_in
            assert (f"asked for https://127.0.0.1:{server.port}:" in said) is not is_let_in


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
    ],
)
async def test_a_page_of_the_web_cannot_guess_for_its_visitors(folder, headers):
    right = join_code(folder)
    async with serving(folder) as server, browsing(server) as web:
        for _ in range(STRICT.wrong_codes + 1):
            wrong = await web.post("/api/join", json={"code": "WRONG2"}, headers=headers)
            assert (wrong.status_code, wrong.json()["code"]) == (403, "cross_site")
            assert (await web.get("/api/codes", headers=headers)).status_code == 403
            assert (await web.get("/api/codes")).status_code == 403  # an image: no secret
        ours = {"Sec-Fetch-Site": "same-origin"}
        joined = await web.post("/api/join", json={"code": right}, headers=ours)
        assert joined.status_code == 200


def drawn(address):
    """The QR code of an address, as the server draws it."""
    buffer = io.BytesIO()
    segno.make(address, error="m").save(
        buffer, kind="svg", border=2, xmldecl=False, light="#ffffff", dark="#0e1116", scale=8
    )
    return buffer.getvalue()


async def test_qr_codes_lead_to_the_public_address(folder):
    public, code = "https://vote.example", join_code(folder)
    async with serving(folder, public=public) as server, browsing(server) as web:
        assert (await web.get(f"/qr/{code}.svg")).content == drawn(f"{public}/j/{code}")
        assert (await web.get("/api/address")).json() == {"join": public, "sentence": ""}


async def test_qr_codes_never_lead_to_the_phone_itself(folder):
    code, elsewhere = join_code(folder), {"Host": "hall.example:8000"}
    async with serving(folder) as server, browsing(server) as web:
        assert "Phones cannot reach" in (await web.get(f"/qr/{code}.svg")).text
        told = (await web.get("/api/address")).json()
        assert told["join"] == ""
        assert "--host 0.0.0.0" in told["sentence"]
        led = await web.get(f"/qr/{code}.svg", headers=elsewhere)
        assert led.content == drawn(f"http://hall.example:8000/j/{code}")
        by_tls = {**elsewhere, "X-Forwarded-Proto": "https"}
        led = await web.get(f"/qr/{code}.svg", headers=by_tls)
        assert led.content == drawn(f"https://hall.example:8000/j/{code}")


async def test_who_came_by_tls_through_a_believed_proxy_comes_back_by_tls(folder):
    by_tls = {"X-Forwarded-Proto": "https"}
    for proxies, is_strict in ((BELIEVED, True), (NO_PROXIES, False)):
        async with serving(folder, proxies) as server, browsing(server) as web:
            page = await web.get("/", headers=by_tls)
            assert ("strict-transport-security" in page.headers) is is_strict
            page = await web.get("/")
            assert "strict-transport-security" not in page.headers
