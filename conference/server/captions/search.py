"""Who said it, and when: words and phrases in what was spoken."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from conference.server.captions.lines import Line

__all__ = ["MOST_FOUND", "Found", "plain", "search"]

MOST_FOUND = 100

LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ـ": None})
"""Letters with a stroke, which are no letter with an accent to Unicode."""


class Found(NamedTuple):
    """A line in which something was found."""

    language: str
    line: Line


def plain(text: str) -> str:
    """A text without capitals, accents, vowel signs and punctuation, with single blanks."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in spread if unicodedata.category(c)[0] != "M")
    kept = (c if c.isalnum() else "" if c in "'’ʼ" else " " for c in letters.translate(LETTERS))
    return " ".join("".join(kept).split())


def search(
    tracks: Mapping[str, Iterable[Line]], typed: str, most: int = MOST_FOUND
) -> tuple[list[Found], int]:
    """The newest lines in which a phrase begins, or all of its words stand; and how many there are.

    A phrase may run on into the next line. ``tracks`` are lines in the order in which they were
    spoken, by language; words are found from their beginning on.
    """
    wanted = plain(typed)
    if not wanted:
        return [], 0
    words = [f" {one}" for one in wanted.split()]
    found: list[Found] = []
    for language, lines in tracks.items():
        told = [(line, f" {plain(line.text)}") for line in lines]
        after = [text for _, text in told[1:]] + [""]
        for (line, text), rest in zip(told, after, strict=True):
            place = (text + rest).find(f" {wanted}")
            if 0 <= place < len(text) or all(word in text for word in words):
                found.append(Found(language, line))
    found.sort(key=lambda one: one.line.at, reverse=True)
    return found[:most], len(found)
