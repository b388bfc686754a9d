"""Majorities, quorum, casting vote, consensus; the result sheet."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.errors import ConferenceError
from conference.voting.decision import (
    Majority,
    Rule,
    Votes,
    decide,
    majority,
)
from conference.voting.sheet import Line, percentages, sheet


@pytest.mark.parametrize(
    ("text", "votes", "base", "enough"),
    [
        ("1/2", 50, 100, False),
        ("1/2", 51, 100, True),
        (">=1/2", 50, 100, True),
        ("50%", 50, 100, False),
        ("2/3", 66, 99, True),
        ("2/3", 66, 100, False),
        (">2/3", 66, 99, False),
        ("two-thirds", 667, 1000, True),
        ("two-thirds", 666, 999, True),
        ("60%", 60, 100, True),
        ("3/5", 599, 1000, False),
        ("simple", 1, 1, True),
        ("unanimous", 9, 10, False),
        ("516/1000", 516, 1000, True),
    ],
)
def test_a_majority_is_exact_at_its_boundary(text, votes, base, enough):
    assert majority(text).reached(votes, base) is enough


@given(p=st.integers(1, 60), q=st.integers(1, 60), more=st.booleans(), base=st.integers(0, 10**9))
def test_needed_is_the_smallest_number_that_reaches_the_majority(p, q, more, base):
    rule = Majority(min(p, q), q, more)
    needed = rule.needed(base)
    assert rule.reached(needed, base)
    assert needed == 0 or not rule.reached(needed - 1, base)


@pytest.mark.parametrize("text", ["", "2", "3/2", "0/3", "two", "120%", ">1/1", "2/0"])
def test_what_is_no_majority_is_refused(text):
    with pytest.raises(ConferenceError):
        majority(text)


def test_the_three_denominators_decide_differently():
    votes = Votes(50, 30, 20, present=120, members=150)
    half = Majority(1, 2, True)
    assert decide(votes, Rule(half, "for-and-against")).passed
    assert not decide(votes, Rule(half, "cast")).passed
    assert not decide(votes, Rule(half, "present")).passed
    assert not decide(votes, Rule(half, "members")).passed
    assert decide(votes, Rule(half, "members")).needed == 76
    assert "all members" in decide(votes, Rule(half, "members")).sentence


def test_a_tie_is_lost_unless_the_chair_has_a_casting_vote():
    votes = Votes(10, 10, 3)
    rule = Rule(casting_vote=True)
    assert not decide(votes, Rule()).passed
    assert not decide(votes, Rule(), chair="yes").passed
    assert decide(votes, rule).tie
    assert not decide(votes, rule).passed
    assert decide(votes, rule, chair="yes").passed
    assert not decide(votes, rule, chair="no").passed
    assert not decide(votes, Rule(Majority(2, 3), casting_vote=True), chair="yes").passed


def test_quorum_is_of_presence_and_not_of_votes():
    rule = Rule(quorum=Fraction(1, 2))
    assert decide(Votes(6, 1, present=50, members=100), rule).passed
    lost = decide(Votes(40, 1, present=49, members=100), rule)
    assert not lost.passed
    assert lost.quorum_needed == 50
    assert not lost.quorum_met
    assert decide(Votes(6, 1, present=7), Rule(quorum=7)).passed
    with pytest.raises(ConferenceError, match="presence"):
        decide(Votes(6, 1), Rule(quorum=7))


def test_a_base_that_is_not_given_or_too_small_is_refused():
    for votes, of in (
        (Votes(1, 0), "members"),
        (Votes(5, 5, members=9), "members"),
        (Votes(1, 1), "x"),
    ):
        with pytest.raises(ConferenceError):
            decide(votes, Rule(of=of))


def test_modified_consensus_passes_with_few_against():
    rule = Rule(Majority(0, 1, more_than=True), "cast", most_against=Fraction(1, 5))
    assert decide(Votes(60, 20, 20), rule).passed
    assert not decide(Votes(60, 21, 19), rule).passed
    assert not decide(Votes(0, 0, 10), rule).passed


def test_nobody_is_for_and_nobody_against_is_not_carried():
    assert not decide(Votes(0, 0, 5), Rule(Majority(2, 3))).passed


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=30))
def test_percentages_sum_to_exactly_the_whole_and_are_at_most_one_part_off(counts):
    parts = percentages(counts)
    total = sum(counts)
    assert sum(parts) == (1000 if total else 0)
    for part, one in zip(parts, counts, strict=True):
        assert total == 0 or abs(part * total - one * 1000) < total


def test_the_published_result_that_once_went_wrong_adds_up():
    """51.6 % to 48.6 % was published; the counts of such a vote give parts that sum to 100."""
    result = sheet({"Yes": 516, "No": 484}, base_name="votes for and against", entitled=1500)
    assert [line.percent for line in result.lines] == ["51.6", "48.4"]
    assert (result.base, result.as_json()["turnout"]) == (1000, "66.7")


def test_a_sheet_cannot_be_built_without_counts_or_from_parts_that_differ():
    with pytest.raises(ConferenceError, match="without its counts"):
        sheet({})
    with pytest.raises(TypeError):
        sheet()
    with pytest.raises(ConferenceError, match="do not sum"):
        sheet({"Yes": 3}, channels={"phones": {"Yes": 1}, "hands": {"Yes": 1}})
    with pytest.raises(ConferenceError, match="below zero"):
        sheet({"Yes": -1})
    with pytest.raises(ConferenceError, match="who may vote"):
        sheet({"Yes": 5}, entitled=4)


def test_a_sheet_that_does_not_add_up_cannot_be_made_in_any_way():
    good = sheet(
        {"Yes": 6, "No": 3}, abstentions=1, entitled=20, channels={"phones": {"Yes": 6, "No": 3}}
    )
    for wrong, why in (
        ({"lines": ()}, "without its counts"),
        ({"lines": (*good.lines, good.lines[0])}, "twice"),
        ({"base": 10}, "sum to 9"),
        ({"lines": (Line("Yes", 7, 667), Line("No", 2, 333))}, "percentages"),
        ({"lines": (Line("Yes", 6, 516), Line("No", 3, 486))}, "percentages"),
        ({"lines": (Line("Yes", 12, 1333), Line("No", -3, -333))}, "below zero"),
        ({"abstentions": -1}, "below zero"),
        ({"channels": {"phones": {"Yes": 5, "No": 3}}}, "do not sum"),
        ({"channels": {"phones": {"Yes": 7, "No": 3}, "hands": {"Yes": -1}}}, "do not sum"),
        ({"channels": {"phones": {"Yes": 6, "No": 3, "Maybe": 0}}}, "no option"),
        ({"entitled": 9}, "who may vote"),
        ({"decision": decide(Votes(60, 3, 1), Rule())}, "not about these counts"),
        ({"decision": decide(Votes(6, 3, 0), Rule())}, "not about these counts"),
        ({"decision": decide(Votes(6, 4, 1), Rule())}, "not about these counts"),
        ({"turnout_tenths": 600}, "turnout"),
        ({"turnout_tenths": None}, "turnout"),
    ):
        with pytest.raises(ConferenceError, match=why):
            replace(good, **wrong)


def test_the_json_of_a_sheet_has_turnout_and_what_was_needed_and_reached():
    decision = decide(Votes(6, 3, 1), Rule(Majority(2, 3), "cast"))
    shown = sheet({"Yes": 6, "No": 3}, abstentions=1, entitled=20, decision=decision).as_json()
    assert (shown["cast"], shown["entitled"], shown["turnout"]) == (10, 20, "50.0")
    assert shown["decision"]["passed"] is False
    assert (shown["decision"]["for"], shown["decision"]["needed"]) == (6, 7)
    bare = sheet({"Yes": 1}).as_json()
    assert (bare["turnout"], bare["decision"]) == (None, None)


def test_a_sheet_shows_the_split_by_channel_and_the_decision():
    decision = decide(Votes(5, 2, 1), Rule(Majority(2, 3)))
    result = sheet(
        {"For": 5, "Against": 2}, abstentions=1, decision=decision,
        channels={"phones": {"For": 3, "Against": 2}, "hands": {"For": 2}},
    )  # fmt: skip
    shown = result.as_json()
    assert shown["channels"]["hands"] == {"For": 2}
    assert "at least 2/3 of 7" in shown["decision"]["sentence"]
    assert shown["lines"][0] == {"option": "For", "count": 5, "percent": "71.4"}


@pytest.mark.parametrize(
    ("counts", "tenths"),
    [
        ((4, 4, 1), (444, 444, 112)),
        ((4, 4, 3), (364, 364, 272)),
        ((3, 3, 1), (429, 429, 142)),
        ((1, 1, 1), (334, 333, 333)),  # there is nobody else to give or take it
        ((2, 2, 2, 1), (286, 286, 286, 142)),
        ((0, 4, 4, 1), (0, 444, 444, 112)),
    ],
)
def test_who_has_as_many_votes_gets_as_much_where_that_can_be(counts, tenths):
    assert tuple(percentages(counts)) == tenths


@given(st.lists(st.integers(0, 9), min_size=1, max_size=9))
def test_a_larger_count_never_gets_the_smaller_percentage(counts):
    parts = percentages(counts)
    pairs = sorted(zip(counts, parts, strict=True))
    assert [part for _, part in pairs] == sorted(parts)


def test_a_sheet_that_was_published_by_the_rule_of_before_is_still_one():
    old = sheet({"Yes": 4, "No": 4, "Later": 1})
    lines = tuple(
        replace(line, tenths=tenths)
        for line, tenths in zip(old.lines, (445, 444, 111), strict=True)
    )
    assert replace(old, lines=lines).lines == lines
    with pytest.raises(ConferenceError, match="not those of the counts"):
        replace(old, lines=(replace(lines[0], tenths=446), *lines[1:]))
