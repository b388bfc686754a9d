"""Every refusal about rooms that sign up: a code, and a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import PartyId

__all__ = [
    "bad_area",
    "bad_expected",
    "bad_name",
    "is_decided",
    "is_in",
    "is_withdrawn",
    "many_wait",
    "needs_reason",
    "not_open",
    "unknown_signup",
]


def not_open() -> Refusal:
    """No room can sign up now."""
    return Refusal(
        "signing_up_closed",
        "Rooms cannot sign up now. Ask whoever invited you when they can; a code works as ever.",
    )


def many_wait(most: int) -> Refusal:
    """So many wait that no more are taken."""
    return Refusal(
        "many_wait",
        f"{most:,} rooms wait to be let in, and no more can wait. Keep what you wrote, and try"
        " again in an hour.",
        {"most": most},
    )


def bad_name() -> Refusal:
    """A room has no name."""
    return Refusal("bad_name", "Say what the room is called, in up to 80 signs.")


def bad_area(area: str) -> Refusal:
    """There is no such area."""
    return Refusal("bad_area", "Choose one of the areas of the list.", {"area": area[:64]})


def bad_expected(most: int) -> Refusal:
    """Nobody is expected, or more than one room holds."""
    return Refusal(
        "bad_expected", f"Say how many people you expect: from 1 to {most:,}.", {"most": most}
    )


def unknown_signup(number: int) -> Refusal:
    """No room signed up under this number."""
    return Refusal(
        "unknown_signup", f"No room signed up as number {number}. See the list of sign-ups.",
        {"signup": number},
    )  # fmt: skip


def is_in(party: PartyId) -> Refusal:
    """The room is a party already."""
    return Refusal(
        "is_in",
        f"This room is in already, as party {party}. Its card under Parties has what can be"
        " changed.",
        {"party": party},
    )


def is_withdrawn() -> Refusal:
    """The host has taken the sign-up back."""
    return Refusal(
        "is_withdrawn", "Whoever signed up this room took it back. They can sign up once more."
    )


def is_decided() -> Refusal:
    """It was decided on, so that it cannot be taken back."""
    return Refusal(
        "is_decided", "The desk has decided on this room already. Your page shows what it said."
    )


def needs_reason() -> Refusal:
    """Who is turned down is told why."""
    return Refusal(
        "needs_reason",
        "Say why: the host reads it, and it stands in the record. Name nobody in it.",
    )
