"""The show run by OSC: answered always, acted on once, and nothing for who has no token."""

import asyncio
import contextlib
import logging
import struct

import pytest
from controllers import controlled_folder
from fake_obs import until
from hypothesis import given
from hypothesis import strategies as st
from osc_client import hearing, message, osc
from pythonosc.osc_bundle_builder import OscBundleBuilder
from pythonosc.udp_client import SimpleUDPClient
from servers import serving
from visitors import desk_of

from conference.cli.serve import _osc_hints
from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError
from conference.deliberation.programme.commands import SetStandby
from conference.server.app import running
from conference.server.controls import osc as codec
from conference.server.controls.osc import Message, OscError, fields_of, read, written
from conference.server.http_server import listen
from conference.server.watchers import osc as module
from conference.server.watchers.controls import ControlPlan, osc_plan
from conference.server.watchers.osc import osc_socket

# What may come


@pytest.mark.parametrize(
    "arguments", [("t", "id", 1, 2.5, True, False, None), (), ("", "ü“"), (2**40, -1)]
)
def test_what_is_written_is_read_as_it_was(arguments):
    assert read(written("/conference/x", *arguments)) == (Message("/conference/x", arguments),)


def test_messages_of_a_bundle_are_read_in_their_order_and_at_once():
    inner = OscBundleBuilder(2_000_000_000)  # a time that is to come
    inner.add_content(message("/conference/b", "2"))
    outer = OscBundleBuilder(0)
    for content in (message("/conference/a", "1"), inner.build(), message("/conference/c", "3")):
        outer.add_content(content)
    found = read(outer.build().dgram)
    assert [one.address for one in found] == ["/conference/a", "/conference/b", "/conference/c"]


def bundle(*contents):
    sized = b"".join(struct.pack(">i", len(one)) + one for one in contents)
    return b"#bundle\0" + bytes(8) + sized


def nested(depth):
    found = message("/conference/a", "1").dgram
    for _ in range(depth):
        found = bundle(found)
    return found


@pytest.mark.parametrize(
    "datagram",
    [
        b"",
        b"/",
        b"hello",
        b"#bundle\0",
        b"#bundle\0" + bytes(8) + struct.pack(">i", 0),
        b"#bundle\0" + bytes(8) + struct.pack(">i", 2**31 - 1) + bytes(40),
        bundle(b"/conf"),
        nested(5),
        bundle(*[message("/conference/a", "1").dgram] * 17),
        message("/other/go", "t", "1").dgram,
        message("/conference/" + "x" * 60, "t", "1").dgram,
        message("/conference/go", *["x"] * 25).dgram,
        message("/conference/go", "x" * 3000).dgram,
        message("/conference/go", b"blob").dgram,
        message("/conference/go", [1, 2]).dgram,
        b"/conference/go\0\0",
        b"/conference/go\0\0,s\0\0",
        b"/conference/go\0\0,s\0\0ab",
        b"/conference/go\0\0,s\0\0\xff\xff\0\0",
        b"/conference/go\0\0,i\0\0\0",
        b"/conference/\xff\0\0\0,i\0\0\0\0\0\0",
        b"/conference/go\0\0,Q\0\0",
    ],
)
def test_what_is_no_datagram_of_ours_is_refused(datagram):
    with pytest.raises(OscError):
        read(datagram)


PIECES = st.sampled_from(
    [b"/conference/go\0\0", b",ss\0", b",", b"\0", b"#bundle\0", bytes(8),
     b"\0\0\0\x10", b"abc\0", b",[[]", b",t\0\0", b",Q\0\0", b"/"]
)  # fmt: skip


@given(st.binary(max_size=200) | st.lists(PIECES, max_size=30).map(b"".join))
def test_whatever_comes_is_read_or_refused_and_nothing_is_logged(datagram):
    handlers = list(logging.getLogger().handlers)
    with contextlib.suppress(OscError):
        for one in read(datagram):
            assert one.address.startswith("/conference/")
            assert all(isinstance(value, str | int | float | None) for value in one.arguments)
    assert logging.getLogger().handlers == handlers


@pytest.mark.parametrize(
    ("act", "arguments", "fields"),
    [
        ("go", ("i1", 7), {"item": "i1", "playhead": 7}),
        ("go", ("i1", 7.0), {"item": "i1", "playhead": 7}),
        ("go", (), {}),
        ("end", ("i1",), {"item": "i1"}),
        ("standby", ("",), {"item": None}),
        ("open", ("p",), {"poll": "p"}),
        ("open", ("p", 90), {"poll": "p", "closes_in": 90_000}),
        ("close", ("p",), {"poll": "p"}),
        ("take", (4, "hall", "rooms"), {"preview": 4, "outputs": ["hall", "rooms"]}),
        ("back", ("hall", 3, "rooms", 4.0), {"outputs": ("hall", "rooms"), "revisions": [3, 4]}),
        ("blackout", (True,), {"black": True, "outputs": []}),
        ("blackout", (0.0, "hall"), {"black": False, "outputs": ["hall"]}),
    ],
)
def test_arguments_are_the_fields_of_the_act(act, arguments, fields):
    assert fields_of(act, arguments) == fields


@pytest.mark.parametrize(
    ("act", "arguments"),
    [
        ("go", ("i1",)),
        ("go", ("i1", 1.5)),
        ("go", ("i1", float("nan"))),
        ("go", ("i1", float("inf"))),
        ("go", ("i1", "7")),
        ("take", ()),
        ("take", ("hall",)),
        ("back", ("hall",)),
        ("blackout", ("toggle",)),
        ("standby", ()),
        ("nothing", ()),
    ],
)
def test_other_arguments_are_refused(act, arguments):
    with pytest.raises(OscError):
        fields_of(act, arguments)


@pytest.mark.parametrize("place", ["", "9000", ":9000", "host:", "host:x", "host:²"])
def test_a_place_that_is_none_is_refused(place):
    with pytest.raises(ConferenceError, match=r"127\.0\.0\.1:9000"):
        osc_plan(place)


def test_places_are_read_as_they_are_written():
    assert osc_plan("0.0.0.0:9000") == ("0.0.0.0", 9000)
    assert osc_plan("[::1]:0") == ("::1", 0)


def test_a_place_that_is_taken_is_said():
    with osc_socket("127.0.0.1", 0) as taken, pytest.raises(ConferenceError, match="in use"):
        osc_socket(*taken.getsockname()[:2])
    with pytest.raises(ConferenceError, match="no such port"):
        osc_socket("127.0.0.1", 70_000)


# Over real datagrams


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return controlled_folder(tmp_path, "Buttons", "Lights")


def started(server):
    return list(server.writer.settled.programme.runs)


@pytest.mark.sockets
async def test_an_item_is_armed_and_fired_and_packets_that_come_again_act_once(place):
    folder, token, _ = place
    clock = ManualClock()
    async with hearing(folder, clock) as server, osc(server, token) as buttons:
        first = server.writer.settled.programme.items[0]
        assert await buttons.ask("arm/go", "a1") == ("done", "", first.title)
        assert (await buttons.ask("fire/go", "f1"))[:2] == ("refused", "too_soon")
        clock.advance(500)
        for _ in range(5):
            buttons.send("fire/go", "f1")
        await until(lambda: len(buttons.acks("f1")) == 6)
        assert buttons.acks("f1")[1:] == [("done", "", "")] * 5
        assert started(server) == [first.id]
        assert (await buttons.ask("fire/go", "f2"))[:2] == ("refused", "not_armed")
        acts = [act.kind for act in server.writer.acts.newest()]
        assert acts.count("item_started") == 1


@pytest.mark.sockets
async def test_what_was_armed_is_not_fired_once_standby_has_moved(place):
    folder, token, _ = place
    clock = ManualClock()
    async with (
        hearing(folder, clock) as server,
        osc(server, token) as buttons,
        desk_of(server, folder) as desk,
    ):
        items = [item.id for item in server.writer.settled.programme.items]
        playhead = server.writer.settled.programme.playhead
        assert (await buttons.ask("arm/go", "a", items[0], playhead))[0] == "done"
        clock.advance(500)
        await desk.ask(SetStandby(items[2]))
        assert (await buttons.ask("fire/go", "f"))[:2] == ("refused", "standby_moved")
        assert (await buttons.ask("fire/go", "f"))[:2] == ("refused", "standby_moved")
        assert started(server) == []


@pytest.mark.sockets
async def test_what_can_be_set_back_is_done_at_once_and_the_rest_is_not(place):
    folder, token, _ = place
    async with hearing(folder) as server, osc(server, token) as buttons:
        item = server.writer.settled.programme.items[3].id
        assert await buttons.ask("standby", "s", item) == ("done", "", "")
        assert server.writer.settled.programme.standby == item
        assert (await buttons.ask("blackout", "b", 1, "hall"))[0] == "done"
        assert server.writer.settled.outputs.states["hall"].black is True
        assert (await buttons.ask("go", "g", item, 1))[:2] == ("refused", "arm_first")
        assert (await buttons.ask("void", "v"))[:2] == ("refused", "no_such_act")
        assert (await buttons.ask("arm/take", "t"))[:2] == ("refused", "no_such_act")
        assert (await buttons.ask("blackout", "x", "toggle"))[:2] == ("refused", "bad_message")
        assert (await buttons.ask("blackout", "y", 1, "moon"))[:2] == ("refused", "bad_message")
        assert (await buttons.ask("take", "z", 999_999))[:2] == ("refused", "preview_moved")
        assert started(server) == []


@pytest.mark.sockets
async def test_who_has_no_token_does_nothing_and_is_never_answered_with_more_than_came(place):
    folder, token, _ = place
    async with hearing(folder) as server, osc(server, token) as buttons:
        for wrong in ("f" * 32, folder.keys().desk_token, "amber-birch-copper-dune-ember", ""):
            async with osc(server, wrong) as stranger:
                sent = sum(
                    stranger.send(word, f"{n}")
                    for n in range(10)
                    for word in ("subscribe", "state", "arm/go", "standby")
                )
                # the answer to another one says that all before it were heard
                assert (await buttons.ask("standby", wrong[:8] or "none", ""))[0] == "done"
                assert stranger.bytes <= sent
                assert {addr for addr, _ in stranger.heard} <= {"/conference/ack"}
                assert {args[2] for _, args in stranger.heard} <= {"wrong_token"}
        assert server.controls.osc._subscribers == {}


@pytest.mark.sockets
async def test_a_bundle_of_a_stranger_gets_one_short_answer_and_one_of_ours_is_done(place):
    folder, token, _ = place
    async with hearing(folder) as server:
        item = server.writer.settled.programme.items[2].id

        def parts(secret):
            return [message("/conference/standby", secret, name, item).dgram for name in "12"]

        async with osc(server, "f" * 32) as stranger, osc(server, token) as ours:
            stranger.transport.sendto(bundle(*parts("f" * 32)))
            ours.transport.sendto(bundle(*parts(token)))
            await until(lambda: len(ours.heard) == 2)
            await until(lambda: len(stranger.heard) == 1)
        assert server.writer.settled.programme.standby == item


@pytest.mark.sockets
async def test_rubbish_is_passed_over_and_the_next_is_heard(place, caplog):
    folder, token, _ = place
    async with hearing(folder) as server, osc(server, token) as buttons:
        for rubbish in (b"", b"\0" * 64, b"#bundle\0" * 20, bytes(60_000), nested(5), b"/x\0\0"):
            buttons.transport.sendto(rubbish)
        buttons.transport.sendto(message("/conference/standby", 1, 2).dgram)
        assert (await buttons.ask("standby", "1", ""))[0] == "done"
        assert [addr for addr, _ in buttons.heard] == ["/conference/ack"]
    assert not caplog.records


@pytest.mark.sockets
async def test_who_subscribes_is_told_at_each_change_and_each_second_for_a_while(
    place, monkeypatch
):
    folder, token, _ = place
    async with hearing(folder) as server, osc(server, token) as buttons:
        first, second = server.writer.settled.programme.items[:2]
        assert (await buttons.ask("state", "s"))[0] == "done"
        await until(lambda: buttons.last("standby") is not None)
        assert buttons.last("standby")[:2] == (first.id, first.title)
        assert buttons.last("beat") is None
        assert (await buttons.ask("subscribe", "1"))[0] == "done"
        await until(lambda: buttons.last("beat") is not None)
        assert (await buttons.ask("standby", "2", second.id))[0] == "done"
        await until(lambda: buttons.last("standby")[0] == second.id)
        assert buttons.last("standby")[3] == 1
        assert buttons.last("output/hall")[2] == 0
        assert (await buttons.ask("blackout", "3", 1))[0] == "done"
        await until(lambda: buttons.last("output/hall")[2] == 1)
        monkeypatch.setattr(module, "SUBSCRIBED_SECONDS", 0.0)
        assert (await buttons.ask("subscribe", "4"))[0] == "done"
        buttons.heard.clear()
        assert (await buttons.ask("blackout", "5", 0))[0] == "done"
        server.controls.changed()
        assert server.controls.osc._subscribers == {}


@pytest.mark.sockets
async def test_only_so_many_subscribe_and_nobody_whose_token_was_taken_away(place, monkeypatch):
    monkeypatch.setattr(module, "MOST_SUBSCRIBERS", 1)
    folder, token, other = place
    async with (
        hearing(folder) as server,
        osc(server, token) as buttons,
        osc(server, other) as lights,
    ):
        assert (await buttons.ask("subscribe", "1"))[0] == "done"
        assert (await buttons.ask("subscribe", "2"))[0] == "done"
        assert (await lights.ask("subscribe", "1"))[:2] == ("refused", "full")
        assert (await buttons.ask("unsubscribe", "3"))[0] == "done"
        assert (await lights.ask("subscribe", "2"))[0] == "done"
        from visitors import asking

        desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        async with asking(server) as http:
            asked = {"name": "Lights", "token": ""}
            answer = await http.post("/api/renew/controller", json=asked, headers=desk)
            assert answer.status_code == 200
        server.controls.osc.beat(server.controls.view())
        assert server.controls.osc._subscribers == {}


@pytest.mark.sockets
async def test_a_flood_of_one_address_is_not_read(place, monkeypatch):
    monkeypatch.setattr(module, "MESSAGES_AT_ONCE", 5)
    monkeypatch.setattr(module, "MESSAGES_PER_SECOND", 0.0)
    folder, token, _ = place
    async with hearing(folder) as server, osc(server, token) as buttons:
        for number in range(5):
            assert (await buttons.ask("standby", str(number), ""))[0] == "done"
        for number in range(5, 50):
            buttons.send("standby", str(number), "")
        async with serving_nothing(server):
            pass
        assert len(buttons.heard) == 5


@contextlib.asynccontextmanager
async def serving_nothing(server):
    """A round of HTTP, by the end of which all datagrams before it were heard."""
    from visitors import asking

    async with asking(server) as http:
        await http.get("/health")
    yield


@pytest.mark.sockets
async def test_a_client_of_python_osc_runs_the_show(place):
    folder, token, _ = place
    async with hearing(folder) as server:
        host, port = server.controls.osc.place
        item = server.writer.settled.programme.items[1].id

        def press():
            client = SimpleUDPClient(host, port)
            with client._sock:
                client.send_message("/conference/standby", [token, "p1", item])
                one = next(client.get_messages(5))
                return one.address, one.params

        assert await asyncio.to_thread(press) == ("/conference/ack", ["p1", "done", "", ""])
        assert server.writer.settled.programme.standby == item


@pytest.mark.sockets
async def test_there_is_no_port_unless_it_is_asked_for(place):
    async with serving(place[0]) as server:
        assert server.controls.osc is None
        assert _osc_hints(server.controls) == []


@pytest.mark.sockets
@pytest.mark.parametrize(("host", "warns"), [("127.0.0.1", False), ("0.0.0.0", True)])
async def test_a_port_that_others_reach_is_warned_of(place, host, warns):
    plan = ControlPlan(osc=(host, 0))
    async with running(place[0], listen("127.0.0.1", 0), controls=plan) as server:
        said = _osc_hints(server.controls)
        assert f"{host}:{server.controls.osc.place[1]}" in said[0]
        assert any("unencrypted" in one for one in said) is warns


def test_bounds_are_those_of_a_press_and_not_of_a_flood():
    assert codec.MOST_BYTES <= 4096
    assert module.MOST_SUBSCRIBERS <= 64
