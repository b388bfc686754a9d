"""The supervisor restarts what dies or stalls, says so, and never raises."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import pytest

from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError
from conference.server.stream.settings import (
    HOLDING,
    SourceKind,
    SourceSetting,
    StreamSettings,
    write_settings,
)
from conference.server.stream.supervisor import HOPELESS, StreamState, StreamSupervisor

pytestmark = pytest.mark.process

PRELUDE = """
import sys, time, json, os, signal
def report(n):
    print(json.dumps(dict(segments=n, seconds=n * 1.0, skipped=0, fps=25.0, mode="copy", runs=1,
                          renewed="")), flush=True)
def rest():
    sys.stdin.buffer.read()
"""


@pytest.fixture
async def supervise(tmp_path):
    """Starts supervisors of a pretended encoder, and stops them at the end."""
    started = []

    async def start(program, **options):
        supervisor = StreamSupervisor(
            tmp_path / "talk.mp4",
            tmp_path / "out",
            command=[sys.executable, "-c", PRELUDE + program],
            clock=ManualClock(),
            **{"first_wait": 0.01, **options},
        )
        started.append(supervisor)
        await supervisor.start()
        return supervisor

    yield start
    for supervisor in started:
        await supervisor.stop()


async def until(supervisor, claim):
    """Wait for the status to be as claimed; the test's time limit is the deadline."""
    async with asyncio.timeout(60):
        while not claim(supervisor.status):
            await supervisor.changed()
    return supervisor.status


async def test_it_is_on_air_when_segments_come(supervise):
    supervisor = await supervise("print('noise'); report(0); report(3); rest()")
    assert supervisor.status.state is StreamState.STARTING
    status = await until(supervisor, lambda s: s.state is StreamState.ON_AIR)
    assert (status.segments, status.seconds, status.mode) == (3, 3.0, "copy")
    assert (status.error, status.restarts) == ("", 0)


async def test_a_killed_encoder_is_started_again_and_counts_go_on(supervise):
    supervisor = await supervise("report(2); rest()")
    await until(supervisor, lambda s: s.segments == 2)
    first = supervisor.pid
    os.kill(first, signal.SIGKILL)
    stale = await until(supervisor, lambda s: s.state is StreamState.STALE)
    assert "SIGKILL" in stale.error
    status = await until(supervisor, lambda s: s.state is StreamState.ON_AIR)
    assert (status.segments, status.seconds, status.restarts) == (4, 4.0, 1)
    assert "SIGKILL" in status.error
    assert supervisor.pid != first


async def test_an_encoder_that_gives_no_new_segments_is_replaced(supervise):
    program = """
signal.signal(signal.SIGTERM, signal.SIG_IGN)
while True:
    report(1)
    time.sleep(0.05)
"""
    supervisor = await supervise(program, stall=0.3)
    status = await until(supervisor, lambda s: s.restarts >= 1)
    assert status.state is StreamState.STALE
    assert "no new picture" in status.error
    await until(supervisor, lambda s: s.segments >= 2)


async def test_an_encoder_that_never_begins_is_replaced(supervise):
    supervisor = await supervise("rest()", warm_up=0.3)
    status = await until(supervisor, lambda s: s.restarts == 1)
    assert status.state is StreamState.STARTING
    assert "no new picture" in status.error


async def test_an_encoder_that_always_fails_is_failed_with_its_own_sentence(supervise):
    program = "print('a\\nThere is no video file.', file=sys.stderr); sys.exit(2)"
    supervisor = await supervise(program)
    status = await until(supervisor, lambda s: s.state is StreamState.FAILED)
    assert status.restarts == HOPELESS
    assert status.error == "There is no video file."


async def test_it_recovers_from_failure_when_the_cause_is_gone(supervise, tmp_path):
    flag = tmp_path / "mended"
    supervisor = await supervise(f"os.path.exists({str(flag)!r}) or sys.exit(3)\nreport(1); rest()")
    failed = await until(supervisor, lambda s: s.state is StreamState.FAILED)
    assert "status 3" in failed.error
    flag.touch()
    await until(supervisor, lambda s: s.state is StreamState.ON_AIR)


async def test_a_program_that_cannot_be_started_is_a_status_and_not_an_exception(tmp_path):
    supervisor = StreamSupervisor(
        tmp_path, tmp_path, command=[str(tmp_path / "nothing")], first_wait=0.01
    )
    await supervisor.start()
    status = await until(supervisor, lambda s: s.restarts >= 1)
    assert status.error.startswith("The encoder could not be run")
    await supervisor.stop()


async def test_a_line_without_end_is_survived(supervise):
    supervisor = await supervise("print('x' * 200_000); report(1); rest()")
    await until(supervisor, lambda s: s.restarts >= 1)


async def test_stopping_ends_the_encoder_and_may_be_repeated(supervise):
    supervisor = await supervise("report(1); rest()")
    await until(supervisor, lambda s: s.state is StreamState.ON_AIR)
    pid = supervisor.pid
    await supervisor.stop()
    assert supervisor.status.state is StreamState.STOPPED
    assert supervisor.pid is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    await supervisor.stop()


async def test_stopping_before_anything_ran_and_starting_twice_are_fine(supervise):
    supervisor = await supervise("report(1); rest()")
    await supervisor.start()
    await supervisor.stop()
    await supervisor.start()
    await until(supervisor, lambda s: s.state is StreamState.ON_AIR)


async def test_since_tells_when_the_state_was_reached(tmp_path):
    clock = ManualClock()
    supervisor = StreamSupervisor(tmp_path, tmp_path, clock=clock, command=["/bin/true"])
    clock.advance(5000)
    await supervisor.start()
    assert supervisor.status.since == clock.now()
    await supervisor.stop()


SETTINGS = StreamSettings(
    (SourceSetting("main", "Hall", SourceKind.RTMP), SourceSetting("test", "Test", SourceKind.CARD))
)

LISTENING = """
import threading
heard = []
def listen():
    for line in sys.stdin:
        heard.append(json.loads(line))
        n = len(heard)
        print(json.dumps(dict(segments=n, seconds=n * 1.0, skipped=0, fps=25.0, mode="copy", runs=1,
              renewed="", on_air=heard[-1].get("take", ""), showing="holding", word=str(heard[-1]),
              sources={"main": {"state": "lost", "since": 5}})), flush=True)
        print(json.dumps({"levels": {"": {"peaks": [-3.0, -4.0]}, "main": {"peaks": []}}}),
              flush=True)
report(1)
listen()
"""


async def test_a_take_reaches_the_programme_and_unknown_sources_are_refused(supervise, tmp_path):
    file = tmp_path / "stream.json"
    write_settings(file, SETTINGS)
    supervisor = await supervise(LISTENING, settings=file, ingest=["/bin/cat"])
    await until(supervisor, lambda s: s.segments == 1)
    supervisor.take("test")
    status = await until(supervisor, lambda s: s.on_air == "test" and s.levels is not None)
    assert status.showing == "holding"
    assert status.levels.peaks == (-3.0, -4.0)
    assert status.sources["main"].programme.state == "lost"
    assert supervisor.settings.on_air == SETTINGS.on_air  # who changes settings writes them
    with pytest.raises(ConferenceError) as caught:
        supervisor.take("nobody")
    assert "Choose one of holding, main, test" in caught.value.sentence


async def test_monitors_and_changed_settings_are_passed_on_and_monitors_again(supervise, tmp_path):
    file = tmp_path / "stream.json"
    write_settings(file, SETTINGS)
    supervisor = await supervise(LISTENING, settings=file, ingest=["/bin/cat"])
    supervisor.watch_monitors(True)
    await until(supervisor, lambda s: "monitors" in s.word)
    supervisor.settings_changed()
    await until(supervisor, lambda s: "settings" in s.word)
    os.kill(supervisor.pid, signal.SIGKILL)
    await until(supervisor, lambda s: s.restarts == 1 and "monitors" in s.word)


async def test_the_ingest_is_kept_running_by_itself_and_heard(supervise, tmp_path):
    file = tmp_path / "stream.json"
    write_settings(file, SETTINGS)
    program = """
main = {"state": "connected", "since": 7, "kilobits": 2500, "unknown": {}}
print(json.dumps({"sources": {"main": main}}), flush=True)
rest()
"""
    supervisor = await supervise(
        "report(1); rest()",
        settings=file,
        ingest=[sys.executable, "-c", PRELUDE + program],
    )
    status = await until(supervisor, lambda s: "main" in s.sources)
    assert status.sources["main"].ingest.kilobits == 2500
    await until(supervisor, lambda s: s.segments == 1)
    programme, ingest = supervisor.pid, supervisor.ingest_pid
    os.kill(ingest, signal.SIGKILL)
    status = await until(supervisor, lambda s: s.ingest_restarts == 1)
    assert "SIGKILL" in status.ingest_error
    await until(supervisor, lambda s: "main" in s.sources)
    assert (supervisor.pid, supervisor.status.restarts) == (programme, 0)


async def test_a_stream_of_no_file_and_no_settings_says_so(tmp_path):
    supervisor = StreamSupervisor(None, tmp_path, first_wait=0.01)
    await supervisor.start()
    status = await until(supervisor, lambda s: s.restarts >= 1)
    assert "no file and no settings" in status.error
    supervisor.take(HOLDING)
    await supervisor.stop()
