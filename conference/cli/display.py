"""``conference display``: the screens of a hall, each with the scene of its output."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Literal, get_args

from conference.cli.parsing import Commands, add_ca, runs
from conference.cli.windows import CODES, ShotOptions, load_ui, must_be_known, shot_of, where
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder

Shown = Literal["hall", "members", "stage", "overlay"]
"""The outputs that displays show; rooms and phones are pages of a browser."""


@dataclass(frozen=True, kw_only=True)
class Options(ShotOptions):
    """Which server, and which displays are shown how; screens belong to outputs in their order."""

    place: str
    url: str
    code: str
    windowed: bool
    output: tuple[Shown, ...]
    screen: tuple[str, ...]
    identify: bool
    no_motion: bool
    chroma: str
    language: str
    captions: str
    ca: Path | None


def add(commands: Commands) -> None:
    """Add ``display`` to the commands."""
    parser = commands.add_parser(
        "display",
        help="open the hall display",
        description="Open the hall display, full screen: the scene that is on air, with the "
        "parties on the map and where to join. With FOLDER it belongs to a conference on this "
        "machine, with URL to a server elsewhere. Its code is found on the machine of the server, "
        "elsewhere give it with --code or CONFERENCE_DISPLAY_CODE. Give --output more than once "
        "for several displays at once, with as many --screen in the same order.",
        epilog="Keys: S the next screen, I which display this is, F11 full screen, Ctrl+Q close.",
    )
    parser.add_argument(
        "place", nargs="?", default="", metavar="URL|FOLDER", help="the server, or the conference"
    )
    parser.add_argument("--url", default="", help="address of the server")
    parser.add_argument("--code", default="", help="the display's code")
    parser.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    parser.add_argument(
        "--output",
        action="append",
        default=[],
        choices=get_args(Shown),
        help="which output it shows (hall, or what a desk has given to its screen); may be given "
        "more than once",
    )
    parser.add_argument(
        "--screen",
        metavar="SCREEN",
        action="append",
        default=[],
        help="on the screen of this number or name, now and the next time that this output is "
        "shown (that of the last time)",
    )
    parser.add_argument(
        "--identify", action="store_true", help="have each display say which one it is at first"
    )
    parser.add_argument(
        "--chroma",
        default="",
        metavar="COLOUR",
        help="the colour behind an overlay, such as #00B140, for a video mixer to key out "
        "(transparent)",
    )
    parser.add_argument(
        "--language",
        default="",
        metavar="CODE",
        help=f"what it speaks: {CODES} (the language of the conference's questions)",
    )
    parser.add_argument(
        "--captions",
        default="",
        metavar="LANGUAGE",
        help="captions of this language at the foot, below the scene, like en or cy (none)",
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
    """Open them, and stay until they are closed."""
    if bool(options.place) == bool(options.url):
        raise ConferenceError(
            "no_conference", "Say which conference: conference display FOLDER, or URL."
        )
    outputs = options.output or ("",)
    if len(options.screen) > len(outputs):
        raise ConferenceError(
            "too_many_screens", "There are more --screen than --output. Give an output for each."
        )
    if options.chroma and not re.fullmatch("#[0-9A-Fa-f]{6}", options.chroma):
        raise ConferenceError(
            "bad_colour", "--chroma is a colour as six hexadecimal digits, such as #00B140."
        )
    must_be_known(options.language)
    if options.captions and not re.fullmatch("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?", options.captions):
        raise ConferenceError(
            "bad_language", "--captions is a language's code, as en, cy or pt-BR."
        )
    folder, url = _place(options.place) if options.place else (None, options.url)
    app = load_ui(options.ca)
    from conference.protocol.views import Output
    from conference.ui.app import Display

    address, code = where(folder, url, "display", options.code, options.ca)
    status: int = app.run_display(
        address,
        code,
        [
            Display(Output(output) if output else None, screen)
            for output, screen in zip_longest(outputs, options.screen, fillvalue="")
        ],
        windowed=options.windowed,
        motion=not options.no_motion,
        identify=options.identify,
        chroma=options.chroma,
        language=options.language,
        captions=options.captions,
        shot=shot_of(options),
    )
    return status


def _place(typed: str) -> tuple[Path | None, str]:
    """A folder that is there, else an address."""
    folder = Path(typed)
    if "://" in typed or not folder.is_dir():
        return None, typed
    ConferenceFolder(folder).must_exist()
    return folder, ""
