"""The benchmarks measure something: small versions, held to what must be true of any machine."""

import json
import shutil
import sys
from pathlib import Path

import pytest

import conference
from conference.bench import hostiles
from conference.bench.burst import burst
from conference.bench.chamber import DISPLAYS, chamber
from conference.bench.desk import OneDesk, desk, measured
from conference.bench.desk_feed import Conference
from conference.bench.fanout import fanout
from conference.bench.feed import feed
from conference.bench.figures import Spread, report, spread
from conference.bench.gathering import priorities
from conference.bench.home import home
from conference.bench.hostile import hostile
from conference.bench.hours import hours
from conference.bench.ingest import ingest
from conference.bench.page import CHROMIUM, LINKS, VISITS, Counted, page
from conference.bench.restart import fill, restart
from conference.bench.rooms import rooms
from conference.bench.screens import changes_in
from conference.bench.take import ACTS, take
from conference.bench.wire import Wire, masked
from conference.bench.workers import limit_sentence
from conference.cli import main
from conference.cli.bench import hostile as hostile_command
from conference.client.replica import NOTHING
from conference.core.errors import ConferenceError
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.views import Change, OutputView, PartyView, PollView
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify

OURS = Path(conference.__file__).parent

pytestmark = pytest.mark.timeout(300)


def test_spread_of_times():
    assert spread([]) == Spread(0, 0.0, 0.0, 0.0, 0.0)
    found = spread([float(n) for n in range(1, 101)])
    assert (found.count, found.p50, found.max) == (100, 50.5, 100.0)
    assert found.p95 < found.p99 < found.max


def test_a_report_names_the_machine_in_words_and_in_json():
    figures = {"answer_ms": spread([1.0, 2.0]), "rows": [{"a": 1}]}
    words = report("ingest", figures, as_json=False)
    assert "cores" in words
    assert "websockets" in words
    found = json.loads(report("ingest", figures, as_json=True))
    assert found["benchmark"] == "ingest"
    assert found["answer_ms"]["count"] == 2
    assert found["machine"]["kernel"]


def test_the_load_says_when_it_was_the_limit():
    assert "were the limit" in limit_sentence([0.3, 0.97])
    assert "were not the limit" in limit_sentence([0.3, 0.5])


async def test_a_lean_client_cuts_frames_however_they_come():
    heard = []
    wire = Wire("h", b"", heard.append, "/ws")
    head = b"HTTP/1.1 101 Switching Protocols\r\n\r\n"
    frames = [b"\x81\x02hi", b"\x81\x7e\x00\x80" + b"x" * 128, b"\x89\x00", b"\x81\x00"]
    for byte in head + b"".join(frames):
        wire.data_received(bytes((byte,)))
    assert heard == [b"hi", b"x" * 128, b""]
    assert wire.opened.done()


def test_a_lean_client_masks_as_the_rfc_says():
    frame = masked(b"hello")
    mask = frame[2:6]
    assert frame[:2] == b"\x81\x85"
    assert bytes(b ^ mask[n % 4] for n, b in enumerate(frame[6:])) == b"hello"


@pytest.mark.process
async def test_ingest_counts_every_ballot():
    figures = await ingest((200.0,), 0.5, 5, 4, 1, 1)
    (phase,) = figures["rates"]
    assert phase["acknowledged"] == phase["answer_ms"].count == 100
    assert phase["unanswered"] == phase["lost_connections"] == 0
    assert phase["refused"] == {}
    assert phase["server_cpu_us_per_ballot"] > 0


@pytest.mark.thorough
@pytest.mark.process
async def test_beside_hostile_clients_every_ballot_is_answered():
    figures = await hostile(("pings", "chunks"), 100.0, 0.5, 5, 4, 4.0, 1)
    assert set(figures["kinds"]) == {"pings", "chunks"}
    for phase in (figures["quiet"], *figures["kinds"].values()):
        assert phase["acknowledged"] == phase["answer_ms"].count == 50
        assert phase["unanswered"] == phase["lost_connections"] == 0
    assert all(phase["attack"]["connections"] >= 4 for phase in figures["kinds"].values())


@pytest.mark.thorough
@pytest.mark.process
async def test_priorities_of_all_assemblies_stand_after_a_restart():
    figures = await priorities(40, 0.2)
    assert figures["answer_ms"].count == figures["stand_after_restart"] == 40
    assert figures["bytes_a_document"] and figures["desk_search_ms"].count == 40


def test_the_kinds_of_hostile_clients_are_those_of_the_command_line():
    assert tuple(hostiles.KINDS) == hostile_command.KINDS


@pytest.mark.process
async def test_a_burst_is_answered_whole_and_after_the_close_nothing_is_accepted():
    figures = await burst(400, 0.5, 20, 1, 1)
    assert figures["burst"]["acknowledged"] == figures["burst"]["offered"] == 400
    cut = figures["closed_early"]
    assert cut["acknowledged"] + cut["refused"].get("closed", 0) == 400
    assert cut["unanswered"] == 0
    assert not cut["close"]["sent_after_the_close_and_accepted"]


@pytest.mark.thorough
@pytest.mark.process
async def test_every_seat_votes_beside_the_rooms_and_the_verdict_comes_to_all():
    figures = await chamber(12, 200, 0.4, 10, 1, 1, 1)
    for kind, ballots in (("rooms_alone", 200), ("rooms_beside_chamber", 200), ("chamber", 12)):
        found = figures[kind]
        assert found["acknowledged"] == found["offered"] == found["answer_ms"].count == ballots
        assert found["unanswered"] == found["lost_connections"] == 0
        assert found["refused"] == {}
    assert figures["all_answered"]
    assert figures["voted"] == figures["present"] == [12]
    assert figures["sign_in_ms"].count == 12
    verdict = figures["verdict_after_close_ms"]
    assert (verdict["members"].count, verdict["hall"].count) == (12, DISPLAYS)
    assert verdict["members"].p50 > 0
    assert figures["verdicts_missing"] == 0
    assert figures["server_memory_mib"]["after"] > 10
    assert set(figures["server_cpu_us_per_ballot"]) == {"alone", "beside_chamber"}


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.slow
async def test_rooms_are_all_told_of_a_breakout_and_what_they_say_is_kept():
    figures = await rooms(12, 36, 2.0, 0.5, 1)
    assert (figures["rooms_told"], figures["lost_connections"]) == (12, 0)
    assert figures["all_began_ms"] >= 0
    assert (figures["reports_per_second"], figures["notes_per_second"]) == (1.2, 12.0)
    assert figures["refused"] == 0
    assert figures["answered"] > 0
    assert figures["cpu_ratio"] > 0


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.slow
async def test_fanout_delivers_every_tick_to_every_screen():
    figures = await fanout(30, 2.0, 300, 50.0, 1, 1, nchan=False)
    for phase in (figures["ours"]["quiet"], figures["ours"]["lively"]):
        assert phase["missing"] == phase["lost_connections"] == 0
        assert phase["deliveries"] >= 30 * 5
    assert figures["websockets_broadcast"]["deliveries"] >= 30 * 5
    assert figures["ours"]["tick_bytes"] > 250


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.slow
async def test_every_change_on_air_is_measured_at_every_screen():
    figures = await take(12, 2, 50.0, 1, 2)
    assert figures["screens"] == {"hall": 1, "rooms": 6, "phones": 5}
    for phase in (figures["quiet"], figures["lively"]):
        for act in ACTS:
            assert phase[act]["change_ms"].count == 2 * 12
            assert phase[act]["change_ms"].p50 > 0
            assert phase[act]["answer_ms"].count == 2
            assert phase[act]["missing"] == 0
            told, never = phase[act]["desk_says_all_ms"].count, phase[act]["desk_never_behind"]
            assert told + never == 2
    assert figures["lost_connections"] == figures["lively"]["unanswered"] == 0
    assert figures["lively"]["ballot_answer_ms"].count > 0
    assert figures["websockets_broadcast"]["deliveries"] > 0


def test_a_screen_reports_what_a_frame_says_of_its_output():
    scene = Scene(SceneKind.MESSAGE, title="Hello")
    view = OutputView(Output.ROOMS, scene, revision=4, since=0, black=False)
    dark = OutputView(Output.HALL, scene, revision=2, since=0, black=True)
    changes = tuple(Change(f"output/{one.output}", one) for one in (view, dark))
    said = changes_in(encode(m.EventMessage(7, 6, 0, changes)))
    assert {output: one.revision for output, one in said.items()} == {"rooms": 4, "hall": 2}
    assert said[Output.ROOMS].report == masked(encode(m.Painted(Output.ROOMS, 4, "message")))
    assert said[Output.HALL].report == masked(encode(m.Painted(Output.HALL, 2, "black")))
    whole = encode(m.Snapshot(7, 0, {"output/rooms": view}))
    assert changes_in(whole) == {Output.ROOMS: said[Output.ROOMS]}


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.slow
def test_the_desk_is_measured_with_its_monitors_and_without():
    figures = desk(60, 5.0, 0.06, 2.0, "none")
    assert (figures["platform"], figures["parties"]) == ("offscreen", 60)
    assert figures["frame_ms"].count >= 5
    assert 0 < figures["frame_cpu_ms"].p50 <= figures["frame_ms"].max
    assert figures["loop_late_ms"].count > 10
    assert figures["memory_mib"]["start"] > 30
    beside = figures["side_by_side"]
    assert beside["cpu_share_with_monitors"] > 0 < beside["cpu_share_without"]


@pytest.mark.process
def test_a_desk_that_cannot_be_measured_is_said(capfd):
    with pytest.raises(ConferenceError, match="could not be measured"):
        measured([OneDesk("http://127.0.0.1:9/", 1.0, {"QT_QPA_PLATFORM": "offscreen"})])
    assert "No server answers there" in capfd.readouterr().err


def test_the_desk_is_told_of_a_whole_conference():
    told = Conference(30)
    replica = NOTHING
    for frame in (*told.greeting(), told.headcounts(), told.links(), told.log_line()):
        replica = replica.apply(decode_server(frame))
    parties = replica.all(PartyView)
    assert len(parties) == len(replica.presence) == 30
    assert sum(party.headcount > 0 for party in parties) == 5
    (poll,) = (poll for poll in replica.all(PollView) if poll.state == "open")
    tick = replica.ticks[poll.id]
    assert len(tick.leading) == sum(tick.counts.parties) == 30
    assert sum(map(sum, tick.counts.regions)) == sum(tick.counts.people) == tick.turnout.people
    hall = replica.get("output/hall", OutputView)
    assert (hall.scene.kind, hall.preview.kind) == ("poll", "map")
    assert replica.log[-1].n == len(replica.log) - 1
    after = replica.apply(decode_server(told.tick())).ticks[poll.id]
    assert after.n == tick.n + 1


@pytest.mark.thorough
@pytest.mark.process
async def test_restart_serves_the_record_again_and_everybody_comes_back():
    figures = await restart(300, 3, 8, 0.1, 1, 1)
    assert figures["restart_s"] > 0
    assert figures["all_up_to_date_s"] > 0


async def test_members_measures_memory_restart_and_sign_in_of_a_list():
    figures = await home(60, 3, 50, 10, 1)
    assert figures["restart_s"] > 0
    assert figures["sign_in_ms"].count == 10
    assert figures["server_mib"] > figures["entitled"] / 2**20


def environment(tmp_path, with_build):
    """An interpreter that finds the build in that folder."""
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nPYTHONPATH={with_build} exec {sys.executable} "$@"\n')
    python.chmod(0o755)
    return str(python)


@pytest.mark.process
def test_feed_measures_a_commit_beside_another_build(tmp_path):
    copied = tmp_path / "conference"
    shutil.copytree(OURS, copied)
    figures = feed((2, 30), 1, environment(tmp_path, tmp_path))
    assert figures["beside"] == str(copied / "__init__.py") != figures["build"]
    assert figures["same_frames"]
    assert [row["polls"] for row in figures["commits"]] == [2, 30]
    for row in figures["commits"]:
        assert row["ratio"] == pytest.approx(row["beside_cpu_us"] / row["cpu_us"], rel=0.1)


@pytest.mark.process
def test_feed_says_what_it_cannot_measure(tmp_path):
    with pytest.raises(ConferenceError, match="has the very build"):
        feed((1,), 1, environment(tmp_path, OURS.parent))
    with pytest.raises(ConferenceError, match="cannot be measured"):
        feed((1,), 1, str(tmp_path / "none"))


@pytest.mark.browser
@pytest.mark.process
@pytest.mark.thorough
async def test_page_measures_a_phone_and_two_screens_on_a_slow_link():
    if not CHROMIUM.exists():
        pytest.skip("needs Chromium at /usr/bin/chromium")
    found = await page(1, None, ["slow_3g"])
    assert set(found["visits"]) == {f"slow_3g, {name}" for name in VISITS}
    for row in found["visits"].values():
        delay = LINKS["slow_3g"].delay / 1_000
        assert row["ready_seconds"] > 2 * delay  # the page, then its script
        assert row["reload_seconds"] > delay
        assert 20 < row["kilobytes"] < 70
        assert row["reload_kilobytes"] < 5
        assert row["requests"] >= row["reload_requests"] >= 1


@pytest.mark.browser
@pytest.mark.process
@pytest.mark.thorough
@pytest.mark.timeout(300)
async def test_hours_of_a_screen_leave_nothing_behind_and_a_phone_in_a_pocket_sleeps(monkeypatch):
    if not CHROMIUM.exists():
        pytest.skip("needs Chromium at /usr/bin/chromium")
    monkeypatch.setattr("conference.bench.hours.TICKS", 100)
    found = await hours(1.5, 20)
    assert (found["hours"], found["ticks"]) == (1.5, 600)
    screen, phone = found["screen"], found["phone"]
    assert screen["end"]["nodes"] <= screen["middle"]["nodes"] * 1.05
    assert screen["end"]["listeners"] <= screen["middle"]["listeners"]
    assert screen["end"]["heap_mb"] < 1.1 * screen["middle"]["heap_mb"]
    assert phone["wakes_a_second"] <= 1.15  # it begins and ends in the middle of a second
    quarter = phone["kilobytes_a_minute"] * phone["seconds"] / 60
    assert quarter < 20, "a whole quarter of an hour, in less than what a minute may be"


class Told:
    """What the browser tells of its network, said by hand."""

    def __init__(self):
        self.heard = {}

    def on(self, event, heard):
        self.heard[event] = heard

    def says(self, event, number, **more):
        self.heard[f"Network.{event}"]({"requestId": number, **more})


def test_what_came_out_of_the_browsers_own_store_is_not_counted():
    wire = Told()
    counted = Counted(wire)
    for name, url in (("1", "http://a/"), ("2", "http://a/kept.js"), ("3", "data:image/png,")):
        wire.says("requestWillBeSent", name, request={"url": url})
    wire.says("responseReceived", "1", response={"encodedDataLength": 500})
    wire.says("dataReceived", "1", encodedDataLength=1_500)
    wire.says("responseReceived", "2", response={"encodedDataLength": 9, "fromDiskCache": True})
    wire.says("dataReceived", "3", encodedDataLength=70)
    assert counted.taken() == (2.0, 1)
    wire.says("requestWillBeSent", "4", request={"url": "http://a/"})
    wire.says("requestServedFromCache", "4")
    wire.says("dataReceived", "4", encodedDataLength=1)
    wire.says("responseReceived", "5", response={"encodedDataLength": 40})
    assert counted.taken() == (0, 0)


async def test_page_says_what_it_needs(monkeypatch):
    monkeypatch.setitem(sys.modules, "playwright.async_api", None)
    with pytest.raises(ConferenceError, match="by playwright, which is not installed") as refused:
        await page(1, None, ["slow_3g"])
    assert refused.value.code == "no_browser"


def test_a_filled_record_holds():
    from conference.bench.place import place

    with place(4, 100) as where:
        fill(where, 200, 3, 4, 1)
        store = SqliteStore(where.folder.record)
        found = verify(store)
        store.close()
    assert found.holds, found.reason
    assert (found.ballots, found.polls) == (200, 3)


@pytest.mark.parametrize(
    "name",
    [
        "ingest",
        "burst",
        "fanout",
        "feed",
        "hostile",
        "page",
        "hours",
        "restart",
        "rooms",
        "priorities",
        "crash",
        "take",
        "desk",
        "all",
    ],
)
def test_every_benchmark_has_its_help(name, capsys):
    with pytest.raises(SystemExit) as left:
        main(["bench", name, "--help"])
    assert left.value.code == 0
    assert "--json" in capsys.readouterr().out


def test_a_synthetic_budget_is_counted_in_a_process_of_its_own(capsys):
    few = ["--voters", "300", "--projects", "12", "--runs", "2", "--json"]
    assert main(["bench", "budget", *few]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["voters"], found["projects"], found["seconds"]["runs"]) == (300, 12, 2)
    assert 0 < found["funded"] < 12
    assert found["seconds"]["least"] <= found["seconds"]["median"]
    assert found["machine"]["kernel"]
