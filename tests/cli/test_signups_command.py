"""``conference signups``: lists, lets in and turns down by the server, writes a table."""

import asyncio
import json
import secrets

import pytest
from servers import sample_folder, serving
from visitors import asking

from conference.cli import main
from conference.deliberation.sender import SERVER
from conference.deliberation.signups.commands import SetSigningUp
from conference.deliberation.signups.model import Admitting
from conference.server.record.asking import answer_to


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def form(server, name):
    return {
        "secret": secrets.token_hex(16), "name": name, "place": "4 High Street",
        "area": min(server.writer.settled.founding.areas), "expected": 20, "host": "Fay Hill",
        "telephone": "07700 900123", "access": ["loop"], "languages": "Welsh", "note": "=1+1",
    }  # fmt: skip


async def told(capsys, *words, code=0):
    capsys.readouterr()
    assert await asyncio.to_thread(main, [str(one) for one in words]) == code
    return capsys.readouterr()


async def test_rooms_are_listed_let_in_turned_down_and_written(folder, tmp_path, capsys):
    path, table = folder.path, tmp_path / "signups.csv"
    assert (await told(capsys, "signups", "list", path)).out == "No room has signed up.\n"
    async with serving(folder) as server, asking(server) as http:
        await answer_to(server.writer, SERVER, SetSigningUp(Admitting.NOD, 0))
        for name in ("The Crown", "The Bell", "The Anchor"):
            assert (await http.post("/api/signups", json=form(server, name))).status_code == 200
        said = (await told(capsys, "signups", "admit", path, "1", "3")).out.splitlines()
        assert said == ["1. The Crown is in, as party 6.", "3. The Anchor is in, as party 7."]
        again = await told(capsys, "signups", "admit", path, "1", "--json")
        assert json.loads(again.out)["admitted"][0]["party"] == 6
        assert server.writer.settled.rooms.parties[6].capacity == 30
        words = ("signups", "refuse", path, "2", "--reason", "The Bell is full.")
        assert "The Bell is turned down" in (await told(capsys, *words)).out
        refused = await told(capsys, "signups", "refuse", path, "1", "--reason", "No.", code=2)
        assert "party" in refused.err
        several = await told(capsys, "signups", "admit", path, "1", "2", "--name", "X", code=2)
        assert "name one" in several.err
        assert "no sign-up 9" in (await told(capsys, "signups", "admit", path, "9", code=2)).err
    found = json.loads((await told(capsys, "signups", "list", path, "--json")).out)["signups"]
    assert [(one["signup"], one["state"], one["party"]) for one in found] == [
        (1, "admitted", 6), (2, "turned_down", None), (3, "admitted", 7),
    ]  # fmt: skip
    line = (await told(capsys, "signups", "list", path, "--state", "turned_down")).out
    assert line.startswith("2. The Bell, ") and "turned down: The Bell is full." in line
    assert "3" in (await told(capsys, "signups", "export", path, "--to", table)).out
    rows = table.read_text().splitlines()
    assert len(rows) == 4 and "'=1+1" in rows[1] and table.stat().st_mode & 0o077 == 0


async def test_rooms_are_let_in_by_a_server_alone(folder, tmp_path, capsys):
    async with serving(folder) as server, asking(server) as http:
        await answer_to(server.writer, SERVER, SetSigningUp(Admitting.NOD, 0))
        await http.post("/api/signups", json=form(server, "The Crown"))
    said = (await told(capsys, "signups", "admit", folder.path, "1", code=2)).err
    assert "conference serve" in said
    bad = await told(capsys, "signups", "export", folder.path, "--to", tmp_path / "x.doc", code=2)
    assert ".csv" in bad.err
