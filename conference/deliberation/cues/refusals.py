"""Every refusal about cues: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.programme.refusals import unknown_item

__all__ = ["bad_cues", "unknown_cue", "unknown_item"]


def bad_cues(reason: str) -> Refusal:
    """Cues that cannot be planned or done."""
    return Refusal("bad_cues", reason)


def unknown_cue(name: str) -> Refusal:
    """The item has no such cue."""
    return Refusal("unknown_cue", "The item has no such cue.", {"cue": name})
