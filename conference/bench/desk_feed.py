"""A server for desks alone, with nobody behind it: the feed of a big conference at full pace.

``python -m conference.bench.desk_feed PARTIES TICKS SEATS`` prints its port and then tells every
desk that comes what a server with so many parties would: a poll is open and on air in the hall, a
map stands on its preview; so many ticks a second, in each of which some parties answer otherwise;
the reports of screens, as often; and once a second headcounts, links, health and a line of the log.
Where the chamber has seats, members come in and go out without a pause.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import random
import sys
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from itertools import cycle

from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from conference.bench.yardstick import beats
from conference.core.clock import Millis
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import PartyId, PollId
from conference.deliberation.chamber.commands import CheckOut, GiveSeats, SignIn
from conference.deliberation.chamber.model import Origin
from conference.deliberation.commands import Command
from conference.deliberation.decide import decide
from conference.deliberation.events import Event
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision
from conference.deliberation.polls.commands import OpenPoll, PreparePoll
from conference.deliberation.polls.tally import Counts, Turnout
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import SERVER
from conference.protocol import messages as m
from conference.protocol.codec import decode_client, encode
from conference.protocol.views import Audience, changes, project, touched
from conference.server.founding import sample_commands

__all__ = ["Conference", "main"]

HALL = (Output.HALL,)
POLL, OPTIONS = PollId("live"), ("Half a percent", "One percent", "Two percent", "None at all")
PEOPLE = 12
"""In each room."""

TURNED, HEADCOUNTS, LINKS = 50, 5, 200
"""Parties that answer otherwise from tick to tick; headcounts and links that change a second."""

DOOR_SECONDS = 20.0
"""In which all members come in, or go out."""

LINES = 400
"""Of the log, at first."""


class Conference:
    """The sample of so many parties, in the middle of a vote, and what desks are told of it."""

    def __init__(self, parties: int, seed: int = 1, seats: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311 (load, not secrets)
        self._meeting = EMPTY
        self._seq = 0
        self._ticks = 0
        opening = datetime.now(UTC) - timedelta(hours=1)
        for command in sample_commands(parties, seed, opening, rehearsal=True):
            self._do(command)
        self._do(PreparePoll(POLL, "What should a fair wealth tax be?", OPTIONS))
        self._do(StartItem(self._meeting.programme.items[0].id))
        self._do(OpenPoll(POLL))
        self._do(Take(HALL, preview_revision(self._meeting)))
        self._do(PrepareScene(HALL, Scene(SceneKind.MAP, poll=POLL)))
        members = tuple(f"{number:064x}" for number in range(seats))
        if members:
            self._do(GiveSeats(members, Origin.ELECTED))
        self._passing = cycle(members)
        self._regions = [int(place) for place in self._meeting.party_regions()]
        self._chosen = [self._choice() for _ in self._regions]
        self._lines = [self._line(n) for n in range(LINES)]

    def _do(self, command: Command) -> tuple[Event, ...]:
        """Have it carried out; raises :class:`ConferenceError` when it is refused."""
        found = decide(self._meeting, SERVER, command, _now())
        if isinstance(found, Refusal):
            raise ConferenceError(found.code, found.sentence)
        for event in found:
            self._meeting = evolve(self._meeting, event)
            self._seq += 1
        return found

    def greeting(self) -> Iterable[bytes]:
        """What a desk is told when it comes."""
        yield encode(m.Welcome(m.PROTOCOL_VERSION, m.Role.DESK, "bench", "token", _now(), login=""))
        yield encode(m.Snapshot(self._seq, _now(), project(self._meeting, Audience.DESK)))
        links = map(self._link, self._meeting.rooms.parties)
        yield encode(m.Presence(_now(), True, tuple(links)))
        yield encode(m.LogLines(True, tuple(self._lines)))
        yield from (self.tick(), self.screens(), self.health())

    def tick(self) -> bytes:
        """The next tick."""
        for _ in range(TURNED):
            self._chosen[self._random.randrange(len(self._chosen))] = self._choice()
        self._ticks += 1
        by_region = [[0] * len(range(len(OPTIONS))) for _ in self._meeting.founding.regions]
        for region, option in zip(self._regions, self._chosen, strict=True):
            by_region[region][option] += 1
        parties = tuple(map(sum, zip(*by_region, strict=True)))
        people = tuple(PEOPLE * count for count in parties)
        rows = tuple(tuple(PEOPLE * count for count in row) for row in by_region)
        none = (0,) * len(parties)
        count, everybody = len(self._chosen), PEOPLE * len(self._chosen)
        return encode(
            m.Tick(
                poll=POLL,
                n=self._ticks,
                now=_now(),
                turnout=Turnout(everybody, 2 * everybody, count, count, 0, 0, everybody),
                counts=Counts(people, parties, 0, none, none, people, rows),
                leading="".join(map(str, self._chosen)),
            )
        )

    def headcounts(self) -> bytes:
        """Some parties have checked in more people, or fewer."""
        rooms = ((party, self._meeting.rooms.parties[party]) for party in self._some(HEADCOUNTS))
        return self._told(
            [
                SetHeadcount(self._random.randrange(1, room.capacity + 1), party)
                for party, room in rooms
            ]
        )

    def at_the_door(self) -> bytes:
        """The next member signs in, or leaves the hall if signed in already."""
        member = next(self._passing)
        seat = self._meeting.chamber.seat_of(member)
        assert seat is not None
        return self._told([CheckOut(member) if seat.is_present else SignIn(member, member[-16:])])

    def _told(self, commands: Iterable[Command]) -> bytes:
        """The message about what came of these, in one commit."""
        before, since = self._meeting, self._seq
        events = [event for command in commands for event in self._do(command)]
        paths = touched(before, self._meeting, events)
        difference = changes(before, self._meeting, Audience.DESK, paths)
        return encode(m.EventMessage(self._seq, since, _now(), difference))

    def links(self) -> bytes:
        """Some parties' links are otherwise."""
        return encode(m.Presence(_now(), False, tuple(map(self._link, self._some(LINKS)))))

    def screens(self) -> bytes:
        """What the screens report: some of the rooms are not there yet."""
        count = len(self._regions)
        late = self._random.randrange(9)
        names = tuple(self._meeting.rooms.called(party) for party in self._some(late))
        rooms = m.ScreensRow(Output.ROOMS, count, count - late, names)
        return encode(m.Screens(_now(), (m.ScreensRow(Output.HALL, 1, 1), rooms)))

    def health(self) -> bytes:
        """How the server is."""
        count = len(self._regions)
        ballots = self._random.randrange(200, 1_000)
        return encode(
            m.Health(_now(), count, count, 0, ballots, self._seq, "ok", "off", 0.0, desks=1)
        )

    def log_line(self) -> bytes:
        """One more."""
        line = self._line(len(self._lines))
        self._lines.append(line)
        return encode(m.LogLines(False, (line,)))

    def _choice(self) -> int:
        return self._random.randrange(len(OPTIONS))

    def _line(self, number: int) -> m.LogLine:
        (party,) = self._some(1)
        return m.LogLine(number, _now(), "party_back", about=str(party))

    def _link(self, party: int) -> m.PresenceRow:
        now = _now()
        is_here = self._random.random() < 0.98
        return m.PresenceRow(
            party, int(is_here), 3, now, self._random.randrange(10, 90), 40, 1, now, False, now
        )

    def _some(self, count: int) -> list[PartyId]:
        parties = list(self._meeting.rooms.parties)
        return self._random.sample(parties, min(count, len(parties)))


def _now() -> Millis:
    return Millis(time.time_ns() // 1_000_000)


async def _run(parties: int, rate: float, seats: int) -> None:
    told = Conference(parties, seats=seats)
    passing = math.ceil(seats / DOOR_SECONDS / rate)
    greeted: set[ServerConnection] = set()

    async def converse(desk: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            async for frame in desk:
                message = decode_client(frame)
                if isinstance(message, m.Hello):
                    for greeting in told.greeting():  # at once: nothing comes in between
                        broadcast([desk], greeting.decode())
                    greeted.add(desk)
                elif isinstance(message, m.Ping):
                    await desk.send(encode(m.Pong(message.sent, _now())), text=True)

    server = await serve(
        converse, "127.0.0.1", 0, process_request=_answer, compression=None, ping_interval=None
    )
    print(next(iter(server.sockets)).getsockname()[1], flush=True)  # noqa: T201
    async for number in beats(rate):
        frames = [told.tick(), told.screens(), *(told.at_the_door() for _ in range(passing))]
        if number % round(rate) == 0:
            frames += (told.headcounts(), told.links(), told.health(), told.log_line())
        for frame in frames:
            broadcast(greeted, frame.decode())


def _answer(connection: ServerConnection, request: Request) -> Response | None:
    """There are no pages here."""
    if request.path == "/ws":
        return None
    return connection.respond(HTTPStatus.NOT_FOUND, "")


def main() -> None:
    """Serve until killed."""
    asyncio.run(_run(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])))


if __name__ == "__main__":
    main()
