"""Outcomes of polls: each kind by its rule, recorded, shown round by round, and never too early."""

from dataclasses import replace

import pytest
from meetings import POLL, ROOMS_HEARD, CastBallot, of, opened

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId, PollId
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    PressButton,
    PublishPoll,
    RecordOutcome,
    ShowRound,
)
from conference.deliberation.polls.counting import (
    needs_count,
    outcome_of,
    rules_for,
    up_to_round,
    usual_rule,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Channel, Kind, Poll, Reveal
from conference.protocol import codec, views
from conference.protocol.views import Audience

PHONES = frozenset({Channel.PHONES})


def voted(choices, **fields):
    """A closed poll with these phone ballots."""
    driver = opened(headcounts=(len(choices),), channels=PHONES, **fields)
    for n, choice in enumerate(choices):
        driver.must(CastBallot(POLL, PartyId(0), PersonId(n), f"{n:032x}", 1, choice))
    driver.must(ClosePoll(POLL))
    return driver


def counted(choices, **fields):
    driver = voted(choices, **fields)
    poll, box = driver.meeting.polls.by_id[POLL], driver.meeting.polls.boxes[POLL]
    outcome = outcome_of(poll, box)
    driver.must(RecordOutcome(POLL, outcome))
    return driver, outcome


ABC = ("Ada", "Ben", "Cy")


def test_a_ranking_is_counted_by_instant_runoff():
    # Ada leads with 4 first preferences of 9; Cy is struck out and both go to Ben, who wins 5 to 4.
    ballots = [(0,)] * 4 + [(1,)] * 3 + [(2, 1)] * 2
    _, outcome = counted(ballots, options=ABC, kind=Kind.RANKING, rule="irv")
    assert outcome.elected == (1,)
    first, second = outcome.rounds
    assert (first.totals, second.totals) == (("4", "3", "2"), ("4", "5", "0"))
    assert 2 in first.excluded + second.excluded
    assert [t.source for t in first.transfers + second.transfers] == [2]


def test_a_ranking_for_several_seats_is_counted_by_stv_unless_said_otherwise():
    ballots = [(0, 1)] * 6 + [(2,)] * 3
    driver, outcome = counted(ballots, options=ABC, kind=Kind.RANKING, seats=2)
    assert driver.meeting.polls.by_id[POLL].rule == "stv-scottish"
    assert outcome.quota == "4.00000"
    assert set(outcome.elected) == {0, 2}, "Ada's surplus of 2 leaves Ben below Cy"


def test_the_median_of_a_scale_counts_hands_and_button_too():
    driver = opened(
        headcounts=(3, 2, 4), options=("20%", "30%", "40%"), kind=Kind.SCALE, rule="median"
    )
    driver.must(CastBallot(POLL, PartyId(0), PersonId(1), "a" * 32, 1, (0,)))
    driver.must(of(1, EnterHands(POLL, (0, 2, 0))))
    driver.must(of(2, PressButton(POLL, 2)))
    driver.must(ClosePoll(POLL))
    outcome = outcome_of(driver.meeting.polls.by_id[POLL], driver.meeting.polls.boxes[POLL])
    assert outcome.ballots == 7
    assert dict(outcome.figures)["median"] == "40"
    assert outcome.elected == (2,)


def test_approval_and_points():
    _, ticks = counted([(0, 1), (1,), ()], options=ABC, kind=Kind.APPROVAL)
    assert ticks.elected == (1,)
    _, points = counted([(3, 2, 0), (0, 2, 3)], options=ABC, kind=Kind.POINTS, budget=5, rule="")
    assert points.rule == "score"
    assert points.rounds[0].totals == ("3", "4", "3")


def test_a_pairwise_rule_gives_its_matrix():
    ballots = [(0, 1, 2)] * 3 + [(1, 2, 0)] * 2 + [(2, 0, 1)] * 2
    _, outcome = counted(ballots, options=ABC, kind=Kind.RANKING, rule="schulze")
    assert outcome.pairwise == ((0, 5, 3), (2, 0, 5), (4, 2, 0))
    assert outcome.elected == (0,)


def test_a_tie_is_broken_by_a_lot_that_can_be_repeated_and_is_told():
    driver, outcome = counted([(0,), (1,)], options=ABC, kind=Kind.RANKING, rule="irv")
    assert outcome.ties
    assert outcome.seed.startswith("p1 ")
    again = outcome_of(driver.meeting.polls.by_id[POLL], driver.meeting.polls.boxes[POLL])
    assert again == outcome


def test_nothing_is_published_before_it_is_counted():
    driver = voted([(0, 1)], options=ABC, kind=Kind.RANKING)
    assert needs_count(driver.meeting.polls.by_id[POLL])
    refusal = driver.do(PublishPoll(POLL))
    assert isinstance(refusal, Refusal)
    assert refusal.code == "not_counted"
    driver, _ = counted([(0, 1)], options=ABC, kind=Kind.RANKING)
    driver.must(PublishPoll(POLL))


def test_an_outcome_survives_record_and_wire_and_can_be_stepped_through():
    driver, outcome = counted(
        [(0,)] * 4 + [(1,)] * 3 + [(2, 1)] * 2, options=ABC, kind=Kind.RANKING, rule="irv"
    )
    kind, body = codec.encode_event(driver.events[-1])
    assert codec.decode_event(kind, body) == driver.events[-1]
    driver.must(ShowRound(POLL, 1))
    assert driver.must(ShowRound(POLL, 1)) == ()
    assert driver.do(ShowRound(POLL, 99)).code == "bad_poll"
    view = views.project(driver.meeting, Audience.DESK)[f"poll/{POLL}"]
    assert (view.outcome, view.shown_round) == (outcome, 1)
    assert view.rule_sentence


@pytest.mark.parametrize("audience", [one for one in ROOMS_HEARD if one is not Audience.DESK])
def test_nobody_but_the_desk_is_sent_what_a_later_round_decides(audience):
    driver, outcome = counted(
        [(0,)] * 4 + [(1,)] * 3 + [(2, 1)] * 2, options=ABC, kind=Kind.RANKING, rule="irv"
    )
    driver.must(PublishPoll(POLL))

    def seen(shown):
        driver.must(ShowRound(POLL, shown))
        return views.project(driver.meeting, audience)[f"poll/{POLL}"]

    first = seen(1)
    assert first.outcome.rounds[0] == outcome.rounds[0]
    assert len(first.outcome.rounds) == len(outcome.rounds) > 1
    others = [replace(one, elected=(2,), excluded=(0,), note="x") for one in outcome.rounds[1:]]
    changed = replace(
        outcome, elected=(2,), ranking=(), ties=("x",), rounds=(outcome.rounds[0], *others)
    )
    assert changed != outcome
    assert up_to_round(changed, 1) == first.outcome, "whatever the later rounds decide"
    assert first.sheet is None
    last = seen(len(outcome.rounds))
    assert (last.outcome, seen(0).outcome) == (outcome, outcome)
    assert last.sheet is not None


def test_an_outcome_is_hidden_with_the_counts():
    driver, _ = counted([(0, 1)], options=ABC, kind=Kind.RANKING, reveal_parties=Reveal.MANUAL)
    project = views.project
    assert project(driver.meeting, Audience.PHONES)[f"poll/{POLL}"].outcome is None
    assert project(driver.meeting, Audience.HALL)[f"poll/{POLL}"].outcome is not None


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_usual_rule_among_its_own(kind):
    assert usual_rule(kind) in {rule.name for rule in rules_for(kind)}


@pytest.mark.parametrize(
    "fields",
    [
        {"rule": "stv-meek"},
        {"kind": Kind.RANKING, "rule": "median"},
        {"kind": Kind.RANKING, "rule": "nonsense"},
        {"kind": Kind.RANKING, "seats": 3},
        {"kind": Kind.SCALE, "options": ("low", "high", "higher")},
    ],
)
def test_a_rule_that_cannot_count_the_poll_is_refused(fields):
    driver = opened()
    fields = {"options": ABC, "channels": PHONES, **fields}
    poll = Poll(PollId("x"), "Who?", **fields)
    assert driver.do(preparing(poll)).code == "bad_poll"
