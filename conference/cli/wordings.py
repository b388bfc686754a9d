"""``conference wordings``: what a conference says, in further languages, as a table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, ServedOptions, add_ca, runs
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.meeting import Meeting
    from conference.deliberation.wordings.commands import Command

__all__ = ["add"]

WHAT = (
    "Questions, options, titles and the words of scenes in further languages. --export writes a"
    " table with a row for each text and a column for each language, to be filled in by"
    " translators; the table is read again by naming it. All its faults are told at once, and then"
    " nothing of it is taken over. The original stays what is voted on and what stands in minutes."
)


@dataclass(frozen=True, kw_only=True)
class WordingsOptions(ServedOptions):
    """What is read, written or set; none of it only tells what is missing."""

    file: Path | None
    export: Path | None
    original: str
    languages: str
    reason: str


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "wordings", help="questions, options and titles in further languages", description=WHAT
    )
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE",
        help="a table with the columns what, part, original and a column for each language",
    )  # fmt: skip
    parser.add_argument("--export", type=Path, metavar="FILE", help="write it (.csv or .xlsx)")
    parser.add_argument("--original", default="", metavar="CODE",
                        help="the language of all originals (en, where nobody says)")  # fmt: skip
    parser.add_argument(
        "--languages", default="", metavar="CODES",
        help="into which everything should be put, such as cy,ar: desks are told what is missing",
    )  # fmt: skip
    parser.add_argument(
        "--reason", default="", metavar="WORDS",
        help="why wordings are corrected of what people were asked already; it is in the record",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_ca(parser)
    runs(parser, WordingsOptions, run)


def run(options: WordingsOptions) -> int:
    """Set languages, read a table, write one, in this order; tell what is missing then."""
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.wordings.table import missing
    from conference.server.members import meeting_of

    folder = ConferenceFolder(options.folder).must_exist()
    told: list[str] = []
    taken = 0
    if options.original or options.languages:
        _set(folder, meeting_of(folder), options)
    if options.file is not None:
        taken, remarks = _read(folder, meeting_of(folder), options.file, options)
        told = [f"{taken} wordings were taken over from {options.file}.", *remarks]
    meeting = meeting_of(folder)
    if options.export is not None:
        count = _write(meeting, options.export)
        told.append(f"{count} texts are in {options.export}.")
    lacking = missing(meeting)
    told += [f"{code}: {count} things have no wording." for code, count in lacking.items()]
    if not told:
        told = ["No language is wanted. Name some with --languages, or export the table."]
    answer = {"ok": True, "taken": taken, "missing": lacking}
    print(json.dumps(answer, ensure_ascii=False) if options.json else "\n".join(told))
    return 0


def _set(folder: ConferenceFolder, meeting: Meeting, options: WordingsOptions) -> None:
    from conference.deliberation.wordings.commands import SetLanguages

    state = meeting.wordings
    codes = options.languages.replace(",", " ").split()
    wanted = tuple(codes) if options.languages else state.wanted
    _ask(folder, SetLanguages(options.original.strip() or state.language, wanted), options)


def _read(
    folder: ConferenceFolder, meeting: Meeting, path: Path, options: WordingsOptions
) -> tuple[int, tuple[str, ...]]:
    from conference.deliberation.wordings.commands import WordIn
    from conference.deliberation.wordings.table import read_wordings
    from conference.tables.decoding import FileLines, sheet_named

    try:
        text = "".join(FileLines(path))
    except OSError as error:
        raise ConferenceError("no_file", f"{path} cannot be read ({error.strerror}).") from error
    name = sheet_named(path)[0].name
    found, remarks = read_wordings(meeting, text, name, has_reason=bool(options.reason.strip()))
    if found:
        _ask(folder, WordIn(found, options.reason), options)
    return len(found), remarks.told()


def _ask(folder: ConferenceFolder, command: Command, options: WordingsOptions) -> None:
    """Of the server where one runs, else into the record."""
    from conference.cli.asking import ask_folder
    from conference.core.clock import SystemClock
    from conference.protocol.codec import encode_request
    from conference.protocol.messages import Request
    from conference.server.members import write

    def alone() -> dict[str, int]:
        write(folder, command, SystemClock())
        return {}

    document = json.loads(encode_request(Request("wordings", command)))
    ask_folder(folder, "/api/wordings", document, options.ca, alone)


def _write(meeting: Meeting, path: Path) -> int:
    """How many texts are in the table that was written."""
    import io

    from conference.deliberation.wordings.table import rows_of
    from conference.tables.book import book_of
    from conference.tables.writing import rows_into

    rows = list(rows_of(meeting))
    match path.suffix.casefold():
        case ".csv":
            out = io.StringIO(newline="")
            write = rows_into(out)
            for row in rows:
                write(row)
            path.write_text(out.getvalue(), encoding="utf-8", newline="")
        case ".xlsx":
            path.write_bytes(book_of("Wordings", rows))
        case _:
            raise ConferenceError(
                "bad_file", f"Name a file that ends in .csv or .xlsx, not {path.name}."
            )
    return len(rows) - 1
