"""The chamber of the four people who may be members: seats, devices, doors, and rules."""

from hypothesis import strategies as st
from meetings import Asks

from conference.core.ids import PollId
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
from conference.deliberation.polls.commands import (
    BreakTie,
    ClosePoll,
    GivePaper,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    TellCounts,
)
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import PollState
from conference.deliberation.sender import Role, Sender
from strategies import members
from strategies.mostly import mostly

RULES = (
    RuleLine("motion", "Motion"),
    RuleLine("constitution", "Constitution", "2/3", "present", "1/2", "seats", "chair"),
    RuleLine("roll-call", "Roll call", "simple", "cast", "1", "present", "lot", by_name=True),
)
people = st.sampled_from([*members.PEOPLE, f"{9:064x}"])
devices = st.sampled_from(["a" * 16, "b" * 16])


def commands(meeting):
    """Rules, members who were not drawn, and what happens at doors and seats."""
    anything = st.one_of(
        st.sampled_from([AdoptRules(RULES), AdoptRules(RULES[:2]), AdoptRules(RULES[:1] * 2)]),
        st.builds(lambda one, origin: GiveSeats((one,), origin), people, st.sampled_from(Origin)),
        st.builds(SignIn, people, devices, st.sampled_from(["", "a" * 16])),
        st.builds(CheckOut, people),
        st.builds(UnlockSeat, st.integers(1, 5), st.sampled_from(["Lost.", " "])),
        st.just(LeaveSeat()),
    )
    return mostly([*steps(meeting)], anything)


TELLERS = [Sender(Role.DESK, login=name) for name in ("Ann", "Ben")]
VOTE = PollId("chamber")


def steps(meeting):
    """What comes next in a chamber: it has rules and seats, members sign in, vote, and leave."""
    chamber, polls = meeting.chamber, meeting.polls.by_id
    if not chamber.kinds:
        yield st.just(AdoptRules(RULES))
    if len(chamber.seats) < 2:
        yield st.just(GiveSeats(tuple(members.PEOPLE[2:]), Origin.STAYING))
    for seat in chamber.seats.values():
        if not seat.is_present:
            yield st.just(SignIn(seat.member, f"{seat.number:016x}"))
        elif seat.device:
            yield st.just(Asks(Sender(Role.MEMBER, seat=seat.number), LeaveSeat()))
            yield st.just(UnlockSeat(seat.number, "Lost."))
    if chamber.kinds and chamber.present and VOTE not in polls:
        yield st.sampled_from(["motion", "constitution", "roll-call"]).map(decision)
    for poll in polls.values():
        if poll.electorate is Electorate.CHAMBER:
            yield from steps_of(meeting, poll)


def decision(kind):
    """A decision of this kind, by every way of voting."""
    options, ways = ("For", "Against", "Abstain"), ("phones", "hands", "paper")
    return PreparePoll(VOTE, "Adopt it?", options, ways, electorate="chamber", decision=kind)


def steps_of(meeting, poll):
    """What comes next in a poll of the chamber."""
    match poll.state:
        case PollState.DRAFT:
            yield st.just(OpenPoll(poll.id))
        case PollState.OPEN:
            counts = st.sampled_from([(1, 0, 0), (1, 0, 0), (0, 0, 0)])
            counts = counts.map(lambda these: these[: len(poll.options)])
            told = st.builds(TellCounts, st.just(poll.id), st.just("hands"), counts)
            yield from (st.builds(Asks, st.just(teller), told) for teller in TELLERS)
            yield st.builds(GivePaper, st.just(poll.id), st.integers(1, 4), st.just("No phone."))
            if meeting.polls.boxes[poll.id].counted:
                yield from [st.just(ClosePoll(poll.id))] * 3
        case PollState.CLOSED:
            yield st.sampled_from([BreakTie(poll.id, "yes"), BreakTie(poll.id, value="123")])
            yield st.just(PublishPoll(poll.id))
        case _:
            pass
