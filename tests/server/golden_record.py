"""Makes the records in ``golden``: conferences on disk, with all that happens at one.

``record`` was made before there was a chamber, ``chamber`` when it had its motions, elections and
voters from home. Each was made once, by the program of its time, and stays as it is, as the records
of conferences do: what later programs make of it is held in ``test_golden_record.py``.
``state.txt`` is what a server knows of it, ``facts.json`` what was found in it, ``record.jsonl``
the public file. A new one::

    python tests/server/golden_record.py FOLDER
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from record_driver import HouseOnDisk, exported, sql_store, state_of, verified
from transcript_client import Client
from transcript_driver import DESK_TOKEN
from transcript_script import PARTIES, conference
from virtual_time import VirtualLoop, seeded_secrets

GOLDEN = tuple(Path(__file__).with_name("golden") / name for name in ("record", "chamber"))
VERIFIER = Path(__file__).resolve().parents[2] / "resources" / "verify" / "verify_record.py"

SNAPSHOT_AFTER = 10.0
"""Seconds from the beginning: the first poll is open then."""


def make(folder):
    """Hold the conference in a new folder; what must stay is written beside the record."""
    folder.mkdir(parents=True)
    with sql_store(folder) as store, seeded_secrets(2):
        run(_held(folder, store))
    with sqlite3.connect(folder / "record.sqlite3") as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("PRAGMA journal_mode=DELETE")
    database.close()
    for name in ("head.key", "record.sqlite3-wal", "record.sqlite3-shm"):
        (folder / name).unlink(missing_ok=True)
    write(folder)


async def _held(folder, store):
    house = HouseOnDisk(folder, store, PARTIES)
    async with house.at_work():
        snapshot = asyncio.create_task(house.keep_snapshot(SNAPSHOT_AFTER))
        await conference(house)
        await snapshot


def run(coroutine):
    """Run in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(coroutine)


def write(folder):
    """Write what is found in a folder's record."""
    lines = exported(folder, folder / "record.jsonl")
    facts = {"record": verified(folder), "public": checked(folder / "record.jsonl")}
    assert len(lines) == facts["record"]["entries"] + 1
    (folder / "facts.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    state = state_of(folder, snapshot=False)
    (folder / "state.txt").write_text("\n".join(state) + "\n", encoding="utf-8")


def lines_of(file):
    """The lines of a file."""
    return file.read_text(encoding="utf-8").splitlines()


def checked(file):
    """What the public verifier, which needs nothing of ours, finds in a file."""
    program = [sys.executable, "-I", "-S", str(VERIFIER), str(file), "--json"]
    done = subprocess.run(program, capture_output=True, text=True, check=False, timeout=60)
    return {"status": done.returncode, **json.loads(done.stdout)}


def copy_to(folder, golden):
    """A copy of a record that may be written to."""
    folder.mkdir()
    for name in ("record.sqlite3", "snapshot.bin"):
        shutil.copy(golden / name, folder)
    return folder


async def goes_on(folder, store):
    """A day later: a ballot of the first poll is sent again, and there is a new poll.

    The receipt for the old ballot, and how many entries the record has grown by.
    """
    house = HouseOnDisk(folder, store, PARTIES)
    house.clock.jump(86_400_000)
    before = house.size
    async with house.at_work():
        desk = await Client(house, "ann").hello("desk", DESK_TOKEN)
        phone = await Client(house, "p1").hello("person", house.access.join_code(0))
        again = await phone.casts("rate", 0, revision=2)
        await desk.asks("prepare_poll", poll="later", question="Still?", options=["Yes", "No"])
        await desk.asks("open_poll", poll="later")
        await phone.casts("later", 1)
        await desk.asks("close_poll", poll="later")
        await desk.asks("publish_poll", poll="later")
    return again["receipt"], house.size - before


if __name__ == "__main__":
    make(Path(sys.argv[1]))
