"""The report: self-contained, escaped, complete, and readable as text."""

from html.parser import HTMLParser

import plain_ballots
import pytest

from conference.voting.formats import blt
from conference.voting.profile import Candidate, Election
from conference.voting.report import page, plain
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
        assert "not funded" in texts


def test_plain_text_has_result_rounds_and_decimals():
    text = plain(count("stv-meek", blt.read(TEXT), seed="s"))
    assert "18 valid ballots, 1 invalid, 2 seats, quota 6.000000001." in text
    assert "9.000000000  elected" in text
