"""Timers that are started, paused, resumed, given time, stopped, and moved by the server."""

from hypothesis import strategies as st

from conference.core.clock import Millis
from conference.deliberation.timers.commands import (
    AddToTimer,
    MoveTimer,
    PauseTimer,
    RestartTimer,
    ResumeTimer,
    StartTimer,
    StopTimer,
)
from conference.deliberation.timers.model import TimerKind
from strategies.mostly import mostly

NAMES = ["a", "b", "c"]
names = st.sampled_from(NAMES)
ASKED = (
    st.builds(
        StartTimer,
        names,
        st.sampled_from(["Tables", "Dr Okafor", " "]),
        st.sampled_from(list(TimerKind)),
        st.integers(0, 7200),
    ),
    st.builds(PauseTimer, names),
    st.builds(ResumeTimer, names),
    st.builds(
        AddToTimer, names, st.sampled_from([-60, 0, 60, 86_400]), st.none() | st.integers(0, 3)
    ),
    st.builds(RestartTimer, names, st.none() | st.integers(0, 3)),
    st.builds(StopTimer, names),
)
NEVER = st.builds(MoveTimer, names, st.none(), st.just(Millis(-5)))


def commands(meeting):
    """Most of them about timers that may be there; now and then one that cannot be."""
    instants = st.integers(0, 10_000).map(lambda more: Millis(meeting.at + more))
    moves = st.builds(MoveTimer, names, instants, st.none())
    anything = st.one_of(*ASKED, moves, NEVER)
    return mostly(list(_steps(meeting, instants)), anything)


def _steps(meeting, instants):
    """What may come next for the timers that are there, or the first one."""
    timers = meeting.timers.in_order()
    if not timers:
        yield st.just(StartTimer("a", "Tables", TimerKind.BREAKOUT, 600))
    for timer in timers:
        yield st.just(AddToTimer(timer.id, 60, timer.times))
        yield st.just(RestartTimer(timer.id, timer.place))
        if timer.ends_at is None:
            yield st.just(ResumeTimer(timer.id))
        else:
            yield st.just(PauseTimer(timer.id))
            yield st.builds(MoveTimer, st.just(timer.id), instants)
