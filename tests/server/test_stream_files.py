"""The stream's folder over HTTP: right types, safe names, clean refusals, little work."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from conference.server.stream.files import KEPT, hls_app


@pytest.fixture
def folder(tmp_path):
    out = tmp_path / "hls"
    out.mkdir()
    (out / "live.m3u8").write_text("#EXTM3U\n")
    (out / "seg-12.m4s").write_bytes(b"media")
    (out / "init-12.mp4").write_bytes(b"init")
    (out / "seg-13.m4s.part").write_bytes(b"half")
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "seg-99.m4s").write_text("outside")
    return out


@pytest.fixture
async def client(folder):
    app = Starlette(routes=[Mount("/hls", app=hls_app(folder))])
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://conference.test") as http:
        yield http


async def test_the_playlist_has_its_type_and_is_asked_for_each_time(client):
    answer = await client.get("/hls/live.m3u8")
    assert answer.status_code == 200
    assert answer.text == "#EXTM3U\n"
    assert answer.headers["content-type"] == "application/vnd.apple.mpegurl"
    assert "max-age=0" in answer.headers["cache-control"]
    assert "immutable" not in answer.headers["cache-control"]


@pytest.mark.parametrize(("name", "body"), [("seg-12.m4s", b"media"), ("init-12.mp4", b"init")])
async def test_segments_are_video_and_may_be_kept_for_ever(client, name, body):
    answer = await client.get(f"/hls/{name}")
    assert (answer.status_code, answer.content) == (200, body)
    assert answer.headers["content-type"] == "video/mp4"
    assert answer.headers["content-length"] == str(len(body))
    assert "immutable" in answer.headers["cache-control"]


async def test_a_new_playlist_is_seen_at_once(client, folder):
    await client.get("/hls/live.m3u8")
    draft = folder / "live.m3u8.part"
    draft.write_text("#EXTM3U\n#NEW\n")
    draft.replace(folder / "live.m3u8")
    assert (await client.get("/hls/live.m3u8")).text == "#EXTM3U\n#NEW\n"


async def test_a_playlist_that_is_gone_is_not_found(client, folder):
    await client.get("/hls/live.m3u8")
    (folder / "live.m3u8").unlink()
    assert (await client.get("/hls/live.m3u8")).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        *("/hls/", "/hls/seg-13.m4s", "/hls/seg-13.m4s.part", "/hls/other.txt", "/hls/seg-.m4s"),
        *("/hls/%2e%2e/secret.txt", "/hls/%2e%2e%2fsecret.txt", "/hls/..%2fseg-99.m4s"),
        *("/hls/./seg-12.m4s%00", "/hls/%2fetc%2fpasswd", "/hls/x/seg-12.m4s", "/hls/live.m3u8%0a"),
        "/hls/seg-१२.m4s",
    ],
)
async def test_other_names_are_not_found_and_tell_nothing(client, path):
    answer = await client.get(path)
    assert answer.status_code == 404
    assert answer.headers["cache-control"] == "no-store"
    assert "secret" not in answer.text


async def test_head_has_no_body_and_other_methods_are_refused(client):
    head = await client.head("/hls/seg-12.m4s")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == "5"
    refused = await client.post("/hls/seg-12.m4s", content=b"x")
    assert refused.status_code == 405
    assert refused.headers["allow"] == "GET, HEAD"


async def test_a_segment_is_read_from_disk_once(client, folder, monkeypatch):
    reads = []
    read_bytes = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: reads.append(self) or read_bytes(self))
    for _ in range(5):
        assert (await client.get("/hls/seg-12.m4s")).content == b"media"
        assert (await client.get("/hls/live.m3u8")).status_code == 200
    assert sorted(path.name for path in reads) == ["live.m3u8", "seg-12.m4s"]


async def test_memory_keeps_a_bounded_number_of_files(client, folder, monkeypatch):
    for number in range(1000, 1000 + KEPT + 20):
        (folder / f"seg-{number}.m4s").write_bytes(b"s")
        assert (await client.get(f"/hls/seg-{number}.m4s")).status_code == 200
    (folder / "seg-1000.m4s").unlink()
    assert (await client.get("/hls/seg-1000.m4s")).status_code == 404
    (folder / f"seg-{1000 + KEPT + 19}.m4s").unlink()
    assert (await client.get(f"/hls/seg-{1000 + KEPT + 19}.m4s")).status_code == 200


async def test_a_folder_that_does_not_exist_yet_is_not_found(tmp_path):
    transport = httpx.ASGITransport(app=hls_app(tmp_path / "later"))
    async with httpx.AsyncClient(transport=transport, base_url="http://conference.test") as http:
        assert (await http.get("/live.m3u8")).status_code == 404
