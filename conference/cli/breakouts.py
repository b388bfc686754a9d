"""``conference breakouts``: breakouts are prepared from a table, and written into one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.parsing import Commands, FolderOptions, ServedOptions, folder_verb

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["add"]

IMPORT = (
    "Print what a table changes in the breakouts that are prepared; with --accept have all of them"
    " prepared or, with a fault, none. A line is a phase: the columns id, phase and minutes and,"
    " if any, title, question, words, rooms, mixed, per table, grace, statements, read first, most."
    " Breakouts that the table does not name stay as they are. Exit status 1: something differs,"
    " and was not accepted."
)
EXPORT = "Write the breakouts that are prepared or were held into a table that is read the same."


@dataclass(frozen=True, kw_only=True)
class ImportOptions(ServedOptions):
    """The table that is read, and whether what it changes is done."""

    file: Path
    accept: bool


@dataclass(frozen=True, kw_only=True)
class ExportOptions(FolderOptions):
    """The file that is written."""

    to: Path


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("breakouts", help="breakouts from a table and into one")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    brief = "prepare the breakouts of a table"
    read = folder_verb(verbs, "import", brief, ImportOptions, _import, IMPORT)
    read.add_argument("file", type=Path, metavar="FILE", help="the table")
    read.add_argument("--accept", action="store_true", help="do what is printed")
    brief = "write them into a table"
    written = folder_verb(verbs, "export", brief, ExportOptions, _export, EXPORT)
    written.add_argument("--to", type=Path, metavar="FILE.csv", required=True, help="the table")


def _import(options: ImportOptions) -> int:
    from conference.cli.asking import ask_folder, text_of
    from conference.core.folder import ConferenceFolder

    folder = ConferenceFolder(options.folder).must_exist()
    text, file = text_of(options.file), options.file.name
    document = {"table": text, "file": file, "accept": options.accept}
    found = ask_folder(
        folder, "/api/breakouts", document, options.ca,
        lambda: _alone(folder, text, file, is_accepted=options.accept),
    )  # fmt: skip
    lines = found["difference"]
    if options.json:
        print(json.dumps({"ok": True, **found}, ensure_ascii=False))
    else:
        print("\n".join(lines) or "All of it is prepared so already.")
        if lines:
            done = f"Prepared: {found['prepared']}."
            print(done if options.accept else "Nothing was changed. Do it with --accept.")
    return 1 if lines and not options.accept else 0


def _alone(
    folder: ConferenceFolder, text: str, file: str, *, is_accepted: bool
) -> Mapping[str, Any]:
    """The same without a server."""
    from conference.core.clock import SystemClock
    from conference.server.api.breakouts import planned_in
    from conference.server.members import meeting_of, write

    command, lines = planned_in(meeting_of(folder), text, file)
    if is_accepted and lines:
        write(folder, command, SystemClock())
    return {"difference": lines, "prepared": len(lines) if is_accepted else 0}


def _export(options: ExportOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.breakouts.model import BreakoutState
    from conference.deliberation.breakouts.table import csv_text
    from conference.server.members import meeting_of

    meeting = meeting_of(ConferenceFolder(options.folder).must_exist())
    found = [
        one
        for one in meeting.breakouts.in_order()
        if one.was_held or one.state is not BreakoutState.ENDED
    ]
    options.to.write_text(csv_text(found, meeting.founding.regions), encoding="utf-8", newline="")
    if options.json:
        print(json.dumps({"ok": True, "breakouts": len(found), "file": str(options.to)}))
    else:
        print(f"{options.to}: {len(found)} breakouts.")
    return 0
