"""Statements that rooms send, pass on and hold back, and that moderators sort."""

from hypothesis import strategies as st
from meetings import Asks

from conference.core.ids import PartyId
from conference.deliberation.sender import Role, Sender
from conference.deliberation.statements.commands import (
    ClaimStatements,
    CloseStatements,
    HoldBackStatement,
    MergeStatements,
    OpenStatements,
    PartStatement,
    PassStatement,
    PutBackStatement,
    ReadStatements,
    ReleaseStatements,
    StarStatement,
    SubmitStatement,
    TakeOffStatement,
)
from conference.deliberation.statements.model import Board, Said
from strategies.mostly import mostly

IDS = [f"s{number}" for number in range(6)]
sessions = st.sampled_from(["talk", "again"])
ids = st.sampled_from(IDS)
several = st.lists(ids, min_size=1, max_size=3).map(tuple)
texts = st.sampled_from(["More buses.", "more  buses", "Fewer cars.", " "])
reasons = st.sampled_from(["It names a neighbour.", " "])

OPENED = st.builds(
    OpenStatements,
    sessions,
    st.just("At the tables"),
    st.just("What do we need?"),
    st.sampled_from([(), ("Wish", "Worry"), ("Wish", "Wish")]),
    st.booleans(),
    st.sampled_from(Board),
    st.integers(1, 3),
    st.none(),
)
SORTED = (
    st.builds(ReadStatements, several, st.booleans()),
    st.builds(StarStatement, ids, st.booleans()),
    st.builds(MergeStatements, ids, several),
    st.builds(PartStatement, ids),
    st.builds(TakeOffStatement, ids, reasons),
    st.builds(PutBackStatement, ids),
    st.builds(ClaimStatements, several),
    st.builds(ReleaseStatements, several),
)


def of_room(party, command, role=Role.FACILITATOR):
    """A command of a device of a room."""
    return Asks(Sender(role, PartyId(party)), command)


def said(session, categories=("",)):
    """Something that a phone or a facilitator says."""
    statement = st.builds(
        SubmitStatement,
        ids,
        session,
        texts,
        st.sampled_from(categories or ("",)),
        st.booleans(),
        st.integers(0, 3),
    )
    who = st.sampled_from([Role.FACILITATOR, Role.PERSON])
    return st.builds(of_room, st.integers(0, 3), statement, who)


ROOMS = st.builds(
    of_room,
    st.integers(0, 3),
    st.one_of(
        st.builds(PassStatement, ids, st.none() | texts, st.none() | st.just("Worry")),
        st.builds(HoldBackStatement, ids, reasons),
    ),
)


def commands(meeting):
    """Mostly what may come next; now and then anything."""
    closing = st.builds(CloseStatements, sessions, st.sampled_from([0, 60]))
    anything = st.one_of(OPENED, closing, said(sessions), ROOMS, *SORTED)
    return mostly([*_steps(meeting)], anything)


def _steps(meeting):
    """What may come next for the session that was opened last, and its statements."""
    state = meeting.statements
    if state.current is None:
        yield st.just(OpenStatements("talk", "At the tables", categories=("Wish", "Worry")))
        return
    session = state.sessions[state.current]
    yield said(st.just(session.id), session.categories)
    passed = [one.id for one in state.by_id.values() if one.state is Said.PASSED]
    for one in state.by_id.values():
        if one.into is not None:
            yield st.just(PartStatement(one.id))
        if one.state in {Said.WAITING, Said.HELD}:
            yield st.just(of_room(one.party, PassStatement(one.id)))
            yield st.just(of_room(one.party, HoldBackStatement(one.id, "Too personal.")))
        elif one.state is Said.PASSED:
            yield st.builds(StarStatement, st.just(one.id), st.booleans())
            yield st.builds(MergeStatements, st.just(one.id), several)
            if passed[0] != one.id:
                yield st.just(MergeStatements(passed[0], (one.id,)))
            yield st.just(TakeOffStatement(one.id, "It names a neighbour."))
            yield st.just(ClaimStatements((one.id,)))
            yield st.just(ReadStatements((one.id,), not one.read))
            if one.claimed_by:
                yield st.just(ReleaseStatements((one.id,)))
        else:
            yield st.just(PutBackStatement(one.id))
        if one.into is not None:
            yield st.just(PartStatement(one.id))
