"""Every refusal about priorities: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = [
    "bad_gathering",
    "bad_priorities",
    "changed_since",
    "not_gathered",
    "not_on_paper",
    "unknown_assembly",
]


def bad_gathering() -> Refusal:
    """It would be closed before it was opened."""
    return Refusal("bad_gathering", "Gathering ends after it begins. Choose a later end.")


def bad_priorities(sentence: str) -> Refusal:
    """Priorities are not as they must be."""
    return Refusal("bad_priorities", sentence)


def changed_since(version: int) -> Refusal:
    """Somebody else sent another version."""
    return Refusal(
        "changed_since",
        "Somebody else has sent other priorities from here meanwhile. Look at them, then send"
        " again what shall stand.",
        {"version": version},
    )


def not_gathered(*, is_over: bool) -> Refusal:
    """They are gathered at another time."""
    if is_over:
        return Refusal(
            "gathering_over",
            "Gathering is closed: what was sent before stands. Ask the conference if something is"
            " wrong with it.",
        )
    return Refusal(
        "not_gathered",
        "Priorities are not gathered yet. Keep what you have written; send it once they are.",
    )


def not_on_paper() -> Refusal:
    """It is not the desk that sent it."""
    return Refusal(
        "not_on_paper",
        "This assembly sent its priorities by itself. Ask it to correct or withdraw them.",
    )


def unknown_assembly(whose: str) -> Refusal:
    """Nobody sends under this name."""
    return Refusal(
        "unknown_assembly", f"There is no {whose}. Look its name up in the list.", {"whose": whose}
    )
