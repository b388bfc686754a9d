"""Numbers and rows in Pabulib's files, read and written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from conference.voting.numbers import parse_amount

__all__ = ["MOST_POINTS", "NumberedRow", "points_of", "quoted", "rows_of", "separator_of"]

NumberedRow = tuple[int, list[str]]
MOST_POINTS, FINEST_POINTS = 10**6, 10**6
"""The most points of one vote for a project, and the parts into which a point may be divided: sums
of a million votes are exact in 64 bits."""

COLUMNS = re.compile(r'^"?key"?[ ]*([;,\t|])[ ]*"?value\b', re.IGNORECASE | re.MULTILINE)
START = 2000
"""Characters in which the names of META's columns stand."""
LONGEST_FIELD = 60
"""A quoted field may go over so many lines; a quote that never ends is taken as it stands."""


def points_of(text: str) -> Fraction | None:
    """A number of points; None if it is none, or more than can be counted."""
    value = parse_amount(text)
    if value is None or abs(value) > MOST_POINTS or FINEST_POINTS % value.denominator:
        return None
    return value


def quoted(text: str) -> str:
    if any(mark in text for mark in ';"\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def separator_of(text: str) -> str:
    """What separates fields: as between the names of META's columns, else a semicolon."""
    found = COLUMNS.search(text, 0, START)
    return found[1] if found else ";"


def rows_of(text: str, mark: str = ";") -> Iterator[NumberedRow]:
    """Lines as fields, without those that have nothing but separators; a line number is that of
    the first line of a row."""
    lines = text.split("\n")
    nothing = f" \t{mark}"
    at = 0
    while at < len(lines):
        number, line = at + 1, lines[at]
        at += 1
        if '"' not in line:
            if line.strip(nothing):
                yield number, line.split(mark)
            continue
        fields, open_ = _fields(line, mark)
        extra = 0
        while open_ and extra < LONGEST_FIELD and at + extra < len(lines):
            extra += 1
            fields, open_ = _fields("\n".join([line, *lines[at : at + extra]]), mark)
        if open_:
            yield number, line.split(mark)
        else:
            at += extra
            if any(field.strip() for field in fields):
                yield number, fields


def _fields(line: str, mark: str) -> tuple[list[str], bool]:
    """Fields of a line, and whether a quoted one has not ended yet."""
    fields, at = list[str](), 0
    while True:
        start = at + len(line[at:]) - len(line[at:].lstrip(" \t"))
        if line[start : start + 1] == '"':
            end = start + 1
            while True:
                end = line.find('"', end)
                if end < 0:
                    return fields, True
                if line[end + 1 : end + 2] != '"':
                    break
                end += 2
            stop = line.find(mark, end)
            stop = len(line) if stop < 0 else stop
            fields.append(line[start + 1 : end].replace('""', '"') + line[end + 1 : stop])
        else:
            stop = line.find(mark, at)
            stop = len(line) if stop < 0 else stop
            fields.append(line[at:stop])
        if stop >= len(line):
            return fields, False
        at = stop + 1
