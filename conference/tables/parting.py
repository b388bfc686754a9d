"""What parts the cells of a table.

Decided by what parts the lines alike, not by the first mark that is in the header: a name with a
comma in it does not make a table of commas, nor do decimal commas in every row.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice

from conference.tables.naming import bare

__all__ = ["SEPARATORS", "named_separator", "parted", "separator_of"]

SEPARATORS = (",", ";", "\t", "|")

SAMPLE_LINES = 200
"""So many lines are looked at to find the separator."""

_NAMED = re.compile(r"\s*\"?sep=(.)\"?[,;\t]*\s*", re.IGNORECASE)


def named_separator(line: str) -> str | None:
    """The separator that a line such as ``sep=;`` names, which is a spreadsheet's and no row."""
    found = _NAMED.fullmatch(line)
    if found is None:
        return None
    return found[1] if found[1] in SEPARATORS else None


def parted(
    lines: Iterable[str], expected: Collection[str] = ()
) -> tuple[str | None, Iterator[str]]:
    """What parts the lines of a table, as they or a line such as ``sep=;`` say, and the lines.

    In the place of that line there is a blank one, so that all keep their numbers.
    """
    stream = iter(lines)
    sample = list(islice(stream, SAMPLE_LINES))
    if not sample:
        return None, stream
    sample[0] = sample[0].removeprefix("\ufeff")
    found = named_separator(sample[0])
    if found is not None:
        sample[0] = "\n"
    return found or separator_of(sample, expected), chain(sample, stream)


def separator_of(lines: Sequence[str], expected: Collection[str] = ()) -> str | None:
    """What parts these lines (the first ones of a table, with their ends); None if nothing does.

    The mark under which the lines have most of the ``expected`` column names; then the one that
    most lines have equally often, the header among them; then the one that makes most columns.
    """
    wanted = {bare(name) for name in expected}
    best: tuple[float, ...] = ()
    chosen = None
    for separator in SEPARATORS:
        rows = _rows(lines, separator)
        if not any(len(row) > 1 for row in rows):
            continue
        names = max(len(wanted & {bare(cell) for cell in row}) for row in rows)
        if not names and len(rows[0]) == 1:  # a mark within the cells of one column
            continue
        width, _ = Counter(len(row) for row in rows if len(row) > 1).most_common(1)[0]
        equal = sum(len(row) == width for row in rows) / len(rows)
        score = (names, round(equal, 2), len(rows[0]) == width, width)
        if score > best:
            best, chosen = score, separator
    return chosen


def _rows(lines: Sequence[str], separator: str) -> list[list[str]]:
    """The records that have any text."""
    found = []
    try:
        for row in csv.reader(lines, delimiter=separator, skipinitialspace=True):
            if any(cell.strip() for cell in row):
                found.append(row)
    except csv.Error:
        pass
    return found
