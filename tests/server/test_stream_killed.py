"""A writer that is killed at any moment leaves what the next one and all readers can rely on."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest
from hls_validator import Validator, looks

from conference.server.stream.index import Index
from conference.server.stream.made import place

NOW = 1_790_000_000.0
NAMES = ("720", "audio")

WRITER = """
import sys
from pathlib import Path
from conference.server.stream.made import Made
from conference.server.stream.shelf import Shelf
at = float(sys.argv[2])
made = [Made("720", "video", "avc1.4d401f"), Made("audio", "audio", "mp4a.40.2")]
shelf = Shelf(Path(sys.argv[1]), at, made, low_delay=True, reserve=0)
shelf.begin({"720": b"init", "audio": b"init"})
while True:
    for part in range(5):
        for name in ("720", "audio"):
            shelf.part(name, b"part%d" % part, 0.2, at + part / 5, part == 0)
    for name in ("720", "audio"):
        shelf.add(name, b"part0part1part2part3part4", 1.0, at)
    at += 1
    print(at, flush=True)
"""


def write_and_be_killed(folder, at, chance):
    """Some seconds by a writer of its own process; until when it went."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(at)], stdout=subprocess.PIPE
    ) as writer:
        lines = [writer.stdout.readline() for _ in range(chance.randint(1, 30))]
        for _ in range(chance.randint(0, 60_000)):
            pass  # anywhere within the next one
        writer.kill()
        lines += writer.stdout.read().splitlines()
    return float([line for line in lines if line.strip()][-1])


def check(folder, kills):
    index = Index(folder)
    index.read_all()
    assert (index.damaged, index.torn) == (0, False)
    assert len(index.runs) >= kills
    for name in NAMES:
        segments = index.live(name, 100_000)
        first = segments[0].number
        assert [one.number for one in segments] == list(range(first, first + len(segments)))
        assert sum(one.breaks for one in segments) == kills - 1
        for one in segments:
            file = folder / place(name, one.name)
            assert one.gap or file.stat().st_size == one.size, one
        used = [
            int(file.stem[4:])
            for file in (folder / name).rglob("seg-*.m4s")
            if file.stem[4:].isdecimal()
        ]
        assert max(used) <= segments[-1].number + 1  # at most what was not published any more
    validator = Validator(lambda _: None)
    for _, media in looks(folder):
        for path, text in media.items():
            validator.media(path, text)
        if len(media) == len(NAMES):
            validator.aligned(list(media))
    known = [fault for fault in validator.faults if "of another length" not in fault]
    assert known == []  # of a segment that was never finished each has the parts it got


@pytest.mark.process
@pytest.mark.parametrize("kills", [4, pytest.param(25, marks=pytest.mark.thorough)])
def test_whenever_a_writer_is_killed_the_next_one_goes_on_in_step(tmp_path, kills):
    chance, at = random.Random(kills), NOW
    for _ in range(kills):
        at = write_and_be_killed(tmp_path / "out", at + 2, chance)
    check(tmp_path / "out", kills)
