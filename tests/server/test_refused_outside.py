"""What is refused by HTTP and OSC stands in the log that all desks share: who, what, why, how."""

import asyncio
import contextlib
import io

import pytest
from controllers import controlled_folder, pressing
from osc_client import hearing, osc
from servers import serving
from visitors import asking, desk_of

from conference.cli import main
from conference.core.clock import ManualClock
from conference.core.errors import Refusal
from conference.deliberation.sender import Role, Sender
from conference.protocol import messages as m
from conference.server.door.outside import MOST_KNOWN, Asker, RefusedOutside

pytestmark = pytest.mark.sockets

OVER = Refusal("item_over", "It is over.")


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return controlled_folder(tmp_path, "Buttons", "Lights")


async def refused(server, folder):
    """Who asked, about what, what and why not, how often: all refusals, as a desk is told them."""
    async with desk_of(server, folder) as desk:
        lines = (await desk.hear(m.LogLines)).lines
    return [(one.by, one.about, one.text, one.count) for one in lines if one.kind == "refused"]


class Kept:
    def __init__(self):
        self.lines = []

    def refused_to(self, by, asked, about, refusal):
        self.lines.append((by, asked, about, refusal.code))

    def stranger(self, way, address):
        self.lines.append((way, address))


def test_a_press_that_comes_again_is_one_line_and_another_one_is_another():
    kept = Kept()
    log, buttons = RefusedOutside(kept), Asker(Sender(Role.CONTROLLER, login="controller B"), "OSC")
    for _ in range(3):
        log.press(buttons, "end", "p1", OVER, "song")
    log.press(buttons, "end", "p2", OVER, "song")
    log.press(Asker(Sender(Role.CONTROLLER, login="controller C"), "OSC"), "end", "p1", OVER)
    assert kept.lines == [
        ("controller B (OSC)", "end item", "song", "item_over"),
        ("controller B (OSC)", "end item", "song", "item_over"),
        ("controller C (OSC)", "end item", "", "item_over"),
    ]
    for number in range(MOST_KNOWN):
        log.press(buttons, "end", f"more {number}", OVER)
    assert len(log._known) == MOST_KNOWN
    log.press(buttons, "no: such " + "x" * 100, "", OVER)
    assert kept.lines[-1][1] == "do “no  such " + "x" * 31 + "”"


async def test_what_http_is_refused_is_in_the_log_with_who_and_what_and_why(place):
    folder, token, _ = place
    async with (
        serving(folder, clock=(clock := ManualClock())) as server,
        pressing(server, token) as buttons,
    ):
        first = server.writer.settled.programme.items[0].id
        for _ in range(3):  # a repeated packet
            await buttons.press("go", "p1", item=first, playhead=999)
        await buttons.press("end", "p2", item=first)
        await buttons.press("void", "p3")
        await buttons.press("take", "p4", outputs=["moon"], preview=0)
        await buttons.press("fire/go", "p5")
        await buttons.press("arm/close", "p6")
        await buttons.http.post("/api/control/go", content=b"{", headers=buttons.headers)
        who = "controller Buttons (HTTP)"
        found = await refused(server, folder)
        assert [one[:2] for one in found] == [(who, first), (who, first), *[(who, "")] * 5]
        asked = [text.split(": ")[0] for _, _, text, _ in found]
        assert asked == [
            "start item", "end item", "do “void”", "take", "start item", "close poll", "start item",
        ]  # fmt: skip
        assert "is on standby now. Nothing has gone on air" in found[0][2]
        assert {count for *_, count in found} == {1}
        assert (await buttons.press("arm/go", "p7"))[0] == 200
        clock.advance(300)
        assert (await buttons.press("fire/go", "p8"))[0] == 200
        assert len(await refused(server, folder)) == len(found)


async def test_what_came_too_late_to_be_meant_is_refused_unless_it_was_done_in_time(place):
    folder, token, _ = place
    async with (
        serving(folder, clock=(clock := ManualClock())) as server,
        pressing(server, token) as buttons,
    ):
        third = server.writer.settled.programme.items[2].id
        until = (await buttons.state())["at"] + 6000
        clock.advance(6000)
        meant = {"item": third, "until": until}
        assert (await buttons.press("standby", "s1", **meant))[0] == 200
        clock.advance(1)
        assert (await buttons.press("standby", "s1", **meant))[0] == 200
        status, told = await buttons.press(
            "standby", "s2", item=server.writer.settled.programme.items[3].id, until=until
        )
        assert (status, told["code"]) == (409, "too_late")
        assert (await buttons.state())["standby"]["id"] == third
        status, told = await buttons.press("standby", item=third, until="later")
        assert (status, told["code"]) == (400, "bad_message")


async def test_what_osc_is_refused_is_in_the_log_with_who_and_what_and_why(place):
    folder, token, _ = place
    clock = ManualClock()
    async with hearing(folder, clock) as server, osc(server, token) as buttons:
        first, second = (item.id for item in server.writer.settled.programme.items[:2])
        playhead = server.writer.settled.programme.playhead
        await buttons.ask("arm/go", "a1", first, playhead)
        await buttons.ask("standby", "s1", second)
        clock.advance(500)
        for _ in range(3):  # a repeated packet
            await buttons.ask("fire/go", "f1")
        await buttons.ask("go", "g1", first, playhead)
        await buttons.ask("void", "v1")
        await buttons.ask("take", "t1", "not a number")
        await buttons.ask("arm/end", "e1")
        who = "controller Buttons (OSC)"
        found = await refused(server, folder)
        assert [one[:2] for one in found] == [(who, first), *[(who, "")] * 4]
        assert [text.split(": ")[0] for _, _, text, _ in found] == [
            "start item", "start item", "do “void”", "take", "end item",
        ]  # fmt: skip
        assert {count for *_, count in found} == {1}


async def test_strangers_are_counted_in_one_line_each_way_and_flood_nothing(place):
    folder, token, _ = place
    async with (
        hearing(folder) as server,
        osc(server, token) as ours,
        asking(server) as http,
        desk_of(server, folder) as desk,
    ):
        async with osc(server, "f" * 32) as stranger:
            for number in range(60):
                stranger.send("take", str(number))
            assert (await ours.ask("standby", "heard", ""))[0] == "done"
        for headers in ({}, {"Authorization": "Bearer " + "e" * 32}):
            await http.get("/api/control/state", headers=headers)
            await http.post("/api/control/take", json={"id": "1"}, headers=headers)
        counts = {"Somebody (OSC)": 60, "Somebody (HTTP)": 4}
        await desk.hear(m.LogLines, all_told(counts))
        found = await refused(server, folder)
        assert {by: count for by, _, _, count in found} == counts
        assert len(found) == 2
        assert all(text.endswith("The last one came from 127.0.0.1.") for _, _, text, _ in found)


def all_told(counts):
    """Whether so many refusals of each have been told of, in this frame and those before it."""
    found = {}

    def are_all(frame):
        found.update((line.by, line.count) for line in frame.lines)
        return counts.items() <= found.items()

    return are_all


async def test_a_desk_whose_post_may_not_is_named(place):
    folder, _, _ = place
    made = ["password", str(folder.path), "--name", "Rae", "--post", "reader"]
    out = await asyncio.to_thread(printed, main, made)
    async with serving(folder) as server, pressing(server, out.split()[4]) as rae:
        status, said = await rae.press("take", outputs=[], preview=0)
        assert (status, said["code"]) == (403, "not_your_post")
        ((by, _, text, _),) = await refused(server, folder)
        assert by == "Rae (HTTP)"
        assert text.startswith("take: Your post is reader")


def printed(run, words):
    """What a command prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert run(words) == 0
    return out.getvalue()
