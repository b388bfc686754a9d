"""``conference count``: what it prints, its JSON, its report, its refusals."""

import json

import pytest
from workbooks import rows, xlsx

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


def test_votes_are_read_from_a_sheet_of_a_workbook(capsys, tmp_path):
    lines = [line.split(",") for line in VOTE.splitlines()]
    book = tmp_path / "votes.xlsx"
    book.write_bytes(xlsx({"Votes": rows(*lines), "Notes": rows(("a", "b"))}))
    (tmp_path / "vote.csv").write_text(VOTE, encoding="utf-8")
    options = ("--method", "plurality", "--majority", "2/3", "--of", "cast")
    same = as_object(capsys, tmp_path / "vote.csv", *options)
    status, out, err = run(capsys, book, *options, "--json")
    assert (status, json.loads(out)["decision"]["passed"]) == (0, same["decision"]["passed"])
    assert "the sheet 'Votes' was read, and not 'Notes'" in err
    assert run(capsys, f"{book}#Missing", *options)[0] == 2


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


def test_what_was_found_is_listed_before_the_outcome_and_in_the_json(capsys, ward):
    status, out, _ = run(capsys, ward, "--method", "irv")
    assert status == 0
    assert out.startswith("Found: 7 ballots, 3 candidates.\n  Castor  on 4 ballots, first on 4\n")
    found = as_object(capsys, ward, "--method", "irv")["found"]
    assert (found["ballots"], found["blank"], found["skipped"]) == (7, 1, 0)
    assert found["candidates"][1] == {"id": "2", "name": "Pollux", "ballots": 4, "first": 0}
    assert found["handling"] == ["1 ballot has no candidate at all: counted for nobody (irv)."]


def test_a_report_says_how_a_file_was_read_and_what_was_done_with_skipped_ranks(capsys, tmp_path):
    path, page = tmp_path / "ward.csv", tmp_path / "page.html"
    path.write_text(WARD.replace("4 1 2 0", "4 1 - 2 0"), encoding="utf-8")
    words = (path, "--method", "irv", "--gaps", "stop", "--html", page)
    told = run(capsys, *words)[1], page.read_text("utf-8"), str(as_object(capsys, *words))
    for text in told:
        assert "ward.csv is read as BLT, in spite of its ending." in text
        assert "4 ballots have a skipped rank: what comes after it is not read (irv)." in text


@pytest.mark.parametrize(
    ("text", "method", "sentence"),
    [
        ("3 1\n5 0\n0\nA\nB\nC\nT\n", "irv", "None of the 5 ballots names a candidate"),
        ("3 1\n5 1=2 0\n0\nA\nB\nC\nT\n", "irv", "None of the 5 ballots is valid by irv"),
        ("3 1\n0\nA\nB\nC\nT\n", "irv", "There are no ballots"),
        ("profile: [[0, 1], [1, 2]]\n", "plurality", "None of the 2 ballots is valid"),
    ],
)
def test_without_a_valid_ballot_a_count_is_refused_in_one_sentence(
    capsys, tmp_path, text, method, sentence
):
    path = tmp_path / "ballots.txt"
    path.write_text(text, encoding="utf-8")
    status, _, err = run(capsys, path, "--method", method)
    assert status == 2
    assert sentence in err
    assert "ballots.txt is read as " in err


def test_an_uncontested_election_needs_no_ballots(capsys, tmp_path):
    path = tmp_path / "ward.blt"
    path.write_text("2 2\n0\nAnn\nBen\nT\n", encoding="utf-8")
    status, out, _ = run(capsys, path, "--method", "stv-scottish")
    assert status == 0
    assert "Elected: Ann and Ben." in out


def test_a_conversion_says_what_it_does_not_keep(capsys, ward, tmp_path):
    status, out, err = run(capsys, ward, "--convert", tmp_path / "ward.csv")
    assert (status, out) == (0, "")
    assert "Not kept in .csv: the title." in err
    assert "Not kept in .csv: the number of seats (2)." in err
    pb = tmp_path / "city.pb"
    pb.write_text(BUDGET.replace("voter_id;vote\n1;a", "voter_id;vote;age\n1;a;3").replace(
        "2;a\n3;b", "x;a;40\n3;b;"), encoding="utf-8")  # fmt: skip
    again = tmp_path / "again.pb"
    _, _, err = run(capsys, pb, "--convert", again)
    assert "Not kept" not in err
    assert "1;a;3\nx;a;40\n3;b;\n" in again.read_text("utf-8")


def test_two_of_one_name_are_told_apart_in_every_report(capsys, tmp_path):
    path, page = tmp_path / "two.blt", tmp_path / "page.html"
    path.write_text("2 1\n2 1 0\n3 2 0\n0\nMona\nMona\nT\n", encoding="utf-8")
    out = run(capsys, path, "--method", "irv", "--html", page)[1]
    assert "Elected: Mona (candidate 2)." in out
    assert "Elected: Mona (candidate 2)" in page.read_text("utf-8")
    elected = as_object(capsys, path, "--method", "irv")["elected"]
    assert elected == [{"id": "2", "name": "Mona (candidate 2)", "round": 1}]


def test_columns_of_a_table_are_named(capsys, tmp_path):
    path = tmp_path / "two.csv"
    path.write_text('Mayor,"Clerk, deputy"\nAnn,Cem\nBen,Dan\nBen,Dan\n', encoding="utf-8")
    words = (path, "--method", "plurality", "--columns")
    assert as_object(capsys, *words, "mayor")["elected"][0]["id"] == "Ben"
    assert as_object(capsys, *words, '"Clerk, deputy"')["elected"][0]["id"] == "Dan"
    with_count = tmp_path / "count.csv"
    with_count.write_text("A,B,age,count\n1,0,9,2\n0,1,8,1\n", encoding="utf-8")
    counted = as_object(capsys, with_count, "--method", "approval", "--columns", "A, B")
    assert (counted["ballots"], counted["elected"][0]["id"]) == (3, "A")
