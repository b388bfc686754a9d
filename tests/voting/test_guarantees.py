"""Seats guaranteed to groups, and vacancies: by examples worked out by hand, and by trying all."""

from dataclasses import replace
from itertools import combinations

import plain_ballots
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.errors import ConferenceError
from conference.voting.countback import countback
from conference.voting.guarantees import Bounds, Guarantee, faults, least_of
from conference.voting.outcome import as_json
from conference.voting.profile import Candidate, Election, named_candidates
from conference.voting.rules import count

SEED = "2026-11-30"
STV = ("stv-scottish", "stv-rational", "stv-ers97", "stv-meek")


def group(name, *ids, least, most=None):
    return Guarantee(name, tuple(ids), least, most)


def test_a_share_is_rounded_up_to_whole_seats():
    assert [least_of(text, 7) for text in ("3", "1/2", "50%", "0", "7")] == [3, 4, 4, 0, 7]
    for text in ("8", "-1", "half", "1/0", "2.5", ""):
        with pytest.raises(ConferenceError, match="a number of the 7 seats or a part of them"):
            least_of(text, 7)


def test_what_cannot_be_kept_is_named_before_the_vote():
    people = [Candidate(str(n), f"C{n}") for n in range(1, 6)]
    assert faults((group("Women", "1", "2", least=2),), people, 3) == ()
    assert faults((group("Women", "1", least=2),), people, 3) == (
        "Women: 2 of 3 seats are guaranteed, and 1 stand; 1 more must be nominated, or the "
        "guarantee be less.",
    )
    assert faults((group("Women", "1", "2", "3", "4", least=4),), people, 3) == (
        "Women: 4 are guaranteed, and there are 3 seats.",
    )
    assert faults((group("Men", "1", "2", "3", "4", least=0, most=1),), people, 3) == (
        "Men: at most 1 of 3 seats, and only 1 others stand.",
    )
    assert faults((group("Men", "1", least=1, most=0),), people, 3) == (
        "Men: at most 0 is less than at least 1.",
    )
    both = (group("North", "1", "2", least=2), group("South", "3", "4", least=2))
    assert faults(both, people, 3) == (
        "The guarantees (North, South) cannot be kept together by those who stand.",
    )
    gone = [replace(people[0], withdrawn=True), *people[1:]]
    assert "and 1 stand" in faults((group("Women", "1", "2", least=2),), gone, 3)[0]


def test_a_count_that_cannot_keep_its_guarantees_is_refused_and_so_is_another_rule():
    election = plain_ballots.election(3, [(2, (0,)), (1, (1, 2))])
    bound = replace(election, guarantees=(group("Women", "1", least=2),))
    with pytest.raises(ConferenceError, match="1 more must be nominated") as refused:
        count("stv-meek", bound, seats=2, seed=SEED)
    assert refused.value.code == "guarantee_impossible"
    with pytest.raises(ConferenceError, match="cannot keep seats for groups") as refused:
        count("borda", bound, seats=2, seed=SEED)
    assert refused.value.code == "no_guarantees"


def test_the_crucial_point_of_hills_example():
    """14 seats: 7 English, 6 Scottish, 1 Welsh; 7 men, 7 women; 3 English men are elected, and two
    Scottish women are left: both are guarded, and no other man who is not Scottish can be elected.
    """
    kinds = {"EM": 5, "EW": 5, "SM": 5, "SW": 2, "WM": 1, "WW": 2}
    ids = [f"{kind}{n}" for kind, number in kinds.items() for n in range(number)]
    of = {letter: tuple(i for i in ids if letter in i[:2]) for letter in "ESM"}
    welsh = tuple(i for i in ids if i[0] == "W")
    women = tuple(i for i in ids if i[1] == "W")
    guarantees = (
        group("English", *of["E"], least=7, most=7),
        group("Scottish", *of["S"], least=6, most=6),
        group("Welsh", *welsh, least=1, most=1),
        group("Men", *of["M"], least=7, most=7),
        group("Women", *women, least=7, most=7),
    )
    election = Election(
        tuple(Candidate(i, i) for i in ids),
        plain_ballots.election(2, [(1, (0,))]).ballots,
        guarantees=guarantees,
    )
    bounds = Bounds(election, 14)
    elected = [ids.index(f"EM{n}") for n in range(3)]
    hopefuls = [c for c in range(len(ids)) if c not in elected]
    assert [ids[c] for c in bounds.guarded(elected, hopefuls)] == ["SW0", "SW1"]
    assert [ids[c] for c in bounds.doomed(elected, hopefuls)] == ["EM3", "EM4", "WM0"]


@st.composite
def bound(draw):
    size = draw(st.integers(2, 7))
    ids = [str(n) for n in range(1, size + 1)]
    seats = draw(st.integers(1, size))
    groups = draw(st.lists(st.sets(st.sampled_from(ids)), min_size=1, max_size=3))
    guarantees = []
    for n, members in enumerate(groups):
        least = draw(st.integers(0, seats))
        most = draw(st.none() | st.integers(least, seats))
        guarantees.append(Guarantee(f"g{n}", tuple(sorted(members)), least, most))
    return ids, seats, tuple(guarantees), draw(st.sets(st.integers(0, size - 1), max_size=seats))


@given(bound())
@settings(max_examples=200, deadline=None)
def test_who_is_guarded_and_who_is_doomed_is_what_trying_all_results_finds(made):
    ids, seats, guarantees, elected = made

    def kept(some):
        counts = [(len({ids[c] for c in some} & set(one.members)), one) for one in guarantees]
        return all(n >= one.least and (one.most is None or n <= one.most) for n, one in counts)

    every = range(len(ids))
    results = [set(some) for some in combinations(every, seats) if kept(some)]
    people = named_candidates([f"C{n}" for n in every])
    if not results:
        assert faults(guarantees, people, seats)
        return
    assert faults(guarantees, people, seats) == ()
    ballots = plain_ballots.election(2, [(1, (0,))]).ballots
    bounds = Bounds(Election(people, ballots, guarantees=guarantees), seats)
    left = [some for some in results if elected <= some]
    hopefuls = [c for c in every if c not in elected]
    assert bounds.possible(sorted(elected), hopefuls) == bool(left)
    if left and len(elected) < seats:
        guarded = [c for c in hopefuls if all(c in some for some in left)]
        doomed = [c for c in hopefuls if not any(c in some for some in left)]
        assert bounds.guarded(sorted(elected), hopefuls) == guarded
        assert bounds.doomed(sorted(elected), hopefuls) == doomed


@pytest.mark.parametrize("method", STV)
def test_who_has_the_quota_is_not_elected_when_doomed_and_the_effect_is_shown(method):
    """A and B have the quota of 8; one of two seats is a woman's, and C is the only one."""
    profile = [(10, (0, 2)), (8, (1, 0)), (3, (2,))]
    election = replace(
        plain_ballots.election(3, profile), guarantees=(group("Women", "3", least=1),)
    )
    outcome = count(method, election, seats=2, seed=SEED)
    assert outcome.elected[0].id == "1"
    assert {one.id for one in outcome.elected} == {"1", "3"}
    first = outcome.rounds[0]
    assert (first.elected[0], first.guarded, first.doomed) == ("1", ("3",), ("2",))
    assert outcome.without == ("1", "2")
    shown = as_json(outcome)
    assert shown["without"] == ["1", "2"]
    assert (shown["rounds"][0]["guarded"], shown["rounds"][0]["doomed"]) == (["3"], ["2"])


@pytest.mark.parametrize("method", STV)
def test_the_votes_of_the_doomed_go_on_and_decide_between_those_of_the_group(method):
    """Two seats, one at least a woman's. B is doomed with A elected; B's voters prefer D to C, who
    has more votes: D is elected."""
    profile = [(12, (0,)), (9, (1, 3)), (4, (2,)), (3, (3,))]
    election = replace(
        plain_ballots.election(4, profile), guarantees=(group("Women", "3", "4", least=1),)
    )
    outcome = count(method, election, seats=2, seed=SEED)
    assert {one.id for one in outcome.elected} == {"1", "4"}
    assert outcome.rounds[1].excluded == ("2",)
    assert outcome.rounds[1].transfers[0].to["4"] == 9


def test_of_two_who_reach_the_quota_level_and_cannot_both_be_elected_a_lot_decides_but_in_ers97():
    profile = [(8, (0,)), (8, (1,)), (3, (2,)), (2, (2, 1))]
    election = replace(
        plain_ballots.election(3, profile), guarantees=(group("Women", "3", least=1),)
    )
    for method in ("stv-scottish", "stv-rational", "stv-meek"):
        outcome = count(method, election, seats=2, seed=SEED)
        (tie,) = outcome.ties
        assert (tie.round, tie.purpose, tie.tied) == (1, "election", ("1", "2"))
        assert {one.id for one in outcome.elected} == {*tie.chosen, "3"}
        with pytest.raises(ConferenceError, match="must be decided by lot"):
            count(method, election, seats=2)
    outcome = count("stv-ers97", election, seats=2, seed=SEED)  # 5.6.2: nobody is elected by lot
    assert [tie.purpose for tie in outcome.ties] == ["exclusion"]
    assert {one.id for one in outcome.elected} == {"1", "2", "3"} - set(outcome.ties[0].chosen)


def test_ers97_excludes_no_more_together_than_a_group_can_spare():
    """E and F have the fewest votes and would go together; one of them must be elected."""
    profile = [(20, (0,)), (15, (1,)), (9, (2,)), (1, (3,)), (1, (4,))]
    election = plain_ballots.election(5, profile)
    plain = count("stv-ers97", election, seats=2, seed=SEED)
    assert {one.id for one in plain.elected} == {"1", "2"}
    kept = replace(election, guarantees=(group("North", "4", "5", least=1),))
    outcome = count("stv-ers97", kept, seats=2, seed=SEED)
    assert all(len({"4", "5"} & set(one.excluded)) <= 1 for one in outcome.rounds)
    assert {one.id for one in outcome.elected} & {"4", "5"}


VACANCY = [(10, (0, 2, 3)), (9, (1,)), (3, (2,)), (4, (3,))]
"""A and B are elected to two seats; A leaves. A's voters prefer C, who then has 13, to D."""


@pytest.mark.parametrize("method", [*STV, "irv"])
def test_a_vacancy_goes_to_whom_the_voters_of_who_left_prefer(method):
    election = plain_ballots.election(4, VACANCY)
    seats = 1 if method == "irv" else 2
    won = [one.id for one in count(method, election, seats=seats, seed=SEED).elected]
    assert won[0] == "1"
    found = countback(
        method, election, staying=won[1:], unable=["1"], seats=seats, seed="new value"
    )
    assert found.filled == ("3",)
    assert {one.id for one in found.outcome.elected} == {*won[1:], "3"}


def test_who_declines_is_passed_over_and_a_member_who_stays_is_never_excluded():
    election = plain_ballots.election(4, VACANCY)
    found = countback(
        "stv-scottish", election, staying=["2"], unable=["1", "3"], seats=2, seed=SEED
    )
    assert found.filled == ("4",)
    few = plain_ballots.election(4, [(10, (0, 2)), (1, (1,)), (5, (2,)), (4, (3,))])
    for method in STV:
        found = countback(method, few, staying=["2"], unable=["1"], seats=2, seed=SEED)
        assert found.filled == ("3",)
        assert "2" in found.outcome.rounds[0].guarded
        assert {one.id for one in found.outcome.elected} == {"2", "3"}


def test_a_vacancy_keeps_what_is_guaranteed_and_says_when_it_cannot():
    election = plain_ballots.election(4, VACANCY)
    women = replace(election, guarantees=(group("Women", "1", "4", least=1),))
    found = countback("stv-meek", women, staying=["2"], unable=["1"], seats=2, seed=SEED)
    assert found.filled == ("4",)
    assert set(found.outcome.without) == {"2", "3"}
    alone = replace(election, guarantees=(group("Women", "1", least=1),))
    with pytest.raises(ConferenceError) as refused:
        countback("stv-meek", alone, staying=["2"], unable=["1"], seats=2, seed=SEED)
    assert refused.value.code == "guarantee_impossible"


def test_by_a_rule_that_adds_up_the_next_takes_the_seat():
    election = plain_ballots.election(4, VACANCY)
    found = countback("borda", election, staying=["2"], unable=["1"], seats=2, seed=SEED)
    assert found.filled == ("3",)
    assert [one.id for one in found.outcome.elected] == ["3"]


def test_there_must_be_a_vacancy_and_somebody_to_fill_it():
    election = plain_ballots.election(3, [(2, (0,)), (1, (1,)), (1, (2,))])
    for staying, unable, seats, code in (
        (["1", "2"], ["3"], 2, "no_vacancy"),
        (["1"], ["2", "3"], 2, "nobody_left"),
        (["1"], ["1"], 2, "bad_countback"),
        (["9"], ["1"], 2, "bad_countback"),
    ):
        with pytest.raises(ConferenceError) as refused:
            countback("stv-meek", election, staying=staying, unable=unable, seats=seats)
        assert refused.value.code == code
