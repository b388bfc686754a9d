"""Faults and remarks, each told once with the lines where it is.

A column of thousand cells that are wrong in one way is one fault: the sentence names the value, how
often it is there and where.
"""

from __future__ import annotations

from collections.abc import Iterable

from conference.core.errors import Fault, TableError

__all__ = ["UNLISTED", "FaultBook", "Remarks", "lines_told"]

MOST_KINDS = 200
"""So many different faults are listed; the rest are counted."""

RANGES_TOLD = 6
"""So many stretches of lines are named for one fault."""

UNLISTED = 2**62
"""The row of the last fault of a long list: how many more there are."""


class _Lines:
    """The lines of one kind of fault, as stretches."""

    __slots__ = ("count", "reason", "stretches")

    def __init__(self, reason: str = "") -> None:
        self.reason = reason
        self.count = 0
        self.stretches: list[list[int]] = []

    def add(self, line: int) -> None:
        self.count += 1
        if self.stretches and line in (self.stretches[-1][1], self.stretches[-1][1] + 1):
            self.stretches[-1][1] = line
        elif len(self.stretches) <= RANGES_TOLD:
            self.stretches.append([line, line])

    def told(self) -> str:
        shown: list[str] = []
        for first, last in self.stretches[:RANGES_TOLD]:
            if last > first + 1:
                shown.append(f"{first} to {last}")
            else:
                shown += map(str, range(first, last + 1))
        if len(self.stretches) > RANGES_TOLD:
            return ", ".join(shown) + " ..."
        return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))

    @property
    def is_one(self) -> bool:
        return len(self.stretches) == 1 and self.stretches[0][0] == self.stretches[0][1]


def lines_told(lines: Iterable[int]) -> str:
    """``line 3`` or ``lines 3, 5 to 9 and 12``; of many only the first."""
    found = _Lines()
    for line in lines:
        found.add(line)
    return f"line {found.told()}" if found.is_one else f"lines {found.told()}"


class FaultBook:
    """What is wrong in one table: each kind once, with its lines.

    A kind is a column and a reason that names the value; or, where one mistake is behind many
    values, a column and a ``kind``, whose first reason stands for all. Whoever reads goes on after
    a fault, so that all are found; :meth:`stop` refuses the table. ``count`` is how many faults
    there were.
    """

    def __init__(self, source: str, code: str = "bad_table") -> None:
        self.source, self.code = source, code
        self._kinds: dict[tuple[str, str], _Lines] = {}
        self._unlisted = self.count = 0

    def __bool__(self) -> bool:
        return bool(self._kinds)

    def add(self, line: int, column: str, reason: str, kind: str = "") -> None:
        """Note a fault on a line (0: of the file as a whole) in a column ("": of the row)."""
        self.count += 1
        found = self._kinds.get((column, kind or reason))
        if found is None:
            if len(self._kinds) >= MOST_KINDS:
                self._unlisted += 1
                return
            found = self._kinds[column, kind or reason] = _Lines(reason)
        found.add(line)

    def faults(self) -> list[Fault]:
        """All kinds, each at its first line; the last says how many there were beyond these."""
        listed = [
            Fault(
                lines.stretches[0][0],
                column,
                lines.reason
                if lines.is_one
                else f"{lines.reason} ({lines.count} times: lines {lines.told()})",
            )
            for (column, _), lines in self._kinds.items()
        ]
        if self._unlisted:
            listed.append(Fault(UNLISTED, "", f"and {self._unlisted} further faults, not listed"))
        return listed

    def stop(self) -> None:
        """Raise :class:`TableError` if there is any fault."""
        if self._kinds:
            raise self.error()

    def error(self) -> TableError:
        """The refusal of the table, with every fault."""
        error = TableError(self.source, self.faults(), code=self.code)
        if self._unlisted:
            error.params["unlisted"] = self._unlisted
        return error


class Remarks:
    """What was done with a table without being asked: each kind once, with its lines.

    As with faults, the first text of a ``kind`` stands for all of it.
    """

    def __init__(self) -> None:
        self._kinds: dict[str, _Lines] = {}
        self._unlisted = 0

    def add(self, line: int, text: str, kind: str = "") -> None:
        """Remark on a line (0: on the file as a whole); ``text`` is a sentence without its stop."""
        found = self._kinds.get(kind or text)
        if found is None:
            if len(self._kinds) >= MOST_KINDS:
                self._unlisted += 1
                return
            found = self._kinds[kind or text] = _Lines(text)
        found.add(line)

    def told(self) -> tuple[str, ...]:
        """All remarks as sentences; the last says how many there were beyond these."""
        told = [
            f"{lines.reason}."
            if not lines.stretches[0][0]
            else f"{'Line' if lines.is_one else 'Lines'} {lines.told()}: {lines.reason}"
            f"{'' if kind == lines.reason or lines.is_one else ', and others so'}."
            for kind, lines in self._kinds.items()
        ]
        if self._unlisted:
            told.append(f"There were {self._unlisted} further remarks.")
        return tuple(told)
