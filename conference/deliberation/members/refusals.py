"""Every refusal about members: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = ["bad_members", "has_seat"]


def bad_members(sentence: str) -> Refusal:
    """Members, or a badge, are not as they must be."""
    return Refusal("bad_members", sentence)


def has_seat(member: str) -> Refusal:
    """Who is to take a seat has another one already."""
    return Refusal(
        "has_seat",
        f"The member {member[:8]} has a seat in the chamber already; take the next one.",
        {"member": member},
    )
