"""A server is killed among answers to a survey: each that was acknowledged counts, and once."""

import asyncio
import secrets

import pytest
from servers import Talk
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from conference.bench.place import desk, place, serving
from conference.core.clock import SystemClock
from conference.deliberation.surveys.commands import (
    AnswerSurvey,
    CloseSurvey,
    OpenSurvey,
    PrepareSurvey,
)
from conference.deliberation.surveys.model import Question, QuestionKind, SurveyState
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.members import meeting_of, write

pytestmark = [pytest.mark.process, pytest.mark.timeout(240)]

HEARD = Question(QuestionKind.SCALE, "I felt heard")
PHONES = 24


class Phone:
    """One phone: answers once, and says whether that was acknowledged."""

    def __init__(self, secret):
        self.secret, self.acknowledged = secret, 0

    async def answer(self, server, revision, mark, come_in=None):
        try:
            async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
                talk = Talk(socket)
                await talk.say(m.Hello(m.PROTOCOL_VERSION, Role.PERSON, self.secret))
                self.secret = (await talk.hear(m.Welcome)).token
                if come_in is not None:
                    await come_in.wait()
                command = AnswerSurvey("s1", revision, (mark,))
                await talk.say(m.Request(secrets.token_hex(8), command))
                if isinstance(await talk.hear(m.Ack | m.Refused), m.Ack):
                    self.acknowledged = mark
        except (ConnectionClosed, OSError, EOFError):
            return


async def up(server):
    while not await server.health():
        await asyncio.sleep(0.05)


@pytest.mark.thorough
async def test_answers_that_were_acknowledged_survive_a_kill_and_count_once():
    with place(1, 40) as where:
        for command in (PrepareSurvey("s1", "How was it?", (HEARD,)), OpenSurvey("s1")):
            write(where.folder, command, SystemClock())
        phones = [Phone(where.codes[0].join) for _ in range(PHONES)]
        begun = asyncio.Barrier(PHONES + 1)
        async with serving(where) as server:
            await up(server)
            sending = [asyncio.create_task(one.answer(server, 1, 2, _At(begun))) for one in phones]
            await begun.wait()
            while not any(one.acknowledged for one in phones):
                await asyncio.sleep(0)
            await server.kill()
            await asyncio.gather(*sending)
        acknowledged = sum(one.acknowledged == 2 for one in phones)
        assert acknowledged
        async with serving(where) as server:
            await up(server)
            for one in phones[: PHONES // 2]:  # they say it again, or something else
                await one.answer(server, 2, 5)
                assert one.acknowledged == 5
            async with desk(where, server.url) as by:
                await by.do(CloseSurvey("s1"))
            await server.kill()  # while it is counted, or before, or after
        async with serving(where) as server:
            await up(server)
            async with asyncio.timeout(30):
                while _survey(where).state is not SurveyState.TOLD:
                    await asyncio.sleep(0.1)
            counts = _survey(where).result.whole.counts[0]
            await server.kill()
        assert counts[4] == PHONES // 2
        quiet = sum(one.acknowledged == 2 for one in phones[PHONES // 2 :])
        assert quiet <= counts[1] <= PHONES - PHONES // 2, "none lost, none twice"
        assert sum(counts) == counts[1] + counts[4]


class _At:
    """All at once, as an event that is waited for."""

    def __init__(self, barrier):
        self.wait = barrier.wait


def _survey(where):
    return meeting_of(where.folder).surveys.by_id["s1"]
