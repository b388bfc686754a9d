"""Timers: an end instant or a rest, kept to the millisecond; what is already so gives no events."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meetings import founded

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.audience import Audience
from conference.deliberation.documents import documents
from conference.deliberation.meeting import EMPTY
from conference.deliberation.outputs.commands import PrepareScene, SetBlackout, Take, TakeBack
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision
from conference.deliberation.sender import DESK
from conference.deliberation.timers.commands import (
    AddToTimer,
    MoveTimer,
    PauseTimer,
    RestartTimer,
    ResumeTimer,
    StartTimer,
    StopTimer,
)
from conference.deliberation.timers.decide import decide
from conference.deliberation.timers.evolve import evolve
from conference.deliberation.timers.model import MOST, TimerKind, Timers

START = StartTimer("t", "Tables", TimerKind.BREAKOUT, 600)
NOON = Millis(1_750_000_000_000)

passing = st.integers(0, 5_000_000).map(Millis)


class Clockwork:
    """Timers alone, with a time that tests let pass."""

    def __init__(self):
        self.meeting, self.now = EMPTY, NOON

    def do(self, command):
        decision = decide(self.meeting, DESK, command, self.now)
        if not isinstance(decision, Refusal):
            for event in decision:
                assert event.at == self.now
                timers = evolve(self.meeting.timers, event, self.meeting)
                self.meeting = replace(self.meeting, timers=timers)
        return decision

    def passes(self, millis):
        self.now = Millis(self.now + millis)

    def rest(self, name="t"):
        return self.meeting.timers.by_id[name].rest(self.now)


def started():
    clockwork = Clockwork()
    clockwork.do(START)
    return clockwork


@given(st.lists(st.tuples(passing, passing), max_size=6))
def test_pausing_and_resuming_keeps_the_rest_to_the_millisecond(turns):
    timers = started()
    left = 600_000
    for ran, stood in turns:
        timers.passes(ran)
        left -= ran
        timers.do(PauseTimer("t"))
        assert timers.rest() == left
        timers.passes(stood)
        assert timers.rest() == left
        timers.do(ResumeTimer("t"))
        assert timers.rest() == left


@given(
    st.lists(
        st.one_of(
            st.integers(-900, 900).map(lambda seconds: AddToTimer("t", seconds)),
            st.just(PauseTimer("t")),
            st.just(ResumeTimer("t")),
            passing,
        ),
        max_size=12,
    )
)
def test_what_is_left_is_the_length_and_all_that_was_added_less_the_time_it_ran(steps):
    timers, added, ran, is_running = started(), 0, 0, True
    for step in steps:
        if isinstance(step, int):
            timers.passes(step)
            ran += step if is_running else 0
            continue
        timers.do(step)
        if isinstance(step, AddToTimer):
            added += step.seconds * 1000
        else:
            is_running = isinstance(step, ResumeTimer)
    assert timers.rest() == 600_000 + added - ran
    timer = timers.meeting.timers.by_id["t"]
    assert (timer.ends_at is None) is not is_running
    assert (timer.left is None) is is_running


@given(st.permutations([AddToTimer("t", 60), AddToTimer("t", -90), AddToTimer("t", 45)]))
def test_the_order_in_which_time_is_added_does_not_matter(adding):
    timers = started()
    for command in adding:
        timers.do(command)
    assert timers.rest() == 615_000
    assert timers.meeting.timers.by_id["t"].times == 3


REPEATED = [START, PauseTimer("t"), ResumeTimer("t"), StopTimer("t"), AddToTimer("t", 60, 0)]


@pytest.mark.parametrize("command", REPEATED, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("is_paused", [False, True])
def test_asking_again_for_what_is_so_changes_nothing(command, is_paused):
    timers = started()
    if is_paused:
        timers.do(PauseTimer("t"))
    timers.passes(1000)
    timers.do(command)
    before = timers.meeting
    timers.passes(1000)
    assert timers.do(command) == ()
    assert timers.meeting is before


def test_two_desks_that_add_at_once_add_once_and_one_after_the_other_twice():
    timers = started()
    timers.do(AddToTimer("t", 60, 0))
    timers.do(AddToTimer("t", 60, 0))
    assert timers.rest() == 660_000
    timers.do(AddToTimer("t", 60, 1))
    timers.do(AddToTimer("t", -30))
    assert (timers.rest(), timers.meeting.timers.by_id["t"].length) == (690_000, 690_000)


@pytest.mark.parametrize("is_paused", [False, True])
def test_a_timer_is_restarted_with_its_whole_length_once_for_who_saw_the_same(is_paused):
    timers = started()
    timers.do(AddToTimer("t", 60))
    timers.passes(700_000)
    if is_paused:
        timers.do(PauseTimer("t"))
    place = timers.meeting.timers.by_id["t"].place
    timers.do(RestartTimer("t", place))
    assert timers.rest() == 660_000
    assert timers.meeting.timers.by_id["t"].ends_at is not None
    timers.passes(1000)
    assert timers.do(RestartTimer("t", place)) == ()
    assert timers.rest() == 659_000
    timers.do(RestartTimer("t"))
    assert timers.rest() == 660_000


def test_a_timer_of_which_all_time_was_taken_cannot_be_restarted():
    timers = started()
    timers.do(AddToTimer("t", -600))
    assert timers.do(RestartTimer("t")).code == "bad_timer"


def test_past_its_end_a_timer_goes_on_below_zero_also_when_it_is_paused():
    timers = started()
    timers.passes(630_000)
    timers.do(PauseTimer("t"))
    timers.passes(60_000)
    assert timers.rest() == -30_000
    timers.do(AddToTimer("t", 60))
    timers.do(ResumeTimer("t"))
    assert timers.rest() == 30_000


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (StartTimer("t", "Another", TimerKind.BREAKOUT, 600), "timer_is_on"),
        (StartTimer("t", "Tables", TimerKind.FREE, 600), "timer_is_on"),
        (StartTimer("u", " ", TimerKind.FREE, 600), "bad_timer"),
        (StartTimer("u", "Tables", TimerKind.FREE, 0), "bad_timer"),
        (AddToTimer("t", 86_400), "bad_timer"),
        (AddToTimer("u", 60), "unknown_timer"),
        (PauseTimer("u"), "unknown_timer"),
        (ResumeTimer("u"), "unknown_timer"),
        (RestartTimer("u"), "unknown_timer"),
    ],
)
def test_what_cannot_be_is_refused(command, code):
    assert started().do(command).code == code


def test_there_is_a_most_of_timers():
    timers = Clockwork()
    for number in range(MOST):
        timers.do(StartTimer(f"t{number}", "Tables", TimerKind.FREE, 60))
    assert timers.do(START).code == "many_timers"
    timers.do(StopTimer("t0"))
    assert not isinstance(timers.do(START), Refusal)


def test_the_server_moves_a_timer_only_as_it_stands():
    timers = started()
    timers.do(MoveTimer("t", ends_at=Millis(NOON + 5)))
    assert timers.rest() == 5
    assert timers.do(MoveTimer("t", ends_at=Millis(NOON + 5))) == ()
    assert timers.do(MoveTimer("t", left=Millis(7))) == ()
    timers.do(PauseTimer("t"))
    assert timers.do(MoveTimer("t", ends_at=Millis(NOON))) == ()
    timers.do(MoveTimer("t", left=Millis(7)))
    assert timers.rest() == 7


def test_an_event_about_a_timer_that_is_no_more_changes_nothing():
    timers = started()
    (stopped,) = timers.do(StopTimer("t"))
    assert evolve(timers.meeting.timers, stopped, timers.meeting) is timers.meeting.timers
    assert timers.meeting.timers == Timers(started=1)


def seen(driver, audience):
    return [path for path, _ in documents(driver.meeting, audience) if path.startswith("timer/")]


def test_desks_and_the_hall_see_all_timers_others_those_that_their_scenes_name():
    driver = founded()
    for name in ("a", "b"):
        driver.must(StartTimer(name, "Tables", TimerKind.FREE, 60))
    assert seen(driver, Audience.DESK) == seen(driver, Audience.HALL) == ["timer/a", "timer/b"]
    assert seen(driver, Audience.ROOMS) == seen(driver, Audience.PHONES) == []
    driver.must(PrepareScene((Output.ROOMS,), Scene(SceneKind.TIMER, timer="b")))
    driver.must(Take((Output.ROOMS,), preview_revision(driver.meeting)))
    assert (seen(driver, Audience.ROOMS), seen(driver, Audience.PHONES)) == (["timer/b"], [])
    driver.must(SetBlackout((Output.ROOMS,), True))
    driver.must(TakeBack((Output.ROOMS,), (driver.meeting.outputs.states[Output.ROOMS].revision,)))
    assert seen(driver, Audience.ROOMS) == []


def test_a_scene_of_a_timer_that_is_not_there_cannot_be_prepared():
    driver = founded()
    scene = Scene(SceneKind.TIMER, timer="t")
    assert driver.do(PrepareScene((), scene)).code == "bad_scene"
    driver.must(START)
    driver.must(PrepareScene((), scene))
