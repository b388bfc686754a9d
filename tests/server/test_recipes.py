"""The recipes of docs/operate.md for proxies in front, with those that are installed."""

import asyncio
import contextlib
import os
import re
import shutil
import socket
from pathlib import Path

import httpx
import pytest
from certificates import make_certificate, trusting
from servers import sample_folder
from visitors import join_code
from websockets.asyncio.client import connect

from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.server.app import running
from conference.server.http_server import listen
from conference.server.wire.certificate import Certificate
from conference.server.wire.client_address import Proxies, network
from conference.server.wire.limits import Limits
from conference.server.wire.site import Exposure

pytestmark = pytest.mark.process

OPERATE = Path(__file__).resolve().parents[2] / "docs" / "operate.md"
CLIENT = "127.0.0.2"
"""Whoever comes has another address than the proxy, which is believed."""

LIMITS = Limits(wrong_codes=3, wrong_codes_per_second=0.01)


def recipe(language):
    """The block of this language in the document."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```", OPERATE.read_text("utf-8"), re.M | re.S)
    return found


def replaced(text, *pairs):
    """The recipe for this machine; each part that is replaced must be there."""
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


class Place:
    """What a recipe is run with: free ports, a certificate, a folder for the rest."""

    def __init__(self, folder, backend):
        self.folder, self.backend = folder, f"127.0.0.1:{backend}"
        self.chain, self.key = make_certificate(folder)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]

    def nginx(self):
        """Configuration and command line."""
        server = replaced(
            recipe("nginx"),
            ("listen 443", f"listen 127.0.0.1:{self.port}"),
            ("/etc/letsencrypt/live/vote.example.org/fullchain.pem", str(self.chain)),
            ("/etc/letsencrypt/live/vote.example.org/privkey.pem", str(self.key)),
            ("/var/log/nginx/vote.log", f"{self.folder}/access.log"),
            ("127.0.0.1:8000", self.backend),
        )
        parts = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        paths = "".join(f"{part}_temp_path {self.folder}/{part};\n" for part in parts)
        file = self.folder / "nginx.conf"
        file.write_text(
            f"daemon off; master_process off; pid {self.folder}/pid; error_log stderr;\n"
            f"events {{ worker_connections 64; }}\nhttp {{\n{paths}{server}}}\n"
        )
        return ["nginx", "-e", "stderr", "-p", str(self.folder), "-c", str(file)]

    def caddy(self):
        """The same; with a certificate of ours, for there is no authority here."""
        site = replaced(
            recipe("caddyfile"),
            (
                "vote.example.org {",
                f"https://127.0.0.1:{self.port} {{\ntls {self.chain} {self.key}",
            ),
            ("127.0.0.1:8000", self.backend),
        )
        file = self.folder / "Caddyfile"
        file.write_text("{\nadmin off\nauto_https disable_redirects\n}\n" + site)
        return ["caddy", "run", "--adapter", "caddyfile", "--config", str(file)]

    def haproxy(self):
        """The same; certificate and key are in one file there."""
        both = self.folder / "both.pem"
        both.write_text(self.chain.read_text() + self.key.read_text())
        text = replaced(
            recipe("haproxy"),
            ("bind :443", f"bind 127.0.0.1:{self.port}"),
            ("/etc/haproxy/vote.example.org.pem", str(both)),
            ("127.0.0.1:8000", self.backend),
            ("maxconn 60000", "maxconn 60"),
        )
        file = self.folder / "haproxy.cfg"
        file.write_text(text)
        return ["haproxy", "-db", "-f", str(file)]

    def haproxy_tcp(self):
        """The same where TLS is the server's: the proxy has no certificate."""
        text = replaced(
            recipe("haproxy tcp"),
            ("bind :443", f"bind 127.0.0.1:{self.port}"),
            ("127.0.0.1:8443", self.backend),
            ("maxconn 60000", "maxconn 60"),
        )
        file = self.folder / "haproxy.cfg"
        file.write_text(text)
        return ["haproxy", "-db", "-f", str(file)]

    def exposure(self, name):
        """How the server is shown to the world behind this proxy."""
        is_tcp = name == "haproxy_tcp"
        return Exposure(
            certificate=Certificate(self.chain, self.key) if is_tcp else None,
            public=f"https://127.0.0.1:{self.port}",
            proxies=Proxies((network("127.0.0.1"),)),
            proxy_protocol=is_tcp,
        )


def program(name):
    """Where a program is installed, or the test is skipped."""
    name = name.partition("_")[0]
    found = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@contextlib.asynccontextmanager
async def proxy(place, name):
    """The proxy by its recipe, once it answers."""
    command = getattr(place, name)()
    environment = {**os.environ, "HOME": str(place.folder)}
    with (place.folder / "log").open("w+b") as log:
        process = await asyncio.create_subprocess_exec(
            program(name), *command[1:], stdout=log, stderr=log, env=environment
        )
        try:
            async with asyncio.timeout(30):
                while not await _answers(place.port):
                    assert process.returncode is None, (place.folder / "log").read_text()
                    await asyncio.sleep(0.02)
            yield
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            await process.wait()


async def _answers(port):
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True


@pytest.mark.parametrize("name", ["nginx", "caddy", "haproxy", "haproxy_tcp"])
async def test_people_come_through_the_proxy_of_the_recipe_as_themselves(tmp_path, name):
    program(name)
    folder = sample_folder(tmp_path)
    place_of_proxy = tmp_path / "proxy"
    place_of_proxy.mkdir()
    listener = listen("127.0.0.1", 0)
    place = Place(place_of_proxy, listener.getsockname()[1])
    origin = f"https://127.0.0.1:{place.port}"
    exposure = place.exposure(name)
    trust, code = trusting(place.chain), join_code(folder)
    from_client = httpx.AsyncHTTPTransport(verify=trust, local_address=CLIENT)

    async def said_to(secret, **headers):
        async with connect(
            f"wss://127.0.0.1:{place.port}/ws",
            ssl=trust,
            origin=origin,
            additional_headers=headers,
            local_addr=(CLIENT, 0),
        ) as socket:
            hello = m.Hello(m.PROTOCOL_VERSION, Role.PERSON, secret)
            await socket.send(encode(hello).decode())
            return decode_server(await socket.recv())

    async with (
        running(folder, listener, limits=LIMITS, exposure=exposure),
        proxy(place, name),
        httpx.AsyncClient(base_url=origin, transport=from_client) as web,
    ):
        page = await web.get(f"/j/{code}")
        assert page.status_code == 200
        assert "strict-transport-security" in page.headers
        joined = await web.post("/api/join", json={"code": code}, headers={"Origin": origin})
        assert joined.status_code == 200
        assert isinstance(await said_to(code), m.Welcome)
        for number in range(LIMITS.wrong_codes):
            forged = {"X-Forwarded-For": f"192.0.2.{number}", "Forwarded": f"for=192.0.2.{number}"}
            assert (await said_to("WRONG2", **forged)).code == "wrong_code"
        forged = {"X-Forwarded-For": "192.0.2.99", "Forwarded": "for=192.0.2.99"}
        assert (await said_to("WRONG2", **forged)).code == "locked"
    for log in place_of_proxy.glob("access.log"):
        assert "/api/join" in log.read_text()
        assert code not in log.read_text()
