"""The archive: all that was, and clips of it, as playlists that point at what is there."""

from __future__ import annotations

import re

import httpx
import pytest

from conference.server.stream.archive import Archive, span_query
from conference.server.stream.files import hls_app
from conference.server.stream.index import Index
from conference.server.stream.made import Made, place
from conference.server.stream.shelf import Shelf
from conference.server.stream.track import Track

NOW = 1_790_000_000.0
MADE = [Made("720", "video", "avc1.4d401f"), Made("audio", "audio", "mp4a.40.2")]
INITS = {"720": b"init", "audio": b"init"}


class Recorded:
    """A writer of a folder, and a client of what serves it."""

    def __init__(self, folder, **more):
        self.folder, self.more, self.wall = folder, more, NOW
        app = hls_app(folder, now=lambda: self.wall)
        transport = httpx.ASGITransport(app=app)
        self.http = httpx.AsyncClient(transport=transport, base_url="http://conference.test")
        self.run(NOW)

    def run(self, at, made=MADE):
        self.shelf = Shelf(self.folder, at, made, **{"reserve": 0, **self.more})
        self.shelf.begin({one.name: b"init" for one in made})
        self.at = at

    def seconds(self, count, names=("720", "audio")):
        for _ in range(count):
            for name in names:
                late = 0.01 if name == "audio" else 0.0
                self.shelf.add(name, b"media", 1.0, self.at + late)
            self.at += 1
        self.wall = self.at

    async def list(self, rendition="720", **query):
        return (await self.http.get(f"/{rendition}/archive.m3u8", params=query)).text


@pytest.fixture
def recorded(tmp_path):
    return Recorded(tmp_path)


def names(text):
    return [line for line in text.splitlines() if line and not line.startswith("#")]


async def test_the_archive_has_all_and_grows(recorded):
    recorded.seconds(30)
    before = await recorded.list()
    assert "#EXT-X-PLAYLIST-TYPE:EVENT\n" in before
    assert "ENDLIST" not in before
    assert len(names(before)) == 30
    recorded.seconds(3)
    recorded.run(NOW + 40)
    recorded.seconds(2)
    after = await recorded.list()
    assert after.startswith(before)  # an EVENT only grows
    assert len(names(after)) == 35
    assert after.count("#EXT-X-DISCONTINUITY\n") == 1
    assert after.count("#EXT-X-MAP") == 2
    fresh = httpx.AsyncClient(
        transport=httpx.ASGITransport(app=hls_app(recorded.folder)), base_url="http://c.test"
    )
    assert (await fresh.get("/720/archive.m3u8")).text == after


async def test_every_name_in_it_leads_to_a_file(recorded):
    recorded.seconds(5)
    text = await recorded.list("audio")
    for name in [*names(text), *re.findall(r'URI="([^"]*)"', text)]:
        assert (recorded.folder / place("audio", name)).is_file()
        assert (await recorded.http.get(f"/audio/{name}")).status_code == 200


async def test_a_clip_is_finished_and_the_same_in_all_renditions(recorded):
    recorded.seconds(20)
    query = {"from": NOW + 5.5, "to": NOW + 8.2}
    picture, sound = await recorded.list(**query), await recorded.list("audio", **query)
    assert names(picture) == names(sound)
    assert len(names(picture)) == 4  # every second of which something is seen
    assert "#EXT-X-PLAYLIST-TYPE:VOD\n" in picture
    assert picture.endswith("#EXT-X-ENDLIST\n")
    assert "#EXT-X-PROGRAM-DATE-TIME:2026-09-21T14:13:25.000Z" in picture
    assert "#EXT-X-DISCONTINUITY\n" not in picture


async def test_a_clip_that_is_not_over_grows_and_is_then_finished(recorded):
    recorded.seconds(10)
    query = {"from": NOW + 8, "to": NOW + 12}
    assert "EVENT" in await recorded.list(**query)
    recorded.seconds(2)
    done = await recorded.list(**query)
    assert (len(names(done)), "ENDLIST" in done) == (4, True)
    recorded.seconds(3)
    assert await recorded.list(**query) == done


async def test_a_clip_beyond_the_end_is_finished_when_its_time_is_long_over(recorded):
    recorded.seconds(10)
    query = {"from": NOW + 8, "to": NOW + 12}
    assert "ENDLIST" not in await recorded.list(**query)
    recorded.wall = NOW + 100
    assert "ENDLIST" in await recorded.list(**query)


async def test_a_clip_across_a_break_says_so(recorded):
    recorded.seconds(5)
    recorded.run(NOW + 8)
    recorded.seconds(5)
    clip = await recorded.list(**{"from": NOW + 3, "to": NOW + 10})
    assert len(names(clip)) == 4
    assert clip.count("#EXT-X-DISCONTINUITY\n") == 1
    assert "#EXT-X-DISCONTINUITY-SEQUENCE:0\n" in clip
    later = await recorded.list(**{"from": NOW + 8, "to": NOW + 10})
    assert "#EXT-X-DISCONTINUITY-SEQUENCE:1\n" in later
    assert "#EXT-X-DISCONTINUITY\n" not in later


async def test_a_clock_that_was_set_back_loses_nothing(recorded):
    recorded.seconds(5)
    recorded.run(NOW + 2)
    recorded.seconds(5)
    assert len(names(await recorded.list())) == 10
    assert len(names(await recorded.list(**{"from": NOW + 3, "to": NOW + 4}))) >= 2


async def test_the_choice_passes_the_range_on_and_names_what_was_made_then(recorded):
    recorded.seconds(5)
    recorded.run(NOW + 9, [Made("360", "video")])
    recorded.seconds(5, ["360"])
    whole = (await recorded.http.get("/archive.m3u8")).text
    assert names(whole) == ["360/archive.m3u8"]
    clip = await recorded.http.get("/archive.m3u8", params={"from": NOW + 1, "to": NOW + 2.5})
    span = f"?from={int(NOW) + 1}&to={NOW + 2.5}"
    assert names(clip.text) == [f"720/archive.m3u8{span}", f"audio/archive.m3u8{span}"]
    assert f'URI="audio/archive.m3u8{span}"' in clip.text
    assert (await recorded.http.get(f"/{names(clip.text)[0]}")).status_code == 200


@pytest.mark.parametrize(
    "query",
    [{"from": "x"}, {"from": -1}, {"from": 9, "to": 9}, {"to": "nan"}, {"from": "inf"}, {"to": ""}],
)
async def test_what_is_no_range_is_refused(recorded, query):
    recorded.seconds(2)
    for path in ("/archive.m3u8", "/720/archive.m3u8"):
        answer = await recorded.http.get(path, params=query)
        assert answer.status_code == 400
        assert "from" in answer.text


async def test_a_range_with_nothing_in_it_is_not_found(recorded):
    recorded.seconds(2)
    for path in ("/archive.m3u8", "/720/archive.m3u8", "/none/archive.m3u8"):
        answer = await recorded.http.get(path, params={"from": NOW + 50, "to": NOW + 60})
        assert answer.status_code == 404


async def test_what_is_gone_is_a_gap_and_what_is_gone_at_the_beginning_is_left_out(tmp_path):
    recorded = Recorded(tmp_path, keep=False)
    recorded.seconds(40)
    text = await recorded.list()
    assert 15 < len(names(text)) < 25
    assert "GAP" not in text
    assert "EVENT" not in text


async def test_who_asks_again_when_nothing_is_new_costs_nothing(recorded, monkeypatch):
    monkeypatch.setattr("conference.server.stream.archive.BLOCK", 10)
    recorded.seconds(35)
    index = Index(recorded.folder)
    index.read_all()
    archive = Archive(index, lambda: NOW + 35)
    whole = (0.0, 1e12)
    first, _ = await archive.list("720", whole)
    reads = []
    rows = Track.rows
    monkeypatch.setattr(Track, "rows", lambda self, *at: reads.append(at) or rows(self, *at))
    assert (await archive.list("720", whole))[0] is first
    assert reads == []
    recorded.seconds(2)
    index.read_all()
    grown, _ = await archive.list("720", whole)
    assert grown.body.startswith(first.body)
    assert reads == [(0, 1), (1, 10), (30, 37)]  # whole blocks are kept
    reads.clear()
    await archive.list("720", (NOW + 8.0, NOW + 31.0))
    assert reads == [(8, 9), (9, 10), (30, 31)]


async def test_memory_for_lists_is_bounded(recorded, monkeypatch):
    monkeypatch.setattr("conference.server.stream.archive.KEPT", 5000)
    recorded.seconds(60)
    index = Index(recorded.folder)
    index.read_all()
    archive = Archive(index, lambda: NOW + 60)
    lists = [(await archive.list("720", (NOW + n, NOW + 60)))[0] for n in range(40)]
    assert (await archive.list("720", (NOW + 39, NOW + 60)))[0] is lists[39]
    assert (await archive.list("720", (NOW, NOW + 60)))[0] is not lists[0]


def test_the_query_of_a_range_is_short():
    assert span_query((0.0, 1e12)) == ""
    assert span_query((NOW, NOW + 1.5)) == "?from=1790000000&to=1790000001.5"
