"""Every refusal about watch parties: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import PartyId

__all__ = [
    "another_party",
    "bad_capacity",
    "bad_headcount",
    "below_answers",
    "empty_message",
    "empty_text",
    "mended_often",
    "needs_reason",
    "no_help",
    "no_party",
    "unknown_line",
    "unknown_message",
    "unknown_party",
    "unknown_phone",
]


def unknown_party(party: PartyId) -> Refusal:
    """There is no such party."""
    return Refusal("unknown_party", "There is no such party. Check its number.", {"party": party})


def bad_headcount(capacity: int, *, of_desk: bool) -> Refusal:
    """The headcount is out of bounds; ``of_desk`` where the desk has sent it."""
    further = (
        "If it holds more, first say so under Mend (Ctrl+M)."
        if of_desk
        else "If it holds more, ask the desk, which can raise this number."
    )
    return Refusal(
        "bad_headcount",
        f"The headcount of this room is a number from 0 to {capacity}. {further}",
        {"capacity": capacity},
    )


def bad_capacity(headcount: int, most: int) -> Refusal:
    """The room cannot hold so many, or so few."""
    least = max(1, headcount)
    checked_in = f"{headcount} people are checked in there: " if headcount else ""
    return Refusal(
        "bad_capacity",
        f"{checked_in}the room holds from {least} to {most} people.".capitalize(),
        {"least": least, "most": most},
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


def empty_message() -> Refusal:
    """A message says nothing, or goes to nobody."""
    return Refusal("empty_message", "Write what the parties shall read, and choose which.")


def unknown_line() -> Refusal:
    """The log has no such line any more."""
    return Refusal("unknown_line", "This line of the log is no more. Nothing is to be done.")


def unknown_message() -> Refusal:
    """There is no such message to this party."""
    return Refusal("unknown_message", "There is no such message to you.")


def empty_text() -> Refusal:
    """A note or a call for help says nothing."""
    return Refusal("empty_text", "Write what it is about, in a few words.")


def no_help() -> Refusal:
    """A room does not ask for help, so there is nothing to answer."""
    return Refusal(
        "no_help", "This room does not ask for help any more. Send it a message instead."
    )


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
