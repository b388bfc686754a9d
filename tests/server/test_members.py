"""Members and badges, through a running server and without one: the same record."""

import asyncio
import io
import json

import httpx
import pytest
from servers import sample_folder, serving, sql_store

from conference.cli import main
from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError
from conference.core.folder import served
from conference.deliberation.members.commands import (
    CheckBadge,
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
from conference.server.members import ASKED, checks_of, command_of, document_of, meeting_of, write
from conference.server.record.store.verify import verify
from conference.sortition.commitment import pseudonym_of
from conference.sortition.roster import Standing

pytestmark = pytest.mark.sockets

CODE = "c0de" * 8
PEOPLE = ["ann", "bob", "cyd"]
ANN, BOB, CYD = (pseudonym_of(CODE, person) for person in PEOPLE)
DEE = pseudonym_of(CODE, "dee")
DRAW = "d" * 64


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


@pytest.fixture
def draw(tmp_path):
    """The folder of a draw, as far as its members go."""
    place = tmp_path / "draw"
    place.mkdir()
    audit = {"draw": {"digest": DRAW, "selected": sorted([ANN, BOB, CYD])}}
    (place / "audit.json").write_text(json.dumps(audit))
    rows = "".join(f"{p},{name}\n" for p, name in zip(PEOPLE, [ANN, BOB, CYD], strict=True))
    (place / "selected.csv").write_text("id,pseudonym\n" + rows)
    round_ = tmp_path / "round"
    round_.mkdir()
    audit = {"round": 1, "replacements": [[CYD, DEE, "type", 0]]}
    (round_ / "audit.json").write_text(json.dumps(audit))
    return place


def run(capsys, *arguments):
    status = main(["badge", *map(str, arguments), "--json"])
    return status, json.loads(capsys.readouterr().out)


def the_whole_way(capsys, folder, draw):
    """From the draw to the door, by the command line."""
    path = folder.path
    ids = draw.parent / "ids.txt"
    assert run(capsys, "invite", path, draw)[1]["members"] == {"invited": 3}
    ids.write_text("ann\nbob\n")
    run(capsys, "standing", path, "accepted", ids, "--draw", draw)
    ids.write_text(f"pseudonym\n{CYD}\n")
    run(capsys, "standing", path, "declined", ids, "--reason", "ill")
    _, found = run(capsys, "replace", path, draw.parent / "round")
    assert found["members"] == {"accepted": 2, "invited": 1, "replaced": 1}
    assert run(capsys, "check", path, "ann", "--code", CODE)[0] == 0
    assert run(capsys, "check", path, f"ann:{CODE}")[0] == 0
    for badge, reason in (("zebulon", "not_drawn"), ("cyd", "replaced"), ("dee", "not_accepted")):
        status, found = run(capsys, "check", path, badge, "--code", CODE)
        assert (status, found["accepted"], found["reason"]) == (1, False, reason)
    status, found = run(capsys, "check", path, "bob", "--code", "f" * 32)
    assert (status, found["reason"]) == (1, "not_drawn"), "another code is another badge"


def in_the_record(folder):
    checks = [(check.badge, check.accepted, check.reason) for check in checks_of(folder)]
    assert checks == [
        (ANN, True, ""),
        (ANN, True, "again"),
        (pseudonym_of(CODE, "zebulon"), False, "not_drawn"),
        (CYD, False, "replaced"),
        (DEE, False, "not_accepted"),
        (pseudonym_of("f" * 32, "bob"), False, "not_drawn"),
    ]
    roster = meeting_of(folder).members.roster
    assert roster.seated() == (ANN,)
    assert roster.places[CYD].standing is Standing.REPLACED
    store = sql_store(folder.record)
    try:
        assert verify(store).holds
        text = b"".join(bytes(entry.body) for entry in store.entries())
    finally:
        store.close()
    for private in (b"zebulon", CODE.encode()):
        assert private not in text


def test_without_a_server_the_record_is_written_by_the_command(folder, draw, capsys):
    the_whole_way(capsys, folder, draw)
    in_the_record(folder)


async def test_a_running_server_writes_the_same_record(folder, draw, capsys):
    async with serving(folder):
        await asyncio.to_thread(the_whole_way, capsys, folder, draw)
        status, found = await asyncio.to_thread(run, capsys, "list", folder.path)
        assert status == 0
        assert len(found["turned_away"]) == 4
    in_the_record(folder)


async def test_only_the_desk_may_ask(folder):
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http,
    ):
        assert (await http.get("/api/badges")).status_code == 403
        for what in ASKED:
            answer = await http.post(f"/api/badges/{what}", json={"badge": ANN})
            assert answer.status_code == 403
        http.headers["Authorization"] = f"Bearer {folder.keys().desk_token}"
        assert (await http.get("/api/badges")).json() == {"members": {}, "open_seats": []}
        answer = await http.post("/api/badges/check", json={"badge": ANN})
        assert answer.json()["reason"] == "not_drawn"
        answer = await http.post("/api/badges/check", json={"badge": "Ann"})
        assert (answer.status_code, answer.json()["code"]) == (409, "bad_members")


async def test_the_door_is_told_the_seat_and_how_many_are_in_the_hall(folder, draw, capsys):
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http,
    ):
        http.headers["Authorization"] = f"Bearer {folder.keys().desk_token}"
        names = [ANN, BOB, CYD]
        await http.post("/api/badges/invite", json={"draw": DRAW, "members": names})
        await http.post("/api/badges/standing", json={"members": names, "standing": "accepted"})

        async def asked(way, badge):
            answer = await http.post(f"/api/badges/{way}", json={"badge": badge})
            return answer.json() if answer.status_code == 200 else answer.json()["code"]

        came = await asked("check", BOB)
        assert (came["accepted"], came["reason"], came["seat"]) == (True, "", 2)
        assert (came["present"], came["seats"]) == (1, 3)
        assert (await asked("check", BOB))["reason"] == "again"
        strange = await asked("check", DEE)
        assert (strange["accepted"], strange["seat"], strange["present"]) == (False, None, 1)
        went = {"seat": 2, "was_in": True, "present": 0, "seats": 3}
        assert await asked("out", BOB) == went
        assert await asked("out", BOB) == {**went, "was_in": False}
        assert (await asked("check", BOB))["reason"] == "", "he has come in once more"
        assert await asked("out", DEE) == "no_seat"
        answer = await http.post("/api/badges/out", json={"badge": 7})
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")


@pytest.mark.parametrize(
    ("what", "body"),
    [
        ("check", b"{}"),
        ("check", b"not json"),
        ("check", b'{"badge": 1}'),
        ("check", b"[" * 100_000),
        ("invite", b'{"draw": "x", "members": "y"}'),
        ("invite", b'{"draw": "x", "members": [1]}'),
        ("standing", b'{"members": ["a"], "standing": "x", "reason": 4}'),
        ("replace", b'{"pairs": [["a"]], "round": 1}'),
        ("replace", b'{"pairs": [["a", "b"]], "round": "1"}'),
        ("nothing", b"{}"),
    ],
)
async def test_what_is_no_question_is_refused(folder, what, body):
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http,
    ):
        headers = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        answer = await http.post(f"/api/badges/{what}", content=body, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")


@pytest.mark.parametrize(
    "command",
    [
        InviteMembers(DRAW, (ANN, BOB)),
        NoteStanding((ANN,), "accepted", "told so"),
        ReplaceMembers(((ANN, BOB),), 2),
        CheckBadge(ANN),
    ],
)
def test_commands_go_over_the_wire_and_back(command):
    what, document = document_of(command)
    assert command_of(what, json.loads(json.dumps(document))) == command


def test_two_writers_at_once_are_refused(folder):
    with served(folder), pytest.raises(ConferenceError) as refused:
        write(folder, CheckBadge(ANN), ManualClock())
    assert refused.value.code == "folder_served"


@pytest.mark.parametrize(
    ("badge", "typed"), [(["-"], f"ann:{CODE}\n"), (["ann"], f"{CODE}\n"), ([f"ann:{CODE}"], "")]
)
def test_a_badge_need_not_stand_on_the_command_line(folder, monkeypatch, capsys, badge, typed):
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    status, told = run(capsys, "check", folder.path, *badge)
    assert (status, told["badge"]) == (1, ANN)


def test_what_may_not_be_changes_nothing(folder, draw, capsys, monkeypatch):
    path = folder.path
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert main(["badge", "check", str(path), "ann"]) == 2
    ids = draw.parent / "ids.txt"
    ids.write_text("ann\n")
    assert main(["badge", "standing", str(path), "accepted", str(ids)]) == 2
    assert main(["badge", "standing", str(path), "accepted", str(ids), "--draw", str(draw)]) == 2
    assert main(["badge", "replace", str(path), str(draw)]) == 2
    assert capsys.readouterr().err.count("\n") == 4
    assert meeting_of(folder).members.roster.places == {}
