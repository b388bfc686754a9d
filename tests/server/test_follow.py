"""What everybody follows without a code: small files that caches keep, and what reaches us."""

import asyncio
import contextlib
import json
import random
import re

import pytest
from servers import sample_folder, serving
from shared_cache import Answer, SharedCache, directives
from visitors import asking, desk_of

from conference.core.ids import ItemId, PollId
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll, PublishPoll
from conference.deliberation.priorities.commands import (
    ReceivePriorities,
    RegisterAssemblies,
    SetGathering,
)
from conference.deliberation.priorities.model import Assembly, Priority
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import SERVER
from conference.protocol import messages as m
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done
from conference.server.watchers import press, shelves

READERS = 100_000
SECONDS = 20
"""So long each of them reads, coming within so many seconds, too."""

NOW = "/follow/now.json"


@pytest.fixture(autouse=True)
def _prints_often(monkeypatch):
    """Editions follow each other at once: what a test waits for comes soon."""
    monkeypatch.setattr(press, "EVERY", 0.02)


@contextlib.asynccontextmanager
async def house(tmp_path):
    """A server, its desk and a client."""
    folder = sample_folder(tmp_path)
    async with (
        serving(folder) as server,
        desk_of(server, folder) as desk,
        asking(server) as http,
    ):
        yield server, desk, http


async def must(desk, command):
    answer = await desk.ask(command)
    assert isinstance(answer, m.Ack), answer


async def edition(http, where=lambda _now: True):
    """The next ``now.json`` that is so, with its parts read."""
    while True:
        now = (await http.get(NOW)).json()
        if where(now):
            for name, digest in now["parts"].items():
                now[name] = (await http.get(f"/follow/part/{name}-{digest}.json")).json()["views"]
            return now
        await asyncio.sleep(0)


def items(server):
    return [item.id for item in server.writer.settled.programme.items]


async def test_what_is_on_is_followed_and_nothing_changes_where_nothing_happens(tmp_path):
    async with house(tmp_path) as (server, desk, http):
        first = await http.get(NOW)
        assert directives(first.headers["cache-control"]) == {
            "public": None,
            "max-age": 2,
            "s-maxage": 3,
            "stale-while-revalidate": 30,
            "stale-if-error": 600,
        }
        same = await http.get(NOW, headers={"If-None-Match": first.headers["etag"]})
        assert (same.status_code, same.content) == (304, b"")
        await must(desk, StartItem(items(server)[1]))
        now = await edition(http, lambda one: one["views"]["conference"]["on"] == items(server)[1])
        assert now["at"] >= first.json()["at"]
        planned = sorted(now["programme"].values(), key=lambda view: view["place"])
        whole = [view["id"] for view in planned]
        assert whole == items(server), "the whole programme, not only what is on"


async def test_a_part_never_changes_under_its_name_and_is_kept_for_good(tmp_path):
    async with house(tmp_path) as (server, desk, http):
        before = (await http.get(NOW)).json()["parts"]["programme"]
        path = f"/follow/part/programme-{before}.json"
        old = await http.get(path)
        assert "immutable" in directives(old.headers["cache-control"])
        await must(desk, StartItem(items(server)[1]))
        await edition(http, lambda one: one["parts"]["programme"] != before)
        again = await http.get(path)
        assert (again.status_code, again.content) == (200, old.content)
        for gone in ("programme-0000", "nothing-0000"):
            answer = await http.get(f"/follow/part/{gone}.json")
            assert (answer.status_code, answer.headers["cache-control"]) == (404, "no-store")


async def test_questions_tallies_and_results_are_followed_as_screens_may_show_them(tmp_path):
    async with house(tmp_path) as (_, desk, http):
        await must(desk, SetHeadcount(8, 0))
        poll = PollId("rent")
        asked = PreparePoll(poll, "Cap rents?", ("Yes", "No"), ("hands", "phones"))
        await must(desk, asked)
        draft = await edition(http)
        assert not [path for path in draft["questions"] if path == "poll/rent"], "not yet asked"
        await must(desk, OpenPoll(poll))
        now = await edition(http, lambda one: any(tick["poll"] == poll for tick in one["ticks"]))
        assert now["questions"]["poll/rent"]["state"] == "open"
        (tick,) = [one for one in now["ticks"] if one["poll"] == poll]
        assert tick["turnout"]["headcount"] == 8
        await must(desk, ClosePoll(poll))
        await must(desk, PublishPoll(poll))
        done = await edition(http, lambda one: one["parts"] != now["parts"])
        while done["questions"]["poll/rent"]["state"] != "published":
            done = await edition(http)
        assert done["questions"]["poll/rent"]["tally"]["people"] == [0, 0]


async def test_it_is_the_same_for_everybody_and_says_nothing_of_rooms_or_people(tmp_path):
    async with house(tmp_path) as (_, _, http):
        now = await edition(http)
        kinds = {path.partition("/")[0] for part in ("views", *now["parts"]) for path in now[part]}
        allowed = press.NOW.union(*press.PARTS.values())
        assert kinds <= allowed
        assert not {"party", "area", "signup", "seat", "message"} & allowed
        for headers in ({"Authorization": "Bearer x"}, {"Host": "other.example"}):
            answer = await http.get(NOW, headers=headers)
            assert answer.status_code == 200
            assert "set-cookie" not in answer.headers
        page = [(await http.get("/follow", headers=one)).headers for one in ({}, {"Host": "a.b"})]
        assert len({headers["content-security-policy"] for headers in page}) == 1
        assert "ws:" not in page[0]["content-security-policy"]


async def test_old_editions_of_a_part_are_forgotten_at_some_time(tmp_path, monkeypatch):
    monkeypatch.setattr(press, "KEPT", 2)
    async with house(tmp_path) as (server, desk, http):
        seen = [(await http.get(NOW)).json()["parts"]["programme"]]
        for item in items(server)[1:4]:
            await must(desk, StartItem(ItemId(item)))
            now = await edition(http, lambda one: one["parts"]["programme"] != seen[-1])
            seen.append(now["parts"]["programme"])
        answers = [await http.get(f"/follow/part/programme-{one}.json") for one in seen]
        assert [one.status_code for one in answers] == [404, 404, 200, 200]


LINES = (Priority("Lower rents", "Two of three pay half of their wage."), Priority("Buses"))


async def sends(server, assembly, version=0, lines=LINES):
    command = ReceivePriorities(assembly, version, "en", 12, lines)
    assert isinstance(await answer_to(server.writer, SERVER, command), Done)


async def shelf(http, name, where):
    """The file of a shelf that is so."""
    while True:
        found = (await http.get(NOW)).json()["shelves"].get(name)
        if found is not None and where(found[1]):
            answer = await http.get(f"/follow/part/{name}-{found[0]}.json")
            assert "immutable" in directives(answer.headers["cache-control"])
            return answer.json()
        await asyncio.sleep(0)


async def test_priorities_are_read_area_by_area_and_by_who_asks_for_them_alone(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(shelves, "EVERY", 1)
    async with house(tmp_path) as (server, _, http):
        areas = sorted(server.writer.settled.founding.areas)[:2]
        assert "priorities" not in (await http.get(NOW)).json()["shelves"]
        named = tuple(Assembly(n, f"Assembly {n}", areas[n % 2]) for n in (1, 2, 3))
        for command in (SetGathering(0, None), RegisterAssemblies(named)):
            await answer_to(server.writer, SERVER, command)
        for number in (1, 2, 3):
            await sends(server, number)
        index = await shelf(http, "priorities", lambda count: count == 3)
        rows = {area: (count, digest) for area, _, _, count, digest in index["areas"]}
        assert {area: count for area, (count, _) in rows.items()} == {areas[0]: 1, areas[1]: 2}
        one = await http.get(f"/follow/part/area.{areas[1]}-{rows[areas[1]][1]}.json")
        assert [row["name"] for row in one.json()["rows"]] == ["Assembly 1", "Assembly 3"]
        assert one.json()["rows"][0]["priorities"][0] == [LINES[0].title, LINES[0].why]
        await sends(server, 2, 1, ())
        later = await shelf(http, "priorities", lambda count: count == 2)
        assert [row[0] for row in later["areas"]] == [areas[1]], "withdrawn, and the area is empty"
        assert later["areas"][0][-1] == rows[areas[1]][1], "what has not changed has its name still"


async def test_results_that_are_not_among_the_newest_are_in_the_archive(tmp_path, monkeypatch):
    monkeypatch.setattr(press, "MOST_RESULTS", 1)
    async with house(tmp_path) as (_, desk, http):
        for name in ("first", "second", "third"):
            poll = PollId(name)
            await must(desk, PreparePoll(poll, f"{name}?", ("Yes", "No"), ("hands",)))
            for command in (OpenPoll(poll), ClosePoll(poll), PublishPoll(poll)):
                await must(desk, command)
        found = await shelf(http, "archive", lambda count: count == 2)
        assert sorted(found["views"]) == ["poll/first", "poll/second"]
        assert found["views"]["poll/first"]["tally"]["people"] == [0, 0]


@pytest.mark.long
@pytest.mark.timeout(180)
async def test_of_a_hundred_thousand_readers_hardly_anything_reaches_the_server(tmp_path):
    """Readers by a model of a shared cache; all that it fetches is real HTTP."""
    visited = visits_by_second(random.Random(7))
    async with house(tmp_path) as (server, desk, http):

        async def origin(path, tag):
            headers = {"If-None-Match": tag} if tag else {}
            answer = await http.get(path, headers=headers)
            return Answer(answer.status_code, answer.content, dict(answer.headers))

        cache = SharedCache(origin)
        page = (await http.get("/follow")).text
        asked = re.sub(r"<link data-later[^>]*>", "", page)  # nobody has chosen a language
        files = re.findall(r'(?:href|src)="(/assets/built/[^"]+)"', asked)
        assert len(files) == 2, "one style sheet, one script"
        changes = {5: StartItem(items(server)[1]), 15: StartItem(items(server)[2])}
        for second, visits in enumerate(visited):
            if second in changes:
                before = (await http.get(NOW)).json()
                await must(desk, changes[second])
                await edition(http, lambda one, before=before: one["parts"] != before["parts"])
            for is_first, known in visits:
                await reads(cache, second, files, known, is_first=is_first)
            await asyncio.sleep(0)  # the server has its turn
        reached, paths = sum(cache.asked.values()), cache.asked
        assert cache.served > 7 * READERS
        assert reached < 40, f"{reached} of {cache.served:,}: {paths}"
        assert paths[NOW] <= 2 * SECONDS / 3 + 2
        parts = {path: count for path, count in paths.items() if "/part/" in path}
        assert set(parts.values()) == {1}, "a part comes from here once"
        assert [paths[one] for one in ("/follow", *files)] == [1, 1, 1]


def visits_by_second(rng):
    """Who reads in each second: (whether it is their first time, the parts they know)."""
    seconds = [[] for _ in range(2 * SECONDS + 6)]
    for _ in range(READERS):
        known = {}
        at = rng.random() * SECONDS
        until = at + SECONDS
        is_first = True
        while at < until:
            seconds[int(at)].append((is_first, known))
            is_first = False
            at += 5 * (0.8 + 0.4 * rng.random())
    return seconds


async def reads(cache, now, files, known, *, is_first):
    """One reader asks as the page does, its own browser keeping what it may."""
    if is_first:
        for path in ("/follow", *files):
            assert (await cache.get(path, now)).status == 200
    answer = await cache.get(NOW, now)
    parts = parts_of(answer)
    for name, digest in parts.items():
        if known.get(name) != digest:
            part = await cache.get(f"/follow/part/{name}-{digest}.json", now)
            assert part.status == 200
            known[name] = digest


def parts_of(answer):
    """The parts that an edition names, read once an edition."""
    if not hasattr(answer, "parts"):
        answer.parts = json.loads(answer.body)["parts"]
    return answer.parts


async def test_a_sample_of_readers_comes_by_itself_and_is_served(tmp_path):
    async with house(tmp_path) as (_, _, http):
        answers = [
            answer
            for _ in range(20)
            for answer in await asyncio.gather(*(http.get(NOW) for _ in range(10)))
        ]
        assert {one.status_code for one in answers} == {200}
        assert len({one.headers["etag"] for one in answers}) == 1


@pytest.mark.parametrize("control", ["no-cache", "no-store"])
async def test_the_model_finds_readers_who_go_past_the_cache(control):
    """A page that asked by ``no-store`` would bring every reader here: the model counts it."""

    async def origin(_path, _tag):
        return Answer(200, b"{}", {"cache-control": "public, s-maxage=60", "etag": '"a"'})

    cache = SharedCache(origin)
    for _ in range(10):
        await cache.get(NOW, 0.0, control)
    assert cache.asked[NOW] == 10
    for _ in range(10):
        await cache.get(NOW, 1.0)
    assert cache.asked[NOW] == 10


async def test_the_model_gives_what_is_stale_while_it_asks_and_asks_anew_after():
    async def origin(_path, tag):
        header = "public, s-maxage=3, stale-while-revalidate=30"
        return Answer(304 if tag else 200, b"{}", {"cache-control": header, "etag": '"a"'})

    cache = SharedCache(origin)
    for now in (0, 1, 2, 3, 4, 5, 6, 7):
        assert (await cache.get(NOW, now)).status == 200
    assert cache.asked[NOW] == 2
    uncached = SharedCache(lambda _path, _tag: never())
    for now in (0, 1):
        await uncached.get(NOW, now)
    assert uncached.asked[NOW] == 2


async def never():
    return Answer(404, b"", {"cache-control": "no-store"})
