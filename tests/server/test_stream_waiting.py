"""Low delay: lists and parts that are waited for, by many at once, and never for long."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from conference.server.stream.files import hls_app
from conference.server.stream.made import Made
from conference.server.stream.published import Published
from conference.server.stream.shelf import Shelf
from conference.server.stream.waiting import ADVANCE, Waiting

NOW = 1_790_000_000.25
MADE = [Made("720", "video", "avc1.4d401f"), Made("audio", "audio", "mp4a.40.2")]


class Show:
    """A writer, and a client of the application that serves what it writes."""

    def __init__(self, folder, *, low_delay=True):
        self.shelf = Shelf(folder, NOW, MADE, low_delay=low_delay, reserve=0)
        self.first = self.shelf.number
        self.shelf.begin({"720": b"init", "audio": b"init"})
        self.app = hls_app(folder)
        self.parts = 0
        transport = httpx.ASGITransport(app=self.app)
        self.http = httpx.AsyncClient(transport=transport, base_url="http://conference.test")

    def at(self):
        return NOW + self.shelf.number - self.first + self.parts / 5

    def part(self):
        for one in MADE:
            self.shelf.part(one.name, b"part%d" % self.parts, 0.2, self.at(), self.parts == 0)
        self.parts += 1
        self.app.wake()

    def segment(self):
        at, self.parts = NOW + self.shelf.number - self.first, 0
        for one in MADE:
            self.shelf.add(one.name, b"media", 1.0, at)
        self.app.wake()

    def second(self):
        for _ in range(5):
            self.part()
        self.segment()

    async def ask(self, path, **query):
        return await self.http.get(path, params=query)

    async def asked(self, count, path, **query):
        """Many who ask at once; returns when all of them wait."""
        tasks = [asyncio.create_task(self.ask(path, **query)) for _ in range(count)]
        for _ in range(20):
            await asyncio.sleep(0)
        assert not any(task.done() for task in tasks)
        return tasks


@pytest.fixture
def show(tmp_path):
    return Show(tmp_path)


async def test_a_list_that_has_it_already_is_sent_at_once(show):
    show.second()
    show.part()
    for query in (
        {"_HLS_msn": show.first},
        {"_HLS_msn": show.first, "_HLS_part": 4},
        {"_HLS_msn": show.first + 1, "_HLS_part": 0},
    ):
        answer = await show.ask("/720/live.m3u8", **query)
        assert answer.status_code == 200
        assert f'URI="seg-{show.first + 1}.1.m4s"' in answer.text  # the hint
        assert answer.headers["cache-control"] == "public, max-age=6"


async def test_all_who_wait_for_a_part_get_the_same_list_with_it(show):
    show.second()
    waiting = await show.asked(200, "/720/live.m3u8", _HLS_msn=show.first + 1, _HLS_part=1)
    show.part()
    for _ in range(20):
        await asyncio.sleep(0)
    assert not any(task.done() for task in waiting)
    show.part()
    answers = await asyncio.gather(*waiting)
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert f'URI="seg-{show.first + 1}.1.m4s"\n' in answers[0].text


async def test_a_whole_segment_and_parts_after_the_last_of_one_are_waited_for(show):
    show.second()
    whole = await show.asked(1, "/audio/live.m3u8", _HLS_msn=show.first + 1)
    beyond = await show.asked(1, "/audio/live.m3u8", _HLS_msn=show.first, _HLS_part=5)
    show.part()
    assert (await beyond[0]).status_code == 200  # the first part of the next segment
    assert not whole[0].done()
    for _ in range(4):
        show.part()
    show.segment()
    assert f"seg-{show.first + 1}.m4s" in (await whole[0]).text.splitlines()


async def test_the_part_that_comes_next_can_be_asked_for_before_it_is_there(show):
    show.second()
    waiting = await show.asked(3, f"/720/seg-{show.first + 1}.0.m4s")
    show.part()
    for answer in await asyncio.gather(*waiting):
        assert (answer.status_code, answer.content) == (200, b"part0")
        assert "immutable" in answer.headers["cache-control"]
    old = await show.ask(f"/720/seg-{show.first}.3.m4s")
    assert old.content == b"part3"
    for far in (f"seg-{show.first + 1}.3.m4s", f"seg-{show.first + 5}.0.m4s"):
        assert (await show.ask(f"/720/{far}")).status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        {"_HLS_part": 1},
        {"_HLS_msn": -1},
        {"_HLS_msn": "x"},
        {"_HLS_msn": "१"},
        {"_HLS_msn": "9" * 30},
        {"_HLS_msn": 1, "_HLS_part": ""},
    ],
)
async def test_what_says_nothing_sensible_is_refused(show, query):
    show.second()
    answer = await show.ask("/720/live.m3u8", **query)
    assert answer.status_code == 400
    assert "_HLS_" in answer.text


async def test_what_is_too_far_ahead_is_refused(show):
    show.second()
    show.part()
    last = show.first
    assert (await show.ask("/720/live.m3u8", _HLS_msn=last + 3)).status_code == 400
    far = {"_HLS_msn": last + 1, "_HLS_part": 1 + ADVANCE}
    assert (await show.ask("/720/live.m3u8", **far)).status_code == 400


async def test_who_waits_too_long_is_told_so(show):
    show.second()
    published = Published(show.shelf.folder)
    while published.refresh():
        pass
    times = iter([0.0, 2.9, 3.1])
    waiting = Waiting(published, clock=lambda: next(times))
    asked = [asyncio.create_task(waiting.until("720", show.first + 1, 0)) for _ in range(3)]
    await asyncio.sleep(0)
    assert len(waiting) == 1
    waiting.wake()
    assert await asyncio.gather(*asked) == [False] * 3
    assert len(waiting) == 0


async def test_it_is_found_also_when_nobody_wakes(show):
    show.second()
    show.app.wake = lambda: None
    waiting = await show.asked(2, "/720/live.m3u8", _HLS_msn=show.first + 1, _HLS_part=0)
    show.part()
    assert {answer.status_code for answer in await asyncio.gather(*waiting)} == {200}


async def test_without_low_delay_nothing_is_waited_for_or_promised(tmp_path):
    show = Show(tmp_path, low_delay=False)
    show.segment()
    answer = await show.ask("/720/live.m3u8", _HLS_msn=show.first + 1)
    assert answer.status_code == 200
    assert "SERVER-CONTROL" not in answer.text
    assert answer.headers["cache-control"] == "public, max-age=0, s-maxage=1"
    assert (await show.ask(f"/720/seg-{show.first + 1}.0.m4s")).status_code == 404


async def test_low_delay_that_is_switched_off_lets_nobody_wait(show):
    show.second()
    waiting = await show.asked(2, "/720/live.m3u8", _HLS_msn=show.first + 1)
    shelf = Shelf(show.shelf.folder, NOW + 3, MADE[1:], reserve=0)
    shelf.begin({"audio": b"init"})
    show.app.wake()
    assert {answer.status_code for answer in await asyncio.gather(*waiting)} == {503}


async def test_before_anything_is_there_nothing_is_waited_for(show):
    assert (await show.ask("/720/live.m3u8", _HLS_msn=1)).status_code == 404
