"""A full disk: who answers a survey or signs a room up reads so, and nothing taken is lost."""

import asyncio
import contextlib
import secrets

import pytest
from servers import sample_folder, serving, talking
from visitors import asking, codes_of

from conference.core.ids import PartyId
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import SERVER
from conference.deliberation.signups.commands import SetSigningUp
from conference.deliberation.signups.model import Admitting
from conference.deliberation.surveys.commands import (
    AnswerSurvey,
    CloseSurvey,
    OpenSurvey,
    PrepareSurvey,
)
from conference.deliberation.surveys.model import Question, QuestionKind, SurveyState
from conference.protocol.messages import Ack, Refused, Role
from conference.server.record.asking import answer_to
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify
from conference.server.watchers.surveyor import TOLD

FULL = "The disk is full. Free some space."
ASKED = PrepareSurvey("s1", "How was it?", (Question(QuestionKind.SCALE, "I felt heard"),))


@pytest.fixture
def disk(monkeypatch):
    """Whether it is full; what is to be stored then is refused."""
    state = {"full": False, "full_for_counts": False, "refused": 0}
    store = SqliteStore.append

    def append(self, commit):
        is_telling = any(name.startswith(TOLD) for name, _ in commit.settings)
        if state["full"] or (is_telling and state["full_for_counts"]):
            state["refused"] += 1
            raise StoreUnavailableError(FULL)
        store(self, commit)

    monkeypatch.setattr(SqliteStore, "append", append)
    return state


@contextlib.contextmanager
def full(disk):
    disk["full"] = True
    yield
    disk["full"] = False


def people(folder):
    return next(one.code for one in codes_of(folder, 0) if one.role == "person")


async def test_answers_to_a_survey(tmp_path, disk):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        for command in (SetHeadcount(20, PartyId(0)), ASKED, OpenSurvey("s1")):
            await answer_to(server.writer, SERVER, command)
        async with contextlib.AsyncExitStack() as stack:
            phones = [
                await stack.enter_async_context(talking(server, Role.PERSON, people(folder)))
                for _ in range(6)
            ]
            assert isinstance(await phones[0].ask(AnswerSurvey("s1", 1, (1,))), Ack)
            with full(disk):
                answers = await asyncio.gather(
                    *(one.ask(AnswerSurvey("s1", 2, (5,))) for one in phones)
                )
                assert all(isinstance(one, Refused) and one.temporary for one in answers)
                assert {one.sentence for one in answers} == {FULL}
            for one in phones[1:5]:
                assert isinstance(await one.ask(AnswerSurvey("s1", 2, (5,))), Ack)
        with full(disk):
            assert not await closed(server)
        assert await closed(server)
        result = await told(server)
        assert result.whole.counts[0] == (1, 0, 0, 0, 4), "the refused change is none"


async def test_the_count_of_a_survey_waits_until_it_can_be_stored(tmp_path, disk):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        for command in (SetHeadcount(20, PartyId(0)), ASKED, OpenSurvey("s1")):
            await answer_to(server.writer, SERVER, command)
        for _ in range(5):
            async with talking(server, Role.PERSON, people(folder)) as phone:
                assert isinstance(await phone.ask(AnswerSurvey("s1", 1, (2,))), Ack)
        disk["full_for_counts"] = True
        assert await closed(server)
        async with asyncio.timeout(20):
            while not disk["refused"]:
                await asyncio.sleep(0.02)
        assert server.writer.settled.surveys.by_id["s1"].state is SurveyState.CLOSED
        disk["full_for_counts"] = False
        assert (await told(server)).whole.counts[0] == (0, 5, 0, 0, 0)


async def test_a_room_that_signs_up(tmp_path, disk):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http:
        await answer_to(server.writer, SERVER, SetSigningUp(Admitting.NOD, 0))
        form = {
            "secret": secrets.token_hex(16), "name": "The Crown", "place": "4 High Street",
            "area": min(server.writer.settled.founding.areas), "expected": 20, "host": "Fay Hill",
            "telephone": "07700 900123", "access": [], "languages": "", "note": "",
        }  # fmt: skip
        with full(disk):
            answer = await http.post("/api/signups", json=form)
            assert (answer.status_code, answer.json()["sentence"]) == (503, FULL)
            mine = await http.post("/api/signups/mine", json={"secret": form["secret"]})
            assert mine.status_code == 404
        first = await http.post("/api/signups", json=form)
        again = await http.post("/api/signups", json=form)
        assert (first.status_code, first.json()["signup"], again.json()["signup"]) == (200, 1, 1)
        desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        admit = {"signup": 1, "name": "The Crown", "area": form["area"], "capacity": 30}
        with full(disk):
            answer = await http.post("/api/signups/admit", json=admit, headers=desk)
            assert (answer.status_code, answer.json()["sentence"]) == (503, FULL)
        before = len(server.writer.settled.rooms.parties)
        answer = await http.post("/api/signups/admit", json=admit, headers=desk)
        assert answer.json()["party"] == before
        assert len(server.writer.settled.rooms.parties) == before + 1
    store = SqliteStore(folder.record)
    try:
        assert verify(store).holds
    finally:
        store.close()


async def closed(server):
    """Whether closing it was stored."""
    await answer_to(server.writer, SERVER, CloseSurvey("s1"))
    return server.writer.settled.surveys.by_id["s1"].state is not SurveyState.OPEN


async def told(server):
    async with asyncio.timeout(20):
        while server.writer.settled.surveys.by_id["s1"].state is not SurveyState.TOLD:
            await asyncio.sleep(0.02)
    return server.writer.settled.surveys.by_id["s1"].result
