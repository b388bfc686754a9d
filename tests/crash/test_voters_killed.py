"""A server that is killed while members vote: what was acknowledged counts, and once."""

import asyncio
import secrets

import pytest
from servers import Talk
from websockets.asyncio.client import connect

from conference.bench.place import place, serving
from conference.core.clock import SystemClock
from conference.core.ids import PollId
from conference.core.votercodes import make_voter_codes, write_table
from conference.deliberation.polls.commands import AdjournPoll, Cast, OpenPoll, PreparePoll
from conference.deliberation.voters.commands import ListVoters
from conference.deliberation.voters.model import ListedArea
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.members import meeting_of, write
from conference.server.voters import roll_of

pytestmark = [pytest.mark.process, pytest.mark.timeout(240)]

POLL = PollId("rules")
DIGEST = "ab" * 32


async def voted(server, secret, ballot):
    """The answer to a ballot, and the token of the welcome."""
    while not await server.health():
        await asyncio.sleep(0.05)
    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        talk = Talk(socket)
        await talk.say(m.Hello(m.PROTOCOL_VERSION, Role.VOTER, secret))
        token = (await talk.hear(m.Welcome)).token
        await talk.say(m.Request(secrets.token_hex(8), ballot))
        return await talk.hear(m.Ack | m.Refused), token


@pytest.mark.thorough
async def test_a_ballot_that_was_acknowledged_survives_a_kill_and_stays_one():
    codes = make_voter_codes(3)
    with place(2, 5) as where:
        write_table(where.folder.voters, DIGEST, codes)
        for command in (
            ListVoters((ListedArea("All", 3),), DIGEST, "2026-11-30"),
            PreparePoll(POLL, "Adopt?", ("A", "B"), ("phones",), electorate="members"),
            OpenPoll(POLL),
        ):
            write(where.folder, command, SystemClock())
        key = secrets.token_hex(16)
        async with serving(where) as server:
            answer, token = await voted(server, codes[1], Cast(POLL, key, 1, (0,)))
            assert isinstance(answer, m.Ack)
            await server.kill()
        async with serving(where) as server:
            again, _ = await voted(server, token, Cast(POLL, key, 1, (0,)))
            assert again.receipt == answer.receipt
            other, _ = await voted(server, codes[1], Cast(POLL, secrets.token_hex(16), 1, (1,)))
            assert other.code == "already_voted"
            await server.kill()
        write(where.folder, AdjournPoll(POLL), SystemClock())
        async with serving(where) as server:
            late, _ = await voted(server, codes[2], Cast(POLL, key[::-1], 1, (1,)))
            assert late.code == "adjourned"
            await server.kill()
        assert roll_of(where.folder, POLL) == [(2, "All")]
        assert meeting_of(where.folder).polls.boxes[POLL].tally().people == (1, 0)
