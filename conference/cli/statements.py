"""``conference statements``: what tables have said, as a table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import Commands, runs

__all__ = ["add"]

WHAT = (
    "Write what tables have said, each statement with its room, into a table for spreadsheets. What"
    " was held back in its room is not in it; of what was taken off stand the room and the reason."
)


@dataclass(frozen=True, kw_only=True)
class StatementsOptions:
    """The conference, and the table that is written."""

    folder: Path
    to: Path


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser("statements", help="what tables have said", description=WHAT)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("--to", type=Path, required=True, metavar="FILE.csv", help="the table")
    runs(parser, StatementsOptions, _write)


def _write(options: StatementsOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.statements.listed import COLUMNS, rows
    from conference.server.members import meeting_of
    from conference.tables.writing import rows_into

    found = list(rows(meeting_of(ConferenceFolder(options.folder).must_exist())))
    with options.to.open("w", encoding="utf-8-sig", newline="") as file:
        row = rows_into(file)
        for cells in (COLUMNS, *found):
            row(cells)
    print(f"{options.to} has {len(found)} statements.")
    return 0
