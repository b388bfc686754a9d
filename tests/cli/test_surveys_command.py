"""``conference surveys`` without a server: from a table and back, and what is wrong by its line."""

import json

import pytest
from servers import sample_folder

from conference.cli import main
from conference.server.members import meeting_of

TABLE = "survey,title,question,kind,options\ns1,How was it?,I felt heard,,\n,,It was,,short|right\n"


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def told(capsys, *words, code=0):
    capsys.readouterr()
    assert main([str(one) for one in words]) == code
    return capsys.readouterr()


def test_surveys_are_read_from_a_table_and_written_as_one(folder, tmp_path, capsys):
    table, back = tmp_path / "our surveys.csv", tmp_path / "back.csv"
    table.write_text(TABLE)
    said = told(capsys, "surveys", "import", folder.path, table).out
    assert said.startswith("Surveys written: 1.")
    assert [len(one.questions) for one in meeting_of(folder).surveys.in_order()] == [2]
    found = json.loads(told(capsys, "surveys", "plan", folder.path, "--to", back, "--json").out)
    assert (found["ok"], found["surveys"]) == (True, 1)
    assert back.read_text().splitlines()[1:] == [
        "s1,How was it?,,I felt heard,scale,",
        "s1,,,It was,choice,short | right",
    ]
    again = json.loads(told(capsys, "surveys", "import", folder.path, back, "--json").out)
    assert again == {"ok": True, "surveys": 1}


def test_what_is_wrong_with_a_table_is_told_and_nothing_is_written(folder, tmp_path, capsys):
    table = tmp_path / "surveys.csv"
    table.write_text("survey,question,kind\na,I felt heard,\nb,How,guess\n")
    assert "'guess' is none of" in told(capsys, "surveys", "import", folder.path, table, code=2).err
    assert not meeting_of(folder).surveys.order
