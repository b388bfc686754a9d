"""The chamber of the four people who may be members: seats, devices, doors, and rules."""

from hypothesis import strategies as st

from conference.deliberation.chamber.commands import (
    AdoptRules,
    CheckOut,
    GiveSeats,
    LeaveSeat,
    RuleLine,
    SignIn,
    UnlockSeat,
)
from conference.deliberation.chamber.model import Origin
from strategies import members

RULES = (
    RuleLine("motion", "Motion"),
    RuleLine("constitution", "Constitution", "2/3", "present", "1/2", "seats", "chair"),
    RuleLine("roll-call", "Roll call", "simple", "cast", "1", "present", "lot", by_name=True),
)
people = st.sampled_from([*members.PEOPLE, f"{9:064x}"])
devices = st.sampled_from(["a" * 16, "b" * 16])


def commands(_meeting):
    """Rules, members who were not drawn, and what happens at doors and seats."""
    return st.one_of(
        st.sampled_from([AdoptRules(RULES), AdoptRules(RULES[:2]), AdoptRules(RULES[:1] * 2)]),
        st.builds(lambda one, origin: GiveSeats((one,), origin), people, st.sampled_from(Origin)),
        st.builds(SignIn, people, devices, st.sampled_from(["", "a" * 16])),
        st.builds(CheckOut, people),
        st.builds(UnlockSeat, st.integers(1, 5), st.sampled_from(["Lost.", " "])),
        st.just(LeaveSeat()),
    )
