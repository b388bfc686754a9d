"""A made-up party's founding day, from the standing rules to the signed minutes.

As a script, with a thousand seats: ``python tests/founding/founding_day.py --seats 1000 --to DIR``.
All of it goes through a served conference: desks send commands, members vote from their devices.
"""

import argparse
import asyncio
import contextlib
import json
import re
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import recounted_figures
from founding_abuse import abused
from founding_folder import founded, run
from founding_motion import CONSTITUTION_ID, constitution
from founding_office import board, recall
from founding_seats import Devices

from conference.client.program import serving
from conference.core.assets import asset
from conference.core.ids import PollId
from conference.deliberation.chamber.commands import CheckOut
from conference.deliberation.polls.commands import BreakTie, ClosePoll, OpenPoll, PreparePoll
from conference.deliberation.programme.commands import StartItem
from conference.protocol.views import ItemView
from conference.rehearsal.desk import desk_at
from conference.rehearsal.stage import started
from conference.sortition.commitment import pseudonym_of

__all__ = ["ABSENT", "Hall", "Held", "House", "hold", "written"]

SIDES = ("For", "Against", "Abstain")
ABSENT = 2
"""So many members do not come; one more goes home before the first reading."""

say = partial(print, flush=True)

LOT = "6 3 2 1"
"""What dice showed that were thrown in the hall."""


@dataclass
class Held:
    """What was done on the day, for those who check it.

    ``votes`` has the counts of each decision and whether it was carried, ``abuse`` the codes by
    which it was refused; ``election`` what came of that of the board, ``holders`` who is on it in
    the end; ``seconds`` how long each part took.
    """

    place: Path
    seats: int
    present: int = 0
    votes: dict = field(default_factory=dict)
    abuse: dict = field(default_factory=dict)
    motion: dict = field(default_factory=dict)
    election: dict = field(default_factory=dict)
    holders: list = field(default_factory=list)
    seconds: dict = field(default_factory=dict)

    @property
    def assembly(self):
        """The folder of the conference."""
        return self.place / "assembly"

    @property
    def record(self):
        """The record as it is published."""
        return self.place / "record.jsonl"

    @property
    def minutes(self):
        """The folder of the minutes."""
        return self.place / "minutes"


class House:
    """The server of the day, which can lose its power."""

    def __init__(self, stack, folder):
        self.url, self.port = "", 0
        self._stack, self._folder = stack, folder
        self._server = None

    async def open(self):
        """Serve the folder; the second time where it was served before."""
        serve = serving(self._folder.path, self.port, "--no-stream")
        self._server = await self._stack.enter_async_context(started("server", serve))
        self.url = await self._server.opened()
        self.port = urlsplit(self.url).port

    async def power_cut(self):
        """It is gone at once, and comes back on the same folder."""
        await self._server.kill()
        await self.open()

    async def close(self):
        """Shut it down in good order."""
        assert await self._server.stop() == 0


@dataclass
class Hall:
    """Two desks by logins of their own, and the devices of those who are in the hall."""

    held: Held
    house: House
    ann: object
    ben: object
    devices: Devices

    async def decides(self, poll, counts, *between, carried, put=None):
        """A decision from its opening to its result, with so many votes by device.

        ``put`` prepares it, or else it is a draft already; ``between`` closing and publication
        these commands are carried out.
        """
        if put is not None:
            await self.ann.do(put)
        await self.ann.do(OpenPoll(PollId(poll)))
        await self.devices.vote(poll, *counts)
        await self.closes(poll, counts, *between, carried=carried)

    async def closes(self, poll, counts, *between, carried):
        """Close a decision and publish it; ``carried`` is what must come of it, None: either."""
        await self.ann.do(ClosePoll(PollId(poll)))
        for command in between:
            await self.ann.do(command)
        await self.publishes(poll, counts, carried=carried)

    async def publishes(self, poll, counts, *, carried):
        """Publish a decision that is closed."""
        found = await self.ann.publish(await self.ann.poll(poll))
        decision = found.sheet.decision
        assert carried in (decision.passed, None), decision
        self.held.votes[poll] = (tuple(counts), decision.passed)


def asks(poll, question, kind="motion"):
    """A decision of the chamber that is not about a motion, as a draft."""
    return PreparePoll(
        PollId(poll), question, SIDES, ("phones", "hands", "paper"), electorate="chamber",
        decision=kind, reveal_chamber="on_close",
    )  # fmt: skip


async def hold(place, seats, told=lambda line: None):
    """Hold the whole day with so many seats, in a folder that is empty; what was done."""
    held, begun = Held(place, seats), time.monotonic()
    made = await asyncio.to_thread(founded, place, seats, seats - ABSENT - 1)
    told(f"{seats} members were drawn and invited.")
    async with contextlib.AsyncExitStack() as stack:
        house = House(stack, made.folder)
        await house.open()
        signing = time.monotonic()
        devices = await Devices.of(house.port, made.badges[ABSENT:])
        stack.callback(devices.close)
        held.seconds["signing in"] = time.monotonic() - signing
        told(f"{len(devices.all)} have signed in.")
        async with (
            desk_at(house.url, made.passwords["Ann"], told) as ann,
            desk_at(house.url, made.passwords["Ben"], told) as ben,
        ):
            await _day(Hall(held, house, ann, ben, devices), made)
        held.motion = await asyncio.to_thread(_read, f"{house.url}/api/motions/{CONSTITUTION_ID}")
        await house.close()
    held.seconds["all"] = time.monotonic() - begun
    return held


async def _day(hall, made):
    held, ann, devices = hall.held, hall.ann, hall.devices
    await _start(ann, "deliberation")
    await ann.do(asks("trial", "Does everybody's device work?"))
    password, port = made.passwords["Ben"], hall.house.port
    held.abuse = await abused(port, devices.all[0].badge, password, ann, devices, "trial")
    await hall.closes("trial", (2, 0, 0), carried=True)
    await _goes_home(hall)
    await _loses_its_quorum(hall, made.folder.path)
    await constitution(hall, made.folder.path)
    await _start(ann, "vote")
    await _tie_by_lot(hall)
    await board(hall)
    await recall(hall)


async def _start(desk, kind):
    items = desk.replica.all(ItemView)
    await desk.do(StartItem(next(item.id for item in items if item.kind == kind)))


async def _goes_home(hall):
    """The last member is checked out, and with that votes no more."""
    last = hall.devices.all.pop()
    await hall.ann.do(CheckOut(_pseudonym(last)))
    await hall.ann.do(asks("farewell", "Shall we sing?"))
    await hall.ann.do(OpenPoll(PollId("farewell")))
    hall.held.abuse["gone home"] = (await last.vote("farewell", (0,)))["code"]
    last.close()
    await hall.devices.vote("farewell", 1, 1)
    await hall.closes("farewell", (1, 1, 0), carried=False)
    hall.held.present = len(hall.devices.all)


async def _loses_its_quorum(hall, folder):
    """In the middle of a vote somebody leaves, without whom there is no quorum; and comes back."""
    last, counts = hall.devices.all[-1], (hall.held.present - 2, 0, 0)
    await hall.ann.do(asks("sunday", "Shall we sit on Sundays?", "full"))
    await hall.ann.do(OpenPoll(PollId("sunday")))
    await hall.devices.vote("sunday", *counts)
    await hall.ann.do(CheckOut(_pseudonym(last)))
    await hall.closes("sunday", counts, carried=False)
    person, _, code = last.badge.partition(":")
    await asyncio.to_thread(run, "badge", "check", folder, person, "--code", code)


def _pseudonym(device):
    person, _, code = device.badge.partition(":")
    return pseudonym_of(code, person)


async def _tie_by_lot(hall):
    """A question on which the votes are equal, and by the rules a lot decides."""
    half = hall.held.present // 2
    ask = asks("anthem", "Shall we have an anthem?", "lot")
    lot = BreakTie(PollId("anthem"), value=LOT)
    await hall.decides("anthem", (half, half, 0), lot, carried=None, put=ask)


def _read(url):
    with urllib.request.urlopen(url, timeout=30) as answer:
        return json.load(answer)


def written(held):
    """Write what is left of the day: the published record, and the minutes; the key that signed."""
    run("record", "export", held.assembly, "--to", held.record)
    told = run("minutes", held.assembly, "--to", held.minutes)
    return re.search("Signed by ([0-9a-f]{64})", told)[1]


def main():
    """Hold the day as a script, and check what is left of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seats", type=int, default=1000, help="at least 16 (1000)")
    parser.add_argument("--to", type=Path, required=True, help="a folder that is empty, or new")
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    held = asyncio.run(hold(options.to, options.seats, say))
    key = written(held)
    say(run("record", "verify", held.assembly).strip())
    say(run("minutes", "--check", held.minutes, "--key", key).strip())
    verifier = asset("verify", "verify_record.py")
    public = [sys.executable, verifier, held.record, "--key", key, "--minutes", held.minutes]
    status = subprocess.run(public, check=False).returncode
    status |= recounted_figures.main(held.record, held.minutes / "minutes.json")
    say(json.dumps({"votes": held.votes, "refused": held.abuse, "seconds": held.seconds}))
    return status


if __name__ == "__main__":
    sys.exit(main())
