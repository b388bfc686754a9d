"""A room's own evening: after the close alone, and never so little that it tells who voted how."""

from meetings import POLL, Asks, CastBallot, of, opened

from conference.core.ids import PartyId, PersonId
from conference.deliberation.evening.ours import our_evening
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    LeaveOutParty,
    PressButton,
    TellRoom,
    VoidPoll,
)
from conference.deliberation.polls.model import Way
from conference.deliberation.sender import Role, Sender

ROOM, OTHER = PartyId(0), PartyId(1)


def votes(driver, party, choices):
    for n, choice in enumerate(choices):
        person = party * 100 + n
        driver.must(CastBallot(POLL, party, PersonId(person), f"{person:032x}", 1, (choice,)))


def answers(driver, party=ROOM):
    return our_evening(driver.meeting, party).answers


def test_own_answers_stand_beside_the_countrys_once_the_question_is_closed():
    driver = opened(headcounts=(9, 9, 9))
    votes(driver, ROOM, [0, 0, 0, 1, 1])
    driver.must(of(ROOM, EnterHands(POLL, (1, 2))))
    driver.must(of(OTHER, PressButton(POLL, 1)))
    assert answers(driver) == (), "while it is open nothing is told"
    driver.must(ClosePoll(POLL))
    (one,) = answers(driver)
    assert (one.ours, one.country, one.why) == ((4, 4), (4, 13), "")
    (other,) = answers(driver, OTHER)
    assert other.ours == (0, 9)
    told = our_evening(driver.meeting, ROOM)
    assert (told.people, told.everybody, told.rooms) == (9, 27, 3)
    assert told.party and told.area


def test_fewer_than_five_phones_are_not_told_even_beside_hands():
    driver = opened(headcounts=(9, 9, 9))
    votes(driver, ROOM, [0, 0, 0, 1])
    driver.must(of(ROOM, EnterHands(POLL, (1, 2))))
    driver.must(ClosePoll(POLL))
    (one,) = answers(driver)
    assert (one.ours, one.why) == ((), "few")


def test_a_room_without_an_answer_or_left_out_is_told_so():
    driver = opened(headcounts=(9, 9, 9))
    votes(driver, ROOM, [0] * 5)
    driver.must(LeaveOutParty(POLL, ROOM, "Nobody knows who is there."))
    driver.must(ClosePoll(POLL))
    assert [one.why for one in answers(driver)] == ["left_out"]
    assert [one.why for one in answers(driver, OTHER)] == ["none"]


def test_what_came_by_telephone_is_the_rooms_own_answer():
    driver = opened(headcounts=(0, 9, 9))
    for login in ("Ann", "Ben"):
        desk = Sender(Role.DESK, login=login)
        driver.must(Asks(desk, TellRoom(POLL, ROOM, Way.TELEPHONE, 3, (1, 2))))
    driver.must(ClosePoll(POLL))
    assert answers(driver)[0].ours == (1, 2)
    assert our_evening(driver.meeting, ROOM).people == 3


def test_a_void_question_is_none():
    driver = opened(headcounts=(9, 9, 9))
    driver.must(VoidPoll(POLL, "Put anew."))
    assert answers(driver) == ()
