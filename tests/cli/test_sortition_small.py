"""``conference sortition small``: speakers, oversight panels and tables."""

from __future__ import annotations

import csv
import json
from itertools import combinations
from pathlib import Path

import pytest

from conference.cli import main
from conference.core.chance import hash_order
from conference.sortition.small import SPEAKERS

HEAD = "id,group,pseudonym"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    rows = [f"p{i},{'abc'[i % 3]},{i:064x}" for i in range(24)]
    Path("chamber.csv").write_text("\n".join([HEAD, *rows]) + "\n")
    return tmp_path


def run(capsys, *arguments):
    status = main(["sortition", "small", *arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_speakers_are_ordered_by_the_public_value_and_pseudonym(folder, capsys):
    status, found = run(capsys, "speakers", "chamber.csv", "--value", "042")
    assert status == 0
    assert found["names"] == hash_order(SPEAKERS, "042", [f"{i:064x}" for i in range(24)])
    assert found["order"] == [f"p{int(name, 16)}" for name in found["names"]]


def test_who_spoke_comes_later_as_often_as_they_spoke(folder, capsys):
    _, first = run(capsys, "speakers", "chamber.csv", "--value", "1")
    early = first["order"][:3]
    Path("spoken.csv").write_text("\n".join(["id", *early, early[0]]))
    _, then = run(
        capsys, "speakers", "chamber.csv", "--value", "1", "--spoken", "spoken.csv",
        "--to", "order.csv",
    )  # fmt: skip
    assert then["order"][-3:-1] == early[1:]
    assert then["order"][-1] == early[0]
    with Path("order.csv").open() as file:
        assert [row["id"] for row in csv.DictReader(file)] == then["order"]
    _, few = run(capsys, "speakers", "chamber.csv", "--value", "1", "--count", "2")
    assert few["order"] == first["order"][:2]


def test_people_on_one_line_are_not_left_out_in_silence(folder, capsys):
    Path("line.csv").write_text("p1, p2\n")
    status, found = run(capsys, "speakers", "line.csv", "--value", "1")
    assert status == 2
    assert "on one line" in found["error"]


def test_oversight_rotates_and_is_spread_over_groups(folder, capsys):
    status, found = run(
        capsys, "oversight", "chamber.csv", "--size", "6", "--terms", "4", "--even", "Group",
        "--value", "v",
    )  # fmt: skip
    assert status == 0
    assert sorted(p for panel in found["panels"] for p in panel) == sorted(
        f"p{i}" for i in range(24)
    )
    for panel in found["panels"]:
        assert sorted(int(p[1:]) % 3 for p in panel) == [0, 0, 1, 1, 2, 2]


def test_tables_of_a_second_round_have_new_neighbours(folder, capsys):
    _, first = run(capsys, "tables", "chamber.csv", "--seats", "4", "--value", "a", "--to", "1.csv")
    status, then = run(
        capsys, "tables", "chamber.csv", "--tables", "6", "--value", "b", "--before", "1.csv",
        "--mixed", "group",
    )  # fmt: skip
    assert status == 0
    assert [len(table) for table in first["tables"]] == [4] * 6

    def pairs(found):
        return {pair for table in found["tables"] for pair in combinations(sorted(table), 2)}

    assert not pairs(first) & pairs(then)
    assert then["again"] == 0


def test_ids_alone_are_drawn_too(folder, capsys):
    Path("ids.txt").write_text("ann\nbob\ncyd\n")
    status, found = run(capsys, "speakers", "ids.txt", "--value", "x")
    assert status == 0
    assert sorted(found["order"]) == ["ann", "bob", "cyd"]
    assert found["names"] == found["order"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("tables", "chamber.csv", "--tables", "40", "--value", "x"), "too_many_tables"),
        (("tables", "chamber.csv", "--seats", "0", "--value", "x"), "bad_seats"),
        (("tables", "chamber.csv", "--tables", "3", "--mixed", "shoe", "--value", "x"),
         "bad_table"),
        (("tables", "chamber.csv", "--tables", "3", "--before", "chamber.csv", "--value", "x"),
         "bad_table"),
        (("oversight", "chamber.csv", "--size", "30", "--value", "x"), "panel_too_large"),
        (("oversight", "chamber.csv", "--size", "3", "--terms", "0", "--value", "x"), "bad_terms"),
        (("speakers", "nobody.csv", "--value", "x"), "unreadable"),
        (("speakers", "--chamber", ".", "--value", "x"), "no_register"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_a_code(folder, capsys, arguments, code):
    status, found = run(capsys, *arguments)
    assert (status, found["code"]) == (2, code)


@pytest.mark.parametrize("text", ["", "id\n", "id\na\na\n", "id,x\n,1\n", "id,x\na,1,2\n"])
def test_broken_lists_of_people_are_refused(folder, capsys, text):
    Path("broken.csv").write_text(text)
    status, found = run(capsys, "speakers", "broken.csv", "--value", "x")
    assert (status, found["code"]) == (2, "bad_table")
    assert found["faults"]
