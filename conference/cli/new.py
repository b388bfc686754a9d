"""``conference new``: make the folder of a conference."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conference.cli import Commands


def add(commands: Commands) -> None:
    """Register the command."""
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
        "polls; marked as a rehearsal, so that simulated people may join",
    )
    parser.add_argument(
        "--parties", type=int, default=400, metavar="N", help="watch parties of the sample (400)"
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the sample's parties (1)")
    parser.add_argument(
        "--rehearsal", action="store_true", help="mark it as a rehearsal on every screen, for ever"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Make it and print the password."""
    from datetime import UTC, datetime

    from conference.core.clock import SystemClock
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.commands import Command, FoundConference
    from conference.server.founding import found, make_password, sample_commands

    if not 0 <= args.parties <= 100_000:
        raise ConferenceError("bad_option", "Give --parties a number from 0 to 100000.")
    folder = ConferenceFolder(args.folder)
    opening = datetime.now(UTC).replace(second=0, microsecond=0)
    first: list[Command] = (
        sample_commands(args.parties, args.seed, opening, rehearsal=True)
        if args.sample
        else [FoundConference(args.name, args.rehearsal, (), ())]
    )
    password = make_password()
    found(folder, first, password, SystemClock())
    print(f"Made {args.folder}.")
    print(f"The desk's password: {password}")
    print("Keep it: it is stored as a hash only. On this machine you will not be asked for it.")
    print(f"Next: conference serve {args.folder}   or   conference desk {args.folder}")
    return 0
