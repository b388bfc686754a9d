"""``conference surveys``: which questions are asked after what, and what came of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, FolderOptions, ServedOptions, folder_verb
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.deliberation.meeting import Meeting

__all__ = ["add"]


@dataclass(frozen=True, kw_only=True)
class ExportOptions(FolderOptions):
    """Where to."""

    to: Path


@dataclass(frozen=True, kw_only=True)
class ImportOptions(ServedOptions):
    """The table that is read."""

    table: Path


def add(commands: Commands) -> None:
    """Register the command and its verb."""
    parser = commands.add_parser("surveys", help="how it felt: what phones answered, as a table")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    export = folder_verb(
        verbs, "export", "write what was told: a CSV with a row an answer of a place",
        ExportOptions, _export, "The whole and the regions; nothing of fewer than five people.",
    )  # fmt: skip
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file (.csv)")
    plan = folder_verb(
        verbs, "plan", "write which questions are asked after which item: a CSV", ExportOptions,
        _plan, "A row a question: survey, title, item, question, kind, options. It can be read"
        " again with: conference surveys import.",
    )  # fmt: skip
    plan.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file (.csv)")
    read = folder_verb(
        verbs, "import", "write surveys from a table, or write drafts anew", ImportOptions,
        _import, "A row a question, with the columns survey and question and, if any, title, item,"
        " kind (scale, choice, words), options (parted by |). All of them are written, or none;"
        " surveys that are not in the table stay. Nobody is asked yet.",
    )  # fmt: skip
    read.add_argument("table", type=Path, metavar="FILE", help="the table")


def _export(options: ExportOptions) -> int:
    from conference.deliberation.surveys.export import as_csv

    meeting = _written_from(options, as_csv)
    count = sum(one.result is not None for one in meeting.surveys.in_order())
    return _told(options, count, f"What came of {count} surveys is in {options.to}.")


def _plan(options: ExportOptions) -> int:
    from conference.deliberation.surveys.table import plan_as_csv

    count = len(_written_from(options, plan_as_csv).surveys.order)
    return _told(options, count, f"The questions of {count} surveys are in {options.to}.")


def _written_from(options: ExportOptions, table: Callable[[Meeting], str]) -> Meeting:
    """Write a table of the meeting of the folder; the meeting."""
    from conference.core.folder import ConferenceFolder
    from conference.server.members import meeting_of

    if options.to.suffix.casefold() != ".csv":
        raise ConferenceError("bad_file", f"Name a file that ends in .csv, not {options.to.name}.")
    meeting = meeting_of(ConferenceFolder(options.folder).must_exist())
    options.to.write_text(table(meeting), encoding="utf-8", newline="")
    return meeting


def _told(options: ExportOptions, count: int, sentence: str) -> int:
    answer = {"ok": True, "surveys": count, "file": str(options.to)}
    print(json.dumps(answer, ensure_ascii=False) if options.json else sentence)
    return 0


def _import(options: ImportOptions) -> int:
    from conference.cli.asking import ask_folder, text_of
    from conference.core.clock import SystemClock
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.surveys.table import surveys_of_table
    from conference.server.members import meeting_of, write

    folder = ConferenceFolder(options.folder).must_exist()
    text, name = text_of(options.table), options.table.name

    def alone() -> dict[str, int]:
        command = surveys_of_table(text, name, meeting_of(folder).programme.items)
        write(folder, command, SystemClock())
        return {"surveys": len(command.surveys)}

    found = ask_folder(folder, "/api/surveys", {"table": text, "file": name}, options.ca, alone)
    sentence = f"Surveys written: {found['surveys']}. Ask them from the desk, or by cues."
    print(json.dumps({"ok": True, **found}, ensure_ascii=False) if options.json else sentence)
    return 0
