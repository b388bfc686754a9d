"""Every refusal about members: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = ["bad_members"]


def bad_members(sentence: str) -> Refusal:
    """Members, or a badge, are not as they must be."""
    return Refusal("bad_members", sentence)
