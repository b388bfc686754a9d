"""The sample's lottery: its tables are those of their script, and a panel of 100 can be drawn."""

import importlib.util

import pytest
from lottery_files import Follower, following
from servers import serving

from conference.cli import main
from conference.core.assets import asset
from conference.core.folder import ConferenceFolder
from conference.deliberation.founding import sample
from conference.deliberation.lottery.commands import StartLottery
from conference.protocol.messages import JobState, Role


@pytest.fixture
def script():
    spec = importlib.util.spec_from_file_location(
        "make_people", asset("samples", "lottery", "make_people.py")
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_tables_are_what_their_script_makes(script):
    folder = asset("samples", "lottery")
    assert (folder / "people.csv").read_text(encoding="utf-8") == script.people_text()
    assert (folder / "quotas.csv").read_text(encoding="utf-8") == script.quotas_text()


def test_the_regions_are_those_of_the_sample_conference(script):
    names = {region.name for region in sample.sample_regions()}
    assert {name for name, _ in script.regions().values()} == names


def test_the_programme_has_the_lottery():
    items = {item.id: item for item in sample.sample_programme()}
    assert items["lottery"].kind == "ceremony"
    assert "100 seats" in items["lottery"].title


async def test_a_desk_of_the_sample_finds_the_files_and_that_a_panel_is_possible(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = ConferenceFolder(tmp_path / "sample")
    assert main(["new", str(folder.path), "--sample", "--parties", "3"]) == 0
    async with (
        serving(folder) as server,
        following(server, Role.DESK, folder.keys().desk_token) as desk,
    ):
        told = await Follower.job(desk, JobState.IDLE)
        assert "people, " in told.sentence
        wanted = {"title": "The next chamber", "size": 100, "households": ("address",)}
        checked = await desk.check(**wanted)
        assert (checked.state, checked.possible) == (JobState.CHECKED, True)
        assert checked.people == 3000
        refused = await desk.ask(StartLottery("chamber", True))
        assert refused.code == "unknown_lottery"
