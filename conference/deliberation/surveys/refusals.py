"""Every refusal about surveys: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = [
    "ANOTHER_IS_OPEN",
    "another_is_open",
    "bad_answer",
    "bad_survey",
    "survey_is_closed",
    "unknown_survey",
]


ANOTHER_IS_OPEN = "survey_is_open"


def unknown_survey(survey: str) -> Refusal:
    """There is none of this id."""
    return Refusal("unknown_survey", f"There is no survey {survey}.", {"survey": survey})


def bad_survey(sentence: str) -> Refusal:
    """It cannot be asked so."""
    return Refusal("bad_survey", sentence)


def another_is_open(title: str) -> Refusal:
    """One survey is asked at a time."""
    return Refusal(ANOTHER_IS_OPEN, f"“{title}” is asked just now. Close it first.")


def survey_is_closed() -> Refusal:
    """Nobody is asked any more."""
    return Refusal(
        "survey_closed", "This survey is not open. What you had sent before the closing counts."
    )


def bad_answer() -> Refusal:
    """It is no answer to these questions."""
    return Refusal("bad_answer", "This is no answer to these questions. Load the page again.")
