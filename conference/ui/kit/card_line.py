"""A line of a small list, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from conference.ui.picture import Tone

__all__ = ["CardLine"]


@dataclass(frozen=True, slots=True)
class CardLine:
    """A line: ``name`` above, ``state`` below in its colour, ``end`` at the right.

    ``text`` is what it says when it is selected.
    """

    key: str
    name: str
    state: str
    end: str
    text: str
    tone: Tone = Tone.MUTED
