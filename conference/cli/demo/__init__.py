"""``conference demo``: a whole conference, to look at or to be checked by a script.

``windows`` shows it to a person, ``headless`` runs it by a script and checks it; ``account`` is
what that came to. ``programs`` are the programs that both start.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.demo.headless import run_headless
from conference.cli.demo.options import Options
from conference.cli.demo.windows import must_have_screen, with_windows
from conference.cli.made_up import MOST_SEATS, seat_made_up
from conference.cli.parsing import Commands, runs
from conference.cli.rehearse import add_crowd, check_crowd

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Add ``demo`` to the commands."""
    parser = commands.add_parser(
        "demo",
        help="see a conference: server, stream, people, desk and hall display",
        description="Make a sample conference, serve and stream it, let simulated watch parties "
        "in, and open the control desk and the hall display. Runs until the desk is closed or "
        "Ctrl+C. With --headless there are no windows: a scripted operator runs a speech, a "
        "breakout and three polls; the chamber decides by two thirds beside the last one, and then "
        "on a motion with amendments, which takes some 3 seconds a vote besides. Then everything "
        "is stopped and the record is checked. Exit status 0 when all of it held, else 1.",
    )
    add_crowd(parser, parties=200, people=2000, seconds=30)
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="keep the conference here (a folder for a while)"
    )
    parser.add_argument(
        "--port", type=int, metavar="P", help="port of the server (8000; any with --headless)"
    )
    parser.add_argument(
        "--members", type=int, default=1000, metavar="N", help="seats of the chamber, or 0 (1000)"
    )
    parser.add_argument("--headless", action="store_true", help="no windows, a scripted operator")
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object as the last line (--headless)"
    )
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Make it, run it, and say what became of it."""
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder

    check_crowd(options)
    if options.json and not options.headless:
        raise ConferenceError("bad_option", "--json needs --headless: add it.")
    if not 0 <= options.members <= MOST_SEATS:
        raise ConferenceError("bad_option", f"Give --members a number from 0 to {MOST_SEATS}.")
    if not options.headless:
        must_have_screen()
    with contextlib.ExitStack() as stack:
        stack.enter_context(_terminated_as_interrupted())
        home = options.folder
        if home is None:
            home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="conference-")))
            stack.callback(shutil.rmtree, ConferenceFolder(home).logs, ignore_errors=True)
        folder = ConferenceFolder(home)
        _make(folder, options)
        try:
            if options.headless:
                return asyncio.run(run_headless(folder, options))
            return asyncio.run(with_windows(folder, options))
        except KeyboardInterrupt:
            if options.headless:
                print("Stopped before the end; nothing was checked.", file=sys.stderr)
                raise
            print("Everything is stopped.")
            return 0


def _make(folder: ConferenceFolder, options: Options) -> None:
    from datetime import UTC, datetime

    from conference.core.clock import SystemClock
    from conference.core.zones import local_zone_name
    from conference.server.door.password import make_password
    from conference.server.founding import found_sample

    opening = datetime.now(UTC).replace(second=0, microsecond=0)
    password, clock = make_password(), SystemClock()
    zone = local_zone_name()
    found_sample(folder, options.parties, options.seed, opening, password, clock, zone)
    if options.members:
        seat_made_up(folder, options.members)


@contextlib.contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Take SIGTERM like Ctrl+C, so that the programs are stopped and the folder is removed.

    A shell without a terminal starts what it puts in the background with SIGINT ignored: then
    neither would end it.
    """

    def interrupt(_number: int, _frame: object) -> None:
        signal.raise_signal(signal.SIGINT)

    handlers = {signal.SIGTERM: interrupt, signal.SIGINT: signal.default_int_handler}
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
