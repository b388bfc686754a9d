"""One id on several rows of a table: the same person again, or two people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from conference.sortition.identity import is_own_id_column
from conference.sortition.loose import is_shortened
from conference.tables.naming import tidy
from conference.tables.reading import Table

__all__ = ["compare_doubles", "second_look"]

APART_NAMED = 5
"""So many ids that are there for several people are named; the rest are told by their lines."""

Row = tuple[int, Sequence[str]]
"""A line and its cells."""


def compare_doubles(
    table: Table, id_at: int, doubles: Mapping[str, Sequence[int]], again: Table | None
) -> int:
    """Remark on who is there again with the same cells; for others a fault names what differs.

    ``doubles`` has for each id the lines on which it came again, which were left out; ``again`` is
    the same table from its beginning, None where it cannot be had. How many were the same.
    """
    name = table.names[id_at] if table.names else ""
    if again is None:
        for person, lines in doubles.items():
            for line in lines:
                table.book.add(line, name, f"the id {person[:80]!r} is there twice")
        return 0
    comparing = _Comparing(table, name)
    for cells in again:
        person = cells[id_at].strip()
        if person in doubles:
            comparing.add(person, (again.line, cells))
    if comparing.apart > 1 and not is_own_id_column(name):
        told = "many ids are there twice: if this is no column of ids, name another (--id)"
        table.book.add(table.head_line, name, told)
    return comparing.same


class _Comparing:
    """The first row of each id, to compare later ones with."""

    def __init__(self, table: Table, id_name: str) -> None:
        self.same = self.apart = 0
        self._table, self._id_name = table, id_name
        self._first: dict[str, Row] = {}
        self._apart: dict[str, None] = {}

    def add(self, person: str, row: Row) -> None:
        """The next row of an id that is there twice."""
        (first, cells), (line, again) = self._first.setdefault(person, row), row
        if line == first:
            return
        apart = [at for at, cell in enumerate(cells) if tidy(cell) != tidy(again[at])]
        if apart:
            self.apart += 1
            self._apart.setdefault(person, None)
            if len(self._apart) > APART_NAMED:
                told = "further ids are there twice, with other cells"
                self._table.book.add(line, self._id_name, told)
                return
            differ = ", ".join(
                f"{self._table.names[at]} ({cells[at].strip()[:40]!r} and"
                f" {again[at].strip()[:40]!r})"
                for at in apart[:4]
            )
            reason = f"the id {person[:80]!r} is there twice, first on line {first}, with another"
            hint = "" if not is_shortened(person) else "; a spreadsheet has shortened the ids"
            self._table.book.add(line, self._id_name, f"{reason} {differ}{hint}", person)
            return
        self.same += 1
        told = f"{person[:80]!r} is there again with the same cells, first on line {first}"
        self._table.remarks.add(line, f"left out, {told}", "again")


def second_look(lines: Iterable[str], make: Callable[[Iterable[str]], Table]) -> Table | None:
    """The table from its beginning, where its lines can be gone through once more."""
    return None if iter(lines) is lines else make(lines)
