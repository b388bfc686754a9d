"""Rooms without a link: two logins enter the same figures, and nothing else of the room counts."""

import pytest
from meetings import POLL, Asks, CastBallot, of, opened

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.audience import Audience
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    LeaveOutParty,
    PressButton,
    PublishPoll,
    TellRoom,
    VoidPoll,
)
from conference.deliberation.polls.documents import documents
from conference.deliberation.polls.events import RoomTaken, RoomTold
from conference.deliberation.polls.model import Way
from conference.deliberation.polls.record import fault, withheld
from conference.deliberation.polls.telephone import answer_to_desk
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.rooms.documents import room_view
from conference.deliberation.sender import Role, Sender

ROOM = PartyId(0)


def tells(login, headcount, counts, party=ROOM, way=Way.TELEPHONE, poll=POLL):
    return Asks(
        Sender(Role.DESK, login=login), TellRoom(poll, PartyId(party), way, headcount, counts)
    )


def cast(person, party=ROOM):
    return CastBallot(POLL, party, PersonId(person), f"{person:032x}", 1, (0,))


def code(refusal):
    assert isinstance(refusal, Refusal), refusal
    return refusal.code


def taken(counts=(1, 2), headcount=3):
    """A meeting in which the first room was told by telephone, and has checked in nobody."""
    driver = opened(headcounts=(0, 2, 4))
    driver.must(tells("Ann", headcount, counts))
    driver.must(tells("Ben", headcount, counts))
    return driver


def tally(driver):
    return driver.meeting.polls.boxes[POLL].tally(driver.meeting.polls.left_out_of(POLL))


def test_figures_count_once_another_login_has_entered_the_same():
    driver = opened(headcounts=(0, 2, 4))
    (said,) = driver.do(tells("Ann", 3, (1, 2)))
    assert isinstance(said, RoomTold)
    assert tally(driver).people == (0, 0)
    assert driver.do(tells("Ann", 3, (1, 2))) == (), "it has said so"
    said, agreed = driver.do(tells("Ben", 3, (1, 2), way=Way.PAPER))
    assert isinstance(agreed, RoomTaken)
    assert (agreed.tellers, agreed.way) == (("Ann", "Ben"), Way.PAPER)
    now = tally(driver)
    assert (now.people, now.hands, now.telephone, now.own_hands) == ((1, 2), (1, 2), (1, 2), (0, 0))
    assert (now.turnout.people, now.turnout.headcount) == (3, 9)
    assert driver.do(tells("Ben", 3, (1, 2))) == ()
    driver.must(ClosePoll(POLL))
    assert driver.do(tells("Ann", 3, (1, 2))) == (), "its first answer may have been lost"


def test_figures_that_differ_are_shown_and_none_is_taken():
    driver = opened(headcounts=(0, 2, 4))
    before = driver.meeting
    events = driver.do(tells("Ann", 3, (1, 2)))
    once = answer_to_desk(before, events)
    assert (once.code, once.params) == ("told_once", {"login": "Ann"})
    assert "another login must enter the same" in once.sentence
    before = driver.meeting
    differ = answer_to_desk(before, driver.do(tells("Ben", 3, (2, 1))))
    assert differ.code == "figures_differ"
    assert "Ann: 3 people, 1, 2; Ben: 3 people, 2, 1" in differ.sentence
    assert tally(driver).people == (0, 0)
    before = driver.meeting
    assert answer_to_desk(before, driver.do(tells("Ann", 3, (2, 1)))) is None
    assert tally(driver).people == (2, 1)


def test_the_second_login_enters_unseen_what_the_first_one_did():
    driver = opened(headcounts=(0, 2, 4))
    driver.must(tells("Ann", 3, (1, 2)))
    (told,) = view(driver).rooms_told
    assert (told.teller, told.headcount, told.counts) == ("Ann", 0, ())
    driver.must(tells("Ben", 4, (1, 2)))
    assert [(one.headcount, one.counts) for one in view(driver).rooms_told] == [
        (3, (1, 2)),
        (4, (1, 2)),
    ]
    assert view(driver, Audience.ROOMS).rooms_told == ()
    driver.must(tells("Ben", 3, (1, 2)))
    assert view(driver).rooms_told == ()
    (room,) = view(driver).by_telephone
    assert (room.party, room.way, room.headcount, room.counts) == (0, "telephone", 3, (1, 2))
    assert view(driver, Audience.HALL).by_telephone == ()


def view(driver, audience=Audience.DESK):
    return dict(documents(driver.meeting, audience))[f"poll/{POLL}"]


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (tells("Ann", 3, (1, 2), poll="none"), "unknown_poll"),
        (tells("Ann", 3, (1, 2), party=9), "unknown_party"),
        (tells("Ann", 3, (1,)), "bad_choice"),
        (tells("Ann", 3, (4, -1)), "bad_choice"),
        (tells("Ann", 0, (0, 0)), "bad_headcount"),
        (tells("Ann", 10_000, (1, 0)), "bad_headcount"),
        (tells("Ann", 2, (1, 2)), "more_hands_than_people"),
        (of(ROOM, TellRoom(POLL, ROOM, Way.TELEPHONE, 3, (1, 2))), "not_allowed"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(asked, why):
    refusal = opened(headcounts=(0, 2, 4)).do(asked)
    assert code(refusal) == why
    assert refusal.sentence


def test_after_the_close_nothing_is_taken():
    driver = opened(headcounts=(0, 2, 4))
    driver.must(tells("Ann", 3, (1, 2)))
    driver.must(ClosePoll(POLL))
    assert code(driver.do(tells("Ben", 3, (1, 2)))) == "closed"
    assert tally(driver).people == (0, 0)


@pytest.mark.parametrize(
    "own", [cast(1, 1), of(1, EnterHands(POLL, (1, 0))), of(1, PressButton(POLL, 0))]
)
def test_a_room_that_answered_itself_is_not_taken_by_telephone(own):
    driver = opened(headcounts=(0, 2, 4))
    driver.must(tells("Ann", 2, (0, 2), party=1))
    driver.must(own)
    refusal = driver.do(tells("Ben", 2, (0, 2), party=1))
    assert code(refusal) == "has_own_answer"
    assert "never counted in two ways" in refusal.sentence
    assert tally(driver).telephone == ()


@pytest.mark.parametrize(
    "own", [cast(1), of(ROOM, EnterHands(POLL, (1, 2))), of(ROOM, PressButton(POLL, 0))]
)
def test_nothing_of_a_rooms_devices_counts_beside_what_it_told(own):
    driver = taken()
    refusal = driver.do(own)
    assert code(refusal) == "by_telephone"
    assert refusal.params == {"people": 3}
    assert "call the desk" in refusal.sentence
    assert tally(driver).people == (1, 2)


def test_checking_people_in_later_changes_nothing_in_this_poll():
    driver = taken()
    driver.must(Asks(Sender(Role.FACILITATOR, ROOM), SetHeadcount(1)))
    assert driver.meeting.rooms.parties[ROOM].headcount == 1
    assert tally(driver).turnout.headcount == 9
    assert room_view(driver.meeting, ROOM, 0, "").by_telephone == 3
    assert room_view(driver.meeting, PartyId(1), 0, "").by_telephone == 0


def test_a_correction_takes_two_logins_again_and_a_room_left_out_is_in_no_count():
    driver = taken()
    driver.must(tells("Ann", 4, (3, 1)))
    assert tally(driver).people == (1, 2)
    driver.must(tells("Cat", 4, (3, 1)))
    assert (tally(driver).people, tally(driver).turnout.headcount) == ((3, 1), 10)
    driver.must(LeaveOutParty(POLL, ROOM, "It was another room."))
    assert (tally(driver).people, tally(driver).telephone) == ((0, 0), (0, 0))


def test_the_result_says_what_came_by_telephone():
    driver = taken()
    driver.must(of(1, EnterHands(POLL, (2, 0))))
    driver.must(ClosePoll(POLL))
    driver.must(PublishPoll(POLL))
    channels = driver.meeting.polls.sheets[POLL].channels
    assert tuple(channels["by telephone"].values()) == (1, 2)
    assert tuple(channels["hands"].values()) == (2, 0)


def test_a_void_poll_takes_nothing():
    driver = opened(headcounts=(0, 2, 4))
    driver.must(VoidPoll(POLL, "Put anew."))
    assert code(driver.do(tells("Ann", 3, (1, 2)))) == "void"


def test_a_record_with_one_login_or_with_two_ways_of_a_room_is_found_out():
    driver = opened(headcounts=(0, 2, 4))
    now = driver.now
    told = RoomTold(POLL, ROOM, Way.TELEPHONE, 3, (1, 2), "Ann", now)
    alone = RoomTaken(POLL, ROOM, Way.TELEPHONE, 3, (1, 2), ("Ann", "Ann"), now)
    assert fault(driver.meeting, told) is None
    driver.must(tells("Ann", 3, (1, 2)))
    assert "two logins" in fault(driver.meeting, alone)
    unlike = RoomTaken(POLL, ROOM, Way.TELEPHONE, 4, (1, 2), ("Ann", "Ben"), now)
    assert "two logins" in fault(driver.meeting, unlike)
    driver.must(tells("Ben", 3, (1, 2)))
    (ballot, *_) = opened(headcounts=(3, 2, 4)).do(cast(1))
    assert "entered at the desk" in fault(driver.meeting, ballot)
    assert withheld(driver.meeting, told) is None, "counts of this poll are shown live"
