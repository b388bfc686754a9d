"""What is written again keeps all that the file had, and says what another format cannot hold."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from conference.core.errors import TableError
from conference.voting import formats
from conference.voting.formats import abcyaml, pabulib
from conference.voting.formats.pabulib_money import Money, amount_text
from conference.voting.profile import (
    END,
    GAP,
    Candidate,
    Election,
    Spoilt,
    approvals,
    named_candidates,
    rankings,
    scores,
)

CITY = (
    "META\nkey;value\ndescription;\"Green; and fair\"\ncountry;Poland\nbudget;3000\n"
    "vote_type;approval\nnum_projects;2\nnum_votes;3\nmax_sum_cost;2000\nPROJECTS\n"
    "project_id;cost;votes;name;category;target\n1;1000.5;2;Bench;green,sport;all\n"
    "x2;1500;2;\"Trees \"\"old\"\"\";;\"a;b\"\nVOTES\nvoter_id;age;vote;neighborhood\n"
    "v9;34;1,x2;North\nv3;61;x2;South\nv5;20;1;\"No\nrth\"\n"
)  # fmt: skip
PREFLIB = (
    "# FILE NAME: 1.soi\n# TITLE: T\n# DESCRIPTION: What it is\n# DATA TYPE: soi\n"
    "# PUBLICATION DATE: 2027-01-01\n# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Ann\n"
    "# ALTERNATIVE NAME 2: Bob\n2: 1,2\n1: 2\n"
)
YAML = (
    "description: An example\nprofile: [[2], [0, 1], [2]]\nnum_cand: 3\ncommitteesize: 2\n"
    "voter_weights: [1, 1/3, 2.5]\ncompute:\n- rule_id: pav\n  result: [[0, 2]]\n"
)


def again(text, name, suffix=None, takes=("ranking",)):
    """The text read by its name and written in a format, and what that loses."""
    election = formats.read(text.encode(), name, takes, keep=True)
    suffix = suffix or formats.suffix_of(name)
    return formats.write(election, suffix), formats.losses(election, suffix)


def test_a_pabulib_file_keeps_its_voters_their_order_and_all_columns():
    text, lost = again(CITY, "x.pb")
    assert lost == []
    assert text == CITY
    first, second = (pabulib.read(one, keep=True) for one in (CITY, text))
    assert second.fingerprint() == first.fingerprint()
    assert second.meta == first.meta


@pytest.mark.parametrize(
    ("change", "unchanged"),
    [
        (lambda t: t.replace("\n", ";;\n").replace("\"No;;\n", "\"No\n"), True),
        (lambda t: t.replace("VOTES\n", ";;;\nVOTES\n", 1) + ";;;;\n\"\";\"\";\n", True),
        (lambda t: t.replace("1000.5;", "2001/2;"), True),
        (lambda t: t.replace("1000.5;", "1 000,50 zł;").replace("1500;", "1 500,00;"), True),
        (lambda t: t.replace("1000.5;", "1,000.50;").replace("budget;3000", "budget;3,000"), True),
        (lambda t: t.replace("1000.5;", "1.000,50;").replace("budget;3000", "budget;3.000"), True),
        (lambda t: t.replace("1000.5;", "€1000.5;"), True),
        (lambda t: t.replace("1500;", "1501;"), False),
    ],
)  # fmt: skip
def test_pabulib_files_from_spreadsheets_and_other_programs_are_written_as_the_plain_one(
    change, unchanged
):
    text, lost = again(change(CITY), "x.pb")
    assert lost == []
    assert (text == CITY) is unchanged


@pytest.mark.parametrize("mark", [",", "\t", "|"])
def test_other_separators_of_pabulib_files_are_found(mark):
    text = (
        'META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60\nb;70\n'
        'VOTES\nvoter_id;vote\n1;"a,b"\n2;"b"\n'
    ).replace(";", mark)  # fmt: skip
    election = formats.read(text.encode(), "x.csv")
    assert election.ballots.total == 2
    assert election.ballots.approved.sum() == 3


def test_sums_that_can_be_read_in_two_ways_are_asked_about_once():
    text = CITY.replace("1000.5;", "1.000;").replace("1500;", "1.500;")
    with pytest.raises(TableError, match=r"line 12: '1.000' is 1000 if its mark") as refused:
        pabulib.read(text)
    assert len(refused.value.faults) == 1


@pytest.mark.parametrize(
    ("texts", "amounts"),
    [
        (["1,5", "2"], ["3/2", "2"]),
        (["1,234,567", "1,234"], ["1234567", "1234"]),
        (["1.234,50", "1.234"], ["2469/2", "1234"]),
        (["1'234.5", "0.125"], ["2469/2", "1/8"]),
        (["12 500,00", "1\u00a0234"], ["12500", "1234"]),
        (["7/3", "7/0", "x", "1,23,4"], ["7/3", None, None, None]),
        (["-5", "12,34,567"], ["-5", None]),
    ],
)
def test_sums_of_money_are_exact_in_all_their_ways(texts, amounts):
    money = Money(texts)
    assert [money.amount(text) for text in texts] == [a and Fraction(a) for a in amounts]
    assert not any(money.is_unclear(text) for text in texts)


def test_sums_are_written_exactly():
    for value in (Fraction(1, 3), Fraction(5, 2), Fraction(7), Fraction(1, 1024)):
        assert Fraction(amount_text(value)) == value
    money = Money(["1,234"])
    assert money.is_unclear("1,234")
    assert not money.is_unclear("0,234")


def test_what_is_odd_in_a_pabulib_file_is_remarked():
    text = CITY.replace("country;Poland", "comment;a\ncomment;b").replace("v3;61;x2", "v3;61;x2,x2")
    assert pabulib.read(text).remarks == (
        "META has comment twice; what line 4 says is left out.",
        "1 vote is above the file's max_sum_cost of 2000 and is counted.",
        "1 vote names a project more than once; the first time counts.",
    )
    nameless = CITY.replace("cost;votes;name", "cost;;name")
    with pytest.raises(TableError, match="line 12: has text in a column without a name"):
        pabulib.read(nameless)


def test_preflib_headers_and_abcvotings_order_weights_and_results_are_kept():
    text, lost = again(PREFLIB, "x.soi")
    assert lost == []
    for line in PREFLIB.split("\n"):
        assert f"{line}\n" in text
    text, lost = again(YAML, "x.abc.yaml", takes=("approval",))
    assert lost == []
    assert "profile: [[2], [0, 1], [2]]\n" in text
    assert "rule_id: pav" in text
    assert abcyaml.read(text).fingerprint() == abcyaml.read(YAML).fingerprint()


def test_each_thing_a_format_cannot_hold_is_said():
    people = (Candidate("a", "Ann"), Candidate("b", "Bob", withdrawn=True))
    ballots = rankings(np.array([[0, GAP, 1], [END, END, END]]))
    election = Election(people, ballots, 2, "T", ("b", "a"), invalid=3, spoilt=Spoilt(overvotes=1))
    lost = " ".join(formats.losses(election, ".csv"))
    for what in (
        "the title",
        "seats (2)",
        "has withdrawn",
        "drawn by lot",
        "ballots (3)",
        "overvotes",
    ):
        assert what in lost
    assert "invalid" in " ".join(formats.losses(election, ".blt"))
    assert "without a candidate (1)" in " ".join(formats.losses(election, ".toi"))
    assert "not known" in formats.losses(replace(election, seats=None), ".blt")[0]
    plain = Election(named_candidates(["A", "B"]), ballots, 1)
    assert formats.losses(plain, ".blt") == []
    for suffix in (".abif", ".toi"):
        assert "closed up (on 1 ballots)" in " ".join(formats.losses(plain, suffix))


@pytest.mark.parametrize(
    ("suffix", "what"),
    [
        (".csv", "Not kept in .csv: ids of voters and further columns."),
        (".csv", "Not kept in .csv: the budget, costs, and the rest of META."),
        (".csv", "Not kept in .csv: the title."),
        (".abc.yaml", "Not kept in .abc.yaml: names; candidates are numbered from 0."),
        (".abif", "Not kept in .abif: that ticks are no ranks (they are written as equal ranks)."),
    ],
)
def test_what_a_budget_loses_in_other_formats_is_said(suffix, what):
    assert what in again(CITY, "x.pb", suffix)[1]


def test_points_and_ticks_and_headers_are_missed_aloud():
    people = named_candidates(["A", "B"])
    points = Election(people, scores([[1, 2]]))
    assert "sum there is to spend" in formats.losses(points, ".pb")[0]
    assert formats.losses(points, ".csv") == []
    assert "Not kept in .blt: the header of the PrefLib file." in again(PREFLIB, "x.soi", ".blt")[1]
    sourced = '2 1\n1 1 0\n0\n"A"\n"B"\n""\n"from us"\n"by hand"\n'
    assert again(sourced, "x.blt") == (sourced, [])
    assert "source and comment" in " ".join(again(sourced, "x.blt", ".toi")[1])
    ids = again('2 1\n(x) 1 1 2 0\n(y) 1 2 0\n0\n"A"\n"B"\n"T"\n', "x.blt", ".toi")[1]
    assert "Not kept in .toi: ids of ballots." in ids


def test_orders_that_a_preflib_kind_does_not_have_are_refused():
    people = named_candidates(["A", "B"])
    short = Election(people, rankings(np.array([[0, END]])))
    equal = Election(people, rankings(np.array([[0, 1]]), None, np.array([[False, True]])))
    for election, suffix in ((short, ".soc"), (short, ".toc"), (equal, ".soc"), (equal, ".soi")):
        with pytest.raises(TypeError, match=r"write .toi"):
            formats.write(election, suffix)
    for election in (short, equal):
        read = formats.read(formats.write(election, ".toi").encode(), "x.toi")
        assert read.fingerprint() == election.fingerprint()


def test_what_else_a_file_says_is_missed_in_another_format():
    lost = " ".join(again(YAML, "x.abc.yaml", ".csv")[1])
    assert "expected results" in lost
    assert "all are multiplied by 6" in lost
    assert again('{"title": "T"}\n3:a>b\n', "x.abif", ".toi")[1] == []
    for more in ("# ours\n", '{"place": "Hall"}\n'):
        lost = again(f"{more}3:a>b\n", "x.abif", ".toi")[1]
        assert lost == ["Not kept in .toi: comments and what else the file says."]


def test_ids_that_votes_cannot_list_are_numbers_in_a_pabulib_file():
    people = (Candidate("Ann, A", "Ann, A"), Candidate("Ben;", "Ben;"))
    election = Election(people, approvals([[1, 0], [1, 1]]))
    again = pabulib.read(formats.write(election, ".pb"))
    assert [(c.id, c.name) for c in again.candidates] == [("1", "Ann, A"), ("2", "Ben;")]
    assert again.ballots.approved.tolist() == election.ballots.approved.tolist()
    assert "Not kept in .pb: ids; projects are numbered from 1." in formats.losses(election, ".pb")


def test_two_of_one_name_stay_two_in_a_table():
    people = (Candidate("1", "Mona"), Candidate("2", "Mona"))
    text = formats.write(Election(people, approvals([[1, 0]])), ".csv")
    assert text.startswith("Mona (candidate 1),Mona (candidate 2)\n")
    election = replace(Election(people, rankings(np.array([[0, 1]]))), title="T")
    assert formats.read(formats.write(election, ".blt").encode(), "x.blt").title == "T"
