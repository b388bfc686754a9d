"""``conference voters``: who of the register may vote from home, their codes, the roll."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from conference.cli.parsing import Commands, FolderOptions, ServedOptions, folder_verb
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder
    from conference.register.voterslist import ListOfVoters

__all__ = ["add"]

Options = TypeVar("Options", bound=FolderOptions)


@dataclass(frozen=True, kw_only=True)
class ListOptions(ServedOptions):
    """From which register, cut into which areas."""

    register: Path | None
    areas: str
    fewest: int
    publish: Path | None


@dataclass(frozen=True, kw_only=True)
class CodesOptions(FolderOptions):
    """Where the codes go, and the address of the page that the letters name."""

    register: Path | None
    areas: str
    fewest: int
    to: Path
    address: str
    letters: Path | None
    lines: tuple[str, ...]
    anew: bool


@dataclass(frozen=True, kw_only=True)
class CodeOptions(ServedOptions):
    """Whose code is made anew."""

    number: int


@dataclass(frozen=True, kw_only=True)
class FindOptions(FolderOptions):
    """Whose number is asked for."""

    register: Path | None
    areas: str
    fewest: int
    id: str


@dataclass(frozen=True, kw_only=True)
class RollOptions(FolderOptions):
    """The roll of which poll, and where to."""

    poll: str
    to: Path


@dataclass(frozen=True, kw_only=True)
class CheckOptions(FolderOptions):
    """In which poll, with which code."""

    poll: str
    code: str | None


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("voters", help="who of the register may vote from home")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    listing = folder_verb(
        verbs, "list", "put the voters' list in force, from the register as it is now",
        ListOptions, _list,
        "The record has how many may vote in each area, and a digest of who; no names. Areas with"
        " few people go together into one of their own.",
    )  # fmt: skip
    _add_areas(listing)
    listing.add_argument("--publish", type=Path, metavar="FILE",
                         help="write the pseudonyms that the digest is made of")  # fmt: skip
    codes = folder_verb(
        verbs, "codes", "make everybody's code, and the table for mailing them", CodesOptions,
        _codes, "Codes are in that table and nowhere else: the folder keeps hashes. Give the table"
        " to the printer, then delete it.",
    )  # fmt: skip
    _add_areas(codes)
    codes.add_argument("--to", type=Path, required=True, metavar="FILE", help="the table (CSV)")
    codes.add_argument("--address", default="", metavar="URL",
                       help="the address of the page, https://vote.example.org/ballot")  # fmt: skip
    codes.add_argument("--letters", type=Path, metavar="FILE",
                       help="write a letter a person to print, too (HTML)")  # fmt: skip
    codes.add_argument("--lines", nargs="+", default=["name"], metavar="COLUMN",
                       help="columns of the register that make the address (name)")  # fmt: skip
    codes.add_argument("--anew", action="store_true",
                       help="make new codes although there are some: all old ones die")  # fmt: skip
    code = folder_verb(
        verbs, "code", "another code for a voter whose code was taken back", CodeOptions, _code,
        "The code is taken back at the desk, with a reason and by two logins.",
    )  # fmt: skip
    code.add_argument("number", type=int, metavar="NUMBER", help="the number on the list")
    find = folder_verb(verbs, "find", "the number of a person on the list", FindOptions, _find)
    _add_areas(find)
    find.add_argument("id", metavar="ID", help="the person's id in the register")
    roll = folder_verb(verbs, "roll", "write the roll of a poll: the numbers of those who voted",
                 RollOptions, _roll)  # fmt: skip
    roll.add_argument("poll", metavar="POLL", help="the id of the poll")
    roll.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file (CSV)")
    check = folder_verb(verbs, "check", "is whoever has this code on the roll of a poll?",
                  CheckOptions, _check)  # fmt: skip
    check.add_argument("poll", metavar="POLL", help="the id of the poll")
    check.add_argument("--code", help="the code; asked for unseen when it is left out")


def _add_areas(parser: argparse.ArgumentParser) -> None:
    """What says how the list is cut: the same each time it is made from the register."""
    parser.add_argument("--register", type=Path, metavar="DIR",
                        help="the folder with the register (that of the conference)")  # fmt: skip
    parser.add_argument("--areas", default="", metavar="COLUMN",
                        help="the column of the register that has a person's area")  # fmt: skip
    parser.add_argument("--fewest", type=int, default=20, metavar="N",
                        help="people of an area of its own, at least (20)")  # fmt: skip


def _folder(options: FolderOptions) -> ConferenceFolder:
    from conference.core.folder import ConferenceFolder

    return ConferenceFolder(options.folder).must_exist()


def _drawn_up(options: ListOptions | CodesOptions | FindOptions) -> ListOfVoters:
    from conference.register.storage import Register
    from conference.register.voterslist import drawn_up

    with Register(options.register or options.folder) as register:
        return drawn_up(register, options.areas, options.fewest)


def _done(options: FolderOptions, found: Mapping[str, object], sentence: str) -> int:
    print(json.dumps({"ok": True, **found}, ensure_ascii=False) if options.json else sentence)
    return 0


def _list(options: ListOptions) -> int:
    from datetime import UTC, datetime

    folder = _folder(options)
    listed = _drawn_up(options)
    day = datetime.now(UTC).date().isoformat()
    asked = {"areas": listed.areas, "digest": listed.digest, "day": day}
    if _ask(options, folder, "/api/voters/list", asked) is None:
        _write_list(folder, listed, day)
    if options.publish is not None:
        text = "".join(f"{pseudonym}\n" for _, pseudonym in listed.people)
        options.publish.write_text(text)
    entitled = len(listed.people)
    areas = "1 area" if len(listed.areas) == 1 else f"{len(listed.areas)} areas"
    sentence = f"{entitled} people in {areas} may vote: {listed.digest[:16]}..."
    sentence += _codes_of(folder, listed)
    found = {"entitled": entitled, "areas": dict(listed.areas), "digest": listed.digest}
    return _done(options, found, sentence)


def _codes_of(folder: ConferenceFolder, listed: ListOfVoters) -> str:
    """What becomes of codes that were made for another list; "" where there are none."""
    from conference.core.votercodes import read_table

    table = read_table(folder.voters)
    if table is None or table.digest == listed.digest:
        return ""
    return (
        "\nThe codes that were made are those of another list: none of them lets anybody in. Make"
        " codes of this one (conference voters codes), or put the list of before in force again:"
        " the same register, --areas and --fewest."
    )


def _write_list(folder: ConferenceFolder, listed: ListOfVoters, day: str) -> None:
    """Into the record itself, where no server has the folder."""
    from conference.core.clock import SystemClock
    from conference.deliberation.voters.commands import ListVoters
    from conference.deliberation.voters.model import ListedArea
    from conference.server.members import write

    areas = tuple(ListedArea(name, entitled) for name, entitled in listed.areas)
    write(folder, ListVoters(areas, listed.digest, day), SystemClock())


def _ask(
    options: ServedOptions, folder: ConferenceFolder, path: str, document: Mapping[str, object]
) -> Any | None:
    """The answer of the server of the folder; None when there is none."""
    from conference.cli.asking import ask_server
    from conference.core.folder import find_server

    url = find_server(folder)
    return url and ask_server(url, folder.keys().desk_token, path, document, options.ca)


def _in_force(folder: ConferenceFolder, listed: ListOfVoters) -> None:
    """Raises unless the list in force is the one that the register gives now."""
    from conference.server.members import meeting_of

    known = meeting_of(folder).voters.listed
    if known is None:
        raise ConferenceError(
            "no_voters", f"There is no list yet: conference voters list {folder.path}"
        )
    if known.digest != listed.digest:
        raise ConferenceError(
            "other_list",
            "The register has changed since the list was drawn up, or is cut otherwise. Name the"
            " same --areas and --fewest, or draw the list up again.",
        )


def _codes(options: CodesOptions) -> int:
    from conference.core.votercodes import grouped, make_voter_codes, read_table, write_table
    from conference.register.letters import write_letters
    from conference.register.storage import Register
    from conference.register.voterslist import write_letters_table
    from conference.server.members import meeting_of

    folder, listed = _folder(options), _drawn_up(options)
    _in_force(folder, listed)
    known = read_table(folder.voters)
    if known is not None and known.digest == listed.digest and not options.anew:
        raise ConferenceError(
            "has_codes",
            "There are codes of this list already. A lost one is replaced by itself (conference"
            " voters code); to make all anew, so that no letter sent counts: --anew.",
        )
    codes = make_voter_codes(len(listed.people))
    words = [grouped(code) for code in codes]
    with Register(options.register or options.folder) as register:
        if options.letters is not None:
            title = f"{meeting_of(folder).founding.name}: your vote"
            write_letters(
                register, listed, words, options.letters,
                address=options.address, title=title, lines=options.lines,
            )  # fmt: skip
        done = write_letters_table(register, listed, words, options.to, options.address)
    write_table(folder.voters, listed.digest, codes)
    sentence = f"{done} codes are in {options.to}, readable by you alone. Nobody else has them."
    return _done(options, {"codes": done, "table": str(options.to)}, sentence)


def _code(options: CodeOptions) -> int:
    found = _ask(options, _folder(options), "/api/voters/code", {"number": options.number})
    if found is None:
        raise ConferenceError("not_served", "Start the server of the folder first.")
    return _done(options, found, str(found["code"]))


def _find(options: FindOptions) -> int:
    folder, listed = _folder(options), _drawn_up(options)
    _in_force(folder, listed)
    number = listed.numbers.get(options.id)
    if number is None:
        raise ConferenceError("unknown_people", f"{options.id} is not on the voters' list.")
    return _done(options, {"number": number}, str(number))


def _roll(options: RollOptions) -> int:
    from conference.server.voters import roll_of
    from conference.tables.writing import quoted

    rows = roll_of(_folder(options), options.poll)
    with options.to.open("w", newline="") as file:
        file.write("number,area\n")
        for number, area in rows:
            file.write(f"{quoted((number, area))}\n")
    found = {"voted": len(rows)}
    return _done(options, found, f"{len(rows)} numbers are in {options.to}.")


def _check(options: CheckOptions) -> int:
    from conference.server.voters import number_of_code, roll_of

    folder = _folder(options)
    typed = options.code if options.code is not None else _secret()
    number = number_of_code(folder, typed)
    if number is None:
        raise ConferenceError("wrong_code", "This code is nobody's on the voters' list.")
    is_there = any(one == number for one, _ in roll_of(folder, options.poll))
    words = "is on the roll" if is_there else "is not on the roll"
    found = {"number": number, "on_roll": is_there}
    return _done(options, found, f"Number {number} {words} of this poll.")


def _secret() -> str:
    return getpass("Code: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
