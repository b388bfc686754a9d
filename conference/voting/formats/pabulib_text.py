"""Numbers and rows in Pabulib's files, read and written."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from conference.voting.numbers import parse_amount

__all__ = ["MOST_POINTS", "NumberedRow", "points_of", "quoted", "rows_of"]

NumberedRow = tuple[int, list[str]]
MOST_POINTS, FINEST_POINTS = 10**6, 10**6
"""The most points of one vote for a project, and the parts into which a point may be divided: sums
of a million votes are exact in 64 bits."""

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


def rows_of(text: str) -> Iterator[NumberedRow]:
    """Lines as fields; a line number is that of the first line of a row."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        number, line = at + 1, lines[at]
        at += 1
        if '"' not in line:
            if line.strip():
                yield number, line.split(";")
            continue
        fields, open_ = _fields(line)
        extra = 0
        while open_ and extra < LONGEST_FIELD and at + extra < len(lines):
            extra += 1
            fields, open_ = _fields("\n".join([line, *lines[at : at + extra]]))
        if open_:
            yield number, line.split(";")
        else:
            at += extra
            yield number, fields


def _fields(line: str) -> tuple[list[str], bool]:
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
            stop = line.find(";", end)
            stop = len(line) if stop < 0 else stop
            fields.append(line[start + 1 : end].replace('""', '"') + line[end + 1 : stop])
        else:
            stop = line.find(";", at)
            stop = len(line) if stop < 0 else stop
            fields.append(line[at:stop])
        if stop >= len(line):
            return fields, False
        at = stop + 1
