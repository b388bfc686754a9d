"""Leaving, moving and dead links: a device's place is free again, and nobody stays as a ghost."""

import asyncio
import secrets

import pytest
from servers import sample_folder, serving, talking
from visitors import asking, codes_of, desk_of

from conference.core.ids import PartyId, PollId
from conference.deliberation.polls.commands import Cast, OpenPoll, PreparePoll
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.door.connection import SWEEP_SECONDS
from conference.server.wire.limits import Limits

POLL = PollId("rents")


def code(folder, party, role="person"):
    return next(one.code for one in codes_of(folder, party) if one.role == role)


def joining(server, folder, party=0):
    return talking(server, Role.PERSON, code(folder, party))


async def gone(server, party=0):
    """Wait until no phone of a party is connected."""
    while server.presence.phones(PartyId(party)):
        await asyncio.sleep(0.01)


def test_a_dead_link_is_noticed_in_well_under_half_a_minute():
    assert Limits().silence_seconds + 2 * SWEEP_SECONDS < 30


async def test_a_closed_page_is_no_ghost(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        async with joining(server, folder):
            assert server.presence.phones(PartyId(0)) == 1
        async with asyncio.timeout(5):
            await gone(server)


async def test_a_link_that_died_without_a_word_ends_by_itself(tmp_path):
    """As when a phone loses its network: nothing is closed, and nothing comes any more."""
    folder = sample_folder(tmp_path)
    async with (
        serving(folder, limits=Limits(silence_seconds=0.5)) as server,
        joining(server, folder) as dead,
        desk_of(server, folder) as desk,
    ):
        assert server.presence.phones(PartyId(0)) == 1

        async def alive():
            while True:
                await desk.say(m.Ping(0.0))
                await asyncio.sleep(0.1)

        beats = asyncio.create_task(alive())
        try:
            async with asyncio.timeout(10):
                await gone(server)
        finally:
            beats.cancel()
        assert dead.socket.close_code is None or dead.socket.close_code != 1000


async def test_who_leaves_gives_up_the_place_and_the_token_opens_nothing(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http:
        async with joining(server, folder) as phone:
            token = phone.welcome.token
        answer = await http.request(
            "DELETE", "/api/session", headers={"Authorization": f"Bearer {token}"}
        )
        assert answer.status_code == 204
        async with asyncio.timeout(5):
            await gone(server)
        sessions = server.connections._access.people(PartyId(0))
        assert sessions == [], "its place is free for another phone"


async def test_who_moves_leaves_one_answer_in_the_room_where_it_was_given(tmp_path):
    """The answer stays where it was given, whatever room its phone goes to, and is one answer."""
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, desk_of(server, folder) as desk, asking(server) as http:
        for party in (0, 1):
            await must(desk, SetHeadcount(3, PartyId(party)))
        await must(desk, PreparePoll(POLL, "Cap rents?", ("Yes", "No"), ("phones",)))
        await must(desk, OpenPoll(POLL))
        async with joining(server, folder) as phone:
            answer = await phone.ask(Cast(POLL, secrets.token_hex(16), 1, (0,)))
            assert isinstance(answer, m.Ack)
            token = phone.welcome.token
        await http.request("DELETE", "/api/session", headers={"Authorization": f"Bearer {token}"})
        async with joining(server, folder, 1) as moved:
            room = await moved.hear(m.RoomMessage)
            assert (room.room.party, room.room.phones) == (1, 0)
            tally = server.writer.settled.polls.boxes[POLL].tally()
            assert (tally.people, tally.turnout.people) == ((1, 0), 1)
        async with asyncio.timeout(5):
            await gone(server, 1)


async def must(desk, command):
    answer = await desk.ask(command)
    assert isinstance(answer, m.Ack), answer


@pytest.mark.parametrize("times", [20])
async def test_a_phone_that_comes_and_goes_is_one_phone(tmp_path, times):
    """Loaded anew again and again, and with two pages at once, it has one place."""
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        async with joining(server, folder) as phone:
            token = phone.welcome.token
        for _ in range(times):
            async with talking(server, Role.PERSON, token):
                pass
        async with asyncio.timeout(5):
            await gone(server)
        assert len(server.connections._access.people(PartyId(0))) == 1
