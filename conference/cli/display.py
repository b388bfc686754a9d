"""``conference display``: the hall display."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import Commands, add_ca, runs
from conference.cli.windows import ShotOptions, load_ui, shot_of, where


@dataclass(frozen=True, kw_only=True)
class Options(ShotOptions):
    """Which server, and how the display is shown."""

    url: str
    code: str
    windowed: bool
    screen: str
    no_motion: bool
    ca: Path | None


def add(commands: Commands) -> None:
    """Add ``display`` to the commands."""
    parser = commands.add_parser(
        "display",
        help="open the hall display",
        description="Open the hall display, full screen: the question with its bars, the parties "
        "on the map, where to join. Its code is found on the machine of the server, elsewhere "
        "give it with --code or CONFERENCE_DISPLAY_CODE.",
        epilog="Keys: S the next screen, F11 full screen, Ctrl+Q close.",
    )
    parser.add_argument("--url", required=True, help="address of the server")
    parser.add_argument("--code", default="", help="the display's code")
    parser.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    parser.add_argument(
        "--screen",
        metavar="SCREEN",
        default="",
        help="on the screen of this number or name, now and the next time (that of the last time)",
    )
    parser.add_argument(
        "--no-motion",
        action="store_true",
        help="nothing rolls, fades or grows: what is new is there at once "
        "(also when the system asks for less motion)",
    )
    add_ca(parser)
    parser.add_argument("--shot", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--after", type=float, default=5.0, help=argparse.SUPPRESS)
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Open it, and stay until it is closed."""
    app = load_ui(options.ca)
    url, code = where(None, options.url, "display", options.code, options.ca)
    status: int = app.run_display(
        url,
        code,
        windowed=options.windowed,
        motion=not options.no_motion,
        screen=options.screen,
        shot=shot_of(options),
    )
    return status
