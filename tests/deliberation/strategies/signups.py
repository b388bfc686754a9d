"""Rooms that sign up: let in by a desk or at once, turned down, taken back."""

from hypothesis import strategies as st

from conference.core.ids import AreaId
from conference.deliberation.signups.commands import (
    AdmitRoom,
    SetSigningUp,
    SignUpRoom,
    TurnRoomDown,
    WithdrawSignUp,
)
from conference.deliberation.signups.model import Admitting
from strategies.mostly import mostly

MOST = 6
"""So many rooms sign up in one history: each that is let in is one more party."""

numbers = st.integers(1, MOST + 1)
reasons = st.sampled_from(["Twice the same.", "Twice the same.", " "])


def commands(meeting):
    """Mostly what comes next; now and then anything."""
    anything = st.one_of(
        st.builds(SetSigningUp, st.sampled_from(Admitting), st.integers(0, 2)),
        st.builds(TurnRoomDown, numbers, reasons),
        st.builds(WithdrawSignUp, numbers),
        admissions(meeting, numbers),
        rooms(meeting),
    )
    return mostly([*steps(meeting)], anything)


def steps(meeting):
    """What comes next."""
    signups = meeting.signups
    if signups.admitting is Admitting.CLOSED:
        yield st.sampled_from([SetSigningUp(Admitting.NOD), SetSigningUp(Admitting.AT_ONCE, 1)])
        return
    if len(signups.rooms) < MOST:
        yield rooms(meeting)
    if signups.waiting:
        waiting = st.sampled_from(sorted(signups.waiting))
        yield admissions(meeting, waiting)
        yield st.builds(TurnRoomDown, waiting, reasons)
        yield st.builds(WithdrawSignUp, waiting)


def areas(meeting):
    return st.sampled_from([*sorted(meeting.founding.areas), AreaId("nowhere")])


def rooms(meeting):
    """A room; names come twice, so that some are called by their areas."""
    names = st.sampled_from(["The Crown", "The  Rose", "Party 0", " "])
    return st.builds(
        SignUpRoom, names, areas(meeting), st.integers(0, 30), st.just("c5" * 32)
    )  # fmt: skip


def admissions(meeting, which):
    names = st.sampled_from(["The Crown", "Party 1"])
    return st.builds(AdmitRoom, which, names, areas(meeting), st.integers(1, 40))
