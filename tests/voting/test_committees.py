"""Approval committees: brute force on small instances, worked cases, axioms."""

import random

import numpy as np
import plain_ballots
import plain_sets
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.errors import ConferenceError
from conference.voting.profile import Election, approvals, named_candidates
from conference.voting.rules import count

SEED = "sets"
BRUTE = {
    "pav": plain_sets.pav_value,
    "cc": plain_sets.cc_value,
    "sav": plain_sets.sav_value,
    "approval": plain_sets.av_value,
}
STEPS = {
    "seq-pav": plain_sets.seq_pav,
    "seq-phragmen": plain_sets.seq_phragmen,
    "equal-shares": plain_sets.equal_shares,
}


def committees(outcome):
    return sorted(tuple(int(i) - 1 for i in some) for some in outcome.committees)


def instances(seed, number):
    for size, seats, profile in plain_ballots.profiles(seed, number, candidates=6, ballots=7):
        yield size, seats, plain_ballots.sets_of(size, profile)


@pytest.mark.parametrize("method", BRUTE)
def test_all_best_committees_are_found_as_by_brute_force(method):
    tied = 0
    for size, seats, sets in instances(21, 250):
        election = plain_ballots.approval_election(size, sets)
        outcome = count(method, election, seats=seats, seed=SEED)
        expected = plain_sets.best(size, seats, BRUTE[method](sets))
        assert committees(outcome) == expected
        assert tuple(sorted(int(e.id) - 1 for e in outcome.elected)) in expected
        tied += len(expected) > 1
    assert tied > 50


@pytest.mark.parametrize("method", STEPS)
def test_all_reachable_committees_are_found_as_by_the_definition(method):
    tied = 0
    for size, seats, sets in instances(22, 160):
        election = plain_ballots.approval_election(size, sets)
        outcome = count(method, election, seats=seats, seed=SEED)
        expected = STEPS[method](size, seats, sets)
        assert committees(outcome) == expected
        assert tuple(sorted(int(e.id) - 1 for e in outcome.elected)) in expected
        tied += len(expected) > 1
    assert tied > 30


def test_the_running_example_of_the_book_has_its_published_committees():
    """Lackner, Skowron 2023, example 1: 12 voters, four seats (h, approved by nobody, left out).

    PAV is printed in example 4, equal shares in example 11; the others follow by hand.
    """
    voters = [{0, 1}] * 3 + [{0, 2}] * 3 + [{0, 3}] * 2 + [{1, 2, 5}, {4}, {5}, {6}]
    election = plain_ballots.approval_election(7, [frozenset(one) for one in voters])

    def names(method):
        outcome = count(method, election, seats=4, seed=SEED)
        return ["".join("abcdefg"[int(i) - 1] for i in some) for some in outcome.committees]

    assert names("approval") == ["abcd", "abcf"]
    assert names("pav") == ["abcf"]
    assert names("cc") == ["aefg"]
    assert names("seq-pav") == ["abcf"]
    assert names("seq-phragmen") == ["abcd"]
    assert names("equal-shares") == ["abcd"]


def test_a_search_with_many_candidates_proves_its_committee_the_best():
    source = np.random.default_rng(5)
    table = source.random((60, 24)) < 0.2
    election = Election(named_candidates([f"C{n}" for n in range(24)]), approvals(table))
    outcome = count("pav", election, seats=6, seed=SEED)
    sets = [frozenset(np.nonzero(row)[0].tolist()) for row in table]
    value = plain_sets.pav_value(sets)
    mine = frozenset(int(i) - 1 for i in outcome.committees[0])
    shuffled = random.Random(1)
    for _ in range(300):
        assert value(frozenset(shuffled.sample(range(24), 6))) <= value(mine)
    for out in mine:
        for into in set(range(24)) - mine:
            assert value(mine - {out} | {into}) <= value(mine)


def test_more_seats_than_candidates_are_refused():
    election = plain_ballots.approval_election(2, [frozenset({0})])
    with pytest.raises(ConferenceError, match="3 seats cannot be filled by 2"):
        count("seq-pav", election, seats=3)


approval_sets = st.lists(st.frozensets(st.integers(0, 4), max_size=4), min_size=1, max_size=12)


@pytest.mark.parametrize("method", ["pav", "seq-pav", "seq-phragmen", "equal-shares", "cc", "sav"])
@given(sets=approval_sets, order=st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_the_order_of_the_ballots_does_not_matter(method, sets, order):
    before = count(method, plain_ballots.approval_election(5, sets), seats=3, seed=SEED)
    shuffled = list(sets)
    order.shuffle(shuffled)
    after = count(method, plain_ballots.approval_election(5, shuffled), seats=3, seed=SEED)
    assert before == after


@given(sets=approval_sets)
@settings(max_examples=60, deadline=None)
def test_large_groups_are_represented_under_pav_and_equal_shares(sets):
    """Justified representation: n/k voters who all approve of c do not all go empty-handed."""
    seats = 3
    for method in ("pav", "equal-shares", "cc"):
        outcome = count(method, plain_ballots.approval_election(5, sets), seats=seats, seed=SEED)
        for some in committees(outcome):
            for c in range(5):
                empty = [one for one in sets if c in one and not one & set(some)]
                assert len(empty) * seats < len(sets)
