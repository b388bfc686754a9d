"""What is put to the chamber, as the question of its poll, and what proposals are called."""

from __future__ import annotations

from conference.deliberation.agenda.model import ProposalKind, Proposed, WitnessState

__all__ = ["KINDS", "WITNESS", "called", "question"]

LONGEST = 1000
"""So long a question may be, in signs."""

KINDS = {
    ProposalKind.ITEM: "item of the agenda",
    ProposalKind.MOTION: "motion",
    ProposalKind.WITNESS: "witness",
    ProposalKind.RECALL: "recall",
    ProposalKind.ORDER: "order of the day",
}

WITNESS = {
    WitnessState.REQUESTED: "requested",
    WitnessState.INVITED: "invited",
    WitnessState.COMING: "coming",
    WitnessState.CANNOT_COME: "cannot come",
}


def called(what: Proposed) -> str:
    """A proposal in a line: ``Witness: Dr. Field``."""
    kind = KINDS[what.kind]
    name = f"{what.title}, {what.office}" if what.office else what.title
    return f"{kind[0].upper()}{kind[1:]}: {name}"


def question(what: Proposed) -> str:
    """The question of the poll that decides on this."""
    asked = _asked(what)
    return asked if len(asked) <= LONGEST else f"{asked[: LONGEST - 1]}…"


def _asked(what: Proposed) -> str:
    match what.kind:
        case ProposalKind.ITEM:
            return f"Put “{what.title}” on the agenda?"
        case ProposalKind.MOTION:
            return f"Take up the motion “{what.title}”?"
        case ProposalKind.WITNESS:
            return f"Call {what.title} as a witness? About: {what.text}"
        case ProposalKind.RECALL:
            return f"Recall {what.title} from the office “{what.office}”? Reason: {what.text}"
        case ProposalKind.ORDER:
            lines = "; ".join(f"{n}. {line.title}" for n, line in enumerate(what.lines, 1))
            return f"Adopt this order of day {what.day}? {lines}"
