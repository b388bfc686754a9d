"""The names at the end of a BLT file, in all their dialects."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conference.voting.formats.text import Faults

__all__ = ["names_of"]

Line = tuple[int, str]
"""Its number in the file, and its text."""
OPENED = re.compile(r'\s*,?\s*"')
CLOSED = re.compile(r'(?<!\\)"(?=\s*,?\s*(?:#|$)|\s*,\s*"|\s+")|"$')
"""A quote ends a name where nothing, a comment or the next name follows; others are part of it."""
ESCAPED = re.compile(r'""|\\"(?!")')
LONE_QUOTE = re.compile(r'(?<!["\\])"(?!")')
IN_COMMENT = re.compile(r"# ALTERNATIVE NAME \d+: (.*)")
AFTER_NAMES = 3
"""Title, source and comment."""


def names_of(lines: Sequence[Line], candidates: int, faults: Faults) -> tuple[list[str], str]:
    """The names of all candidates, and the title, from the lines after the ballots."""
    rows = [(number, line, _strings(number, line, faults)) for number, line in lines]
    rows = [row for row in rows if row[2]]
    if rows and rows[0][1].lstrip().startswith('"'):
        quoted = [row for row in rows if row[1].lstrip().startswith('"')]
        rows = quoted if len(quoted) > candidates else rows
    wanted, flat = candidates + 1, [s for _, _, found in rows for s in found]
    if len(rows) in range(wanted, wanted + AFTER_NAMES) and len(flat) > wanted + 2:
        flat = [" ".join(found) for _, _, found in rows]
    if len(flat) <= AFTER_NAMES:
        flat = [*_commented(lines), *flat]
    last = rows[-1][0] if rows else (lines[-1][0] if lines else 0)
    if len(flat) < wanted:
        faults.add(
            last,
            f"after the ballots there are {len(flat)} lines, but {candidates} names and "
            "a title are needed",
        )
    elif len(flat) > candidates + AFTER_NAMES:
        faults.add(
            last,
            f"after the ballots there are {len(flat)} lines, too many for "
            f"{candidates} names and a title",
        )
    for number, _, found in rows[:candidates]:
        if not all(name.strip() for name in found):
            faults.add(number, "a candidate's name is empty")
    tidy = [" ".join(name.split()) for name in flat[:wanted]]
    return tidy[:candidates], "".join(tidy[candidates:])


def _strings(number: int, line: str, faults: Faults) -> list[str]:
    """The names on a line: all quoted ones, or the line as it is; none on a comment."""
    stripped = line.strip().rstrip(",").rstrip()
    if not stripped or stripped.startswith("#"):
        return []
    if not stripped.startswith('"'):
        return [stripped]
    found, at = list[str](), 0
    while opened := OPENED.match(stripped, at):
        closed = CLOSED.search(stripped, opened.end())
        if closed is None:
            faults.add(number, "a name starts with a quote that does not close at its end")
            return [stripped.strip('"')]
        found.append(stripped[opened.end() : closed.start()])
        at = closed.end()
    if len(found) > 1 and any(LONE_QUOTE.search(name) for name in found):
        found = [stripped[1 : stripped.rindex('"')]]
    return [ESCAPED.sub('"', name) for name in found]


def _commented(lines: Sequence[Line]) -> list[str]:
    """Names in comments as PrefLib's converter leaves them: # ALTERNATIVE NAME 1: Adam."""
    found = [IN_COMMENT.match(line.strip()) for _, line in lines]
    return [match.group(1) for match in found if match]
