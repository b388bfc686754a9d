"""Whom clients trust: certificates of known authorities and of --ca, for the host they name."""

import asyncio
import contextlib
import ssl

import pytest
from certificates import make_certificate
from websockets.asyncio.server import serve

from conference.client.address import overheard
from conference.client.link import Link, open_session
from conference.client.trust import OPENSSL, Distrust, distrust_sentence, trusting
from conference.core.errors import ConferenceError
from conference.protocol.codec import decode_client, encode
from conference.protocol.messages import PROTOCOL_VERSION, Role, Welcome


@contextlib.asynccontextmanager
async def encrypted(pair):
    """The port of a server of a few lines with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*pair)
    async with serve(_welcome, "127.0.0.1", 0, ping_interval=None, ssl=context) as listening:
        yield listening.sockets[0].getsockname()[1]


async def _welcome(socket):
    """Let anybody in, and wait until they leave."""
    hello = decode_client(await socket.recv())
    await socket.send(encode(Welcome(PROTOCOL_VERSION, hello.role, "s", "t" * 32, 1)), text=True)
    await socket.wait_closed()


def link_to(port, ca=None):
    return Link(open_session(Role.DESK, "secret"), f"https://127.0.0.1:{port}", ca=ca)


async def test_a_self_made_certificate_is_trusted_when_it_is_given(tmp_path):
    pair = make_certificate(tmp_path)
    async with encrypted(pair) as port:
        link = link_to(port, pair[0])
        task = asyncio.create_task(link.run())
        await link.until(lambda session: session.is_online, timeout=10)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize(
    ("hosts", "is_given", "word"),
    [
        (("127.0.0.1",), False, "--ca FILE"),
        (("vote.example",), True, "not for 127.0.0.1"),
    ],
)
async def test_another_certificate_ends_it_with_a_sentence(tmp_path, hosts, is_given, word):
    pair = make_certificate(tmp_path, hosts=hosts)
    async with encrypted(pair) as port:
        with pytest.raises(ConferenceError) as refused:
            await asyncio.wait_for(link_to(port, pair[0] if is_given else None).run(), 10)
    assert refused.value.code == "untrusted"
    assert word in refused.value.sentence


def test_what_is_wrong_with_a_certificate_is_said_with_what_to_do():
    sentences = {distrust_sentence("h", why, "Unsupported.") for why in Distrust}
    assert len(sentences) == len(Distrust)
    assert set(OPENSSL.values()) < set(Distrust)


def test_a_file_without_certificates_is_refused(tmp_path):
    empty = tmp_path / "empty.pem"
    empty.touch()
    for file in (empty, tmp_path / "nowhere.pem"):
        with pytest.raises(ConferenceError) as refused:
            trusting(file)
        assert refused.value.code == "bad_ca"


@pytest.mark.parametrize(
    "url", ["https://vote.example", "http://127.0.0.1:8000", "localhost:8000", "http://[::1]:8000"]
)
def test_nobody_is_warned_where_nobody_can_listen(url):
    assert overheard(url) == ""


@pytest.mark.parametrize("url", ["http://192.0.2.7:8000", "hall.example", "ws://[2001:db8::7]"])
def test_a_password_that_others_can_read_is_warned_of(url):
    assert "unencrypted" in overheard(url)
