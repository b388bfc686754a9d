"""Breakouts: phases end at instants, rooms are called back and not torn away, none is in two."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meetings import Asks, founded, of

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.audience import Audience
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    EndOnTime,
    ExtendBreakout,
    MoveBreakout,
    NextPhase,
    PrepareBreakout,
    RecallBreakout,
    RecallOnTime,
    ReportRoom,
    SetTables,
    StartBreakout,
)
from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutRecalled,
    BreakoutStarted,
    PhaseEnded,
    RoomReported,
    TablesSet,
)
from conference.deliberation.breakouts.model import (
    LIFE,
    MOST,
    MOST_REPORTS,
    BreakoutPhase,
    BreakoutState,
    Headway,
    PhaseKind,
    Reach,
)
from conference.deliberation.breakouts.record import fault, withheld
from conference.deliberation.decide import denied
from conference.deliberation.documents import documents
from conference.deliberation.rooms.documents import room_view
from conference.deliberation.sender import DESK, Role, Sender

PHASES = (
    BreakoutPhase(PhaseKind.SETTLE, 30),
    BreakoutPhase(PhaseKind.GO_ROUND, 240, "In turn"),
    BreakoutPhase(PhaseKind.WRITE, 60),
)
PREPARE = PrepareBreakout("rents", "Rents", "What would help?", PHASES)
START = StartBreakout("rents")


def prepared(command=PREPARE):
    driver = founded()
    driver.must(command)
    return driver


def running(command=PREPARE):
    driver = prepared(command)
    driver.must(StartBreakout(command.breakout))
    return driver


def one_of(driver, name="rents"):
    return driver.meeting.breakouts.by_id[name]


def passes(driver, seconds):
    driver.now = Millis(driver.now + seconds * 1000)


def lengths(one):
    """How long each phase is, by its end and that of the one before."""
    return [end - begin for begin, end in zip((one.started_at, *one.ends), one.ends, strict=False)]


def code(driver, command):
    refusal = driver.do(command)
    assert isinstance(refusal, Refusal), refusal
    assert refusal.sentence.endswith(".")
    return refusal.code


def test_one_event_starts_all_rooms_and_says_when_each_phase_ends():
    driver = prepared()
    (event,) = driver.must(START)
    assert isinstance(event, BreakoutStarted)
    assert event.ends == (event.at + 30_000, event.at + 270_000, event.at + 330_000)
    assert (one_of(driver).state, one_of(driver).reached) == (BreakoutState.RUNNING, 3)


def test_more_time_moves_the_phase_that_is_on_and_those_after_it():
    driver = running()
    passes(driver, 40)
    driver.must(ExtendBreakout("rents", 60, 0))
    assert lengths(one_of(driver)) == [30_000, 300_000, 60_000]
    assert driver.must(ExtendBreakout("rents", 60, 0)) == ()
    driver.must(ExtendBreakout("rents", 60, 1))
    assert lengths(one_of(driver)) == [30_000, 360_000, 60_000]


def test_less_time_than_is_left_ends_the_phase_now_and_takes_nothing_of_the_next():
    driver = running()
    driver.must(ExtendBreakout("rents", -600))
    one = one_of(driver)
    assert one.ends[0] == driver.now
    assert lengths(one)[1:] == [240_000, 60_000]
    assert one.running(driver.now) == 1


def test_the_next_phase_begins_once_for_two_desks_that_press_at_once():
    driver = running()
    assert isinstance(driver.must(NextPhase("rents", 0))[0], PhaseEnded)
    assert driver.must(NextPhase("rents", 0)) == ()
    assert lengths(one_of(driver))[1:] == [240_000, 60_000]
    driver.must(NextPhase("rents", 1))
    assert code(driver, NextPhase("rents", 2)) == "last_phase"


@given(
    st.lists(
        st.one_of(
            st.integers(-300, 300).map(lambda more: ExtendBreakout("rents", more)),
            st.integers(0, 2).map(lambda place: NextPhase("rents", place)),
            st.integers(0, 200),
        ),
        max_size=12,
    )
)
def test_ends_never_go_back_before_one_another_nor_change_once_they_are_over(steps):
    driver = running()
    for step in steps:
        if isinstance(step, int):
            passes(driver, step)
            continue
        before = one_of(driver).ends
        driver.do(step)
        after = one_of(driver).ends
        assert list(after) == sorted(after)
        over = [end for end in before if end <= driver.now]
        on = one_of(driver).running(driver.now)
        assert after[: min(len(over), on)] == before[: min(len(over), on)]
    assert all(length >= 0 for length in lengths(one_of(driver)))


def test_recall_gives_the_grace_that_was_stated_and_only_then_is_it_over():
    driver = running()
    (event,) = driver.must(RecallBreakout("rents"))
    assert isinstance(event, BreakoutRecalled)
    assert event.until == event.at + 60_000
    assert driver.must(RecallBreakout("rents")) == ()
    assert code(driver, ExtendBreakout("rents", 60)) == "not_running"
    assert driver.must(EndOnTime("rents", Millis(event.until + 1))) == ()
    assert isinstance(driver.must(EndOnTime("rents", event.until))[0], BreakoutEnded)
    assert one_of(driver).state is BreakoutState.ENDED
    assert code(driver, START) == "breakout_over"


def test_when_the_last_phase_was_over_the_grace_runs_from_its_end():
    driver = running()
    end = one_of(driver).ends[-1]
    passes(driver, 340)
    assert driver.must(RecallOnTime("rents", Millis(end - 1))) == ()
    (event,) = driver.must(RecallOnTime("rents", end, Millis(10_000)))
    assert event.until == event.at + 50_000


def test_a_grace_that_was_over_while_nobody_looked_ends_at_once():
    driver = running()
    end = one_of(driver).ends[-1]
    passes(driver, 3600)
    (event,) = driver.must(RecallOnTime("rents", end, Millis(3_000_000)))
    assert event.until == event.at
    driver.must(EndOnTime("rents", event.until))
    assert not one_of(driver).is_live


def test_a_clock_that_is_set_moves_all_instants_and_no_length():
    driver = running()
    before = lengths(one_of(driver))
    driver.must(MoveBreakout("rents", Millis(one_of(driver).ends[-1] + 3_600_000)))
    assert lengths(one_of(driver)) == before
    driver.must(RecallBreakout("rents"))
    one = one_of(driver)
    driver.must(MoveBreakout("rents", Millis(one.grace_until - 1000)))
    assert one_of(driver).grace_until - one_of(driver).recalled_at == 60_000


def test_rooms_are_in_one_breakout_at_a_time():
    driver = running()
    driver.must(replace_of(PREPARE, "south", Reach("s")))
    assert code(driver, StartBreakout("south")) == "rooms_are_busy"
    driver.must(RecallBreakout("rents"))
    ended, started = driver.must(StartBreakout("south"))
    assert (ended.breakout, started.breakout) == ("rents", "south")
    driver.must(replace_of(PREPARE, "two", Reach(parties=(PartyId(1), PartyId(0)))))
    driver.must(StartBreakout("two"))
    assert [one.id for one in driver.meeting.breakouts.live()] == ["south", "two"]
    driver.must(replace_of(PREPARE, "north", Reach("n")))
    assert code(driver, StartBreakout("north")) == "rooms_are_busy"


def replace_of(command, name, reach):
    return PrepareBreakout(name, command.title, command.question, command.phases, reach)


def test_what_was_prepared_can_be_changed_until_it_starts_and_withdrawn():
    driver = prepared()
    assert driver.must(PREPARE) == ()
    driver.must(PrepareBreakout("rents", " Rent ", "How much?", PHASES[:1], mixed=True))
    assert (one_of(driver).title, one_of(driver).place) == ("Rent", 0)
    driver.must(EndBreakout("rents"))
    assert not one_of(driver).was_held
    assert code(driver, START) == "breakout_over"
    assert code(driver, of(0, ReportRoom("rents", Headway.LATE))) == "breakout_over"


@pytest.mark.parametrize(
    "command",
    [
        PrepareBreakout("x", " ", "", PHASES),
        PrepareBreakout("x", "X", "", ()),
        PrepareBreakout("x", "X", "", PHASES, Reach("nowhere")),
        PrepareBreakout("x", "X", "", PHASES, Reach("n", (PartyId(0),))),
        PrepareBreakout("x", "X", "", PHASES, Reach(parties=(PartyId(99),))),
    ],
)
def test_what_cannot_be_held_is_refused_with_all_that_is_wrong(command):
    assert code(founded(), command) == "bad_breakout"


def test_there_are_only_so_many_and_of_none_is_anything_asked():
    driver = founded()
    for number in range(MOST):
        driver.must(PrepareBreakout(str(number), "One", "", PHASES[:1]))
    assert code(driver, PREPARE) == "many_breakouts"
    assert code(driver, START) == "unknown_breakout"
    driver.must(EndBreakout("0"))
    assert driver.must(EndBreakout("0")) == ()


def test_rooms_say_how_far_they_are_and_the_desk_counts_them():
    driver = running()
    driver.must(of(0, ReportRoom("rents", Headway.READY)))
    driver.must(of(1, ReportRoom("rents", Headway.READY)))
    driver.must(of(0, ReportRoom("rents", Headway.TALKING)))
    assert driver.must(of(0, ReportRoom("rents", Headway.TALKING))) == ()
    seen = dict(documents(driver.meeting, Audience.DESK))
    counts = seen["headway/rents"]
    assert (counts.reached, counts.ready, counts.talking, counts.late) == (3, 1, 1, 0)
    assert seen["room_headway/0"].state == "talking"
    assert "room_headway/2" not in seen


def test_a_room_may_say_that_it_is_late_after_the_end_and_no_longer_that_it_begins():
    driver = running()
    driver.must(EndBreakout("rents"))
    assert code(driver, of(0, ReportRoom("rents", Headway.READY))) == "breakout_over"
    driver.must(of(0, ReportRoom("rents", Headway.LATE)))
    driver.must(of(0, ReportRoom("rents", Headway.FINISHED)))
    assert one_of(driver).counts[Headway.FINISHED] == 1


def test_a_room_reports_of_what_is_for_it_and_not_without_end():
    driver = running(replace_of(PREPARE, "south", Reach("s")))
    assert code(driver, of(0, ReportRoom("south", Headway.READY))) == "not_for_room"
    for number in range(MOST_REPORTS):
        state = Headway.READY if number % 2 else Headway.TALKING
        driver.must(of(2, ReportRoom("south", state)))
    assert code(driver, of(2, ReportRoom("south", Headway.FINISHED))) == "reported_often"


def test_screens_and_facilitators_report_and_phones_and_desks_do_not():
    report = ReportRoom("rents", Headway.READY)
    for role in (Role.FACILITATOR, Role.PARTY):
        assert denied(Sender(role, PartyId(0)), report) is None
    for sender in (DESK, Sender(Role.PERSON, PartyId(0)), Sender(Role.OBSERVER)):
        assert denied(sender, report) is not None
    assert denied(Sender(Role.PARTY, PartyId(0)), SetTables((4,))) is not None
    assert denied(Sender(Role.CONTROLLER), START) is None
    assert denied(Sender(Role.CONTROLLER), PREPARE) is not None


def test_how_people_sit_is_told_to_the_room_and_the_desk():
    driver = running()
    (event,) = driver.must(of(1, SetTables((4, 5))))
    assert isinstance(event, TablesSet)
    assert driver.must(of(1, SetTables((4, 5)))) == ()
    driver.must(of(1, ReportRoom("rents", Headway.READY)))
    room = room_view(driver.meeting, PartyId(1), 0, "CODE")
    assert (room.tables, room.region) == ((4, 5), "n")
    assert [(one.breakout, one.state) for one in room.reports] == [("rents", "ready")]
    driver.must(of(1, SetTables(())))
    assert PartyId(1) not in driver.meeting.breakouts.tables
    assert isinstance(driver.do(Asks(DESK, SetTables((4,)))), Refusal)


def test_rooms_see_no_draft_and_the_last_few_that_are_over():
    driver = founded()
    for name in "abcdef":
        driver.must(PrepareBreakout(name, name, "", PHASES))
    for name in "abcd":
        driver.must(StartBreakout(name))
        driver.must(EndBreakout(name))
    driver.must(StartBreakout("e"))

    def seen(audience):
        paths = (path for path, _ in documents(driver.meeting, audience))
        return [path[-1] for path in paths if path.startswith("breakout/")]

    assert sorted(seen(Audience.ROOMS)) == sorted(seen(Audience.PHONES)) == ["b", "c", "d", "e"]
    assert seen(Audience.HALL) == ["a", "b", "c", "d", "e"]
    assert seen(Audience.DESK) == ["a", "b", "c", "d", "e", "f"]
    assert seen(Audience.VOTERS) == []


def test_the_life_is_the_table_and_nothing_leads_back():
    for state, after in LIFE.items():
        assert all(state not in LIFE[later] for later in after)


def test_a_draft_is_withheld_from_the_record_until_it_starts():
    driver = prepared()
    (event,) = driver.events[-1:]
    assert withheld(driver.meeting, event) is not None
    driver.must(START)
    assert withheld(driver.meeting, event) is None
    assert withheld(driver.meeting, driver.events[-1]) is None


def test_events_that_do_not_follow_are_faults():
    driver = running()
    meeting, at = driver.meeting, driver.now
    started = driver.events[-1]
    before = prepared().meeting
    wrong = replace(started, ends=(*started.ends[:-1], Millis(started.ends[-1] + 1)))
    assert fault(before, started) is None
    assert fault(before, wrong) is not None
    for meeting_then, event in (
        (meeting, started),
        (meeting, PhaseEnded("rents", 2, at)),
        (meeting, BreakoutRecalled("rents", Millis(at - 1), at)),
        (meeting, RoomReported("rents", PartyId(99), Headway.READY, at)),
        (meeting, TablesSet(PartyId(99), (4,), at)),
        (meeting, BreakoutEnded("buses", at)),
        (before, RoomReported("rents", PartyId(0), Headway.READY, at)),
        (before, BreakoutRecalled("rents", Millis(at + 1), at)),
        (before, PhaseEnded("rents", 0, at)),
    ):
        assert fault(meeting_then, event) is not None, event
    assert fault(meeting, BreakoutEnded("rents", at)) is None


def test_each_breakout_says_in_how_many_people_had_been_mixed_before_it():
    driver = founded()
    for name, mixed in (("first", True), ("plain", False), ("again", True)):
        driver.must(PrepareBreakout(name, "Rents", "What would help?", PHASES, mixed=mixed))
        driver.must(StartBreakout(name))
        driver.must(EndBreakout(name))
    shown = dict(documents(driver.meeting, Audience.ROOMS))
    assert [shown[f"breakout/{name}"].talk for name in ("first", "plain", "again")] == [0, 1, 1]
