"""Numbers after amendments: "3a" for now, or counted through again.

Only a series in which a clause came, went or moved is counted again; it begins with the number with
which it began. All other numbers stay as their authors wrote them, but for those with dots, which
follow the clause in which they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conference.texts.clause import Text
from conference.texts.growth import Grown
from conference.texts.numbering import (
    Mark,
    Outline,
    Style,
    letters,
    ordinal,
    running_styles,
    series_kind,
    value_of,
    written,
)

__all__ = ["marks_of", "outline_of_text"]

Series = tuple[str, Style]
"""The clause in which a series is counted ("": through the text, or at the top), and its style."""


def outline_of_text(text: Text) -> list[Outline]:
    """What the numbers of a text are made of."""
    return [
        Outline(text.place[one.parent] if one.parent else -1, one.mark, one.heading)
        for one in text.clauses
    ]


class _Counting:
    def __init__(self, text: Text, clauses: Sequence[Grown]) -> None:
        self.clauses = clauses
        self.running = running_styles(outline_of_text(text))
        self.below: dict[str, list[Grown]] = {}
        for one in clauses:
            self.below.setdefault(one.parent, []).append(one)
        self.old: dict[Series, list[Mark]] = {}
        there = {one.id for one in clauses if not one.is_put}
        self.changed: set[Series] = set()
        for clause in text.clauses:
            if (mark := written(clause.mark)) is not None:
                series = self.series(clause.parent, mark.style)
                self.old.setdefault(series, []).append(mark)
                if clause.id not in there:
                    self.changed.add(series)
        self.marks = {one.id: self._like(one) for one in clauses}
        for one in clauses:
            if one.is_put and (mark := self.marks[one.id]) is not None:
                self.changed.add(self.series(one.parent, mark.style))

    def series(self, parent: str, style: Style) -> Series:
        return ("" if style in self.running else parent), style

    def _like(self, clause: Grown) -> Mark | None:
        """The mark of a clause, or for one that was put somewhere one like those around it."""
        own = written(clause.mark)
        if not clause.is_put or (not clause.is_new and own is None):
            return own
        siblings = [one for one in self.below[clause.parent] if one.form == clause.form]
        here = siblings.index(clause)
        for one in (*reversed(siblings[:here]), *siblings[here + 1 :]):
            if not one.is_put and (mark := written(one.mark)) is not None:
                return mark
        return own or written("1.")

    def count_again(self) -> None:
        """Number every series that has changed from its first number on."""
        found: dict[Series, list[Grown]] = {}
        for one in self.clauses:
            if (mark := self.marks[one.id]) is not None:
                series = self.series(one.parent, mark.style)
                if series in self.changed:
                    found.setdefault(series, []).append(one)
        for series, clauses in found.items():
            before = [mark.ordinal for mark in self.old.get(series, ())]
            kind = series_kind(before) if before else self._kind(clauses[0])
            first = value_of(before[0], kind) if before else None
            for value, one in enumerate(clauses, first[0] if first else 1):
                self._set(one, ordinal(value, kind))

    def _kind(self, clause: Grown) -> str:
        mark = self.marks[clause.id]
        return series_kind([mark.ordinal]) if mark is not None else "1"

    def count_between(self) -> None:
        """Number what was put between clauses after the one before it: 3a, 3b."""
        for siblings in self.below.values():
            last, count = "0", 0
            for one in siblings:
                if (mark := self.marks[one.id]) is None:
                    continue
                if one.is_put:
                    count += 1
                    self._set(one, last + letters(count))
                else:
                    last, count = mark.ordinal, 0

    def _set(self, clause: Grown, token: str) -> None:
        mark = self.marks[clause.id]
        if mark is not None:
            self.marks[clause.id] = replace(mark, ordinal=token)

    def written(self) -> list[str]:
        """The marks as they are written, those with dots after the clause they stand in."""
        for one in self.clauses:
            mark, outer = self.marks[one.id], self.marks.get(one.parent)
            if mark is not None and mark.dotted and outer is not None:
                self.marks[one.id] = replace(mark, before=f"{outer.local}.")
        return [mark.full if mark else "" for mark in map(self.marks.get, self._ids())]

    def _ids(self) -> list[str]:
        return [one.id for one in self.clauses]


def marks_of(text: Text, clauses: Sequence[Grown], *, final: bool) -> list[str]:
    """The mark of each clause after amendments of ``text``; ``final``: counted through again."""
    counting = _Counting(text, clauses)
    if final:
        counting.count_again()
    else:
        counting.count_between()
    return counting.written()
