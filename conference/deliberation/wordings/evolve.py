"""From what happened to the next slice of wordings."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.deliberation.meeting import Meeting
from conference.deliberation.wordings.events import Event, LanguagesSet, TextsWorded
from conference.deliberation.wordings.model import Wording, Wordings

__all__ = ["evolve"]


def evolve(state: Wordings, event: Event, _meeting: Meeting) -> Wordings:
    """The wordings after ``event``."""
    match event:
        case LanguagesSet(original, wanted, _):
            return replace(state, language=original, wanted=wanted)
        case TextsWorded(what, language, original, texts, at, reason):
            wording = Wording(texts, at, reason) if texts else None
            return state.put(what, original, language, wording)
        case _:
            assert_never(event)
