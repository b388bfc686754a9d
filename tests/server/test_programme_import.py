"""A programme imported and exported, through a running server and without one."""

import asyncio
import json
from dataclasses import replace

import httpx
import pytest
from servers import sample_folder, serving, sql_store

from conference.cli import main
from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError
from conference.deliberation.programme.commands import (
    AcceptProgramme,
    SetEditLock,
    StartItem,
    UndoEdit,
)
from conference.server.members import meeting_of, write
from conference.server.programme import (
    accept_document,
    command_of,
    plan_document,
    plan_of,
    plan_read,
)
from conference.server.record.store.verify import verify

pytestmark = pytest.mark.sockets


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


def run(capsys, *arguments):
    status = main(["programme", *map(str, arguments), "--json"])
    return status, json.loads(capsys.readouterr().out)


def refused(capsys, *arguments):
    assert main(["programme", *map(str, arguments)]) == 2
    return capsys.readouterr().err


def the_whole_way(capsys, where, folder, form):
    """Written, read again, changed, shown, accepted."""
    table = folder.path.parent / f"programme{form}"
    status, found = run(capsys, "export", where, "--to", table)
    assert (status, found["items"], found["lost"]) == (0, 37, [])
    status, found = run(capsys, "import", where, table)
    assert (status, found["done"], found["difference"]["same"]) == (0, True, 37)
    before = plan_of(meeting_of(folder)).items
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace(before[1].title, "Another title"), encoding="utf-8")
    status, found = run(capsys, "import", where, table)
    assert (status, found["done"]) == (1, False)
    (change,) = found["difference"]["changed"]
    assert change["cells"] == [["title", before[1].title, "Another title"]]
    assert plan_of(meeting_of(folder)).items == before
    status, found = run(capsys, "import", where, table, "--accept")
    assert (status, found["done"]) == (0, True)
    after = plan_of(meeting_of(folder)).items
    assert after == (before[0], replace(before[1], title="Another title"), *before[2:])


@pytest.mark.parametrize("form", [".csv", ".json"])
def test_without_a_server_the_record_is_written_by_the_command(folder, capsys, form):
    the_whole_way(capsys, folder.path, folder, form)
    store = sql_store(folder.record)
    try:
        assert verify(store).holds
    finally:
        store.close()


async def test_a_running_server_is_asked_by_its_folder(folder, capsys):
    async with serving(folder):
        await asyncio.to_thread(the_whole_way, capsys, folder.path, folder, ".csv")


async def test_a_running_server_is_asked_by_its_address(folder, capsys, monkeypatch):
    monkeypatch.setenv("CONFERENCE_PASSWORD", folder.keys().desk_token)
    async with serving(folder) as server:
        url = f"http://127.0.0.1:{server.port}"
        monkeypatch.setattr("conference.core.folder.find_local", lambda _url: None)
        await asyncio.to_thread(the_whole_way, capsys, url, folder, ".json")
        monkeypatch.delenv("CONFERENCE_PASSWORD")
        told = await asyncio.to_thread(refused, capsys, "sheet", url, "-o", "x.html")
        assert "CONFERENCE_PASSWORD" in told


async def test_only_the_desk_may_ask_and_an_earlier_plan_is_refused(folder):
    plan = plan_of(meeting_of(folder))
    command = AcceptProgramme(plan.items[:3], plan.base)
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http,
    ):
        for what in ("plan", "accept"):
            assert (await http.post(f"/api/programme/{what}", json={})).status_code == 403
        http.headers["Authorization"] = f"Bearer {folder.keys().desk_token}"
        assert plan_read((await http.post("/api/programme/plan", json={})).json()) == plan
        asked = accept_document(command)
        for bad in ({}, [], {**asked, "items": 3}, {**asked, "base": 3}):
            assert (await http.post("/api/programme/accept", json=bad)).status_code == 400
        for _ in range(2):  # asked again, it is so already
            answer = await http.post("/api/programme/accept", json=asked)
            assert (answer.status_code, answer.json()) == (200, {"items": 3})
        asked = accept_document(AcceptProgramme(plan.items[:2], plan.base))
        answer = await http.post("/api/programme/accept", json=asked)
        assert (answer.status_code, answer.json()["code"]) == (409, "plan_moved")


def test_what_is_on_air_stays_and_an_edit_in_between_is_refused(folder, capsys):
    plan = plan_of(meeting_of(folder))
    write(folder, StartItem(plan.items[0].id), ManualClock())
    table = folder.path.parent / "p.csv"
    run(capsys, "export", folder.path, "--to", table)
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text("".join([lines[0], *lines[2:]]), encoding="utf-8")
    assert "is on air; it cannot be left out" in refused(capsys, "import", folder.path, table)
    for base, items, code in (
        ("another", plan.items[:2], "plan_moved"),
        (plan.base, plan.items[1:], "bad_plan"),
    ):
        with pytest.raises(ConferenceError) as error:
            write(folder, AcceptProgramme(items, base), ManualClock())
        assert error.value.code == code


def test_a_locked_plan_takes_no_other_and_an_accepted_one_can_be_undone(folder):
    plan = plan_of(meeting_of(folder))
    command = AcceptProgramme(plan.items[:5], plan.base)
    write(folder, SetEditLock(True), ManualClock())
    with pytest.raises(ConferenceError) as error:
        write(folder, command, ManualClock())
    assert error.value.code == "plan_locked"
    write(folder, SetEditLock(False), ManualClock())
    meeting = write(folder, command, ManualClock())
    assert meeting.programme.items == plan.items[:5]
    meeting = write(folder, UndoEdit(meeting.programme.undo[-1].number), ManualClock())
    assert meeting.programme.items == plan.items


BAD = [
    {"minutes": 0}, {"minutes": 1441}, {"title": " "}, {"title": "x" * 201}, {"day": 0},
    {"speaker": "x" * 201}, {"starts_at": -1}, {"poll": "none such"}, {"id": ""}, {"id": "x" * 65},
]  # fmt: skip


@pytest.mark.parametrize("other", BAD)
def test_items_that_are_none_are_refused(folder, other):
    plan = plan_of(meeting_of(folder))
    items = (replace(plan.items[0], **other), *plan.items[1:])
    with pytest.raises(ConferenceError) as error:
        write(folder, AcceptProgramme(items, plan.base), ManualClock())
    assert error.value.code == "bad_plan"
    assert meeting_of(folder).programme.items == plan.items


@pytest.mark.parametrize("items", [lambda items: (), lambda items: (items[0], items[0])])
def test_a_programme_has_items_each_with_its_own_id(folder, items):
    plan = plan_of(meeting_of(folder))
    with pytest.raises(ConferenceError) as error:
        write(folder, AcceptProgramme(items(plan.items), plan.base), ManualClock())
    assert error.value.code == "bad_plan"


def test_a_plan_and_a_command_come_through_json_as_they_are(folder):
    meeting = meeting_of(folder)
    plan = plan_of(meeting)
    assert plan_read(json.loads(json.dumps(plan_document(meeting)))) == plan
    command = AcceptProgramme(plan.items, plan.base)
    assert command_of(json.loads(json.dumps(accept_document(command)))) == command
    with pytest.raises(ConferenceError):
        plan_read({"items": []})


def test_words_on_the_terminal(folder, capsys):
    table = folder.path.parent / "p.csv"
    assert main(["programme", "export", str(folder.path), "--to", str(table)]) == 0
    assert "has 37 items" in capsys.readouterr().out
    assert main(["programme", "import", str(folder.path), str(table)]) == 0
    assert "do not differ" in capsys.readouterr().out
    text = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text("".join(text[:-1]), encoding="utf-8")
    assert main(["programme", "import", str(folder.path), str(table)]) == 1
    out = capsys.readouterr().out
    assert "Removed: 1." in out
    assert "--accept" in out
    assert main(["programme", "import", str(folder.path), str(table), "--accept"]) == 0
    assert capsys.readouterr().out.endswith("Accepted.\n")


def test_what_cannot_be_is_said_in_a_sentence(folder, capsys):
    path = folder.path
    assert "none of .csv" in refused(capsys, "export", path, "--to", "x.pdf")
    assert "is not a file" in refused(capsys, "import", path, "no such.csv")
    table = path.parent / "o.json"
    run(capsys, "export", path, "--to", table)
    assert "is no date" in refused(capsys, "import", path, table, "--date", "tomorrow")
    assert "not a conference folder" in refused(capsys, "export", path / "no", "--to", "x.csv")


def test_the_run_sheet_is_one_page_without_anything_external(folder, capsys):
    out = folder.path.parent / "sheet.html"
    status, found = run(capsys, "sheet", folder.path, "-o", out)
    assert (status, found["items"]) == (0, 37)
    text = out.read_text(encoding="utf-8")
    assert "A4 landscape" in text
    assert text.count('<tr class="day">') == 3
    for outer in ("http:", "https:", "<script", "src=", "href=", "url("):
        assert outer not in text
    again = folder.path.parent / "again.html"
    assert run(capsys, "export", folder.path, "--to", again)[0] == 0
