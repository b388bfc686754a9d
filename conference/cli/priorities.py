"""``conference priorities``: codes for assemblies without a room, and what all have sent."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.parsing import Commands, FolderOptions, ServedOptions, folder_verb
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.priorities.table import Row

__all__ = ["add"]


@dataclass(frozen=True, kw_only=True)
class CodesOptions(ServedOptions):
    """The table of assemblies, where their codes go, and the address of the page."""

    table: Path
    to: Path
    address: str
    anew: bool


@dataclass(frozen=True, kw_only=True)
class ExportOptions(FolderOptions):
    """Where to."""

    to: Path


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("priorities", help="five priorities from every local assembly")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    codes = folder_verb(
        verbs, "codes", "register assemblies without a room, and make their codes", CodesOptions,
        _codes, "The table (CSV) has a name and an area of the conference a row. Codes are in the"
        " file that is written and nowhere else: the folder keeps hashes. Assemblies that are known"
        " keep their code; with --anew everybody of the table gets another one.",
    )  # fmt: skip
    codes.add_argument("table", type=Path, metavar="TABLE", help="the assemblies (CSV)")
    codes.add_argument("--to", type=Path, required=True, metavar="FILE", help="the codes (CSV)")
    codes.add_argument("--address", default="", metavar="URL",
                       help="the address of the conference, https://vote.example.org")  # fmt: skip
    codes.add_argument("--anew", action="store_true", help="new codes: all old ones die")
    export = folder_verb(
        verbs, "export", "write what stands: a CSV with a row a priority, or JSON", ExportOptions,
        _export, "The name of the file says which: .csv or .json. The JSON has withdrawn ones too.",
    )  # fmt: skip
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help=".csv or .json")


def _codes(options: CodesOptions) -> int:
    from conference.cli.asking import ask_folder, text_of
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.priorities.table import read_assemblies
    from conference.server.members import meeting_of

    folder = ConferenceFolder(options.folder).must_exist()
    text = text_of(options.table)
    areas = meeting_of(folder).founding.areas
    rows, remarks = read_assemblies(io.StringIO(text), options.table.name, dict(areas))
    asked = {"assemblies": [list(row) for row in rows], "anew": options.anew}
    found = ask_folder(
        folder, "/api/priorities/assemblies", asked, options.ca,
        lambda: _alone(folder, rows, anew=options.anew),
    )  # fmt: skip
    names: dict[str, str] = {one.id: one.name for one in areas.values()}
    _write_codes(options, found["codes"], names)
    count = len(found["codes"])
    told = [
        f"{len(rows)} assemblies are in the conference; {count} new codes are in {options.to},"
        " readable by you alone. Nobody else has them.",
        *remarks.told(),
    ]
    answer = {"ok": True, "assemblies": len(rows), "codes": count, "table": str(options.to)}
    print(json.dumps(answer, ensure_ascii=False) if options.json else "\n".join(told))
    return 0


def _alone(folder: ConferenceFolder, rows: Sequence[Row], *, anew: bool) -> dict[str, object]:
    """Into the record and the settings, where no server has the folder."""
    from conference.core.clock import SystemClock
    from conference.server.door.assemblies import SETTING, AssemblyCodes, issue
    from conference.server.members import meeting_of, settings_of, write

    kept = AssemblyCodes(settings_of(folder, SETTING))
    issued = issue(meeting_of(folder).priorities, kept.numbers, rows, anew=anew)
    state = write(folder, issued.command, SystemClock(), issued.settings).priorities
    known = state.assemblies
    return {"codes": [[n, known[n].name, known[n].area, code] for n, code in issued.codes]}


def _write_codes(
    options: CodesOptions, codes: Sequence[Sequence[Any]], areas: Mapping[str, str]
) -> None:
    from conference.tables.writing import rows_into

    options.to.touch(mode=0o600)
    options.to.chmod(0o600)
    address = options.address.rstrip("/")
    with options.to.open("w", encoding="utf-8", newline="") as file:
        write = rows_into(file)
        write(("number", "name", "area", "code", "link"))
        for number, name, area, code in codes:
            link = f"{address}/priorities#{code}" if address else ""
            write((number, name, areas.get(area, area), code, link))


def _export(options: ExportOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.priorities.export import as_csv, as_values
    from conference.server.members import meeting_of

    meeting = meeting_of(ConferenceFolder(options.folder).must_exist())
    match options.to.suffix.casefold():
        case ".csv":
            text = as_csv(meeting)
        case ".json":
            text = json.dumps(as_values(meeting), ensure_ascii=False, indent=1) + "\n"
        case _:
            raise ConferenceError(
                "bad_file", f"Name a file that ends in .csv or .json, not {options.to.name}."
            )
    options.to.write_text(text, encoding="utf-8", newline="")
    count = meeting.priorities.total
    sentence = f"The priorities of {count} assemblies are in {options.to}."
    answer = {"ok": True, "assemblies": count, "file": str(options.to)}
    print(json.dumps(answer, ensure_ascii=False) if options.json else sentence)
    return 0
