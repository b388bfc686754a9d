"""What asking for a breakout leads to. What is already so gives no events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.breakouts import refusals
from conference.deliberation.breakouts.commands import (
    Command,
    EndBreakout,
    EndOnTime,
    ExtendBreakout,
    MoveBreakout,
    NextPhase,
    PlanBreakouts,
    PrepareBreakout,
    RecallBreakout,
    RecallOnTime,
    ReportRoom,
    SetTables,
    StartBreakout,
)
from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutExtended,
    BreakoutMoved,
    BreakoutPrepared,
    BreakoutRecalled,
    BreakoutStarted,
    Event,
    PhaseEnded,
    RoomReported,
    TablesSet,
)
from conference.deliberation.breakouts.model import (
    LIFE,
    MOST,
    MOST_REPORTS,
    Breakout,
    BreakoutState,
    HandIn,
    Headway,
    ends_of,
)
from conference.deliberation.breakouts.reaching import overlap, reaches, standing
from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.decide import party_of
from conference.deliberation.sender import Sender
from conference.deliberation.statements.words import as_said, named_apart

__all__ = ["decide"]

Decision = tuple[Event, ...] | Refusal

LONGEST = 86_400_000
"""What can be left of a breakout at the most, in ms."""

AFTERWARDS = frozenset({Headway.FINISHED, Headway.LATE})
"""What a room can still say once a breakout is over."""


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """A breakout is known by its id; rooms speak for themselves alone."""
    if isinstance(command, SetTables):
        return _set_tables(meeting, sender, command, at)
    if isinstance(command, PlanBreakouts):
        return _plan(meeting, command, at)
    one = meeting.breakouts.by_id.get(command.breakout)
    match command:
        case PrepareBreakout():
            return _prepare(meeting, one, command, at)
        case RecallOnTime() | EndOnTime() | MoveBreakout():
            return _by_itself(one, command, at)
        case _ if one is None:
            return refusals.unknown_breakout(command.breakout)
        case StartBreakout():
            return _start(meeting, one, at)
        case ExtendBreakout():
            return _extend(one, command, at)
        case NextPhase():
            return _next(one, command, at)
        case RecallBreakout():
            return _recall(one, at)
        case EndBreakout():
            return (BreakoutEnded(one.id, at),) if BreakoutState.ENDED in LIFE[one.state] else ()
        case ReportRoom():
            return _report(meeting, sender, one, command, at)
        case _:
            assert_never(command)


def _plan(meeting: Meeting, command: PlanBreakouts, at: Millis) -> Decision:
    """All of them, or the refusal of the first that cannot be."""
    found: list[Event] = []
    for one in command.breakouts:
        prepared = _prepare(meeting, meeting.breakouts.by_id.get(one.breakout), one, at)
        if isinstance(prepared, Refusal):
            return prepared
        found += prepared
    known = meeting.breakouts.by_id
    new = {one.breakout for one in command.breakouts if one.breakout not in known}
    is_full = len(known) + len(new) > MOST
    return refusals.many_breakouts() if is_full else tuple(found)


def _prepare(
    meeting: Meeting, one: Breakout | None, command: PrepareBreakout, at: Millis
) -> Decision:
    faults = " ".join(_faults(meeting, command))
    if faults:
        return refusals.bad_breakout(faults)
    prepared = BreakoutPrepared(
        command.breakout,
        command.title.strip(),
        command.question.strip(),
        command.phases,
        standing(command.reach),
        command.mixed,
        Millis(command.grace * 1000),
        command.per_table,
        at,
        _hand_in(command),
    )
    if one is None:
        is_full = len(meeting.breakouts.by_id) >= MOST
        return refusals.many_breakouts() if is_full else (prepared,)
    if _is_same(one, prepared):
        return ()
    is_draft = one.state is BreakoutState.DRAFT
    return (prepared,) if is_draft else refusals.breakout_started(one)


def _hand_in(command: PrepareBreakout) -> HandIn | None:
    """What tables hand in, its kinds as they are kept."""
    asked = command.hand_in
    if asked is None:
        return None
    return replace(asked, categories=tuple(as_said(one) for one in asked.categories))


def _faults(meeting: Meeting, command: PrepareBreakout) -> Iterator[str]:
    """All that is wrong with it, in sentences."""
    if not command.title.strip():
        yield "Give the breakout a title."
    if not command.phases:
        yield "A breakout needs a phase at the least."
    reach = command.reach
    if reach.region is not None and reach.parties is not None:
        yield "Choose a region or some rooms, not both."
    if reach.region is not None and all(
        region.id != reach.region for region in meeting.founding.regions
    ):
        yield "There is no such region."
    if any(party not in meeting.rooms.parties for party in reach.parties or ()):
        yield "It names a room that there is not."
    hand_in = _hand_in(command)
    if hand_in is not None and not named_apart(hand_in.categories):
        yield "Give each kind of statement a name of its own, in one word."


def _is_same(one: Breakout, prepared: BreakoutPrepared) -> bool:
    return (
        one.title, one.question, one.phases, one.reach, one.mixed, one.grace, one.per_table,
        one.hand_in,
    ) == (
        prepared.title, prepared.question, prepared.phases, prepared.reach, prepared.mixed,
        prepared.grace, prepared.per_table, prepared.hand_in,
    )  # fmt: skip


def _start(meeting: Meeting, one: Breakout, at: Millis) -> Decision:
    """It begins; those of its rooms that are just being called back from another are done there."""
    if one.state is BreakoutState.RUNNING:
        return ()
    if BreakoutState.RUNNING not in LIFE[one.state]:
        return refusals.breakout_over(one)
    before: list[Event] = []
    for other in meeting.breakouts.live():
        if not overlap(meeting, one.reach, other.reach):
            continue
        if other.state is BreakoutState.RUNNING:
            return refusals.rooms_are_busy(other)
        before.append(BreakoutEnded(other.id, at))
    return (*before, BreakoutStarted(one.id, ends_of(one.phases, at), at))


def _extend(one: Breakout, command: ExtendBreakout, at: Millis) -> Decision:
    if one.state is not BreakoutState.RUNNING:
        return refusals.not_running(one)
    if command.times not in {None, one.times} or not command.seconds:
        return ()
    rest = max(0, one.ends[one.running(at)] - at)
    more = Millis(max(command.seconds * 1000, -rest))
    if one.ends[-1] - at + more > LONGEST:
        return refusals.bad_breakout("A breakout runs for a day at the most.")
    return (BreakoutExtended(one.id, more, at),) if more else ()


def _next(one: Breakout, command: NextPhase, at: Millis) -> Decision:
    if one.state is not BreakoutState.RUNNING:
        return refusals.not_running(one)
    place = one.running(at)
    if command.place != place:
        return ()
    if place == len(one.phases) - 1:
        return refusals.last_phase(one)
    return (PhaseEnded(one.id, place, at),)


def _recall(one: Breakout, at: Millis) -> Decision:
    if one.state is BreakoutState.RECALLED:
        return ()
    if BreakoutState.RECALLED not in LIFE[one.state]:
        return refusals.not_running(one)
    return (BreakoutRecalled(one.id, Millis(at + one.grace), at),)


def _by_itself(
    one: Breakout | None, command: RecallOnTime | EndOnTime | MoveBreakout, at: Millis
) -> Decision:
    """What the server does by its clock; whatever went on meanwhile stays as it is."""
    if one is None or one.due is None:
        return ()
    by = Millis(command.due - one.due)
    match command:
        case MoveBreakout():
            return (BreakoutMoved(one.id, by, at),) if by else ()
        case RecallOnTime(late=late) if not by and one.state is BreakoutState.RUNNING:
            return (BreakoutRecalled(one.id, Millis(at + max(0, one.grace - late)), at),)
        case EndOnTime() if not by and one.state is BreakoutState.RECALLED:
            return (BreakoutEnded(one.id, at),)
        case _:
            return ()


def _report(
    meeting: Meeting, sender: Sender, one: Breakout, command: ReportRoom, at: Millis
) -> Decision:
    party = party_of(meeting, sender, None)
    if isinstance(party, Refusal):
        return party
    if not reaches(meeting, one, party.id):
        return refusals.not_for_room(one)
    if one.state is BreakoutState.DRAFT:
        return refusals.not_running(one)
    before = one.reports.get(party.id)
    if before is not None and before.state is command.state:
        return ()
    if one.state is BreakoutState.ENDED and not (one.was_held and command.state in AFTERWARDS):
        return refusals.breakout_over(one)
    if before is not None and before.times >= MOST_REPORTS:
        return refusals.reported_often()
    return (RoomReported(one.id, party.id, command.state, at),)


def _set_tables(meeting: Meeting, sender: Sender, command: SetTables, at: Millis) -> Decision:
    party = party_of(meeting, sender, None)
    if isinstance(party, Refusal):
        return party
    if meeting.breakouts.tables.get(party.id, ()) == command.tables:
        return ()
    return (TablesSet(party.id, command.tables, at),)
