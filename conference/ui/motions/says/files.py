"""Texts and tables from files, and what the server said of them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from conference.ui.kit import words
from conference.ui.picture import Tone

__all__ = ["MOST_BYTES", "name_of_file", "outcome", "read_text"]

MOST_BYTES = 4 * 1024 * 1024

OK = 200


def read_text(path: Path) -> tuple[str, str]:
    """The words of a file, and why they cannot be read; one of both is ""."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return "", f"{path.name} is larger than 4 MiB: that is no text to vote on."
        return path.read_text("utf-8-sig"), ""
    except UnicodeDecodeError:
        return "", f"{path.name} is not written in UTF-8. Save it as UTF-8 and choose it again."
    except OSError as error:
        return "", f"{path.name} could not be read: {error.strerror or error}."


def name_of_file(stem: str) -> str:
    """The name of a motion that a file suggests: small letters, digits and dashes."""
    return re.sub("[^a-z0-9]+", "-", stem.lower()).strip("-")[:48]


def outcome(status: int, answer: bytes) -> tuple[Tone, str]:
    """What came of it, in words."""
    try:
        told = json.loads(answer)
        if status == OK and "clauses" in told:
            count = words.quantity(int(told["clauses"]), "clause", "clauses")
            return Tone.TEXT, f"The motion is tabled: {count}."
        if status == OK:
            count = words.quantity(int(told["amendments"]), "amendment is", "amendments are")
            return Tone.TEXT, f"{count} handed in."
        return Tone.WARNING, str(told["sentence"])
    except (ValueError, KeyError, TypeError):
        return Tone.DANGER, "The server did not answer. Choose the file again."
