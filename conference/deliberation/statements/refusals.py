"""Every refusal about statements: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.statements.model import KEPT_MINUTE, LONGEST

__all__ = [
    "another_statement",
    "bad_category",
    "bad_merge",
    "bad_session",
    "claimed_by_other",
    "empty_statement",
    "needs_why",
    "not_passed",
    "of_the_desk",
    "statements_closed",
    "too_many_statements",
    "too_many_this_minute",
    "unknown_session",
    "unknown_statement",
]


def unknown_session(session: str) -> Refusal:
    """There is no such session."""
    return Refusal(
        "unknown_session",
        "Nobody has asked for statements under this name. Wait until the conference asks.",
        {"session": session},
    )


def unknown_statement(statement: str) -> Refusal:
    """There is no such statement, or it is another room's."""
    return Refusal(
        "unknown_statement",
        "There is no such statement here. See the list as it is now.",
        {"statement": statement},
    )


def another_statement(statement: str) -> Refusal:
    """The id is taken by another statement."""
    return Refusal(
        "another_statement",
        "Another statement has this id already. Write yours once more.",
        {"statement": statement},
    )


def statements_closed() -> Refusal:
    """The session takes none any more."""
    return Refusal(
        "statements_closed",
        "The time for statements is over, and this one came too late. Keep it for the next time,"
        " or tell your facilitator.",
    )


def empty_statement() -> Refusal:
    """Nothing was written, or too much."""
    return Refusal(
        "empty_statement",
        f"A statement has 1 to {LONGEST} letters. Write one sentence, then send it.",
        {"longest": LONGEST},
    )


def bad_category(categories: tuple[str, ...]) -> Refusal:
    """It is of no category that there is."""
    listed = ", ".join(categories)
    sentence = (
        f"Choose what it is first: {listed}." if categories else "Statements have no kinds here."
    )
    return Refusal("bad_category", sentence, {"categories": listed})


def bad_session(sentence: str) -> Refusal:
    """Statements cannot be asked for so."""
    return Refusal("bad_session", sentence)


def too_many_statements(most: int) -> Refusal:
    """The room has said as much as it may."""
    return Refusal(
        "too_many_statements",
        f"Your room has sent {most} statements, as many as it may. Agree on what matters most.",
        {"most": most},
    )


def too_many_this_minute() -> Refusal:
    """The room says too much at once."""
    return Refusal(
        "too_many_this_minute",
        f"Your room has sent {KEPT_MINUTE} statements within a minute. Wait a minute, then send"
        " it.",
        {"most": KEPT_MINUTE},
    )


def of_the_desk() -> Refusal:
    """The desk has dealt with it."""
    return Refusal(
        "of_the_desk",
        "The conference has it on its list already. Ask for help to have it taken off.",
    )


def not_passed() -> Refusal:
    """It has not passed, or was taken off."""
    return Refusal(
        "not_passed",
        "This statement is not on the list now: it was taken off, or held back in its room. Put it"
        " back first.",
    )


def claimed_by_other(login: str) -> Refusal:
    """Somebody else deals with it."""
    return Refusal(
        "claimed_by_other",
        f"{login} deals with this one just now. Take the next one, or ask {login}.",
        {"login": login},
    )


def bad_merge(sentence: str) -> Refusal:
    """These cannot be put together."""
    return Refusal("bad_merge", sentence)


def needs_why() -> Refusal:
    """A statement is taken off without a reason."""
    return Refusal(
        "needs_reason", "Say why it is taken off: the reason stands in the record beside it."
    )
