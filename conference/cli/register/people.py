"""Verbs of ``register`` about people: import, show, export, trained, remove."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from conference.cli.parsing import Commands, FolderOptions, runs
from conference.cli.register.verb import ids_of, open_register, print_result, terminal_watch, verb

if TYPE_CHECKING:
    from conference.register.difference import Intake

__all__ = ["add"]

VALUES_SHOWN = 60
"""Columns with more values than this are told by their number alone."""


@dataclass(frozen=True, kw_only=True)
class ImportOptions(FolderOptions):
    """The files, and what their columns are."""

    files: tuple[Path, ...]
    id: str | None
    household: tuple[str, ...]
    trained: str | None
    renew: bool
    withdraw: bool
    quiet: bool


@dataclass(frozen=True, kw_only=True)
class ExportOptions(FolderOptions):
    """The file that is written, with or without codes."""

    to: Path
    codes: bool


@dataclass(frozen=True, kw_only=True)
class TrainedOptions(FolderOptions):
    """Who completed the training, or did not."""

    ids: Path
    revoke: bool


@dataclass(frozen=True, kw_only=True)
class RemoveOptions(FolderOptions):
    """``ids`` is a file of those who are removed for good."""

    ids: Path


def add(verbs: Commands) -> None:
    """Add the verbs about people to ``conference register``."""
    take = verb(
        verbs, "import", "read people from CSV files",
        "Read people from CSV files, all or none of each. The first import decides the columns."
        " Where people of a file are in the register already, it is shown what would change, and"
        " nothing is done without --renew or --withdraw (exit status 1).",
    )  # fmt: skip
    take.add_argument("files", type=Path, nargs="+", metavar="FILE", help="people (CSV)")
    take.add_argument("--id", metavar="COLUMN", help="column of the ids")
    take.add_argument("--household", action="append", default=[], metavar="COLUMN[,COLUMN]",
                      help="the columns that together are an address")  # fmt: skip
    take.add_argument("--trained", metavar="COLUMN", help="yes/no: completed the training")
    take.add_argument("--renew", action="store_true", help="people who are in it get new cells")
    take.add_argument("--withdraw", action="store_true",
                      help="and who is not in the file is taken out for good")  # fmt: skip
    take.add_argument("--quiet", action="store_true", help="no progress on standard error")
    runs(take, ImportOptions, _import)
    show = verb(verbs, "show", "who is in it, in figures")
    runs(show, FolderOptions, _show)
    export = verb(verbs, "export", "write it as CSV, for the organisers alone")
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file to write")
    export.add_argument("--codes", action="store_true", help="with everybody's own code")
    runs(export, ExportOptions, _export)
    trained = verb(verbs, "trained", "note who completed the training")
    trained.add_argument("ids", type=Path, metavar="IDS", help="ids, one a line or CSV")
    trained.add_argument("--not", dest="revoke", action="store_true", help="they did not")
    runs(trained, TrainedOptions, _trained)
    remove = verb(verbs, "remove", "take people out for good")
    remove.add_argument("ids", type=Path, metavar="IDS", help="ids, one a line or CSV")
    runs(remove, RemoveOptions, _remove)


def _import(options: ImportOptions) -> int:
    from conference.core.errors import ConferenceError
    from conference.register.intake import import_people
    from conference.tables.decoding import FileLines, sheet_named

    homes = [name for group in options.household for name in group.split(",") if name.strip()]
    for path in options.files:
        if not sheet_named(path)[0].is_file():
            raise ConferenceError("no_file", f"{path} is not a file. Check the path.")
    if options.withdraw and len(options.files) > 1:
        raise ConferenceError("bad_option", "--withdraw goes with one file, of everybody.")
    done: list[tuple[str, Intake]] = []
    with open_register(options, make=True) as register:
        for path in options.files:
            intake = import_people(
                register, FileLines(path), path.name, id_column=options.id, household=homes,
                trained=options.trained, renew=options.renew, withdraw=options.withdraw,
                watch=terminal_watch(quiet=options.quiet),
            )  # fmt: skip
            done.append((path.name, intake))
            for remark in intake.remarks:
                print(f"{path.name}: {remark}", file=sys.stderr)
        count = len(register)
    found: dict[str, object] = {
        "new": sum(one.new for _, one in done),
        "renewed": sum(one.renewed for _, one in done),
        "withdrawn": sum(one.withdrawn for _, one in done),
        "people": count,
        "done": all(one.is_done for _, one in done),
        "files": [_file_told(name, one) for name, one in done],
    }
    print_result(options, found, "\n".join(_imported(done, count)))
    return 0 if found["done"] else 1


def _file_told(name: str, intake: Intake) -> dict[str, object]:
    """What came of one file, as JSON."""
    found = intake.difference
    return {
        "file": name,
        "done": intake.is_done,
        "difference": {
            "new": found.new,
            "changed": found.changed,
            "same": found.same,
            "missing": found.missing,
            "changes": [
                {"id": one.person, "cells": [list(cell) for cell in one.cells]}
                for one in found.changes
            ],
        },
        "remarks": list(intake.remarks),
    }


def _imported(done: Sequence[tuple[str, Intake]], count: int) -> Iterator[str]:
    for name, intake in done:
        if intake.difference.known:
            yield f"{name} and the register:"
            yield from intake.difference.told()
        if not intake.is_done:
            yield (
                "Nothing was changed. --renew takes in who is new and what has changed; --withdraw"
                " does so and takes out who is not in the file."
            )
    new, renewed = (sum(getattr(one, kind) for _, one in done) for kind in ("new", "renewed"))
    gone = sum(one.withdrawn for _, one in done)
    left = f", {gone:,} were taken out" if gone else ""
    yield (
        f"{new:,} people are new, {renewed:,} were renewed{left}; {count:,} are in the register."
    )


class ListedSitting(TypedDict):
    """A sitting in the register, in one line."""

    number: int
    title: str
    seats: int


class RegisterContents(TypedDict):
    """What a register has; a column with many values has None instead of their numbers."""

    people: int
    household: list[str]
    columns: dict[str, dict[str, int] | None]
    sittings: list[ListedSitting]


def _show(options: FolderOptions) -> int:
    from conference.register.history import sittings_of

    with open_register(options) as register:
        columns = register.must_have()
        values: list[Counter[str] | None] = [Counter() for _ in columns.head]
        rows = csv.reader(register.lines())
        next(rows)
        for cells in rows:
            for i, cell in enumerate(cells):
                counter = values[i]
                if counter is not None:
                    counter[cell] += 1
                    if len(counter) > VALUES_SHOWN:
                        values[i] = None
        found: RegisterContents = {
            "people": len(register),
            "household": list(columns.household),
            "columns": {
                name: None if counter is None else dict(counter.most_common())
                for name, counter in zip(columns.head, values, strict=True)
                if name != "id"
            },
            "sittings": [
                {"number": one.number, "title": one.title, "seats": one.seats}
                for one in sittings_of(register)
            ],
        }
    return print_result(options, found, "\n".join(_shown(found)))


def _shown(found: RegisterContents) -> Iterator[str]:
    yield f"{found['people']:,} people."
    for name, values in found["columns"].items():
        if values is None:
            yield f"  {name}: more than {VALUES_SHOWN} values"
        else:
            parts = (f"{value or '(blank)'} {count:,}" for value, count in values.items())
            yield f"  {name}: " + ", ".join(parts)
    if found["household"]:
        yield f"An address is: {', '.join(found['household'])}."
    for one in found["sittings"]:
        yield f"Sitting {one['number']}: {one['title']}, {one['seats']} seats."


def _export(options: ExportOptions) -> int:
    from conference.register.pool import write_codes, write_people

    with open_register(options) as register:
        done = (write_codes if options.codes else write_people)(register, options.to)
    return print_result(
        options, {"people": done, "file": str(options.to)},
        f"{options.to} has {done:,} people. It is for the organisers alone.",
    )  # fmt: skip


def _trained(options: TrainedOptions) -> int:
    with open_register(options) as register:
        ids = ids_of(options.ids, register, ("trained", "completed"))
        done = register.train(ids, completed=not options.revoke)
    words = "did not complete" if options.revoke else "completed"
    return print_result(options, {"changed": done}, f"{done:,} more people {words} the training.")


def _remove(options: RemoveOptions) -> int:
    with open_register(options) as register:
        done = register.remove(ids_of(options.ids, register))
    return print_result(
        options, {"removed": done}, f"{done:,} people are out of the register, for good."
    )
