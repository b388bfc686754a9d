"""``conference statements``: what tables have said, as a table."""

import csv

import pytest
from servers import sample_folder

from conference.cli import main
from conference.core.clock import SystemClock
from conference.deliberation.statements.commands import OpenStatements
from conference.server.members import write


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def test_a_conference_in_which_nothing_was_said_has_a_table_of_columns(folder, tmp_path, capsys):
    write(folder, OpenStatements("talk", "At the tables"), SystemClock())
    to = tmp_path / "said.csv"
    assert main(["statements", str(folder.path), "--to", str(to)]) == 0
    assert capsys.readouterr().out.strip() == f"{to} has 0 statements."
    with to.open(encoding="utf-8-sig", newline="") as file:
        (columns,) = csv.reader(file)
    assert columns[:4] == ["session", "number", "time", "room"]
    assert columns[-1] == "taken off because"
