"""The books: each ballot once, delays within their buckets, parts that add up."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.protocol.messages import Ack, Receipt, Refused
from conference.rehearsal.ledger import (
    BallotChannel,
    BallotId,
    Bookkeeper,
    Delays,
    DeliveryStatus,
    SentBallot,
)

spans = st.lists(st.floats(0.02, 1e6), min_size=1, max_size=200)


def ballot(voter="a" * 32, number=1, poll="p"):
    return BallotId(BallotChannel.PHONE, poll, 3, voter, number, (0,))


def counted(values):
    delays = Delays()
    for value in values:
        delays.add(value)
    return delays


@given(spans, st.sampled_from([0.5, 0.95, 0.99, 1.0]))
def test_a_quantile_is_within_two_percent_of_the_exact_one(values, share):
    ordered = sorted(values)
    exact = ordered[max(0, -int(-share * len(ordered) // 1) - 1)]
    found = counted(values).quantile(share)
    assert exact * 0.999 <= found <= exact * 1.021


@given(spans, spans)
def test_merged_delays_are_those_of_all(one, other):
    merged = counted(one)
    merged.merge(counted(other))
    whole = counted(one + other)
    assert merged.buckets == whole.buckets
    assert merged.summary() == whole.summary()


def test_no_delays_have_no_quantiles():
    assert Delays().summary() == {"p50": None, "p95": None, "p99": None, "max": None}
    assert counted([-3.0]).greatest == 0


def test_a_ballot_sent_again_is_one_ballot():
    ledger = Bookkeeper()
    answer = Ack("x", Receipt(7, "aa"))
    for _ in range(3):
        ledger.sent(ballot())
        ledger.answered(ballot(), answer, 5.0)
    report = ledger.close()
    assert report.ballots == [SentBallot(ballot(), DeliveryStatus.ACKNOWLEDGED, Receipt(7, "aa"))]
    assert report.repeated == 2
    assert report.contradictions == 0


@pytest.mark.parametrize("second", [Ack("x", Receipt(8, "bb")), Refused("x", "closed", "No.")])
def test_another_answer_to_an_acknowledged_ballot_is_a_contradiction(second):
    ledger = Bookkeeper()
    ledger.sent(ballot())
    ledger.answered(ballot(), Ack("x", Receipt(7, "aa")), 5.0)
    ledger.answered(ballot(), second, 5.0)
    report = ledger.close()
    assert report.contradictions == 1
    assert report.count(DeliveryStatus.ACKNOWLEDGED) == 1


def test_a_refused_ballot_that_is_accepted_later_is_acknowledged():
    ledger = Bookkeeper()
    for answer in (Refused("x", "room_full", "Wait."), Ack("y", Receipt(7, "aa"))):
        ledger.sent(ballot())
        ledger.answered(ballot(), answer, 5.0)
    report = ledger.close()
    assert report.count(DeliveryStatus.ACKNOWLEDGED) == 1
    assert report.count(DeliveryStatus.REFUSED) == 0
    assert report.refusals == {"room_full": 1}


def test_fates_sum_to_what_was_sent_over_all_parts():
    parts = []
    for number in range(3):
        ledger = Bookkeeper()
        for voter, answer in enumerate([Ack("x", None), Refused("x", "closed", "No."), None]):
            mine = ballot(f"{number}{voter}")
            ledger.sent(mine)
            if answer is not None:
                ledger.answered(mine, answer, 1.0)
        parts.append(ledger.close())
    whole = parts[0]
    for part in parts[1:]:
        whole.merge(part)
    summary = json.loads(json.dumps(whole.summary()))
    assert summary["ballots"] == {
        "sent": 9,
        "acknowledged": 3,
        "refused": 3,
        "unanswered": 3,
        "repeated": 0,
        "contradictions": 0,
    }
    assert summary["refusals"] == {"closed": 3}


def test_entries_of_a_room_are_numbered_by_poll():
    ledger = Bookkeeper()
    first = ledger.room_entry(BallotChannel.HANDS, "p", 1, (3, 4))
    second = ledger.room_entry(BallotChannel.HANDS, "p", 1, (3, 3))
    other = ledger.room_entry(BallotChannel.BUTTON, "q", 1, (0,))
    assert [entry.number for entry in (first, second, other)] == [1, 2, 1]


def test_a_ballot_comes_back_from_its_row():
    for receipt in (None, Receipt(7, "aa")):
        sent = SentBallot(ballot(), DeliveryStatus.ACKNOWLEDGED, receipt)
        assert SentBallot.of_row(json.loads(json.dumps(sent.row()))) == sent
