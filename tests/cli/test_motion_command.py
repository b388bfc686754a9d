"""``conference motion``: a text is tabled, amended and shown, with a server and without."""

import json

import pytest
from motions_of_six import A1, decided, tabled
from motions_of_six import TEXT as SIX

from conference.cli import main
from conference.server import members

TEXT = "# Order\n\n1. We meet on Mondays\n\n2. We pay ten euros a month\n\n3. We sing\n"
TABLE = """id,kind,clause,passage,words,after,author,reason
A1,replace,2,ten euros,five euros,,Ann,It is too much
A2,strike,3,,,,Ben,
A3,add,1,Mondays,and Fridays,,Cy,
"""


@pytest.fixture
def folder(tmp_path, capsys):
    assert main(["new", str(tmp_path / "c"), "--sample", "--parties", "2"]) == 0
    (tmp_path / "order.md").write_text(TEXT, encoding="utf-8")
    (tmp_path / "amendments.csv").write_text(TABLE, encoding="utf-8")
    assert main(["motion", "table", str(tmp_path / "c"), "order", str(tmp_path / "order.md")]) == 0
    capsys.readouterr()
    return tmp_path


def motion(folder, verb, *words):
    return main(["motion", verb, str(folder / "c"), "order", *words])


def test_a_motion_is_tabled_amended_and_shown(folder, capsys):
    assert motion(folder, "amend", str(folder / "amendments.csv")) == 0
    assert capsys.readouterr().out == "Handed in: 3 amendments.\n"
    assert motion(folder, "show") == 0
    told = capsys.readouterr().out
    assert "2. We pay ten euros a month" in told
    assert "Amendment A2 by Ben: proposed." in told
    assert motion(folder, "show", "--order") == 0
    assert capsys.readouterr().out.startswith("1. A3: ")
    assert motion(folder, "show", "--marked") == 0
    told = capsys.readouterr().out
    assert "2 We pay [-ten-]{+five+} euros a month" in told
    assert "1 We meet on Mondays{+ and Fridays+}" in told
    assert motion(folder, "show", "--json") == 0
    assert [one["id"] for one in json.loads(capsys.readouterr().out)["amendments"]] == [
        "A1", "A2", "A3"
    ]  # fmt: skip


def test_all_faults_of_a_table_are_told_with_their_lines(folder, capsys):
    table = folder / "amendments.csv"
    table.write_text(
        f"{TABLE}A4,paint,1,,,,,\nA1,delete,1,,,,,\nA 5,delete,1,,,,,\n", encoding="utf-8"
    )
    assert motion(folder, "amend", str(table)) == 2
    told = capsys.readouterr().err
    assert "'paint' is none of" in told or "“paint” is none of" in told
    assert "lines 2 and 6" in told
    assert "line 7" in told
    table.write_text(f"{TABLE}A4,replace,2,nine euros,x,,,\nA5,delete,9,,,,,\n", encoding="utf-8")
    assert motion(folder, "amend", str(table)) == 2
    told = capsys.readouterr().err
    assert "line 5: " in told and "line 6: " in told
    assert motion(folder, "show") == 0
    assert "Amendment A1" not in capsys.readouterr().out


def test_what_was_adopted_is_written_to_a_file(folder, capsys, monkeypatch):
    assert motion(folder, "show", "--adopted") == 2
    assert "not adopted" in capsys.readouterr().err
    driver = tabled(A1)
    decided(driver, "v1", amendments=("A1",), carried=True)
    decided(driver, "v2", whole=True, carried=True)
    monkeypatch.setattr(members, "meeting_of", lambda _folder: driver.meeting)
    assert motion(folder, "show", "--adopted", "-o", str(folder / "adopted.md")) == 0
    assert (folder / "adopted.md").read_text("utf-8") == SIX.replace("ten euros", "five euros")
    capsys.readouterr()
    assert motion(folder, "show") == 0
    told = capsys.readouterr().out
    assert "Amendment A1: adopted (poll v1)." in told
    adopted = driver.meeting.motions.by_id["order"].adopted
    assert told.endswith(f"Adopted in reading 1 by the poll v2; digest\n{adopted.digest}\n")


def test_a_motion_that_is_not_there_and_a_text_with_faults(folder, capsys):
    assert main(["motion", "show", str(folder / "c"), "other"]) == 2
    assert "no motion 'other'" in capsys.readouterr().err
    (folder / "bad.md").write_text("1. One\n\n2. Two\n\n2. Three\n\n```\nx\n```\n")
    assert main(["motion", "table", str(folder / "c"), "bad", str(folder / "bad.md")]) == 2
    told = capsys.readouterr().err
    assert "line 5" in told and "line 7" in told
    assert motion(folder, "amend", str(folder / "none.csv")) == 2
    assert "cannot be read" in capsys.readouterr().err
