"""Every STV rule against a second, independently written, plain counter."""

from dataclasses import replace
from fractions import Fraction

import plain_ballots
import plain_stv
import pytest

from conference.voting.rules import count
from conference.voting.ties import Lots

SEED = "2026-11-22"


def lot_of(size):
    ids = [str(n) for n in range(1, size + 1)]

    def lot(round_, purpose, tied):
        return Lots(ids, SEED).order(f"{purpose}, round {round_}", tied)[0]

    return lot


def assert_same(outcome, plain):
    mine = [{int(i) - 1: v for i, v in r.totals.items()} for r in outcome.rounds]
    assert mine == plain.totals
    assert [r.exhausted for r in outcome.rounds] == plain.lost
    assert [(int(e.id) - 1, e.round) for e in outcome.elected] == plain.elected
    gone = [sorted(int(i) - 1 for i in r.excluded) for r in outcome.rounds]
    assert gone == [sorted(some) for some in plain.excluded]
    if plain.quotas:
        assert [r.quota for r in outcome.rounds] == plain.quotas


def counter(method, size, seats, profile):
    lot = lot_of(size)
    if method == "stv-ers97":
        return plain_stv.Ers97(size, seats, profile, lot)
    if method == "stv-meek":
        return plain_stv.Meek(size, seats, profile, lot)
    return plain_stv.Gregory(size, seats, profile, lot, exact=method == "stv-rational")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("method", "number"),
    [("stv-scottish", 3000), ("stv-rational", 2000), ("stv-ers97", 3000), ("stv-meek", 1000)],
)
def test_agrees_with_the_plain_counter_on_random_profiles_with_many_ties(method, number):
    tied = 0
    for size, seats, profile in plain_ballots.profiles(1, number):
        election = plain_ballots.election(size, profile)
        outcome = count(method, election, seats=seats, seed=SEED)
        plain = counter(method, size, seats, profile).count()
        assert_same(outcome, plain)
        tied += bool(outcome.ties)
    assert tied > number // 20, "the profiles must have many ties"


@pytest.mark.parametrize("method", ["stv-scottish", "stv-rational", "stv-ers97", "stv-meek"])
def test_agrees_with_the_plain_counter_on_larger_profiles(method):
    for size, seats, profile in plain_ballots.profiles(2, 12, candidates=9, ballots=60):
        election = plain_ballots.election(size, profile)
        outcome = count(method, election, seats=seats, seed=SEED)
        assert_same(outcome, counter(method, size, seats, profile).count())


@pytest.mark.slow
def test_meek_with_equal_ranks_agrees_with_the_plain_counter():
    for size, seats, profile in plain_ballots.grouped_profiles(5, 1000):
        election = plain_ballots.grouped_election(size, profile)
        outcome = count("stv-meek", election, seats=seats, seed=SEED)
        assert_same(outcome, counter("stv-meek", size, seats, profile).count())


@pytest.mark.parametrize("method", ["stv-scottish", "stv-rational", "stv-ers97", "stv-meek", "irv"])
def test_a_withdrawn_candidate_counts_as_if_never_on_any_ballot(method):
    for size, seats, profile in plain_ballots.profiles(6, 300):
        election = plain_ballots.election(size, profile)
        gone = size // 2
        people = tuple(replace(c, withdrawn=n == gone) for n, c in enumerate(election.candidates))
        left = [(weight, tuple(c for c in order if c != gone)) for weight, order in profile]
        kept = [c for n, c in enumerate(election.candidates) if n != gone]
        number = {c: n for n, c in enumerate(n for n in range(size) if n != gone)}
        fewer = plain_ballots.election(
            size - 1, [(weight, tuple(number[c] for c in order)) for weight, order in left]
        )
        few = 1 if method == "irv" else min(seats, size - 1)
        with_ = count(method, replace(election, candidates=people), seats=few, seed=SEED)
        without = count(method, replace(fewer, candidates=tuple(kept)), seats=few, seed=SEED)
        assert with_.elected == without.elected
        assert [r.exhausted for r in with_.rounds] == [r.exhausted for r in without.rounds]
        assert (with_.ballots, with_.invalid) == (without.ballots, without.invalid)


@pytest.mark.parametrize("method", ["stv-scottish", "stv-rational", "stv-ers97", "stv-meek", "irv"])
def test_no_vote_is_lost_or_made_in_any_round(method):
    for size, seats, profile in plain_ballots.profiles(3, 200):
        election = plain_ballots.election(size, profile)
        wanted = 1 if method == "irv" else seats
        outcome = count(method, election, seats=wanted, seed=SEED)
        for one in outcome.rounds:
            assert sum(one.totals.values()) + one.exhausted == outcome.ballots
        assert len(outcome.elected) == wanted
        assert len({e.id for e in outcome.elected}) == wanted


def plain_irv(size, profile, lot):
    """Instant runoff, ballot by ballot."""
    left, history, gone = list(range(size)), [], []
    ballots = [order for weight, order in profile for _ in range(weight) if order]
    while True:
        votes = dict.fromkeys(range(size), Fraction(0))
        for order in ballots:
            first = next((c for c in order if c in left), None)
            if first is not None:
                votes[first] += 1
        history.append(votes)
        if len(left) <= 2:
            tied = [c for c in left if votes[c] == max(votes[x] for x in left)]
            for totals in reversed(history[:-1]):
                tied = [c for c in tied if totals[c] == max(totals[x] for x in tied)]
            winner = tied[0] if len(tied) == 1 else lot(len(history), "election", tied)[0]
            return history, winner, gone
        tied = [c for c in left if votes[c] == min(votes[x] for x in left)]
        for totals in reversed(history[:-1]):
            tied = [c for c in tied if totals[c] == min(totals[x] for x in tied)]
        out = tied[0] if len(tied) == 1 else lot(len(history) + 1, "exclusion", tied)[0]
        left.remove(out)
        gone.append(out)


def test_instant_runoff_agrees_with_the_plain_counter():
    for size, _, profile in plain_ballots.profiles(4, 3000):
        outcome = count("irv", plain_ballots.election(size, profile), seed=SEED)
        history, winner, gone = plain_irv(size, profile, lot_of(size))
        mine = [{int(i) - 1: v for i, v in r.totals.items()} for r in outcome.rounds]
        assert mine == history
        assert [int(e.id) - 1 for e in outcome.elected] == [winner]
        assert [int(i) - 1 for r in outcome.rounds for i in r.excluded] == gone
