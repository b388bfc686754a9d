"""Every refusal about the chamber: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = [
    "bad_rules",
    "bad_seat",
    "no_device",
    "no_seat",
    "not_present",
    "seat_taken",
    "vote_is_open",
]


def bad_rules(sentence: str) -> Refusal:
    """The standing rules are not as they must be."""
    return Refusal("bad_rules", sentence)


def bad_seat(sentence: str) -> Refusal:
    """A seat, or a member for it, is not as it must be."""
    return Refusal("bad_seat", sentence)


def no_seat() -> Refusal:
    """A badge of nobody on the confirmed list, or of somebody whose seat is another's now."""
    return Refusal(
        "no_seat", "This badge has no seat in the chamber. Ask the stewards at the door."
    )


def seat_taken(seat: int) -> Refusal:
    """The seat has another device."""
    return Refusal(
        "seat_taken",
        f"Seat {seat} votes with another device. Leave the seat there, then sign in here; if that"
        " device is lost, ask the stewards.",
        {"seat": seat},
    )


def not_present(seat: int) -> Refusal:
    """The member of the seat is not in the hall."""
    return Refusal(
        "not_present",
        f"Seat {seat} is not signed in. Have the badge checked at the door, then vote.",
        {"seat": seat},
    )


def no_device(seat: int) -> Refusal:
    """The device was taken off the seat."""
    return Refusal(
        "no_device",
        f"Seat {seat} votes by this device no more. Sign in again with the badge, then vote.",
        {"seat": seat},
    )


def vote_is_open() -> Refusal:
    """The rules cannot change while the chamber votes."""
    return Refusal("vote_is_open", "The chamber is voting. Change the standing rules afterwards.")
