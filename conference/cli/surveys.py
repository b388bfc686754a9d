"""``conference surveys``: what came of surveys, as a table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import Commands, FolderOptions, folder_verb
from conference.core.errors import ConferenceError

__all__ = ["add"]


@dataclass(frozen=True, kw_only=True)
class ExportOptions(FolderOptions):
    """Where to."""

    to: Path


def add(commands: Commands) -> None:
    """Register the command and its verb."""
    parser = commands.add_parser("surveys", help="how it felt: what phones answered, as a table")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    export = folder_verb(
        verbs, "export", "write what was told: a CSV with a row an answer of a place",
        ExportOptions, _export, "The whole and the regions; nothing of fewer than five people.",
    )  # fmt: skip
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file (.csv)")


def _export(options: ExportOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.surveys.export import as_csv
    from conference.server.members import meeting_of

    if options.to.suffix.casefold() != ".csv":
        raise ConferenceError("bad_file", f"Name a file that ends in .csv, not {options.to.name}.")
    meeting = meeting_of(ConferenceFolder(options.folder).must_exist())
    text = as_csv(meeting)
    options.to.write_text(text, encoding="utf-8", newline="")
    count = sum(one.result is not None for one in meeting.surveys.in_order())
    answer = {"ok": True, "surveys": count, "file": str(options.to)}
    sentence = f"What came of {count} surveys is in {options.to}."
    print(json.dumps(answer, ensure_ascii=False) if options.json else sentence)
    return 0
