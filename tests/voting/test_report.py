"""The report: self-contained, escaped, complete, and readable as text."""

import re
from dataclasses import replace
from fractions import Fraction
from html.parser import HTMLParser
from itertools import pairwise

import numpy as np
import plain_ballots
import pytest

from conference.voting.decision import majority
from conference.voting.formats import blt
from conference.voting.motion import count_under_majority
from conference.voting.numbers import exact_places, money_text
from conference.voting.outcome import as_json
from conference.voting.profile import Candidate, Election, named_candidates, rankings, scores
from conference.voting.report import page, plain
from conference.voting.report.chart import COLUMNS, transfers
from conference.voting.report.words import headline, narrowed
from conference.voting.rules import RULES, count

TEXT = (
    '4 2\n9 1 2 3 0\n4 2 3 0\n3 3 4 0\n2 4 3 0\n1 0\n0\n"Ann <b>&amp;</b>"\n"Ben"\n"Cem"\n"Dora"\n'
    '"A title & more"\n'
)
VOID = {"meta"}


class Balanced(HTMLParser):
    """Collects texts, and fails where tags do not match."""

    def __init__(self):
        super().__init__()
        self.open, self.texts, self.attributes = [], [], []

    def handle_starttag(self, tag, attrs):
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


def parsed(text):
    parser = Balanced()
    parser.feed(text)
    parser.close()
    assert parser.open == []
    return parser


@pytest.mark.parametrize("method", [m for m, r in RULES.items() if "ranking" in r.takes])
def test_the_page_of_every_ranking_rule_is_well_formed_and_needs_nothing_from_elsewhere(method):
    outcome = count(method, blt.read(TEXT), seats=1, seed="s")
    page_text = page(outcome)
    parser = parsed(page_text)
    texts = "".join(parser.texts)
    assert "Ann <b>&amp;</b>" in texts
    assert "A title & more" in texts
    names = {name for name, _ in parser.attributes}
    assert not names & {"src", "href", "onclick", "onload"}
    assert "http" not in page_text
    for one in outcome.elected:
        assert one.name in texts


def test_the_page_has_every_total_of_every_round_and_tells_each_round():
    outcome = count("stv-scottish", blt.read(TEXT), seed="s")
    texts = "".join(parsed(page(outcome)).texts)
    for one in outcome.rounds:
        for amount in one.totals.values():
            assert outcome.text(amount) in texts
    assert "passes on a surplus of 2 votes" in texts
    assert "has the fewest votes and is excluded" in texts


def test_approval_committees_and_lots_are_explained():
    sets = [frozenset({0}), frozenset({1}), frozenset({2})]
    outcome = count("cc", plain_ballots.approval_election(3, sets), seats=1, seed="the seed")
    texts = "".join(parsed(page(outcome)).texts)
    assert "3 committees are equally good" in texts
    assert "the seed" in texts
    assert "SHA-256" in texts
    assert "3 committees are equally good" in plain(outcome)


def test_a_budget_shows_projects_costs_and_what_is_funded():
    election = plain_ballots.approval_election(2, [frozenset({0, 1}), frozenset({0})])
    people = (Candidate("1", "Trees", cost=30), Candidate("2", "Pool", cost=90))
    budget = Election(people, election.ballots, budget=100, title="Budget")
    for method in ("pb-greedy", "pb-equal-shares"):
        texts = "".join(parsed(page(count(method, budget, seed="x"))).texts)
        assert "1 project funded" in texts
        assert "Funded" in texts


def many_rounds():
    """Fourteen candidates who go out one by one."""
    lines = [f"{20 - n} {n} {n % 14 + 1} 0" for n in range(1, 15)]
    names = [f'"Candidate {n}"' for n in range(1, 15)]
    return count("irv", blt.read("\n".join(["14 1", *lines, "0", *names, '"T"'])), seed="s")


def test_a_long_count_is_drawn_in_parts_that_a_page_holds_and_every_round_is_there():
    outcome = many_rounds()
    assert len(outcome.rounds) > 2 * COLUMNS
    drawings = transfers(outcome)
    seen = [int(n) for one in drawings for n in re.findall(r">Round (\d+)<", one)]
    assert set(seen) == {one.number for one in outcome.rounds}
    assert all(int(re.search(r'width="(\d+)"', one)[1]) <= 1032 for one in drawings)
    for before, after in pairwise(drawings):
        last = re.findall(r">Round (\d+)<", before)[-1]
        assert re.findall(r">Round (\d+)<", after)[0] == last
    for mark, how_many in (("excluded", len(outcome.rounds) - 1), ("elected", 1)):
        assert sum(one.count(mark) for one in drawings) == how_many
    tables = page(outcome).split("<table>")[1:]
    assert len(tables) == -(-len(outcome.rounds) // COLUMNS)
    assert all("Candidate 14" in one for one in tables)


def motion(yes, no):
    options = named_candidates(["For", "Against", "Abstain"])
    ballots = rankings(np.array([[0], [1], [2]]), np.array([yes, no, 10]))
    election = Election(options, ballots)
    decided, _ = count_under_majority("plurality", election, majority("2/3"), "for-and-against")
    return count("plurality", election), decided


def test_a_motion_is_carried_or_not_and_nobody_is_elected_by_it():
    for yes, no, head in ((60, 30, "Carried"), (59, 31, "Not carried")):
        bare, decided = motion(yes, no)
        assert headline(bare) == "Most votes: For"
        assert headline(decided) == head
        for text in (page(bare), plain(bare), page(decided), plain(decided)):
            assert "elected" not in text.lower()
        for text in (page(decided), plain(decided)):
            assert f"{yes} for, {no} against, 10 abstentions" in text


def test_an_election_without_the_majority_says_so_with_the_names():
    ballots = rankings(np.array([[0], [1], [2]]), np.array([5, 4, 3]))
    election = Election(named_candidates(["Ann", "Ben", "Cem"]), ballots)
    decided, _ = count_under_majority("plurality", election, majority("1/2"))
    assert headline(decided) == "Nobody has the majority that is needed"
    assert "Ann: 5 of 12 (votes cast, abstentions included)." in plain(decided)
    assert "that is 7: not reached." in page(decided)


def test_figures_with_halves_and_money_with_cents_are_shown_exactly():
    points = scores(np.array([[71, 3], [0, 4]]), np.array([[True, True], [False, True]]), None, 2)
    summed = count("score", Election(named_candidates(["A", "B"]), points))
    assert as_json(summed)["rounds"][0]["totals"] == {"1": "35.5", "2": "3.5"}
    middle = count("median", Election(named_candidates(["A", "B"]), points))
    assert as_json(middle)["rounds"][0]["totals"] == {"1": "35.5", "2": "1.5"}
    assert ">35.5<" in page(middle)
    people = (Candidate("1", "Trees", cost=Fraction("1234567.05")), Candidate("2", "Pool", cost=90))
    sets = plain_ballots.approval_election(2, [frozenset({0, 1}), frozenset({0})]).ballots
    budget = count("pb-greedy", Election(people, sets, budget=Fraction("1234567.5")), seed="x")
    for text in (page(budget), plain(budget)):
        assert "1\u202f234\u202f567.05" in text
        assert "1\u202f234\u202f567.50" in text
    assert as_json(budget)["cost"] == 1234567.05


def test_money_for_reading_has_cents_only_where_there_are_any():
    assert [money_text(Fraction(x)) for x in ("0", "999", "1000", "0.5", "1234.125", "-2.5")] == [
        "0", "999", "1\u202f000", "0.50", "1\u202f234.125", "-2.50",
    ]  # fmt: skip
    assert exact_places([1, Fraction(1, 8), Fraction(3, 2)]) == 3
    assert exact_places([Fraction(1, 3)]) == 6
    assert exact_places([Fraction("0.12345678")]) == 8
    assert exact_places([]) == 0


@pytest.mark.parametrize("method", ["seq-pav", "seq-phragmen", "equal-shares"])
def test_the_figures_of_a_committee_that_grows_are_explained_and_each_choice_is_told(method):
    sets = [frozenset({0, 1}), frozenset({0}), frozenset({2}), frozenset()]
    outcome = count(method, plain_ballots.approval_election(4, sets), seats=3, seed="x")
    text = page(outcome)
    assert "Each figure is" in text
    assert text.count("is elected.</li>") + text.count("is elected. ") >= 3
    assert "With 2 seats, no more than 2 candidates can." in page(count("stv-meek", blt.read(TEXT)))


def test_equal_shares_are_explained_without_words_of_the_trade():
    election = plain_ballots.approval_election(2, [frozenset({0, 1}), frozenset({0})])
    people = (Candidate("1", "Trees", cost=30), Candidate("2", "Pool", cost=90))
    budget = Election(people, election.ballots, budget=100, title="Budget")
    for completion in ("add1", "add1u", "greedy", "none"):
        for utility in ("cost", "cardinality"):
            options = {"completion": completion, "utility": utility}
            text = page(count("pb-equal-shares", budget, seed="x", options=options))
            assert not re.search("add1|cardinality|utilit|endow", text)
            assert "voter had" in text


def test_what_the_reader_remarked_is_in_every_report():
    remark = "A column <b> is left out."
    election = replace(blt.read(TEXT), remarks=(remark,))
    for method in ("irv", "borda", "stv-meek"):
        outcome = count(method, election, seed="s")
        assert as_json(outcome)["remarks"] == [remark]
        assert remark in plain(outcome).split("\n")
        assert remark in parsed(page(outcome)).texts


def test_plain_text_has_result_rounds_and_decimals():
    text = plain(count("stv-meek", blt.read(TEXT), seed="s"))
    assert "18 valid ballots, 1 invalid, 2 seats, quota 6.000000001." in text
    assert "9.000000000  elected" in text


def test_the_middle_of_a_long_name_is_left_out_so_that_both_ends_tell_it_apart():
    assert narrowed("Mona", 24) == "Mona"
    for most in (24, 32):
        short = narrowed("Anna-Maria Quill of Long Meadow (candidate 12)", most)
        assert len(short) == most
        assert short.startswith("Anna-Maria")
        assert short.endswith("candidate 12)"[-most // 2 :])
    people = [f"Anna-Maria Quill of the Long Meadow (candidate {n})" for n in (1, 2)]
    text = plain(count("irv", Election(named_candidates(people), rankings(np.array([[0, 1]])))))
    assert "candidate 1)  " in text
    assert "candidate 2)  " in text
