"""A second person: what one login asks for is done when another one asks for the same in time."""

from commitments import BEACON, CHAMBER, agree, lottery, outcome
from hypothesis import given
from hypothesis import strategies as st
from meetings import EMPTY, POLL, Asks, fold, founded

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.chamber.commands import GiveSeats, SignIn, UnlockSeat
from conference.deliberation.chamber.events import SeatUnlocked
from conference.deliberation.chamber.model import Origin
from conference.deliberation.decide import decide
from conference.deliberation.founding.model import Rule
from conference.deliberation.lottery.commands import (
    EndLottery,
    RecordCommitment,
    RecordDraw,
    RevealLottery,
    StartLottery,
)
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.events import PollPublished
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.record import fault
from conference.deliberation.seconding.commands import WithdrawAsking
from conference.deliberation.seconding.decide import instead_of_done
from conference.deliberation.seconding.events import SecondAsked
from conference.deliberation.seconding.model import WITHIN, SecondAct
from conference.deliberation.sender import Role, Sender
from conference.protocol import codec
from conference.protocol.views import Audience, project


def desk(login):
    return Sender(Role.DESK, login=login)


def closed(second_person=(Rule.PUBLISH,)):
    """A meeting with a poll that waits to be published."""
    driver = founded(second_person=second_person)
    driver.must(preparing(Poll(POLL, "30% or 40%?", ("30%", "40%"))))
    driver.must(OpenPoll(POLL))
    driver.must(ClosePoll(POLL))
    return driver


asks = st.lists(
    st.tuples(
        st.sampled_from(["Ann", "Ben", "Cy"]),
        st.sampled_from([PublishPoll(POLL), WithdrawAsking(SecondAct.PUBLISH, POLL)]),
        st.sampled_from([1_000, 60_000, WITHIN - 1, WITHIN]),
    ),
    max_size=12,
)


@given(asks)
def test_it_is_done_when_two_logins_asked_for_it_within_two_minutes_and_not_before(asked):
    driver, waiting = closed(), None
    now = driver.now
    for login, command, later in asked:
        now = Millis(now + later)
        decision = decide(driver.meeting, desk(login), command, now)
        is_done = driver.meeting.polls.by_id[POLL].state is PollState.PUBLISHED
        if waiting is not None and now - waiting[1] >= WITHIN:
            waiting = None
        if isinstance(command, WithdrawAsking):
            assert bool(decision) is (waiting is not None)
            waiting = None
        elif is_done:
            assert decision == ()
        elif waiting is None:
            assert decision == (SecondAsked(SecondAct.PUBLISH, POLL, login, now),)
            waiting = (login, now)
        elif waiting[0] == login:
            assert decision.code == "second_person"
        else:
            assert isinstance(decision[0], PollPublished)
            waiting = None
        if not isinstance(decision, Refusal):
            assert all(fault(driver.meeting, event) is None for event in decision)
            driver.meeting = fold(driver.meeting, decision)


def test_without_the_rule_one_login_is_enough():
    driver = closed(second_person=(Rule.DRAW,))
    (event, *_) = decide(driver.meeting, desk("Ann"), PublishPoll(POLL), driver.now)
    assert isinstance(event, PollPublished)


def test_who_asks_first_is_told_that_another_login_must_confirm():
    driver = closed()
    decision = decide(driver.meeting, desk("Ann"), PublishPoll(POLL), driver.now)
    told = instead_of_done(decision)
    assert (told.code, told.params) == ("second_person", {"login": "Ann"})
    sentence = "Ann has asked for it: another login must confirm within 2 minutes."
    assert told.sentence == sentence
    assert instead_of_done(()) is None


def test_what_may_not_be_is_refused_before_anybody_is_asked():
    driver = founded(second_person=(Rule.PUBLISH,))
    driver.must(preparing(Poll(POLL, "30% or 40%?", ("30%", "40%"))))
    assert decide(driver.meeting, desk("Ann"), PublishPoll(POLL), driver.now).code == "not_closed"


def test_a_record_in_which_one_person_published_is_at_fault():
    driver = closed()
    alone = decide(closed(()).meeting, desk("Ann"), PublishPoll(POLL), driver.now)
    assert "second person" in fault(driver.meeting, alone[0])


def test_a_lottery_takes_two_to_start_and_to_reveal_but_not_to_rehearse():
    driver = founded(second_person=(Rule.DRAW,))
    driver.must(RecordCommitment(lottery()))
    ann, ben = desk("Ann"), desk("Ben")
    driver.must(Asks(ann, StartLottery(CHAMBER, True)))
    assert driver.meeting.lottery.on == CHAMBER
    driver.must(Asks(ann, EndLottery(CHAMBER)))
    driver.must(Asks(ann, StartLottery(CHAMBER)))
    assert driver.meeting.lottery.on is None
    assert driver.do(Asks(ann, StartLottery(CHAMBER))).code == "second_person"
    driver.must(Asks(ben, StartLottery(CHAMBER)))
    assert driver.meeting.lottery.on == CHAMBER
    driver.must(Asks(ann, EndLottery(CHAMBER)))
    driver.must(Asks(ann, StartLottery(CHAMBER)))
    assert driver.meeting.lottery.on == CHAMBER, "its scene goes back on without a second draw"
    agree(driver, ("0", "4", "2", BEACON))
    driver.must(RecordDraw(CHAMBER, outcome(lottery())))
    driver.must(Asks(ann, RevealLottery(CHAMBER, 5)))
    assert driver.meeting.lottery.runs[CHAMBER].revealed_at is None
    driver.must(Asks(ben, RevealLottery(CHAMBER, 5)))
    assert driver.meeting.lottery.runs[CHAMBER].revealed_at is not None
    assert not driver.meeting.seconding.asked


def test_desks_alone_see_what_waits_and_only_where_two_are_asked_for():
    driver = closed()
    driver.must(Asks(desk("Ann"), PublishPoll(POLL)))
    for audience in Audience:
        view = project(driver.meeting, audience).get("asked")
        assert (view is not None) is (audience is Audience.DESK)
    view = project(driver.meeting, Audience.DESK)["asked"]
    (one,) = view.waiting
    assert (one.act, one.about, one.login) == (SecondAct.PUBLISH, POLL, "Ann")
    assert one.until == driver.now + WITHIN
    assert "asked" not in project(closed(()).meeting, Audience.DESK)


def test_bodies_of_conferences_without_the_rule_are_as_they_were():
    (founding, *_) = founded().events
    assert b"second_person" not in codec.encode_event(founding)[1]
    (founding, *_) = founded(second_person=(Rule.DRAW, Rule.PUBLISH)).events
    kind, body = codec.encode_event(founding)
    assert codec.decode_event(kind, body) == founding
    assert fold(EMPTY, (founding,)).founding.second_person == (Rule.DRAW, Rule.PUBLISH)


# What takes two people in every conference


def seated():
    """A meeting whose one seat has a device."""
    member = "a" * 64
    driver = founded()
    driver.must(GiveSeats((member,), Origin.ELECTED))
    driver.must(SignIn(member, "device"))
    return driver


def test_a_device_is_taken_off_a_seat_by_two_logins_whatever_the_rules_say():
    driver = seated()
    unlock = UnlockSeat(1, "lost it")
    asked = decide(driver.meeting, desk("Ann"), unlock, driver.now)
    assert asked == (SecondAsked(SecondAct.UNLOCK, "1", "Ann", driver.now),)
    driver.meeting = fold(driver.meeting, asked)
    again = decide(driver.meeting, desk("Ann"), unlock, driver.now)
    assert again.code == "second_person"
    driver.must(Asks(desk("Ben"), unlock))
    assert driver.meeting.chamber.seats[1].device == ""
    assert len(driver.meeting.seconding.asked) == 0


def test_two_who_unlock_different_seats_confirm_nothing():
    driver = seated()
    driver.must(GiveSeats(("b" * 64,), Origin.ELECTED))
    driver.must(SignIn("b" * 64, "other"))
    driver.must(Asks(desk("Ann"), UnlockSeat(1, "lost it")))
    driver.must(Asks(desk("Ben"), UnlockSeat(2, "lost it")))
    assert [driver.meeting.chamber.seats[seat].device for seat in (1, 2)] == ["device", "other"]
    (view,) = (
        one for path, one in project(driver.meeting, Audience.DESK).items() if path == "asked"
    )
    assert [(one.act, one.about, one.login) for one in view.waiting] == [
        ("unlock_seat", "1", "Ann"),
        ("unlock_seat", "2", "Ben"),
    ]


def test_a_record_in_which_one_person_unlocked_a_seat_is_at_fault():
    driver = seated()
    assert "second person" in fault(driver.meeting, SeatUnlocked(1, "lost it", driver.now))
