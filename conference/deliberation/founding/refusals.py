"""Every refusal about the founding: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = ["already_founded", "bad_plan"]


def already_founded(name: str) -> Refusal:
    """This record has a conference."""
    return Refusal("already_founded", f"This is already the record of {name}.")


def bad_plan(fault: str) -> Refusal:
    """The founding, the programme or the list of parties has a fault."""
    return Refusal("bad_plan", fault)
