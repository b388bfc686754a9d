"""The lines of a BLT file: without comments, and with line breaks where they may be missing."""

from __future__ import annotations

import re

__all__ = ["NumberedLine", "bare_of", "lines_of"]

NumberedLine = tuple[int, str]
"""Its number in the file, and its text."""
ON_ONE_LINE = re.compile(r"(\s*\d+\s*,?\s+\d+)\s*,?\s+([^#\s].*)")
"""Candidates and seats, with what follows on the same line."""
WITHDRAWALS = re.compile(r"((?:-\d+\s+)+)(.*)")
# Not after a 0 or at the start of a line: there, a ballot's id stands in parentheses.
GROUP = re.compile(r"(?<=[\d)=-])(?<!\b0)\s+\(\s*(\d+(?:\s+\d+)*)\s*\)")
EQUAL = re.compile(r"\s*=\s*")


def lines_of(text: str) -> list[NumberedLine]:
    """All lines; candidates, seats and withdrawals on lines of their own."""
    blanked = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.DOTALL)
    lines = list(enumerate(blanked.split("\n"), 1))
    at = next((n for n, (_, line) in enumerate(lines) if bare_of(line).strip()), 0)
    number, line = lines[at]
    if one := ON_ONE_LINE.fullmatch(line):
        gone = WITHDRAWALS.fullmatch(one[2])
        parts = [one[1], gone[1], gone[2]] if gone else [one[1], one[2]]
        lines[at : at + 1] = [(number, part) for part in parts]
    return lines


def bare_of(line: str) -> str:
    """A line of numbers without its comment; equal ranks as one word."""
    bare = line.split("#", 1)[0].replace(",", " ")
    if "(" in bare:
        bare = GROUP.sub(lambda group: " " + "=".join(group[1].split()), bare)
    return EQUAL.sub("=", bare) if "=" in bare else bare
