"""Ingest and programme as real processes under the supervisor, with a real encoder."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess

import imageio_ffmpeg
import pytest
from lane_runs import decoded, listed

from conference.server.stream.settings import (
    HOLDING,
    SourceKind,
    SourceSetting,
    StreamSettings,
    fresh_key,
    write_settings,
)
from conference.server.stream.status import StreamState
from conference.server.stream.supervisor import StreamSupervisor

pytestmark = [pytest.mark.process, pytest.mark.slow]

PICTURE = "-re -f lavfi -i testsrc2=size=320x180:rate=25"
SOUND = "-re -f lavfi -i sine=frequency=500:sample_rate=44100"
CODERS = "-c:v libx264 -preset ultrafast -g 25 -pix_fmt yuv420p -c:a aac -f flv"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def hall(tmp_path):
    """An encoder that sends to the source ``main``, started by calling; ended at the end."""
    key, port, running = fresh_key(), free_port(), []
    main = SourceSetting("main", "Hall", SourceKind.RTMP, key=key)
    settings = StreamSettings((main,), "main", ("360", "audio"), rtmp_port=port)
    write_settings(tmp_path / "stream.json", settings)

    def send():
        address = f"rtmp://127.0.0.1:{port}/live/{key}"
        words = [*PICTURE.split(), *SOUND.split(), *CODERS.split(), address]
        program = [imageio_ffmpeg.get_ffmpeg_exe(), "-loglevel", "quiet", *words]
        running.append(subprocess.Popen(program, stdin=subprocess.DEVNULL))

    yield send
    for process in running:
        process.kill()
        process.wait()


async def until(supervisor, claim):
    async with asyncio.timeout(90):
        while not claim(supervisor.status):
            await supervisor.changed()


def is_ingest(state):
    return lambda status: (
        "main" in status.sources
        and status.sources["main"].ingest is not None
        and status.sources["main"].ingest.state == state
    )


async def test_whichever_process_is_killed_the_stream_goes_on(hall, tmp_path):
    supervisor = StreamSupervisor(None, tmp_path, settings=tmp_path / "stream.json", first_wait=0.1)
    await supervisor.start()
    try:
        await until(supervisor, is_ingest("waiting"))
        hall()
        await until(supervisor, lambda s: s.showing == "main")
        os.kill(supervisor.pid, signal.SIGKILL)
        await until(supervisor, lambda s: s.restarts == 1)
        await until(supervisor, lambda s: s.state is StreamState.ON_AIR and s.showing == "main")
        os.kill(supervisor.ingest_pid, signal.SIGKILL)
        await until(supervisor, lambda s: s.ingest_restarts == 1)
        await until(supervisor, lambda s: s.showing == HOLDING)
        await until(supervisor, is_ingest("waiting"))
        hall()
        await until(supervisor, lambda s: s.showing == "main")
        reached = supervisor.status.segments
        await until(supervisor, lambda s: s.segments > reached + 1)
        assert supervisor.status.restarts == 1
    finally:
        await supervisor.stop()
    segments = listed(tmp_path, "360", 200)
    assert any(segment.breaks for segment in segments)
    assert decoded(tmp_path, segments[-2], "360")[0]
