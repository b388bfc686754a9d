"""What people answer: valid ballots of every kind, and regions that differ."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.ids import PollId
from conference.deliberation.polls.model import Kind, Poll, choice_fault
from conference.protocol.views import PollView
from conference.rehearsal.preferences import answer, chamber_weights, show_of_hands, weights


def view(kind, options):
    names = tuple(f"Option {n}" for n in range(options))
    return PollView(
        "p", 0, "Well?", names, ("phones",), kind, "plurality", 7, "open", "live", "live",
        None, None, None, True, None,
    )  # fmt: skip


@given(st.sampled_from(list(Kind)), st.integers(2, 9), st.integers(0, 7), st.integers(0, 10**6))
def test_every_answer_is_a_valid_ballot(kind, options, region, seed):
    liking = weights(seed, "p", options, region)
    choice = answer(view(kind.value, options), liking, Random(seed))
    budget = 7 if kind is Kind.POINTS else 0
    names = tuple(f"Option {n}" for n in range(options))
    poll = Poll(PollId("p"), "Well?", names, kind=kind, budget=budget)
    assert choice_fault(poll, choice) is None


@given(st.integers(2, 9), st.integers(0, 7), st.integers(0, 10**6))
def test_weights_are_shares(options, region, seed):
    liking = weights(seed, "p", options, region)
    assert sum(liking) == pytest.approx(1)
    assert min(liking) > 0


def test_regions_lean_to_different_sides():
    likings = {weights(1, "rate", 2, region) for region in range(8)}
    assert len(likings) == 8
    first = [liking[0] for liking in likings]
    assert max(first) - min(first) > 0.1


@given(st.integers(0, 60), st.integers(0, 10**6))
def test_no_more_hands_are_raised_than_there_are_people(people, seed):
    counts = show_of_hands((0.5, 0.3, 0.2), people, Random(seed))
    assert sum(counts) <= people
    assert min(counts) >= 0


@pytest.mark.parametrize("majority", [None, "simple", "2/3"])
@pytest.mark.parametrize("options", [2, 3])
def test_the_chamber_is_mostly_for_what_needs_two_thirds(options, majority):
    liking = chamber_weights(3, "c", options, majority)
    assert len(liking) == options
    assert sum(liking) == pytest.approx(1)
    assert min(liking) > 0
    assert liking == chamber_weights(3, "c", options, majority)
    if majority == "2/3":
        assert liking[0] > 2 / 3


@pytest.mark.parametrize("options", [2, 3])
def test_what_needs_a_simple_majority_is_carried_or_lost(options):
    likings = [chamber_weights(1, f"p{n}", options, "simple") for n in range(20)]
    assert {liking[0] > liking[1] for liking in likings} == {True, False}
