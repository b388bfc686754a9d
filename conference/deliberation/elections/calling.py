"""Calling elections, the areas of seats, and who has a training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from conference.core.clock import Millis
from conference.core.errors import ConferenceError, Refusal
from conference.deliberation.elections import refusals
from conference.deliberation.elections.commands import (
    CallElections,
    CancelElection,
    ElectionLine,
    GiveSeatAreas,
    NoteTraining,
)
from conference.deliberation.elections.eligibility import part_fault
from conference.deliberation.elections.events import (
    ElectionCalled,
    ElectionCancelled,
    SeatAreasGiven,
    TrainingNoted,
)
from conference.deliberation.elections.model import Call, Election, Stage, alike
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.counting import rules_for, usual_rule
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import Kind, PollState
from conference.voting.guarantees import least_of
from conference.voting.recount import is_counted_twice
from conference.voting.rules import KEEP_GUARANTEES, RULES

__all__ = ["call_faults", "called", "called_off", "given_areas", "kind_of", "noted"]

ELECTS = frozenset({"seats", "winner", "committee"})
"""What a rule gives that can fill an office."""

KINDS = (Kind.RANKING, Kind.APPROVAL)
"""What a ballot of an election says."""

MOST_ELECTIONS = 200

MOST_TOLD = 12
"""So many areas are named to whoever has written another one."""


def kind_of(rule: str) -> Kind | None:
    """What ballots of a rule say; None for one that fills no office, or is not counted twice."""
    if rule not in RULES or RULES[rule].gives not in ELECTS:
        return None
    if not is_counted_twice(rule):
        return None
    return next((one for one in KINDS if RULES[rule] in rules_for(one)), None)


def call_of(line: ElectionLine) -> Call:
    """The call that a line asks for. Raises ``ValueError`` where its electorate is no such word."""
    title = line.title.strip()
    return Call(
        line.election,
        title,
        line.office.strip() or title,
        line.seats,
        line.rule.strip() or usual_rule(Kind.RANKING),
        Electorate(line.electorate),
        line.area.strip(),
        line.signatures.replace(" ", ""),
        line.training.strip(),
        line.group.strip(),
        line.least.replace(" ", ""),
        line.closes_at,
        line.rest,
    )


def call_faults(line: ElectionLine) -> Iterator[tuple[str, str]]:
    """What is wrong with a line, whatever the meeting: columns, each with a sentence."""
    if not line.title.strip():
        yield "title", "Say what the election is called."
    rule = line.rule.strip() or usual_rule(Kind.RANKING)
    if kind_of(rule) is None:
        known = ", ".join(name for name in RULES if kind_of(name) is not None)
        yield "rule", f"The rule {rule!r} fills no office; these do: {known}."
    elif RULES[rule].gives == "winner" and line.seats != 1:
        yield "seats", f"The rule {rule} elects one: choose another rule for {line.seats} seats."
    electing = {one.value for one in Electorate} - {Electorate.PARTIES.value}
    if line.electorate not in electing:
        yield "electorate", f"Those who elect are {' or '.join(sorted(electing))}."
    if fault := part_fault(line.signatures.replace(" ", ""), "signatures", "1/50"):
        yield "signatures", fault
    yield from _guarantee_faults(line, rule)


def _guarantee_faults(line: ElectionLine, rule: str) -> Iterator[tuple[str, str]]:
    if bool(line.group.strip()) != bool(line.least.strip()):
        yield "group", "A guarantee has both: the name of a group, and how many seats at least."
        return
    if not line.group.strip():
        return
    if rule not in KEEP_GUARANTEES:
        yield "group", f"Seats for a group are kept by these rules: {', '.join(KEEP_GUARANTEES)}."
    try:
        least_of(line.least, line.seats)
    except ConferenceError as error:
        yield "least", error.sentence


def called(
    meeting: Meeting, command: CallElections, at: Millis
) -> tuple[ElectionCalled, ...] | Refusal:
    """These elections, in this order; one that is called already in the same way is left out."""
    faults = list(_faults(meeting, command, at))
    if faults:
        return refusals.bad_election(" ".join(faults))
    calls = [call_of(line) for line in command.calls]
    known = meeting.elections.by_id
    new = [one for one in calls if one.id not in known or known[one.id].call != one]
    if len({*known, *(one.id for one in new)}) > MOST_ELECTIONS:
        return refusals.bad_election(f"There are {MOST_ELECTIONS} elections at the most.")
    return tuple(ElectionCalled(one, one.id, at) for one in new)


def _faults(meeting: Meeting, command: CallElections, at: Millis) -> Iterator[str]:
    twice = Counter(line.election for line in command.calls)
    areas = {alike(area) for area in meeting.elections.areas.values()}
    for line in command.calls:
        told = [sentence for _, sentence in call_faults(line)]
        if twice[line.election] > 1:
            told.append("This id is there twice.")
        known = meeting.elections.by_id.get(line.election)
        if known is not None and not told and known.call != call_of(line):
            told += _settled(known)
        if line.closes_at is not None and line.closes_at <= at and known is None:
            told.append("The time at which nominations close is over: name a later one.")
        if line.area.strip() and areas and alike(line.area) not in areas and not _of_voters(line):
            told.append(f"No seat is of the area {line.area.strip()!r}: see the areas of seats.")
        if fault := _listed_area_fault(meeting, line):
            told.append(fault)
        yield from (f"{line.election}: {sentence}" for sentence in told)


def _of_voters(line: ElectionLine) -> bool:
    """Whether members of the register elect, who vote from home."""
    return line.electorate == Electorate.MEMBERS


def _listed_area_fault(meeting: Meeting, line: ElectionLine) -> str | None:
    """Why no area of the voters' list elects; None where one does, or there is no list yet."""
    listed, area = meeting.voters.listed, line.area.strip()
    if not _of_voters(line) or listed is None or not area or listed.place_of(area) is not None:
        return None
    known = ", ".join(one.name for one in listed.areas[:MOST_TOLD])
    return f"No area of the voters' list is called {area!r}: {known}."


def _settled(known: Election) -> Iterator[str]:
    if known.nominations or known.stage is not Stage.OPEN:
        yield (
            "Somebody is nominated for this election, or it is over, and it stays as it was called:"
            " call it off, and call another one."
        )


def called_off(
    election: Election, command: CancelElection, at: Millis
) -> tuple[ElectionCancelled, ...] | Refusal:
    """No election of this id any more; not once its poll is prepared, or it has a result."""
    if election.stage is Stage.CANCELLED:
        return ()
    if election.stage in (Stage.PUT, Stage.ELECTED):
        return refusals.bad_election(
            "The election is put to the vote, or has a result. Declare its poll void first."
        )
    if not command.reason.strip():
        return refusals.bad_election("Say why it is called off; the reason is in the record.")
    return (ElectionCancelled(election.id, command.reason.strip(), at),)


def given_areas(
    meeting: Meeting, command: GiveSeatAreas, at: Millis
) -> tuple[SeatAreasGiven, ...] | Refusal:
    """The table of areas, all faults in one sentence; it stays while an area votes."""
    areas = tuple((one.name.strip(), tuple(sorted(one.seats))) for one in command.areas)
    seats = Counter(seat for _, numbers in areas for seat in numbers)
    names = Counter(alike(name) for name, _ in areas)
    wrong = ["an area has no name"] if "" in names else []
    wrong += [f"“{name}” is there twice" for name, many in names.items() if many > 1]
    wrong += [f"seat {seat} is in two areas" for seat in sorted(seats) if seats[seat] > 1]
    wrong += [
        f"there is no seat {one}" for one in sorted(seats) if one not in meeting.chamber.seats
    ]
    if wrong:
        return refusals.bad_areas(f"The areas of seats are wrong: {'; '.join(wrong)}.")
    if {seat: name for name, numbers in areas for seat in numbers} == dict(meeting.elections.areas):
        return ()
    for election in meeting.elections.in_order():
        poll = meeting.polls.by_id.get(election.poll) if election.poll is not None else None
        if election.call.area and poll is not None and poll.state is PollState.OPEN:
            return refusals.bad_areas(
                f"{election.call.area} votes on the poll {poll.id}. Change the areas afterwards."
            )
    return (SeatAreasGiven(areas, at),)


def noted(
    meeting: Meeting, command: NoteTraining, at: Millis
) -> tuple[TrainingNoted, ...] | Refusal:
    """Who has a training, in addition to those who have it already."""
    seats = tuple(sorted({*command.seats}))
    names = tuple(sorted({" ".join(name.split()) for name in command.names} - {""}))
    missing = [str(seat) for seat in seats if seat not in meeting.chamber.seats]
    if missing:
        return refusals.bad_nomination(f"There is no seat {', '.join(missing)}.")
    if not seats and not names:
        return refusals.bad_nomination("Name seats, or people who have none.")
    if not command.reason.strip():
        return refusals.bad_nomination("Say by which proof it is noted; it is in the record.")
    known = meeting.elections.trained.get(command.training.strip(), frozenset())
    people = {f"member {meeting.chamber.seats[seat].member}" for seat in seats}
    people |= {f"name {alike(name)}" for name in names}
    if people <= known:
        return ()
    return (TrainingNoted(command.training.strip(), seats, names, command.reason.strip(), at),)
