"""``conference new``: make the folder of a conference."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, runs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

    from conference.deliberation.commands import Command
    from conference.deliberation.founding.model import Rule
    from conference.deliberation.founding.plan import Plan

SHEETS = frozenset({".csv", ".tsv", ".tab", ".xlsx", ".xls", ".ods", ".numbers"})
"""Endings of files in a plan's folder that somebody may have meant as one of its tables."""

HIDDEN = ".~"
"""What systems and spreadsheets put beside a file begins with one of these."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """What the new conference is made of."""

    folder: Path
    name: str
    sample: bool
    parties: int
    plan: Path | None
    timezone: str
    seed: int
    rehearsal: bool
    second_person: str


def add(commands: Commands) -> None:
    """Add ``new`` to the commands."""
    parser = commands.add_parser(
        "new",
        help="make the folder of a conference",
        description="Make a conference: a folder with its record. Prints the desk's password once; "
        "on this machine, desk and display find their keys in the folder.",
    )
    parser.add_argument("folder", type=Path, help="a folder that is not there yet, or empty")
    parser.add_argument("--name", default="Our conference", help="the name of the conference")
    parser.add_argument(
        "--sample",
        action="store_true",
        help="fill it with the sample: three days from now, 8 regions, 140 areas, watch parties, "
        "polls, people of a lottery; marked as a rehearsal, so that simulated people may join",
    )
    parser.add_argument(
        "--parties", type=int, default=400, metavar="N", help="watch parties of the sample (400)"
    )
    parser.add_argument(
        "--plan",
        type=Path,
        metavar="DIR|FILE",
        help="a folder with areas.csv, parties.csv, programme.csv, polls.csv and cues.csv, as far "
        "as known, as a spreadsheet saves them (or .xlsx, .ods), or one workbook with sheets of "
        "these names (a poll is by name where its column named says yes, "
        "else secret)",
    )
    parser.add_argument(
        "--timezone",
        default="",
        metavar="ZONE",
        help="of the programme, as in Europe/London (that of this machine); desk and hall show it",
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the sample's parties (1)")
    parser.add_argument(
        "--rehearsal", action="store_true", help="mark it as a rehearsal on every screen, for ever"
    )
    parser.add_argument(
        "--second-person",
        default="",
        metavar="WHAT",
        help="what takes two people, by two logins: publish, draw or publish,draw (nothing)",
    )
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Make it and print the password."""
    from datetime import UTC, datetime

    from conference.core.clock import SystemClock
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder
    from conference.server.door.password import make_password
    from conference.server.founding import found, found_sample

    if not 0 <= options.parties <= 100_000:
        raise ConferenceError("bad_option", "Give --parties a number from 0 to 100000.")
    folder = ConferenceFolder(options.folder)
    password, clock = make_password(), SystemClock()
    zone, rules = _zone(options.timezone), _rules(options.second_person)
    remarks: list[str] = []
    if options.sample:
        opening = datetime.now(UTC).replace(second=0, microsecond=0)
        name = getattr(zone, "key", None) or ""
        found_sample(folder, options.parties, options.seed, opening, password, clock, name, rules)
    else:
        plan = _plan(options, zone, rules)
        found(folder, plan.commands, password, clock, plan.pages)
        remarks = plan.remarks
    print(f"Made {options.folder}.")
    for remark in remarks:
        print(f"  {remark}")
    print(f"The desk's password: {password}")
    print("Keep it: it is stored as a hash only. On this machine you will not be asked for it.")
    print(f"Next: conference serve {options.folder}   or   conference desk {options.folder}")
    return 0


def _plan(options: Options, zone: tzinfo, rules: tuple[Rule, ...]) -> Plan:
    """The plan from the files of its folder, with remarks on those that are no tables of it."""
    from conference.deliberation.founding.plan import plan_commands

    files, others = _files(options.plan)
    plan = plan_commands(
        options.name,
        _texts(files),
        zone,
        rehearsal=options.rehearsal,
        files={table: path.name for table, path in files.items()},
        second_person=rules,
    )
    plan.remarks.extend(others)
    if options.plan is not None:
        plan.commands.extend(_conduct(options.plan))
    return plan


def _conduct(folder: Path) -> list[Command]:
    """The rules of conduct of a plan's folder, where it has them: ``conduct.md``."""
    from conference.core.errors import ConferenceError
    from conference.deliberation.evening.commands import PublishConduct
    from conference.deliberation.evening.model import MOST_CONDUCT

    path = folder / "conduct.md"
    if not path.is_file():
        return []
    try:
        text = path.read_bytes().decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise ConferenceError(
            "bad_plan", f"{path.name} is no text in UTF-8. Save it as one, then try again."
        ) from error
    if not 0 < len(text) <= MOST_CONDUCT:
        raise ConferenceError(
            "bad_plan",
            f"{path.name} has {len(text)} letters. Rules of conduct have 1 to {MOST_CONDUCT}.",
        )
    return [PublishConduct(text)]


def _files(folder: Path | None) -> tuple[dict[str, Path], list[str]]:
    """The files of the tables that are there, and remarks on other files of a plan's folder."""
    from conference.core.errors import ConferenceError
    from conference.deliberation.founding.plan import TABLES, table_named

    if folder is None:
        return {}, []
    listed = ", ".join(TABLES)
    if folder.is_file():
        return _sheets(folder)
    found: dict[str, Path] = {}
    others = []
    inside = folder.iterdir() if folder.is_dir() else ()
    paths = [path for path in inside if path.is_file() and path.name[0] not in HIDDEN]
    for path in sorted(paths, key=lambda path: (path.name not in TABLES, path.name)):
        table = table_named(path.name)
        before = found.get(table) if table is not None else None
        if table is not None and before is None:
            found[table] = path
        elif before is not None and before.name != table:
            both = f"{before.name} and {path.name}"
            raise ConferenceError(
                "bad_plan", f"{both} in {folder} are one table. Keep one of them."
            )
        elif path.suffix.casefold() in SHEETS:
            others.append(path.name)
    if not found:
        hint = f" Save each as CSV under its name; not so named: {', '.join(others)}."
        what = f"There is no plan in {folder}. It has the tables {listed}."
        raise ConferenceError("no_plan", what + hint if others else what)
    return found, [f"{name} was not read: it is no table of the plan." for name in others]


def _sheets(book: Path) -> tuple[dict[str, Path], list[str]]:
    """The sheets of a workbook that are tables by their names, and remarks on the others."""
    from conference.core.errors import ConferenceError, TableError
    from conference.deliberation.founding.plan import TABLES, table_named
    from conference.tables.workbook import ZIP, sheet_names

    data = book.read_bytes()
    listed = ", ".join(TABLES)
    if not data.startswith(ZIP):
        raise ConferenceError("no_plan", f"{book} is a file. Name the folder that has {listed}.")
    try:
        names = sheet_names(data, book.name)
    except TableError as error:
        raise ConferenceError("bad_plan", error.sentence) from error
    found: dict[str, Path] = {}
    others = []
    for name in names:
        table = table_named(f"{name}.csv")
        if table is None or table in found:
            others.append(name)
        else:
            found[table] = book.with_name(f"{book.name}#{name}")
    if not found:
        wanted = ", ".join(one.removesuffix(".csv") for one in TABLES)
        raise ConferenceError("no_plan", f"No sheet of {book} is one of {wanted}. Name them so.")
    return found, [
        f"The sheet {name!r} was not read: it is no table of the plan." for name in others
    ]


def _texts(files: Mapping[str, Path]) -> dict[str, str]:
    """The texts of the tables; one fault for each that is no text in UTF-8 or UTF-16."""
    from conference.core.errors import ConferenceError, TableError
    from conference.tables.decoding import decoded, sheet_named

    texts: dict[str, str] = {}
    told: list[str] = []
    for table, path in files.items():
        try:
            file, sheet = sheet_named(path)
            texts[table] = decoded(file.read_bytes(), path.name, sheet)
        except TableError as error:
            told.append(error.sentence)
    if told:
        raise ConferenceError("bad_plan", "\n".join(told))
    return texts


def _rules(typed: str) -> tuple[Rule, ...]:
    """What takes two people, from words between commas."""
    from conference.core.errors import ConferenceError
    from conference.deliberation.founding.model import Rule

    named = {word.strip() for word in typed.split(",") if word.strip()}
    if not named <= set(Rule):
        known = " or ".join(Rule)
        raise ConferenceError("bad_option", f"Two people can be asked for {known}, not {typed}.")
    return tuple(rule for rule in Rule if rule in named)


def _zone(typed: str) -> tzinfo:
    """The time zone that is meant; that of this machine when none is typed."""
    from datetime import datetime

    from conference.core.errors import ConferenceError
    from conference.core.zones import local_zone_name, zone_of, zones_like

    found = zone_of(typed or local_zone_name())
    if found is not None:
        return found
    if typed:
        meant = zones_like(typed)
        if len(meant) == 1 and (found := zone_of(meant[0])) is not None:
            print(f"The time zone is {meant[0]}.")
            return found
        some = " or ".join(meant) if meant else "one such as Europe/London"
        raise ConferenceError("bad_option", f"There is no time zone {typed}. Name {some}.")
    local = datetime.now().astimezone().tzinfo
    assert local is not None
    return local
