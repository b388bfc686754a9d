"""Two counters that share no code: the same to the last decimal, and a difference is found."""

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import plain_ballots
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.errors import ConferenceError
from conference.voting import formats
from conference.voting.countback import countback, election_of
from conference.voting.guarantees import Guarantee, faults
from conference.voting.profile import END, GAP, Election, named_candidates, rankings, scores
from conference.voting.recount import (
    COUNTED_TWICE,
    _counter,
    count_again,
    counter_name,
    differences,
    told_of,
)
from conference.voting.rules import RULES, count

SEED = "2026-11-30"
STV = ("stv-scottish", "stv-rational", "stv-ers97", "stv-meek")
RANKING = (*STV, "irv", "schulze", "ranked-pairs", "copeland", "plurality", "borda")
SETS = ("approval", "plurality", "score")
DATA = Path(__file__).parents[3] / "shared" / "data"


def assert_counted_alike(method, election, seats, *, seed=SEED, drawn=(), options=None):
    """The first count, when the second agrees with it."""
    wanted = None if RULES[method].gives == "winner" else seats
    outcome = count(method, election, seats=wanted, seed=seed, drawn=drawn, options=options)
    again = count_again(method, election, seats=seats, seed=seed, drawn=drawn, options=options)
    names = [one.name for one in election.candidates]
    assert differences(told_of(outcome), again.told, names) == ()
    ids = election.ids
    assert [one.id for one in outcome.elected] == [ids[c] for c in again.elected]
    return outcome


@st.composite
def elections(draw, most=6):
    """Small elections of rankings with many ties; now and then somebody has withdrawn."""
    size = draw(st.integers(2, most))
    orders = st.permutations(range(size)).flatmap(
        lambda order: st.integers(0, size).map(lambda length: tuple(order[:length]))
    )
    ballots = draw(st.lists(st.tuples(st.sampled_from((1, 1, 2, 3)), orders), max_size=10))
    election = plain_ballots.election(size, ballots or [(1, (0,))])
    gone = draw(st.sets(st.integers(0, size - 1), max_size=max(size - 2, 0)))
    people = tuple(replace(c, withdrawn=n in gone) for n, c in enumerate(election.candidates))
    seats = draw(st.integers(1, size - len(gone)))
    return replace(election, candidates=people), seats


@given(elections(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_both_counters_make_the_same_of_rankings(made, is_drawn):
    election, seats = made
    drawn = tuple(sorted(election.ids, key=lambda id_: (int(id_) * 7) % 11)) if is_drawn else ()
    for method in RANKING:
        assert_counted_alike(method, election, seats, drawn=drawn)


@pytest.mark.parametrize("scheme", ["average", "modified", "dowdall", "3,2,1"])
def test_both_give_the_same_points_for_ranks(scheme):
    for size, seats, profile in plain_ballots.profiles(8, 30):
        election = plain_ballots.election(size, profile)
        assert_counted_alike("borda", election, seats, options={"points": scheme})


def test_both_read_equal_and_skipped_ranks_alike():
    chance = random.Random(3)
    for size, seats, profile in plain_ballots.grouped_profiles(6, 60):
        election = plain_ballots.grouped_election(size, profile)
        prefs = np.array(election.ballots.prefs)
        for row in prefs[:: chance.randint(1, 3)]:
            used = int((row != END).sum())
            if used:
                row[chance.randrange(used)] = GAP
        tied = election.ballots.tied
        if tied is not None:
            beside = np.zeros_like(tied)
            beside[:, 1:] = prefs[:, :-1] == GAP
            tied = tied & (prefs != GAP) & ~beside
        spoilt = replace(election, ballots=rankings(prefs, election.ballots.weights, tied))
        for method in RANKING:
            assert_counted_alike(method, election, seats)
            assert_counted_alike(method, spoilt, seats)


def test_both_make_the_same_of_ticks_and_points():
    chance = random.Random(4)
    for size, seats, profile in plain_ballots.profiles(7, 60):
        ticks = plain_ballots.approval_election(size, plain_ballots.sets_of(size, profile))
        points = np.array([[chance.randrange(4) for _ in range(size)] for _ in range(6)])
        said = np.array([[chance.random() < 0.7 for _ in range(size)] for _ in range(6)])
        scored = Election(named_candidates(ticks_of(size)), scores(points, said, denominator=2))
        for method in SETS:
            assert_counted_alike(method, ticks, seats)
            if method != "plurality":
                assert_counted_alike(method, scored, seats)
        for election in (ticks, scored):
            assert_counted_alike("score", election, seats, options={"unscored": "mean"})


def ticks_of(size):
    return [f"C{n}" for n in range(size)]


@st.composite
def guaranteed(draw):
    """An election in which seats are guaranteed to groups, which may overlap."""
    election, seats = draw(elections(7))
    groups = st.sets(st.sampled_from(election.ids), min_size=1).map(lambda ids: tuple(sorted(ids)))
    guarantees = tuple(
        Guarantee(
            f"group {n}",
            draw(groups),
            draw(st.integers(0, seats)),
            draw(st.sampled_from((None, None, seats, max(seats - 1, 0)))),
        )
        for n in range(draw(st.integers(1, 3)))
    )
    return replace(election, guarantees=guarantees), seats


@given(guaranteed())
@settings(max_examples=60, deadline=None)
def test_both_keep_guarantees_alike_and_neither_loses_a_vote(made):
    election, seats = made
    if faults(election.guarantees, election.candidates, seats):
        return
    for method in STV:
        outcome = assert_counted_alike(method, election, seats)
        won = {one.id for one in outcome.elected}
        for one in outcome.rounds:
            assert sum(one.totals.values()) + one.exhausted == outcome.ballots
            assert not set(one.excluded) & won
        for one in election.guarantees if won else ():
            of_group = len(won.intersection(one.members))
            assert one.least <= of_group
            assert one.most is None or of_group <= one.most
        plain = count(method, replace(election, guarantees=()), seats=seats, seed=SEED)
        assert outcome.without == tuple(one.id for one in plain.elected)


@given(elections(7), st.data())
@settings(max_examples=40, deadline=None)
def test_both_fill_a_vacancy_alike_and_those_who_stay_stay(made, data):
    election, seats = made
    for method in (*STV, "schulze", "plurality"):
        won = [one.id for one in count(method, election, seats=seats, seed=SEED).elected]
        if len(won) < seats or seats == len(election.standing):
            continue
        gone = data.draw(st.sampled_from(won))
        staying = {id_ for id_ in won if id_ != gone}
        found = countback(
            method, election, staying=staying, unable=[gone], seats=seats, seed="another"
        )
        given_, wanted = election_of(method, election, staying, [gone], seats)
        again = count_again(method, given_, seats=wanted, seed="another")
        names = [one.name for one in election.candidates]
        assert differences(told_of(found.outcome), again.told, names) == ()
        assert len(found.filled) <= 1
        assert gone not in found.filled
        assert not staying & set(found.filled)
        if method in STV and found.outcome.elected:
            assert staying < {one.id for one in found.outcome.elected}


@pytest.mark.skipif(not DATA.is_dir(), reason="the sample data is not here")
@pytest.mark.parametrize("method", ["stv-scottish", "stv-ers97", "stv-meek", "irv", "schulze"])
def test_both_count_real_elections_alike(method):
    paths = [*(DATA / "stv").glob("*/*.blt"), *(DATA / "irv_condorcet").glob("*.blt")]
    assert paths
    for path in paths:
        election = formats.read(path.read_bytes(), path.name, RULES[method].takes)
        assert_counted_alike(method, election, election.seats or 1)


def test_every_field_that_differs_is_found():
    election = plain_ballots.election(4, [(5, (0, 1)), (3, (1, 2)), (3, (2,)), (1, (3, 2))])
    told = told_of(count("stv-meek", election, seats=2, seed=SEED))
    again = count_again("stv-meek", election, seats=2, seed=SEED).told
    names = [one.name for one in election.candidates]
    last = len(told["rounds"]) - 1
    for field in ("ballots", "invalid", "seats", "quota", "elected", "ranking", "pairwise"):
        assert differences({**told, field: [3]}, again, names), field
    assert differences({**told, "ties": [*told["ties"], "A tie."]}, again, names)
    assert differences({**told, "rounds": told["rounds"][:-1]}, again, names)
    for field in ("kind", "exhausted", "quota", "elected", "excluded", "transfers", "doomed"):
        changed = [*told["rounds"][:last], {**told["rounds"][last], field: ["?"]}]
        assert differences({**told, "rounds": changed}, again, names), field
    totals = [*told["rounds"][0]["totals"]]
    totals[1] = "3.000000001"
    changed = [{**told["rounds"][0], "totals": totals}, *told["rounds"][1:]]
    found = differences({**told, "rounds": changed}, again, names)
    assert found == ("In round 1 the first count gives C1 3.000000001, the second 3.000000000.",)


def test_the_second_count_stops_for_a_lot_as_the_first_does():
    election = plain_ballots.election(3, [(1, (0,)), (1, (1,)), (1, (2,))])
    for counting in (count, count_again):
        with pytest.raises(ConferenceError) as refused:
            counting("stv-scottish", election, seats=1)
        assert refused.value.code == "lot_needed"


def test_a_rule_that_is_counted_once_is_refused_with_those_that_are_counted_twice():
    assert {*RANKING, *SETS} == COUNTED_TWICE == set(_counter().COUNTED_AGAIN)
    election = plain_ballots.election(2, [(1, (0,))])
    with pytest.raises(ConferenceError, match="elections are held by stv-scottish"):
        count_again("pav", election, seats=1)
    assert counter_name().startswith("verify_record.py ")
