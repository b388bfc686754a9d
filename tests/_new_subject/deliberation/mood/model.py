"""The slice: the mood, and how often it changed."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["WORDS", "Mood"]

WORDS = ("calm", "merry", "cross")
"""The moods there are, in the order in which they may follow each other."""


@dataclass(frozen=True, slots=True)
class Mood:
    """``word`` is one of :data:`WORDS`, or "" at the beginning."""

    word: str = ""
    changes: int = 0
