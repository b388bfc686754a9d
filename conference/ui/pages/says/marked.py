"""What a page shows of a motion, and the words of marked text; the twin of ``marked.js``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conference.protocol.views import ChangeView, PassageView
from conference.words.spoken import say

__all__ = ["head_words", "marked_texts"]


def head_words(view: PassageView) -> str:
    """What is shown, in the words above it."""
    is_part = view.amendment or view.clause or view.poll
    return f"{view.title} · {view.call}" if is_part else view.call


def marked_texts(changes: Sequence[ChangeView]) -> Iterator[str]:
    """All that can be read of marked text, stretch by stretch."""
    for change in changes:
        name = change.number[:1].upper() + change.number[1:]
        if change.moved:
            yield say("motion-moved", clause=name)
        elif len(changes) > 1 and name:
            yield f"{name}:"
        for run in (*change.heading, *change.text):
            yield " ".join(run.words.split())
