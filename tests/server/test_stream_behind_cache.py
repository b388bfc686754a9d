"""Behind a cache the stream's server is asked as often for many viewers as for a few."""

from __future__ import annotations

import asyncio
import random
import re
from collections import Counter
from urllib.parse import urlencode

import pytest

from conference.server.stream.files import hls_app
from conference.server.stream.made import Made
from conference.server.stream.shelf import Shelf

NOW = 1_790_000_000.25
MADE = [Made("720", "video", "avc1.4d401f"), Made("audio", "audio", "mp4a.40.2")]


class Cache:
    """A shared cache as nginx is with ``proxy_cache_lock``: keeps answers for as long as they say.

    Of several requests for the same, one goes to the server, and the others wait for its answer.
    """

    def __init__(self, app, clock):
        self.app, self.clock = app, clock
        self.kept = {}
        self.on_the_way = {}
        self.asked = Counter()

    async def __call__(self, scope, receive, send):
        told = dict(scope["headers"])
        key = scope["method"], scope["path"], scope["query_string"], told.get(b"range")
        if key in self.kept and self.kept[key][0] > self.clock():
            messages = self.kept[key][1]
        elif key in self.on_the_way:
            messages = await asyncio.shield(self.on_the_way[key])
        else:
            task = asyncio.create_task(self.ask(scope, receive))
            self.on_the_way[key] = task
            messages = await asyncio.shield(task)
            del self.on_the_way[key]
            self.keep(key, messages)
        for message in messages:
            await send(message)

    async def ask(self, scope, receive):
        self.asked[re.sub(r"-\d+(\.\d+)?", "-N", scope["path"])] += 1
        messages = []

        async def take(message):
            messages.append(message)

        await self.app(scope, receive, take)
        return messages

    def keep(self, key, messages):
        told = dict(messages[0]["headers"])[b"cache-control"].decode()
        found = re.search(r"s-maxage=(\d+)", told) or re.search(r"max-age=(\d+)", told)
        if found and "no-store" not in told:
            self.kept[key] = self.clock() + int(found[1]), messages


class Evening:
    """A stream of some seconds, and viewers who look at it through a cache."""

    def __init__(self, folder, *, low_delay=False):
        self.time = 0.0
        self.shelf = Shelf(folder, NOW, MADE, low_delay=low_delay, reserve=0)
        self.first = self.shelf.number
        self.shelf.begin({one.name: b"init" for one in MADE})
        self.app = hls_app(folder)
        self.cache = Cache(self.app, lambda: self.time)
        self.statuses = Counter()

    def second(self):
        at = NOW + self.shelf.number - self.first
        for one in MADE:
            self.shelf.add(one.name, b"media", 1.0, at)
        self.app.wake()

    def part(self, number):
        at = NOW + self.shelf.number - self.first + number / 5
        for one in MADE:
            self.shelf.part(one.name, b"part", 0.2, at, number == 0)
        self.app.wake()

    async def get(self, path, **query):
        scope = {"type": "http", "method": "GET", "path": path, "headers": []}
        scope["query_string"] = urlencode(query).encode()
        messages = []

        async def send(message):
            messages.append(message)

        await self.cache(scope, None, send)
        self.statuses[messages[0]["status"]] += 1
        return messages[1]["body"].decode()

    async def view(self):
        """What a player does each second, and one that asks for what is long gone."""
        for name in ("720", "audio"):
            text = await self.get(f"/{name}/live.m3u8")
            latest = text.split()[-1]
            await self.get(f"/{name}/{latest}")
        await self.get("/720/seg-1.m4s")
        await self.get("/live.m3u8")


async def asked_by(folder, viewers, seconds=4):
    evening, chance = Evening(folder), random.Random(viewers)
    for _ in range(seconds):
        evening.second()
        phases = sorted(chance.random() for _ in range(viewers))
        begun = evening.time
        for tenth in range(10):
            evening.time = begun + tenth / 10
            due = [one for one in phases if tenth <= one * 10 < tenth + 1]
            await asyncio.gather(*(evening.view() for _ in due))
        evening.time = begun + 1
    assert set(evening.statuses) == {200, 404}
    return evening.cache.asked


async def test_the_server_is_asked_no_more_for_many_viewers_than_for_a_few(tmp_path):
    few = await asked_by(tmp_path / "few", 20)
    many = await asked_by(tmp_path / "many", 200)
    for path, count in many.items():
        assert count <= few[path] + 2, path
        assert count <= 2 * 4 + 1, path  # once or twice a second
    assert few["/720/seg-N.m4s"] >= 4


@pytest.mark.parametrize("viewers", [1, 100])
async def test_all_who_wait_for_the_same_part_are_one_request(tmp_path, viewers):
    evening = Evening(tmp_path, low_delay=True)
    evening.second()
    number = evening.first + 1
    for part in range(3):
        waiting = [
            asyncio.create_task(evening.get("/720/live.m3u8", _HLS_msn=number, _HLS_part=part))
            for _ in range(viewers)
        ]
        waiting += [
            asyncio.create_task(evening.get(f"/720/seg-{number}.{part}.m4s"))
            for _ in range(viewers)
        ]
        for _ in range(20):
            await asyncio.sleep(0)
        evening.part(part)
        texts = await asyncio.gather(*waiting)
        assert f"seg-{number}.{part}.m4s" in texts[0]
        evening.time += 0.2
    assert evening.statuses == {200: 6 * viewers}
    assert evening.cache.asked == {"/720/live.m3u8": 3, "/720/seg-N.m4s": 3}


async def test_who_comes_late_with_the_question_of_others_gets_the_kept_answer(tmp_path):
    evening = Evening(tmp_path, low_delay=True)
    evening.second()
    evening.part(0)
    query = {"_HLS_msn": evening.first + 1, "_HLS_part": 0}
    first = await evening.get("/720/live.m3u8", **query)
    evening.part(1)
    evening.time += 5
    assert await evening.get("/720/live.m3u8", **query) == first
    assert sum(evening.cache.asked.values()) == 1
