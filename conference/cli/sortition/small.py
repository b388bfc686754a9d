"""``conference sortition small``: speakers, oversight panels and tables, by the same rules."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from conference.cli.parsing import Commands, runs
from conference.cli.sortition.small_people import SmallOptions, small_people
from conference.cli.sortition.told import print_remarks, reporting_errors
from conference.core.errors import ConferenceError
from conference.tables.faults import FaultBook

__all__ = ["add"]


@dataclass(frozen=True, kw_only=True)
class SpeakersOptions(SmallOptions):
    """Who spoke before, and how many are wanted."""

    spoken: tuple[Path, ...]
    count: int | None


@dataclass(frozen=True, kw_only=True)
class OversightOptions(SmallOptions):
    """How many people and panels, and how they rotate."""

    size: int
    terms: int
    overlap: int
    even: str | None


@dataclass(frozen=True, kw_only=True)
class TablesOptions(SmallOptions):
    """How many tables or seats at each, and whom to keep apart."""

    tables: int | None
    seats: int | None
    before: tuple[Path, ...]
    mixed: str | None


Options = TypeVar("Options", bound=SmallOptions)


def add(verbs: Commands) -> None:
    """Register ``small`` and its three draws."""
    parser = verbs.add_parser(
        "small", help="draw speakers, oversight panels, or tables",
        description="Small draws: people in the order of SHA-256 of a public value and their"
        " pseudonym (or id). The same people and value give the same result, for everybody.",
    )  # fmt: skip
    draws = parser.add_subparsers(title="draws", metavar="DRAW", required=True)
    speakers = _draw(draws, "speakers", "who speaks, in which order", SpeakersOptions, _speakers)
    speakers.add_argument("--spoken", type=Path, action="append", default=[], metavar="F",
                          help="ids of earlier speakers, once for each speech")  # fmt: skip
    speakers.add_argument("--count", type=int, metavar="N", help="only the first N")
    oversight = _draw(draws, "oversight", "panels that rotate", OversightOptions, _oversight)
    oversight.add_argument("--size", type=int, required=True, metavar="N", help="people of a panel")
    oversight.add_argument("--terms", type=int, default=1, metavar="N", help="how many panels")
    oversight.add_argument("--overlap", type=int, default=0, metavar="N",
                           help="so many stay on for one more term")  # fmt: skip
    oversight.add_argument("--even", metavar="COLUMN", help="spread newcomers over its values")
    tables = _draw(draws, "tables", "who sits with whom, with new neighbours",
                   TablesOptions, _tables)  # fmt: skip
    number = tables.add_mutually_exclusive_group(required=True)
    number.add_argument("--tables", type=int, metavar="N", help="so many tables")
    number.add_argument("--seats", type=int, metavar="N", help="at most so many at a table")
    tables.add_argument("--before", type=Path, action="append", default=[], metavar="F",
                        help="an earlier plan (--to of it): new neighbours")  # fmt: skip
    tables.add_argument("--mixed", metavar="COLUMN[,COLUMN]",
                        help="every table as mixed as possible (default: random)")  # fmt: skip


def _draw(
    draws: Commands, name: str, text: str, kind: type[Options], run: Callable[[Options], int]
) -> argparse.ArgumentParser:
    parser = draws.add_parser(name, help=text)
    people = parser.add_mutually_exclusive_group(required=True)
    people.add_argument("people", type=Path, nargs="?", metavar="PEOPLE",
                        help="ids, one a line, or CSV such as selected.csv")  # fmt: skip
    people.add_argument("--chamber", type=Path, metavar="FOLDER",
                        help="those with a seat in the last sitting of this register")  # fmt: skip
    people.add_argument("--register", type=Path, metavar="FOLDER", dest="everyone",
                        help="all in this register")  # fmt: skip
    parser.add_argument("--value", required=True, metavar="S", help="the public value")
    parser.add_argument("--to", type=Path, metavar="FILE", help="write the result as CSV")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    runs(parser, kind, reporting_errors(run))
    return parser


def _finish(
    options: SmallOptions, head: list[str], rows: list[list[object]], found: Mapping[str, object],
    text: str,
) -> int:  # fmt: skip
    """Write the result and print it."""
    from conference.tables.writing import rows_into

    if options.to is not None:
        with options.to.open("w", encoding="utf-8", newline="") as file:
            write = rows_into(file)
            write(head)
            for cells in rows:
                write(cells)
    if options.json:
        print(json.dumps({"ok": True, "value": options.value, **found}, ensure_ascii=False))
    else:
        print(text)
    return 0


def _speakers(options: SpeakersOptions) -> int:
    from collections import Counter

    from conference.lottery.tables import id_list
    from conference.sortition.identity import meant_ids
    from conference.sortition.small import SPEAKERS, speaking_order

    people = small_people(options)
    times: Counter[str] = Counter()
    for path in options.spoken:
        listed = id_list(path)
        times.update(meant_ids(listed, people.id_of.values()))
        print_remarks({path.name: listed.remarks.told()})
    spoken = {name: times[person] for name, person in people.id_of.items()}
    order = speaking_order(people.names, options.value, spoken=spoken)[: options.count]
    rows = [[n, people.id_of[name], name] for n, name in enumerate(order, start=1)]
    found = {"domain": SPEAKERS, "order": [row[1] for row in rows], "names": order}
    text = "\n".join(f"{n:>4}  {person}" for n, person, _ in rows)
    return _finish(options, ["order", "id", "name"], rows, found, text)


def _oversight(options: OversightOptions) -> int:
    from conference.sortition.small import OVERSIGHT, rotating_panels

    people = small_people(options)
    if options.terms < 1:
        raise ConferenceError("bad_terms", "--terms is a number from 1 up.")
    group_of = None
    if options.even is not None:
        group_of = {name: value for name, (value,) in people.values([options.even]).items()}
    panels = rotating_panels(
        people.names,
        options.size,
        options.terms,
        options.value,
        overlap=options.overlap,
        group_of=group_of,
    )
    rows = [
        [term, people.id_of[name], name]
        for term, panel in enumerate(panels, start=1)
        for name in panel
    ]
    ids = [[people.id_of[name] for name in panel] for panel in panels]
    text = "\n".join(f"Term {n}: {', '.join(panel)}" for n, panel in enumerate(ids, start=1))
    found = {"domain": OVERSIGHT, "panels": ids, "names": [list(panel) for panel in panels]}
    return _finish(options, ["term", "id", "name"], rows, found, text)


def _tables(options: TablesOptions) -> int:
    from conference.sortition.tables import TABLES, meetings, seat_tables

    people = small_people(options)
    number = _number_of_tables(options, len(people.names))
    met = meetings(_plan(path) for path in options.before)
    mixed = None if options.mixed is None else people.values(options.mixed.split(","))
    plan = seat_tables(people.names, number, options.value, met=met, features=mixed)
    again = sum(met[pair] for pair in meetings([plan]))
    rows = [
        [n, people.id_of[name], name] for n, table in enumerate(plan, start=1) for name in table
    ]
    ids = [[people.id_of[name] for name in table] for table in plan]
    text = "\n".join(f"Table {n}: {', '.join(table)}" for n, table in enumerate(ids, start=1))
    found = {"domain": TABLES, "tables": ids, "names": [list(t) for t in plan], "again": again}
    if options.before:
        text += f"\n{again} pairs sit together again." if again else "\nNobody meets twice."
    return _finish(options, ["table", "id", "name"], rows, found, text)


def _number_of_tables(options: TablesOptions, people: int) -> int:
    if options.tables is not None:
        return options.tables
    if options.seats is None or options.seats < 1:
        raise ConferenceError("bad_seats", "--seats is a number from 1 up.")
    return -(-people // options.seats)


def _plan(path: Path) -> list[list[str]]:
    """The tables of an earlier plan, by name."""
    from conference.tables.decoding import FileLines
    from conference.tables.reading import Table

    tables: dict[str, list[str]] = {}
    head = ["table", "id", "name"]
    book = FaultBook(path.name)
    table = Table(FileLines(path), book, expected=head)
    if table.names != head:
        book.add(1, "", "not a plan of tables: its header must be table,id,name")
        raise book.error()
    for number, _, name in table:
        tables.setdefault(number, []).append(name)
    book.stop()
    return list(tables.values())
