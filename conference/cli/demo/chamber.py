"""What the chamber decided in a demonstration: results for JSON, claims about them, sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from conference.protocol.views import PollView
    from conference.rehearsal.motion import MotionRun, MotionVote

__all__ = [
    "ChamberResult",
    "Claim",
    "MotionResult",
    "chamber_claims",
    "chamber_lines",
    "chamber_result",
    "motion_claims",
    "motion_lines",
    "motion_result",
]

Claim = tuple[bool, str]
"""Whether something holds, and the sentence that says that it does not."""

ChamberResult = TypedDict(
    "ChamberResult",
    {
        "question": str,
        "seats": int,
        "present": int,
        "voted": int,
        "for": int,
        "against": int,
        "abstentions": int,
        "needed": int,
        "passed": bool,
    },
)
"""What the chamber decided by one poll; ``needed`` are the votes for it."""

MotionVoteResult = TypedDict(
    "MotionVoteResult",
    {
        "poll": str,
        "amendments": list[str],
        "whole": bool,
        "present": int,
        "for": int,
        "against": int,
        "abstentions": int,
        "needed": int,
        "passed": bool,
    },
)
"""One vote on ``amendments`` (several: en bloc), or on the ``whole``; ``needed`` votes for it."""


class MotionResult(TypedDict):
    """A motion: the votes on it in their order, what became of each amendment, and the verdict.

    ``clauses`` are those of the text that was tabled, ``adopted_clauses`` those that were adopted;
    ``digest`` is that of the adopted text, as the record has it. None where it was not adopted.
    """

    id: str
    title: str
    clauses: int
    votes: list[MotionVoteResult]
    fates: dict[str, str]
    verdict: str
    adopted_clauses: int | None
    digest: str | None


def chamber_result(poll: PollView | None) -> ChamberResult | None:
    """What a poll has decided; None where it has no verdict."""
    if poll is None or poll.tally is None or poll.sheet is None or poll.sheet.decision is None:
        return None
    decision = poll.sheet.decision
    return {
        "question": poll.question,
        "seats": poll.seated or 0,
        "present": poll.present or 0,
        "voted": poll.tally.turnout.people,
        "for": decision.yes,
        "against": decision.no,
        "abstentions": decision.abstentions,
        "needed": decision.needed,
        "passed": decision.passed,
    }


def motion_result(ran: MotionRun | None, adopted_text: str | None) -> MotionResult | None:
    """What became of a motion; ``adopted_text`` is Markdown, as the server publishes it."""
    if ran is None:
        return None
    motion = ran.motion
    return {
        "id": motion.id,
        "title": motion.title,
        "clauses": len(motion.clauses),
        "votes": [found for vote in ran.votes if (found := _vote(vote)) is not None],
        "fates": {one.id: one.state for one in motion.amendments},
        "verdict": motion.verdict,
        "adopted_clauses": _clauses(adopted_text),
        "digest": motion.adopted.digest if motion.adopted else None,
    }


def _vote(vote: MotionVote) -> MotionVoteResult | None:
    found = chamber_result(vote.poll)
    if found is None:
        return None
    return {
        "poll": vote.poll.id,
        "amendments": list(vote.amendments),
        "whole": not vote.amendments,
        "present": found["present"],
        "for": found["for"],
        "against": found["against"],
        "abstentions": found["abstentions"],
        "needed": found["needed"],
        "passed": found["passed"],
    }


def _clauses(markdown: str | None) -> int | None:
    from conference.texts.markdown import parse_markdown

    return None if markdown is None else len(parse_markdown(markdown).text.clauses)


def chamber_claims(poll: PollView | None, seats: int) -> list[Claim]:
    """What must hold of a decision beside a poll of the rooms, in a chamber of so many seats."""
    found = chamber_result(poll)
    if found is None:
        return [(False, "The chamber has decided nothing.")]
    sides = found["for"] + found["against"] + found["abstentions"]
    there, voted = found["present"], found["voted"]
    return [
        (found["seats"] == seats, f"The chamber had {found['seats']} of {seats} seats."),
        (0 < voted <= there <= seats, f"{voted} members voted, and {there} were signed in."),
        (sides == voted, f"{voted} members voted, and {sides} votes were counted."),
    ]


def motion_claims(ran: MotionRun | None, adopted_text: str | None) -> list[Claim]:
    """What must hold of a motion that was voted on to its end."""
    from conference.texts.clause import digest
    from conference.texts.markdown import parse_markdown

    found = motion_result(ran, adopted_text)
    if ran is None or found is None:
        return [(False, "The chamber has voted on no motion.")]
    left = [one for one, state in found["fates"].items() if state not in SETTLED]
    claims = [
        (len(found["votes"]) == len(ran.votes), "A vote on the motion has no verdict."),
        (not left, f"Nothing was decided on the amendments {', '.join(left)}."),
        (found["verdict"] != "open", "The motion was not decided on."),
    ]
    if adopted_text is not None:
        worked_out = digest(parse_markdown(adopted_text).text)
        claims.append((worked_out == found["digest"], "The adopted text has another digest."))
    return claims


SETTLED = ("adopted", "rejected", "fallen", "withdrawn")


def chamber_lines(found: ChamberResult | None) -> Iterator[str]:
    """A decision as a sentence."""
    if found is not None:
        verdict = "carried" if found["passed"] else "not carried"
        yield (
            f"{found['question']} (chamber)  {found['present']} of {found['seats']} members signed "
            f"in, {found['voted']} voted. For: {found['for']}, against: {found['against']}, "
            f"abstentions: {found['abstentions']}; needed: {found['needed']}; {verdict}."
        )


def motion_lines(found: MotionResult | None) -> Iterator[str]:
    """A motion as sentences, one a line."""
    if found is None:
        return
    yield f"{found['title']} (motion of {found['clauses']} clauses)"
    for vote in found["votes"]:
        what = "The whole" if vote["whole"] else f"Amendment {', '.join(vote['amendments'])}"
        yield (
            f"  {what}: for {vote['for']}, against {vote['against']}, abstentions "
            f"{vote['abstentions']}; needed: {vote['needed']}; "
            f"{'carried' if vote['passed'] else 'not carried'}."
        )
    fallen = [one for one, state in found["fates"].items() if state == "fallen"]
    if fallen:
        yield f"  Fell with others: {', '.join(fallen)}."
    yield (
        f"  Adopted, {found['adopted_clauses']} clauses, digest {found['digest']}"
        if found["digest"]
        else "  Not adopted."
    )
