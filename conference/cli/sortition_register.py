"""``conference sortition ... --register FOLDER``: draw from the conference's register.

The register is written out into a private folder beside it, and the commands work on that file as
on any other; then it is deleted. Salts come from the register's key, so everyone keeps their code.
After a draw the ledger notes what chance everybody had.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.register.storage import Register

__all__ = ["add_source", "note_draw", "prepared"]

PREFIX = ".draw-"


def add_source(parser: argparse.ArgumentParser, *, replacing: bool) -> None:
    """Add ``--respondents`` or ``--register``, and what goes with the latter."""
    people = parser.add_mutually_exclusive_group(required=True)
    people.add_argument("--respondents", type=Path, metavar="F", help="people (CSV)")
    people.add_argument(
        "--register", type=Path, metavar="FOLDER", help="people in this conference's register"
    )
    more = parser.add_argument
    more("--addresses", action="store_true", help="from a register: at most one of an address")
    if replacing:
        return
    more("--rotation", type=int, default=0, metavar="K",
         help="from a register: who sat in the last K sittings is not drawn")  # fmt: skip
    more("--stay-on", type=int, default=0, metavar="N",
         help="from a register: so many of the last sitting stay on, by lot")  # fmt: skip
    more("--stay-value", default="", metavar="S", help="the public value of that lot")


@contextlib.contextmanager
def prepared(args: argparse.Namespace) -> Iterator[None]:
    """Let ``args`` name files; with ``--register`` these are there as long as the context is."""
    folder: Path | None = getattr(args, "register", None)
    if folder is None:
        for name in ("addresses", "rotation", "stay_on", "stay_value"):
            if getattr(args, name, None):
                raise ConferenceError(
                    "needs_register", f"--{name.replace('_', '-')} goes with --register."
                )
        yield
        return
    from conference.register.pool import write_key, write_people
    from conference.register.storage import Register

    with Register(folder) as register, _private(folder) as place:
        args.respondents = place / "register.csv"
        write_people(register, args.respondents)
        columns = register.must_have()
        args.id = "id"
        if args.addresses:
            if not columns.household:
                raise ConferenceError("no_addresses", "The register does not know addresses.")
            args.household = [*args.household, *columns.household]
        if getattr(args, "key", None) is None:
            args.key = place / "key"
            write_key(register, args.key)
        _after_sittings(args, register, place)
        yield


@contextlib.contextmanager
def _private(folder: Path) -> Iterator[Path]:
    """A folder for this user alone (0700); what an interrupted draw left behind is deleted."""
    for old in folder.glob(f"{PREFIX}*/*"):
        if time.time() - old.stat().st_mtime > 86_400:
            old.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=folder) as name:
        yield Path(name)


def _after_sittings(args: argparse.Namespace, register: Register, place: Path) -> None:
    """Add who rests and who stays on to ``--exclude`` and ``--staying``."""
    rotation, stay = getattr(args, "rotation", 0), getattr(args, "stay_on", 0)
    if not rotation and not stay:
        return
    from conference.register.sittings import next_draw
    from conference.sortition.people import read_ids

    after = next_draw(register, rotation=rotation, stay=stay, value=args.stay_value)
    for option, people in (("exclude", after.exclude), ("staying", after.staying)):
        given: Path | None = getattr(args, option)
        listed = list(people)
        if given is not None:
            with given.open(encoding="utf-8", newline="") as lines:
                listed += read_ids(lines, given.name)
        path = place / f"{option}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["id"], *([one] for one in dict.fromkeys(listed))])
        setattr(args, option, path if listed else None)


def note_draw(args: argparse.Namespace, folder: Path) -> int | None:
    """Note the draw (or round) in this folder in the register; the sitting's number.

    None without ``--register``, and if it was noted before: a draw repeated is not another one.
    """
    if getattr(args, "register", None) is None:
        return None
    from conference.register.sittings import hold
    from conference.register.storage import Register
    from conference.sortition.people import read_ids

    staying: list[str] = []
    if args.staying is not None:
        with args.staying.open(encoding="utf-8", newline="") as lines:
            staying = read_ids(lines, args.staying.name)
    try:
        with Register(args.register) as register:
            return hold(register, folder, at=int(time.time()), staying=staying).sitting
    except ConferenceError as error:
        if error.code != "held_already":
            raise
        return None
