"""Timers run from outside, by HTTP and OSC: each press acts once, and what is left is told back."""

import asyncio

import pytest
from controllers import controlled_folder, pressing
from fake_obs import until
from osc_client import hearing, osc
from pythonosc.udp_client import SimpleUDPClient
from servers import serving, talking
from visitors import desk_of

from conference.core.clock import ManualClock
from conference.deliberation.outputs.commands import PrepareScene
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.timers.commands import AddToTimer, PauseTimer
from conference.deliberation.timers.model import MOST
from conference.protocol import messages as m
from conference.protocol.messages import Role

pytestmark = pytest.mark.sockets

TEA = {"timer": "tea", "label": "Tea break", "kind": "free", "seconds": 600}


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return controlled_folder(tmp_path, "Buttons", "Lights")


async def test_http_starts_pauses_resumes_changes_restarts_and_stops_a_timer(place):
    folder, token, _ = place
    async with (
        serving(folder, clock=(clock := ManualClock())) as server,
        pressing(server, token) as buttons,
    ):

        async def tea():
            (found,) = (await buttons.state())["timers"]
            return found

        assert (await buttons.press("timer/start", **TEA))[0] == 200
        async with desk_of(server, folder) as desk:
            scene = Scene(SceneKind.TIMER, timer="tea")
            assert isinstance(await desk.ask(PrepareScene((Output.HALL,), scene)), m.Ack)
        preview = (await buttons.state())["preview"]
        assert (await buttons.press("take", outputs=["hall"], preview=preview))[0] == 200
        assert (await buttons.state())["outputs"][0]["title"] == "Tea break"
        begun = await tea()
        assert begun == {
            "id": "tea", "label": "Tea break", "kind": "free", "length": 600_000,
            "left": 600_000, "ends_at": clock.now() + 600_000, "times": 0, "place": begun["place"],
        }  # fmt: skip
        clock.advance(10_000)
        assert (await tea())["left"] == 590_000
        for _ in range(2):  # set, not turned over
            assert (await buttons.press("timer/pause", timer="tea"))[0] == 200
        clock.advance(10_000)
        assert ((await tea())["left"], (await tea())["ends_at"]) == (590_000, None)
        for _ in range(5):  # a repeated packet
            added = await buttons.press("timer/add", "a1", timer="tea", seconds=60, times=0)
            assert added == (200, {"answer": "done", "id": "a1"})
        assert ((await tea())["left"], (await tea())["times"]) == (650_000, 1)
        assert (await buttons.press("timer/add", timer="tea", seconds=-30))[0] == 200
        assert (await buttons.press("timer/resume", timer="tea"))[0] == 200
        assert (await tea())["ends_at"] == clock.now() + 620_000
        clock.advance(700_000)
        assert (await tea())["left"] == -80_000
        for _ in range(5):
            assert (await buttons.press("timer/restart", "r1", timer="tea"))[0] == 200
        assert (await tea())["left"] == 630_000
        for _ in range(2):
            assert (await buttons.press("timer/stop", timer="tea"))[0] == 200
        assert (await buttons.state())["timers"] == []


@pytest.mark.parametrize(
    ("act", "fields", "status", "code"),
    [
        ("timer/pause", {"timer": "none"}, 409, "unknown_timer"),
        ("timer/resume", {"timer": "none"}, 409, "unknown_timer"),
        ("timer/restart", {"timer": "none"}, 409, "unknown_timer"),
        ("timer/add", {"timer": "none", "seconds": 1}, 409, "unknown_timer"),
        ("timer/add", {"timer": "tea", "seconds": 86_400}, 409, "bad_timer"),
        ("timer/add", {"timer": "tea", "seconds": 86_401}, 400, "bad_message"),
        ("timer/add", {"timer": "tea"}, 400, "bad_message"),
        ("timer/add", {"timer": "tea", "seconds": "60"}, 400, "bad_message"),
        ("timer/start", {**TEA, "label": "Another"}, 409, "timer_is_on"),
        ("timer/start", {**TEA, "timer": "new", "seconds": 0}, 409, "bad_timer"),
        ("timer/start", {**TEA, "kind": "egg"}, 400, "bad_message"),
        ("timer/start", {"timer": "new"}, 400, "bad_message"),
        ("timer/restart", {"timer": "tea", "place": -1}, 400, "bad_message"),
        ("timer/stop", {}, 400, "bad_message"),
        ("timer/toggle", {"timer": "tea"}, 404, "no_such_act"),
        ("arm/timer/stop", {"timer": "tea"}, 404, "no_such_act"),
        ("timer", {"timer": "tea"}, 404, "no_such_act"),
    ],
)
async def test_what_cannot_be_done_to_a_timer_is_refused_and_changes_nothing(
    place, act, fields, status, code
):
    folder, token, _ = place
    async with (
        serving(folder, clock=ManualClock()) as server,
        pressing(server, token) as buttons,
    ):
        assert (await buttons.press("timer/start", **TEA))[0] == 200
        before = (await buttons.state())["timers"]
        found, told = await buttons.press(act, **fields)
        assert (found, told["code"]) == (status, code)
        assert (await buttons.state())["timers"] == before


async def test_who_saw_an_older_timer_adds_and_restarts_nothing_over_somebody_else(place):
    folder, token, other = place
    async with (
        serving(folder, clock=(clock := ManualClock())) as server,
        pressing(server, token) as buttons,
        pressing(server, other) as lights,
        desk_of(server, folder) as desk,
    ):
        await buttons.press("timer/start", **TEA)
        (seen,) = (await lights.state())["timers"]
        assert isinstance(await desk.ask(AddToTimer("tea", 60, 0)), m.Ack)
        named = {"timer": "tea", "seconds": 60, "times": seen["times"]}
        assert (await lights.press("timer/add", **named))[0] == 200
        assert (await buttons.state())["timers"][0]["left"] == 660_000
        clock.advance(5_000)
        assert (await buttons.press("timer/restart", timer="tea", place=seen["place"]))[0] == 200
        clock.advance(5_000)
        assert (await lights.press("timer/restart", timer="tea", place=seen["place"]))[0] == 200
        assert (await buttons.state())["timers"][0]["left"] == 655_000


async def test_a_client_of_python_osc_runs_timers_and_packets_that_come_again_act_once(place):
    folder, token, _ = place
    async with hearing(folder, ManualClock()) as server:
        host, port = server.controls.osc.place

        def press():
            client, acks = SimpleUDPClient(host, port), []
            with client._sock:
                for word, name, *arguments in (
                    ("start", "1", "tea", "Tea break", "free", 600),
                    ("add", "2", "tea", 60.0),
                    ("add", "2", "tea", 60.0),
                    ("add", "3", "tea", -30, 0),
                    ("pause", "4", "tea"),
                    ("pause", "5", "tea"),
                    ("add", "6", "tea", 1.5),
                    ("add", "7", "tea"),
                    ("start", "8", "tea", "Tea break", "free", "long"),
                    ("resume", "9", "none"),
                    ("toggle", "10", "tea"),
                ):
                    client.send_message(f"/conference/timer/{word}", [token, name, *arguments])
                    # all of them would be waited for until five seconds without one are over
                    acks.append(tuple(next(client.get_messages(5)).params[:3]))
            return acks

        assert await asyncio.to_thread(press) == [
            ("1", "done", ""),
            ("2", "done", ""),
            ("2", "done", ""),
            ("3", "done", ""),  # it names how often time was added before: once since
            ("4", "done", ""),
            ("5", "done", ""),
            ("6", "refused", "bad_message"),
            ("7", "refused", "bad_message"),
            ("8", "refused", "bad_message"),
            ("9", "refused", "unknown_timer"),
            ("10", "refused", "no_such_act"),
        ]
        (timer,) = server.writer.settled.timers.in_order()
        assert (timer.left, timer.ends_at, timer.times) == (660_000, None, 1)


async def test_osc_tells_every_timer_and_that_one_is_gone(place):
    folder, token, _ = place
    clock = ManualClock()
    async with hearing(folder, clock) as server, osc(server, token) as buttons:
        assert (await buttons.ask("subscribe", "1"))[0] == "done"
        await until(lambda: buttons.last("timers") == (0,))
        await until(lambda: buttons.last(f"timer/{MOST}") == ("", "", "", 0, 0, 0, 0, 0))
        start = ("tea", "Tea break", "free", 600)
        assert (await buttons.ask("timer/start", "2", *start))[0] == "done"
        ends = (clock.now() + 600_000) // 1000
        await until(lambda: buttons.last("timers") == (1,))
        await until(
            lambda: buttons.last("timer/1") == ("tea", "Tea break", "free", 1, 600, ends, 0, 0)
        )
        clock.advance(1_500)  # a second that has begun counts
        await until(lambda: buttons.last("timer/1")[4] == 599)
        assert (await buttons.ask("timer/pause", "3", "tea"))[0] == "done"
        await until(lambda: buttons.last("timer/1")[3:6] == (0, 599, 0))
        assert (await buttons.ask("timer/restart", "4", "tea", 0))[0] == "done"
        await until(lambda: buttons.last("timer/1")[3:5] == (1, 600))
        assert buttons.last("timer/1")[7] == 1
        assert (await buttons.ask("timer/stop", "5", "tea"))[0] == "done"
        await until(lambda: buttons.last("timer/1") == ("", "", "", 0, 0, 0, 0, 0))
        await until(lambda: buttons.last("timers") == (0,))


async def test_a_controller_on_the_socket_runs_timers_and_is_told_of_them(place):
    folder, token, _ = place
    async with serving(folder) as server, pressing(server, token) as buttons:
        await buttons.press("timer/start", **TEA)
        async with talking(server, Role.CONTROLLER, token) as talk:
            told = await talk.hear(m.Control, lambda one: one.timers)
            assert [one.label for one in told.timers] == ["Tea break"]
            assert isinstance(await talk.ask(PauseTimer("tea")), m.Ack)
            await talk.hear(m.Control, lambda one: one.timers[0].ends_at is None)
