"""How many signatures of seats bring a question before the chamber: a rule, in whole numbers."""

from __future__ import annotations

import re
from fractions import Fraction

from conference.deliberation.polls.electorate import part_of

__all__ = ["signatures_fault", "signatures_needed", "signatures_words"]

_WRITTEN = re.compile("[0-9]{1,6}(/[0-9]{1,6})?")


def signatures_fault(text: str) -> str | None:
    """Why ``text`` is no number of signatures, as a sentence; None when it is one, or empty."""
    try:
        part = part_of(text)
    except (ValueError, ZeroDivisionError):
        part = None
    if not text or (part is not None and _WRITTEN.fullmatch(text)):
        return None
    return (
        f"{text!r} is no number of signatures; write a number of seats, a part of them such as"
        " 1/20, or nothing."
    )


def signatures_needed(text: str, seats: int) -> int | None:
    """So many of the ``seats`` must sign, one at least; None where signatures bring nothing."""
    part = part_of(text)
    if not isinstance(part, Fraction):
        return part
    return max(1, -(-part.numerator * seats // part.denominator))


def signatures_words(text: str) -> str:
    """``1/20 of all seats must sign``; "" where signatures bring nothing."""
    if not text:
        return ""
    return f"{text} of all seats must sign" if "/" in text else f"{text} seats must sign"
