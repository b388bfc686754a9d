"""What a headless demonstration came to: as one object of JSON, as sentences, and its faults."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from conference.cli.demo.breakouts import (
    BreakoutResult,
    StatementsResult,
    breakout_claims,
    breakout_lines,
    breakout_result,
    statement_claims,
    statement_lines,
    statements_result,
)
from conference.cli.demo.chamber import (
    ChamberResult,
    Claim,
    MotionResult,
    chamber_claims,
    chamber_lines,
    chamber_result,
    motion_claims,
    motion_lines,
    motion_result,
)
from conference.cli.demo.offices import (
    ElectionResult,
    RecallResult,
    election_claims,
    election_lines,
    election_result,
    recall_claims,
    recall_lines,
    recall_result,
)

if TYPE_CHECKING:
    from conference.cli.rehearse import CrowdOptions
    from conference.rehearsal.evidence import Evidence
    from conference.rehearsal.operator import ScriptResult

__all__ = ["DemoRun", "RecordCheck", "RehearsalSummary", "faults_of", "print_account", "result_of"]

MOST_FAULTS = 5
"""So many ballots that differ from the record are named one by one."""


class Percentiles(TypedDict):
    """Delays in ms; None when there were none."""

    p50: float | None
    p99: float | None


class BallotsSeen(TypedDict):
    """Ballots as the simulated people saw them."""

    sent: int
    acknowledged: int
    refused: int
    unanswered: int
    contradictions: int


class RehearsalSummary(TypedDict):
    """Of what ``conference rehearse --json`` prints: the part that a demonstration reads."""

    ballots: BallotsSeen
    deeds: dict[str, int]
    ack_ms: Percentiles
    tick_ms: Percentiles


class RecordCheck(TypedDict):
    """Of what ``conference record verify --json`` prints: the part that a demonstration reads."""

    entries: int
    root: str
    verified: bool
    reason: str | None


class BallotsResult(TypedDict):
    """``recorded`` counts the entries in the record; the others are what people saw."""

    sent: int
    acknowledged: int
    refused: int
    recorded: int


class PollResult(TypedDict):
    """One poll as published: how many people and parties for each option."""

    id: str
    question: str
    channel: str
    state: str
    people: dict[str, int]
    parties: dict[str, int]


class StreamResult(TypedDict):
    """Segments written, and how many seconds of video they were published for."""

    segments: int
    seconds: float


class RecordResult(TypedDict):
    """The record, and whether it verifies."""

    entries: int
    root: str
    verified: bool


class DemoResult(TypedDict):
    """The one object of ``--json``."""

    parties: int
    people: int
    ballots: BallotsResult
    polls: list[PollResult]
    chamber: ChamberResult | None
    motion: MotionResult | None
    election: ElectionResult | None
    recall: RecallResult | None
    breakout: BreakoutResult | None
    statements: StatementsResult | None
    ack_ms: Percentiles
    tick_ms: Percentiles
    stream: StreamResult
    record: RecordResult


@dataclass(frozen=True, slots=True)
class DemoRun:
    """What a headless demonstration left behind; ``segments`` are those of the stream.

    ``adopted_text`` is the motion's, in Markdown; None where it was not adopted.
    ``notes`` are the tables of which the server keeps what they wrote.
    """

    show: ScriptResult
    seen: RehearsalSummary
    segments: int
    server_status: int
    evidence: Evidence
    record: RecordCheck
    adopted_text: str | None = None
    notes: int = 0


def result_of(ran: DemoRun) -> DemoResult:
    """What ``--json`` prints.

    A ballot is one entry of the record: a phone ballot in one revision, a counted show of hands,
    or a press of the button. ``sent``, ``acknowledged`` and ``refused`` are as the simulated
    people saw them, each ballot once however often it was sent; ``recorded`` counts their entries
    in the record.
    """
    ballots, record = ran.seen["ballots"], ran.record
    return {
        "parties": ran.show.parties,
        "people": ran.show.people,
        "ballots": {
            "sent": ballots["sent"],
            "acknowledged": ballots["acknowledged"],
            "refused": ballots["refused"],
            "recorded": ran.evidence.recorded,
        },
        "polls": _polls(ran.show),
        "chamber": chamber_result(ran.show.decision),
        "motion": motion_result(ran.show.motion, ran.adopted_text),
        "election": election_result(ran.show.election),
        "recall": recall_result(ran.show.recall),
        "breakout": breakout_result(ran.show.breakout, ran.notes),
        "statements": statements_result(ran.show.breakout, *_handed_in(ran)),
        "ack_ms": _percentiles(ran.seen["ack_ms"]),
        "tick_ms": _percentiles(ran.seen["tick_ms"]),
        "stream": {"segments": ran.segments, "seconds": round(ran.show.stream_seconds, 1)},
        "record": {
            "entries": record["entries"],
            "root": record["root"],
            "verified": record["verified"],
        },
    }


def _handed_in(ran: DemoRun) -> tuple[int, int]:
    """Statements of simulated tables that the server said it has, and those in the record."""
    return ran.seen["deeds"].get("submit_statement", 0), ran.evidence.statements


def _polls(show: ScriptResult) -> list[PollResult]:
    return [
        {
            "id": poll.id,
            "question": poll.question,
            "channel": poll.channels[0],
            "state": poll.state,
            "people": dict(zip(poll.options, poll.tally.people, strict=True)),
            "parties": dict(zip(poll.options, poll.tally.parties, strict=True)),
        }
        for poll in show.polls
        if poll.tally is not None
    ]


def _percentiles(of: Percentiles) -> Percentiles:
    return {"p50": of["p50"], "p99": of["p99"]}


def faults_of(ran: DemoRun, crowd: CrowdOptions, seats: int) -> list[str]:
    """What did not hold, as sentences; the chamber has so many ``seats``."""
    claims = [
        *_claims_of_ballots(ran),
        *_claims_of_polls(ran),
        *breakout_claims(ran.show.breakout, ran.notes),
        *statement_claims(ran.show.breakout, *_handed_in(ran)),
        *(_claims_of_the_chamber(ran, seats) if seats else ()),
        *_claims_of_the_rest(ran, crowd),
    ]
    faults = [sentence for holds, sentence in claims if not holds]
    return faults + ran.evidence.faults[:MOST_FAULTS]


def _claims_of_ballots(ran: DemoRun) -> list[Claim]:
    seen, recorded = ran.seen["ballots"], ran.evidence.recorded
    unanswered, twofold = seen["unanswered"], seen["contradictions"]
    return [
        (ran.record["verified"], f"The record does not verify: {ran.record['reason']}."),
        (
            seen["acknowledged"] == recorded,
            f"{seen['acknowledged']} ballots were acknowledged, {recorded} are in the record.",
        ),
        (not unanswered, f"{unanswered} ballots had no answer."),
        (not twofold, f"{twofold} ballots were answered in two ways."),
    ]


def _claims_of_polls(ran: DemoRun) -> list[Claim]:
    polls = _polls(ran.show)
    return [
        (len(polls) == 3, f"{len(polls)} polls of 3 have a result."),
        (all(poll["state"] == "published" for poll in polls), "A poll was not published."),
        (all(sum(poll["people"].values()) for poll in polls), "Nobody answered one of the polls."),
    ]


def _claims_of_the_chamber(ran: DemoRun, seats: int) -> list[Claim]:
    return [
        *chamber_claims(ran.show.decision, seats),
        *motion_claims(ran.show.motion, ran.adopted_text),
        *election_claims(ran.show.election),
        *recall_claims(ran.show.recall),
    ]


def _claims_of_the_rest(ran: DemoRun, crowd: CrowdOptions) -> list[Claim]:
    show = ran.show
    return [
        (
            show.parties == crowd.parties,
            f"{show.parties} of {crowd.parties} parties were checked in.",
        ),
        (
            show.people == crowd.people,
            f"{show.people} people were checked in, not {crowd.people}.",
        ),
        (ran.segments > 0, "The stream made no segment."),
        (ran.server_status == 0, f"The server ended with status {ran.server_status}."),
    ]


def print_account(ran: DemoRun) -> None:
    """Print what happened, a sentence a line, whether it held or not."""
    result = result_of(ran)
    ballots, record = result["ballots"], result["record"]
    print(f"\n{result['parties']} parties with {result['people']} people took part.")
    print(
        f"Ballots: {ballots['sent']} sent, {ballots['acknowledged']} acknowledged, "
        f"{ballots['refused']} refused, {ballots['recorded']} in the record."
    )
    if ran.evidence.guests:
        print(f"Guests from outside the rehearsal cast {ran.evidence.guests} more.")
    for poll in result["polls"]:
        people = ", ".join(f"{option}: {count}" for option, count in poll["people"].items())
        print(f"{poll['question']} ({poll['channel']})  {people}")
    for line in (
        *breakout_lines(result["breakout"]),
        *statement_lines(result["statements"]),
        *chamber_lines(result["chamber"]),
        *motion_lines(result["motion"]),
        *election_lines(result["election"]),
        *recall_lines(result["recall"]),
    ):
        print(line)
    print(f"Answers in ms: median {result['ack_ms']['p50']}, 99% {result['ack_ms']['p99']}.")
    print(f"Charts in ms: median {result['tick_ms']['p50']}, 99% {result['tick_ms']['p99']}.")
    print(f"Streamed: {result['stream']['seconds']} s in {result['stream']['segments']} segments.")
    print(f"Record: {record['entries']} entries, root {record['root']}")
    print("The record verifies." if record["verified"] else "The record does not verify.")
