"""A source that ffmpeg fetches, with programs in the place of ffmpeg."""

import asyncio

import pytest

from conference.core.clock import SystemClock
from conference.server.stream.ingest.child import Child
from conference.server.stream.ingest.intake import Intake
from conference.server.stream.settings import SourceKind, SourceSetting

pytestmark = pytest.mark.process

REJECTED = "SRT.cn: @1:newConnection: connection rejected due to: ERROR:BADSECRET"


@pytest.fixture
async def pretend(tmp_path):
    """Starts a child whose ffmpeg is a shell script; gives its source's state."""
    made = []

    async def start(script, kind=SourceKind.SRT, address=""):
        program = tmp_path / "ffmpeg"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o700)
        setting = SourceSetting("one", "One", kind, address, "0123456789")
        intake = Intake(setting, tmp_path / "socket", SystemClock())
        made.append((intake, Child(intake, 9000, lambda _: str(program), first_wait=0.01)))
        return intake.watch

    yield start
    for intake, child in made:
        await child.close()
        await intake.close()


async def until(watch, **wanted):
    async with asyncio.timeout(60):
        while not wanted.items() <= watch.report().items():
            await asyncio.sleep(0.005)


async def test_a_wrong_passphrase_is_heard_though_its_line_is_the_last(pretend):
    watch = await pretend(f"echo noise >&2; echo '{REJECTED}' >&2; exec sleep 60")
    await until(watch, state="refused", code="wrong_passphrase")


async def test_what_ffmpeg_says_at_its_end_is_told_and_it_is_started_again(pretend, tmp_path):
    again = tmp_path / "again"
    script = f"[ -e {again} ] && exec sleep 60; echo x > {again}; echo 'HTTP error 404' >&2"
    watch = await pretend(script, SourceKind.HLS, "http://a.example/live.m3u8")
    await until(watch, state="waiting", code="not_found")


async def test_a_source_that_ends_after_a_fault_is_lost(pretend):
    script = "head -c 1880 /dev/zero | tr '\\0' G; echo 'Connection timed out' >&2"
    watch = await pretend(script, SourceKind.HLS, "http://a.example/live.m3u8")
    await until(watch, state="lost", code="unreachable", peer="a.example")


async def test_a_program_that_cannot_be_started_is_told(pretend, tmp_path):
    setting = SourceSetting("one", "One", SourceKind.SRT, key="0123456789")
    intake = Intake(setting, tmp_path / "socket", SystemClock())
    child = Child(intake, 9000, lambda _: str(tmp_path / "missing"), first_wait=60)
    await until(intake.watch, state="waiting", code="no_ffmpeg")
    await child.close()
