"""A motion at the desk as the texts' own values, made from its document: what would change, and
the text so far.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from conference.deliberation.motions.commands import AmendmentLine
from conference.deliberation.motions.lines import amendment_of
from conference.deliberation.motions.model import Reading
from conference.protocol.views import AmendmentView, ChangeView, ClauseView, MotionView, RunView
from conference.texts.clause import Clause, Form, Text
from conference.texts.marked import Row
from conference.texts.order import en_bloc

__all__ = ["Known", "line_of_view"]


def line_of_view(one: AmendmentView) -> AmendmentLine:
    """The line of the table that describes an amendment."""
    fields: dict[str, Any] = {name: getattr(one, name) for name in AmendmentLine.__struct_fields__}
    return AmendmentLine(**fields)


@dataclass(frozen=True)
class Known:
    """One motion as of its document; what follows from it is worked out once, when asked for."""

    view: MotionView

    @cached_property
    def text(self) -> Text:
        """The base text of this reading."""
        parents: list[str] = []
        found = []
        for one in self.view.clauses:
            del parents[one.depth :]
            found.append(_clause(one, parents[-1] if parents else ""))
            parents.append(one.id)
        return Text(self.view.title, tuple(found))

    @cached_property
    def reading(self) -> Reading:
        """The amendments that were not withdrawn, on their text."""
        kept = (one for one in self.view.amendments if one.state != "withdrawn")
        return Reading(self.text, tuple(amendment_of(line_of_view(one)) for one in kept))

    @cached_property
    def by_id(self) -> dict[str, AmendmentView]:
        """The amendments by their ids."""
        return {one.id: one for one in self.view.amendments}

    @cached_property
    def passed(self) -> tuple[str, ...]:
        """The amendments that were adopted."""
        return tuple(one.id for one in self.view.amendments if one.state == "adopted")

    def changes(self, amendment: str) -> tuple[ChangeView, ...]:
        """What an amendment changes in the text with those that have passed, as marked words."""
        if amendment not in self.reading.by_id:
            return ()
        passed = tuple(one for one in self.passed if one != amendment)
        return tuple(map(_change, self.reading.changes(amendment, passed)))

    @cached_property
    def so_far(self) -> tuple[Row, ...]:
        """The whole text with what has passed, clause by clause beside the text before."""
        return self.reading.amended(self.passed)

    def clause(self, clause: str) -> tuple[ChangeView, ...]:
        """A clause with what has passed in it."""
        return tuple(_change(row) for row in self.so_far if row.id == clause)

    def together(self, amendments: Collection[str]) -> tuple[str, ...]:
        """Of these amendments, those that can be put to one vote."""
        open_ = [one for one in self.reading.amendments if self.by_id[one.id].state == "proposed"]
        chosen = {one.id for one in open_} & set(amendments)
        return en_bloc(self.text, self._with_bases(open_), chosen)

    def _with_bases(self, open_: Sequence[Any]) -> tuple[Any, ...]:
        """With the amendments that they are on, without which they mean nothing."""
        needed = {one.on for one in open_ if one.on} - {one.id for one in open_}
        return (*(one for one in self.reading.amendments if one.id in needed), *open_)


def _clause(one: ClauseView, parent: str) -> Clause:
    form = cast("Form", one.form)
    return Clause(one.id, one.number, one.mark, one.heading, one.text, parent, form)


def _change(row: Row) -> ChangeView:
    clause = row.old or row.new
    return ChangeView(
        clause.name if clause is not None else "",
        row.is_moved,
        tuple(RunView(run.kind, run.words) for run in row.heading),
        tuple(RunView(run.kind, run.words) for run in row.text),
    )
