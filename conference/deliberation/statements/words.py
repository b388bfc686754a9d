"""What was typed, in the form in which statements are kept."""

from __future__ import annotations

import unicodedata

__all__ = ["as_said", "named_apart"]

_NEVER = frozenset({"Cc", "Cs", "Co", "Cn"})
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff\u2060")
"""Controls of the direction of writing: in a list they would turn what stands beside them."""


def as_said(text: str) -> str:
    """One line in Unicode form NFC, with single blanks, and no sign that changes other lines."""
    seen = (" " if one.isspace() else one for one in unicodedata.normalize("NFC", text))
    kept = (one for one in seen if one not in _TURNS and unicodedata.category(one) not in _NEVER)
    return " ".join("".join(kept).split())


def named_apart(categories: tuple[str, ...]) -> bool:
    """Whether each kind of statement has a name, and one of its own."""
    return all(categories) and len(set(categories)) == len(categories)
