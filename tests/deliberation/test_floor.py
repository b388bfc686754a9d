"""The floor: who speaks next by which rule, and for how long, whatever two desks and clocks do."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from immutables import Map
from meetings import Asks, fold, founded, of

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import ItemId, PartyId, PollId
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import CheckOut, GiveSeats, SignIn
from conference.deliberation.chamber.model import Origin
from conference.deliberation.documents import documents
from conference.deliberation.floor.commands import (
    AddSpeaker,
    AskToSpeak,
    CallSpeaker,
    CloseFloor,
    DrawFloor,
    EndFloor,
    EndSpeech,
    GroupLine,
    OpenFloor,
    StrikeSpeaker,
    WithdrawWish,
)
from conference.deliberation.floor.events import FloorDrawn, SpeakerCalled, SpeechEnded
from conference.deliberation.floor.model import (
    MOST_LISTS,
    FloorRule,
    SpeakersList,
    Speech,
    SpeechKind,
    Wish,
)
from conference.deliberation.floor.order import proposed, speaking_order, used_by_group
from conference.deliberation.meeting import EMPTY
from conference.deliberation.members.commands import InviteMembers, NoteStanding, ReplaceMembers
from conference.deliberation.record import fault
from conference.deliberation.sender import DESK, Role, Sender
from conference.deliberation.timers.commands import (
    AddToTimer,
    MoveTimer,
    PauseTimer,
    ResumeTimer,
    StartTimer,
    StopTimer,
)
from conference.deliberation.timers.model import MOST, TimerKind

MEMBERS = tuple(f"{n:064x}" for n in range(1, 10))
FOR, AGAINST, QUESTION, ORDER = SpeechKind
LIST = "wage"
MINUTE = Millis(60_000)


def hall(rule=FloorRule.FIRST_COME, present=8, **fields):
    """A chamber of nine seats, the first of them in the hall, with a list of speakers."""
    driver = founded()
    driver.must(GiveSeats(MEMBERS, Origin.ELECTED))
    for number, member in enumerate(MEMBERS[:present], 1):
        driver.must(SignIn(member, f"{number:016x}"))
    driver.must(OpenFloor(LIST, "The wage", rule, 60, **fields))
    return driver


def by(seat, command):
    return Asks(Sender(Role.MEMBER, seat=seat), command)


def ask(driver, seat, kind=FOR):
    return driver.do(by(seat, AskToSpeak(LIST, kind)))


def call(driver, number, during=None, reason=""):
    return driver.do(CallSpeaker(LIST, number, during, reason))


def code(decision):
    assert isinstance(decision, Refusal)
    assert decision.sentence
    return decision.code


def view(driver, audience=Audience.DESK):
    return dict(documents(driver.meeting, audience)).get(f"floor/{LIST}")


def seats(driver):
    return [wish.seat for wish in view(driver).waiting]


# The rules of order.


KINDS = st.sampled_from(SpeechKind)
SPEAKERS = st.integers(1, 12)


@st.composite
def lists(draw, rule=None):
    """A list in the middle of a debate: some spoke, some wait."""
    spoken = draw(st.lists(st.tuples(SPEAKERS, KINDS, st.integers(0, 120_000)), max_size=12))
    wants = draw(st.lists(st.tuples(SPEAKERS, KINDS), max_size=20, unique_by=_once))
    speeches = tuple(
        Speech(Wish(place, kind, seat), f"speech-{place}", Millis(0), Millis(used))
        for place, (seat, kind, used) in enumerate(spoken, 1)
    )
    first = len(spoken) + 1
    waiting = Map({n: Wish(n, kind, seat) for n, (seat, kind) in enumerate(wants, first)})
    groups = Map(draw(st.dictionaries(SPEAKERS, st.sampled_from(["a", "b", "c"]))))
    return SpeakersList(
        LIST,
        0,
        "The wage",
        draw(st.sampled_from(FloorRule)) if rule is None else rule,
        MINUTE,
        groups=groups,
        value=draw(st.sampled_from(["", "7 11 42"])),
        waiting=waiting,
        asked=first + len(wants),
        speeches=speeches,
    )


def _once(want):
    seat, kind = want
    return seat, kind is ORDER


def everybody(_seat):
    return True


@given(lists(), st.sets(SPEAKERS))
def test_points_of_order_come_first_and_nobody_is_left_out_or_called_twice(one, away):
    order = speaking_order(one, lambda seat: seat not in away)
    here = [wish for wish in one.in_order() if wish.seat not in away]
    orders = [wish for wish in here if wish.is_order]
    assert list(order[: len(orders)]) == orders
    drawn = one.rule is not FloorRule.LOT or one.value
    assert sorted(w.number for w in order) == [w.number for w in (here if drawn else orders)]


@given(lists())
def test_calling_one_after_the_other_gives_the_order_that_was_shown(one):
    """Where everybody uses the time that they are given."""
    shown, called = speaking_order(one, everybody), []
    one = one.with_last(_whole(one.speeches[-1])) if one.speeches else one
    while (wish := proposed(one, everybody)) is not None:
        called.append(wish)
        speech = Speech(wish, "", Millis(0), MINUTE)
        waiting = one.waiting.delete(wish.number)
        one = replace(one, waiting=waiting, speeches=(*one.speeches, speech))
    assert tuple(called) == shown


def _whole(speech):
    return replace(speech, used=MINUTE)


@given(lists(FloorRule.FIRST_COME))
def test_first_come_is_the_order_of_asking(one):
    rest = [wish.number for wish in speaking_order(one, everybody) if not wish.is_order]
    assert rest == sorted(rest)


@given(lists(FloorRule.ALTERNATING))
def test_a_side_speaks_twice_in_a_row_only_where_the_other_has_nobody(one):
    sides = [speech.wish.kind for speech in one.speeches if speech.wish.kind in {FOR, AGAINST}]
    last = sides[-1] if sides else None
    left = Counter(wish.kind for wish in one.waiting.values())
    for wish in speaking_order(one, everybody):
        left[wish.kind] -= 1
        if wish.kind in {FOR, AGAINST}:
            assert wish.kind is not last or left[AGAINST if wish.kind is FOR else FOR] == 0
            last = wish.kind


@given(lists(FloorRule.ALTERNATING))
def test_within_a_side_and_among_questions_it_is_first_come(one):
    for kind in (FOR, AGAINST, QUESTION):
        numbers = [w.number for w in speaking_order(one, everybody) if w.kind is kind]
        assert numbers == sorted(numbers)


@given(lists(FloorRule.UNHEARD))
def test_nobody_is_called_before_one_who_spoke_less(one):
    spoken = Counter(s.wish.seat for s in one.speeches if not s.wish.is_order)
    rest = [wish for wish in speaking_order(one, everybody) if not wish.is_order]
    assert [(spoken[w.seat], w.number) for w in rest] == sorted(
        (spoken[w.seat], w.number) for w in rest
    )


@given(lists(FloorRule.GROUPS))
def test_the_next_is_of_the_group_with_the_least_time_for_each_member(one):
    wish = proposed(one, everybody)
    if wish is None or wish.is_order:
        return
    sizes, used = Counter(one.groups.values()), used_by_group(one)

    def share(seat):
        group = one.groups.get(seat, seat)
        return Fraction(used.get(group, 0), sizes[group] or 1)

    least = min(share(other.seat) for other in one.waiting.values() if not other.is_order)
    assert share(wish.seat) == least


@given(lists(FloorRule.LOT))
def test_a_drawn_list_is_in_the_order_of_a_hash_that_anybody_can_compute(one):
    rest = [wish for wish in speaking_order(one, everybody) if not wish.is_order]

    def lot(wish):
        text = f"conference/floor/1\0{LIST}/{one.value}\0{wish.seat}\0"
        return sha256(text.encode()).digest()

    assert rest == (sorted(rest, key=lot) if one.value else [])


def test_a_question_comes_before_the_speech_that_is_due_when_it_was_asked_earlier():
    driver = hall(FloorRule.ALTERNATING)
    for seat, kind in enumerate((FOR, FOR, QUESTION, AGAINST, QUESTION), 1):
        assert ask(driver, seat, kind)
    assert seats(driver) == [1, 3, 4, 2, 5]


# Asking.


def test_asking_twice_is_one_wish_and_another_kind_is_refused_until_it_is_withdrawn():
    driver = hall()
    assert len(ask(driver, 1)) == 1
    assert ask(driver, 1) == ()
    assert code(ask(driver, 1, AGAINST)) == "already_asked"
    assert len(ask(driver, 1, ORDER)) == 1
    assert driver.must(by(1, WithdrawWish(LIST, 1)))
    assert driver.must(by(1, WithdrawWish(LIST, 1))) == ()
    assert len(ask(driver, 1, AGAINST)) == 1
    assert [(wish.number, wish.kind) for wish in view(driver).waiting] == [
        (2, "order"),
        (3, "against"),
    ]


def test_who_is_not_in_the_hall_cannot_ask_and_who_leaves_is_passed_over_until_back():
    driver = hall(present=3)
    assert code(ask(driver, 4)) == "not_in_hall"
    assert code(ask(driver, 99)) == "bad_seat"
    ask(driver, 1)
    ask(driver, 2)
    driver.must(CheckOut(MEMBERS[0]))
    assert (seats(driver), view(driver).following) == ([2], 2)
    assert [wish.seat for wish in view(driver).away] == [1]
    assert code(call(driver, 1, reason="They are near.")) == "not_in_hall"
    driver.must(SignIn(MEMBERS[0], "a" * 16, "0" * 15 + "1"))
    assert (seats(driver), view(driver).following) == ([1, 2], 1)


def test_who_takes_over_a_seat_has_not_asked():
    driver = founded()
    driver.must(InviteMembers("d" * 64, MEMBERS[:3]))
    driver.must(NoteStanding(MEMBERS[:3], "accepted"))
    for member in MEMBERS[:2]:
        driver.must(SignIn(member, member[-16:]))
    driver.must(OpenFloor(LIST, "The wage", FloorRule.FIRST_COME, 60))
    ask(driver, 1)
    ask(driver, 2)
    driver.must(of(0, AskToSpeak(LIST, FOR, "Buses")))
    driver.must(NoteStanding(MEMBERS[:1], "dropped", "They moved away."))
    assert [wish.seat for wish in view(driver).away] == [1]
    driver.must(ReplaceMembers(((MEMBERS[0], "e" * 64),), 1))
    assert (seats(driver), view(driver).away, len(view(driver).rooms)) == ([2], (), 1)


def test_a_closed_list_takes_points_of_order_alone_and_who_the_desk_adds():
    driver = hall()
    ask(driver, 1)
    driver.must(CloseFloor(LIST))
    assert driver.must(CloseFloor(LIST)) == ()
    assert code(ask(driver, 2)) == "floor_not_open"
    assert code(driver.do(of(0, AskToSpeak(LIST, FOR, "Buses")))) == "floor_not_open"
    assert ask(driver, 2, ORDER)
    assert code(driver.do(AddSpeaker(LIST, FOR, " ", seat=3))) == "bad_wish"
    assert driver.must(AddSpeaker(LIST, FOR, "The microphone was off.", seat=3))
    assert seats(driver) == [2, 1, 3]
    driver.must(EndFloor(LIST))
    assert code(ask(driver, 4, ORDER)) == "floor_not_open"
    assert code(call(driver, 1)) == "floor_not_open"


def test_nobody_withdraws_for_another_and_the_desk_strikes_with_a_reason():
    driver = hall()
    ask(driver, 1)
    assert code(driver.do(by(2, WithdrawWish(LIST, 1)))) == "bad_wish"
    assert code(driver.do(of(0, WithdrawWish(LIST, 1)))) == "bad_wish"
    assert code(driver.do(by(1, WithdrawWish(LIST, 2)))) == "unknown_wish"
    assert code(driver.do(StrikeSpeaker(LIST, 1, " "))) == "bad_wish"
    assert driver.must(StrikeSpeaker(LIST, 1, "Off the subject."))
    assert driver.must(StrikeSpeaker(LIST, 1, "Off the subject.")) == ()
    assert seats(driver) == []


def test_a_room_asks_once_in_a_sentence_and_is_called_by_the_choice_of_the_desk():
    driver = hall()
    ask(driver, 1)
    assert code(driver.do(of(1, AskToSpeak(LIST, FOR)))) == "bad_wish"
    assert code(driver.do(of(1, AskToSpeak(LIST, ORDER, "Buses")))) == "bad_wish"
    assert driver.must(of(1, AskToSpeak(LIST, FOR, " Buses stop at six. ")))
    assert driver.must(of(1, AskToSpeak(LIST, FOR, "Buses stop at six."))) == ()
    assert code(driver.do(of(1, AskToSpeak(LIST, AGAINST, "Trains.")))) == "already_asked"
    (room,) = view(driver).rooms
    assert (room.name, room.about, view(driver).following) == ("Party 1", "Buses stop at six.", 1)
    assert view(driver, Audience.ROOMS).rooms[0].about == ""
    assert view(driver, Audience.MEMBERS).rooms == ()
    ask(driver, 2, ORDER)
    assert code(call(driver, 2)) == "list_moved"
    driver.must(StrikeSpeaker(LIST, 3, "No point of order."))
    (called, *_) = call(driver, 2)
    assert (called.reason, called.proposed) == ("", 1)
    assert driver.meeting.timers.by_id["speech-1"].label == "Party 1, for"
    driver.must(EndSpeech(LIST, 2))
    assert [(one.name, one.members) for one in view(driver).groups] == [("North", 0)]


def test_who_has_the_floor_asks_again_after_the_speech():
    driver = hall()
    ask(driver, 1)
    call(driver, 1)
    assert code(ask(driver, 1)) == "bad_wish"
    assert ask(driver, 1, ORDER)
    driver.must(EndSpeech(LIST, 1))
    assert ask(driver, 1)


# Calling.


def test_the_next_by_the_rule_is_called_and_another_only_with_a_reason_that_is_in_the_record():
    driver = hall()
    for seat in (1, 2, 3):
        ask(driver, seat)
    assert code(call(driver, 3)) == "list_moved"
    (called, _) = call(driver, 3, reason=" She must catch a train. ")
    assert (called.number, called.proposed, called.reason) == (3, 1, "She must catch a train.")
    assert view(driver).speaking.reason == "She must catch a train."
    ended, _, called, _ = call(driver, 1, during=3, reason="Not needed.")
    assert (ended.number, called.number, called.reason) == (3, 1, "")


def test_two_desks_that_call_at_once_call_one_speaker():
    driver = hall()
    for seat in (1, 2, 3):
        ask(driver, seat)
    assert call(driver, 1)
    assert call(driver, 1) == ()
    assert code(call(driver, 2)) == "list_moved"
    assert call(driver, 2, during=1)
    assert code(call(driver, 3, during=1, reason="By the chair.")) == "list_moved"
    assert view(driver).speaking.seat == 2


def test_a_point_of_order_that_came_in_between_moves_the_list():
    driver = hall()
    ask(driver, 1)
    ask(driver, 2, ORDER)
    refusal = call(driver, 1)
    assert code(refusal) == "list_moved"
    assert "Seat 2, point of order" in refusal.sentence


def test_one_speaks_at_a_time_whatever_the_list():
    driver = hall()
    driver.must(OpenFloor("rent", "The rent", FloorRule.FIRST_COME, 60))
    ask(driver, 1)
    driver.must(by(2, AskToSpeak("rent", FOR)))
    call(driver, 1)
    assert code(driver.do(CallSpeaker("rent", 1))) == "floor_is_taken"
    driver.must(EndFloor(LIST))
    assert driver.must(CallSpeaker("rent", 1))


def test_without_room_for_a_clock_nobody_is_called():
    driver = hall()
    ask(driver, 1)
    for number in range(MOST):
        driver.must(StartTimer(f"t{number}", "Tables", TimerKind.FREE, 60))
    assert code(call(driver, 1)) == "many_timers"


# Clocks.


def speaking(driver, millis, number=1):
    """Time passes while somebody speaks, who then ends; the time that was used."""
    driver.now = Millis(driver.now + millis)
    (ended, *_) = driver.must(EndSpeech(LIST, number))
    assert isinstance(ended, SpeechEnded)
    return ended.used


def started():
    driver = hall()
    ask(driver, 1)
    assert call(driver, 1)
    return driver


def test_a_call_starts_a_clock_of_the_speaker_and_the_end_stops_it():
    driver = started()
    timer = driver.meeting.timers.by_id["speech-1"]
    assert (timer.label, timer.kind, timer.length) == ("Seat 1, for", TimerKind.SPEAKER, MINUTE)
    shown = view(driver, Audience.MEMBERS).speaking
    assert (shown.seat, shown.ends_at, shown.left) == (1, timer.ends_at, None)
    assert speaking(driver, 45_000) == 45_010
    assert not driver.meeting.timers.by_id
    assert driver.must(EndSpeech(LIST, 1)) == ()
    assert [(one.name, one.used, one.speeches) for one in view(driver).sides] == [
        ("for", 45_010, 1)
    ]


def test_a_pause_keeps_the_rest_and_is_not_counted():
    driver = started()
    driver.now = Millis(driver.now + 20_000)
    driver.must(PauseTimer("speech-1"))
    left = view(driver).speaking.left
    driver.now = Millis(driver.now + 500_000)
    driver.must(ResumeTimer("speech-1"))
    assert view(driver).speaking.ends_at == driver.now + left
    assert speaking(driver, 10_000) == 30_020


def test_a_minute_more_and_time_over_are_time_used():
    driver = started()
    driver.must(AddToTimer("speech-1", 60))
    assert view(driver).speaking.length == 2 * MINUTE
    assert speaking(driver, 150_000) == 150_020


def test_a_clock_of_the_machine_that_jumps_changes_nothing_of_the_time_used():
    driver = started()
    driver.now = Millis(driver.now + 10_000)
    jump = 3_600_000
    ends_at = driver.meeting.timers.by_id["speech-1"].ends_at
    driver.now = Millis(driver.now + jump)
    driver.must(MoveTimer("speech-1", ends_at=Millis(ends_at + jump)))
    assert view(driver).speaking.ends_at == ends_at + jump
    assert speaking(driver, 5_000) == 15_020


def test_a_clock_that_was_stopped_by_hand_leaves_the_speech_and_what_was_used():
    driver = started()
    driver.now = Millis(driver.now + 10_000)
    driver.must(PauseTimer("speech-1"))
    driver.now = Millis(driver.now + 99_000)
    driver.must(StopTimer("speech-1"))
    shown = view(driver).speaking
    assert (shown.seat, shown.timer, shown.ends_at, shown.left) == (1, "", None, None)
    assert speaking(driver, 5_000) == 15_020


def test_a_restart_in_the_middle_of_a_speech_changes_nothing():
    driver = started()
    driver.now = Millis(driver.now + 10_000)
    driver.must(PauseTimer("speech-1"))
    again = fold(EMPTY, driver.events)
    assert (again.floor, again.timers) == (driver.meeting.floor, driver.meeting.timers)
    driver.meeting = again
    assert speaking(driver, 60_000) == 10_010


# Lots, groups, lists.


def test_a_list_is_drawn_once_by_a_value_that_comes_after_the_closing():
    driver = hall(FloorRule.LOT)
    for seat in range(1, 7):
        ask(driver, seat)
    assert view(driver).following is None
    assert code(driver.do(DrawFloor(LIST, "7 11 42"))) == "bad_floor"
    driver.must(CloseFloor(LIST))
    assert code(call(driver, 1)) == "list_moved"
    assert code(driver.do(DrawFloor(LIST, " "))) == "bad_floor"
    assert driver.must(DrawFloor(LIST, " 7 11 42 "))
    assert driver.must(DrawFloor(LIST, "7 11 42")) == ()
    assert code(driver.do(DrawFloor(LIST, "8"))) == "bad_floor"
    assert code(driver.do(AddSpeaker(LIST, FOR, "Late.", seat=7))) == "floor_is_drawn"
    order = seats(driver)
    assert sorted(order) == [1, 2, 3, 4, 5, 6]
    assert order != [1, 2, 3, 4, 5, 6]
    assert view(driver).following == order[0]


def test_another_rule_is_not_drawn():
    driver = hall()
    driver.must(CloseFloor(LIST))
    assert code(driver.do(DrawFloor(LIST, "7"))) == "bad_floor"


def test_the_group_with_the_least_time_for_each_member_goes_first():
    groups = (GroupLine("North", (1, 2, 3, 4)), GroupLine("South", (5, 6)))
    driver = hall(FloorRule.GROUPS, groups=groups)
    for seat in (1, 2, 3, 5, 6):
        ask(driver, seat)
    assert seats(driver) == [1, 5, 2, 3, 6]
    call(driver, 1)
    assert seats(driver) == [5, 2, 3, 6]
    speaking(driver, 5_000)
    assert seats(driver) == [5, 2, 3, 6]
    call(driver, 4)
    assert seats(driver) == [2, 3, 6]
    assert [(one.name, one.used, one.members) for one in view(driver).groups] == [
        ("North", 5_010, 4),
        ("South", 0, 2),
    ]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"title": " "}, "about"),
        ({"item": ItemId("nowhere")}, "item"),
        ({"poll": PollId("nowhere")}, "question"),
        ({"rule": FloorRule.GROUPS}, "table of groups"),
        (
            {"groups": (GroupLine("A", (1, 2)), GroupLine("A ", (2, 77)), GroupLine(" ", ()))},
            "has no name; “A” is there twice; seat 2 is in two groups; there is no seat 77",
        ),
    ],
)
def test_a_list_that_cannot_be_is_refused_with_all_its_faults(fields, words):
    driver = hall()
    wanted = {"floor": "x", "title": "T", "rule": FloorRule.FIRST_COME, "seconds": 60, **fields}
    refusal = driver.do(OpenFloor(**wanted))
    assert code(refusal) == "bad_floor"
    assert words in refusal.sentence


def test_a_list_is_opened_once_by_its_id_and_only_so_many():
    driver = hall()
    assert driver.must(OpenFloor(LIST, "The wage", FloorRule.FIRST_COME, 60)) == ()
    assert code(driver.do(OpenFloor(LIST, "The rent", FloorRule.FIRST_COME, 60))) == "bad_floor"
    for number in range(1, MOST_LISTS):
        driver.must(OpenFloor(f"l{number}", "More", FloorRule.FIRST_COME, 60, ItemId("i1")))
    assert code(driver.do(OpenFloor("one", "More", FloorRule.FIRST_COME, 60))) == "many_floors"
    driver.must(EndFloor(LIST))
    assert driver.must(EndFloor(LIST)) == ()
    assert driver.must(OpenFloor("one", "More", FloorRule.FIRST_COME, 60))
    assert view(driver, Audience.HALL) is None
    assert view(driver).state == "over"


def test_nothing_is_asked_of_a_list_that_is_not_there():
    driver = founded()
    assert code(driver.do(EndFloor("nowhere"))) == "unknown_floor"


# Who may, and what verification finds.


def test_members_and_rooms_ask_and_the_director_calls():
    driver = hall()
    for asks in (
        Asks(DESK, AskToSpeak(LIST, FOR)),
        by(1, CallSpeaker(LIST, 1)),
        of(0, CloseFloor(LIST)),
        Asks(Sender(Role.PARTY, PartyId(0)), AskToSpeak(LIST, FOR, "Buses")),
    ):
        assert code(driver.do(asks)) == "not_allowed"


def test_phones_are_not_told_of_lists():
    assert view(hall(), Audience.PHONES) is None


@pytest.mark.parametrize(
    "event",
    [
        SpeakerCalled(LIST, 2, 1, 1, "", Millis(9)),
        SpeakerCalled(LIST, 2, 1, 2, "", Millis(9)),
        SpeakerCalled(LIST, 7, 1, 1, "", Millis(9)),
        SpeechEnded(LIST, 1, MINUTE, Millis(9)),
        FloorDrawn(LIST, "7", Millis(9)),
    ],
)
def test_what_the_rule_of_order_does_not_give_does_not_verify(event):
    driver = hall()
    ask(driver, 1)
    ask(driver, 2)
    assert fault(driver.meeting, event)


def test_what_was_decided_verifies():
    groups = (GroupLine("North", (1, 2, 3, 4)), GroupLine("South", (5, 6)))
    driver = hall(FloorRule.GROUPS, groups=groups)
    for seat in (1, 2, 5):
        ask(driver, seat)
    call(driver, 1)
    driver.now = Millis(driver.now + 400_000)
    call(driver, 3, during=1)
    call(driver, 2, during=3)
    driver.must(EndFloor(LIST))
    meeting = EMPTY
    for event in driver.events:
        assert fault(meeting, event) is None
        meeting = fold(meeting, [event])
    assert meeting.floor == driver.meeting.floor
