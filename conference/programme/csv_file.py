"""A programme as the table ``programme.csv`` of a plan, read and written."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime

from conference.core.clock import Millis
from conference.deliberation.founding.running import PROGRAMME, read_items
from conference.deliberation.founding.sheet import Ids, Sheet
from conference.deliberation.programme.model import Item
from conference.programme.reading import FIELDS, Plan, Reading, Sketch
from conference.tables.writing import rows_into

__all__ = ["COLUMNS", "csv_text", "read_csv", "sketches_of"]

COLUMNS = ("id", "date", "start", "minutes", "kind", "title", "speaker", "fixed", "poll", "skipped")

SAID = {"speaker": "speaker", "hard": "fixed", "poll": "poll", "skipped": "skipped"}
"""Fields that a table need not have, and their columns."""


def read_csv(text: str, source: str, plan: Plan) -> Reading:
    """The items of a table. Raises :class:`~conference.core.errors.TableError`, every fault."""
    sheet = Sheet(source, text, PROGRAMME)
    unsaid = [name for name, column in SAID.items() if column not in sheet.columns]
    return sketches_of(sheet, plan, [unsaid] * len(sheet.rows))


def sketches_of(sheet: Sheet, plan: Plan, unsaid: Sequence[Sequence[str]]) -> Reading:
    """The items of the rows of a sheet; ``unsaid`` are the fields that each row leaves so."""
    known: dict[str, Millis] = {item.id: item.starts_at for item in plan.items}
    found = read_items(sheet, Ids(plan.polls, plan.polls), plan.zone, known)
    sheet.book.stop()
    sketches = [
        Sketch(one.line, one.item, one.is_named, left)
        for one, left in zip(found, unsaid, strict=True)
    ]
    return Reading(sheet.source, sketches, tuple(sheet.remarked()))


def csv_text(plan: Plan) -> str:
    """The table. Times are local, by the zone of the conference, to the second."""
    out = io.StringIO(newline="")
    row = rows_into(out)
    row(COLUMNS)
    for item in plan.items:
        row(_cells(item, datetime.fromtimestamp(item.starts_at // 1000, UTC).astimezone(plan.zone)))
    return out.getvalue()


def _cells(item: Item, at: datetime) -> list[object]:
    form = "%H:%M:%S" if at.second else "%H:%M"
    return [
        item.id,
        at.date().isoformat(),
        at.strftime(form),
        item.minutes,
        item.kind.value,
        item.title,
        item.speaker,
        "yes" if item.hard else "no",
        item.poll or "",
        "yes" if item.skipped else "no",
    ]


assert set(SAID) < set(FIELDS), "each is a field of an item"
