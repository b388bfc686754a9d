"""TLS on the one port: pages, votes, and a certificate renewed while people are connected."""

import asyncio
import contextlib
import logging
import shutil
import ssl

import httpx
import pytest
import uvloop
from certificates import make_certificate, trusting
from servers import POLL, Talk, sample_folder
from websockets.asyncio.client import connect

from conference.cli import main
from conference.core.errors import ConferenceError
from conference.core.folder import find_local, find_server
from conference.core.ids import PartyId
from conference.deliberation.polls.commands import Cast, OpenPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import Poll
from conference.deliberation.polls.tally import Turnout
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.protocol.messages import Role
from conference.server.app import running
from conference.server.feed.bus import TickFrame
from conference.server.http_server import listen
from conference.server.wire.certificate import Certificate
from conference.server.wire.frames import SharedFrame
from conference.server.wire.limits import Limits
from conference.server.wire.site import Exposure

pytestmark = pytest.mark.sockets


@pytest.fixture
def pair(tmp_path):
    return make_certificate(tmp_path)


@contextlib.asynccontextmanager
async def encrypted(folder, pair, limits=None):
    exposure = Exposure(certificate=Certificate(*pair))
    listener = listen("127.0.0.1", 0)
    async with running(folder, listener, limits=limits, exposure=exposure) as server:
        yield server


@contextlib.asynccontextmanager
async def talking(server, role, secret, trust, **options):
    address = f"wss://127.0.0.1:{server.port}/ws"
    origin = f"https://127.0.0.1:{server.port}"
    async with connect(address, ssl=trust, origin=origin, max_size=None, **options) as socket:
        talk = Talk(socket)
        await talk.say(m.Hello(m.PROTOCOL_VERSION, role, secret))
        await talk.hear(m.Welcome)
        yield talk


async def served(port):
    """The certificate that a connection gets now."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context)
    found = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    writer.close()
    with contextlib.suppress(ConnectionError, ssl.SSLError):
        await writer.wait_closed()
    return found


def der(chain):
    return ssl.PEM_cert_to_DER_cert(chain.read_text())


@pytest.fixture(params=[uvloop.new_event_loop, asyncio.new_event_loop], ids=["uvloop", "asyncio"])
def runner(request):
    """An event loop as the server has it, and Python's own: each has a TLS of its own."""
    with asyncio.Runner(loop_factory=request.param) as made:
        yield made


def test_a_page_is_read_and_a_vote_is_cast_by_tls(tmp_path, pair, runner):
    runner.run(vote(tmp_path, pair))


async def vote(tmp_path, pair):
    folder, trust = sample_folder(tmp_path), trusting(pair[0])
    async with encrypted(folder, pair) as server:
        token = folder.keys().desk_token
        async with httpx.AsyncClient(
            base_url=f"https://127.0.0.1:{server.port}", verify=trust
        ) as web:
            page = await web.get("/vote")
            assert page.status_code == 200
            assert page.headers["strict-transport-security"] == "max-age=31536000"
            codes = (
                await web.get("/api/codes", headers={"Authorization": f"Bearer {token}"})
            ).json()
            joined = await web.post("/api/join", json={"code": codes[0]["code"]})
            assert joined.json()["role"] == "person"
        async with (
            talking(server, Role.DESK, token, trust) as desk,
            talking(server, Role.PERSON, codes[0]["code"], trust) as person,
        ):
            for command in (
                SetHeadcount(5, PartyId(0)),
                preparing(Poll(POLL, "30% or 40%?", ("30%", "40%"))),
                OpenPoll(POLL),
            ):
                assert isinstance(await desk.ask(command), m.Ack)
            answer = await person.ask(Cast(POLL, "0" * 32, 1, (1,)))
            assert isinstance(answer, m.Ack)
            assert answer.receipt
            assert (await desk.hear(m.Tick)).poll == POLL


def test_a_slow_reader_by_tls_is_passed_over_and_then_gets_the_newest(tmp_path, pair, runner):
    runner.run(read_slowly(tmp_path, pair))


async def read_slowly(tmp_path, pair):
    folder, trust = sample_folder(tmp_path), trusting(pair[0])
    async with (
        encrypted(folder, pair) as server,
        talking(server, Role.OBSERVER, "", trust, max_queue=1, compression=None) as lazy,
    ):
        (client,) = [one for topic in server.audiences.topics.values() for one in topic.clients]
        await lazy.say(m.Ping(0.0))
        await lazy.hear(m.Pong)
        assert not client.socket.is_slow, "nothing is left to be read"
        count = 0
        while not client.socket.is_slow:
            count += 1
            assert count < 50_000, "the socket never filled"
            await publish(server, count, b" " * 4000)
        unread = client.socket.unread()
        await publish(server, count + 1)
        assert client.socket.unread() == unread, "nothing more is queued for who does not read"
        async with asyncio.timeout(60):
            await lazy.hear(m.Tick, lambda tick: tick.n == count + 1)
        assert not client.socket.is_slow


async def publish(server, count, more=b""):
    """A tick to everybody."""
    tick = SharedFrame(encode(m.Tick(POLL, count, 0, Turnout(*[0] * 7)))[:-1] + more + b"}")
    for audience in server.audiences.topics:
        await server.audiences.deliver_tick(TickFrame(audience, tick, Electorate.PARTIES))


async def test_who_speaks_plainly_to_the_port_gets_nothing(tmp_path, pair):
    async with encrypted(sample_folder(tmp_path), pair) as server:
        async with httpx.AsyncClient() as web:
            with pytest.raises(httpx.TransportError):
                await web.get(f"http://127.0.0.1:{server.port}/health")
        assert await served(server.port) == der(pair[0])


def test_who_does_not_end_the_handshake_is_let_go(tmp_path, pair, runner):
    runner.run(dawdle(tmp_path, pair))


async def dawdle(tmp_path, pair):
    async with encrypted(sample_folder(tmp_path), pair, Limits(hello_seconds=0.2)) as server:
        for said in (b"", b"\x16\x03\x01\x02\x00\x01"):
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(said)
            async with asyncio.timeout(10):
                with contextlib.suppress(ConnectionResetError):
                    assert await reader.read() == b""
            writer.transport.abort()


async def test_programs_of_the_machine_find_the_server_by_its_encrypted_address(tmp_path, pair):
    folder = sample_folder(tmp_path)
    async with encrypted(folder, pair) as server:
        address = f"https://127.0.0.1:{server.port}"
        assert find_server(folder) == address
        assert find_local(address).path == folder.path.resolve()
    assert find_server(folder) is None


async def test_a_renewed_certificate_is_served_to_the_next_connection_and_drops_nobody(
    tmp_path, pair, caplog
):
    new = make_certificate(tmp_path, "new")
    trust, before = trusting(pair[0]), der(pair[0])
    async with (
        encrypted(sample_folder(tmp_path), pair) as server,
        talking(server, Role.OBSERVER, "", trust) as talk,
    ):
        assert await served(server.port) == before
        shutil.copy(new[0], pair[0])
        assert await served(server.port) == before, "a half of a pair is no certificate"
        shutil.copy(new[1], pair[1])
        assert await served(server.port) == der(new[0]) != before
        await talk.say(m.Ping(1.0))
        await talk.hear(m.Pong)
    told = [r.getMessage() for r in caplog.records if "certificate" in r.getMessage()]
    assert len(told) == 2
    assert "cannot be read anew" in told[0]
    assert "was renewed" in told[1]


async def test_files_that_are_gone_for_a_while_are_told_of_once(tmp_path, pair, caplog):
    caplog.set_level(logging.WARNING)
    async with encrypted(sample_folder(tmp_path), pair) as server:
        before = der(pair[0])
        away = pair[1].rename(tmp_path / "away")
        assert await served(server.port) == before
        assert await served(server.port) == before
        assert len([r for r in caplog.records if "anew" in r.getMessage()]) == 1
        away.rename(pair[1])
        assert await served(server.port) == before


def spoiled(folder, what):
    chain, key = make_certificate(folder, password=b"secret" if what == "password" else None)
    other = make_certificate(folder, "other")
    if what == "missing":
        key = folder / "nowhere.key"
    elif what == "no PEM":
        chain.write_text("no certificate")
    elif what == "another key":
        key = other[1]
    return chain, key


@pytest.mark.parametrize("what", ["missing", "no PEM", "another key", "password"])
def test_a_pair_that_cannot_be_used_is_refused_in_a_sentence(tmp_path, what):
    chain, key = spoiled(tmp_path, what)
    with pytest.raises(ConferenceError) as refused:
        Certificate(chain, key)
    assert refused.value.code == "bad_certificate"
    assert str(key) in refused.value.sentence


async def ended(folder, *trust):
    """The exit status of a command that asks the server of the folder."""
    return await asyncio.to_thread(
        main, ["sessions", "end", str(folder.path), "--role", "display", *trust]
    )


async def test_commands_trust_a_self_made_certificate_when_it_is_given(
    tmp_path, monkeypatch, pair, capsys
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = sample_folder(tmp_path)
    async with encrypted(folder, pair):
        assert await ended(folder) == 2
        assert "give it with --ca FILE" in capsys.readouterr().err
        assert await ended(folder, "--ca", str(pair[0])) == 0
        person = ["badge", "check", str(folder.path), "ann", "--code", "c0de" * 8]
        assert await asyncio.to_thread(main, person) == 2
        assert "give it with --ca FILE" in capsys.readouterr().err
        assert await asyncio.to_thread(main, [*person, "--ca", str(pair[0])]) == 1
        assert "was not drawn" in capsys.readouterr().out


@pytest.mark.parametrize("loop", [uvloop.new_event_loop, asyncio.new_event_loop])
def test_handshakes_that_never_end_keep_nobody_out(tmp_path, pair, monkeypatch, loop):
    monkeypatch.setattr("conference.server.http_server.places_for_handshakes", lambda: 3)
    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(handshakes_that_never_end(tmp_path, pair))


async def handshakes_that_never_end(tmp_path, pair):
    async with encrypted(sample_folder(tmp_path), pair) as server:
        idle = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(60)]
        async with talking(server, Role.OBSERVER, "", trusting(pair[0])):
            pass
        async with asyncio.timeout(5):
            assert await idle[0][0].read() == b"", "the eldest was let go of"
        for _, writer in idle:
            writer.close()
