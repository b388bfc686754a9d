"""``conference breakouts``: a table is compared, accepted and written, served or not."""

import asyncio
import json

import pytest
from servers import sample_folder, serving

from conference.cli import main
from conference.core.folder import ConferenceFolder
from conference.server.members import meeting_of

TABLE = (
    "id,title,phase,minutes,statements\nrents,Rents,settle,2,Proposal | Worry\nrents,,go round,8,\n"
)


@pytest.fixture
def folder(tmp_path, capsys):
    assert main(["new", str(tmp_path / "c"), "--sample", "--parties", "2"]) == 0
    (tmp_path / "breakouts.csv").write_text(TABLE, encoding="utf-8")
    capsys.readouterr()
    return tmp_path


def run(folder, verb, *words):
    return main(["breakouts", verb, str(folder / "c"), *map(str, words)])


def test_what_a_table_changes_is_printed_and_done_when_it_is_accepted(folder, capsys):
    file = folder / "breakouts.csv"
    assert run(folder, "import", file) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "+ rents: Rents, settle 2:00 + go round 8:00"
    assert told[1].startswith("Nothing was changed")
    assert run(folder, "import", file, "--accept") == 0
    assert "Prepared: 1." in capsys.readouterr().out
    assert run(folder, "import", file, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "difference": [], "prepared": 0}
    assert run(folder, "export", "--to", folder / "again.csv") == 0
    assert "1 breakouts" in capsys.readouterr().out
    assert run(folder, "import", folder / "again.csv") == 0


def test_all_faults_of_a_table_are_told_and_nothing_is_done(folder, capsys):
    file = folder / "breakouts.csv"
    file.write_text(TABLE.replace("go round", "dance").replace(",2,", ",,"), encoding="utf-8")
    assert run(folder, "import", file, "--accept") == 2
    told = capsys.readouterr().err
    assert "'dance'" in told and "minutes" in told
    assert not meeting_of_folder(folder).breakouts.by_id


def meeting_of_folder(folder):
    return meeting_of(ConferenceFolder(folder / "c"))


@pytest.mark.sockets
async def test_a_folder_that_is_served_is_changed_through_its_server(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = sample_folder(tmp_path)
    file = tmp_path / "breakouts.csv"
    file.write_text(TABLE, encoding="utf-8")
    async with serving(folder) as server:
        asked = ["breakouts", "import", str(folder.path), str(file)]
        assert await asyncio.to_thread(main, asked) == 1
        assert not server.writer.settled.breakouts.by_id
        assert await asyncio.to_thread(main, [*asked, "--accept"]) == 0
        assert server.writer.settled.breakouts.by_id["rents"].hand_in.categories == (
            "Proposal",
            "Worry",
        )
