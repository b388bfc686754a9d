"""Programmes in files of any of the forms: chosen by what is in them, or by their names."""

from __future__ import annotations

from datetime import date

from conference.core.errors import TableError
from conference.programme.csv_file import csv_text, read_csv
from conference.programme.difference import difference
from conference.programme.merging import merged
from conference.programme.ontime_in import is_ontime, read_ontime
from conference.programme.ontime_out import ontime_text
from conference.programme.reading import Plan, Reading
from conference.tables.decoding import decoded

__all__ = ["lost_by", "read_file", "written"]


def read_file(
    data: bytes,
    source: str,
    plan: Plan,
    *,
    first: date | None = None,
    rundown: str = "",
    sheet: str = "",
) -> Reading:
    """What a file says: a project of Ontime, else a table, maybe a ``sheet`` of a workbook.

    Raises ``TableError``, every fault.
    """
    text = decoded(data, source, sheet)
    if is_ontime(text):
        return read_ontime(text, source, plan, first=first, rundown=rundown)
    return read_csv(text, source, plan)


def written(plan: Plan, suffix: str) -> str | None:
    """The file of this kind (``.csv`` or ``.json``); None where there is none."""
    writers = {".csv": csv_text, ".json": ontime_text}
    writer = writers.get(suffix.casefold())
    return None if writer is None else writer(plan)


def lost_by(plan: Plan, text: str) -> tuple[str, ...]:
    """What the plan would lose if this file of it were read again, in sentences."""
    try:
        after = merged(plan, read_file(text.encode(), "The file", plan))
    except TableError as error:
        return (f"It would not be read again: {error.sentence}",)
    found = difference(plan.items, after.items)
    return tuple(found.told(plan.zone, {}))[1:] if found else ()
