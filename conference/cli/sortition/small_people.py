"""The people of small draws: from a list of ids, a table, or a register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import JsonOptions
from conference.cli.sortition.told import print_remarks
from conference.core.errors import Fault, TableError
from conference.tables.faults import FaultBook

__all__ = ["SmallOptions", "SmallPeople", "small_people"]

NAME = "pseudonym"
"""People are drawn by this column where there is one, so that others can repeat it; else by id."""


@dataclass(frozen=True, kw_only=True)
class SmallOptions(JsonOptions):
    """Who may be drawn, by which public value, and where the result goes."""

    people: Path | None
    chamber: Path | None
    everyone: Path | None
    value: str
    to: Path | None


@dataclass(frozen=True)
class SmallPeople:
    """Those who may be drawn. ``names`` are drawn; ``id_of`` and ``rows`` are by name."""

    names: list[str]
    id_of: dict[str, str]
    rows: dict[str, list[str]]
    head: list[str]

    def values(self, columns: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """The folded values of these columns for everyone."""
        from conference.tables.naming import fold

        found = {name: _place(self.head, [name]) for name in columns}
        missing = [name for name, at in found.items() if at is None]
        if missing:
            raise TableError("the people", [Fault(1, n, "the column is missing") for n in missing])
        at = [place for place in found.values() if place is not None]
        return {name: tuple(fold(row[i]) for i in at) for name, row in self.rows.items()}


def _place(head: Sequence[str], names: Sequence[str]) -> int | None:
    """Where the first of these columns is that is there."""
    from conference.tables.naming import bare

    there = [bare(cell) for cell in head]
    return next((there.index(bare(name)) for name in names if bare(name) in there), None)


def small_people(options: SmallOptions) -> SmallPeople:
    """The people of a file or a register. Raises :class:`TableError` with every fault."""
    from conference.sortition.identity import ID_COLUMNS
    from conference.sortition.lists import check_lines

    head, rows, source = _table(options)
    ids = [name for name in ID_COLUMNS if name != NAME]
    id_at = _place(head, [*ids, "row"])
    name_at = _place(head, [NAME])
    name_at = id_at if name_at is None else name_at
    is_list = name_at is None
    if name_at is None:  # no header: one id a line
        head, rows, name_at = ["id"], [(1, head), *rows] if head else rows, 0
    id_at = name_at if id_at is None else id_at
    found = SmallPeople([], {}, {}, head)
    book = FaultBook(source)
    if is_list:
        check_lines(rows, book)
    for line, row in rows:
        name = row[name_at].strip()
        if not name or name in found.rows:
            book.add(line, head[name_at], "is there twice" if name else "is missing")
            continue
        found.names.append(name)
        found.id_of[name] = row[id_at].strip()
        found.rows[name] = row
    book.stop()
    if not found.names:
        raise TableError(source, [Fault(0, "", "there is nobody in it")])
    return found


def _table(options: SmallOptions) -> tuple[list[str], list[tuple[int, list[str]]], str]:
    """The header of the people, their rows with the lines, and where they are from."""
    from conference.sortition.identity import ID_COLUMNS, ROW
    from conference.tables.decoding import FileLines
    from conference.tables.reading import Table

    if options.people is not None:
        book = FaultBook(options.people.name)
        expected = (NAME, *ID_COLUMNS, *ROW)
        table = Table(FileLines(options.people), book, expected=expected)
        if _place(table.names, expected) is None:
            table.is_without_header()
        rows = [(table.line, cells) for cells in table]
        book.stop()
        print_remarks({options.people.name: table.remarks.told()})
        return table.names, rows, options.people.name
    from conference.register.sittings import pseudonymous

    folder = options.chamber or options.everyone
    assert folder is not None
    head, people = pseudonymous(folder, seated=options.chamber is not None)
    return head, list(enumerate(people, start=2)), f"the register of {folder}"
