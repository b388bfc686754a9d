"""``conference election``: elections are called, seats are given areas, and results are read."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.parsing import Commands, FolderOptions, ServedOptions, add_ca, runs

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["add"]

CALL = (
    "Call elections, as a table has them: the columns id and title and, if any, office, seats,"
    " rule, electorate, area, signatures, training, group, least, nominations close, vacant only."
    " All of them are called or, with a fault, none; all faults are told."
)
AREAS = (
    "Give seats of the chamber their areas, by a table with the columns seat and area, in place of"
    " all before. Only people of an area stand and vote in its elections."
)
SHOW = "Print an election as the record has it: who stands, who does not and why, who is elected."


@dataclass(frozen=True, kw_only=True)
class TableOptions(ServedOptions):
    """The table that is read."""

    file: Path


@dataclass(frozen=True, kw_only=True)
class ShowOptions(FolderOptions):
    """The election that is printed; "" for a list of all."""

    election: str


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("election", help="elections to offices, and who holds them")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    for name, what, brief, run in (
        ("call", CALL, "call the elections of a table", _call),
        ("areas", AREAS, "give seats their areas", _areas),
    ):
        verb = _verb(verbs, name, what, brief)
        verb.add_argument("--file", type=Path, metavar="FILE.csv", required=True, help="the table")
        add_ca(verb)
        runs(verb, TableOptions, run)
    show = _verb(verbs, "show", SHOW, "print an election, or a list of all")
    show.add_argument("election", metavar="ID", nargs="?", default="", help="the election's id")
    runs(show, ShowOptions, _show)


def _verb(verbs: Commands, name: str, what: str, brief: str) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=brief, description=what)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _call(options: TableOptions) -> int:
    from datetime import UTC

    from conference.core.zones import zone_of
    from conference.deliberation.elections.table import elections_of_table
    from conference.server.members import meeting_of

    def alone(folder: ConferenceFolder, text: str, file: str) -> dict[str, int]:
        zone = zone_of(meeting_of(folder).founding.zone) or UTC
        command = elections_of_table(text, file, zone)
        _written(folder, command)
        return {"elections": len(command.calls)}

    found = _asked(options, "/api/elections", alone)
    return _told(options, found, f"Called: {found['elections']} elections.")


def _areas(options: TableOptions) -> int:
    from conference.deliberation.elections.table import areas_of_table

    def alone(folder: ConferenceFolder, text: str, file: str) -> dict[str, int]:
        command = areas_of_table(text, file)
        _written(folder, command)
        return {"seats": sum(len(area.seats) for area in command.areas)}

    found = _asked(options, "/api/seat-areas", alone)
    return _told(options, found, f"{found['seats']} seats have an area.")


def _written(folder: ConferenceFolder, command: Any) -> None:
    from conference.core.clock import SystemClock
    from conference.server.members import write

    write(folder, command, SystemClock())


def _asked(
    options: TableOptions,
    path: str,
    alone: Callable[[ConferenceFolder, str, str], dict[str, int]],
) -> Mapping[str, Any]:
    """The answer to the table: of the server of the folder, or of ``alone``."""
    from conference.cli.asking import ask_folder, text_of
    from conference.core.folder import ConferenceFolder

    folder, file = ConferenceFolder(options.folder).must_exist(), options.file.name
    text = text_of(options.file)
    document = {"table": text, "file": file}
    return ask_folder(folder, path, document, options.ca, lambda: alone(folder, text, file))


def _told(options: TableOptions, found: Mapping[str, Any], sentence: str) -> int:
    print(json.dumps({"ok": True, **found}) if options.json else sentence)
    return 0


def _show(options: ShowOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.api.elections import election_document, election_of
    from conference.server.members import meeting_of

    meeting = meeting_of(ConferenceFolder(options.folder).must_exist())
    if options.election:
        chosen = [election_of(meeting, options.election)]
    else:
        chosen = list(meeting.elections.in_order())
    found = [election_document(meeting, one) for one in chosen]
    if options.json:
        shown = {"election": found[0]} if options.election else {"elections": found}
        print(json.dumps({"ok": True, **shown}, ensure_ascii=False))
        return 0
    lines = [line for one in found for line in _lines(one, whole=bool(options.election))]
    print("\n".join(lines) or "No election is called. Call some with: conference election call")
    return 0


def _lines(one: Mapping[str, Any], *, whole: bool) -> Iterable[str]:
    area = f" of {one['area']}" if one["area"] else ""
    places = "1 seat" if one["seats"] == 1 else f"{one['seats']} seats"
    yield f"{one['id']}: {one['title']}{area}, {places}, {one['rule_title']}: {one['stage']}."
    if not whole:
        return
    for who in one["nominations"]:
        yield f"  {who['number']}. {who['name']}: {_standing(one, who)}"
    if one["differences"]:
        yield from (f"  The counts differ: {told}" for told in one["differences"])
    for holder in one["holders"]:
        gone = f", {holder['cause']}" if holder["cause"] else ""
        yield f"  In office: {holder['name']}{gone}."


def _standing(one: Mapping[str, Any], who: Mapping[str, Any]) -> str:
    if who["number"] in one["elected"]:
        return "elected."
    if who["number"] in one["candidates"]:
        return "stands."
    told = who["refused"] or " ".join(who["missing"])
    if who["withdrawn"]:
        return f"has withdrawn ({who['withdrawn']})."
    return told or "qualifies so far."
