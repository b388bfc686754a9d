"""Every refusal about watch parties: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import PartyId

__all__ = [
    "another_party",
    "bad_headcount",
    "below_answers",
    "mended_often",
    "needs_reason",
    "no_party",
    "unknown_party",
    "unknown_phone",
]


def unknown_party(party: PartyId) -> Refusal:
    """There is no such party."""
    return Refusal("unknown_party", "There is no such party. Check its number.", {"party": party})


def bad_headcount(capacity: int) -> Refusal:
    """The headcount is out of bounds."""
    return Refusal(
        "bad_headcount",
        f"The headcount of this room is a number from 0 to {capacity}. "
        "Ask the desk if it holds more.",
        {"capacity": capacity},
    )


def below_answers(answered: int) -> Refusal:
    """More people have answered the open poll than the new headcount."""
    return Refusal(
        "below_answers",
        f"{answered} people of your party have already answered the open poll; "
        "the headcount cannot be lower. Correct the hands first.",
        {"answered": answered},
    )


def another_party() -> Refusal:
    """The sender belongs to a party and named another one."""
    return Refusal("another_party", "You can act for your own party only.")


def no_party() -> Refusal:
    """The desk belongs to no party and named none."""
    return Refusal("bad_message", "Say which party it is for.")


def needs_reason() -> Refusal:
    """What stands in the record for ever says why."""
    return Refusal("needs_reason", "Say why. The reason stands in the record.")


def mended_often() -> Refusal:
    """Codes, phones and starts of a room were changed faster than anybody reads and types."""
    return Refusal(
        "mended_often", "Much was mended in this room just now. Wait a few seconds, then do it."
    )


def unknown_phone(phone: str) -> Refusal:
    """No phone of the party shows this label."""
    return Refusal(
        "unknown_phone",
        f"No phone of this room shows {phone}. Read the letters on the phone again.",
        {"phone": phone},
    )
