"""What members are told of their own seats, and nobody else is."""

import contextlib

import httpx
import pytest
from servers import Talk, sample_folder, serving, talking
from websockets.asyncio.client import connect

from conference.deliberation.chamber.commands import AdoptRules, RuleLine, UnlockSeat
from conference.deliberation.polls.commands import Cast, GivePaper, OpenPoll, PreparePoll
from conference.deliberation.sender import Sender
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.protocol.views import OwnSeat
from conference.server.record.asking import answer_to
from conference.sortition.commitment import pseudonym_of

pytestmark = pytest.mark.sockets

CODE = "c0de" * 8
PEOPLE = ("ann", "bob", "cyd")
MEMBERS = [pseudonym_of(CODE, person) for person in PEOPLE]
POLL = "adopt"


class Hall:
    """A running server with a chamber of three, all of whom have accepted."""

    def __init__(self, server, http, desk):
        self.server, self.http, self.desk = server, http, desk

    async def post(self, path, **body):
        answer = await self.http.post(f"/api/badges/{path}", json=body)
        assert answer.status_code == 200
        return answer.json()

    async def ask(self):
        """Put a question to the chamber."""
        options = ("For", "Against", "Abstain")
        channels = ("phones", "paper")
        prepared = PreparePoll(
            POLL, "Adopt?", options, channels, electorate="chamber", decision="motion"
        )
        for command in (AdoptRules((RuleLine("motion"),)), prepared, OpenPoll(POLL)):
            assert isinstance(await self.desk.ask(command), m.Ack)

    @contextlib.asynccontextmanager
    async def says_hello(self, person, device=""):
        """A connection that has shown a badge."""
        async with connect(f"ws://127.0.0.1:{self.server.port}/ws", ping_interval=None) as socket:
            talk = Talk(socket)
            secret = f"{person}:{CODE}"
            await talk.say(m.Hello(m.PROTOCOL_VERSION, Role.MEMBER, secret, device=device))
            yield talk

    @contextlib.asynccontextmanager
    async def member(self, person, device=""):
        """A member who was welcomed."""
        async with self.says_hello(person, device) as talk:
            talk.welcome = await talk.hear(m.Welcome)
            yield talk


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


@contextlib.asynccontextmanager
async def hall_of(folder):
    token = folder.keys().desk_token
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http,
        talking(server, Role.DESK, token) as desk,
    ):
        http.headers["Authorization"] = f"Bearer {token}"
        hall = Hall(server, http, desk)
        await hall.post("invite", draw="d" * 64, members=MEMBERS)
        await hall.post("standing", members=MEMBERS, standing="accepted")
        yield hall


async def seat_of(talk, where=lambda _seat: True):
    """What a member is told next of the own seat, of which this is so."""
    return (await talk.hear(m.SeatMessage, lambda told: where(told.seat))).seat


def is_out(seat):
    return seat.present_since is None


async def test_a_member_is_told_of_the_own_seat_at_the_welcome_and_whenever_it_changes(folder):
    async with hall_of(folder) as hall, hall.member("bob") as bob:
        assert bob.welcome.seat == 2
        seat = await seat_of(bob)
        assert (seat.number, seat.voted, seat.paper) == (2, "", "")
        assert seat.present_since is not None
        await hall.post("out", badge=MEMBERS[1])
        assert await seat_of(bob, is_out) == OwnSeat(2, None)
        await hall.post("check", badge=MEMBERS[1])
        assert (await seat_of(bob)).present_since is not None
        await hall.ask()
        assert isinstance(await hall.desk.ask(GivePaper(POLL, 2, "No phone.")), m.Ack)
        assert (await seat_of(bob)).paper == POLL


async def test_another_device_of_a_seat_is_told_that_it_has_voted(folder):
    async with hall_of(folder) as hall:
        await hall.ask()
        async with hall.member("ann") as ann:
            assert (await seat_of(ann)).voted == ""
            answer = await ann.ask(Cast(POLL, "0" * 32, 1, (0,)))
            assert isinstance(answer, m.Ack)
            for login in ("Ann", "Ben"):
                sender = Sender(Role.DESK, login=login)
                await answer_to(hall.server.writer, sender, UnlockSeat(1, "It fell into a river."))
            assert (await ann.hear(m.Bye)).code == "wrong_badge"
        async with hall.member("ann") as again:
            assert (await seat_of(again)).voted == POLL


async def test_nobody_is_told_of_another_seat(folder):
    heard = []

    def is_out_after_all(seat):
        heard.append(seat.number)
        return is_out(seat)

    async with hall_of(folder) as hall, hall.member("ann") as ann, hall.member("bob") as bob:
        await hall.post("out", badge=MEMBERS[0])
        await seat_of(ann, is_out)
        await hall.post("out", badge=MEMBERS[1])
        assert await seat_of(bob, is_out_after_all) == OwnSeat(2, None)
        assert set(heard) == {2}


async def test_a_sign_in_whose_welcome_was_lost_is_made_again_and_is_the_same_device(folder):
    device = "0123456789abcdef" * 2
    async with hall_of(folder) as hall:
        for _ in range(2):
            async with hall.member("cyd", device) as cyd:
                assert (cyd.welcome.seat, cyd.welcome.token) == (3, device)
        async with hall.says_hello("cyd", "f" * 32) as other:
            assert (await other.hear(m.Bye)).code == "seat_taken"
        async with hall.member("bob", device) as bob:
            assert (bob.welcome.seat, bob.welcome.token == device) == (2, False), "it is cyd's"
