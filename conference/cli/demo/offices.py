"""An election and a recall of a demonstration: results for JSON, claims about them, sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypedDict

from conference.cli.demo.chamber import Claim, chamber_result

if TYPE_CHECKING:
    from conference.rehearsal.election import ElectionRun, RecallRun

__all__ = [
    "ElectionResult",
    "RecallResult",
    "election_claims",
    "election_lines",
    "election_result",
    "recall_claims",
    "recall_lines",
    "recall_result",
]


class ElectionResult(TypedDict):
    """An election: who stood, in the order of the ballot that was drawn by ``drawn_by``.

    ``rounds`` are those of the count by its rule; ``counted_again_by`` has come to the same.
    """

    id: str
    title: str
    seats: int
    rule: str
    nominated: int
    ballot: list[str]
    drawn_by: str
    present: int
    ballots: int
    rounds: int
    counted_again_by: str
    elected: list[str]
    holders: list[str]


RecallResult = TypedDict(
    "RecallResult",
    {
        "person": str,
        "signatures": int,
        "signatures_needed": int,
        "present": int,
        "for": int,
        "against": int,
        "abstentions": int,
        "needed": int,
        "passed": bool,
        "vacancy": str | None,
        "holders": list[str],
    },
)
"""A recall by the chamber; ``vacancy`` says what became of the office, None where nobody left."""


def election_result(ran: ElectionRun | None) -> ElectionResult | None:
    """What became of an election; None where there was none."""
    if ran is None or ran.poll.outcome is None:
        return None
    election, poll, outcome = ran.election, ran.poll, ran.poll.outcome
    names = {one.number: one.name for one in election.nominated}
    return {
        "id": election.id,
        "title": election.title,
        "seats": election.seats,
        "rule": election.rule,
        "nominated": len(election.nominated),
        "ballot": [names[number] for number in election.order],
        "drawn_by": election.value,
        "present": poll.present or 0,
        "ballots": outcome.ballots,
        "rounds": len(outcome.rounds),
        "counted_again_by": election.counter,
        "elected": [names[number] for number in election.elected],
        "holders": [one.name for one in election.holders if not one.cause],
    }


def recall_result(ran: RecallRun | None) -> RecallResult | None:
    """What became of a recall; None where there was none."""
    found = chamber_result(ran.poll) if ran is not None else None
    if ran is None or found is None:
        return None
    vacancies = ran.election.vacancies
    return {
        "person": ran.proposal.title,
        "signatures": ran.proposal.signatures,
        "signatures_needed": ran.proposal.needed,
        "present": found["present"],
        "for": found["for"],
        "against": found["against"],
        "abstentions": found["abstentions"],
        "needed": found["needed"],
        "passed": found["passed"],
        "vacancy": vacancies[0].state if vacancies else None,
        "holders": [one.name for one in ran.election.holders if not one.cause],
    }


def election_claims(ran: ElectionRun | None) -> list[Claim]:
    """What must hold of an election that was held to its end."""
    found = election_result(ran)
    if ran is None or found is None:
        return [(False, "The chamber has elected nobody.")]
    elected, stood = found["elected"], found["ballot"]
    differences = ran.election.differences
    return [
        (len(elected) == min(found["seats"], len(stood)), f"{len(elected)} were elected."),
        (set(elected) <= set(stood), "Somebody was elected who did not stand."),
        (not differences, f"The two counts differ: {' '.join(differences)}"),
        (found["counted_again_by"] != "", "The election was counted only once."),
        (0 < found["ballots"] <= found["present"], f"{found['ballots']} ballots were counted."),
    ]


def recall_claims(ran: RecallRun | None) -> list[Claim]:
    """What must hold of a recall that was put to the chamber."""
    found = recall_result(ran)
    if found is None:
        return [(False, "No recall was put to the chamber.")]
    enough = found["signatures"] >= found["signatures_needed"] > 0
    is_out = found["person"] not in found["holders"]
    return [
        (enough, f"{found['signatures']} of {found['signatures_needed']} had signed the recall."),
        (is_out == found["passed"], f"{found['person']} has the office against the vote."),
        ((found["vacancy"] is not None) == found["passed"], "There is no vacancy of the recall."),
    ]


def election_lines(found: ElectionResult | None) -> Iterator[str]:
    """An election as sentences, one a line."""
    if found is None:
        return
    yield (
        f"{found['title']}: {found['seats']} seats, {len(found['ballot'])} candidates of "
        f"{found['nominated']} nominated, {found['ballots']} ballots, {found['rounds']} rounds."
    )
    yield (
        f"  Elected: {', '.join(found['elected'])}. Counted again by {found['counted_again_by']}, "
        f"with the same result."
    )


def recall_lines(found: RecallResult | None) -> Iterator[str]:
    """A recall as sentences, one a line."""
    if found is None:
        return
    verdict = "recalled" if found["passed"] else "not recalled"
    yield (
        f"{found['person']}, by {found['signatures']} signatures: for {found['for']}, against "
        f"{found['against']}; needed: {found['needed']}; {verdict}."
    )
    if found["passed"]:
        yield f"  The seat is {found['vacancy']}. In office: {', '.join(found['holders'])}."
