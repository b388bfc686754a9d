"""``conference register``: the sign-ups of a conference, and who had how much chance so far."""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.parsing import Commands, FolderOptions, runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conference.register.storage import Register
    from conference.sortition.progress import Watch

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
    """Who is taken out."""

    ids: Path


@dataclass(frozen=True, kw_only=True)
class SittingOptions(FolderOptions):
    """The draw of a sitting, and who kept their seats."""

    draw: Path
    title: str
    staying: Path | None


@dataclass(frozen=True, kw_only=True)
class NextOptions(FolderOptions):
    """Rotation and carry-over of the next draw."""

    rotation: int
    stay: int
    value: str
    to: Path


@dataclass(frozen=True, kw_only=True)
class LedgerOptions(FolderOptions):
    """Where the sums are written, if anywhere."""

    to: Path | None


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("register", help="keep the sign-ups, apart from the record")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    _people(verbs)
    _sittings(verbs)


def _verb(verbs: Commands, name: str, text: str, more: str = "") -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=text, description=more or None)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _people(verbs: Commands) -> None:
    take = _verb(
        verbs, "import", "read people from CSV files",
        "Read people from CSV files, all or none of each. The first import decides the columns.",
    )  # fmt: skip
    take.add_argument("files", type=Path, nargs="+", metavar="FILE", help="people (CSV)")
    take.add_argument("--id", metavar="COLUMN", help="column of the ids")
    take.add_argument("--household", action="append", default=[], metavar="COLUMN[,COLUMN]",
                      help="the columns that together are an address")  # fmt: skip
    take.add_argument("--trained", metavar="COLUMN", help="yes/no: completed the training")
    take.add_argument("--renew", action="store_true", help="people who are in it get new cells")
    take.add_argument("--quiet", action="store_true", help="no progress on standard error")
    runs(take, ImportOptions, _import)
    show = _verb(verbs, "show", "who is in it, in figures")
    runs(show, FolderOptions, _show)
    export = _verb(verbs, "export", "write it as CSV, for the organisers alone")
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file to write")
    export.add_argument("--codes", action="store_true", help="with everybody's own code")
    runs(export, ExportOptions, _export)
    trained = _verb(verbs, "trained", "note who completed the training")
    trained.add_argument("ids", type=Path, metavar="IDS", help="ids, one a line or CSV")
    trained.add_argument("--not", dest="revoke", action="store_true", help="they did not")
    runs(trained, TrainedOptions, _trained)
    remove = _verb(verbs, "remove", "take people out for good")
    remove.add_argument("ids", type=Path, metavar="IDS", help="ids, one a line or CSV")
    runs(remove, RemoveOptions, _remove)


def _sittings(verbs: Commands) -> None:
    sitting = _verb(
        verbs, "sitting", "note a draw that was held, or a round of replacements",
        "Note in the ledger what chance everybody had in a draw, and who got a seat.",
    )  # fmt: skip
    sitting.add_argument("draw", type=Path, metavar="DIR", help="the folder of the draw")
    sitting.add_argument("--title", default="", help="a name for the sitting")
    sitting.add_argument("--staying", type=Path, metavar="F", help="ids that kept their seats")
    runs(sitting, SittingOptions, _sitting)
    after = _verb(
        verbs, "next", "rotation and carry-over: lists for the next draw",
        "Write exclude.csv and staying.csv, for --exclude and --staying of the next draw.",
    )  # fmt: skip
    after.add_argument("--rotation", type=int, default=0, metavar="K",
                       help="who sat in the last K sittings may not be drawn")  # fmt: skip
    after.add_argument("--stay", type=int, default=0, metavar="N", help="so many stay on, by lot")
    after.add_argument("--value", default="", metavar="S", help="the public value of that lot")
    after.add_argument("--to", type=Path, required=True, metavar="DIR", help="where to write")
    runs(after, NextOptions, _next)
    ledger = _verb(
        verbs, "ledger", "who had how much chance over all sittings, without names",
        "The sums of everybody's chances: least, greatest, Gini coefficient. Names nobody.",
    )  # fmt: skip
    ledger.add_argument("--to", type=Path, metavar="FILE", help="also write it (JSON), to publish")
    runs(ledger, LedgerOptions, _ledger)


def _tell(options: FolderOptions, found: dict[str, Any], sentence: str) -> int:
    print(json.dumps({"ok": True, **found}, ensure_ascii=False) if options.json else sentence)
    return 0


def _open(options: FolderOptions, *, make: bool = False) -> Register:
    from conference.core.folder import ConferenceFolder
    from conference.register.storage import Register

    return Register(ConferenceFolder(options.folder).must_exist().path, make=make)


def _watch(*, quiet: bool = False) -> Watch:
    from conference.sortition.progress import Watch

    class Line:
        """One line on standard error."""

        def report(self, phase: str, done: int, _total: int) -> None:
            sys.stderr.write(f"\r{phase} {done:,}")
            sys.stderr.flush()

        def cancelled(self) -> bool:
            return False

    return Watch(Line() if sys.stderr.isatty() and not quiet else None)


def _ids(path: Path) -> list[str]:
    from conference.sortition.people import read_ids

    with path.open(encoding="utf-8", newline="") as lines:
        return read_ids(lines, path.name)


def _import(options: ImportOptions) -> int:
    from conference.core.errors import ConferenceError
    from conference.register.intake import import_people

    homes = [name for group in options.household for name in group.split(",") if name.strip()]
    for path in options.files:
        if not path.is_file():
            raise ConferenceError("no_file", f"{path} is not a file. Check the path.")
    new = renewed = 0
    with _open(options, make=True) as register:
        for path in options.files:
            with path.open(encoding="utf-8", newline="") as lines:
                done = import_people(
                    register, lines, path.name, id_column=options.id, household=homes,
                    trained=options.trained, renew=options.renew, watch=_watch(quiet=options.quiet),
                )  # fmt: skip
            new, renewed = new + done.new, renewed + done.renewed
        count = len(register)
    return _tell(
        options, {"new": new, "renewed": renewed, "people": count},
        f"{new:,} people are new, {renewed:,} were renewed; {count:,} are in the register.",
    )  # fmt: skip


def _show(options: FolderOptions) -> int:
    from conference.register.history import sittings_of

    with _open(options) as register:
        columns = register.must_have()
        found: dict[str, Any] = {"people": len(register), "household": list(columns.household)}
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
        found["columns"] = {
            name: None if counter is None else dict(counter.most_common())
            for name, counter in zip(columns.head, values, strict=True)
            if name != "id"
        }
        found["sittings"] = [
            {"number": one.number, "title": one.title, "seats": one.seats}
            for one in sittings_of(register)
        ]
    return _tell(options, found, "\n".join(_shown(found)))


def _shown(found: dict[str, Any]) -> Iterator[str]:
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

    with _open(options) as register:
        done = (write_codes if options.codes else write_people)(register, options.to)
    return _tell(
        options, {"people": done, "file": str(options.to)},
        f"{options.to} has {done:,} people. It is for the organisers alone.",
    )  # fmt: skip


def _trained(options: TrainedOptions) -> int:
    with _open(options) as register:
        done = register.train(_ids(options.ids), completed=not options.revoke)
    words = "did not complete" if options.revoke else "completed"
    return _tell(options, {"changed": done}, f"{done:,} more people {words} the training.")


def _remove(options: RemoveOptions) -> int:
    with _open(options) as register:
        done = register.remove(_ids(options.ids))
    return _tell(options, {"removed": done}, f"{done:,} people are out of the register, for good.")


def _sitting(options: SittingOptions) -> int:
    from conference.register.sittings import hold

    audit = options.draw / "audit.json"
    at = int(audit.stat().st_mtime if audit.exists() else time.time())
    with _open(options) as register:
        held = hold(
            register, options.draw, title=options.title, at=at,
            staying=_ids(options.staying) if options.staying else (), watch=_watch(),
        )  # fmt: skip
    found = {
        "sitting": held.sitting, "people": held.people, "strangers": held.strangers,
        "seated": held.seated,
    }  # fmt: skip
    gone = f"; {held.strangers:,} of its pool left the register since" if held.strangers else ""
    told = f"Sitting {held.sitting}: {held.seated:,} people got a seat"
    if held.people:
        told += f", {held.people:,} had a chance{gone}"
    return _tell(options, found, told + ".")


def _next(options: NextOptions) -> int:
    from conference.register.sittings import next_draw

    with _open(options) as register:
        after = next_draw(
            register, rotation=options.rotation, stay=options.stay, value=options.value
        )
    options.to.mkdir(parents=True, exist_ok=True)
    for name, people in (("exclude.csv", after.exclude), ("staying.csv", after.staying)):
        with (options.to / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["id"], *([person] for person in people)])
    return _tell(
        options, {"exclude": len(after.exclude), "staying": len(after.staying)},
        f"{len(after.exclude):,} people may not be drawn, {len(after.staying):,} stay on."
        f" Draw with --exclude {options.to / 'exclude.csv'} --staying {options.to / 'staying.csv'}",
    )  # fmt: skip


def _ledger(options: LedgerOptions) -> int:
    from conference.register.history import sittings_of
    from conference.register.sittings import report

    with _open(options) as register:
        found = report(sittings_of(register))
    if options.to is not None:
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
        options.to.write_text(text, encoding="utf-8")
    return _tell(options, found, "\n".join(_accounts(found)))


def _accounts(found: dict[str, Any]) -> Iterator[str]:
    def figures(account: dict[str, Any]) -> str:
        return (
            f"{account['people']:,} people, {account['least']:.4%} to {account['greatest']:.4%},"
            f" mean {account['mean']:.4%}, Gini {account['gini']:.4f}"
        )

    if not found["sittings"]:
        yield "No sitting was noted yet."
        return
    for one in found["sittings"]:
        yield f"Sitting {one['number']} ({one['title']}, {one['seats']} seats): {figures(one)}"
    yield "Chances of all sittings added up, that is the seats one could expect:"
    yield f"  everybody: {figures(found['all'])}"
    for pools, account in found["by_pools"].items():
        yield f"  in {pools} of {len(found['sittings'])} pools: {figures(account)}"
    for times, people in found["seated"].items():
        yield f"{people:,} people had a seat {times} times."
