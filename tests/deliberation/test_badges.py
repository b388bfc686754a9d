"""The confirmed list and the badges: who was not drawn gets no seat, and it is in the record."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.decide import decide
from conference.deliberation.evolve import evolve
from conference.deliberation.lottery.model import (
    Lotteries,
    LotteryOutcome,
    LotteryRun,
    LotteryStage,
)
from conference.deliberation.meeting import EMPTY
from conference.deliberation.members.commands import (
    CheckBadge,
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
from conference.deliberation.members.events import BadgeChecked, MembersReplaced
from conference.deliberation.sender import DESK
from conference.protocol.codec import decode_event, encode_event
from conference.sortition.roster import MOVES, Standing

ANN, BOB, CYD, DEE, STRANGER = (f"{n:064x}" for n in range(1, 6))
DRAW = "d" * 64


def after(*commands, meeting=EMPTY, now=1_000):
    """The meeting after these commands, each of which must be accepted; and their events."""
    events = []
    for command in commands:
        decision = decide(meeting, DESK, command, Millis(now))
        assert not isinstance(decision, Refusal), decision
        for event in decision:
            kind, body = encode_event(event)
            assert decode_event(kind, body) == event
            meeting = evolve(meeting, event)
            events.append(event)
    return meeting, events


INVITED = InviteMembers(DRAW, (ANN, BOB, CYD))
ACCEPTED = NoteStanding((ANN, BOB), "accepted")


def refused(meeting, command):
    decision = decide(meeting, DESK, command, Millis(2_000))
    assert isinstance(decision, Refusal), decision
    return decision.code


def test_who_was_drawn_and_accepted_gets_a_seat_by_their_badge():
    meeting, events = after(INVITED, ACCEPTED, CheckBadge(ANN))
    assert events[-1] == BadgeChecked(ANN, True, "", Millis(1_000))
    assert meeting.members.roster.seated() == (ANN,)


@pytest.mark.parametrize(
    ("badge", "reason"), [(STRANGER, "not_drawn"), (CYD, "not_accepted"), (BOB, "replaced")]
)
def test_any_other_badge_gets_none_and_the_attempt_is_in_the_record(badge, reason):
    meeting, _ = after(
        INVITED, ACCEPTED, NoteStanding((BOB,), "declined", "ill"),
        ReplaceMembers(((BOB, DEE),), 1),
    )  # fmt: skip
    then, events = after(CheckBadge(badge), meeting=meeting)
    assert events == [BadgeChecked(badge, False, reason, Millis(1_000))]
    assert then.members.roster == meeting.members.roster
    _, events = after(CheckBadge(badge), meeting=then)
    assert len(events) == 1, "each attempt is recorded"


def test_a_badge_shown_twice_is_one_seat():
    meeting, events = after(INVITED, ACCEPTED, CheckBadge(ANN), CheckBadge(ANN))
    assert events[-1].reason == "again"
    assert meeting.members.roster.seated() == (ANN,)


def test_a_replacement_has_the_seat_once_they_accept():
    meeting, _ = after(
        INVITED, ACCEPTED, NoteStanding((CYD,), "silent"), ReplaceMembers(((CYD, DEE),), 1),
        NoteStanding((DEE,), "accepted"), CheckBadge(DEE),
    )  # fmt: skip
    assert meeting.members.roster.seated() == (DEE,)
    assert meeting.members.roster.places[DEE].round == 1


@pytest.mark.parametrize(
    "command",
    [INVITED, ACCEPTED, ReplaceMembers(((CYD, DEE),), 1), NoteStanding((CYD,), "silent")],
)
def test_a_command_sent_twice_changes_nothing(command):
    before = [INVITED, ACCEPTED]
    if isinstance(command, ReplaceMembers):
        before.append(NoteStanding((CYD,), "silent"))
    meeting, _ = after(*before, command)
    _, events = after(command, meeting=meeting)
    assert events == []


@pytest.mark.parametrize(
    "command",
    [
        CheckBadge("Ann"),
        CheckBadge(ANN.upper() + "F"),
        InviteMembers("x", (ANN,)),
        InviteMembers(DRAW, ()),
        InviteMembers(DRAW, (ANN, ANN)),
        InviteMembers(DRAW, ("ann",)),
        NoteStanding((ANN,), "present"),
        NoteStanding((ANN,), "happy"),
        NoteStanding((ANN,), "declined", "two\nlines"),
        ReplaceMembers(((ANN, ANN),), 1),
        ReplaceMembers(((ANN, DEE),), 0),
    ],
)
def test_what_is_no_member_is_refused(command):
    meeting, _ = after(INVITED, NoteStanding((ANN,), "declined"))
    assert refused(meeting, command) == "bad_members"


def test_nobody_who_was_not_drawn_can_be_given_a_standing():
    meeting, _ = after(INVITED)
    assert refused(meeting, NoteStanding((ANN, STRANGER), "accepted")) == "not_drawn"
    assert refused(meeting, NoteStanding((ANN,), "served")) == "not_from_here"
    assert refused(meeting, ReplaceMembers(((ANN, DEE),), 1)) == "not_from_here"


def test_the_members_of_a_ceremony_are_those_it_drew():
    outcome = LotteryOutcome(4, "4", "4", (ANN, BOB), (2,), (), DRAW)
    run = LotteryRun(None, stage=LotteryStage.REVEALED, outcome=outcome)
    meeting = replace(EMPTY, lottery=Lotteries(EMPTY.lottery.runs.set("x", run)))
    assert refused(meeting, InviteMembers(DRAW, (ANN, STRANGER))) == "bad_members"
    _, events = after(InviteMembers(DRAW, (ANN, BOB)), meeting=meeting)
    assert events[0].members == (ANN, BOB)
    for stage in (LotteryStage.DRAWN, LotteryStage.VOID):
        other = EMPTY.lottery.runs.set("x", replace(run, stage=stage))
        hidden = replace(EMPTY, lottery=Lotteries(other))
        assert refused(hidden, InviteMembers(DRAW, (ANN, BOB))) == "bad_members"


def test_times_never_go_back():
    meeting, _ = after(INVITED, now=5_000)
    meeting, events = after(CheckBadge(ANN), meeting=meeting, now=4_000)
    assert events[0].at == 5_000
    assert meeting.at == 5_000


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.builds(CheckBadge, st.sampled_from([ANN, BOB, CYD, DEE, STRANGER])),
            st.builds(
                NoteStanding,
                st.sampled_from([(ANN,), (BOB, CYD), (DEE,)]),
                st.sampled_from([s.value for s in Standing]),
            ),
            st.builds(
                ReplaceMembers,
                st.sampled_from([((ANN, DEE),), ((BOB, DEE), (CYD, STRANGER))]),
                st.integers(1, 2),
            ),
        ),
        max_size=25,
    )
)
def test_whatever_happens_only_the_drawn_are_seated_and_moves_are_those_of_the_table(commands):
    meeting, _ = after(INVITED)
    entered = {ANN, BOB, CYD}
    for command in commands:
        decision = decide(meeting, DESK, command, Millis(9))
        if isinstance(decision, Refusal):
            continue
        for event in decision:
            before = meeting.members.roster.places
            meeting = evolve(meeting, event)
            if isinstance(event, MembersReplaced):
                entered |= {new for _, new in event.pairs}
            for member, place in meeting.members.roster.places.items():
                old = before.get(member)
                moved = old is not None and old.standing is not place.standing
                assert not moved or place.standing in MOVES[old.standing]
    assert set(meeting.members.roster.places) == entered
    assert set(meeting.members.roster.seated()) <= entered
