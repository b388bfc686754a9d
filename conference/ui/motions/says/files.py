"""Texts and tables from files, and what the server said of them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from conference.ui.picture import Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["MOST_BYTES", "name_of_file", "outcome", "read_text"]

MOST_BYTES = 4 * 1024 * 1024

OK = 200


def read_text(path: Path) -> tuple[str, str]:
    """The words of a file, and why they cannot be read; one of both is ""."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return "", say("desk-motions-file-large", file=path.name)
        return path.read_text("utf-8-sig"), ""
    except UnicodeDecodeError:
        return "", say("desk-motions-file-not-utf", file=path.name)
    except OSError as error:
        reason = str(error.strerror or error)
        return "", say("desk-motions-file-unread", file=path.name, reason=reason)


def name_of_file(stem: str) -> str:
    """The name of a motion that a file suggests: small letters, digits and dashes."""
    return re.sub("[^a-z0-9]+", "-", stem.lower()).strip("-")[:48]


def outcome(status: int, answer: bytes) -> tuple[Tone, str]:
    """What came of it, in words."""
    try:
        told = json.loads(answer)
        if status == OK and "clauses" in told:
            return Tone.TEXT, say("desk-motions-tabled", count=int(told["clauses"]))
        if status == OK:
            return Tone.TEXT, say("desk-motions-handed-in", count=int(told["amendments"]))
        return Tone.WARNING, refusal_words(str(told.get("code", "")), str(told["sentence"]))
    except (ValueError, KeyError, TypeError):
        return Tone.DANGER, say("desk-motions-no-answer")
