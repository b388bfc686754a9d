"""Every refusal about evenings: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = ["empty_conduct", "many_ticks"]


def empty_conduct() -> Refusal:
    """Rules of conduct that say nothing."""
    return Refusal("empty_conduct", "Write the rules of conduct, then publish them.")


def many_ticks(most: int) -> Refusal:
    """More is ticked off than a checklist has lines."""
    return Refusal(
        "many_ticks",
        f"A checklist has {most} lines at the most. Take a tick off another line first.",
        {"most": most},
    )
