"""Simulated members of the chamber against the meeting itself, in simulated time."""

from dataclasses import replace

import pytest
from halls import Hall, badges, small_plan

from conference.core.ids import PollId
from conference.deliberation.polls.electorate import CHAMBER
from conference.deliberation.polls.events import BallotCast, PollClosed
from conference.rehearsal.attendees import Habits, Member
from conference.rehearsal.evidence import weigh
from conference.rehearsal.ledger import DeliveryStatus

EVERYTHING = Habits(
    abstains=0.1, votes_late=0.2, changes=0.5, repeats=0.5, cut_while_sending=0.4, drops=0.8
)


def show(hall):
    """Arrival, then a poll of the rooms and one of the chamber at the same time."""
    hall.run(14)
    hall.ask("p0", ["phones"])
    hall.ask_chamber("c0")
    hall.run(5)
    hall.close("p0")
    hall.close("c0")
    hall.run(2)
    return hall.finish()


def of_seats(hall):
    return [e for e in hall.events if isinstance(e, BallotCast) and e.party == CHAMBER]


@pytest.mark.parametrize("seed", range(3))
def test_every_ballot_of_a_seat_has_one_answer_whatever_goes_wrong(seed):
    hall = Hall(small_plan(seed, badges=badges()), habits=EVERYTHING)
    report = show(hall)
    assert report.count(DeliveryStatus.UNANSWERED) == report.contradictions == 0
    mine = [sent for sent in report.ballots if sent.ballot.party == CHAMBER]
    acknowledged = [sent for sent in mine if sent.fate is DeliveryStatus.ACKNOWLEDGED]
    assert len(acknowledged) == len(of_seats(hall)) > 20
    assert {sent.fate for sent in mine} == {DeliveryStatus.ACKNOWLEDGED, DeliveryStatus.REFUSED}
    assert any(sent.ballot.number == 2 for sent in acknowledged), "some change their vote"
    evidence = weigh(report.ballots, hall.record())
    assert evidence.faults == []
    assert evidence.chamber == len(acknowledged)
    assert evidence.guests == 0


def test_members_answer_the_chamber_and_people_answer_the_rooms():
    hall = Hall(small_plan(badges=badges()), habits=Habits(drops=0))
    report = show(hall)
    assert {e.poll for e in of_seats(hall)} == {"c0"}
    rooms = [s.ballot for s in report.ballots if s.ballot.party != CHAMBER]
    assert {ballot.poll for ballot in rooms} == {"p0"}
    plan = hall.world.plan
    assert report.signed_in == len(plan.members) == hall.meeting.chamber.present
    assert plan.connections == len(hall.everybody)


def test_some_are_absent_some_come_late_and_one_mistypes_the_code():
    plan = small_plan(badges=badges(300))
    assert 270 < len(plan.members) < 298
    in_time = 250 * plan.seconds
    late = sum(member.arrives_at > in_time for member in plan.members)
    assert 5 < late < 40
    hall = Hall(plan)
    (mistaken,) = (a for a in hall.everybody if isinstance(a, Member) and a.turned_away())
    assert mistaken.seat == plan.members[0].badge.seat
    whole = small_plan(badges=badges(300))
    assert plan == whole
    parts = plan.split(3)
    assert sorted(m.badge.seat for part in parts for m in part.members) == sorted(
        member.badge.seat for member in plan.members
    )


def test_who_mistyped_the_code_signs_in_all_the_same():
    hall = Hall(small_plan(badges=badges()), habits=Habits(drops=0))
    hall.run(14)
    assert hall.meeting.chamber.present == len(hall.world.plan.members)


def test_in_a_vote_by_name_members_send_no_name():
    hall = Hall(small_plan(badges=badges()), habits=EVERYTHING)
    hall.run(14)
    hall.ask_chamber("c1", "", named=True)
    hall.run(5)
    sent = [m.command for _, m in hall.heard if getattr(m.command, "poll", "") == "c1"]
    assert sent
    assert {cast.name for cast in sent} == {""}


def counted_otherwise(event):
    """The closing with a vote for the first option taken to the second."""
    phones = list(event.tally.phones)
    phones[0], phones[1] = phones[0] - 1, phones[1] + 1
    return replace(event, tally=replace(event.tally, phones=tuple(phones)))


def test_a_box_of_the_chamber_that_was_counted_otherwise_is_found_out():
    hall = Hall(small_plan(badges=badges()))
    report, record = show(hall), hall.record()
    assert weigh(report.ballots, record).faults == []
    at = next(
        n for n, entry in enumerate(record)
        if isinstance(entry.event, PollClosed) and entry.event.poll == PollId("c0")
    )  # fmt: skip
    record[at] = replace(record[at], event=counted_otherwise(record[at].event))
    (fault,) = weigh(report.ballots, record).faults
    assert "The chamber in poll c0: recorded" in fault


def test_a_ballot_of_a_seat_that_is_taken_away_is_missed_twice():
    hall = Hall(small_plan(badges=badges()), habits=Habits(drops=0, changes=0))
    report, record = show(hall), hall.record()
    at = next(n for n, entry in enumerate(record) if entry.event in of_seats(hall))
    faults = weigh(report.ballots, record[:at] + record[at + 1 :]).faults
    assert any("ballot_cast of the chamber in poll c0" in fault for fault in faults)
    assert any("devices have voted" in fault for fault in faults)
