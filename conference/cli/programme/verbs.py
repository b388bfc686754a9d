"""Verbs of ``programme``: import, export, sheet."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, JsonOptions, add_ca, runs

if TYPE_CHECKING:
    from conference.programme.difference import Difference
    from conference.programme.merging import Merged
    from conference.programme.reading import Plan

__all__ = ["add"]


@dataclass(frozen=True, kw_only=True)
class ProgrammeOptions(JsonOptions):
    """Which conference: a folder, or the address of its server."""

    conference: str
    ca: Path | None


@dataclass(frozen=True, kw_only=True)
class ProgrammeImportOptions(ProgrammeOptions):
    """The file, how it is read, and whether its difference is accepted."""

    file: Path
    accept: bool
    date: str | None
    rundown: str


@dataclass(frozen=True, kw_only=True)
class ProgrammeExportOptions(ProgrammeOptions):
    """The file that is written, whose ending says what it becomes."""

    to: Path


@dataclass(frozen=True, kw_only=True)
class SheetOptions(ProgrammeOptions):
    """The page that is written."""

    out: Path


def add(verbs: Commands) -> None:
    """Add the verbs to ``conference programme``."""
    take = _verb(
        verbs, "import", "compare a file with the programme, and accept what differs",
        "Read a programme from a workbook (.xlsx, .ods), from CSV of any spreadsheet or from a"
        " project file of Ontime (versions 3 and 4, JSON) and show what differs: items are found by"
        " id, then by title and day. Nothing is changed without --accept (exit status 1 where"
        " something differs). Where somebody changes the programme meanwhile, it is refused.",
    )  # fmt: skip
    take.add_argument(
        "file", type=Path, metavar="FILE",
        help="a table, or a project of Ontime; a sheet of a workbook as FILE.xlsx#SHEET",
    )  # fmt: skip
    take.add_argument("--accept", action="store_true", help="make the programme as the file has it")
    take.add_argument("--date", metavar="YYYY-MM-DD", help="Ontime: the date of the first day")
    take.add_argument("--rundown", default="", metavar="TITLE", help="Ontime: one of several")
    runs(take, ProgrammeImportOptions, _import)
    export = _verb(verbs, "export", "write the programme into a file")
    export.add_argument(
        "--to", type=Path, required=True, metavar="FILE",
        help=".csv: the table; .json: a project of Ontime 4; .html: the run sheet",
    )  # fmt: skip
    runs(export, ProgrammeExportOptions, _export)
    sheet = _verb(verbs, "sheet", "write the run sheet, a page to print (A4, landscape)")
    sheet.add_argument("-o", "--out", type=Path, required=True, metavar="FILE", help="the page")
    runs(sheet, SheetOptions, _sheet)


def _verb(verbs: Commands, name: str, text: str, more: str = "") -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=text, description=more or None)
    parser.add_argument("conference", metavar="FOLDER|URL", help="its folder, or its server")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_ca(parser)
    return parser


def _import(options: ProgrammeImportOptions) -> int:
    from conference.cli.programme.source import Source
    from conference.core.errors import ConferenceError
    from conference.deliberation.programme.commands import AcceptProgramme
    from conference.programme.difference import difference
    from conference.programme.files import read_file
    from conference.programme.merging import merged
    from conference.tables.decoding import sheet_named

    path, sheet = sheet_named(options.file)
    if not path.is_file():
        raise ConferenceError("no_file", f"{path} is not a file. Check the path.")
    source = Source(options.conference, options.ca)
    plan = source.plan()
    reading = read_file(
        path.read_bytes(), path.name, plan, first=_date(options.date),
        rundown=options.rundown, sheet=sheet,
    )  # fmt: skip
    after = merged(plan, reading)
    found = difference(plan.items, after.items)
    is_done = options.accept or not found
    if found and options.accept:
        source.accept(AcceptProgramme(after.items, plan.base))
    _print_difference(options, plan, after, found, reading.remarks, is_done=is_done)
    return 0 if is_done else 1


def _print_difference(
    options: ProgrammeImportOptions, plan: Plan, after: Merged, found: Difference,
    remarks: Sequence[str], *, is_done: bool,
) -> None:  # fmt: skip
    if options.json:
        told = {"done": is_done, "difference": found.as_json(after.lines), "remarks": list(remarks)}
        print(json.dumps({"ok": True, **told}, ensure_ascii=False))
        return
    for remark in remarks:
        print(remark, file=sys.stderr)
    for line in found.told(plan.zone, after.lines):
        print(line)
    if not found:
        print("The file and the programme do not differ.")
    elif is_done:
        print("Accepted.")
    else:
        print("Nothing was changed. --accept makes the programme as the file has it.")


def _date(typed: str | None) -> date | None:
    from conference.core.errors import ConferenceError

    try:
        return None if typed is None else date.fromisoformat(typed)
    except ValueError as error:
        told = f"{typed} is no date. Write it as 2027-05-14."
        raise ConferenceError("bad_option", told) from error


def _export(options: ProgrammeExportOptions) -> int:
    from conference.cli.programme.source import Source
    from conference.core.errors import ConferenceError
    from conference.programme.files import lost_by, written

    plan = Source(options.conference, options.ca).plan()
    if options.to.suffix.casefold() in {".html", ".htm"}:
        return _write_sheet(options, plan, options.to)
    text = written(plan, options.to.suffix)
    if text is None:
        told = f"{options.to.name} ends in none of .csv, .json (Ontime) and .html."
        raise ConferenceError("bad_option", told)
    lost = lost_by(plan, text)
    _write(options.to, text)
    return _wrote(options, options.to, plan, lost)


def _sheet(options: SheetOptions) -> int:
    from conference.cli.programme.source import Source

    return _write_sheet(options, Source(options.conference, options.ca).plan(), options.out)


def _write_sheet(options: ProgrammeOptions, plan: Plan, to: Path) -> int:
    from conference.core.clock import Millis
    from conference.programme.run_sheet import run_sheet

    _write(to, run_sheet(plan, Millis(int(time.time() * 1000))))
    return _wrote(options, to, plan, ())


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(text)


def _wrote(options: ProgrammeOptions, to: Path, plan: Plan, lost: Sequence[str]) -> int:
    if options.json:
        found = {"ok": True, "file": str(to), "items": len(plan.items), "lost": list(lost)}
        print(json.dumps(found, ensure_ascii=False))
        return 0
    for line in lost:
        print(f"Lost in this form: {line.strip()}", file=sys.stderr)
    items = "1 item" if len(plan.items) == 1 else f"{len(plan.items)} items"
    print(f"{to} has {items}.")
    return 0
