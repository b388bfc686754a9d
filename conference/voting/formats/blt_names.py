"""The names at the end of a BLT file, in all their dialects."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conference.voting.formats.blt_text import NumberedLine
from conference.voting.formats.text import Faults

__all__ = ["AFTER_NAMES", "names_of"]

NamesLine = tuple[int, list[str], str]
"""A line with names: its number, the names on it, and its text."""
STRICT = re.compile(r'"(?:[^"]|"")*"(?:(?:\s+|\s*,\s*)"(?:[^"]|"")*")*\s*[,;]?\s*(?:#[^"]*)?')
"""A line of names in which every quote inside is doubled."""
QUOTED = re.compile(r'"((?:[^"]|"")*)"')
COMMENT = re.compile(r'#[^"]*$')
OPENED = re.compile(r'\s*,?\s*"')
CLOSED = re.compile(r'(?<!\\)"(?=\s*[,;]?\s*(?:#[^"]*)?$|\s*,\s*"|\s+")|"$')
"""A quote ends a name where nothing, a comment or the next name follows; others are part of it."""
ESCAPED = re.compile(r'""|\\"(?!")')
LONE_QUOTE = re.compile(r'(?<!["\\])"(?!")')
IN_COMMENT = re.compile(r"# ALTERNATIVE NAME \d+: (.*)")
AFTER_NAMES = 3
"""Title, source and comment."""


def names_of(
    lines: Sequence[NumberedLine], candidates: int, faults: Faults, remarks: list[str]
) -> tuple[list[str], str, list[str]]:
    """The names of all candidates, the title, and what follows it, from the lines after the
    ballots."""
    wanted = candidates + 1
    if not any(line.strip() and not line.lstrip().startswith("#") for _, line in lines):
        return _without_lines(lines, candidates, remarks), "", []
    rows = [(number, _strings(number, line, faults), line) for number, line in lines]
    rows = [row for row in rows if row[1]]
    kept = _without_remarks(rows, wanted)
    left = [str(number) for number, _, _ in rows if number not in {one[0] for one in kept}]
    if left:
        remarks.append(f"Text after the names is left out (from line {left[0]}).")
    rows = _numbered_away(kept, candidates)
    for number, _, line in rows:
        if _is_ballot(line, rows[0][2]):
            faults.add(number, "a ballot after the line 0 that ends the ballots")
    named = _one_each(rows, candidates, faults)
    if len(named) <= AFTER_NAMES:
        named = [*_commented(lines), *named]
    _check_number(named, lines, candidates, faults)
    for number, name in named[:candidates]:
        if not name.strip():
            faults.add(number, "a candidate's name is empty")
    tidy = [" ".join(name.split()) for _, name in named]
    return tidy[:candidates], "".join(tidy[candidates:wanted]), tidy[wanted:]


def _check_number(
    named: Sequence[tuple[int, str]],
    lines: Sequence[NumberedLine],
    candidates: int,
    faults: Faults,
) -> None:
    """There must be a name for each candidate and a title, and not much more."""
    last = named[-1][0] if named else (lines[-1][0] if lines else 0)
    if len(named) <= candidates:
        faults.add(
            last,
            f"after the ballots there are {len(named)} lines or names, but {candidates} names "
            "and a title are needed",
        )
    elif len(named) > candidates + AFTER_NAMES:
        faults.add(
            last,
            f"after the ballots there are {len(named)} lines or names, too many for "
            f"{candidates} names and a title",
        )


def _without_lines(lines: Sequence[NumberedLine], candidates: int, remarks: list[str]) -> list[str]:
    """The names of a file that ends with its ballots: in comments, or the numbers."""
    commented = [name for _, name in _commented(lines)]
    if len(commented) == candidates:
        return commented
    remarks.append("The file has no names; numbers stand for them.")
    return [str(n) for n in range(1, candidates + 1)]


def _numbered_away(rows: list[NamesLine], candidates: int) -> list[NamesLine]:
    """Rows of "Candidate 1", name and party as name (party); others as they are."""
    some = rows[:candidates]
    if not some or any(
        len(strings) not in (2, 3) or strings[0].lower() != f"candidate {place}"
        for place, (_, strings, _) in enumerate(some, 1)
    ):
        return rows
    named = [
        (number, [f"{strings[1]} ({strings[2]})" if len(strings) == 3 else strings[1]], line)
        for number, strings, line in some
    ]
    return [*named, *rows[candidates:]]


def _without_remarks(rows: list[NamesLine], wanted: int) -> list[NamesLine]:
    """Names in quotes may be followed by anything that is not in quotes; that is left out."""
    if not rows or not _is_quoted(rows[0][2]):
        return rows
    kept, strings = list[NamesLine](), 0
    for row in rows:
        if strings < wanted or _is_quoted(row[2]):
            kept.append(row)
            strings += len(row[1])
    return kept


def _one_each(rows: list[NamesLine], candidates: int, faults: Faults) -> list[tuple[int, str]]:
    """Names with their lines: the strings one after the other, or all of a line together.

    Where there are just as many lines as names, each line is one name, unless all names stand
    on the first; if only some lines have several strings, nobody can tell.
    """
    flat = [(number, name) for number, strings, _ in rows for name in strings]
    if not candidates + 1 <= len(rows) <= candidates + AFTER_NAMES:
        return flat
    first, *others = [len(strings) for _, strings, _ in rows[:candidates]]
    if max(others, default=1) == 1 and (first == 1 or first >= max(candidates, 2)):
        return flat
    if any(size != first for size in others):
        number = next(number for number, strings, _ in rows if len(strings) > 1)
        faults.add(
            number,
            "has several names, but there are lines enough for one each; write one name on a line",
        )
    return [(number, " ".join(strings)) for number, strings, _ in rows]


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith('"')


def _is_ballot(line: str, first: str) -> bool:
    """Whether a line among the names is one of numbers up to a 0; a bare 0 only among quoted."""
    words = line.replace(",", " ").split()
    if not words or words[-1] != "0" or not all(word.isdecimal() for word in words):
        return False
    return len(words) > 1 or _is_quoted(first)


def _strings(number: int, line: str, faults: Faults) -> list[str]:
    """The names on a line: all quoted ones, or the line as it is; none on a comment."""
    stripped = line.strip().rstrip(",;").rstrip()
    if not stripped or stripped.startswith("#"):
        return []
    if not stripped.startswith('"'):
        return [stripped]
    if STRICT.fullmatch(line.strip()):
        return [name.replace('""', '"') for name in QUOTED.findall(COMMENT.sub("", line))]
    found, at = list[str](), 0
    while opened := OPENED.match(stripped, at):
        closed = CLOSED.search(stripped, opened.end())
        if closed is None:
            reason = "a name starts with a quote that does not close at its end"
            if '"' in stripped[opened.end() :]:
                reason = "there is text after the quotes of a name; put all of the name into them"
            faults.add(number, reason)
            return [stripped.strip('"')]
        found.append(stripped[opened.end() : closed.start()])
        at = closed.end()
    if len(found) > 1 and any(LONE_QUOTE.search(name) for name in found):
        found = [stripped[1 : stripped.rindex('"')]]
    return [ESCAPED.sub('"', name) for name in found]


def _commented(lines: Sequence[NumberedLine]) -> list[tuple[int, str]]:
    """Names in comments as PrefLib's converter leaves them: # ALTERNATIVE NAME 1: Adam."""
    found = [(number, IN_COMMENT.match(line.strip())) for number, line in lines]
    return [(number, match.group(1)) for number, match in found if match]
