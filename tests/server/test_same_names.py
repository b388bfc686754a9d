"""Two parties of one name: whoever is handed a code, or opens one, reads which of them it is."""

import json
from dataclasses import replace

import httpx
import pytest
from servers import FIRST_DAY, PASSWORD, serving

from conference.cli import main
from conference.core.clock import ManualClock
from conference.core.folder import ConferenceFolder
from conference.deliberation.rooms.commands import RegisterParties
from conference.server.founding import found, sample_commands


@pytest.fixture
def folder(tmp_path):
    """A conference in which the parties 0 and 2 are both called The Bell."""
    made = ConferenceFolder(tmp_path / "conference")
    commands = map(with_bells, sample_commands(4, 1, FIRST_DAY, rehearsal=False))
    found(made, list(commands), PASSWORD, ManualClock())
    return made


def with_bells(command):
    if not isinstance(command, RegisterParties):
        return command
    named = (replace(one, name="The Bell") if one.id in {0, 2} else one for one in command.parties)
    return RegisterParties(tuple(named))


def is_clear(names):
    assert len(set(names)) == len(names)
    assert [name.startswith("The Bell, ") for name in names] == [True, False, True, False]


def test_the_list_of_codes_says_the_area_beside_such_a_name(folder, capsys):
    assert main(["codes", "list", str(folder.path), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["codes"]
    names = {row["party"]: row["name"] for row in rows}
    is_clear([names[party] for party in range(4)])
    assert main(["codes", "list", str(folder.path)]) == 0
    assert names[2] in capsys.readouterr().out


async def test_codes_of_the_desk_and_the_page_to_join_say_it(folder):
    async with serving(folder) as server, httpx.AsyncClient(base_url=server.site.here) as web:
        token = folder.keys().desk_token
        listed = await web.get("/api/codes", headers={"Authorization": f"Bearer {token}"})
        is_clear([row["name"] for row in listed.json()])
        opened = [await web.post("/api/join", json={"code": row["code"]}) for row in listed.json()]
        is_clear([answer.json()["party"] for answer in opened])
