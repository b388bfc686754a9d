"""The line beside the workspaces: what of a subject every workspace must say."""

from __future__ import annotations

from dataclasses import dataclass

from conference.ui.picture import Tone

__all__ = ["Headline"]


@dataclass(frozen=True, slots=True)
class Headline:
    """The line above the panels; ``mark`` is a word in a box of ``mark_tone``."""

    words: str = ""
    tone: Tone = Tone.MUTED
    mark: str = ""
    mark_tone: Tone = Tone.MUTED
