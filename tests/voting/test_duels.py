"""Condorcet rules: against the plain counters, worked cases, and axioms."""

import numpy as np
import plain_ballots
import plain_duels
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.voting.profile import Candidate, Election, rankings
from conference.voting.rules import count
from conference.voting.ties import Lots

SEED = "duels"
LABEL = "equal majorities, round 1"


def by_id(outcome):
    return {(int(a) - 1, int(b) - 1): n for a, row in outcome.items() for b, n in row.items()}


def test_schulze_agrees_with_all_paths_on_random_profiles_with_many_ties():
    several = 0
    for size, _, profile in plain_ballots.profiles(11, 2000, candidates=5, ballots=8):
        outcome = count("schulze", plain_ballots.election(size, profile), seats=1, seed=SEED)
        wins = plain_duels.preferences(size, profile)
        strength, winners = plain_duels.schulze(size, wins)
        assert by_id(outcome.pairwise) == {k: v for k, v in wins.items() if k[0] != k[1]}
        assert by_id(outcome.paths) == strength
        assert {int(i) - 1 for i in outcome.values["winners"]} == winners
        several += len(winners) > 1
    assert several > 100


def test_ranked_pairs_agrees_with_the_plain_counter():
    lots = 0
    for size, _, profile in plain_ballots.profiles(12, 2500, candidates=5, ballots=8):
        election = plain_ballots.election(size, profile)
        outcome = count("ranked-pairs", election, seats=1, seed=SEED)
        locked = plain_duels.ranked_pairs(
            size,
            plain_duels.preferences(size, profile),
            lambda tied, e=election: Lots(e.ids, SEED).order(LABEL, tied)[0],
        )
        mine = {(int(a) - 1, int(b) - 1) for a, b, _ in outcome.values["locked"]}
        assert mine == set(locked)
        lots += any(tie.purpose == "equal majorities" for tie in outcome.ties)
    assert lots >= 16


def test_copeland_agrees_with_the_plain_counter():
    for size, _, profile in plain_ballots.profiles(13, 2000, candidates=6):
        outcome = count("copeland", plain_ballots.election(size, profile), seats=1, seed=SEED)
        doubled = plain_duels.copeland(size, plain_duels.preferences(size, profile))
        mine = {int(i) - 1: 2 * v for i, v in outcome.rounds[0].totals.items()}
        assert mine == doubled


def test_with_equal_ranks_all_three_agree_with_the_plain_counters():
    for size, _, profile in plain_ballots.grouped_profiles(14, 1200, candidates=5, ballots=8):
        election = plain_ballots.grouped_election(size, profile)
        wins = plain_duels.grouped_preferences(size, profile)
        outcome = count("schulze", election, seed=SEED)
        assert by_id(outcome.pairwise) == {k: v for k, v in wins.items() if k[0] != k[1]}
        strength, winners = plain_duels.schulze(size, wins)
        assert by_id(outcome.paths) == strength
        assert {int(i) - 1 for i in outcome.values["winners"]} == winners
        pairs = count("ranked-pairs", election, seed=SEED)
        locked = plain_duels.ranked_pairs(
            size, wins, lambda tied, e=election: Lots(e.ids, SEED).order(LABEL, tied)[0]
        )
        assert {(int(a) - 1, int(b) - 1) for a, b, _ in pairs.values["locked"]} == set(locked)
        points = count("copeland", election, seed=SEED).rounds[0].totals
        doubled = plain_duels.copeland(size, wins)
        assert {int(i) - 1: 2 * v for i, v in points.items()} == doubled


def test_the_worked_example_of_schulze_2011_has_the_published_paths():
    """Schulze 2011, example 1: 45 voters, five candidates, order E A C B D."""
    ballots = {"ACBED": 5, "ADECB": 5, "BEDAC": 8, "CABED": 3, "CAEBD": 7, "CBADE": 2}
    ballots |= {"DCEBA": 7, "EBADC": 8}
    prefs = np.array([["ABCDE".index(c) for c in order] for order in ballots])
    people = tuple(Candidate(c, c) for c in "ABCDE")
    election = Election(people, rankings(prefs, np.array(list(ballots.values()))))
    outcome = count("schulze", election)
    assert outcome.ranking == (("E",), ("A",), ("C",), ("B",), ("D",))
    assert [outcome.paths["A"][b] for b in "BCDE"] == [28, 28, 30, 24]
    assert [outcome.paths["E"][b] for b in "ABCD"] == [25, 28, 28, 31]
    assert outcome.values["condorcet_winner"] is None


def test_tennessee_has_its_condorcet_winner_under_all_three():
    """Tennessee capital, the usual textbook example: Nashville beats every other city."""
    prefs = np.array([[0, 1, 2, 3], [1, 2, 3, 0], [2, 3, 1, 0], [3, 2, 1, 0]])
    people = tuple(Candidate(c, c) for c in ("Memphis", "Nashville", "Chattanooga", "Knoxville"))
    election = Election(people, rankings(prefs, np.array([42, 26, 15, 17])))
    for method in ("schulze", "ranked-pairs", "copeland"):
        outcome = count(method, election)
        assert [e.id for e in outcome.elected] == ["Nashville"]
        assert outcome.ranking[-1] == ("Memphis",)
    assert [e.id for e in count("irv", election).elected] == ["Knoxville"]
    assert [e.id for e in count("plurality", election).elected] == ["Memphis"]


def test_equal_ranks_and_unranked_prefer_nobody():
    prefs = np.array([[0, 1, 2, -1]])
    tied = np.array([[False, True, False, False]])
    people = tuple(Candidate(c, c) for c in "ABCD")
    election = Election(people, rankings(prefs, np.array([3]), tied))
    outcome = count("schulze", election, seed=SEED)
    assert outcome.pairwise["A"] == {"B": 0, "C": 3, "D": 3}
    assert outcome.pairwise["D"] == {"A": 0, "B": 0, "C": 0}
    assert outcome.ranking == (("A", "B"), ("C",), ("D",))
    assert outcome.values["winners"] == ["A", "B"]


orders = st.lists(st.tuples(st.integers(1, 4), st.permutations(range(4))), min_size=1, max_size=9)


@pytest.mark.parametrize("method", ["schulze", "ranked-pairs", "copeland"])
@given(profile=orders)
@settings(max_examples=60, deadline=None)
def test_a_condorcet_winner_wins_and_a_condorcet_loser_does_not(method, profile):
    outcome = count(method, plain_ballots.election(4, profile), seed=SEED)
    wins = plain_duels.preferences(4, profile)
    for a in range(4):
        if all(wins[a, b] > wins[b, a] for b in range(4) if b != a):
            assert outcome.values["winners"] == [str(a + 1)]
            assert outcome.values["condorcet_winner"] == str(a + 1)
        if all(wins[a, b] < wins[b, a] for b in range(4) if b != a):
            assert str(a + 1) not in outcome.values["winners"]


@given(profile=orders)
@settings(max_examples=60, deadline=None)
def test_a_majority_loser_never_wins_under_schulze(profile):
    total = sum(weight for weight, _ in profile)
    outcome = count("schulze", plain_ballots.election(4, profile), seed=SEED)
    for c in range(4):
        last = sum(weight for weight, order in profile if order[-1] == c)
        if 2 * last > total:
            assert str(c + 1) not in outcome.values["winners"]


@pytest.mark.parametrize("method", ["schulze", "ranked-pairs"])
@given(profile=orders, chosen=st.integers(0, 8))
@settings(max_examples=60, deadline=None)
def test_raising_the_only_winner_on_a_ballot_keeps_it_winning(method, profile, chosen):
    before = count(method, plain_ballots.election(4, profile), seed=SEED)
    if len(before.values["winners"]) != 1 or before.ties:
        return
    winner = int(before.values["winners"][0]) - 1
    at = chosen % len(profile)
    weight, order = profile[at]
    order = list(order)
    place = order.index(winner)
    if place:
        order[place - 1], order[place] = order[place], order[place - 1]
    raised = [*profile[:at], (weight, tuple(order)), *profile[at + 1 :]]
    after = count(method, plain_ballots.election(4, raised), seed=SEED)
    if not after.ties:
        assert after.values["winners"] == [str(winner + 1)]


@given(profile=orders, split=st.integers(0, 9))
@settings(max_examples=40, deadline=None)
def test_matrices_of_two_halves_add_up_to_the_whole(profile, split):
    at = split % (len(profile) + 1)
    whole = count("schulze", plain_ballots.election(4, profile), seed=SEED).pairwise
    parts = [
        count("schulze", plain_ballots.election(4, part), seed=SEED).pairwise
        for part in (profile[:at], profile[at:])
        if part
    ]
    for a in whole:
        for b in whole[a]:
            assert whole[a][b] == sum(part[a][b] for part in parts)
