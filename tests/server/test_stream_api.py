"""The stream by HTTP: who may see keys and change sources, takes that happen once, faults whole."""

import json

import pytest
from controllers import controlled_folder
from servers import serving, talking
from visitors import asking, desk_of

from conference.core.clock import ManualClock
from conference.deliberation.programme.commands import EndItem, StartItem
from conference.deliberation.sender import Post
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.door.password import hash_password
from conference.server.door.renewal import new_login
from conference.server.renewals import make_change
from conference.server.stream.settings import (
    SourceKind,
    SourceSetting,
    read_settings,
    write_settings,
)

pytestmark = pytest.mark.sockets


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return controlled_folder(tmp_path, "Buttons")


def bearer(secret):
    return {"Authorization": f"Bearer {secret}"}


def settings_of(folder):
    return read_settings(folder.stream / "stream.json")


async def added(http, desk, **source):
    answer = await http.post("/api/stream/source", json=source, headers=desk)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_source_is_added_changed_taken_and_removed(place):
    folder, buttons = place
    desk = bearer(folder.keys().desk_token)
    async with serving(folder) as server, asking(server) as http:
        told = await added(http, desk, title="Hall", kind="rtmp")
        assert told["source"] == "hall"
        (hall,) = told["sources"]
        assert hall["server"] == "rtmp://127.0.0.1:1935/live"
        assert hall["url"].endswith(hall["key"])
        told = await added(http, desk, title="Spare", kind="srt", backup="hall")
        assert [one["id"] for one in told["sources"]] == ["hall", "spare"]
        take = {"id": "1", "source": "hall"}
        answer = await http.post("/api/stream/take", json=take, headers=bearer(buttons))
        assert answer.status_code == 200
        assert settings_of(folder).on_air == "hall"
        answer = await http.post("/api/stream/source/remove", json={"source": "hall"}, headers=desk)
        assert (answer.status_code, answer.json()["faults"][0]["code"]) == (400, "on_air")
        before = settings_of(folder).source("spare").key
        answer = await http.post("/api/stream/key", json={"source": "spare"}, headers=desk)
        assert answer.json()["sources"][1]["key"] == settings_of(folder).source("spare").key
        assert settings_of(folder).source("spare").key != before
        answer = await http.post(
            "/api/stream/source/remove", json={"source": "spare"}, headers=desk
        )
        assert [one["id"] for one in answer.json()["sources"]] == ["hall"]
        assert (folder.stream / "stream.json").stat().st_mode & 0o777 == 0o600
        assert (await http.get("/hls/stream.json")).status_code == 404
    async with serving(folder) as server, asking(server) as http:
        told = (await http.get("/api/stream", headers=desk)).json()
        assert (told["on_air"], told["now"]["on_air"]) == ("hall", "hall")


async def test_the_last_take_wins_and_the_same_one_happens_once(place):
    folder, buttons = place
    desk, other = bearer(folder.keys().desk_token), bearer(buttons)

    async def take(name, source, who):
        body = {"id": name, "source": source}
        answer = await http.post("/api/stream/take", json=body, headers=who)
        return answer.status_code, answer.json()

    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as one:
        await added(http, desk, title="A", kind="card", address="test")
        await added(http, desk, title="B", kind="card", address="test")
        assert (await take("1", "a", desk))[0] == 200
        first = await take("2", "b", other)
        assert await take("2", "b", other) == first
        assert (await take("2", "a", other))[0] == 409
        assert (await take("3", "gone", desk))[1]["faults"][0]["code"] == "no_source"
        assert settings_of(folder).on_air == "b"
        kinds = [line.kind for _ in range(5) for line in (await one.hear(m.LogLines)).lines]
        assert kinds == ["stream_source_added"] * 2 + ["stream_taken"] * 2
        while (now := await one.hear(m.StreamNow)).take is None or now.take.source != "b":
            pass
        assert now.take.by == "controller Buttons"
        assert (await take("4", "holding", desk))[0] == 200
        assert settings_of(folder).on_air == "holding"


async def test_every_fault_of_a_change_is_told_and_nothing_is_written(place):
    folder, _ = place
    desk = bearer(folder.keys().desk_token)
    async with serving(folder) as server, asking(server) as http:
        body = {"title": "", "kind": "file", "address": "/nowhere/a.mp4"}
        answer = await http.post("/api/stream/source", json=body, headers=desk)
        told = answer.json()
        assert (answer.status_code, told["code"]) == (400, "bad_stream")
        assert [one["code"] for one in told["faults"]] == ["no_title", "no_file"]
        assert "/nowhere/a.mp4" in told["sentence"]
        answer = await http.post("/api/stream/settings", json={"fps": 500}, headers=desk)
        assert answer.json()["faults"][0]["params"] == {"least": 10, "most": 60}
        for path in ("take", "source", "source/remove", "key", "settings"):
            answer = await http.post(f"/api/stream/{path}", content=b"[", headers=desk)
            assert answer.status_code == 400
        assert not folder.stream.joinpath("stream.json").exists()


async def test_keys_are_for_desks_that_direct_and_for_nobody_else(place):
    folder, buttons = place
    make_change(folder, new_login("Rae", hash_password("amber-birch-copper"), Post.READER))
    desk = bearer(folder.keys().desk_token)
    async with serving(folder) as server, asking(server) as http:
        key = (await added(http, desk, title="Hall", kind="rtmp"))["sources"][0]["key"]
        async with talking(server, Role.DESK, "amber-birch-copper") as reader:
            token = bearer(reader.welcome.token)
            told = await http.get("/api/stream", headers=token)
            assert told.status_code == 200
            assert key not in told.text
            now = await reader.hear(m.StreamNow)
            assert [one.title for one in now.sources] == ["Hall"]
            answer = await http.post("/api/stream/key", json={"source": "hall"}, headers=token)
            assert (answer.status_code, answer.json()["code"]) == (403, "not_your_post")
        for secret in ("f" * 32, buttons):
            assert (await http.get("/api/stream", headers=bearer(secret))).status_code == 403
            body = {"title": "X", "kind": "rtmp"}
            answer = await http.post("/api/stream/source", json=body, headers=bearer(secret))
            assert answer.status_code == 403
        assert (await http.get("/api/stream/monitor/hall.jpg")).status_code == 403


async def test_a_file_that_cannot_be_read_is_said_and_never_written_over(place):
    folder, _ = place
    folder.stream.mkdir()
    path = folder.stream / "stream.json"
    path.write_text("{", encoding="utf-8")
    desk = bearer(folder.keys().desk_token)
    async with serving(folder) as server, asking(server) as http:
        body = {"title": "X", "kind": "rtmp"}
        answer = await http.post("/api/stream/source", json=body, headers=desk)
        assert (answer.status_code, answer.json()["code"]) == (409, "bad_stream_settings")
        take = {"id": "1", "source": "holding"}
        answer = await http.post("/api/stream/take", json=take, headers=desk)
        assert (answer.status_code, answer.json()["code"]) == (409, "bad_stream_settings")
        now = (await http.get("/api/stream", headers=desk)).json()["now"]
        assert str(path) in now["fault"]
    assert path.read_text() == "{"


async def test_what_a_command_wrote_while_the_server_started_holds(place):
    folder, _ = place
    desk = bearer(folder.keys().desk_token)
    async with serving(folder) as server, asking(server) as http:
        await added(http, desk, title="Hall", kind="rtmp")
        written = settings_of(folder).with_source(SourceSetting("card", "Card", SourceKind.CARD))
        write_settings(folder.stream / "stream.json", written)
        body = {"id": "1", "source": "card"}
        answer = await http.post("/api/stream/take", json=body, headers=desk)
        assert answer.status_code == 200, answer.text
    assert settings_of(folder).on_air == "card"
    assert [one.id for one in settings_of(folder).sources] == ["hall", "card"]


async def test_live_pictures_are_small_files_that_no_cache_keeps(place):
    folder, _ = place
    desk = bearer(folder.keys().desk_token)
    async with serving(folder) as server, asking(server) as http:
        answer = await http.get("/api/stream/monitor/programme.jpg", headers=desk)
        assert (answer.status_code, answer.json()["code"]) == (404, "no_picture")
        (folder.stream / "monitors").mkdir(parents=True)
        (folder.stream / "monitors" / "programme.jpg").write_bytes(b"\xff\xd8picture")
        answer = await http.get("/api/stream/monitor/programme.jpg", headers=desk)
        assert (answer.content, answer.headers["Cache-Control"]) == (b"\xff\xd8picture", "no-store")
        live = (await http.get("/api/stream/live", headers=desk)).json()
        assert list(live["pictures"]) == ["programme"]
        answer = await http.get("/api/stream/monitor/..%2fstream.jpg", headers=desk)
        assert answer.status_code == 404


async def test_marks_are_made_named_and_removed_and_chapters_come_from_the_rundown(place):
    folder, _ = place
    desk, clock = bearer(folder.keys().desk_token), ManualClock(1_780_000_000_000)

    async def mark(**asked):
        answer = await http.post("/api/stream/marks", json=asked, headers=desk)
        return answer.status_code, answer.json()

    async with (
        serving(folder, clock=clock) as server,
        asking(server) as http,
        desk_of(server, folder) as talk,
    ):
        item = server.writer.settled.programme.items[0]
        assert isinstance(await talk.ask(StartItem(item.id)), m.Ack)
        clock.advance(90_000)
        status, told = await mark(act="last", title="A laugh")
        assert (status, told["mark"]) == (200, "m1")
        (made,) = told["marks"]
        assert (made["end"] - made["begin"], made["chapter"]) == (60_000, item.id)
        assert made["clip"].startswith("/hls/archive.m3u8?from=")
        assert (await mark(act="out"))[0] == 409
        assert (await mark(act="in"))[0] == 200
        clock.advance(4_000)
        assert (await mark(act="out"))[1]["marks"][1]["title"] == ""
        assert (await mark(act="rename", mark="m2", title="The vow"))[0] == 200
        assert (await mark(act="remove", mark="m1"))[0] == 200
        assert (await mark(act="dance"))[0] == 400
        assert (await mark(act="last", title=7))[0] == 400
        assert isinstance(await talk.ask(EndItem(item.id)), m.Ack)
        answer = await http.get("/missed/what.json")
        told = answer.json()
        assert "public" in answer.headers["Cache-Control"]
        (chapter,) = told["chapters"]
        assert (chapter["title"], chapter["end"] - chapter["begin"]) == (item.title, 94_000)
        assert [one["title"] for one in told["highlights"]] == ["The vow"]
        assert (await http.get("/api/stream/marks")).status_code == 403
    lines = (folder.stream / "marks.jsonl").read_text().splitlines()
    assert [json.loads(line)["act"] for line in lines] == [
        "mark",
        "mark",
        "close",
        "rename",
        "remove",
    ]
