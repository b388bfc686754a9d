"""Sentences about something that has no name, or not any more."""

from __future__ import annotations

import re

__all__ = ["without_gaps"]

GAP = re.compile(r" *:? +(?=[.۔]?$)| +(?=[ .,،۔)]|$)")


def without_gaps(sentence: str) -> str:
    """The sentence without the space that was left for a name."""
    return GAP.sub("", sentence)
