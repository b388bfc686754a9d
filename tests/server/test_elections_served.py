"""Elections behind a real server: photos, the two counts, a tie, a power cut, and a vacancy."""

import asyncio
import json

import httpx
import pytest
from served_chambers import BADGES, must, seated
from servers import sample_folder, serving, talking
from small_pngs import png

from conference.cli import main
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import ElectionId, PollId
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    CallElection,
    CloseNominations,
    DrawBallotOrder,
    ElectionLine,
    EnterLot,
    Nominate,
    PutElection,
    VacateOffice,
)
from conference.deliberation.elections.counters import counted_again
from conference.deliberation.elections.counts import Recount
from conference.deliberation.elections.model import Cause
from conference.deliberation.polls.commands import (
    Cast,
    ClosePoll,
    OpenPoll,
    PublishPoll,
    ShowRound,
    VoidPoll,
)
from conference.deliberation.sender import DESK, Sender
from conference.protocol.messages import Role
from conference.server import app
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done

CHAIR, VOTE = ElectionId("chair"), PollId("who")
TABLE = "id,title,seats\nchair,The chair,1\n"


def unlike(_outcome, _ballots, _seats, _options, _seed):
    return Recount((), ("The second elects nobody.",))


@pytest.fixture
def counters(monkeypatch):
    return lambda second: monkeypatch.setattr(app, "counted_again", second)


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def asking(server):
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}")


async def until(server, is_so):
    """Wait for the watchers; the test's own time-out ends it."""
    while not is_so(server.writer.settled):
        await asyncio.sleep(0.01)


async def asked(server, command, sender=DESK):
    return await answer_to(server.writer, sender, command)


async def standing(server, *others):
    """Two members stand for the chair, and ``others`` by name; the poll is open."""
    await seated(server)
    await must(server, CallElection(ElectionLine(CHAIR, "The chair")))
    for seat, name in ((1, "Ada Byron"), (2, "Bea Cole")):
        own = Sender(Role.MEMBER, seat=seat)
        assert isinstance(await asked(server, Nominate(CHAIR, name, seat), own), Done)
    for number, name in enumerate(others, 3):
        await must(server, Nominate(CHAIR, name, reason="A letter."))
        await must(server, AcceptNomination(CHAIR, number, "The letter."))
    for command in (
        CloseNominations(CHAIR),
        DrawBallotOrder(CHAIR, "4711"),
        PutElection(CHAIR, VOTE),
        OpenPoll(VOTE),
    ):
        await must(server, command)


async def voted(server, *options):
    """The members of the first seats rank these options, one or several; the poll is closed."""
    for number, option in enumerate(options):
        ranked = option if isinstance(option, tuple) else (option,)
        async with talking(server, Role.MEMBER, BADGES[number]) as talk:
            await talk.ask(Cast(VOTE, f"{number:032x}", 1, ranked))
    await must(server, ClosePoll(VOTE))


def election(meeting):
    return meeting.elections.by_id[CHAIR]


async def test_an_election_is_counted_twice_and_published(folder):
    async with serving(folder) as server, asking(server) as http:
        await standing(server)
        await voted(server, 0, 0, 1)
        await until(server, lambda meeting: election(meeting).second is not None)
        await must(server, PublishPoll(VOTE))
        found = (await http.get("/api/elections/chair")).json()
        assert (found["stage"], len(found["elected"])) == ("elected", 1)
        listed = (await http.get("/api/elections")).json()
        assert listed == [
            {"id": "chair", "title": "The chair", "office": "The chair", "stage": "elected"}
        ]
        assert (await http.get("/api/elections/none")).status_code == 404


async def test_counts_that_differ_keep_it_from_being_published_until_a_mended_start(
    folder, counters
):
    counters(unlike)
    async with serving(folder) as server:
        await standing(server)
        await voted(server, 0, 0, 1)
        await until(server, lambda meeting: election(meeting).second is not None)
        answer = await asked(server, PublishPoll(VOTE))
        assert isinstance(answer, Refusal)
        assert answer.code == "counts_differ"
    counters(counted_again)
    async with serving(folder) as server:
        await until(server, lambda meeting: not election(meeting).second.differences)
        await must(server, PublishPoll(VOTE))


@pytest.mark.parametrize("error", [ConferenceError("no", "It cannot."), ValueError("a fault")])
async def test_a_second_counter_that_fails_is_no_agreement(folder, counters, error):
    def failing(*_given):
        raise error

    counters(failing)
    async with serving(folder) as server:
        await standing(server)
        await voted(server, 0)
        await until(server, lambda meeting: election(meeting).second is not None)
        assert election(server.writer.settled).second.differences
        await must(server, VoidPoll(VOTE, "The counts differ."))


async def test_a_power_cut_between_close_and_publication_loses_nothing(folder, counters):
    def never(*_given):
        raise ConferenceError("cut", "The power is cut.")

    counters(never)
    async with serving(folder) as server:
        await standing(server)
        await voted(server, 0, 1)
        await until(server, lambda meeting: VOTE in meeting.elections.lots)
        for early in (PublishPoll(VOTE), ShowRound(VOTE, 1)):
            refused = await asked(server, early)
            assert (refused.code, "Draw it in public" in refused.sentence) == ("lot_waits", True)
    counters(counted_again)
    async with serving(folder) as server:
        await must(server, EnterLot(CHAIR, "8-1-5"))
        await until(server, lambda meeting: election(meeting).second is not None)
        await must(server, PublishPoll(VOTE))
        assert len(election(server.writer.settled).elected) == 1
    assert main(["record", "verify", str(folder.path)]) == 0


async def test_a_vacancy_is_counted_and_offered(folder):
    async with serving(folder) as server:
        await standing(server)
        await voted(server, 0, 0, 1)
        await until(server, lambda meeting: election(meeting).second is not None)
        await must(server, PublishPoll(VOTE))
        (holder,) = election(server.writer.settled).elected
        await must(server, VacateOffice(CHAIR, holder, Cause.RESIGNED, "A letter."))
        await until(server, lambda meeting: election(meeting).vacancy().offered is not None)
        other = 3 - holder
        await must(server, AnswerOffer(CHAIR, other, False, "A letter."))
        await until(server, lambda meeting: election(meeting).vacancies[0].exhausted)


async def test_each_vacancy_whose_count_ties_waits_for_a_value_of_its_own(folder):
    async with serving(folder) as server:
        await standing(server, "Cy Dent", "Di Ems")
        await voted(server, (0, 1), (0, 2), (0, 3))
        await until(server, lambda meeting: election(meeting).second is not None)
        await must(server, PublishPoll(VOTE))
        (holder,) = election(server.writer.settled).elected
        for value in ("8-1-5", "2-9-2"):
            await must(server, VacateOffice(CHAIR, holder, Cause.RESIGNED, "A letter."))
            await until(server, waits_for_lot)
            await must(server, EnterLot(CHAIR, value))
            await until(server, lambda meeting: election(meeting).vacancy().offered is not None)
            holder = election(server.writer.settled).vacancy().offered
            await must(server, AnswerOffer(CHAIR, holder, True, "A letter."))
    assert main(["record", "verify", str(folder.path)]) == 0


def waits_for_lot(meeting):
    lot = meeting.elections.back_lots.get(VOTE)
    return lot is not None and not lot.value


async def test_a_photo_is_given_by_the_member_or_the_desk_and_served_as_a_picture(folder):
    desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
    async with serving(folder) as server, asking(server) as http:
        await seated(server)
        answer = await http.post(
            "/api/elections", json={"table": TABLE, "file": "e.csv"}, headers=desk
        )
        assert answer.json() == {"elections": 1}
        assert isinstance(
            await asked(server, Nominate(CHAIR, "Ada Byron", 1), Sender(Role.MEMBER, seat=1)), Done
        )
        path = "/api/elections/chair/1/photo"
        async with (
            talking(server, Role.MEMBER, BADGES[0]) as own,
            talking(server, Role.MEMBER, BADGES[1]) as other,
        ):
            mine, theirs = (
                {"Authorization": f"Bearer {talk.welcome.token}"} for talk in (own, other)
            )
            for headers, body, status in (
                ({}, png(), 403),
                (theirs, png(), 409),
                (mine, b"<svg>", 400),
                (mine, png(9999), 400),
                (mine, b"x" * (512 * 1024 + 1), 413),
            ):
                answer = await http.post(path, content=body, headers=headers)
                assert answer.status_code == status, answer.text
                assert answer.json()["sentence"].endswith(".")
            assert not folder.photos.exists()
            answer = await http.post(path, content=png(extra=b"Place\0Home"), headers=mine)
            assert answer.status_code == 200, answer.text
            digest = answer.json()["photo"]
            assert (await http.post(path, content=png(4), headers=desk)).status_code == 200
            again = await http.post(path, content=png(), headers=desk)
            assert again.json()["photo"] == digest
        found = await http.get(f"/api/photos/{digest}")
        assert (found.status_code, found.content) == (200, png())
        assert found.headers["content-type"] == "image/png"
        assert found.headers["x-content-type-options"] == "nosniff"
        for name in ("0" * 64, "..%2Fkeys.json", digest[:10]):
            assert (await http.get(f"/api/photos/{name}")).status_code == 404
        assert (await http.post("/api/elections/none/1/photo", headers=desk)).status_code == 404


async def test_tables_come_from_the_desk_alone_and_all_faults_are_told(folder, capsys, tmp_path):
    desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
    async with serving(folder) as server, asking(server) as http:
        await seated(server)
        bad = {"table": "id,title,seats,rule\nA b,x,many,y\nchair,,1,\n", "file": "e.csv"}
        answer = await http.post("/api/elections", json=bad, headers=desk)
        assert answer.status_code == 409
        assert all(w in answer.json()["sentence"] for w in ("line 2", "line 3", "many", "rule"))
        assert (await http.post("/api/elections", json={})).status_code == 403
        assert (await http.post("/api/elections", json=[], headers=desk)).status_code == 400
        areas = {"table": "seat,area\n1,North\n2,north\n3,South\n", "file": "a.csv"}
        answer = await http.post("/api/seat-areas", json=areas, headers=desk)
        assert answer.json() == {"seats": 3}
        wrong = {"table": "seat,area\nx,North\n1,\n1,A\n", "file": "a.csv"}
        answer = await http.post("/api/seat-areas", json=wrong, headers=desk)
        assert answer.status_code == 409


def test_the_command_line_calls_and_shows(folder, capsys, tmp_path):
    table = tmp_path / "elections.csv"
    table.write_text("id,title,seats,nominations close\nchair,The chair,2,2030-05-30 18:00\n")
    path = str(folder.path)
    assert main(["election", "show", path]) == 0
    assert "No election is called" in capsys.readouterr().out
    assert main(["election", "call", path, "--file", str(table)]) == 0
    assert capsys.readouterr().out == "Called: 1 elections.\n"
    assert main(["election", "show", path, "chair"]) == 0
    assert "chair: The chair, 2 seats" in capsys.readouterr().out
    assert main(["election", "show", path, "chair", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["election"]
    assert (found["seats"], found["nominations"]) == (2, [])
    assert main(["election", "show", path, "none"]) == 2
    areas = tmp_path / "areas.csv"
    areas.write_text("seat,area\n1,North\n")
    assert main(["election", "areas", path, "--file", str(areas)]) == 2
    assert "there is no seat 1" in capsys.readouterr().err
    assert main(["election", "call", path, "--file", str(tmp_path / "none.csv")]) == 2
