"""What a file changes in the register: who is new, who has other cells, who is missing."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from conference.register.storage import TRAINED, PeopleColumns

__all__ = ["Change", "Difference", "Intake", "changed_cells"]

MOST_CHANGES = 1_000
"""The cells of so many people are kept to be shown; all are counted."""

SHOWN = 20
"""So many people are shown in full; the rest are counted."""

Cell = tuple[str, str, str]
"""A column, and its cell before and after."""


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody who is in the register, and the cells that are others now."""

    person: str
    cells: tuple[Cell, ...]

    def __str__(self) -> str:
        told = ", ".join(f"{name} {before!r} -> {after!r}" for name, before, after in self.cells)
        return f"{self.person}: {told}"


@dataclass(slots=True)
class Difference:
    """``new`` people, ``changed`` ones (the first of them in ``changes``), the ``same`` as before,
    and the ids of those who are ``missing`` in the file."""

    columns: PeopleColumns
    new: int = 0
    changed: int = 0
    same: int = 0
    changes: list[Change] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def known(self) -> int:
        """How many people of the file are in the register already."""
        return self.changed + self.same

    def add_change(self, person: str, cells: tuple[Cell, ...]) -> None:
        """Somebody whose cells are others now."""
        self.changed += 1
        if len(self.changes) < MOST_CHANGES:
            self.changes.append(Change(person, cells))

    def told(self) -> Iterator[str]:
        """The difference, in lines."""
        yield (
            f"New: {self.new:,}. Changed: {self.changed:,}. The same as in the register:"
            f" {self.same:,}. In the register and not in the file: {len(self.missing):,}."
        )
        for change in self.changes[:SHOWN]:
            yield f"  {change}"
        if self.changed > SHOWN:
            yield f"  and {self.changed - SHOWN:,} more people with other cells"
        if self.missing and self.known:
            more = " ..." if len(self.missing) > SHOWN else ""
            yield f"  Not in the file: {', '.join(self.missing[:SHOWN])}{more}"


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of an import. ``is_done``: the register is as the difference says; it has lost
    those who are missing if ``is_withdrawn``."""

    difference: Difference
    remarks: tuple[str, ...] = ()
    is_done: bool = True
    is_withdrawn: bool = False

    @property
    def new(self) -> int:
        """How many people came in."""
        return self.difference.new if self.is_done else 0

    @property
    def renewed(self) -> int:
        """How many were in the register already and are as the file has them."""
        return self.difference.known if self.is_done else 0

    @property
    def withdrawn(self) -> int:
        """How many were taken out."""
        return len(self.difference.missing) if self.is_withdrawn else 0


def changed_cells(
    columns: PeopleColumns, before: tuple[int, str], after: tuple[int, str]
) -> tuple[Cell, ...]:
    """What differs in training and cells (as a line of CSV)."""
    words = ("no", "yes")
    old, new = _cells(columns, before[1]), _cells(columns, after[1])
    names = (*columns.kept, TRAINED)
    pairs = zip(names, (*old, words[before[0]]), (*new, words[after[0]]), strict=True)
    return tuple((name, one, other) for name, one, other in pairs if one != other)


def _cells(columns: PeopleColumns, line: str) -> Sequence[str]:
    return next(csv.reader([line]), []) if columns.kept else []
