"""What assemblies have sent, as files for whoever works on: a table, and values for programs."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities.rows import PrioritiesRow, all_rows
from conference.tables.writing import rows_into

__all__ = ["COLUMNS", "as_csv", "as_values"]

COLUMNS = (
    "assembly", "name", "area", "region", "place", "priority", "why", "people", "language",
    "on paper", "version", "received",
)  # fmt: skip


def as_csv(meeting: Meeting) -> str:
    """A row a priority that stands; ``place`` is 1 for the first. Cells are safe to open."""
    out = io.StringIO(newline="")
    write = rows_into(out)
    write(COLUMNS)
    for row in all_rows(meeting):
        sent = row.sent
        for place, one in enumerate(sent.priorities if sent is not None else (), 1):
            assert sent is not None
            write(
                (row.whose, row.name, row.area, row.region, place, one.title, one.why,
                 sent.headcount, sent.language, "yes" if sent.paper else "no", sent.version,
                 _instant(sent.at))
            )  # fmt: skip
    return out.getvalue()


def as_values(meeting: Meeting) -> dict[str, Any]:
    """All that was sent, withdrawn ones included, as JSON values."""
    state = meeting.priorities
    rows = [row for row in all_rows(meeting) if row.sent is not None]
    return {
        "format": "conference priorities 1",
        "conference": meeting.founding.name,
        "opens_at": state.opens_at,
        "closes_at": state.closes_at,
        "assemblies": [_value(row) for row in rows],
    }


def _value(row: PrioritiesRow) -> dict[str, Any]:
    sent = row.sent
    assert sent is not None
    return {
        "assembly": row.whose, "name": row.name, "area": row.area, "region": row.region,
        "version": sent.version, "people": sent.headcount, "language": sent.language,
        "paper": sent.paper, "received": _instant(sent.at), "withdrawn": not sent.counts,
        "priorities": [{"title": one.title, "why": one.why} for one in sent.priorities],
    }  # fmt: skip


def _instant(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
