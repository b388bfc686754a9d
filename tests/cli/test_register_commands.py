"""``conference register``, and draws from it."""

from __future__ import annotations

import csv
import json
import random
import re
from pathlib import Path

import pytest

from conference.cli import main
from conference.core.folder import ConferenceFolder

QUOTAS = (
    "feature,value,min,max\ngender,female,4,6\ngender,male,4,6\n"
    "age,young,2,5\nage,middle,2,5\nage,old,2,5\n"
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A conference (its record is not asked for) and eighty people in its register."""
    monkeypatch.chdir(tmp_path)
    Path("C").mkdir()
    ConferenceFolder(Path("C")).record.touch()
    chance = random.Random(7)
    lines = ["id,name,gender,age,home,course"]
    lines += [
        f"p{i},Nom {i},{chance.choice(['female', 'male'])},"
        f"{chance.choice(['young', 'middle', 'old'])},h{chance.randrange(60)},"
        f"{chance.choice(['yes', 'yes', 'no'])}"
        for i in range(80)
    ]
    Path("people.csv").write_text("\n".join(lines) + "\n")
    Path("quotas.csv").write_text(QUOTAS)
    return tmp_path


def run(capsys, *arguments):
    status = main([*arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


@pytest.fixture
def register(folder, capsys):
    status, found = run(
        capsys, "register", "import", "C", "people.csv", "--household", "home",
        "--trained", "course",
    )  # fmt: skip
    assert (status, found["new"], found["people"]) == (0, 80, 80)
    return folder


def draw(capsys, name, *more):
    status, found = run(
        capsys, "sortition", "draw", "--register", "C", "--categories", "quotas.csv", "--size",
        "10", "--panels", "100", "--seed", name, "--out", name, "--quiet", *more,
    )  # fmt: skip
    assert status == 0, found
    return found


def rows(path):
    with Path(path).open(newline="") as file:
        return list(csv.DictReader(file))


def test_show_tells_figures(register, capsys):
    status, found = run(capsys, "register", "show", "C")
    assert status == 0
    assert found["people"] == 80
    assert sum(found["columns"]["gender"].values()) == 80
    assert found["columns"]["name"] is None
    assert set(found["columns"]["trained"]) == {"yes", "no"}
    assert found["household"] == ["home"]


def test_what_is_exported_can_be_imported_again(register, capsys):
    assert run(capsys, "register", "export", "C", "--to", "out.csv")[0] == 0
    Path("D").mkdir()
    ConferenceFolder(Path("D")).record.touch()
    status, _ = run(
        capsys, "register", "import", "D", "out.csv", "--household", "home",
        "--trained", "trained",
    )  # fmt: skip
    assert status == 0
    run(capsys, "register", "export", "D", "--to", "again.csv")
    assert Path("again.csv").read_bytes() == Path("out.csv").read_bytes()


def test_a_draw_from_the_register_keeps_its_rules_and_is_noted(register, capsys):
    found = draw(capsys, "one", "--addresses", "--trained", "trained")
    people = {row["id"]: row for row in rows("people.csv")}
    chosen = [people[person] for person in found["selected"]]
    assert all(one["course"] == "yes" for one in chosen)
    assert len({one["home"] for one in chosen}) == 10
    _, ledger = run(capsys, "register", "ledger", "C")
    assert [one["seats"] for one in ledger["sittings"]] == [10]
    assert ledger["sittings"][0]["people"] == sum(p["course"] == "yes" for p in people.values())
    assert main(["sortition", "verify", "one"]) == 0


def test_a_draw_repeated_is_noted_once(register, capsys):
    first = draw(capsys, "one")
    assert draw(capsys, "one")["digest"] == first["digest"]
    _, ledger = run(capsys, "register", "ledger", "C")
    assert len(ledger["sittings"]) == 1


def test_nothing_private_is_left_behind(register, capsys):
    draw(capsys, "one")
    assert {path.name for path in Path("C").iterdir()} == {"register.db", "record.sqlite3"}


def test_everyones_code_stays_the_same_from_sitting_to_sitting(register, capsys):
    draw(capsys, "one")
    draw(capsys, "two", "--rotation", "1")
    run(capsys, "register", "export", "C", "--codes", "--to", "codes.csv")
    codes = {row["id"]: row["code"] for row in rows("codes.csv")}
    for name in ("one", "two"):
        told = {row["id"]: row["code"] for row in rows(f"{name}/private/codes.csv")}
        assert told.items() <= codes.items()
    person = rows("two/private/selected.csv")[0]["id"]
    assert main(["sortition", "verify", "two", "--person", person, "--salt", codes[person]]) == 0


def test_rotation_and_carry_over_over_three_sittings(register, capsys):
    first = set(draw(capsys, "one")["selected"])
    second = set(
        draw(capsys, "two", "--rotation", "1", "--stay-on", "3", "--stay-value", "v")["selected"]
    )
    assert len(second) == 7
    assert not first & second
    third = set(draw(capsys, "three", "--rotation", "2")["selected"])
    assert len(third) == 10
    assert not (first | second) & third
    _, ledger = run(capsys, "register", "ledger", "C", "--to", "ledger.json")
    assert ledger["seated"] == {"0": 53, "1": 24, "2": 3}
    text = Path("ledger.json").read_text()
    assert "Nom" not in text
    assert not re.search(r'"p\d', text)


def test_the_lists_for_the_next_draw_can_be_had_as_files(register, capsys):
    selected = draw(capsys, "one")["selected"]
    status, found = run(
        capsys, "register", "next", "C", "--rotation", "1", "--stay", "4", "--value", "v",
        "--to", "next",
    )  # fmt: skip
    assert (status, found["exclude"], found["staying"]) == (0, 10, 4)
    assert {row["id"] for row in rows("next/exclude.csv")} == set(selected)
    assert {row["id"] for row in rows("next/staying.csv")} <= set(selected)


def test_replacements_from_the_register_are_noted(register, capsys):
    selected = draw(capsys, "one")["selected"]
    Path("declined").write_text(selected[0])
    status, found = run(
        capsys, "sortition", "replace", "--register", "C", "--categories", "quotas.csv",
        "--panel", "one", "--declined", "declined", "--out", "round", "--quiet",
    )  # fmt: skip
    assert status == 0
    _, small = run(capsys, "sortition", "small", "speakers", "--chamber", "C", "--value", "x")
    assert sorted(small["order"]) == sorted(found["selected"])
    assert selected[0] not in small["order"]


def test_training_and_removal_by_list(register, capsys):
    untrained = [row["id"] for row in rows("people.csv") if row["course"] == "no"]
    Path("ids").write_text("\n".join(untrained))
    assert run(capsys, "register", "trained", "C", "ids")[1]["changed"] == len(untrained)
    assert run(capsys, "register", "remove", "C", "ids")[1]["removed"] == len(untrained)
    assert run(capsys, "register", "show", "C")[1]["people"] == 80 - len(untrained)


def test_faults_of_an_import_are_told_with_their_lines(folder, capsys):
    Path("people.csv").write_text("id,gender\na,female\na,male\nb,male,x\n")
    assert main(["register", "import", "C", "people.csv"]) == 2
    told = capsys.readouterr().err
    assert "line 3, column id" in told
    assert "line 4" in told


@pytest.mark.parametrize(
    "arguments",
    [
        ("register", "show", "C"),
        ("register", "show", "nowhere"),
        ("register", "import", "C", "nothing.csv"),
        ("sortition", "check", "--register", "C", "--categories", "quotas.csv", "--size", "10"),
        ("sortition", "check", "--respondents", "people.csv", "--categories", "quotas.csv",
         "--size", "10", "--rotation", "1"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_a_sentence(folder, capsys, arguments):
    assert main(list(arguments)) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_later_file_is_shown_first_and_done_when_it_is_asked_for(folder, capsys):
    assert run(capsys, "register", "import", "C", "people.csv")[0] == 0
    lines = Path("people.csv").read_text().splitlines()
    lines[1] = lines[1].replace("Nom 0", "Nom Zero")
    lines[2] = lines[2].replace("p1,", "p100,")
    Path("later.csv").write_text("\n".join(lines) + "\n")
    status, found = run(capsys, "register", "import", "C", "later.csv")
    assert (status, found["done"], found["people"]) == (1, False, 80)
    shown = found["files"][0]["difference"]
    assert (shown["new"], shown["changed"], shown["same"]) == (1, 1, 78)
    assert shown["missing"] == ["p1"]
    assert shown["changes"] == [{"id": "p0", "cells": [["name", "Nom 0", "Nom Zero"]]}]
    assert main(["register", "import", "C", "later.csv"]) == 1
    told = capsys.readouterr().out
    assert "p0: name 'Nom 0' -> 'Nom Zero'" in told
    assert "Not in the file: p1" in told
    assert "Nothing was changed" in told
    status, found = run(capsys, "register", "import", "C", "later.csv", "--renew")
    assert (status, found["new"], found["renewed"], found["people"]) == (0, 1, 79, 81)
    status, found = run(capsys, "register", "import", "C", "later.csv", "--withdraw")
    assert (status, found["withdrawn"], found["people"]) == (0, 1, 80)


def test_who_is_taken_out_are_those_who_are_not_in_one_file(folder, capsys):
    files = ("people.csv", "people.csv")
    assert main(["register", "import", "C", *files, "--withdraw"]) == 2
    assert "--withdraw goes with one file" in capsys.readouterr().err
