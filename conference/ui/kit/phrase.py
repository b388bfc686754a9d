"""Pieces of text that panels and bars share, each with the role of its colour."""

from __future__ import annotations

from dataclasses import dataclass

from conference.ui.picture import Tone

__all__ = ["Headline", "Phrase"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of text with the role of its colour, and a sentence that explains it."""

    text: str
    tone: Tone = Tone.TEXT
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Headline:
    """What every workspace says of a subject, above the panels.

    ``mark`` is a word in a box of ``mark_tone``.
    """

    words: str = ""
    tone: Tone = Tone.MUTED
    mark: str = ""
    mark_tone: Tone = Tone.MUTED
