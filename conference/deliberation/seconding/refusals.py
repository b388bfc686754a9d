"""Every refusal about a second person: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.seconding.model import WITHIN

__all__ = ["by_hand", "second_person"]


def second_person(login: str) -> Refusal:
    """It was asked for, and is not done yet."""
    return Refusal(
        "second_person",
        f"{login or 'A desk'} has asked for it: another login must confirm "
        f"within {WITHIN // 60_000} minutes.",
        {"login": login},
    )


def by_hand() -> Refusal:
    """A cue would do alone what needs two people."""
    return Refusal("second_person", "The rules ask for two people: start it by hand, at two desks.")
