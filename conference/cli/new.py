"""``conference new``: make the folder of a conference."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, runs

if TYPE_CHECKING:
    from datetime import tzinfo


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
        metavar="DIR",
        help="a folder with areas.csv, parties.csv, programme.csv and polls.csv, as far as known "
        "(a poll is by name where its column named says yes, else secret)",
    )
    parser.add_argument(
        "--timezone",
        default="",
        metavar="ZONE",
        help="of the plan and of all screens, as in Europe/London (local)",
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the sample's parties (1)")
    parser.add_argument(
        "--rehearsal", action="store_true", help="mark it as a rehearsal on every screen, for ever"
    )
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Make it and print the password."""
    from datetime import UTC, datetime

    from conference.core.clock import SystemClock
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.founding.plan import plan_commands
    from conference.server.door.password import make_password
    from conference.server.founding import found, found_sample

    if not 0 <= options.parties <= 100_000:
        raise ConferenceError("bad_option", "Give --parties a number from 0 to 100000.")
    folder = ConferenceFolder(options.folder)
    password, clock = make_password(), SystemClock()
    zone, zone_name = _zone(options.timezone)
    if options.sample:
        opening = datetime.now(UTC).replace(second=0, microsecond=0)
        found_sample(folder, options.parties, options.seed, opening, password, clock, zone_name)
    else:
        first = plan_commands(
            options.name,
            _tables(options.plan),
            zone,
            rehearsal=options.rehearsal,
            zone_name=zone_name,
        )
        found(folder, first, password, clock)
    print(f"Made {options.folder}.")
    print(f"The desk's password: {password}")
    print("Keep it: it is stored as a hash only. On this machine you will not be asked for it.")
    print(f"Next: conference serve {options.folder}   or   conference desk {options.folder}")
    return 0


def _tables(folder: Path | None) -> dict[str, str]:
    """The texts of the tables that are there."""
    from conference.core.errors import ConferenceError
    from conference.deliberation.founding.plan import TABLES

    if folder is None:
        return {}
    found = {name: folder / name for name in TABLES if (folder / name).is_file()}
    if not found:
        raise ConferenceError(
            "no_plan", f"There is no plan in {folder}. It has the tables {', '.join(TABLES)}."
        )
    try:
        return {name: path.read_text(encoding="utf-8") for name, path in found.items()}
    except UnicodeDecodeError as error:
        raise ConferenceError(
            "bad_plan", f"A table in {folder} is not UTF-8 ({error}). Save it as CSV UTF-8."
        ) from error


def _zone(name: str) -> tuple[tzinfo, str]:
    """The time zone by its name; that of this machine when there is none, with its name if any."""
    from datetime import datetime

    from conference.core.errors import ConferenceError
    from conference.core.zones import local_zone_name, zone_of

    found = zone_of(name or local_zone_name())
    if found is not None:
        return found, name or local_zone_name()
    if name:
        raise ConferenceError(
            "bad_option", f"There is no time zone {name}. Name one such as Europe/London."
        )
    local = datetime.now().astimezone().tzinfo
    assert local is not None
    return local, ""
