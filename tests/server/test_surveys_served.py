"""Surveys over real sockets: answers are durable, changed until the closing, told once, wiped."""

import asyncio
import secrets

import pytest
from servers import sample_folder, serving, talking
from visitors import asking, codes_of, desk_of

from conference.core.ids import PartyId, PollId
from conference.deliberation.polls.commands import Cast, OpenPoll, PreparePoll, StartPhonesOver
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import SERVER
from conference.deliberation.surveys.commands import (
    AnswerSurvey,
    CloseSurvey,
    OpenSurvey,
    PrepareSurvey,
)
from conference.deliberation.surveys.model import Question, QuestionKind, SurveyState
from conference.protocol.messages import Ack, Health, Refused, Role
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify
from conference.server.watchers.surveyor import ANSWERS, KEYS, SAME

HEARD = Question(QuestionKind.SCALE, "I felt heard")
WORDS = Question(QuestionKind.WORDS, "A few words")
PREPARED = PrepareSurvey("s1", "How was it?", (HEARD, WORDS))


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


async def must(server, *commands):
    for command in commands:
        answer = await answer_to(server.writer, SERVER, command)
        assert isinstance(answer, Done), answer


async def opened(server):
    await must(server, SetHeadcount(20, PartyId(0)), PREPARED, OpenSurvey("s1"))


def code(folder, role, party=0):
    return next(one.code for one in codes_of(folder, party) if one.role == role)


async def told(server):
    async with asyncio.timeout(20):
        while server.writer.settled.surveys.by_id["s1"].state is not SurveyState.TOLD:
            await asyncio.sleep(0.02)
    return server.writer.settled.surveys.by_id["s1"].result


def kept(folder, beginning):
    store = SqliteStore(folder.record)
    try:
        return {name: value for name, value in store.settings(beginning) if value}
    finally:
        store.close()


async def answered(server, folder, marks, words=""):
    """So many phones, each with its mark; what each was answered."""
    said = []
    for mark in marks:
        async with talking(server, Role.PERSON, code(folder, "person")) as phone:
            said.append(await phone.ask(AnswerSurvey("s1", 1, (mark, 0), words)))
    return said


async def test_answers_are_counted_told_and_then_wiped(folder):
    async with serving(folder) as server, asking(server) as http:
        await opened(server)
        said = await answered(server, folder, (1, 2, 3, 4, 5), "It was good.")
        assert all(isinstance(one, Ack) for one in said)
        async with talking(server, Role.PERSON, code(folder, "person")) as phone:
            for revision, mark in ((1, 1), (2, 5), (1, 1)):  # changed, and one that came late
                assert isinstance(await phone.ask(AnswerSurvey("s1", revision, (mark, 0))), Ack)
            refused = await phone.ask(AnswerSurvey("s1", 3, (6, 0)))
            assert isinstance(refused, Refused) and refused.code == "bad_answer"
            desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
            open_now = (await http.get("/api/surveys/s1", headers=desk)).json()
            assert (open_now["state"], open_now["answers"], open_now["rooms"]) == ("open", 6, [])
            await must(server, CloseSurvey("s1"))
            late = await phone.ask(AnswerSurvey("s1", 9, (1, 0)))
            assert isinstance(late, Refused) and late.code == "survey_closed"
        result = await told(server)
        assert result.whole.counts == ((1, 1, 1, 1, 2), None)
        found = (await http.get("/api/surveys/s1", headers=desk)).json()
        assert [row[2:] for row in found["rooms"]] == [[6, [[1, 1, 1, 1, 2], None]]]
        assert found["words"] == ["It was good."] * 5
        assert (await http.get("/api/surveys/s1")).status_code == 403
        assert (await http.get("/api/surveys/s9", headers=desk)).status_code == 404
        async with talking(server, Role.FACILITATOR, code(folder, "facilitator")) as talk:
            own = {"Authorization": f"Bearer {talk.welcome.token}"}
            room = (await http.get("/api/surveys/s1/room", headers=own)).json()
            assert (room["answers"], room["counts"]) == (6, [[1, 1, 1, 1, 2], None])
    assert kept(folder, ANSWERS) == kept(folder, KEYS) == {}
    store = SqliteStore(folder.record)
    try:
        assert verify(store).holds
        bodies = [entry.body for entry in store.entries()]
        assert not any(b"It was good" in body for body in bodies)
    finally:
        store.close()


async def test_four_answers_are_told_to_nobody(folder):
    async with serving(folder) as server, asking(server) as http:
        await opened(server)
        await answered(server, folder, (1, 2, 3, 4), "Bad.")
        await must(server, CloseSurvey("s1"))
        result = await told(server)
        assert all(row is None for cell in result.cells for row in cell.counts)
        desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        found = (await http.get("/api/surveys/s1", headers=desk)).json()
        assert [row[2:] for row in found["rooms"]] == [[4, [None, None]]]
        assert found["words"] == []


async def test_acknowledged_answers_and_the_right_to_change_them_outlive_a_restart(folder):
    async with serving(folder) as server:
        await opened(server)
        await answered(server, folder, (1, 1, 1, 1))
        async with talking(server, Role.PERSON, code(folder, "person")) as phone:
            await phone.ask(AnswerSurvey("s1", 1, (1, 0)))
            token = phone.welcome.token
    async with serving(folder) as server:
        async with talking(server, Role.PERSON, token) as phone:
            assert isinstance(await phone.ask(AnswerSurvey("s1", 2, (5, 0))), Ack)
        await must(server, CloseSurvey("s1"))
        assert (await told(server)).whole.counts[0] == (4, 0, 0, 0, 1)


async def test_desks_are_told_how_many_have_answered_with_the_health(folder):
    async with serving(folder) as server:
        await opened(server)
        await answered(server, folder, (1, 2))
        async with desk_of(server, folder) as desk, asyncio.timeout(20):
            await desk.hear(Health, lambda one: one.survey == 2)


async def test_a_table_of_surveys_is_written_by_desks_alone_and_whole(folder):
    async with serving(folder) as server, asking(server) as http:
        desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        table = "survey,title,question\ns1,How was it?,I felt heard\ns2,And now?,I felt heard\n"
        sent = {"table": table, "file": "ours.csv"}
        assert (await http.post("/api/surveys", json=sent)).status_code == 403
        found = await http.post("/api/surveys", json=sent, headers=desk)
        assert found.json() == {"surveys": 2}
        await must(server, OpenSurvey("s1"))
        changed = sent | {"table": table.replace("How was it?", "How?").replace("And", "Or")}
        refused = await http.post("/api/surveys", json=changed, headers=desk)
        assert (refused.status_code, refused.json()["code"]) == (409, "bad_survey")
        assert "s1: It was asked already" in refused.json()["sentence"]
        assert server.writer.settled.surveys.by_id["s2"].title == "And now?"
        broken = await http.post("/api/surveys", json=sent | {"table": "a,b\n"}, headers=desk)
        assert (broken.status_code, broken.json()["code"]) == (409, "bad_plan")
        assert (await http.post("/api/surveys", json={}, headers=desk)).status_code == 400


async def test_a_phone_that_starts_over_in_a_poll_has_one_answer_to_a_survey(folder):
    poll = PollId("again")
    async with serving(folder) as server:
        await opened(server)
        prepare = PreparePoll(poll, "Shall it go on?", ("Yes", "No"), channels=("phones",))
        await must(server, prepare, OpenPoll(poll, None))
        async with (
            talking(server, Role.PERSON, code(folder, "person")) as phone,
            talking(server, Role.PERSON, code(folder, "person")) as other,
        ):
            token = phone.welcome.token
            for one in (phone, other):
                assert isinstance(await one.ask(AnswerSurvey("s1", 1, (1, 0))), Ack)
                assert isinstance(await one.ask(Cast(poll, secrets.token_hex(16), 1, (0,))), Ack)
            for revision in (2, 3):
                await must(server, StartPhonesOver(poll, "They were confused.", PartyId(0)))
                assert isinstance(await phone.ask(AnswerSurvey("s1", revision, (2, 0))), Ack)
                assert isinstance(await phone.ask(Cast(poll, secrets.token_hex(16), 1, (1,))), Ack)
    async with serving(folder) as server:
        async with talking(server, Role.PERSON, token) as phone:
            assert isinstance(await phone.ask(AnswerSurvey("s1", 4, (3, 0))), Ack)
        await answered(server, folder, (5, 5, 5))
        await must(server, CloseSurvey("s1"))
        assert (await told(server)).whole.counts[0] == (1, 0, 1, 0, 3)
    assert kept(folder, SAME) == kept(folder, ANSWERS) == {}
