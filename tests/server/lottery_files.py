"""Pools and quotas for tests of the office, and a desk's way through the ceremony."""

import contextlib
import random

import httpx
from servers import PASSWORD, Talk, serving, talking

from conference.deliberation.lottery.commands import (
    CheckLottery,
    CommitLottery,
    EnterLotteryValue,
    RevealLottery,
    StartLottery,
)
from conference.protocol import messages as m
from conference.protocol import views
from conference.protocol.codec import decode_server
from conference.protocol.messages import JobState, Role

CHAMBER = "chamber"
BEACON = "drand 4711: 8f3a9c"
QUOTAS = (
    "feature,value,min,max\ngender,female,4,6\ngender,male,4,6\n"
    "age,young,2,5\nage,middle,2,5\nage,old,2,5\n"
)


def people(count=200, seed=7):
    """A CSV of people with names that must never get out."""
    chance = random.Random(seed)
    lines = ["ID,Name,Gender,AGE"]
    for number in range(count):
        gender, age = chance.choice(["female", "male"]), chance.choice(["young", "middle", "old"])
        lines.append(f"secret-{number},Nom {number},{gender},{age}")
    return "\n".join(lines) + "\n"


async def send_files(http, secret, lottery=CHAMBER, pool=None, quotas=QUOTAS):
    """Both files from the desk; the answers."""
    headers = {"Authorization": f"Bearer {secret}"}
    return [
        await http.put(f"/api/lottery/{lottery}/{what}", content=text, headers=headers)
        for what, text in (("people", people() if pool is None else pool), ("quotas", quotas))
    ]


def plan(kind, **fields):
    """A check or a commitment of ten seats."""
    wanted = {
        "lottery": CHAMBER,
        "title": "The chamber",
        "size": 10,
        "digits_from": "three drums",
        "beacon_from": "drand, round 4711",
        **fields,
    }
    return kind(**wanted)


class Follower(Talk):
    """A conversation that keeps what it was told: the documents, and every job in order."""

    def __init__(self, socket):
        super().__init__(socket)
        self.views = {}
        self.jobs = []
        self._count = 0

    async def hear(self, kind=object, where=lambda _message: True):
        """The next message of a kind; all before it are taken in."""
        while True:
            message = decode_server(await self.socket.recv())
            if isinstance(message, m.Snapshot):
                self.views = dict(message.views)
            elif isinstance(message, m.EventMessage):
                views.apply(self.views, message.changes)
            elif isinstance(message, m.LotteryJob):
                self.jobs.append(message)
            if isinstance(message, kind) and where(message):
                return message

    async def until(self, what):
        """Hear on until ``what()`` is something, and give it."""
        while not (found := what()):
            await self.hear()
        return found

    async def see(self, where=lambda _view: True, lottery=CHAMBER):
        """The lottery's document, as soon as it is as wanted."""

        def found():
            view = self.views.get(f"lottery/{lottery}")
            return view if view is not None and where(view) else None

        return await self.until(found)

    async def job(self, *states, lottery=CHAMBER, sentence=""):
        """The first job of these states since the last command, with this in its sentence."""

        def found():
            for one in self.jobs[self._count :]:
                if one.lottery == lottery and one.state in states and sentence in one.sentence:
                    return one
            return None

        return await self.until(found)

    async def begin(self, command, name=None):
        """Ask the office, which accepts; jobs from before do not matter any more."""
        self._count = len(self.jobs)
        answer = await self.ask(command, name)
        assert isinstance(answer, m.Ack), answer

    async def must(self, command, name=None):
        """Ask, and be answered that it is done."""
        answer = await self.ask(command, name)
        assert isinstance(answer, m.Ack), answer

    async def check(self, **fields):
        """Check, and what came of it."""
        await self.begin(plan(CheckLottery, **fields))
        lottery = fields.get("lottery", CHAMBER)
        return await self.job(JobState.CHECKED, JobState.FAILED, lottery=lottery)

    async def commit(self, **fields):
        """Commit, and wait until it is in the record or has failed."""
        await self.begin(plan(CommitLottery, **fields))
        lottery = fields.get("lottery", CHAMBER)
        return await self.job(JobState.COMMITTED, JobState.FAILED, lottery=lottery)

    async def start(self, *, rehearsal=False, reason=""):
        """Put the scene on."""
        self._count = len(self.jobs)
        await self.must(StartLottery(CHAMBER, rehearsal, reason))

    async def enter(self, *values, first=0):
        """This desk and the other one enter the values, one place after the other."""
        for place, value in enumerate(values, first):
            for desk in (self, self.other):
                await desk.must(EnterLotteryValue(CHAMBER, place, value))

    async def written(self, number=1):
        """The files of a draw are there."""
        return await self.job(JobState.DRAWN, sentence=f"draw-{number} ")

    async def reveal(self, seconds=0):
        """Show it to everybody."""
        await self.must(RevealLottery(CHAMBER, seconds))


@contextlib.asynccontextmanager
async def following(server, role, secret=""):
    """A follower that was welcomed and has its snapshot."""
    async with talking(server, role, secret) as talk:
        follower = Follower(talk.socket)
        await follower.hear(m.Snapshot)
        yield follower


@contextlib.asynccontextmanager
async def at_the_desk(folder):
    """A server, a desk beside another one with a login of its own, and an HTTP client."""
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http,
        following(server, Role.DESK, folder.keys().desk_token) as desk,
        following(server, Role.DESK, PASSWORD) as other,
    ):
        desk.other = other
        yield server, desk, http
