"""Single rules by hand-worked cases, lots and seeds, refusals, the registry, axioms."""

from dataclasses import replace

import numpy as np
import plain_ballots
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.chance import hash_order
from conference.core.errors import ConferenceError
from conference.voting.decision import majority
from conference.voting.formats import blt
from conference.voting.motion import count_under_majority
from conference.voting.numbers import decimal_text
from conference.voting.outcome import as_json
from conference.voting.profile import (
    Election,
    approvals,
    group_rows,
    named_candidates,
    rankings,
    scores,
)
from conference.voting.report import page, plain
from conference.voting.report.words import headline
from conference.voting.rules import RULES, count
from conference.voting.rules.median import quantile

RANKED = [name for name, rule in RULES.items() if rule.takes[0] == "ranking"]


def ranked(*ballots, size=3, seats=1):
    return plain_ballots.election(size, [(n, tuple(order)) for n, order in ballots], seats)


def test_every_rule_has_a_module_a_sentence_and_a_source():
    assert (
        list(RULES)
        == (
            "plurality approval score median borda irv stv-scottish stv-ers97 stv-meek "
            "stv-rational schulze ranked-pairs copeland pav seq-pav seq-phragmen "
            "equal-shares cc sav pb-greedy pb-greedy-no-skip pb-equal-shares"
        ).split()
    )
    for rule in RULES.values():
        assert callable(rule.counter())
        assert rule.sentence.endswith(".")
        assert rule.sentence.count(". ") == 0


def test_plurality_counts_first_preferences_and_a_threshold_can_be_asked_for():
    election = ranked((5, [0]), (4, [1, 0]), (1, [2]), (3, []))
    outcome = count("plurality", election)
    assert (outcome.ballots, outcome.invalid) == (10, 3)
    assert [e.id for e in outcome.elected] == ["1"]
    assert outcome.ranking == (("1",), ("2",), ("3",))
    assert not count("plurality", election, options={"threshold": "51%"}).elected
    assert count("plurality", election, options={"threshold": "1/2"}).elected
    with pytest.raises(ConferenceError, match="part of the whole"):
        count("plurality", election, options={"threshold": "lots"})


def test_borda_points_follow_the_stated_scheme():
    election = ranked((2, [0, 1, 2]), (3, [1, 0]), (1, [2]))

    def points(scheme):
        outcome = count("borda", election, options={"points": scheme}, seed="x")
        return [str(v) for v in outcome.rounds[0].totals.values()]

    assert points("standard") == ["7", "8", "2"]
    assert points("average") == ["15/2", "17/2", "2"]
    assert points("modified") == ["9", "10", "3"]
    assert points("dowdall") == ["7/2", "4", "5/3"]
    assert points("5,4") == ["22", "23", "5"]
    with pytest.raises(ConferenceError, match="--points"):
        points("a,b")


def test_borda_shares_the_points_of_equal_ranks():
    tied = np.array([[False, True, False]])
    election = Election(
        named_candidates("ABC"), rankings(np.array([[0, 1, 2]]), np.array([2]), tied)
    )
    totals = count("borda", election, seed="x").rounds[0].totals
    assert [str(v) for v in totals.values()] == ["3", "3", "0"]


def test_score_sums_or_averages_points_exactly():
    points = scores(np.array([[1, 2], [2, 0], [0, 5]]), np.array([[1, 1], [1, 0], [0, 1]]) > 0)
    election = Election(named_candidates("AB"), points)
    assert list(count("score", election).rounds[0].totals.values()) == [3, 7]
    means = count("score", election, options={"unscored": "mean"}).rounds[0].totals
    assert [str(v) for v in means.values()] == ["3/2", "7/2"]


def test_the_median_is_the_answer_in_the_middle_and_shows_both_middles():
    options = named_candidates(["20%", "30%", "40%", "90%"])
    ballots = rankings(np.array([[0], [1], [2], [3]]), np.array([2, 3, 4, 1]))
    outcome = count("median", Election(options, ballots))
    assert outcome.values["median"] == "30"
    assert (outcome.values["median_low"], outcome.values["median_high"]) == ("30", "40")
    assert [e.name for e in outcome.elected] == ["30%"]
    high = count("median", Election(options, ballots), options={"middle": "high"})
    assert [e.name for e in high.elected] == ["40%"]
    assert outcome.values["quantiles"]["0.9"] == "40"
    with pytest.raises(ConferenceError, match="on no scale"):
        count("median", Election(named_candidates(["Yes", "No"]), rankings(np.array([[0]]))))


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=40), st.integers(1, 20))
def test_a_quantile_is_the_smallest_answer_that_the_part_is_at_or_below(values, part):
    from fractions import Fraction

    wanted = Fraction(part, 20)
    answers = [(Fraction(v), values.count(v)) for v in sorted(set(values))]
    found = quantile(answers, wanted)
    assert sum(v <= found for v in values) >= wanted * len(values)
    assert not any(
        sum(v <= lower for v in values) >= wanted * len(values) for lower in values if lower < found
    )


def test_a_scottish_tie_goes_to_the_stage_before_and_three_level_ones_go_on_with_two():
    """C, D and E are level; one stage earlier C had more than D and E, who never differed."""
    election = blt.read(
        "5 1\n[tie 5 4 3 2 1]\n9 1 0\n8 2 0\n2 3 0\n1 4 0\n1 5 0\n0\nA\nB\nC\nD\nE\nT\n"
    )
    outcome = count("stv-scottish", election)
    assert [r.excluded for r in outcome.rounds[1:3]] == [("5",), ("4",)]
    assert outcome.ties[0].method == "order"
    assert outcome.ties[0].tied == ("4", "5")


def test_a_lot_can_be_repeated_with_sha256_alone():
    election = ranked((1, [0]), (1, [1]), (1, [2]))
    for seed in ("a", "b", "c", "d"):
        outcome = count("irv", election, seed=seed)
        tie = outcome.ties[0]
        domain = f"conference lot: {tie.label}"
        assert tie.label == "exclusion, round 2"
        assert (
            hash_order(domain, seed, tie.tied)[0] == tie.chosen[0] == outcome.rounds[1].excluded[0]
        )
        assert outcome.seed == seed


def test_without_seed_or_drawn_order_a_needed_lot_stops_the_count():
    with pytest.raises(ConferenceError) as refused:
        count("stv-scottish", ranked((1, [0]), (1, [1]), (1, [2])))
    assert refused.value.code == "lot_needed"
    drawn = count("stv-scottish", ranked((1, [0]), (1, [1]), (1, [2])), drawn=("3", "2", "1"))
    assert drawn.rounds[1].excluded == ("3",)
    assert drawn.ties[0].method == "order"


def test_nobody_is_elected_on_a_lot_under_ers97():
    """5.6.2: two are level at the threshold for one place and never differed: neither is elected
    then; the exclusion that follows is by lot."""
    election = ranked((10, [0]), (10, [1]), (1, [2]), size=3)
    outcome = count("stv-ers97", election, seats=1, seed="s")
    assert outcome.rounds[0].elected == ()
    assert len(outcome.elected) == 1


def test_withdrawn_candidates_are_passed_over_and_their_lone_ballots_are_void():
    election = blt.read("3 1\n-1\n3 1 2 0\n2 3 0\n4 1 0\n0\nA\nB\nC\nT\n")
    for method in ("plurality", "irv", "stv-scottish", "stv-meek", "schulze", "borda"):
        outcome = count(method, election, seed="x")
        assert (outcome.ballots, outcome.invalid) == (5, 4)
        assert [e.id for e in outcome.elected] == ["2"]


def test_reading_stops_at_a_gap_or_a_tie_where_the_rule_says_so():
    text = "3 1\n4 1 - 2 0\n3 2=3 1 0\n2 3 0\n0\nA\nB\nC\nT\n"
    scottish = count("stv-scottish", blt.read(text), seed="x")
    assert (scottish.ballots, scottish.invalid) == (6, 3)
    assert any("only up to a tied or skipped rank" in note for note in scottish.notes)
    meek = count("stv-meek", blt.read(text), seed="x")
    assert meek.ballots == 9
    assert [str(v) for v in meek.rounds[0].totals.values()] == ["4", "3/2", "7/2"]


def test_meek_shares_a_ballot_equally_among_equal_ranks():
    election = blt.read("3 1\n2 1=2 3 0\n3 3 0\n0\nA\nB\nC\nT\n")
    outcome = count("stv-meek", election, seed="x")
    assert [str(v) for v in outcome.rounds[0].totals.values()] == ["1", "1", "3"]


def test_rules_refuse_ballots_of_another_kind_and_too_many_seats():
    ticks = Election(named_candidates("AB"), approvals(np.array([[True, False]])))
    for method in RANKED:
        with pytest.raises(ConferenceError) as refused:
            count(method, ticks)
        assert refused.value.code == "wrong_ballots"
    with pytest.raises(ConferenceError, match="rank candidates one after another"):
        count("pav", ranked((1, [0, 1])))
    with pytest.raises(ConferenceError, match="cannot be filled"):
        count("stv-meek", ranked((1, [0])), seats=9)
    with pytest.raises(ConferenceError, match="elects one"):
        count("irv", ranked((1, [0])), seats=2)
    with pytest.raises(ConferenceError, match="no method"):
        count("dice", ranked((1, [0])))


def test_no_ballots_at_all_still_give_an_outcome():
    for method in RANKED:
        outcome = count(method, ranked((2, [])), seed="x")
        assert (outcome.ballots, outcome.invalid) == (0, 2)
        assert (outcome.elected, outcome.rounds, outcome.ties) == ((), (), ())
        assert headline(outcome) == "Nobody is elected"
        assert "no valid ballot" in page(outcome)
        assert "no valid ballot" in plain(outcome)


def test_of_nothing_but_blank_approvals_nobody_is_elected_and_all_committees_are_equal():
    blank = Election(named_candidates("ABC"), approvals(np.zeros((4, 3), np.bool_)))
    outcome = count("approval", blank, seats=2)
    assert (outcome.ballots, outcome.elected, outcome.ties) == (4, (), ())
    assert outcome.committees == (("1", "2"), ("1", "3"), ("2", "3"))


def test_as_many_candidates_as_seats_are_elected_unopposed_even_without_ballots():
    outcome = count("stv-scottish", ranked((2, [])), seats=3, seed="x")
    assert len(outcome.elected) == 3


def chosen(counts):
    """Single choices: how many for each option."""
    numbers = np.array(list(counts.values()))
    return Election(
        named_candidates(list(counts)), rankings(np.arange(len(numbers))[:, None], numbers)
    )


def under(election, part, of="cast", method="plurality", **more):
    return count_under_majority(method, election, majority(part), of, **more)


def elected(outcome):
    return [e.name for e in outcome.elected]


def test_a_motion_needs_its_majority_and_abstentions_count_as_the_base_says():
    election = chosen({"For": 60, "Against": 30, "Abstain": 10})
    carried, decision = under(election, "2/3", "for-and-against")
    assert decision.passed
    assert elected(carried) == ["For"]
    lost, decision = under(election, "2/3", "cast")
    assert not decision.passed
    assert lost.elected == ()
    assert as_json(lost)["decision"]["needed"] == 67
    with pytest.raises(ConferenceError, match="their number is needed"):
        under(election, "2/3", "members")


@pytest.mark.parametrize(
    ("yes", "no", "neither"),
    [
        ("Yes", "No", "Blank"),
        ("Dafür", "Dagegen", "Enthaltungen"),
        ("Pour", "Contre", "Abstention"),
        ("Tak", "Nie", "Wstrzymuję się"),
        ("A favor", "En contra", "En blanco"),
        ("Sì", "No", "Astenuti"),
    ],
)
def test_motions_in_other_languages_are_motions_and_only_the_votes_against_are_against(
    yes, no, neither
):
    outcome, decision = under(chosen({yes: 30, no: 60, neither: 10}), "1/2", "for-and-against")
    assert (decision.yes, decision.no, decision.abstentions) == (30, 60, 10)
    assert outcome.elected == ()
    assert as_json(outcome)["decision"]["motion"] is True


def test_an_option_that_is_neither_for_nor_against_is_refused_in_a_motion():
    with pytest.raises(ConferenceError, match=r"Maybe is neither") as refused:
        under(chosen({"Yes": 6, "No": 4, "Maybe": 10}), "1/2")
    assert refused.value.code == "not_a_motion"
    with pytest.raises(ConferenceError, match=r"aye, yes are neither"):
        under(chosen({"yes": 6, "aye": 4, "no": 10}), "1/2")
    with pytest.raises(ConferenceError, match=r"Against, No are neither"):
        under(chosen({"Yes": 6, "No": 4, "Against": 3}), "1/2")


def test_a_motion_that_all_are_against_is_lost_and_one_that_all_are_for_is_carried():
    lost, decision = under(chosen({"No": 60, "Abstain": 9}), "2/3")
    assert (decision.yes, decision.no, decision.passed, lost.elected) == (0, 60, False, ())
    carried, decision = under(chosen({"Yes": 60, "Abstain": 9}), "2/3")
    assert (decision.yes, decision.no, decision.passed) == (60, 0, True)
    assert elected(carried) == ["Yes"]


def test_a_tied_motion_is_lost_without_a_lot():
    outcome, decision = under(chosen({"Yes": 5, "No": 5, "Abstain": 1}), "1/2", "for-and-against")
    assert (decision.passed, outcome.elected, outcome.ties) == (False, (), ())


def test_a_motion_is_not_counted_by_approval():
    both = Election(named_candidates(["Yes", "No"]), approvals(np.array([[True, True]])))
    with pytest.raises(ConferenceError, match="count it by plurality"):
        under(both, "1/2", method="approval")


def test_nobody_is_elected_without_a_vote_by_plurality():
    election = ranked((5, [0]), (2, [1]), size=4)
    outcome = count("plurality", election, seats=3)
    assert [e.id for e in outcome.elected] == ["1", "2"]
    assert outcome.ties == ()
    assert "One seat stays empty: nobody else has a vote." in plain(outcome)
    above = count("plurality", election, seats=2, options={"threshold": "40%"})
    assert "nobody else has the part of the ballots that is needed" in page(above)
    assert "stay" not in plain(count("plurality", election, seats=2))
    assert count("plurality", ranked((2, [])), seats=1).elected == ()


def ticked(*ballots, names=("Ann", "Ben", "Cy", "Abstain")):
    """Approval ballots: how many, and who is ticked."""
    rows = [[name in ticks for name in names] for _, ticks in ballots]
    weights = np.array([weight for weight, _ in ballots])
    return Election(named_candidates(names), approvals(np.array(rows), weights), 2)


def test_with_several_seats_everybody_elected_needs_the_majority():
    election = ticked((4, ("Ann", "Ben")), (3, ("Ben", "Cy")), (2, ("Cy",)))
    both, decision = under(election, "1/2", method="approval")
    assert elected(both) == ["Ben", "Cy"]
    assert (decision.yes, decision.no, decision.base) == (7, 2, 9)
    one, _ = under(election, "2/3", method="approval")
    assert elected(one) == ["Ben"]
    told = [(d["option"], d["for"], d["passed"]) for d in as_json(one)["decisions"]]
    assert told == [("2", 7, True), ("3", 5, False)]
    none, decision = under(election, "4/5", method="approval")
    assert none.elected == ()
    assert not decision.passed


def test_who_ticks_a_name_and_abstention_does_not_abstain_but_blank_ballots_do():
    election = ticked((3, ("Ann", "Abstain")), (1, ("Ben",)), (2, ("Abstain",)), (4, ()))
    _, decision = under(election, "1/2", "for-and-against", method="approval", seats=1)
    assert (decision.yes, decision.no, decision.abstentions, decision.base) == (3, 1, 6, 4)


def test_an_option_to_abstain_takes_no_seat_from_the_others():
    election = ticked((5, ("Ann",)), (4, ("Abstain",)), (3, ("Ben",)), (3, ("Cy",)))
    decided, _ = under(election, "1/5", method="approval", seed="a")
    assert elected(decided)[0] == "Ann"
    assert elected(decided)[1] in ("Ben", "Cy")
    assert decided.ties[0].tied == ("2", "3")
    assert decided.ties[0].chosen == (decided.elected[1].id,)
    with pytest.raises(ConferenceError) as refused:
        under(election, "1/5", method="approval")
    assert refused.value.code == "lot_needed"
    by_order, _ = under(replace(election, drawn=("4", "3", "2", "1")), "1/5", method="approval")
    assert elected(by_order) == ["Ann", "Cy"]


def test_a_threshold_holds_under_a_majority_too():
    election = chosen({"Abstain": 50, "Ann": 45, "Ben": 5})
    outcome, _ = under(election, "1/100", seats=2, options={"threshold": "40%"})
    assert elected(outcome) == ["Ann"]
    with pytest.raises(ConferenceError, match="3 seats cannot be filled by 2"):
        under(election, "1/100", seats=3)


def test_who_has_no_vote_is_drawn_by_no_lot():
    election = ticked((5, ("Ann",)), (6, ("Abstain",)))
    outcome, _ = under(election, "1/10", method="approval")
    assert (elected(outcome), outcome.ties) == (["Ann"], ())


def test_a_tie_among_those_who_reach_the_majority_goes_by_lot_and_among_others_by_none():
    level = chosen({"Ann": 5, "Ben": 5, "Cy": 2})
    drawn, decision = under(level, "1/3", seed="x")
    assert decision.passed
    assert len(drawn.elected) == len(drawn.ties) == 1
    short, decision = under(level, "1/2")
    assert (short.elected, short.ties, decision.passed) == ((), (), False)


def test_a_motion_that_needs_less_than_half_is_carried_against_more_votes():
    decided, decision = under(chosen({"Yes": 40, "No": 60}), "1/3")
    assert decision.passed
    assert elected(decided) == ["Yes"]


profile = st.lists(
    st.tuples(st.integers(1, 3), st.permutations(range(4)), st.integers(0, 4)),
    min_size=1,
    max_size=8,
)


@pytest.mark.parametrize("method", RANKED)
@given(ballots=profile, order=st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_the_order_of_the_ballots_never_matters(method, ballots, order):
    cut = [(weight, tuple(one[:length])) for weight, one, length in ballots]
    single = [(1, one) for weight, one in cut for _ in range(weight)]
    order.shuffle(single)
    first = count(method, plain_ballots.election(4, cut, 1), seed="x")
    assert count(method, plain_ballots.election(4, single, 1), seed="x") == first


@pytest.mark.parametrize("method", ["stv-scottish", "stv-ers97", "stv-meek", "stv-rational"])
@given(ballots=profile, seats=st.integers(1, 3))
@settings(max_examples=40, deadline=None)
def test_a_solid_coalition_gets_its_seats(method, ballots, seats):
    """Droop proportionality: more than n/(k+1) voters who rank 0 and 1 first get one of them."""
    cut = [(weight, tuple(one[:length])) for weight, one, length in ballots if length]
    if not cut:
        return
    total = sum(weight for weight, _ in cut)
    solid = sum(weight for weight, one in cut if len(one) > 1 and set(one[:2]) == {0, 1})
    outcome = count(method, plain_ballots.election(4, cut), seats=seats, seed="x")
    if solid > total // (seats + 1) + 1:
        assert {"1", "2"} & {e.id for e in outcome.elected}


@pytest.mark.parametrize("method", ["plurality", "borda"])
@given(ballots=profile, chosen=st.integers(0, 7))
@settings(max_examples=40, deadline=None)
def test_raising_the_winner_on_a_ballot_keeps_it_winning(method, ballots, chosen):
    full = [(weight, tuple(one)) for weight, one, _ in ballots]
    before = count(method, plain_ballots.election(4, full), seed="x")
    winner = int(before.elected[0].id) - 1
    weight, one = full[chosen % len(full)]
    raised = [winner, *(c for c in one if c != winner)]
    full[chosen % len(full)] = (weight, tuple(raised))
    after = count(method, plain_ballots.election(4, full), seed="x")
    assert str(winner + 1) in after.ranking[0]


@given(st.lists(st.lists(st.integers(-3, 40), min_size=7, max_size=7), min_size=1, max_size=40))
@settings(max_examples=50, deadline=None)
def test_grouping_counts_each_distinct_row(rows):
    table = np.array(rows)
    found, counts = group_rows(np.repeat(table, 3, axis=1))
    mine = {tuple(row[::3]): n for row, n in zip(found.tolist(), counts.tolist(), strict=True)}
    assert mine == {tuple(row): rows.count(row) for row in rows}


def test_amounts_are_written_exactly_with_the_rules_places():
    from fractions import Fraction

    assert decimal_text(Fraction(1, 3), 5) == "0.33333"
    assert decimal_text(Fraction(2, 3), 2) == "0.67"
    assert decimal_text(Fraction(-1, 2), 0) == "-1"
    assert decimal_text(10**20, 1) == "100000000000000000000.0"
