"""Behaviours against the meeting itself, in simulated time."""

from dataclasses import replace

import pytest
from halls import Hall, small_plan

from conference.client.session import Welcomed
from conference.deliberation.polls.events import BallotCast, ButtonPressed, HandsEntered
from conference.rehearsal.attendees import Facilitator, Habits, Person
from conference.rehearsal.evidence import weigh
from conference.rehearsal.ledger import DeliveryStatus

CHANNELS = ["phones", "hands", "button"]
EVERYTHING = Habits(
    abstains=0.1, votes_late=0.2, changes=0.5, repeats=0.5, cut_while_sending=0.4, drops=0.8
)


def show(hall, *polls):
    """Arrival, then the polls one after the other."""
    hall.run(6)
    for number, channels in enumerate(polls):
        hall.ask(f"p{number}", channels)
        hall.run(5)
        hall.close(f"p{number}")
        hall.run(2)
    return hall.finish()


def of_kind(hall, kind):
    return [event for event in hall.events if isinstance(event, kind)]


@pytest.mark.parametrize("seed", range(4))
def test_every_ballot_has_one_answer_and_the_record_agrees_whatever_goes_wrong(seed):
    hall = Hall(small_plan(seed), habits=EVERYTHING)
    report = show(hall, ["phones"], ["hands"], ["button"], CHANNELS)
    assert report.reconnects > 10
    assert report.repeated > 0
    assert report.contradictions == 0
    assert report.count(DeliveryStatus.UNANSWERED) == 0
    assert report.refusals["closed"] > 0
    evidence = weigh(report.ballots, hall.record())
    assert evidence.faults == []
    assert evidence.recorded == report.count(DeliveryStatus.ACKNOWLEDGED) > 0
    assert evidence.guests == 0


def test_the_same_seed_sends_the_same_and_another_one_something_else():
    def sent(seed):
        hall = Hall(small_plan(seed), habits=EVERYTHING)
        show(hall, ["phones"], ["hands"])
        return hall.heard

    assert sent(1) == sent(1)
    assert sent(1) != sent(2)


def test_parties_answer_by_the_channel_of_the_poll():
    hall = Hall(small_plan())
    show(hall, ["phones"], ["hands"], ["button"])
    assert {event.poll for event in of_kind(hall, BallotCast)} == {"p0"}
    assert {event.poll for event in of_kind(hall, HandsEntered)} == {"p1"}
    assert {event.poll for event in of_kind(hall, ButtonPressed)} == {"p2"}
    assert {event.party for event in of_kind(hall, ButtonPressed)} == set(range(6))


def test_people_give_their_name_where_a_poll_is_by_name_and_only_there():
    hall = Hall(small_plan(), habits=EVERYTHING)
    hall.run(6)
    for poll, named in (("p0", True), ("p1", False)):
        hall.ask(poll, CHANNELS, named=named)
        hall.run(5)
        hall.close(poll)
        hall.run(2)
    report = hall.finish()
    ballots = of_kind(hall, BallotCast)
    assert {event.poll for event in ballots} == {"p0", "p1"}
    assert all(bool(event.name) == (event.poll == "p0") for event in ballots)
    assert len({event.name for event in ballots}) > 10
    assert not {"needs_name", "takes_no_names"} & set(report.refusals)
    assert weigh(report.ballots, hall.record()).faults == []


def test_in_the_end_everybody_is_checked_in():
    hall = Hall(small_plan(people=77))
    show(hall, ["phones"])
    assert sum(party.headcount for party in hall.meeting.rooms.parties.values()) == 77


def test_nobody_answers_before_coming_and_most_answer_in_time():
    plan = small_plan(people=100)
    hall = Hall(plan, habits=Habits(drops=0))
    hall.ask("p0", ["phones"])
    hall.run(0.2)
    assert len(of_kind(hall, BallotCast)) < 5
    hall.run(9)
    voters = {event.key for event in of_kind(hall, BallotCast)}
    assert 0.75 * plan.phones < len(voters) <= plan.phones


def test_a_room_that_was_counted_short_is_corrected_and_its_people_get_in():
    whole = small_plan(people=120, phones=1.0)
    short = tuple(replace(party, first_count=party.headcount - 2) for party in whole.parties)
    plan = replace(whole, parties=short)
    hall = Hall(plan, habits=Habits(abstains=0, votes_late=0, changes=0, drops=0))
    report = show(hall, ["phones"])
    assert report.refusals["room_full"] > 0
    assert report.count(DeliveryStatus.ACKNOWLEDGED) == 120


def test_who_mistypes_the_code_is_turned_away_and_comes_back_with_the_right_one():
    plan = small_plan(people=120)
    hall = Hall(plan)
    mistaken = [a for a in hall.everybody if isinstance(a, Person) and a.number in a.party.mistyped]
    assert mistaken
    hall.run(9)
    assert all(attendee in hall.begun for attendee in mistaken)


def test_a_late_vote_is_refused_as_closed_and_not_counted():
    hall = Hall(small_plan(), habits=Habits(abstains=0, votes_late=1, drops=0))
    report = show(hall, ["phones"])
    assert report.count(DeliveryStatus.REFUSED) == len(report.ballots) == small_plan().phones
    assert of_kind(hall, BallotCast) == []


def test_a_changed_vote_is_a_ballot_of_its_own():
    hall = Hall(small_plan(), habits=Habits(abstains=0, votes_late=0, changes=1, drops=0))
    report = show(hall, ["phones"])
    changed = [sent for sent in report.ballots if sent.ballot.number == 2]
    assert changed
    assert all(sent.fate is DeliveryStatus.ACKNOWLEDGED for sent in changed)


def test_hands_are_counted_again_when_guests_have_voted_meanwhile():
    hall = Hall(small_plan(people=60, phones=0.0), habits=Habits(changes=0, drops=0))
    hall.run(6)
    hall.ask("p0", CHANNELS[:2])
    facilitators = [a for a in hall.everybody if isinstance(a, Facilitator)]
    for attendee in facilitators:
        attendee._enter("p0", (attendee.headcount + 1, 0, 0), hall.now)
    hall.run(8)
    report = hall.finish()
    assert report.refusals["too_many_hands"] == 6
    assert {event.party for event in of_kind(hall, HandsEntered)} == set(range(6))


@pytest.mark.parametrize("kind", ["approval", "ranking", "points", "scale"])
def test_polls_of_every_kind_are_answered(kind):
    hall = Hall(small_plan())
    hall.run(6)
    hall.ask("p0", ["phones"], ("10%", "20%", "30%"), kind)
    hall.run(5)
    report = hall.finish()
    assert set(report.refusals) <= {"room_full"}
    assert len(of_kind(hall, BallotCast)) > 20


def test_a_screen_that_comes_back_reports_what_it_shows_though_nothing_has_changed(monkeypatch):
    hall = Hall(small_plan())
    hall.run(6)
    screen = next(one for one in hall.everybody if one.identity()[0] == "screen")
    reported = []
    monkeypatch.setattr(screen.session, "report", reported.append)
    screen.heard(Welcomed(screen.session.welcome), hall.now)
    assert [one.output for one in reported] == ["rooms"]
