"""``conference motion``: texts put to the chamber, their amendments, and what was adopted."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.parsing import Commands, FolderOptions, ServedOptions, add_ca, runs
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.motions.model import Motion
    from conference.texts.marked import Row, Run

__all__ = ["add"]

TABLE = (
    "Put a text (Markdown) to the chamber. It is cut into numbered clauses; all faults are told at"
    " once. Until its first vote it may be tabled again with other words."
)
AMEND = (
    "Hand in a table of amendments with the columns id and kind (replace, insert, delete, move)"
    " and, as each needs them, clause, passage, occurrence, words, after, after passage, on,"
    " author, reason. All of them are handed in or, with a fault, none; all faults are told."
)
SHOW = "Print a motion as the record has it: its text, its amendments and what became of each."


@dataclass(frozen=True, kw_only=True)
class TableOptions(ServedOptions):
    """The text, and the title if it shall have another than its own."""

    motion: str
    file: Path
    title: str


@dataclass(frozen=True, kw_only=True)
class AmendOptions(ServedOptions):
    """The table of amendments."""

    motion: str
    file: Path


@dataclass(frozen=True, kw_only=True)
class ShowOptions(FolderOptions):
    """What of the motion is printed, or written to a file."""

    motion: str
    order: bool
    marked: bool
    adopted: bool
    output: Path | None


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("motion", help="texts put to the chamber, and amendments")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    table = _verb(verbs, "table", TABLE, "put a text to the chamber")
    table.add_argument("file", type=Path, metavar="FILE.md")
    table.add_argument("--title", default="", help="in place of the text's own")
    add_ca(table)
    runs(table, TableOptions, _table)
    amend = _verb(verbs, "amend", AMEND, "hand in a table of amendments")
    amend.add_argument("file", type=Path, metavar="FILE.csv")
    add_ca(amend)
    runs(amend, AmendOptions, _amend)
    show = _verb(verbs, "show", SHOW, "print a motion, its order of votes, or what was adopted")
    which = show.add_mutually_exclusive_group()
    which.add_argument("--order", action="store_true", help="the votes that are left, and why so")
    which.add_argument("--marked", action="store_true", help="what each open amendment changes")
    which.add_argument("--adopted", action="store_true", help="the adopted text, as Markdown")
    show.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it there")
    runs(show, ShowOptions, _show)


def _verb(verbs: Commands, name: str, what: str, brief: str) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=brief, description=what)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("motion", metavar="ID", help="small letters, digits and dashes")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _table(options: TableOptions) -> int:
    from conference.cli.asking import text_of
    from conference.core.ids import MotionId
    from conference.deliberation.motions.commands import TableMotion

    text = text_of(options.file)
    document = {"title": options.title, "markdown": text}

    def alone(folder: ConferenceFolder) -> dict[str, int]:
        motion = _written(folder, TableMotion(MotionId(options.motion), options.title, text))
        return {"clauses": len(motion.text.clauses)}

    found = _asked(options, f"/api/motions/{options.motion}", document, alone)
    return _told(options, found, f"{options.motion} has {found['clauses']} clauses.")


def _amend(options: AmendOptions) -> int:
    from conference.cli.asking import text_of
    from conference.deliberation.motions.table import amendments_of_table
    from conference.server.api.motions import motion_of
    from conference.server.members import meeting_of

    text, name = text_of(options.file), options.file.name

    def alone(folder: ConferenceFolder) -> dict[str, int]:
        motion = motion_of(meeting_of(folder), options.motion)
        command = amendments_of_table(text, name, motion)
        _written(folder, command)
        return {"amendments": len(command.amendments)}

    path = f"/api/motions/{options.motion}/amendments"
    found = _asked(options, path, {"table": text, "file": name}, alone)
    return _told(options, found, f"Handed in: {found['amendments']} amendments.")


def _written(folder: ConferenceFolder, command: Any) -> Motion:
    from conference.core.clock import SystemClock
    from conference.server.api.motions import motion_of
    from conference.server.members import write

    return motion_of(write(folder, command, SystemClock()), command.motion)


def _asked(
    options: ServedOptions,
    path: str,
    document: Mapping[str, object],
    alone: Callable[[ConferenceFolder], dict[str, int]],
) -> Mapping[str, Any]:
    """The answer of the server of the folder; that of ``alone`` where none runs."""
    from conference.cli.asking import ask_folder
    from conference.core.folder import ConferenceFolder

    folder = ConferenceFolder(options.folder).must_exist()
    return ask_folder(folder, path, document, options.ca, lambda: alone(folder))


def _told(options: ServedOptions, found: Mapping[str, Any], sentence: str) -> int:
    print(json.dumps({"ok": True, **found}) if options.json else sentence)
    return 0


def _show(options: ShowOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.api.motions import motion_document, motion_of
    from conference.server.members import meeting_of

    folder = ConferenceFolder(options.folder).must_exist()
    motion = motion_of(meeting_of(folder), options.motion)
    found = motion_document(motion)
    if options.json:
        print(json.dumps({"ok": True, **found}, ensure_ascii=False))
        return 0
    if options.adopted and motion.adopted is None:
        raise ConferenceError("not_adopted", f"The motion {motion.id} is not adopted.")
    text = _shown(options, motion, found)
    if options.output is None:
        print(text.rstrip("\n"))
        return 0
    try:
        options.output.write_text(text, encoding="utf-8")
    except OSError as error:
        told = f"{options.output} cannot be written ({error.strerror})."
        raise ConferenceError("no_file", told) from error
    print(f"{options.output} is written.")
    return 0


def _shown(options: ShowOptions, motion: Motion, found: Mapping[str, Any]) -> str:
    if options.adopted:
        return str(found["adopted_text"])
    if options.order:
        return _lines(_order(found))
    if options.marked:
        return _lines(_marked(motion))
    return f"{found['markdown']}\n{_lines(_states(found))}"


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _states(found: Mapping[str, Any]) -> Iterable[str]:
    yield f"Reading {found['reading']}, {found['verdict']}."
    for one in found["amendments"]:
        by = f" by {one['author']}" if one["author"] else ""
        poll = f" (poll {one['poll']})" if one["poll"] else ""
        yield f"Amendment {one['id']}{by}: {one['state']}{poll}. {one['why']}".rstrip()
    if adopted := found["adopted"]:
        yield f"Adopted in reading {adopted['reading']} by the poll {adopted['poll']}; digest"
        yield adopted["digest"]


def _order(found: Mapping[str, Any]) -> Iterable[str]:
    if not found["order"]:
        yield "No vote on an amendment is left."
    for place, step in enumerate(found["order"], 1):
        yield f"{place}. {' and '.join(step['amendments'])}: {step['reason']}".rstrip(".") + "."
    yield from found["departures"]


def _marked(motion: Motion) -> Iterable[str]:
    """What each open amendment changes, after those that have passed: [-struck-] {+put in+}."""
    from conference.deliberation.motions.model import State

    passed = motion.in_state(State.ADOPTED)
    for one in motion.in_state(State.PROPOSED):
        yield f"Amendment {one}"
        if on := motion.reading.by_id[one].on:
            yield f"  on amendment {on}"
        for row in motion.reading.changes(one, passed):
            yield f"  {_row(row)}"


def _row(row: Row) -> str:
    clause = row.new or row.old
    number = clause.number if clause is not None else ""
    moved = " (moved)" if row.is_moved else ""
    words = " ".join(filter(None, (_runs(row.heading), _runs(row.text))))
    return f"{number}{moved} {words}"


def _runs(runs: Iterable[Run]) -> str:
    signs = {"kept": ("", ""), "deleted": ("[-", "-]"), "inserted": ("{+", "+}")}
    return "".join(f"{signs[run.kind][0]}{run.words}{signs[run.kind][1]}" for run in runs)
