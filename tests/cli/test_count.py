"""``conference count``: what it prints, its JSON, its report, its refusals."""

import json

import pytest

from conference.cli import main

WARD = '3 2\n4 1 2 0\n2 3 0\n1 0\n0\n"Castor"\n"Pollux"\n"Helen"\n"Ward"\n'
VOTE = "vote,count\nFor,60\nAgainst,30\nAbstain,10\n"
BUDGET = (
    "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n"
    "a;60;Trees\nb;70;Pool\nVOTES\nvoter_id;vote\n1;a\n2;a\n3;b\n"
)


@pytest.fixture
def ward(tmp_path):
    path = tmp_path / "ward.blt"
    path.write_text(WARD, encoding="utf-8")
    return path


def run(capsys, *words):
    status = main(["count", *map(str, words)])
    out = capsys.readouterr()
    return status, out.out, out.err


def as_object(capsys, *words):
    status, out, _ = run(capsys, *words, "--json")
    assert status == 0
    return json.loads(out)


def test_the_json_has_what_was_promised(capsys, ward):
    result = as_object(capsys, ward, "--method", "stv-scottish")
    assert result["method"] == "stv-scottish"
    assert (result["ballots"], result["invalid"], result["seats"]) == (6, 1, 2)
    assert result["quota"] == "3.00000"
    assert result["candidates"][0] == {"id": "1", "name": "Castor"}
    assert result["elected"] == [
        {"id": "1", "name": "Castor", "round": 1},
        {"id": "3", "name": "Helen", "round": 3},
    ]
    second, third = result["rounds"][1:]
    assert second["totals"] == {"1": "3.00000", "2": "1.00000", "3": "2.00000"}
    assert second["transfers"][0]["from"] == "1"
    assert third["excluded"] == ["2"]
    assert third["exhausted"] == "1.00000"
    assert result["ties"] == []
    assert result["seed"] is None


def test_a_lot_is_drawn_from_the_given_seed_or_the_ballots_fingerprint(capsys, tmp_path):
    path = tmp_path / "tie.blt"
    path.write_text('2 1\n1 1 0\n1 2 0\n0\n"A"\n"B"\n"T"\n', encoding="utf-8")
    given = as_object(capsys, path, "--method", "irv", "--seed", "of the day")
    assert given["seed"] == "of the day"
    assert given["ties"][0]["method"] == "lot"
    derived = as_object(capsys, path, "--method", "irv")
    assert len(derived["seed"]) == 64
    path.write_text('2 1\n1 2 0\n1 1 0\n0\n"A"\n"B"\n"T"\n', encoding="utf-8")
    assert as_object(capsys, path, "--method", "irv")["elected"] == derived["elected"]


def test_a_motion_is_decided_by_its_majority(capsys, tmp_path):
    path = tmp_path / "vote.csv"
    path.write_text(VOTE, encoding="utf-8")
    result = as_object(capsys, path, "--method", "plurality", "--majority", "2/3", "--of", "cast")
    assert result["decision"]["passed"] is False
    assert result["decision"]["needed"] == 67
    assert result["elected"] == []
    words = (path, "--method", "plurality", "--majority", "2/3", "--of", "for-and-against")
    assert as_object(capsys, *words)["decision"]["passed"] is True


def test_a_budget_lists_selected_projects_and_their_cost(capsys, tmp_path):
    path = tmp_path / "city.pb"
    path.write_text(BUDGET, encoding="utf-8")
    result = as_object(capsys, path, "--method", "pb-greedy")
    assert result["selected"] == [{"id": "a", "name": "Trees", "cost": 60}]
    assert result["cost"] == 60


def test_tied_committees_are_all_listed(capsys, tmp_path):
    path = tmp_path / "x.abc.yaml"
    path.write_text("profile: [[0], [1], [2]]\ncommitteesize: 2\n", encoding="utf-8")
    result = as_object(capsys, path, "--method", "cc")
    assert result["committees"] == [["0", "1"], ["0", "2"], ["1", "2"]]


def test_pairs_and_paths_are_in_the_json_of_condorcet_rules(capsys, ward):
    result = as_object(capsys, ward, "--method", "schulze", "--seats", "1")
    assert result["pairwise"]["1"] == {"2": 4, "3": 4}
    assert result["paths"]["1"]["3"] == 4
    assert result["ranking"] == [["1"], ["2"], ["3"]]


def test_the_list_names_every_method(capsys):
    status, out, _ = run(capsys, "--list")
    assert status == 0
    for name in ("stv-ers97", "pb-equal-shares", "ranked-pairs", "median"):
        assert f"\n{name} " in f"\n{out}"


def test_text_and_report_are_written(capsys, ward, tmp_path):
    report = tmp_path / "report.html"
    status, out, err = run(capsys, ward, "--method", "stv-meek", "--html", report)
    assert status == 0
    assert "Elected: Castor and Helen." in out
    assert "report.html written" in err
    assert "<svg" in report.read_text("utf-8")


def test_ballots_are_converted_to_another_format_and_count_the_same(capsys, ward, tmp_path):
    for name in ("ward.csv", "ward.toi", "again.blt"):
        out = tmp_path / name
        assert run(capsys, ward, "--convert", out)[0] == 0
        result = as_object(capsys, out, "--method", "stv-scottish", "--seats", "2")
        assert [e["name"] for e in result["elected"]] == ["Castor", "Helen"]
    status, _, err = run(capsys, ward, "--convert", tmp_path / "ward.pb")
    assert status == 2
    assert "hold approvals" in err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "Say which file"),
        (("none.blt", "--method", "irv"), "cannot be read"),
        (("none.doc", "--method", "irv"), "cannot be read"),
        (("none.blt", "--method", "coin"), "no method 'coin'"),
        (("WARD", "--method", "irv", "--seats", "2"), "elects one"),
        (("WARD", "--method", "stv-meek", "--seats", "0"), "cannot be filled"),
        (("WARD", "--method", "plurality", "--majority", "a lot"), "not a majority"),
        (("WARD", "--method", "irv", "--majority", "2/3"), "plurality and approval"),
        (("WARD", "--method", "irv", "--html", "/nowhere/x.html"), "cannot be written"),
    ],
)
def test_mistakes_are_refused_in_one_sentence(capsys, ward, words, sentence):
    status, _, err = run(capsys, *(ward if word == "WARD" else word for word in words))
    assert status == 2
    assert err.startswith("conference: ")
    assert sentence in err
    assert "Traceback" not in err


def test_a_broken_file_lists_every_fault_also_in_the_json(capsys, tmp_path):
    path = tmp_path / "broken.blt"
    path.write_text(
        WARD.replace("4 1 2 0", "4 1 9 0").replace("2 3 0", "two 3 0"), encoding="utf-8"
    )
    status, out, err = run(capsys, path, "--method", "irv", "--json")
    assert status == 2
    refusal = json.loads(out)
    assert refusal["error"] == "bad_blt"
    assert [fault["line"] for fault in refusal["faults"]] == [2, 3]
    assert "line 2: there is no candidate 9" in err
    assert "line 3: 'two' is not a number of ballots" in err
