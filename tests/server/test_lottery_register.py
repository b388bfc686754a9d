"""A lottery whose people are those in the register, and seats that are held, on a real server."""

import contextlib
import csv
import re

import pytest
from lottery_files import BEACON, CHAMBER, QUOTAS, at_the_desk, people
from servers import sample_folder

from conference.cli import main
from conference.deliberation.lottery.commands import EndLottery, VoidLottery
from conference.lottery.plan import DUE, NOTED
from conference.protocol.messages import JobState
from conference.register.history import sittings_of, withdraw_sitting
from conference.register.intake import import_people
from conference.register.storage import Register
from conference.sortition.commitment import salt_of

pytestmark = pytest.mark.slow  # each test starts a worker that computes

HAS_IT = "The register has it as sitting 1, of 10 people."


@pytest.fixture(autouse=True)
def state_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def folder(tmp_path):
    found = sample_folder(tmp_path)
    with Register(found.path, make=True) as register:
        import_people(register, people().splitlines(keepends=True), "people.csv")
    return found


@contextlib.asynccontextmanager
async def sending(folder):
    """A desk, and how it sends a file."""
    async with at_the_desk(folder) as (_, desk, http):

        async def send(what, text, method="PUT"):
            headers = {"Authorization": f"Bearer {folder.keys().desk_token}"}
            url = f"/api/lottery/{CHAMBER}/{what}"
            answer = await http.request(method, url, content=text, headers=headers)
            return answer.status_code

        yield desk, send


def sittings(folder):
    with Register(folder.path) as register:
        return sittings_of(register)


def chamber(folder):
    return folder.lottery / CHAMBER


def rows(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


async def revealed(desk, digits="042", number=1, reason=""):
    await desk.start(reason=reason)
    await desk.enter(*digits, BEACON)
    await desk.written(number)
    await desk.reveal()


async def test_people_of_the_register_are_drawn_and_the_register_has_the_sitting(folder):
    async with sending(folder) as (desk, send):
        assert await send("quotas", QUOTAS) == 201
        idle = await desk.job(JobState.IDLE)
        assert (idle.files, idle.register) == (("quotas",), True)
        checked = await desk.check(people="register")
        assert (checked.possible, checked.people) == (True, 200), checked.sentence
        assert not (chamber(folder) / "import" / "register.csv").exists()
        committed = await desk.commit(people="register")
        assert committed.state is JobState.COMMITTED, committed.sentence

        await desk.start(rehearsal=True)
        await desk.enter("0", "0", "1", BEACON)
        await desk.job(JobState.DRAWN)
        await desk.reveal()
        await desk.must(EndLottery(CHAMBER))

        await desk.start()
        await desk.enter("0", "4", "2", BEACON)
        await desk.written(1)
        assert sittings(folder) == []
        await desk.reveal()
        await desk.job(JobState.DRAWN, sentence=HAS_IT)

    (held,) = sittings(folder)
    drawn = {row["id"]: row["pseudonym"] for row in rows(chamber(folder) / "draw-1/selected.csv")}
    with Register(folder.path) as register:
        key, numbers = register.key, register.ids()
        assert sorted(drawn.values()) == sorted(register.pseudonyms(drawn))
    assert held.seated == tuple(sorted(numbers[one] for one in drawn))
    assert (held.title, held.seats, len(held.chances)) == ("The chamber", 10, 200)
    assert held.chances.sum() == pytest.approx(10)
    codes = rows(chamber(folder) / "committed" / "codes.csv")
    assert all(row["code"] == salt_of(key, row["id"]) for row in codes)
    assert main(["sortition", "verify", str(chamber(folder) / "draw-1")]) == 0


async def test_a_sitting_is_noted_once_whenever_the_server_was_killed(folder):
    async with sending(folder) as (desk, send):
        await send("quotas", QUOTAS)
        await desk.commit(people="register")
        await revealed(desk)
        await desk.job(JobState.DRAWN, sentence=HAS_IT)
    draw = chamber(folder) / "draw-1"
    (first,) = sittings(folder)

    (draw / NOTED).rename(draw / DUE)  # killed after the register had it
    async with sending(folder) as (desk, _):
        await desk.job(JobState.DRAWN, sentence="The register has this sitting already.")
    assert [one.digest for one in sittings(folder)] == [first.digest]
    assert (draw / NOTED).exists()

    with Register(folder.path) as register:  # killed before the register had it
        withdraw_sitting(register, first.digest)
    (draw / NOTED).rename(draw / DUE)
    async with sending(folder) as (desk, _):
        await desk.job(JobState.DRAWN, sentence=HAS_IT)
    assert [one.digest for one in sittings(folder)] == [first.digest]


@pytest.mark.thorough
async def test_a_draw_that_does_not_count_any_more_is_no_sitting(folder):
    async with sending(folder) as (desk, send):
        await send("quotas", QUOTAS)
        await desk.commit(people="register")
        await revealed(desk)
        await desk.job(JobState.DRAWN, sentence=HAS_IT)
        (first,) = sittings(folder)
        await desk.must(VoidLottery(CHAMBER, "A drum was empty."))
        await desk.job(JobState.DRAWN, sentence="draw-1 does not count")
        assert sittings(folder) == []
        await revealed(desk, "777", 2, reason="The drums are full now.")
        await desk.job(JobState.DRAWN, sentence=HAS_IT)
        (second,) = sittings(folder)
        assert second.digest != first.digest
        await desk.must(EndLottery(CHAMBER))
        await desk.start(reason="It was not heard outside.")
        await desk.job(JobState.DRAWN, sentence="draw-2 does not count")
    assert sittings(folder) == []


async def test_a_register_that_cannot_be_told_is_told_later(folder, monkeypatch):
    monkeypatch.setattr("conference.server.watchers.lottery.pauses.RETRY_SECONDS", (0.01, 0.01))
    register = folder.path / "register.db"
    async with sending(folder) as (desk, send):
        await send("quotas", QUOTAS)
        await desk.commit(people="register")
        register.rename(folder.path / "away.db")
        await revealed(desk)
        await desk.job(JobState.FAILED, sentence="does not have this sitting yet")
        (folder.path / "away.db").rename(register)
        await desk.job(JobState.DRAWN, sentence=HAS_IT)
    assert len(sittings(folder)) == 1


async def test_without_a_register_nobody_can_be_taken_from_it(folder):
    (folder.path / "register.db").unlink()
    async with sending(folder) as (desk, send):
        await send("quotas", QUOTAS)
        assert not (await desk.job(JobState.IDLE)).register
        failed = await desk.check(people="register")
        assert failed.state is JobState.FAILED
        assert "has no register" in failed.sentence


async def test_seats_are_held_and_people_left_out_as_the_files_say(folder):
    staying, excluded = ["secret-3", "secret-5"], [f"secret-{n}" for n in range(100, 200)]
    async with sending(folder) as (desk, send):
        await send("quotas", QUOTAS)
        assert await send("elected", "gender,age\nfemale,old\nmale,pink\n") == 201
        failed = await desk.check(people="register")
        assert [fault.file for fault in failed.faults] == ["elected.csv"], failed
        assert await send("elected", "gender,age\nfemale,old\n") == 201
        assert await send("staying", "\n".join(["id", *staying, "nobody-of-that-name"])) == 201
        failed = await desk.check(people="register")
        assert failed.state is JobState.FAILED
        assert "nobody-of-that-name" in failed.sentence + str(failed.faults)
        assert await send("staying", "\n".join(["id", *staying])) == 201
        assert await send("exclude", "\n".join(["id", *excluded, "secret-7"])) == 201
        assert await send("exclude", None, "DELETE") == 204
        assert (await desk.check(people="register")).eligible == 198
        assert await send("exclude", "\n".join(["id", *excluded])) == 201
        checked = await desk.check(people="register")
        assert checked.eligible == 98
        assert "3 seats of it are held, 7 are drawn" in checked.sentence
        assert checked.files == ("quotas", "elected", "staying", "exclude")
        await desk.commit(people="register")
        view = await desk.see()
        assert (view.size, view.held, view.pool) == (10, 3, 98)
        assert await send("exclude", None, "DELETE") == 409
        await revealed(desk)
        await desk.job(JobState.DRAWN, sentence="sitting 1, of 9 people")
        shown = await desk.see(lambda view: view.stage == "revealed")
        assert sum(shown.drawn[:2]) == 10
        assert [len(one.seats) for one in shown.seats] == [7, 7]
    drawn = [row["id"] for row in rows(chamber(folder) / "draw-1" / "selected.csv")]
    assert len(drawn) == 7
    assert not {*drawn} & {*staying, *excluded}
    (held,) = sittings(folder)
    assert sorted(held.how.values()) == ["drawn"] * 7 + ["stayed"] * 2
    assert main(["sortition", "verify", str(chamber(folder) / "draw-1")]) == 0


async def test_nothing_is_deleted_of_what_a_lottery_must_have(folder):
    async with sending(folder) as (desk, send):
        await send("quotas", QUOTAS)
        assert await send("quotas", None, "DELETE") == 405
        assert await send("selected", "id\n") == 404
        await desk.job(JobState.IDLE)
    assert re.match("feature", (chamber(folder) / "import" / "quotas.csv").read_text())
