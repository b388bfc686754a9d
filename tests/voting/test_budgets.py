"""Budget rules: by definition with exact fractions, ties, completions, thresholds."""

import random
from fractions import Fraction
from types import MappingProxyType

import numpy as np
import plain_ballots
import plain_sets
import pytest

from conference.core.chance import hash_order
from conference.core.errors import ConferenceError
from conference.voting.profile import Candidate, Election, approvals, scores
from conference.voting.rules import count
from conference.voting.ties import Lots

SEED = "money"


def budget_election(costs, sets, budget, meta=None, ids=None):
    table = np.zeros((len(sets), len(costs)), np.bool_)
    for row, one in enumerate(sets):
        table[row, list(one)] = True
    people = tuple(
        Candidate(ids[n] if ids else str(n + 1), f"P{n}", cost=Fraction(c))
        for n, c in enumerate(costs)
    )
    return Election(
        people, approvals(table), budget=Fraction(budget), meta=MappingProxyType(meta or {})
    )


def instances(seed, number):
    source = random.Random(seed)
    for size, _, profile in plain_ballots.profiles(seed, number, candidates=6, ballots=8):
        costs = [
            source.choice((1, 2, 3, 4, 6, 10, 12)) * source.choice((1, 5)) for _ in range(size)
        ]
        yield costs, plain_ballots.sets_of(size, profile), source.randint(5, 90)


def plain_add1(election, costs, sets, budget, *, by_cost, exhaustive):
    votes = [sum(p in one for one in sets) for p in range(len(costs))]
    eligible = [p for p in range(len(costs)) if votes[p] and costs[p] <= budget]
    order, _ = Lots(election.ids, SEED).order("equal projects", eligible)
    place = {p: n for n, p in enumerate(order)}
    usable = [frozenset(p for p in one if costs[p] <= budget) for one in sets]

    def prefer(tied):
        return min(tied, key=lambda p: (costs[p], -votes[p], place[p]))

    def at(endowment):
        return plain_sets.equal_shares_budget(
            costs, usable, endowment, by_cost=by_cost, prefer=prefer
        )

    endowment = budget // len(sets)
    chosen = at(endowment)
    while len(chosen) < len(place):
        left = budget - sum(costs[p] for p in chosen)
        if exhaustive and not any(costs[p] <= left for p in place if p not in chosen):
            break
        following = at(endowment + 1)
        if sum(costs[p] for p in following) > budget:
            break
        chosen, endowment = following, endowment + 1
    return chosen, endowment


@pytest.mark.parametrize("utility", ["cost", "cardinality"])
@pytest.mark.parametrize("exhaustive", ["yes", "no"])
def test_equal_shares_with_add1_is_as_by_definition(utility, exhaustive):
    for costs, sets, budget in instances(31, 220):
        if not sets:
            continue
        election = budget_election(costs, sets, budget)
        outcome = count(
            "pb-equal-shares", election, seed=SEED,
            options={"utility": utility, "exhaustive": exhaustive},
        )  # fmt: skip
        chosen, endowment = plain_add1(
            election, costs, sets, budget, by_cost=utility == "cost", exhaustive=exhaustive == "yes"
        )
        assert [int(i) - 1 for i in outcome.selected] == chosen
        assert outcome.values["endowment"] == str(endowment)
        assert outcome.cost == sum(costs[p] for p in chosen) <= budget


def test_what_is_left_goes_by_votes_with_add1u():
    sets = [{0}] * 6 + [{1}] * 4 + [{2}]
    election = budget_election([60, 90, 40], sets, 100)
    base = count("pb-equal-shares", election, seed=SEED)
    filled = count("pb-equal-shares", election, seed=SEED, options={"completion": "add1u"})
    assert base.selected == ("1",)
    assert filled.selected == ("1", "3")
    assert filled.cost == 100


def test_the_file_names_the_variant():
    sets = [{0, 1}, {0}, {1}]
    election = budget_election([2, 1], sets, 3, {"rule": "equalshares/add1-comparison"})
    outcome = count("pb-equal-shares", election, seed=SEED)
    assert outcome.values["completion"] == "add1"
    assert any(note.startswith("Comparison") for note in outcome.notes)


def test_the_greedy_outcome_stands_if_more_voters_prefer_it():
    """Six of ten want the dear project and cannot pay for it; four can pay for a cheap one."""
    election = budget_election([90, 20], [{0}] * 6 + [{1}] * 4, 100)
    variant = {"completion": "none"}
    shares = count("pb-equal-shares", election, seed=SEED, options=variant)
    assert shares.selected == ("2",)
    compared = count(
        "pb-equal-shares", election, seed=SEED, options=variant | {"comparison": "yes"}
    )
    assert compared.selected == ("1",)
    assert "4 voters" in compared.notes[0]
    assert " 6 by the greedy rule" in compared.notes[0]


def test_greedy_passes_over_and_no_skip_stops_at_what_does_not_fit():
    sets = [{0}] * 5 + [{1}] * 4 + [{2}] * 3
    election = budget_election([60, 50, 30], sets, 100)
    assert count("pb-greedy", election, seed=SEED).selected == ("1", "3")
    assert count("pb-greedy-no-skip", election, seed=SEED).selected == ("1",)


def test_of_two_with_equal_votes_the_cheaper_is_funded_and_then_a_lot_decides():
    election = budget_election([50, 40], [{0}, {1}], 60)
    assert count("pb-greedy", election).selected == ("2",)
    level = budget_election([40, 40], [{0}, {1}], 60)
    with pytest.raises(ConferenceError) as refused:
        count("pb-greedy", level)
    assert refused.value.code == "lot_needed"
    chosen = {count("pb-greedy", level, seed=str(n)).selected for n in range(30)}
    assert chosen == {("1",), ("2",)}


@pytest.mark.parametrize(("method", "skip"), [("pb-greedy", True), ("pb-greedy-no-skip", False)])
def test_greedy_is_as_by_definition_and_says_where_a_lower_cost_decided(method, skip):
    told = 0
    for costs, sets, budget in instances(77, 600):
        if not sets:
            continue
        outcome = count(method, budget_election(costs, sets, budget), seed=SEED)
        chosen = [int(i) - 1 for i in outcome.selected]
        assert chosen == plain_sets.greedy_budget(costs, sets, budget, skip=skip, among=chosen)
        for tie in outcome.ties:
            tied, first = ({int(i) - 1 for i in some} for some in (tie.tied, tie.chosen))
            assert first == tied & set(chosen)
            assert first < tied
            assert len({sum(p in one for one in sets) for p in tied}) == 1
            before = chosen[: min(map(chosen.index, first))]
            left = budget - sum(costs[p] for p in before)
            assert all(costs[p] <= left for p in tied), "who could not be funded was not level"
            assert (len({costs[p] for p in tied}) > 1) == (tie.method == "lower cost")
            told += tie.method == "lower cost"
    assert told > 50


def test_a_project_that_nobody_could_pay_for_was_level_with_no_other():
    election = budget_election([60, 20, 50], [{0}, {0}, {0}, {1}, {2}], 100)
    outcome = count("pb-greedy", election)
    assert (outcome.selected, outcome.ties) == (("1", "2"), ())


def test_a_threshold_that_is_no_number_is_refused_and_one_with_blanks_is_read():
    sets = [{0}] * 3 + [{1}]
    for text in ("1/0", "many"):
        with pytest.raises(ConferenceError, match="must be a number"):
            count(
                "pb-greedy", budget_election([1, 1], sets, 9, {"min_project_score_threshold": text})
            )
    many = budget_election([1, 1], sets, 9, {"min_project_score_threshold": "1 000"})
    assert count("pb-greedy", many).selected == ()


def test_an_equal_of_the_lot_did_not_lose_by_its_cost():
    election = budget_election([40, 40, 60], [{0, 1, 2}], 70)
    for seed in "abc":
        lot, cost = count("pb-greedy", election, seed=seed).ties
        assert (lot.method, lot.tied) == ("lot", ("1", "2"))
        assert (cost.method, cost.tied) == ("lower cost", tuple(sorted((*lot.chosen, "3"))))


def test_equals_that_are_all_funded_need_no_lot():
    election = budget_election([40, 40], [{0}, {1}], 80)
    for method in ("pb-greedy", "pb-greedy-no-skip"):
        outcome = count(method, election)
        assert (outcome.selected, outcome.ties) == (("1", "2"), ())


def test_the_lot_of_equal_shares_is_among_those_it_was_drawn_of():
    """Three have the same rate, of whom two cost less: the lot is between those two."""
    sets = [{0, 1, 2}] * 3
    for seed in "abcdefgh":
        election = budget_election([600, 400, 400], sets, 1200)
        options = {"completion": "none"}
        ties = count("pb-equal-shares", election, seed=seed, options=options).ties
        lots = [tie for tie in ties if tie.method == "lot"]
        for tie in lots:
            assert hash_order("conference lot: equal projects", seed, tie.tied)[0] == tie.chosen[0]
        assert lots


def test_what_each_supporter_pays_is_exact():
    election = budget_election([10, 21], [{0}, {0}, {0, 1}, {1}], 40)
    outcome = count("pb-equal-shares", election, seed=SEED, options={"completion": "none"})
    assert outcome.rounds[0].totals == {"1": Fraction(10, 3)}
    assert outcome.selected == ("1",)


def test_projects_without_votes_or_below_the_threshold_are_not_funded():
    sets = [{0}] * 3 + [{1}]
    election = budget_election([1, 1, 1], sets, 10)
    assert count("pb-greedy", election, seed=SEED).selected == ("1", "2")
    above = budget_election([1, 1, 1], sets, 10, {"min_project_score_threshold": "2"})
    for method in ("pb-greedy", "pb-greedy-no-skip", "pb-equal-shares"):
        assert count(method, above, seed=SEED).selected == ("1",)


def test_points_decide_where_the_ballots_have_points():
    table = np.array([[3, 0, 1], [0, 5, 0], [2, 0, 1]])
    people = tuple(Candidate(c, c, cost=Fraction(10)) for c in "abc")
    election = Election(people, scores(table, table > 0), budget=Fraction(20))
    outcome = count("pb-greedy", election, seed=SEED)
    assert set(outcome.selected) == {"a", "b"}
    assert outcome.rounds[0].totals == {"a": 5, "b": 5, "c": 2}


def test_costs_in_cents_are_exact():
    sets = [{0, 1}] * 3
    election = budget_election(["0.10", "0.20"], sets, "0.30")
    outcome = count("pb-equal-shares", election, seed=SEED, options={"completion": "greedy"})
    assert outcome.cost == Fraction(3, 10)


def test_a_rule_for_budgets_refuses_an_election_without_one():
    election = plain_ballots.approval_election(2, [frozenset({0})])
    with pytest.raises(ConferenceError) as refused:
        count("pb-greedy", election)
    assert refused.value.code == "no_budget"
