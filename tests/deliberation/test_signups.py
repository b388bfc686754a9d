"""Rooms that sign up: who is let in, as which party, and what everybody may know of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meetings import POLL, Asks, founded, of, opened

from conference.core.errors import Refusal
from conference.core.ids import AreaId, PartyId
from conference.deliberation.audience import Audience
from conference.deliberation.documents import documents
from conference.deliberation.polls.commands import ClosePoll, EnterHands, OpenPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Channel, Poll
from conference.deliberation.record import fault
from conference.deliberation.rooms.commands import SetCapacity, SetHeadcount
from conference.deliberation.rooms.events import PartiesRegistered
from conference.deliberation.sender import Post, Role, Sender
from conference.deliberation.signups.book import Access, Details, digest_of, faults_of, tidy
from conference.deliberation.signups.commands import (
    AdmitRoom,
    SetSigningUp,
    SignUpRoom,
    TurnRoomDown,
    WithdrawSignUp,
)
from conference.deliberation.signups.events import RoomAdmitted, RoomSignedUp, RoomTurnedDown
from conference.deliberation.signups.model import (
    MOST_WAITING,
    Admitting,
    Signups,
    State,
    capacity_for,
)
from conference.protocol.codec import decode_event, encode_event

AREA = AreaId("a")
DIGEST = "c5" * 32
ROOM = SignUpRoom("The  Crown ", AREA, 20, DIGEST)
NOD = AdmitRoom(1, "The Crown", AREA, 40)
WRITTEN = Details(
    "The Crown", "4 High Street, Aford", "a", 20, "Fay", "07700 900123", ("loop",), "Welsh", ""
)


def waiting(driver=None):
    """One room waits for the nod."""
    driver = driver or founded()
    driver.must(SetSigningUp(Admitting.NOD))
    driver.must(ROOM)
    return driver


def refused(driver, command):
    decision = driver.do(command)
    assert isinstance(decision, Refusal), decision
    assert decision.sentence.endswith("."), "a refusal says what to do"
    return decision.code


def test_no_room_signs_up_before_that_is_opened():
    assert refused(founded(), ROOM) == "signing_up_closed"


def test_a_room_that_gets_the_nod_is_the_next_party_in_the_same_decision():
    driver = waiting()
    registered, admitted = driver.must(NOD)
    assert isinstance(registered, PartiesRegistered)
    assert (admitted.signup, admitted.party, admitted.unasked) == (1, 3, False)
    party = driver.meeting.rooms.parties[PartyId(3)]
    area = driver.meeting.founding.areas[AREA]
    assert (party.name, party.area, party.capacity, party.headcount) == ("The Crown", "a", 40, 0)
    assert (party.latitude, party.longitude) == (area.latitude, area.longitude)
    assert driver.must(NOD) == ()
    assert not driver.meeting.signups.waiting


def test_what_a_room_holds_can_be_changed_by_the_desk_as_of_any_party():
    driver = waiting()
    driver.must(NOD)
    assert refused(driver, of(3, SetHeadcount(41))) == "bad_headcount"
    driver.must(SetCapacity(60, "The hall, not the back room.", PartyId(3)))
    driver.must(of(3, SetHeadcount(41)))


def test_a_room_let_in_during_a_poll_waits_for_the_next_one():
    driver = waiting(opened(channels=frozenset({Channel.HANDS})))
    driver.must(NOD)
    driver.must(of(3, SetHeadcount(5)))
    assert refused(driver, of(3, EnterHands(POLL, (1, 2)))) == "came_late"
    driver.must(of(0, EnterHands(POLL, (1, 2))))
    driver.must(ClosePoll(POLL))
    again = Poll("p2", "Again?", ("Yes", "No"), channels=frozenset({Channel.HANDS}))
    driver.must(preparing(again))
    driver.must(OpenPoll("p2"))
    driver.must(of(3, EnterHands("p2", (1, 4))))


def test_the_first_rooms_are_let_in_at_once_and_the_others_wait():
    driver = founded()
    driver.must(SetSigningUp(Admitting.AT_ONCE, 1))
    signed, _, admitted = driver.must(ROOM)
    assert (signed.signup, admitted.party, admitted.unasked) == (1, 3, True)
    assert driver.meeting.rooms.parties[PartyId(3)].capacity == capacity_for(20) == 30
    (signed,) = driver.must(replace(ROOM, digest="ab" * 32))
    assert driver.meeting.signups.waiting == {2}
    driver.must(SetSigningUp(Admitting.AT_ONCE, 2))
    assert len(driver.must(ROOM)) == 3


@pytest.mark.parametrize(
    ("room", "code"),
    [
        (replace(ROOM, name=" "), "bad_name"),
        (replace(ROOM, area=AreaId("nowhere")), "bad_area"),
        (replace(ROOM, expected=0), "bad_expected"),
        (replace(ROOM, expected=5_001), "bad_expected"),
    ],
)
def test_what_cannot_be_a_room_is_refused(room, code):
    assert refused(waiting(), room) == code


def test_so_many_wait_and_no_more():
    driver = waiting()
    driver.meeting = replace(
        driver.meeting,
        signups=replace(driver.meeting.signups, waiting=frozenset(range(MOST_WAITING))),
    )
    assert refused(driver, ROOM) == "many_wait"


def test_who_is_turned_down_reads_why_and_may_be_let_in_after_all():
    driver = waiting()
    assert refused(driver, TurnRoomDown(1, " ")) == "needs_reason"
    driver.must(TurnRoomDown(1, " Twice the same. "))
    assert driver.must(TurnRoomDown(1, "Again.")) == ()
    room = driver.meeting.signups.rooms[1]
    assert (room.state, room.reason) == (State.TURNED_DOWN, "Twice the same.")
    driver.must(NOD)
    room = driver.meeting.signups.rooms[1]
    assert (room.state, room.reason, room.party) == (State.ADMITTED, "", 3)
    assert refused(driver, TurnRoomDown(1, "No.")) == "is_in"


def test_a_host_takes_back_what_is_not_decided():
    driver = waiting()
    driver.must(WithdrawSignUp(1))
    assert driver.must(WithdrawSignUp(1)) == ()
    assert refused(driver, NOD) == "is_withdrawn"
    assert refused(driver, TurnRoomDown(1, "No.")) == "is_withdrawn"
    driver.must(ROOM)
    driver.must(AdmitRoom(2, "The Crown", AREA, 40))
    assert refused(driver, WithdrawSignUp(2)) == "is_decided"


@pytest.mark.parametrize(
    "command",
    [AdmitRoom(9, "X", AREA, 4), TurnRoomDown(9, "No."), WithdrawSignUp(9)],
)
def test_nothing_is_decided_on_a_room_that_never_signed_up(command):
    assert refused(waiting(), command) == "unknown_signup"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (AdmitRoom(1, " ", AREA, 4), "bad_name"),
        (AdmitRoom(1, "X", AreaId("nowhere"), 4), "bad_area"),
    ],
)
def test_a_room_is_let_in_under_a_name_and_in_an_area(command, code):
    assert refused(waiting(), command) == code


def test_only_desks_for_rooms_let_in_and_only_directors_set_the_rule():
    driver = waiting()
    for post, may in ((Post.PARTIES, True), (Post.POLLS, False), (Post.READER, False)):
        desk = Sender(Role.DESK, login="Ann", post=post)
        if not may:
            assert refused(driver, Asks(desk, NOD)) == "not_your_post"
        assert refused(driver, Asks(desk, SetSigningUp(Admitting.CLOSED))) == "not_your_post"
    driver.must(Asks(Sender(Role.DESK, login="Ann", post=Post.PARTIES), NOD))
    for role in (Role.PERSON, Role.FACILITATOR, Role.CONTROLLER):
        assert refused(driver, Asks(Sender(role, PartyId(0)), NOD)) == "not_allowed"


def test_two_rooms_of_one_name_are_told_apart():
    driver = waiting()
    driver.must(NOD)
    driver.must(ROOM)
    driver.must(AdmitRoom(2, "The Crown", AreaId("b"), 40))
    rooms = driver.meeting.rooms
    assert (rooms.called(PartyId(3)), rooms.called(PartyId(4))) == (
        "The Crown, Aford",
        "The Crown, Bham",
    )


def test_only_desks_are_told_of_sign_ups():
    driver = waiting()
    paths = {path for path, _ in documents(driver.meeting, Audience.DESK)}
    assert {"signing_up", "signup/1"} <= paths
    for audience in set(Audience) - {Audience.DESK}:
        others = {path for path, _ in documents(driver.meeting, audience)}
        assert not {path for path in others if path.startswith("sign")}


FORGED = [
    RoomSignedUp(3, AREA, 5, DIGEST, 0),
    RoomSignedUp(2, AreaId("nowhere"), 5, DIGEST, 0),
    RoomSignedUp(2, AREA, 5, "none", 0),
    RoomAdmitted(1, PartyId(1), 0),
    RoomAdmitted(1, PartyId(2), 0, unasked=True),
    RoomAdmitted(7, PartyId(2), 0),
    RoomTurnedDown(1, " ", 0),
    RoomTurnedDown(7, "No.", 0),
]


@pytest.mark.parametrize("event", FORGED)
def test_what_cannot_have_been_is_found_in_a_record(event):
    meeting = waiting().meeting
    assert fault(meeting, event)
    assert not fault(meeting, RoomAdmitted(1, PartyId(2), 0)), "the newest party"


def test_a_room_that_signed_up_while_that_was_closed_is_found():
    meeting = replace(founded().meeting, signups=Signups())
    assert fault(meeting, RoomSignedUp(1, AREA, 5, DIGEST, 0))


@pytest.mark.parametrize("command", [ROOM, NOD, TurnRoomDown(1, "No."), WithdrawSignUp(1)])
def test_entries_come_back_as_they_were_and_say_nothing_of_persons(command):
    driver = waiting()
    for event in driver.must(command):
        kind, body = encode_event(event, "Ann")
        assert decode_event(kind, body) == event


def test_all_faults_of_a_form_are_told_at_once_in_its_order():
    faults = faults_of(Details("", "", "x", 0, "", "12"), ["a"], 5_000)
    fields = [one.field for one in faults]
    assert fields == ["name", "place", "area", "expected", "host", "telephone"]
    assert not faults_of(tidy(WRITTEN), ["a"], 5_000)
    long = replace(WRITTEN, note="x" * 501)
    assert [one.field for one in faults_of(long, ["a"], 5_000)] == ["note"]


@given(st.permutations(list(Access)))
def test_access_is_in_one_order_however_it_was_ticked(ticked):
    wanted = tuple(one.value for one in ticked[:3])
    found = tidy(replace(WRITTEN, access=(*wanted, *wanted, "flying"))).access
    assert set(found) == set(wanted)
    assert found == tuple(one.value for one in Access if one.value in wanted)


def test_the_digest_opens_with_its_salt_and_no_other_and_binds_every_field():
    one = digest_of(WRITTEN, "aa")
    assert one == digest_of(WRITTEN, "aa") != digest_of(WRITTEN, "ab")
    moved = replace(WRITTEN, name=WRITTEN.name + "4", place=WRITTEN.place[1:])
    assert digest_of(moved, "aa") != one
