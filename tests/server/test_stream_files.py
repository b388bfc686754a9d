"""The stream's folder over HTTP: right types, safe names, clean refusals, little work."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from conference.server.stream.files import hls_app
from conference.server.stream.kept import Kept
from conference.server.stream.made import Made, place
from conference.server.stream.ranges import UNSATISFIABLE, asked_range
from conference.server.stream.shelf import Shelf

NOW = 1_790_000_000.25
MADE = [Made("720", "video", "avc1.4d401f"), Made("audio", "audio", "mp4a.40.2")]


class Folder:
    """A stream's folder with two segments, and secrets beside it."""

    def __init__(self, path):
        self.path = path / "hls"
        self.shelf = Shelf(self.path, NOW, MADE, reserve=0)
        self.first = self.shelf.number
        self.shelf.begin({"720": b"init", "audio": b"init"})
        for _ in range(2):
            self.add()
        (path / "secret.txt").write_text("secret")
        (path / "seg-99.m4s").write_text("outside")
        (self.path / place("720", "seg-13.m4s")).parent.mkdir(exist_ok=True)
        (self.path / place("720", "seg-13.m4s.part")).write_bytes(b"half")

    def add(self):
        for one in MADE:
            self.shelf.add(one.name, b"media", 1.0, NOW + self.shelf.number - self.first)

    @property
    def segment(self):
        return f"/hls/720/seg-{self.first}.m4s"

    @property
    def init(self):
        return f"/hls/720/init-{self.first}.mp4"


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path)


@pytest.fixture
async def client(folder):
    app = Starlette(routes=[Mount("/hls", app=hls_app(folder.path))])
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://conference.test") as http:
        yield http


async def test_playlists_have_their_type_and_are_asked_for_each_time(client):
    for path, line in (("live.m3u8", "720/live.m3u8"), ("720/live.m3u8", "#EXTINF:1.00000,")):
        answer = await client.get(f"/hls/{path}")
        assert answer.status_code == 200
        assert line in answer.text.splitlines()
        assert answer.headers["content-type"] == "application/vnd.apple.mpegurl"
        assert answer.headers["cache-control"] == "public, max-age=0, s-maxage=1"


async def test_segments_are_video_and_may_be_kept_for_ever(client, folder):
    for path, body in ((folder.segment, b"media"), (folder.init, b"init")):
        answer = await client.get(path)
        assert (answer.status_code, answer.content) == (200, body)
        assert answer.headers["content-type"] == "video/mp4"
        assert answer.headers["content-length"] == str(len(body))
        assert "immutable" in answer.headers["cache-control"]


async def test_a_new_segment_is_in_the_list_at_once(client, folder):
    before = (await client.get("/hls/audio/live.m3u8")).text
    folder.add()
    after = (await client.get("/hls/audio/live.m3u8")).text
    assert after.count("#EXTINF") == before.count("#EXTINF") + 1 == 3


async def test_a_folder_that_is_gone_is_not_found(client, folder):
    await client.get("/hls/live.m3u8")
    folder.path.rename(folder.path.with_name("moved"))
    for path in ("/hls/live.m3u8", "/hls/720/live.m3u8"):
        assert (await client.get(path)).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        *("/hls/", "/hls/720/seg-13.m4s", "/hls/720/seg-13.m4s.part", "/hls/other.txt"),
        *("/hls/720/", "/hls/720/seg-.m4s", "/hls/index.log", "/hls/720/index.log"),
        *("/hls/%2e%2e/secret.txt", "/hls/%2e%2e%2fsecret.txt", "/hls/..%2fseg-99.m4s"),
        *("/hls/720/%2e%2e/%2e%2e/secret.txt", "/hls/%2e%2e/live.m3u8"),
        *("/hls/./seg-12.m4s%00", "/hls/%2fetc%2fpasswd", "/hls/x/seg-12.m4s", "/hls/live.m3u8%0a"),
        *("/hls/720/seg-१२.m4s", "/hls/x/live.m3u8", "/hls/720/live.m3u8/", "/hls//live.m3u8"),
        *("/hls/720/init-9999999999999.mp4", "/hls/reserve", "/hls/stream.json"),
    ],
)
async def test_other_names_are_not_found_and_tell_nothing(client, path):
    answer = await client.get(path)
    assert answer.status_code == 404
    assert answer.headers["cache-control"] == "public, max-age=1"
    assert "secret" not in answer.text


async def test_head_has_no_body_and_other_methods_are_refused(client, folder):
    head = await client.head(folder.segment)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == "5"
    refused = await client.post(folder.segment, content=b"x")
    assert refused.status_code == 405
    assert refused.headers["allow"] == "GET, HEAD"


async def test_who_has_it_already_is_not_sent_it_again(client, folder):
    for path in ("/hls/live.m3u8", "/hls/720/live.m3u8", folder.segment):
        tag = (await client.get(path)).headers["etag"]
        for known in (tag, f'"other", W/{tag}', "*"):
            again = await client.get(path, headers={"if-none-match": known})
            assert (again.status_code, again.content) == (304, b"")
            assert again.headers["etag"] == tag
            assert "content-length" not in again.headers
        other = await client.get(path, headers={"if-none-match": '"other"'})
        assert other.status_code == 200


async def test_a_list_that_grew_has_another_tag(client, folder):
    tag = (await client.get("/hls/720/live.m3u8")).headers["etag"]
    folder.add()
    again = await client.get("/hls/720/live.m3u8", headers={"if-none-match": tag})
    assert again.status_code == 200


@pytest.mark.parametrize(
    ("asked", "status", "body", "told"),
    [
        ("bytes=1-2", 206, b"ed", "bytes 1-2/5"),
        ("bytes=3-", 206, b"ia", "bytes 3-4/5"),
        ("bytes=-2", 206, b"ia", "bytes 3-4/5"),
        ("bytes=0-99", 206, b"media", "bytes 0-4/5"),
        ("bytes=9-", 416, b"", "bytes */5"),
        ("bytes=0-1,3-4", 200, b"media", None),
        ("pages=1-2", 200, b"media", None),
        ("bytes=3-1", 200, b"media", None),
    ],
)
async def test_a_range_of_a_segment_is_sent(client, folder, asked, status, body, told):
    answer = await client.get(folder.segment, headers={"range": asked})
    assert (answer.status_code, answer.content) == (status, body)
    assert answer.headers.get("content-range") == told


async def test_a_range_of_another_version_is_not_sent(client, folder):
    headers = {"range": "bytes=1-2", "if-range": '"other"'}
    assert (await client.get(folder.segment, headers=headers)).content == b"media"
    headers["if-range"] = (await client.get(folder.segment)).headers["etag"]
    assert (await client.get(folder.segment, headers=headers)).content == b"ed"


def test_ranges_of_nothing_and_absurd_ones():
    assert asked_range(b"bytes=0-", 0) == UNSATISFIABLE
    assert asked_range(b"bytes=-0", 5) == UNSATISFIABLE
    for header in (b"", b"bytes=-", b"bytes=a-b", b"bytes=" + b"9" * 40 + b"-"):
        assert asked_range(header, 5) is None


async def test_a_segment_is_read_from_disk_once_also_when_many_ask_at_once(tmp_path, monkeypatch):
    reads = []
    read_bytes = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: reads.append(self) or read_bytes(self))
    (tmp_path / "a").write_bytes(b"media")
    kept = Kept()
    asked = [asyncio.create_task(kept.get(tmp_path / "a")) for _ in range(50)]
    assert set(await asyncio.gather(*asked)) == {b"media"}
    assert await kept.get(tmp_path / "a") == b"media"
    assert len(reads) == 1


async def test_memory_keeps_a_bounded_number_of_bytes(tmp_path):
    kept = Kept(most=50)
    for number in range(20):
        (tmp_path / str(number)).write_bytes(b"0123456789")
        await kept.get(tmp_path / str(number))
    (tmp_path / "large").write_bytes(b"x" * 51)
    assert len(await kept.get(tmp_path / "large")) == 51
    for file in tmp_path.iterdir():
        file.unlink()
    left = [await kept.get(tmp_path / str(number)) for number in range(20)]
    assert [one is not None for one in left] == [False] * 15 + [True] * 5
    assert await kept.get(tmp_path / "large") is None


async def test_a_folder_that_does_not_exist_yet_is_not_found(tmp_path):
    transport = httpx.ASGITransport(app=hls_app(tmp_path / "later"))
    async with httpx.AsyncClient(transport=transport, base_url="http://conference.test") as http:
        assert (await http.get("/live.m3u8")).status_code == 404
