"""What is typed into the forms of the chamber, and what is wrong with it."""

from __future__ import annotations

import json

from conference.sortition.commitment import pseudonym_of
from conference.ui.picture import Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["CHANNEL_WORDS", "badge_outcome", "counted_words", "pseudonym_shown"]

CHANNEL_WORDS = {
    "hands": "desk-chamber-hands-raised",
    "paper": "desk-chamber-paper-ballots",
}
"""Keys of the words of each channel."""
OK = 200


def counted_words(counts: tuple[int, ...]) -> str:
    """The sum: ``54 votes``."""
    return say("desk-votes", count=sum(counts))


def pseudonym_shown(badge: str) -> str:
    """The pseudonym of a badge shown as ``ID:CODE``, as the doors read it; "" where it is none."""
    person, _, code = badge.strip().rpartition(":")
    if not person.strip() or not code.strip():
        return ""
    return pseudonym_of(code.strip().lower(), person.strip())


def badge_outcome(status: int, answer: bytes) -> tuple[Tone, str]:
    """What came of a badge that was checked on the way in, in words."""
    try:
        told = json.loads(answer)
        sentence = refusal_words(str(told.get("code", "")), str(told["sentence"]))
        is_in = status == OK and told.get("accepted") is True
    except (ValueError, KeyError, TypeError):
        return Tone.DANGER, say("desk-chamber-badge-no-answer")
    return (Tone.TEXT if is_in else Tone.WARNING), sentence
