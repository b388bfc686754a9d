"""``conference register``: the sign-ups of a conference, and who had how much chance so far."""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conference.register.storage import Register
    from conference.sortition.progress import Watch

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["add"]

VALUES_SHOWN = 60
"""Columns with more values than this are told by their number alone."""


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
    take.set_defaults(run=_import)
    show = _verb(verbs, "show", "who is in it, in figures")
    show.set_defaults(run=_show)
    export = _verb(verbs, "export", "write it as CSV, for the organisers alone")
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file to write")
    export.add_argument("--codes", action="store_true", help="with everybody's own code")
    export.set_defaults(run=_export)
    trained = _verb(verbs, "trained", "note who completed the training")
    trained.add_argument("ids", type=Path, metavar="IDS", help="ids, one a line or CSV")
    trained.add_argument("--not", dest="revoke", action="store_true", help="they did not")
    trained.set_defaults(run=_trained)
    remove = _verb(verbs, "remove", "take people out for good")
    remove.add_argument("ids", type=Path, metavar="IDS", help="ids, one a line or CSV")
    remove.set_defaults(run=_remove)


def _sittings(verbs: Commands) -> None:
    sitting = _verb(
        verbs, "sitting", "note a draw that was held, or a round of replacements",
        "Note in the ledger what chance everybody had in a draw, and who got a seat.",
    )  # fmt: skip
    sitting.add_argument("draw", type=Path, metavar="DIR", help="the folder of the draw")
    sitting.add_argument("--title", default="", help="a name for the sitting")
    sitting.add_argument("--staying", type=Path, metavar="F", help="ids that kept their seats")
    sitting.set_defaults(run=_sitting)
    after = _verb(
        verbs, "next", "rotation and carry-over: lists for the next draw",
        "Write exclude.csv and staying.csv, for --exclude and --staying of the next draw.",
    )  # fmt: skip
    after.add_argument("--rotation", type=int, default=0, metavar="K",
                       help="who sat in the last K sittings may not be drawn")  # fmt: skip
    after.add_argument("--stay", type=int, default=0, metavar="N", help="so many stay on, by lot")
    after.add_argument("--value", default="", metavar="S", help="the public value of that lot")
    after.add_argument("--to", type=Path, required=True, metavar="DIR", help="where to write")
    after.set_defaults(run=_next)
    ledger = _verb(
        verbs, "ledger", "who had how much chance over all sittings, without names",
        "The sums of everybody's chances: least, greatest, Gini coefficient. Names nobody.",
    )  # fmt: skip
    ledger.add_argument("--to", type=Path, metavar="FILE", help="also write it (JSON), to publish")
    ledger.set_defaults(run=_ledger)


def _tell(args: argparse.Namespace, found: dict[str, Any], sentence: str) -> int:
    print(json.dumps({"ok": True, **found}, ensure_ascii=False) if args.json else sentence)
    return 0


def _open(args: argparse.Namespace, *, make: bool = False) -> Register:
    from conference.core.folder import ConferenceFolder
    from conference.register.storage import Register

    return Register(ConferenceFolder(args.folder).must_exist().path, make=make)


def _watch(args: argparse.Namespace) -> Watch:
    from conference.sortition.progress import Watch

    class Line:
        """One line on standard error."""

        def report(self, phase: str, done: int, _total: int) -> None:
            sys.stderr.write(f"\r{phase} {done:,}")
            sys.stderr.flush()

        def cancelled(self) -> bool:
            return False

    return Watch(Line() if sys.stderr.isatty() and not getattr(args, "quiet", False) else None)


def _ids(path: Path) -> list[str]:
    from conference.sortition.people import read_ids

    with path.open(encoding="utf-8", newline="") as lines:
        return read_ids(lines, path.name)


def _import(args: argparse.Namespace) -> int:
    from conference.core.errors import ConferenceError
    from conference.register.intake import import_people

    homes = [name for group in args.household for name in group.split(",") if name.strip()]
    for path in args.files:
        if not path.is_file():
            raise ConferenceError("no_file", f"{path} is not a file. Check the path.")
    new = renewed = 0
    with _open(args, make=True) as register:
        for path in args.files:
            with path.open(encoding="utf-8", newline="") as lines:
                done = import_people(
                    register, lines, path.name, id_column=args.id, household=homes,
                    trained=args.trained, renew=args.renew, watch=_watch(args),
                )  # fmt: skip
            new, renewed = new + done.new, renewed + done.renewed
        count = len(register)
    return _tell(
        args, {"new": new, "renewed": renewed, "people": count},
        f"{new:,} people are new, {renewed:,} were renewed; {count:,} are in the register.",
    )  # fmt: skip


def _show(args: argparse.Namespace) -> int:
    from conference.register.history import sittings_of

    with _open(args) as register:
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
    return _tell(args, found, "\n".join(_shown(found)))


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


def _export(args: argparse.Namespace) -> int:
    from conference.register.pool import write_codes, write_people

    with _open(args) as register:
        done = (write_codes if args.codes else write_people)(register, args.to)
    return _tell(
        args, {"people": done, "file": str(args.to)},
        f"{args.to} has {done:,} people. It is for the organisers alone.",
    )  # fmt: skip


def _trained(args: argparse.Namespace) -> int:
    with _open(args) as register:
        done = register.train(_ids(args.ids), completed=not args.revoke)
    words = "did not complete" if args.revoke else "completed"
    return _tell(args, {"changed": done}, f"{done:,} more people {words} the training.")


def _remove(args: argparse.Namespace) -> int:
    with _open(args) as register:
        done = register.remove(_ids(args.ids))
    return _tell(args, {"removed": done}, f"{done:,} people are out of the register, for good.")


def _sitting(args: argparse.Namespace) -> int:
    from conference.register.sittings import hold

    audit = args.draw / "audit.json"
    at = int(audit.stat().st_mtime if audit.exists() else time.time())
    with _open(args) as register:
        held = hold(
            register, args.draw, title=args.title, at=at,
            staying=_ids(args.staying) if args.staying else (), watch=_watch(args),
        )  # fmt: skip
    found = {
        "sitting": held.sitting, "people": held.people, "strangers": held.strangers,
        "seated": held.seated,
    }  # fmt: skip
    gone = f"; {held.strangers:,} of its pool left the register since" if held.strangers else ""
    told = f"Sitting {held.sitting}: {held.seated:,} people got a seat"
    if held.people:
        told += f", {held.people:,} had a chance{gone}"
    return _tell(args, found, told + ".")


def _next(args: argparse.Namespace) -> int:
    from conference.register.sittings import next_draw

    with _open(args) as register:
        after = next_draw(register, rotation=args.rotation, stay=args.stay, value=args.value)
    args.to.mkdir(parents=True, exist_ok=True)
    for name, people in (("exclude.csv", after.exclude), ("staying.csv", after.staying)):
        with (args.to / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["id"], *([person] for person in people)])
    return _tell(
        args, {"exclude": len(after.exclude), "staying": len(after.staying)},
        f"{len(after.exclude):,} people may not be drawn, {len(after.staying):,} stay on."
        f" Draw with --exclude {args.to / 'exclude.csv'} --staying {args.to / 'staying.csv'}",
    )  # fmt: skip


def _ledger(args: argparse.Namespace) -> int:
    from conference.register.history import sittings_of
    from conference.register.sittings import report

    with _open(args) as register:
        found = report(sittings_of(register))
    if args.to is not None:
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
        args.to.write_text(text, encoding="utf-8")
    return _tell(args, found, "\n".join(_accounts(found)))


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
