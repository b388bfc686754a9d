"""Priorities that rooms and assemblies send, correct and withdraw, in time and out of it."""

from hypothesis import strategies as st
from meetings import Asks, of

from conference.core.clock import Millis
from conference.core.ids import AreaId
from conference.deliberation.priorities.commands import (
    EnterPriorities,
    ReceivePriorities,
    RegisterAssemblies,
    SendPriorities,
    SetGathering,
    WithdrawPriorities,
)
from conference.deliberation.priorities.model import Assembly, Priority
from conference.deliberation.sender import DESK
from strategies.mostly import mostly

LISTS = st.sampled_from(
    [
        (Priority("Buses"),),
        (Priority("Homes", "Rents."), Priority("Buses")),
        (Priority("Tai", "Rhent."), Priority("Bws"), Priority("Ysgol")),
        (Priority(" "),),
        (Priority("Buses"), Priority("buses ")),
    ]
)
versions = st.integers(0, 3)
names = st.sampled_from(["room/0", "room/1", "assembly/1", "assembly/2", "room/77"])
people = st.sampled_from([1, 12])
languages = st.sampled_from(["en", "cy"])
fields = (versions, languages, people, LISTS)


def commands(meeting):
    """Mostly what comes next; now and then anything."""
    anything = st.one_of(
        st.builds(
            SetGathering,
            st.none() | st.sampled_from([Millis(0), Millis(meeting.at + 5_000)]),
            st.none() | st.just(Millis(meeting.at + 10_000)),
        ),
        st.builds(of, st.integers(0, 1), st.builds(SendPriorities, *fields)),
        st.builds(of, st.integers(0, 1), st.builds(WithdrawPriorities, versions)),
        st.builds(ReceivePriorities, st.integers(1, 3), *fields),
        st.builds(lambda one: Asks(DESK, one), st.builds(EnterPriorities, names, *fields)),
        st.builds(lambda one: Asks(DESK, one), st.builds(WithdrawPriorities, versions, names)),
        st.just(RegisterAssemblies((Assembly(7, "Far", AreaId("n0")),))),
    )
    return mostly([*steps(meeting)], anything)


def steps(meeting):
    """What comes next: assemblies, a beginning, what rooms and assemblies send, corrections."""
    state = meeting.priorities
    if not meeting.rooms.parties:
        return
    if not state.assemblies:
        area = min(meeting.founding.areas)
        yield st.just(RegisterAssemblies((Assembly(1, "Hill", area), Assembly(2, "Vale", area))))
    if not state.is_open(meeting.at):
        yield st.just(SetGathering(Millis(0), None))
        return
    for whose in ("room/0", "assembly/1"):
        last = state.sent.get(whose)
        version = last.version if last is not None else 0
        number = int(whose.partition("/")[2])
        said = st.just(version), languages, people, LISTS
        if whose == "room/0":
            yield st.builds(of, st.just(0), st.builds(SendPriorities, *said))
            yield st.just(of(0, WithdrawPriorities(version)))
        elif number in state.assemblies:
            yield st.builds(ReceivePriorities, st.just(number), *said)
            yield st.just(ReceivePriorities(number, version, "und", 0, ()))
    paper = state.sent.get("room/1")
    version = paper.version if paper is not None else 0
    said = st.just("room/1"), st.just(version), languages, people, LISTS
    yield st.builds(lambda one: Asks(DESK, one), st.builds(EnterPriorities, *said))
    yield st.just(Asks(DESK, WithdrawPriorities(version, "room/1")))
