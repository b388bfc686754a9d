"""From what rows say to ballots: names in order, ticks, points."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cache
from math import lcm

import numpy as np

from conference.tables.naming import alike, quoted, tidy
from conference.tables.numbers import NumberColumn, read_numbers
from conference.voting.formats.table_cells import is_nothing, points_text, tick_of
from conference.voting.formats.table_columns import Column
from conference.voting.formats.table_ranks import LAST, MOST_RANKS, rank_of
from conference.voting.formats.table_text import Row, Sheet
from conference.voting.formats.table_weights import LARGEST
from conference.voting.profile import (
    END,
    GAP,
    Approvals,
    Candidate,
    Election,
    Ints,
    Scores,
    Spoilt,
    approvals,
    rankings,
    scores,
)

__all__ = ["OVERVOTE", "Slots", "points", "ranks", "sets", "sorted_ballots", "ticks"]

Slots = list[tuple[str, ...] | None]
"""A ballot: the names at each rank, of equal ones several; () for no name at a rank."""
OVERVOTE = None
"""Several names at a rank for one."""


class Names:
    """The candidates that are named in cells: spellings that differ in case, blanks, dashes or
    quotes are one, called as most cells have it."""

    def __init__(self) -> None:
        self._spelled: dict[str, Counter[str]] = {}
        self.places: dict[str, int] = {}
        self.shown: list[str] = []

    def add(self, names: Mapping[str, int]) -> None:
        """Count spellings, each with how often it stands in cells."""
        for name, times in names.items():
            self._spelled.setdefault(alike(name), Counter())[tidy(name)] += times

    def settle(self, sheet: Sheet) -> None:
        """Give all names their places, in the order of the alphabet; remark what became one."""
        called: dict[str, str] = {}
        for key, spellings in self._spelled.items():
            called[key] = max(spellings, key=lambda name: spellings[name])
            others = sorted(set(spellings) - {called[key]})
            if others:
                told = " and ".join(map(quoted, others[:5]))
                sheet.remarks.add(0, f"{told} in cells is read as {quoted(called[key])}")
        ordered = sorted(called, key=lambda key: called[key])
        self.places = {key: place for place, key in enumerate(ordered)}
        self.shown = [called[key] for key in ordered]
        if len(ordered) > MOST_RANKS:
            reason = f"names {len(ordered)} candidates: there must be at most {MOST_RANKS}"
            sheet.book.add(0, "", reason)

    def placed(self, names: Iterable[str]) -> dict[str, int]:
        """The positions of candidates, by the spellings of cells."""
        return {name: self.places[alike(name)] for name in names}


def made(names: Iterable[str], ballots: Approvals | Scores) -> Election:
    """An election of candidates whose ids are their names."""
    return Election(tuple(Candidate(name, name) for name in names), ballots)


def _weights(rows: Sequence[Row]) -> Ints:
    return np.array([row.weight for row in rows], np.int64)


def sorted_ballots(sheet: Sheet, ballots: Sequence[Slots], also: Iterable[str] = ()) -> Election:
    """Ballots of names, one a row of the sheet, as rankings; ``also`` are named in overvotes."""
    spelled = Counter(dict.fromkeys(also, 0))
    for slots, row in zip(ballots, sheet.rows, strict=True):
        for slot in slots:
            for name in slot or ():
                spelled[name] += row.weight
    names = Names()
    names.add(spelled)
    names.settle(sheet)
    if len(names.shown) > MOST_RANKS:
        return _ranked(sheet, [], [])
    place = names.placed(spelled)
    placed: list[list[tuple[int, ...] | None]] = [
        [None if slot is None else tuple(map(place.__getitem__, slot)) for slot in slots]
        for slots in ballots
    ]
    return _ranked(sheet, placed, names.shown)


def _ranked(
    sheet: Sheet, ballots: Sequence[list[tuple[int, ...] | None]], names: Sequence[str]
) -> Election:
    """Rankings of candidates by their places; a candidate who comes again is a skipped rank."""
    weights: Counter[tuple[tuple[int, ...] | None, ...]] = Counter()
    for slots, row in zip(ballots, sheet.rows, strict=False):
        while slots and slots[-1] == ():
            slots.pop()
        weights[tuple(slots)] += row.weight
    rows = [_marks(slots) for slots in weights]
    width = max((len(places) for places, _, _ in rows), default=1)
    prefs = np.full((len(rows), max(width, 1)), END, np.int16)
    tied = np.zeros(prefs.shape, np.bool_)
    for at, (places, joined, _) in enumerate(rows):
        prefs[at, : len(places)], tied[at, : len(places)] = places, joined
    again = (is_again for _, _, is_again in rows)
    spoilt = Spoilt(
        sum(weight for slots, weight in weights.items() if None in slots),
        sum(weight for weight, is_again in zip(weights.values(), again, strict=True) if is_again),
        sum(weight for slots, weight in weights.items() if () in slots),
    )
    voters = np.array(list(weights.values()), np.int64)
    people = tuple(Candidate(name, name) for name in names)
    return Election(people, rankings(prefs, voters, tied), spoilt=spoilt)


def _marks(slots: Iterable[tuple[int, ...] | None]) -> tuple[list[int], list[bool], bool]:
    """The places of one ballot, which are tied with the one before, and whether any comes again."""
    places: list[int] = []
    joined: list[bool] = []
    is_again = False
    for slot in slots:
        fresh = [place for place in slot or () if place not in places]
        is_again |= len(fresh) < len(slot or ())
        joined += [position > 0 for position in range(len(fresh or [GAP]))]
        places += fresh or [GAP]
    return places, joined, is_again


def ranks(sheet: Sheet, columns: Sequence[Column]) -> Election:
    """Columns are candidates, cells are ranks."""
    said, says_nothing = cache(rank_of), cache(is_nothing)
    ballots: list[list[tuple[int, ...] | None]] = []
    for row in sheet.rows:
        given: dict[int, list[int]] = {}
        for place, column in enumerate(columns):
            cell = row.cells[column.at]
            if says_nothing(cell):
                continue
            rank = said(cell)
            if rank is None:
                sheet.book.add(
                    row.line, column.name, f"{quoted(cell)} is not a rank (1, 2, 3, ...)"
                )
                continue
            given.setdefault(rank, []).append(place)
        if LAST in given:
            others = max((rank for rank in given if rank != LAST), default=0)
            given.setdefault(max(len(columns), others + 1), []).extend(given.pop(LAST))
        ballots.append([tuple(given.get(n + 1, ())) for n in range(max(given, default=0))])
    return _ranked(sheet, ballots, [column.label for column in columns])


def sets(sheet: Sheet, ballots: Sequence[Iterable[str]]) -> Election:
    """The names that each row approves of."""
    listed = [tuple(one) for one in ballots]
    spelled: Counter[str] = Counter()
    for one, row in zip(listed, sheet.rows, strict=True):
        for name in one:
            spelled[name] += row.weight
    names = Names()
    names.add(spelled)
    names.settle(sheet)
    place = names.placed(spelled)
    table = np.zeros((len(listed), len(names.shown)), np.bool_)
    for at, one in enumerate(listed):
        table[at, [place[name] for name in one]] = True
    return made(names.shown, approvals(table, _weights(sheet.rows)))


def ticks(sheet: Sheet, columns: Sequence[Column]) -> Election:
    """Columns are candidates, cells are ticks."""
    table = np.zeros((len(sheet.rows), len(columns)), np.bool_)
    said = cache(tick_of)
    for at, row in enumerate(sheet.rows):
        for place, column in enumerate(columns):
            cell = row.cells[column.at]
            ticked = said(cell, column.label)
            if ticked is None:
                reason = f"{quoted(cell)} is neither a tick (1, x, yes) nor none (0, no)"
                sheet.book.add(row.line, column.name, reason)
            elif ticked:
                table[at, place] = True
    for place, column in enumerate(columns):
        if len(table) > 1 and table[:, place].all() and not table.all():
            sheet.remarks.add(0, f"Every row has a tick for {quoted(column.label)}")
    weights = _weights(sheet.rows)
    return made([column.label for column in columns], approvals(table, weights))


def points(sheet: Sheet, columns: Sequence[Column]) -> Election:
    """Columns are candidates, cells are points."""
    texts = cache(points_text)
    asked = [
        NumberColumn(c.name, [(row.line, texts(row.cells[c.at])) for row in sheet.rows])
        for c in columns
    ]
    by_column = read_numbers(asked, sheet.book, separator=sheet.separator)
    cells = [[column[at] for column in by_column] for at in range(len(sheet.rows))]
    scale = lcm(*{v.denominator for one in cells for v in one if v is not None})
    if _are_too_long(sheet, cells, scale):
        scale, cells = 1, []
    given = np.array([[v is not None for v in one] for one in cells], np.bool_)
    table = np.array([[int((v or 0) * scale) for v in one] for one in cells], np.int64)
    shape = (len(cells), len(columns))
    weights = _weights(sheet.rows) if cells else None
    profile = scores(table.reshape(shape), given.reshape(shape), weights, denominator=scale)
    return made([column.label for column in columns], profile)


def _are_too_long(sheet: Sheet, cells: Sequence[Sequence[Fraction | None]], scale: int) -> bool:
    """Whether points cannot be added in 64 bits; tells of the numbers that make it so."""
    rows = list(zip(sheet.rows, cells, strict=True))
    sizes = [max((abs(v) for v in one if v is not None), default=Fraction(0)) for one in cells]
    most = max(sizes, default=Fraction(0)) * scale
    if most > LARGEST:
        finest = max(v.denominator for one in cells for v in one if v is not None)
        for (row, one), size in zip(rows, sizes, strict=True):
            if size * scale == most or any(v and v.denominator == finest for v in one):
                reason = "has a number that is too long to be added exactly"
                sheet.book.add(row.line, "", reason)
    elif most * sum(row.weight for row in sheet.rows) >= 1 << 63:
        heaviest = max(row.weight for row in sheet.rows)
        for row, _ in rows:
            if row.weight == heaviest:
                reason = "is of too many ballots to add their points exactly"
                sheet.book.add(row.line, "", reason)
    else:
        return False
    return True
