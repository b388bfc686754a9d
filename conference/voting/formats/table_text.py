"""The text of a CSV file: rows, cells, and what is listed in a cell."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from conference.voting.formats.text import MOST, Faults

__all__ = ["comma_of", "cut_rows", "parts_of", "whole_lines"]

QUOTED = re.compile(r'"(?:[^"]|"")*"')
SAMPLE = 50
"""Lines that are looked at to find what separates cells."""


def comma_of(lines: Sequence[str]) -> str:
    """What separates cells: of the marks in the first line, the one that most lines have as often;
    "" if there is none, so that there is one column."""
    sample = [line for line in _whole_rows(lines) if line.strip()][:SAMPLE]
    times = {mark: [_outside_quotes(line, mark) for line in sample] for mark in ",;\t"}
    used = [mark for mark in times if times[mark][:1] > [0]]
    return max(used, key=lambda m: (times[m].count(times[m][0]), times[m][0]), default="")


def _whole_rows(lines: Sequence[str]) -> Iterator[str]:
    """Lines, those together between which a quote is open."""
    row = ""
    for line in lines:
        row = f"{row}\n{line}" if row else line
        if row.count('"') % 2 == 0:
            yield row
            row = ""
    if row:
        yield from row.split("\n")


def whole_lines(lines: Sequence[str], faults: Faults) -> Iterator[tuple[int, list[str]]]:
    """The only column: commas belong to decimals, or part what is approved."""
    for number, line in enumerate(lines, 1):
        if line.lstrip().startswith('"') and line.count('"') % 2:
            faults.add(number, "a quote is opened and not closed")
        yield number, [line.strip().rstrip(",;").rstrip()]


def cut_rows(lines: Sequence[str], comma: str, faults: Faults) -> Iterator[tuple[int, list[str]]]:
    """Rows with the numbers of their first lines; goes on after one that cannot be read."""
    at = 0
    while at < len(lines) and len(faults.found) <= MOST:
        ended = (re.sub(rf'" +(?=[{comma}]|$)', '"', line) + "\n" for line in lines[at:])
        table = csv.reader(ended, delimiter=comma, skipinitialspace=True, strict=True)
        start = at
        try:
            for cells in table:
                yield start + 1, cells
                start = at + table.line_num
            return
        except csv.Error as error:
            unclosed = "unexpected end" in str(error)
            faults.add(
                start + 1,
                "a quote is opened and not closed"
                if unclosed
                else f"cannot be read as CSV: {error}",
            )
            at = start + 1


def parts_of(cell: str, marks: Sequence[str]) -> list[str]:
    """What is named in a cell, parted by the first of the marks that is outside quotes."""
    if QUOTED.fullmatch(cell):
        cell = cell[1:-1].replace('""', '"')
    used = next((mark for mark in marks if any(_outside_quotes(cell, m) for m in mark)), "")
    if not used:
        return [cell]
    outside = rf'[{re.escape(used)}](?=(?:[^"]*"[^"]*")*[^"]*$)'
    parts = [part.strip() for part in re.split(outside, cell)]
    return [p[1:-1].replace('""', '"') if QUOTED.fullmatch(p) else p for p in parts]


def _outside_quotes(line: str, mark: str) -> int:
    return re.sub(r'"[^"]*"', "", line).count(mark)
