"""The ingest process whole: real encoders push over RTMP and SRT, and what comes out is decoded."""

import asyncio
import json
import os
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE
from dataclasses import replace
from pathlib import Path

import imageio_ffmpeg
import pytest
from programme_end import ProgrammeEnd

from conference.server.stream.settings import (
    SourceKind,
    SourceSetting,
    StreamSettings,
    write_settings,
)

pytestmark = pytest.mark.process

FFMPEG = imageio_ffmpeg.get_ffmpeg_exe()
TALK = Path(__file__).parents[2] / "resources" / "samples" / "talk.mp4"
RTMP_KEY, SRT_KEY = "0123456789abcdef", "passphrase-of-srt"
SILENT = {"stdin": DEVNULL, "stdout": DEVNULL, "stderr": DEVNULL}


def free_port(kind):
    """A port that nobody has at the moment."""
    with socket.socket(socket.AF_INET, kind) as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class IngestProcess:
    """The process, its orders and its reports."""

    def __init__(self, folder, socket_path, settings):
        self.file, self._socket = folder / "stream.json", socket_path
        self.settings = settings
        self.report = {}

    async def start(self):
        write_settings(self.file, self.settings)
        program = [sys.executable, "-m", "conference.server.stream.ingest", "--host", "127.0.0.1"]
        program += ["--settings", str(self.file), "--socket", str(self._socket)]
        self.process = await asyncio.create_subprocess_exec(*program, stdin=PIPE, stdout=PIPE)

    async def change(self, settings):
        write_settings(self.file, settings)
        self.process.stdin.write(b'noise\n{"settings": true}\n')
        await self.process.stdin.drain()

    async def until(self, claim):
        """Read reports until ``claim`` holds for one; the test's time limit is the deadline."""
        async with asyncio.timeout(90):
            while not claim(self.report):
                line = await self.process.stdout.readline()
                assert line, "the process has ended"
                self.report = json.loads(line)
        return self.report

    async def source(self, name, **wanted):
        """Until a source is as wanted."""
        found = await self.until(
            lambda report: (
                name in report.get("sources", {})
                and all(report["sources"][name][key] == one for key, one in wanted.items())
            )
        )
        return found["sources"][name]

    async def close(self):
        """End it as its parent does, by the end of its standard input."""
        self.process.stdin.close()
        reports = asyncio.create_task(self.process.stdout.read())
        async with asyncio.timeout(30):
            status = await self.process.wait()
        await reports
        return status


@pytest.fixture
async def programme():
    end = ProgrammeEnd()
    await end.start()
    yield end
    await end.close()


@pytest.fixture
async def start(tmp_path, programme):
    """Starts ingest processes, and ends them in order."""
    made = []

    async def starting(*sources, **more):
        srt_port = free_port(socket.SOCK_DGRAM)
        settings = StreamSettings(sources=sources, rtmp_port=0, srt_port=srt_port, **more)
        one = IngestProcess(tmp_path, programme.path, settings)
        made.append(one)
        await one.start()
        await one.until(lambda report: report)
        return one

    yield starting
    for one in made:
        if one.process.returncode is None:
            assert await one.close() == 0


@pytest.fixture
async def push():
    """Starts encoders, and kills them at the end."""
    made = []

    async def pushing(form, address, *, options=(), source=TALK):
        command = [FFMPEG, "-loglevel", "error", "-re", "-i", str(source), "-c", "copy"]
        command += ["-f", form, *options, address]
        made.append(await asyncio.create_subprocess_exec(*command, **SILENT))
        return made[-1]

    yield pushing
    for one in made:
        if one.returncode is None:
            one.kill()
        await one.wait()


MAIN = SourceSetting("main", "Main", SourceKind.RTMP, key=RTMP_KEY)
SRT = SourceSetting("srt", "SRT", SourceKind.SRT, key=SRT_KEY)


def rtmp(ingest, key=RTMP_KEY):
    return f"rtmp://127.0.0.1:{ingest.report['rtmp_port']}/live/{key}"


def srt(ingest, key=SRT_KEY):
    """The address, for a caller that has patience: the listener may not be there yet."""
    port = ingest.settings.srt_port
    return f"srt://127.0.0.1:{port}?passphrase={key}&connect_timeout=60000"


async def enough(programme, number, size=40_000):
    """Wait until so many bytes came by the connection of this number."""
    await programme.until(lambda all_: len(all_) > number and len(all_[number].data) > size)
    return programme.arrivals[number]


async def test_rtmp_from_the_first_push_to_the_last(start, programme, push):
    ingest = await start(MAIN)
    wrong = await push("flv", rtmp(ingest, "a-wrong-key"))
    assert await wrong.wait() != 0
    await ingest.source("main", state="refused", code="wrong_key")

    killed = await push("flv", rtmp(ingest))
    first = await enough(programme, 0)
    told = await ingest.source("main", state="connected", peer="127.0.0.1")
    assert "Lavf" in told["encoder"]
    await ingest.until(lambda report: report["sources"]["main"]["kilobits"] > 0)
    killed.kill()
    await ingest.source("main", state="lost")
    await programme.until(lambda _: first.ended)

    hanging = await push("flv", rtmp(ingest))
    second = await enough(programme, 1)
    hanging.send_signal(signal.SIGSTOP)
    again = await push("flv", rtmp(ingest))
    third = await enough(programme, 2)
    await programme.until(lambda _: second.ended)

    await programme.stop()
    await programme.start()
    fourth = await enough(programme, 3, size=2000)
    assert third.ended
    again.send_signal(signal.SIGINT)
    await ingest.source("main", state="waiting", fault="")
    await programme.until(lambda _: fourth.ended)
    for arrival in (first, second, third):
        assert arrival.greeting == {"source": "main", "format": "flv"}
        frames = arrival.pictures()
        assert len(frames) > 5
        assert frames[0].key_frame
        assert {(frame.width, frame.height) for frame in frames} == {(1280, 720)}


async def test_srt_with_a_wrong_passphrase_and_the_right_one(start, programme, push):
    ingest = await start(SRT)
    wrong = await push("mpegts", srt(ingest, "a-wrong-passphrase"))
    await ingest.source("srt", state="refused", code="wrong_passphrase")
    assert await wrong.wait() != 0
    right = await push("mpegts", srt(ingest))
    arrival = await enough(programme, 0)
    await ingest.source("srt", state="connected", fault="")
    right.send_signal(signal.SIGINT)
    await ingest.source("srt", state="waiting")
    await programme.until(lambda _: arrival.ended)
    assert arrival.greeting == {"source": "srt", "format": "mpegts"}
    frames = arrival.pictures()
    assert len(frames) > 5
    assert frames[0].key_frame
    await push("mpegts", srt(ingest))
    await enough(programme, 1)


@pytest.mark.slow
async def test_srt_that_falls_silent_is_lost(start, programme, push):
    ingest = await start(SRT)
    killed = await push("mpegts", srt(ingest))
    arrival = await enough(programme, 0)
    killed.kill()
    await ingest.source("srt", state="lost", code="silent")
    await programme.until(lambda _: arrival.ended)
    await push("mpegts", srt(ingest))
    await ingest.source("srt", state="connected", fault="")


async def test_sources_that_cannot_be_reached_say_why_and_the_others_go_on(start):
    nowhere = f"http://127.0.0.1:{free_port(socket.SOCK_STREAM)}/live.m3u8"
    ingest = await start(
        SourceSetting("hls", "HLS", SourceKind.HLS, nowhere),
        SourceSetting("odd", "Odd", SourceKind.HLS, "-i /etc/passwd"),
        SourceSetting("camera", "Camera", SourceKind.DEVICE, "/dev/video99"),
        replace(SRT, key="short"),
    )
    for name, code in (
        ("hls", "unreachable"),
        ("odd", "bad_address"),
        ("camera", "no_device"),
        ("srt", "bad_passphrase"),
    ):
        await ingest.source(name, state="waiting", code=code)
    await ingest.change(StreamSettings(sources=(MAIN,), rtmp_port=0))
    await ingest.source("main", state="waiting")
    assert list(ingest.report["sources"]) == ["main"]
    ingest.file.write_text("{}")
    await ingest.change(StreamSettings(rtmp_port=0))
    await ingest.until(lambda report: not report["sources"])


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels leave orphans")
async def test_a_killed_ingest_leaves_no_ffmpeg_that_holds_its_port(start):
    ingest = await start(SRT)
    port = ingest.settings.srt_port

    def bound():
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
            try:
                one.bind(("0.0.0.0", port))
            except OSError:
                return True
        return False

    async with asyncio.timeout(60):
        while not bound():
            await asyncio.sleep(0.02)
        os.kill(ingest.process.pid, signal.SIGKILL)
        await ingest.process.wait()
        while bound():
            await asyncio.sleep(0.02)
