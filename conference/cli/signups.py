"""``conference signups``: which rooms signed up; lets them in, turns them down, writes a table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from conference.cli.parsing import Commands, FolderOptions, ServedOptions, folder_verb
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["COLUMNS", "add"]

COLUMNS = (
    "signup", "state", "name", "area", "expected", "place", "host", "telephone", "access",
    "languages", "note", "party", "reason",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class ListOptions(FolderOptions):
    """Of which state; "" for all."""

    state: Literal["", "waiting", "admitted", "turned_down", "withdrawn"]


@dataclass(frozen=True, kw_only=True)
class AdmitOptions(ServedOptions):
    """Which are let in; what else than they wrote, of one alone."""

    numbers: tuple[int, ...]
    name: str
    area: str
    capacity: int


@dataclass(frozen=True, kw_only=True)
class RefuseOptions(ServedOptions):
    """Which one is turned down, and why."""

    number: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class ExportOptions(FolderOptions):
    """Where to."""

    to: Path


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("signups", help="rooms that signed up: list, let in, turn down")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    listed = folder_verb(
        verbs, "list", "which rooms have signed up", ListOptions, _list,
        "Those that wait first. Names and telephones are about persons: they are kept beside the"
        " record, and can be read by who has the folder.",
    )  # fmt: skip
    states = ("waiting", "admitted", "turned_down", "withdrawn")
    listed.add_argument("--state", default="", choices=("", *states), help="only these")
    admit = folder_verb(
        verbs, "admit", "let rooms in: each is a party with codes at once", AdmitOptions, _admit,
        "The server of the folder must run, for it makes the codes. A room that is in already stays"
        " as it is.",
    )  # fmt: skip
    admit.add_argument("numbers", type=int, nargs="+", metavar="NUMBER", help="their numbers")
    admit.add_argument("--name", default="", help="another name than it wrote (one room)")
    admit.add_argument("--area", default="", help="the id of another area (one room)")
    admit.add_argument("--capacity", type=int, default=0, metavar="N",
                       help="how many people it holds (one room)")  # fmt: skip
    refuse = folder_verb(
        verbs, "refuse", "turn a room down", RefuseOptions, _refuse,
        "Its host reads why, and so does everybody: the reason stands in the record.",
    )  # fmt: skip
    refuse.add_argument("number", type=int, metavar="NUMBER", help="its number")
    refuse.add_argument("--reason", required=True, metavar="TEXT", help="why, in a sentence")
    export = folder_verb(
        verbs, "export", "write all sign-ups: a CSV with a row a room", ExportOptions, _export,
        "It has names and telephones: the file is readable by you alone.",
    )  # fmt: skip
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file (.csv)")


def _rows(folder: ConferenceFolder) -> Iterator[dict[str, Any]]:
    """All sign-ups by number, with what was written and what became of them."""
    from conference.protocol.codec import decode_signup
    from conference.server.door.signups import SETTING
    from conference.server.members import meeting_of, settings_of

    meeting = meeting_of(folder)
    kept = {one.number: one for _, value in settings_of(folder, SETTING)
            for one in (decode_signup(value),)}  # fmt: skip
    areas = meeting.founding.areas
    for number, room in sorted(meeting.signups.rooms.items()):
        wrote = kept[number].details if number in kept else None
        yield {
            "signup": number,
            "state": room.state.value,
            "name": wrote.name if wrote else "",
            "area": areas[room.area].name,
            "expected": room.expected,
            "place": wrote.place if wrote else "",
            "host": wrote.host if wrote else "",
            "telephone": wrote.telephone if wrote else "",
            "access": " ".join(wrote.access) if wrote else "",
            "languages": wrote.languages if wrote else "",
            "note": wrote.note if wrote else "",
            "party": room.party,
            "reason": room.reason,
        }


def _list(options: ListOptions) -> int:
    from conference.core.folder import ConferenceFolder

    folder = ConferenceFolder(options.folder).must_exist()
    rows = [row for row in _rows(folder) if options.state in {"", row["state"]}]
    rows.sort(key=lambda row: (row["state"] != "waiting", row["signup"]))
    if options.json:
        print(json.dumps({"ok": True, "signups": rows}, ensure_ascii=False))
        return 0
    print("\n".join(map(_line, rows)) or "No room has signed up.")
    return 0


def _line(row: dict[str, Any]) -> str:
    """A sign-up in one line."""
    became = row["state"].replace("_", " ")
    if row["party"] is not None:
        became = f"in as party {row['party']}"
    why = f": {row['reason']}" if row["reason"] else ""
    people = f"{row['expected']} people expected"
    who = ", ".join(part for part in (row["host"], row["telephone"]) if part)
    name = row["name"] or "(what it wrote was forgotten)"
    return f"{row['signup']}. {name}, {row['area']}: {became}{why}; {people}; {who}"


def _admit(options: AdmitOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.signups.model import capacity_for
    from conference.server.members import meeting_of

    folder = ConferenceFolder(options.folder).must_exist()
    if len(options.numbers) > 1 and (options.name or options.area or options.capacity):
        raise ConferenceError("bad_options", "Name, area and capacity are of one room: name one.")
    names = {row["signup"]: row["name"] for row in _rows(folder)}
    rooms = meeting_of(folder).signups.rooms
    unknown = [number for number in options.numbers if number not in rooms]
    if unknown:
        told = ", ".join(map(str, unknown))
        raise ConferenceError("unknown_signup", f"There is no sign-up {told}. See: signups list.")
    done = []
    for number in options.numbers:
        room = rooms[number]
        asked = {
            "signup": number,
            "name": options.name or names[number],
            "area": options.area or room.area,
            "capacity": options.capacity or capacity_for(room.expected),
        }
        done.append(_asked(folder, "admit", asked, options.ca))
    for one in done:
        if not options.json:
            print(f"{one['signup']}. {one['name']} is in, as party {one['party']}.")
    if options.json:
        print(json.dumps({"ok": True, "admitted": done}, ensure_ascii=False))
    return 0


def _refuse(options: RefuseOptions) -> int:
    from conference.core.folder import ConferenceFolder

    folder = ConferenceFolder(options.folder).must_exist()
    asked = {"signup": options.number, "reason": options.reason}
    found = _asked(folder, "refuse", asked, options.ca)
    sentence = f"{found['signup']}. {found['name']} is turned down. Its host reads why."
    print(json.dumps({"ok": True, **found}, ensure_ascii=False) if options.json else sentence)
    return 0


def _asked(
    folder: ConferenceFolder, act: str, document: dict[str, Any], ca: Path | None
) -> dict[str, Any]:
    """What the server of the folder has done."""
    from conference.cli.asking import ask_folder

    def alone() -> dict[str, Any]:
        sentence = f"Nobody serves {folder.path}. Start: conference serve {folder.path}"
        raise ConferenceError("not_served", sentence)

    return {**ask_folder(folder, f"/api/signups/{act}", document, ca, alone)}


def _export(options: ExportOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.tables.writing import rows_into

    if options.to.suffix.casefold() != ".csv":
        raise ConferenceError("bad_file", f"Name a file that ends in .csv, not {options.to.name}.")
    rows = [*_rows(ConferenceFolder(options.folder).must_exist())]
    options.to.touch(mode=0o600)
    options.to.chmod(0o600)
    with options.to.open("w", encoding="utf-8", newline="") as file:
        write = rows_into(file)
        write(COLUMNS)
        for row in rows:
            write(tuple("" if row[name] is None else row[name] for name in COLUMNS))
    answer = {"ok": True, "signups": len(rows), "file": str(options.to)}
    sentence = f"Sign-ups written to {options.to}: {len(rows)}. You alone can read the file."
    print(json.dumps(answer, ensure_ascii=False) if options.json else sentence)
    return 0
