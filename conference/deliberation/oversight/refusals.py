"""Every refusal about oversight: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = ["bad_panel", "bad_report", "no_panel"]


def bad_panel(sentence: str) -> Refusal:
    """This cannot be a panel of oversight."""
    return Refusal("bad_panel", sentence)


def bad_report(sentence: str) -> Refusal:
    """A report is not as it must be."""
    return Refusal("bad_report", sentence)


def no_panel() -> Refusal:
    """A badge of nobody who sits on a panel."""
    return Refusal(
        "no_panel",
        "This badge is of no panel of oversight that sits now. Use the badge of the draw of that"
        " panel.",
    )
