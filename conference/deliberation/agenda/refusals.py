"""Every refusal about the agenda: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.agenda.model import MOST_BROUGHT, MOST_OPEN, Proposal, ProposalState

__all__ = [
    "bad_proposal",
    "is_due",
    "not_due",
    "not_open",
    "not_yours",
    "too_many",
    "unknown_proposal",
]

_STANDS = {
    ProposalState.OPEN: "waits for signatures",
    ProposalState.DUE: "is due: the chamber decides on it",
    ProposalState.PUT: "is put to the vote",
    ProposalState.CARRIED: "was carried",
    ProposalState.REJECTED: "was rejected; bring it anew",
    ProposalState.WITHDRAWN: "was withdrawn; bring it anew",
}


def unknown_proposal(number: int) -> Refusal:
    """There is no proposal of this number."""
    sentence = f"There is no proposal {number}. See the list of proposals."
    return Refusal("unknown_proposal", sentence, {"proposal": number})


def bad_proposal(sentence: str) -> Refusal:
    """A proposal, or what is to be done with it, is not as it must be."""
    return Refusal("bad_proposal", sentence)


def not_open(proposal: Proposal) -> Refusal:
    """Signatures are given and taken back until it is due."""
    return Refusal(
        "proposal_not_open",
        f"Proposal {proposal.number} {_STANDS[proposal.state]}.",
        {"proposal": proposal.number, "state": proposal.state.value},
    )


def is_due(proposal: Proposal) -> Refusal:
    """Nobody makes it go away."""
    return Refusal(
        "proposal_is_due",
        f"Proposal {proposal.number} has signatures enough and belongs to all who signed it. Put it"
        " to the vote; the chamber decides.",
        {"proposal": proposal.number, "state": proposal.state.value},
    )


def not_due(proposal: Proposal) -> Refusal:
    """It cannot be put to the vote."""
    need = "It needs more signatures" if proposal.is_open else "Nothing is to be decided"
    return Refusal(
        "proposal_not_due",
        f"Proposal {proposal.number} {_STANDS[proposal.state]}. {need}.",
        {"proposal": proposal.number, "state": proposal.state.value},
    )


def not_yours(number: int) -> Refusal:
    """Only who brought it withdraws it."""
    return Refusal("not_yours", f"Proposal {number} is not yours. Ask whoever brought it.")


def too_many() -> Refusal:
    """A member has brought as many as may be."""
    return Refusal(
        "too_many_proposals",
        f"At most {MOST_OPEN} proposals of a member wait for signatures, and {MOST_BROUGHT} are"
        " brought in all. Withdraw one of yours, or sign another's.",
    )
