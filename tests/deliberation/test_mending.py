"""Rooms and polls that are mended: phones start over, parties are left out and counted again."""

import pytest
from meetings import POLL, CastBallot, fold, of, opened

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.ballotbox import RoomAnswer
from conference.deliberation.polls.commands import (
    ClosePoll,
    CountPartyAgain,
    EnterHands,
    LeaveOutParty,
    PressButton,
    PublishPoll,
    RecordOutcome,
    StartPhonesOver,
    VoidPoll,
)
from conference.deliberation.polls.counting import outcome_of
from conference.deliberation.polls.events import PartyCountedAgain, PartyLeftOut, PhonesStartedOver
from conference.deliberation.polls.model import Channel, Kind
from conference.deliberation.polls.names import by_name
from conference.deliberation.record import fault
from conference.deliberation.rooms.commands import (
    EndPhone,
    RenewRoomCode,
    SetCapacity,
    SetHeadcount,
)
from conference.deliberation.rooms.events import CapacitySet, PhoneEnded, RoomCodeRenewed
from conference.deliberation.rooms.model import places_for

NORTH, SOUTH = PartyId(0), PartyId(2)
WHY = "Strangers had the code."


def ballot(person, choice=0, party=NORTH, revision=1, key=None, **fields):
    """A ballot of a person, by their usual key."""
    return CastBallot(
        POLL, party, PersonId(person), key or f"{person:032x}", revision, (choice,), **fields
    )


def code(decision):
    assert isinstance(decision, Refusal), decision
    return decision.code


def people(driver):
    polls = driver.meeting.polls
    return polls.boxes[POLL].tally(polls.left_out_of(POLL)).people


def test_phones_that_start_over_leave_their_places_to_new_ballots():
    driver = opened()
    for person in (1, 2, 3):
        driver.must(ballot(person))
    driver.must(ballot(7, 1, SOUTH))
    assert code(driver.do(ballot(4))) == "room_full"
    assert driver.must(of(0, StartPhonesOver(POLL, f" {WHY} "))) == (
        PhonesStartedOver(POLL, NORTH, 3, WHY),
    )
    assert people(driver) == (0, 1)
    for asked in (ballot(1), ballot(1, 1, revision=2), ballot(9, key=f"{1:032x}")):
        assert code(driver.do(asked)) == "started_over"
    assert code(driver.do(ballot(1, key="a" * 32))) == "already_voted"
    driver.must(ballot(4, 1))
    assert people(driver) == (0, 2)
    box = driver.meeting.polls.boxes[POLL]
    assert (len(box.roll), len(box.slots), len(box.struck)) == (5, 2, 3)


def test_a_start_that_was_sent_twice_strikes_nothing_that_was_voted_since():
    driver = opened()
    driver.must(ballot(1))
    asked = StartPhonesOver(POLL, WHY, NORTH, times=0)
    assert len(driver.must(asked)) == 1
    driver.must(ballot(11, 1))
    assert driver.must(asked) == ()
    assert people(driver) == (0, 1)
    assert len(driver.must(StartPhonesOver(POLL, WHY, NORTH, times=1))) == 1
    driver.must(ClosePoll(POLL))
    assert driver.must(asked) == (), "the answer may have been lost"
    assert code(driver.do(StartPhonesOver(POLL, WHY, NORTH, times=2))) == "closed"


def test_a_room_without_ballots_has_nothing_to_start_over():
    driver = opened()
    assert driver.must(StartPhonesOver(POLL, WHY, NORTH)) == ()
    hands = opened(channels=frozenset({Channel.HANDS}))
    assert code(hands.do(StartPhonesOver(POLL, WHY, NORTH))) == "channel_closed"


def test_a_room_shows_its_phones_as_they_are_stored():
    driver = opened()
    driver.must(ballot(1))
    box = driver.meeting.polls.boxes[POLL]
    assert box.start_over(NORTH) == 1
    assert box.room_answer(NORTH) == RoomAnswer(1, None, None)
    box.rollback()
    assert box.room_answer(NORTH) == RoomAnswer(1, None, None)
    assert box.tally().people == (1, 0)
    box.start_over(NORTH)
    box.settle()
    assert box.room_answer(NORTH) == RoomAnswer(0, None, None)


def test_what_comes_with_a_start_that_is_lost_is_lost_with_it():
    driver = opened()
    driver.must(ballot(1))
    box = driver.meeting.polls.boxes[POLL]
    box.cast(NORTH, "b" * 32, 1, (1,))
    box.start_over(NORTH)
    box.cast(NORTH, "c" * 32, 1, (1,))
    box.rollback()
    assert (box.tally().people, box.tally().turnout.phones) == ((1, 0), 1)
    assert not box.struck


def test_a_party_left_out_counts_for_nothing_until_it_is_counted_again():
    driver = opened()
    driver.must(ballot(1))
    driver.must(of(1, PressButton(POLL, 1)))
    driver.must(of(2, EnterHands(POLL, (1, 2))))
    whole = driver.meeting.polls.boxes[POLL].tally()
    driver.must(LeaveOutParty(POLL, SOUTH, WHY))
    assert driver.must(LeaveOutParty(POLL, SOUTH, "Another reason.")) == ()
    tally = driver.meeting.polls.boxes[POLL].tally({SOUTH})
    assert tally.people == (1, 2)
    turnout = (tally.turnout.headcount, tally.turnout.parties, tally.turnout.parties_total)
    assert turnout == (5, 2, 2)
    driver.must(of(2, EnterHands(POLL, (2, 1))))
    assert people(driver) == (1, 2)
    driver.must(of(2, EnterHands(POLL, (1, 2))))
    driver.must(CountPartyAgain(POLL, SOUTH, "It is known."))
    assert driver.must(CountPartyAgain(POLL, SOUTH, "It is known.")) == ()
    assert driver.must(ClosePoll(POLL))[0].tally == whole


def test_a_published_result_is_left_alone_and_so_is_a_void_one():
    driver = opened()
    driver.must(ClosePoll(POLL))
    driver.must(PublishPoll(POLL))
    for asked in (LeaveOutParty, CountPartyAgain):
        assert code(driver.do(asked(POLL, SOUTH, WHY))) == "is_published"
    void = opened()
    void.must(VoidPoll(POLL, WHY))
    assert code(void.do(LeaveOutParty(POLL, SOUTH, WHY))) == "void"


def test_an_outcome_is_counted_anew_when_a_party_is_left_out_of_it():
    driver = opened(kind=Kind.APPROVAL, channels=frozenset({Channel.PHONES}), rule="approval")
    for person, party in ((1, 0), (2, 0), (7, 2)):
        driver.must(ballot(person, 0 if party else 1, PartyId(party)))
    driver.must(ClosePoll(POLL))

    def counted(left_out):
        polls = driver.meeting.polls
        outcome = outcome_of(polls.by_id[POLL], polls.boxes[POLL], left_out)
        return RecordOutcome(POLL, outcome, frozenset(left_out))

    before = counted(())
    driver.must(before)
    driver.must(LeaveOutParty(POLL, NORTH, WHY))
    assert code(driver.do(PublishPoll(POLL))) == "not_counted"
    assert driver.must(before) == (), "it came too late"
    after = counted({NORTH})
    assert (before.outcome.ballots, after.outcome.ballots) == (3, 1)
    driver.must(after)
    uncounted = fold(EMPTY, driver.events[:-1])
    (published,) = driver.must(PublishPoll(POLL))
    assert "before its rule was applied" in fault(uncounted, published)
    assert [line.count for line in driver.meeting.polls.sheets[POLL].lines] == [1, 0]


def test_names_that_were_struck_or_left_out_are_not_listed():
    driver = opened(named=True)
    driver.must(ballot(1, name="Ada"))
    driver.must(StartPhonesOver(POLL, WHY, NORTH))
    driver.must(ballot(2, name="Bea"))
    driver.must(ballot(7, 1, SOUTH, name="Cyd"))
    box = driver.meeting.polls.boxes[POLL]
    assert [one.name for one in by_name(box)] == ["Bea", "Cyd"]
    assert [one.name for one in by_name(box, {SOUTH})] == ["Bea"]


@pytest.mark.parametrize(
    "asked",
    [
        StartPhonesOver(POLL, "  ", NORTH),
        LeaveOutParty(POLL, NORTH, ""),
        RenewRoomCode("", NORTH),
        EndPhone("KMPR", "\t", NORTH),
        SetCapacity(90, " ", NORTH),
    ],
)
def test_what_stands_in_the_record_for_ever_says_why(asked):
    driver = opened()
    driver.must(ballot(1))
    assert code(driver.do(asked)) == "needs_reason"


def test_codes_and_phones_are_asked_for_once():
    driver = opened()
    renew = RenewRoomCode(WHY, times=0)
    assert driver.must(of(1, renew)) == (RoomCodeRenewed(PartyId(1), WHY),)
    assert driver.must(of(1, renew)) == ()
    assert len(driver.must(RenewRoomCode(WHY, PartyId(1)))) == 1
    assert dict(driver.meeting.rooms.renewed) == {1: 2}
    end = EndPhone("KMPR", WHY)
    assert driver.must(of(0, end)) == (PhoneEnded(NORTH, "KMPR", WHY),)
    assert driver.must(of(0, end)) == ()


def test_a_room_that_holds_more_than_was_planned_takes_its_people_in():
    driver = opened((40, 2, 4))
    room = driver.meeting.rooms.parties[NORTH]
    fits, over = room.capacity, room.capacity + 15
    asked = SetHeadcount(over)
    for sender_is_desk in (False, True):
        refused = driver.do(SetHeadcount(over, NORTH) if sender_is_desk else of(0, asked))
        assert code(refused) == "bad_headcount"
        assert ("Mend" if sender_is_desk else "ask the desk, which can raise") in refused.sentence
    holds = SetCapacity(over, f" {WHY} ", NORTH)
    assert driver.must(holds) == (CapacitySet(NORTH, over, WHY),)
    assert driver.must(holds) == ()
    driver.must(of(0, asked))
    assert driver.meeting.rooms.parties[NORTH].headcount == over
    assert driver.meeting.polls.boxes[POLL].headcounts[NORTH] == over, "the open poll counts them"
    too_low = driver.do(SetCapacity(fits, WHY, NORTH))
    assert code(too_low) == "bad_capacity"
    assert f"{over} people are checked in there" in too_low.sentence


@pytest.mark.parametrize("capacity", [0, 100_001])
def test_a_room_holds_somebody_and_not_a_whole_town(capacity):
    assert code(opened((0, 2, 4)).do(SetCapacity(capacity, WHY, NORTH))) == "bad_capacity"


def test_what_a_room_holds_is_corrected_for_a_room_that_there_is():
    assert code(opened().do(SetCapacity(50, WHY, PartyId(99)))) == "unknown_party"


def test_a_room_has_some_more_places_than_people():
    assert [places_for(people) for people in (1, 30, 50, 51, 100, 200)] == [
        6, 35, 55, 56, 110, 220,
    ]  # fmt: skip
    driver = opened((0, 2, 4))
    assert [driver.meeting.rooms.parties[PartyId(n)].places for n in range(3)] == [55, 7, 9]


def closed_without(party):
    """A meeting whose poll was closed, and the event that leaves a party out then."""
    driver = opened()
    driver.must(of(2, EnterHands(POLL, (1, 2))))
    driver.must(ClosePoll(POLL))
    (event,) = driver.must(LeaveOutParty(POLL, party, WHY))
    return fold(EMPTY, driver.events[:-1]), event


def test_the_record_holds_no_mending_that_does_not_fit():
    before, left_out = closed_without(SOUTH)
    assert fault(before, left_out) is None
    poll, party, at, reason, tally = (getattr(left_out, name) for name in left_out.__slots__)
    for wrong in (
        PartyLeftOut(poll, NORTH, at, reason, tally),
        PartyLeftOut(poll, party, at, reason, None),
        PartyLeftOut(poll, party, at, "", tally),
        PartyLeftOut(poll, PartyId(9), at, reason, tally),
        PartyCountedAgain(poll, party, at, reason, tally),
        PhonesStartedOver(poll, party, 0, reason),
    ):
        assert fault(before, wrong) is not None, wrong
    driver = opened()
    driver.must(ballot(1))
    assert fault(driver.meeting, PhonesStartedOver(POLL, NORTH, 1, WHY)) is None
    assert fault(driver.meeting, PhonesStartedOver(POLL, NORTH, 2, WHY)) is not None
    assert fault(driver.meeting, PhonesStartedOver(POLL, NORTH, 1, "")) is not None
    assert fault(driver.meeting, PartyLeftOut(POLL, NORTH, driver.now, WHY, tally)) is not None


@pytest.mark.parametrize(
    "wrong",
    [
        RoomCodeRenewed(PartyId(9), WHY),
        RoomCodeRenewed(NORTH, " \n"),
        PhoneEnded(PartyId(-1), "KMPR", WHY),
        PhoneEnded(NORTH, "KMPR", ""),
        CapacitySet(PartyId(9), 50, WHY),
        CapacitySet(NORTH, 50, ""),
        CapacitySet(NORTH, 1, WHY),
        CapacitySet(SOUTH, 0, WHY),
        PhonesStartedOver(POLL, PartyId(-3), 1, WHY),
        PhonesStartedOver(POLL, NORTH, 1, " "),
        PartyLeftOut(POLL, NORTH, 0, " "),
    ],
)
def test_what_mends_a_room_says_why_and_which_one(wrong):
    """As the verifier that shares no code asks, too."""
    driver = opened()
    driver.must(ballot(1))
    assert fault(driver.meeting, wrong) is not None
    for right in (
        RoomCodeRenewed(NORTH, WHY),
        PhoneEnded(NORTH, "KMPR", WHY),
        CapacitySet(NORTH, 50, WHY),
    ):
        assert fault(driver.meeting, right) is None
