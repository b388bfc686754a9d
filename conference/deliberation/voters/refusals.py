"""Every refusal about voters: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = ["bad_list", "has_code", "needs_reason", "no_list", "no_voter", "voters_are_voting"]


def bad_list(sentence: str) -> Refusal:
    """The voters' list is not as it must be."""
    return Refusal("bad_list", sentence)


def no_list() -> Refusal:
    """Nobody is entitled, as no list was drawn up."""
    return Refusal(
        "no_voters",
        "There is no voters' list yet. Draw it up from the register first: conference voters list.",
    )


def no_voter(number: int) -> Refusal:
    """Nobody has this number."""
    return Refusal(
        "no_voter",
        f"Nobody has the number {number} on the voters' list. Find it: conference voters find.",
        {"number": number},
    )


def needs_reason() -> Refusal:
    """A code is taken back for a stated reason."""
    return Refusal("needs_reason", "Say why the code is taken back; the reason is in the record.")


def has_code(number: int) -> Refusal:
    """A voter has one code at a time."""
    return Refusal(
        "has_code",
        f"Voter {number} has a code that counts. Have it taken back by two logins first.",
        {"number": number},
    )


def voters_are_voting() -> Refusal:
    """The list cannot change while a poll of members is open."""
    return Refusal(
        "vote_is_open", "A poll of members is open. Draw up another list when it has closed."
    )
