"""Small conferences and servers for tests: in memory, on disk, and listening on loopback."""

import asyncio
import contextlib
import secrets
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

from meetings import Asks

from conference.core.clock import ManualClock
from conference.core.folder import ConferenceFolder
from conference.core.ids import PartyId, PersonId, PollId
from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.rooms.commands import RegisterParties, SetHeadcount
from conference.deliberation.sender import SERVER
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode, encode_request
from conference.server.app import running
from conference.server.founding import found, sample_commands
from conference.server.http_server import listen
from conference.server.record.exchange import Asked, Ballot, Done
from conference.server.record.replay import Replayed, replay
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.writer import Writer
from conference.server.wire.limits import Limits

PASSWORD = "amber-birch-copper-dune-ember"
FIRST_DAY = datetime(2026, 6, 5, tzinfo=UTC)
POLL = PollId("rate")


def sample_folder(path, parties=6):
    """A conference folder with the sample in it."""
    folder = ConferenceFolder(path / "conference")
    commands = roomy(sample_commands(parties, 1, FIRST_DAY, rehearsal=False))
    found(folder, commands, PASSWORD, ManualClock())
    return folder


@contextlib.asynccontextmanager
async def serving(folder, *, limits=None, clock=None, backup=None):
    """The real server on a free port, and a function that opens a conversation with it."""
    async with running(
        folder, listen("127.0.0.1", 0), limits=limits or Limits(), clock=clock, backup=backup
    ) as server:
        yield server


def roomy(commands):
    """The same commands with room for 200 at every party."""
    for command in commands:
        if isinstance(command, RegisterParties):
            parties = tuple(replace(party, capacity=200) for party in command.parties)
            yield RegisterParties(parties)
        else:
            yield command


class Bench:
    """A writer on a store, driven by hand: offer, then await the answers."""

    def __init__(self, store=None, clock=None, limits=None):
        self.store = store or MemoryStore()
        self.clock = clock or ManualClock()
        state = replay(self.store.entries(), self.store.roll())
        self.writer = Writer(self.store, state, self.clock, limits or Limits())
        self._task = None

    async def __aenter__(self):
        self._task = asyncio.create_task(self.writer.run())
        return self

    async def __aexit__(self, *_):
        await self.writer.drain()
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    def ask(self, asked):
        """A future of the answer to a command, of the server if it is nobody's."""
        future = asyncio.get_running_loop().create_future()
        sender, command = asked if isinstance(asked, Asks) else (SERVER, asked)
        self.writer.offer(Asked(sender, command, future.set_result))
        return future

    def cast(self, person, choice=0, *, party=0, key=None, revision=1, poll=POLL, name=""):
        """A future of the answer to a ballot."""
        future = asyncio.get_running_loop().create_future()
        self.writer.offer(
            Ballot(
                poll,
                PartyId(party),
                PersonId(person),
                key or sha256(str(person).encode()).hexdigest()[:32],
                revision,
                (choice,),
                future.set_result,
                name=name,
            )
        )
        return future

    async def prepare(self, parties=3, headcount=10, **poll):
        """Found the sample conference, check people in, open the first poll for all channels.

        ``poll`` has what else is particular to it.
        """
        for command in roomy(sample_commands(parties, 1, FIRST_DAY, rehearsal=False)):
            assert isinstance(await self.ask(command), Done)
        for party in range(parties):
            assert isinstance(await self.ask(SetHeadcount(headcount, PartyId(party))), Done)
        await self.ask(preparing(Poll(POLL, "30% or 40%?", ("30%", "40%"), **poll)))
        await self.ask(OpenPoll(POLL))

    def fresh(self) -> Replayed:
        """What a restarted server would know."""
        return replay(self.store.entries(), self.store.roll())


def sql_store(path):
    """A store on a new database file."""
    from conference.server.record.store.sqlite import migrate

    migrate(path)
    return SqliteStore(path)


class Talk:
    """A conversation over a real socket, message by message."""

    def __init__(self, socket):
        self.socket = socket

    async def say(self, message):
        """Send a message."""
        is_request = isinstance(message, m.Request)
        await self.socket.send((encode_request if is_request else encode)(message).decode())

    async def hear(self, kind, where=lambda _message: True):
        """The next message of a kind; those before it are passed over."""
        while True:
            message = decode_server(await self.socket.recv())
            if isinstance(message, kind) and where(message):
                return message

    async def ask(self, command, name=None):
        """Send a command, under this id or a new one, and await its answer."""
        request = m.Request(name or secrets.token_hex(4), command)
        await self.say(request)
        return await self.hear(m.Ack | m.Refused, lambda answer: answer.id == request.id)


@contextlib.asynccontextmanager
async def talking(server, role, secret="", since=-1, *, device="", **options):
    """A connection that has said hello and was welcomed."""
    from websockets.asyncio.client import connect

    async with connect(
        f"ws://127.0.0.1:{server.port}/ws", max_size=None, ping_interval=None, **options
    ) as socket:
        talk = Talk(socket)
        await talk.say(m.Hello(m.PROTOCOL_VERSION, role, secret, since, device=device))
        talk.welcome = await talk.hear(m.Welcome)
        yield talk


def state(replayed):
    """All that a replay has found, as values to be compared."""
    boxes = {
        poll: (box.slots, box.roll, box.tally(), box.phone_voters, box.roll_digest())
        for poll, box in replayed.meeting.polls.boxes.items()
    }
    places = {poll: replayed.numbers.places(poll) for poll in boxes}
    heads = (replayed.tree.size, replayed.tree.root(), replayed.last_time)
    return boxes, places, heads, replayed.meeting.polls.by_id, replayed.meeting.rooms.parties
