"""Strangers by the thousand at the ingest's door: its memory stays, and who publishes goes on."""

import asyncio
import json
import os
import random
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest
from programme_end import ProgrammeEnd
from rtmp_oracle import SIZE, ChunkWriter, Publisher, Sent, command, media, opening

from conference.server.stream.settings import (
    SourceKind,
    SourceSetting,
    StreamSettings,
    write_settings,
)

pytestmark = [
    pytest.mark.process,
    pytest.mark.thorough,
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]

ATTACKS, AT_ONCE = 2000, 40
MOST_GROWTH = 16 * 1024
"""KiB; 32 strangers with 128 KiB each, and their buffers."""


async def noise(reader, writer, chunks):
    """Bytes that are nothing."""
    for _ in range(50):
        writer.write(os.urandom(65536))
        await writer.drain()


async def unfinished(reader, writer, chunks):
    """Long messages on every chunk stream, none of which is finished."""
    for lane in range(3, 34):
        writer.write(next(chunks.chunks(Sent(lane, 9, 1, 0, bytes(60_000)))))
    await reader.read()


async def announced(reader, writer, chunks):
    """The largest message, in the largest chunks, that never comes."""
    writer.write(chunks.resize(0x7FFFFFFF) + b"\x03\0\0\0\xff\xff\xff\x09\0\0\0\0")
    await reader.read()


async def endless(reader, writer, chunks):
    """Commands without end."""
    while True:
        writer.write(chunks.bytes(command("createStream", 2.0, None)) * 50)
        await writer.drain()


async def deaf(reader, writer, chunks):
    """Questions, whose answers are not read."""
    while True:
        writer.write(chunks.bytes(Sent(2, 4, 0, 0, b"\0\6\0\0\0\0")) * 100)
        await writer.drain()


async def guessing(reader, writer, chunks):
    """A wrong key."""
    writer.write(b"".join(map(chunks.bytes, opening(f"{random.getrandbits(120):030x}"))))
    await reader.read()


KINDS = (noise, unfinished, announced, endless, deaf, guessing)


async def attack(port, kind):
    """One stranger, for as long as it is borne but no longer than a few seconds."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return
    try:
        async with asyncio.timeout(3):
            writer.write(b"\x03" + bytes(SIZE))
            await reader.readexactly(1 + 2 * SIZE)
            writer.write(bytes(SIZE))
            await kind(reader, writer, ChunkWriter())
    except (OSError, EOFError):
        pass
    finally:
        writer.transport.abort()


def peak(pid):
    """The most memory that a process ever had, in KiB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0])


async def test_thousands_of_strangers_take_no_memory_and_stop_no_publisher(tmp_path):
    programme = ProgrammeEnd()
    await programme.start()
    main = SourceSetting("main", "Main", SourceKind.RTMP, key="the-main-key")
    write_settings(tmp_path / "stream.json", StreamSettings(sources=(main,), rtmp_port=0))
    program = [sys.executable, "-m", "conference.server.stream.ingest", "--host", "127.0.0.1"]
    program += ["--settings", str(tmp_path / "stream.json"), "--socket", str(programme.path)]
    process = await asyncio.create_subprocess_exec(*program, stdin=PIPE, stdout=PIPE)
    try:
        port = json.loads(await process.stdout.readline())["rtmp_port"]
        publisher = await Publisher.connect(port)
        await publisher.publish("the-main-key")
        await programme.until(lambda all_: all_)
        await publisher.send(*media(count=5))
        await programme.until(lambda all_: len(all_[0].data) > 500)
        before = peak(process.pid)
        left = iter(range(ATTACKS))

        async def attackers():
            for number in left:
                await attack(port, KINDS[number % len(KINDS)])

        async def publishing():
            for at in range(5000, 10_000_000, 1000):
                await publisher.send(*list(media(count=1, begin=at))[3:])
                await asyncio.sleep(0.2)

        publishes = asyncio.create_task(publishing())
        await asyncio.gather(*(attackers() for _ in range(AT_ONCE)))
        assert not publishes.done()
        publishes.cancel()
        assert peak(process.pid) - before < MOST_GROWTH
        so_far = len(programme.arrivals[0].data)
        await publisher.send(*list(media(count=5, begin=20_000_000))[3:])
        await programme.until(lambda all_: len(all_[0].data) > so_far)
        assert len(programme.arrivals) == 1
        publisher.close()
    finally:
        process.stdin.close()
        await process.communicate()
        await programme.close()
    assert process.returncode == 0
