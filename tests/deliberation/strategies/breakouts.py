"""Breakouts that are prepared, started, given time, called back, ended, and moved by the server."""

from hypothesis import strategies as st
from meetings import Asks

from conference.core.clock import Millis
from conference.core.ids import PartyId
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
from conference.deliberation.breakouts.model import (
    BreakoutPhase,
    BreakoutState,
    HandIn,
    Headway,
    PhaseKind,
    Reach,
)
from conference.deliberation.sender import Role, Sender
from strategies import founding
from strategies.mostly import mostly

NAMES = ["a", "b", "c", "d", "e"]
names = st.sampled_from(NAMES)
REACHES = [
    Reach(),
    Reach(founding.REGIONS[0].id),
    Reach(parties=(PartyId(1), PartyId(0))),
    Reach(parties=(PartyId(99),)),
]
PHASES = (BreakoutPhase(PhaseKind.READ, 60), BreakoutPhase(PhaseKind.GO_ROUND, 300, "In turn"))
rooms = st.builds(
    Sender, st.sampled_from([Role.FACILITATOR, Role.PARTY]), st.integers(0, 3).map(PartyId)
)


def preparing(name):
    """One that can be, mostly."""
    return st.builds(
        PrepareBreakout,
        name,
        st.sampled_from(["Rents", "Buses", " "]),
        st.sampled_from(["What would help?", ""]),
        st.sampled_from([PHASES, PHASES[:1], ()]),
        st.sampled_from(REACHES),
        st.booleans(),
        st.sampled_from([0, 60]),
        hand_in=st.sampled_from([None, HandIn(), HandIn(("Wish", "Worry"), False, 3)]),
    )


def reporting(name):
    """What a room says of it."""
    return st.builds(Asks, rooms, st.builds(ReportRoom, name, st.sampled_from(Headway)))


SITTING = st.builds(
    Asks,
    st.integers(0, 2).map(lambda party: Sender(Role.FACILITATOR, PartyId(party))),
    st.builds(SetTables, st.sampled_from([(), (4, 5), (6,)])),
)
seconds = st.sampled_from([-3600, -60, 0, 60, 3600])
ASKED = (
    preparing(names),
    st.builds(StartBreakout, names),
    st.builds(ExtendBreakout, names, seconds, st.none() | st.integers(0, 3)),
    st.builds(NextPhase, names, st.integers(0, 2)),
    st.builds(RecallBreakout, names),
    st.builds(EndBreakout, names),
    reporting(names),
    SITTING,
)


def commands(meeting):
    """Most of them about breakouts that may be there; now and then one that cannot be."""
    instants = st.integers(0, 10_000).map(lambda more: Millis(meeting.at + more))
    moves = st.builds(MoveBreakout, names, instants)
    return mostly(list(_steps(meeting, instants)), st.one_of(*ASKED, moves))


def _steps(meeting, instants):
    """What may come next for the breakouts that are there, or the first one."""
    breakouts = meeting.breakouts.in_order()
    if not breakouts:
        yield st.just(PrepareBreakout("a", "Rents", "What would help?", PHASES))
    for one in breakouts:
        name = st.just(one.id)
        if one.state is BreakoutState.DRAFT:
            yield st.just(StartBreakout(one.id))
        if one.due is None:
            continue
        yield reporting(name)
        yield st.builds(MoveBreakout, name, instants)
        if one.state is BreakoutState.RECALLED:
            yield st.just(EndOnTime(one.id, one.due))
            continue
        yield st.just(RecallOnTime(one.id, one.due)) | st.just(RecallBreakout(one.id))
        yield st.just(ExtendBreakout(one.id, 60, one.times))
        yield st.just(NextPhase(one.id, one.running(meeting.at)))
