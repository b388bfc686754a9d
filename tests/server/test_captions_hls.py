"""Captions in the stream: playlists that follow the picture's, and where their media is then."""

import re

import httpx
import pytest
from hls_recording import NOW, record
from starlette.applications import Starlette
from starlette.routing import Mount

from conference.core.clock import ManualClock
from conference.server.captions.archive import Archive
from conference.server.captions.hls import CaptionedHls, media_time, with_captions
from conference.server.captions.lines import Act
from conference.server.stream.files import hls_app

CHOICE = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-STREAM-INF:BANDWIDTH=1\n720/live.m3u8\n"


@pytest.fixture
def archive(tmp_path):
    return Archive(tmp_path / "captions", ManualClock(int(NOW * 1000)))


@pytest.fixture
async def client(tmp_path, archive):
    record(tmp_path / "hls", 4)
    app = CaptionedHls(hls_app(tmp_path / "hls", now=lambda: NOW + 4), archive)
    transport = httpx.ASGITransport(app=Starlette(routes=[Mount("/hls", app=app)]))
    async with httpx.AsyncClient(transport=transport, base_url="http://conference.test") as http:
        yield http


def write(archive, language="en"):
    archive.act(language, Act("a", "a", "Good evening.", int(NOW * 1000)))


async def test_without_captions_the_stream_is_as_it_is(client):
    choice = (await client.get("/hls/live.m3u8")).text
    assert "SUBTITLES" not in choice and "#EXT-X-STREAM-INF" in choice
    assert (await client.get("/hls/captions-en/live.m3u8")).status_code == 404


async def test_each_language_is_a_rendition_that_follows_the_picture(client, archive):
    for language in ("en", "pt-BR"):
        write(archive, language)
    answer = await client.get("/hls/live.m3u8")
    choice = answer.text
    uris = re.findall(r'TYPE=SUBTITLES.*URI="([^"]+)"', choice)
    assert uris == ["captions-en/live.m3u8", "captions-pt-br/live.m3u8"]
    variants = re.findall("#EXT-X-STREAM-INF:.*", choice)
    assert variants and all(one.endswith(',SUBTITLES="captions"') for one in variants)
    again = await client.get("/hls/live.m3u8", headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304
    video = next(line for line in choice.splitlines() if line and not line.startswith("#"))
    picture = (await client.get(f"/hls/{video}")).text
    for uri in uris:
        text = (await client.get(f"/hls/{uri}")).text
        assert re.findall("#EXTINF.*|#EXT-X-MEDIA-SEQUENCE.*", text) == re.findall(
            "#EXTINF.*|#EXT-X-MEDIA-SEQUENCE.*", picture
        )
        assert "EXT-X-MAP" not in text and "m4s" not in text
    named = re.findall(r"/captions/pt-BR/(\d+)-(\d+)-(\d+)\.vtt", text)
    assert len(named) == picture.count("#EXTINF")
    for start, end, mpegts in named:
        assert 0 < int(end) - int(start) <= 1100
        behind = (int(start) / 1000 - NOW) * 90_000
        assert abs(int(mpegts) - behind) < 9_000  # the run began then, at nought
    head = await client.head("/hls/captions-en/live.m3u8")
    assert (head.status_code, head.text) == (200, "")


async def test_the_archive_of_a_span_has_its_captions(client, archive):
    write(archive)
    span = f"from={NOW + 1:.0f}&to={NOW + 3:.0f}"
    choice = (await client.get(f"/hls/archive.m3u8?{span}")).text
    uri = re.search(r'TYPE=SUBTITLES.*URI="([^"]+)"', choice)[1]
    assert uri == f"captions-en/archive.m3u8?{span}"
    text = (await client.get(f"/hls/{uri}")).text
    assert "/captions/en/said/" in text and "#EXT-X-ENDLIST" in text
    bad = await client.get("/hls/captions-en/archive.m3u8?from=x")
    assert bad.status_code == 404


def test_what_is_no_playlist_or_no_media_is_nothing():
    assert with_captions("", ["en"], "live.m3u8") == ""
    assert with_captions(CHOICE, ["en"], "live.m3u8").count("captions") == 3
    assert media_time(b"", b"") is None
    assert media_time(b"mdhd", b"tfdt") is None
    assert media_time(b"mdhd" + bytes(40), b"tfdt" + bytes(20)) is None
