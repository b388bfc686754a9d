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
    between,
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
        self.text, self.clauses = text, clauses
        self.running = running_styles(outline_of_text(text))
        self.below: dict[str, list[Grown]] = {}
        for one in clauses:
            self.below.setdefault(one.parent, []).append(one)
        self.old: dict[Series, list[tuple[str, Mark]]] = {}
        for clause in text.clauses:
            if (mark := written(clause.mark)) is not None:
                series = self.series(clause.parent, mark.style)
                self.old.setdefault(series, []).append((clause.id, mark))
        self.marks: dict[str, Mark | None] = {}
        self.new: dict[Series, list[Grown]] = {}
        for one in clauses:
            self.marks[one.id] = mark = self._like(one)
            if mark is not None:
                self.new.setdefault(self.series(one.parent, mark.style), []).append(one)

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
        for id_ in self.text.below.get(clause.parent, ()):
            if self.text.by_id[id_].form == clause.form:
                return written(self.text.by_id[id_].mark)
        outer = self.marks.get(clause.parent)
        if outer is not None and outer.dotted:
            return Mark("", f"{outer.local}.", "1", outer.after, dotted=True)
        return own or written("1.")

    def count_again(self) -> None:
        """Number every series that has changed from its first number on."""
        for series, clauses in self.new.items():
            ids = [id_ for id_, _ in self.old.get(series, ())]
            is_put = any(one.is_put for one in clauses)
            if not is_put and (not ids or ids == [one.id for one in clauses]):
                continue
            before = [mark.ordinal for _, mark in self.old.get(series, ())]
            kind = series_kind(before) if before else self._kind(clauses[0])
            first = value_of(before[0], kind) if before else None
            for value, one in enumerate(clauses, first[0] if first else 1):
                self._set(one, ordinal(value, kind))

    def _kind(self, clause: Grown) -> str:
        mark = self.marks[clause.id]
        return series_kind([mark.ordinal]) if mark is not None else "1"

    def count_between(self) -> None:
        """Number what was put between clauses after the one before it: 3a, 3b, if there is none."""
        taken = {
            (self.series(one.parent, mark.style), mark.ordinal)
            for one in self.clauses
            if not one.is_put and (mark := self.marks[one.id]) is not None
        }
        for siblings in self.below.values():
            last = "0"
            for one in siblings:
                if (mark := self.marks[one.id]) is None:
                    continue
                if one.is_put:
                    series = self.series(one.parent, mark.style)
                    tokens = (between(last, count) for count in range(1, 1_000_000))
                    token = next(token for token in tokens if (series, token) not in taken)
                    taken.add((series, token))
                    self._set(one, token)
                else:
                    last = mark.ordinal

    def _set(self, clause: Grown, token: str) -> None:
        mark = self.marks[clause.id]
        if mark is not None:
            self.marks[clause.id] = replace(mark, ordinal=token)

    def written(self) -> list[str]:
        """The marks as they are written, those with dots after the clause they stand in."""
        for one in self.clauses:
            mark, outer = self.marks[one.id], self.marks.get(one.parent)
            if mark is not None and mark.dotted and outer is not None:
                is_figure = outer.local[0].isdigit()
                self.marks[one.id] = (
                    replace(mark, before=f"{outer.local}.")
                    if is_figure
                    else Mark("", "", mark.ordinal, mark.after or ".")
                )
        return [mark.full if mark else "" for mark in map(self.marks.get, self._ids())]

    def _ids(self) -> list[str]:
        return [one.id for one in self.clauses]


def marks_of(text: Text, clauses: Sequence[Grown], *, final: bool) -> list[str]:
    """The mark of each clause; ``final``: counted through where the order of ``text`` changed."""
    counting = _Counting(text, clauses)
    if final:
        counting.count_again()
    else:
        counting.count_between()
    return counting.written()
