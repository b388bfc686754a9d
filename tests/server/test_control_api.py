"""The show run by HTTP: acts that are carried out once, mean what they say, and are no toggles."""

import asyncio

import pytest
from controllers import controlled_folder, pressing
from servers import serving, talking
from visitors import codes_of, desk_of

from conference.core.clock import ManualClock
from conference.core.ids import PollId
from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.programme.commands import SetStandby
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.controls.acts import ACTS
from conference.server.wire.limits import Limits

pytestmark = pytest.mark.sockets


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return controlled_folder(tmp_path, "Buttons", "Lights")


def items(server):
    return [item.id for item in server.writer.settled.programme.items]


def started(server):
    return list(server.writer.settled.programme.runs)


async def test_go_puts_on_what_it_names_and_is_refused_once_standby_has_moved(place):
    folder, token, _ = place
    async with serving(folder) as server, pressing(server, token) as buttons:
        first, second, third = items(server)[:3]
        seen = await buttons.state()
        assert (seen["on"], seen["standby"]["id"], seen["picked"]) == (None, first, False)
        go = {"item": first, "playhead": seen["playhead"]}
        assert await buttons.press("go", "p1", **go) == (200, {"answer": "done", "id": "p1"})
        seen = await buttons.state()
        assert (seen["on"]["id"], seen["standby"]["id"]) == (first, second)
        assert seen["on"]["since"] <= seen["at"]
        async with desk_of(server, folder) as desk:
            assert isinstance(await desk.ask(SetStandby(third)), m.Ack)
        status, told = await buttons.press("go", item=second, playhead=seen["playhead"])
        assert (status, told["code"]) == (409, "standby_moved")
        assert "Nothing has gone on air" in told["sentence"]
        assert (await buttons.state())["on"]["id"] == first


async def test_a_press_that_comes_many_times_acts_once_and_gets_one_answer(place):
    folder, token, _ = place
    async with serving(folder) as server, pressing(server, token) as buttons:
        first, second = items(server)[:2]
        playhead = (await buttons.state())["playhead"]
        go = {"item": first, "playhead": playhead}
        told = await asyncio.gather(*(buttons.press("go", "same", **go) for _ in range(20)))
        assert told == [(200, {"answer": "done", "id": "same"})] * 20
        size = server.writer.tree.size
        assert await buttons.press("go", "same", **go) == (200, {"answer": "done", "id": "same"})
        assert server.writer.tree.size == size
        status, told = await buttons.press("go", "same", item=second, playhead=playhead)
        assert (status, told["code"]) == (409, "id_used")
        end = {"item": first}
        assert (await buttons.press("end", "over", **end))[0] == 200
        again = await buttons.press("go", "same", **go)  # a packet that was long on its way
        assert again == (200, {"answer": "done", "id": "same"})
        assert (await buttons.state())["on"] is None


async def test_what_is_fired_under_the_id_of_another_act_is_not_said_to_be_done(place):
    folder, token, _ = place
    clock = ManualClock()
    async with serving(folder, clock=clock) as server, pressing(server, token) as buttons:
        assert (await buttons.press("blackout", "one", outputs=[], black=True))[0] == 200
        assert (await buttons.press("arm/go", "two"))[0] == 200
        clock.advance(300)
        status, told = await buttons.press("fire/go", "one")
        assert (status, told["code"]) == (409, "id_used")
        assert (await buttons.state())["on"] is None
        assert (await buttons.press("fire/go", "three"))[0] == 200
        assert (await buttons.press("fire/go", "three"))[0] == 200
        assert len(started(server)) == 1


async def test_an_id_of_one_controller_is_none_of_another(place):
    folder, token, other = place
    async with (
        serving(folder) as server,
        pressing(server, token) as buttons,
        pressing(server, other) as lights,
    ):
        assert (await buttons.press("blackout", "1", outputs=["hall"], black=True))[0] == 200
        assert (await lights.press("blackout", "1", outputs=["hall"], black=False))[0] == 200
        hall = next(one for one in (await lights.state())["outputs"] if one["output"] == "hall")
        assert hall["black"] is False


async def test_nothing_is_done_by_get_or_without_a_token_or_with_another(place):
    folder, token, _ = place
    code = next(row.code for row in codes_of(folder) if row.role == "person")
    async with serving(folder) as server, pressing(server, token) as buttons:
        async with talking(server, Role.PERSON, code) as talk:
            person = talk.welcome.token
        for act in ACTS:
            answer = await buttons.http.get(f"/api/control/{act}", headers=buttons.headers)
            assert answer.status_code == 405
        for secret in (None, "f" * 32, person):
            headers = {"Authorization": f"Bearer {secret}"} if secret else {}
            answers = [
                await buttons.http.get("/api/control/state", headers=headers),
                await buttons.http.post("/api/control/take", json={"id": "1"}, headers=headers),
                await buttons.http.post("/api/control/nothing", json={}, headers=headers),
                await buttons.http.post("/api/control/fire/go", json={}, headers=headers),
            ]
            assert [answer.status_code for answer in answers] == [403] * 4
        assert started(server) == []


@pytest.mark.parametrize(
    ("act", "body", "status", "code"),
    [
        ("nothing", {"id": "1"}, 404, "no_such_act"),
        ("go", [], 400, "bad_message"),
        ("go", {"id": "1"}, 400, "bad_message"),
        ("go", {"id": "1", "item": "x"}, 400, "bad_message"),
        ("go", {"id": "", "item": "x", "playhead": 0}, 400, "bad_message"),
        ("go", {"id": 7, "item": "x", "playhead": 0}, 400, "bad_message"),
        ("go", {"id": "x" * 65, "item": "x", "playhead": 0}, 400, "bad_message"),
        ("end", {"id": "1"}, 400, "bad_message"),
        ("blackout", {"id": "1", "outputs": ["hall"]}, 400, "bad_message"),
        ("blackout", {"id": "1", "outputs": ["moon"], "black": True}, 400, "bad_message"),
        ("blackout", {"id": "1", "outputs": ["hall"], "black": "toggle"}, 400, "bad_message"),
        ("close", {"id": "1", "poll": "none"}, 409, "unknown_poll"),
        ("arm/take", {"id": "1"}, 400, "bad_message"),
        ("arm/open", {"id": "1"}, 400, "bad_message"),
        ("arm/end", {"id": "1"}, 409, "nothing_on_air"),
        ("arm/close", {"id": "1"}, 409, "nothing_open"),
    ],
)
async def test_what_is_no_act_is_refused_in_a_sentence(place, act, body, status, code):
    folder, token, _ = place
    async with serving(folder) as server, pressing(server, token) as buttons:
        answer = await buttons.http.post(f"/api/control/{act}", json=body, headers=buttons.headers)
        assert (answer.status_code, answer.json()["code"]) == (status, code)
        assert answer.json()["sentence"]
        assert started(server) == []


async def test_take_back_and_blackout_say_what_they_mean(place):
    folder, token, _ = place
    async with serving(folder) as server, pressing(server, token) as buttons:

        async def hall():
            return next(
                one for one in (await buttons.state())["outputs"] if one["output"] == "hall"
            )

        seen, before = await buttons.state(), await hall()
        assert before["before"] is False
        status, told = await buttons.press("take", outputs=["hall"], preview=seen["preview"] + 1)
        assert (status, told["code"]) == (409, "preview_moved")
        assert (await buttons.press("take", outputs=["hall"], preview=seen["preview"]))[0] == 200
        after = await hall()
        assert (after["scene"], after["before"]) == (before["preview"], True)
        status, told = await buttons.press(
            "back", outputs=["hall"], revisions=[after["revision"] + 1]
        )
        assert status == 409
        assert (await buttons.press("back", outputs=["hall"], revisions=[after["revision"]]))[
            0
        ] == 200
        for _ in range(2):  # set, not turned over
            assert (await buttons.press("blackout", outputs=["hall"], black=True))[0] == 200
            assert (await hall())["black"] is True


async def test_polls_are_opened_and_closed_and_shown_while_they_are_open(place):
    folder, token, _ = place
    async with serving(folder) as server, pressing(server, token) as buttons:
        poll = next(iter(server.writer.settled.polls.by_id))
        assert (await buttons.press("open", poll=poll, closes_in=600_000))[0] == 200
        (open_now,) = (await buttons.state())["polls"]
        assert (open_now["id"], open_now["closes_at"] - open_now["opened_at"]) == (poll, 600_000)
        assert (await buttons.press("close", poll=poll))[0] == 200
        assert (await buttons.state())["polls"] == []


async def test_what_is_armed_is_fired_as_it_was_meant_and_only_in_time(place):
    folder, token, other = place
    clock = ManualClock()
    async with (
        serving(folder, clock=clock) as server,
        pressing(server, token) as buttons,
        pressing(server, other) as lights,
    ):
        first, second, third = items(server)[:3]
        title = server.writer.settled.programme.items[0].title
        assert await buttons.press("arm/go") == (
            200,
            {"answer": "armed", "id": ANY, "about": title},
        )
        (armed,) = (await lights.state())["armed"]
        assert armed == {
            "who": "controller Buttons", "act": "go", "about": title, "until": clock.now() + 4000,
            "session": "",
        }  # fmt: skip
        assert (await buttons.press("fire/go"))[1]["code"] == "too_soon"
        clock.advance(1000)
        assert (await lights.press("fire/go"))[1]["code"] == "not_armed"
        assert await buttons.press("fire/go", "f1") == (200, {"answer": "done", "id": "f1"})
        assert await buttons.press("fire/go", "f1") == (200, {"answer": "done", "id": "f1"})
        assert started(server) == [first]
        assert (await buttons.state())["armed"] == []
        await buttons.press("arm/go")
        clock.advance(4000)
        assert (await buttons.state())["armed"] == []
        assert (await buttons.press("fire/go"))[1]["code"] == "not_armed"
        await buttons.press("arm/go")
        clock.advance(1000)
        assert (await lights.press("standby", item=third))[0] == 200
        assert (await buttons.press("fire/go"))[1]["code"] == "standby_moved"
        assert started(server) == [first]
        assert second not in started(server)


async def test_desks_and_controllers_see_who_arms_what_and_nobody_else_can_say_so(place):
    folder, token, _ = place
    code = next(row.code for row in codes_of(folder) if row.role == "person")
    async with (
        serving(folder, clock=(clock := ManualClock())) as server,
        pressing(server, token) as buttons,
        desk_of(server, folder) as one,
        desk_of(server, folder) as other,
        talking(server, Role.PERSON, code) as phone,
    ):
        item = server.writer.settled.programme.items[0]
        await one.say(m.Arming("go", item.id, True))
        (row,) = (await other.hear(m.Arms)).rows
        assert (row.who, row.act, row.about) == ("this machine", "go", item.title)
        assert (row.session, row.until) == (one.welcome.session, clock.now() + 4000)
        assert [armed["who"] for armed in (await buttons.state())["armed"]] == ["this machine"]
        assert (await buttons.press("fire/go"))[1]["code"] == "not_armed"
        await buttons.press("arm/go")
        rows = (await other.hear(m.Arms)).rows
        assert [row.who for row in rows] == ["controller Buttons", "this machine"]
        await one.say(m.Arming("go", item.id, False))
        assert [row.who for row in (await other.hear(m.Arms)).rows] == ["controller Buttons"]
        clock.advance(4000)
        await phone.say(m.Arming("go", item.id, True))
        await phone.say(m.Ping(1.0))
        await phone.hear(m.Pong)
        assert (await buttons.state())["armed"] == []


class _Any:
    def __eq__(self, _other):
        return True

    __hash__ = None


ANY = _Any()


async def test_who_asks_too_often_waits(place):
    folder, token, _ = place
    limits = Limits(messages_per_second=1, message_burst=3)
    async with serving(folder, limits=limits) as server, pressing(server, token) as buttons:
        for _ in range(3):
            await buttons.state()
        answer = await buttons.http.get("/api/control/state", headers=buttons.headers)
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "1")


async def test_a_controller_on_the_socket_is_told_at_each_change_and_once_a_second(place):
    folder, token, _ = place
    async with (
        serving(folder) as server,
        talking(server, Role.CONTROLLER, token) as talk,
        desk_of(server, folder) as desk,
    ):
        first = await talk.hear(m.Control)
        assert first.on is None
        item = items(server)[1]
        assert isinstance(await desk.ask(SetStandby(item)), m.Ack)
        moved = await talk.hear(m.Control, lambda one: one.standby.id == item)
        assert moved.playhead > first.playhead
        poll = PollId(next(iter(server.writer.settled.polls.by_id)))
        assert isinstance(await desk.ask(OpenPoll(poll)), m.Ack)
        await talk.hear(m.Control, lambda one: len(one.polls) == 1)
        async with asyncio.timeout(5):
            beats = [await talk.hear(m.Control) for _ in range(2)]
        assert beats[1].at > beats[0].at
