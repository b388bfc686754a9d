"""``conference desk``: the control desk."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import Commands, add_ca, runs
from conference.cli.windows import CODES, ShotOptions, load_ui, must_be_known, shot_of, where


@dataclass(frozen=True, kw_only=True)
class Options(ShotOptions):
    """Which conference the desk is of."""

    folder: Path | None
    url: str | None
    ca: Path | None
    language: str


def add(commands: Commands) -> None:
    """Add ``desk`` to the commands."""
    parser = commands.add_parser(
        "desk",
        help="open the control desk",
        description="Open the control desk: rundown, polls, parties, map. With FOLDER it is the "
        "desk of a conference on this machine, whose server is started if none runs; closing or "
        "killing the desk stops neither server nor vote. With --url it is the desk of a server "
        "elsewhere; the password is asked for, or taken from CONFERENCE_PASSWORD.",
        epilog="Keys: Space GO (twice), F5 open, F6 close, F7 publish, Ctrl+K everything, F1 help.",
    )
    parser.add_argument("folder", nargs="?", type=Path, help="a folder made by: conference new")
    parser.add_argument("--url", help="address of a server, such as http://192.0.2.7:8000")
    parser.add_argument(
        "--language",
        default="",
        metavar="CODE",
        help=f"what it speaks: {CODES} (as the last time, else that of this machine)",
    )
    add_ca(parser)
    parser.add_argument("--shot", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--after", type=float, default=5.0, help=argparse.SUPPRESS)
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Open it, and stay until it is closed."""
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder

    if bool(options.folder) == bool(options.url):
        raise ConferenceError(
            "no_conference", "Say which conference: conference desk FOLDER, or --url URL."
        )
    if options.folder:
        ConferenceFolder(options.folder).must_exist()
    must_be_known(options.language)
    app = load_ui(options.ca)
    url, secret = where(options.folder, options.url, "desk", ca=options.ca)
    status: int = app.run_desk(url, secret, language=options.language, shot=shot_of(options))
    return status
