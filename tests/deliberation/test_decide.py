"""What the meeting allows and refuses, and what it says."""

import pytest
from meetings import POLL, START, CastBallot, Driver, decided, founded, of, opened

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import ItemId, PartyId, PersonId, PollId
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.polls.commands import (
    CloseOnTime,
    ClosePoll,
    EnterHands,
    ExtendPoll,
    OpenPoll,
    PressButton,
    PublishPoll,
    VoidPoll,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import PollClosed, PollExtended
from conference.deliberation.polls.model import (
    CHANNELS,
    Channel,
    Kind,
    Poll,
    PollState,
    choice_fault,
)
from conference.deliberation.programme.commands import EndItem, StartItem
from conference.deliberation.rooms.commands import SetHeadcount

ALL = set(CHANNELS[Electorate.PARTIES])


def cast(person, choice=0, *, party=0, key=None, revision=1, poll=POLL):
    key = key or f"{person:032x}"
    return CastBallot(poll, PartyId(party), PersonId(person), key, revision, (choice,))


def code(decision):
    assert isinstance(decision, Refusal), decision
    assert decision.sentence.endswith((".", "?"))
    return decision.code


def people(driver):
    return driver.meeting.polls.boxes[POLL].tally().people


def test_a_ballot_counts_once_however_often_it_is_sent():
    driver = opened()
    assert len(driver.must(cast(1))) == 2
    assert driver.must(cast(1)) == ()
    assert people(driver) == (1, 0)


def test_a_changed_vote_replaces_the_earlier_one():
    driver = opened()
    driver.must(cast(1, 0))
    driver.must(cast(1, 1, revision=2))
    assert people(driver) == (0, 1)
    assert code(driver.do(cast(1, 0, revision=1))) == "superseded"


def test_a_second_ballot_of_a_person_under_another_key_is_refused():
    driver = opened()
    driver.must(cast(1))
    assert code(driver.do(cast(1, key="f" * 32))) == "already_voted"


def test_a_key_cannot_be_used_from_another_party():
    driver = opened()
    driver.must(cast(1, key="a" * 32))
    assert code(driver.do(cast(2, party=1, key="a" * 32, revision=2))) == "already_voted"


def test_a_ballot_beyond_the_headcount_is_refused_until_it_is_corrected():
    driver = opened(headcounts=(1, 2))
    driver.must(cast(1))
    refusal = driver.do(cast(2))
    assert code(refusal) == "room_full"
    assert refusal.params["headcount"] == 1
    assert refusal.sentence.startswith("The one person checked in at your party has answered.")
    driver.must(SetHeadcount(2, PartyId(0)))
    driver.must(cast(2))
    assert people(driver) == (2, 0)


def test_a_party_without_headcount_is_told_to_check_in():
    driver = opened(headcounts=(0,))
    assert "check" in driver.do(cast(1)).sentence
    assert code(driver.do(of(0, PressButton(POLL, 1)))) == "room_full"


def test_a_late_ballot_is_told_when_the_poll_closed_but_a_repeated_one_gets_its_answer():
    driver = opened()
    driver.must(cast(1))
    driver.must(ClosePoll(POLL))
    refusal = driver.do(cast(2))
    assert code(refusal) == "closed"
    assert refusal.params["closed_at"] == driver.meeting.polls.by_id[POLL].closed_at
    assert driver.do(cast(1)) == ()
    assert code(driver.do(cast(1, 1, revision=2))) == "closed"


def test_a_phone_without_a_place_is_told_whether_hands_take_it():
    driver = opened(headcounts=(3,))
    driver.must(of(0, EnterHands(POLL, (2, 1))))
    refusal = driver.do(cast(1))
    assert code(refusal) == "room_full"
    assert "correct the hands" in refusal.sentence
    assert refusal.params == {"headcount": 3, "hands": 3}
    driver.must(of(0, EnterHands(POLL, (1, 1))))
    driver.must(cast(1))
    assert driver.do(cast(2)).params == {"headcount": 3, "hands": 2}


def test_hands_of_another_device_are_replaced_only_by_who_has_seen_them():
    driver = opened(headcounts=(5,))
    driver.must(of(0, EnterHands(POLL, (3, 0), seen=())))
    refusal = driver.do(of(0, EnterHands(POLL, (0, 4), seen=())))
    assert code(refusal) == "hands_changed"
    assert "3, 0" in refusal.sentence
    assert people(driver) == (3, 0)
    assert driver.do(of(0, EnterHands(POLL, (3, 0), seen=()))) == ()
    driver.must(of(0, EnterHands(POLL, (0, 4), seen=(3, 0))))
    driver.must(of(0, EnterHands(POLL, (1, 4))))
    assert people(driver) == (1, 4)
    driver.must(of(0, PressButton(POLL, 1)))
    refusal = driver.do(of(0, EnterHands(POLL, (2, 2), seen=(1, 4))))
    assert "none stand there" in refusal.sentence


def test_hands_are_those_without_a_phone_ballot():
    driver = opened(headcounts=(5,))
    driver.must(cast(1))
    assert code(driver.do(of(0, EnterHands(POLL, (3, 2))))) == "too_many_hands"
    driver.must(of(0, EnterHands(POLL, (3, 1))))
    assert people(driver) == (4, 1)
    assert code(driver.do(cast(2))) == "room_full"
    driver.must(of(0, EnterHands(POLL, (1, 1))))
    driver.must(cast(2))
    assert people(driver) == (3, 1)


def test_the_button_counts_all_who_have_no_phone_ballot():
    driver = opened(headcounts=(5,))
    driver.must(of(0, PressButton(POLL, 1)))
    assert people(driver) == (0, 5)
    driver.must(cast(1, 0))
    assert people(driver) == (1, 4)
    driver.must(of(0, EnterHands(POLL, (1, 0))))
    assert people(driver) == (2, 0), "hands replace the button"
    tally = driver.meeting.polls.boxes[POLL].tally()
    assert (tally.turnout.people, tally.turnout.phones, tally.turnout.hands) == (2, 1, 1)


def test_a_headcount_cannot_fall_below_those_who_answered():
    driver = opened(headcounts=(5,))
    driver.must(cast(1))
    driver.must(of(0, EnterHands(POLL, (2, 1))))
    refusal = driver.do(SetHeadcount(3, PartyId(0)))
    assert code(refusal) == "below_answers"
    assert refusal.params["answered"] == 4
    driver.must(SetHeadcount(4, PartyId(0)))


def test_parties_count_for_their_most_chosen_option_and_ties_are_ties():
    driver = opened(headcounts=(3, 2, 4))
    driver.must(of(0, EnterHands(POLL, (1, 2))))
    driver.must(of(1, EnterHands(POLL, (1, 1))))
    tally = driver.meeting.polls.boxes[POLL].tally()
    assert tally.parties == (0, 1)
    assert tally.tied == 1
    assert tally.turnout.parties == 2
    assert tally.turnout.parties_total == 3
    assert tally.regions == ((2, 3), (0, 0))


@pytest.mark.parametrize(
    ("channels", "command", "refused"),
    [
        ({Channel.HANDS}, cast(1), "channel_closed"),
        ({Channel.PHONES}, of(0, PressButton(POLL, 0)), "channel_closed"),
        ({Channel.PHONES}, of(0, EnterHands(POLL, (1, 0))), "channel_closed"),
        (ALL, of(0, PressButton(POLL, 7)), "bad_choice"),
        (ALL, of(0, EnterHands(POLL, (1, 0, 0))), "bad_choice"),
        (ALL, of(9, EnterHands(POLL, (1, 0))), "unknown_party"),
        (ALL, cast(1, party=9), "came_late"),
        (ALL, cast(1, 5), "bad_choice"),
        (ALL, cast(1, poll=PollId("nowhere")), "unknown_poll"),
        (ALL, SetHeadcount(51, PartyId(0)), "bad_headcount"),
        (ALL, SetHeadcount(5, PartyId(9)), "unknown_party"),
        (ALL, OpenPoll(PollId("nowhere")), "unknown_poll"),
        (ALL, PublishPoll(POLL), "not_closed"),
        (ALL, VoidPoll(POLL, " "), "bad_poll"),
        (ALL, preparing(Poll(POLL, "Other?", ("a", "b"))), "not_draft"),
        (ALL, StartItem(ItemId("nowhere")), "unknown_item"),
        (ALL, FoundConference("Other", False, (), ()), "already_founded"),
    ],
)
def test_what_may_not_be_is_refused_with_its_code(channels, command, refused):
    driver = opened(channels=frozenset(channels))
    before = driver.meeting
    assert code(driver.do(command)) == refused
    assert driver.meeting == before


@pytest.mark.parametrize(
    "poll",
    [
        Poll(PollId("x"), " ", ("a", "b")),
        Poll(PollId("x"), "One?", ("a",)),
        Poll(PollId("x"), "Twice?", ("a", "a")),
        Poll(PollId("x"), "None?", ("a", "b"), channels=frozenset()),
        Poll(PollId("x"), "Room ranks?", ("a", "b"), kind=Kind.RANKING),
        Poll(PollId("x"), "Points?", ("a", "b"), frozenset({Channel.PHONES}), Kind.POINTS),
    ],
)
def test_a_poll_that_cannot_be_answered_cannot_be_prepared(poll):
    assert code(founded().do(preparing(poll))) == "bad_poll"


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Kind.SINGLE, [(0,), (2,)], [(), (3,), (-1,), (0, 1)]),
        (Kind.SCALE, [(1,)], [(), (5,)]),
        (Kind.APPROVAL, [(), (0, 2)], [(0, 0), (2, 0), (3,)]),
        (Kind.RANKING, [(2,), (2, 0, 1)], [(), (0, 0), (0, 3)]),
        (Kind.POINTS, [(0, 0, 0), (1, 2, 2)], [(1, 2), (3, 2, 1), (-1, 1, 1)]),
    ],
)
def test_a_choice_is_read_by_the_kind_of_the_poll(kind, good, bad):
    poll = Poll(POLL, "?", ("a", "b", "c"), kind=kind, budget=5 if kind is Kind.POINTS else 0)
    assert all(choice_fault(poll, choice) is None for choice in good)
    assert all(choice_fault(poll, choice) for choice in bad)


def test_asking_again_for_what_is_so_changes_nothing():
    driver = opened()
    assert driver.must(OpenPoll(POLL)) == ()
    driver.must(ClosePoll(POLL))
    assert driver.must(ClosePoll(POLL)) == ()
    driver.must(PublishPoll(POLL))
    assert driver.must(PublishPoll(POLL)) == ()
    assert driver.meeting.polls.by_id[POLL].state is PollState.PUBLISHED
    assert code(driver.do(VoidPoll(POLL, "mistake"))) == "is_published"


def test_an_open_poll_is_given_another_end_which_is_never_over():
    driver = opened()
    end = Millis(driver.meeting.at + 30_000)
    assert driver.must(ExtendPoll(POLL, end)) == (PollExtended(POLL, driver.meeting.at, end),)
    assert driver.meeting.polls.by_id[POLL].closes_at == end
    assert driver.must(ExtendPoll(POLL, end)) == ()
    for past in (Millis(driver.meeting.at), Millis(driver.meeting.at + 999), Millis(0)):
        assert code(driver.do(ExtendPoll(POLL, past))) == "ends_too_soon"
    assert driver.must(CloseOnTime(POLL, None)) == (), "it was given another end meanwhile"
    driver.must(ExtendPoll(POLL, None))
    assert driver.meeting.polls.by_id[POLL].closes_at is None
    driver.must(CloseOnTime(POLL, None))
    assert code(driver.do(ExtendPoll(POLL, end))) == "closed"
    assert code(driver.do(ExtendPoll(PollId("nowhere"), end))) == "unknown_poll"


def test_one_poll_is_open_at_a_time():
    driver = opened()
    driver.must(preparing(Poll(PollId("p2"), "Next?", ("a", "b"))))
    assert code(driver.do(OpenPoll(PollId("p2")))) == "another_is_open"


def test_the_closing_keeps_counts_and_the_digest_of_the_roll():
    driver = opened()
    driver.must(cast(7))
    (event,) = driver.must(ClosePoll(POLL))
    assert isinstance(event, PollClosed)
    assert event.tally.people == (1, 0)
    assert event.roll == driver.meeting.polls.boxes[POLL].roll_digest()


def test_time_in_the_record_never_goes_back_when_the_clock_does():
    driver = opened()
    (event,) = decided(driver.meeting, ClosePoll(POLL), Millis(START - 3_600_000))
    assert event.at == driver.meeting.at


def test_starting_an_item_ends_the_one_before():
    driver = founded()
    driver.must(StartItem(ItemId("i0")))
    driver.must(StartItem(ItemId("i1")))
    assert driver.meeting.programme.on == "i1"
    assert (
        driver.meeting.programme.runs["i0"].ended_at
        == driver.meeting.programme.runs["i1"].started_at
    )
    driver.must(EndItem())
    assert driver.meeting.programme.on is None
    assert driver.must(EndItem()) == ()


def test_before_the_conference_exists_nothing_else_does():
    assert code(Driver().do(OpenPoll(POLL))) == "unknown_poll"
