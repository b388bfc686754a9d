"""The supervisor restarts what dies or stalls, says so, and never raises."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import pytest

from conference.core.clock import ManualClock
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
