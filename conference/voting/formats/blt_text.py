"""The lines of a BLT file: without comments, and with line breaks where they may be missing."""

from __future__ import annotations

import re

__all__ = ["NumberedLine", "bare_of", "lines_of", "option_words"]

NumberedLine = tuple[int, str]
"""Its number in the file, and its text."""
ON_ONE_LINE = re.compile(r"(\s*\d+\s*[,;]?\s+\d+)\s*[,;]?\s+([^#\s,;].*)")
"""Candidates and seats, with what follows on the same line."""
WITHDRAWALS = re.compile(r"((?:-\d+\s+)+)(.*)")
# Not after a 0 or at the start of a line: there, a ballot's id stands in parentheses.
GROUP = re.compile(r"(?<=[\d)=-])(?<!\b0)\s+\(\s*(\d+(?:\s+\d+)*)\s*\)")
EQUAL = re.compile(r"\s*=\s*")
QUOTED_NUMBERS = re.compile(
    r'[\s,;]*(?:"\s*-?\d*\s*"|-?\d+)(?:[\s,;]+(?:"\s*-?\d*\s*"|-?\d+))*[\s,;]*'
)
"""Numbers in quotes, as some spreadsheets write all of their cells."""
EXCELS_WORD = re.compile(r"sep=.?\s*", re.IGNORECASE)


def lines_of(text: str) -> list[NumberedLine]:
    """All lines; candidates, seats and withdrawals on lines of their own."""
    blanked = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.DOTALL)
    lines = list(enumerate(blanked.split("\n"), 1))
    if EXCELS_WORD.fullmatch(lines[0][1]):
        lines[0] = (1, "")
    _unquote(lines)
    _dedent(lines)
    at = next((n for n, (_, line) in enumerate(lines) if bare_of(line).strip()), 0)
    number, line = lines[at]
    if one := ON_ONE_LINE.fullmatch(line):
        gone = WITHDRAWALS.fullmatch(one[2])
        parts = [one[1], gone[1], gone[2]] if gone else [one[1], one[2]]
        lines[at : at + 1] = [(number, part) for part in parts]
    return lines


def _unquote(lines: list[NumberedLine]) -> None:
    """Take the quotes off numbers, up to the line 0 after which names may be numbers."""
    for at, (number, line) in enumerate(lines):
        if '"' in line and re.search(r"\d", line) and QUOTED_NUMBERS.fullmatch(line):
            lines[at] = (number, line.replace('"', ""))
        if "0" in line[:9] and bare_of(lines[at][1]).strip() == "0":
            return


def _dedent(lines: list[NumberedLine]) -> None:
    """Where all lines start with a blank, none goes on with the one before."""
    if all(line[:1].isspace() for _, line in lines if line.strip()):
        lines[:] = [(number, line.strip()) for number, line in lines]


def bare_of(line: str) -> str:
    """A line of numbers without its comment; equal ranks as one word."""
    bare = line.split("#", 1)[0].replace(",", " ").replace(";", " ").replace("\t", " ").rstrip()
    if "(" in bare:
        bare = GROUP.sub(lambda group: " " + "=".join(group[1].split()), bare)
    return EQUAL.sub("=", bare) if "=" in bare else bare


def option_words(lines: list[NumberedLine], at: int) -> tuple[int, list[str] | None]:
    """The words of an option in brackets, perhaps over several lines, and where the next line is.

    What stands behind the bracket stays, as a line of its own. None if the bracket never closes.
    """
    words, closed = list[str](), False
    while at < len(lines) and not closed:
        before, bracket, more = lines[at][1].partition("]")
        closed = bool(bracket) and "#" not in before
        words += bare_of(before).replace("[", " ").split()
        more = more if closed else ""
        if more.strip():
            lines[at] = (lines[at][0], more.strip())
        else:
            at += 1
    return at, words if closed else None
