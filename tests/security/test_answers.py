"""What every answer of the server has, and what its files let others read."""

import asyncio
import re
import ssl
import stat

import httpx
import pytest
from certificates import make_certificate
from servers import sample_folder, serving
from starlette.routing import Route

from conference.client.trust import trusting
from conference.core.assets import asset
from conference.server.api.pages import make_app
from conference.server.wire.certificate import Certificate
from conference.server.wire.limits import Limits

pytestmark = pytest.mark.sockets

ANSWERS = {
    "/": 200,
    "/vote": 200,
    "/health": 200,
    "/assets/css/base.css": 200,
    "/assets/js/pages/join.js": 200,
    "/assets/fonts/Inter.woff2": 200,
    "/qr/MOSS31.svg": 200,
    "/record/head": 200,
    "/record/entry/0": 200,
    "/api/codes": 403,
    "/lottery/none/selected": 404,
    "/hls/none.m3u8": 404,
    "/nowhere": 404,
}


@pytest.fixture
async def web(tmp_path):
    """A client of a server of the sample."""
    async with serving(sample_folder(tmp_path)) as server:
        url = f"http://127.0.0.1:{server.port}"
        async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
            yield client


async def test_every_answer_of_the_application_is_hardened(web):
    for path, status in ANSWERS.items():
        answer = await web.get(path)
        headers = answer.headers
        assert answer.status_code == status, path
        policy = headers["content-security-policy"]
        for part in ("default-src 'self'", "object-src 'none'", "base-uri 'none'"):
            assert part in policy, path
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert "server" not in headers


async def spoken(port, *lines):
    """What comes back to a request of these lines, until the server closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write("\r\n".join([*lines, "", ""]).encode())
    answer = await asyncio.wait_for(reader.read(), 20)
    writer.close()
    return answer.decode()


UPGRADE = (
    "GET /ws HTTP/1.1",
    "Host: conference.test",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
)


@pytest.mark.parametrize(
    ("status", "lines"),
    [
        (400, ["GET / HTTP/1.1", "no header"]),
        (403, [*UPGRADE, "Sec-WebSocket-Version: 13", "Origin: http://elsewhere.test"]),
        (400, [*UPGRADE, "Sec-WebSocket-Version: 7"]),
    ],
)
async def test_answers_before_the_application_is_asked_are_hardened(tmp_path, status, lines):
    async with serving(sample_folder(tmp_path)) as server:
        answer = (await spoken(server.port, *lines)).lower()
    assert answer.startswith(f"http/1.1 {status} ")
    assert "x-content-type-options: nosniff" in answer
    assert "frame-ancestors 'none'" in answer
    assert "content-type: text/plain; charset=utf-8" in answer


async def test_connections_that_are_turned_away_get_a_hardened_answer(tmp_path):
    limits = Limits(connections_per_address=1)
    async with serving(sample_folder(tmp_path), limits=limits) as server:
        _reader, first = await asyncio.open_connection("127.0.0.1", server.port)
        answer = (await spoken(server.port, "GET / HTTP/1.1", "Host: x")).lower()
        first.close()
    head, _, body = answer.partition("\r\n\r\n")
    assert head.startswith("http/1.1 429 ")
    assert f"content-length: {len(body)}" in head
    assert "x-content-type-options: nosniff" in head
    assert "retry-after: 10" in head


async def test_a_fault_is_one_hardened_sentence():
    def stumble(_request):
        raise ValueError("what is inside")

    app = make_app([Route("/stumble", stumble)])
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://conference.test") as http:
        answer = await http.get("/stumble")
    assert answer.status_code == 500
    assert answer.json() == {"code": "fault", "sentence": "The server has a fault."}
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"


async def test_what_lies_beside_the_pages_for_us_is_not_served(web):
    folders = {"": "web", "fonts/": "fonts", "map/": "map", "theme/": "theme", "icons/": "icons"}
    found = {
        f"/assets/{place}{path.relative_to(asset(folder)).as_posix()}"
        for place, folder in folders.items()
        for path in asset(folder).rglob("*")
        if path.suffix in {".py", ".md", ".ts", ".mts", ".html", ".toml"}
    }
    assert len(found) > 10
    for path in sorted(found):
        assert (await web.get(path)).status_code == 404, path


async def test_every_body_says_what_it_is(web):
    for path in ANSWERS:
        kind = (await web.get(path)).headers["content-type"]
        assert re.fullmatch(
            r"application/json|image/svg\+xml|font/woff2|text/[a-z]+; charset=utf-8", kind
        ), path


async def test_nothing_is_kept_in_cookies_or_opened_to_other_origins(web):
    elsewhere = {"Origin": "http://elsewhere.test", "Sec-Fetch-Site": "cross-site"}
    for path in ANSWERS:
        headers = (await web.get(path, headers=elsewhere)).headers
        assert "set-cookie" not in headers
        assert not [name for name in headers if name.startswith("access-control-")]


@pytest.mark.parametrize("method", ["TRACE", "OPTIONS", "DELETE", "PROPFIND"])
async def test_methods_that_nothing_needs_are_refused(web, method):
    for path in ("/", "/api/codes", "/record/head"):
        answer = await web.request(method, path)
        assert answer.status_code == 405
        assert "access-control-allow-methods" not in answer.headers


@pytest.mark.parametrize("path", ["/assets", "/assets/", "/assets/js/", "/hls/", "/.git/config"])
async def test_no_folder_is_listed(web, path):
    answer = await web.get(path, follow_redirects=True)
    assert answer.status_code == 404
    assert answer.text in {"Not Found", "not found\n", ""}


def test_no_module_of_the_pages_writes_markup_or_runs_text():
    risky = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function"
        r"|postMessage|\.cookie\b|javascript:"
    )
    modules = sorted(asset("web", "js").rglob("*.js"))
    assert len(modules) > 40
    found = [path.name for path in modules if risky.search(path.read_text("utf-8"))]
    assert found == []
    assert risky.search("row.innerHTML = name")


def test_tls_is_new_and_every_session_has_keys_of_its_own(tmp_path):
    context = Certificate(*make_certificate(tmp_path)).context
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    ciphers = context.get_ciphers()
    assert ciphers[0]["protocol"] == "TLSv1.3", "the newest comes first"
    names = {cipher["name"] for cipher in ciphers}
    assert all(re.match("TLS_|ECDHE-|DHE-", name) for name in names), "forward secrecy"
    assert not [name for name in names if re.search("RC4|3DES|NULL|MD5|EXP|aNULL", name)]
    assert trusting(None).minimum_version >= ssl.TLSVersion.TLSv1_2, "our programs ask for no less"


async def test_files_of_a_conference_that_say_more_than_the_record_are_private(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder):
        found = {path.name: path for path in folder.path.iterdir()}
        private = {"record.sqlite3", "record.sqlite3-wal", "record.sqlite3-shm", "keys.json"}
        private |= {"head.key"}
        assert private <= set(found)
        for name in private:
            assert not found[name].stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO), name
        others = set(found) - private
        assert others <= {"server.lock", "stream", "talk.mp4"}
        assert found["server.lock"].read_bytes() == b""


@pytest.mark.parametrize(
    "framing",
    [
        (b"Content-Length: 5", b"Transfer-Encoding: chunked"),
        (b"Content-Length: 5", b"Content-Length: 6"),
        (b"Transfer-Encoding: chunked, identity",),
        (b"Content-Length: +5",),
    ],
)
async def test_where_a_request_ends_is_never_in_doubt(tmp_path, framing):
    """What two servers in a row could read as different requests is read as none."""
    async with serving(sample_folder(tmp_path)) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        head = b"\r\n".join([b"POST /api/join HTTP/1.1", b"Host: conference.test", *framing])
        writer.write(head + b"\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n")
        answer = await asyncio.wait_for(reader.read(), 20)
        writer.close()
        assert b'"status"' not in answer, "the second request was answered"
        assert answer.startswith(b"HTTP/1.1 400") or answer == b""
